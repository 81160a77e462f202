"""Largest and smallest values under conditions: critical values, edges and corners, or ranges where those are exact."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations, product
from math import isfinite
from typing import Any

import sympy as sp

from mycelium.symbolic.errors import UndefinedError, UnsupportedError
from mycelium.symbolic.from_sympy import from_sympy
from mycelium.symbolic.to_sympy import to_sympy
from mycelium.symbolic.tree import Node, items_of
from mycelium.symbolic.unknowns.attained import range_in_one_letter, values_beyond
from mycelium.symbolic.unknowns.elimination import VALUE, roots_of_value
from mycelium.symbolic.unknowns.facts import Facts, cases_of, holds
from mycelium.symbolic.unknowns.ranges import value_range

MAX_EDGES = 5


def maximum(target: Node, *facts: Node) -> Node:
    """The largest value that the target takes under the facts.

    Raises:
        UnsupportedError: no method here finds all critical values, or the target has no largest value.
    """
    found = _values(target, facts)
    if found.sup.is_infinite or not found.contains(found.sup) == sp.true:
        raise UnsupportedError("nothing bounds the values: there is no largest value")
    return from_sympy(found.sup)


def minimum(target: Node, *facts: Node) -> Node:
    """The smallest value; errors as `maximum`."""
    found = _values(target, facts)
    if found.inf.is_infinite or not found.contains(found.inf) == sp.true:
        raise UnsupportedError("nothing bounds the values: there is no smallest value")
    return from_sympy(found.inf)


def range_of(target: Node, *facts: Node) -> Node:
    """All values that the target takes; of several letters, from its smallest to its largest on a connected set."""
    return from_sympy(_values(target, facts))


def _values(target: Node, facts: Sequence[Node]) -> Any:
    """The set of values; its ends are those of the target, an end that was passed by a trial point is infinite."""
    if (ends := _of_box(target, facts)) is not None:
        return sp.Interval(*ends)
    cases = list(cases_of(target, facts))
    if (found := range_in_one_letter(cases)) is not None:
        return found
    values: list[Any] = []
    for case in cases:
        values.extend(_whole_values(case) if case.whole else _critical_values(case))
    if not values:
        raise UnsupportedError("the largest and smallest values were not found")
    ordered = sorted(values, key=lambda value: sp.N(value, 30))
    low, high = (sp.radsimp(sp.simplify(value)) for value in (ordered[0], ordered[-1]))
    below, above = values_beyond(cases, low, high)
    return sp.Interval(-sp.oo if below else low, sp.oo if above else high)


def _of_box(target: Node, facts: Sequence[Node]) -> tuple[Any, Any] | None:
    """Both extremes where interval arithmetic proves that they stand at corners of a box; None otherwise.

    Letters that stand for whole numbers need whole ends. An equation that gives a letter of the target by others
    (g l = a b) is put in first.
    """
    goal, rest = to_sympy(target, real=False), []
    box: dict[str, list[Any]] = {}
    whole: set[str] = set()
    for left, right, sign in _sides(facts):
        if left.head == "call" and left.value == "floor" and left.args[0] == right:
            whole.add(str(right.value))
        elif sign == "=":
            rest.append(to_sympy(left, real=False) - to_sympy(right, real=False))
        elif left.head == "symbol" and not right.symbols() and sign in (">=", "<="):
            ends = box.setdefault(str(left.value), [None, None])
            ends[sign == "<="] = to_sympy(right)
        elif right.head == "symbol" and not left.symbols() and sign in (">=", "<="):
            ends = box.setdefault(str(right.value), [None, None])
            ends[sign == ">="] = to_sympy(left)
        else:
            return None
    for equation in rest:
        free = [letter for letter in goal.free_symbols & equation.free_symbols if letter.name not in box]
        if len(free) != 1 or not equation.is_polynomial(free[0]) or sp.degree(equation, free[0]) != 1:
            return None
        goal = goal.xreplace({free[0]: sp.solve(equation, free[0])[0]})
    names = sorted(letter.name for letter in goal.free_symbols)
    if any(not end.is_Integer for name in whole & set(box) for end in box[name] if end is not None):
        return None
    if not names or len(names) > 6 or any(None in box.get(name, [None]) for name in names):
        return None
    low, high = value_range(from_sympy(goal), {name: (float(box[name][0]), float(box[name][1])) for name in names})
    if not (isfinite(low) and isfinite(high)):
        return None
    corners = [
        goal.xreplace(dict(zip(map(sp.Symbol, names), ends, strict=True)))
        for ends in product(*(box[name] for name in names))
    ]
    least, most = min(corners), max(corners)
    proved = abs(high - float(most)) <= 1e-6 * abs(high) and abs(low - float(least)) <= 1e-6 * abs(low)
    return (least, most) if proved else None


def _sides(facts: Sequence[Node]) -> Iterator[tuple[Node, Node, str]]:
    for fact in facts:
        for part in items_of(fact):
            yield from zip(part.args, part.args[1:], str(part.value).split(), strict=False)


def _critical_values(case: Facts) -> list[Any]:
    """Values at critical points of the inside, of every edge and of every corner that the conditions draw."""
    return [value for value, _ in _critical(case)]


def _critical(case: Facts) -> list[tuple[Any, dict[Any, Any] | None]]:
    """Those values, each with its point where that is known."""
    goal, equations = case.target, list(case.equations)
    if goal.is_Pow and goal.exp == sp.Rational(1, 2):  # a distance is extreme where its square is
        squares = _critical(replace(case, target=goal.base))
        return [(sp.sqrt(value), point) for value, point in squares if value.is_nonnegative]
    if (trigonometric := _as_polynomial(goal)) is not None and not equations and not case.conditions:
        goal, equations = trigonometric
    edges = [condition.lhs - condition.rhs for condition in case.conditions if isinstance(condition, sp.Ge | sp.Le)]
    letters = sorted(set().union(goal.free_symbols, *(e.free_symbols for e in (*equations, *edges))), key=str)
    if not letters or len(letters) > 6 or len(edges) > 2 * MAX_EDGES:
        raise UnsupportedError("too many letters or conditions for critical points")
    if not equations and len(edges) < 2 and not _bounded_alone(goal, letters):
        raise UnsupportedError("nothing bounds the letters")
    values: list[tuple[Any, dict[Any, Any] | None]] = []
    for count in range(len(letters) + 1):
        for active in combinations(edges, count):
            bonds = [*equations, *active]
            if len(bonds) > len(letters):
                continue
            for value, point in _lagrange(goal, bonds, letters, case.conditions):
                if point is not None and not all(holds(c.xreplace(point)) for c in case.conditions):
                    continue
                values.append((value, point))
    return values


def _whole_values(case: Facts) -> list[Any]:
    """Critical values of a target in whole numbers: beside the critical points and the edges of one letter.

    Of several letters the critical points themselves must be whole.

    Raises:
        UnsupportedError: they are not.
    """
    letters = sorted(case.target.free_symbols, key=str)
    if case.equations or len(letters) != 1:
        values = []
        for value, point in _critical(case):
            if point is None or not case.keeps(point):
                raise UnsupportedError("a critical point is no whole number")
            values.append(value)
        return values
    (letter,) = letters
    edges = [c.lhs - c.rhs for c in case.conditions if c.is_Relational and c.free_symbols == {letter}]
    if len(edges) < 2 and not _bounded_alone(case.target, letters):
        raise UnsupportedError("nothing bounds the letters")
    places = [point[letter] for _, point in _lagrange(case.target, (), letters, case.conditions) if point]
    for edge in edges:
        places.extend(root for root in sp.solve(edge, letter) if root.is_real)
    near = {whole for place in places for whole in (sp.floor(place), sp.floor(place) - 1, sp.floor(place) + 1)}
    return [case.target.xreplace({letter: whole}) for whole in near if case.keeps({letter: whole})]


def _bounded_alone(goal: Any, letters: Sequence[Any]) -> bool:
    """Whether an even polynomial in one letter, or a definite quadratic one, has its extreme at a critical point."""
    if not goal.is_polynomial(*letters):
        return False
    if len(letters) == 1:
        return bool(sp.degree(goal, letters[0]) % 2 == 0)
    second = sp.hessian(goal, letters)
    return not second.free_symbols and bool(second.is_positive_definite or second.is_negative_definite)


def _lagrange(
    goal: Any, bonds: Sequence[Any], letters: Sequence[Any], conditions: Sequence[Any] = ()
) -> list[tuple[Any, dict[Any, Any] | None]]:
    """Critical values of the goal on bonds = 0, with the point where one is known."""
    factors = sp.symbols(f"l_0:{len(bonds)}") if bonds else ()
    lagrangian = goal - sum((f * bond for f, bond in zip(factors, bonds, strict=True)), sp.S.Zero)
    system = [sp.numer(sp.together(sp.diff(lagrangian, letter))) for letter in letters] + list(bonds)
    system = [equation for equation in system if equation != 0]
    unknowns = [*letters, *factors]
    if not system:
        return [(goal, {})]
    if (
        not conditions
        and len(bonds) == 1
        and goal.is_polynomial(*letters)
        and all(part.is_polynomial(*unknowns) for part in system)
    ):
        if (found := roots_of_value([*system, VALUE - goal], unknowns)) is not None:
            return [(value, None) for value in found if value.is_real]
    return _points(goal, system, unknowns)


def _points(goal: Any, system: Sequence[Any], unknowns: Sequence[Any]) -> list[tuple[Any, dict[Any, Any] | None]]:
    try:
        solutions = sp.solve(list(system), list(unknowns), dict=True)
    except NotImplementedError:
        raise UnsupportedError("the critical points were not found") from None
    found = []
    for solution in solutions:
        value = sp.simplify(goal.xreplace(solution))
        if any(v.is_number and v.is_real is False for v in solution.values()) or value.free_symbols:
            continue
        if value.is_real is not False:
            found.append((value, solution))
    return found


def _as_polynomial(goal: Any) -> tuple[Any, list[Any]] | None:
    """A polynomial in sin x and cos x as one in two letters on the unit circle."""
    letters = goal.free_symbols
    if len(letters) != 1:
        return None
    (x,) = letters
    if not goal.has(sp.sin, sp.cos):
        return None
    angles = {part.args[0] for part in goal.atoms(sp.sin, sp.cos)}
    if len(angles) != 1:
        return None
    angle = angles.pop()
    s, c = sp.symbols("s_angle c_angle")
    flat = goal.xreplace({sp.sin(angle): s, sp.cos(angle): c})
    if x in flat.free_symbols or not flat.is_polynomial(s, c):
        return None
    return flat, [s**2 + c**2 - 1]


def probability_region(event: Node, *conditions: Node) -> Node:
    """Share of the region that linear conditions draw in the plane of two letters where the event holds too."""
    inside = _area(conditions)
    if inside == 0:
        raise UndefinedError("the region has no area")
    return from_sympy(_area((*conditions, event)) / inside)


def _area(conditions: Sequence[Node]) -> Any:
    """Exact area of a polygon given by linear inequalities in two letters: half-planes cut off one by one."""
    names = sorted(set().union(*(condition.symbols() for condition in conditions)))
    if len(names) != 2:
        raise UnsupportedError("an area needs conditions in two letters")
    x, y = (sp.Symbol(name) for name in names)
    size = sp.Integer(10) ** 9
    corners = [(-size, -size), (size, -size), (size, size), (-size, size)]
    for left, right in _gaps(conditions):
        gap = sp.expand(to_sympy(left, real=False) - to_sympy(right, real=False))
        polynomial = sp.Poly(gap, x, y)
        if polynomial.total_degree() > 1:
            raise UnsupportedError("an area needs linear conditions")
        a, b, c = (polynomial.coeff_monomial(m) for m in (x, y, sp.S.One))
        corners = _cut(corners, a, b, c)
    if any(abs(value) >= size for corner in corners for value in corner):
        raise UnsupportedError("the region is not bounded")
    pairs = zip(corners, corners[1:] + corners[:1], strict=True)
    return abs(sum((p[0] * q[1] - p[1] * q[0] for p, q in pairs), sp.S.Zero)) / 2


def _gaps(conditions: Sequence[Node]) -> list[tuple[Node, Node]]:
    """Sides (left, right) of left <= right."""
    found = []
    for left, right, sign in _sides(conditions):
        if sign not in ("<", "<=", ">", ">="):
            raise UnsupportedError("an area needs inequalities")
        found.append((left, right) if sign[0] == "<" else (right, left))
    return found


def _cut(corners: list[tuple[Any, Any]], a: Any, b: Any, c: Any) -> list[tuple[Any, Any]]:
    """What of a convex polygon lies where a x + b y + c <= 0 (Sutherland and Hodgman 1974)."""
    kept = []
    for p, q in zip(corners, corners[1:] + corners[:1], strict=True):
        at_p, at_q = (a * point[0] + b * point[1] + c for point in (p, q))
        if at_p <= 0:
            kept.append(p)
        if (at_p < 0 < at_q) or (at_q < 0 < at_p):
            t = at_p / (at_p - at_q)
            kept.append((p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])))
    return kept


EXTREMES: dict[str, Callable[..., Node]] = {
    function.__name__: function for function in (maximum, minimum, range_of, probability_region)
}

__all__ = ["EXTREMES", "maximum", "minimum", "probability_region", "range_of"]
