"""A computation over the quantities of a problem, as an expression tree (`symbolic.Node`).

Quantities are the symbols q_0, q_1 ..., earlier results r_0, r_1 ...; sums and products hold any number of parts; rows of
the operation table other than the four basic ones are calls. A subtracted term is neg(term), a divisor pow(x, -1), and a
quotient of two div(a, b): `items_of` reads all of them as parts with a sign.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache, lru_cache

from mycelium.programs.errors import ProgramError
from mycelium.programs.expression import Expression
from mycelium.symbolic import LimitError, Node

Items = tuple[tuple[int, Node], ...]  # terms with their signs, or factors with their exponents, +1 or -1

ONE = Node("number", (), Fraction(1))
HUNDRED = Fraction(100)
ZERO = Node("number", (), Fraction(0))
_INVERSE = Node("number", (), Fraction(-1))


@cache
def quantity_leaf(index: int) -> Node:
    """A quantity of the problem, the symbol q_0, q_1 ..."""
    return Node("symbol", (), f"q_{index}")


@cache
def result_leaf(index: int) -> Node:
    """An earlier result, the symbol r_0, r_1 ..."""
    return Node("symbol", (), f"r_{index}")


@lru_cache(maxsize=4096)
def constant_leaf(value: Fraction | int | Expression) -> Node:
    """A number, or an expression that is quoted and not computed with."""
    return Node("text", (), value.text) if isinstance(value, Expression) else Node("number", (), Fraction(value))


def index_of(leaf: Node, kind: str) -> int | None:
    """Index of a quantity (`kind` "q") or a result ("r"); None where the leaf is neither."""
    name = leaf.value
    return int(name[2:]) if leaf.head == "symbol" and isinstance(name, str) and name[0] == kind else None


def signed_sum(items: Items) -> Node:
    """Terms with their signs as one sum."""
    return Node("add", tuple(term if sign == 1 else Node("neg", (term,)) for sign, term in items))


def signed_product(items: Items) -> Node:
    """Factors with exponents +1 or -1 as one product; of two, the second a divisor, as a quotient."""
    if len(items) == 2 and items[0][0] == 1 and items[1][0] == -1:
        return Node("div", (items[0][1], items[1][1]))
    return Node("mul", tuple(factor if sign == 1 else Node("pow", (factor, _INVERSE)) for sign, factor in items))


def items_of(node: Node) -> Items:
    """The terms of a sum with their signs, the factors of a product with their exponents; empty for all else."""
    if node.head == "add":
        return tuple((-1, term.args[0]) if term.head == "neg" else (1, term) for term in node.args)
    if node.head == "mul":
        return tuple((-1, factor.args[0]) if factor.head == "pow" else (1, factor) for factor in node.args)
    return ((1, node.args[0]), (-1, node.args[1])) if node.head == "div" else ()


def is_product(node: Node) -> bool:
    return node.head in ("mul", "div")


def sum_of(*terms: Node) -> Node:
    return Node("add", terms)


def difference_of(left: Node, right: Node) -> Node:
    return Node("add", (left, Node("neg", (right,))))


def product_of(*factors: Node) -> Node:
    return Node("mul", factors)


def quotient_of(left: Node, right: Node) -> Node:
    return Node("div", (left, right))


def children(node: Node) -> tuple[Node, ...]:
    return node.args if node.head == "call" else tuple(child for _, child in items_of(node))


def with_children(node: Node, new_children: tuple[Node, ...]) -> Node:
    if node.head == "call":
        return Node("call", new_children, node.value)
    items = items_of(node)
    if not items:
        return node
    renewed = tuple((sign, new) for (sign, _), new in zip(items, new_children, strict=True))
    return signed_sum(renewed) if node.head == "add" else signed_product(renewed)


def inline_results(target: Node, definitions: list[Node]) -> Node:
    """`target` with every earlier result replaced by its definition.

    Raises:
        ProgramError: the expression grows beyond 400 nodes, or nests too deeply for a tree.
    """
    memo: dict[int, Node] = {}

    def resolve(node: Node) -> Node:
        index = index_of(node, "r")
        if index is not None:
            if index not in memo:
                memo[index] = resolve(definitions[index])
            return memo[index]
        return with_children(node, tuple(resolve(child) for child in children(node)))

    try:
        result = resolve(target)
    except LimitError as error:
        raise ProgramError(f"the expression has more than 400 nodes: {error}") from None
    if _size(result, 401) > 400:
        raise ProgramError("the expression has more than 400 nodes")
    return result


def _size(node: Node, limit: int) -> int:
    total = 1
    for child in children(node):
        total += _size(child, limit - total)
        if total >= limit:
            break
    return total
