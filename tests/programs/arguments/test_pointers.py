"""What a typed program may point to: numbers first, then formulas, their parts and their letters."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mycelium.programs import POINTER_KINDS, POINTER_PARTS, TextPointer, pointers_of
from mycelium.symbolic import parse, to_plain
from told_amounts import TOLD


def told(text: str) -> list[tuple[str, str, str, str]]:
    return [(one.kind, one.part, text[slice(*one.char_span)].strip(), str(one.value)) for one in pointers_of(text)[1]]


def test_numbers_stand_first_and_digits_beside_letters_are_numbers_too() -> None:
    text = "The number $2Z6 + 7$ is 37 at the third try."
    quantities, pointers = pointers_of(text)
    assert [item.value for item in quantities] == [2, 6, 7, 37]
    assert [one.value for one in pointers[:4]] == [2, 6, 7, 37]
    assert [one.kind for one in pointers[:4]] == ["number", "coefficient", "number", "number"]
    assert ("ordinal", "whole", "third", "3") in told(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        # (kind, part, surface, value) beside numbers and letters
        (
            "If $2x + 1 = y^2$, find $x$.",
            [
                ("equation", "whole", "2x + 1 = y^2", "2*x + 1 = y**2"),
                ("equation", "left", "2x + 1", "2*x + 1"),
                ("equation", "right", "y^2", "y**2"),
            ],
        ),
        (
            "Let $f(x) = x^2 - 3$.",
            [
                ("function", "whole", "f(x) = x^2 - 3", "f(x) = x**2 - 3"),
                ("function", "left", "f(x)", "f(x)"),
                ("function", "right", "x^2 - 3", "x**2 - 3"),
            ],
        ),
        (
            "The point $(2a, 5)$ lies on it.",
            [("point", "whole", "(2a, 5)", "(2*a, 5)"), ("point", "item1", "2a", "2*a")],
        ),
        (r"Evaluate $\sqrt{x + 4}$.", [("expression", "whole", r"\sqrt{x + 4}", "sqrt(x + 4)")]),
        ("At $A = (u, v + 1)$", [("point", "item2", "v + 1", "v + 1"), ("point", "item1", "u", "u")]),
    ],
)
def test_formulas_are_pointed_to_as_wholes_and_by_their_parts(
    text: str, parts: list[tuple[str, str, str, str]]
) -> None:
    found = told(text)
    assert [part for part in parts if part not in found] == []


def test_each_letter_is_pointed_to_where_it_stands_first() -> None:
    text = r"With $\alpha x = 6$ and $x + y = 5$, what is $y$?"
    letters = [(str(one.value), one.char_span[0]) for one in pointers_of(text)[1] if one.part == "letter"]
    assert letters == [("alpha", text.index(r"\alpha")), ("x", text.index("x =")), ("y", text.index("y = 5"))]


def test_a_formula_that_cannot_be_read_gives_its_numbers_only() -> None:
    assert told(r"If $a \star b = 3$ what is it?") == [("number", "whole", "3", "3")]


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.sampled_from([*(row[0] for row in TOLD), "$x^2 = 4$", "$(1, y)$", r"$\{a, 2b\}$", "12 pens"]), max_size=4
    )
)
def test_pointers_lie_in_the_text_and_name_no_place_twice(sentences: list[str]) -> None:
    text = " ".join(sentences)
    quantities, pointers = pointers_of(text)
    assert len(set(pointers)) == len(pointers)
    assert all(0 <= one.char_span[0] < one.char_span[1] <= len(text) for one in pointers)
    assert {one.kind for one in pointers} <= set(POINTER_KINDS) and {one.part for one in pointers} <= set(POINTER_PARTS)
    assert [(item.value, item.char_span) for item in quantities] == [
        (one.value, one.char_span) for one in pointers[: len(quantities)]
    ]


def test_values_read_back() -> None:
    pointers: tuple[TextPointer, ...] = pointers_of(r"If $\frac{x}{3} - 2 = y$ and $(x, y)$, $x = \frac{1}{2}$?")[1]
    for one in pointers:
        if not isinstance(one.value, Fraction):
            assert to_plain(parse(one.value.text)) == one.value.text
    assert Fraction(1, 2) in {one.value for one in pointers}
