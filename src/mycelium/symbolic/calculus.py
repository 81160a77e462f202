"""Derivatives, integrals and sums of polynomials, and limits of quotients, worked out for a comparison without sympy.

`without_calculus` replaces what it can by plain expressions. Polynomials have rational coefficients and one letter. A
limit is taken by expanding numerator and denominator in powers of the distance from the point, with rational
coefficients (sin x = x - x^3/6 + ...); where an expansion has other coefficients, the workers are asked.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from math import comb, factorial

from mycelium.symbolic.errors import SymbolicError
from mycelium.symbolic.exact import exact_root, rational_value, replace_symbol
from mycelium.symbolic.polynomials import MAX_DEGREE, Coefficients, coefficients, value_at, written
from mycelium.symbolic.tree import Node, rational

ORDER = 10
Series = list[Fraction]
"""Coefficients of t^0 ... t^(ORDER - 1)."""


def without_calculus(node: Node) -> Node:
    """The tree with every derivative, integral, sum and limit replaced that can be worked out here."""
    if not node.args:
        return node
    args = tuple(without_calculus(arg) for arg in node.args)
    node = node if args == node.args else Node(node.head, args, node.value)
    rule = _RULES.get(node.head)
    found = None if rule is None else rule(node)
    return node if found is None else found


def _derivative(node: Node) -> Node | None:
    body, variable, *order = node.args
    times = rational_value(order[0]) if order else Fraction(1)
    values = coefficients(body, str(variable.value)) if variable.head == "symbol" else None
    if values is None or times is None or times.denominator != 1 or not 0 < times <= 10:
        return None
    for _ in range(int(times)):
        values = tuple(k * value for k, value in enumerate(values))[1:]
    return written(values, variable)


def _antiderivative(values: Coefficients) -> Coefficients:
    return (Fraction(0), *(value / (k + 1) for k, value in enumerate(values)))


def _integral(node: Node) -> Node | None:
    body, variable, *bounds = node.args
    values = coefficients(body, str(variable.value)) if variable.head == "symbol" else None
    if values is None or len(bounds) not in (0, 2):
        return None
    values = _antiderivative(values)
    if not bounds:
        return written(values, variable)
    low, high = (_at(values, bound) for bound in bounds)
    return None if low is None or high is None else Node("add", (high, Node("neg", (low,))))


def _at(values: Coefficients, point: Node) -> Node | None:
    """A polynomial at a point that is a rational or one letter."""
    value = rational_value(point)
    if value is not None:
        return rational(value_at(values, value))
    return written(values, point) if point.head == "symbol" else None


def _sum(node: Node) -> Node | None:
    """The sum of a polynomial's values from a whole number up to a letter, by the sums of powers (Faulhaber)."""
    if len(node.args) != 4:
        return None
    body, variable, lower, upper = node.args
    start = rational_value(lower)
    if (
        variable.head != "symbol"
        or start is None
        or start.denominator != 1
        or abs(start) > 100
        or upper.head != "symbol"
    ):
        return None
    values = coefficients(body, str(variable.value))
    if values is None or len(values) > MAX_DEGREE or upper == variable:
        return None
    total: Series = [Fraction(0)] * (len(values) + 1)
    for degree, value in enumerate(values):
        for k, part in enumerate(_power_sum(degree)):
            total[k] += value * part
    total[0] -= value_at(tuple(total), start - 1)
    return written(tuple(total), upper)


def _power_sum(degree: int) -> Series:
    """Coefficients of 1^p + 2^p + ... + n^p as a polynomial in n, which also holds for n = 0 and backwards.

    >>> [str(c) for c in _power_sum(2)]
    ['0', '1/6', '1/2', '1/3']
    """
    bernoulli: Series = []
    for m in range(degree + 1):
        bernoulli.append(
            Fraction(m == 0) - sum((comb(m, k) * bernoulli[k] / (m - k + 1) for k in range(m)), Fraction(0))
        )
    found = [Fraction(0)] * (degree + 2)
    for k, value in enumerate(bernoulli):
        sign = -1 if k == 1 else 1  # B_1 = +1/2
        found[degree + 1 - k] = sign * comb(degree + 1, k) * value / (degree + 1)
    return found


# --- limits ---------------------------------------------------------------------------------------------------------


def _limit(node: Node) -> Node | None:
    """The limit of a quotient of two expansions at a rational point, from both sides."""
    body, variable, target = node.args
    point = rational_value(target)
    if point is None or variable.head != "symbol" or body.symbols() != {str(variable.value)}:
        return None
    top, bottom = body.args if body.head == "div" else (body, rational(1))
    shifted = Node("add", (rational(point), variable))
    above, below = (_series(replace_symbol(part, str(variable.value), shifted)) for part in (top, bottom))
    if above is None or below is None:
        return None
    first = next((k for k, value in enumerate(below) if value), None)
    lead = next((k for k, value in enumerate(above) if value), None)
    if first is None or lead is None or lead < first:
        return None  # an expansion that vanishes as far as it goes, or a pole
    return rational(above[first] / below[first])


def _series(node: Node) -> Series | None:
    """Expansion of a tree in its one letter about 0, or None."""
    try:
        value = rational_value(node)
    except SymbolicError:
        return None
    if value is not None:
        return [value, *[Fraction(0)] * (ORDER - 1)]
    if node.head == "symbol":
        return [Fraction(k == 1) for k in range(ORDER)]
    if node.head == "pow":
        return _power(node)
    if node.head == "root":
        return _root(node)
    if node.head not in ("add", "mul", "neg", "div", "call"):
        return None
    parts = [_series(arg) for arg in node.args]
    known = [part for part in parts if part is not None]
    if len(known) < len(parts) or not known:
        return None
    if node.head == "add":
        return [sum(column, Fraction(0)) for column in zip(*known, strict=True)]
    if node.head == "neg":
        return [-value for value in known[0]]
    if node.head == "mul":
        result = known[0]
        for part in known[1:]:
            result = _times(result, part)
        return result
    if node.head == "div":
        return _quotient(*known)
    expansion = _FUNCTIONS.get(str(node.value))
    return expansion(known[0]) if expansion is not None and len(known) == 1 else None


def _times(a: Series, b: Series) -> Series:
    return [sum((a[i] * b[k - i] for i in range(k + 1)), Fraction(0)) for k in range(ORDER)]


def _quotient(a: Series, b: Series) -> Series | None:
    if b[0] == 0:
        return None
    result: Series = []
    for k in range(ORDER):
        result.append((a[k] - sum((result[i] * b[k - i] for i in range(k)), Fraction(0))) / b[0])
    return result


def _power(node: Node) -> Series | None:
    exponent = rational_value(node.args[1])
    if node.args[0] == Node("constant", (), "e"):
        inner = _series(node.args[1])
        return None if inner is None else _composed(inner, [Fraction(1, factorial(k)) for k in range(ORDER)])
    base = _series(node.args[0])
    if base is None or exponent is None or exponent.denominator != 1 or not 0 < exponent <= 2 * ORDER:
        return None
    result = base
    for _ in range(int(exponent) - 1):
        result = _times(result, base)
    return result


def _root(node: Node) -> Series | None:
    """(c + u)^(1/d) by the binomial series, where c has a rational root."""
    base, degree = _series(node.args[0]), rational_value(node.args[1])
    if base is None or degree is None or degree.denominator != 1 or not 1 < degree <= 6 or base[0] <= 0:
        return None
    start = exact_root(base[0], int(degree))
    if start is None:
        return None
    outer: Series = [Fraction(1)]
    for k in range(1, ORDER):
        outer.append(outer[-1] * (1 / degree - k + 1) / k)
    inner = _composed([Fraction(0), *(value / base[0] for value in base[1:])], outer)
    return None if inner is None else [start * value for value in inner]


def _composed(inner: Series, outer: Series) -> Series | None:
    """outer(inner), where the inner expansion begins with 0 (sin 1 is not rational)."""
    if inner[0] != 0:
        return None
    result = [Fraction(0)] * ORDER
    for value in reversed(outer):
        result = _times(result, inner)
        result[0] += value
    return result


_SIN: Series = [Fraction((-1) ** (k // 2), factorial(k)) if k % 2 else Fraction(0) for k in range(ORDER)]
_COS: Series = [Fraction(0) if k % 2 else Fraction((-1) ** (k // 2), factorial(k)) for k in range(ORDER)]


def _tan(inner: Series) -> Series | None:
    sine, cosine = _composed(inner, _SIN), _composed(inner, _COS)
    return None if sine is None or cosine is None else _quotient(sine, cosine)


def _ln(inner: Series) -> Series | None:
    outer = [Fraction(0), *(Fraction((-1) ** (k + 1), k) for k in range(1, ORDER))]
    return _composed([Fraction(0), *inner[1:]], outer) if inner[0] == 1 else None


_FUNCTIONS: dict[str, Callable[[Series], Series | None]] = {
    "sin": lambda inner: _composed(inner, _SIN),
    "cos": lambda inner: _composed(inner, _COS),
    "tan": _tan,
    "ln": _ln,
}
_RULES: dict[str, Callable[[Node], Node | None]] = {
    "derivative": _derivative,
    "integral": _integral,
    "sum": _sum,
    "limit": _limit,
}
