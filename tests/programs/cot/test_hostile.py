"""Texts that nobody means well with: no crash, no long wait, a reason."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.errors import DataError
from mycelium.programs import parse_cot
from mycelium.programs.arithmetic_tree import bits, operations_of
from mycelium.programs.limits import COT_LIMITS

SECONDS = 4.0  # of CPU time; each takes well below one on an idle core


@pytest.mark.parametrize(
    "text",
    [
        "9" * 1_000_000,
        "9" * 50_000 + " + 1 = 2",
        "1+" * 3_000 + "1 = 3",
        "(" * 7_000,
        "$" * 50_000,
        "\\" * 50_000,
        "\\[" * 25_000,
        "\\frac{" * 8_000,
        "=" * 7_000,
        "1=" * 3_500,
        "3 " * 7_000,
        "half of " * 3_500,
        "twenty " * 8_000,
        "$1 \\" * 9_000,
        "((1/3)^64)^64)^64 = 3",
        "2*3=6\n" * 1_300,
        "2*3=6, " * 1_100,
        "İ" * 1000 + "3+4=7",
        "\x00\ufffd=3+4",
        "5%%%%=3",
    ],
    ids=lambda text: text[:12].encode("unicode_escape").decode(),
)
def test_no_text_takes_long(text: str) -> None:
    began = time.process_time()
    try:
        parsed = parse_cot(text)
    except DataError as error:
        assert "at most" in str(error)
    else:
        assert len(parsed.equations) < 5_000
    assert time.process_time() - began < SECONDS


@pytest.mark.parametrize("text", [r"$10^{10^{10}} = 5$", "10^10^10 = 5", "10**(10**10) = 5", "9" * 500 + " is big"])
def test_numbers_beyond_all_bounds_are_noticed(text: str) -> None:
    assert parse_cot(text).too_large


@pytest.mark.parametrize(
    "text", ["48/0 = 24", r"$\frac{48}{0} = 24$", "4 / (2 - 2) = 1", "twelve divided by zero is 5"]
)
def test_divisions_by_zero_are_noticed(text: str) -> None:
    assert parse_cot(text).divides_by_zero


def test_ordinary_texts_have_neither_fault() -> None:
    parsed = parse_cot("0/5 = 0 and 2^10 = 1024, 10/5 = 2")
    assert not parsed.divides_by_zero
    assert not parsed.too_large


@given(st.text(alphabet="0123456789+-*/=().,%$ xhalf\\{}^\n", max_size=60))
def test_whatever_is_read_lies_in_the_text_and_is_small(text: str) -> None:
    parsed = parse_cot(text)
    for equation in (*parsed.equations, *parsed.bare, *parsed.rewritten):
        start, end = equation.char_span
        assert 0 <= start < end <= len(text)
        assert all(bits(item.result) <= COT_LIMITS.bits for item in operations_of(equation.tree))
    for mention in parsed.mentions:
        assert 0 <= mention.char_span[0] < mention.char_span[1] <= len(text)


@given(st.integers(0, 999), st.integers(1, 999), st.sampled_from("+-*/"), st.sampled_from(["", " apples"]))
def test_every_true_equation_of_two_numbers_is_read(a: int, b: int, sign: str, unit: str) -> None:
    from fractions import Fraction

    value = {"+": Fraction(a + b), "-": Fraction(a - b), "*": Fraction(a * b), "/": Fraction(a, b)}[sign]
    if value.denominator != 1:
        return
    (equation,) = parse_cot(f"There are {a}{unit} {sign} {b}{unit} = {value}{unit} in all.").equations
    assert equation.operations[-1].operands == (a, b)
    assert equation.stated == value
