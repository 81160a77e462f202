"""Programs found by searching for the gold answer; for training labels only, never at inference.

Two searches: one that follows the numbers of a worked solution as witnesses of intermediate values, and one
that enumerates small programs over the quantities when there is nothing but the answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import combinations

from mycelium.labels.references import Alignment, Candidate, approximate, bridged, candidates, consume
from mycelium.problems import Quantity, parse_number
from mycelium.programs import (
    constant_leaf,
    difference_of,
    product_of,
    quantity_leaf,
    quotient_of,
    result_leaf,
    sum_of,
)
from mycelium.symbolic import Node

_WITNESS = re.compile(r"(?<![\w.])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:\s?/\s?\d+)?")
SEARCH_CONSTANTS = tuple(Fraction(value) for value in (1, 2, 100, 60, 7, 12, 24, 10, 30, 4, 52, 3, 365, 5))
_SIZES = tuple((value, float(value)) for value in SEARCH_CONSTANTS)
MAX_STATES = 60_000


def with_constants(value: Fraction, quantities: tuple[Quantity, ...], state: Alignment) -> list[Candidate]:
    """One hidden operation between a reference and a domain constant."""
    atoms: list[tuple[Node, Fraction, tuple[int, ...], tuple[int, ...]]] = [
        (quantity_leaf(i), item.value, (i,), ()) for i, item in enumerate(quantities)
    ]
    atoms += [(result_leaf(i), item, (), (i,)) for i, item in enumerate(state.values)]
    found = []
    aim = approximate(value)
    for node, a, used_q, used_r in atoms[:40]:
        size = approximate(a)
        slack = 1e-9 * max(1.0, abs(aim), abs(size))
        for unit, factor in _SIZES:
            # Most are dismissed in floats; exact arithmetic decides about the others.
            scaled = abs(size * factor - aim) < slack or abs(size - aim * factor) < slack
            shifted = abs(size + factor - aim) < slack or abs(size - factor - aim) < slack
            if not (scaled or shifted or abs(factor - size - aim) < slack):
                continue
            options = []
            if a * unit == value and unit != 1:
                options.append(product_of(node, constant_leaf(unit)))
            if a == value * unit and unit != 1:
                options.append(quotient_of(node, constant_leaf(unit)))
            if a + unit == value and unit <= 12:
                options.append(sum_of(node, constant_leaf(unit)))
            if a - unit == value and unit <= 12:
                options.append(difference_of(node, constant_leaf(unit)))
            if unit - a == value and unit in (1, 100):
                options.append(difference_of(constant_leaf(unit), node))
            found += [Candidate(option, 3.0, used_q, used_r, True) for option in options]
    return found


def witness_search(
    solution: str, gold: Fraction, quantities: tuple[Quantity, ...], width: int = 24
) -> list[tuple[Alignment, Node]]:
    """Readings in which the numbers of the solution appear one after another as intermediate values.

    A number that nothing explains is passed over. Gives (reading, node of the answer), cheapest first.
    """
    values: list[Fraction] = []
    for surface in _WITNESS.findall(re.sub(r"####.*", "", solution)):
        value = parse_number(surface)
        if value is not None and value not in values:
            values.append(value)
    beam = [Alignment()]
    for value in [*values[:40], gold]:
        extended = list(beam)
        for state in beam:
            if value in state.values or (value != gold and any(item.value == value for item in quantities)):
                continue
            options = bridged(value, quantities, state) or with_constants(value, quantities, state)
            for option in sorted(options, key=lambda item: item.cost)[:6]:
                after = consume(state, option)
                extended.append(
                    replace(after, definitions=(*after.definitions, option.node), values=(*after.values, value))
                )
        beam = sorted(extended, key=lambda state: (-len(state.values), state.cost))[:width]
    found: list[tuple[Alignment, Node]] = []
    for state in beam:
        if gold in state.values:
            found.append((state, result_leaf(len(state.values) - 1 - state.values[::-1].index(gold))))
        else:
            options = candidates(gold, quantities, state) + with_constants(gold, quantities, state)
            found += [(consume(state, option), option.node) for option in options]
    return sorted(found, key=lambda item: item[0].cost)


def _combine(a: tuple[Node, Fraction], b: tuple[Node, Fraction]) -> Iterator[tuple[Node, Fraction]]:
    (left, x), (right, y) = a, b
    yield sum_of(left, right), x + y
    yield product_of(left, right), x * y
    yield difference_of(left, right), x - y
    yield difference_of(right, left), y - x
    if y != 0:
        yield quotient_of(left, right), x / y
    if x != 0:
        yield quotient_of(right, left), y / x


def enumerate_programs(gold: Fraction, quantities: tuple[Quantity, ...], limit: int = 12) -> list[Node]:
    """All expressions that use every quantity once (at most five) and have the gold value, up to `limit`.

    Exhaustive over + - * / and bracketings, bounded by `MAX_STATES` combinations. One domain constant is tried
    when the quantities alone do not reach the answer.
    """
    leaves = [(quantity_leaf(index), item.value) for index, item in enumerate(quantities)]
    if not 1 <= len(leaves) <= 5:
        return []
    found = _reach(gold, leaves, limit) if len(leaves) > 1 else []
    if not found and len(leaves) <= 3:
        for unit in SEARCH_CONSTANTS:
            if unit != 1:
                found += _reach(gold, [*leaves, (constant_leaf(unit), unit)], limit)
    return found[:limit]


def _reach(gold: Fraction, leaves: list[tuple[Node, Fraction]], limit: int) -> list[Node]:
    found: list[Node] = []
    stack = [leaves]
    visited = 0
    while stack and visited < MAX_STATES and len(found) < limit:
        items = stack.pop()
        visited += 1
        if len(items) == 1:
            if items[0][1] == gold:
                found.append(items[0][0])
            continue
        for i, j in combinations(range(len(items)), 2):
            rest = [item for k, item in enumerate(items) if k not in (i, j)]
            for combined in _combine(items[i], items[j]):
                if combined[1] >= 0 and (len(rest) > 0 or combined[1] == gold):
                    stack.append([*rest, combined])
    return found
