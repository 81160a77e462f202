"""Track 2: typed specialists read a competition problem that Track 1 refuses.

One search proposes programs over the numbers and formulas of the text; the likeliest are executed, answers that agree
add up, and a logistic function of what the search says gives the confidence.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import exp, log1p
from pathlib import Path

import torch

from mycelium.errors import DataError, MyceliumError
from mycelium.programs import Expression, QuantityRef, Value, to_node
from mycelium.search import (
    Budget,
    ExecutedReading,
    Finished,
    TypedBeam,
    TypedProblem,
    execute_readings,
    first_of_equals,
    log_sum_exp,
)
from mycelium.solver.solution import Reading, Solution
from mycelium.specialists import (
    DecoderScorer,
    PointedText,
    PointerBatch,
    Specialists,
    TextEncoder,
    TypedSpecialists,
    TypedVocabulary,
    load_typed,
    lower_states,
    point_to,
)
from mycelium.symbolic import to_latex

TYPED_FILE, CALIBRATION_FILE = "typed.safetensors", "typed.json"
BUDGET = Budget(width=8, rows=4, arguments=3, theta=0.99, readings=24)
SECONDS = 1.0
MAX_READINGS = 10


@dataclass(frozen=True, slots=True)
class TypedAnswer:
    """An answer in LaTeX with the readings that give it, likeliest first, and their summed log-probability (nats)."""

    answer: str
    value: Value
    readings: tuple[Finished, ...]
    log_probability: float


def group_typed(executed: Sequence[ExecutedReading]) -> list[TypedAnswer]:
    """Answers that are written alike, the likeliest group first."""
    groups: dict[str, list[ExecutedReading]] = {}
    for one in executed:
        groups.setdefault(to_latex(to_node(one.value)), []).append(one)
    found = [
        TypedAnswer(answer, ones[0].value, tuple(o.reading for o in ones), _logsumexp([o.reading for o in ones]))
        for answer, ones in groups.items()
    ]
    return sorted(found, key=lambda group: -group.log_probability)


def _logsumexp(readings: Sequence[Finished]) -> float:
    return log_sum_exp([reading.log_probability for reading in readings])


FEATURES = (
    "probability", "share", "behind", "lead", "stop", "weakest", "executed", "steps", "numbers_unread", "length", "letters",
    "told", "no_count", "no_fraction", "no_share", "several", "negative",
)  # fmt: skip
_COUNT = re.compile(r"\b(?:how many|number of|remainder|digit|integer|divisors?)\b", re.IGNORECASE)
_FRACTION = re.compile(r"\bcommon fraction\b", re.IGNORECASE)
_SHARE = re.compile(r"\bprobability\b", re.IGNORECASE)
_SEVERAL = frozenset({"set", "list", "point", "interval", "matrix"})


def features_of(
    text: PointedText, found: Sequence[Finished], executed: int, groups: Sequence[TypedAnswer]
) -> list[dict[str, float]]:
    """For every answer what the confidence looks at.

    probability: its log-probability, and share: within all that was found. behind, lead: how far it is behind the likeliest
    answer, and the likeliest before the next. stop, weakest, steps: of its likeliest reading. executed: share of the programs
    tried that have a value. numbers_unread: share of the text's numbers that it does not read. length: of the text in hundreds
    of pieces. letters: whether its value has letters. told: whether the text gives that value. no_count, no_fraction,
    no_share: whether it is none where the words ask for a whole number, a fraction, a probability. several: whether it is a
    set, point or list.
    """
    whole, best = _logsumexp(found), groups[0].log_probability
    second = groups[1].log_probability if len(groups) > 1 else best - 6
    asked = text.text.text
    numbers = {index for index, value in enumerate(text.values) if isinstance(value, Fraction)}
    values = set(text.values)
    rows = []
    for index, group in enumerate(groups):
        first, value = group.readings[0], group.value
        read = {a.index for step in first.program.steps for a in step.arguments if isinstance(a, QuantityRef)}
        number = value if isinstance(value, Fraction) else None
        formula = value if isinstance(value, Expression) else None
        counted = number is not None and number >= 0 and number.denominator == 1
        rows.append(
            {
                "probability": max(group.log_probability, -20.0),
                "share": max(group.log_probability - whole, -10.0),
                "behind": max(group.log_probability - best, -6.0),
                "lead": min(best - second, 6.0) if index == 0 else 0.0,
                "stop": max(first.stop, -6.0),
                "weakest": max(first.weakest, -10.0),
                "executed": executed / min(len(found), MAX_READINGS),
                "steps": float(len(first.program.steps)),
                "numbers_unread": len(numbers - read) / len(numbers) if numbers else 0.0,
                "length": len(text.text.input_ids) / 100,
                "letters": float(formula is not None and bool(formula.node.symbols())),
                "told": float(value in values),
                "no_count": float(_COUNT.search(asked) is not None and not counted),
                "no_fraction": float(
                    _FRACTION.search(asked) is not None and (number is None or number.denominator == 1)
                ),
                "no_share": float(_SHARE.search(asked) is not None and not (number is not None and 0 <= number <= 1)),
                "several": float(formula is not None and formula.kind in _SEVERAL),
                "negative": float(number is not None and number < 0),
            }
        )
    return rows


@dataclass(frozen=True, slots=True)
class Calibration:
    """Confidence as a logistic function of `features_of`. Without weights it is the answer's probability."""

    weights: Mapping[str, float]
    bias: float = 0.0

    def confidence(self, features: Mapping[str, float]) -> float:
        """Probability (0-1) that an answer is right."""
        if not self.weights:
            return min(1.0, exp(features["probability"]))
        score = self.bias + sum(weight * features[name] for name, weight in self.weights.items())
        return exp(-log1p(exp(-score))) if score > -30 else 0.0

    @staticmethod
    def load(path: Path) -> Calibration:
        """The calibration of a file `{"bias": ..., "weights": {FEATURE: ...}}`; none where the file is missing.

        Raises:
            DataError: the file holds something else.
        """
        if not path.is_file():
            return Calibration({})
        try:
            row = json.loads(path.read_text(encoding="utf-8"))
            weights = {str(name): float(weight) for name, weight in row["weights"].items()}
            if not set(weights) <= set(FEATURES):
                raise ValueError(f"got weights of {sorted(set(weights) - set(FEATURES))}")
            return Calibration(weights, float(row["bias"]))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise DataError(
                f"{path}: expected bias and weights of {', '.join(FEATURES)} ({error}); fit it again"
            ) from None


class TypedReader:
    """Typed specialists over the lower layers of `shared`, with their search and confidence."""

    def __init__(
        self, model: TypedSpecialists, vocabulary: TypedVocabulary, shared: Specialists, encoder: TextEncoder,
        calibration: Calibration | None = None, budget: Budget = BUDGET,
    ) -> None:  # fmt: skip
        self.model, self.vocabulary, self.shared, self.encoder = model, vocabulary, shared, encoder
        self.calibration = calibration or Calibration({})
        self.budget = budget
        self.scorer = DecoderScorer(model.decoder, vocabulary)

    @staticmethod
    def load(folder: Path, shared: Specialists, encoder: TextEncoder, weights: Path) -> TypedReader | None:
        """The reader of a folder, or None where it holds no typed specialists.

        Raises:
            WeightsError: its file is damaged, or was trained on the lower layers of another file than `weights`.
        """
        file = folder / TYPED_FILE
        if not file.is_file():
            return None
        model, vocabulary = load_typed(file, weights)
        return TypedReader(model, vocabulary, shared, encoder, Calibration.load(folder / CALIBRATION_FILE))

    @torch.inference_mode()
    def search(self, text: str) -> tuple[PointedText, list[Finished]]:
        """The text as it was read, and the finished readings, likeliest first."""
        pointed = point_to(text, self.encoder)
        if not pointed.pointers:
            return pointed, []
        layers = len(self.shared.encoder.layers) - len(self.model.upper)
        states, mask = lower_states(self.shared.encoder, [pointed.text], layers)
        encoded = self.model.read(states, mask, PointerBatch.of([pointed], states.device))
        alike = first_of_equals([*pointed.values, *self.vocabulary.constants], states.device)
        beam = TypedBeam(self.scorer, self.budget, alike)
        found = beam.search(encoded, [TypedProblem(pointed.values)])
        return pointed, found[0]

    def propose(self, problem_id: str, text: str) -> Solution | None:
        """A guess with its confidence; None where no program executes, or the text is too long for the encoder."""
        started = time.perf_counter()
        try:
            pointed, found = self.search(text)
        except (MyceliumError, ValueError):
            return None
        executed = execute_readings(found, MAX_READINGS, SECONDS)
        groups = group_typed(executed)
        if not groups or pointed.text.truncated:
            return None
        rows = features_of(pointed, found, len(executed), groups)
        ranked = sorted(
            ((self.calibration.confidence(row), group) for row, group in zip(rows, groups, strict=True)),
            key=lambda pair: -pair[0],
        )  # stable: the likelier one where both are equal
        total = sum(share for share, _ in ranked) or 1.0
        readings = tuple(Reading(group.readings[0].program, group.answer, share / total, ()) for share, group in ranked)
        confidence, best = ranked[0]
        return Solution(
            problem_id, "guess", best.answer, f"read by specialists with probability {confidence:.2f} of being right",
            confidence, readings[0], readings[1:], seconds=time.perf_counter() - started, track="typed",
            why=f"{len(best.readings)} of {len(executed)} executed programs give it",
        )  # fmt: skip


__all__ = ["Calibration", "TypedReader", "features_of", "group_typed"]
