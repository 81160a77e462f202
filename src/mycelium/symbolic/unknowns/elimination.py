"""Values that polynomial equations fix although they leave the letters open: Groebner bases and Vieta. Worker side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Any

import sympy as sp

from mycelium.symbolic.unknowns.facts import Facts

MAX_LETTERS = 7
MAX_DEGREE = 8
VALUE = sp.Symbol("t_value")


def eliminated(case: Facts, only_reduced: bool = False) -> list[Any] | None:
    """The target's values from a Groebner basis; None where the equations are no polynomials or leave it open.

    only_reduced: without the long way, a second basis that holds the value itself.
    Letters that a condition keeps apart (a != b) are kept apart here too: the ideal is saturated by a - b.
    """
    if isinstance(case.target, sp.Tuple | sp.MatrixBase):
        return None
    polynomials = [sp.numer(sp.together(equation)) for equation in case.equations]
    top, bottom = sp.fraction(sp.together(case.target))
    letters = sorted(
        set().union(top.free_symbols, bottom.free_symbols, *(p.free_symbols for p in polynomials)), key=str
    )
    if len(letters) > MAX_LETTERS or not all(_is_polynomial(p, letters) for p in (*polynomials, top, bottom)):
        return None
    apart = _apart(case, letters)
    spare = sp.Symbol("w_apart")
    system, order = list(polynomials), list(letters)
    if apart != 1:
        system, order = [*system, 1 - spare * apart], [spare, *letters]
    basis = sp.groebner(system, *order, order="grevlex")
    if basis.exprs == [1]:
        return []
    numerator, denominator = (basis.reduce(sp.expand(part))[1] for part in (top, bottom))
    ratio = sp.cancel(numerator / denominator) if denominator != 0 else None
    if ratio is not None and not ratio.free_symbols:
        return [ratio]
    if only_reduced or len(order) > 5:
        return None
    roots = roots_of_value([*system, sp.expand(VALUE * bottom - top)], order)
    return [root for root in roots or () if case.complex_allowed or root.is_real] or None


def roots_of_value(system: Sequence[Any], letters: Sequence[Any]) -> list[Any] | None:
    """What `VALUE` can be where polynomials in it and the letters are 0; None where they leave it open."""
    basis = sp.groebner(system, *letters, VALUE, order="lex")
    in_value = [p for p in basis.exprs if p.free_symbols == {VALUE}]
    return list(sp.roots(sp.Poly(in_value[-1], VALUE))) if in_value else None


def _is_polynomial(expression: Any, letters: list[Any]) -> bool:
    if not expression.is_polynomial(*letters):
        return False
    return not expression.free_symbols or sp.Poly(expression, *letters).total_degree() <= 300


def _apart(case: Facts, letters: list[Any]) -> Any:
    factors = [
        condition.lhs - condition.rhs for condition in case.conditions
        if isinstance(condition, sp.Ne) and condition.free_symbols and condition.free_symbols <= set(letters)
    ]  # fmt: skip
    denominators = [sp.denom(sp.together(equation)) for equation in case.equations]
    factors += [part for part in denominators if part.free_symbols]
    return sp.Mul(*dict.fromkeys(factors))


def symmetric_letters(equations: list[Any]) -> tuple[tuple[Any, ...], Any]:
    """The letters of n equations that are Vieta's of one polynomial (e_1 = .., e_2 = .. up to e_n), and that polynomial.

    An empty tuple where the equations are others.
    """
    letters = tuple(sorted(set().union(*(equation.free_symbols for equation in equations)), key=str))
    if len(letters) < 2 or len(letters) != len(equations) or len(letters) > MAX_DEGREE:
        return (), None
    x = sp.Symbol("x_vieta")
    coefficients: dict[int, Any] = {0: sp.S.One}
    for equation in equations:
        if not equation.is_polynomial(*letters):
            return (), None
        polynomial = sp.Poly(equation, *letters)
        constant = polynomial.coeff_monomial(1)
        degree = polynomial.total_degree()
        lead = polynomial.coeffs()[0]
        expected = sp.Poly(elementary(letters, degree) * lead + constant, *letters)
        if polynomial != expected or degree in coefficients:
            return (), None
        coefficients[degree] = (-1) ** degree * (-constant / lead)
    return letters, sp.Poly(sum(value * x ** (len(letters) - degree) for degree, value in coefficients.items()), x)


def elementary(letters: Sequence[Any], degree: int) -> Any:
    """The elementary symmetric polynomial of a degree: x y + x z + y z."""
    return sp.Add(*[sp.Mul(*chosen) for chosen in combinations(letters, degree)])
