"""Times of day, durations, amounts in one or two units and rates, told in digits and words of a text.

The numbers are those of `extract_quantities`; here is what stands around them: "a.m." behind 8, "feet" and "inches"
behind 5 and 3, "per hour" behind $4. An amount in two units is one amount in the larger of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from mycelium.problems import CharSpan, Quantity
from mycelium.symbolic import Node, clock_node, measure_of, rational, size_of

_HALF = re.compile(
    r"\s*(?:(?P<half>[ap])(?:\.\s?m\b\.?|\s?m\b)|o['’]?\s?clock(?:\s+(?:in\s+the|at)\s+(?P<part>morning|afternoon|evening|night))?"
    r"|(?:in\s+the\s+)(?P<day>morning|afternoon|evening)\b|(?P<noon>noon|midday)\b|(?P<midnight>midnight)\b|(?P<h>h|hrs?|hours)\b)",
    re.IGNORECASE,
)
_DRESSED_CLOCK = re.compile(
    r"\$(?P<hour>\d{1,2})\s*(?:\\!)?:(?:\\!)?\s*(?P<minute>[0-5]\d)\$(?=\s*(?:[ap]\.?\s?m\b|o['’]clock))"
)
_SCALE = re.compile(r"dozens?|doz\.?|score|gross", re.IGNORECASE)
_AT = re.compile(
    r"\b(?:at|from|until|till|by|to|after|before|since|between|around|about|is|was|and)\s+$", re.IGNORECASE
)
_NOON = re.compile(r"\b(?:(?P<noon>noon|midday)|(?P<midnight>midnight))\b", re.IGNORECASE)
_UNIT = re.compile(
    r"[\s~-]?\s?(?P<unit>°\s?[CF]?|(?:sq(?:uare|\.)?|cubic|cu\.?)\s+[A-Za-z]+|[A-Za-zℓ]+(?:\s?/\s?[A-Za-z]+)?(?:\^\{?[23]\}?|[²³])?|[¢€£])",
)
_SHARE_OF = re.compile(r"\s+(?:of\s+)?an?\s+(?P<unit>[a-z]+)(?![a-z])", re.IGNORECASE)
_RATE = re.compile(r"\s*(?:/\s?|\bper\s+|\b(?:an?|each|every)\s+)(?P<unit>[A-Za-z]+)(?![A-Za-z'’-])", re.IGNORECASE)
_JOINT = re.compile(r"\s*(?:,?\s*\band\s+|,\s+|&\s*)?\s*|-", re.IGNORECASE)
_ONE = re.compile(
    r"\b(?:in|for|takes?|took|within|lasts?|lasted|every)\s+(?P<amount>an?\s+(?P<unit>[a-z]{3,9}))(?![a-z'’-])",
    re.IGNORECASE,
)
_PENNIES = re.compile(r"£|\b(?:pence|pennies|penny|shillings?)\b|\d\s?p\b")
_NO_UNIT = frozenset({"unit", "percent", "quarter", "second"})
_INCHES_BEHIND = re.compile(r"\s*(?:$|[.,;:?!)\d]|(?:long|wide|tall|high|deep|thick|by|in|and|of)\b)")
_SPACED_LETTERS = frozenset("mgshlL")


@dataclass(frozen=True, slots=True)
class Told:
    """A time of day or an amount: where it stands and its tree."""

    char_span: CharSpan
    node: Node


@dataclass(frozen=True, slots=True)
class _Part:
    """One number with its unit."""

    span: CharSpan
    value: Fraction
    unit: str


def told_amounts(text: str, quantities: Sequence[Quantity], dressed: Mapping[CharSpan, CharSpan]) -> list[Told]:
    """What the quantities of a text, and words such as "noon", tell; in order of place.

    dressed: for numbers in delimiters of their own the span with these, as for the 5 of `$5$ feet`.

    >>> from mycelium.problems import extract_quantities
    >>> text = "He ran 3 km 200 m until half past six."
    >>> [text[a.char_span[0] : a.char_span[1]] for a in told_amounts(text, extract_quantities(text), {})]
    ['3 km 200 m', 'half past six']
    """
    found: list[Told] = []
    parts: list[_Part] = []
    before: Quantity | None = None
    for quantity in quantities:
        if quantity.char_span in dressed:
            quantity = replace(quantity, char_span=dressed[quantity.char_span])
        elif before is not None and _SCALE.fullmatch(quantity.surface):
            quantity = _scaled(text, before, quantity)
        before = quantity
        told = _time(text, quantity)
        if told is not None:
            found.append(told)
            continue
        part = _part(text, quantity)
        if part is not None:
            parts.append(part)
    found.extend(_amounts(text, parts))
    taken = [one.char_span for one in found]
    found.extend(
        one for one in _without_number(text) if not any(a < one.char_span[1] and one.char_span[0] < b for a, b in taken)
    )
    return sorted(found, key=lambda one: one.char_span)


def _scaled(text: str, before: Quantity, quantity: Quantity) -> Quantity:
    """ "Four score years" are 80 years."""
    start, end = before.char_span[0], quantity.char_span[1]
    if text[before.char_span[1] : quantity.char_span[0]].strip() or before.unit:
        return quantity
    return Quantity(before.value * quantity.value, (start, end), text[start:end], "word", quantity.unit)


def _time(text: str, quantity: Quantity) -> Told | None:
    start, end = quantity.char_span
    value = quantity.value
    behind = _HALF.match(text, end)
    if quantity.kind != "time":
        whole = value.denominator == 1 and quantity.kind in ("integer", "word") and 1 <= value <= 12
        if not whole or behind is None or behind["h"]:
            return None
        if behind["day"] and not _AT.search(text[max(0, start - 12) : start]):
            return None  # "3 in the morning" may be three buses
        if (behind["noon"] or behind["midnight"]) and value != 12:
            return None
    hour, minutes = divmod(value, 1)
    minute = minutes * 60
    if minute.denominator != 1 or not 0 <= hour <= 24:
        return None
    half = None
    if behind is not None and hour <= 12:
        day = behind["part"] or behind["day"]
        if behind["half"]:
            half = behind["half"].lower()
        elif day:
            half = "a" if day.lower() == "morning" else "p"
        elif behind["noon"] or behind["midnight"]:
            half = "p" if behind["noon"] else "a"
    return Told((start, behind.end() if behind else end), clock_node(int(hour), int(minute), None, half))


def _part(text: str, quantity: Quantity) -> _Part | None:
    start, end = quantity.char_span
    if quantity.kind in ("percent", "time"):
        return None
    unit, stop = _unit_behind(text, quantity)
    if unit is not None:
        if quantity.kind == "money" and quantity.unit and not unit.startswith(quantity.unit):
            unit, stop = quantity.unit, end
        return _Part((start, stop), quantity.value, unit)
    named = measure_of(quantity.unit) if quantity.unit else None
    if quantity.unit and (named or size_of(quantity.unit)):
        unit = quantity.unit if size_of(quantity.unit) else str(named)
        return _Part((start, end), quantity.value, "yen" if unit == "yen or yuan" else unit)
    return None


def _unit_behind(text: str, quantity: Quantity) -> tuple[str | None, int]:
    end = quantity.char_span[1]
    if quantity.value < 1 or quantity.kind in ("fraction", "multiplier"):
        share = _SHARE_OF.match(text, end)
        unit = _measure(share["unit"]) if share else None
        if share is not None and unit is not None:
            return unit, share.end()
    found = _UNIT.match(text, end)
    if found is None:
        return None, end
    words = found["unit"]
    unit = _measure(words)
    if unit is None and "/" in words:
        words = words.split("/")[0].rstrip()
        unit = _measure(words)
    stop = found.start("unit") + len(words)
    if unit is None or text[stop : stop + 1].isalpha():
        return None, end
    glued = found.start("unit") == end
    if len(words) == 1 and words.isalpha():
        if words not in _SPACED_LETTERS and not (glued and words in "pckWV"):
            return None, end
        if not quantity.surface[-1:].isdigit():
            return None, end
    if words == "in" and not glued and not _INCHES_BEHIND.match(text, stop):
        return None, end
    if unit == "pound" and _tells_of_pennies(text):
        unit = "pound sterling"
    return unit, stop


@lru_cache(maxsize=4)
def _tells_of_pennies(text: str) -> bool:
    """Whether the pounds of a text are money; asked for every one of them."""
    return _PENNIES.search(text) is not None


def _measure(words: str) -> str | None:
    """The unit that words name where it has a size; "unit" itself, a share and an ordinal are none."""
    unit = measure_of(words)
    return (
        unit
        if unit is not None
        and size_of(unit) is not None
        and (unit not in _NO_UNIT or words in ("s", "seconds", "sec", "secs"))
        else None
    )


def _amounts(text: str, parts: Sequence[_Part]) -> Iterator[Told]:
    index = 0
    while index < len(parts):
        first = parts[index]
        total, end = first.value, first.span[1]
        index += 1
        before = first
        while index < len(parts) and (share := _goes_on(text, before, parts[index], first)) is not None:
            total, before, end = total + share, parts[index], parts[index].span[1]
            index += 1
        unit = first.unit
        rate = _RATE.match(text, end)
        below = _measure(rate["unit"]) if rate else None
        if rate is not None and below is not None and "^" not in unit and _dimension(below) != _dimension(unit):
            unit, end = f"{unit.replace(' ', '_')} {below.replace(' ', '_')}^-1", rate.end()
        yield Told((first.span[0], end), Node("unit", (rational(total),), unit))


def _dimension(unit: str) -> object:
    size = size_of(unit)
    return size[1] if size else unit


def _goes_on(text: str, before: _Part, part: _Part, first: _Part) -> Fraction | None:
    """What a part adds to an amount in the first unit: 3 inches behind 5 feet add 1/4; None where it does not."""
    if not _JOINT.fullmatch(text, before.span[1], part.span[0]):
        return None
    larger, smaller, whole = size_of(before.unit), size_of(part.unit), size_of(first.unit)
    if larger is None or smaller is None or whole is None or larger[1] != smaller[1] or before.value.denominator != 1:
        return None
    if smaller[0] >= larger[0] or part.value < 0 or part.value * smaller[0] >= larger[0]:
        return None
    return part.value * smaller[0] / whole[0]


def _without_number(text: str) -> Iterator[Told]:
    """Noon and midnight; "in an hour"; `$2:30$ p.m.`."""
    for clock in _DRESSED_CLOCK.finditer(text):
        behind = _HALF.match(text, clock.end())
        half = behind["half"].lower() if behind and behind["half"] else None
        hour = int(clock["hour"])
        if hour <= (12 if half else 24):
            end = behind.end() if behind else clock.end()
            yield Told((clock.start(), end), clock_node(hour, int(clock["minute"]), None, half))
    for word in _NOON.finditer(text):
        yield Told(word.span(), clock_node(12, 0, None, "p" if word["noon"] else "a"))
    for one in _ONE.finditer(text):
        unit = _measure(one["unit"])
        if unit is not None:
            yield Told(one.span("amount"), Node("unit", (rational(1),), unit))
