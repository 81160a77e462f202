"""What a number measures: "length/time", "length^2", "money", "1" for a plain number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from mycelium.errors import DataError

BASES = ("length", "mass", "time", "money", "angle", "temperature", "work", "information")
"""What things are measured in. Work is a task of any kind: a wall painted, a tank filled."""

PLAIN = ("1", "count", "percent", "number of days", "date", "clock", "point")
"""Without a unit, told apart for typed search: a count of things, a percentage, a year, a time of day in hours."""

_FACTOR = re.compile(r"(?P<sign>[*/])(?P<base>[a-z]+)(?:\^(?P<power>[1-9]))?")


@dataclass(frozen=True)
class Dimension:
    """text: a product of `BASES` with whole powers, "length/time", "1/time", or one of `PLAIN`.

    Raises:
        DataError: another text.
    """

    text: str

    def __post_init__(self) -> None:
        _ = self.powers

    @cached_property
    def powers(self) -> dict[str, int]:
        """Base -> exponent; empty for plain numbers."""
        if self.text in PLAIN:
            return {}
        rest = self.text.replace(" ", "")
        rest = rest[1:] if rest.startswith("1/") else f"*{rest}"
        powers: dict[str, int] = {}
        while rest:
            match = _FACTOR.match(rest)
            if match is None or match["base"] not in BASES:
                known = ", ".join((*BASES, *PLAIN))
                raise DataError(f"got the dimension {self.text!r}, expected a product such as length/time of: {known}")
            power = int(match["power"] or 1) * (1 if match["sign"] == "*" else -1)
            powers[match["base"]] = powers.get(match["base"], 0) + power
            rest = rest[match.end() :]
        return {base: power for base, power in powers.items() if power}

    def __str__(self) -> str:
        return self.text
