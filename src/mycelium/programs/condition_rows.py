"""Rows that say what a sentence demands, as relations: a prime, a three-digit number, different values, a triangle.

They build their result in this process, as trees; what satisfies them is found by SOLVE and by the rows `.._WHERE`.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from itertools import combinations, pairwise

from mycelium.programs.definitions import inline
from mycelium.programs.errors import ExecutionError, MalformedProgram
from mycelium.programs.expression import Expression, Value, from_node, to_node
from mycelium.symbolic import Node, SymbolicError, call, number, parse, rational_value, to_plain

MAX_LETTERS = 120


def relation(left: Node, sign: str, right: Node) -> Node:
    """left sign right."""
    return Node("relation", (left, right), sign)


def written(parts: list[Node]) -> Expression:
    """One relation, or the list of several."""
    if not parts:
        raise ExecutionError("a condition needs at least one relation")
    return as_expression(parts[0] if len(parts) == 1 else Node("list", tuple(parts)))


def as_expression(node: Node) -> Expression:
    """A tree as a program's value.

    Raises:
        ExecutionError: it has no notation that reads back.
    """
    try:
        return Expression(to_plain(node))
    except (MalformedProgram, SymbolicError) as error:
        raise ExecutionError(f"the result cannot be written: {error}") from None


def _each(make: Callable[[Node], list[Node]]) -> Callable[..., Expression]:
    def row(*values: Value) -> Expression:
        return written([part for value in values for part in make(to_node(value))])

    return row


def whole(value: Value) -> int:
    """A whole number among the arguments.

    Raises:
        ExecutionError: it is another value.
    """
    if not isinstance(value, Fraction | int) or Fraction(value).denominator != 1:
        raise ExecutionError(f"got {str(value)[:40]}, expected a whole number")
    return int(value)


def _whole(node: Node) -> Node:
    return relation(call("floor", node), "=", node)


def _complex(node: Node) -> list[Node]:
    imaginary = Node("mul", (call("im", node), Node("constant", (), "i")))
    return [relation(node, "=", Node("add", (call("re", node), imaginary)))]


def _square(node: Node) -> list[Node]:
    return [relation(node, ">=", number(0)), relation(Node("pow", (call("isqrt", node), number(2))), "=", node)]


def _cube(node: Node) -> list[Node]:
    root = Node("root", (node, number(3)))
    return [relation(call("floor", root), "=", root)]


def _at_least(least: int) -> Callable[[Node], list[Node]]:
    return lambda node: [_whole(node), relation(node, ">=", number(least))]


def _divisible(value: Value, *divisors: Value) -> Expression:
    node = to_node(value)
    return written([relation(call("mod", node, to_node(divisor)), "=", number(0)) for divisor in divisors])


def _digits(value: Value, count: Value) -> Expression:
    size, node = whole(count), to_node(value)
    if not 1 <= size <= 100:
        raise ExecutionError(f"got a number of {size} digits, expected 1 to 100")
    low, high = number(10 ** (size - 1)), number(10**size - 1)
    return written([_whole(node), Node("relation", (low, node, high), "<= <=")])


def _pairs(make: Callable[[Node, Node], Node]) -> Callable[..., Expression]:
    def row(*values: Value) -> Expression:
        return written([make(a, b) for a, b in combinations(map(to_node, values), 2)])

    return row


def _triangle(*values: Value) -> Expression:
    a, b, c = map(to_node, values)
    return written([relation(Node("add", (x, y)), ">", z) for x, y, z in ((a, b, c), (a, c, b), (b, c, a))])


def numbered(name: Value, count: Value) -> list[Node]:
    """The letters x_1, x_2 ... x_n.

    Raises:
        ExecutionError: no letter, or a count that is not from 1 to `MAX_LETTERS`.
    """
    letter, size = to_node(name), whole(count)
    if letter.head != "symbol" or "_" in str(letter.value) or not 1 <= size <= MAX_LETTERS:
        raise ExecutionError(f"got {str(name)[:20]} and {size}, expected a letter and a count from 1 to {MAX_LETTERS}")
    return [parse(f"{letter.value}_{{{index}}}") for index in range(1, size + 1)]


def _each_between(name: Value, count: Value, low: Value, high: Value) -> Expression:
    ends = to_node(low), to_node(high)
    return written([Node("relation", (ends[0], letter, ends[1]), "<= <=") for letter in numbered(name, count)])


def _neighbours_differ(name: Value, count: Value) -> Expression:
    letters = numbered(name, count)
    return written([relation(a, "!=", b) for a, b in pairwise(letters)])


def _not_equal(left: Value, right: Value) -> Expression:
    return written([relation(to_node(left), "!=", to_node(right))])


def _one_of(value: Value, *allowed: Value) -> Expression:
    """A value among numbers: (x - 3)(x - 7) = 0 and 3 <= x <= 7."""
    node = to_node(value)
    entries = [
        part for item in map(to_node, allowed) for part in (item.args if item.head in ("set", "list") else (item,))
    ]
    known = [rational_value(entry) for entry in entries]
    numbers = sorted(entry for entry in known if entry is not None)
    if not numbers or len(numbers) != len(known):
        raise ExecutionError("expected the numbers that the first value may be, or a set of them")
    factors = tuple(Node("add", (node, number(-entry))) for entry in numbers)
    product = factors[0] if len(factors) == 1 else Node("mul", factors)
    return written(
        [relation(product, "=", number(0)), Node("relation", (number(numbers[0]), node, number(numbers[-1])), "<= <=")]
    )


def _all_of(*values: Value) -> Expression:
    return written([part for value in values for part in _parts(to_node(value))])


def _parts(node: Node) -> tuple[Node, ...]:
    return node.args if node.head == "list" else (node,)


def _piecewise(*values: Value) -> Expression:
    if len(values) % 2:
        raise ExecutionError("a piecewise function needs a condition behind every piece")
    return as_expression(call("piecewise", *map(to_node, values)))


def _point(*values: Value) -> Expression:
    return as_expression(Node("tuple", tuple(map(to_node, values))))


def _item(collection: Value, place: Value) -> Value:
    node, index = to_node(collection), whole(place)
    parts = node.args if node.head in ("set", "list", "tuple", "matrix") else (node,)
    if not 1 <= index <= len(parts):
        raise ExecutionError(f"got place {index} of {len(parts)} values")
    return from_node(parts[index - 1])


def _rational(value: Value) -> Fraction:
    try:
        known = rational_value(to_node(value))
    except SymbolicError as error:
        raise ExecutionError(f"{str(value)[:40]} has no value: {error}") from None
    if known is None:
        raise ExecutionError(f"got {str(value)[:40]}, expected a rational number, which alone has a numerator")
    return known


EXECUTORS: dict[str, Callable[..., object]] = {
    "INTEGER": _each(lambda x: [_whole(x)]),
    "POSITIVE_INTEGER": _each(_at_least(1)),
    "NONNEGATIVE_INTEGER": _each(_at_least(0)),
    "POSITIVE": _each(lambda x: [relation(x, ">", number(0))]),
    "NONNEGATIVE": _each(lambda x: [relation(x, ">=", number(0))]),
    "NEGATIVE": _each(lambda x: [relation(x, "<", number(0))]),
    "COMPLEX": _each(_complex),
    "PRIME": _each(lambda x: [_whole(x), relation(x, ">=", number(2)), relation(call("divisor_count", x), "=", number(2))]),
    "COMPOSITE": _each(lambda x: [_whole(x), relation(x, ">=", number(4)), relation(call("divisor_count", x), ">=", number(3))]),
    "SQUARE": _each(_square),
    "CUBE": _each(_cube),
    "EVEN": _each(lambda x: [relation(call("mod", x, number(2)), "=", number(0))]),
    "ODD": _each(lambda x: [relation(call("mod", x, number(2)), "=", number(1))]),
    "DIGIT": _each(lambda x: [_whole(x), Node("relation", (number(0), x, number(9)), "<= <=")]),
    "DIGITS": _digits,
    "DIVISIBLE": _divisible,
    "COPRIME": _pairs(lambda a, b: relation(call("gcd", a, b), "=", number(1))),
    "DISTINCT": _pairs(lambda a, b: relation(a, "!=", b)),
    "ONE_OF": _one_of,
    "NOT_EQUAL": _not_equal,
    "TRIANGLE": _triangle,
    "EACH_BETWEEN": _each_between,
    "NEIGHBOURS_DIFFER": _neighbours_differ,
    "ALL_OF": _all_of,
    "PIECEWISE": _piecewise,
    "POINT": _point,
    "ITEM": _item,
    "NUMERATOR": lambda value: Fraction(_rational(value).numerator),
    "DENOMINATOR": lambda value: Fraction(_rational(value).denominator),
    "INLINE": inline,
}  # fmt: skip

__all__ = ["EXECUTORS", "as_expression", "numbered", "relation", "whole", "written"]
