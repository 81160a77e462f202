"""Wrong programs to learn from: the label with the model's own second thoughts, and the loss that ranks it above them.

A verifier that only sees random mistakes learns to find what nobody would write. Here every wrong program differs
from the label where the model hesitates, by what the model would have chosen instead: another row, another
argument, an earlier or a later end. Where it is known what a search found for the text (`Sample.readings`), its wrong
readings come first: they are what the verifier will have to tell apart. Programs that do not execute, that give the right
answer all the same (with the numbers of the batch, which are mostly drawn anew), or whose values fall below zero teach
nothing and are left out.

Source: Shen et al. (2021), "Generate & Rank: A Multi-task Framework for Math Word Problems".
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import torch
from torch import Tensor

from mycelium.programs import LIMITS, Argument, QuantityRef, ResultRef, needed_steps
from mycelium.specialists import ArgumentLayout, DecoderScorer, EncodedBatch, HeadVocabulary, StepBatch, StepLogits
from mycelium.training.specialists.batches import Batch, step_batch
from mycelium.training.specialists.targets import Sample, WrittenStep, results_of


@dataclass(frozen=True, slots=True)
class WrongPrograms:
    """Teacher-forced targets of n wrong programs; owner `(n,)` is the row of the batch that each belongs to.

    ends: `(n,)` the position of each one's STOP.
    """

    targets: StepBatch
    owner: Tensor
    ends: Tensor


def sensible_results(
    steps: Sequence[WrittenStep], values: Sequence[Fraction], vocabulary: HeadVocabulary
) -> list[Fraction] | None:
    """Values of all steps, or None where one has none, falls below zero or grows out of all bounds."""
    results = results_of(steps, values, vocabulary)
    return results if results is not None and all(map(_sensible, results)) else None


def _sensible(value: Fraction) -> bool:
    return LIMITS.sensible(value) and value >= 0


def without_unread(steps: Sequence[WrittenStep]) -> list[WrittenStep]:
    """The steps that the last one needs, renumbered: search finishes no program with an unread result."""
    needed = needed_steps([[a.index for a in read if isinstance(a, ResultRef)] for _, read in steps])
    place = {old: new for new, old in enumerate(needed)}

    def moved(argument: Argument) -> Argument:
        return ResultRef(place[argument.index]) if isinstance(argument, ResultRef) else argument

    return [(steps[i][0], tuple(map(moved, steps[i][1]))) for i in needed]


def second_thoughts(logits: StepLogits, targets: StepBatch) -> tuple[Tensor, Tensor]:
    """For every decision what the model would take instead of the label, and how much it hesitates.

    Both `(b, t, 1 + max_arity)`: indices sampled from the distribution without the label, and the probability (0-1)
    of everything but the label; -1 where nothing is decided or nothing else is possible.
    """
    instead, doubt = [], []
    for scores, target in logits.decisions(targets):
        b, t, n = scores.shape
        possible = torch.isfinite(scores)
        chances = torch.softmax(scores.detach().float(), -1)
        others = torch.where(possible, chances + 1e-6, torch.zeros_like(chances))
        others.scatter_(2, target.clamp(min=0).unsqueeze(-1), 0.0)
        known = (target >= 0) & (others.sum(-1) > 0)
        safe = torch.where(known.unsqueeze(-1), others, torch.ones_like(others))
        instead.append(torch.multinomial(safe.reshape(b * t, n), 1).view(b, t))
        doubt.append(torch.where(known, others.sum(-1), -1.0))
    return torch.stack(instead, -1), torch.stack(doubt, -1)


def _changed(
    steps: Sequence[WrittenStep], position: int, decision: int, index: int, layout: ArgumentLayout, arities: Sequence[int],
    rng: random.Random,
) -> list[WrittenStep] | None:  # fmt: skip
    """The program with one decision replaced; None where that gives no program.

    decision: 0 for the row, 1 + k for argument k. index: what stands there instead.
    """
    if position == len(steps):  # the label stops here: go on with the result and any quantities
        if not index:
            return None
        others = [QuantityRef(rng.randrange(layout.quantities)) for _ in range(arities[index] - 1)]
        read: list[Argument] = [ResultRef(position - 1), *others]
        return [*steps, (index, tuple(read if rng.random() < 0.6 else read[::-1]))]
    row, arguments = steps[position]
    if decision == 0:
        if index == 0:
            return list(steps[:position]) or None
        if arities[index] != len(arguments):
            return None
        return [*steps[:position], (index, arguments), *steps[position + 1 :]]
    changed = (*arguments[: decision - 1], layout.argument(index), *arguments[decision:])
    return [*steps[:position], (row, changed), *steps[position + 1 :]]


def _likely_first(readings: Sequence[tuple[WrittenStep, ...]], rng: random.Random) -> list[tuple[WrittenStep, ...]]:
    """The readings in a drawn order in which a likelier one comes earlier more often."""
    return [reading for _, reading in sorted(enumerate(readings), key=lambda pair: rng.random() * (1 + pair[0]))]


def _wrong(
    steps: Sequence[WrittenStep], values: Sequence[Fraction], right: Fraction, vocabulary: HeadVocabulary
) -> tuple[list[WrittenStep], list[Fraction]] | None:
    """The steps that are needed and their values; None where they give the right answer, none, or cannot be written."""
    if len(steps) > vocabulary.max_steps:
        return None
    if any(isinstance(a, QuantityRef) and a.index >= len(values) for _, read in steps for a in read):
        return None
    needed = without_unread(steps)
    results = sensible_results(needed, values, vocabulary)
    return None if results is None or results[-1] == right else (needed, results)


def wrong_programs(
    samples: Sequence[Sample], batch: Batch, logits: StepLogits, vocabulary: HeadVocabulary, each: int,
    rng: random.Random,
) -> WrongPrograms | None:  # fmt: skip
    """Up to `each` wrong programs for every sample of a batch; None when there are none at all."""
    instead, doubt = (part.tolist() for part in second_thoughts(logits, batch.targets))
    layout = ArgumentLayout(batch.quantity_tokens.shape[1], vocabulary.constant_values)
    arities = vocabulary.arities
    owners: list[int] = []
    programs: list[tuple[list[WrittenStep], list[Fraction]]] = []
    for row, (sample, values, right) in enumerate(zip(samples, batch.values, batch.results, strict=True)):
        if len(right) < len(sample.steps) or not all(map(_sensible, right)):
            continue
        places = [
            (rng.random() ** (1 / (0.02 + d)), t, k)  # weighted order without replacement
            for t, row_doubt in enumerate(doubt[row])
            for k, d in enumerate(row_doubt)
            if d >= 0
        ]
        seen: set[tuple[WrittenStep, ...]] = {tuple(sample.steps)}
        changes = (
            _changed(sample.steps, t, k, instead[row][t][k], layout, arities, rng)
            for _, t, k in sorted(places, reverse=True)[: 2 * each]
        )
        # One place is left to second thoughts.
        for proposed, most in ((_likely_first(sample.readings, rng)[: 2 * each], max(1, each - 1)), (changes, each)):
            for steps in proposed:
                if len(seen) > most:
                    break
                wrong = _wrong(steps, values, right[-1], vocabulary) if steps else None
                if wrong is not None and tuple(wrong[0]) not in seen:
                    seen.add(tuple(wrong[0]))
                    owners.append(row)
                    programs.append(wrong)
    if not programs:
        return None
    device = batch.input_ids.device
    targets = step_batch(programs, layout, vocabulary).to(device)
    ends = torch.tensor([len(steps) for steps, _ in programs], device=device)
    return WrongPrograms(targets, torch.tensor(owners, device=device), ends)


def ranking_loss(
    scorer: DecoderScorer,
    encoded: EncodedBatch,
    states: Tensor,
    targets: StepBatch,
    wrong: WrongPrograms,
    dropout: float = 0.0,
) -> Tensor:
    """Mean cross-entropy (nats) of the label's verdict against those of its wrong programs.

    states: `(b, t, d)` of the labels, as `DecoderScorer.states` gives them.
    """
    every = torch.arange(len(states), device=states.device)
    verdicts = scorer.decoder.verdicts
    right = verdicts(states[every, (targets.operations >= 0).sum(1) - 1])
    wrong_states = scorer.states(encoded, wrong.targets, dropout, wrong.owner)
    number = torch.arange(len(wrong_states), device=states.device)
    others = verdicts(wrong_states[number, wrong.ends])
    counts = torch.bincount(wrong.owner, minlength=len(states))
    place = number - (counts.cumsum(0) - counts)[wrong.owner]
    table = right.new_full((len(states), 1 + int(counts.max())), float("-inf"))
    table = table.index_put((every, torch.zeros_like(every)), right)
    table = table.index_put((wrong.owner, 1 + place), others)
    losses = -torch.log_softmax(table.float(), 1)[:, 0]
    return losses[counts > 0].mean()


__all__ = ["WrongPrograms", "ranking_loss", "second_thoughts", "sensible_results", "without_unread", "wrong_programs"]
