"""Sums with dots: `1 + 3 + 5 + ... + 99` continues by equal steps or equal factors, where the terms leave no doubt."""

from __future__ import annotations

import itertools
from fractions import Fraction

from mycelium.symbolic.errors import ParseError
from mycelium.symbolic.exact import rational_value
from mycelium.symbolic.tree import Node, number, symbol

_INDEX = "k"


def rest_of_sum(terms: list[Node], last: Node) -> Node:
    """The sum of what the dots stand for, the last term included.

    Two terms before the dots say a step, three or more a step or a factor.

    Raises:
        ParseError: the terms do not say how it goes on, or the last one is not reached.
    """
    values, end = [rational_value(term) for term in terms], rational_value(last)
    known = [value for value in values if value is not None]
    if len(known) < max(2, len(values)) or end is None:
        raise ParseError("a sum with dots needs at least two numbers before them and one behind")
    first, step = known[0], known[1] - known[0]
    index = symbol(_INDEX)
    if step and all(right - left == step for left, right in itertools.pairwise(known)):
        stop = (end - first) / step
        term = Node("add", (number(first), Node("mul", (number(step), index))))
        return _series(term, index, len(known), stop)
    if len(known) >= 3 and first and known[1]:
        factor = known[1] / first
        if all(right == left * factor for left, right in itertools.pairwise(known)):
            power, count = first, 0
            while abs(power) != abs(end) and count < 4000 and (abs(power) < abs(end)) == (abs(factor) > 1):
                power, count = power * factor, count + 1
            term = Node("mul", (number(first), Node("pow", (number(factor), index))))
            return _series(term, index, len(known), Fraction(count) if power == end else Fraction(-1))
    raise ParseError("the terms before the dots do not say how the sum goes on")


def _series(term: Node, index: Node, start: int, stop: Fraction) -> Node:
    if stop.denominator != 1 or stop < start:
        raise ParseError("the last term of the sum with dots is not reached by its steps")
    return Node("sum", (term, index, number(start), number(stop)))
