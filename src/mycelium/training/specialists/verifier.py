"""Wrong programs to learn from: the label with the model's own second thoughts, and the loss that ranks it above them.

A verifier that only sees random mistakes learns to find what nobody would write. Here every wrong program differs
from the label where the model hesitates, by what the model would have chosen instead: another row, another
argument, an earlier or a later end. Programs that do not execute, that give the right answer all the same, or whose
values fall below zero teach nothing and are left out.

Source: Shen et al. (2021), "Generate & Rank: A Multi-task Framework for Math Word Problems".
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import torch
from torch import Tensor

from mycelium.specialists import EncodedBatch, HeadVocabulary, Specialists, StepTargets, value_features
from mycelium.training.specialists.batches import Argument, Batch, IndexedStep, Sample, execute_indexed

_LARGEST = Fraction(10**15)


@dataclass(frozen=True, slots=True)
class WrongPrograms:
    """Teacher-forced targets of n wrong programs; owner `(n,)` is the row of the batch that each belongs to."""

    targets: StepTargets
    owner: Tensor
    ends: Tensor


def results_of(
    steps: Sequence[IndexedStep], values: Sequence[Fraction], vocabulary: HeadVocabulary
) -> list[Fraction] | None:
    """Values of all steps, or None where one has none, falls below zero or grows out of all bounds."""
    results = execute_indexed(steps, values, vocabulary)
    return results if results is not None and all(map(_sensible, results)) else None


def _sensible(value: object) -> bool:
    return isinstance(value, Fraction) and 0 <= value <= _LARGEST and value.denominator <= 10**12


def without_unread(steps: Sequence[IndexedStep]) -> list[IndexedStep]:
    """The steps that the last one needs, renumbered: search finishes no program with an unread result."""
    needed = {len(steps) - 1}
    for index in range(len(steps) - 1, -1, -1):
        if index in needed:
            needed |= {i for kind, i in steps[index][1:] if kind == "r"}
    place = {old: new for new, old in enumerate(sorted(needed))}

    def moved(argument: Argument) -> Argument:
        return ("r", place[argument[1]]) if argument[0] == "r" else argument

    return [(steps[i][0], moved(steps[i][1]), moved(steps[i][2])) for i in sorted(needed)]


def second_thoughts(logits: tuple[Tensor, Tensor, Tensor], targets: StepTargets) -> tuple[Tensor, Tensor]:
    """For every decision what the model would take instead of the label, and how much it hesitates.

    Both `(b, t, 3)`: indices sampled from the distribution without the label, and the probability (0-1) of
    everything but the label; -1 where nothing is decided or nothing else is possible.
    """
    instead, doubt = [], []
    for scores, target in zip(logits, (targets.operations, targets.first, targets.second), strict=True):
        b, t, n = scores.shape
        possible = torch.isfinite(scores)
        chances = torch.softmax(scores.detach().float(), -1)
        others = torch.where(possible, chances + 1e-6, torch.zeros_like(chances))
        others.scatter_(2, target.clamp(min=0).unsqueeze(-1), 0.0)
        known = (target >= 0) & (others.sum(-1) > 0)
        safe = torch.where(known.unsqueeze(-1), others, torch.ones_like(others))
        instead.append(torch.multinomial(safe.reshape(b * t, n), 1).view(b, t))
        doubt.append(torch.where(known, others.sum(-1), -torch.ones(b, t)))
    return torch.stack(instead, -1), torch.stack(doubt, -1)


def _changed(
    steps: Sequence[IndexedStep],
    position: int,
    decision: int,
    index: int,
    width: int,
    constants: int,
    rng: random.Random,
) -> list[IndexedStep] | None:
    """The program with one decision replaced; None where that gives no program."""
    if position == len(steps):  # the label stops here: go on with the result and any quantity
        other: Argument = ("q", rng.randrange(width)) if width else ("r", max(0, position - 1))
        pair: tuple[Argument, Argument] = (("r", position - 1), other)
        return [*steps, (index, *(pair if rng.random() < 0.6 else pair[::-1]))] if index else None
    row, first, second = steps[position]
    if decision == 0:
        return (
            list(steps[:position]) or None
            if index == 0
            else [*steps[:position], (index, first, second), *steps[position + 1 :]]
        )
    argument: Argument = ("q", index) if index < width else ("c", index - width)
    if index >= width + constants:
        argument = ("r", index - width - constants)
    new = (row, argument, second) if decision == 1 else (row, first, argument)
    return [*steps[:position], new, *steps[position + 1 :]]


def wrong_programs(
    samples: Sequence[Sample], batch: Batch, logits: tuple[Tensor, Tensor, Tensor], vocabulary: HeadVocabulary,
    each: int, rng: random.Random,
) -> WrongPrograms | None:  # fmt: skip
    """Up to `each` wrong programs for every sample of a batch; None when there are none at all."""
    instead, doubt = second_thoughts(logits, batch.targets)
    width = batch.quantity_tokens.shape[1]
    constants = len(vocabulary.constants)
    owners: list[int] = []
    programs: list[tuple[list[IndexedStep], list[Fraction]]] = []
    for row, (sample, values) in enumerate(zip(samples, batch.values, strict=True)):
        right = results_of(sample.steps, values, vocabulary)
        if right is None:
            continue
        places = [
            (rng.random() ** (1 / (0.02 + d)), t, k)  # weighted order without replacement
            for t, row_doubt in enumerate(doubt[row].tolist())
            for k, d in enumerate(row_doubt)
            if d >= 0
        ]
        seen: set[tuple[IndexedStep, ...]] = {tuple(sample.steps)}
        for _, t, k in sorted(places, reverse=True)[: 2 * each]:
            if len(seen) > each:
                break
            index = int(instead[row, t, k])
            steps = _changed(sample.steps, t, k, index, width, constants, rng)
            if steps is None or len(steps) > vocabulary.max_steps:
                continue
            if any(kind == "q" and i >= len(values) for step in steps for kind, i in step[1:]):
                continue
            steps = without_unread(steps)
            results = results_of(steps, values, vocabulary)
            if results is None or results[-1] == right[-1] or tuple(steps) in seen:
                continue
            seen.add(tuple(steps))
            owners.append(row)
            programs.append((steps, results))
    return _targets(programs, owners, width, constants) if programs else None


def _targets(
    programs: Sequence[tuple[list[IndexedStep], list[Fraction]]], owners: Sequence[int], width: int, constants: int
) -> WrongPrograms:
    n, t = len(programs), 1 + max(len(steps) for steps, _ in programs)
    operations, first, second = (torch.full((n, t), -100, dtype=torch.long) for _ in range(3))
    features = torch.zeros(n, t, 4, dtype=torch.long)
    base = {"q": 0, "c": width, "r": width + constants}
    for index, (steps, results) in enumerate(programs):
        for position, (row, one, two) in enumerate(steps):
            operations[index, position] = row
            first[index, position], second[index, position] = base[one[0]] + one[1], base[two[0]] + two[1]
            features[index, position] = torch.tensor(value_features(results[position]))
        operations[index, len(steps)] = 0
    ends = torch.tensor([len(steps) for steps, _ in programs])
    return WrongPrograms(StepTargets(operations, first, second, features), torch.tensor(owners), ends)


def ranking_loss(
    model: Specialists,
    encoded: EncodedBatch,
    states: Tensor,
    targets: StepTargets,
    wrong: WrongPrograms,
    dropout: float = 0.0,
) -> Tensor:
    """Mean cross-entropy (nats) of the label's verdict against those of its wrong programs.

    states: `(b, t, d)` of the labels, as `Specialists.step_states` gives them.
    """
    ends = (targets.operations >= 0).sum(1) - 1
    right = model.decoder.verdicts(states[torch.arange(len(states)), ends])
    wrong_states = model.step_states(encoded, wrong.targets, dropout, wrong.owner)
    others = model.decoder.verdicts(wrong_states[torch.arange(len(wrong_states)), wrong.ends])
    counts = torch.bincount(wrong.owner, minlength=len(states))
    place = torch.arange(len(wrong.owner)) - (counts.cumsum(0) - counts)[wrong.owner]
    table = right.new_full((len(states), 1 + int(counts.max())), float("-inf"))
    table = table.index_put((torch.arange(len(states)), torch.zeros(len(states), dtype=torch.long)), right)
    table = table.index_put((wrong.owner, 1 + place), others)
    losses = -torch.log_softmax(table.float(), 1)[:, 0]
    return losses[counts > 0].mean()


__all__ = ["WrongPrograms", "ranking_loss", "results_of", "second_thoughts", "without_unread", "wrong_programs"]
