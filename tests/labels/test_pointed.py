"""Programs of labels over what can be pointed to: names undone, formulas over results taken apart."""

from __future__ import annotations

from fractions import Fraction

import pytest

from mycelium.labels import PointedStep, Told, Unpointed, pointed_steps
from mycelium.programs import Expression, ResultRef, program_from_text


def told(value: str | int, quantity: bool = False) -> Told:
    return Told(Fraction(value) if isinstance(value, int) else Expression(value), quantity)


def nothing(value: object) -> bool:
    return False


def test_a_name_is_what_it_stands_for() -> None:
    program = program_from_text('quantities: q0 = 6\nr0 = INLINE("s", "s", q0)\nr1 = TETRAHEDRON_VOLUME(r0)')
    assert pointed_steps(program, nothing) == (PointedStep("TETRAHEDRON_VOLUME", (told(6, True),)),)


def test_a_formula_over_names_becomes_steps() -> None:
    program = program_from_text('quantities: q0 = 6, q1 = 8\nr0 = INLINE("(a - b)*a", "a", q0, "b", q1)')
    assert pointed_steps(program, nothing) == (
        PointedStep("SUB", (told(6, True), told(8, True))),
        PointedStep("MUL", (ResultRef(0), told(6, True))),
    )


def test_functions_of_formulas_are_rows() -> None:
    program = program_from_text(
        'quantities: q0 = 6\nr0 = SUBSTITUTE("binomial(u, 2)", "u", q0)\nr1 = SUBSTITUTE("sqrt(u + 1)", "u", r0)'
    )
    assert pointed_steps(program, nothing) == (
        PointedStep("COMBINATIONS", (told(6, True), told(2))),
        PointedStep("ADD", (ResultRef(0), told(1))),
        PointedStep("sqrt", (ResultRef(1),)),
    )


def test_a_formula_of_the_text_stays_whole() -> None:
    program = program_from_text('quantities: q0 = 3\nr0 = SUBSTITUTE("x**2 + x", "x", q0)')
    whole = (PointedStep("SUBSTITUTE", (told("x**2 + x"), told("x"), told(3, True))),)
    assert pointed_steps(program, {Expression("x**2 + x")}.__contains__) == whole
    assert [step.operation for step in pointed_steps(program, nothing)] == ["POWER", "ADD"]


def test_a_function_of_unknown_letters_is_left_as_it_is() -> None:
    program = program_from_text('quantities: q0 = 3\nr0 = SUBSTITUTE("x + y", "x", q0)\nr1 = EXPAND(r0)')
    assert [step.operation for step in pointed_steps(program, nothing)] == ["SUBSTITUTE", "EXPAND"]


def test_a_program_that_only_names_a_value_is_refused() -> None:
    with pytest.raises(Unpointed, match="computes nothing"):
        pointed_steps(program_from_text('quantities: q0 = 6\nr0 = INLINE("s", "s", q0)'), nothing)


def test_steps_that_nothing_reads_any_more_are_left_out() -> None:
    program = program_from_text("quantities: q0 = 6, q1 = 4\nr0 = ADD(q0, q1)\nr1 = MUL(q0, q1)\nr2 = GCD(r0, q1)")
    assert [step.operation for step in pointed_steps(program, nothing)] == ["ADD", "GCD"]
