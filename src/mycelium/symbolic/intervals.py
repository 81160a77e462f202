"""Sets of real numbers written as intervals, inequalities or exclusions, in one canonical form."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

from mycelium.symbolic.errors import SymbolicError
from mycelium.symbolic.exact import rational_value
from mycelium.symbolic.tree import Node

End = Fraction | float  # float only for the two infinities


@dataclass(frozen=True, order=True, slots=True)
class Piece:
    """An interval; a single point has equal closed ends."""

    low: End
    low_open: bool
    high: End
    high_open: bool


def real_set(node: Node) -> tuple[Piece, ...] | None:
    """Disjoint pieces in order, or None when the node is no set of reals with rational ends."""
    try:
        pieces = _pieces(node)
    except SymbolicError:
        return None
    return None if pieces is None else merged(pieces)


def _pieces(node: Node) -> list[Piece] | None:
    if node.head == "constant" and node.value == "reals":
        return [Piece(-math.inf, True, math.inf, True)]
    if node.head == "constant" and node.value == "emptyset":
        return []
    if node.head in ("interval", "tuple") and len(node.args) == 2:
        low, high = _end(node.args[0]), _end(node.args[1])
        if low is None or high is None or low > high:
            return None
        brackets = str(node.value) if node.head == "interval" else "()"
        low_open, high_open = brackets[0] == "(" or math.isinf(low), brackets[1] == ")" or math.isinf(high)
        if low == high and (low_open or high_open):
            return []
        return [Piece(low, low_open, high, high_open)]
    if node.head == "set":
        points = [_end(arg) for arg in node.args]
        if any(point is None or math.isinf(point) for point in points):
            return None
        return [Piece(point, False, point, False) for point in points if point is not None]
    if node.head == "list" and (node.value in ("and", "or") or all(arg.head == "relation" for arg in node.args)):
        parts = [_pieces(arg) for arg in node.args]
        if any(part is None for part in parts):
            return None
        known = [merged(part) for part in parts if part is not None]
        if node.value == "or":
            return [piece for part in known for piece in part]
        result = known[0]
        for part in known[1:]:
            result = merged(intersected(result, part))
        if not result and node.value is None:
            return [piece for part in known for piece in part]  # x < 1, x > 3 can only be a union
        return list(result)
    if node.head == "union":
        parts = [_pieces(arg) for arg in node.args]
        if any(part is None for part in parts):
            return None
        return [piece for part in parts if part is not None for piece in part]
    if node.head == "setminus":
        left, right = _pieces(node.args[0]), _pieces(node.args[1])
        if left is None or right is None:
            return None
        return intersected(merged(left), _complement(merged(right)))
    if node.head == "intersection":
        left, right = _pieces(node.args[0]), _pieces(node.args[1])
        if left is None or right is None:
            return None
        return intersected(merged(left), merged(right))
    if node.head == "relation":
        return _inequality(node)
    return None


def _end(node: Node) -> End | None:
    if node == _INFINITY:
        return math.inf
    if node.head == "neg" and node.args[0] == _INFINITY:
        return -math.inf
    return rational_value(node)


_INFINITY = Node("constant", (), "infinity")
_FLIPPED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "!=": "!="}


def inequality_symbol(node: Node) -> str | None:
    """The letter that an inequality such as 1 < x <= 2 bounds, standing alone on one side."""
    if node.head == "list":
        names = {inequality_symbol(arg) for arg in node.args}
        return names.pop() if len(names) == 1 else None
    letters = [arg for arg in node.args if arg.head == "symbol"]
    return str(letters[0].value) if node.head == "relation" and len(letters) == 1 else None


def interval_of(node: Node) -> Node | None:
    """An inequality as an interval node, with whatever ends it has; inequalities joined by "or" as a union; else None.

    The letter that is bounded stands in the middle, or on the left; ends are not compared here.
    """
    if node.head in ("interval", "union"):
        return node
    if node.head == "list" and node.value == "or":
        parts = [interval_of(arg) for arg in node.args]
        known = [part for part in parts if part is not None and part.head == "interval"]
        return Node("union", tuple(known)) if len(known) == len(parts) else None
    if node.head == "list" and len(node.args) == 2:
        first, second = (interval_of(arg) for arg in node.args)
        if first is None or second is None or first.head != "interval" or second.head != "interval":
            return None
        lower = [part for part in (first, second) if part.args[1] == _INFINITY]
        upper = [part for part in (first, second) if part.args[0] == Node("neg", (_INFINITY,))]
        if len(lower) == len(upper) == 1:
            brackets = str(lower[0].value)[0] + str(upper[0].value)[1]
            return Node("interval", (lower[0].args[0], upper[0].args[1]), brackets)
        return None
    if node.head != "relation":
        return None
    signs = str(node.value).split()
    if any(sign not in ("<", "<=", ">", ">=") for sign in signs):
        return None
    args = node.args
    if len(args) == 3 and args[1].head == "symbol" and len({sign[0] for sign in signs}) == 1:
        if signs[0][0] == ">":
            args, signs = tuple(reversed(args)), [_FLIPPED[sign] for sign in reversed(signs)]
        return Node(
            "interval", (args[0], args[2]), ("[" if "=" in signs[0] else "(") + ("]" if "=" in signs[1] else ")")
        )
    if len(args) != 2:
        return None
    if args[0].head != "symbol" or (args[1].head == "symbol" and str(args[0].value) in "abckm"):
        args, signs = (args[1], args[0]), [_FLIPPED[signs[0]]]
    if args[0].head != "symbol" or args[0].symbols() & args[1].symbols():
        return None
    closed = "=" in signs[0]
    if signs[0][0] == ">":
        return Node("interval", (args[1], _INFINITY), "[)" if closed else "()")
    return Node("interval", (Node("neg", (_INFINITY,)), args[1]), "(]" if closed else "()")


def _inequality(node: Node) -> list[Piece] | None:
    signs, args = str(node.value).split(), node.args
    if signs == ["in"] and args[0].head == "symbol":
        return _pieces(args[1])
    if inequality_symbol(node) is None or any(sign not in _FLIPPED for sign in signs):
        return None
    result: tuple[Piece, ...] = (Piece(-math.inf, True, math.inf, True),)
    for sign, left, right in zip(signs, args, args[1:], strict=False):
        if left.head == "symbol":
            bound = _end(right)
        elif right.head == "symbol":
            bound, sign = _end(left), _FLIPPED[sign]
        else:
            return None
        if bound is None:
            return None
        result = tuple(merged(intersected(result, _half_line(sign, bound))))
    return list(result)


def _half_line(sign: str, bound: End) -> tuple[Piece, ...]:
    if sign == "!=":
        return (Piece(-math.inf, True, bound, True), Piece(bound, True, math.inf, True))
    if sign in ("<", "<="):
        return (Piece(-math.inf, True, bound, sign == "<"),)
    return (Piece(bound, sign == ">", math.inf, True),)


def merged(pieces: list[Piece] | tuple[Piece, ...]) -> tuple[Piece, ...]:
    result: list[Piece] = []
    for piece in sorted(pieces):
        if result:
            last = result[-1]
            touches = piece.low < last.high or (piece.low == last.high and not (piece.low_open and last.high_open))
            if touches:
                high, high_open = last.high, last.high_open
                if (piece.high, not piece.high_open) > (high, not high_open):
                    high, high_open = piece.high, piece.high_open
                result[-1] = Piece(last.low, last.low_open, high, high_open)
                continue
        result.append(piece)
    return tuple(result)


def _complement(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    result: list[Piece] = []
    low: End = -math.inf
    low_open = True
    for piece in pieces:
        if low < piece.low or (low == piece.low and not low_open and piece.low_open):
            result.append(Piece(low, low_open, piece.low, not piece.low_open))
        low, low_open = piece.high, not piece.high_open
    if low < math.inf:
        result.append(Piece(low, low_open, math.inf, True))
    return tuple(result)


def intersected(left: tuple[Piece, ...], right: tuple[Piece, ...]) -> list[Piece]:
    result = []
    for a in left:
        for b in right:
            low, low_open = max((a.low, a.low_open), (b.low, b.low_open))
            high, closed = min((a.high, not a.high_open), (b.high, not b.high_open))
            if low < high or (low == high and not low_open and closed):
                result.append(Piece(low, low_open, high, not closed))
    return result
