"""Which range each letter can lie in, from the conditions alone: interval propagation (HC4, Benhamou et al. 1999).

`x y = 2007` with positive x and y gives 1 <= x <= 2007 and the same for y, so that an enumeration ends. Ends are floats
that are widened a little: a range may only be too large, never too small, and every value is tested exactly later.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from mycelium.symbolic.errors import SymbolicError, UndefinedError
from mycelium.symbolic.exact import rational_value
from mycelium.symbolic.tree import Node

Range = tuple[float, float]
Box = dict[str, Range]
ALL: Range = (-math.inf, math.inf)
_WIDER = 1e-11
_GREATEST = 1e300


class Empty(UndefinedError):
    """No values satisfy the conditions."""


def narrowed(conditions: Sequence[Node], box: Box, rounds: int = 12) -> Box:
    """The box of the letters' ranges, narrowed by every condition until nothing changes much.

    Letters stand for whole numbers. Conditions that this arithmetic does not know narrow nothing.

    Raises:
        Empty: some letter has no value left.
    """
    box = dict(box)
    for _ in range(rounds):
        before = dict(box)
        for condition in conditions:
            _narrow_relation(condition, box)
        if all(_close(box[name], before[name]) for name in box):
            break
    return box


def _close(new: Range, old: Range) -> bool:
    return new == old or all(
        abs(a - b) < 0.5 + abs(b) * 1e-3 if math.isfinite(b) else a == b for a, b in zip(new, old, strict=True)
    )


def _narrow_relation(condition: Node, box: Box) -> None:
    if condition.head == "list":
        for part in condition.args:
            _narrow_relation(part, box)
        return
    if condition.head != "relation":
        return
    for sign, (left, right) in zip(str(condition.value).split(), pairwise(condition.args), strict=False):
        low, high = value_range(left, box), value_range(right, box)
        if sign == "=":
            both = _meet(low, high)
            _narrow(left, both, box)
            _narrow(right, both, box)
        elif sign in ("<", "<="):
            _narrow(left, _meet(low, (-math.inf, high[1])), box)
            _narrow(right, _meet(high, (low[0], math.inf)), box)
        elif sign in (">", ">="):
            _narrow(left, _meet(low, (high[0], math.inf)), box)
            _narrow(right, _meet(high, (-math.inf, low[1])), box)


def value_range(node: Node, box: Box) -> Range:
    """A range that holds every value of the tree while the letters stay in the box."""
    if node.head == "symbol":
        return box.get(str(node.value), ALL)
    if not node.symbols():
        try:
            value = rational_value(node)
        except SymbolicError:
            return ALL
        if value is not None:
            try:
                return _wide((float(value), float(value)))
            except OverflowError:
                return (_GREATEST, math.inf) if value > 0 else (-math.inf, -_GREATEST)
        if node.head == "constant" and node.value in ("pi", "e"):
            return _wide((getattr(math, str(node.value)),) * 2)
    parts = [value_range(part, box) for part in node.args]
    head, name = node.head, str(node.value)
    if head == "add":
        return _wide((sum(low for low, _ in parts), sum(high for _, high in parts)))
    if head == "neg":
        return -parts[0][1], -parts[0][0]
    if head == "mul":
        if len(node.args) == 2 and node.args[0] == node.args[1]:
            return _power(parts[0], 2)
        result = parts[0]
        for part in parts[1:]:
            result = _product(result, part)
        return result
    if head == "div":
        return _product(parts[0], _reciprocal(parts[1]))
    if head == "pow":
        exponent = _exponent(node.args[1], parts[1])
        if exponent is not None:
            return _power(parts[0], exponent)
        if parts[0][0] >= 1:
            return _wide((_raised(parts[0][0], parts[1][0]), _raised(parts[0][1], parts[1][1])))
        return (0.0, math.inf) if parts[0][0] >= 0 else ALL
    if head == "root" and _whole(node.args[1]) and parts[0][0] >= 0:
        return _wide((_raised(parts[0][0], 1 / parts[1][1]), _raised(parts[0][1], 1 / parts[1][0])))
    if head == "call":
        return _called(name, parts)
    return ALL


def _called(name: str, parts: list[Range]) -> Range:
    low, high = parts[0] if parts else ALL
    if name == "abs":
        return (0.0, max(-low, high)) if low < 0 < high else tuple(sorted((abs(low), abs(high))))  # type: ignore[return-value]
    if name == "floor":
        return (low - 1, high)
    if name == "ceil":
        return (low, high + 1)
    if name == "mod" and parts[1][0] > 0:
        return (0.0, parts[1][1])
    if name == "max":
        return max(low for low, _ in parts), max(high for _, high in parts)
    if name == "min":
        return min(low for low, _ in parts), min(high for _, high in parts)
    if name == "gcd":
        highest = [high for low, high in parts if low > 0]
        return (0.0, min(highest, default=math.inf))
    if name == "lcm":
        return (max([1.0, *(low for low, _ in parts)]), math.inf)
    if name in ("log", "ln") and low > 0 and (len(parts) == 1 or parts[1][0] > 1):
        base = 1.0 if len(parts) == 1 else math.log(parts[1][0])
        return _wide((math.log(low) / base, math.inf if high == math.inf else math.log(high) / base))
    if name in ("factorial", "divisor_count", "digit_count", "digit_sum", "isqrt", "binomial"):
        return (0.0, math.inf)
    return (-1.0, 1.0) if name in ("sin", "cos") else ALL


def _narrow(node: Node, wanted: Range, box: Box) -> None:
    """The box under the condition that the tree's value lies in a range."""
    if wanted[0] > wanted[1]:
        raise Empty
    if node.head == "symbol":
        name = str(node.value)
        if name in box:
            low, high = _meet(box[name], wanted)
            box[name] = (_up(low), _down(high))
            if box[name][0] > box[name][1]:
                raise Empty
        return
    if not node.symbols():
        return
    parts = [value_range(part, box) for part in node.args]
    head, name = node.head, str(node.value)
    if head == "add":
        for place, part in enumerate(node.args):
            low = sum(high for k, (_, high) in enumerate(parts) if k != place)
            high = sum(low for k, (low, _) in enumerate(parts) if k != place)
            _narrow(part, _meet(parts[place], _wide((wanted[0] - low, wanted[1] - high))), box)
    elif head == "neg":
        _narrow(node.args[0], (-wanted[1], -wanted[0]), box)
    elif head == "mul":
        for place, part in enumerate(node.args):
            others: Range = (1.0, 1.0)
            for k, other in enumerate(parts):
                others = others if k == place else _product(others, other)
            if not others[0] <= 0 <= others[1]:
                _narrow(part, _meet(parts[place], _product(wanted, _reciprocal(others))), box)
    elif head == "div":
        _narrow(node.args[0], _meet(parts[0], _product(wanted, parts[1])), box)
        if not wanted[0] <= 0 <= wanted[1]:
            _narrow(node.args[1], _meet(parts[1], _product(parts[0], _reciprocal(wanted))), box)
    elif head == "pow":
        _narrow_power(node, wanted, parts, box)
    elif head == "root" and (degree := _whole(node.args[1])) and wanted[1] >= 0:
        _narrow(node.args[0], _meet(parts[0], (ALL[0] if degree % 2 else 0.0, _raised(wanted[1], degree))), box)
    elif head == "call":
        _narrow_call(node, name, wanted, parts, box)


def _narrow_power(node: Node, wanted: Range, parts: list[Range], box: Box) -> None:
    exponent = _exponent(node.args[1], parts[1])
    if exponent is not None and exponent > 0:
        bound = _raised(max(abs(wanted[0]), abs(wanted[1])), 1 / exponent)
        low = _raised(wanted[0], 1 / exponent) if parts[0][0] >= 0 and wanted[0] > 0 else -bound
        _narrow(node.args[0], _meet(parts[0], _wide((low, bound))), box)
    elif exponent is None and parts[0][0] > 1 and 0 < wanted[1] < math.inf:
        _narrow(node.args[1], _meet(parts[1], _wide((-math.inf, math.log(wanted[1]) / math.log(parts[0][0])))), box)


def _narrow_call(node: Node, name: str, wanted: Range, parts: list[Range], box: Box) -> None:
    inner = node.args[0]
    if name == "abs":
        _narrow(inner, _meet(parts[0], (-wanted[1], wanted[1])), box)
    elif name == "floor":
        _narrow(inner, _meet(parts[0], (wanted[0], wanted[1] + 1)), box)
    elif name == "ceil":
        _narrow(inner, _meet(parts[0], (wanted[0] - 1, wanted[1])), box)
    elif name in ("max", "lcm", "min", "gcd"):
        for part, own in zip(node.args, parts, strict=True):
            _narrow(part, _meet(own, (-math.inf, wanted[1]) if name in ("max", "lcm") else (wanted[0], math.inf)), box)
    elif name in ("log", "ln") and (len(parts) == 1 or parts[1][0] > 1) and wanted[1] < 600:
        base = math.e if len(parts) == 1 else parts[1][1]
        _narrow(inner, _meet(parts[0], _wide((0.0, _raised(base, wanted[1])))), box)
    elif name == "mod" and wanted == (0.0, 0.0) and parts[0][0] > 0:
        _narrow(node.args[1], _meet(parts[1], (-parts[0][1], parts[0][1])), box)  # no divisor is larger
    elif name == "factorial" and wanted[1] < math.inf:
        top = 0
        while top < 170 and math.factorial(top) <= wanted[1]:
            top += 1
        _narrow(inner, _meet(parts[0], (0.0, float(top))), box)
    elif name == "digit_count" and wanted[1] < 300:
        _narrow(inner, _meet(parts[0], (-(10.0 ** wanted[1]), 10.0 ** wanted[1])), box)


def _exponent(node: Node, range_: Range) -> int | None:
    """The whole number that an exponent is, also where its letters have one value left."""
    low, high = range_
    if node.symbols() and low == high and math.isfinite(low) and low == int(low) and abs(low) < 1e4:
        return int(low)
    return _whole(node)


def _whole(node: Node) -> int | None:
    value = None if node.symbols() else rational_value(node)
    return value.numerator if value is not None and value.denominator == 1 else None


def _meet(a: Range, b: Range) -> Range:
    return max(a[0], b[0]), min(a[1], b[1])


def _wide(ends: Range) -> Range:
    low, high = ends
    return (
        -math.inf if math.isnan(low) else low - abs(low) * _WIDER,
        math.inf if math.isnan(high) else high + abs(high) * _WIDER,
    )


def _up(value: float) -> float:
    return float(math.ceil(value - abs(value) * _WIDER - 1e-9)) if math.isfinite(value) else value


def _down(value: float) -> float:
    return float(math.floor(value + abs(value) * _WIDER + 1e-9)) if math.isfinite(value) else value


def _product(a: Range, b: Range) -> Range:
    ends = [0.0 if x == 0 or y == 0 else x * y for x in a for y in b]
    return _wide((min(ends), max(ends)))


def _reciprocal(a: Range) -> Range:
    low, high = a
    if low > 0 or high < 0:
        return _wide((1 / high if math.isfinite(high) else 0.0, 1 / low if math.isfinite(low) else 0.0))
    if low == 0 and high > 0:
        return (1 / high if math.isfinite(high) else 0.0), math.inf
    if high == 0 and low < 0:
        return -math.inf, (1 / low if math.isfinite(low) else 0.0)
    return ALL


def _power(base: Range, exponent: int) -> Range:
    if exponent < 0:
        return _reciprocal(_power(base, -exponent))
    ends = [_raised(abs(end), exponent) * (-1 if end < 0 and exponent % 2 else 1) for end in base]
    low, high = min(ends), max(ends)
    if exponent % 2 == 0 and exponent > 0 and base[0] < 0 < base[1]:
        low = 0.0
    return _wide((low, high))


def _raised(base: float, exponent: float) -> float:
    if base == math.inf:
        return math.inf if exponent > 0 else 0.0 if exponent < 0 else 1.0
    try:
        return float(base**exponent)
    except (OverflowError, ZeroDivisionError):
        return math.inf


__all__ = ["ALL", "Box", "Empty", "Range", "narrowed", "value_range"]
