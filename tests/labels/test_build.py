"""From a data row to an executed label, or to the reason why there is none."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from mycelium.labels.build import Discarded, label_example, matches_gold, written_steps
from mycelium.problems import Example, Problem
from mycelium.programs import LabeledProblem, QuantityRef, execute

JARS = "Ann packs 6 boxes of 12 jars each. She sells 20 jars. How many jars does she keep?"


def row(text: str, gold: str | None, **fields: Any) -> Example:
    return Example(Problem("row-1", text), gold, **fields)


def label(text: str, gold: str | None, **fields: Any) -> LabeledProblem:
    result = label_example(row(text, gold, **fields))
    assert isinstance(result, LabeledProblem), result
    return result


def test_an_annotated_solution_becomes_a_complete_label() -> None:
    item = label(JARS, "52", solution="6*12=<<6*12=72>>72\n72-20=<<72-20=52>>52\n#### 52", source="own")
    assert execute(item.program).values == (72, 52)
    assert (item.origin, item.source, item.gold) == ("annotations", "own", "52")
    assert [JARS[start:end] for spans in item.regions for start, end in spans] == [
        "Ann packs 6 boxes of 12 jars each.",
        "She sells 20 jars.",
    ]
    start, end = item.goal.question_span
    assert (JARS[start:end], item.goal.answer_type, item.goal.whole) == ("How many jars does she keep?", "count", True)


@pytest.mark.parametrize(
    ("fields", "origin"),
    [
        ({"solution": "First 6 * 12 = 72 jars, then 72 - 20 = 52."}, "equations"),
        ({"equation": "(6*12)-20=x"}, "equation"),
        ({"equation": "- * number0 number1 number2", "extra": {"numbers": ["6", "12", "20"]}}, "prefix"),
        ({"equation": "subtract(multiply(6, 12), 20)"}, "calls"),
        ({"equation": "a = 6 * 12\nanswer = a - 20"}, "assignments"),
        ({"solution": "There are 72 of them, so 52 stay."}, "witnesses"),
    ],
)
def test_every_notation_gives_the_same_program(fields: dict[str, Any], origin: str) -> None:
    item = label(JARS, "52", **fields)
    assert item.origin == origin
    assert execute(item.program).values == (72, 52)


def test_an_answer_alone_is_labelled_only_when_one_program_is_possible() -> None:
    item = label("Tom had 9 pens and lost 4. How many are left?", "5")
    assert (item.origin, execute(item.program).values) == ("enumeration", (5,))
    # 2 + 2 and 2 * 2: nobody can tell.
    result = label_example(row("Tom has 2 bags with 2 pens. How many pens?", "4"))
    assert isinstance(result, Discarded)


def test_a_step_without_annotation_is_read_from_the_text_around_it() -> None:
    # Annotations alone would explain the 8 as a constant of everyday life.
    text = (
        "There are two coins in each of the twelve drawers. Ida adds 6 coins to each drawer. How many coins are there?"
    )
    item = label(text, "96", solution="Each drawer has 6+2 = 8 coins.\nSo there are 12*8 = <<12*8=96>>96 coins.")
    assert item.program.used_quantities() == {0, 1, 2}
    assert item.origin == "annotations and equations"


@pytest.mark.parametrize(
    ("example", "reason"),
    [
        (row(JARS, None), "not a plain number"),
        (row(JARS, "a dozen"), "not a plain number"),
        (row(JARS, "3; 4"), "not a plain number"),
        (row(JARS, "999983", solution="<<6*12=72>>"), "no program over the quantities"),
        (row(" ".join(str(n) for n in range(3, 44)) + " How many?", "3"), "41 quantities, more than 40"),
        (row("How many jars does she keep?", "52", solution="<<6*12=72>>"), "no program over the quantities"),
    ],
)
def test_a_row_without_a_label_says_why(example: Example, reason: str) -> None:
    result = label_example(example)
    assert isinstance(result, Discarded)
    assert (result.id, reason in result.reason) == ("row-1", True), result.reason


def test_a_searched_program_that_reads_all_quantities_is_preferred() -> None:
    # 52 is also the weeks of a year and 72 - 20 needs two steps; reading fewer numbers would be cheaper.
    item = label(JARS, "52", solution="There are 72 of them, so 52 stay.")
    assert item.program.used_quantities() == {0, 1, 2}


def test_without_search_only_what_is_written_counts() -> None:
    result = label_example(row(JARS, "52", solution="There are 72 of them, so 52 stay."), search=False)
    assert isinstance(result, Discarded) and "no notation" in result.reason


def test_a_solution_that_misses_gold_is_not_a_label() -> None:
    result = label_example(row(JARS, "997", solution="6*12=<<6*12=72>>72\n72-20=<<72-20=52>>52"), search=False)
    assert isinstance(result, Discarded)


def test_steps_that_do_not_lead_to_the_answer_are_dropped() -> None:
    solution = "6+12=<<6+12=18>>18\n6*12=<<6*12=72>>72\n72-20=<<72-20=52>>52"
    assert execute(label(JARS, "52", solution=solution).program).values == (72, 52)


def test_quantities_of_the_label_are_those_of_the_text() -> None:
    item = label(JARS, "52", solution="<<6*12=72>> <<72-20=52>>")
    assert [q.surface for q in item.quantities] == ["6", "12", "20"]
    assert item.program.steps[0].arguments == (QuantityRef(0), QuantityRef(1))


def test_garbage_in_solution_and_equation_is_no_crash() -> None:
    for text in ("<<", "<<1/0=3>>", "====", "x=", "(((", "\x00", "add(", "a = a"):
        result = label_example(row(JARS, "997", solution=text, equation=text))
        assert isinstance(result, Discarded)


@pytest.mark.parametrize(
    ("value", "gold", "equal"),
    [
        (Fraction(7), "7", True),
        (Fraction(7), "7.0", True),
        (Fraction(1, 3), "0.33", True),
        (Fraction(1, 3), "0.34", False),
        (Fraction(1, 3), "1/3", True),
        (Fraction(1, 5), "20%", True),
        (Fraction(15, 2), "7", False),  # whole golds are not rounded ones
        (Fraction(7), "seven", False),
    ],
)
def test_gold_allows_for_the_rounding_that_its_decimals_show(value: Fraction, gold: str, equal: bool) -> None:
    assert matches_gold(value, gold) is equal


def test_written_steps_lists_the_readable_notations() -> None:
    example = row(JARS, "52", equation="6*12-20=x", solution="6*12=<<6*12=72>>72")
    assert [name for name, _ in written_steps(example)] == ["equation", "annotations", "equations"]


def test_a_solution_whose_thousands_are_marked_by_spaces_is_read() -> None:
    question = "About 450 000 people lived in Marl in 2000 and 467 000 in 2005. How many came each year in 5 years?"
    solution = "The increase is 467 000 - 450 000 = 17 000 people.\nThat is 17 000/5 = 3 400 a year.\n#### 3400"
    label = label_example(row(question, "3400", solution=solution))
    assert isinstance(label, LabeledProblem)
    assert execute(label.program).values[-1] == 3400
