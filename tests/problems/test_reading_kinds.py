"""How people in many countries write numbers: one table per kind, worked by hand, and properties of notations."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.problems import extract_quantities
from mycelium.problems.units import CURRENCY_BEFORE

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "data" / "quantities.jsonl").read_text(encoding="utf-8").splitlines()
]


def read(text: str) -> list[tuple[str, str, str]]:
    """(surface, value, unit) of every quantity."""
    return [(q.surface, str(q.value), q.unit) for q in extract_quantities(text)]


def values(text: str) -> list[Fraction]:
    return [q.value for q in extract_quantities(text)]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"][:60])
def test_a_sentence_of_everyday_english_gives_the_values_it_tells(row: dict) -> None:
    assert [str(value) for value in values(row["text"])] == row["values"]


@pytest.mark.parametrize(
    ("text", "surface", "value", "unit"),
    [
        ("A ticket costs R85.", "R85", "85", "rand"),
        ("It costs R45,50 today", "R45,50", "91/2", "rand"),
        ("It costs R12 345,67 today", "R12 345,67", "1234567/100", "rand"),
        ("Tea is RM1.50.", "RM1.50", "3/2", "ringgit"),
        ("Rice is Rs.650 a bag", "Rs.650", "650", "rupee"),
        ("Pens at Rs 500/- a box", "Rs 500/-", "500", "rupee"),
        ("He charges sh.140.", "sh.140", "140", "shilling"),
        ("KES 1,450 is owed", "KES 1,450", "1450", "shilling"),
        ("a fare of NZ$48", "$48", "48", "dollar"),
        ("It costs ₦2,500", "₦2,500", "2500", "naira"),
        ("It costs N25.75k.", "N25.75k", "103/4", "naira"),
        ("a pie at £3-60", "£3-60", "18/5", "pound sterling"),
        ("It is 40p a bar", "40", "40", "penny"),
        ("It is 75¢ a bar", "75¢", "75", "cent"),
        ("It is 75 sen a bar", "75", "75", "sen"),
        ("She paid 7,50 euros", "7,50", "15/2", "euro"),
        ("a prize of Rs 1.25 lakh", "Rs 1.25 lakh", "125000", "rupee"),
    ],
)
def test_an_amount_keeps_its_currency_and_its_value_as_written(text: str, surface: str, value: str, unit: str) -> None:
    assert read(text) == [(surface, value, unit)]


@pytest.mark.parametrize(
    ("text", "surface", "value"),
    [
        ("at half past seven", "half past seven", "15/2"),
        ("at a quarter to nine", "a quarter to nine", "35/4"),
        ("at quarter to one", "quarter to one", "51/4"),
        ("at ten to four.", "ten to four", "23/6"),
        ("at 5 past 3", "5 past 3", "37/12"),
        ("at 9.40 a.m.", "9.40", "29/3"),
        ("at 1430 h", "1430", "29/2"),
        ("at 0745 hrs", "0745", "31/4"),
        ("by 0830 hours", "0830", "17/2"),
        ("at 14h30", "14h30", "29/2"),
        ("The plan starts at 1:50 pm", "1:50", "11/6"),
    ],
)
def test_a_time_of_day_is_its_hours(text: str, surface: str, value: str) -> None:
    (found,) = extract_quantities(text)
    assert (found.surface, str(found.value), found.kind) == (surface, value, "time")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from five to ten minutes", ["5", "10"]),
        ("five to ten people came", ["5", "10"]),
        ("1500 hours of work", ["1500"]),
        ("The race lasted 1h45.", ["1", "45"]),
        ("drawn at 1:50,000", ["1", "50000"]),
        ("a 1:12 model", ["1", "12"]),
        ("in the ratio 2:3:5", ["2", "3", "5"]),
        ("96/3 at tea", ["96", "3"]),
        ("She ran 23/2 miles in total", ["23/2"]),
        ("12.3 overs", ["25/2"]),
    ],
)
def test_what_only_looks_like_a_time_or_a_fraction_is_none(text: str, expected: list[str]) -> None:
    assert [str(value) for value in values(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7,5 litres", ["15/2"]),
        ("2,3 and 4 litres", ["2", "3", "4"]),
        ("0,125 kg", ["1/8"]),
        ("1,250 kg", ["1250"]),
        ("1.234,56", ["30864/25"]),
        ("2·3·5", ["2", "3", "5"]),
        ("3.(3)", ["10/3"]),
        ("0.1666...", ["1/6"]),
        ("0.5(20)", ["1/2", "20"]),
        ("11 23 131 191 263", ["11", "23", "131", "191", "263"]),
        ("5 100 dollar bills", ["5", "100"]),
        ("2 500 ml bottles", ["2", "500"]),
        ("12 500 people", ["12500"]),
        ("4e4", ["40000"]),
        ("10^-2", ["1/100"]),
        ("2 crore 15 lakh", ["21500000"]),
        ("$2m = x", ["2"]),
        ("£1.5m for it", ["1500000"]),
        ("a 3m pole", ["3"]),
        ("M&M's: 40 M&M's", ["40"]),
    ],
)
def test_commas_points_and_gaps_are_read_by_what_stands_around_them(text: str, expected: list[str]) -> None:
    assert [str(value) for value in values(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("minus five degrees", ["-5"]),
        ("10 minus 3", ["10", "3"]),
        ("his age minus 3", ["3"]),
        ("6 degrees above zero", ["6"]),
        ("a million and a half", ["1500000"]),
        ("2 hours and a half", ["5/2"]),
        ("an orange and a half apple", ["1/2"]),
        ("several hundred and forty", ["40"]),
        ("at point five", ["5"]),
        ("a score of 17", ["17"]),
        ("half a gross", ["1/2", "144"]),
        ("gross income of 500", ["500"]),
        ("the twenty-first day", []),
        ("a thirty-second film", ["30"]),
        ("a one-ounce coin", ["1"]),
        ("a one-way ticket", []),
        ("1200m2 of road", ["1200"]),
        ("the number 34x1_5", ["34"]),
    ],
)
def test_words_are_read_by_what_stands_around_them(text: str, expected: list[str]) -> None:
    assert [str(value) for value in values(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bus No. 7 carries 20 people.", ["20"]),
        ("Room 12B and Room 14 are free", []),
        ("He cleans his room 4 minutes faster", ["4"]),
        ("She rode the bus 7 blocks", ["7"]),
        ("Each bus 12 people", ["12"]),
        ("On page 56 there are 4 maps.", ["4"]),
        ("He is on page 60 and reads 20 pages a day.", ["60", "20"]),
        ("Year 7 pupils", []),
        ("in year 2000", ["2000"]),
        ("to grade 150 exams", ["150"]),
        ("points P1 and P2, the M25 and the K9 unit of 4 dogs", ["4"]),
        ("He has R5 and R8.", ["5", "8"]),
        ("the N95 mask, Route R62, vitamin B12", []),
        ("A \\# 5 = 169", ["5", "169"]),
    ],
)
def test_a_number_that_names_a_thing_is_no_quantity(text: str, expected: list[str]) -> None:
    assert [str(value) for value in values(text)] == expected


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("5 kg", "kilogram"),
        ("a 3-hour walk", "hour"),
        ("six inches", "inch"),
        ("5 in the morning", ""),
        ("2kg350g", "kilogram"),
        ("5°C", "degree"),
        ("an hour and a half", "hour"),
        ("3 m2", ""),
        ("9pm", ""),
        ("20%", ""),
    ],
)
def test_a_quantity_carries_the_unit_written_with_it(text: str, unit: str) -> None:
    assert extract_quantities(text)[0].unit == unit


def indian(number: int) -> str:
    """Digits in groups of two before the last three: an independent writer of the Indian system."""
    digits = str(number)
    head, tail = digits[:-3], digits[-3:]
    groups = []
    while head:
        groups.append(head[-2:])
        head = head[:-2]
    return ",".join([*reversed(groups), tail])


@given(st.integers(0, 10**12))
def test_a_number_is_the_same_in_indian_groups(number: int) -> None:
    assert values(f"about {indian(number)} votes") == [number]


@given(st.integers(0, 10**12), st.sampled_from("\u00a0\u2009\u202f'’"))
def test_a_number_is_the_same_with_other_marks_between_its_thousands(number: int, mark: str) -> None:
    assert values(f"about {number:,} votes".replace(",", mark)) == [number]


@given(st.integers(10, 10**6), st.integers(0, 99), st.sampled_from(sorted(CURRENCY_BEFORE)))
def test_an_amount_is_the_same_behind_every_mark_of_currency(whole: int, part: int, mark: str) -> None:
    (found,) = extract_quantities(f"She paid {mark}{whole:,}.{part:02d} for it.")
    assert found.value == whole + Fraction(part, 100)
    assert (found.kind, found.unit) == ("money", CURRENCY_BEFORE[mark])


@given(st.integers(0, 10**6), st.integers(0, 99))
def test_a_decimal_comma_before_a_unit_is_a_decimal_point(whole: int, part: int) -> None:
    assert values(f"It holds {whole},{part:02d} litres.") == [whole + Fraction(part, 100)]


NEUTRAL_BEFORE = ["has", "sold", "about", "exactly", "bought", "the", "with", "over", "and then", "They saw", "(", "\n"]
NEUTRAL_AFTER = [
    "apples",
    "kg",
    "cats.",
    "of them",
    "litres,",
    "times",
    "people left",
    "is right",
    "!",
    "\n",
    ") and",
    "",
]


@given(st.integers(0, 10**9), st.sampled_from(NEUTRAL_BEFORE), st.sampled_from(NEUTRAL_AFTER))
def test_a_plain_integer_stays_that_integer_whatever_stands_around_it(number: int, before: str, after: str) -> None:
    (found,) = extract_quantities(f"{before} {number} {after}")
    assert (found.value, found.kind) == (number, "integer")
    assert found.surface == str(number)


PIECES = [
    *"0123456789.,:/%$€£₹₦¢½ \n'’()-x×·^°#", "R", "N", "Rs.", "sh.", "KES", " lakh", " crore", "k", "M", "bn", " minus ", " point ",
    " half past ", " quarter to ", "h", "kg", " hrs", " a.m.", " below zero", " overs", " score ", " gross ", " and a half",
    " thousand, ", "five", " hundred and ", "No. ", "Room ", "page ", " ratio ", " tea ", "⁄", "⁵", "10^", "...", "(3)",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_spans_reproduce_their_surfaces_in_order_without_overlap(text: str) -> None:
    end_of_last = 0
    for quantity in extract_quantities(text):
        start, end = quantity.char_span
        assert text[start:end] == quantity.surface != ""
        assert start >= end_of_last
        end_of_last = end


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A kilo of rice costs 12,50 and a bag weighs 4 kilos.", ["25/2", "4"]),
        ("He paid 12,50 and 7,20 for two tickets.", ["25/2", "36/5", "2"]),
        ("They sold them for 3,20 and bought a book for only 2,75.", ["16/5", "11/4"]),
        ("The mugs are 7,25 each.", ["29/4"]),
        ("The rent is 450,75 a month.", ["1803/4"]),
        ("She paid 10,20 and 30 shillings.", ["10", "20", "30"]),
        ("She spent 5,10,15 on Monday.", ["5", "10", "15"]),
        ("The fare is 1,250.", ["1250"]),
        ("Rows 12,50 and 7,20 are empty.", ["12", "50", "7", "20"]),
    ],
)
def test_a_comma_with_two_decimals_beside_a_word_of_price_is_a_decimal_comma(text: str, expected: list[str]) -> None:
    assert values(text) == [Fraction(value) for value in expected]
