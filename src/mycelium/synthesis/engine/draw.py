"""Numbers of a story drawn under its constraints."""

from __future__ import annotations

import operator
import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from mycelium.synthesis.engine.expressions import Compiled, Values, compiled, substituted
from mycelium.synthesis.engine.faults import StoryFault
from mycelium.synthesis.engine.format import Constraint, WholeStory
from mycelium.synthesis.engine.slots import NumberSlot
from mycelium.synthesis.expr import Number

STARTS = 400
"""Draws that are begun anew before a story is given up."""
AGAIN = 6
"""Times that one number is drawn again before the whole draw is begun anew."""

Check = Callable[[Values], bool]
_COMPARE: dict[str, Callable[[Number, Number], bool]] = {
    "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "=": operator.eq, "!=": operator.ne,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Drawer:
    """Draws one question's numbers: each slot with the checks that can be made once it is drawn, then the lets."""

    order: tuple[tuple[NumberSlot, tuple[Check, ...]], ...]
    lets: tuple[tuple[str, Compiled], ...]

    def draw(self, rng: random.Random) -> tuple[dict[str, Number] | None, int]:
        """Values of all slots and lets that meet the constraints, or None; and how many draws were begun."""
        for start in range(1, STARTS + 1):
            values: dict[str, Number] = {}
            for slot, checks in self.order:
                name = slot.name
                for _ in range(AGAIN if checks else 1):
                    values[name] = slot.draw(rng)
                    for check in checks:
                        if not check(values):
                            break
                    else:
                        break
                else:
                    break
            else:
                for name, let in self.lets:
                    values[name] = let(values)
                return values, start
        return None, STARTS


def check_of(constraint: Constraint, story: WholeStory) -> Check:
    """The constraint as a function of drawn values; a division by zero breaks it."""
    left = compiled(substituted(constraint.left, story.lets, frozenset()))
    if constraint.right is None:

        def whole(values: Values) -> bool:
            try:
                value = left(values)
            except ZeroDivisionError:
                return False
            return isinstance(value, int) or value.denominator == 1

        return whole
    right = compiled(substituted(constraint.right, story.lets, frozenset()))
    compare = _COMPARE[constraint.op]

    def holds(values: Values) -> bool:
        try:
            return compare(left(values), right(values))
        except ZeroDivisionError:
            return False

    return holds


def needed(names: Iterable[str], story: WholeStory) -> set[str]:
    """The drawn numbers behind names, lets opened.

    Raises:
        StoryFault: a name that is neither a number nor a let.
    """
    found: set[str] = set()
    todo, seen = list(names), set()
    while todo:
        name = todo.pop()
        if name in seen:
            continue
        seen.add(name)
        if name in story.numbers:
            found.add(name)
        elif name in story.lets:
            todo += story.lets[name].names()
        else:
            raise StoryFault(f"the name {name} is neither a number of the story nor a let")
    return found


def drawer(story: WholeStory, used: set[str], constraints: Iterable[Constraint]) -> Drawer:
    """A drawer for the numbers that are told or read (`used`, lets among them) and those that constraints tie to them."""
    drawn = needed(used, story)
    tied = [(constraint, needed(constraint.names, story)) for constraint in constraints]
    while True:
        more = {name for _, names in tied if names & drawn for name in names} - drawn
        if not more:
            break
        drawn |= more
    slots = [slot for name, slot in story.numbers.items() if name in drawn]
    checks: dict[str, list[Check]] = {slot.name: [] for slot in slots}
    place = {slot.name: position for position, slot in enumerate(slots)}
    for constraint, names in tied:
        if names and names <= drawn:
            checks[max(names, key=place.__getitem__)].append(check_of(constraint, story))
    lets = tuple(
        (name, compiled(substituted(expr, story.lets, frozenset())))
        for name, expr in story.lets.items()
        if name in used or needed([name], story) <= drawn
    )
    return Drawer(tuple((slot, tuple(checks[slot.name])) for slot in slots), lets)
