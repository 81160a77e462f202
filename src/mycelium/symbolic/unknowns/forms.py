"""Numbers written in a given form, such as (a + b sqrt(c))/d: which whole numbers the letters are. Worker side."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sympy as sp

from mycelium.symbolic.errors import UnsupportedError
from mycelium.symbolic.to_sympy import to_sympy
from mycelium.symbolic.tree import Node, rational, symbol


def in_form(value: Node, form: Node) -> Node:
    """The positive whole numbers for which the form equals the value, in lowest terms and with the smallest radicand.

    The form is a quotient. Below stand letters and constants such as pi; above at most one term without and one with a
    root. The answer is a list of equations: `m = 65, n = 4`.

    Raises:
        UnsupportedError: the form is another, or the value does not have it.
    """
    number = sp.sqrtdenest(sp.radsimp(sp.simplify(to_sympy(value))))
    shape = to_sympy(form, real=False)
    letters = shape.free_symbols
    top, bottom = sp.fraction(sp.together(shape))
    below, fixed = _factors(bottom)
    scaled = sp.expand(sp.radsimp(number * fixed))
    plain, root, outer = _terms(sp.expand(top))
    parts = sp.Add.make_args(scaled)
    rational_part = sum((part for part in parts if part.is_Rational), sp.S.Zero)
    irrational = [part for part in parts if not part.is_Rational]
    if len(irrational) > 1 or len(below) > 1:
        raise UnsupportedError("the value or the form has more than one root or denominator")
    coefficient, radicand, degree = _radical(irrational[0]) if irrational else (sp.S.Zero, sp.S.One, sp.Integer(2))
    common = sp.Integer(sp.ilcm(rational_part.q, coefficient.q)) if below else sp.S.One
    found: dict[Any, Any] = dict.fromkeys(below, common)
    _assign(found, plain, rational_part * common)
    if root is None and irrational or root is not None and not irrational and outer is not None:
        raise UnsupportedError("the value has no such form")
    if root is not None:
        if degree != root[1]:
            raise UnsupportedError("the value has a root of another degree")
        scale = coefficient * common
        if outer is None:
            _assign(found, root[0], sp.sign(scale) * abs(scale) ** degree * radicand)
        else:
            _assign(found, outer, scale)
            _assign(found, root[0], radicand)
    if set(found) != letters or any(not v.is_Integer or v <= 0 for v in found.values()):
        raise UnsupportedError("the value has no such form in positive whole numbers")
    if abs(sp.N(shape.xreplace(found) - number, 40)) > sp.Float("1e-30"):
        raise UnsupportedError("the value has no such form")
    pairs = [(letter.name, int(value)) for letter, value in sorted(found.items(), key=str)]
    equations = tuple(Node("relation", (symbol(name), rational(value)), "=") for name, value in pairs)
    return equations[0] if len(equations) == 1 else Node("list", equations)


def _factors(bottom: Any) -> tuple[list[Any], Any]:
    """Letters of a denominator, and the product of the rest of it."""
    letters = [part for part in sp.Mul.make_args(bottom) if part.is_Symbol]
    fixed = sp.Mul(*[part for part in sp.Mul.make_args(bottom) if not part.is_Symbol])
    if fixed.free_symbols:
        raise UnsupportedError("the denominator of a form holds letters and constants only")
    return letters, fixed


def _terms(top: Any) -> tuple[Any, tuple[Any, int] | None, Any]:
    """The term without a root, the letter under the root with its degree, and the letter before the root."""
    plain, root, outer = sp.S.Zero, None, None
    for term in sp.Add.make_args(top):
        powers = [part for part in sp.Mul.make_args(term) if part.is_Pow and part.exp.is_Rational and part.exp.q > 1]
        if not powers:
            plain = plain + term
            continue
        if len(powers) > 1 or root is not None or powers[0].exp.p != 1:
            raise UnsupportedError("a form has at most one root")
        root = (powers[0].base, int(powers[0].exp.q))
        rest = sp.Mul(*[part for part in sp.Mul.make_args(term) if part is not powers[0]])
        outer = None if rest == 1 else rest
    return plain, root, outer


def _radical(term: Any) -> tuple[Any, Any, Any]:
    """A term as coefficient, radicand without such powers, and degree: 2 sqrt(6)/3 gives 2/3, 6, 2."""
    coefficient, rest = term.as_coeff_Mul()
    degrees = {part.exp.q for part in sp.Mul.make_args(rest) if part.is_Pow and part.exp.is_Rational}
    degree = sp.ilcm(*degrees) if len(degrees) > 1 else (degrees.pop() if degrees else 0)
    inside = sp.expand(rest**degree) if degree else None
    if inside is None or not inside.is_Rational:
        raise UnsupportedError("the value has no root of a rational number")
    whole = sp.Integer(inside.p * inside.q ** (degree - 1))
    coefficient = coefficient / inside.q
    radicand = sp.S.One
    for prime, exponent in sp.factorint(whole).items():
        coefficient *= sp.Integer(prime) ** (exponent // degree)
        radicand *= sp.Integer(prime) ** (exponent % degree)
    return coefficient, radicand, sp.Integer(degree)


def _assign(found: dict[Any, Any], place: Any, value: Any) -> None:
    """A letter, or a multiple of one, gets its value; a place without letters must have it already."""
    letters = place.free_symbols
    if not letters:
        if place != value:
            raise UnsupportedError("the value has no such form")
        return
    (letter,) = letters if len(letters) == 1 else (None,)
    if letter is None or sp.degree(place, letter) != 1:
        raise UnsupportedError("every part of a form has one letter")
    found[letter] = sp.solve(place - value, letter)[0]


FORMS: dict[str, Callable[..., Node]] = {"in_form": in_form}
