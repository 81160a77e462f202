"""Two runs over the same problems: who is right where, and whether that could be chance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from mycelium.errors import DataError
from mycelium.evaluation.intervals import Proportion, mcnemar_exact, paired_difference_interval
from mycelium.evaluation.records import Record


@dataclass(frozen=True, slots=True)
class Flip:
    """A problem that exactly one of the two runs has right."""

    id: str
    gold: str | None
    answer_a: str | None
    answer_b: str | None
    right: str
    """"a" or "b"."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Paired outcome of runs A and B; `difference` is accuracy B - A."""

    a: Proportion
    b: Proportion
    both: int
    only_a: int
    only_b: int
    neither: int
    p_value: float
    difference: float
    difference_ci95: tuple[float, float]
    flips: tuple[Flip, ...]
    only_in_a: int
    only_in_b: int

    def to_json(self) -> dict[str, Any]:
        return {
            "n": self.a.n,
            "a": self.a.to_json(),
            "b": self.b.to_json(),
            "difference": self.difference,
            "difference_ci95": list(self.difference_ci95),
            "mcnemar_p": self.p_value,
            "both_correct": self.both,
            "only_a_correct": self.only_a,
            "only_b_correct": self.only_b,
            "neither_correct": self.neither,
            "unpaired": {"only_in_a": self.only_in_a, "only_in_b": self.only_in_b},
            "flips": [
                {"id": f.id, "gold": f.gold, "a": f.answer_a, "b": f.answer_b, "right": f.right} for f in self.flips
            ],
        }


def compare(a: Sequence[Record], b: Sequence[Record]) -> Comparison:
    """Pair records by id and test the difference with an exact McNemar test.

    Problems that stand in one run only, or have no gold, are left out and counted.

    Raises:
        DataError: no problem is in both runs, or one id stands for two different questions.
    """
    by_id = {record.id: record for record in b}
    pairs: list[tuple[Record, Record]] = []
    for record in a:
        other = by_id.get(record.id)
        if other is None or record.correct is None or other.correct is None:
            continue
        if record.question_sha256 != other.question_sha256:
            raise DataError(f"the id {record.id!r} stands for two different questions; compare runs over the same data")
        pairs.append((record, other))
    if not pairs:
        raise DataError("no scored problem is in both files; compare two runs of `mycelium eval` on the same data")
    both = sum(bool(x.correct and y.correct) for x, y in pairs)
    only_a = sum(bool(x.correct and not y.correct) for x, y in pairs)
    only_b = sum(bool(y.correct and not x.correct) for x, y in pairs)
    n = len(pairs)
    neither = n - both - only_a - only_b
    return Comparison(
        a=Proportion(both + only_a, n),
        b=Proportion(both + only_b, n),
        both=both,
        only_a=only_a,
        only_b=only_b,
        neither=neither,
        p_value=mcnemar_exact(only_a, only_b),
        difference=(only_b - only_a) / n,
        difference_ci95=paired_difference_interval(both, only_a, only_b, neither),
        flips=tuple(
            Flip(x.id, x.gold, x.best_answer, y.best_answer, "a" if x.correct else "b")
            for x, y in pairs
            if x.correct != y.correct
        ),
        only_in_a=len(a) - n,
        only_in_b=len(b) - n,
    )
