"""Values with units compared: which units agree, which convert, and what an answer may leave out.

An answer may leave out what gold carries: its unit, its percent sign, its modulus. It may not add one that changes
the value: 1% is not 1. A unit on the answer only is taken as implied by gold.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from mycelium.symbolic.exact import rational_value
from mycelium.symbolic.measures import SINGLE_LETTERS, conversion, size_of, unit_named
from mycelium.symbolic.tree import Node, rational

_TEMPERATURES = {"celsius": (Fraction(1), Fraction(0)), "fahrenheit": (Fraction(5, 9), Fraction(-160, 9))}
Compare = Callable[[Node, Node], tuple[bool, str]]


def compare_units(gold: Node, answer: Node, compare: Compare) -> tuple[bool, str]:
    """Compare two nodes of which at least one carries a unit. 20% is 20 (where gold says so) and 0.2; 90° is pi/2."""
    (left, x), (right, y) = split_unit(gold), split_unit(answer)
    if left and not right and size_of(left):
        right, y = _single_letter_unit(y)
    elif right and not left and size_of(right):
        left, x = _single_letter_unit(x)
    if left and right:
        return _both(left, x, right, y, compare)
    unit, value, bare = (left, x, y) if left else (right, y, x)
    if unit == "percent":
        share = compare(Node("div", (value, rational(100))), bare)
        return share if share[0] or not left else compare(value, bare)
    same, reason = compare(value, bare)
    if same or bare.head in ("text", "list", "tuple", "set", "relation", "matrix"):
        return same, reason
    if unit == "degree":
        return compare(_plain_angle(unit, value), bare)
    return same, reason


def _both(left: str, x: Node, right: str, y: Node, compare: Compare) -> tuple[bool, str]:
    if left == right:
        return compare(x, y)
    if left.endswith(" dollar") and right.endswith(" dollar"):
        return False, f"different units: {left} and {right}"
    factor = conversion(left, right)
    if factor is not None:
        return compare(Node("mul", (rational(factor), x)), y)
    if {left, right} <= _TEMPERATURES.keys():
        return compare(_in_celsius(left, x), _in_celsius(right, y))
    if {left, right} == {"degree", "radian"}:
        return compare(_plain_angle(left, x), _plain_angle(right, y))
    if "degree" in (left, right) and {left, right} & _TEMPERATURES.keys():
        return compare(x, y)  # "25 degrees" of a temperature
    if size_of(left) is None and size_of(right) is None and left.split()[-1] == right.split()[-1] and "mod" not in left:
        if min(len(left.split()), len(right.split())) == 1:
            return compare(x, y)  # blue ducks and ducks
    return False, f"different units: {left[:30]} and {right[:30]}"


def has_unit(node: Node) -> bool:
    """Whether the whole value carries a unit, also as 25 pi cm^2 or -3 feet."""
    unit, _ = split_unit(node)
    return bool(unit) and (node.head in ("unit", "neg") or unit not in ("percent", "degree"))


def split_unit(node: Node) -> tuple[str, Node]:
    """The unit of a whole value ("" without one) and the value without it."""
    if node.head == "unit":
        return str(node.value), node.args[0]
    if node.head == "neg" and node.args[0].head == "unit":
        return str(node.args[0].value), Node("neg", node.args[0].args)
    if (
        node.head in ("add", "mul")
        and node.args[-1].head == "unit"
        and not any(arg.head == "unit" for arg in node.args[:-1])
    ):
        last = node.args[-1]
        return str(last.value), Node(node.head, (*node.args[:-1], last.args[0]))  # 480 + 480 sqrt(3) feet
    return "", node


def _single_letter_unit(node: Node) -> tuple[str, Node]:
    """`5m` alone reads as 5 times m, `3m/s` as a quotient; next to centimeters they mean meters."""
    if node.head == "mul" and len(node.args) == 2 and node.args[1].head == "symbol":
        letter = str(node.args[1].value)
        name = unit_named(letter) if letter in SINGLE_LETTERS else None
        if name and rational_value(node.args[0]) is not None:
            return name, node.args[0]
    if node.head == "div" and node.args[1].head == "symbol":
        above, value = _single_letter_unit(node.args[0])
        below = unit_named(str(node.args[1].value)) if str(node.args[1].value) in SINGLE_LETTERS else None
        if above and below:
            return f"{above} {below}^-1", value
    return "", node


def _in_celsius(unit: str, value: Node) -> Node:
    """The temperature in degrees Celsius."""
    factor, offset = _TEMPERATURES[unit]
    return Node("add", (Node("mul", (rational(factor), value)), rational(offset)))


def _plain_angle(unit: str, value: Node) -> Node:
    """The angle in radians."""
    return Node("mul", (value, Node("constant", (), "pi"), rational(Fraction(1, 180)))) if unit == "degree" else value
