"""Amounts in words and digits, their units, and what is no amount."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.symbolic.amounts import read_amount
from mycelium.symbolic.exact import rational_value
from mycelium.symbolic.measures import SIZES, conversion, in_words, measure_of, size_of, unit_of
from mycelium.symbolic.spelled import spelled_number


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("RM1.50", "3/2", "ringgit"),
        ("5 ft 6 in", "11/2", "foot"),
        ("2kg350g", "47/20", "kilogram"),
        ("2½ million", "2500000", ""),
        ("€1.234,56", "30864/25", "euro"),
        ("₹4,50,000", "450000", "rupee"),
        ("$12 and 50 cents", "25/2", "dollar"),
        ("minus three", "-3", ""),
        ("5 degrees Celsius below zero", "-5", "celsius"),
        ("8 blue ducks", "8", "blue duck"),
        ("7 m/s", "7", "meter second^-1"),
        (r"6\text{ thousand}", "6000", ""),
        ("three dozen eggs", "36", "egg"),
    ],
)
def test_an_amount_has_its_value_and_its_unit(text: str, value: str, unit: str) -> None:
    node = read_amount(text)
    assert node is not None
    inner = node.args[0] if node.head == "unit" else node
    assert (node.value if node.head == "unit" else "") == unit
    assert rational_value(inner) == Fraction(value)


@pytest.mark.parametrize("text", ["x", "3x", "x = 5", "half of it", "5 fails", "5 or so", "3 times", "5/0", "the 5th"])
def test_what_is_no_amount_is_left_to_others(text: str) -> None:
    assert read_amount(text) is None


def test_a_prefix_counts_its_case() -> None:
    assert conversion(measure_of("Mm") or "", measure_of("mm") or "") == 10**9
    assert unit_of("thousand") is None and unit_of("remainder 2") is None


@given(st.sampled_from(sorted(SIZES)), st.sampled_from(sorted(SIZES)))
def test_conversions_there_and_back_are_one(left: str, right: str) -> None:
    there, back = conversion(left, right), conversion(right, left)
    assert (there is None) == (back is None)
    assert there is None or back is None or there * back == 1


def test_compound_units_have_a_dimension_and_are_printed_in_words() -> None:
    speed = measure_of("km/h")
    assert speed == "kilometer hour^-1" and in_words(speed) == "kilometer per hour"
    assert size_of("gram centimeter^-3") == (Fraction(1000), (("kg", 1), ("m", -3)))
    assert conversion("liter", "decimeter^3") == 1


@pytest.mark.parametrize(
    ("words", "value"),
    [("six point oh five", Fraction(121, 20)), ("half a dozen", 6), ("three and a quarter", Fraction(13, 4)),
     ("two thirds", Fraction(2, 3)),
     ("four score", 80), ("a hundred and one", 101), ("some", None), ("point", None)],
)  # fmt: skip
def test_number_words_are_exact(words: str, value: Fraction | int | None) -> None:
    assert spelled_number(words) == value
