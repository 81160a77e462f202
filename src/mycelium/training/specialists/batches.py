"""Targets to training batches, augmented on the way.

Augmentation costs nothing here: numbers change by drawing other values for the digit quantities and running the
program again (only value features differ, the words and the program stay), names are swapped among names.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from fractions import Fraction

import torch
from torch import Tensor

from mycelium.programs import Constant, QuantityRef
from mycelium.specialists import (
    IGNORED,
    KIND_IDS,
    ArgumentLayout,
    HeadVocabulary,
    StepBatch,
    input_tensors,
    value_features,
)
from mycelium.training.specialists.targets import Sample, WrittenStep, results_of


@dataclass(slots=True)
class Batch:
    """Tensors of one batch; names as in `Specialists.encode`. values: of every problem's quantities."""

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
    n, t = len(programs), 1 + max(len(steps) for steps, _ in programs)
    operations = torch.full((n, t), IGNORED, dtype=torch.long)
    arguments = torch.full((n, t, vocabulary.max_arity), IGNORED, dtype=torch.long)
    features = torch.zeros(n, t, 4, dtype=torch.long)
    for number, (steps, results) in enumerate(programs):
        for position, ((row, read), value) in enumerate(zip(steps, results, strict=True)):
            operations[number, position] = row
            arguments[number, position, : len(read)] = torch.tensor([layout.index(argument) for argument in read])
            features[number, position] = torch.tensor(value_features(value))
        if steps:  # a problem without a program does not say either that there is nothing to do
            operations[number, len(steps)] = 0
    return StepBatch(operations, arguments, features)


class BatchMaker:
    """Turns samples into batches, with augmentation when `seed` draws it."""

    def __init__(self, vocabulary: HeadVocabulary, name_groups: Sequence[Sequence[int]] = (), word_dropout: float = 0.0,
                 mask_id: int = 0) -> None:  # fmt: skip
        self.vocabulary = vocabulary
        self.name_groups = [list(group) for group in name_groups]
        self.name_group_of = {token: index for index, group in enumerate(self.name_groups) for token in group}
        self.word_dropout = word_dropout
        self.mask_id = mask_id

    def _values(self, sample: Sample, rng: random.Random | None) -> list[Fraction]:
        """The quantities' values, other ones for most digit quantities when augmenting."""
        values = [item.value for item in sample.text.quantities]
        if rng is None or rng.random() < 0.5:
            return values
        for index, item in enumerate(sample.text.quantities):
            if item.kind in ("integer", "money", "decimal") and item.value > 2 and rng.random() < 0.8:
                factor = rng.choice((0.4, 0.6, 0.8, 1.25, 1.7, 2.5))
                if item.value.denominator == 1:
                    values[index] = Fraction(max(2, round(item.value * Fraction(factor).limit_denominator(20))))
                else:
                    values[index] = item.value * Fraction(factor).limit_denominator(20)
        return values

    def make(self, samples: Sequence[Sample], rng: random.Random | None = None) -> Batch:
        """One batch; with `rng` the samples are augmented."""
        vocabulary = self.vocabulary
        tensors = input_tensors([sample.text for sample in samples], vocabulary.max_quantities)
        input_ids, mask, features, tokens, quantity_mask = tensors
        b, s = input_ids.shape
        layout = ArgumentLayout(tokens.shape[1], vocabulary.constant_values)
        programs: list[tuple[Sequence[WrittenStep], Sequence[Fraction]]] = []
        regions, questions = torch.zeros(b, s), torch.zeros(b, s)
        relevance, relevance_mask = torch.zeros(b, s), torch.zeros(b, s)
        used, used_constants = torch.zeros(b, layout.quantities), torch.zeros(b, len(layout.constants))
        used_operations = torch.zeros(b, len(vocabulary.operations))
        all_values: list[list[Fraction]] = []
        for row, sample in enumerate(samples):
            values = self._values(sample, rng)
            results = results_of(sample.steps, values, vocabulary)
            if results is None or any(value < 0 for value in results):
                values = [item.value for item in sample.text.quantities]
                results = results_of(sample.steps, values, vocabulary) or []
            all_values.append(values)
            programs.append((sample.steps, results))
            for index, token in enumerate(sample.text.quantity_tokens):
                kind_id = KIND_IDS[sample.text.quantities[index].kind]
                features[row, token] = torch.tensor(value_features(values[index], kind_id))
            features[row, 0] = 0
            for name, arguments in sample.steps:
                used_operations[row, name] = 1
                for argument in arguments:
                    if isinstance(argument, QuantityRef):
                        used[row, argument.index] = 1
                    elif isinstance(argument, Constant):
                        used_constants[row, layout.index(argument) - layout.quantities] = 1
            n = len(sample.text.input_ids)
            regions[row, :n] = torch.tensor(sample.region_tokens, dtype=torch.float)
            questions[row, :n] = torch.tensor(sample.question_tokens, dtype=torch.float)
            if sample.relevance:
                relevance[row, :n] = torch.tensor(sample.relevance)
                relevance_mask[row, :n] = 1
            if rng is not None:
                self._swap_names(input_ids[row], n, rng)
        if rng is not None and self.word_dropout:
            drop = torch.rand(b, s) < self.word_dropout
            drop &= mask & (features[..., 1] == 0)
            drop[:, 0] = False
            input_ids[drop] = self.mask_id
        return Batch(
            input_ids, mask, features, tokens, quantity_mask,
            step_batch(programs, layout, vocabulary),
            regions, questions, used, used_constants, used_operations,
            torch.tensor([sample.answer_type for sample in samples]),
            torch.tensor([float(sample.whole) for sample in samples]),
            torch.tensor([sample.weight for sample in samples]),
            all_values, relevance, relevance_mask,
            torch.tensor([float(sample.labelled) for sample in samples]),
        )  # fmt: skip

    def _swap_names(self, row: Tensor, n: int, rng: random.Random) -> None:
        present = {int(token) for token in row[:n].tolist() if int(token) in self.name_group_of}
        if not present or rng.random() < 0.3:
            return
        taken = set(present)
        for token in present:
            group = self.name_groups[self.name_group_of[token]]
            new = rng.choice(group)
            if new not in taken:
                taken.add(new)
                row[:n][row[:n] == token] = new


def batches_by_length(
    samples: Sequence[Sample], tokens_per_batch: int, rng: random.Random, chunk: int = 1024
) -> Iterator[list[Sample]]:
    """Shuffled samples in batches of about `tokens_per_batch` padded tokens, similar lengths together."""
    order = list(samples)
    rng.shuffle(order)
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
