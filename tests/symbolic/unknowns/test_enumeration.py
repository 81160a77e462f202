"""Whole numbers under conditions: worked by hand, and compared with plain loops."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.symbolic import LimitError, SymbolicError, parse, to_plain
from mycelium.symbolic.operations import run


def value(row: str, *texts: str) -> str:
    """What a row of the workers gives, here in this process."""
    return to_plain(run(row, [parse(text) for text in texts])["value"])  # type: ignore[arg-type]


def test_divisors_of_2007_are_counted_as_pairs() -> None:
    assert value("count_where", "(x, y)", "x*y = 2007", "x >= 1", "y >= 1") == "6"


def test_conditions_with_floors_and_roots_bound_nothing_but_are_tested() -> None:
    assert value("count_where", "n", "(n + 1000)/70 = floor(sqrt(n))", "n >= 1") == "6"  # 400, 470, 2290 .. 2500


def test_logarithms_are_compared_exactly_at_the_edge() -> None:
    # log 12 + log 75 = log 900, so that n = 900 draws no triangle; 75/12 = 6.25 is the other end: 7 .. 899
    sides = ("log(12, 10)", "log(75, 10)", "log(n, 10)")
    a, b, c = sides
    assert value("count_where", "n", f"{a} + {b} > {c}", f"{a} + {c} > {b}", f"{b} + {c} > {a}", "n >= 1") == "893"


def test_an_imaginary_part_that_must_vanish_is_an_equation_between_whole_numbers() -> None:
    digits = [f"0 <= {letter} <= 9" for letter in "abcd"]
    conditions = ("k = a*(-3 + i)^3 + b*(-3 + i)^2 + c*(-3 + i) + d", *digits, "a != 0")
    assert value("sum_where", "k", *conditions) == "490"


def test_sums_over_numbered_letters_are_written_out() -> None:
    alternating = "sum(k*c_k*(-1)^(sum(c_j, j, k + 1, 4)), k, 1, 4)"
    assert value("sum_where", alternating, *[f"0 <= c_{k} <= 1" for k in range(1, 5)]) == str(4 * 2**3)


def test_free_letters_of_a_linear_equation_leave_a_divisor() -> None:
    assert value("smallest_where", "k", "k = 2002*m + 44444*n", "k >= 1") == "2"  # gcd(2002, 44444)


def test_a_probability_is_the_share_of_the_assignments() -> None:
    assert value("probability_where", "mod(24, n) = 0", "1 <= n <= 24") == "1/3"


def test_the_place_of_the_largest_measure_is_found() -> None:
    assert value("best_where", "n", "divisors(n)", "1 <= n <= 15") == "12"
    with pytest.raises(SymbolicError, match="2 values share"):
        value("best_where", "n", "divisors(n)", "1 <= n <= 3")


def test_a_fraction_in_lowest_terms_gives_its_letters() -> None:
    assert value("values_where", "a + b", "a/b = 35/14", "gcd(a, b) = 1", "a >= 1", "b >= 1") == "7"


def test_periodic_values_of_an_unbounded_letter_are_accepted_and_growing_ones_are_not() -> None:
    assert value("count_where", "mod(2^n, 7)", "n >= 0") == "3"
    with pytest.raises(SymbolicError, match="depends on how far"):
        value("count_where", "n", "mod(n, 3) = 0", "n >= 1")


def test_too_many_numbers_are_refused() -> None:
    with pytest.raises(LimitError, match="more than 400000"):
        value("count_where", "(a, b)", "1 <= a <= 2000", "1 <= b <= 2000", "mod(a*b, 7) = 3")


def test_no_number_at_all_is_an_error_for_values_and_zero_for_counts() -> None:
    assert value("count_where", "n", "n^2 = 2", "n >= 1") == "0"
    with pytest.raises(SymbolicError, match="no whole numbers"):
        value("values_where", "n", "n^2 = 2", "n >= 1")


@given(st.integers(-6, 6), st.integers(-6, 6), st.integers(-9, 9), st.integers(2, 5))
def test_enumeration_agrees_with_plain_loops(a: int, b: int, c: int, m: int) -> None:
    found = {
        (x, y) for x, y in product(range(-7, 9), repeat=2) if a * x + b * y >= c and (x * y) % m == 1 and x**2 + y <= 40
    }
    conditions = ("-7 <= x <= 8", "-7 <= y <= 8", f"{a}*x + ({b})*y >= {c}", f"mod(x*y, {m}) = 1", "x^2 + y <= 40")
    assert value("count_where", "(x, y)", *conditions) == str(len(found))
    total = sum(Fraction(x * y, 2) for x, y in found)
    assert Fraction(value("sum_where", "x*y/2", *conditions)) == total
