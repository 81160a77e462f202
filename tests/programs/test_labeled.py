"""`LabeledProblem` and its goal: rows round trip, the question's words tell the answer's type."""

from __future__ import annotations

import json
from fractions import Fraction

import pytest

from mycelium.labels.build import label_example
from mycelium.problems import Example, Problem
from mycelium.programs import MalformedProgram
from mycelium.programs.labeled import ANSWER_TYPES, LabeledProblem, dump_row, goal_of


def example_label() -> LabeledProblem:
    text = "A 20% discount is given on 3 coats of $50 each for 2 hours. How much do the “3 coats” cost in a week?"
    solution = "3*50=<<3*50=150>>150\n150*.8=<<150*.8=120>>120\n120*7=<<120*7=840>>840"
    item = label_example(Example(Problem("id-ü", text), "840", solution=solution, source="own"))
    assert isinstance(item, LabeledProblem)
    return item


def test_a_row_reads_back_to_the_same_record() -> None:
    item = example_label()
    assert LabeledProblem.from_row(json.loads(dump_row(item))) == item


def test_a_row_whose_steps_do_not_fit_its_text_is_refused() -> None:
    row = example_label().to_row() | {"question": "How much is it?"}
    with pytest.raises(MalformedProgram, match="the program has 0 quantities"):
        LabeledProblem.from_row(row)


@pytest.mark.parametrize(
    ("question", "answer_type"),
    [
        ("How many pens does she have?", "count"),
        ("How much money did he spend?", "money"),
        ("What is the price of a pen?", "money"),
        ("What percentage of the pens is red?", "percent"),
        ("How many hours did she work?", "time"),
        ("How old is Ann?", "time"),
        ("How far did he walk?", "measure"),
        ("How many miles did he walk?", "measure"),
        ("What is the sum?", "number"),
    ],
)
def test_the_question_tells_the_type_of_the_answer(question: str, answer_type: str) -> None:
    goal = goal_of("Ann pays $3 for 20% of 5 hours. " + question, Fraction(3))
    assert goal.answer_type == answer_type
    assert goal.answer_type in ANSWER_TYPES


def test_the_goal_is_whole_when_the_answer_is() -> None:
    assert goal_of("How many?", Fraction(3)).whole
    assert not goal_of("How many?", Fraction(7, 2)).whole
