"""Conditions between the parts of a fact, such as p + q <= n: a formula computes beyond them too, but says nothing true.

A row checks them over its arguments and its result, as far as these are rational numbers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from mycelium.errors import DataError
from mycelium.programs.errors import ExecutionError
from mycelium.programs.knowledge.facts import COMPARISONS, Fact
from mycelium.programs.knowledge.formulas import Compute, Irrational, compiled
from mycelium.symbolic import Node


class Need:
    """One condition of a fact, prepared for a row.

    places: letter -> where its value stands among the values given to `check`.

    Raises:
        DataError: it is no comparison of numbers, such as h <= 2*r.
    """

    def __init__(self, fact: Fact, text: str, tree: Node, places: Mapping[str, int]) -> None:
        if tree.head != "relation" or str(tree.value) not in COMPARISONS:
            raise DataError(f"got the need {text!r}, expected a comparison such as h <= 2*r")
        sides = [compiled(side, places) for side in tree.args]
        if len(sides) != 2 or None in sides:
            raise DataError(f"got the need {text!r}, expected two sides of plain arithmetic")
        self._left, self._right = (side for side in sides if side is not None)
        self._holds = COMPARISONS[str(tree.value)]
        self._parts = [(part, places[part.letter]) for part in fact.parts if part.letter in tree.symbols()]
        self._text = text

    def check(self, values: Sequence[Fraction | None]) -> None:
        """Raises ExecutionError where it does not hold; a value that is None is not known."""
        if any(values[place] is None for _, place in self._parts):
            return
        known: Sequence[Fraction] = [Fraction(0) if value is None else value for value in values]
        if not self._compare(self._left, self._right, known):
            given = ", ".join(f"the {part.name} {part.letter} is {values[place]}" for part, place in self._parts)
            raise ExecutionError(f"{given}; expected {self._text}")

    def _compare(self, left: Compute, right: Compute, values: Sequence[Fraction]) -> bool:
        try:
            return bool(self._holds(left(values), right(values)))
        except Irrational:
            return True  # nothing is known against it


def needs_of(fact: Fact, places: Mapping[str, int]) -> tuple[Need, ...]:
    """The conditions of a fact, prepared for values in these places."""
    return tuple(Need(fact, text, tree, places) for text, tree in fact.needed)
