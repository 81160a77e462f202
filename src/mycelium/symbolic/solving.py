"""Values that follow from equations: unknowns eliminated, conditions applied. Worker side."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import Any

import sympy as sp

from mycelium.symbolic.errors import UndefinedError, UnsupportedError
from mycelium.symbolic.from_sympy import from_sympy
from mycelium.symbolic.to_sympy import to_sympy
from mycelium.symbolic.tree import Node, items_of, one_or_set

MAX_UNKNOWNS = 6


def value_given(target: Node, *facts: Node) -> Node:
    """Values that `target` takes under the facts: one value, or a set of several.

    Equations determine the unknowns; inequalities among the facts filter the solutions. Non-real solutions are
    dropped unless a fact mentions the imaginary unit.

    Raises:
        UnsupportedError: the facts do not determine the value.
    """
    equations: list[Any] = []
    conditions: list[Any] = []
    for fact in facts:
        for part in items_of(fact):
            if part.head != "relation":
                raise UnsupportedError("a fact must be an equation or an inequality")
            if set(str(part.value).split()) == {"="}:
                sides = [to_sympy(side, real=False) for side in part.args]
                equations.extend(left - right for left, right in pairwise(sides))
            else:
                conditions.append(to_sympy(part, real=False))
    goal = to_sympy(target, real=False)
    if not isinstance(goal, sp.Expr):
        raise UnsupportedError("the target must be a number or an expression")
    equations = [equation for equation in equations if equation != 0]
    if any(equation.is_number and equation.is_zero is False for equation in equations):
        raise UndefinedError("the equations contradict each other")
    complex_allowed = any(equation.has(sp.I) for equation in equations) or goal.has(sp.I)
    values = _values(goal, equations, conditions, complex_allowed)
    if not values:
        raise UndefinedError("the equations have no solution of the kind asked for")
    return one_or_set([from_sympy(value) for value in values])


def _values(goal: Any, equations: list[Any], conditions: list[Any], complex_allowed: bool) -> list[Any]:
    unknowns = sorted(set().union(*(equation.free_symbols for equation in equations), goal.free_symbols), key=str)
    if len(unknowns) > MAX_UNKNOWNS:
        raise UnsupportedError(f"more than {MAX_UNKNOWNS} unknowns")
    if not goal.free_symbols:
        return [_tidy(goal)]
    if not equations:
        raise UnsupportedError("nothing determines the unknowns")
    if len(equations) >= len(unknowns):
        choices = [tuple(unknowns)]
    else:
        choices = list(combinations(unknowns, len(equations)))
    for chosen in choices:
        try:
            solutions = sp.solve(equations, chosen, dict=True)
        except NotImplementedError:
            continue
        values: list[Any] = []
        for solution in solutions:
            if not all(_holds(condition.xreplace(solution)) for condition in conditions):
                continue
            if not complex_allowed and any(value.is_number and value.is_real is False for value in solution.values()):
                continue
            value = _tidy(goal.xreplace(solution))
            if value.free_symbols:
                value = _tidy(sp.simplify(value))
            if value.free_symbols:
                values = []
                break
            if not complex_allowed and value.is_real is False:
                continue
            if value not in values:
                values.append(value)
        if values:
            return sorted(values, key=lambda value: float(sp.re(value)) if value.is_number else 0)
    raise UnsupportedError("the facts do not determine the value")


def _holds(condition: Any) -> bool:
    return condition is sp.true or (condition is not sp.false and sp.simplify(condition) is sp.true)


def _tidy(value: Any) -> Any:
    if value.is_Rational:
        return value
    return sp.sqrtdenest(sp.radsimp(sp.expand(sp.simplify(value)))) if value.is_number else sp.simplify(value)


def solve_inequalities(made: list[Any], names: list[str]) -> Node:
    """The set of the real numbers that satisfy all relations in one unknown."""
    if len(names) != 1:
        raise UnsupportedError("inequalities are solved in one unknown")
    unknown = sp.Symbol(names[0], real=True)
    parts: list[Any] = []
    for relation in made:
        parts.extend(relation.args if isinstance(relation, sp.And) else [relation])
    result = sp.S.Reals
    for part in parts:
        part = part.xreplace({sp.Symbol(names[0]): unknown})
        result = result.intersect(sp.solve_univariate_inequality(part, unknown, relational=False))
    return from_sympy(result)
