"""Sums written with dots: 1 + 3 + 5 + ... + 99, 1/2 + 1/4 + 1/8 + ...

The terms before the dots must fit exactly one of an arithmetic or a geometric progression, and the term after
them must belong to it.
"""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise

from mycelium.solver.track1.plans import Refused
from mycelium.symbolic import Node, SymbolicError, parse, rational, rational_value

_DOTS = re.compile(r"\\(?:c|l|d)?dots[bcmio]?|\.\.\.|\\dotsb")
MAX_TERMS = 10**9


def has_dots(text: str) -> bool:
    return _DOTS.search(text) is not None


def sum_with_dots(text: str) -> Node:
    """Value of the sum as an expression.

    Raises:
        Refused: the terms do not determine a progression.
    """
    before, *after = _DOTS.split(text)
    if len(after) != 1:
        raise Refused("dots in several places")
    signed = _terms(before.rstrip().rstrip("+-").rstrip())
    sign_before_dots = before.rstrip()[-1:] if before.rstrip()[-1:] in "+-" else ""
    tail = after[0].strip()
    last = _terms(tail.lstrip("+")) if tail else []
    if len(signed) < 3 and not (len(signed) == 2 and last) or len(last) > 1 or not sign_before_dots:
        raise Refused("too few terms before the dots")
    first, second = signed[0], signed[1]
    end = last[0] if last else None
    steps = {b - a for a, b in pairwise(signed)}
    if len(steps) == 1 and end is not None and len(signed) >= 2:
        step = steps.pop()
        if step == 0 or (end - first) / step < len(signed) - 1 or ((end - first) / step).denominator != 1:
            raise Refused("the last term does not belong to the progression")
        count = (end - first) / step + 1
        return rational((first + end) * count / 2)
    ratios = {b / a for a, b in pairwise(signed)} if all(signed) else set()
    if len(ratios) != 1 or len(signed) < 3:
        raise Refused("no arithmetic or geometric progression")
    ratio = second / first
    if end is None:
        if abs(ratio) >= 1:
            raise Refused("the series does not converge")
        return rational(first / (1 - ratio))
    term = first
    for _ in range(2000):
        if term == end:
            return rational((term * ratio - first) / (ratio - 1))
        term *= ratio
        if abs(term.numerator).bit_length() > 8000:
            break
    raise Refused("the last term does not belong to the progression")


def _terms(text: str) -> list[Fraction]:
    try:
        node = parse(text.strip().rstrip(",").strip(), latex=True)
    except SymbolicError:
        raise Refused("a term of the sum cannot be read") from None
    parts = node.args if node.head == "add" else (node,)
    values = [rational_value(part) for part in parts]
    if any(value is None for value in values):
        raise Refused("a term of the sum is no number")
    return [value for value in values if value is not None]
