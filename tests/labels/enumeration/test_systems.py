"""Systems of relations over the numbers of a text: found from the answer, judged by changed numbers."""

from __future__ import annotations

from fractions import Fraction

import pytest

from mycelium.labels.build import Discarded
from mycelium.labels.enumeration.changed import best_class, changed_numbers, outcomes
from mycelium.labels.enumeration.label import EnumerationReason, label_by_enumeration, operations_of_label
from mycelium.labels.enumeration.relations import Budget, Text, relations_at
from mycelium.labels.enumeration.shapes import SHAPES, compiled
from mycelium.labels.enumeration.systems import Found, find_system, golds_of
from mycelium.problems import Example, Problem, extract_quantities
from mycelium.programs import LabeledProblem, ProgramError, execute
from mycelium.symbolic import parse

TICKETS = "A hall sold 65 tickets. A child pays 10 dollars and an adult pays 15 dollars. All paid 855 dollars. How many of each?"
AGES = "A father is three times as old as his son. Together they are 52 years old. How old is the son?"


def found_in(text: str, answer: str) -> Found:
    found = find_system(text, extract_quantities(text), answer)
    assert found is not None
    return found


def test_all_unknowns_listed_two_relations() -> None:
    found = found_in(TICKETS, "24; 41")
    assert found.system.answers() == (24, 41)
    # 40 tickets, of which x cost 8 and y cost 20, for 500: x + y = 40, 8x + 20y = 500.
    assert found.system.answers([Fraction(n) for n in (40, 8, 20, 500)]) == (25, 15)


def test_an_unknown_that_gold_does_not_list_is_found_on_the_way() -> None:
    found = found_in(AGES, "13")
    assert found.system.answers() == (13,)
    assert found.system.answers([Fraction(4), Fraction(60)]) == (12,)


@pytest.mark.parametrize(
    ("text", "answer", "numbers", "changed"),
    [
        ("How much water must be added to 60 litres of a solution that is 10 % salt to make it 6 % salt?", "40", "30 1/5 1/10", "30"),
        ("One pipe fills a tank in 10 hours, another in 15 hours. How long does it take them together to fill it?", "6", "4 12", "3"),
        ("The sum of two numbers is 48 and their difference is 20. Find the numbers.", "34; 14", "30 4", "17"),
    ],
)  # fmt: skip
def test_what_is_found_is_right_with_other_numbers_too(text: str, answer: str, numbers: str, changed: str) -> None:
    quantities = extract_quantities(text)
    given = iter(map(Fraction, numbers.split()))
    others = [item.value if item.kind == "word" else next(given) for item in quantities]
    assert found_in(text, answer).system.answers(others)[0] == Fraction(changed)


def test_a_program_is_of_the_common_language_and_ends_with_solve() -> None:
    program = found_in(AGES, "13").system.program
    assert [step.operation for step in program.steps][:2] == ["UNKNOWN", "UNKNOWN"]
    assert program.steps[-1].operation == "SOLVE"
    assert execute(program).answer == 13


def test_the_same_text_gives_the_same_system() -> None:
    assert found_in(TICKETS, "24; 41") == found_in(TICKETS, "24; 41")


def test_no_answer_is_made_up() -> None:
    assert find_system(AGES, extract_quantities(AGES), "a long time") is None
    assert find_system("How many are there?", (), "4") is None
    assert find_system("Ann has 3 pens.", extract_quantities("Ann has 3 pens."), "1; 2; 3; 4") is None


def test_the_search_stops_when_its_fillings_are_spent() -> None:
    quantities = extract_quantities(TICKETS)
    budget = Budget(50)
    relations_at(Text(TICKETS, quantities), {"u0": 24.0, "u1": 41.0}, 1e-9, budget)
    assert budget.left < 0
    assert find_system(TICKETS, quantities, "24; 41", most=5) is None


def test_relations_hold_at_the_values_and_say_so_exactly() -> None:
    text = Text(TICKETS, extract_quantities(TICKETS))
    values = {"u0": 24.0, "u1": 41.0, **{f"q_{i}": float(q.value) for i, q in enumerate(text.quantities)}}
    relations = relations_at(text, {"u0": 24.0, "u1": 41.0}, 1e-9, Budget(400_000))
    assert parse("u0 + u1 = q_0").args[1] in [relation.node.args[1] for relation in relations]
    assert len(relations) > 1
    for relation in relations:
        left, right = map(compiled, relation.node.args)
        assert left(values) == pytest.approx(right(values))


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.written)
def test_a_shape_is_searched_as_it_is_written(shape) -> None:  # type: ignore[no-untyped-def]
    values = {"x": 3.0, "y": 5.0, "z": 7.0, "a": 11.0, "b": 2.0, "c": 13.0}
    slot = shape.solved
    if slot.head == "number":
        return
    values[str(slot.value)] = shape.compute(values)
    left, right = map(compiled, parse(shape.written).args)
    assert left(values) == pytest.approx(right(values))


def test_equal_numbers_become_different_ones() -> None:
    quantities = extract_quantities("4 boxes of 4 pens for 4 dollars")
    assert len(set(changed_numbers(quantities, 0))) == 3


def test_what_does_not_depend_on_the_numbers_was_a_coincidence() -> None:
    quantities = extract_quantities("4 boxes of 4 pens")
    assert outcomes(lambda numbers: (Fraction(7),), quantities) is None
    assert outcomes(lambda numbers: (sum(numbers or (4, 4), Fraction(0)),), quantities) is not None


def test_what_has_no_solution_any_more_was_a_coincidence() -> None:
    def only_as_given(numbers: object) -> tuple[Fraction, ...]:
        if numbers is not None:
            raise ProgramError("contradiction")
        return (Fraction(1),)

    assert outcomes(only_as_given, extract_quantities("3 pens")) is None


def test_programs_that_agree_outweigh_a_single_one_of_the_same_cost() -> None:
    same, other = (("1",),), (("2",),)
    best, share, classes, ties = best_class([(0.5, other), (0.5, same), (0.6, same)])
    assert (best, classes, ties) == (1, 2, 1)
    assert 0.5 < share < 1


def test_listed_values() -> None:
    assert golds_of("2.5; 4") == [(Fraction(5, 2), "2.5"), (Fraction(4), "4")]
    assert golds_of("1; 2; 3; 4") is None
    assert golds_of("x") is None


def test_a_label_is_executed_and_reads_back() -> None:
    text = "The second of two numbers is 4 more than the first. Their sum is 56. Find the first number."
    labeled = label_by_enumeration(Example(Problem("own", text), "26", source="own"))
    assert isinstance(labeled, LabeledProblem)
    assert execute(labeled.program).answer == 26
    assert LabeledProblem.from_row(labeled.to_row()).program == labeled.program
    assert len(operations_of_label(labeled)) == len(labeled.program.steps)


@pytest.mark.parametrize(
    ("gold", "reason"),
    [(None, EnumerationReason.NO_GOLD), ("3; 4", EnumerationReason.SEVERAL), ("blue", EnumerationReason.UNREACHED)],
)
def test_what_gives_no_label_has_a_reason(gold: str | None, reason: str) -> None:
    made = label_by_enumeration(Example(Problem("own", "Ann has 3 pens and 4 cups. What is it?"), gold))
    assert made == Discarded("own", reason)
