"""Values with units: which units agree, and which convert into each other."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction

from mycelium.symbolic.names import UNITS
from mycelium.symbolic.tree import Node, rational

_BY_NAME = {canonical: (Fraction(factor), kind) for canonical, factor, kind in UNITS.values()}


def compare_units(a: Node, b: Node, compare: Callable[[Node, Node], tuple[bool, str]]) -> tuple[bool, str]:
    """Compare two nodes of which at least one carries a unit.

    A unit on one side only is taken as implied on the other. 20% may be written as 20 or as 0.2, 90 degrees as
    90 or as pi/2.
    """
    (left, x), (right, y) = _split(a), _split(b)
    if left and not right and _measure(left):
        right, y = _single_letter_unit(y)
    elif right and not left and _measure(right):
        left, x = _single_letter_unit(x)
    if left and right:
        if left == right:
            return compare(x, y)
        factor = _conversion(left, right)
        if factor is not None:
            return compare(Node("mul", (rational(factor), x)), y)
        if {left, right} == {"degree", "radian"}:
            return compare(_plain_angle(left, x), _plain_angle(right, y))
        if not _measure(left) and not _measure(right) and left.split()[-1] == right.split()[-1]:
            return compare(x, y)
        return False, f"different units: {left[:30]} and {right[:30]}"
    unit, value, bare = (left, x, y) if left else (right, y, x)
    same, reason = compare(value, bare)
    if same or bare.head in ("text", "list", "tuple", "set", "relation", "matrix"):
        return same, reason
    if unit == "percent":
        return compare(Node("div", (value, rational(100))), bare)
    if unit == "degree":
        return compare(_plain_angle(unit, value), bare)
    return same, reason


def has_unit(node: Node) -> bool:
    """Whether the whole value carries a unit, also as 25 pi cm^2 or -3 feet."""
    unit, _ = _split(node)
    return bool(unit) and (node.head in ("unit", "neg") or unit not in ("percent", "degree"))


def _split(node: Node) -> tuple[str, Node]:
    if node.head == "unit":
        return str(node.value), node.args[0]
    if node.head == "neg" and node.args[0].head == "unit":
        return str(node.args[0].value), Node("neg", node.args[0].args)
    if (
        node.head in ("add", "mul", "div")
        and node.args[-1].head == "unit"
        and not any(arg.head == "unit" for arg in node.args[:-1])
    ):
        last = node.args[-1]
        if node.head != "div":  # 480 + 480 sqrt(3) feet
            return str(last.value), Node(node.head, (*node.args[:-1], last.args[0]))
    return "", node


def _single_letter_unit(node: Node) -> tuple[str, Node]:
    """`5 m` alone reads as 5 times m; next to centimeters it means meters."""
    if (
        node.head == "mul"
        and len(node.args) == 2
        and node.args[1].head == "symbol"
        and str(node.args[1].value) in "mgshlL"
    ):
        return UNITS[str(node.args[1].value).lower()][0], node.args[0]
    return "", node


def _measure(unit: str) -> bool:
    return all(piece in _BY_NAME or piece == "per" for piece in re.sub(r"\^\d$", "", unit).split())


def _conversion(left: str, right: str) -> Fraction | None:
    """Factor from one unit to the other, powers included (1 m^2 = 10000 cm^2)."""
    (a, p), (b, q) = _power(left), _power(right)
    if p != q or a not in _BY_NAME or b not in _BY_NAME:
        return None
    (x, kind), (y, other) = _BY_NAME[a], _BY_NAME[b]
    return (x / y) ** p if kind == other else None


def _power(unit: str) -> tuple[str, int]:
    name, _, power = unit.partition("^")
    return name, int(power or 1)


def _plain_angle(unit: str, value: Node) -> Node:
    """The angle in radians."""
    return Node("mul", (value, Node("constant", (), "pi"), rational(Fraction(1, 180)))) if unit == "degree" else value
