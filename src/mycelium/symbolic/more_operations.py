"""Operations of school mathematics beyond algebra: integers, bases, points, polynomials, counting. Worker side."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import sympy as sp

from mycelium.symbolic.decimals import MAX_PLACES, rounded
from mycelium.symbolic.decimals import mean as mean_of
from mycelium.symbolic.decimals import median as median_of
from mycelium.symbolic.errors import LimitError, UndefinedError, UnsupportedError
from mycelium.symbolic.exact import rational_value
from mycelium.symbolic.from_sympy import from_sympy
from mycelium.symbolic.intervals import real_set
from mycelium.symbolic.solving import value_given
from mycelium.symbolic.to_sympy import to_sympy
from mycelium.symbolic.tree import Node, call, difference, one_or_set, rational

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _integer(node: Node) -> int:
    value = rational_value(node)
    if value is None or value.denominator != 1:
        raise UnsupportedError("expected an integer")
    return value.numerator


def _entries(nodes: tuple[Node, ...]) -> list[Node]:
    return [part for node in nodes for part in (node.args if node.head in ("list", "set", "tuple") else (node,))]


def _values(nodes: tuple[Node, ...]) -> list[Fraction]:
    values = [rational_value(node) for node in _entries(nodes)]
    if not values or any(value is None for value in values):
        raise UnsupportedError("expected numbers")
    return [value for value in values if value is not None]


def _factors(node: Node) -> dict[int, int]:
    n = abs(_integer(node))
    if n < 2 or n.bit_length() > 200:
        raise LimitError("expected an integer from 2 to 2^200")
    return {int(p): int(e) for p, e in sp.factorint(n).items()}


def convert_base(value: Node, base: Node) -> Node:
    """The non-negative integer written in another base."""
    n, radix = _integer(value), _integer(base)
    if n < 0 or not 2 <= radix <= 36:
        raise UnsupportedError("expected a non-negative integer and a base from 2 to 36")
    if radix == 10:
        return rational(n)
    digits = ""
    while n:
        n, digit = divmod(n, radix)
        digits = _DIGITS[digit] + digits
    return Node("based", (), f"{digits or '0'},{radix}")


def divisor_count(node: Node) -> Node:
    """How many positive divisors; of a letter's value once it has one."""
    if node.symbols():
        return call("divisor_count", node)
    return rational(math.prod(e + 1 for e in _factors(node).values()) if abs(_integer(node)) > 1 else 1)


def divisor_sum(node: Node) -> Node:
    """Sum of the positive divisors; of a letter's value once it has one."""
    if node.symbols():
        return call("divisor_sum", node)
    if abs(_integer(node)) == 1:
        return rational(1)
    return rational(math.prod((p ** (e + 1) - 1) // (p - 1) for p, e in _factors(node).items()))


def prime_factor_count(node: Node) -> Node:
    """How many different primes divide it."""
    return rational(len(_factors(node)))


def largest_prime_factor(node: Node) -> Node:
    return rational(max(_factors(node)))


def smallest_prime_factor(node: Node) -> Node:
    return rational(min(_factors(node)))


def prime_factor_sum(node: Node) -> Node:
    """Sum of the different primes that divide it."""
    return rational(sum(_factors(node)))


def _points(a: Node, b: Node) -> tuple[list[Any], list[Any]]:
    if a.head not in ("tuple", "matrix") or len(a.args) != len(b.args):
        raise UnsupportedError("expected two points")
    return [to_sympy(arg) for arg in a.args], [to_sympy(arg) for arg in b.args]


def distance(a: Node, b: Node) -> Node:
    p, q = _points(a, b)
    return from_sympy(sp.simplify(sp.sqrt(sp.Add(*[(x - y) ** 2 for x, y in zip(p, q, strict=True)]))))


def midpoint(a: Node, b: Node) -> Node:
    p, q = _points(a, b)
    return Node("tuple", tuple(from_sympy(sp.simplify((x + y) / 2)) for x, y in zip(p, q, strict=True)))


def slope(a: Node, b: Node) -> Node:
    (x1, y1), (x2, y2) = _points(a, b)
    if x1 == x2:
        raise UndefinedError("a vertical line has no slope")
    return from_sympy(sp.simplify((y2 - y1) / (x2 - x1)))


def _polynomial(node: Node) -> Any:
    expression = node
    if node.head == "relation" and node.value == "=":
        expression = difference(node)
    built = to_sympy(expression, real=False)
    names = sorted(built.free_symbols, key=str)
    if len(names) != 1:
        raise UnsupportedError("expected a polynomial in one unknown")
    numerator, _ = sp.fraction(sp.together(built))
    return sp.Poly(sp.expand(numerator), names[0])


def sum_of_roots(node: Node) -> Node:
    """Sum of all complex roots, with multiplicity (Vieta)."""
    coefficients = _polynomial(node).all_coeffs()
    if len(coefficients) < 2:
        raise UndefinedError("a constant has no roots")
    return from_sympy(sp.simplify(-coefficients[1] / coefficients[0]))


def product_of_roots(node: Node) -> Node:
    """Product of all complex roots, with multiplicity (Vieta)."""
    coefficients = _polynomial(node).all_coeffs()
    if len(coefficients) < 2:
        raise UndefinedError("a constant has no roots")
    return from_sympy(sp.simplify((-1) ** (len(coefficients) - 1) * coefficients[-1] / coefficients[0]))


def discriminant(node: Node) -> Node:
    return from_sympy(sp.discriminant(_polynomial(node)))


def degree(node: Node) -> Node:
    return rational(int(_polynomial(node).degree()))


def coefficient(node: Node, monomial: Node) -> Node:
    """Coefficient of a monomial in the expansion."""
    expanded, wanted = sp.expand(to_sympy(node, real=False)), to_sympy(monomial, real=False)
    found = expanded.coeff(wanted) if wanted != 1 else expanded.as_independent(*expanded.free_symbols)[0]
    names = wanted.free_symbols
    return from_sympy(sum((t for t in sp.Add.make_args(found) if not t.free_symbols & names), sp.S.Zero))


def coefficient_sum(node: Node) -> Node:
    """Sum of all coefficients of the expansion: the value at 1."""
    built = to_sympy(node, real=False)
    return from_sympy(sp.expand(built.xreplace(dict.fromkeys(built.free_symbols, sp.S.One))))


def polynomial_remainder(dividend: Node, divisor: Node) -> Node:
    """Remainder of the division of polynomials in one letter."""
    p, q = to_sympy(dividend, real=False), to_sympy(divisor, real=False)
    names = sorted(p.free_symbols | q.free_symbols, key=str)
    if len(names) != 1 or q == 0:
        raise UnsupportedError("expected polynomials in one letter")
    return from_sympy(sp.rem(sp.expand(p), sp.expand(q), names[0]))


def polynomial_quotient(dividend: Node, divisor: Node) -> Node:
    """Quotient of the division of polynomials in one letter."""
    p, q = to_sympy(dividend, real=False), to_sympy(divisor, real=False)
    names = sorted(p.free_symbols | q.free_symbols, key=str)
    if len(names) != 1 or q == 0:
        raise UnsupportedError("expected polynomials in one letter")
    return from_sympy(sp.quo(sp.expand(p), sp.expand(q), names[0]))


def _vectors(a: Node, b: Node) -> tuple[list[Any], list[Any]]:
    if a.head not in ("tuple", "matrix") or b.head not in ("tuple", "matrix") or len(a.args) != len(b.args):
        raise UnsupportedError("expected two vectors")
    return [to_sympy(arg, real=False) for arg in a.args], [to_sympy(arg, real=False) for arg in b.args]


def dot_product(a: Node, b: Node) -> Node:
    v, w = _vectors(a, b)
    return from_sympy(sp.expand(sp.Add(*[x * y for x, y in zip(v, w, strict=True)])))


def cross_product(a: Node, b: Node) -> Node:
    v, w = _vectors(a, b)
    if len(v) != 3:
        raise UnsupportedError("a cross product needs three entries")
    return from_sympy(sp.Matrix(v).cross(sp.Matrix(w)))


def projection(a: Node, b: Node) -> Node:
    """Projection of a onto b."""
    v, w = (sp.Matrix(entries) for entries in _vectors(a, b))
    if w.dot(w) == 0:
        raise UndefinedError("a projection onto the zero vector")
    return from_sympy((w * v.dot(w) / w.dot(w)).applyfunc(sp.simplify))


def line_slope(equation: Node) -> Node:
    """Slope of a line given by its equation in x and y."""
    a, b, _ = _line(equation)
    if b == 0:
        raise UndefinedError("a vertical line has no slope")
    return from_sympy(sp.simplify(-a / b))


def intercept(equation: Node, axis: Node) -> Node:
    """Where a line meets the x or the y axis."""
    a, b, c = _line(equation)
    wanted = a if axis.value == "x" else b
    if wanted == 0:
        raise UndefinedError("the line does not meet this axis in one point")
    return from_sympy(sp.simplify(-c / wanted))


def _line(equation: Node) -> tuple[Any, Any, Any]:
    if equation.head != "relation" or equation.value != "=":
        raise UnsupportedError("expected an equation")
    left, right = (to_sympy(side, real=False) for side in equation.args)
    x, y = sp.Symbol("x"), sp.Symbol("y")
    polynomial = sp.Poly(sp.numer(sp.together(left - right)), x, y)
    if polynomial.total_degree() != 1:
        raise UnsupportedError("expected the equation of a line in x and y")
    return polynomial.coeff_monomial(x), polynomial.coeff_monomial(y), polynomial.coeff_monomial(1)


def solve_congruence(left: Node, right: Node, modulus: Node) -> Node:
    """The residues that solve left = right modulo a small number: one value, or a set."""
    m = _integer(modulus)
    built = to_sympy(left, real=False) - to_sympy(right, real=False)
    names = sorted(built.free_symbols, key=str)
    if len(names) != 1 or not 1 < m <= 5000:
        raise UnsupportedError("expected a congruence in one letter with a modulus up to 5000")
    polynomial = sp.Poly(built, names[0])
    coefficients = [int(c) % m for c in polynomial.all_coeffs()]
    found = []
    for residue in range(m):
        value = 0
        for coefficient_ in coefficients:
            value = (value * residue + coefficient_) % m
        if value == 0:
            found.append(rational(residue))
    if not found:
        raise UndefinedError("the congruence has no solution")
    return one_or_set(found)


def count_integers(node: Node) -> Node:
    """How many integers a bounded set of reals holds."""
    pieces = real_set(node)
    if pieces is None:
        raise UnsupportedError("expected a set of reals with rational ends")
    total = 0
    for piece in pieces:
        if math.isinf(piece.low) or math.isinf(piece.high):
            raise UndefinedError("infinitely many integers")
        low = math.ceil(piece.low) + (piece.low_open and piece.low == math.ceil(piece.low))
        high = math.floor(piece.high) - (piece.high_open and piece.high == math.floor(piece.high))
        total += max(0, int(high) - int(low) + 1)
    return rational(total)


def mean(*nodes: Node) -> Node:
    flat = _entries(nodes)
    if not flat:
        raise UnsupportedError("a mean needs numbers")
    values = [rational_value(node) for node in flat]
    if any(value is None for value in values):
        return from_sympy(sp.simplify(sp.Add(*[to_sympy(node) for node in flat]) / len(flat)))
    return rational(mean_of([value for value in values if value is not None]))


def median(*nodes: Node) -> Node:
    return rational(median_of(_values(nodes)))


def round_to(value: Node, places: Node | None = None) -> Node:
    """Rounded to so many decimal places (none without the second argument), halves away from zero."""
    count = 0 if places is None else _integer(places)
    if abs(count) > MAX_PLACES:
        raise LimitError(f"at most {MAX_PLACES} decimal places")
    known = rational_value(value)
    if known is None:
        number = to_sympy(value)
        if not (isinstance(number, sp.Expr) and number.is_number):
            raise UnsupportedError("only numbers are rounded")
        approximate = sp.N(number, 60 + max(0, count))
        if not approximate.is_real:
            raise UnsupportedError("only real numbers are rounded")
        known = Fraction(str(approximate))
    made = rounded(known, count)
    return Node("number", (), made) if made >= 0 else Node("neg", (Node("number", (), -made),))


MORE: dict[str, Callable[..., Node]] = {
    function.__name__: function
    for function in (
        value_given, convert_base, divisor_count, divisor_sum, prime_factor_count, largest_prime_factor,
        smallest_prime_factor, prime_factor_sum, distance, midpoint, slope, sum_of_roots, product_of_roots, discriminant,
        degree, coefficient, coefficient_sum, count_integers, mean, median, round_to, polynomial_remainder, polynomial_quotient,
        dot_product, cross_product, projection, line_slope, intercept, solve_congruence,
    )
}  # fmt: skip
