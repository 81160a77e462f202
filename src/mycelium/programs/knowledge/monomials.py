"""Exact values that geometry is full of, c * sqrt(n) * pi**k, without a worker: 9*pi, 5*sqrt(2), sqrt(3)*pi/2.

Products, quotients, whole powers and square roots of such values are again such values; sums only of like ones, other
roots only where they are rational. What leaves this little world is computed by the workers.
"""

from __future__ import annotations

from fractions import Fraction
from math import gcd, isqrt
from typing import NamedTuple

from mycelium.programs.errors import ExecutionError
from mycelium.programs.limits import LIMITS
from mycelium.symbolic import Node, rational, rational_value

_LARGEST_RADICAND = 10**12  # a square factor is looked for by trial division up to the cube root of this
_LARGEST_POWER = 64
_PI = Node("constant", (), "pi")


class NoMonomial(ExecutionError):
    """The value is no rational times a root and a power of pi, so that a worker has to compute it."""


class Monomial(NamedTuple):
    """factor * sqrt(radicand) * pi**power; the radicand has no square factor."""

    factor: Fraction
    radicand: int = 1
    power: int = 0

    def times(self, other: Monomial) -> Monomial:
        common = gcd(self.radicand, other.radicand)
        radicand = self.radicand // common * (other.radicand // common)
        if radicand > _LARGEST_RADICAND:
            raise NoMonomial
        return _made(self.factor * other.factor * common, radicand, self.power + other.power)

    def inverse(self) -> Monomial:
        if self.factor == 0:
            raise ExecutionError("division by zero")
        return Monomial(1 / (self.factor * self.radicand), self.radicand, -self.power)

    def plus(self, other: Monomial) -> Monomial:
        if self.factor == 0 or other.factor == 0:
            return other if self.factor == 0 else self
        if (self.radicand, self.power) != (other.radicand, other.power):
            raise NoMonomial
        return _made(self.factor + other.factor, self.radicand, self.power)

    def to_the(self, exponent: int) -> Monomial:
        if abs(exponent) > _LARGEST_POWER:
            raise NoMonomial
        base, result = (self if exponent >= 0 else self.inverse()), Monomial(Fraction(1))
        for _ in range(abs(exponent)):
            result = result.times(base)
        return result

    def square_root(self) -> Monomial:
        if self.factor < 0:
            raise ExecutionError(f"the square root of {self.factor}, which is negative, is no real number")
        if self.radicand != 1 or self.power % 2:
            raise NoMonomial
        top, radicand = _without_squares(self.factor.numerator * self.factor.denominator)
        return _made(Fraction(top, self.factor.denominator), radicand, self.power // 2)


def _made(factor: Fraction, radicand: int, power: int) -> Monomial:
    return Monomial(factor, radicand, power) if factor else Monomial(factor)


def _without_squares(number: int) -> tuple[int, int]:
    """(s, n) with s * s * n the number and n free of squares."""
    root = isqrt(number)
    if root * root == number:
        return root, 1
    if number > _LARGEST_RADICAND:
        raise NoMonomial
    outside, inside, rest, divisor = 1, 1, number, 2
    while divisor**3 <= rest:
        while rest % (divisor * divisor) == 0:
            rest //= divisor * divisor
            outside *= divisor
        if rest % divisor == 0:  # a single factor stays inside
            rest //= divisor
            inside *= divisor
        divisor += 1
    root = isqrt(rest)
    return (outside * root, inside) if root * root == rest else (outside, inside * rest)


def monomial_value(node: Node) -> Monomial:
    """The value of a tree without letters.

    Raises:
        NoMonomial: it is not of this form.
        ExecutionError: it has no real value.
    """
    head = node.head
    if head == "number":
        assert isinstance(node.value, Fraction)
        return Monomial(node.value)
    if head == "constant" and node.value == "pi":
        return Monomial(Fraction(1), 1, 1)
    if head not in ("neg", "add", "mul", "div", "pow", "root"):
        value = rational_value(node) if head == "call" else None
        if value is None:
            raise NoMonomial
        return Monomial(value)
    parts = [monomial_value(part) for part in node.args]
    if head == "neg":
        return parts[0]._replace(factor=-parts[0].factor)
    if head in ("add", "mul"):
        result = parts[0]
        for part in parts[1:]:
            result = result.plus(part) if head == "add" else result.times(part)
        return result
    if head == "div":
        return parts[0].times(parts[1].inverse())
    return _power_or_root(head, *parts)


def _power_or_root(head: str, base: Monomial, second: Monomial) -> Monomial:
    if second.radicand != 1 or second.power:
        raise NoMonomial
    exponent = second.factor if head == "pow" else 1 / second.factor if second.factor else Fraction(0)
    if exponent.denominator == 1:
        return base.to_the(exponent.numerator)
    if exponent.denominator == 2:
        return base.square_root().to_the(exponent.numerator)
    if base.radicand == 1 and not base.power:
        root = rational_value(Node("root", (rational(base.factor), rational(exponent.denominator))))
        if root is not None:
            return Monomial(root).to_the(exponent.numerator)
    raise NoMonomial


def monomial_node(value: Monomial) -> Node:
    """The tree as the workers would write it: 3*sqrt(2)*pi, sqrt(3)*pi/2.

    Raises:
        NoMonomial: a power of pi below the line, or numbers beyond the limits.
    """
    if value.power < 0 or not LIMITS.holds(value.factor):
        raise NoMonomial
    top, bottom = abs(value.factor.numerator), value.factor.denominator
    factors = [rational(top)] if top != 1 else []
    if value.radicand != 1:
        factors.append(Node("root", (rational(value.radicand), rational(2))))
    if value.power:
        factors.append(_PI if value.power == 1 else Node("pow", (_PI, rational(value.power))))
    above = factors[0] if len(factors) == 1 else Node("mul", tuple(factors)) if factors else rational(top)
    node = above if bottom == 1 else Node("div", (above, rational(bottom)))
    return Node("neg", (node,)) if value.factor < 0 else node
