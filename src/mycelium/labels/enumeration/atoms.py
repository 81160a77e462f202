"""What stands at the places of a relation: numbers of a text, their other readings, and constants that words bring.

An atom costs nothing when it is a number as written; a percent that is added to one, a unit that is converted or a constant
that no word explains cost more, so that of two programs the one that invents less wins.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from mycelium.problems import Quantity
from mycelium.programs import constant_leaf, difference_of, product_of, quantity_leaf, quotient_of, sum_of
from mycelium.symbolic import Node

MAX_QUANTITIES = 10
PLAIN_CONSTANTS = (Fraction(1), Fraction(2), Fraction(60), Fraction(100))
CONSTANT_COST = 1.5

# Words -> the constants that they stand for; a coin is worth cents, and dollars where the text counts in them.
_WORDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"\bpenn(?:y|ies)\b", ("1", "1/100")),
    (r"\bnickels?\b", ("5", "1/20")),
    (r"\bdimes?\b", ("10", "1/10")),
    (r"\bquarters?\b", ("25", "1/4")),
    (r"\bhalf[- ]dollars?\b", ("50", "1/2")),
    (r"\bcents?\b|\$|\bdollars?\b", ("100",)),
    (r"\bconsecutive\b", ("1", "2")),
    (r"\bperimeter\b|\baverage\b|\bround[- ]?trip\b|\bboth ways\b", ("2",)),
    (r"\bsupplement|\btriangle\b", ("180",)),
    (r"\bcomplement", ("90",)),
    (r"\bminutes?\b", ("60",)),
    (r"\bbi(?:cycle|ke)s?\b", ("2",)),
    (r"\btricycles?\b", ("3",)),
    (r"\bwheels?\b|\bcars?\b|\blegs?\b", ("4", "2")),
    (r"\bdozen", ("12",)),
    (r"\bweeks?\b", ("7",)),
)


@dataclass(frozen=True, slots=True)
class Atom:
    """node: over the symbols q_0, q_1 ...; value: what it comes to, exactly; uses: indices of the quantities in it."""

    node: Node
    value: Fraction
    uses: frozenset[int]
    cost: float


def constants_of(text: str) -> dict[Fraction, float]:
    """The constants that may be used for a text, with what they cost."""
    found = dict.fromkeys(PLAIN_CONSTANTS, CONSTANT_COST)
    for pattern, values in _WORDS:
        if re.search(pattern, text, re.IGNORECASE):
            for value in values:
                found[Fraction(value)] = 0.3
    return found


def atoms_of(text: str, quantities: Sequence[Quantity]) -> list[Atom]:
    """Single numbers: as written, percents as what is added or left, units converted; then constants."""
    found: list[Atom] = []
    one, sixty, hundred = (constant_leaf(value) for value in (1, 60, 100))
    for index, item in enumerate(quantities[:MAX_QUANTITIES]):
        leaf, value, uses = quantity_leaf(index), item.value, frozenset({index})
        found.append(Atom(leaf, value, uses, 0.0))
        if value == 0:
            continue
        if item.kind == "percent" or 0 < value < 1:
            found.append(Atom(sum_of(one, leaf), 1 + value, uses, 0.3))
            found.append(Atom(difference_of(one, leaf), 1 - value, uses, 0.3))
        if item.kind == "percent":
            found.append(Atom(product_of(hundred, leaf), 100 * value, uses, 0.8))
            continue
        if value >= 2:
            found.append(Atom(quotient_of(one, leaf), 1 / value, uses, 0.5))
        if re.search(r"\bcents?\b|¢|\$|dollar", text):
            found.append(Atom(quotient_of(leaf, hundred), value / 100, uses, 0.8))
            found.append(Atom(product_of(leaf, hundred), value * 100, uses, 0.8))
        if re.search(r"\bminutes?\b", text):
            found.append(Atom(quotient_of(leaf, sixty), value / 60, uses, 0.8))
    found += [Atom(constant_leaf(value), value, frozenset(), cost) for value, cost in constants_of(text).items()]
    return [atom for atom in found if atom.value > 0]


def compounds_of(atoms: Sequence[Atom]) -> list[Atom]:
    """Products, sums and differences of two atoms with a number of the text in each of them or one at least."""
    found = []
    for i, a in enumerate(atoms):
        for b in atoms[i + 1 :]:
            if a.uses & b.uses or not (a.uses or b.uses) or (a.cost + b.cost > 1.0):
                continue
            uses, cost = a.uses | b.uses, a.cost + b.cost
            found.append(Atom(product_of(a.node, b.node), a.value * b.value, uses, cost + 0.4))
            if a.uses and b.uses:
                found.append(Atom(sum_of(a.node, b.node), a.value + b.value, uses, cost + 0.6))
                first, second = (a, b) if a.value >= b.value else (b, a)
                if first.value != second.value:
                    gap = first.value - second.value
                    found.append(Atom(difference_of(first.node, second.node), gap, uses, cost + 0.6))
                found.append(Atom(quotient_of(a.node, b.node), a.value / b.value, uses, cost + 0.6))
                found.append(Atom(quotient_of(b.node, a.node), b.value / a.value, uses, cost + 0.6))
    return found
