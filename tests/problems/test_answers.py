"""Final answers: where they stand in a solution, and which number they are."""

from __future__ import annotations

import time
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.problems import extract_final_answer, format_number, last_boxed, parse_counted, parse_number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("72", "72"),
        (" 72 ", "72"),
        ("72.", "72"),
        ("1,250", "1250"),
        ("$1,250.50", "1250.5"),
        ("$ 3", "3"),
        ("-2/3", "-2/3"),
        ("−5", "-5"),
        ("+5", "5"),
        ("- 5", "-5"),
        ("1 1/2", "3/2"),
        ("-1 1/2", "-3/2"),
        ("3 / 4", "3/4"),
        (".5", "1/2"),
        ("20%", "1/5"),
        ("12.5 %", "1/8"),
        ("0", "0"),
        ("007", "7"),
    ],
)
def test_a_plain_number_is_exact(text: str, value: str) -> None:
    assert parse_number(text) == Fraction(value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "x",
        "5 apples",
        "1/0",
        "1 1/0",
        "1,25",
        "1e5",
        "nan",
        "inf",
        "1.2.3",
        "2+3",
        "--5",
        "5-",
        "$",
        "%",
        "9" * 1001,
    ],
)
def test_what_is_no_plain_number_is_none(text: str) -> None:
    assert parse_number(text) is None


@given(st.text(max_size=50))
def test_any_text_is_a_number_or_not_but_never_an_error(text: str) -> None:
    assert parse_number(text) is None or isinstance(parse_number(text), Fraction)


@given(st.fractions(max_denominator=10**9))
def test_printing_and_parsing_gives_the_number_back(value: Fraction) -> None:
    assert parse_number(format_number(value)) == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("72", "72"),
        ("-72", "-72"),
        ("1/2", "0.5"),
        ("-1/8", "-0.125"),
        ("7/5", "1.4"),
        ("1/3", "1/3"),
        ("-22/7", "-22/7"),
        ("1/1024", "0.0009765625"),
        ("1/2048", "1/2048"),
        ("1000000", "1000000"),
    ],
)
def test_a_number_is_printed_in_its_shortest_exact_form(value: str, text: str) -> None:
    assert format_number(Fraction(value)) == text


@pytest.mark.parametrize(
    ("solution", "answer"),
    [
        ("48/2 = <<48/2=24>>24\n#### 24", "24"),
        ("#### 1,250 \n", "1,250"),
        ("#### 1\nno, wait\n#### 2", "2"),
        ("####\n72", "72"),
        ("#### 5\r\n", "5"),
        ("so \\boxed{7}", "7"),
        ("so \\boxed{7}\n#### 8", "8"),
        ("####   \n", None),
        ("#### \\boxed{3}", "\\boxed{3}"),
        ("The answer is 5.", None),
        ("", None),
    ],
)
def test_the_final_answer_of_a_solution(solution: str, answer: str | None) -> None:
    assert extract_final_answer(solution) == answer


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (r"\boxed{5}", "5"),
        (r"\boxed{\frac{1}{2}}", r"\frac{1}{2}"),
        (r"first \boxed{1}, then \boxed{ 2 }.", "2"),
        (r"\boxed{a \boxed{b}}", "b"),
        (r"\fbox{5}", "5"),
        (r"\boxed {5}", "5"),
        (r"$\boxed 5$", "5"),
        (r"\boxed 5 and {x}", "5"),
        (r"\boxed{\{1, 2\}}", r"\{1, 2\}"),
        (r"\boxed{\left\{ 1 \right.}", r"\left\{ 1 \right."),
        (r"\boxed{5} and \boxed{7", "5"),
        (r"\boxed{}", ""),
        (r"\boxed{7", None),
        ("boxed{7}", None),
        ("}}} \\boxed{5}", "5"),
    ],
)
def test_the_last_complete_box_is_read(text: str, content: str | None) -> None:
    assert last_boxed(text) == content


@pytest.mark.parametrize(
    "piece", ["\\boxed{", "{", "}", "####", "#### a ", "\\", "\\boxed", "\\boxed ", "#### a" + " " * 99 + "b"]
)
def test_a_long_solution_is_read_in_linear_time(piece: str) -> None:
    began = time.process_time()
    extract_final_answer(piece * (20_000 // len(piece)))
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12 pears", "12"),
        ("18 dirhams left", "18"),
        ("24 (bottles)", "24"),
        ("1,500 dollars.", "1500"),
        ("2 1/2 cups", "5/2"),
        ("$3.50", "7/2"),
    ],
)
def test_a_count_is_its_number(text: str, value: str) -> None:
    assert parse_counted(text) == Fraction(value)


@pytest.mark.parametrize(
    "text",
    ["5 thousand", "7 remainder 2", "12 or 13", "3 dozen", "pears", "25 per cent", "x 5", "6 feet 2 inches", "2 pi"],
)
def test_words_that_change_a_number_leave_no_count(text: str) -> None:
    assert parse_counted(text) is None
