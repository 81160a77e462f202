"""Which quantity, earlier result or constant every written number stands for.

A solution writes values; a program needs references. Where several fit (two quantities with the same value, a
result that equals a quantity), a small beam over whole solutions prefers readings that use results that nobody
has used yet, then quantities that nobody has used yet, then constants (`references`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import islice

from mycelium.labels.references import MAX_CANDIDATES, Alignment, candidates, consume, pair_candidates
from mycelium.problems import Quantity
from mycelium.programs import (
    TABLE_CALLS,
    Binary,
    Call,
    Computation,
    Expr,
    Expression,
    Name,
    Negative,
    Num,
    Tree,
    WrittenStep,
    difference_of,
    product_of,
    quotient_of,
    sum_of,
    value_of,
)

BEAM = 24
MAX_ASSIGNMENTS = 64


def _factors(tree: Expr, exponent: int = 1) -> list[tuple[int, Expr]]:
    if isinstance(tree, Binary) and tree.operator in "*/" and tree.operator != "**":
        return _factors(tree.left, exponent) + _factors(tree.right, exponent if tree.operator == "*" else -exponent)
    return [(exponent, tree)]


def _gather_fractions(tree: Expr, quantities: tuple[Quantity, ...], results: tuple[Fraction, ...] = ()) -> Expr:
    """`20 * 3 / 4` as `20 * (3/4)` when the text says "3/4" or a result is: brings numerator and denominator together."""
    if not (isinstance(tree, Binary) and tree.operator in "*/"):
        return tree
    factors = _factors(tree)
    values = {item.value for item in quantities if item.value.denominator != 1}
    values |= {item for item in results if item.denominator != 1}
    for i, (up, top) in enumerate(factors):
        for j, (down, bottom) in enumerate(factors):
            if up == 1 and down == -1 and isinstance(top, Num) and isinstance(bottom, Num) and bottom.value != 0:
                if top.value / bottom.value in values:
                    rest = [item for k, item in enumerate(factors) if k not in (i, j)]
                    result: Expr = Binary("/", top, bottom)
                    for exponent, factor in rest:
                        result = Binary("*" if exponent == 1 else "/", result, factor)
                    return result
    return tree


@dataclass(slots=True)
class _Reader:
    quantities: tuple[Quantity, ...]

    def read(self, tree: Tree, state: Alignment):
        """Yield (node, state) for the ways to read a tree, roughly cheapest first."""
        if isinstance(tree, Num):
            for item in candidates(tree.value, self.quantities, state):
                yield item.node, consume(state, item)
        elif isinstance(tree, Name):
            index = dict(state.names).get(tree.name)
            if index is not None:
                yield ("r", index), replace(state, used_results=state.used_results | {index})
        elif isinstance(tree, Negative):
            for node, after in self.read(tree.operand, state):
                yield ("sum", ((-1, node),)), after
        elif isinstance(tree, Call):
            yield from self._call(tree, state)
        else:
            tree = _gather_fractions(tree, self.quantities, state.values) if tree.operator in "*/" else tree
            if not isinstance(tree, Binary):
                return
            for item in pair_candidates(tree, self.quantities, state):
                yield item.node, consume(state, item)
            for left, middle in islice(self.read(tree.left, state), MAX_ASSIGNMENTS):
                for right, after in islice(self.read(tree.right, middle), MAX_ASSIGNMENTS):
                    node = _binary(tree.operator, left, right, value_of(tree.right))
                    if node is not None:
                        yield node, after

    def _call(self, tree: Call, state: Alignment):
        """A function of the table as its row; any other one as an expression with its letters replaced."""
        readings: list[tuple[tuple[Computation, ...], Alignment]] = [((), state)]
        for argument in tree.arguments:
            readings = [
                ((*nodes, node), after)
                for nodes, before in readings
                for node, after in islice(self.read(argument, before), MAX_CANDIDATES)
            ][:MAX_ASSIGNMENTS]
        for nodes, after in readings:
            if tree.name in TABLE_CALLS:
                yield ("fn", TABLE_CALLS[tree.name], nodes), after
            else:
                letters = "xy"[: len(nodes)]
                whole = ("c", Expression(f"{tree.name}({', '.join(letters)})"))
                pairs = [
                    part
                    for letter, node in zip(letters, nodes, strict=False)
                    for part in (("c", Expression(letter)), node)
                ]
                yield ("fn", "SUBSTITUTE", (whole, *pairs)), after


def _binary(operator: str, left: Computation, right: Computation, right_value: Fraction | None) -> Computation | None:
    if operator == "+":
        return sum_of(left, right)
    if operator == "-":
        return difference_of(left, right)
    if operator == "*":
        return product_of(left, right)
    if operator == "/":
        return quotient_of(left, right)
    # A small whole power is a product; the exponent is a count, not a quantity.
    if right_value in (2, 3):
        return product_of(*([left] * int(right_value)))
    return ("fn", "POWER", (left, right))


def rounded(node: Computation, value: Fraction, stated: Fraction | None) -> tuple[Computation, Fraction] | None:
    """The node with the rounding that the author performed: down, up, or none."""
    if stated is None or stated == value:
        return node, value
    if stated.denominator == 1 and node[0] == "prod" and value.denominator != 1:
        down = Fraction(value.numerator // value.denominator)
        numerator = tuple(item for item in node[1] if item[0] == 1)
        denominator = tuple((1, item[1]) for item in node[1] if item[0] == -1)
        if stated in (down, down + 1) and numerator and denominator:
            name = "FLOOR_DIV" if stated == down else "CEIL_DIV"
            top = numerator[0][1] if len(numerator) == 1 else ("prod", numerator)
            bottom = denominator[0][1] if len(denominator) == 1 else ("prod", denominator)
            return ("fn", name, (top, bottom)), stated
    if abs(value - stated) <= Fraction(1, 50) * max(abs(value), Fraction(1, 2)):
        return node, stated  # rounded decimals: the exact value goes on, later steps match the stated one
    return None


def align(
    steps: list[WrittenStep],
    quantities: tuple[Quantity, ...],
    preferences: Sequence[tuple[float, ...]] = (),
    lenient: bool = False,
) -> list[Alignment]:
    """The best readings of a whole solution, cheapest first; empty when some number cannot be explained.

    Args:
        preferences: for every step, what a witness such as attention adds to the cost of reading each quantity.
        lenient: pass over steps that nothing explains, instead of giving up.
    """
    reader = _Reader(quantities)
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
            for node, after in islice(reader.read(step.tree, state), MAX_ASSIGNMENTS):
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
