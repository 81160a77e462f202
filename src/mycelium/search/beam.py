"""Beam search over readings: many problems at once, every step executed as soon as it is chosen.

The decoder's distributions stay open: each hypothesis is extended by the likeliest rows and arguments, invalid
steps fall out at once, and the best `width` per problem go on. A hypothesis whose next step is certain (its
probability is at least `theta`) collapses: only that step is followed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log

import torch
from torch import Tensor

from mycelium.search.hypothesis import Extender, Finished, Hypothesis
from mycelium.specialists import EncodedBatch, HeadVocabulary, Specialists, value_features


@dataclass(frozen=True, slots=True)
class BeamSettings:
    """width: hypotheses kept a problem (1 is greedy). rows, first, second: how many of each are tried a step.
    theta: probability from which a step collapses. max_finished: readings kept a problem."""

    width: int = 8
    rows: int = 3
    first: int = 3
    second: int = 3
    theta: float = 0.97
    max_finished: int = 24


class _Cache:
    """Keys and values of all live hypotheses, reordered as the beam changes."""

    def __init__(self, n_layers: int) -> None:
        self.past: list[tuple[Tensor, Tensor] | None] = [None] * n_layers
        self.result1: Tensor | None = None
        self.result2: Tensor | None = None

    def select(self, parents: Tensor) -> None:
        self.past = [None if p is None else (p[0][parents], p[1][parents]) for p in self.past]
        if self.result1 is not None and self.result2 is not None:
            self.result1, self.result2 = self.result1[parents], self.result2[parents]


@dataclass(slots=True)
class _Live:
    problem: int
    hypothesis: Hypothesis
    finished_score: float = 0.0


class BeamSearch:
    """Search over the readings of a batch of problems; gold is not an input."""

    def __init__(self, model: Specialists, vocabulary: HeadVocabulary, settings: BeamSettings | None = None) -> None:
        self.model = model
        self.vocabulary = vocabulary
        self.settings = settings or BeamSettings()
        self.executors = vocabulary.executors
        # Rows of one operation share its probability: as many more are tried as there are such rows.
        tried = self.settings.rows + len(self.executors) - len(set(self.executors))
        self._rows_tried = min(tried, len(self.executors) - 1)

    @torch.inference_mode()
    def run(self, encoded: EncodedBatch, extenders: Sequence[Extender]) -> list[list[Finished]]:
        """Finished readings of every problem, likeliest first; an empty list where none executes."""
        decoder, settings = self.model.decoder, self.settings
        n = len(extenders)
        width = encoded.quantity_states.shape[1]
        table = decoder.argument_embeddings(encoded.quantity_states)
        key1, key2 = decoder.keys(encoded.quantity_states)
        memories = [layer.memory_kv(encoded.memory) for layer in decoder.layers]
        memory_mask = encoded.mask[:, None, None, :]
        live = [_Live(index, Hypothesis()) for index in range(n)]
        finished: list[list[Finished]] = [[] for _ in range(n)]
        cache = _Cache(len(decoder.layers))
        x = decoder.start.expand(n, 1, -1)
        for t in range(self.vocabulary.max_steps + 1):
            owner = torch.tensor([item.problem for item in live])
            x = x + decoder.step_position.weight[t]
            for index, layer in enumerate(decoder.layers):
                kv = (memories[index][0][owner], memories[index][1][owner])
                x, cache.past[index] = layer(x, kv, memory_mask[owner], past=cache.past[index])
            states = decoder.norm(x)
            if t > 0:
                self._add_result_keys(cache, states, t - 1)
            chosen = self._expand(
                live, states, owner, t, key1, key2, cache, table, encoded.quantity_mask, width, extenders, finished
            )
            if not chosen:
                break
            parents = torch.tensor([parent for parent, _, _, _, _ in chosen])
            x = self._embed(chosen, table, owner[parents])
            cache.select(parents)
            live = [_Live(live[parent].problem, hypothesis) for parent, hypothesis, _, _, _ in chosen]
        return [sorted(items, key=lambda f: -f.log_probability)[: settings.max_finished] for items in finished]

    def _add_result_keys(self, cache: _Cache, states: Tensor, index: int) -> None:
        decoder = self.model.decoder
        mark = decoder.result_embedding.weight[index].expand(states.shape[0], 1, -1)
        first, second = decoder.result_key(torch.cat([states, mark], dim=-1)).chunk(2, dim=-1)
        cache.result1 = first if cache.result1 is None else torch.cat([cache.result1, first], dim=1)
        cache.result2 = second if cache.result2 is None else torch.cat([cache.result2, second], dim=1)

    def _expand(self, live, states, owner, t, key1, key2, cache, table, quantity_mask, width, extenders, finished):
        """Extend every hypothesis; gives the kept (parent, hypothesis, row, first, second) of all problems."""
        decoder, settings, vocabulary = self.model.decoder, self.settings, self.vocabulary
        row_scores = torch.log_softmax(decoder.operation_head(states[:, 0]), -1)
        stops, verdicts = row_scores[:, 0].tolist(), decoder.verdicts(states[:, 0]).tolist()
        for item, stop, verdict in zip(live, stops, verdicts, strict=True):
            if t > 0:
                done = extenders[item.problem].finish(item.hypothesis, stop, verdict)
                if done is not None:
                    finished[item.problem].append(done)
        if t >= vocabulary.max_steps:
            return []
        n, m = len(live), self._rows_tried
        row_top, rows = row_scores[:, 1:].topk(m, -1)
        rows = rows + 1
        mask = self._argument_mask(quantity_mask[owner], t)
        first_keys = key1[owner] if cache.result1 is None else torch.cat([key1[owner], cache.result1], dim=1)
        second_keys = key2[owner] if cache.result2 is None else torch.cat([key2[owner], cache.result2], dim=1)
        scale = states.shape[-1] ** -0.5
        spread = states.expand(-1, m, -1)
        scores1 = decoder.first_query(spread, rows) @ first_keys.transpose(1, 2) * scale
        scores1 = torch.log_softmax(scores1.masked_fill(~mask[:, None, :], float("-inf")), -1)
        k1 = min(settings.first, scores1.shape[-1])
        top1, args1 = scores1.topk(k1, -1)
        flat1 = args1.reshape(n, m * k1)
        taken = torch.gather(table[owner], 1, flat1.unsqueeze(-1).expand(-1, -1, table.shape[-1]))
        rows_flat = rows.unsqueeze(-1).expand(-1, -1, k1).reshape(n, m * k1)
        queries = decoder.second_query(states.expand(-1, m * k1, -1), rows_flat, taken)
        scores2 = queries @ second_keys.transpose(1, 2) * scale
        scores2 = torch.log_softmax(scores2.masked_fill(~mask[:, None, :], float("-inf")), -1)
        k2 = min(settings.second, scores2.shape[-1])
        top2, args2 = scores2.topk(k2, -1)
        step_scores = (row_top.unsqueeze(-1) + top1).reshape(n, m * k1, 1) + top2
        flat = step_scores.reshape(n, -1)
        order = flat.argsort(dim=-1, descending=True)
        return self._keep(live, flat.tolist(), order.tolist(), rows_flat.tolist(), flat1.tolist(), args2.tolist(), k2,
                          width, extenders, finished)  # fmt: skip

    def _keep(self, live, flat, order, rows, args1, args2, k2, width, extenders, finished):
        settings = self.settings
        certain = log(settings.theta)
        proposals: dict[int, list] = {}
        for parent, item in enumerate(live):
            base = item.hypothesis
            pool = proposals.setdefault(item.problem, [])
            for position in order[parent][: 2 * settings.width]:
                score = flat[parent][position]
                if score == float("-inf"):
                    break
                pair, second = divmod(position, k2)
                pool.append(
                    (
                        base.log_probability + score,
                        parent,
                        rows[parent][pair],
                        args1[parent][pair],
                        args2[parent][pair][second],
                    )
                )
                if score >= certain:
                    break
        chosen = []
        for problem, pool in proposals.items():
            extender = extenders[problem]
            best_done = sorted((f.log_probability for f in finished[problem]), reverse=True)
            bar = best_done[settings.width - 1] if len(best_done) >= settings.width else float("-inf")
            kept = 0
            seen: set = set()
            for score, parent, row, first, second in sorted(pool, reverse=True):
                if kept >= settings.width or score <= bar:
                    break
                hypothesis = extender.extend(
                    live[parent].hypothesis, self.executors[row],
                    extender.argument(first, width), extender.argument(second, width), score,
                )  # fmt: skip
                if hypothesis is not None and hypothesis.steps not in seen:
                    seen.add(hypothesis.steps)
                    chosen.append((parent, hypothesis, row, first, second))
                    kept += 1
        return chosen

    def _argument_mask(self, quantity_mask: Tensor, t: int) -> Tensor:
        ones = quantity_mask.new_ones(quantity_mask.shape[0], len(self.vocabulary.constants) + t)
        return torch.cat([quantity_mask, ones], dim=1)

    def _embed(self, chosen, table: Tensor, owner: Tensor) -> Tensor:
        rows = torch.tensor([[row] for _, _, row, _, _ in chosen])
        first = torch.tensor([[index] for _, _, _, index, _ in chosen])
        second = torch.tensor([[index] for _, _, _, _, index in chosen])
        features = torch.tensor([[value_features(hypothesis.values[-1])] for _, hypothesis, _, _, _ in chosen])
        return self.model.decoder.step_inputs(rows, first, second, features, table[owner])
