"""Equations of plain text, worked by hand."""

from __future__ import annotations

from fractions import Fraction

import pytest

from mycelium.programs import parse_cot


def read(text: str) -> list[tuple[str, tuple[str, ...], str]]:
    """(operation, operands, result) of everything that a text computes."""
    return [
        (item.name, tuple(map(str, item.operands)), str(item.result))
        for equation in parse_cot(text).equations
        for item in equation.operations
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("48/2 = 24", [("DIV", ("48", "2"), "24")]),
        ("48 / 2 = <24", [("DIV", ("48", "2"), "24")]),
        ("They cost $5 x 3 = $15.", [("MUL", ("5", "3"), "15")]),
        ("20% of 50 is 10", [("MUL", ("1/5", "50"), "10")]),
        ("half of 48 is 24", [("MUL", ("1/2", "48"), "24")]),
        ("24 is half of 48", [("MUL", ("1/2", "48"), "24")]),
        ("twice 12 is 24", [("MUL", ("2", "12"), "24")]),
        ("2+3+4=9", [("ADD", ("2", "3"), "5"), ("ADD", ("5", "4"), "9")]),
        ("3*4=12-2=10", [("MUL", ("3", "4"), "12"), ("SUB", ("12", "2"), "10")]),
        ("5 times 3 is 15", [("MUL", ("5", "3"), "15")]),
        ("14 plus 8 equals 22", [("ADD", ("14", "8"), "22")]),
        ("4 divided by 2 equals 2", [("DIV", ("4", "2"), "2")]),
        ("4 + 3 = 7 apples", [("ADD", ("4", "3"), "7")]),
        ("5 weeks * 40 hours = 200 hours", [("MUL", ("5", "40"), "200")]),
        ("60 cans * 30 sq in / can = 1800 sq in", [("MUL", ("60", "30"), "1800")]),
        ("3 lbs. coffee * 40 cups per lb. = 120 cups", [("MUL", ("3", "40"), "120")]),
        ("Juniors:500(.40)=200", [("MUL", ("500", "2/5"), "200")]),
        ("78 – 30 = 48 minutes", [("SUB", ("78", "30"), "48")]),
        ("24 = 48/2", [("DIV", ("48", "2"), "24")]),
        ("Total = 3 + 4", [("ADD", ("3", "4"), "7")]),
        ("1 1/2 * 4 = 6", [("MUL", ("3/2", "4"), "6")]),
        ("1,200 / 3 = 400", [("DIV", ("1200", "3"), "400")]),
        ("560//10 = 56", [("DIV", ("560", "10"), "56")]),
        ("$240 (rent and food) + $9 (phone) = $249", [("ADD", ("240", "9"), "249")]),
        ("3 dozen - 2 dozen = 1 dozen", [("SUB", ("3", "2"), "1")]),
        ("120*3.5=420 million", [("MUL", ("120", "7/2"), "420")]),
        ("In 3 days he eats 3*4=12", [("MUL", ("3", "4"), "12")]),
        ("5 meters at the 1st turn + 8 meters = 13", [("ADD", ("5", "8"), "13")]),
    ],
)
def test_equations_are_read_as_their_writer_meant_them(text: str, expected: list[object]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "3 * 4 = 13",
        "x + 2 = 5",
        "He is 5 and she is 7.",
        "on 5/12 = Monday",
        "It costs $5 and he pays with $20.",
        "3 = 3",
    ],
)
def test_what_does_not_add_up_or_computes_nothing_is_no_equation(text: str) -> None:
    assert read(text) == []


def test_the_span_is_exactly_the_equation() -> None:
    text = "She had 100 clips. Then she sold 48/2 = 24 clips in May."
    (equation,) = parse_cot(text).equations
    assert text[slice(*equation.char_span)] == "48/2 = 24"


def test_a_later_form_of_a_chain_is_a_rewriting_and_no_new_computation() -> None:
    parsed = parse_cot("5*2+3*4 = 10+12 = 22")
    assert len(parsed.equations) == 1
    assert [item.stated for item in parsed.rewritten] == [Fraction(22)]


def test_equal_results_in_one_sentence_are_two_equations() -> None:
    assert read("60*$.1=$6 on potatoes and 3*$2=$6 on salt") == [
        ("MUL", ("60", "1/10"), "6"),
        ("MUL", ("3", "2"), "6"),
    ]


def test_rounded_results_are_believed_and_stay_as_stated() -> None:
    (equation,) = parse_cot("100/3 = 33.33").equations
    assert equation.stated == Fraction(3333, 100)


def test_an_expression_without_a_result_is_bare() -> None:
    parsed = parse_cot("She pays 5*3 dollars.")
    assert parsed.equations == ()
    assert [item.operations[0].result for item in parsed.bare] == [15]


def test_other_numbers_are_mentions() -> None:
    parsed = parse_cot("He has 7 days. 3*4=12")
    assert [(item.value, item.char_span) for item in parsed.mentions] == [(7, (7, 8))]
