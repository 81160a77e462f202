"""What kind of thing a tree is, and values with a kind of their own: times of day and amounts."""

from __future__ import annotations

from fractions import Fraction

import pytest

from mycelium.symbolic import Node, kind_of, parse, rational, to_plain
from mycelium.symbolic.clocks import hours_of
from mycelium.symbolic.kinds import KINDS

CASES = {
    "number": ["7", "-7", "2.5", "3/4", "-3/4", r"\frac{3}{4}"],
    "expression": ["2 + 3", "3x", "sqrt(2)", "pi", "f(3)", "13:20", "x + 1/x", "5!", "2(3)"],
    "equation": ["m = r + 2", "x^2 + y^2 = 25", "y = 2x + 5", "f(3) = 7", "a = b = c", "x = -1"],
    "inequality": ["x > 3", "0 <= x < 5", "a != b", r"x \in (1, 2)", "x + y <= 4"],
    "function": ["f(x) = 3x - 2", "g(a, b) = a + b"],
    "point": ["(3, -4)", "(1, 2, 3)"],
    "set": [r"\{1, 2, 3\}", "{5, 6}", r"\emptyset", r"\{1\} \cup \{2\}"],
    "interval": ["(1, 2]", "[0, 5)", "[1, 2]", "[1, 2] U (3, 4)", r"(-\infty, 3]"],
    "matrix": [r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}", "[[1, 2], [3, 4]]"],
    "base": ["1011_2", r"\text{A3}_{16}"],
    "unit": ["3 ft", "25%", r"90^\circ", "$5", "60 km per hour", "4 dollars per hour"],
    "time": ["1:20 pm", "13:20 o'clock", r"10:30 \text{ p.m.}", "7:05:30 am"],
    "duration": ["2 hours", "150 minutes", "7 months"],
    "unknown": ["x", r"\theta", "a_1"],
    "list": ["1, 2, 3", "x = 1, y = 2"],
    "text": [r"\text{odd}", "ABC"],
}


def test_every_kind_has_cases() -> None:
    assert set(CASES) == set(KINDS)


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in CASES.items() for text in texts])
def test_a_tree_is_of_the_kind_that_a_reader_sees(kind: str, text: str) -> None:
    assert kind_of(parse(text)) == kind


@pytest.mark.parametrize("text", [text for texts in CASES.values() for text in texts])
def test_printing_keeps_the_kind(text: str) -> None:
    node = parse(text)
    assert kind_of(parse(to_plain(node))) == kind_of(node)


def test_a_ratio_becomes_a_time_by_what_stands_behind_it() -> None:
    assert parse("13:20").head == "ratio"
    assert parse("1:20 pm") == Node("text", (), "1:20 pm")
    assert parse("13:20 o'clock") == Node("text", (), "13:20")
    assert parse("13:20 pm").head == "ratio"  # there is no such hour in a half of the day
    assert parse("1:75 pm").head == "ratio"


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("12:00 am", 0),
        ("12:30 pm", Fraction(25, 2)),
        ("1:20 pm", Fraction(40, 3)),
        ("7:30", Fraction(15, 2)),
        ("24:00", 24),
    ],
)
def test_a_time_of_day_is_its_hours_since_midnight(words: str, hours: Fraction) -> None:
    assert hours_of(words) == hours


def test_words_are_no_time() -> None:
    assert hours_of("half a day") is None


@pytest.mark.parametrize(
    "unit",
    ["hour", "foot", "dollar hour^-1", "pound sterling", "pound_sterling hour^-1", "kilometer hour^-1", "meter^2",
     "dollar meter^-2", "rupee kilogram^-1", "blue duck"],
)  # fmt: skip
@pytest.mark.parametrize("value", [Fraction(3), Fraction(16, 5), Fraction(-3, 2)])
def test_an_amount_in_one_unit_is_read_back_as_it_was_printed(unit: str, value: Fraction) -> None:
    node = Node("unit", (rational(value),), unit)
    assert parse(to_plain(node)) == node


@pytest.mark.parametrize(
    ("text", "unit"),
    [("4 meter per second^2", "meter second^-2"), ("5 kg per m^3", "kilogram meter^-3"), ("3 cm^2", "centimeter^2"),
     ("4 meter second^-2", "meter second^-2"), ("3 cm^{3}", "centimeter^3")],
)  # fmt: skip
def test_a_power_behind_a_unit_belongs_to_its_last_word(text: str, unit: str) -> None:
    node = parse(text)
    assert (node.head, node.value) == ("unit", unit)
