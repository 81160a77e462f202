"""Polynomial equations in sines and cosines of multiples of one angle, by t = tan(u/2). Worker side.

sin(n u + c) and cos(n u + c) are quotients of polynomials in t, so that the equation becomes one polynomial, whose real
roots are all there are (and u = pi, where t is infinite). What this proposes is checked by the caller.
"""

from __future__ import annotations

from fractions import Fraction
from math import gcd, lcm
from typing import Any

import sympy as sp

from mycelium.symbolic.errors import UnsupportedError

MAX_MULTIPLE = 12
MAX_DENOMINATOR = 120
_DIGITS = 40
_T = sp.Symbol("t", real=True)

Family = tuple[Any, Any]  # offset and period; period 0 for a single value


def half_angle_solutions(expression: Any, unknown: Any) -> list[Family] | None:
    """Families that hold all zeros of a trigonometric polynomial; None when it is none.

    Raises:
        UnsupportedError: it is 0 everywhere, or a root has no simple exact form.
    """
    functions = expression.atoms(sp.sin, sp.cos, sp.tan, sp.cot, sp.sec, sp.csc)
    parts = {function: _linear(function.args[0], unknown) for function in functions}
    speeds = [part[0] for part in parts.values() if part is not None]
    if not speeds or len(speeds) < len(parts):
        return None
    unit = sp.Rational(gcd(*(int(speed.p) for speed in speeds)), lcm(*(int(speed.q) for speed in speeds)))
    if any(abs(speed / unit) > MAX_MULTIPLE for speed in speeds):
        return None
    written = {
        function: _in_half_angle(type(function), int(part[0] / unit), part[1])
        for function, part in parts.items()
        if part is not None
    }
    numerator, _ = sp.fraction(sp.together(expression.xreplace(written)))
    numerator = sp.expand(numerator)
    if numerator.has(unknown) or not numerator.is_polynomial(_T):
        return None
    if numerator == 0:
        raise UnsupportedError("the equation holds wherever both sides have a value")
    offsets = [sp.pi, *_angles(sp.Poly(numerator, _T, extension=True))]
    return [(sp.expand(offset / unit), 2 * sp.pi / unit) for offset in offsets]


def _linear(argument: Any, unknown: Any) -> tuple[Any, Any] | None:
    """(a, b) of a*x + b with rational a."""
    expanded = sp.expand(argument)
    speed = expanded.coeff(unknown)
    rest = expanded - speed * unknown
    if not (speed.is_Rational and speed != 0) or rest.has(unknown):
        return None
    return (speed, rest)


def _in_half_angle(kind: Any, multiple: int, shift: Any) -> Any:
    size = abs(multiple)
    power = sp.Poly((1 + sp.I * _T) ** (2 * size), _T)
    real, imaginary = sp.S.Zero, sp.S.Zero
    for (exponent,), coefficient in power.terms():
        real += sp.re(coefficient) * _T**exponent
        imaginary += sp.im(coefficient) * _T**exponent
    scale = (1 + _T**2) ** size
    cosine, sine = real / scale, (imaginary if multiple > 0 else -imaginary) / scale
    if shift != 0:
        cosine, sine = (
            cosine * sp.cos(shift) - sine * sp.sin(shift),
            sine * sp.cos(shift) + cosine * sp.sin(shift),
        )
    table = {sp.sin: sine, sp.cos: cosine, sp.tan: sine / cosine, sp.cot: cosine / sine}
    return table[kind] if kind in table else 1 / (cosine if kind is sp.sec else sine)


def _angles(polynomial: Any) -> list[Any]:
    """2 atan(t) of each real root t, exactly."""
    simple = polynomial.sqf_part()
    if simple.degree() < 1:
        return []
    angles = []
    for root in simple.nroots(n=_DIGITS, maxsteps=200):
        if abs(sp.im(root)) > sp.Float("1e-25"):
            continue
        size = sp.N(2 * sp.atan(sp.re(root)) / sp.pi, _DIGITS)
        turns = Fraction(str(size)).limit_denominator(MAX_DENOMINATOR)
        if abs(size - sp.Rational(turns.numerator, turns.denominator)) < sp.Float("1e-25"):
            angles.append(sp.Rational(turns.numerator, turns.denominator) * sp.pi)
        else:
            angles.append(_inverse(_exact(simple, sp.re(root))))
    return angles


def _exact(polynomial: Any, value: Any) -> Any:
    """The root near `value`, where it is rational or quadratic."""
    for factor, _ in polynomial.factor_list()[1]:
        if factor.degree() <= 2:
            for root in sp.roots(factor):
                if abs(sp.N(root, _DIGITS) - value) < sp.Float("1e-25"):
                    return root
    raise UnsupportedError("the equation has infinitely many solutions, and their angles have no simple form")


def _inverse(t: Any) -> Any:
    """The angle with half tangent t, by its arccosine, arcsine or arctangent where that is rational."""
    cosine, sine = (sp.nsimplify(sp.radsimp(part)) for part in ((1 - t**2) / (1 + t**2), 2 * t / (1 + t**2)))
    if cosine.is_Rational:
        return sp.acos(cosine) if t > 0 else -sp.acos(cosine)
    if sine.is_Rational:
        return sp.asin(sine) if cosine > 0 else sp.pi - sp.asin(sine)
    tangent = sp.radsimp(sine / cosine)
    if tangent.is_Rational:
        return sp.atan(tangent) if cosine > 0 else sp.pi + sp.atan(tangent)
    return 2 * sp.atan(t)
