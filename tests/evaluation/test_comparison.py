from __future__ import annotations

import pytest

from fakes import make_record
from mycelium.errors import DataError
from mycelium.evaluation import Record, compare


def run(outcomes: str) -> list[Record]:
    """A run over problems 0, 1, ...: `+` right, `-` wrong, `?` without gold, a space not in the run."""
    return [
        make_record(id=str(place), correct=mark == "+", best_answer="7" if mark == "+" else "9")
        if mark in "+-"
        else make_record(id=str(place), correct=None, gold=None)
        for place, mark in enumerate(outcomes)
        if mark != " "
    ]


def test_the_four_cells_and_the_test_by_hand() -> None:
    result = compare(run("++--" + "-----" + "+"), run("++--" + "+++++" + "-"))
    assert (result.both, result.only_a, result.only_b, result.neither) == (2, 1, 5, 2)
    assert result.p_value == pytest.approx(0.21875)
    assert result.difference == pytest.approx(0.4)
    assert result.a.successes == 3 and result.b.successes == 7


def test_flips_name_the_problem_and_the_side_that_is_right() -> None:
    result = compare(run("+-"), run("-+"))
    assert [(flip.id, flip.right, flip.answer_a, flip.answer_b) for flip in result.flips] == [
        ("0", "a", "7", "9"),
        ("1", "b", "9", "7"),
    ]


def test_problems_that_cannot_be_paired_are_left_out_and_counted() -> None:
    result = compare(run("+-+?"), run("+ -+"))
    assert result.a.n == 2
    assert (result.only_in_a, result.only_in_b) == (2, 1)


def test_equal_runs_have_p_one_and_an_interval_that_is_not_a_point() -> None:
    result = compare(run("+-+-"), run("+-+-"))
    assert result.p_value == 1.0 and result.difference == 0 and not result.flips
    assert result.difference_ci95[0] <= 0 <= result.difference_ci95[1]


def test_runs_over_different_problems_cannot_be_compared() -> None:
    with pytest.raises(DataError, match="no scored problem is in both files"):
        compare(run("+ "), run(" +"))


def test_one_id_for_two_questions_is_an_error() -> None:
    other = [make_record(id="0", question_sha256="f" * 64)]
    with pytest.raises(DataError, match="'0' stands for two different questions"):
        compare(run("+"), other)
