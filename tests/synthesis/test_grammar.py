"""Templates, plurals, articles and numbers as words."""

from __future__ import annotations

import importlib
import pkgutil
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium import synthesis
from mycelium.problems import parse_number_words
from mycelium.synthesis.grammar import (
    Item,
    count_tellings,
    digits,
    money,
    number_words,
    plural,
    tellings,
    with_article,
)
from mycelium.synthesis.verbs import finite


def test_choices_expand_nest_and_leave_no_double_spaces() -> None:
    assert tellings("{S} [buys|gets] it[ now|].") == (
        ("{S} buys it now.", "{S} buys it.", "{S} gets it now.", "{S} gets it."),
    )
    assert tellings("a [b [c|d]|] e") == (("a b c e", "a b d e", "a e"),)


def test_an_unbalanced_bracket_is_an_error_that_shows_the_telling() -> None:
    with pytest.raises(ValueError, match=r"unbalanced brackets.*buys \[a"):
        tellings("{S} buys [a.")


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
    assert f"{Item(noun):a}" == phrase


@given(st.integers(0, 999))
def test_number_words_read_back_as_the_number(value: int) -> None:
    assert parse_number_words(number_words(value)) == value


def test_numbers_are_written_as_people_write_them() -> None:
    assert digits(1200) == "1,200" and digits(1200, commas=False) == "1200"
    assert digits(Fraction(5, 2)) == "2.5"
    assert money(Fraction(5, 2)) == "$2.50" and money(40) == "$40"


def test_verbs_follow_tense_and_number() -> None:
    assert [finite(slot, past) for slot in ("give", "give_pl", "be", "be_pl") for past in (False, True)] == [
        "gives", "gave", "give", "gave", "is", "was", "are", "were",
    ]  # fmt: skip


def test_there_are_many_tellings() -> None:
    """The promise of breadth: hundreds of pools, thousands of tellings, each counted once."""
    pools: dict[int, int] = {}
    for module_info in pkgutil.iter_modules(synthesis.__path__):
        module = importlib.import_module(f"{synthesis.__name__}.{module_info.name}")
        for name, value in vars(module).items():
            if name.isupper() and isinstance(value, tuple) and value and isinstance(value[0], tuple):
                first = value[0][0]
                if isinstance(first, str) and "{" in first:
                    pools[id(value)] = count_tellings(value)
    assert len(pools) >= 300 and sum(pools.values()) >= 2000, (len(pools), sum(pools.values()))
