"""Amounts and times of day as arguments of rows that hold in one unit: "(5/2) hour" and "1:20 pm" become numbers.

What comes in as an amount or a time goes out as one: TIME_AFTER("10:30 pm", "3 hour") is "1:30 am".
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from mycelium.problems import UNITS_BY_NAME, unit_called
from mycelium.programs.errors import ExecutionError, MalformedProgram
from mycelium.programs.expression import Expression, Value
from mycelium.programs.knowledge.facts import Part
from mycelium.symbolic import Node, hours_of, rational, to_plain

NOT_NUMBERS = frozenset({"tuple", "set", "list", "matrix", "relation", "interval"})
_AS_POWER = {"area": ("length", 2), "volume": ("length", 3), "angle or temperature": ("angle", 1)}


def is_typed(node: Node) -> bool:
    """Whether a tree is an amount with a unit or a time of day."""
    return node.head in ("unit", "text") and node.value != "percent"


def in_own_unit(part: Part, node: Node) -> Node:
    """The number that stands for an amount or a time in the formula; other trees as they are.

    Raises:
        ExecutionError: an amount of something else, "3 foot" where a time is expected.
    """
    if node.head == "unit" and node.value == "percent" and part.dimension.text == "percent":
        return node.args[0]
    if not is_typed(node):
        return node
    if node.head == "text":
        hours = hours_of(str(node.value)) if part.dimension.text == "clock" else None
        if hours is not None:
            return rational(hours)
    elif part.unit:
        given, wanted = UNITS_BY_NAME.get(unit_called(str(node.value))), UNITS_BY_NAME[part.unit]
        if given is not None and given.dimension == wanted.dimension:
            size = given.factor / wanted.factor
            return node.args[0] if size == 1 else Node("mul", (rational(size), node.args[0]))
    elif part.dimension.powers:
        return node  # the formula holds in any unit; the arithmetic of amounts goes on
    raise ExecutionError(f"the {part.name} is {to_plain(node)[:40]}, expected {part.unit or part.dimension}")


def fits_part(part: Part, value: Value) -> bool:
    """Whether a value may stand for a part: by its kind, by what its unit measures, by the part's conditions."""
    if isinstance(value, Fraction):
        return part.kind == "number" and part.allows(value)
    node = value.node
    if part.kind == "point":
        return node.head == "tuple" and len(node.args) == 2
    if node.head in NOT_NUMBERS or not is_typed(node):
        return node.head not in NOT_NUMBERS
    if node.head == "unit" and not part.unit:
        return measure_of(str(node.value)) == part.dimension.powers != {}
    try:
        return in_own_unit(part, node) is not node
    except ExecutionError:
        return False


@lru_cache(maxsize=256)
def measure_of(unit: str) -> dict[str, int] | None:
    """What a unit of the grammar measures, base -> power: "kilometer per hour", "foot^2"; None where it is unknown.

    >>> measure_of("kilometer per hour")
    {'length': 1, 'time': -1}
    """
    powers: dict[str, int] = {}
    for place, side in enumerate(unit.split(" per ")):
        for factor in side.split():
            name, _, exponent = factor.partition("^")
            known = UNITS_BY_NAME.get(unit_called(name))
            if known is None or not re.fullmatch(r"(-?[1-9])?", exponent):
                return None
            base, size = _AS_POWER.get(known.dimension, (known.dimension.partition(":")[0], 1))
            powers[base] = powers.get(base, 0) + size * int(exponent or 1) * (-1 if place else 1)
    return {base: power for base, power in powers.items() if power}


def as_typed(part: Part, value: Value, halves: bool) -> Value:
    """The result as an amount in the part's unit, or as a time of day; a number where it is neither.

    halves: whether a time is told with am and pm.
    """
    if not isinstance(value, Fraction) or not part.unit:
        return value
    if part.dimension.text != "clock":
        text = f"({value}) {part.unit}" if value.denominator > 1 else f"{value} {part.unit}"
    elif (value * 60).denominator == 1 and 0 <= value < 24:
        hour, minute = divmod(int(value * 60), 60)
        half = f"{'p' if hour >= 12 else 'a'}m"
        text = f"{(hour + 11) % 12 + 1}:{minute:02d} {half}" if halves else f"{hour}:{minute:02d} o'clock"
    else:
        return value
    try:
        return Expression(text)
    except MalformedProgram:  # a unit that the grammar does not know, such as kobo
        return value
