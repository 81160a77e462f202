"""Values of the form q sqrt(n): `sqrt(8)/2` is sqrt(2), worked out in this process."""

from __future__ import annotations

from fractions import Fraction

from mycelium.symbolic.normal import TooLarge, normal_form
from mycelium.symbolic.tree import Node, rational

MAX_RADICAND = 10**9


def surd(node: Node) -> Node | None:
    """The value of a constant tree that is a rational times one square root, as it is printed; None for any other.

    >>> from mycelium.symbolic.grammar import parse
    >>> from mycelium.symbolic.printing import to_plain
    >>> to_plain(surd(parse("sqrt(1/2)")))
    'sqrt(2)/2'

    Raises:
        UndefinedError: it divides by zero.
    """
    if any(part.head not in ("number", "root", "pow", "mul", "div", "neg", "add") for part in node.walk()):
        return None
    try:
        form = normal_form(node)
    except TooLarge:
        return None
    if form.opaque or len(form.numerator) != 1 or len(form.denominator) != 1:
        return None
    (top, factor), (bottom, divisor) = next(iter(form.numerator.items())), next(iter(form.denominator.items()))
    value, radicand = factor / divisor, 1
    for monomial, inverted in ((top, False), (bottom, True)):
        for (kind, prime), exponent in monomial:
            if kind != "p" or exponent != Fraction(1, 2) or not isinstance(prime, int):
                return None
            if radicand % prime == 0:  # above and below the line
                radicand //= prime
            else:
                radicand *= prime
                value = value / prime if inverted else value
    if radicand == 1 or radicand > MAX_RADICAND:
        return None
    root: Node = Node("root", (rational(radicand), rational(2)))
    if abs(value.numerator) != 1:
        root = Node("mul", (rational(abs(value.numerator)), root))
    if value.denominator != 1:
        root = Node("div", (root, rational(value.denominator)))
    return Node("neg", (root,)) if value < 0 else root
