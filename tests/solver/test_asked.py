"""What a question asks for: type, unit, and how the answer is written."""

from __future__ import annotations

from fractions import Fraction

import pytest

from mycelium.problems import extract_quantities
from mycelium.programs import Constant, QuantityRef, ResultRef, program_of
from mycelium.solver.asked import asked_for, written
from mycelium.solver.doubts import against_direction, contradiction, reason_to_doubt, uncounted, unnamed_things
from mycelium.solver.not_told import nobody_told_of


@pytest.mark.parametrize(
    ("text", "kind", "unit", "value", "shown"),
    [
        ("Tom has 3 boxes and buys 4 more. How many boxes has he?", "count", "boxes", "7", "7 boxes"),
        ("Tom has 3 boxes and sells 2. How many boxes has he?", "count", "boxes", "1", "1 box"),
        ("How many red marbles are in the 3 bags of 4?", "count", "red marbles", "12", "12 red marbles"),
        ("A pen costs $1.75. How much do 2 pens cost?", "money", "$", "7/2", "$3.50"),
        ("A loaf costs £1.35. How much, in pounds, do 6 loaves cost?", "money", "£", "8.1", "£8.10"),
        ("A pen costs 3 rupees. How much do 2 pens cost?", "money", "rupees", "6", "6 rupees"),
        ("A pen costs $3, a cup 4 euros. How much do they cost?", "money", None, "7", "7"),
        ("3 of 5 pupils walk. What fraction of the class walks?", "fraction", None, "3/5", "3/5 of the class"),
        (
            "One of 5 red and 7 blue balls is drawn. What is the probability of red?",
            "probability",
            None,
            "5/12",
            "5/12",
        ),
        ("By what percent did 80 grow to 100?", "percent", "%", "25", "25%"),
        ("What percent of 4 is 1?", "percent", "%", "0.25", "0.25"),
        ("How many square feet are 3 rooms of 12 square feet?", "measure", "square feet", "36", "36 square feet"),
        ("A side is 11 m. What is the area in square metres?", "measure", "square metres", "121", "121 square metres"),
        ("Ben is 3 years older than Ann, who is 6. How old is Ben?", "measure", "years", "9", "9 years"),
        ("12 are boys and 8 are girls. How many are there?", None, None, "20", "20"),
        ("What is 3 plus 4?", None, None, "7", "7"),
    ],
)
def test_type_and_unit_come_from_the_question(
    text: str, kind: str | None, unit: str | None, value: str, shown: str
) -> None:
    asked = asked_for(text)
    assert (asked.kind, asked.unit, written(asked, Fraction(value))) == (kind, unit, shown)


def test_values_outside_their_type_contradict_the_question() -> None:
    fraction = asked_for("What fraction of the 9 pupils are girls?")
    assert contradiction(fraction, Fraction(27)) and contradiction(fraction, Fraction(2, 3)) is None
    chance = asked_for("What is the probability of a red ball?")
    assert contradiction(chance, Fraction(3)) and contradiction(chance, Fraction(1)) is None
    count = asked_for("How many boxes are left?")
    assert contradiction(count, Fraction(-1)) and contradiction(count, Fraction(0)) is None


def test_things_that_the_text_does_not_speak_of_are_doubted() -> None:
    assert unnamed_things("A hotel has 9 floors of 14 rooms. How many guests came?") is not None
    assert unnamed_things("A hotel has 9 floors of 14 rooms. How many rooms has it?") is None
    assert unnamed_things("30 pupils ride in cars. How many cars are needed for 5 pupils each?") is None
    assert unnamed_things("A boy and 3 girls came. How many people came?") is None
    assert unnamed_things("40 geese swim and 7 fly off. How many geese are left?") is None


def test_a_number_divided_by_itself_and_ways_by_subtraction_are_doubted() -> None:
    ways = asked_for("In how many ways can she dress?")
    less = program_of([("SUB", [QuantityRef(0), QuantityRef(1)])], [Fraction(6), Fraction(4)])
    same = program_of([("DIV", [QuantityRef(0), QuantityRef(0)])], [Fraction(6)])
    once = program_of([("DIV", [QuantityRef(0), Constant(Fraction(6))])], [Fraction(6)])
    assert "ways" in (reason_to_doubt("In how many ways can she dress?", (), ways, Fraction(2), less) or "")
    plain = asked_for("What is it?")
    assert "by itself" in (reason_to_doubt("What is it?", (), plain, Fraction(1), same) or "")
    assert reason_to_doubt("What is it?", (), plain, Fraction(1), once) is None


@pytest.mark.parametrize(
    ("text", "answer", "contradicted"),
    [
        ("It was -3 degrees. By noon it was 8 degrees warmer. What was it at noon?", -11, True),
        ("It was -3 degrees. By noon it was 8 degrees warmer. What was it at noon?", 5, False),
        ("It was 4 degrees. By night it was 9 degrees colder. How cold was it at night?", 13, True),
        ("It was 4 degrees. By night it was 9 degrees colder. How cold was it at night?", -5, False),
        ("The water stood at 12 m and fell by 5 m. How high does it stand now?", 17, True),
        ("The water stood at 12 m and rose by another 5 m. How high does it stand now?", 7, True),
        # The earlier one is asked for, or the change itself.
        ("It was 5 degrees at noon, 8 degrees warmer than at dawn. What was it at dawn?", -3, False),
        ("It was 5 degrees and rose to 8 degrees. By how many degrees?", 3, False),
    ],
)
def test_what_rises_is_not_lower_afterwards(text: str, answer: int, contradicted: bool) -> None:
    assert (against_direction(text, extract_quantities(text), Fraction(answer)) is not None) == contradicted


def test_two_score_are_multiplied() -> None:
    text = "Two score geese swim. 10 fly off. How many geese are left?"
    quantities = extract_quantities(text)
    values = [item.value for item in quantities]
    apart = program_of([("SUB", [QuantityRef(1), QuantityRef(2)])], values)
    whole = program_of(
        [("MUL", [QuantityRef(0), QuantityRef(1)]), ("SUB", [ResultRef(0), QuantityRef(2)])],
        values,
    )
    assert uncounted(text, quantities, apart) is not None and uncounted(text, quantities, whole) is None
    assert uncounted("Eggs cost $3 a dozen. What do 4 dozen cost?", quantities, apart) is None


def test_a_person_whom_the_text_never_names_is_a_reason_to_doubt() -> None:
    told = "Ben scored 18 points in the first game and 23 in the second."
    assert nobody_told_of("How many points did Carl score?", told) == "nothing is told about Carl"
    assert nobody_told_of("How many points did Benjamin score?", told) is None
    assert nobody_told_of("If Carl scored 3 more, how many did Carl score?", told) is None
    assert nobody_told_of("How many birds did Sally see?", "She saw a dozen.") is None
