"""One value out of several: the largest solution, the sum of all, only the positive ones. Worker side."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sympy as sp

from mycelium.symbolic.errors import UndefinedError, UnsupportedError
from mycelium.symbolic.from_sympy import from_sympy
from mycelium.symbolic.to_sympy import to_sympy
from mycelium.symbolic.tree import Node, one_or_set, rational


def _entries(node: Node) -> tuple[Node, ...]:
    if node == Node("constant", (), "emptyset"):
        return ()
    return node.args if node.head in ("set", "list", "tuple") else (node,)


def _real(node: Node) -> Any:
    value = to_sympy(node)
    if not (isinstance(value, sp.Expr) and value.is_number and value.is_real):
        raise UnsupportedError("only real numbers can be ordered")
    return value


def _some(node: Node) -> tuple[Node, ...]:
    entries = _entries(node)
    if not entries:
        raise UndefinedError("there is no value to choose from")
    return entries


def largest(node: Node) -> Node:
    return max(_some(node), key=lambda entry: sp.N(_real(entry), 50))


def smallest(node: Node) -> Node:
    return min(_some(node), key=lambda entry: sp.N(_real(entry), 50))


def only(node: Node) -> Node:
    """The single value of a set.

    Raises:
        UnsupportedError: there are several.
    """
    entries = _some(node)
    if len(entries) != 1:
        raise UnsupportedError(f"{len(entries)} values are possible")
    return entries[0]


def total_of(node: Node) -> Node:
    return from_sympy(sp.simplify(sp.Add(*[to_sympy(entry) for entry in _entries(node)])))


def product_of(node: Node) -> Node:
    return from_sympy(sp.simplify(sp.Mul(*[to_sympy(entry) for entry in _entries(node)])))


def count_of(node: Node) -> Node:
    return rational(len(_entries(node)))


def sorted_list(node: Node) -> Node:
    """The values in ascending order, as people list answers; one value stays alone, intervals as they are."""
    if node.head not in ("set", "list"):
        return node
    entries = _some(node)
    try:
        entries = tuple(sorted(entries, key=lambda entry: sp.N(_real(entry), 50)))
    except UnsupportedError:
        pass  # complex solutions keep the solver's order
    return entries[0] if len(entries) == 1 else Node("list", entries)


def _kept(node: Node, test: Callable[[Any], Any]) -> Node:
    kept = tuple(entry for entry in _entries(node) if test(to_sympy(entry)) is True)
    if not kept:
        raise UndefinedError("no value of the kind asked for")
    return one_or_set(kept)


def positive_of(node: Node) -> Node:
    return _kept(node, lambda value: value.is_positive)


def negative_of(node: Node) -> Node:
    return _kept(node, lambda value: value.is_negative)


def integers_of(node: Node) -> Node:
    return _kept(node, lambda value: value.is_Integer)


def to_degrees(node: Node) -> Node:
    """An angle in radians, in degrees."""
    return from_sympy(sp.simplify(to_sympy(node) * 180 / sp.pi))


CHOOSING: dict[str, Callable[..., Node]] = {
    function.__name__: function
    for function in (
        largest, smallest, only, total_of, product_of, count_of, sorted_list, positive_of, negative_of, integers_of,
        to_degrees,
    )
}  # fmt: skip
