"""Numbers of a story drawn under its constraints."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from mycelium.synthesis.engine.expressions import Compiled, approximate, is_nearly_whole, substituted
from mycelium.synthesis.engine.faults import StoryFault
from mycelium.synthesis.engine.slots import NumberSlot
from mycelium.synthesis.engine.story import Constraint, WholeStory
from mycelium.synthesis.steps import Number

STARTS = 400
"""Draws that are begun anew before a story is given up."""
AGAIN = 6
"""Times that one number is drawn again before the whole draw is begun anew."""

Check = Callable[[Mapping[str, float]], bool]
_SLACK = 1e-7
_COMPARE: dict[str, Callable[[float], bool]] = {
    "<": lambda d: d < -_SLACK,
    "<=": lambda d: d <= _SLACK,
    ">": lambda d: d > _SLACK,
    ">=": lambda d: d >= -_SLACK,
    "=": lambda d: -_SLACK <= d <= _SLACK,
    "!=": lambda d: not -_SLACK <= d <= _SLACK,
}


@dataclass(frozen=True, slots=True)
class Drawer:
    """Draws one question's numbers: each slot with the checks that can be made once it is drawn, then the lets."""

    order: tuple[tuple[NumberSlot, tuple[Check, ...]], ...]
    lets: tuple[tuple[str, Compiled], ...]

    def draw(self, rng: random.Random) -> tuple[dict[str, Number] | None, int]:
        """Values of all slots and lets that meet the constraints, or None; and how many draws were begun."""
        for start in range(1, STARTS + 1):
            values: dict[str, Number] = {}
            near: dict[str, float] = {}
            for slot, checks in self.order:
                name = slot.name
                for _ in range(AGAIN if checks else 1):
                    value = values[name] = slot.draw(rng)
                    near[name] = value if type(value) is int else value.numerator / value.denominator
                    for check in checks:
                        if not check(near):
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
    """The constraint as a function of drawn values, approximately; a division by zero breaks it."""
    left = approximate(substituted(constraint.left, story.lets, frozenset()))
    if constraint.right is None:

        def whole(values: Mapping[str, float]) -> bool:
            try:
                return is_nearly_whole(left(values))
            except ZeroDivisionError:
                return False

        return whole
    right = approximate(substituted(constraint.right, story.lets, frozenset()))
    compare = _COMPARE[constraint.op]

    def holds(values: Mapping[str, float]) -> bool:
        try:
            return compare(left(values) - right(values))
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


def drawer(
    story: WholeStory, used: set[str], constraints: Iterable[Constraint], known: dict[str, Check] | None = None
) -> Drawer:
    """A drawer for the numbers that are told or read (`used`, lets among them) and those that constraints tie to them.

    known: constraints that were compiled before, by their text.
    """
    known = {} if known is None else known
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
            key = f"{constraint.left} {constraint.op} {constraint.right}"
            if key not in known:
                known[key] = check_of(constraint, story)
            checks[max(names, key=place.__getitem__)].append(known[key])
    lets = tuple((name, story.values_of_lets[name]) for name in story.lets if name in used)
    return Drawer(tuple((slot, tuple(checks[slot.name])) for slot in slots), lets)
