"""Polynomials in one letter with rational coefficients: read off a tree, written as one, and their rational roots."""

from __future__ import annotations

import math
from fractions import Fraction

from mycelium.symbolic.errors import SymbolicError
from mycelium.symbolic.integers import factorize
from mycelium.symbolic.normal import TooLarge, normal_form
from mycelium.symbolic.tree import Node, rational, symbol

MAX_DEGREE = 12
MAX_DIVISORS = 2_000
Coefficients = tuple[Fraction, ...]
"""Constant first, the last one not 0; of the zero polynomial none."""


def coefficients(node: Node, name: str) -> Coefficients | None:
    """Coefficients of a tree that is a polynomial in the letter `name` and in nothing else, or None.

    >>> from mycelium.symbolic.grammar import parse
    >>> [str(c) for c in coefficients(parse("x^2/2 - 3"), "x")]
    ['-3', '0', '1/2']
    """
    try:
        pair = rational_function(node)
    except SymbolicError:
        return None
    if pair is None or set(pair[1]) != {()} or any(set(monomial) - {name} for monomial in pair[0]):
        return None
    found = {len(monomial): value / pair[1][()] for monomial, value in pair[0].items()}
    return tuple(found.get(k, Fraction(0)) for k in range(max(found) + 1)) if found else ()


def rational_function(node: Node) -> tuple[dict[tuple[str, ...], Fraction], dict[tuple[str, ...], Fraction]] | None:
    """Numerator and denominator of a tree that is a quotient of polynomials with rational coefficients; else None.

    A monomial is its letters in order, each as often as its exponent: x*y**2 is ("x", "y", "y").

    Raises:
        SymbolicError: it divides by zero, or a number in it is too large.

    >>> from mycelium.symbolic.grammar import parse
    >>> top, bottom = rational_function(parse("x/2 + 1/y"))
    >>> sorted(top), sorted(bottom)
    ([('x', 'y'), ()], [('y',)])
    """
    try:
        form = normal_form(node)
    except (TooLarge, RecursionError):
        return None
    if form.opaque:
        return None
    parts = []
    for polynomial in (form.numerator, form.denominator):
        made: dict[tuple[str, ...], Fraction] = {}
        for monomial, value in polynomial.items():
            if any(atom[0] != "s" or power.denominator != 1 or not 0 < power <= MAX_DEGREE for atom, power in monomial):
                return None
            made[tuple(str(atom[1]) for atom, power in monomial for _ in range(int(power)))] = value
        parts.append(made)
    return parts[0], parts[1]


def written(values: Coefficients, variable: Node) -> Node:
    """The tree of a polynomial, for comparing; not tidy enough to be printed."""
    terms = [
        rational(value) if k == 0 else Node("mul", (rational(value), Node("pow", (variable, rational(k)))))
        for k, value in enumerate(values)
        if value
    ]
    return Node("add", tuple(terms)) if len(terms) > 1 else terms[0] if terms else rational(0)


def value_at(values: Coefficients, point: Fraction) -> Fraction:
    """Horner's rule."""
    result = Fraction(0)
    for value in reversed(values):
        result = result * point + value
    return result


def split_roots(values: Coefficients) -> tuple[list[Fraction], Coefficients] | None:
    """Rational roots, as often as they occur, and what is left without any; None where too many would have to be tried."""
    roots: list[Fraction] = []
    rest = values
    while len(rest) > 1:
        root = _rational_root(rest)
        if root is None:
            return roots, rest
        if math.isinf(root):
            return None
        roots.append(Fraction(root))
        rest = _without_root(rest, Fraction(root))
    return roots, rest


def _rational_root(values: Coefficients) -> Fraction | float | None:
    """One rational root; None where there is none, infinity where it was not looked for."""
    if values[0] == 0:
        return Fraction(0)
    scale = math.lcm(*(value.denominator for value in values))
    whole = [int(value * scale) for value in values]
    if len(whole) == 2:
        return Fraction(-whole[0], whole[1])
    tops, bottoms = _divisors(abs(whole[0])), _divisors(abs(whole[-1]))
    if tops is None or bottoms is None or len(tops) * len(bottoms) > MAX_DIVISORS:
        return math.inf
    tried = (Fraction(sign * top, bottom) for bottom in bottoms for top in tops for sign in (1, -1))
    return next((point for point in tried if value_at(values, point) == 0), None)


def _divisors(n: int) -> list[int] | None:
    primes = factorize(n)
    if primes is None:
        return None
    found = [1]
    for prime, count in primes.items():
        found = [d * prime**k for d in found for k in range(count + 1)]
        if len(found) > MAX_DIVISORS:
            return None
    return found


def _without_root(values: Coefficients, root: Fraction) -> Coefficients:
    """The quotient by x - root."""
    quotient: list[Fraction] = []
    carry = Fraction(0)
    for value in reversed(values[1:]):
        carry = carry * root + value
        quotient.append(carry)
    return tuple(reversed(quotient))


def letter_of(node: Node) -> str | None:
    """The only letter of a tree, or None."""
    names = node.symbols()
    return next(iter(names)) if len(names) == 1 else None


def linear_tree(values: Coefficients, name: str) -> Node | None:
    """a x + b as it is printed (2*x + 6, -x/2), or None for a higher degree."""
    if len(values) > 2:
        return None
    if len(values) < 2:
        return rational(values[0] if values else 0)
    slope, rest = values[1], values[0]
    top: Node = symbol(name)
    if abs(slope.numerator) != 1:
        top = Node("mul", (rational(abs(slope.numerator)), top))
    if slope.denominator != 1:
        top = Node("div", (top, rational(slope.denominator)))
    top = Node("neg", (top,)) if slope < 0 else top
    if not rest:
        return top
    return Node("add", (rational(rest), top) if slope < 0 < rest else (top, rational(rest)))


__all__ = [
    "Coefficients",
    "coefficients",
    "letter_of",
    "linear_tree",
    "rational_function",
    "split_roots",
    "value_at",
    "written",
]
