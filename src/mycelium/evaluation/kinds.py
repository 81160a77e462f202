"""Accuracy by kind: what became of the few problems of each kind, and which kinds changed between two runs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from mycelium.errors import DataError
from mycelium.evaluation.comparison import Comparison, compare
from mycelium.evaluation.intervals import Proportion
from mycelium.evaluation.records import STATUSES, Record, Score

Outcomes: TypeAlias = Mapping[str, Mapping[str, str]]
"""Of each kind the ids of its problems, and of each problem its status, with ", right" behind it where the best reading
is right: all that figures by kind need, and nothing that shows a question or an answer."""

_RIGHT = ", right"


@dataclass(frozen=True, slots=True)
class KindCount:
    """What became of `n` problems; counts of two kinds add up.

    right: those whose best reading is right, marked or not. answered: those answered without a mark, of which
    `right_when_answered` are right. refused: those without an answer, also where the solver failed.
    """

    n: int = 0
    right: int = 0
    answered: int = 0
    right_when_answered: int = 0
    guesses: int = 0
    refused: int = 0

    @staticmethod
    def of(record: Record | Score) -> KindCount:
        """The count of one problem; one without gold counts as wrong."""
        right, answered, guess = bool(record.correct), record.status == "answered", record.status == "guess"
        return KindCount(1, right, answered, right and answered, guess, not (answered or guess))

    def __add__(self, other: KindCount) -> KindCount:
        return KindCount(
            self.n + other.n,
            self.right + other.right,
            self.answered + other.answered,
            self.right_when_answered + other.right_when_answered,
            self.guesses + other.guesses,
            self.refused + other.refused,
        )

    @property
    def accuracy(self) -> Proportion:
        return Proportion(self.right, self.n)

    @property
    def mostly_refused(self) -> bool:
        """Whether more than half of the problems got no answer, not even a guess."""
        return 2 * self.refused > self.n

    def to_json(self) -> dict[str, object]:
        counts = {"answered": self.answered, "right_when_answered": self.right_when_answered}
        return {**self.accuracy.to_json(), **counts, "guesses": self.guesses, "refused": self.refused}


def count_kinds(records: Iterable[Record | Score]) -> dict[str, KindCount]:
    """The count of each kind, in the order in which the kinds come first; records without a kind are left out."""
    counts: dict[str, KindCount] = {}
    for record in records:
        if record.kind is not None:
            counts[record.kind] = counts.get(record.kind, KindCount()) + KindCount.of(record)
    return counts


def outcomes_of(records: Iterable[Record]) -> dict[str, dict[str, str]]:
    """What is kept of a run so that a later one can be compared with it."""
    kept: dict[str, dict[str, str]] = {}
    for record in records:
        if record.kind is not None:
            kept.setdefault(record.kind, {})[record.id] = record.status + (_RIGHT if record.correct else "")
    return kept


def records_of(outcomes: Outcomes) -> list[Record]:
    """The records of kept outcomes: id, kind, status and whether it is right; question, answer and gold are empty.

    Raises:
        DataError: an outcome is none of the statuses.
    """
    records = []
    for kind, problems in outcomes.items():
        for id_, outcome in problems.items():
            status = outcome.removesuffix(_RIGHT)
            if status not in STATUSES:
                raise DataError(
                    f"{id_}: got the outcome {outcome!r:.80}, expected one of {STATUSES}, with {_RIGHT!r} or not"
                )
            right = outcome.endswith(_RIGHT)
            records.append(Record(id_, "", status, None, None, None, right, confidence=0.0, seconds=0.0, kind=kind))
    return records


def compare_kinds(before: Outcomes, after: Outcomes) -> tuple[Comparison, dict[str, tuple[KindCount, KindCount]]]:
    """Two runs over the same problems: the paired comparison, and the counts of the kinds that changed.

    A kind has changed where another number of its problems is right.

    Raises:
        DataError: the runs share no problem.
    """
    a, b = records_of(before), records_of(after)
    counts_a, counts_b = count_kinds(a), count_kinds(b)
    changed = {
        kind: (counts_a[kind], count)
        for kind, count in counts_b.items()
        if kind in counts_a and counts_a[kind].right != count.right
    }
    return compare(a, b), changed
