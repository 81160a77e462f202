"""Step distributions averaged over re-drawn numbers and names, so that a program depends less on the digits of its text.

The same pieces are read several times: once as they are, and with other values at their numbers (only value features differ)
and other first names. One program is written for all of them; what each of them says of its next step is averaged.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import log

import torch
from torch import Tensor

from mycelium.programs import ExecutionError, Step, Value, step_value
from mycelium.shapes import Float, Int
from mycelium.specialists.model import EncodedBatch
from mycelium.specialists.scorer import StepScorer, StepState
from mycelium.specialists.steps import IGNORED, ArgumentLayout, StepBatch, StepLogits
from mycelium.specialists.text import KIND_IDS, EncodedText, value_features

FACTORS = tuple(Fraction(*pair) for pair in ((2, 5), (3, 5), (4, 5), (5, 4), (17, 10), (5, 2)))
DRAWN_KINDS = ("integer", "money", "decimal")
NAMES = tuple(
    tuple(line.split())
    for line in (
        "anna mary alice emma lisa sarah jane kate julia laura linda susan karen betty nancy helen diana rachel maria amy",
        "tom john james david mark paul peter jack bob mike henry frank george adam eric kevin steve brian carl fred",
    )
)
"""First names of one gender a group; those that the tokenizer has as one piece are swapped."""


def redrawn(text: EncodedText, rng: random.Random, names: Sequence[Sequence[int]] = ()) -> EncodedText:
    """The text with other values of most numbers above two, equal ones staying equal, and other names.

    names: groups of pieces that may stand for each other.
    """
    values: dict[Fraction, Fraction] = {}
    quantities = []
    for item in text.quantities:
        if item.kind in DRAWN_KINDS and item.value > 2:
            if item.value not in values:
                drawn = item.value * rng.choice(FACTORS) if rng.random() < 0.8 else item.value
                values[item.value] = drawn if item.value.denominator != 1 else Fraction(max(2, round(drawn)))
            item = replace(item, value=values[item.value])
        quantities.append(item)
    pieces = list(text.input_ids)
    for group in names:
        present = sorted(set(group) & set(pieces))
        others = rng.sample([piece for piece in group if piece not in present], min(len(present), len(group) // 2))
        swapped = dict(zip(present, others, strict=False))
        pieces = [swapped.get(piece, piece) for piece in pieces]
    features = tuple(value_features(item.value, KIND_IDS[item.kind]) for item in quantities)
    return replace(text, input_ids=tuple(pieces), quantities=tuple(quantities), quantity_features=features)


def variants(text: EncodedText, draws: int, names: Sequence[Sequence[int]] = ()) -> list[EncodedText]:
    """The text itself and `draws` others; the same for the same text."""
    return [text, *(redrawn(text, random.Random(f"{draw}:{text.text}"), names) for draw in range(draws))]


@dataclass(slots=True)
class AveragedState:
    """n unfinished programs, each over `each` variants of its text, which lie side by side in `inner`.

    steps: of every program. results: of every program, the values of its steps in every variant.
    """

    inner: StepState
    each: int
    steps: list[tuple[Step, ...]]
    results: list[list[tuple[Value, ...]]]

    @property
    def owner(self) -> Int[Tensor, " n"]:
        return self.inner.owner[:: self.each] // self.each

    @property
    def rows(self) -> Float[Tensor, "n rows"]:
        return self._averaged(self.inner.rows)

    @property
    def verdicts(self) -> Float[Tensor, " n"]:
        return self.inner.verdicts.view(-1, self.each).mean(1)

    @property
    def layout(self) -> ArgumentLayout:
        return self.inner.layout

    def argument(self, rows: Int[Tensor, "n m"], earlier: Int[Tensor, "n m k"]) -> Float[Tensor, "n m arguments"]:
        """Log-probabilities `(n, m, arguments)`; see `StepState.argument`."""
        repeated = rows.repeat_interleave(self.each, 0), earlier.repeat_interleave(self.each, 0)
        return self._averaged(self.inner.argument(*repeated))

    def _averaged(self, scores: Tensor) -> Tensor:
        """Log of the mean probability over the variants."""
        apart = scores.view(-1, self.each, *scores.shape[1:])
        return apart.logsumexp(1) - log(self.each)


class AveragedScorer:
    """A `StepScorer` over problems each of which is encoded `each` times in a row, the text itself first.

    values: the quantities' values of every encoded text.
    """

    def __init__(self, scorer: StepScorer, values: Sequence[Sequence[Fraction]], each: int) -> None:
        self.scorer = scorer
        self.vocabulary = scorer.vocabulary
        self.values = values
        self.each = each

    def start(self, encoded: EncodedBatch) -> AveragedState:
        """One empty program a problem."""
        n = len(encoded.mask) // self.each
        return AveragedState(self.scorer.start(encoded), self.each, [()] * n, [[()] * self.each for _ in range(n)])

    def extend(self, state: AveragedState, parents: Int[Tensor, " n"], steps: StepBatch) -> AveragedState:
        """The programs `parents` with one more step each, worked out in every variant."""
        each = self.each
        beside = torch.arange(each, device=parents.device)
        inner_parents = (parents[:, None] * each + beside).flatten()
        features = steps.features.repeat_interleave(each, 0)
        owners = state.owner.tolist()
        written, results = [], []
        for place, parent in enumerate(parents.tolist()):
            indices = [index for index in steps.arguments[place, 0].tolist() if index != IGNORED]
            step = Step(
                self.vocabulary.executors[int(steps.operations[place, 0])],
                tuple(state.layout.argument(index) for index in indices),
            )
            before = state.steps[parent]
            found: list[tuple[Value, ...]] = []
            for variant, values in enumerate(state.results[parent]):
                quantities = self.values[owners[parent] * each + variant]
                try:
                    value = step_value(step, before, quantities, values)
                except ExecutionError:  # such as a division by what has become zero: the text's own value stands in
                    value = found[0][-1]
                found.append((*values, value))
                features[place * each + variant, 0] = torch.tensor(value_features(value), device=features.device)
            written.append((*before, step))
            results.append(found)
        repeated = StepBatch(
            steps.operations.repeat_interleave(each, 0), steps.arguments.repeat_interleave(each, 0), features
        )
        return AveragedState(self.scorer.extend(state.inner, inner_parents, repeated), each, written, results)

    def logits(self, encoded: EncodedBatch, steps: StepBatch) -> StepLogits:
        """Not averaged: teacher forcing asks the scorer itself."""
        return self.scorer.logits(encoded, steps)
