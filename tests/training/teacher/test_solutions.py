"""Solutions written from labels: right arithmetic in digits, one line a step, the answer last."""

from __future__ import annotations

import random
import re
from fractions import Fraction

import pytest

from mycelium.problems import Problem, extract_final_answer, extract_quantities, parse_number
from mycelium.programs import OPERATIONS, Constant, LabeledProblem, Program, QuantityRef, ResultRef, Step, goal_of
from mycelium.synthesis import load_stories, story_problems
from mycelium.training.teacher.solutions import asked_unit, quantity_phrase, shown_number, write_solution
from mycelium.training.teacher.solutions_sentences import SENTENCES, SIGNS

EQUATION = re.compile(r"(\(?-?[\d./]+\)?) ([-+*/]) (\(?-?[\d./]+\)?) = (-?[\d./]*\d)")


def labeled(text: str, gold: str, *steps: Step) -> LabeledProblem:
    quantities = extract_quantities(text)
    program = Program(steps, tuple(item.value for item in quantities))
    return LabeledProblem(
        Problem("p", text),
        quantities,
        program,
        tuple(() for _ in steps),
        goal_of(text, parse_number(gold)),
        gold,
        "test",
    )


PEPPERS = labeled(
    "Arthur bought a radish and 6 peppers for a total of $27. The peppers cost $4 each. "
    "How much did Arthur pay for the radish?",
    "3",
    Step("MUL", (QuantityRef(0), QuantityRef(2))),
    Step("SUB", (QuantityRef(1), ResultRef(0))),
)


def value(text: str) -> Fraction:
    found = parse_number(text.strip("()"))
    assert found is not None, text
    return found


@pytest.mark.parametrize("seed", range(30))
def test_the_solution_of_a_hand_made_problem_has_its_two_equations_and_its_answer(seed: int) -> None:
    lines = (write_solution(PEPPERS, random.Random(seed)) or "").splitlines()
    assert len(lines) == 3 and lines[2] == "#### 3"
    assert "6 * 4 = 24" in lines[0] and "27 - 24 = 3" in lines[1]
    assert lines[0][0].isupper() or lines[0][0].isdigit()


def test_the_same_seed_tells_it_the_same_way_and_seeds_differ() -> None:
    told = [write_solution(PEPPERS, random.Random(seed)) for seed in range(20)]
    assert told == [write_solution(PEPPERS, random.Random(seed)) for seed in range(20)]
    assert len(set(told)) > 10


def test_every_equation_of_generated_problems_is_right_and_the_last_line_is_the_answer() -> None:
    told = 0
    for problem in story_problems(load_stories(), 400, seed=77, steps=(1, 5)):
        item = problem.labeled()
        solution = write_solution(item, random.Random(problem.id))
        if solution is None:
            continue
        told += 1
        assert extract_final_answer(solution) is not None
        assert value(extract_final_answer(solution) or "") == value(item.gold)
        assert len(solution.splitlines()) == len(item.program.steps) + 1
        for left, sign, right, result in EQUATION.findall(solution):
            a, b = value(left), value(right)
            expected = {"+": a + b, "-": a - b, "*": a * b, "/": a / b if b else None}[sign]
            if "," not in solution.split(result, 1)[1][:2]:  # "17 = 2 * 8 + 1" stands in another form
                assert expected == value(result), solution
    assert told > 350


def test_a_share_is_a_division_so_that_no_decimals_are_needed() -> None:
    item = labeled(
        "There are 30 cups. One third of them is red. How many cups are red?",
        "10",
        Step("MUL", (QuantityRef(0), QuantityRef(1))),
    )
    assert "30 / 3 = 10" in (write_solution(item, random.Random(1)) or "")


def test_rounding_up_says_the_remainder() -> None:
    item = labeled(
        "A bus holds 24 children. How many buses do 135 children need?",
        "6",
        Step("CEIL_DIV", (QuantityRef(1), QuantityRef(0))),
    )
    assert "135 = 5 * 24 + 15, so it takes 6" in (write_solution(item, random.Random(3)) or "")


def test_what_was_computed_just_before_comes_first_in_a_sum() -> None:
    item = labeled(
        "Ann has 2 bags of 3 pens and 4 more pens. How many pens are there?",
        "10",
        Step("MUL", (QuantityRef(0), QuantityRef(1))),
        Step("ADD", (QuantityRef(2), ResultRef(0))),
    )
    assert "6 + 4 = 10" in (write_solution(item, random.Random(5)) or "")


def test_what_cannot_be_told_is_none() -> None:
    text = "Ann has 2 pens and 3 more. How many?"
    add = Step("ADD", (QuantityRef(0), QuantityRef(1)))
    rounded = labeled(text, "6", add)
    unknown = next(name for name, row in OPERATIONS.items() if name not in SIGNS and name == "MEAN")
    assert write_solution(rounded, random.Random(0)) is None
    assert write_solution(labeled(text, "2.5", Step(unknown, add.arguments)), random.Random(0)) is None
    zero = Step("DIV", (QuantityRef(0), Constant(Fraction(0))))
    assert write_solution(labeled(text, "1", zero), random.Random(0)) is None


@pytest.mark.parametrize(
    ("text", "index", "phrase"),
    [
        ("She has 6 peppers for $27.", 0, "the 6 peppers"),
        ("She has 6 peppers for $27.", 1, "$27"),
        ("She has twelve red pencil cases here.", 0, "the 12 red pencil cases"),
        ("It weighs 5.", 0, "5"),
        ("He has twice as many.", 0, "2"),
    ],
)
def test_a_quantity_is_named_by_the_words_after_it(text: str, index: int, phrase: str) -> None:
    quantity = extract_quantities(text)[index]
    assert quantity_phrase(text, quantity, shown_number(quantity.value)) == phrase


def test_the_unit_is_what_the_question_counts() -> None:
    step = Step("ADD", (QuantityRef(0), QuantityRef(1)))
    assert asked_unit(labeled("Ann has 2 cups and 3 cups. How many cups of milk are there?", "5", step)) == "cups"
    assert asked_unit(PEPPERS) == "dollars"
    assert asked_unit(labeled("Ann has 2 and 3. What is the sum?", "5", step)) == ""


def test_every_sentence_can_be_filled_and_holds_its_equation() -> None:
    for sentences in SENTENCES.values():
        for sentence in sentences:
            assert "2 + 3 = 5" in sentence.format(a="A", b="B", equation="2 + 3 = 5")
