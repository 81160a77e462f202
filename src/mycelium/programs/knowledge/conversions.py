"""Conversions as facts, one for every two units of a dimension, made from the one table of units.

FOOT_TO_INCH(5) is 60. A month has no whole number of days, so months and years convert into each other only; money
converts within its currency.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import groupby, permutations

from mycelium.problems import UNITS_BY_NAME, Unit
from mycelium.programs.knowledge.dimensions import Dimension
from mycelium.programs.knowledge.facts import Fact, Part
from mycelium.programs.knowledge.typed_amounts import measured

TOPIC = "Conversion of units"
_SOURCES = {
    "length": "SI Brochure, 9th edition, chapters 2 and 3; NIST Special Publication 811, appendix B (yard and pound of 1959)",
    "mass": "SI Brochure, 9th edition, chapters 2 and 3; NIST Special Publication 811, appendix B (yard and pound of 1959)",
    "time": "SI Brochure, 9th edition, table 8 (minute, hour, day); ISO 8601-1 (week)",
    "volume": "SI Brochure, 9th edition, table 8 (litre); NIST Handbook 44, appendix C (liquid measure)",
    "area": "SI Brochure, 9th edition, table 8 (hectare); NIST Handbook 44, appendix C (acre)",
    "information": "IEC 80000-13 (byte); SI Brochure, 9th edition, table 7 (prefixes)",
}
_MONEY = "ISO 4217, minor units of currencies"
_CALENDAR = frozenset({"month", "year"})


def conversions() -> tuple[Fact, ...]:
    """The facts, in the order of the table of units."""
    units = sorted(UNITS_BY_NAME.values(), key=lambda unit: unit.dimension)
    facts = []
    for dimension, group in groupby(units, key=lambda unit: unit.dimension):
        source = _MONEY if dimension.startswith("money") else _SOURCES.get(dimension)
        if source is not None:
            facts += [
                _fact(a, b, source) for a, b in permutations(group, 2) if (a.name in _CALENDAR) == (b.name in _CALENDAR)
            ]
    return tuple(facts)


def _fact(a: Unit, b: Unit, source: str) -> Fact:
    size = a.factor / b.factor
    measure, power, *_ = measured(a)
    dimension = Dimension(measure if power == 1 else f"{measure}^{power}")
    return Fact(
        name=f"{a.name}_TO_{b.name}".upper().replace(" ", "_"),
        topic=TOPIC,
        formula=f"y = {_times(size)}",
        parts=(
            Part("y", f"amount in {b.name}", dimension, (), b.name),
            Part("x", f"amount in {a.name}", dimension, (), a.name),
        ),
        words=f"{{x}} {a.name} in {b.name}",
        source=source,
        examples=(f"y = {size}, x = 1",),
    )


def _times(size: Fraction) -> str:
    if size.numerator == 1:
        return f"x/{size.denominator}" if size.denominator > 1 else "x"
    return f"{size.numerator}*x" + (f"/{size.denominator}" if size.denominator > 1 else "")
