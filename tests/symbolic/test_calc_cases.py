"""What people type into a calculator, by kind (`tests/data/calc_cases.jsonl`), and properties of the same rules."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mycelium.symbolic import ParseError, WorkerPool, calculate, check_answers, parse
from mycelium.symbolic.conventions import Conventions
from mycelium.symbolic.decimals import fixed_point
from mycelium.symbolic.exact import rational_value

CASES = [
    json.loads(line) for line in (Path(__file__).parents[1] / "data" / "calc_cases.jsonl").read_text().splitlines()
]


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool(timeout_s=30) as made:  # the machine may be busy; what is tested here is the value
        made.warm()
        yield made


@pytest.mark.parametrize("kind", sorted({case["kind"] for case in CASES}))
def test_every_case_of_a_kind_has_its_value_or_is_refused_with_a_reason(kind: str, pool: WorkerPool) -> None:
    for case in (case for case in CASES if case["kind"] == kind):
        found = calculate(case["input"], case["form"], pool)
        assert found.value == case["value"], (case["input"], found.reason)
        assert (found.status == "error") == bool(found.reason) == (case["value"] is None)


@pytest.mark.parametrize("kind", sorted({case["kind"] for case in CASES}))
def test_values_read_back_as_themselves(kind: str, pool: WorkerPool) -> None:
    for case in (case for case in CASES if case["kind"] == kind and case["value"]):
        again = calculate(case["value"], pool=pool)
        assert again.value is not None, (case["input"], again.reason)
        assert check_answers(case["value"], again.value, pool).equal, (case["input"], again.value)


@given(st.integers(0, 10**6), st.integers(1, 400))
def test_a_repeating_decimal_written_by_long_division_reads_back(top: int, bottom: int) -> None:
    whole, rest = divmod(top, bottom)
    digits, seen = "", dict[int, int]()
    while rest and rest not in seen:
        seen[rest] = len(digits)
        digit, rest = divmod(rest * 10, bottom)
        digits += str(digit)
    if rest:
        assert rational_value(parse(f"{whole}.{digits[: seen[rest]]}({digits[seen[rest] :]})")) == Fraction(top, bottom)


@pytest.mark.parametrize("text", ["1.414213562...", "2.71828...", "3.14159265...", "0.3..."])
def test_dots_behind_digits_that_do_not_repeat_are_refused(text: str) -> None:
    with pytest.raises(ParseError, match="does not show what repeats"):
        parse(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1^2 + 2^2 + 3^2 + ... + 10^2", "385"),
        (r"\frac{1}{1 \cdot 2} + \frac{1}{2 \cdot 3} + \dots + \frac{1}{9 \cdot 10}", "9/10"),
        ("2! + 4! + ... + 6!", "746"),  # 2 + 24 + 720
        ("1! + 2! + ... + 5!", "153"),  # and not 1 + 2 + 3 + ... + 120
        ("2^1 + 2^2 + ... + 2^6", "126"),
    ],
)
def test_terms_of_one_shape_go_on_by_equal_steps(text: str, value: str) -> None:
    assert calculate(text).value == value


def test_terms_of_several_shapes_do_not_go_on() -> None:
    assert calculate("1^2 + 2^3 + 3^2 + ... + 10^2").value is None
    assert calculate("1^2 + 2^2 + 3^2 + ... + 9^3").value is None


@given(st.integers(-50, 50), st.integers(1, 9), st.integers(3, 60))
def test_a_sum_with_dots_is_the_sum_of_its_range(first: int, step: int, count: int) -> None:
    terms = range(first, first + step * count, step)
    shown = " + ".join(f"({term})" for term in terms[:2])
    text = f"{shown} + ... + ({terms[-1]})"
    assert rational_value(parse(text)) == sum(terms)


@given(st.integers(-(10**6), 10**6), st.integers(1, 999))
def test_mod_takes_the_sign_of_its_dividend_as_python_does(dividend: int, modulus: int) -> None:
    assert rational_value(parse(f"{dividend} mod {modulus}")) == dividend % modulus
    assert rational_value(parse(rf"{dividend} \bmod {modulus}")) == dividend % modulus


@given(st.decimals(-1000, 1000, places=6), st.integers(0, 8))
def test_rounding_agrees_with_the_decimal_module(value: Decimal, places: int) -> None:
    rounded = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    assert Decimal(fixed_point(Fraction(value), places)) == rounded
    assert rational_value(parse(f"round({value:f}, {places})")) == Fraction(rounded)


@pytest.mark.parametrize(
    ("text", "places", "decimal"),
    [("sqrt(2)", 4, "1.4142"), ("3/2", 2, "1.50"), ("solve(x^2 = 2, x)", 3, "{-1.414, 1.414}"), ("-2/3", 0, "-1")],
)
def test_a_value_is_shown_as_a_decimal_where_that_is_asked_for(
    text: str, places: int, decimal: str, pool: WorkerPool
) -> None:
    assert calculate(text, pool=pool, places=places).decimal == decimal


def test_a_value_that_is_no_real_number_has_no_decimal_and_says_so(pool: WorkerPool) -> None:
    found = calculate("sqrt(-2)", pool=pool, places=2)
    assert (found.value, found.decimal) == ("sqrt(2)*I", None)
    assert "real" in str(found.note)


def test_the_other_conventions_can_be_chosen(pool: WorkerPool) -> None:
    principal, natural = Conventions(odd_roots="principal"), Conventions(log="natural")
    assert calculate("(-8)^(1/3)", pool=pool, conventions=principal).value == "1 + sqrt(3)*I"
    assert calculate("log(e^2)", pool=pool, conventions=natural).value == "2"


_PERIODIC = {
    "sin(2*x) - sin(x)": lambda x: math.sin(2 * x) - math.sin(x),
    "2*sin(x)^2 - 3*cos(x)": lambda x: 2 * math.sin(x) ** 2 - 3 * math.cos(x),
    "sin(3*x) - cos(2*x)": lambda x: math.sin(3 * x) - math.cos(2 * x),
    "3*sin(x) - 1": lambda x: 3 * math.sin(x) - 1,
    "tan(x) - 2": lambda x: math.sin(x) - 2 * math.cos(x),
    "cos(x + pi/3) - 1/2": lambda x: math.cos(x + math.pi / 3) - 0.5,
}


@pytest.mark.parametrize("expression", _PERIODIC)
def test_the_families_of_a_periodic_equation_are_all_the_zeros_that_a_scan_finds(
    expression: str, pool: WorkerPool
) -> None:
    """Independently: sign changes and touching points on a fine grid over two turns."""
    function = _PERIODIC[expression]
    found = calculate(f"solve({expression} = 0, x)", pool=pool)
    assert found.node is not None and found.note == "k stands for any integer"
    low, high, steps = -0.1, 4 * math.pi - 0.1, 40_000
    grid = [low + (high - low) * k / steps for k in range(steps + 1)]
    values = [function(x) for x in grid]
    zeros = [
        x for x, before, here, after in zip(grid[1:], values, values[1:], values[2:], strict=False)
        if before * here < 0 or (abs(here) <= abs(before) and abs(here) < abs(after) and abs(here) < 1e-6)
    ]  # fmt: skip
    told = set()
    for member in found.node.args:
        for k in range(-30, 31):
            shown = calculate(f"substitute({_plain(member)}, k, {k})", pool=pool, places=6).decimal
            x = float(str(shown))
            if low <= x <= high:
                told.add(round(x, 3))
    assert len(told) == len({round(zero, 2) for zero in zeros})
    assert all(min(abs(x - zero) for zero in zeros) < 2e-3 for x in told)


def test_an_angle_is_not_taken_for_a_simpler_one_near_it(pool: WorkerPool) -> None:
    """13717421/109739369 is 1/8 to 15 digits; sin has the same value at pi minus the angle."""
    found = calculate("solve(sin(x) = sin(13717421*pi/109739369), x)", pool=pool)
    assert found.node is not None
    told = {calculate(f"substitute({_plain(family)}, k, 0)/pi", pool=pool).node for family in found.node.args}
    assert told == {parse("13717421/109739369"), parse("96021948/109739369")}


def _plain(node: object) -> str:
    from mycelium.symbolic import Node, to_plain

    assert isinstance(node, Node)
    return to_plain(node)


@settings(deadline=None, max_examples=25)
@given(roots=st.lists(st.integers(-9, 9), min_size=1, max_size=3, unique=True), hole=st.integers(0, 9))
def test_removed_points_are_no_solutions(roots: list[int], hole: int, pool: WorkerPool) -> None:
    """(x - a)...(x - h)/(x - h) = 0 has the roots a, without h."""
    product = "*".join(f"(x - ({root}))" for root in [*roots, hole])
    kept = sorted(set(roots) - {hole})
    expected = "{" + ", ".join(map(str, kept)) + "}" if kept else "emptyset"
    assert calculate(f"solve({product}/(x - {hole}) = 0, x)", pool=pool).value == expected
