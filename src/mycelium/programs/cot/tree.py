"""What one equation of a chain of thought computes: arithmetic trees, with the few functions that LaTeX adds.

The trees are those of `programs.arithmetic` and `Call`. Values are exact and small: a tree whose value would need
more than `MAX_BITS` bits has none, so that no text can make the parser compute for long.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from mycelium.programs.arithmetic import Binary, Expr, Name, Negative, Num

MAX_BITS = 2048
MAX_EXPONENT = 512

TABLE_CALLS = {"min": "MIN", "max": "MAX", "mod": "REMAINDER", "gcd": "GCD", "lcm": "LCM"}
SYMBOLIC_CALLS = ("sqrt", "root", "binomial", "log", "factorial", "floor", "ceil", "abs")
"""Functions without a row of their own in the operation table: programs write them as SUBSTITUTE."""

OPERATORS = {"+": "ADD", "-": "SUB", "*": "MUL", "/": "DIV", "**": "POWER"}


@dataclass(frozen=True, slots=True)
class Call:
    """`name` is a key of `TABLE_CALLS` or one of `SYMBOLIC_CALLS`."""

    name: str
    arguments: tuple[Tree, ...]


Tree = Expr | Call


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation as the chain of thought computes it: a row's name, operand values, result."""

    name: str
    operands: tuple[Fraction, ...]
    result: Fraction


def value_of(tree: Tree, names: dict[str, Fraction] | None = None) -> Fraction | None:
    """Exact value; None: an unknown name, no value (division by zero), no rational value, or too large a one."""
    if isinstance(tree, Num):
        return tree.value
    if isinstance(tree, Name):
        return (names or {}).get(tree.name)
    if isinstance(tree, Negative):
        inner = value_of(tree.operand, names)
        return None if inner is None else -inner
    parts = tree.arguments if isinstance(tree, Call) else (tree.left, tree.right)
    values = [value_of(part, names) for part in parts]
    known = [value for value in values if value is not None]
    if len(known) < len(values):
        return None
    return _called(tree.name, known) if isinstance(tree, Call) else _combined(tree.operator, *known)


def bits(value: Fraction) -> int:
    """Bits of the longer of numerator and denominator."""
    return max(value.numerator.bit_length(), value.denominator.bit_length())


def _combined(operator: str, left: Fraction, right: Fraction) -> Fraction | None:
    if operator == "**":
        return _power(left, right)
    if operator == "/":
        result = None if right == 0 else left / right
    else:
        result = left + right if operator == "+" else left - right if operator == "-" else left * right
    return None if result is None or bits(result) > MAX_BITS else result


def _power(base: Fraction, exponent: Fraction) -> Fraction | None:
    if exponent.denominator == 2:
        root = _root(base, Fraction(2))
        return None if root is None else _power(root, Fraction(exponent.numerator))
    if exponent.denominator != 1 or abs(exponent) > MAX_EXPONENT or (base == 0 and exponent <= 0):
        return None
    if abs(exponent.numerator) * bits(base) > MAX_BITS and abs(base) != 1:
        return None
    return base**exponent.numerator


def _root(value: Fraction, degree: Fraction) -> Fraction | None:
    """The exact root of a rational, when it has a rational one."""
    if value < 0 or degree.denominator != 1 or not 2 <= degree <= 64:
        return None
    from mycelium.symbolic import integer_root

    top, bottom = (integer_root(part, int(degree)) if part else 0 for part in (value.numerator, value.denominator))
    exact = top ** int(degree) == value.numerator and bottom ** int(degree) == value.denominator
    return Fraction(top, bottom) if exact else None


def _logarithm(value: Fraction, base: Fraction) -> Fraction | None:
    if value <= 0 or base <= 1:
        return None
    power = Fraction(1)
    for exponent in range(MAX_EXPONENT + 1):
        if power == value:
            return Fraction(exponent)
        if power == 1 / value:
            return Fraction(-exponent)
        power *= base
        if bits(power) > MAX_BITS:
            return None
    return None


def _called(name: str, values: list[Fraction]) -> Fraction | None:
    first = values[0] if values else Fraction(0)
    if name in ("min", "max") and values:
        return min(values) if name == "min" else max(values)
    if name == "mod" and len(values) == 2:
        return None if values[1] == 0 else first - values[1] * (first // values[1])
    if name in ("sqrt", "root") and values:
        return _root(first, values[1] if len(values) > 1 else Fraction(2))
    if name == "log" and values:
        return _logarithm(first, values[1] if len(values) > 1 else Fraction(10))
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
    return None if result is None or bits(Fraction(result)) > MAX_BITS else Fraction(result)


PER_CENT = Num(Fraction(100))
"""The divisor of a percent sign. It is told from a written 100 by identity: "20%" is a number, "20/100" a division."""


def is_percent(tree: Tree) -> bool:
    """Whether a tree is a number with a percent sign."""
    return isinstance(tree, Binary) and tree.right is PER_CENT and isinstance(tree.left, Num)


def is_literal(tree: Tree) -> bool:
    """A number as written, percents and signs included."""
    if isinstance(tree, Negative):
        return is_literal(tree.operand)
    return isinstance(tree, Num) or is_percent(tree)


def operations_of(tree: Tree, names: dict[str, Fraction] | None = None) -> Iterator[Operation]:
    """The operations of a tree, inner ones first; empty for a literal."""
    if isinstance(tree, Name) or is_literal(tree):
        return
    if isinstance(tree, Negative):
        yield from operations_of(tree.operand, names)
        return
    if isinstance(tree, Num):
        return
    parts = tree.arguments if isinstance(tree, Call) else (tree.left, tree.right)
    for part in parts:
        yield from operations_of(part, names)
    values = [value_of(part, names) for part in parts]
    result = value_of(tree, names)
    if result is None or any(value is None for value in values):
        return
    if isinstance(tree, Call):
        name = TABLE_CALLS.get(tree.name, tree.name.upper())
    else:
        name = OPERATORS[tree.operator]
    yield Operation(name, tuple(value for value in values if value is not None), result)


def numbers_of(tree: Tree) -> Iterator[Fraction]:
    """The literals of a tree, in reading order; a percent is its share of one."""
    if isinstance(tree, Num):
        yield tree.value
    elif is_literal(tree):
        value = value_of(tree)
        if value is not None:
            yield value
    elif isinstance(tree, Negative):
        yield from numbers_of(tree.operand)
    elif isinstance(tree, Binary):
        yield from numbers_of(tree.left)
        yield from numbers_of(tree.right)
    elif isinstance(tree, Call):
        for argument in tree.arguments:
            yield from numbers_of(argument)


def has_operation(tree: Tree) -> bool:
    """Whether the tree computes anything."""
    if isinstance(tree, Negative):
        return has_operation(tree.operand)
    return isinstance(tree, Binary | Call) and not is_literal(tree)
