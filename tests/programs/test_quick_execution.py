"""Programs of the commonest rows take a short way to their values: it gives what the operation table gives."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.programs import (
    Constant,
    ExecutionError,
    LimitExceeded,
    Program,
    ProgramError,
    QuantityRef,
    ResultRef,
    Step,
    apply_operation,
    execute,
)

ROWS = ("ADD", "SUB", "MUL", "DIV", "MEAN", "PERCENT_OF")


@st.composite
def programs(draw: st.DrawFn) -> Program:
    """One to six steps over three quantities, zeros and negative numbers among them; a few rows are none of the short way."""
    numbers = st.fractions(min_value=-50, max_value=50, max_denominator=12)
    steps: list[Step] = []
    for position in range(draw(st.integers(1, 6))):
        sources = [st.integers(0, 2).map(QuantityRef), numbers.map(Constant)]
        if position:
            sources.append(st.integers(0, position - 1).map(ResultRef))
        arguments = tuple(draw(st.one_of(sources)) for _ in range(2))
        steps.append(Step(draw(st.sampled_from((*ROWS, *ROWS, "MIN", "FLOOR_DIV"))), arguments))
    return Program(tuple(steps), tuple(draw(numbers) for _ in range(3)))


def by_the_table(program: Program) -> tuple[Fraction, ...] | None:
    """Each step by `apply_operation`; None where one has no value."""
    values: list[Fraction] = []
    for step in program.steps:
        sources = {QuantityRef: program.quantities, ResultRef: values}
        given_values = [a.value if isinstance(a, Constant) else sources[type(a)][a.index] for a in step.arguments]
        try:
            values.append(apply_operation(step.operation, given_values))
        except ProgramError:
            return None
    return tuple(values)


@given(programs())
def test_every_value_is_the_tables(program):
    expected = by_the_table(program)
    if expected is None:
        with pytest.raises(ProgramError, match="step"):
            execute(program)
    else:
        found = execute(program).values
        assert found == expected
        assert all(type(value) is Fraction for value in found)


def test_three_quarters_by_hand():
    steps = (Step("DIV", (QuantityRef(0), QuantityRef(1))), Step("MEAN", (ResultRef(0), Constant(Fraction(1)))))
    assert execute(Program(steps, (Fraction(1), Fraction(2)))).values == (Fraction(1, 2), Fraction(3, 4))


def test_a_division_by_zero_names_its_step():
    steps = (Step("SUB", (QuantityRef(0), QuantityRef(0))), Step("DIV", (QuantityRef(0), ResultRef(0))))
    with pytest.raises(ExecutionError, match=r"step 1: division of 3 by zero"):
        execute(Program(steps, (Fraction(3),)))


def test_a_result_of_too_many_bits_is_refused():
    steps = (Step("MUL", (QuantityRef(0), QuantityRef(0))),)
    with pytest.raises(LimitExceeded, match="step 0"):
        execute(Program(steps, (Fraction(2**3000),)))
