"""Plurals, articles, verbs, and numbers as words."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.problems import parse_number_words
from mycelium.synthesis.words import (
    Item,
    digits,
    money,
    number_words,
    past,
    plural,
    third,
    unread_lines,
    with_article,
)


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("box", "boxes"),
        ("cherry", "cherries"),
        ("toy", "toys"),
        ("loaf of bread", "loaves of bread"),
        ("goldfish", "goldfish"),
        ("child", "children"),
    ],
)
def test_plurals(one: str, many: str) -> None:
    assert plural(one) == many


@pytest.mark.parametrize(
    ("noun", "phrase"),
    [("apple", "an apple"), ("uniform", "a uniform"), ("hour", "an hour"), ("box", "a box")],
)
def test_articles(noun: str, phrase: str) -> None:
    assert with_article(noun) == phrase
    assert Item(noun).article == phrase


@given(st.integers(0, 999))
def test_number_words_read_back_as_the_number(value: int) -> None:
    assert parse_number_words(number_words(value)) == value


def test_numbers_are_written_as_people_write_them() -> None:
    assert digits(1200) == "1,200" and digits(1200, commas=False) == "1200"
    assert digits(Fraction(5, 2)) == "2.5"
    assert money(Fraction(5, 2)) == "$2.50" and money(40) == "$40"


def test_verbs_have_their_third_person_and_past() -> None:
    verbs = ("give", "go", "have", "carry", "catch", "bake", "play")
    assert [third(verb) for verb in verbs] == ["gives", "goes", "has", "carries", "catches", "bakes", "plays"]
    assert [past(verb) for verb in verbs] == ["gave", "went", "had", "carried", "caught", "baked", "played"]


def test_training_and_measuring_distract_with_different_sentences() -> None:
    trained, measured = (
        {line for lines in unread_lines(use) for line, _, _ in lines} for use in ("trained", "measured")
    )
    assert len(trained) == 28 and not trained & measured
