"""Sums and products over an index, written out term by term."""

from __future__ import annotations

from fractions import Fraction

from mycelium.symbolic.errors import LimitError, UnsupportedError
from mycelium.symbolic.exact import rational_value
from mycelium.symbolic.tree import Node, symbol

MAX_TERMS = 300


def written_out(node: Node) -> Node:
    """A sum or product between numbers, term by term; x_k in it becomes x_1, x_2 ...

    >>> from mycelium.symbolic import parse, to_plain
    >>> to_plain(written_out(parse("sum(k*x_k, k, 1, 3)")))
    '1*x_1 + 2*x_2 + 3*x_3'
    """
    body, variable, lower, upper = node.args
    first, last = rational_value(lower), rational_value(upper)
    if first is None or last is None or first.denominator != 1 or last.denominator != 1:
        raise UnsupportedError("a sum or product needs whole numbers as its bounds")
    if last - first > MAX_TERMS:
        raise LimitError(f"a sum or product of more than {MAX_TERMS} terms")
    terms = [at_index(body, str(variable.value), index) for index in range(int(first), int(last) + 1)]
    if not terms:
        return Node("number", (), Fraction(node.head == "product"))
    return terms[0] if len(terms) == 1 else Node("add" if node.head == "sum" else "mul", tuple(terms))


def at_index(node: Node, index: str, value: int) -> Node:
    """The tree at one value of an index: also x_k becomes x_3."""
    if node.head == "symbol":
        name, _, subscript = str(node.value).partition("_")
        if node.value == index:
            return Node("number", (), Fraction(value)) if value >= 0 else Node("neg", (at_index(node, index, -value),))
        return symbol(f"{name}_{value}") if subscript == index and value >= 0 else node
    if not node.args:
        return node
    made = Node(node.head, tuple(at_index(part, index, value) for part in node.args), node.value)
    if made.head in ("sum", "product") and made != node and not made.args[3].symbols():
        return written_out(made)
    return made
