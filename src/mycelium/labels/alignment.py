"""Which quantity, earlier result or constant every written number stands for.

A solution writes values; a program needs references. Where several fit (two quantities with the same value, a
result that equals a quantity), a small beam over whole solutions prefers readings that use results that nobody
has used yet, then quantities that nobody has used yet, then constants (`references`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import islice

from mycelium.labels.references import (
    MAX_ATOMS,
    MAX_CANDIDATES,
    Alignment,
    Candidate,
    GivenUp,
    candidates,
    consume,
    pair_candidates,
)
from mycelium.problems import Quantity
from mycelium.programs import (
    TABLE_CALLS,
    Expression,
    WrittenStep,
    combined,
    constant_leaf,
    difference_of,
    function_call,
    is_product,
    items_of,
    last_operation,
    product_of,
    quotient_of,
    result_leaf,
    signed_sum,
    sum_of,
    value_of,
)
from mycelium.symbolic import LimitError, Node, call

BEAM = 24
MAX_ASSIGNMENTS = 64
MAX_WORK = 400_000  # numbers and pairs looked at, about a second; of 1,000 GSM8K solutions none needs more than 33,000


def _factors(tree: Node, exponent: int = 1) -> list[tuple[int, Node]]:
    last = last_operation(tree)
    if last is None or last[0] not in ("*", "/"):
        return [(exponent, tree)]
    sign, left, right = last
    return _factors(left, exponent) + _factors(right, exponent if sign == "*" else -exponent)


def _gather_fractions(tree: Node, quantities: tuple[Quantity, ...], results: tuple[Fraction, ...] = ()) -> Node:
    """`20 * 3 / 4` as `20 * (3/4)` when the text says "3/4" or a result is: brings numerator and denominator together."""
    values = {item.value for item in quantities if item.value.denominator != 1}
    values |= {item for item in results if item.denominator != 1}
    if not values:
        return tree
    factors = _factors(tree)
    for i, (up, top) in enumerate(factors):
        for j, (down, bottom) in enumerate(factors):
            if up == 1 and down == -1 and top.head == bottom.head == "number" and bottom.value != 0:
                if top.value / bottom.value in values:  # type: ignore[operator]
                    result = combined("/", top, bottom)
                    for exponent, factor in (item for k, item in enumerate(factors) if k not in (i, j)):
                        result = combined("*" if exponent == 1 else "/", result, factor)
                    return result
    return tree


@dataclass(slots=True)
class _Reader:
    """quantities: of the problem. left: numbers and pairs of numbers that may still be looked at."""

    quantities: tuple[Quantity, ...]
    left: int

    def _candidates(self, value: Fraction, state: Alignment) -> list[Candidate]:
        """What `candidates` finds, its work counted: one for every number, and for every pair where pairs are tried."""
        found = candidates(value, self.quantities, state)
        known = len(self.quantities) + len(state.values)
        self.left -= known + (min(known, MAX_ATOMS) ** 2 if not found or found[0].bridged else 0)
        if self.left < 0:
            raise GivenUp("got a solution with too many readings; expected fewer or shorter equations.")
        return found

    def read(self, tree: Node, state: Alignment) -> Iterator[tuple[Node, Alignment]]:
        """Yield (computation, state) for the ways to read a tree, roughly cheapest first."""
        if tree.head == "number":
            for item in self._candidates(tree.value, state):  # type: ignore[arg-type]
                yield item.node, consume(state, item)
        elif tree.head == "symbol":
            index = dict(state.names).get(str(tree.value))
            if index is not None:
                yield result_leaf(index), replace(state, used_results=state.used_results | {index})
        elif tree.head == "neg":
            for node, after in self.read(tree.args[0], state):
                yield signed_sum(((-1, node),)), after
        elif (called := function_call(tree)) is not None:
            yield from self._call(*called, state)
        else:
            if tree.head in ("mul", "div", "unit"):
                tree = _gather_fractions(tree, self.quantities, state.values)
            last = last_operation(tree)
            if last is None:
                return
            sign, left_side, right_side = last
            for item in pair_candidates(tree, self.quantities, state):
                yield item.node, consume(state, item)
            exponent = value_of(right_side) if sign == "**" else None
            for left, middle in islice(self.read(left_side, state), MAX_ASSIGNMENTS):
                for right, after in islice(self.read(right_side, middle), MAX_ASSIGNMENTS):
                    yield _binary(sign, left, right, exponent), after

    def _call(self, name: str, arguments: tuple[Node, ...], state: Alignment) -> Iterator[tuple[Node, Alignment]]:
        """A function of the table as its row; any other one as an expression with its letters replaced."""
        readings: list[tuple[tuple[Node, ...], Alignment]] = [((), state)]
        for argument in arguments:
            readings = [
                ((*nodes, node), after)
                for nodes, before in readings
                for node, after in islice(self.read(argument, before), MAX_CANDIDATES)
            ][:MAX_ASSIGNMENTS]
        for nodes, after in readings:
            if name in TABLE_CALLS:
                yield call(TABLE_CALLS[name], *nodes), after
            else:
                letters = "xy"[: len(nodes)]
                whole = constant_leaf(Expression(f"{name}({', '.join(letters)})"))
                pairs = [
                    part
                    for letter, node in zip(letters, nodes, strict=False)
                    for part in (constant_leaf(Expression(letter)), node)
                ]
                yield call("SUBSTITUTE", whole, *pairs), after


def _binary(operator: str, left: Node, right: Node, exponent: Fraction | None) -> Node:
    if operator == "+":
        return sum_of(left, right)
    if operator == "-":
        return difference_of(left, right)
    if operator == "*":
        return product_of(left, right)
    if operator == "/":
        return quotient_of(left, right)
    # A small whole power is a product; the exponent is a count, not a quantity.
    if exponent in (2, 3):
        return product_of(*([left] * int(exponent)))
    return call("POWER", left, right)


def rounded(node: Node, value: Fraction, stated: Fraction | None) -> tuple[Node, Fraction] | None:
    """The node with the rounding that the author performed: down, up, or none."""
    if stated is None or stated == value:
        return node, value
    if stated.denominator == 1 and is_product(node) and value.denominator != 1:
        down = Fraction(value.numerator // value.denominator)
        numerator = tuple(factor for exponent, factor in items_of(node) if exponent == 1)
        denominator = tuple(factor for exponent, factor in items_of(node) if exponent == -1)
        if stated in (down, down + 1) and numerator and denominator:
            name = "FLOOR_DIV" if stated == down else "CEIL_DIV"
            top = numerator[0] if len(numerator) == 1 else product_of(*numerator)
            bottom = denominator[0] if len(denominator) == 1 else product_of(*denominator)
            return call(name, top, bottom), stated
    if abs(value - stated) <= Fraction(1, 50) * max(abs(value), Fraction(1, 2)):
        return node, stated  # rounded decimals: the exact value goes on, later steps match the stated one
    return None


def _readings(reader: _Reader, tree: Node, state: Alignment) -> Iterator[tuple[Node, Alignment]]:
    """The first ways to read a step; those that would build a tree beyond the limits are none."""
    try:
        yield from islice(reader.read(tree, state), MAX_ASSIGNMENTS)
    except LimitError:
        return


def align(
    steps: list[WrittenStep],
    quantities: tuple[Quantity, ...],
    preferences: Sequence[tuple[float, ...]] = (),
    lenient: bool = False,
    work: int = MAX_WORK,
) -> list[Alignment]:
    """The best readings of a whole solution, cheapest first; empty when some number cannot be explained.

    Args:
        preferences: for every step, what a witness such as attention adds to the cost of reading each quantity.
        lenient: pass over steps that nothing explains, instead of giving up.
        work: numbers and pairs of numbers that may be looked at.

    Raises:
        GivenUp: there are more.
    """
    reader = _Reader(quantities, work)
    beam = [Alignment()]
    for number, step in enumerate(steps):
        extended: list[Alignment] = []
        for state in beam:
            if preferences:
                state = replace(state, preference=preferences[number])
            names = {name: state.values[index] for name, index in state.names}
            value = value_of(step.tree, names)
            if value is None:
                continue
            for node, after in _readings(reader, step.tree, state):
                made = rounded(node, value, step.stated)
                if made is None:
                    continue
                definition, shown = made
                label = ((step.name, len(state.values)),) if step.name else ()
                kept = tuple(item for item in after.names if not step.name or item[0] != step.name)
                extended.append(
                    replace(
                        after,
                        definitions=(*after.definitions, definition),
                        values=(*after.values, shown),
                        names=kept + label,
                        read=(*after.read, number),
                    )
                )
        if not extended and lenient:
            continue
        beam = sorted(extended, key=lambda state: state.cost)[:BEAM]
        if not beam:
            return []
    return beam
