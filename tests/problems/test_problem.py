"""The records, and the rule that sets the dev split apart."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.problems import Example, Problem, is_dev


def test_a_problem_has_no_place_for_an_answer() -> None:
    assert {field.name for field in dataclasses.fields(Problem)} == {"id", "text"}


def test_records_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Problem("1", "text").text = "other"  # type: ignore[misc]


def test_an_example_answers_for_its_problem() -> None:
    example = Example(Problem("p-1", "How many?"), gold="3")
    assert (example.id, example.text) == ("p-1", "How many?")


def test_the_side_of_two_questions_by_hand() -> None:
    """`printf '%s' QUESTION | sha256sum` begins with 70b90e36 = 1_891_175_990 and 754f5a5f = 1_968_134_751."""
    assert is_dev("How many apples are in 9 boxes?")
    assert not is_dev("How many apples?")


@given(st.text(max_size=100))
def test_space_around_a_question_does_not_move_it_to_the_other_side(question: str) -> None:
    assert is_dev(f"  {question}\n") == is_dev(question)


def test_about_a_tenth_of_all_questions_is_dev() -> None:
    share = sum(is_dev(f"Question number {number}?") for number in range(5000)) / 5000
    assert 0.08 < share < 0.12


def test_a_lone_surrogate_has_a_side_too() -> None:
    assert is_dev("\ud800") in (True, False)
