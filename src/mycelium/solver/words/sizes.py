"""Units of amounts: which one a question asks for, and how an amount is written in two of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from fractions import Fraction

from mycelium.problems import UNITS_BY_NAME, unit_called
from mycelium.solver.words.registry import Proposal
from mycelium.solver.words.terms import Term
from mycelium.solver.words.told import Item, Told

_SPOKEN = {
    "pound sterling": "pounds", "penny": "pence", "paisa": "paise", "sen": "sen", "foot": "feet", "inch": "inches",
    "rand": "rand", "ringgit": "ringgit", "baht": "baht", "taka": "taka", "yen or yuan": "yen",
}  # fmt: skip
_TWO_ASKED = re.compile(
    r"\b(?:hours? and minutes?|minutes? and seconds?|feet and inches|pounds and ounces|kilograms and grams|"
    r"(?:kilo)?met(?:re|er)s and (?:centi)?met(?:re|er)s|weeks and days|days and hours)\b"
)
_HOW_MANY = re.compile(r"\bhow (?:many|much) (?:more |fewer |less |whole |full |combined |total |extra )*([a-z]+)\b")
_CHAIN = ("week", "day", "hour", "minute", "second")


def asked_unit(told: Told, dimension: str) -> str:
    """The unit of the dimension that the question asks for; "" where it names none or two."""
    question = told.question
    if _TWO_ASKED.search(question):
        return ""
    found = _HOW_MANY.search(question)
    names = [found[1]] if found else []
    names += re.findall(r"\bin ([a-z]+)\b(?! <)", question) + re.findall(r"\((?:in )?([a-z]+)\)", question)
    return next((unit for name in names if (unit := called(name, dimension))), "")


def called(name: str, dimension: str) -> str:
    """The unit of the dimension that a word names, "" for another word."""
    unit = unit_called(name)
    if unit == "pound" and dimension == "money:pound sterling":
        return "pound sterling"
    if unit and UNITS_BY_NAME[unit].dimension == dimension:
        return unit
    return ""


def plural(unit: str) -> str:
    """How many of a unit are called: "feet"."""
    return _SPOKEN.get(unit, unit + "s")


def mixed(value: Fraction, units: Sequence[str]) -> str:
    """A value in the smallest of the units as whole numbers of all of them: 255 minutes are "4 hours 15 minutes".

    >>> mixed(Fraction(255), ("hour", "minute")), mixed(Fraction(60), ("hour", "minute"))
    ('4 hours 15 minutes', '1 hour')
    """
    base = UNITS_BY_NAME[units[-1]].factor
    parts = []
    for unit in units:
        size = UNITS_BY_NAME[unit].factor / base
        count = value / size if unit == units[-1] else Fraction(value // size)
        value -= count * size
        if count:
            number = str(count) if count.denominator == 1 else f"{float(count):g}"
            parts.append(f"{number} {unit if count == 1 else plural(unit)}")
    return " ".join(parts) or f"0 {plural(units[-1])}"


def units_differ(told: Told, items: Sequence[Item]) -> bool:
    """Whether plain arithmetic on the numbers would be wrong, since their units differ or another one is asked for."""
    units = {unit for item in items for unit in item.units}
    asked = asked_unit(told, items[0].dimension)
    return len(units) > 1 or (bool(asked) and asked not in units)


def in_unit(told: Told, items: Sequence[Item], make: Callable[[str], Term]) -> Proposal | None:
    """The proposal for a result of the items' dimension: in the unit asked, or in the mixed form of the text.

    make: from a unit to the term in this unit.
    """
    dimension = items[0].dimension
    kind = "money" if dimension.startswith("money") else "measure"
    asked = asked_unit(told, dimension)
    if asked:
        return Proposal(make(asked), unit=plural(asked), kind=kind)
    units = sorted({unit for item in items for unit in item.units}, key=lambda unit: -UNITS_BY_NAME[unit].factor)
    if kind == "money":
        whole = dimension.removeprefix("money:")
        return Proposal(make(whole), unit=plural(whole), kind=kind)
    if len(units) < 2:
        return None
    if dimension == "time":
        units = [unit for unit in _CHAIN if _fits(unit, units)]
    return Proposal(make(units[-1]), lambda value: mixed(value, units), kind=kind)


def in_one_unit(told: Told, dimension: str, otherwise: str, make: Callable[[str], Term]) -> Proposal:
    """The proposal for a measure in the unit asked; otherwise in that one. make: as in `in_unit`."""
    unit = asked_unit(told, dimension) or otherwise
    return Proposal(make(unit), unit=plural(unit), kind="measure")


def _fits(unit: str, units: Sequence[str]) -> bool:
    """Whether a unit of time takes part in the mixed form: from the smallest unit up, days only where they are told."""
    size = UNITS_BY_NAME[unit].factor
    return size >= UNITS_BY_NAME[units[-1]].factor and (unit in units or unit in ("hour", "minute"))
