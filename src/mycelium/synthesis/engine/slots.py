"""Numbers of a story: which values a slot may take, and how a value is written.

`12..40`, `12..60 by 4`, `3,5,8`, `1.2..4.5 by 0.1`, `$2..$9`, `10%..60% by 5`, `1/2,1/3`, `1 1/2,2 1/2`, `2..5 times`,
`7:15 am..9:45 am by 5`, each with `words`, `digits`, `label` or `as "written so"` after it.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from mycelium.synthesis.engine.faults import StoryFault
from mycelium.synthesis.steps import Number, tidy
from mycelium.synthesis.words import digits, fraction_words, number_words, times_words

MAX_VALUES = 20_000

CURRENCIES = (
    "KSh ", "KSh", "Ksh ", "Rs. ", "Rs ", "US$", "NZ$", "HK$", "S$", "A$", "C$", "J$", "RM ", "RM", "R ", "$", "£", "€", "₹", "₦", "₱",
    "R", "N", "Sh ", "TSh ", "USh ", "GH₵", "₵", "¥",
)  # fmt: skip
_NUMBER = re.compile(r"(?:(\d+) )?(\d+)/(\d+)|\d[\d,]*(?:\.\d+)?")
_CLOCK = re.compile(r"(\d{1,2})(?::(\d\d))? ?(am|pm|a\.m\.|p\.m\.)?")
_AS = re.compile(r'^(.*?)\s+as\s+"([^"]+)"$')


@dataclass(frozen=True, slots=True)
class NumberSlot:
    """A told or hidden number.

    values: what it may be, in order. told: count, decimal, money, percent, fraction, times, clock. mark: the currency
    sign before it; after: "p" behind pence. style: "", "words", "digits", "label" (a name such as Room 12, which is no
    quantity). surface: written so, whatever the value. am: how a clock time names its half of the day ("24": not at all).
    """

    name: str
    values: Sequence[Number]
    told: str = "count"
    mark: str = ""
    after: str = ""
    style: str = ""
    surface: str = ""
    am: str = ""

    def draw(self, rng: random.Random) -> Number:
        values = self.values
        size = len(values)
        if size == 1:
            return values[0]
        value = values[int(rng.random() * size)]
        if size > 60 and self.told in ("count", "money") and isinstance(value, int) and rng.random() < 0.6:
            # Large numbers are mostly round, as people pick them.
            unit = 5 if size <= 200 else 10 if size <= 600 else 50 if size <= 4000 else 100
            rounded = value - value % unit
            if rounded >= values[0] and isinstance(values, range) and rounded in values:
                return rounded
        return value


def read_slot(name: str, text: str) -> NumberSlot:
    """The slot `{name:text}`.

    Raises:
        StoryFault: no values can be read, or too many.
    """
    body, surface, style = text.strip(), "", ""
    written = _AS.match(body)
    if written:
        body, surface = written[1].strip(), written[2]
    for word in ("words", "digits", "label"):
        if body.endswith(" " + word):
            body, style = body[: -len(word)].strip(), word
    told = ""
    if body.endswith(" times"):
        body, told = body[:-6].strip(), "times"
    low, dots, rest = body.partition("..")
    if not dots:
        read = [_split_value(part) for part in body.split(",")]
        values: Sequence[Number] = [value for value, _ in read]
        kinds = [kind for _, kind in read]
    else:
        high, by, step_text = rest.partition(" by ")
        first, kind = _split_value(low)
        last, other = _split_value(high)
        if kind[0] == "count" and other[0] != "count":
            kind = other  # 20..85p
        if other[0] == "count" and kind[0] in ("money", "percent"):
            other = kind
        kinds = [kind, other]
        if by:
            step = _split_value(step_text)[0]
        else:
            step = 1 if isinstance(first, int) and isinstance(last, int) else Fraction(1, 100)
        if kind[0] == "percent":
            step = Fraction(step, 100) if by and "%" not in step_text else Fraction(step) if by else Fraction(1, 100)
        elif kind[0] == "clock":
            step = Fraction(step if by else 5, 60)
        values = _between(first, last, step)
    if len({kind[0] for kind in kinds}) > 1 and {kind[0] for kind in kinds} - {"count", "decimal", "fraction"}:
        raise StoryFault(f"got values of different kinds in {{{name}:{text}}}")
    if len(values) > MAX_VALUES:
        raise StoryFault(f"{{{name}:{text}}} has {len(values)} values; at most {MAX_VALUES}: give a step, `by 5`")
    kind_names = [kind[0] for kind in kinds]
    found = told or next((k for k in kind_names if k != "count"), "count")
    return NumberSlot(name, values, found, kinds[0][1], kinds[-1][2], style, surface, kinds[0][3])


Kind = tuple[str, str, str, str]


def _split_value(text: str) -> tuple[Number, Kind]:
    value, *kind = _read_value(text)
    return value, (kind[0], kind[1], kind[2], kind[3])


def _read_value(text: str) -> tuple[Number, str, str, str, str]:
    """Value, kind, currency before it, sign after it, half of the day."""
    text = text.strip()
    clock = _CLOCK.fullmatch(text)
    if clock and (clock[2] or clock[3]):
        hour, minute, half = int(clock[1]), int(clock[2] or 0), (clock[3] or "").replace(".", "")
        if hour > 24 or minute > 59 or half and hour > 12:
            raise StoryFault(f"got the time of day {text!r}, expected such as 7:15 am or 16:40")
        if half:
            hour = hour % 12 + (12 if half == "pm" else 0)
        return tidy(hour + Fraction(minute, 60)), "clock", "", "", clock[3] or "24"
    mark = next((sign for sign in CURRENCIES if text.startswith(sign) and text[len(sign) :][:1].isdigit()), "")
    body = text[len(mark) :]
    if body.endswith("%"):
        return tidy(Fraction(_plain(body[:-1], text)) / 100), "percent", "", "", ""
    if body.endswith("p") and not mark:
        return _plain(body[:-1], text), "money", "", "p", ""
    value = _plain(body, text)
    if mark:
        return value, "money", mark, "", ""
    kind = "count" if isinstance(value, int) and "/" not in body else "fraction" if "/" in body else "decimal"
    return value, kind, "", "", ""


def _plain(body: str, text: str) -> Number:
    match = _NUMBER.fullmatch(body.strip())
    if match is None:
        raise StoryFault(f"got {text!r}, expected a number such as 12, 1.5, $4, 20%, 3/4 or 7:15 am")
    if match[3]:
        if not int(match[3]):
            raise StoryFault(f"got {text!r}: the denominator is 0")
        return tidy(int(match[1] or 0) + Fraction(int(match[2]), int(match[3])))
    return tidy(Fraction(body.strip().replace(",", "")))


def _between(first: Number, last: Number, step: Number) -> Sequence[Number]:
    if step <= 0 or last < first:
        raise StoryFault(
            f"got the range {first}..{last} by {step}, expected the smaller number first and a step above 0"
        )
    if isinstance(first, int) and isinstance(step, int) and isinstance(last, int):
        return range(first, last + 1, step)
    size = int((Fraction(last) - first) / step) + 1
    if size > MAX_VALUES:
        raise StoryFault(f"the range {first}..{last} has {size} values; at most {MAX_VALUES}: give a larger step")
    return [tidy(first + k * Fraction(step)) for k in range(size)]


def written(
    slot: NumberSlot, value: Number, style: Style, starting: bool, mark_before: bool, in_digits: bool = False
) -> str:
    """How the value stands in the text.

    mark_before: the text before it ends with a currency sign. in_digits: an abbreviated unit follows ("3 kg").
    """
    if slot.surface:
        return slot.surface
    told = slot.told
    if told == "money" or mark_before:
        text = _money(value, style, bool(slot.after))
        if slot.mark in ("$", "") and slot.style == "words" and isinstance(value, int) and not mark_before:
            return number_words(value) + " dollars"
        return f"{slot.mark}{text}{slot.after}"
    if told == "percent":
        return f"{digits(tidy(Fraction(value) * 100), False)}{style.percent}"
    if told == "fraction":
        if isinstance(value, Fraction):
            if value > 1:
                return digits_of_mixed(value)
            return share_words(value, style.rng, slot.style == "words" or slot.style != "digits" and style.worded)
        return str(value)
    if told == "times" and value > 1 and not isinstance(value, int):
        return f"{digits(value, False)} times"
    if told == "times":
        return times_words(value, style.rng, slot.style == "words" or style.worded or style.rng.random() < 0.4)
    if told == "clock":
        return clock_words(value, slot.am)
    if not isinstance(value, int):
        return digits(value, False)
    if slot.style not in ("digits", "label") and not in_digits:
        worded = slot.style == "words" and value < 1000
        if worded or value <= 12 and (starting or style.worded) or starting and value < 20 and style.worded:
            return number_words(value)
    if (
        slot.style in ("digits", "label")
        or isinstance(slot.values, range)
        and slot.values[0] >= 1000
        and slot.values[-1] < 2100
    ):
        return str(value)  # a year has no comma
    return digits(value, style.commas)


@dataclass(slots=True)
class Style:
    """Choices that hold for a whole text: commas in thousands, "%" or " percent", small numbers in words."""

    rng: random.Random
    commas: bool
    percent: str
    worded: bool
    zeros: bool

    @classmethod
    def of(cls, rng: random.Random) -> Style:
        draw = rng.random()
        return cls(rng, draw < 0.75, " percent" if 0.4 < draw < 0.5 else "%", draw * 7 % 1 < 0.3, draw * 13 % 1 < 0.1)


def _money(value: Number, style: Style, small: bool) -> str:
    if isinstance(value, Fraction) and value.denominator != 1:
        return f"{float(value):,.2f}"
    if style.zeros and value < 100 and not small:
        return f"{int(value)}.00"
    return f"{int(value):,}" if style.commas else str(int(value))


def share_words(value: Fraction, rng: random.Random, words: bool) -> str:
    """ "half", "a quarter", "two-thirds", "3/8"; never "a fourth", which is as well an ordinal."""
    text = fraction_words(value, rng, words)
    return "a quarter" if text == "a fourth" else text


def digits_of_mixed(value: Fraction) -> str:
    whole, rest = divmod(value.numerator, value.denominator)
    return f"{whole} {rest}/{value.denominator}"


def clock_words(value: Number, am: str) -> str:
    """Hours since midnight as "7:15 am", "19:15"."""
    minutes = int(Fraction(value) * 60)
    hour, minute = divmod(minutes, 60)
    if am == "24":
        return f"{hour % 24}:{minute:02d}" if hour >= 10 else f"{hour:02d}:{minute:02d}"
    half = "am" if hour % 24 < 12 else "pm"
    return f"{(hour - 1) % 12 + 1}:{minute:02d} {half if '.' not in am else half[0] + '.m.'}"
