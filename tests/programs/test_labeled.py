"""`LabeledProblem`: rows round trip, the question's words tell the answer's type, regions are what each step reads."""

from __future__ import annotations

import json
import random
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.labels.build import label_example
from mycelium.problems import Example, Problem, extract_quantities
from mycelium.programs import (
    ANSWER_TYPES,
    Argument,
    Constant,
    Expression,
    LabeledProblem,
    MalformedProgram,
    QuantityRef,
    ResultRef,
    argument_to_text,
    goal_of,
    labeled,
    program_of,
    step_regions,
)


def example_label() -> LabeledProblem:
    text = "A 20% discount is given on 3 coats of $50 each for 2 hours. How much do the “3 coats” cost in a week?"
    solution = "3*50=<<3*50=150>>150\n150*.8=<<150*.8=120>>120\n120*7=<<120*7=840>>840"
    item = label_example(Example(Problem("id-ü", text), "840", solution=solution, source="own"))
    assert isinstance(item, LabeledProblem)
    return item


def test_a_row_reads_back_to_the_same_record() -> None:
    item = example_label()
    assert LabeledProblem.from_row(json.loads(json.dumps(item.to_row()))) == item


def of_version_1(item: LabeledProblem, **changed: Any) -> dict[str, Any]:
    """The row as it was written before rows had a schema."""
    row = item.to_row()
    del row["schema"], row["quantities"], row["program"]
    row["steps"] = [
        [
            step.operation,
            *(f"c:{a.value}" if isinstance(a, Constant) else argument_to_text(a) for a in step.arguments),
        ]
        for step in item.program.steps
    ]
    return row | changed


def test_rows_without_a_schema_are_read_as_version_1() -> None:
    item = example_label()
    assert LabeledProblem.from_row(of_version_1(item)) == item
    # A run of older labels that is resumed has rows of both versions: the columns of the other one are empty.
    assert LabeledProblem.from_row(of_version_1(item, schema=None, quantities=None, program=None)) == item
    assert LabeledProblem.from_row(item.to_row() | {"steps": None, "relevance": None}) == item


@pytest.mark.parametrize(
    ("written", "argument"),
    [
        ("q1", QuantityRef(1)),
        ("c:7", Constant(Fraction(7))),
        ("c:-7/3", Constant(Fraction(-7, 3))),
        ('c:"x**2 - 2"', Constant(Expression("x**2 - 2"))),
    ],
)
def test_arguments_of_version_1_are_read(written: str, argument: Argument) -> None:
    row = of_version_1(example_label(), steps=[["SUB", "q0", written]])
    assert LabeledProblem.from_row(row).program.steps[0].arguments == (QuantityRef(0), argument)


def test_a_row_of_version_1_whose_steps_do_not_fit_its_text_is_refused() -> None:
    row = of_version_1(example_label(), question="How much is it?")
    with pytest.raises(MalformedProgram, match="the program has 0 quantities"):
        LabeledProblem.from_row(row)


def test_a_row_means_the_same_when_the_extractor_reads_other_quantities(monkeypatch: pytest.MonkeyPatch) -> None:
    item = example_label()
    row = item.to_row()
    monkeypatch.setattr(labeled, "extract_quantities", lambda text: ())
    assert LabeledProblem.from_row(row) == item
    with pytest.raises(MalformedProgram):
        LabeledProblem.from_row(of_version_1(item))


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"question": "How much is it?"}, "the text was changed after it was labelled"),
        ({"schema": 3}, "got a label of schema 3, expected none, or 2"),
        ({"program": {"quantities": ["1"], "steps": []}}, "got 0 steps"),
        (
            {"program": {"quantities": ["1"], "steps": [{"operation": "MAX", "arguments": [{"quantity": 0}]}]}},
            "the quantities of the program are not those of the label",
        ),
    ],
)
def test_a_row_that_contradicts_itself_is_refused(changed: dict[str, Any], message: str) -> None:
    with pytest.raises(MalformedProgram, match=message):
        LabeledProblem.from_row(example_label().to_row() | changed)


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


TEXT = "Ann packs 6 boxes, each with 12 jars, and sells 20 jars. How many jars are left in a week?"


def test_a_step_reads_the_clauses_of_its_quantities_and_else_the_question() -> None:
    quantities = extract_quantities(TEXT)
    program = program_of(
        [
            ("MUL", [QuantityRef(0), QuantityRef(1)]),
            ("SUB", [ResultRef(0), QuantityRef(2)]),
            ("MUL", [ResultRef(1), Constant(Fraction(7))]),
        ],
        [item.value for item in quantities],
    )
    regions = step_regions(TEXT, quantities, program)
    assert [[TEXT[start:end] for start, end in spans] for spans in regions] == [
        ["Ann packs 6 boxes,", "each with 12 jars,"],
        ["and sells 20 jars."],
        ["How many jars are left in a week?"],
    ]


def test_two_quantities_of_one_clause_give_one_region() -> None:
    text = "He has 3 pens worth 4 dollars. How much is that?"
    quantities = extract_quantities(text)
    program = program_of([("MUL", [QuantityRef(0), QuantityRef(1)])], [item.value for item in quantities])
    ((span,),) = step_regions(text, quantities, program)
    assert text[span[0] : span[1]] == "He has 3 pens worth 4 dollars."


WORDS = [
    "Ann",
    "has",
    "3",
    "twenty-five",
    "and",
    "a quarter of",
    "$4.50",
    ",",
    "1,000",
    "then",
    "20%",
    "who",
    "2 1/2",
    ".",
    "?",
]


@given(st.integers(0, 10**6))
def test_no_region_cuts_a_word_and_every_region_holds_its_quantities(seed: int) -> None:
    rng = random.Random(seed)
    text = " ".join(rng.choice(WORDS) for _ in range(20))
    quantities = extract_quantities(text)
    if not quantities:
        return
    steps = [("ADD", [QuantityRef(index), QuantityRef(index)]) for index in range(len(quantities))]
    program = program_of(steps, [item.value for item in quantities])
    for item, spans in zip(quantities, step_regions(text, quantities, program), strict=True):
        ((start, end),) = spans
        assert start <= item.char_span[0] and item.char_span[1] <= end
        for cut in (start, end):
            assert not (0 < cut < len(text) and text[cut - 1].isalnum() and text[cut].isalnum())
