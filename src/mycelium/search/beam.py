"""Beam search over readings: many problems at once, every step executed as soon as it is chosen.

The scorer's distributions stay open: each hypothesis is extended by the likeliest rows and arguments, invalid steps
fall out at once, and the best `width` per problem go on. A hypothesis whose next step is certain (its probability is
at least `theta`) collapses: only that step is followed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from math import log

import torch
from torch import Tensor

from mycelium.search.forcing import Mask
from mycelium.search.hypothesis import Finished, Hypothesis, Searched
from mycelium.search.searcher import Budget, Stopwatch
from mycelium.specialists import IGNORED, ArgumentLayout, EncodedBatch, StepBatch, StepScorer, StepState, value_features


@dataclass(slots=True)
class Proposals:
    """For every live hypothesis its likeliest next steps, best first: log-probability, row, arguments."""

    scores: list[list[float]]
    rows: list[list[int]]
    arguments: list[list[list[int]]]

    def likely(self, place: int, certain: float) -> Iterator[tuple[float, int, list[int]]]:
        """Those of the hypothesis at `place` that are possible; nothing behind one of at least the log-probability `certain`."""
        for score, row, arguments in zip(self.scores[place], self.rows[place], self.arguments[place], strict=True):
            if score == float("-inf"):
                return
            yield score, row, arguments
            if score >= certain:
                return


@dataclass(frozen=True, slots=True)
class Choice:
    """A hypothesis that goes on: which live one it extends, and by which step."""

    parent: int
    hypothesis: Hypothesis
    row: int
    arguments: list[int]


class BeamSearch:
    """Search over the readings of a batch of problems; gold is not an input. A width of 1 is greedy search."""

    def __init__(self, scorer: StepScorer, budget: Budget | None = None) -> None:
        self.scorer = scorer
        self.budget = budget or Budget()
        vocabulary = scorer.vocabulary
        self.max_steps = vocabulary.max_steps
        self.executors, self.arities = vocabulary.executors, vocabulary.arities
        # Rows of one operation share its probability: as many more are tried as there are such rows.
        tried = self.budget.rows + len(self.executors) - len(set(self.executors))
        self.rows_tried = min(tried, len(self.executors) - 1)

    @torch.inference_mode()
    def search(self, encoded: EncodedBatch, problems: Sequence[Searched]) -> list[list[Finished]]:
        """Finished readings of every problem, likeliest first; an empty list where none executes."""
        watch = Stopwatch(self.budget.milliseconds)
        mask = Mask([item.forced for item in problems], [item.spans for item in problems], self.executors)
        state = self.scorer.start(encoded)
        owners, live = list(range(len(problems))), [Hypothesis()] * len(problems)
        finished: list[list[Finished]] = [[] for _ in problems]
        tried = [0] * len(problems)
        for t in range(self.max_steps + 1):
            rows = mask.rows(state.rows, owners, t)
            if t > 0:
                self._finish(state, rows[:, 0], owners, live, problems, finished)
            if t == self.max_steps or watch.over():
                break
            limited = partial(mask.arguments, owners=owners, t=t, layout=state.layout)
            proposals = self.propose(state, rows, limited)
            chosen = self._choose(proposals, state.layout, owners, live, problems, finished, tried)
            if not chosen:
                break
            parents = torch.tensor([choice.parent for choice in chosen], device=state.rows.device)
            state = self.scorer.extend(state, parents, self.step_batch(chosen, state.rows.device))
            owners = [owners[choice.parent] for choice in chosen]
            live = [choice.hypothesis for choice in chosen]
        return [sorted(items, key=lambda f: -f.log_probability)[: self.budget.readings] for items in finished]

    def _finish(
        self, state: StepState, stops: Tensor, owners: Sequence[int], live: Sequence[Hypothesis],
        problems: Sequence[Searched], finished: list[list[Finished]],
    ) -> None:  # fmt: skip
        """What each live hypothesis is when it stops here."""
        for owner, hypothesis, stop, verdict in zip(owners, live, stops.tolist(), state.verdicts.tolist(), strict=True):
            done = problems[owner].finish(hypothesis, stop, verdict)
            if done is not None:
                finished[owner].append(done)

    def propose(self, state: StepState, row_scores: Tensor, limited: Callable[..., Tensor]) -> Proposals:
        """The likeliest rows, for each of them the likeliest first arguments, for each of these the second ...

        limited: what forced parts leave of the distribution of argument `k`.
        """
        scores, rows = row_scores[:, 1:].topk(self.rows_tried, -1)
        rows = rows + 1
        n = len(rows)
        arguments = rows.new_empty(n, rows.shape[1], 0)
        for position in range(self.scorer.vocabulary.max_arity):
            options = limited(state.argument(rows, arguments), k=position)
            scores, rows, arguments = self._with_argument(options, scores, rows, arguments)
        order = scores.argsort(dim=-1, descending=True)[:, : 2 * self.budget.width]
        chosen = arguments.gather(1, order.unsqueeze(-1).expand(-1, -1, arguments.shape[-1]))
        return Proposals(scores.gather(1, order).tolist(), rows.gather(1, order).tolist(), chosen.tolist())

    def _with_argument(
        self, options: Tensor, scores: Tensor, rows: Tensor, arguments: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Every proposal with each of the likeliest next arguments: scores and rows `(n, m)`, arguments `(n, m, k + 1)`.

        options: `(n, m, arguments)` log-probabilities of argument k.
        """
        n, position = len(rows), arguments.shape[-1]
        width = min(self.budget.arguments, options.shape[-1])
        top, index = options.topk(width, -1)
        if position >= min(self.arities[1:]):
            top, index = self._without(rows, position, top, index)
        scores = (scores.unsqueeze(-1) + top).reshape(n, -1)
        earlier = arguments.unsqueeze(2).expand(-1, -1, width, -1)
        arguments = torch.cat([earlier, index.unsqueeze(-1)], -1).reshape(n, scores.shape[1], position + 1)
        return scores, rows.unsqueeze(-1).expand(-1, -1, width).reshape(n, -1), arguments

    def _without(self, rows: Tensor, position: int, top: Tensor, index: Tensor) -> tuple[Tensor, Tensor]:
        """A row that takes no argument at this position goes on once, at no cost, with none."""
        short = (torch.tensor(self.arities, device=rows.device)[rows] <= position).unsqueeze(-1)
        once = torch.full_like(top, float("-inf"))
        once[..., 0] = 0.0
        return torch.where(short, once, top), index.masked_fill(short, IGNORED)

    def _choose(
        self, proposals: Proposals, layout: ArgumentLayout, owners: Sequence[int], live: Sequence[Hypothesis],
        problems: Sequence[Searched], finished: Sequence[Sequence[Finished]], tried: list[int],
    ) -> list[Choice]:  # fmt: skip
        """The best `width` next steps of every problem that execute."""
        budget = self.budget
        chosen = []
        for owner, pool in self._pools(proposals, owners, live).items():
            problem = problems[owner]
            best_done = sorted((f.log_probability for f in finished[owner]), reverse=True)
            bar = best_done[budget.width - 1] if len(best_done) >= budget.width else float("-inf")
            kept = 0
            seen: set = set()
            for score, parent, row, indices in sorted(pool, reverse=True):
                if kept >= budget.width or score <= bar or tried[owner] == budget.candidates:
                    break
                tried[owner] += 1
                arguments = tuple(layout.argument(index) for index in indices if index != IGNORED)
                hypothesis = problem.extend(live[parent], self.executors[row], arguments, score)
                if hypothesis is not None and hypothesis.steps not in seen:
                    seen.add(hypothesis.steps)
                    chosen.append(Choice(parent, hypothesis, row, indices))
                    kept += 1
        return chosen

    def _pools(
        self, proposals: Proposals, owners: Sequence[int], live: Sequence[Hypothesis]
    ) -> dict[int, list[tuple[float, int, int, list[int]]]]:
        """The proposals of each problem: joint log-probability, parent, row, arguments."""
        certain = log(self.budget.theta)
        pools: dict[int, list[tuple[float, int, int, list[int]]]] = {}
        for parent, (owner, base) in enumerate(zip(owners, live, strict=True)):
            pool = pools.setdefault(owner, [])
            for score, row, arguments in proposals.likely(parent, certain):
                pool.append((base.log_probability + score, parent, row, arguments))
        return pools

    def step_batch(self, chosen: Sequence[Choice], device: torch.device) -> StepBatch:
        """The chosen steps as the scorer reads them, with the value features of their results."""
        return StepBatch(
            torch.tensor([[choice.row] for choice in chosen], device=device),
            torch.tensor([[choice.arguments] for choice in chosen], device=device),
            torch.tensor([[value_features(choice.hypothesis.values[-1])] for choice in chosen], device=device),
        )
