"""Values of trees: exact, bounded, None where there is none."""

from __future__ import annotations

from fractions import Fraction

import pytest

from mycelium.programs import Call, operations_of, value_of
from mycelium.programs.arithmetic import Binary, Negative, Num
from mycelium.programs.cot.tree import PER_CENT, is_literal


def num(value: int | Fraction) -> Num:
    return Num(Fraction(value))


@pytest.mark.parametrize(
    ("tree", "value"),
    [
        (Binary("+", num(2), num(3)), 5),
        (Binary("/", num(2), num(3)), Fraction(2, 3)),
        (Binary("/", num(2), num(0)), None),
        (Negative(num(2)), -2),
        (Binary("**", num(2), num(10)), 1024),
        (Binary("**", num(9), num(Fraction(1, 2))), 3),
        (Binary("**", num(2), num(Fraction(1, 2))), None),
        (Binary("**", num(10), num(10**10)), None),
        (Binary("**", num(0), num(-1)), None),
        (Call("sqrt", (num(Fraction(9, 4)),)), Fraction(3, 2)),
        (Call("root", (num(27), num(3))), 3),
        (Call("log", (num(8), num(2))), 3),
        (Call("log", (num(1000),)), 3),
        (Call("log", (num(0), num(2))), None),
        (Call("binomial", (num(5), num(2))), 10),
        (Call("binomial", (num(10**6), num(5 * 10**5))), None),
        (Call("factorial", (num(5),)), 120),
        (Call("factorial", (num(10**9),)), None),
        (Call("mod", (num(17), num(5))), 2),
        (Call("mod", (num(17), num(0))), None),
        (Call("gcd", (num(12), num(18))), 6),
        (Call("lcm", (num(4), num(6))), 12),
        (Call("min", (num(4), num(6))), 4),
        (Call("floor", (num(Fraction(7, 2)),)), 3),
    ],
)
def test_values_are_exact_or_absent(tree: object, value: object) -> None:
    assert value_of(tree) == value  # type: ignore[arg-type]


def test_a_percent_sign_makes_a_number_and_a_division_by_100_an_operation() -> None:
    assert is_literal(Binary("/", num(20), PER_CENT))
    assert list(operations_of(Binary("/", num(20), PER_CENT))) == []
    assert [item.name for item in operations_of(Binary("/", num(20), num(100)))] == ["DIV"]
