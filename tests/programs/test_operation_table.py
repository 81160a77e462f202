"""Every row of the operation table, by hand and against an independent implementation."""

from __future__ import annotations

import math
import statistics
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.programs import OPERATIONS, ExecutionError, LimitExceeded, apply_operation
from program_strategies import ARITHMETIC

HAND_WORKED = [
    ("ADD", [2, 3], 5),
    ("ADD", [1, 2, 3, 4], 10),
    ("SUB", [2, 3], -1),
    ("MUL", ["1/2", "2/3"], "1/3"),
    ("DIV", [1, 3], "1/3"),
    ("PERCENT_OF", [20, 50], 10),
    ("PERCENT_OF", ["12.5", 8], 1),
    ("INCREASE_BY_PERCENT", [80, 25], 100),
    ("DECREASE_BY_PERCENT", [80, 25], 60),
    ("POWER", [2, 10], 1024),
    ("POWER", ["2/3", -2], "9/4"),
    ("POWER", [0, 0], 1),
    ("REMAINDER", [17, 5], 2),
    ("REMAINDER", [-17, 5], 3),
    ("REMAINDER", ["7.5", 2], "1.5"),
    ("FLOOR_DIV", [17, 5], 3),
    ("FLOOR_DIV", [-17, 5], -4),
    ("CEIL_DIV", [17, 5], 4),
    ("CEIL_DIV", [15, 5], 3),
    ("CEIL_DIV", [-17, 5], -3),
    ("MEAN", [1, 2, 6], 3),
    ("MEAN", [7], 7),
    ("MIN", [3, "1/2", 2], "1/2"),
    ("MIN", [3], 3),
    ("MAX", [3, "1/2", 2], 3),
    ("RATIO_SPLIT", [100, 2, 3], 40),
    ("RATIO_SPLIT", [100, 1, 1, 2], 25),
    ("RATIO_SPLIT", [100, 5], 100),
]


@pytest.mark.parametrize(("name", "arguments", "expected"), HAND_WORKED)
def test_a_row_computes_what_its_meaning_says(name: str, arguments: list, expected: object) -> None:
    assert apply_operation(name, [Fraction(a) for a in arguments]) == Fraction(expected)  # type: ignore[arg-type]


def test_every_arithmetic_row_has_a_hand_worked_case() -> None:
    assert {name for name, _, _ in HAND_WORKED} == {row.name for row in ARITHMETIC}


SMALL = st.fractions(-1000, 1000, max_denominator=1000)


@given(SMALL, SMALL.filter(bool))
def test_division_with_a_remainder_puts_the_number_together_again(a: Fraction, b: Fraction) -> None:
    quotient = apply_operation("FLOOR_DIV", [a, b])
    remainder = apply_operation("REMAINDER", [a, b])
    assert quotient * b + remainder == a
    assert 0 <= remainder < b or b < remainder <= 0
    assert apply_operation("CEIL_DIV", [a, b]) == -apply_operation("FLOOR_DIV", [-a, b])
    assert quotient == math.floor(a / b)


@given(SMALL, SMALL)
def test_percent_rows_agree_with_each_other(a: Fraction, percent: Fraction) -> None:
    share = apply_operation("PERCENT_OF", [percent, a])
    assert share == a * percent / 100
    assert apply_operation("INCREASE_BY_PERCENT", [a, percent]) == a + share
    assert apply_operation("DECREASE_BY_PERCENT", [a, percent]) == a - share


@given(st.lists(SMALL, min_size=2, max_size=6))
def test_rows_over_many_arguments_agree_with_the_standard_library(values: list[Fraction]) -> None:
    assert apply_operation("ADD", values) == sum(values)
    assert apply_operation("MEAN", values) == statistics.mean(values)
    assert apply_operation("MIN", values) == sorted(values)[0]
    assert apply_operation("MAX", values) == sorted(values)[-1]


@given(st.integers(1, 1000), st.lists(st.integers(1, 50), min_size=2, max_size=5))
def test_the_shares_of_a_ratio_add_up_to_the_total(total: int, parts: list[int]) -> None:
    shares = [
        apply_operation("RATIO_SPLIT", [Fraction(v) for v in (total, part, *parts[:i], *parts[i + 1 :])])
        for i, part in enumerate(parts)
    ]
    assert sum(shares) == total
    assert all(share * parts[0] == shares[0] * part for share, part in zip(shares, parts, strict=True))


@given(st.integers(-40, 40).filter(bool), st.integers(-30, 30))
def test_power_is_repeated_multiplication(base: int, exponent: int) -> None:
    expected = Fraction(1)
    for _ in range(abs(exponent)):
        expected *= base
    result = apply_operation("POWER", [Fraction(base), Fraction(exponent)])
    assert result == (expected if exponent >= 0 else 1 / expected)


@given(st.lists(SMALL, min_size=2, max_size=2), st.data())
def test_commutative_rows_do_not_care_about_order(values: list[Fraction], data: st.DataObject) -> None:
    row = data.draw(st.sampled_from([row for row in ARITHMETIC if row.commutative]))
    assert apply_operation(row.name, values) == apply_operation(row.name, values[::-1])


# 7% of 3 is 3% of 7, but the roles differ, so the row does not count as commutative.
ORDERED = sorted(row.name for row in ARITHMETIC if not row.commutative and row.name != "PERCENT_OF")


@pytest.mark.parametrize("name", ORDERED)
def test_rows_that_are_not_commutative_show_it(name: str) -> None:
    a, b = Fraction(7), Fraction(3)
    assert apply_operation(name, [a, b]) != apply_operation(name, [b, a])


@pytest.mark.parametrize(
    ("name", "arguments", "reason"),
    [
        ("DIV", [1, 0], "division of 1 by zero"),
        ("FLOOR_DIV", [1, 0], "by zero"),
        ("CEIL_DIV", [1, 0], "by zero"),
        ("REMAINDER", [1, 0], "by zero"),
        ("RATIO_SPLIT", [10, 1, -1], "by zero"),
        ("POWER", [0, -1], "zero to a negative power"),
        ("POWER", [2, "1/2"], "only whole exponents"),
    ],
)
def test_what_has_no_value_says_why(name: str, arguments: list, reason: str) -> None:
    with pytest.raises(ExecutionError, match=reason):
        apply_operation(name, [Fraction(a) for a in arguments])


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("POWER", [10, 10**12]),
        ("POWER", [10, -(10**12)]),
        ("POWER", [1, 1001]),
        ("POWER", [Fraction(1, 10**300), 5]),
        ("MUL", [10**700, 10**700]),
        ("DIV", [1, Fraction(1, 10**1300)]),
    ],
)
def test_values_beyond_the_size_limit_are_refused_and_not_computed(name: str, arguments: list) -> None:
    with pytest.raises(LimitExceeded, match=r"4096 bits|1000"):
        apply_operation(name, [Fraction(a) for a in arguments])


def test_a_power_is_refused_before_it_is_computed() -> None:
    with pytest.raises(LimitExceeded, match=r"power 1000000 \*\* 900 would exceed 4096 bits"):
        apply_operation("POWER", [Fraction(10**6), Fraction(900)])


def test_numbers_of_400_digits_are_within_the_limits() -> None:
    big = Fraction(10**400 - 1)
    assert apply_operation("MUL", [big, big]) == big * big


@given(st.decimals(-1000, 1000, places=2, allow_nan=False), st.decimals(-1000, 1000, places=2, allow_nan=False))
def test_money_is_exact(a: Decimal, b: Decimal) -> None:
    assert apply_operation("ADD", [Fraction(a), Fraction(b)]) == Fraction(a + b)


@pytest.mark.parametrize("row", ARITHMETIC, ids=lambda row: row.name)
def test_a_row_is_called_by_its_name_and_accepts_what_its_arity_says(row) -> None:  # type: ignore[no-untyped-def]
    assert OPERATIONS[row.name] is row
    low, high = row.arity
    assert row.accepts(low) and not row.accepts(low - 1)
    assert row.accepts(low + 10) if high is None else not row.accepts(high + 1)
