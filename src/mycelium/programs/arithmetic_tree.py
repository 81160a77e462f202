"""Arithmetic as somebody wrote it, in the one expression tree: its operations in order, its numbers, its value.

Sums and products are flat and kept in the order of writing, as the grammar of `symbolic` reads them: `a - b + c` is
add(a, neg(b), c). Read from left to right they are binary operations again, which is what `last_operation` gives. A
number is one node, however it is written: 1/3 for "a third"; "20%" is unit(20, percent), which is a number, while
20/100 is a division. Heads that occur: number, symbol, neg, add, mul, div, pow, root, call, and unit for percents.

Values are exact and small: a tree whose value would need more bits than its limits allow has none, so that no text can
make a reader compute for long.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from mycelium.programs.limits import COT_LIMITS, Limits
from mycelium.symbolic import Node, integer_root

TABLE_CALLS = {"min": "MIN", "max": "MAX", "mod": "REMAINDER", "gcd": "GCD", "lcm": "LCM"}
SYMBOLIC_CALLS = ("sqrt", "root", "binomial", "log", "factorial", "floor", "ceil", "abs")
"""Functions without a row of their own in the operation table: programs write them as SUBSTITUTE."""

OPERATORS = {"+": "ADD", "-": "SUB", "*": "MUL", "/": "DIV", "**": "POWER"}
_HUNDRED = Node("number", (), Fraction(100))


@dataclass(frozen=True, slots=True)
class WrittenOperation:
    """One operation as it is written: a row's name, operand values, result."""

    name: str
    operands: tuple[Fraction, ...]
    result: Fraction


def written_number(value: Fraction | int) -> Node:
    """A number as one node, also where it has no finite decimal or is negative."""
    return Node("number", (), Fraction(value))


def percent(value: Fraction) -> Node:
    """A number with a percent sign."""
    return Node("unit", (written_number(value),), "percent")


def combined(sign: str, left: Node, right: Node) -> Node:
    """`left sign right`, with a sign of + - * / **.

    A negative term that is added stays in parentheses, a sum of one term: 5 + (-3) is add(5, add(neg(3))), and not the
    tree of 5 - 3.
    """
    if sign in "+-":
        terms = left.args if left.head == "add" else (left,)
        if sign == "-":
            right = Node("neg", (right,))
        elif right.head == "neg":
            right = Node("add", (right,))
        return Node("add", (*terms, right))
    if sign == "*":
        return Node("mul", (*(left.args if left.head == "mul" else (left,)), right))
    return Node("div" if sign == "/" else "pow", (left, right))


def last_operation(tree: Node) -> tuple[str, Node, Node] | None:
    """Sign, left and right side of the operation that is done last, sides as they are written.

    >>> last_operation(combined("-", combined("+", written_number(5), written_number(4)), written_number(3)))
    ('-', add(number(5), number(4)), number(3))
    """
    head, args = tree.head, tree.args
    if head == "add" and len(args) > 1:
        left, right = args[0] if len(args) == 2 else Node("add", args[:-1]), args[-1]
        if right.head == "neg":
            return "-", left, right.args[0]
        return "+", left, right.args[0] if right.head == "add" and len(right.args) == 1 else right
    if head == "mul":
        return "*", args[0] if len(args) == 2 else Node("mul", args[:-1]), args[-1]
    if head in ("div", "pow"):
        return "/" if head == "div" else "**", args[0], args[1]
    return ("/", args[0], _HUNDRED) if head == "unit" else None


def function_call(tree: Node) -> tuple[str, tuple[Node, ...]] | None:
    """Name and arguments of a function: one of `TABLE_CALLS` or `SYMBOLIC_CALLS`."""
    if tree.head == "root":
        square = tree.args[1].head == "number" and tree.args[1].value == 2
        return ("sqrt", tree.args[:1]) if square else ("root", tree.args)
    return (str(tree.value), tree.args) if tree.head == "call" else None


def only_arithmetic(node: Node) -> Node | None:
    """A tree of the grammar with units and brackets of one entry taken off; None where it holds more than arithmetic."""
    head, args, value = node.head, node.args, node.value
    if head == "number":
        return node
    known = [part for arg in args if (part := only_arithmetic(arg)) is not None]
    if not known or len(known) < len(args):
        return None
    if head in ("neg", "add", "mul"):
        return Node(head, tuple(known))
    if head == "unit":
        return Node("unit", (known[0],), "percent") if value == "percent" else known[0]
    if head in ("div", "pow", "root") and len(known) == 2:
        return Node(head, tuple(known))
    if head == "call" and (value in TABLE_CALLS or value in SYMBOLIC_CALLS):
        return Node("call", tuple(known), value)
    return known[0] if head in ("list", "tuple", "set") and len(known) == 1 else None


def is_literal(tree: Node) -> bool:
    """A number as written, percents and signs included."""
    while tree.head == "neg":
        tree = tree.args[0]
    return tree.head == "number" or (tree.head == "unit" and tree.args[0].head == "number")


def has_operation(tree: Node) -> bool:
    """Whether the tree computes anything."""
    while tree.head == "neg":
        tree = tree.args[0]
    return tree.head != "symbol" and not is_literal(tree)


def operations_of(tree: Node, names: dict[str, Fraction] | None = None) -> Iterator[WrittenOperation]:
    """The operations of a tree, inner ones first; empty for a literal."""
    if tree.head == "symbol" or is_literal(tree):
        return
    if tree.head == "neg":
        yield from operations_of(tree.args[0], names)
        return
    name, sides = _named(tree)
    for side in sides:
        yield from operations_of(side, names)
    values = [value for side in sides if (value := value_of(side, names)) is not None]
    result = value_of(tree, names)
    if result is not None and len(values) == len(sides):
        yield WrittenOperation(name, tuple(values), result)


def numbers_of(tree: Node) -> Iterator[Fraction]:
    """The literals of a tree, in reading order; a percent is its share of one."""
    if is_literal(tree):
        value = value_of(tree)
        if value is not None:
            yield value
    elif tree.head == "neg":
        yield from numbers_of(tree.args[0])
    elif tree.head != "symbol":
        for side in _named(tree)[1]:
            yield from numbers_of(side)


def _named(tree: Node) -> tuple[str, tuple[Node, ...]]:
    """The row's name of the operation done last, and what it is done to."""
    called = function_call(tree)
    if called is not None:
        return TABLE_CALLS.get(called[0], called[0].upper()), called[1]
    last = last_operation(tree)
    if last is None:
        raise ValueError(f"got {tree.head!r}, expected arithmetic")
    return OPERATORS[last[0]], last[1:]


def value_of(tree: Node, names: dict[str, Fraction] | None = None, limits: Limits = COT_LIMITS) -> Fraction | None:
    """Exact value; None: an unknown name, no value (division by zero), no rational value, or too large a one."""
    head = tree.head
    if head == "number":
        return tree.value  # type: ignore[return-value]
    if head == "symbol":
        return (names or {}).get(str(tree.value))
    values: list[Fraction] = []
    for arg in tree.args:
        value = value_of(arg, names, limits)
        if value is None:
            return None
        values.append(value)
    if head == "neg":
        return -values[0]
    if head in ("add", "mul"):
        total = values[0]
        for value in values[1:]:
            total = total + value if head == "add" else total * value
            if bits(total) > limits.bits:
                return None
        return total
    if head in ("div", "unit"):
        divisor = values[1] if head == "div" else Fraction(100)
        result = None if divisor == 0 else values[0] / divisor
        return None if result is None or bits(result) > limits.bits else result
    if head == "pow":
        return _power(values[0], values[1], limits)
    if head == "root":
        return _root(values[0], values[1])
    return _called(str(tree.value), values, limits)


def bits(value: Fraction) -> int:
    """Bits of the longer of numerator and denominator."""
    return max(value.numerator.bit_length(), value.denominator.bit_length())


def _power(base: Fraction, exponent: Fraction, limits: Limits) -> Fraction | None:
    if exponent.denominator == 2:
        root = _root(base, Fraction(2))
        return None if root is None else _power(root, Fraction(exponent.numerator), limits)
    if exponent.denominator != 1 or abs(exponent) > limits.exponent or (base == 0 and exponent <= 0):
        return None
    if abs(exponent.numerator) * bits(base) > limits.bits and abs(base) != 1:
        return None
    return base**exponent.numerator


def _root(value: Fraction, degree: Fraction) -> Fraction | None:
    """The exact root of a rational, when it has a rational one."""
    if value < 0 or degree.denominator != 1 or not 2 <= degree <= 64:
        return None
    top, bottom = (integer_root(part, int(degree)) if part else 0 for part in (value.numerator, value.denominator))
    exact = top ** int(degree) == value.numerator and bottom ** int(degree) == value.denominator
    return Fraction(top, bottom) if exact else None


def _logarithm(value: Fraction, base: Fraction, limits: Limits) -> Fraction | None:
    if value <= 0 or base <= 1:
        return None
    power = Fraction(1)
    for exponent in range(limits.exponent + 1):
        if power == value:
            return Fraction(exponent)
        if power == 1 / value:
            return Fraction(-exponent)
        power *= base
        if bits(power) > limits.bits:
            return None
    return None


def _called(name: str, values: list[Fraction], limits: Limits) -> Fraction | None:
    first = values[0] if values else Fraction(0)
    if name in ("min", "max") and values:
        return min(values) if name == "min" else max(values)
    if name == "mod" and len(values) == 2:
        return None if values[1] == 0 else first - values[1] * (first // values[1])
    if name in ("sqrt", "root") and values:
        return _root(first, values[1] if len(values) > 1 else Fraction(2))
    if name == "log" and values:
        return _logarithm(first, values[1] if len(values) > 1 else Fraction(10), limits)
    if name in ("floor", "ceil", "abs") and len(values) == 1:
        return abs(first) if name == "abs" else Fraction(math.floor(first) if name == "floor" else math.ceil(first))
    if not values or any(value.denominator != 1 for value in values):
        return None
    whole = [int(value) for value in values]
    result = None
    if name in ("gcd", "lcm"):
        result = math.gcd(*whole) if name == "gcd" else math.lcm(*whole)
    elif name == "factorial" and len(whole) == 1 and 0 <= whole[0] <= 150:
        result = math.factorial(whole[0])
    elif name == "binomial" and len(whole) == 2 and 0 <= whole[1] <= whole[0] <= 1000:
        result = math.comb(*whole)
    return None if result is None or bits(Fraction(result)) > limits.bits else Fraction(result)
