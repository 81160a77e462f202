"""Rows against other people's implementations: the standard library's calendar and combinatorics, sympy, published tables."""

from __future__ import annotations

import ast
import calendar
import math
import operator
import statistics
from datetime import date, datetime, timedelta
from fractions import Fraction
from itertools import combinations_with_replacement

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.programs import KNOWLEDGE, Expression, apply_operation

DATES = st.dates(date(1, 1, 1), date(2400, 12, 31))


def run(name: str, *values: object) -> object:
    return apply_operation(name, [Fraction(value) for value in values])  # type: ignore[arg-type]


@given(DATES, DATES)
def test_the_calendar_is_that_of_the_standard_library(a: date, b: date) -> None:
    assert run("DAY_NUMBER", a.year, a.month, a.day) == a.toordinal()
    assert run("WEEKDAY_OF_DATE", a.year, a.month, a.day) == a.isoweekday()
    assert run("DAYS_BETWEEN", a.year, a.month, a.day, b.year, b.month, b.day) == (b - a).days
    assert run("DAYS_IN_YEAR", a.year) == 365 + calendar.isleap(a.year)
    assert run("DAYS_IN_MONTH", a.month, int(calendar.isleap(a.year))) == calendar.monthrange(a.year, a.month)[1]
    first, last = sorted((a.year, b.year))
    assert run("LEAP_YEARS_BETWEEN", first, last) == calendar.leapdays(first, last + 1)


@given(st.dates(date(1, 1, 1), date(2000, 1, 1)), st.integers(0, 5000))
def test_the_weekday_after_some_days(start: date, days: int) -> None:
    assert run("WEEKDAY_AFTER", start.isoweekday(), days) == (start + timedelta(days)).isoweekday()


@given(st.datetimes(datetime(2024, 3, 1), datetime(2024, 3, 2)), st.integers(0, 3000))
def test_clock_arithmetic_past_midnight(start: datetime, minutes: int) -> None:
    start = start.replace(second=0, microsecond=0)
    end = start + timedelta(minutes=minutes)
    before, after = (Fraction(moment.hour * 60 + moment.minute, 60) for moment in (start, end))
    assert run("TIME_AFTER", before, Fraction(minutes, 60)) == after
    assert run("TIME_BEFORE", after, Fraction(minutes, 60)) == before
    assert run("ELAPSED_TIME", before, after) == Fraction(minutes % 1440, 60)
    told = [Expression(moment.strftime("%I:%M %p").lower().lstrip("0")) for moment in (start, end)]
    assert apply_operation("TIME_AFTER", [told[0], Expression(f"{minutes} minute")]) == told[1]


@given(st.integers(0, 40), st.integers(0, 40))
def test_counting_is_that_of_the_standard_library(n: int, k: int) -> None:
    assert run("ARRANGEMENTS", n) == math.factorial(n)
    assert run("COMBINATIONS", n, k) == math.comb(n, k)
    if k <= n:
        assert run("PERMUTATIONS", n, k) == math.perm(n, k)
    assert run("GRID_PATHS", n, k) == math.comb(n + k, k)
    assert run("SUM_OF_FIRST_SQUARES", n) == sum(i * i for i in range(n + 1))
    assert run("SUM_OF_FIRST_CUBES", n) == sum(i**3 for i in range(n + 1))


@given(st.integers(1, 12), st.integers(1, 5))
def test_choices_with_repetition_are_those_that_can_be_listed(n: int, k: int) -> None:
    assert run("CHOICES_WITH_REPETITION", n, k) == sum(1 for _ in combinations_with_replacement(range(n), k))


@given(st.integers(1, 400), st.integers(1, 400), st.integers(1, 400))
def test_divisors_and_multiples(a: int, b: int, c: int) -> None:
    assert run("MEET_AGAIN_AFTER_OF_THREE", a, b, c) == math.lcm(a, b, c)
    assert run("LARGEST_EQUAL_GROUPS_OF_THREE", a, b, c) == math.gcd(a, b, c)
    assert run("LCM_FROM_GCD", a, b, math.gcd(a, b)) == math.lcm(a, b)
    low, high = sorted((a, b))
    assert run("COUNT_OF_MULTIPLES", c, low, high) == sum(1 for n in range(low, high + 1) if n % c == 0)
    zeros = len(str(math.factorial(a))) - len(str(math.factorial(a)).rstrip("0"))
    assert run("TRAILING_ZEROS_OF_FACTORIAL", a) == zeros


@pytest.mark.parametrize(("a", "b"), [(3, 5), (4, 7), (5, 12), (2, 9)])
def test_amounts_that_packs_do_not_make(a: int, b: int) -> None:
    made = {a * i + b * j for i in range(60) for j in range(60)}
    missing = [n for n in range(a * b) if n not in made]
    assert (run("LARGEST_UNREACHABLE_AMOUNT", a, b), run("UNREACHABLE_AMOUNT_COUNT", a, b)) == (
        missing[-1],
        len(missing),
    )


POSITIVE = st.fractions(Fraction(1, 10), 100, max_denominator=10)


@given(POSITIVE, POSITIVE)
def test_means_are_those_of_the_standard_library(a: Fraction, b: Fraction) -> None:
    assert run("HARMONIC_MEAN_OF_TWO", a, b) == statistics.harmonic_mean([a, b])
    assert run("COMBINED_MEAN", 3, a, 2, b) == statistics.mean([a, a, a, b, b])


def number(value: object) -> float:
    """A value in floating point; roots and pi are read by the standard library's parser."""
    if isinstance(value, Fraction):
        return float(value)
    assert isinstance(value, Expression)
    binary = {
        ast.Add: operator.add,
        ast.Sub: operator.sub,
        ast.Mult: operator.mul,
        ast.Div: operator.truediv,
        ast.Pow: pow,
    }

    def walk(node: ast.expr) -> float:
        if isinstance(node, ast.Constant):
            return float(node.value)  # type: ignore[arg-type]
        if isinstance(node, ast.BinOp):
            return float(binary[type(node.op)](walk(node.left), walk(node.right)))  # type: ignore[operator]
        if isinstance(node, ast.UnaryOp):
            return -walk(node.operand)
        if isinstance(node, ast.Call):
            return math.sqrt(walk(node.args[0]))
        assert isinstance(node, ast.Name) and node.id == "pi"
        return math.pi

    return walk(ast.parse(str(value), mode="eval").body)


@given(st.integers(1, 60), st.integers(1, 60), st.integers(1, 60))
def test_lengths_and_areas_agree_with_floating_point(a: int, b: int, c: int) -> None:
    assert number(run("HYPOTENUSE", a, b)) == pytest.approx(math.hypot(a, b))
    assert number(run("CUBOID_DIAGONAL", a, b, c)) == pytest.approx(math.hypot(a, b, c))
    assert number(run("CIRCLE_AREA", Fraction(a, c))) == pytest.approx(math.pi * (a / c) ** 2)
    assert number(run("SPHERE_VOLUME", a)) == pytest.approx(math.tau * 2 / 3 * a**3)
    assert number(run("ANNULUS_AREA", a + b, a)) == pytest.approx(math.pi * (a + b) ** 2 - math.pi * a**2)
    # A regular hexagon is six triangles of two sides a and 60 degrees.
    assert number(run("REGULAR_HEXAGON_AREA", a)) == pytest.approx(6 * 0.5 * a * a * math.sin(math.pi / 3))
    sides = (a + b, b + c, a + c)  # always a triangle; of any incircle tangents a, b, c
    area = math.sqrt(a * b * c * (a + b + c))
    assert number(run("TRIANGLE_AREA_FROM_SIDES", *sides)) == pytest.approx(area)


POINTS = st.tuples(st.integers(-20, 20), st.integers(-20, 20))


@given(POINTS, POINTS, POINTS)
def test_points_agree_with_complex_numbers(a: tuple[int, int], b: tuple[int, int], c: tuple[int, int]) -> None:
    def points(*those: tuple[int, int]) -> list[Expression]:
        return [Expression(f"({x}, {y})") for x, y in those]

    z, w, v = (complex(*point) for point in (a, b, c))
    assert number(apply_operation("POINT_TO_POINT_DISTANCE", points(a, b))) == pytest.approx(abs(z - w))
    shoelace = abs(((w - z).conjugate() * (v - z)).imag) / 2
    assert number(apply_operation("TRIANGLE_AREA_FROM_POINTS", points(a, b, c))) == pytest.approx(shoelace)
    turned = z * 1j
    assert apply_operation("QUARTER_TURN", points(a)) == Expression(f"({int(turned.real)}, {int(turned.imag)})")


def test_closed_forms_agree_with_sympy() -> None:
    import sympy

    for n in (3, 5, 8, 12):
        assert run("CATALAN_NUMBER", n) == int(sympy.catalan(n))
        assert run("FIBONACCI_TERM", n) == int(sympy.fibonacci(n))
        assert run("TOTIENT_OF_TWO_PRIMES", 6 * n * n if n in (3, 8, 12) else 12, 2, 3) == int(
            sympy.totient(6 * n * n if n in (3, 8, 12) else 12)
        )
        assert run("GEOMETRIC_SUM", 3, 2, n) == int(
            sympy.summation(3 * 2 ** sympy.Symbol("k"), (sympy.Symbol("k"), 0, n - 1))
        )
    triangle = sympy.Triangle(sympy.Point(0, 0), sympy.Point(14, 0), sympy.Point(5, 12))
    assert run("TRIANGLE_AREA_FROM_SIDES", 13, 14, 15) == triangle.area
    assert run("TRIANGLE_AREA_FROM_INRADIUS", Fraction(int(triangle.inradius)), 42) == triangle.area


NIST = {
    # NIST Special Publication 811 and Handbook 44, copied by hand: metres, kilograms and litres in one of each.
    "INCH_TO_CENTIMETRE": "2.54", "FOOT_TO_METRE": "0.3048", "YARD_TO_METRE": "0.9144", "MILE_TO_KILOMETRE": "1.609344",
    "POUND_TO_KILOGRAM": "0.45359237", "OUNCE_TO_GRAM": "28.349523125", "TON_TO_POUND": "2000",
    "GALLON_TO_LITRE": "3.785411784", "GALLON_TO_QUART": "4", "QUART_TO_PINT": "2", "PINT_TO_CUP": "2",
    "TABLESPOON_TO_TEASPOON": "3", "CUP_TO_TABLESPOON": "16", "MILE_TO_FOOT": "5280", "YARD_TO_FOOT": "3",
    "FOOT_TO_INCH": "12", "HOUR_TO_SECOND": "3600", "WEEK_TO_DAY": "7", "DAY_TO_MINUTE": "1440", "YEAR_TO_MONTH": "12",
    "KILOMETRE_TO_METRE": "1000", "TONNE_TO_KILOGRAM": "1000", "DOLLAR_TO_CENT": "100",
}  # fmt: skip


@pytest.mark.parametrize("name", NIST)
def test_conversions_are_those_of_the_published_tables(name: str) -> None:
    assert run(name, 1) == Fraction(NIST[name])


def test_every_conversion_and_the_one_back_undo_each_other() -> None:
    conversions = KNOWLEDGE.rows("Conversion of units")
    assert len(conversions) >= 200
    for row in conversions:
        here, _, there = row.name.partition("_TO_")
        assert run(f"{there}_TO_{here}", run(row.name, Fraction(7, 3))) == Fraction(7, 3)


def test_an_acre_is_4840_square_yards() -> None:
    assert run("ACRE_TO_HECTARE", 1) * 10_000 == 4840 * Fraction("0.9144") ** 2  # type: ignore[operator]
