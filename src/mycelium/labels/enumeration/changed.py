"""Other numbers for the numbers of a text: which programs were a coincidence, and which say the same."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from fractions import Fraction

from mycelium.problems import Quantity
from mycelium.programs import ProgramError

Outcome = tuple[tuple[str, ...], ...]
DRAWS = 3
SHARPNESS = 3.0  # how fast the weight of a program falls with its cost


def changed_numbers(quantities: Sequence[Quantity], draw: int) -> list[Fraction]:
    """The numbers of a text replaced: each by its own factor near 1, so that equal numbers become different ones."""
    return [
        item.value * (1 + Fraction((-1) ** (draw + index) * (7 + 4 * index + 3 * draw), 211))
        for index, item in enumerate(quantities)
    ]


def outcomes(
    answers: Callable[[Sequence[Fraction] | None], tuple[Fraction, ...]], quantities: Sequence[Quantity]
) -> Outcome | None:
    """The answers under DRAWS other sets of numbers; None for a program that does not bear the change.

    It does not where it has no answer any more, or where its answer does not depend on the numbers at all.
    """
    found = []
    try:
        as_given = tuple(map(str, answers(None)))
        for draw in range(DRAWS):
            found.append(tuple(map(str, answers(changed_numbers(quantities, draw)))))
    except ProgramError:
        return None
    return None if all(item == as_given for item in found) else tuple(found)


def best_class(programs: Sequence[tuple[float, Outcome]]) -> tuple[int, float, int, int]:
    """Of programs (cost, outcome): the place of the cheapest of the weightiest class, the share of that class, the number
    of classes, and how many programs outside it cost no more than the chosen one.

    Programs with one outcome mean the same. A class weighs the sum of exp(-SHARPNESS * cost) over its programs.
    """
    lowest = min(cost for cost, _ in programs)
    weights: dict[Outcome, float] = {}
    first: dict[Outcome, int] = {}
    for place, (cost, outcome) in enumerate(programs):
        weights[outcome] = weights.get(outcome, 0.0) + math.exp(-SHARPNESS * (cost - lowest))
        if outcome not in first or cost < programs[first[outcome]][0]:
            first[outcome] = place
    chosen = max(first, key=lambda outcome: (round(weights[outcome], 9), -first[outcome]))
    best = first[chosen]
    ties = sum(outcome != chosen and cost <= programs[best][0] for cost, outcome in programs)
    return best, weights[chosen] / sum(weights.values()), len(weights), ties
