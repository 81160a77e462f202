"""Batches made the plain way, tensor by tensor: what `BatchMaker` and `step_batch` are held to, bit for bit."""

from __future__ import annotations

import random
from collections.abc import Sequence
from fractions import Fraction

import torch

from mycelium.programs import Constant, QuantityRef
from mycelium.specialists import IGNORED, ArgumentLayout, HeadVocabulary, StepBatch
from mycelium.specialists.text import KIND_IDS, MAX_TOKENS, value_features
from mycelium.training.specialists.batches import Batch, BatchMaker
from mycelium.training.specialists.targets import Sample, WrittenStep, results_of

__all__ = ["plain_batch", "plain_step_batch"]


def plain_step_batch(
    programs: Sequence[tuple[Sequence[WrittenStep], Sequence[Fraction]]], layout: ArgumentLayout, vocabulary: HeadVocabulary
) -> StepBatch:  # fmt: skip
    n, t = len(programs), 1 + max(len(steps) for steps, _ in programs)
    operations = torch.full((n, t), IGNORED)
    arguments = torch.full((n, t, vocabulary.max_arity), IGNORED)
    features = torch.zeros(n, t, 4, dtype=torch.long)
    for number, (steps, results) in enumerate(programs):
        for position, ((row, read), value) in enumerate(zip(steps, results, strict=True)):
            operations[number, position] = row
            arguments[number, position, : len(read)] = torch.tensor([layout.index(argument) for argument in read])
            features[number, position] = torch.tensor(value_features(value))
        if steps:
            operations[number, len(steps)] = 0
    return StepBatch(operations, arguments, features)


def plain_batch(maker: BatchMaker, samples: Sequence[Sample], rng: random.Random | None = None) -> Batch:
    vocabulary, texts = maker.vocabulary, [sample.text for sample in samples]
    b, s = len(samples), min(MAX_TOKENS, -(-max(len(text.input_ids) for text in texts) // 8) * 8)
    q = max(1, max(min(len(text.quantities), vocabulary.max_quantities) for text in texts))
    layout = ArgumentLayout(q, vocabulary.constant_values)
    input_ids, mask = torch.zeros(b, s, dtype=torch.long), torch.zeros(b, s, dtype=torch.bool)
    features, tokens = torch.zeros(b, s, 4, dtype=torch.long), torch.zeros(b, q, dtype=torch.long)
    quantity_mask = torch.zeros(b, q, dtype=torch.bool)
    regions, questions, relevance, relevance_mask = (torch.zeros(b, s) for _ in range(4))
    used, constants = torch.zeros(b, q), torch.zeros(b, len(layout.constants))
    operations = torch.zeros(b, len(vocabulary.operations))
    programs, all_values = [], []
    for row, sample in enumerate(samples):
        n = len(sample.text.input_ids)
        input_ids[row, :n] = torch.tensor(sample.text.input_ids)
        mask[row, :n] = True
        values = _values(sample, rng)
        results = results_of(sample.steps, values, vocabulary)
        if results is None or any(value < 0 for value in results):
            values = [item.value for item in sample.text.quantities]
            results = results_of(sample.steps, values, vocabulary) or []
        all_values.append(values)
        programs.append((sample.steps, results))
        for index, token in enumerate(sample.text.quantity_tokens):
            tokens[row, index], quantity_mask[row, index] = token, True
            kind = KIND_IDS[sample.text.quantities[index].kind]
            features[row, token] = torch.tensor(value_features(values[index], kind))
        features[row, 0] = 0
        for name, arguments in sample.steps:
            operations[row, name] = 1
            for argument in arguments:
                if isinstance(argument, QuantityRef):
                    used[row, argument.index] = 1
                elif isinstance(argument, Constant):
                    constants[row, layout.index(argument) - q] = 1
        regions[row, :n] = torch.tensor(sample.region_tokens, dtype=torch.float)
        questions[row, :n] = torch.tensor(sample.question_tokens, dtype=torch.float)
        if sample.relevance:
            relevance[row, :n] = torch.tensor(sample.relevance)
            relevance_mask[row, :n] = 1
        if rng is not None:
            _swap_names(maker, input_ids[row], n, rng)
    if rng is not None and maker.word_dropout:
        drop = torch.rand(b, s) < maker.word_dropout
        drop &= mask & (features[..., 1] == 0)
        drop[:, 0] = False
        input_ids[drop] = maker.mask_id
    return Batch(
        input_ids, mask, features, tokens, quantity_mask, plain_step_batch(programs, layout, vocabulary), regions, questions,
        used, constants, operations, torch.tensor([sample.answer_type for sample in samples]),
        torch.tensor([float(sample.whole) for sample in samples]), torch.tensor([sample.weight for sample in samples]),
        all_values, [list(results) for _, results in programs], relevance, relevance_mask,
        torch.tensor([float(sample.labelled) for sample in samples]),
    )  # fmt: skip


def _values(sample: Sample, rng: random.Random | None) -> list[Fraction]:
    values = [item.value for item in sample.text.quantities]
    if rng is None or rng.random() < 0.5:
        return values
    for index, item in enumerate(sample.text.quantities):
        if item.kind in ("integer", "money", "decimal") and item.value > 2 and rng.random() < 0.8:
            factor = Fraction(rng.choice((0.4, 0.6, 0.8, 1.25, 1.7, 2.5))).limit_denominator(20)
            if item.value.denominator == 1:
                values[index] = Fraction(max(2, round(item.value * factor)))
            else:
                values[index] = item.value * factor
    return values


def _swap_names(maker: BatchMaker, row: torch.Tensor, n: int, rng: random.Random) -> None:
    present = {int(token) for token in row[:n].tolist() if int(token) in maker.name_group_of}
    if not present or rng.random() < 0.3:
        return
    taken = set(present)
    for token in present:
        new = rng.choice(maker.name_groups[maker.name_group_of[token]])
        if new not in taken:
            taken.add(new)
            row[:n][row[:n] == token] = new
