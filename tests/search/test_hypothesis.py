"""Extending a reading by one executed step, and when that is refused."""

from __future__ import annotations

from fractions import Fraction

import pytest

from mycelium.programs import Constant, QuantityRef, ResultRef, execute
from mycelium.search import Hypothesis, SearchProblem

Q0, Q1, R0 = QuantityRef(0), QuantityRef(1), ResultRef(0)


def extender(*values: object, negative: bool = False) -> SearchProblem:
    return SearchProblem(tuple(Fraction(str(value)) for value in values), negative)


def test_a_step_is_executed_at_once() -> None:
    one = extender(6, 12).extend(Hypothesis(), "MUL", (Q0, Q1), -0.5)
    assert one is not None and one.values == (72,) and one.log_probability == -0.5
    two = extender(6, 12).extend(one, "SUB", (R0, Constant(Fraction(2))), -0.7)
    assert two is not None and two.values == (72, 70)


@pytest.mark.parametrize(
    ("row", "arguments"),
    [
        ("DIV", (Q0, Constant(Fraction(0)))),
        ("SUB", (Q0, Q1)),  # 6 - 12
        ("MUL", (Q1, Constant(Fraction(10**15)))),
        ("DIV", (Q0, Constant(Fraction(10**13 + 1)))),
    ],
)
def test_steps_without_a_sensible_value_are_refused(row: str, arguments) -> None:
    assert extender(6, 12).extend(Hypothesis(), row, arguments, 0.0) is None


def test_a_step_that_was_made_before_is_refused() -> None:
    maker = extender(6, 12)
    one = maker.extend(Hypothesis(), "MUL", (Q0, Q1), 0.0)
    assert one is not None and maker.extend(one, "MUL", (Q0, Q1), 0.0) is None


def test_negative_values_are_allowed_where_the_text_has_some() -> None:
    found = extender(-6, 12, negative=True).extend(Hypothesis(), "SUB", (Q0, Q1), 0.0)
    assert found is not None and found.values == (-18,)


def test_a_power_beyond_the_limits_is_refused() -> None:
    assert extender(10, 900).extend(Hypothesis(), "POWER", (Q0, Q1), 0.0) is None


def test_a_reading_is_finished_only_when_every_result_but_the_last_is_used() -> None:
    maker = extender(6, 12)
    one = maker.extend(Hypothesis(), "MUL", (Q0, Q1), -1.0)
    assert one is not None
    apart = maker.extend(one, "ADD", (Q0, Q1), -2.0)
    joined = maker.extend(one, "ADD", (R0, Q1), -2.0)
    assert apart is not None and maker.finish(apart, -0.5) is None
    assert joined is not None
    done = maker.finish(joined, -0.5)
    assert done is not None and done.answer == 84
    assert (done.log_probability, done.weakest, done.stop) == (-2.5, -1.0, -0.5)
    assert execute(done.program).values == done.values
