"""Where a long product or a quotient of products is 0, factor by factor. Worker side."""

from __future__ import annotations

from fractions import Fraction

import sympy as sp

from mycelium.symbolic.errors import UndefinedError, UnsupportedError
from mycelium.symbolic.exact import rational_value, replace_symbol
from mycelium.symbolic.series import written_out
from mycelium.symbolic.to_sympy import to_sympy
from mycelium.symbolic.tree import Node, one_or_set, rational


def zeros_of_product(target: Node, facts: tuple[Node, ...]) -> Node | None:
    """Where a long product or a quotient of products in one letter is 0: where a factor is, and no divisor."""
    if len(facts) != 1 or facts[0].head != "relation" or facts[0].value != "=" or target.head != "symbol":
        return None
    left, right = facts[0].args
    if right != rational(0) or facts[0].symbols() - {
        str(part.args[1].value) for part in left.walk() if part.head == "product"
    } != {str(target.value)}:
        return None
    top, bottom = _factors(left)
    if len(top) < 5:
        return None
    name = str(target.value)
    roots = {root for factor in top for root in _roots_of_factor(factor, name)}
    kept = [root for root in roots if all(_at_rational(part, name, root) != 0 for part in bottom)]
    if not kept:
        raise UndefinedError("the equation has no solution")
    return one_or_set([rational(root) for root in sorted(kept)])


def _at_rational(factor: Node, name: str, value: Fraction) -> Fraction:
    found = rational_value(replace_symbol(factor, name, value))
    if found is None:
        raise UnsupportedError("a factor has no rational value")
    return found


def _roots_of_factor(factor: Node, name: str) -> list[Fraction]:
    """The root of a linear factor, from its values at 0, 1 and 2; of another one the rational roots, where all are.

    Raises:
        UnsupportedError: it has other roots.
    """
    at_0, at_1, at_2 = (_at_rational(factor, name, Fraction(k)) for k in range(3))
    if at_2 - at_1 == at_1 - at_0 != 0 and _is_linear(factor):
        return [at_0 / (at_0 - at_1)]
    found = sp.roots(sp.Poly(to_sympy(factor, real=False), sp.Symbol(name)))
    if not all(root.is_Rational for root in found):
        raise UnsupportedError("a factor has roots that are not rational")
    return [Fraction(int(root.p), int(root.q)) for root in found]


def _is_linear(factor: Node) -> bool:
    """Whether a factor is a sum of letters and numbers."""
    return all(part.head in ("add", "neg", "symbol", "number") or not part.symbols() for part in factor.walk())


def _factors(node: Node) -> tuple[list[Node], list[Node]]:
    """Factors of a product, and those that it is divided by."""
    if node.head == "product" and not (node.args[2].symbols() or node.args[3].symbols()):
        return _factors(written_out(node))
    if node.head in ("mul", "neg"):
        pairs = [_factors(part) for part in node.args]
        return [f for top, _ in pairs for f in top], [f for _, bottom in pairs for f in bottom]
    if node.head == "div":
        (top, below), (more, above) = _factors(node.args[0]), _factors(node.args[1])
        return top + above, below + more
    return ([node], []) if node.symbols() else ([], [])
