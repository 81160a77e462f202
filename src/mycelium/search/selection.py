"""Choosing among finished readings: features of every distinct answer, and a linear score over them.

Readings with the same answer agree; their probabilities add up. The trained weights come with the shipped
specialists (`selection.json`); without them, summed probability decides. docs/selection.md explains every feature.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import exp, log, log1p
from pathlib import Path
from typing import Any

from mycelium.problems import Quantity
from mycelium.programs import Constant, QuantityRef
from mycelium.search.hypothesis import Finished
from mycelium.search.question_features import CROSSES, cross_features
from mycelium.specialists import HeadDistributions

FEATURES = (
    "best", "sum", "share", "readings", "steps", "unread", "used_fit", "constant_fit", "row_fit", "whole_fit",
    "endless", "in_text", "zero", "fine_money", "broken_counts", "huge", "tiny", "negative", "repeats", "rank",
    "small_gap", "constants", "weakest", "stop", "mean_step", "verdict", "best_verdict", *CROSSES,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class AnswerGroup:
    """All readings that give one answer, likeliest first, with the group's features in the order of `FEATURES`."""

    answer: Fraction
    readings: tuple[Finished, ...]
    features: tuple[float, ...]


def log_sum_exp(values: Sequence[float]) -> float:
    top = max(values)
    return top + log(sum(exp(value - top) for value in values))


def _clipped(probability: float) -> float:
    return min(max(probability, 1e-4), 1 - 1e-4)


class _Fit:
    """Log-probability of what a program reads under independent chances: that of reading nothing, and gains, once a problem."""

    def __init__(self, chances: Mapping[Any, float]) -> None:
        self.nothing = sum(log(_clipped(1 - p)) for p in chances.values())
        self.gains = {key: log(_clipped(p)) - log(_clipped(1 - p)) for key, p in chances.items()}

    def of(self, read: Iterable[Any]) -> float:
        return self.nothing + sum(self.gains.get(key, 0.0) for key in read)


class _Fits:
    """What the heads say of a problem, ready to be asked of each of its programs."""

    def __init__(self, heads: HeadDistributions) -> None:
        self.operands = _Fit(dict(enumerate(heads.operands)))
        self.constants = _Fit(heads.constants)
        self.operations = _Fit(heads.operations)
        self.whole = heads.goal.whole


def group_answers(
    finished: Sequence[Finished], quantities: Sequence[Quantity], heads: HeadDistributions, asked: frozenset[str]
) -> list[AnswerGroup]:
    """Groups of equal answers, ordered by summed probability.

    heads: what C2, C3, C4 and C6 say of the problem; features tell how well a program fits them. asked: the kinds of
    question by its words (`asked_kinds`).
    """
    by_answer: dict[Fraction, list[Finished]] = {}
    for reading in finished:
        by_answer.setdefault(reading.answer, []).append(reading)
    if not by_answer:
        return []
    total = log_sum_exp([reading.log_probability for reading in finished])
    sums = {answer: log_sum_exp([r.log_probability for r in items]) for answer, items in by_answer.items()}
    ordered = sorted(by_answer, key=lambda answer: -sums[answer])
    top = sums[ordered[0]]
    fits = _Fits(heads)
    largest = max([Fraction(1), *(abs(item.value) for item in quantities)])
    groups = []
    for rank, answer in enumerate(ordered):
        readings = tuple(sorted(by_answer[answer], key=lambda reading: -reading.log_probability))
        context = (sums[answer], sums[answer] - total, rank, top - sums[answer])
        groups.append(AnswerGroup(answer, readings, _features(readings, quantities, largest, fits, asked, context)))
    return groups


def _features(
    readings: tuple[Finished, ...], quantities: Sequence[Quantity], largest: Fraction, fits: _Fits,
    asked: frozenset[str], context: tuple[float, float, int, float],
) -> tuple[float, ...]:  # fmt: skip
    """The numbers that `FEATURES` names, of the likeliest of the readings that give one answer.

    largest: of the text's values, at least 1. context: the group's summed log-probability, the same as a share of all
    readings, its rank and its distance to the first group.
    """
    best = readings[0]
    program, answer = best.program, best.answer
    summed, share, rank, gap = context
    read = program.used_quantities()
    constants = {a.value for step in program.steps for a in step.arguments if isinstance(a, Constant)}
    rows = {step.operation for step in program.steps}
    used_fit, constant_fit, row_fit = fits.operands.of(read), fits.constants.of(constants), fits.operations.of(rows)
    whole = answer.denominator == 1
    whole_fit = log(_clipped(fits.whole if whole else 1 - fits.whole))
    denominator = answer.denominator
    for prime in (2, 5):
        while denominator % prime == 0:
            denominator //= prime
    endless = denominator != 1
    arguments = [a for step in program.steps for a in step.arguments if isinstance(a, QuantityRef)]
    broken = sum(isinstance(value, Fraction) and value.denominator > 100 for value in best.values[:-1])
    fine_money = not endless and not whole and answer.denominator not in (2, 4, 5, 10, 20, 25, 50, 100)
    unread = sum(index not in read for index in range(len(quantities)))
    return (
        best.log_probability, summed, share, log1p(len(readings)), float(len(program.steps)), float(unread),
        used_fit, constant_fit, row_fit, whole_fit,
        float(endless), float(any(item.value == answer for item in quantities)), float(answer == 0), float(fine_money),
        float(broken), float(answer > 100 * largest), float(0 < answer < Fraction(1, 10)), float(answer < 0),
        float(len(arguments) - len(set(arguments))), float(rank), float(gap < 0.7), float(len(constants)),
        best.weakest, best.stop, best.log_probability / (len(program.steps) + 1),
        best.verdict, max(reading.verdict for reading in readings),
        *cross_features(asked, program.steps[-1].operation),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Selection:
    """A linear score over standardized features, and the map from score to confidence.

    weights, means, scales: one number a feature. confidence is 1 / (1 + exp(-(slope * x + offset))) with x the
    log-odds of the first answer's softmax share. threshold: an answer below this confidence is a guess.
    """

    weights: tuple[float, ...] = (0.0, 1.0) + (0.0,) * (len(FEATURES) - 2)
    means: tuple[float, ...] = (0.0,) * len(FEATURES)
    scales: tuple[float, ...] = (1.0,) * len(FEATURES)
    slope: float = 1.0
    offset: float = 0.0
    threshold: float = 0.0
    names: tuple[str, ...] = field(default=FEATURES)

    def score(self, group: AnswerGroup) -> float:
        return sum(
            weight * (value - mean) / scale
            for weight, value, mean, scale in zip(self.weights, group.features, self.means, self.scales, strict=True)
        )

    def rank(self, groups: Sequence[AnswerGroup]) -> list[tuple[AnswerGroup, float]]:
        """Groups by falling score, each with its softmax share of all scores (0-1)."""
        scores = [self.score(group) for group in groups]
        if not scores:
            return []
        total = log_sum_exp(scores)
        ranked = sorted(zip(groups, scores, strict=True), key=lambda pair: -pair[1])
        return [(group, exp(score - total)) for group, score in ranked]

    def confidence(self, share: float) -> float:
        """Calibrated probability (0-1) that the first answer is right, from its share."""
        share = min(max(share, 1e-6), 1 - 1e-6)
        x = self.slope * log(share / (1 - share)) + self.offset
        return 1 / (1 + exp(-max(min(x, 30.0), -30.0)))


CHOICES = ("trained", "agreement", "probability")


def load_selection(path: Path, choose: str = "trained") -> Selection:
    """How to choose: "trained" reads the JSON file at `path`, "agreement" takes the answer with the highest summed
    probability, "probability" that of the single likeliest reading. Without a file "trained" is "agreement".

    Raises:
        ValueError: the file's features are not the ones that this version computes.
    """
    if choose == "probability":
        return Selection(weights=tuple(float(name == "best") for name in FEATURES))
    if choose == "agreement" or not path.exists():
        return Selection()
    row = json.loads(path.read_text(encoding="utf-8"))
    if tuple(row["names"]) != FEATURES:
        raise ValueError(f"{path}: got features {row['names']}, expected {list(FEATURES)}; train the selection again")
    weights, means, scales = (tuple(float(value) for value in row[key]) for key in ("weights", "means", "scales"))
    return Selection(weights, means, scales, row["slope"], row["offset"], row["threshold"])
