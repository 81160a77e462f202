"""What is seen of a step: the words and kinds of its text, and the effect found by running it again."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.labels import label_contexts, label_steps, step_context, step_effects
from mycelium.labels.taxonomy.contexts import unit_of
from mycelium.problems import extract_quantities
from mycelium.programs import Constant, LabeledProblem, Program, QuantityRef, ResultRef, Step
from mycelium.programs.program import program_of

NATALIA = (
    "Natalia sold clips to 48 of her friends in April, and then she sold half as many clips in May. How many in all?"
)
Q0, Q1 = QuantityRef(0), QuantityRef(1)


def context(text: str, step: Step, regions: list[tuple[int, int]] | None = None):  # type: ignore[no-untyped-def]
    return step_context(text, extract_quantities(text), step, regions or [(0, len(text))])


def test_words_stand_around_the_operands_and_numbers_are_left_to_the_kinds() -> None:
    found = context(NATALIA, Step("MUL", (Q0, Q1)))
    assert {"clips", "friends", "april", "half", "as", "many"} <= set(found.words)
    assert "48" not in found.words and "all" not in found.words
    assert found.kinds == ("multiplier & number", "units: unknown")


def test_words_across_the_end_of_a_region_are_not_seen() -> None:
    found = context(NATALIA, Step("ADD", (Q0, ResultRef(0))), [(0, 49)])
    assert "april" in found.words and "then" not in found.words


def test_a_step_without_numbers_of_the_text_reads_its_region() -> None:
    start = NATALIA.index("How")
    found = context(NATALIA, Step("ADD", (ResultRef(0), ResultRef(1))), [(start, len(NATALIA))])
    assert found.words == ("how", "many", "in", "all")
    assert found.kinds == ("result & result", "units: no operand in the text")


@given(st.permutations([QuantityRef(0), QuantityRef(1), ResultRef(0), Constant(Fraction(60))]))
def test_the_order_of_the_arguments_stays_unseen(arguments: list) -> None:  # type: ignore[type-arg]
    text = "A train goes 30 miles in $5 minutes."
    assert context(text, Step("SUB", tuple(arguments[:4]))).kinds == context(text, Step("SUB", (
        QuantityRef(0), QuantityRef(1), ResultRef(0), Constant(Fraction(60)),
    ))).kinds  # fmt: skip


def test_the_name_of_the_operation_stays_unseen() -> None:
    assert context(NATALIA, Step("ADD", (Q0, Q1))) == context(NATALIA, Step("DIV", (Q0, Q1)))


@pytest.mark.parametrize(
    ("text", "unit"),
    [("He has 3 apples.", "apple"), ("It costs $4.", "$"), ("20% of it", "%"), ("5 dollars", "$"), ("He has 7.", ""),
     ("3 more pens", "pen"), ("60 minutes", "minute")],
)  # fmt: skip
def test_the_thing_that_a_quantity_counts(text: str, unit: str) -> None:
    assert unit_of(text, extract_quantities(text)[0]) == unit


@pytest.mark.parametrize(
    ("operation", "a", "b", "expected"),
    [
        ("ADD", 3, 5, ("size: above all operands", "scale: one to two", "answer: up weaker & up weaker",
                       "together: same way, not equally")),
        ("SUB", 8, 6, ("size: below all operands", "scale: a tenth to a half",
                       "answer: down stronger & up stronger", "together: opposite ways, not equally")),
        ("MUL", 3, 5, ("size: above all operands", "scale: two to ten",
                       "answer: up in proportion & up in proportion", "together: same way, equally")),
        ("DIV", 12, 3, ("size: between", "scale: a tenth to a half",
                        "answer: down in proportion & up in proportion", "together: opposite ways, equally")),
    ],
)  # fmt: skip
def test_the_effects_of_single_steps_are_as_worked_by_hand(
    operation: str, a: int, b: int, expected: tuple[str, ...]
) -> None:
    program = program_of([(operation, [Q0, Q1])], [Fraction(a), Fraction(b)])
    assert step_effects(program) == (expected,)


def test_the_effect_is_on_the_answer_not_on_the_result() -> None:
    # 20 - 3 * 5: a larger factor makes the answer smaller, by 3 times as much in relative terms (15/5).
    steps = [("MUL", [Q0, Q1]), ("SUB", [QuantityRef(2), ResultRef(0)])]
    effects = step_effects(program_of(steps, [Fraction(3), Fraction(5), Fraction(20)]))
    assert effects[0] is not None
    assert effects[0][2:] == ("answer: down stronger & down stronger", "together: same way, equally")


@pytest.mark.parametrize("values", [(0, 5), (5, 0), (0, 0)])
def test_zero_has_effects_or_none_but_never_an_error(values: tuple[int, int]) -> None:
    for name in ("ADD", "SUB", "MUL", "DIV", "POWER"):
        effects = step_effects(program_of([(name, [Q0, Q1])], [Fraction(v) for v in values]))
        assert len(effects) == 1 and (effects[0] is None or len(effects[0]) == 4)


def test_a_program_that_cannot_be_run_has_no_effects() -> None:
    program = program_of([("DIV", [Q0, Q1]), ("ADD", [Q0, Q1])], [Fraction(1), Fraction(0)])
    assert step_effects(program) == (None, None)


@given(st.sampled_from(["ADD", "MUL"]), st.integers(1, 999), st.integers(1, 999))
def test_equal_roles_have_equal_effects_whatever_the_order(operation: str, a: int, b: int) -> None:
    forward = step_effects(Program((Step(operation, (Q0, Q1)),), (Fraction(a), Fraction(b))))
    assert forward == step_effects(Program((Step(operation, (Q1, Q0)),), (Fraction(a), Fraction(b))))


def test_a_labelled_problem_becomes_one_record_a_step(label_rows: list) -> None:  # type: ignore[type-arg]
    label = LabeledProblem.from_row(label_rows[2])
    (record,) = label_steps(label)
    assert record is not None
    assert record.context == label_contexts(label)[0]
    assert record.operation == "MUL" and record.computed == "MUL(5, 13) = 65"
    assert record.tokens("coupling") == ("together: same way, equally",)
    assert not any(
        "MUL" in token for block in ("effect", "coupling", "kinds", "words") for token in record.tokens(block)
    )
