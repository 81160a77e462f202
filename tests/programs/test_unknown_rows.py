"""Rows that say what a sentence demands, and INLINE: what each builds, without a worker."""

from __future__ import annotations

from fractions import Fraction

import pytest

from mycelium.programs import OPERATIONS, ExecutionError, Expression, Value, apply_operation


def made(row: str, *arguments: object) -> Value:
    values = [Expression(item) if isinstance(item, str) else Fraction(item) for item in arguments]  # type: ignore[arg-type]
    return apply_operation(row, values)


@pytest.mark.parametrize(
    ("row", "arguments", "text"),
    [
        ("POSITIVE_INTEGER", ["n"], "floor(n) = n, n >= 1"),
        ("PRIME", ["p"], "floor(p) = p, p >= 2, divisors(p) = 2"),
        ("SQUARE", ["n"], "n >= 0, isqrt(n)**2 = n"),
        ("EVEN", ["n", "m"], "mod(n, 2) = 0, mod(m, 2) = 0"),
        ("DIGITS", ["n", 3], "floor(n) = n, 100 <= n <= 999"),
        ("DIVISIBLE", ["n - 1", 2, 3], "mod(n - 1, 2) = 0, mod(n - 1, 3) = 0"),
        ("COPRIME", ["a", "b"], "gcd(a, b) = 1"),
        ("DISTINCT", ["a", "b", "c"], "a != b, a != c, b != c"),
        ("TRIANGLE", ["x", 13, 37], "x + 13 > 37, x + 37 > 13, 13 + 37 > x"),
        ("ONE_OF", ["x", 7, 3], "(x - 3)*(x - 7) = 0, 3 <= x <= 7"),
        ("EACH_BETWEEN", ["d", 2, 0, 1], "0 <= d_1 <= 1, 0 <= d_2 <= 1"),
        ("NEIGHBOURS_DIFFER", ["d", 3], "d_1 != d_2, d_2 != d_3"),
        ("COMPLEX", ["z"], "z = re(z) + im(z)*I"),
        ("PIECEWISE", ["-x", "x <= 0", "2*x", "x > 0"], "piecewise(-x, x <= 0, 2*x, x > 0)"),
        ("POINT", [1, "y"], "(1, y)"),
        ("ALL_OF", ["x > 0", "y > 0, z > 0"], "x > 0, y > 0, z > 0"),
    ],
)  # fmt: skip
def test_a_condition_row_builds_the_relations_that_it_stands_for(row: str, arguments: list[object], text: str) -> None:
    assert made(row, *arguments) == Expression(text)


def test_an_item_of_a_set_is_counted_from_one() -> None:
    assert made("ITEM", "{4, 9, 16}", 2) == 9
    with pytest.raises(ExecutionError, match="place 4 of 3 values"):
        made("ITEM", "{4, 9, 16}", 4)


@pytest.mark.parametrize(
    ("value", "top", "bottom"),
    [
        (Fraction(6, 8), 3, 4),
        (Fraction(-5, 2), -5, 2),
        (7, 7, 1),
        (0, 0, 1),
        ("10/4", 5, 2),
        ("sqrt(4)/6", 1, 3),
    ],
)
def test_numerator_and_denominator_are_those_in_lowest_terms(value: object, top: int, bottom: int) -> None:
    assert (made("NUMERATOR", value), made("DENOMINATOR", value)) == (top, bottom)


@pytest.mark.parametrize("value", ["sqrt(2)/2", "x/3", "pi", "1/0", "(1, 2)"])
@pytest.mark.parametrize("row", ["NUMERATOR", "DENOMINATOR"])
def test_what_is_no_rational_number_has_no_numerator(row: str, value: str) -> None:
    with pytest.raises(ExecutionError, match=r"expected a rational number|has no value"):
        made(row, value)


@pytest.mark.parametrize(
    ("arguments", "value"),
    [
        (["g(f(-2))", "f(x) = x^3 + 3", "g(x) = 2*x^2 + 2*x + 1"], 41),
        (["a - b", "a", 7, "b", "2*c", "c", 2], 3),
        (["f(f(1, 2), 4)", "f(a, b)", "(a + b)/(a - b)"], Fraction(-1, 7)),
        (["f(3)", "f(x)", "piecewise(-x, x <= 1, x/2, x > 1)"], Fraction(3, 2)),
        (["f(x)", "f(x) = x + k", "k", 2], Expression("x + 2")),
        (["sum(k*c_k, k, 1, n)", "n", 3], Expression("1*c_1 + 2*c_2 + 3*c_3")),
        (["sum(k^2, k, 1, k)", "k", 3], 14),  # the index is its own letter; the bound is not
    ],
)  # fmt: skip
def test_names_are_replaced_by_what_they_stand_for(arguments: list[object], value: object) -> None:
    assert made("INLINE", *arguments) == value


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["x", "x", "y", "y", "x + 1"], "in a circle"),
        (["x", "x"], "the last name has no value"),
        (["x", "2*x = 4"], "starts with a letter or with f"),
        (["f(0)", "f(x)", "piecewise(1, x > 0, 2, x < 0)"], "no piece of the function covers"),
    ],
)  # fmt: skip
def test_definitions_that_are_none_are_refused(arguments: list[object], reason: str) -> None:
    with pytest.raises(ExecutionError, match=reason):
        made("INLINE", *arguments)


@pytest.mark.parametrize(
    ("row", "arguments", "reason"),
    [
        ("DIGITS", ["n", "k"], "expected a whole number"),
        ("PIECEWISE", ["x", "x > 0", "2"], "needs a condition behind every piece"),
        ("EACH_BETWEEN", ["d", 1000, 0, 1], "a count from 1 to 120"),
        ("ONE_OF", ["x", "y"], "expected the numbers"),
    ],
)  # fmt: skip
def test_conditions_that_cannot_be_built_say_why(row: str, arguments: list[object], reason: str) -> None:
    with pytest.raises(ExecutionError, match=reason):
        made(row, *arguments)


def test_no_row_for_unknowns_is_chosen_by_heads() -> None:
    from mycelium.programs.unknown_rows import UNKNOWN_ROWS

    assert not any(OPERATIONS[name].learnable for name, *_ in UNKNOWN_ROWS)
