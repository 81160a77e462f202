"""Sentences, clauses and the question of a text, as character spans."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.problems import clause_spans, question_span, sentence_spans

TEXT = "Ann has 3 red pens and 4 blue ones. She gives away 2, but finds 1,000 more. How many has she now?"


def pieces(text: str, spans: list[tuple[int, int]]) -> list[str]:
    return [text[start:end] for start, end in spans]


def test_sentences_end_where_a_new_one_begins() -> None:
    assert pieces(TEXT, sentence_spans(TEXT)) == [
        "Ann has 3 red pens and 4 blue ones.",
        "She gives away 2, but finds 1,000 more.",
        "How many has she now?",
    ]


@pytest.mark.parametrize("text", ["A pen costs 3.50 dollars.", "It weighs 2.5 kg", "It is 1,000 m"])
def test_a_point_or_comma_inside_a_number_cuts_nothing(text: str) -> None:
    assert pieces(text, clause_spans(text)) == [text]


def test_clauses_break_at_commas_and_conjunctions() -> None:
    assert pieces(TEXT, clause_spans(TEXT)) == [
        "Ann has 3 red pens",
        "and 4 blue ones.",
        "She gives away 2,",
        "but finds 1,000 more.",
        "How many has she now?",
    ]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (TEXT, "How many has she now?"),
        ("How far is it? The train runs 2 hours at 60 mph.", "How far is it?"),
        ("Find the sum of 3 and 4.", "Find the sum of 3 and 4."),
        ('He asked: "Is it 3?" Then 4 came. How many came?', "How many came?"),
        ("3 + 4", "3 + 4"),
    ],
)
def test_the_question_is_the_last_sentence_that_asks_else_the_last(text: str, asked: str) -> None:
    start, end = question_span(text)
    assert text[start:end] == asked


@pytest.mark.parametrize("text", ["", " ", "\n\n"])
def test_a_text_without_words_has_no_clauses(text: str) -> None:
    assert clause_spans(text) == []
    assert question_span(text) == (0, len(text))


@given(st.text(alphabet="ab ,.;:?!AB12\n\"'", max_size=80))
def test_clauses_lie_in_order_do_not_overlap_and_cut_no_word(text: str) -> None:
    spans = clause_spans(text)
    assert all(start < end for start, end in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    covered = {index for start, end in spans for index in range(start, end)}
    assert all(
        character.isspace() or index in covered or not character.isalnum() for index, character in enumerate(text)
    )
    for start, end in spans:
        for cut in (start, end):
            inside = 0 < cut < len(text) and text[cut - 1].isalnum() and text[cut].isalnum()
            assert not inside, (text, (start, end))
