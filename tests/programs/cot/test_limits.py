"""Limits of reading a chain of thought: a reason instead of a crash or a long wait."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.errors import DataError
from mycelium.programs import parse_cot
from mycelium.programs.arithmetic_tree import bits, operations_of
from mycelium.programs.limits import COT_LIMITS


@pytest.mark.parametrize(
    "text",
    [
        "9" * 500, "9" * 50 + " + 1 = 2", "1+" * 20 + "1 = 3", "(" * 20, "$" * 20, "\\" * 20, "\\[" * 20, "\\frac{" * 20,
        "=" * 20, "1=" * 20, "3 " * 20, "half of " * 20, "twenty " * 20, "$1 \\" * 20, "((1/3)^4)^4 = 3", "2*3=6\n" * 20,
        "2*3=6, " * 20, "İ" * 20 + "3+4=7", "\x00\ufffd=3+4", "5%%%%=3",
    ],
    ids=lambda text: text[:12].encode("unicode_escape").decode(),
)  # fmt: skip
def test_repeated_pieces_are_read_or_left_alone(text: str) -> None:
    assert len(parse_cot(text).equations) <= 20


def test_a_text_has_a_largest_length_and_a_largest_number_of_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mycelium.programs.cot.cot.MAX_CHARS", 20)
    assert parse_cot("3 + 4 = 7").equations
    with pytest.raises(DataError, match="at most 20"):
        parse_cot("3 + 4 = 7, 7 + 1 = 8.")
    monkeypatch.setattr("mycelium.programs.cot.cot.MAX_TOKENS", 4)
    with pytest.raises(DataError, match="at most 4"):
        parse_cot("3 + 4 = 7")


def test_time_grows_with_the_length_of_a_text_and_no_faster() -> None:
    def seconds(copies: int) -> float:
        began = time.process_time()
        parse_cot("Then 2*3=6 apples, half of 6 is 3.\n" * copies)
        return time.process_time() - began

    seconds(1)
    assert seconds(80) < 8 * max(seconds(20), 0.01)


@pytest.mark.parametrize("text", [r"$2^{2^{3}} = 5$", "2^2^3 = 5", "2**(2**3) = 5"])
def test_powers_beyond_the_limit_are_noticed(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not parse_cot(text).too_large
    monkeypatch.setattr("mycelium.programs.arithmetic_tree.value_of.__defaults__", (None, replace(COT_LIMITS, bits=6)))
    assert parse_cot(text).too_large


def test_numbers_of_too_many_digits_are_noticed() -> None:
    assert parse_cot("9" * 500 + " is big").too_large


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
