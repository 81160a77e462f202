"""Relations between complex numbers as relations between real ones, while all letters stand for real numbers."""

from __future__ import annotations

from mycelium.symbolic.exact import rational_value
from mycelium.symbolic.tree import Node, rational

MAX_POWER = 12
_Parts = tuple[Node, Node]
_ZERO = rational(0)


def has_i(node: Node) -> bool:
    """Whether the imaginary unit occurs in a tree."""
    return any(part.head == "constant" and part.value == "i" for part in node.walk())


def real_relations(condition: Node) -> list[Node]:
    """Conditions without the imaginary unit that say the same; a condition that has none of it stays as it is.

    >>> from mycelium.symbolic import parse, to_plain
    >>> [to_plain(part) for part in real_relations(parse("k = a*i + 2"))]
    ['k = 2', '0 = a']
    """
    if condition.head == "list":
        return [made for part in condition.args for made in real_relations(part)]
    if not has_i(condition) or condition.head != "relation" or condition.value != "=":
        return [condition]
    sides = [parts_of(side) for side in condition.args]
    if any(side is None for side in sides):
        return [condition]
    (a, b), (c, d) = [side for side in sides if side is not None]
    return [Node("relation", (a, c), "="), Node("relation", (b, d), "=")]


def parts_of(node: Node) -> _Parts | None:
    """Real and imaginary part of a tree whose letters are real; None where this arithmetic does not reach."""
    if not has_i(node):
        return node, _ZERO
    if node.head == "constant":
        return _ZERO, rational(1)
    if node.head == "pow":
        exponent, base = rational_value(node.args[1]), parts_of(node.args[0])
        if base is None or exponent is None or exponent.denominator != 1 or not 0 < exponent <= MAX_POWER:
            return None
        result = base
        for _ in range(int(exponent) - 1):
            result = _times(result, base)
        return result
    found = [parts_of(part) for part in node.args]
    parts = [part for part in found if part is not None]
    if len(parts) != len(found):
        return None
    if node.head == "add":
        return _sum([real for real, _ in parts]), _sum([imaginary for _, imaginary in parts])
    if node.head == "neg":
        return _negative(parts[0][0]), _negative(parts[0][1])
    if node.head == "mul":
        result = parts[0]
        for part in parts[1:]:
            result = _times(result, part)
        return result
    if node.head == "div" and parts[1][1] == _ZERO:
        return Node("div", (parts[0][0], parts[1][0])), Node("div", (parts[0][1], parts[1][0]))
    return None


def _times(a: _Parts, b: _Parts) -> _Parts:
    real = _sum([_product(a[0], b[0]), _negative(_product(a[1], b[1]))])
    return real, _sum([_product(a[0], b[1]), _product(a[1], b[0])])


def _known(node: Node) -> Node:
    value = None if node.symbols() else rational_value(node)
    return node if value is None else rational(value)


def _sum(parts: list[Node]) -> Node:
    kept = [part for part in parts if part != _ZERO]
    return _ZERO if not kept else kept[0] if len(kept) == 1 else _known(Node("add", tuple(kept)))


def _product(a: Node, b: Node) -> Node:
    if _ZERO in (a, b):
        return _ZERO
    if rational(1) in (a, b):
        return b if a == rational(1) else a
    return _known(Node("mul", (a, b)))


def _negative(node: Node) -> Node:
    return node if node == _ZERO else _known(Node("neg", (node,)))
