"""High-precision values of a tree, for comparing what no normal form decides. Runs in workers.

The precision grows with the size of every number and intermediate value of the expression, so that
10^-60 is never taken for 0: two different small expressions would have to agree to hundreds of digits.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import mpmath
from mpmath import mp

from mycelium.symbolic.errors import LimitError, SymbolicError, UndefinedError, UnsupportedError
from mycelium.symbolic.exact import bits, rational_value
from mycelium.symbolic.tree import Node

BASE_BITS = 160
MAX_PRECISION = 12_000
_SLACK_BITS = 60

_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "sin": mp.sin, "cos": mp.cos, "tan": mp.tan, "cot": mp.cot, "sec": mp.sec, "csc": mp.csc, "arcsin": mp.asin,
    "arccos": mp.acos, "arctan": mp.atan, "arccot": mp.acot, "arcsec": mp.asec, "arccsc": mp.acsc, "sinh": mp.sinh,
    "cosh": mp.cosh, "tanh": mp.tanh, "coth": mp.coth, "arcsinh": mp.asinh, "arccosh": mp.acosh, "arctanh": mp.atanh,
    "ln": mp.log, "factorial": mp.factorial, "factorial2": mp.fac2, "re": mp.re, "im": mp.im, "arg": mp.arg,
    "conjugate": mp.conj,
}  # fmt: skip
_REAL_ONLY = {"floor": mp.floor, "ceil": mp.ceil, "sign": mp.sign, "min": min, "max": max}


@dataclass
class _Trace:
    """What an evaluation met on its way: largest magnitude, bits needed, and whether all was real."""

    largest: Any
    bits: float = 0.0
    real: bool = True


def _evaluate(node: Node, values: dict[str, Any], trace: _Trace) -> Any:
    value = _rule(node, values, trace)
    if not mp.isfinite(value):
        raise UndefinedError("an infinite or undefined intermediate value")
    if isinstance(value, mpmath.mpc):
        if value.imag == 0:
            value = value.real
        else:
            trace.real = False
    size = abs(value)
    if size > trace.largest:
        trace.largest = size
    if size:
        trace.bits += abs(float(mpmath.mag(size)))
    return value


def _rule(node: Node, values: dict[str, Any], trace: _Trace) -> Any:
    exact = rational_value(node)
    if exact is not None:
        trace.bits += bits(exact)
        return mp.mpf(exact.numerator) / exact.denominator
    head = node.head
    if head == "symbol":
        return values[str(node.value)]
    if head == "constant":
        if node.value in ("pi", "e", "i"):
            return {"pi": mp.pi, "e": mp.e, "i": mp.j}[str(node.value)] * 1
        raise UnsupportedError(f"{node.value} has no finite value")
    if head not in ("add", "neg", "mul", "div", "pow", "root", "call", "unit"):
        raise UnsupportedError(f"a {head} has no numeric value here")
    args = [_evaluate(arg, values, trace) for arg in node.args]
    if head == "add":
        return mp.fsum(args)
    if head == "neg":
        return -args[0]
    if head == "mul":
        return mp.fprod(args)
    if head == "div":
        if _negligible(args[1], trace):
            raise UndefinedError("division by zero")
        return args[0] / args[1]
    if head == "pow":
        return _power(args[0], args[1], trace, node.args[1])
    if head == "root":
        exponent = rational_value(node.args[1])
        if exponent is None or exponent.denominator != 1 or exponent < 1:
            raise UnsupportedError("a root with such a degree")
        return _root(args[0], int(exponent))
    if head == "unit":
        if node.value == "degree":
            return args[0] * mp.pi / 180
        if node.value == "percent":
            return args[0] / 100
        raise UnsupportedError("a value with a unit")
    return _call(str(node.value), args, trace)


def _negligible(value: Any, trace: _Trace) -> bool:
    return abs(value) <= mp.ldexp(max(trace.largest, mp.mpf(1)), _SLACK_BITS - mp.prec)


def _odd_root(base: Any, exponent: Node) -> Fraction | None:
    value = rational_value(exponent)
    if (
        value is None
        or value.denominator % 2 == 0
        or value.denominator == 1
        or isinstance(base, mpmath.mpc)
        or base >= 0
    ):
        return None
    return value


def _power(base: Any, exponent: Any, trace: _Trace, node: Node) -> Any:
    if _negligible(base, trace):
        if not isinstance(exponent, mpmath.mpc) and exponent > 0:
            return mp.mpf(0)
        raise UndefinedError("0 to a power that is not positive")
    fraction = _odd_root(base, node)
    if fraction is not None:  # x^(2/3) is the square of the real cube root, as in school
        root = -mp.root(-base, fraction.denominator)
        return root**fraction.numerator
    size = abs(mp.log(abs(base))) * abs(exponent) if abs(base) != 1 else 0
    if size > 50_000:
        raise LimitError("a power beyond the numeric range")
    return mp.power(base, exponent)


def _root(base: Any, degree: int) -> Any:
    if not isinstance(base, mpmath.mpc) and base < 0 and degree % 2 == 1:
        return -mp.root(-base, degree)
    return mp.root(base, degree) if degree != 2 else mp.sqrt(base)


def _call(name: str, args: list[Any], trace: _Trace) -> Any:
    if name == "abs" and len(args) == 1:
        return abs(args[0])
    if name in _REAL_ONLY:
        if any(isinstance(arg, mpmath.mpc) for arg in args):
            raise UnsupportedError(f"{name} of a complex number")
        return _REAL_ONLY[name](*args) if name not in ("min", "max") else _REAL_ONLY[name](args)
    if name == "log" and len(args) == 2:
        return mp.log(args[0]) / mp.log(args[1])
    if name == "mod" and len(args) == 2:
        return args[0] - args[1] * mp.floor(args[0] / args[1])
    if name == "binomial" and len(args) == 2:
        return mp.binomial(*args)
    if name in ("ln", "log") and len(args) == 1 and _negligible(args[0], trace):
        raise UndefinedError("the logarithm of 0 is undefined")
    if name in ("tan", "sec", "cot", "csc") and _negligible(
        (mp.cos if name in ("tan", "sec") else mp.sin)(args[0]), trace
    ):
        raise UndefinedError(f"{name} has no value there")
    if name in ("factorial", "factorial2") and abs(args[0]) > 1000:
        raise LimitError("a factorial beyond the numeric range")
    if name in _FUNCTIONS and len(args) == 1:
        return _FUNCTIONS[name](args[0])
    raise UnsupportedError(f"{name} has no numeric value here")


def _value(node: Node, values: dict[str, Any], precision: int) -> tuple[Any, _Trace]:
    with mp.workprec(precision):
        trace = _Trace(mp.mpf(0))
        try:
            return _evaluate(node, values, trace), trace
        except (ValueError, ZeroDivisionError, OverflowError) as error:
            if isinstance(error, SymbolicError):
                raise
            raise UndefinedError(f"no value: {error}") from None


def _points(names: Iterable[str], scale: float) -> list[dict[str, Fraction]]:
    """Sample points with both signs, small and beyond every constant of the expressions."""
    ordered = sorted(names)
    if not ordered:
        return [{}]
    points = []
    for index, (spread, signs) in enumerate(
        [
            (1.0, "+"),
            (1.0, "-"),
            (1.0, "mixed"),
            (1.0, "+"),
            (1.0, "mixed'"),
            (scale, "+"),
            (scale, "-"),
            (0.1, "+"),
        ]
    ):
        point = {}
        for place, name in enumerate(ordered):
            digest = int(hashlib.sha256(f"{name}:{index}".encode()).hexdigest()[:12], 16)
            size = Fraction(3 * digest, 1 << 48) + Fraction(3, 10)
            negative = signs == "-" or (signs == "mixed" and place % 2 == 0) or (signs == "mixed'" and place % 2 == 1)
            point[name] = (-size if negative else size) * Fraction(spread)
        points.append(point)
    return points


_PIECEWISE = frozenset({"abs", "floor", "ceil", "sign", "min", "max", "mod"})


def _landmarks(*sides: Node) -> list[float]:
    """Sizes of the constants in the expressions: where their pieces, if they have pieces, may meet."""
    found = {1.0}
    for side in sides:
        for part in side.walk():
            if part.head in ("symbol", "constant") or part.symbols() or part.depth > 12:
                continue
            try:
                value, trace = _value(part, {}, 64)
            except SymbolicError:
                continue
            if trace.real and 0 < abs(value) < 1e12:
                found.add(float(abs(value)))
    return sorted(found)


def _points_for(a: Node, b: Node) -> list[dict[str, Fraction]]:
    names = a.symbols() | b.symbols()
    landmarks = _landmarks(a, b) if names else [1.0]
    points = _points(names, 2 * landmarks[-1] + 1)
    pieces = any(part.value in _PIECEWISE or part.head == "root" for side in (a, b) for part in side.walk())
    if len(names) == 1 and pieces:  # look at both sides of every place where a piece may begin
        (name,) = names
        for mark in landmarks[-8:]:
            for sign in (1, -1):
                points += [
                    {name: Fraction(sign * mark) + Fraction(31, 100)},
                    {name: Fraction(sign * mark) - Fraction(29, 100)},
                ]
    return points


def compare(a: Node, b: Node) -> tuple[bool | None, str]:
    """Whether two scalar expressions have the same value wherever either is real.

    A symbol stands for a real number. None when no point gave a value on both sides.
    """
    names = a.symbols() | b.symbols()
    real_agreements = complex_agreements = 0
    digits = math.inf
    for point in _points_for(a, b):
        outcome = _compare_at(a, b, point)
        if outcome is None:
            continue
        same, strictly_real, precision = outcome
        if not same:
            if strictly_real or not names:
                return False, "the values differ" + (f" at {_show(point)}" if names else "")
            if real_agreements == 0:
                return False, f"the values differ at {_show(point)}"
            continue
        digits = min(digits, precision * 0.3)
        real_agreements += strictly_real
        complex_agreements += not strictly_real
    needed = 1 if not names else 2
    if real_agreements >= needed or (real_agreements == 0 and complex_agreements >= needed):
        where = f" at {real_agreements + complex_agreements} points" if names else ""
        return True, f"equal to {int(digits)} digits{where}"
    return None, "no point where both sides have a value"


def agree_somewhere(a: Node, b: Node) -> bool:
    """Whether two scalar expressions have the same value at one point at least where both have a value."""
    for point in _points_for(a, b):
        outcome = _compare_at(a, b, point)
        if outcome is not None and outcome[0]:
            return True
    return False


def within_rounding(node: Node, value: Fraction, scale: int) -> bool:
    """Whether a real constant differs from `value` by at most one unit in decimal place `scale`."""
    try:
        exact, trace = _value(node, {}, BASE_BITS + 8 * scale)
    except SymbolicError:
        return False
    if not trace.real or trace.bits > MAX_PRECISION:
        return False
    with mp.workprec(BASE_BITS + 8 * scale):
        return bool(abs(exact - mp.mpf(value.numerator) / value.denominator) <= mp.mpf(10) ** -scale)


def _show(point: dict[str, Fraction]) -> str:
    return ", ".join(f"{name} = {float(value):.4g}" for name, value in point.items())


def _compare_at(a: Node, b: Node, point: dict[str, Fraction]) -> tuple[bool, bool, float] | None:
    """(same value, either side entirely real, bits compared), or None where a side has no value."""
    precision = used = BASE_BITS
    for _ in range(3):
        used = precision
        with mp.workprec(precision):
            values = {name: mp.mpf(value.numerator) / value.denominator for name, value in point.items()}
        undefined = []
        results: list[tuple[Any, _Trace]] = []
        for side in (a, b):
            try:
                results.append(_value(side, values, precision))
            except UndefinedError:
                undefined.append(side)
            except LimitError:
                return None
        if len(undefined) == 2 or (undefined and point):
            return None
        if undefined:
            return False, True, 0.0
        (x, left), (y, right) = results
        needed = int(BASE_BITS + left.bits + right.bits)
        if needed > MAX_PRECISION:
            return None
        if precision >= needed:
            break
        precision = needed + 32
    # A value that needs more bits whenever it gets more is an exact zero such as sin(pi): it shrinks with the
    # precision. Three rounds see it vanish; a number that is only small asks for the same bits again and stops.
    with mp.workprec(used):
        scale = max(left.largest, right.largest, abs(x), abs(y))
        gap = abs(x - y)
        same = gap <= mp.ldexp(scale, _SLACK_BITS - used)
    return bool(same), left.real or right.real, float(used - _SLACK_BITS)
