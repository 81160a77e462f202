"""The arithmetic of English number words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.problems import parse_number_words
from mycelium.problems.number_words import SCALES, TENS, UNITS


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("zero", 0),
        ("seven", 7),
        ("nineteen", 19),
        ("ninety", 90),
        ("forty-two", 42),
        ("fourty two", 42),
        ("a hundred", 100),
        ("one hundred", 100),
        ("one hundred twenty-three", 123),
        ("one hundred and twenty-three", 123),
        ("nine hundred ninety-nine", 999),
        ("a thousand", 1000),
        ("twelve hundred", 1200),
        ("three thousand and five", 3005),
        ("two hundred thousand", 200_000),
        ("one million two hundred thousand three hundred and four", 1_200_304),
        ("two billion", 2_000_000_000),
        ("  Twenty  Three ", 23),
        ("one hundred twenty-three million four hundred fifty-six thousand seven hundred eighty-nine", 123_456_789),
    ],
)
def test_a_phrase_has_its_value(phrase: str, value: int) -> None:
    assert parse_number_words(phrase) == value


@pytest.mark.parametrize(
    "phrase",
    [
        "", " ", "-", "and", "a", "an", "five three", "twenty twelve", "twenty ten", "eleven one", "one two",
        "hundred", "thousand", "zero hundred", "one hundred hundred", "hundred five", "and five", "five apples", "12",
        "third", "twenty-zero-one", "one thousand thousand thousand x", "five twenty",
    ],
)  # fmt: skip
def test_what_is_not_one_number_is_none(phrase: str) -> None:
    assert parse_number_words(phrase) is None


words = st.lists(st.sampled_from(sorted([*UNITS, *TENS, *SCALES, "and", "a"])), min_size=1, max_size=8)


@given(words)
def test_once_a_phrase_is_no_number_no_continuation_is_one(phrase: list[str]) -> None:
    """The extraction of quantities relies on this when it looks for the longest number."""
    parsed = [parse_number_words(" ".join(phrase[: end + 1])) for end in range(len(phrase))]
    start = 1 if phrase[0] == "a" else 0  # "a" alone is no number, "a hundred" is
    known = [value is not None for value in parsed[start:]]
    assert known == sorted(known, reverse=True)


@given(words)
def test_case_and_hyphens_do_not_matter(phrase: list[str]) -> None:
    plain = parse_number_words(" ".join(phrase))
    assert parse_number_words("-".join(phrase).upper()) == plain
