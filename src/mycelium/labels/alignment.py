"""Which quantity, earlier result or constant every written number stands for.

A solution writes values; a program needs references. Where several fit (two quantities with the same value, a
result that equals a quantity), a small beam over whole solutions prefers readings that use results that nobody
has used yet, then quantities that nobody has used yet, then constants. What no reference explains directly may
be a percent or a fraction in other words (80 for "20% off", 1.2 for "20% more"), or one hidden operation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import islice

from mycelium.problems import Quantity
from mycelium.programs import (
    HUNDRED,
    ONE,
    TABLE_CALLS,
    Binary,
    Call,
    Expr,
    Expression,
    Name,
    Negative,
    Node,
    Num,
    Tree,
    WrittenStep,
    add,
    constant,
    divide,
    multiply,
    quantity,
    subtract,
    value_of,
)

# Numbers that everyday problems imply without saying them.
DOMAIN_CONSTANTS = frozenset(
    Fraction(value)
    for value in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 18, 20, 24, 25, 26, 28, 30, 31, 32, 36, 40, 48, 50,
                  52, 60, 90, 100, 144, 180, 360, 365, 366, 500, 1000, 2000, 3600, 5280, 10000)
) | {Fraction(1, 2), Fraction(1, 4), Fraction(3, 2), Fraction(1, 100), Fraction(1, 10), Fraction(1, 20), Fraction(157, 50), Fraction(22, 7),
     Fraction(5, 2), Fraction(3, 4), Fraction(1, 3)}  # fmt: skip
CONVERSIONS = frozenset(Fraction(value) for value in (60, 12, 7, 24, 100, 52, 1000, 30, 365, 3, 16, 4, 2))
# Of results only into units that no small factor imitates.
RESULT_CONVERSIONS = frozenset(Fraction(value) for value in (60, 12, 24, 100, 52, 1000, 365))

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
    preference: tuple[float, ...] = ()  # what a witness adds to the cost of each quantity in the current step
    read: tuple[int, ...] = ()  # which written step every definition came from


def _direct(value: Fraction, quantities: tuple[Quantity, ...], state: Alignment) -> list[Candidate]:
    found = []
    last = len(state.values) - 1
    for index in range(last, -1, -1):
        if state.values[index] == value:
            cost = 0.0 if index not in state.used_results else 0.8
            found.append(Candidate(("r", index), cost + 0.01 * min(last - index, 20), results=(index,)))
    for index, item in enumerate(quantities):
        extra = 0.8 if index in state.used_quantities else 0.15
        extra += state.preference[index] if state.preference else 0.0
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
        if item.value == 0:
            continue
        ratio = value / item.value
        if ratio in CONVERSIONS and ratio != value:
            found.append(Candidate(multiply(node, constant(ratio)), extra + 1.0, (index,)))
        elif value not in (0, 1) and 1 / ratio in CONVERSIONS:
            found.append(Candidate(divide(node, constant(1 / ratio)), extra + 1.0, (index,)))
    for index, result in enumerate(state.values):
        extra = 1.3 if index not in state.used_results else 1.6
        ratio = value / result if result != 0 else Fraction(0)
        if ratio in RESULT_CONVERSIONS:
            found.append(Candidate(multiply(("r", index), constant(ratio)), extra, results=(index,)))
        elif ratio != 0 and value != 1 and 1 / ratio in RESULT_CONVERSIONS:
            found.append(Candidate(divide(("r", index), constant(1 / ratio)), extra, results=(index,)))
    if value in DOMAIN_CONSTANTS:
        found.append(Candidate(constant(value), 1.0))
    return found


def approximate(value: Fraction) -> float:
    """The value as a float, infinite where it is too large for one."""
    try:
        return float(value)
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")


def _bridged(value: Fraction, quantities: tuple[Quantity, ...], state: Alignment) -> list[Candidate]:
    """One hidden operation between two references: a sum, difference, product or quotient that nobody wrote."""
    atoms: list[tuple[Node, Fraction, tuple[int, ...], tuple[int, ...]]] = [
        (quantity(index), item.value, (index,), ()) for index, item in enumerate(quantities)
    ]
    atoms += [(("r", index), item, (), (index,)) for index, item in enumerate(state.values)]
    atoms = atoms[:40]
    # Most pairs are dismissed in floats; exact arithmetic decides about the others.
    sizes = [approximate(item[1]) for item in atoms]
    aim = approximate(value)
    slack = 1e-9 * max(1.0, abs(aim))
    found = []
    for i, (left, a, left_q, left_r) in enumerate(atoms):
        for j, (right, b, right_q, right_r) in enumerate(atoms):
            x, y = sizes[i], sizes[j]
            near = abs(x + y - aim) < slack or abs(x - y - aim) < slack or abs(x * y - aim) < slack
            if i == j or not (near or abs(x - aim * y) < slack * max(1.0, abs(y))):
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
    if (
        tree.operator != "/"
        or not isinstance(tree.left, Num)
        or not isinstance(tree.right, Num)
        or tree.right.value == 0
    ):
        return []
    value = tree.left.value / tree.right.value
    if value == 1 and tree.right.value == HUNDRED:
        return [Candidate(ONE, 0.1)]  # 100%
    results = [
        Candidate(("r", index), 0.1 if index not in state.used_results else 0.5, results=(index,))
        for index in range(len(state.values) - 1, -1, -1)
        if state.values[index] == value and value.denominator != 1
    ]
    return (
        results
        or [
            Candidate(quantity(index), 0.1 if index not in state.used_quantities else 0.5, (index,))
            for index, item in enumerate(quantities)
            if item.value == value and item.value.denominator != 1
        ]
        or [
            Candidate(subtract(ONE, quantity(index)), 0.3 if index not in state.used_quantities else 0.7, (index,))
            for index, item in enumerate(quantities)
            if item.value + value == 1 and item.value.denominator != 1
        ]
    )


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
                yield item.node, _consume(state, item)
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
            for item in _pair_candidates(tree, self.quantities, state):
                yield item.node, _consume(state, item)
            for left, middle in islice(self.read(tree.left, state), MAX_ASSIGNMENTS):
                for right, after in islice(self.read(tree.right, middle), MAX_ASSIGNMENTS):
                    node = _binary(tree.operator, left, right, value_of(tree.right))
                    if node is not None:
                        yield node, after

    def _call(self, tree: Call, state: Alignment):
        """A function of the table as its row; any other one as an expression with its letters replaced."""
        readings: list[tuple[tuple[Node, ...], Alignment]] = [((), state)]
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
                        read=(*after.read, number),
                    )
                )
        if not extended and lenient:
            continue
        beam = sorted(extended, key=lambda state: state.cost)[:BEAM]
        if not beam:
            return []
    return beam
