"""Labelled problems to training batches: targets of all six heads, augmented on the way.

Augmentation costs nothing here: numbers change by drawing other values for the digit quantities and running the
program again (only value features differ, the words and the program stay), names are swapped among names.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

import torch
from torch import Tensor

from mycelium.programs import OPERATIONS, Constant, LabeledProblem, ProgramError, QuantityRef
from mycelium.specialists import (
    KIND_IDS,
    EncodedText,
    HeadVocabulary,
    StepTargets,
    TextEncoder,
    input_tensors,
    value_features,
)

Argument = tuple[str, int]
IndexedStep = tuple[int, Argument, Argument]


@dataclass(frozen=True, slots=True)
class Sample:
    """One labelled problem as indices: constants are counted from 0, quantities and results as they are.

    steps: (row, (kind, index), (kind, index)) with kind "q", "c" or "r". relevance: for every piece what a teacher's
    attention made of it (0-1); empty without a teacher.
    """

    text: EncodedText
    steps: tuple[IndexedStep, ...]
    region_tokens: tuple[bool, ...]
    question_tokens: tuple[bool, ...]
    answer_type: int
    whole: bool
    group: str
    weight: float = 1.0
    relevance: tuple[float, ...] = ()


class UnusableLabel(ValueError):
    """A label that the heads cannot express; the message says which part."""


def make_sample(
    item: LabeledProblem, encoder: TextEncoder, vocabulary: HeadVocabulary, names: Sequence[str] | None = None
) -> Sample:
    """Indices of a label in the heads' vocabulary.

    names: the row of every step; the steps' operations unless given.

    Raises:
        UnusableLabel: too long, a constant or a row that the vocabulary lacks, or a quantity beyond the input.
    """
    text = encoder.encode(item.problem.text, item.quantities)
    if text.truncated or len(text.quantities) > vocabulary.max_quantities:
        raise UnusableLabel("the text is longer than the encoder reads")
    if len(item.program.steps) > vocabulary.max_steps:
        raise UnusableLabel("more steps than the decoder writes")
    constants = {value: index for index, value in enumerate(vocabulary.constant_values)}
    rows = {name: index for index, name in enumerate(vocabulary.operations)}
    steps = []
    names = names or [step.operation for step in item.program.steps]
    for step, name in zip(item.program.steps, names, strict=True):
        if name not in rows or len(step.arguments) != 2:
            raise UnusableLabel(f"the row {name} is not in the head's vocabulary")
        pair = []
        for argument in step.arguments:
            if isinstance(argument, Constant):
                index = constants.get(argument.value) if isinstance(argument.value, Fraction) else None
                if index is None:
                    raise UnusableLabel(f"the constant {argument.value} is not in the head's vocabulary")
                pair.append(("c", index))
            else:
                pair.append(("q" if isinstance(argument, QuantityRef) else "r", argument.index))
        steps.append((rows[name], pair[0], pair[1]))
    spans = [span for spans in item.regions for span in spans]
    inside = lambda offset, spans: any(s < offset[1] and offset[0] < e for s, e in spans)  # noqa: E731
    return Sample(
        text,
        tuple(steps),
        tuple(inside(offset, spans) for offset in text.offsets),
        tuple(inside(offset, [item.goal.question_span]) for offset in text.offsets),
        vocabulary.answer_types.index(item.goal.answer_type),
        item.goal.whole,
        item.source,
        relevance=_piece_relevance(text.offsets, item.relevance),
    )


def _piece_relevance(offsets: Sequence[tuple[int, int]], parts: Sequence[tuple[int, int, float]]) -> tuple[float, ...]:
    """The highest weight that touches each piece; empty without any."""
    if not parts:
        return ()
    return tuple(max((w for s, e, w in parts if s < offset[1] and offset[0] < e), default=0.0) for offset in offsets)


@dataclass(slots=True)
class Batch:
    """Tensors of one batch; names as in `Specialists.encode` and `StepTargets`. values: of every problem's quantities."""

    input_ids: Tensor
    mask: Tensor
    token_features: Tensor
    quantity_tokens: Tensor
    quantity_mask: Tensor
    targets: StepTargets
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

    def inputs(self) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        return self.input_ids, self.mask, self.token_features, self.quantity_tokens, self.quantity_mask


def execute_indexed(
    steps: Sequence[IndexedStep], values: Sequence[Fraction], vocabulary: HeadVocabulary
) -> list[Fraction] | None:
    """Values of all steps, or None where one has none."""
    constants, executors = vocabulary.constant_values, vocabulary.executors
    results: list[Fraction] = []
    for row, *pair in steps:
        arguments = [values[i] if kind == "q" else constants[i] if kind == "c" else results[i] for kind, i in pair]
        try:
            results.append(OPERATIONS[executors[row]].execute(*arguments))
        except ProgramError:
            return None
    return results


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
        q, c = tokens.shape[1], len(vocabulary.constants)
        t = 1 + max(len(sample.steps) for sample in samples)
        shape = (b, t)
        operations, first, second = (torch.full(shape, -100, dtype=torch.long) for _ in range(3))
        result_features = torch.zeros(b, t, 4, dtype=torch.long)
        regions, questions = torch.zeros(b, s), torch.zeros(b, s)
        relevance, relevance_mask = torch.zeros(b, s), torch.zeros(b, s)
        used, used_constants = torch.zeros(b, q), torch.zeros(b, c)
        used_operations = torch.zeros(b, len(vocabulary.operations))
        all_values: list[list[Fraction]] = []
        for row, sample in enumerate(samples):
            values = self._values(sample, rng)
            results = execute_indexed(sample.steps, values, vocabulary)
            if results is None or any(value < 0 for value in results):
                values = [item.value for item in sample.text.quantities]
                results = execute_indexed(sample.steps, values, vocabulary) or []
            all_values.append(values)
            for index, token in enumerate(sample.text.quantity_tokens):
                kind_id = KIND_IDS[sample.text.quantities[index].kind]
                features[row, token] = torch.tensor(value_features(values[index], kind_id))
            features[row, 0] = 0
            for position, (name, one, two) in enumerate(sample.steps):
                operations[row, position] = name
                used_operations[row, name] = 1
                for target, (kind, index) in ((first, one), (second, two)):
                    target[row, position] = {"q": 0, "c": q, "r": q + c}[kind] + index
                    if kind == "q":
                        used[row, index] = 1
                    elif kind == "c":
                        used_constants[row, index] = 1
                result_features[row, position] = torch.tensor(value_features(results[position]))
            operations[row, len(sample.steps)] = 0
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
            StepTargets(operations, first, second, result_features),
            regions, questions, used, used_constants, used_operations,
            torch.tensor([sample.answer_type for sample in samples]),
            torch.tensor([float(sample.whole) for sample in samples]),
            torch.tensor([sample.weight for sample in samples]),
            all_values, relevance, relevance_mask,
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
