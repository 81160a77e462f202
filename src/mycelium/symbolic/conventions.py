"""Which of two common conventions a text is read by, where mathematics has no single one."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from mycelium.symbolic.exact import rational_value
from mycelium.symbolic.tree import Node, rational


@dataclass(frozen=True, slots=True)
class Conventions:
    """The base of a bare `log` (10, or natural), and odd roots of negative numbers (real, or the complex principal one).

    The defaults hold for `check` and `calc`, in plain notation and LaTeX: `log(100)` is 2, `(-8)^(1/3)` is -2.
    """

    log: Literal["decimal", "natural"] = "decimal"
    odd_roots: Literal["real", "principal"] = "real"


DEFAULT = Conventions()


def principal_roots(node: Node) -> Node:
    """The tree with odd roots written as e^(ln(x)/n), the complex principal value where x is negative.

    Trees mean the real root otherwise, everywhere. Bases that are known to be positive or 0 stay.
    """
    if not node.args:
        return node
    args = tuple(map(principal_roots, node.args))
    exponent = _exponent(node)
    if exponent is None or exponent.denominator % 2 == 0 or exponent.denominator == 1:
        return Node(node.head, args, node.value)
    base = rational_value(args[0])
    if base is not None and base >= 0:
        return Node(node.head, args, node.value)
    power = Node("mul", (rational(exponent), Node("call", (args[0],), "ln")))
    return Node("pow", (Node("constant", (), "e"), power))


def _exponent(node: Node) -> Fraction | None:
    """p/q of x^(p/q), 1/n of a root."""
    if node.head not in ("pow", "root"):
        return None
    value = rational_value(node.args[1])
    return 1 / value if value and node.head == "root" else value
