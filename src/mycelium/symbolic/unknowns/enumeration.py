"""All whole numbers that satisfy conditions: count them, add them up, find the largest, compare outcomes. Worker side.

Ranges of the letters come from the conditions (`ranges`); the letters are then tried one after the other, the ranges of
the rest narrowed again each time, and every condition is tested exactly as soon as all of its letters have values.
Letters that nothing bounds are tried up to a limit (`LIMITS`); the answer must then be the same up to half of it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import Any

import sympy as sp

from mycelium.symbolic.errors import LimitError, UndefinedError, UnsupportedError
from mycelium.symbolic.from_sympy import from_sympy
from mycelium.symbolic.series import written_out
from mycelium.symbolic.to_sympy import to_sympy
from mycelium.symbolic.tree import Node, items_of, one_or_set, rational
from mycelium.symbolic.unknowns.compiled import Function, compile_relation, compile_value
from mycelium.symbolic.unknowns.gaussian import real_relations
from mycelium.symbolic.unknowns.ranges import ALL, Box, Empty, narrowed
from mycelium.symbolic.unknowns.substitution import without_linear

MAX_TRIED = 400_000
MAX_VALUES = 300
LIMITS = (10_000, 100, 20)  # sizes tried of letters without bounds: one such letter, two, three or more
_NARROW_FROM = 150  # a letter with fewer values than that is cheaper to try than to narrow


class _Search:
    """Backtracking over the letters of conditions."""

    def __init__(self, conditions: Sequence[Node], targets: Sequence[Node]) -> None:
        parts = [part for condition in conditions for part in real_relations(_expanded(condition))]
        self.conditions = [part for part in parts if not _says_whole(part)]
        self.conditions, targets = without_linear(self.conditions, [_expanded(target) for target in targets])
        letters = sorted(set().union(*(part.symbols() for part in (*self.conditions, *targets))))
        box: Box = dict.fromkeys(letters, ALL)
        self.halves: dict[str, float] = {}  # letters that only a limit bounds, with half of it
        try:
            self.box: Box | None = narrowed(self.conditions, box)
            self._limit()
        except Empty:
            self.box = None
        self.letters = letters
        self.places = {name: place for place, name in enumerate(letters)}
        self.values: list[Any] = [0] * len(letters)
        self.tests = [(condition.symbols(), compile_relation(condition, self.places)) for condition in self.conditions]
        self.targets = [compile_value(target, self.places) for target in targets]
        self.tried = 0

    def _limit(self) -> None:
        """Ends for letters that have none."""
        assert self.box is not None
        free = [name for name, ends in self.box.items() if not all(map(math.isfinite, ends))]
        limit = float(LIMITS[min(len(free), len(LIMITS)) - 1])
        for name in free:
            low, high = self.box[name]
            if math.isfinite(low) and math.isfinite(high):
                continue  # the limit of another letter bounds this one
            self.halves[name] = limit / 2
            self.box = narrowed(self.conditions, {**self.box, name: (max(low, -limit), min(high, limit))})

    def run(self) -> Iterator[list[Any]]:
        """The targets' values for every assignment of whole numbers that satisfies all conditions."""
        if self.box is None:
            return
        yield from self._below(self.letters, self.box, frozenset())

    def is_near(self) -> bool:
        """Whether the letters that only a limit bounds stay below half of it at the moment."""
        return all(abs(self.values[self.places[name]]) <= half for name, half in self.halves.items())

    def _below(self, letters: list[str], box: Box, known: frozenset[str]) -> Iterator[list[Any]]:
        if not letters:
            if known or all(_holds(test, self.values) for _, test in self.tests):
                yield [target(self.values) for target in self.targets]
            return
        letters = sorted(letters, key=lambda name: (box[name][1] - box[name][0], name))
        name, rest = letters[0], letters[1:]
        low, high = box[name]
        now = known | {name}
        tests = [test for names, test in self.tests if name in names and names <= now]
        place = self.places[name]
        narrow = bool(rest) and any(box[other][1] - box[other][0] >= _NARROW_FROM for other in rest)
        for value in range(int(low), int(high) + 1):
            self.tried += 1
            if self.tried > MAX_TRIED:
                raise LimitError(f"more than {MAX_TRIED} numbers would have to be tried")
            self.values[place] = value
            if not all(_holds(test, self.values) for test in tests):
                continue
            inner = box
            if narrow:
                try:
                    inner = narrowed(self.conditions, {**box, name: (float(value), float(value))}, rounds=2)
                except Empty:
                    continue
            yield from self._below(rest, inner, now)


def _says_whole(condition: Node) -> bool:
    """`floor(n) = n`, which every whole number satisfies."""
    if condition.head != "relation" or condition.value != "=" or condition.args[1].head != "symbol":
        return False
    return condition.args[0] == Node("call", (condition.args[1],), "floor")


def _holds(test: Function, values: list[Any]) -> bool:
    try:
        return bool(test(values))
    except UndefinedError:
        return False  # 1/n = ... is not true of n = 0


def _expanded(node: Node) -> Node:
    """Sums and products between numbers written out."""
    if not node.args:
        return node
    made = Node(node.head, tuple(map(_expanded, node.args)), node.value)
    if made.head in ("sum", "product") and not (made.args[2].symbols() or made.args[3].symbols()):
        if made.symbols() - {str(made.args[1].value)}:
            return written_out(made)
        if any(part.head == "constant" and part.value == "infinity" for part in made.args[2:]):
            return from_sympy(sp.simplify(to_sympy(made)))
    return made


def _answer(targets: Sequence[Node], conditions: Sequence[Node], take: Callable[[list[list[Any]]], Any]) -> Any:
    """What `take` makes of the targets' values for all whole numbers that satisfy the conditions.

    Raises:
        UnsupportedError: a function that cannot be computed, or an answer that depends on how far letters are tried.
        LimitError: more than `MAX_TRIED` numbers.
    """
    search = _Search(conditions, targets)
    rows, near = [], []
    for row in search.run():
        rows.append(row)
        if search.halves and search.is_near():
            near.append(row)
    found = take(rows)
    if search.halves and take(near) != found:
        raise UnsupportedError("nothing bounds the letters; the answer depends on how far they are tried")
    return found


def _distinct(rows: list[list[Any]]) -> list[Any]:
    return sorted({values[0] for values in rows})


def count_where(target: Node, *conditions: Node) -> Node:
    """How many different values the target takes; pairs of letters count as pairs."""
    return rational(_answer([target], conditions, lambda rows: len(_distinct(rows))))


def values_where(target: Node, *conditions: Node) -> Node:
    """The different values of the target: one value, or a set."""
    found = _some(_answer([target], conditions, _distinct))
    if len(found) > MAX_VALUES:
        raise LimitError(f"{len(found)} values, at most {MAX_VALUES} are listed")
    return one_or_set([value_node(value) for value in found])


def total_where(target: Node, *conditions: Node) -> Node:
    """Sum of the different values of the target."""
    return value_node(_answer([target], conditions, lambda rows: sum(_distinct(rows), 0)))


def sum_where(target: Node, *conditions: Node) -> Node:
    """Sum of the target over all assignments."""
    return value_node(_answer([target], conditions, lambda rows: sum((values[0] for values in rows), 0)))


def product_where(target: Node, *conditions: Node) -> Node:
    """Product of the different values of the target."""
    return value_node(_answer([target], conditions, lambda rows: math.prod(_distinct(rows))))


def largest_where(target: Node, *conditions: Node) -> Node:
    """The largest value of the target."""
    return value_node(_some(_answer([target], conditions, lambda rows: _distinct(rows)[-1:]))[0])


def smallest_where(target: Node, *conditions: Node) -> Node:
    """The smallest value of the target."""
    return value_node(_some(_answer([target], conditions, lambda rows: _distinct(rows)[:1]))[0])


def _some(values: list[Any]) -> list[Any]:
    if not values:
        raise UndefinedError("no whole numbers satisfy the conditions")
    return values


def best_where(target: Node, measure: Node, *conditions: Node) -> Node:
    """The value of the target where the measure is largest.

    Raises:
        UnsupportedError: several values of the target share the largest measure.
    """
    best = _some(_answer([target, measure], conditions, _best))
    if len(best) != 1:
        raise UnsupportedError(f"{len(best)} values share the largest measure")
    return value_node(best[0])


def _best(rows: list[list[Any]]) -> list[Any]:
    top = max((measure for _, measure in rows), default=None)
    return sorted({value for value, measure in rows if measure == top})


def probability_where(event: Node, *conditions: Node) -> Node:
    """Share of the equally likely assignments under the conditions for which the event holds too."""
    parts = [_expanded(part) for part in items_of(event)]
    letters = tuple(Node("symbol", (), name) for name in sorted(set().union(*(part.symbols() for part in parts))))
    test = compile_relation(
        Node("list", tuple(parts)), {str(letter.value): place for place, letter in enumerate(letters)}
    )

    def share(rows: list[list[Any]]) -> Fraction | None:
        return Fraction(sum(_holds(test, values) for values in rows), len(rows)) if rows else None

    found = _answer(letters, conditions, share)
    if found is None:
        raise UndefinedError("no outcome satisfies the conditions")
    return rational(found)


def value_node(value: Any) -> Node:
    """A number or a tuple of numbers as a tree."""
    if isinstance(value, tuple):
        return Node("tuple", tuple(map(value_node, value)))
    if not isinstance(value, int | Fraction):
        raise UnsupportedError("the value is no rational number")
    return rational(value)


SEARCHES: dict[str, Callable[..., Node]] = {
    function.__name__: function
    for function in (
        count_where, values_where, total_where, sum_where, product_where, largest_where, smallest_where, best_where,
        probability_where,
    )
}  # fmt: skip

__all__ = ["SEARCHES", "value_node"]
