"""Numbers mentioned in a problem text, with exact values and the characters they stand on.

Digits in the notations of many countries, fractions, mixed numbers, percents, money, times of day, number words,
"half", "twice", "a dozen", "a quarter of"; `docs/problems.md` lists them by kind. Ordinals ("the third day", "2nd")
and numbers that only name something ("Room 7") are left alone.

"3 dozen" is two quantities, 3 and 12, because a reader multiplies them; "a dozen" is one, "2.5 million" too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from fractions import Fraction

from mycelium.problems.amounts import VULGAR, read_digits, read_marked, read_number, read_vulgar
from mycelium.problems.digits import Reading
from mycelium.problems.money import MARK_WORDS, SYMBOLS
from mycelium.problems.names import names_something
from mycelium.problems.problem import CharSpan
from mycelium.problems.shares import half_behind_unit
from mycelium.problems.spoken import FIRST_WORDS, read_spoken, sign_word
from mycelium.problems.units import CURRENCY_BEFORE, GLUED, unit_behind

# Specialists embed a kind by its place in this list: readings that are new take the nearest one.
KINDS = ("integer", "decimal", "fraction", "mixed", "percent", "money", "time", "word", "multiplier")


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number mentioned in a text.

    value: exact, as written; a percent is its share of one ("20%" is 1/5), a time of day its hours.
    char_span: half-open characters of the text; `text[start:end] == surface`.
    kind: one of `KINDS`.
    unit: canonical name in `UNITS_BY_NAME` of the unit or currency written with it ("75 sen": "sen"); "" without one.
        Rows of labels do not store it, so it takes no part in equality.
    """

    value: Fraction
    char_span: CharSpan
    surface: str
    kind: str
    unit: str = field(default="", compare=False)


# Where a quantity can begin: looking there only is four times as fast as searching for the whole pattern.
_TOKEN = re.compile(rf"\d+|[{re.escape(SYMBOLS)}.−{VULGAR}-]|(?P<word>[^\W\d_]+)")
_ONE_TOKEN = re.compile(r"[\d.,/]+|\w+|.", re.DOTALL)
_SIGN = re.compile(r"(?<![\w)\s−-])[-−](?=\d)|(?<=\s)[-−](?=\d)")
_LETTERS_BEFORE = re.compile(r"[\w.]+\Z")  # NZ$48, but "for$ 4" is 4
_SYMBOL_GAP = re.compile(rf"[{re.escape(SYMBOLS)}]\s?(?=\d|\.\d)")
# Behind a number, letters that do not part it from the next one: 3kg250g, 4h20min, 5x7.
_GLUE = re.compile(rf"(?:(?![kcm]?m[23](?![\dA-Za-z.]))(?:{GLUED})|(?:cm|mm|m|km|in|ft)?[xX](?=\d+(?![\d_])))(?=\d)")
_BELOW_ZERO = re.compile(
    r"\s*(?:degrees?\b|°)?(?:\s*(?:celsius|centigrade|fahrenheit|[CF])\b)?\s+(?P<side>below|above)\s+zero\b",
    re.IGNORECASE,
)


def _read(text: str, start: int, word: str | None, glued: bool) -> Reading | None:
    """What begins with the token at `start`; None: no quantity."""
    character = text[start]
    if word is not None:
        return _read_word(text, start, word)
    if character.isdecimal():
        return read_digits(text, start, glued)
    if character in VULGAR:
        return read_vulgar(text, start)
    before = text[max(0, start - 1) : start]
    if character in "-−":
        sign = _SIGN.match(text, start)
        reading = read_number(text, start + 1) if sign else None
        return replace(reading, value=-reading.value) if reading else None
    if character == ".":
        word_before = before.isdecimal() or before in (".", "_") or (before.isascii() and before.isalpha())
        return None if word_before else read_number(text, start)
    symbol = _SYMBOL_GAP.match(text, start)
    if symbol is None:
        return None
    letters = _LETTERS_BEFORE.search(text[max(0, start - 6) : start])
    mark = f"{letters[0]}{character}" if letters else character
    return read_number(text, symbol.end(), mark) if mark in CURRENCY_BEFORE else None


def _read_word(text: str, start: int, word: str) -> Reading | None:
    before = text[max(0, start - 1) : start]
    if word in MARK_WORDS and not (before.isalnum() or before == "_"):
        reading = read_marked(text, start)
        if reading is not None:
            return reading
    lowered = word.lower()
    if lowered not in FIRST_WORDS or before == "_" or before.isalnum():
        return None
    if lowered in ("minus", "negative"):
        number = sign_word(text, start)
        if number is None:
            return None
        reading = read_digits(text, number) if text[number].isdecimal() else read_spoken(text, number)
        return replace(reading, value=-reading.value) if reading and reading.kind != "time" else None
    if word[0].isupper() and names_something(text, start, start + len(word)):
        return None  # Chapter Five
    return read_spoken(text, start)


def _complete(text: str, reading: Reading) -> Reading:
    """A reading with what stands behind it: "6 degrees below zero", "2 hours and a half", its unit."""
    below = _BELOW_ZERO.match(text, reading.end)
    if below is not None and reading.value > 0:
        value = -reading.value if below["side"].lower() == "below" else reading.value
        return Reading(value, reading.kind, below.end(), "degree")
    unit = unit_behind(text, reading.end) if not reading.unit and reading.kind not in ("percent", "time") else None
    reading = half_behind_unit(text, reading)
    return replace(reading, unit=unit.name) if unit else reading


def extract_quantities(text: str) -> tuple[Quantity, ...]:
    """All quantities of `text` in reading order; spans do not overlap. Takes time linear in the text.

    >>> [(q.surface, str(q.value)) for q in extract_quantities("Half of the 1,200 eggs cost $2.50 a dozen.")]
    [('Half', '1/2'), ('1,200', '1200'), ('$2.50', '5/2'), ('a dozen', '12')]
    """
    found: list[Quantity] = []
    position, glued_at = 0, -1
    for token in _TOKEN.finditer(text):
        start, word = token.start(), token["word"]
        if start < position or (word and word.lower() not in FIRST_WORDS and word not in MARK_WORDS):
            continue
        reading = _read(text, start, word, start == glued_at)
        if reading is None:
            in_word = text[max(0, start - 1) : start].isalpha()  # the digits of "f1,1.01" say nothing about 1.01
            if (word is None and text[start].isdecimal() and not in_word) or (word and word.lower() in FIRST_WORDS):
                # Skip one word or digit run only, so that "a third five" still finds "five".
                skipped = _ONE_TOKEN.match(text, start)
                position = skipped.end() if skipped else start + 1
            continue
        reading = _complete(text, reading)
        if start == glued_at and found[-1].unit == "hour" and reading.unit in ("", "metre"):
            reading = replace(reading, unit="minute")  # 1h45, 4h20m
        position = reading.end
        glue = _GLUE.match(text, position) if reading.value else None
        glued_at = glue.end() if glue else -1
        found.append(Quantity(reading.value, (start, position), text[start:position], reading.kind, reading.unit))
    return tuple(found)
