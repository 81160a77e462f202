"""What a written number can stand for: a quantity, an earlier result, a constant, or something made of them.

Every meaning has a cost; the lower, the likelier. Results that nobody has used yet are cheapest, then quantities that
nobody has used yet, then constants. What no reference explains directly may be a percent or a fraction in other words
(80 for "20% off", 1.2 for "20% more"), or one hidden operation.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from mycelium.errors import DataError
from mycelium.problems import Quantity
from mycelium.programs import (
    HUNDRED,
    ONE,
    constant_leaf,
    difference_of,
    last_operation,
    product_of,
    quantity_leaf,
    quotient_of,
    result_leaf,
    sum_of,
)
from mycelium.symbolic import Node

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

MAX_CANDIDATES = 5
MAX_ATOMS = 40  # of which pairs are tried


class GivenUp(DataError):
    """The solution needs more work than one label may cost. Caught where the label is made."""


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
            found.append(Candidate(result_leaf(index), cost + 0.01 * min(last - index, 20), results=(index,)))
    for index, item in enumerate(quantities):
        extra = 0.8 if index in state.used_quantities else 0.15
        extra += state.preference[index] if state.preference else 0.0
        node = quantity_leaf(index)
        if item.value == value:
            found.append(Candidate(node, extra, (index,)))
        elif item.kind == "percent" and item.value * 100 == value:
            found.append(Candidate(product_of(node, constant_leaf(HUNDRED)), extra + 0.05, (index,)))
        elif item.value.denominator != 1 and item.value * value == 1:
            found.append(Candidate(quotient_of(ONE, node), extra + 0.2, (index,)))
        elif item.value.denominator in (3, 6, 7, 9) and abs(item.value - value) < Fraction(1, 150):
            found.append(Candidate(node, extra + 0.4, (index,)))
    return found


def _derived(value: Fraction, quantities: tuple[Quantity, ...], state: Alignment) -> list[Candidate]:
    """Percents and fractions in other words, unit conversions, and constants."""
    found = []
    for index, item in enumerate(quantities):
        # Dearer than reading a number or a result again: 120 is the price that was read before, not 100% + 20%.
        extra = 0.9 if index in state.used_quantities else 0.3
        node = quantity_leaf(index)
        if 0 < item.value < 1 or item.kind == "percent":
            for sign, whole in ((-1, difference_of(ONE, node)), (1, sum_of(ONE, node))):
                if 1 + sign * item.value == value:
                    found.append(Candidate(whole, extra, (index,)))
                elif 100 * (1 + sign * item.value) == value:
                    found.append(Candidate(product_of(constant_leaf(HUNDRED), whole), extra + 0.1, (index,)))
        if item.value == 0:
            continue
        ratio = value / item.value
        if ratio in CONVERSIONS and ratio != value:
            found.append(Candidate(product_of(node, constant_leaf(ratio)), extra + 1.0, (index,)))
        elif value not in (0, 1) and 1 / ratio in CONVERSIONS:
            found.append(Candidate(quotient_of(node, constant_leaf(1 / ratio)), extra + 1.0, (index,)))
    for index, result in enumerate(state.values):
        extra = 1.3 if index not in state.used_results else 1.6
        ratio = value / result if result != 0 else Fraction(0)
        if ratio in RESULT_CONVERSIONS:
            found.append(Candidate(product_of(result_leaf(index), constant_leaf(ratio)), extra, results=(index,)))
        elif ratio != 0 and value != 1 and 1 / ratio in RESULT_CONVERSIONS:
            found.append(Candidate(quotient_of(result_leaf(index), constant_leaf(1 / ratio)), extra, results=(index,)))
    if value in DOMAIN_CONSTANTS:
        found.append(Candidate(constant_leaf(value), 1.0))
    return found


def approximate(value: Fraction) -> float:
    """The value as a float, infinite where it is too large for one."""
    try:
        return float(value)
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")


def bridged(value: Fraction, quantities: tuple[Quantity, ...], state: Alignment) -> list[Candidate]:
    """One hidden operation between two references: a sum, difference, product or quotient that nobody wrote."""
    atoms: list[tuple[Node, Fraction, tuple[int, ...], tuple[int, ...]]] = [
        (quantity_leaf(index), item.value, (index,), ()) for index, item in enumerate(quantities)
    ]
    atoms += [(result_leaf(index), item, (), (index,)) for index, item in enumerate(state.values)]
    atoms = atoms[:MAX_ATOMS]
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
                options.append(sum_of(left, right))
            if i < j and a * b == value and a != 1 and b != 1:
                options.append(product_of(left, right))
            if a - b == value:
                options.append(difference_of(left, right))
            if b != 0 and b != 1 and a == value * b:
                options.append(quotient_of(left, right))
            found += [Candidate(node, cost, left_q + right_q, left_r + right_r, True) for node in options]
    return sorted(found, key=lambda item: item.cost)


def candidates(value: Fraction, quantities: tuple[Quantity, ...], state: Alignment) -> list[Candidate]:
    """Meanings of a written value, cheapest first; the expensive kinds only when the cheap ones fail."""
    found = _direct(value, quantities, state)
    if not found or min(item.cost for item in found) >= 0.8:
        found += _derived(value, quantities, state)
    if not found:
        found = bridged(value, quantities, state)
    return sorted(found, key=lambda item: item.cost)[:MAX_CANDIDATES]


def pair_candidates(tree: Node, quantities: tuple[Quantity, ...], state: Alignment) -> list[Candidate]:
    """`3/4` or `20/100` written out, where the text says "3/4" or "20%"."""
    last = last_operation(tree)
    if last is None or last[0] != "/":
        return []
    top, bottom = last[1].value, last[2].value
    if not isinstance(top, Fraction) or not isinstance(bottom, Fraction) or bottom == 0:
        return []
    value = top / bottom
    if value == 1 and bottom == HUNDRED:
        return [Candidate(ONE, 0.1)]  # 100%
    results = [
        Candidate(result_leaf(index), 0.1 if index not in state.used_results else 0.5, results=(index,))
        for index in range(len(state.values) - 1, -1, -1)
        if state.values[index] == value and value.denominator != 1
    ]
    return (
        results
        or [
            Candidate(quantity_leaf(index), 0.1 if index not in state.used_quantities else 0.5, (index,))
            for index, item in enumerate(quantities)
            if item.value == value and item.value.denominator != 1
        ]
        or [
            Candidate(
                difference_of(ONE, quantity_leaf(index)), 0.3 if index not in state.used_quantities else 0.7, (index,)
            )
            for index, item in enumerate(quantities)
            if item.value + value == 1 and item.value.denominator != 1
        ]
    )


def consume(state: Alignment, item: Candidate) -> Alignment:
    return replace(
        state,
        cost=state.cost + item.cost,
        bridges=state.bridges + item.bridged,
        used_quantities=state.used_quantities | set(item.quantities),
        used_results=state.used_results | set(item.results),
    )
