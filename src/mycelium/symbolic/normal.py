"""A normal form for what school algebra writes, so that most comparisons need no sympy.

An expression becomes a quotient of two polynomials. Their variables are the symbols, pi, e, the
imaginary unit (i*i = -1), roots of primes (p^(a/b), reduced to 0 < a/b < 1) and *opaque* atoms: functions
and roots of sums, known only by name and normalized argument. Products of roots of primes with different
exponents are linearly independent over the rationals (Besicovitch 1940), so without opaque atoms two
expressions are equal exactly when their normal forms are.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from mycelium.errors import MyceliumError
from mycelium.symbolic.errors import SymbolicError, UndefinedError
from mycelium.symbolic.exact import power, rational_value
from mycelium.symbolic.integers import factorize
from mycelium.symbolic.tree import Node

MAX_MONOMIALS = 200
MAX_EXPONENT = 24
MAX_COEFFICIENT_BITS = 4000

# An atom is a sort key: ("s", name), ("p", prime), ("c", "pi"), ("i", ""), ("o", normalized text).
Atom = tuple[str, object]
Monomial = tuple[tuple[Atom, Fraction], ...]
Polynomial = dict[Monomial, Fraction]


class TooLarge(MyceliumError):
    """The normal form would be too large; the caller asks the workers instead."""


@dataclass(frozen=True)
class Normal:
    """numerator / denominator; `opaque` when an atom's meaning is unknown to the normal form."""

    numerator: Polynomial
    denominator: Polynomial
    opaque: bool


_ONE: Polynomial = {(): Fraction(1)}
_I: Atom = ("i", "")


def plus(a: Polynomial, b: Polynomial) -> Polynomial:
    result = dict(a)
    for monomial, coefficient in b.items():
        total = result.get(monomial, Fraction(0)) + coefficient
        if total:
            result[monomial] = total
        else:
            result.pop(monomial, None)
    if len(result) > MAX_MONOMIALS:
        raise TooLarge
    return result


def times(a: Polynomial, b: Polynomial) -> Polynomial:
    if len(a) * len(b) > 40 * MAX_MONOMIALS:
        raise TooLarge
    result: Polynomial = {}
    for left, x in a.items():
        for right, y in b.items():
            monomial, factor = _join(left, right)
            total = result.get(monomial, Fraction(0)) + x * y * factor
            if total:
                result[monomial] = total
            else:
                result.pop(monomial, None)
    if len(result) > MAX_MONOMIALS or any(_bits(c) > MAX_COEFFICIENT_BITS for c in result.values()):
        raise TooLarge
    return result


def _bits(value: Fraction) -> int:
    return value.numerator.bit_length() + value.denominator.bit_length()


def _join(left: Monomial, right: Monomial) -> tuple[Monomial, Fraction]:
    """Product of two monomials: exponents add, roots of primes and i reduce."""
    if not left or not right:
        return left or right, Fraction(1)
    exponents = dict(left)
    for atom, exponent in right:
        exponents[atom] = exponents.get(atom, Fraction(0)) + exponent
    factor = Fraction(1)
    for atom in [atom for atom in exponents if atom[0] in "ip"]:
        exponent = exponents[atom]
        if atom[0] == "i":
            if exponent >= 2:
                factor, exponents[atom] = -factor, exponent - 2
        elif exponent >= 1:
            factor, exponents[atom] = factor * int(atom[1]), exponent - 1  # type: ignore[call-overload]
    return _sorted(exponents), factor


def _sorted(exponents: dict[Atom, Fraction]) -> Monomial:
    return tuple(sorted(((a, e) for a, e in exponents.items() if e), key=lambda pair: (pair[0][0], str(pair[0][1]))))


def negate(a: Polynomial) -> Polynomial:
    return {monomial: -coefficient for monomial, coefficient in a.items()}


def _constant(value: Fraction) -> Normal:
    return Normal({(): value} if value else {}, _ONE, False)


def _atom(atom: Atom, exponent: Fraction = Fraction(1), opaque: bool = False) -> Normal:
    return Normal({((atom, exponent),): Fraction(1)}, _ONE, opaque)


def _sum(a: Normal, b: Normal) -> Normal:
    opaque = a.opaque or b.opaque
    if a.denominator == b.denominator:
        return Normal(plus(a.numerator, b.numerator), a.denominator, opaque)
    top = plus(times(a.numerator, b.denominator), times(b.numerator, a.denominator))
    return Normal(top, times(a.denominator, b.denominator), opaque)


def _product(a: Normal, b: Normal) -> Normal:
    return Normal(times(a.numerator, b.numerator), times(a.denominator, b.denominator), a.opaque or b.opaque)


def _quotient(a: Normal, b: Normal) -> Normal:
    if not b.numerator and not b.opaque:
        raise UndefinedError("division by zero")
    if not b.numerator:
        raise TooLarge
    return Normal(times(a.numerator, b.denominator), times(a.denominator, b.numerator), a.opaque or b.opaque)


def _integer_power(a: Normal, exponent: int) -> Normal:
    if abs(exponent) > MAX_EXPONENT and (len(a.numerator) > 1 or len(a.denominator) > 1):
        raise TooLarge
    if abs(exponent) > 200:
        raise TooLarge
    if exponent == 0:
        if not a.numerator:
            raise UndefinedError("0^0 is undefined")
        return _constant(Fraction(1))
    base = a if exponent > 0 else _quotient(_constant(Fraction(1)), a)
    result = base
    for _ in range(abs(exponent) - 1):
        result = _product(result, base)
    return result


def _rational_power(base: Fraction, exponent: Fraction) -> Normal:
    """Positive rational to a rational power, as roots of primes; a negative one only under a square root."""
    if base < 0:
        if exponent.denominator != 2 or abs(exponent.numerator) > 9:
            raise TooLarge
        return _product(_integer_power(_atom(_I), exponent.numerator), _rational_power(-base, exponent))
    if exponent < 0:
        return _quotient(_constant(Fraction(1)), _rational_power(base, -exponent))
    whole, rest = divmod(exponent, 1)
    plain = power(base, Fraction(whole)) if whole else Fraction(1)
    top, bottom = factorize(base.numerator), factorize(base.denominator)
    if top is None or bottom is None or plain is None:
        raise TooLarge
    factor = plain
    exponents: dict[Atom, Fraction] = {}
    for primes, sign in ((top, 1), (bottom, -1)):
        for prime, count in primes.items():
            integer, left = divmod(sign * count * rest, 1)
            factor *= Fraction(prime) ** integer
            if left:
                exponents[("p", prime)] = left
    return Normal({_sorted(exponents): factor}, _ONE, False)


def _power(node: Node) -> Normal:
    base_node, exponent_node = node.args
    exponent = rational_value(exponent_node)
    if node.head == "root":
        if exponent is None or exponent == 0:
            raise TooLarge
        exponent = 1 / exponent
        base_value = rational_value(base_node)
        if base_value is not None and base_value < 0 and exponent.denominator % 2 == 1:
            return _product(_constant(Fraction(-1)), _rational_power(-base_value, exponent))
    base = normal_form(base_node)
    if exponent is None:
        if not base.numerator:
            raise TooLarge
        return _opaque("pow", base, normal_form(exponent_node))
    if exponent.denominator == 1:
        return _integer_power(base, exponent.numerator)
    if not base.numerator:
        if exponent < 0:
            raise UndefinedError("division by zero: 0 to a negative power")
        return _constant(Fraction(0))
    scalar = _monomial_parts(base)
    if scalar is not None:
        coefficient, atoms = scalar
        if not atoms:
            return _rational_power(coefficient, exponent)
        # sqrt(4x) = 2 sqrt(x) holds for every principal value because 4 > 0
        if (
            coefficient > 0
            and len(atoms) == 1
            and atoms[0][1] == 1
            and (atoms[0][0][0] == "s" or atoms[0][0] == ("c", "pi"))
        ):
            rest = (
                _atom(atoms[0][0], exponent)
                if exponent > 0
                else _quotient(_constant(Fraction(1)), _atom(atoms[0][0], -exponent))
            )
            return _product(_rational_power(coefficient, exponent), rest)
    # sqrt of a sum: the root itself is opaque, its whole powers are not needed
    whole, part = divmod(exponent, 1)
    opaque = _opaque("pow", base, _constant(part))
    return _product(_integer_power(base, int(whole)), opaque) if whole else opaque


def _monomial_parts(a: Normal) -> tuple[Fraction, Monomial] | None:
    if len(a.numerator) == 1 and len(a.denominator) == 1:
        (top, x), (bottom, y) = next(iter(a.numerator.items())), next(iter(a.denominator.items()))
        if not bottom:
            return x / y, top
    return None


def _opaque(name: str, *arguments: Normal) -> Normal:
    key = name + repr([_canonical(argument) for argument in arguments])
    if len(key) > 2000:
        raise TooLarge
    return _atom(("o", key), opaque=True)


def _canonical(a: Normal) -> list[object]:
    """Numerator and denominator scaled so that the denominator's first coefficient is 1, in a fixed order."""
    bottom = sorted(a.denominator.items(), key=lambda item: repr(item[0]))
    scale = bottom[0][1]
    top = sorted(a.numerator.items(), key=lambda item: repr(item[0]))
    return [[(m, str(c / scale)) for m, c in top], [(m, str(c / scale)) for m, c in bottom]]


@lru_cache(maxsize=4096)
def normal_form(node: Node) -> Normal:
    """Normal form of a scalar expression.

    Raises:
        TooLarge: it cannot be normalized here.
        UndefinedError: it divides by zero.
        LimitError: a rational value in it is too large.
    """
    value = rational_value(node)
    if value is not None:
        return _constant(value)
    head, args = node.head, node.args
    if head == "symbol":
        return _atom(("s", str(node.value)))
    if head == "constant":
        if node.value in ("pi", "e"):
            return _atom(("c", str(node.value)))
        if node.value == "i":
            return _atom(_I)
        raise TooLarge
    if head == "add":
        result = normal_form(args[0])
        for arg in args[1:]:
            result = _sum(result, normal_form(arg))
        return result
    if head == "neg":
        inner = normal_form(args[0])
        return Normal(negate(inner.numerator), inner.denominator, inner.opaque)
    if head == "mul":
        result = normal_form(args[0])
        for arg in args[1:]:
            result = _product(result, normal_form(arg))
        return result
    if head == "div":
        return _quotient(normal_form(args[0]), normal_form(args[1]))
    if head in ("pow", "root"):
        return _power(node)
    if head in ("call", "apply", "sum", "product", "limit", "integral", "derivative"):
        return _opaque(f"{head} {node.value}", *[normal_form(arg) for arg in args])
    if head == "unit" and node.value == "percent":
        return _quotient(normal_form(args[0]), _constant(Fraction(100)))
    if head == "unit" and node.value == "degree":
        return _product(normal_form(args[0]), _product(_atom(("c", "pi")), _constant(Fraction(1, 180))))
    raise TooLarge


def is_zero_difference(a: Node, b: Node) -> bool | None:
    """True or False when the normal forms decide whether a = b, None when they do not."""
    try:
        left, right = normal_form(a), normal_form(b)
        difference = plus(times(left.numerator, right.denominator), negate(times(right.numerator, left.denominator)))
    except (TooLarge, SymbolicError, RecursionError):
        return None
    if not difference:
        return True
    return None if left.opaque or right.opaque else False


def same_up_to_factor(a: Node, b: Node) -> bool | None:
    """Whether a = 0 and b = 0 are the same equation: numerators that differ by a constant factor."""
    try:
        left, right = normal_form(a), normal_form(b)
        if left.opaque or right.opaque:
            return None
        p, q = left.numerator, right.numerator
        if not p or not q:
            return not p and not q
        lead_p, lead_q = _leading(p), _leading(q)
        if lead_p[0] != lead_q[0] or not lead_p[0]:
            return False
        return not plus(times(p, lead_q[1]), negate(times(q, lead_p[1])))
    except (TooLarge, SymbolicError, RecursionError):
        return None


def sign_of_factor(a: Node, b: Node) -> int:
    """Sign of the rational factor between a and b, which differ by a constant factor; 0 when it is not rational."""
    try:
        left, right = normal_form(a), normal_form(b)
    except (TooLarge, SymbolicError):
        return 0
    signs = []
    for form in (left, right):
        if set(form.denominator) != {()} or not form.numerator:
            return 0
        lead = _leading(form.numerator)[1]
        if set(lead) != {()}:
            return 0
        signs.append(lead[()] * form.denominator[()])
    return 1 if signs[0] * signs[1] > 0 else -1


def _leading(p: Polynomial) -> tuple[Monomial, Polynomial]:
    """The first monomial in the symbols, with its coefficient (a polynomial in roots, pi and i)."""
    groups: dict[Monomial, Polynomial] = {}
    for monomial, coefficient in p.items():
        outer = tuple(pair for pair in monomial if pair[0][0] == "s")
        inner = tuple(pair for pair in monomial if pair[0][0] != "s")
        groups.setdefault(outer, {})[inner] = coefficient
    lead = max(groups, key=lambda outer: (sum((e for _, e in outer), Fraction(0)), repr(outer)))
    return lead, groups[lead]
