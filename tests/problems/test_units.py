"""Units: exact sizes against relations that any textbook gives, and one name for every spelling."""

from __future__ import annotations

from fractions import Fraction

import pytest

from mycelium.problems.units import UNITS_BY_NAME, currency, unit_behind


@pytest.mark.parametrize(
    ("many", "small", "large"),
    [
        (12, "inch", "foot"), (3, "foot", "yard"), (1760, "yard", "mile"), (100, "centimetre", "metre"),
        (16, "ounce", "pound"), (2000, "pound", "ton"), (1000, "kilogram", "tonne"), (60, "second", "minute"),
        (24, "hour", "day"), (7, "day", "week"), (12, "month", "year"), (2, "cup", "pint"), (4, "quart", "gallon"),
        (3, "teaspoon", "tablespoon"), (16, "tablespoon", "cup"), (100, "sen", "ringgit"), (100, "penny", "pound sterling"),
        (100, "kobo", "naira"), (100, "paisa", "rupee"), (1000, "millilitre", "litre"),
    ],
)  # fmt: skip
def test_so_many_small_units_make_a_large_one(many: int, small: str, large: str) -> None:
    first, second = UNITS_BY_NAME[small], UNITS_BY_NAME[large]
    assert first.dimension == second.dimension
    assert many * first.factor == second.factor


def test_an_inch_is_2_54_centimetres_and_an_acre_4840_square_yards() -> None:
    assert UNITS_BY_NAME["inch"].factor == Fraction("0.0254")
    assert UNITS_BY_NAME["acre"].factor == 4840 * UNITS_BY_NAME["yard"].factor ** 2


def test_every_size_is_exact_and_positive() -> None:
    assert all(isinstance(unit.factor, Fraction) and unit.factor > 0 for unit in UNITS_BY_NAME.values())


@pytest.mark.parametrize("text", ["5 kg", "5kg", "5 kilograms", "5-kilogram", "5 kilo", "5 kilos"])
def test_every_spelling_names_the_same_unit(text: str) -> None:
    assert unit_behind(text, 1) == UNITS_BY_NAME["kilogram"]


@pytest.mark.parametrize("text", ["5 apples", "5 in the morning", "5", "5 m/s", "5pm", "5 p", "5 m²"])
def test_other_words_are_no_units(text: str) -> None:
    assert unit_behind(text, 1) is None


@pytest.mark.parametrize(("mark", "name"), [("Rs.", "rupee"), ("R", "rand"), ("Ksh", "shilling"), ("$", "dollar")])
def test_a_mark_of_currency_is_known_with_and_without_its_dot(mark: str, name: str) -> None:
    unit = currency(mark)
    assert unit is not None and unit.name == name
    assert currency("abc") is None
