"""Whether critical values are all there is: the exact range in one letter, and trial points for several. Worker side.

Critical points alone say nothing about a side without bound: x^2 + 3 has the smallest value 3 and no largest one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, product
from typing import Any

import sympy as sp
from mpmath.libmp.libhyper import NoConvergence

from mycelium.symbolic.unknowns.facts import Facts

TRIALS = (1, -1, 2, -2, sp.Rational(1, 2), 3, -3, sp.Rational(1, 10), 10, -10, sp.Rational(1, 1000), 1000, -1000, 0)
MAX_TRIALS = 150


def range_in_one_letter(cases: Sequence[Facts]) -> Any | None:
    """The set of values of an algebraic target in one letter, None where sympy does not find it."""
    parts = []
    for case in cases:
        letters = case.target.free_symbols
        if len(letters) != 1 or case.equations or case.whole or case.filters or case.complex_letters:
            return None
        (letter,) = letters
        if any(condition.free_symbols - letters for condition in case.conditions):
            return None
        x = sp.Dummy("x", real=True)
        goal = case.target.xreplace({letter: x})
        if not goal.is_algebraic_expr(x):
            return None
        domain = sp.S.Reals
        try:
            for condition in case.conditions:
                domain = domain.intersect(condition.xreplace({letter: x}).as_set())
            domain = domain.intersect(sp.calculus.util.continuous_domain(goal, x, sp.S.Reals))
            parts.append(sp.calculus.util.function_range(goal, x, domain))
        except (NotImplementedError, ValueError, TypeError, AttributeError):
            return None
    found = sp.Union(*parts)
    return found if isinstance(found, sp.Interval | sp.FiniteSet | sp.Union) and not found.free_symbols else None


def values_beyond(cases: Sequence[Facts], low: Any, high: Any) -> tuple[bool, bool]:
    """Whether some trial point that fulfils the conditions has a value below `low`, and one above `high`."""
    bottom, top = float(sp.re(sp.N(low))), float(sp.re(sp.N(high)))
    slack = 1e-9 * (1 + abs(bottom) + abs(top))
    below = above = False
    for case in cases:
        for value in islice(_trial_values(case), MAX_TRIALS):
            below = below or value < bottom - slack
            above = above or value > top + slack
            if below and above:
                return True, True
    return below, above


def _trial_values(case: Facts) -> Iterator[float]:
    """Values of the target at points that the equations and conditions allow; whole letters have whole values."""
    letters = sorted(set().union(case.target.free_symbols, *(e.free_symbols for e in case.equations)), key=str)
    if not letters or len(letters) > 4 or len(case.equations) > 1:
        return
    for last in reversed(letters) if case.equations else (None,):
        free = [letter for letter in letters if letter != last]
        for values in islice(product(TRIALS, repeat=len(free)), MAX_TRIALS):
            point = dict(zip(free, map(sp.sympify, values), strict=True))
            for more in _completed(case, point, last):
                whole = {**point, **more}
                if not case.keeps(whole):
                    continue
                value = sp.N(case.target.xreplace(whole))
                if value.is_number and value.is_finite and abs(sp.im(value)) < 1e-12:
                    yield float(sp.re(value))


def _completed(case: Facts, point: dict[Any, Any], last: Any) -> Iterator[dict[Any, Any]]:
    if last is None:
        yield {}
        return
    rest = sp.numer(sp.together(case.equations[0].xreplace(point)))
    if not rest.has(last) or not rest.is_polynomial(last) or sp.degree(rest, last) > 4:
        return
    polynomial = sp.Poly(rest, last)
    if polynomial.degree() < 3:
        roots = sp.roots(polynomial)
    else:
        try:
            roots = polynomial.nroots(n=12, maxsteps=100)
        except NoConvergence:
            return
    for root in roots:
        if root.is_real:
            yield {last: root}
