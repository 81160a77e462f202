from __future__ import annotations

import pytest

from fakes import make_record
from mycelium.errors import DataError
from mycelium.evaluation import KindCount, compare_kinds, count_kinds, outcomes_of, records_of

RUN = [
    make_record(id="a1", kind="ages", status="answered", correct=True),
    make_record(id="a2", kind="ages", status="answered", correct=False),
    make_record(id="a3", kind="ages", status="guess", correct=True),
    make_record(id="r1", kind="ratio", status="refused", correct=False),
    make_record(id="r2", kind="ratio", status="error", correct=False),
    make_record(id="x", kind=None),
]


def test_each_kind_is_counted_by_hand_and_a_row_without_a_kind_is_left_out() -> None:
    counts = count_kinds(RUN)
    assert counts == {
        "ages": KindCount(n=3, right=2, answered=2, right_when_answered=1, guesses=1, refused=0),
        "ratio": KindCount(n=2, right=0, answered=0, right_when_answered=0, guesses=0, refused=2),
    }
    assert [kind for kind, count in counts.items() if count.mostly_refused] == ["ratio"]


def test_half_refused_is_not_mostly_refused() -> None:
    assert not KindCount(n=4, refused=2).mostly_refused
    assert KindCount(n=4, refused=3).mostly_refused


def test_counts_of_kinds_add_up_to_the_count_of_all() -> None:
    counts = count_kinds(RUN)
    assert counts["ages"] + counts["ratio"] == KindCount(5, 2, 2, 1, 1, 2)
    low, high = (counts["ages"] + counts["ratio"]).accuracy.ci95 or (0, 0)
    assert low < 0.4 < high


def test_kept_outcomes_give_the_same_counts_again() -> None:
    kept = outcomes_of(RUN)
    assert kept["ages"] == {"a1": "answered, right", "a2": "answered", "a3": "guess, right"}
    assert count_kinds(records_of(kept)) == count_kinds(RUN)


def test_two_runs_are_compared_by_problem_and_the_kinds_that_changed_are_named() -> None:
    before = {"ages": {"a1": "guess", "a2": "guess"}, "ratio": {"r1": "guess", "r2": "guess, right"}}
    after = {"ages": {"a1": "guess, right", "a2": "answered, right"}, "ratio": {"r1": "guess, right", "r2": "refused"}}
    found, changed = compare_kinds(before, after)
    assert (found.only_a, found.only_b, found.both, found.neither) == (1, 3, 0, 0)
    assert found.p_value == pytest.approx(2 * (1 + 4) / 16)
    assert {kind: (a.right, b.right) for kind, (a, b) in changed.items()} == {"ages": (0, 2)}


def test_an_outcome_of_another_word_is_refused() -> None:
    with pytest.raises(DataError, match="expected one of"):
        records_of({"ages": {"a1": "solved"}})
