"""Targets to training batches, augmented on the way.

Augmentation costs nothing here: numbers change by drawing other values for the digit quantities and running the
program again (only value features differ, the words and the program stay), names are swapped among names.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from fractions import Fraction

import numpy as np
import torch
from torch import Tensor

from mycelium.programs import QuantityRef
from mycelium.specialists import (
    IGNORED,
    KIND_IDS,
    ArgumentLayout,
    HeadVocabulary,
    StepBatch,
    input_tensors,
    size_blind,
    value_features,
)
from mycelium.training.specialists.targets import Sample, WrittenStep, results_of


@dataclass(slots=True)
class Batch:
    """Tensors of one batch; names as in `Specialists.encode`. values: of every problem's quantities. results: of its steps, none
    where they have no value."""

    input_ids: Tensor
    mask: Tensor
    token_features: Tensor
    quantity_tokens: Tensor
    quantity_mask: Tensor
    targets: StepBatch
    regions: Tensor
    questions: Tensor
    used: Tensor
    constants: Tensor
    operations: Tensor
    answer_types: Tensor
    whole: Tensor
    weights: Tensor
    values: list[list[Fraction]]
    results: list[list[Fraction]]
    relevance: Tensor
    relevance_mask: Tensor
    labelled: Tensor

    def inputs(self) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        return self.input_ids, self.mask, self.token_features, self.quantity_tokens, self.quantity_mask

    def to(self, device: torch.device | str) -> Batch:
        """The same batch on another device."""
        moved = {item.name: getattr(self, item.name) for item in fields(self)}
        tensors = {name: value.to(device) for name, value in moved.items() if isinstance(value, Tensor | StepBatch)}
        return Batch(**(moved | tensors))


def step_batch(
    programs: Sequence[tuple[Sequence[WrittenStep], Sequence[Fraction]]],
    layout: ArgumentLayout,
    vocabulary: HeadVocabulary,
) -> StepBatch:
    """Programs with the values of their steps as teacher-forced targets, each with its STOP."""
    arity = vocabulary.max_arity
    counts = [len(steps) for steps, _ in programs]
    rows = [row for steps, _ in programs for row, _ in steps]
    arguments = np.full((len(rows), arity), IGNORED, dtype=np.int64)
    number = 0
    for steps, _ in programs:
        for _, read in steps:
            arguments[number, : len(read)] = [layout.index(argument) for argument in read]
            number += 1
    features = [value_features(value) for _, results in programs for value in results]
    return _stacked(counts, np.array(rows, dtype=np.int64), arguments, features)


def _stacked(
    counts: Sequence[int], rows: np.ndarray, arguments: np.ndarray, features: Sequence[tuple[int, int, int, int]]
) -> StepBatch:
    """Steps of all programs, one after another, as targets. counts: how many steps each program has."""
    lengths = np.array(counts, dtype=np.int64)
    n, t = len(lengths), 1 + int(lengths.max())
    there = np.arange(t) < lengths[:, None]
    operations = np.full((n, t), IGNORED, dtype=np.int64)
    operations[there] = rows
    some = np.flatnonzero(lengths)  # a problem without a program does not say either that there is nothing to do
    operations[some, lengths[some]] = 0
    read = np.full((n, t, arguments.shape[1]), IGNORED, dtype=np.int64)
    read[there] = arguments
    values = np.zeros((n, t, 4), dtype=np.int64)
    if len(features):
        values[there] = np.array(features, dtype=np.int64)
    return StepBatch(torch.from_numpy(operations), torch.from_numpy(read), torch.from_numpy(values))


_CHANGED_KINDS = frozenset({"integer", "money", "decimal"})
_FACTORS = ((2, 5), (3, 5), (4, 5), (5, 4), (17, 10), (5, 2))
_FIXED = 1 << 20  # added to the code of an argument that stands behind the quantities, however many a batch has

Features = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True, eq=False)
class _Written:
    """What a sample always gives under one vocabulary, whatever its numbers.

    rows: `(steps,)`. codes: `(steps, max_arity)`, an index of a quantity, or `_FIXED` plus one of constants and results.
    own: the values of its quantities. results: of its steps at those, features their features.
    """

    vocabulary: HeadVocabulary
    rows: np.ndarray
    codes: np.ndarray
    own: list[Fraction]
    results: list[Fraction]
    features: list[Features]


class BatchMaker:
    """Turns samples into batches, with augmentation when `seed` draws it."""

    def __init__(self, vocabulary: HeadVocabulary, name_groups: Sequence[Sequence[int]] = (), word_dropout: float = 0.0,
                 mask_id: int = 0, size_dropout: float = 0.0) -> None:  # fmt: skip
        self.vocabulary = vocabulary
        self.name_groups = [list(group) for group in name_groups]
        self.name_group_of = {token: index for index, group in enumerate(self.name_groups) for token in group}
        self.word_dropout = word_dropout
        self.mask_id = mask_id
        self.size_dropout = size_dropout
        self._names = frozenset(self.name_group_of)
        self._layout = ArgumentLayout(0, vocabulary.constant_values)

    def _values(self, sample: Sample, rng: random.Random | None) -> list[Fraction]:
        """The quantities' values, other ones for most digit quantities when augmenting."""
        values = [item.value for item in sample.text.quantities]
        if rng is None or rng.random() < 0.5:
            return values
        for index, item in enumerate(sample.text.quantities):
            value = item.value
            if item.kind in _CHANGED_KINDS and value > 2 and rng.random() < 0.8:
                up, down = rng.choice(_FACTORS)
                whole = value.denominator == 1
                values[index] = (
                    Fraction(max(2, _rounded(value.numerator * up, down))) if whole else value * Fraction(up, down)
                )
        return values

    def _written(self, sample: Sample) -> _Written:
        """The fixed part of a sample, worked out once."""
        known = sample.kept
        if isinstance(known, _Written) and known.vocabulary is self.vocabulary:
            return known
        codes = np.full((len(sample.steps), self.vocabulary.max_arity), IGNORED, dtype=np.int32)
        for place, (_, read) in enumerate(sample.steps):
            for position, argument in enumerate(read):
                fixed = 0 if isinstance(argument, QuantityRef) else _FIXED
                codes[place, position] = fixed + self._layout.index(argument)
        own = [item.value for item in sample.text.quantities]
        results = results_of(sample.steps, own, self.vocabulary) or []
        rows = np.array([row for row, _ in sample.steps], dtype=np.int32)
        made = _Written(self.vocabulary, rows, codes, own, results, [value_features(value) for value in results])
        object.__setattr__(sample, "kept", made)  # of a frozen sample: it only remembers what follows from it
        return made

    def make(self, samples: Sequence[Sample], rng: random.Random | None = None) -> Batch:
        """One batch; with `rng` the samples are augmented."""
        vocabulary = self.vocabulary
        tensors = input_tensors([sample.text for sample in samples], vocabulary.max_quantities)
        input_ids, mask, features, tokens, quantity_mask = tensors
        written = [self._written(sample) for sample in samples]
        ids, numbers = input_ids.numpy(), features.numpy()  # they share their memory
        all_values, all_results, step_features = [], [], []
        for row, (sample, fixed) in enumerate(zip(samples, written, strict=True)):
            values, results, of_steps = fixed.own, fixed.results, fixed.features
            if rng is not None:
                drawn = self._values(sample, rng)
                found = results_of(sample.steps, drawn, vocabulary) if drawn != values else None
                if found is not None and not any(value < 0 for value in found):
                    values, results, of_steps = drawn, found, [value_features(value) for value in found]
                    for token, item, value in zip(
                        sample.text.quantity_tokens, sample.text.quantities, drawn, strict=True
                    ):
                        if token >= 0:
                            numbers[row, token] = value_features(value, KIND_IDS[item.kind])
                self._swap_names(ids[row], sample.text.input_ids, rng)
            all_values.append(values)
            all_results.append(results)
            step_features += of_steps
        numbers[:, 0] = 0
        if rng is not None and self.word_dropout:
            drop = torch.rand(*input_ids.shape) < self.word_dropout
            drop &= mask & (features[..., 1] == 0)
            drop[:, 0] = False
            input_ids[drop] = self.mask_id
        targets, used, constants, operations = self._programs(written, tokens.shape[1], step_features)
        if rng is not None and self.size_dropout:
            # Some problems are read without the sizes of their numbers: the program must not hang on them.
            blind = np.array([rng.random() < self.size_dropout for _ in samples])
            of_steps = targets.features.numpy()
            numbers[blind], of_steps[blind] = size_blind(numbers[blind]), size_blind(of_steps[blind])
        regions = _marked(mask, [sample.region_tokens for sample in samples])
        questions = _marked(mask, [sample.question_tokens for sample in samples])
        relevance, relevance_mask = torch.zeros(mask.shape), torch.zeros(mask.shape)
        for row, sample in enumerate(samples):
            if sample.relevance:
                n = len(sample.relevance)
                relevance[row, :n] = torch.tensor(sample.relevance)
                relevance_mask[row, :n] = 1
        return Batch(
            input_ids, mask, features, tokens, quantity_mask, targets, regions, questions, used, constants, operations,
            torch.tensor([sample.answer_type for sample in samples]),
            torch.tensor([float(sample.whole) for sample in samples]),
            torch.tensor([sample.weight for sample in samples]),
            all_values, all_results, relevance, relevance_mask,
            torch.tensor([float(sample.labelled) for sample in samples]),
        )  # fmt: skip

    def _programs(
        self, written: Sequence[_Written], quantities: int, features: Sequence[Features]
    ) -> tuple[StepBatch, Tensor, Tensor, Tensor]:
        """Targets of the steps, and which quantities, constants and rows each program uses (1 or 0).

        quantities: how many the widest problem of the batch has.
        """
        counts = [len(each.rows) for each in written]
        rows = np.concatenate([each.rows for each in written]).astype(np.int64)
        codes = np.concatenate([each.codes for each in written]).astype(np.int64)
        fixed = codes >= _FIXED
        arguments = np.where(fixed, codes - _FIXED + quantities, codes)
        owner = np.repeat(np.arange(len(written)), counts)
        owners = np.broadcast_to(owner[:, None], codes.shape)
        used = np.zeros((len(written), quantities), dtype=np.float32)
        plain = (codes >= 0) & ~fixed
        used[owners[plain], codes[plain]] = 1
        width = len(self._layout.constants)
        constants = np.zeros((len(written), width), dtype=np.float32)
        chosen = fixed & (codes < _FIXED + width)
        constants[owners[chosen], codes[chosen] - _FIXED] = 1
        operations = np.zeros((len(written), len(self.vocabulary.operations)), dtype=np.float32)
        operations[owner, rows] = 1
        targets = _stacked(counts, rows, arguments, features)
        return targets, torch.from_numpy(used), torch.from_numpy(constants), torch.from_numpy(operations)

    def _swap_names(self, row: np.ndarray, pieces: Sequence[int], rng: random.Random) -> None:
        """Other names of the same group for those of a text, in its row of the batch."""
        present = self._names.intersection(pieces)
        if not present or rng.random() < 0.3:
            return
        row = row[: len(pieces)]
        taken = set(present)
        for token in present:
            new = rng.choice(self.name_groups[self.name_group_of[token]])
            if new not in taken:
                taken.add(new)
                row[row == token] = new


def _rounded(numerator: int, denominator: int) -> int:
    """The nearest whole number of a quotient, of two the even one."""
    floor, rest = divmod(numerator, denominator)
    return floor + (2 * rest > denominator or (2 * rest == denominator and floor % 2 == 1))


def _marked(mask: Tensor, marks: Sequence[Sequence[bool]]) -> Tensor:
    """`(b, s)` 1.0 on marked pieces. marks: of every piece of every text."""
    found = np.zeros(mask.shape, dtype=np.float32)
    found[mask.numpy()] = np.frombuffer(b"".join(map(bytes, marks)), dtype=np.uint8)
    return torch.from_numpy(found)


def batches_by_length(
    samples: Sequence[Sample], tokens_per_batch: int, rng: random.Random, chunk: int | None = None
) -> Iterator[list[Sample]]:
    """Shuffled samples in batches of about `tokens_per_batch` padded tokens, similar lengths together.

    chunk: lengths are compared within so many samples; by default about twenty batches of short problems.
    """
    order = list(samples)
    rng.shuffle(order)
    chunk = chunk or max(1024, tokens_per_batch // 3)
    for start in range(0, len(order), chunk):
        window = sorted(order[start : start + chunk], key=lambda sample: len(sample.text.input_ids))
        groups: list[list[Sample]] = [[]]
        for sample in window:
            padded = -(-len(sample.text.input_ids) // 8) * 8
            if groups[-1] and (len(groups[-1]) + 1) * padded > tokens_per_batch:
                groups.append([])
            groups[-1].append(sample)
        rng.shuffle(groups)
        yield from groups
