"""`StepScorer`: what gives the distribution over the next step of a program; one for training, search and attribution.

Search composes programs with `start` and `extend` and knows nothing of what is inside. Training asks for all steps of
known programs at once (`logits`). Both are the same arithmetic, and a test says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

import torch
from torch import Tensor

from mycelium.shapes import Bool, Float, Int
from mycelium.specialists.decoder import Places, StepDecoder
from mycelium.specialists.model import EncodedBatch
from mycelium.specialists.steps import ArgumentLayout, StepBatch, StepLogits
from mycelium.specialists.vocabulary import StepVocabulary


@runtime_checkable
class StepState(Protocol):
    """n unfinished programs, each with the distributions over its next step.

    owner: `(n,)` which problem of the batch each belongs to. rows: `(n, rows)` log-probabilities (nats) of the next
    row, STOP first. verdicts: `(n,)` how right each looks if it stops here, comparable within a problem only.
    """

    @property
    def owner(self) -> Int[Tensor, " n"]: ...

    @property
    def rows(self) -> Float[Tensor, "n rows"]: ...

    @property
    def verdicts(self) -> Float[Tensor, " n"]: ...

    @property
    def layout(self) -> ArgumentLayout: ...

    def argument(self, rows: Int[Tensor, "n m"], earlier: Int[Tensor, "n m k"]) -> Float[Tensor, "n m arguments"]:
        """Log-probabilities `(n, m, arguments)` of argument k, given m rows `(n, m)` and the k arguments before it.

        earlier: `(n, m, k)` indices of `layout`. Impossible arguments have -inf.
        """
        ...


@runtime_checkable
class StepScorer(Protocol):
    """Distributions over steps. The number of arguments of a step comes from its row: `vocabulary.arities`."""

    vocabulary: StepVocabulary

    def start(self, encoded: EncodedBatch) -> StepState:
        """One empty program a problem."""
        ...

    def extend(self, state: Any, parents: Int[Tensor, " n"], steps: StepBatch) -> StepState:
        """The programs `parents` `(n,)` of `state`, each with one more step (`steps` has t = 1)."""
        ...

    def logits(self, encoded: EncodedBatch, steps: StepBatch) -> StepLogits:
        """Teacher forcing: every decision of known programs, one program a problem."""
        ...


@dataclass(slots=True)
class _Problems:
    """What a decoder computes once for a batch of problems."""

    table: Tensor
    keys: tuple[Tensor, ...]
    memories: list[tuple[Tensor, Tensor]]
    mask: Tensor
    quantity_mask: Tensor
    layout: ArgumentLayout


@dataclass(slots=True)
class DecoderState:
    """A `StepState` of the `StepDecoder`: with the cached keys and values of each layer and of earlier results."""

    decoder: StepDecoder
    problems: _Problems
    owner: Int[Tensor, " n"]
    states: Float[Tensor, "n 1 d"]
    past: list[tuple[Tensor, Tensor]]
    results: tuple[Float[Tensor, "n t d"], ...]
    rows: Float[Tensor, "n rows"]
    verdicts: Float[Tensor, " n"]
    places: Places
    _table: Tensor | None = None
    _possible: Tensor | None = None

    @property
    def layout(self) -> ArgumentLayout:
        return self.problems.layout

    def argument(self, rows: Int[Tensor, "n m"], earlier: Int[Tensor, "n m k"]) -> Float[Tensor, "n m arguments"]:
        """Log-probabilities `(n, m, arguments)`; see `StepState.argument`."""
        position = earlier.shape[-1]
        if self._table is None or self._possible is None:
            self._table = self.problems.table[self.owner]
            quantities = self.problems.quantity_mask[self.owner]
            others = len(self.layout.constants) + (self.results[0].shape[1] if self.results else 0)
            self._possible = torch.cat([quantities, quantities.new_ones(len(quantities), others)], dim=1)[:, None, :]
        query = self.decoder.query(self.states.expand(-1, rows.shape[1], -1), rows, earlier, self._table)
        query = query * self.states.shape[-1] ** -0.5
        keys = self.problems.keys[position][:, None].transpose(2, 3)
        scores = self.places.taken(self.places.put(query.unsqueeze(2)) @ keys).squeeze(2)
        if self.results:
            scores = torch.cat([scores, query @ self.results[position].transpose(1, 2)], dim=2)
        scores = scores.float()
        return torch.log_softmax(scores.masked_fill(~self._possible, float("-inf")), -1)


class DecoderScorer:
    """The shipped scorer: a `StepDecoder` over the states of a backbone."""

    def __init__(self, decoder: StepDecoder, vocabulary: StepVocabulary) -> None:
        self.decoder = decoder
        self.vocabulary = vocabulary

    def start(self, encoded: EncodedBatch) -> DecoderState:
        """One empty program a problem."""
        decoder = self.decoder
        n, width = encoded.quantity_mask.shape
        problems = _Problems(
            decoder.argument_embeddings(encoded.quantity_states),
            decoder.keys(encoded.quantity_states),
            [layer.memory_kv(encoded.memory) for layer in decoder.layers],  # type: ignore[operator]
            encoded.mask[:, None, None, :],
            encoded.quantity_mask,
            ArgumentLayout(width, self.vocabulary.constant_values),
        )
        owner = torch.arange(n, device=encoded.memory.device)
        return self._advance(problems, owner, decoder.start.expand(n, 1, -1), None, ())

    def extend(self, state: DecoderState, parents: Int[Tensor, " n"], steps: StepBatch) -> DecoderState:
        """The programs `parents` with one more step each."""
        owner = state.owner[parents]
        x = self.decoder.step_inputs(steps, state.problems.table[owner])
        past = [(keys[parents], values[parents]) for keys, values in state.past]
        return self._advance(state.problems, owner, x, past, tuple(keys[parents] for keys in state.results))

    def _advance(
        self, problems: _Problems, owner: Tensor, x: Tensor, past: list[tuple[Tensor, Tensor]] | None,
        results: tuple[Tensor, ...],
    ) -> DecoderState:  # fmt: skip
        """Read one more step `x` `(n, 1, d)`; `past` is None before the first."""
        decoder = self.decoder
        t = 0 if past is None else past[0][0].shape[2]
        x = x + decoder.step_position.weight[t]
        places = Places(owner, len(problems.mask))
        grown = []
        for index, layer in enumerate(decoder.layers):
            before = None if past is None else past[index]
            x, kept = layer(x, problems.memories[index], problems.mask, past=before, places=places if t else None)
            grown.append(kept)
        states = decoder.norm(x)
        if t > 0:
            new = decoder.result_keys(states, t - 1)
            results = tuple(torch.cat(pair, dim=1) for pair in zip(results, new, strict=True)) if results else new
        rows = torch.log_softmax(decoder.operation_head(states[:, 0]).float(), -1)
        verdicts = decoder.verdicts(states[:, 0])
        return DecoderState(decoder, problems, owner, states, grown, results, rows, verdicts, places)

    def states(
        self, encoded: EncodedBatch, steps: StepBatch, dropout: float = 0.0, owner: Int[Tensor, " n"] | None = None
    ) -> Float[Tensor, "n t d"]:
        """Teacher-forced states of the decoder `(n, t, d)`; `states[:, j]` has read the first j steps.

        owner: `(n,)` which problem of the batch each of n programs belongs to; `None` when there is one for each.
        """
        decoder = self.decoder
        b, t = steps.operations.shape
        table, mask = decoder.argument_embeddings(encoded.quantity_states), encoded.mask
        if owner is not None:
            table, mask = table[owner], mask[owner]
        before = StepBatch(steps.operations[:, :-1], steps.arguments[:, :-1], steps.features[:, :-1])
        done = decoder.step_inputs(before, table)
        x = torch.cat([decoder.start.expand(b, 1, -1).to(done.dtype), done], dim=1)
        x = x + decoder.step_position.weight[:t]
        for layer in decoder.layers:
            keys, values = layer.memory_kv(encoded.memory)  # type: ignore[operator]
            if owner is not None:
                keys, values = keys[owner], values[owner]
            x, _ = layer(x, (keys, values), mask[:, None, None, :], dropout=dropout)
        return decoder.norm(x)

    def logits(
        self,
        encoded: EncodedBatch,
        steps: StepBatch,
        dropout: float = 0.0,
        states: Float[Tensor, "b t d"] | None = None,
    ) -> StepLogits:
        """Teacher-forced logits of every decision. `states` are those of `states` where they are known already."""
        decoder = self.decoder
        t = steps.operations.shape[1]
        if states is None:
            states = self.states(encoded, steps, dropout)
        table = decoder.argument_embeddings(encoded.quantity_states)
        rows, arguments = steps.operations.clamp(min=0), steps.arguments.clamp(min=0)
        operations = decoder.operation_head(states)
        keys = decoder.keys(encoded.quantity_states)
        results = decoder.result_keys(states[:, 1:])
        possible = argument_mask(encoded.quantity_mask, decoder.config.constants, t)
        queries = [decoder.query(states, rows, arguments[..., :k], table) for k in range(arguments.shape[-1])]
        found = []
        for query, key, result in zip(queries, keys, results, strict=False):
            scores = query @ torch.cat([key, result], dim=1).transpose(1, 2) * states.shape[-1] ** -0.5
            found.append(scores.float().masked_fill(~possible, float("-inf")))
        return StepLogits(operations.float(), tuple(found))


def argument_mask(quantity_mask: Bool[Tensor, "b q"], constants: int, t: int) -> Bool[Tensor, "b t n"]:
    """`(b, t, q + constants + t - 1)` bool: real quantities, all constants, and results of earlier steps."""
    b = quantity_mask.shape[0]
    fixed = torch.cat([quantity_mask, quantity_mask.new_ones(b, constants)], dim=1)[:, None, :].expand(-1, t, -1)
    earlier = torch.ones(t, max(t - 1, 0), dtype=torch.bool, device=quantity_mask.device).tril(-1)
    return torch.cat([fixed, earlier.expand(b, -1, -1)], dim=2)
