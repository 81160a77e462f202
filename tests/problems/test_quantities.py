"""Quantities: tables worked by hand, and properties that hold for any text."""

from __future__ import annotations

import time
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.problems import extract_quantities, format_number
from mycelium.problems.number_words import MULTIPLIERS, SCALES, TENS, UNITS
from mycelium.problems.quantities import KINDS


def read(text: str) -> list[tuple[str, str, str]]:
    """(surface, value, kind) of every quantity."""
    return [(q.surface, str(q.value), q.kind) for q in extract_quantities(text)]


def values(text: str) -> list[Fraction]:
    return [q.value for q in extract_quantities(text)]


@pytest.mark.parametrize(
    ("text", "surface", "value", "kind"),
    [
        ("She has 12 cats.", "12", "12", "integer"),
        ("He drove 1,250 miles.", "1,250", "1250", "integer"),
        ("A city of 1,234,567 people.", "1,234,567", "1234567", "integer"),
        ("It weighs 2.5 kg.", "2.5", "5/2", "decimal"),
        ("It weighs .75 kg.", ".75", "3/4", "decimal"),
        ("It costs $3.50.", "$3.50", "7/2", "money"),
        ("It costs $1,200 now", "$1,200", "1200", "money"),
        ("It costs €20", "€20", "20", "money"),
        ("It costs £ 7", "£ 7", "7", "money"),
        ("a 30¢ stamp", "30¢", "30", "money"),
        ("20% of them", "20%", "1/5", "percent"),
        ("12.5 percent more", "12.5 percent", "1/8", "percent"),
        ("5 per cent of it", "5 per cent", "1/20", "percent"),
        ("\\(20\\%\\) off", "20\\%", "1/5", "percent"),
        ("ten percent off", "ten percent", "1/10", "percent"),
        ("1/2 of the pie", "1/2", "1/2", "fraction"),
        ("3 / 4 of the pie", "3 / 4", "3/4", "fraction"),
        ("2/3rds of them", "2/3rds", "2/3", "fraction"),
        ("½ of the pie", "½", "1/2", "fraction"),
        ("⅔ of the pie", "⅔", "2/3", "fraction"),
        ("2 1/2 cups", "2 1/2", "5/2", "mixed"),
        ("2-1/2 cups", "2-1/2", "5/2", "mixed"),
        ("1 and 1/4 miles", "1 and 1/4", "5/4", "mixed"),
        ("3 and a half hours", "3 and a half", "7/2", "mixed"),
        ("1½ cups", "1½", "3/2", "mixed"),
        ("3 ⅓ cups", "3 ⅓", "10/3", "mixed"),
        ("2.5 million people", "2.5 million", "2500000", "decimal"),
        ("$3 billion in debt", "$3 billion", "3000000000", "money"),
        ("a 5k run", "5k", "5000", "integer"),
        ("at 7:30 p.m.", "7:30", "15/2", "time"),
        ("It was -5 degrees", "-5", "-5", "integer"),
        ("seven dwarfs", "seven", "7", "word"),
        ("Twenty-three boys", "Twenty-three", "23", "word"),
        ("twenty three boys", "twenty three", "23", "word"),
        ("one hundred and five boys", "one hundred and five", "105", "word"),
        ("two thousand three hundred boys", "two thousand three hundred", "2300", "word"),
        ("one million ants", "one million", "1000000", "word"),
        ("a hundred ants", "a hundred", "100", "word"),
        ("two and a half hours", "two and a half", "5/2", "word"),
        ("three and one-fourth miles", "three and one-fourth", "13/4", "word"),
        ("once every hundred years", "hundred", "100", "word"),
        ("a dozen eggs", "a dozen", "12", "word"),
        ("a couple of eggs", "a couple", "2", "word"),
        ("half of the eggs", "half", "1/2", "multiplier"),
        ("twice as many", "twice", "2", "multiplier"),
        ("He doubled it", "doubled", "2", "multiplier"),
        ("thrice the size", "thrice", "3", "multiplier"),
        ("triple the size", "triple", "3", "multiplier"),
        ("a quarter of the eggs", "a quarter", "1/4", "fraction"),
        ("quarter of the eggs", "quarter", "1/4", "multiplier"),
        ("a third of the eggs", "a third", "1/3", "fraction"),
        ("two-thirds of the eggs", "two-thirds", "2/3", "fraction"),
        ("three fifths of the eggs", "three fifths", "3/5", "fraction"),
        ("one-tenth play both", "one-tenth", "1/10", "fraction"),
        ("two-third of the eggs", "two-third", "2/3", "fraction"),
        ("One third had nuts", "One third", "1/3", "fraction"),
        ("three quarters of a mile", "three quarters", "3/4", "fraction"),
    ],
)
def test_one_number_is_read(text: str, surface: str, value: str, kind: str) -> None:
    found = [item for item in read(text) if item[0] != "once" or surface == "once"]
    assert found == [(surface, value, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "No numbers at all.",
        "The third ball is red.",
        "a third friend came",
        "the 2nd and the 21st day",
        "the 3rd, 4th and 11TH floor",
        "Each one is red; this one too.",
        "No one came.",
        "dozens of people",
        "She is the only one.",
        "R2D2 met C3PO",
        "hundreds of birds",
    ],
)
def test_ordinals_pronouns_and_names_are_no_quantities(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("half a dozen eggs", ["1/2", "12"]),
        ("3 dozen eggs", ["3", "12"]),
        ("3 dozens of eggs", ["3", "12"]),
        ("Five dozens of people", ["5", "12"]),
        ("twice a week", ["2"]),
        ("once a week", ["1"]),
        ("two quarters and six dimes", ["2", "6"]),
        ("ten fourth-graders", ["10"]),
        ("in the ratio of 10:17, 270 animals", ["10", "17", "270"]),
        ("in a ratio of 4:11", ["4", "11"]),
        ("The ratio was kept. It left at 4:11.", ["251/60"]),
        ("the ratio at 4:11 p.m.", ["251/60"]),
        ("on the ceiling--38 tiles", ["38"]),
        ("ages 3-12", ["3", "12"]),
        ("between 5 - 7 apples", ["5", "7"]),
        ("10 -3", ["10", "-3"]),
        ("five and seven", ["5", "7"]),
        ("five three", ["5", "3"]),
        ("one two three", ["1", "2", "3"]),
        ("twenty twelve", ["20", "12"]),
        ("1,2,3", ["1", "2", "3"]),
        ("1,23", ["1", "23"]),
        ("1,2345", ["1", "2345"]),
        ("12/0 is nothing", []),
        ("5 feet 6 inches", ["5", "6"]),
        ("He paid $5. 3 days later", ["5", "3"]),
        ("buy 2, get 1 free.", ["2", "1"]),
        ("240g of flour at 9pm", ["240", "9"]),
        ("20 minutes or 1/3 of an hour", ["20", "1/3"]),
        ("twenty-five one-ounce candles", ["25", "1"]),
        ("6 men, each one has 7 hats", ["6", "7"]),
        ("45.5.6", ["91/2"]),
    ],
)
def test_several_numbers_are_told_apart(text: str, expected: list[str]) -> None:
    assert [str(value) for value in values(text)] == expected


def test_a_whole_problem() -> None:
    text = (
        "Natalia sold clips to 48 of her friends in April, and then she sold half as many clips in May for $2.50 each."
    )
    assert read(text) == [("48", "48", "integer"), ("half", "1/2", "multiplier"), ("$2.50", "5/2", "money")]


VOCABULARY = sorted({*UNITS, *TENS, *SCALES, *MULTIPLIERS}) + (
    "a an and half third quarter quarters fifths dozen dozens couple of percent the each one ratio friend".split()
)
PIECES = VOCABULARY + list("0123456789.,:/%$€-−½⅔ \n'()") + ["  ", "st", "th", "k", "ſ", "٣", "😀", "per cent", "¢"]
rough_texts = st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.lists(
    st.sampled_from(PIECES), max_size=30
).map(" ".join)


@given(st.one_of(st.text(max_size=300), rough_texts))
def test_spans_reproduce_their_surfaces_in_order_without_overlap(text: str) -> None:
    end_of_last = 0
    for quantity in extract_quantities(text):
        start, end = quantity.char_span
        assert text[start:end] == quantity.surface != ""
        assert start >= end_of_last
        assert quantity.kind in KINDS
        assert isinstance(quantity.value, Fraction)
        end_of_last = end


@given(rough_texts)
def test_sentences_around_it_do_not_change_how_a_text_is_read(text: str) -> None:
    inner = f"\n\n{text}\n\nBlue."
    alone = [(q.surface, q.value, q.char_span[0] + 4) for q in extract_quantities(inner)]
    assert [(q.surface, q.value, q.char_span[0]) for q in extract_quantities("Red." + inner)] == alone


def spell(number: int) -> str:
    """An independent speller of whole numbers below a billion, British style."""
    small = dict(zip(UNITS.values(), UNITS, strict=True))
    tens = {value: word for word, value in TENS.items() if word != "fourty"}
    if number < 20:
        return small[number]
    if number < 100:
        return tens[number // 10 * 10] + (f"-{small[number % 10]}" if number % 10 else "")
    if number < 1000:
        rest = f" and {spell(number % 100)}" if number % 100 else ""
        return f"{small[number // 100]} hundred{rest}"
    for name, size in (("million", 10**6), ("thousand", 1000)):
        if number >= size:
            rest = number % size
            joint = " and " if rest and rest < 100 else " "
            return f"{spell(number // size)} {name}" + (joint + spell(rest) if rest else "")
    raise AssertionError


@given(st.integers(0, 10**9 - 1))
def test_a_number_that_is_spelled_out_has_its_value(number: int) -> None:
    assert values(f"They counted {spell(number)} stars.") == [number]
    assert values(f"They counted {spell(number).replace('-', ' ').upper()} stars.") == [number]


@given(st.integers(0, 10**12))
def test_a_whole_number_has_its_value_with_and_without_commas(number: int) -> None:
    for text in (f"{number} stars", f"{number:,} stars", f"we saw {number:,}."):
        assert values(text) == [number]


@given(st.integers(0, 10**6), st.integers(0, 10**4))
def test_a_decimal_has_its_exact_value_in_every_dress(whole: int, decimals: int) -> None:
    surface = f"{whole:,}.{decimals:04d}"
    value = Fraction(f"{whole}.{decimals:04d}")
    assert values(f"about {surface} kg") == [value]
    assert values(f"about ${surface}.") == [value]
    assert values(f"about {surface}%") == [value / 100]
    assert values(f"about -{surface} degrees") == [-value]
    assert values(f"about {surface} million") == [value * 10**6]


@given(st.integers(0, 500), st.integers(1, 99), st.integers(2, 100))
def test_fractions_and_mixed_numbers_have_their_values(whole: int, top: int, bottom: int) -> None:
    assert values(f"about {top}/{bottom} of it") == [Fraction(top, bottom)]
    if top < bottom:
        assert values(f"about {whole} {top}/{bottom} of it") == [whole + Fraction(top, bottom)]
        assert values(f"about {whole} and {top}/{bottom} of it") == [whole + Fraction(top, bottom)]


@given(st.integers(0, 23), st.integers(0, 59))
def test_a_clock_time_is_its_hours(hour: int, minute: int) -> None:
    assert values(f"It leaves at {hour}:{minute:02d} sharp") == [hour + Fraction(minute, 60)]


@given(st.fractions(0, 10**6, max_denominator=1000))
def test_what_format_number_prints_is_read_back(value: Fraction) -> None:
    assert values(f"x = {format_number(value)} units") == [value]


BIG = "9" * 5000


@pytest.mark.parametrize(
    "text",
    [
        BIG,
        f"{BIG} and a half",
        f"{BIG} 1/2",
        f"{BIG}/7",
        f"7/{BIG}",
        f"{BIG}½",
        f"{BIG}.5",
        f"0.{BIG}",
        f"{BIG}%",
        f"${BIG}",
    ],
    ids=lambda text: text[:2] + "..." + text[-12:],
)
def test_numbers_of_thousands_of_digits_are_passed_over(text: str) -> None:
    assert all(q.value < 10**1000 for q in extract_quantities(text))


@pytest.mark.parametrize(
    "pattern", ["{0}", "{0} {1}/{0}", "{0}.{0}", "{1}/{0}", "{0} million", "{0}%", "0.{0}", "{0}½"]
)
@pytest.mark.parametrize("digits", [400, 900, 999, 1000, 1001])
def test_every_value_that_is_read_fits_into_a_program(pattern: str, digits: int) -> None:
    for value in values(pattern.format("9" * digits, "1" * digits)):
        assert max(value.numerator.bit_length(), value.denominator.bit_length()) <= 4096


def test_a_number_of_400_digits_is_read_exactly() -> None:
    assert values("9" * 400) == [10**400 - 1]


@pytest.mark.parametrize("text", ["tripleſ it", "a ſixth of", "5 thouſand", "ſix", "onKe", "ﬁve", "\ud800 5"])
def test_letters_that_only_look_like_others_do_no_harm(text: str) -> None:
    assert all(value == 5 for value in values(text))


PIECES = [
    "1,", "one ", "1/", "a ", "9", "one hundred and ", " ", "one-", "twenty ", "$ ", "-", "1-", "1.", ".", "and ", "1:",
    "one and ", "a half ", "1 and ", "111,", "999,", "half ", "one\n", "x1", "1 1/", "½", "1½", "٣", "😀", "\0", "a1/1",
    "three quarters ", "per cent ", "ratio 1:11 ", "one quarter ", "a dozen ", "every hundred ", "the one ", "a\t",
    "11,", "111 ", "111.", "1'111", "R1", "Rs.", "No. 1 ", "page 1 ", "a mile and a half ", "minus ", "one point one ", "1:20,",
    "0.11", "10^", "1e", "1 x 10^1", "1h", "5x", "at 1100 ", "1/1 at tea ", "1 lakh 1", "$1m", "1 overs ", "five to ", "score ",
]  # fmt: skip


@pytest.mark.parametrize("piece", PIECES)
def test_a_text_of_one_piece_again_and_again_is_read_in_linear_time(piece: str) -> None:
    def seconds(characters: int) -> float:
        text, taken = piece * (characters // len(piece)), []
        for _ in range(3):
            began = time.process_time()
            extract_quantities(text)
            taken.append(time.process_time() - began)
        return min(taken)

    # A quadratic scan takes sixteen times as long for four times the text.
    assert seconds(8_000) < 10 * max(seconds(2_000), 0.01)


@pytest.mark.parametrize("piece", ["1", "one", "a", "half", "-", "the", "twenty", "1 and", "1 1/"])
def test_long_gaps_are_no_trap(piece: str) -> None:
    began = time.process_time()
    extract_quantities((piece + " " * 100) * 50 + "x")
    assert time.process_time() - began < 1
