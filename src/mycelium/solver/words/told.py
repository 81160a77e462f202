"""A word problem as a template: every number, amount and time of day stands as a token, `<kind place>`.

"A film starts at 7:45 pm and lasts 1 hour 50 minutes." becomes "a film starts at <T0> and lasts <D1>." Kinds: T time of day,
D duration, L length, M mass, V volume, A area, C money, G degrees, P percent, F fraction or "twice", N any other number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from fractions import Fraction

from mycelium.problems import UNITS_BY_NAME, Quantity, extract_quantities, unit_called
from mycelium.solver.words.rewriting import rewritten
from mycelium.solver.words.terms import Term, quantity, total

MAX_CHARS = 1200
MAX_NUMBERS = 16
_LETTERS = {"length": "L", "mass": "M", "time": "D", "volume": "V", "area": "A", "angle or temperature": "G"}
_UNIT_BEHIND = re.compile(
    r"[\s-]?(?P<unit>[^\W\d_]{1,20}|°|[¢€£]|''\B)(?P<more>(?<=°)\s?[CF]\b| (?:Celsius|Fahrenheit|C\b|"
    r"F\b))?\.?(?=[\s.,;:?!)'\"-]|$)"
)
_HALF_OF_DAY = re.compile(
    r"(?: o'?clock)?(?:\s?(?P<mark>[ap])\.?\s?m\b\.?(?!\w))?(?: o'?clock)?"
    r"(?P<said> (?:in the |on \w+ |this |that |the (?:same|next|following) |tomorrow |yesterday )?(?:early |late )?"
    r"(?:morning|afternoon|evening|night)\b| at night\b| tonight\b)?(?: sharp\b)?",
    re.IGNORECASE,
)  # fmt: skip
_TOKEN = re.compile(r"<([A-Z])(\d+)>")
_JOINED = re.compile(r" and |, and | |")
_TITLES = re.compile(r"\b(mr|mrs|ms|dr|st|prof|no|approx)\.")


@dataclass(frozen=True, slots=True)
class Item:
    """One token: its kind, the quantities of the text that make it, with their units, and the half of the day.

    value: in the base unit of the dimension (seconds, metres, kilograms, litres, whole currency); hours for a time of day.
    unit: of the first part, "" for a plain number. half: "am", "pm" or "".
    """

    kind: str
    value: Fraction
    places: tuple[int, ...]
    units: tuple[str, ...]
    surface: str
    half: str = ""

    @property
    def unit(self) -> str:
        return self.units[0]

    @property
    def dimension(self) -> str:
        return UNITS_BY_NAME[self.unit].dimension if self.unit else ""

    def term(self, unit: str = "") -> Term:
        """The item as a term, in a unit of its dimension; a plain number as it stands."""
        if not self.unit or not unit:
            return quantity(self.places[0])
        size = UNITS_BY_NAME[unit].factor
        return total(
            [quantity(i) * (UNITS_BY_NAME[u].factor / size) for i, u in zip(self.places, self.units, strict=True)]
        )


@dataclass(frozen=True, slots=True)
class Told:
    """A problem's template, its sentences, the one that asks, and what the tokens stand for."""

    text: str
    template: str
    items: tuple[Item, ...]
    values: tuple[Fraction, ...]
    sentences: tuple[str, ...] = field(default=())
    question: str = ""

    def kinds(self) -> str:
        """The kinds of all items in order: "TD"."""
        return "".join(item.kind for item in self.items)

    def of_kind(self, kinds: str) -> list[Item]:
        return [item for item in self.items if item.kind in kinds]

    def item(self, token: str | None) -> Item:
        """The item of a token or of its place as a string."""
        return self.items[int(re.sub(r"\D", "", token or ""))]

    @property
    def rest(self) -> tuple[str, ...]:
        """The sentences that do not ask."""
        return tuple(sentence for sentence in self.sentences if sentence is not self.question)


def tokens_of(text: str) -> list[int]:
    """Places of the tokens that a stretch of the template holds."""
    return [int(found[2]) for found in _TOKEN.finditer(text)]


def told(text: str, quantities: tuple[Quantity, ...] | None = None) -> Told | None:
    """The template of a problem, or None where it is too long or has too many numbers.

    quantities: those of the text, where they are known.
    """
    if len(text) > MAX_CHARS:
        return None
    said, text = text, rewritten(text)
    if quantities is None or said != text:
        quantities = extract_quantities(text)
    if len(quantities) > MAX_NUMBERS:
        return None
    pieces: list[str] = []
    items: list[Item] = []
    position = 0
    for index, item, start, end in _items(text, quantities):
        joined = bool(items) and _continues(items[-1], item) and _JOINED.fullmatch(text, position, start) is not None
        if joined:
            last = items[-1]
            items[-1] = Item(
                last.kind, last.value + item.value, (*last.places, index), (*last.units, *item.units), last.surface
            )
        else:
            pieces.append(text[position:start].lower())
            pieces.append(f"<{item.kind}{len(items)}>")
            items.append(item)
        position = end
    pieces.append(text[position:].lower())
    template = _TITLES.sub(r"\1", "".join(pieces).replace("’", "'").replace("–", "-"))
    template = re.sub(r"\s+", " ", template).strip()
    sentences = tuple(part for part in re.split(r"(?<=[.?!;])[\"')]*\s+", template) if part)
    asking = [sentence for sentence in sentences if sentence.rstrip("\"')").endswith("?")]
    question = (asking or list(sentences) or [""])[-1]
    return Told(text, template, tuple(items), tuple(each.value for each in quantities), sentences, question)


def _items(text: str, quantities: tuple[Quantity, ...]) -> list[tuple[int, Item, int, int]]:
    """Index, item, and the span of a quantity with its unit behind it."""
    found = []
    sterling = any(each.unit in ("penny", "pound sterling") for each in quantities)
    for index, each in enumerate(quantities):
        start, end = each.char_span
        if sterling and each.unit == "pound":
            each = replace(each, unit="pound sterling")
        half = _HALF_OF_DAY.match(text, end)
        clock = each.kind == "time" or (
            half is not None and half[0] != "" and each.value.denominator == 1 and 0 <= each.value <= 24 and not each.unit
            and (half["mark"] is not None or "clock" in half[0] or _before_a_time(text, start))
        )  # fmt: skip
        if clock and half is not None:
            end = half.end()
            if text[end - 1] == "." and re.match(r"\s+[A-Z]|\s*\Z", text[end:]):
                end -= 1  # the end of a sentence
            item = Item("T", each.value, (index,), ("",), each.surface, _half(half))
        elif each.unit:
            behind = _UNIT_BEHIND.match(text, end)
            called = unit_called(behind["unit"].strip(".")) if behind else ""
            inside = each.kind == "money" or any(
                unit_called(word) for word in re.findall(r"[^\W\d_]{3,}", each.surface)
            )
            if (
                behind
                and not inside
                and (called in (each.unit, "pound") or behind["unit"] in "°m" or len(behind["unit"]) < 4)
            ):
                end = behind.end() - (1 if behind[0].endswith(".") else 0)
            elif not inside:
                end = behind.end() if behind and called else end
            item = _measured(each, index)
        elif each.kind == "percent":
            item = Item("P", each.value, (index,), ("",), each.surface)
        else:
            kind = "F" if each.kind in ("fraction", "multiplier") else "N"
            item = Item(kind, each.value, (index,), ("",), each.surface)
        found.append((index, item, start, end))
    return found


def _before_a_time(text: str, start: int) -> bool:
    return (
        re.search(r"\b(?:at|until|till|by|from|since|around|about|before|after)\s\Z", text[max(0, start - 8) : start])
        is not None
    )


def _half(match: re.Match[str]) -> str:
    if match["mark"]:
        return match["mark"].lower() + "m"
    said = (match["said"] or "").lower()
    if not said:
        return ""
    return "am" if "morning" in said else ("night" if "night" in said else "pm")


def _measured(each: Quantity, index: int) -> Item:
    unit = UNITS_BY_NAME[each.unit]
    kind = "C" if unit.dimension.startswith("money") else _LETTERS.get(unit.dimension, "N")
    return Item(kind, each.value * unit.factor, (index,), (each.unit,), each.surface)


def _continues(last: Item, item: Item) -> bool:
    """Whether an item is the smaller part of a mixed amount: 3 hours 12 minutes."""
    if not last.unit or not item.unit or item.kind not in "DLMVC" or len(last.units) > 2:
        return False
    small, large = UNITS_BY_NAME[item.unit], UNITS_BY_NAME[last.units[-1]]
    return (
        small.dimension == large.dimension
        and small.factor < large.factor
        and item.value < large.factor
        and last.value % large.factor == 0
    )
