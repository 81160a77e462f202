"""Sums with dots: `1 + 3 + 5 + ... + 99` continues by equal steps or equal factors, where the terms leave no doubt.

Terms of one shape whose numbers grow by equal steps go on too: `1^2 + 2^2 + ... + 9^2`, `1/(1*2) + 1/(2*3) + ... + 1/(8*9)`.
"""

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
        if len(terms) >= 2:
            return _of_one_shape(terms, last)
        raise ParseError("a sum with dots needs at least two numbers before them and one behind")
    if not all(_plain(term) for term in [*terms, last]):
        try:  # 1! + 2! + ... + 5! grows by its factorials, although 1, 2, ..., 120 might be all numbers to 120
            return _of_one_shape(terms, last)
        except ParseError:
            pass
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
    return _of_one_shape(terms, last)


def _plain(term: Node) -> bool:
    """Whether a term is a number, a fraction of two numbers or the opposite of one."""
    return term.head == "number" or (term.head in ("neg", "div") and all(map(_plain, term.args)))


def _of_one_shape(terms: list[Node], last: Node) -> Node:
    """The rest of a sum whose terms differ only in numbers that grow by equal steps.

    Raises:
        ParseError: the terms are of several shapes, or their numbers say several last places.
    """
    stops: set[Fraction] = set()

    def general(nodes: list[Node]) -> Node:
        first = nodes[0]
        if all(node == first for node in nodes):
            return first
        numbers = [rational_value(node) if node.head in ("number", "neg") else None for node in nodes]
        if all(value is not None for value in numbers):
            *before, end = [value for value in numbers if value is not None]
            step = before[1] - before[0]
            if step == 0 or any(right - left != step for left, right in itertools.pairwise(before)):
                raise ParseError("the terms before the dots do not say how the sum goes on")
            stops.add((end - before[0]) / step)
            return Node("add", (number(before[0]), Node("mul", (number(step), symbol(_INDEX)))))
        if any((node.head, node.value, len(node.args)) != (first.head, first.value, len(first.args)) for node in nodes):
            raise ParseError("the terms before the dots do not say how the sum goes on")
        return Node(
            first.head,
            tuple(general(list(args)) for args in zip(*(node.args for node in nodes), strict=True)),
            first.value,
        )

    if any(part == symbol(_INDEX) for term in terms for part in term.walk()):
        raise ParseError(f"a sum with dots of terms that hold {_INDEX}")
    term = general([*terms, last])
    if len(stops) != 1:
        raise ParseError("the last term of the sum with dots is not reached by its steps")
    return _series(term, symbol(_INDEX), len(terms), stops.pop())


def _series(term: Node, index: Node, start: int, stop: Fraction) -> Node:
    if stop.denominator != 1 or stop < start:
        raise ParseError("the last term of the sum with dots is not reached by its steps")
    return Node("sum", (term, index, number(start), number(stop)))
