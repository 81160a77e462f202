"""One equation in one unknown: all solutions, each checked in the equation as it is written. Worker side.

Sympy proposes candidates; what holds is decided by values at high precision, so that cancelling a denominator adds no
root and large coefficients lose none. Absolute values are taken case by case, odd roots by new unknowns (t^3 = x - 1);
both over the reals, since trees mean the real odd root. Equations in sin, cos ... go to `periodic`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from typing import Any

import sympy as sp

from mycelium.symbolic.candidates import holds
from mycelium.symbolic.errors import LimitError, UnsupportedError
from mycelium.symbolic.exact import rational_value
from mycelium.symbolic.from_sympy import from_sympy
from mycelium.symbolic.periodic import TRIGONOMETRIC, periodic_solutions
from mycelium.symbolic.to_sympy import to_sympy
from mycelium.symbolic.tree import Node, call, rational, symbol

MAX_CASES = 5
EMPTY = Node("constant", (), "emptyset")


def solve_one(equation: Node, name: str) -> list[Any] | Node:
    """The solutions of `left = right` (or of `expression = 0`): a list of sympy values, or the tree of an infinite set.

    Complex solutions too, unless the equation has absolute values, odd roots, exponential or trigonometric functions of
    the unknown: the complex solutions of e^x = 1 are infinitely many.

    Raises:
        UnsupportedError: no method finds all solutions, or the equation holds for every value.
    """
    left, right = equation.args if equation.head == "relation" else (equation, rational(0))
    left, right = _without_extremes(left), _without_extremes(right)
    whole = Node("relation", (left, right), "=")
    moduli = [part for part in _distinct(whole) if _is_call(part, "abs") and name in part.symbols()]
    real = bool(moduli) or any(_odd_root(part, name) or _exponential(part, name) for part in whole.walk())
    trigonometric = any(
        part.head == "call" and part.value in TRIGONOMETRIC and name in part.symbols() for part in whole.walk()
    )
    if len(moduli) > MAX_CASES:
        raise LimitError(f"at most {MAX_CASES} absolute values in one equation")
    if moduli and whole.symbols() != {name}:
        raise UnsupportedError("with other letters in it, an absolute value needs a distinction of cases")
    found: list[Any] = []
    ranges: list[Any] = []
    families: list[Any] = []
    for signs in product((1, -1), repeat=len(moduli)):
        case = _case(whole, dict(zip(moduli, signs, strict=True)))
        if trigonometric:
            families.append(_equation(case))
            continue
        candidates = _candidates(case, name)
        if candidates is None and not moduli:
            raise UnsupportedError("the equation holds for every value")
        if candidates is None:
            ranges.append(_range(moduli, signs, name))
        else:
            found.extend(candidates)
    if trigonometric:
        return periodic_solutions(families, left, right, name)
    kept = _checked(found, left, right, name, real)
    ranges = [piece for piece in ranges if piece is not sp.S.EmptySet]
    return from_sympy(sp.Union(sp.FiniteSet(*kept), *ranges)) if ranges else kept


def _checked(found: Iterable[Any], left: Node, right: Node, name: str, real: bool) -> list[Any]:
    """The candidates that solve the equation, the real ones in order."""
    kept: list[Any] = []
    for value in found:
        if value in kept or (real and value.is_number and value.is_real is False):
            continue
        if value.is_number and value.is_finite is False:
            continue
        if real and value.is_number and abs(sp.im(sp.N(value, 30))) > sp.Float("1e-20"):
            continue
        if holds(left, right, name, value):
            kept.append(value)
    return sorted(kept, key=_order)


def _order(value: Any) -> tuple[int, Any]:
    if value.is_number and (value.is_real or value.is_Rational):
        return 0, sp.N(value, 30)
    return 1, sp.S.Zero


def _candidates(whole: Node, name: str) -> list[Any] | None:
    """Values among which all solutions are; None when every value is one."""
    radicals = list(dict.fromkeys(_radical(part) for part in whole.walk() if _odd_root(part, name)))
    if not radicals:
        return _plain(_equation(whole), sp.Symbol(name))
    if len(radicals) > 2:
        raise UnsupportedError("more than two different odd roots in one equation")
    taken = whole.symbols()
    fresh = [f"t_{k}" for k in range(40) if f"t_{k}" not in taken][: len(radicals)]
    names = dict(zip(radicals, fresh, strict=True))
    flat = _equation(_with_unknowns(whole, names, name))
    if flat is sp.true or flat is sp.false:
        return None if flat is sp.true else []
    bonds = [sp.Symbol(letter) ** degree - to_sympy(base, real=False) for (base, degree), letter in names.items()]
    unknown, letters = sp.Symbol(name), [sp.Symbol(letter) for letter in fresh]
    if unknown not in flat.free_symbols and len(letters) == 1:  # x^(1/3) - 2 = 0 is an equation in t alone
        values: list[Any] = []
        for root in _plain(flat, letters[0]) or []:
            if not (root.is_number and root.is_real is False):
                values.extend(_plain(sp.Eq(bonds[0].xreplace({letters[0]: root}), 0), unknown) or [])
        return values
    solutions = _solved([flat, *bonds], [unknown, *letters])
    return [solution[unknown] for solution in solutions if unknown in solution]


def _plain(equation: Any, unknown: Any) -> list[Any] | None:
    if equation is sp.true:
        return None
    if equation is sp.false:
        return []
    return [solution[unknown] for solution in _solved([equation], [unknown]) if unknown in solution]


def _solved(equations: list[Any], unknowns: list[Any]) -> list[dict[Any, Any]]:
    try:
        found = sp.solve(equations if len(equations) > 1 else equations[0], unknowns, dict=True, check=False)
    except NotImplementedError:
        raise UnsupportedError("no method here solves this equation") from None
    return list(found)


def _equation(node: Node) -> Any:
    return to_sympy(node, real=False)


def _range(moduli: list[Node], signs: tuple[int, ...], name: str) -> Any:
    """Where the inner expressions of the absolute values have these signs."""
    unknown = sp.Symbol(name, real=True)
    result = sp.S.Reals
    for modulus, sign in zip(moduli, signs, strict=True):
        inner = to_sympy(_case(modulus.args[0], dict(zip(moduli, signs, strict=True))))
        condition = sign * inner >= 0
        if condition is sp.false:
            return sp.S.EmptySet
        if condition is not sp.true:
            result = result.intersect(sp.solve_univariate_inequality(condition, unknown, relational=False))
    return result


# --- trees ----------------------------------------------------------------------------------


def _distinct(node: Node) -> list[Node]:
    return list(dict.fromkeys(node.walk()))


def _is_call(node: Node, *names: str) -> bool:
    return node.head == "call" and node.value in names


def _without_extremes(node: Node) -> Node:
    """max(a, b) as (a + b + |a - b|)/2, min likewise."""
    if not node.args:
        return node
    args = tuple(map(_without_extremes, node.args))
    if not (_is_call(node, "min", "max") and len(args) == 2):
        return Node(node.head, args, node.value)
    gap = call("abs", Node("add", (args[0], Node("neg", (args[1],)))))
    return Node("div", (Node("add", (*args, gap if node.value == "max" else Node("neg", (gap,)))), rational(2)))


def _case(node: Node, signs: dict[Node, int]) -> Node:
    """The tree with every absolute value replaced by its inner expression or the negative of it."""
    if not node.args:
        return node
    args = tuple(_case(arg, signs) for arg in node.args)
    if node in signs:
        return args[0] if signs[node] == 1 else Node("neg", args)
    return Node(node.head, args, node.value)


def _odd_root(node: Node, name: str) -> bool:
    if node.head not in ("pow", "root") or name not in node.args[0].symbols():
        return False
    exponent = rational_value(node.args[1])
    if exponent is None or exponent == 0:
        return False
    degree = exponent.denominator if node.head == "pow" else exponent.numerator
    return degree % 2 == 1 and degree > 1


def _exponential(node: Node, name: str) -> bool:
    if node.head == "call" and node.value in ("sinh", "cosh", "tanh", "coth"):
        return name in node.args[0].symbols()
    return node.head == "pow" and name in node.args[1].symbols()


def _radical(node: Node) -> tuple[Node, int]:
    """What stands under an odd root, and the degree."""
    exponent = rational_value(node.args[1])
    assert exponent is not None
    return node.args[0], exponent.denominator if node.head == "pow" else exponent.numerator


def _with_unknowns(node: Node, names: dict[tuple[Node, int], str], name: str) -> Node:
    if _odd_root(node, name):
        exponent = rational_value(node.args[1])
        assert exponent is not None
        letter = symbol(names[_radical(node)])
        return letter if node.head == "root" else Node("pow", (letter, rational(exponent.numerator)))
    if not node.args:
        return node
    return Node(node.head, tuple(_with_unknowns(arg, names, name) for arg in node.args), node.value)


def letters_of(unknowns: Iterable[Node]) -> Iterator[str]:
    """Names of the unknowns, also of a list of them."""
    for group in unknowns:
        for unknown in group.args or (group,):
            if unknown.head in ("symbol", "constant"):
                yield str(unknown.value)
