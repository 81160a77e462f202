"""Amounts and times of day as arguments: "3 foot", "(5/2) hour", "1:20 pm" become numbers in units that fit together.

What comes in as an amount or a time goes out as one: RECTANGLE_AREA("3 foot", "6 inch") is "(3/2) foot^2", and
TIME_AFTER("10:30 pm", "3 hour") is "1:30 am". A plain number beside amounts is taken to be in their unit.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from mycelium.problems import UNITS_BY_NAME, Unit, unit_called
from mycelium.programs.errors import ExecutionError, MalformedProgram
from mycelium.programs.expression import Expression, Value
from mycelium.programs.knowledge.facts import Part
from mycelium.symbolic import Node, clock_node, hours_of, measure_of, rational, to_plain

NOT_NUMBERS = frozenset({"tuple", "set", "list", "matrix", "relation", "interval"})
# What the table of units measures in a unit of its own, as a power: a litre is 1/1000 of a cubic metre.
_AS_POWER = {"area": ("length", 2, Fraction(1)), "volume": ("length", 3, Fraction(1, 1000))}


def is_typed(node: Node) -> bool:
    """Whether a tree is an amount with a unit or a time of day."""
    return node.head in ("unit", "text") and node.value != "percent"


class _Common(NamedTuple):
    """A unit of the grammar that numbers are told in: a power of a measure, and its size in units of the system."""

    name: str
    measure: str
    power: int
    size: Fraction
    kind: str  # the dimension of the table: tells currencies apart


_METRE = _Common("meter", "length", 1, Fraction(1), "length")


def measured(unit: Unit) -> tuple[str, int, Fraction, str]:
    """Measure, power, size and dimension of a unit of the table."""
    base, power, size = _AS_POWER.get(unit.dimension, (unit.dimension, 1, Fraction(1)))
    return base.partition(":")[0].partition(" ")[0], power, unit.factor * size, unit.dimension


class Amounts:
    """The amounts among the arguments of one step, as numbers in common units: the first unit of each measure.

    Litres and hectares stay what they are where there are no lengths beside them.
    """

    def __init__(self, nodes: Iterable[Node]) -> None:
        self.any = self._halves = False
        self._units: dict[str, _Common] = {}  # of each measure
        for node in nodes:
            inner = node.args[0] if node.head == "neg" else node
            if inner.head == "unit":
                for name, known, _ in _factors(str(inner.value)):
                    self._take(_Common(name, *measured(known)))

    def _take(self, unit: _Common) -> None:
        common = self._units.setdefault(unit.measure, unit)
        if common.power != unit.power:  # litres beside metres, or beside hectares
            lengths = [one for one in (common, unit) if one.power == 1]
            self._units[unit.measure] = lengths[0] if lengths else _METRE

    def number(self, part: Part, node: Node) -> Node:
        """The number that stands for an amount or a time in the formula; other trees as they are.

        Raises:
            ExecutionError: an amount of something else, "3 foot" where a time is expected.
        """
        if node.head == "neg" and node.args[0].head == "unit":
            return Node("neg", (self.number(part, node.args[0]),))
        if node.head == "unit" and node.value == "percent" and part.dimension.text == "percent":
            return node.args[0]
        if not is_typed(node):
            return node
        self.any = True
        size: Fraction | None = None
        if node.head == "text":
            self._halves |= str(node.value).endswith("m")
            hours = hours_of(str(node.value)) if part.dimension.text == "clock" else None
            if hours is not None:
                return rational(hours)
        elif part.unit:
            given, wanted = _known(str(node.value)), UNITS_BY_NAME[part.unit]
            size = given.factor / wanted.factor if given is not None and given.dimension == wanted.dimension else None
        elif part.dimension.powers and powers_of_unit(str(node.value)) == part.dimension.powers:
            size = self._size(str(node.value))
        if size is None:
            raise ExecutionError(f"the {part.name} is {to_plain(node)[:40]}, expected {part.unit or part.measures}")
        return node.args[0] if size == 1 else Node("mul", (rational(size), node.args[0]))

    def _size(self, unit: str) -> Fraction | None:
        """How many of the common units one of this unit is; None for another currency."""
        size = Fraction(1)
        for _, known, exponent in _factors(unit):
            measure, power, factor, kind = measured(known)
            common = self._units[measure]
            if measure == "money" and kind != common.kind:
                return None
            size *= (factor / common.size ** (power // common.power)) ** exponent
        return size

    def amount(self, part: Part, value: Value) -> Value:
        """A result as an amount in the common units, or as a time of day; a number where it is neither."""
        if not self.any:
            return value
        if part.unit or part.dimension.text == "clock":
            return _in_own_unit(part, value, self._halves)
        powers = part.dimension.powers
        common = self._units
        if not powers or any(base not in common or power % common[base].power for base, power in powers.items()):
            return value
        factors = [(common[base].name, power // common[base].power) for base, power in powers.items()]
        above = [_power(name, power) for name, power in factors if power > 0]
        below = [_power(name, -power) for name, power in factors if power < 0]
        words = measure_of(" per ".join([" ".join(above), *below])) if above else None
        return value if words is None else _with_unit(value, words)


def _power(name: str, power: int) -> str:
    return name if power == 1 else f"{name}^{power}"


def _with_unit(value: Value, unit: str) -> Value:
    number = rational(value) if isinstance(value, Fraction) else value.node
    try:
        minus = number.head == "neg"
        amount = Node("unit", number.args if minus else (number,), unit)
        return Expression(to_plain(Node("neg", (amount,)) if minus else amount))
    except MalformedProgram:  # a unit that the grammar does not know, such as kobo
        return value


def _in_own_unit(part: Part, value: Value, halves: bool) -> Value:
    """halves: whether a time is told with am and pm."""
    if not isinstance(value, Fraction):
        return value
    if part.dimension.text != "clock":
        return _with_unit(value, measure_of(part.unit) or part.unit)
    if (value * 60).denominator != 1 or not 0 <= value < 24:
        return value
    hour, minute = divmod(int(value * 60), 60)
    half = "p" if hour >= 12 else "a"
    return Expression(
        to_plain(clock_node((hour + 11) % 12 + 1, minute, None, half) if halves else clock_node(hour, minute))
    )


def fits_part(part: Part, value: Value) -> bool:
    """Whether a value may stand for a part: by its kind, by what its unit measures, by the part's conditions."""
    if isinstance(value, Fraction):
        return part.kind == "number" and part.allows(value)
    node = value.node
    if part.kind == "point":
        return node.head == "tuple" and len(node.args) == 2
    if node.head in NOT_NUMBERS or not is_typed(node):
        return node.head not in NOT_NUMBERS
    try:
        return Amounts([node]).number(part, node) is not node
    except ExecutionError:
        return False


@lru_cache(maxsize=256)
def powers_of_unit(unit: str) -> dict[str, int] | None:
    """What a unit of the grammar measures, base -> power: "kilometer per hour", "foot^2"; None where it is unknown.

    >>> powers_of_unit("kilometer per hour")
    {'length': 1, 'time': -1}
    """
    powers: dict[str, int] = {}
    factors = _factors(unit)
    for _, known, exponent in factors:
        measure, power, _, _ = measured(known)
        powers[measure] = powers.get(measure, 0) + power * exponent
    return {base: power for base, power in powers.items() if power} if factors else None


def _known(name: str) -> Unit | None:
    return UNITS_BY_NAME.get(name) or UNITS_BY_NAME.get(unit_called(name))


@lru_cache(maxsize=256)
def _factors(unit: str) -> tuple[tuple[str, Unit, int], ...]:
    """Name, unit of the table and exponent of each factor of a unit; empty where one is unknown."""
    found = []
    for place, side in enumerate(unit.split(" per ")):
        for factor in [side] if side in UNITS_BY_NAME else side.split():
            name, _, exponent = factor.replace("_", " ").partition("^")
            known = _known(name)
            if known is None or not re.fullmatch(r"(-?[1-9])?", exponent):
                return ()
            found.append((name, known, int(exponent or 1) * (-1 if place else 1)))
    return tuple(found)
