"""Places in a text as token indices, worked by hand."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from mycelium.teacher.studies.marks import (
    clause_ends,
    continuation_tokens,
    equation_ends,
    marked_tokens,
    number_tokens,
    sentence_ends,
    tokens_after,
    whitespace_tokens,
)

TEXT = "Ann has 12 pens. She\nbuys 3 + 4 = 7 more."
#       tokens: every word, every digit, every blank before a digit, every mark


def offsets_of(text: str) -> list[tuple[int, int]]:
    """Blanks belong to the word after them, digits stand alone, as in the shipped teacher's tokenizer."""
    return [match.span() for match in re.finditer(r"\n| ?[A-Za-z]+| ?[^\w\s]|\d|\s", text)]


def texts(tokens: list[int]) -> list[str]:
    return [TEXT[slice(*offsets_of(TEXT)[t])] for t in tokens]


def test_a_sentence_end_is_the_token_after_the_mark_or_the_line_break() -> None:
    assert texts(sentence_ends(TEXT, offsets_of(TEXT))) == [" She", "buys"]


def test_an_equation_ends_after_its_result() -> None:
    assert texts(equation_ends(TEXT, offsets_of(TEXT))) == [" more"]
    text = "6 * 4 = $24, so"
    assert equation_ends(text, offsets_of(text)) == [next(t for t, (s, _) in enumerate(offsets_of(text)) if s == 11)]


def test_equations_in_latex_and_in_words_end_after_their_result_too() -> None:
    for text, after in ((r"\[ 12 + 5 = \boxed{17} pens", " pens"), ("Adding 2 and 5 gives 7 more", " more")):
        (token,) = equation_ends(text, offsets_of(text))
        assert text[slice(*offsets_of(text)[token])] == after


def test_numbers_blanks_and_inner_pieces() -> None:
    offsets = offsets_of(TEXT)
    assert texts(number_tokens(TEXT, offsets)) == ["1", "2", "3", "4", "7"]
    assert texts(continuation_tokens(TEXT, offsets)) == ["2"]
    assert set(texts(whitespace_tokens(TEXT, offsets))) == {" "} and len(whitespace_tokens(TEXT, offsets)) == 4


def test_a_piece_inside_a_word_is_one_that_goes_on_without_a_blank() -> None:
    text, offsets = (
        "it isn't un-done 3.5",
        [(0, 2), (2, 6), (6, 8), (8, 11), (11, 12), (12, 14), (14, 16), (16, 18), (18, 19), (19, 20)],
    )
    assert [text[slice(*offsets[t])] for t in continuation_tokens(text, offsets)] == ["'t", "ne", ".", "5"]


def test_clauses_open_after_a_comma() -> None:
    text = "He had 6 cups, and he broke 2 of them."
    opened = [text[slice(*offsets_of(text)[t])].strip() for t in clause_ends(text, offsets_of(text))]
    assert opened and opened[0] in ("and", "he")


def test_ends_of_the_text_are_no_boundary() -> None:
    assert tokens_after([0, 3, 9], [(0, 3), (3, 6)]) == [1]
    assert sentence_ends("One.", [(0, 3), (3, 4)]) == []
    assert tokens_after([1], []) == []


@given(st.text(alphabet="ab1 .,\n=+$", max_size=40))
def test_marks_are_tokens_in_order(text: str) -> None:
    offsets = offsets_of(text)
    for places in marked_tokens(text, offsets).values():
        assert places == sorted(set(places)) and all(0 <= place < len(offsets) for place in places)
