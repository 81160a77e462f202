"""Which quantity, earlier result or constant every written number stands for.

A solution writes values; a program needs references. Where several fit (two quantities with the same value, a
result that equals a quantity), a small beam over whole solutions prefers readings that use results that nobody
has used yet, then quantities that nobody has used yet, then constants. What no reference explains directly may
be a percent or a fraction in other words (80 for "20% off", 1.2 for "20% more"), or one hidden operation.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import islice

from mycelium.labels.normal_form import (
    HUNDRED,
    ONE,
    Node,
    add,
    constant,
    divide,
    multiply,
    quantity,
    subtract,
)
from mycelium.labels.notation import WrittenStep
from mycelium.problems import Quantity
from mycelium.programs.arithmetic import Binary, Expr, Name, Negative, Num, evaluate

# Numbers that everyday problems imply without saying them.
DOMAIN_CONSTANTS = frozenset(
    Fraction(value)
    for value in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 18, 20, 24, 25, 26, 28, 30, 31, 32, 36, 40, 48, 50,
                  52, 60, 90, 100, 144, 180, 360, 365, 366, 500, 1000, 2000, 3600, 5280, 10000)
) | {Fraction(1, 2), Fraction(1, 4), Fraction(3, 2), Fraction(1, 100), Fraction(1, 10), Fraction(157, 50), Fraction(22, 7),
     Fraction(5, 2), Fraction(3, 4), Fraction(1, 3)}  # fmt: skip
CONVERSIONS = tuple(Fraction(value) for value in (60, 12, 7, 24, 100, 52, 1000, 30, 365, 3, 16, 4, 2))
# Of results only into units that no small factor imitates.
RESULT_CONVERSIONS = tuple(Fraction(value) for value in (60, 12, 24, 100, 52, 1000, 365))

BEAM = 24
MAX_CANDIDATES = 5
MAX_ASSIGNMENTS = 64


@dataclass(frozen=True, slots=True)
class Candidate:
    """One meaning of a written number; a lower cost is a more likely one."""

    node: Node
    cost: float
    quantities: tuple[int, ...] = ()
    results: tuple[int, ...] = ()
    bridged: bool = False


@dataclass(frozen=True, slots=True)
class Alignment:
    """A partial reading of a solution: a definition and a value for every written step so far."""

    definitions: tuple[Node, ...] = ()
    values: tuple[Fraction, ...] = ()
    names: tuple[tuple[str, int], ...] = ()
    used_quantities: frozenset[int] = frozenset()
    used_results: frozenset[int] = frozenset()
    cost: float = 0.0
    bridges: int = 0


def _direct(value: Fraction, quantities: tuple[Quantity, ...], state: Alignment) -> list[Candidate]:
    found = []
    last = len(state.values) - 1
    for index in range(last, -1, -1):
        if state.values[index] == value:
            cost = 0.0 if index not in state.used_results else 0.8
            found.append(Candidate(("r", index), cost + 0.01 * min(last - index, 20), results=(index,)))
    for index, item in enumerate(quantities):
        extra = 0.8 if index in state.used_quantities else 0.15
        node = quantity(index)
        if item.value == value:
            found.append(Candidate(node, extra, (index,)))
        elif item.kind == "percent" and item.value * 100 == value:
            found.append(Candidate(multiply(node, constant(HUNDRED)), extra + 0.05, (index,)))
        elif item.value.denominator != 1 and item.value * value == 1:
            found.append(Candidate(divide(ONE, node), extra + 0.2, (index,)))
        elif item.value.denominator in (3, 6, 7, 9) and abs(item.value - value) < Fraction(1, 150):
            found.append(Candidate(node, extra + 0.4, (index,)))
    return found


def _derived(value: Fraction, quantities: tuple[Quantity, ...], state: Alignment) -> list[Candidate]:
    """Percents and fractions in other words, unit conversions, and constants."""
    found = []
    for index, item in enumerate(quantities):
        # Dearer than reading a number or a result again: 120 is the price that was read before, not 100% + 20%.
        extra = 0.9 if index in state.used_quantities else 0.3
        node = quantity(index)
        if 0 < item.value < 1 or item.kind == "percent":
            for sign, whole in ((-1, subtract(ONE, node)), (1, add(ONE, node))):
                if 1 + sign * item.value == value:
                    found.append(Candidate(whole, extra, (index,)))
                elif 100 * (1 + sign * item.value) == value:
                    found.append(Candidate(multiply(constant(HUNDRED), whole), extra + 0.1, (index,)))
        for unit in CONVERSIONS:
            if item.value != 0 and item.value * unit == value and unit != value:
                found.append(Candidate(multiply(node, constant(unit)), extra + 1.0, (index,)))
            elif item.value != 0 and item.value == value * unit and value != 1:
                found.append(Candidate(divide(node, constant(unit)), extra + 1.0, (index,)))
    for index, result in enumerate(state.values):
        extra = 1.3 if index not in state.used_results else 1.6
        for unit in RESULT_CONVERSIONS:
            if result * unit == value and result != 0:
                found.append(Candidate(multiply(("r", index), constant(unit)), extra, results=(index,)))
            elif result == value * unit and value not in (0, 1):
                found.append(Candidate(divide(("r", index), constant(unit)), extra, results=(index,)))
    if value in DOMAIN_CONSTANTS:
        found.append(Candidate(constant(value), 1.0))
    return found


def _bridged(value: Fraction, quantities: tuple[Quantity, ...], state: Alignment) -> list[Candidate]:
    """One hidden operation between two references: a sum, difference, product or quotient that nobody wrote."""
    atoms: list[tuple[Node, Fraction, tuple[int, ...], tuple[int, ...]]] = [
        (quantity(index), item.value, (index,), ()) for index, item in enumerate(quantities)
    ]
    atoms += [(("r", index), item, (), (index,)) for index, item in enumerate(state.values)]
    atoms = atoms[:40]
    found = []
    for i, (left, a, left_q, left_r) in enumerate(atoms):
        for j, (right, b, right_q, right_r) in enumerate(atoms):
            if i == j:
                continue
            fresh = sum(index not in state.used_quantities for index in left_q + right_q)
            fresh += sum(index not in state.used_results for index in left_r + right_r)
            cost = 2.4 - 0.4 * fresh
            options = []
            if i < j and a + b == value:
                options.append(add(left, right))
            if i < j and a * b == value and a != 1 and b != 1:
                options.append(multiply(left, right))
            if a - b == value:
                options.append(subtract(left, right))
            if b != 0 and b != 1 and a == value * b:
                options.append(divide(left, right))
            found += [Candidate(node, cost, left_q + right_q, left_r + right_r, True) for node in options]
    return sorted(found, key=lambda item: item.cost)


def candidates(value: Fraction, quantities: tuple[Quantity, ...], state: Alignment) -> list[Candidate]:
    """Meanings of a written value, cheapest first; the expensive kinds only when the cheap ones fail."""
    found = _direct(value, quantities, state)
    if not found or min(item.cost for item in found) >= 0.8:
        found += _derived(value, quantities, state)
    if not found:
        found = _bridged(value, quantities, state)
    return sorted(found, key=lambda item: item.cost)[:MAX_CANDIDATES]


def _pair_candidates(tree: Binary, quantities: tuple[Quantity, ...], state: Alignment) -> list[Candidate]:
    """`3/4` or `20/100` written out, where the text says "3/4" or "20%"."""
    if tree.operator != "/" or not isinstance(tree.left, Num) or not isinstance(tree.right, Num) or tree.right.value == 0:
        return []
    value = tree.left.value / tree.right.value
    return [
        Candidate(quantity(index), 0.1 if index not in state.used_quantities else 0.5, (index,))
        for index, item in enumerate(quantities)
        if item.value == value and item.value.denominator != 1
    ]


def _factors(tree: Expr, exponent: int = 1) -> list[tuple[int, Expr]]:
    if isinstance(tree, Binary) and tree.operator in "*/" and tree.operator != "**":
        return _factors(tree.left, exponent) + _factors(tree.right, exponent if tree.operator == "*" else -exponent)
    return [(exponent, tree)]


def _gather_fractions(tree: Expr, quantities: tuple[Quantity, ...]) -> Expr:
    """`20 * 3 / 4` as `20 * (3/4)` when the text says "3/4": brings numerator and denominator together."""
    if not (isinstance(tree, Binary) and tree.operator in "*/"):
        return tree
    factors = _factors(tree)
    values = {item.value for item in quantities if item.value.denominator != 1}
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

    def read(self, tree: Expr, state: Alignment):
        """Yield (node, state) for the ways to read a tree, roughly cheapest first."""
        if isinstance(tree, Num):
            for item in candidates(tree.value, self.quantities, state):
                yield item.node, _consume(state, item)
        elif isinstance(tree, Name):
            index = dict(state.names).get(tree.name)
            if index is not None:
                yield ("r", index), replace(state, used_results=state.used_results | {index})
        elif isinstance(tree, Negative):
            for node, after in self.read(tree.operand, state):
                yield ("sum", ((-1, node),)), after
        else:
            tree = _gather_fractions(tree, self.quantities) if tree.operator in "*/" else tree
            if not isinstance(tree, Binary):
                return
            for item in _pair_candidates(tree, self.quantities, state):
                yield item.node, _consume(state, item)
            for left, middle in islice(self.read(tree.left, state), MAX_ASSIGNMENTS):
                for right, after in islice(self.read(tree.right, middle), MAX_ASSIGNMENTS):
                    node = _binary(tree.operator, left, right, evaluate(tree.right))
                    if node is not None:
                        yield node, after


def _consume(state: Alignment, item: Candidate) -> Alignment:
    return replace(
        state,
        cost=state.cost + item.cost,
        bridges=state.bridges + item.bridged,
        used_quantities=state.used_quantities | set(item.quantities),
        used_results=state.used_results | set(item.results),
    )


def _binary(operator: str, left: Node, right: Node, right_value: Fraction | None) -> Node | None:
    if operator == "+":
        return add(left, right)
    if operator == "-":
        return subtract(left, right)
    if operator == "*":
        return multiply(left, right)
    if operator == "/":
        return divide(left, right)
    # A small whole power is a product; the exponent is a count, not a quantity.
    if right_value in (2, 3):
        return multiply(*([left] * int(right_value)))
    return ("fn", "POWER", (left, right))


def _rounded(node: Node, value: Fraction, stated: Fraction | None) -> tuple[Node, Fraction] | None:
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


def align(steps: list[WrittenStep], quantities: tuple[Quantity, ...]) -> list[Alignment]:
    """The best readings of a whole solution, cheapest first; empty when some number cannot be explained."""
    reader = _Reader(quantities)
    beam = [Alignment()]
    for step in steps:
        extended: list[Alignment] = []
        for state in beam:
            names = {name: state.values[index] for name, index in state.names}
            value = evaluate(step.tree, names)
            if value is None:
                continue
            for node, after in islice(reader.read(step.tree, state), MAX_ASSIGNMENTS):
                rounded = _rounded(node, value, step.stated)
                if rounded is None:
                    continue
                definition, shown = rounded
                label = ((step.name, len(state.values)),) if step.name else ()
                kept = tuple(item for item in after.names if not step.name or item[0] != step.name)
                extended.append(
                    replace(
                        after,
                        definitions=(*after.definitions, definition),
                        values=(*after.values, shown),
                        names=kept + label,
                    )
                )
        beam = sorted(extended, key=lambda state: state.cost)[:BEAM]
        if not beam:
            return []
    return beam
