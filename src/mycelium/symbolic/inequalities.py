"""Inequalities in one letter, solved exactly in this process where both sides are polynomials.

    real_solutions       their set of reals, where every end of it is rational
    quadratic_solutions  an interval or a union with square roots as ends, of one quadratic inequality

The real roots cut the line into pieces; the sign of each piece is that of one point in it. What is left (other roots,
denominators, absolute values) is for the workers.
"""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import pairwise

from mycelium.symbolic.intervals import Piece, intersected, merged
from mycelium.symbolic.polynomials import Coefficients, coefficients, letter_of, linear_tree, split_roots, value_at
from mycelium.symbolic.tree import Node, difference, rational

_SIGNS = ("<", "<=", ">", ">=", "!=")
_INFINITY = Node("constant", (), "infinity")


def real_solutions(relation: Node) -> tuple[Piece, ...] | None:
    """The reals that satisfy an inequality or a chain of them (1 < 2x + 1 <= 5); None where this is not decided here.

    >>> from mycelium.symbolic.grammar import parse
    >>> [(str(piece.low), str(piece.high)) for piece in real_solutions(parse("x^2 < 4"))]
    [('-2', '2')]
    """
    found: tuple[Piece, ...] = (Piece(-math.inf, True, math.inf, True),)
    parts = _parts(relation)
    if parts is None:
        return None
    for sign, values in parts:
        pieces = _pieces(sign, values)
        if pieces is None:
            return None
        found = merged(intersected(found, pieces))
    return found


def solved_in_one_letter(node: Node, *unknowns: Node) -> Node | None:
    """`solve(2x > 6, x)` as the workers print it, or None where they have to be asked."""
    if node.head != "relation" or len(unknowns) > 1 or any(x.head != "symbol" for x in unknowns):
        return None
    if any(str(x.value) != letter_of(node) for x in unknowns):
        return None
    pieces = real_solutions(node)
    if pieces is None or (len(pieces) > 1 and any(piece.low == piece.high for piece in pieces)):
        return None
    return set_tree(pieces)


def set_tree(pieces: tuple[Piece, ...]) -> Node:
    """The tree of a set of reals in its canonical pieces."""
    if not pieces:
        return Node("constant", (), "emptyset")
    if pieces == (Piece(-math.inf, True, math.inf, True),):
        return Node("constant", (), "reals")
    made = [_tree(piece) for piece in pieces]
    return made[0] if len(made) == 1 else Node("union", tuple(made))


def _tree(piece: Piece) -> Node:
    if piece.low == piece.high:
        return Node("set", (rational(Fraction(piece.low)),))
    low = Node("neg", (_INFINITY,)) if piece.low == -math.inf else rational(Fraction(piece.low))
    high = _INFINITY if piece.high == math.inf else rational(Fraction(piece.high))
    if piece.low_open and piece.high_open:
        return Node("tuple", (low, high))
    return Node("interval", (low, high), ("(" if piece.low_open else "[") + (")" if piece.high_open else "]"))


def quadratic_solutions(relation: Node) -> Node | None:
    """The interval between two irrational roots of a quadratic inequality, or the union outside them; else None."""
    parts = _parts(relation)
    if parts is None or len(parts) != 1 or len(parts[0][1]) != 3 or parts[0][0] == "!=":
        return None
    sign, (c, b, a) = parts[0]
    discriminant = b * b - 4 * a * c
    if discriminant <= 0:
        return None
    root = Node("root", (rational(discriminant), rational(2)))
    low, high = (
        Node("div", (Node("add", (rational(-b), root if up else Node("neg", (root,)))), rational(2 * a)))
        for up in ((False, True) if a > 0 else (True, False))
    )
    closed = "=" in sign
    if (sign[0] == "<") == (a > 0):
        return Node("interval", (low, high), "[]" if closed else "()")
    below = Node("interval", (Node("neg", (_INFINITY,)), low), "(]" if closed else "()")
    above = Node("interval", (high, _INFINITY), "[)" if closed else "()")
    return Node("union", (below, above))


def _parts(relation: Node) -> list[tuple[str, Coefficients]] | None:
    """Each "left < right" of a chain, as a sign and the polynomial left - right."""
    name = letter_of(relation)
    signs = str(relation.value).split()
    if relation.head != "relation" or name is None or any(sign not in _SIGNS for sign in signs):
        return None
    made: list[tuple[str, Coefficients]] = []
    for sign, left, right in zip(signs, relation.args, relation.args[1:], strict=False):
        values = coefficients(difference(Node("relation", (left, right), sign)), name)
        if values is None or len(values) < 2:
            return None
        made.append((sign, values))
    return made


def _pieces(sign: str, values: Coefficients) -> tuple[Piece, ...] | None:
    """Where a polynomial has a sign."""
    split = split_roots(values)
    if split is None:
        return None
    roots, rest = split
    if len(rest) > 3 or (len(rest) == 3 and rest[1] ** 2 > 4 * rest[0] * rest[2]):
        return None  # real roots that are not rational
    marks = sorted(set(roots))
    kept = [Piece(root, False, root, False) for root in marks if "=" in sign and sign != "!="]
    ends: list[Fraction | float] = [-math.inf, *marks, math.inf]
    for low, high in pairwise(ends):
        value = value_at(values, _between(low, high))
        if sign == "!=" or (value < 0) == (sign[0] == "<"):
            kept.append(Piece(low, True, high, True))
    return merged(kept)


def _between(low: Fraction | float, high: Fraction | float) -> Fraction:
    if low == -math.inf:
        return Fraction(0) if high == math.inf else Fraction(high) - 1
    return Fraction(low) + 1 if high == math.inf else (Fraction(low) + Fraction(high)) / 2


def plain_relation(node: Node) -> Node | None:
    """`2x > 6`, with both sides linear in one letter, in the form in which it is printed; None for anything else."""
    name = letter_of(node)
    if node.head != "relation" or len(node.args) != 2 or node.value not in ("=", *_SIGNS) or name is None:
        return None
    sides = [coefficients(side, name) for side in node.args]
    if any(side is None for side in sides) or len(coefficients(difference(node), name) or ()) < 2:
        return None
    trees = [linear_tree(side, name) for side in sides if side is not None]
    return Node("relation", tuple(tree for tree in trees if tree is not None), node.value) if all(trees) else None


__all__ = ["plain_relation", "quadratic_solutions", "real_solutions", "set_tree", "solved_in_one_letter"]
