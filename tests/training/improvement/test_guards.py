"""Guards against lucky programs, and what is kept of a problem's right readings."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.evaluation import Candidate, Record, question_hash
from mycelium.problems import Problem, extract_quantities
from mycelium.programs import (
    Constant,
    LabeledProblem,
    Program,
    QuantityRef,
    ResultRef,
    Step,
    goal_of,
    program_to_text,
    step_regions,
)
from mycelium.training.improvement.guards import computes, fault_of, form_of, other_numbers
from mycelium.training.improvement.keeping import Keeper, readings_of_record
from mycelium.training.improvement.recipe import KeepSettings

TWO = (Fraction(2), Fraction(2))
SUM = Program((Step("ADD", (QuantityRef(0), QuantityRef(1))),), TWO)
PRODUCT = Program((Step("MUL", (QuantityRef(0), QuantityRef(1))),), TWO)
BAGS = "Ann has 2 bags of 2 pens. How many pens has she?"


def record(text: str, *found: tuple[str, float, Program], confidence: float = 0.9) -> Record:
    """What a search found: answer, probability, program."""
    candidates = tuple(Candidate(answer, p, program_to_text(program)) for answer, p, program in found)
    best = found[0][0] if found else None
    return Record(
        id="p", question_sha256=question_hash(text), status="answered", gold=None, answer=best, best_answer=best,
        correct=None, confidence=confidence, seconds=0.0, candidates=candidates,
    )  # fmt: skip


def test_two_and_two_are_four_in_two_ways_that_part_with_other_numbers() -> None:
    draws = other_numbers(TWO, 6, BAGS)
    assert computes(SUM, draws) != computes(PRODUCT, draws)
    assert computes(SUM, [(Fraction(3), Fraction(5))]) == (Fraction(8),)
    swapped = Program((Step("ADD", (QuantityRef(1), QuantityRef(0))),), TWO)
    assert computes(swapped, draws) == computes(SUM, draws) and form_of(swapped) == form_of(SUM)


@given(st.lists(st.fractions(0, 1000, max_denominator=8), min_size=1, max_size=12), st.integers(2, 6))
def test_other_numbers_are_apart_larger_and_whole_where_the_text_has_whole_ones(
    values: list[Fraction], draws: int
) -> None:
    sets = other_numbers(values, draws, "text")
    assert sets == other_numbers(values, draws, "text") and len(sets) == draws
    for drawn in sets:
        assert len(drawn) == len(values) and len(set(drawn)) == len(drawn) or Fraction(0) in values
        assert all(new.denominator == 1 for new, old in zip(drawn, values, strict=True) if old.denominator == 1)
        assert all(new >= 0 for new in drawn)


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (Step("ADD", (Constant(Fraction(2)), Constant(Fraction(2)))), "reads no number of the text"),
        (Step("SUB", (QuantityRef(0), QuantityRef(0))), "reads too few numbers of the text"),
        (Step("ADD", (QuantityRef(0), QuantityRef(1))), ""),
    ],
)
def test_what_speaks_against_a_program_is_said(step: Step, said: str) -> None:
    values = (Fraction(2), Fraction(3), Fraction(4))
    program = Program((step,), values)
    assert fault_of(program, computes(program, other_numbers(values, 4)), 0.5) == said


def test_a_program_whose_answer_does_not_depend_on_the_numbers_is_a_lucky_one() -> None:
    values = (Fraction(6), Fraction(6))
    same = Program((Step("SUB", (QuantityRef(0), QuantityRef(0))), Step("MUL", (ResultRef(0), QuantityRef(1)))), values)
    assert fault_of(same, computes(same, other_numbers(values, 4)), 0.5) == "gives the same answer for other numbers"


def test_right_readings_and_their_share_of_belief() -> None:
    found = record(BAGS, ("4", 0.3, PRODUCT), ("4", 0.2, SUM), ("2", 0.5, SUM))
    right, share = readings_of_record(found, "4")
    assert [reading.probability for reading in right] == [0.3, 0.2] and share == pytest.approx(0.5)


def test_beside_a_label_only_what_computes_as_it_does_is_kept_in_another_form() -> None:
    text = "Ann has 3 bags of 4 pens and 3 pens. How many pens has she?"
    values = tuple(item.value for item in extract_quantities(text))
    assert values == (3, 4, 3)
    label = Program(
        (Step("MUL", (QuantityRef(0), QuantityRef(1))), Step("ADD", (ResultRef(0), QuantityRef(2)))), values
    )
    turned = Program(
        (Step("MUL", (QuantityRef(1), QuantityRef(0))), Step("ADD", (QuantityRef(2), ResultRef(0)))), values
    )
    lucky = Program(
        (Step("MUL", (QuantityRef(2), QuantityRef(1))), Step("ADD", (ResultRef(0), QuantityRef(0)))), values
    )
    keeper = Keeper(KeepSettings())
    kept = keeper.keep("p", text, "own", "15", record(text, ("15", 0.5, turned), ("15", 0.4, lucky)), None, label)
    assert kept == []  # the one is the label's own form, the other reads the wrong 3
    assert keeper.counts["readings: compute something else than the label"] == 1
    assert keeper.counts["problems: nothing new"] == 1


def test_without_a_label_two_models_must_agree_or_one_be_sure() -> None:
    settings = KeepSettings(belief=0.2, sure=0.8)
    torn = record(BAGS, ("4", 0.3, SUM), ("4", 0.3, PRODUCT))
    assert Keeper(settings).keep("p", BAGS, "own", "4", torn, None) == []
    torn_too = record(BAGS, ("4", 0.4, PRODUCT), ("4", 0.3, SUM))
    assert Keeper(settings).keep("p", BAGS, "own", "4", torn, torn_too) == []  # the one leans to the sum
    agreed = Keeper(settings).keep("p", BAGS, "own", "4", torn_too, torn_too)
    assert [item.program for item in agreed] == [PRODUCT]
    other = Keeper(settings).keep("p", BAGS, "own", "4", torn, record(BAGS, ("4", 0.9, PRODUCT), ("4", 0.1, SUM)))
    assert [item.program for item in other] == [PRODUCT]  # the second one is sure
    sure = Keeper(settings).keep("p", BAGS, "own", "4", record(BAGS, ("4", 0.6, PRODUCT), ("4", 0.1, SUM)), None)
    assert [item.program for item in sure] == [PRODUCT] and sure[0].weight == 1.0 and sure[0].gold == "4"


def test_an_answer_that_nobody_gave_is_believed_only_of_the_sure_or_the_agreed() -> None:
    settings = KeepSettings(confidence=0.8)
    found = record(BAGS, ("4", 0.9, PRODUCT), confidence=0.7)
    assert Keeper(settings).keep("p", BAGS, "own", None, found, None) == []
    assert len(Keeper(settings).keep("p", BAGS, "own", None, found, record(BAGS, ("4", 0.5, PRODUCT)))) == 1
    assert Keeper(settings).keep("p", BAGS, "own", None, found, record(BAGS, ("5", 0.5, SUM))) == []


@pytest.mark.parametrize(
    ("program", "gold", "said"),
    [
        (PRODUCT, "4", ""),
        (PRODUCT, "5", "execute to another answer"),
        (Program(PRODUCT.steps, (Fraction(2), Fraction(3))), "6", "of other numbers"),
        (
            Program((Step("SUB", (QuantityRef(0), QuantityRef(0))),), TWO),
            "0",
            "gives the same answer for other numbers",
        ),
    ],
)
def test_labels_of_a_teacher_pass_the_same_guards(program: Program, gold: str, said: str) -> None:
    quantities = extract_quantities(BAGS)
    regions = step_regions(BAGS, quantities, PRODUCT)
    told = LabeledProblem(
        Problem("t", BAGS), quantities, program, regions, goal_of(BAGS, Fraction(4)), gold, "teacher", "own"
    )
    keeper = Keeper(KeepSettings())
    assert keeper.believes(told, gold) == (not said)
    assert list(keeper.counts) == ([f"labels of the teacher: {said}"] if said else [])
