"""What the solver does not read, with the reason it gives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.solver.intake import MAX_CHARS, clean, readable_quantities

GOOD = "Ann has 6 boxes of 12 jars. How many jars does she have?"


def reason(text: str) -> str | None:
    found = readable_quantities(clean(text))
    return found if isinstance(found, str) else None


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        "What is 3 plus 4?",
        "3 + 4 = ?",
        "Find the sum of 3 and 4.",
        "A train runs 60 miles an hour for 2 hours: how far?",
        "José has 3 crêpes and eats 2. How many are left?",
        "Ann has 3 🍎 and buys 4 🍎. How many 🍎 has she?",
        GOOD.replace(" ", "\u00a0"),
        GOOD + "\x00",
        "\ufeff" + GOOD,
    ],
)
def test_problems_are_read(text: str) -> None:
    assert reason(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "is empty"),
        ("   \n\t ", "is empty"),
        ("\x00\x01\x07", "is empty"),
        ("\u200b\ufeff", "is empty"),
        ("How many jars does she have?", "mentions no number"),
        ("🍎🍎🍎", "no number"),
        ("Ann has 6 boxes of 12 jars.", "no question"),
        ("a" * 100_000, "100,000 characters; at most 4,000"),
        ("Ann has 3 pens. " * 7000, "characters; at most"),
        ("Anna hat 6 Kisten mit je 12 Gläsern. Wie viele Gläser sind das?", "not read as English"),
        ("У Анны 6 коробок по 12 банок. Сколько банок?", "English"),
        ("小明有6个苹果,又买了12个。一共有多少个苹果?", "English"),
        ("آنا لديها 6 صناديق و 12 علبة. كم علبة؟", "English"),
        ("How many is " + "9" * 400 + " plus 1?", "more than 15 digits"),
        ("How many are " + " and ".join(["7"] * 500) + "?", "500 numbers; at most 40"),
    ],
)
def test_everything_else_is_refused_with_its_reason(text: str, expected: str) -> None:
    found = reason(text)
    assert found is not None and expected in found, found


@pytest.mark.parametrize(
    "text", ["1" * 50, "1 " * 50, "one " * 50, "½" * 50, "1/2 " * 50, "$" * 50, "a?" * 50, "9," * 50, "\ud800" * 50]
)
def test_pieces_repeated_without_sense_are_refused(text: str) -> None:
    assert reason(text) is not None


@given(st.text(max_size=200))
def test_cleaning_keeps_the_length_and_every_visible_character(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned) == len(text)
    assert all(new == old or new == " " for new, old in zip(cleaned, text, strict=True))
    assert clean(cleaned) == cleaned


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused_with_a_reason(text: str) -> None:
    found = reason(text)
    assert found is None or len(found) > 10


def test_the_limit_is_inclusive() -> None:
    padding = " and more" * 1000
    text = (GOOD + padding)[: MAX_CHARS - 1] + "?"
    assert len(text) == MAX_CHARS and reason(text) is None
    assert "at most" in (reason(text + "?") or "")


@pytest.mark.parametrize(
    "text", ["What is 1 divided by 0?", "Tom divides 12 by 3 and the result divided by zero. What is it?"]
)
def test_dividing_by_zero_in_words_is_refused(text: str) -> None:
    assert reason(text) == "the text divides by zero, which has no value"


@pytest.mark.parametrize(
    "text", ["What is 1 divided by 0.5?", "What is 10 divided by 05?", "Zero is divided by 4. What is it?"]
)
def test_dividing_by_something_else_is_not(text: str) -> None:
    assert reason(text) is None
