"""Letters that an equation gives directly (b = s + f - 2001) are put into the other conditions before any search."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import sympy as sp

from mycelium.symbolic.errors import SymbolicError
from mycelium.symbolic.exact import rational_value
from mycelium.symbolic.from_sympy import from_sympy
from mycelium.symbolic.to_sympy import to_sympy
from mycelium.symbolic.tree import Node, call, filled, rational

_ARITHMETIC = frozenset({"number", "symbol", "add", "neg", "mul", "pow", "div", "relation"})


def without_linear(conditions: Sequence[Node], targets: Sequence[Node]) -> tuple[list[Node], list[Node]]:
    """The same problem in whole numbers with fewer letters.

    A letter is replaced where an equation holds it once, times 1 or -1. What replaces it must be whole too: with
    fractions in it, that becomes a condition.
    """
    conditions, targets = _lowest_terms(list(conditions)), list(targets)
    while True:
        conditions = [_without_free(condition, conditions, targets) for condition in conditions]
        for place, condition in enumerate(conditions):
            if (found := _given_letter(condition)) is not None:
                name, value, whole = found
                rest = conditions[:place] + conditions[place + 1 :] + ([] if whole else [_is_whole(value)])
                conditions = [filled(item, {name: value}) for item in rest]
                targets = [filled(item, {name: value}) for item in targets]
                break
        else:
            return conditions, targets


def _lowest_terms(conditions: list[Node]) -> list[Node]:
    """`a/b = 15/56` between positive a and b without a common divisor says a = 15 and b = 56."""
    for place, condition in enumerate(conditions):
        if condition.head != "relation" or condition.value != "=" or condition.args[0].head != "div":
            continue
        (a, b), value = condition.args[0].args, condition.args[1]
        known = None if value.symbols() else rational_value(value)
        if known is None or known <= 0 or a.head != "symbol" or b.head != "symbol" or a == b:
            continue
        names = [Node("call", pair, "gcd") for pair in ((a, b), (b, a))]
        coprime = any(
            item.head == "relation" and item.args[0] in names and item.args[1] == rational(1) for item in conditions
        )
        positive = any(
            item.head == "relation" and item.args[0] == a and item.value in (">", ">=") for item in conditions
        )
        if coprime and positive:
            found = [
                Node("relation", pair, "=")
                for pair in ((a, rational(known.numerator)), (b, rational(known.denominator)))
            ]
            return conditions[:place] + conditions[place + 1 :] + found
    return conditions


def _without_free(condition: Node, conditions: Sequence[Node], targets: Sequence[Node]) -> Node:
    """`k = 12 m + 18 n` with m and n in no other condition says that 6 divides k (Bezout)."""
    if (
        condition.head != "relation"
        or condition.value != "="
        or any(p.head not in _ARITHMETIC for p in condition.walk())
    ):
        return condition
    others = set().union(*(item.symbols() for item in (*conditions, *targets) if item is not condition))
    free = [sp.Symbol(name) for name in sorted(condition.symbols() - others)]
    if len(free) < 2:
        return condition
    gap = sp.expand(to_sympy(condition.args[0], real=False) - to_sympy(condition.args[1], real=False))
    if not gap.is_polynomial(*free):
        return condition
    polynomial = sp.Poly(gap, *free)
    sizes = [polynomial.coeff_monomial(letter) for letter in free]
    rest = polynomial.coeff_monomial(1)
    if polynomial.total_degree() != 1 or not all(size.is_Integer for size in sizes):
        return condition
    divisor = math.gcd(*map(int, sizes))
    value = from_sympy(rest)
    if divisor < 1 or not _keeps_whole(value):
        return condition
    return Node("relation", (call("mod", value, rational(divisor)), rational(0)), "=")


def _is_whole(value: Node) -> Node:
    return Node("relation", (call("floor", value), value), "=")


def _given_letter(condition: Node) -> tuple[str, Node, bool] | None:
    """The letter that an equation gives, its value, and whether that is whole for whole numbers."""
    if condition.head != "relation" or condition.value != "=" or len(condition.args) != 2:
        return None
    left, right = condition.args
    for side, other in ((left, right), (right, left)):
        if side.head == "symbol" and str(side.value) not in other.symbols():
            return str(side.value), other, _keeps_whole(other)
    if any(part.head not in _ARITHMETIC for part in condition.walk()):
        return None
    try:
        gap = sp.expand(to_sympy(left, real=False) - to_sympy(right, real=False))
        return _solved_for(gap)
    except (SymbolicError, sp.PolynomialError):
        return None


def _solved_for(gap: Any) -> tuple[str, Node, bool] | None:
    for letter in sorted(gap.free_symbols, key=str):
        if not gap.is_polynomial(letter) or sp.degree(gap, letter) != 1:
            continue
        coefficient = gap.coeff(letter)
        if coefficient in (1, -1):
            value = from_sympy(sp.expand(-(gap - coefficient * letter) / coefficient))
            return letter.name, value, _keeps_whole(value)
    return None


def _keeps_whole(node: Node) -> bool:
    if node.head == "number":
        return rational_value(node).denominator == 1  # type: ignore[union-attr]
    if node.head == "pow":
        exponent = None if node.args[1].symbols() else rational_value(node.args[1])
        return exponent is not None and exponent >= 0 and exponent.denominator == 1 and _keeps_whole(node.args[0])
    if node.head == "call":
        return node.value in ("floor", "ceil", "gcd", "lcm", "mod", "factorial", "binomial") and all(
            map(_keeps_whole, node.args)
        )
    return node.head in ("symbol", "add", "neg", "mul") and all(map(_keeps_whole, node.args))
