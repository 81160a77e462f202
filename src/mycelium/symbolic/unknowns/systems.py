"""What a target is worth under equations and conditions: solved, eliminated, or by the roots themselves. Worker side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations, permutations
from typing import Any

import sympy as sp

from mycelium.symbolic.equations import solve_one
from mycelium.symbolic.errors import SymbolicError, UndefinedError, UnsupportedError
from mycelium.symbolic.from_sympy import from_sympy
from mycelium.symbolic.shortest import tidied
from mycelium.symbolic.solving import solve_inequalities
from mycelium.symbolic.to_sympy import to_sympy
from mycelium.symbolic.tree import Node, items_of, one_or_set, rational
from mycelium.symbolic.unknowns.elimination import eliminated, symmetric_letters
from mycelium.symbolic.unknowns.facts import Facts, cases_of, holds
from mycelium.symbolic.unknowns.figures import matrix_roots
from mycelium.symbolic.unknowns.gaussian import has_i
from mycelium.symbolic.unknowns.products import zeros_of_product

MAX_UNKNOWNS = 10


def determine(target: Node, *facts: Node) -> Node:
    """All values that the target takes under the facts: one value, or a set of several.

    Equations determine the unknowns, conditions choose among the solutions. Letters are real unless a fact says
    `z = re(z) + im(z) i` or the equations hold the imaginary unit. With inequalities alone the values of one letter
    are an interval.

    Raises:
        UndefinedError: no value is possible.
        UnsupportedError: the facts do not determine the value, or no method here finds it.
    """
    parts = [part for fact in facts for part in items_of(fact)]
    if target.head == "symbol" and parts and all(map(_is_inequality, parts)):
        relations = [to_sympy(part) for part in parts]
        if any(relation is sp.false for relation in relations):
            raise UndefinedError("the conditions contradict each other")
        return solve_inequalities([relation for relation in relations if relation is not sp.true], [str(target.value)])
    if (matrices := _matrices(target, facts)) is not None:
        return matrices
    if (roots := zeros_of_product(target, facts)) is not None:
        return roots
    try:
        return _determined(target, facts, False)
    except UnsupportedError:
        if not any(map(has_i, facts)):
            raise
        return _determined(target, facts, True)


def _determined(target: Node, facts: tuple[Node, ...], real_letters: bool) -> Node:
    values: list[Any] = []
    reasons: list[SymbolicError] = []
    for case in cases_of(target, facts, real_letters):
        try:
            values.extend(value for value in _values(case) if value not in values)
        except UndefinedError:
            continue
        except UnsupportedError as error:
            reasons.append(error)
    if reasons:
        raise reasons[0]
    if not values:
        raise UndefinedError("the equations have no solution of the kind asked for")
    return one_or_set([_node(value) for value in sorted(_different(values), key=_order)])


def _matrices(target: Node, facts: tuple[Node, ...]) -> Node | None:
    """The solutions of p(M) = a matrix, for a target that is the one letter of p."""
    if len(facts) != 1 or facts[0].value != "=" or target.head != "symbol":
        return None
    left, right = facts[0].args
    if right.head != "matrix" or right.symbols() or left.symbols() != {str(target.value)} or left.head == "matrix":
        return None
    if any(part.head == "matrix" for part in left.walk()):
        return None
    found = matrix_roots(to_sympy(left, real=False), sp.Symbol(str(target.value)), to_sympy(right))
    if not found:
        raise UndefinedError("no real matrix satisfies the equation")
    return one_or_set([from_sympy(matrix) for matrix in found])


def sum_given(target: Node, *facts: Node) -> Node:
    """Sum of the target over all solutions of the facts, complex ones where a fact allows them."""
    total: Any = sp.S.Zero
    seen: list[dict[Any, Any]] = []
    for case in cases_of(_letters_tuple(facts), facts):
        for solution in solutions(case):
            if solution not in seen:
                seen.append(solution)
                total += _at(target, solution)
    if not seen:
        raise UndefinedError("the equations have no solution of the kind asked for")
    return from_sympy(_tidy(total))


def _letters_tuple(facts: tuple[Node, ...]) -> Node:
    names = sorted(set().union(*(fact.symbols() for fact in facts)))
    return Node("tuple", tuple(Node("symbol", (), name) for name in names))


def _at(target: Node, solution: dict[Any, Any]) -> Any:
    return to_sympy(target, real=False).xreplace(solution).doit()


def _is_inequality(part: Node) -> bool:
    return part.head == "relation" and not set(str(part.value).split()) & {"=", "!="}


def _values(case: Facts) -> list[Any]:
    if not case.target.free_symbols:
        return [_tidy(case.target)] if all(holds(item) for item in case.conditions if not item.free_symbols) else []
    if not case.equations:
        raise UnsupportedError("nothing determines the unknowns")
    if (found := _lowest_terms(case)) is not None:
        return found
    letters, degree = symmetric_letters(case.equations)
    if letters:
        return _of_roots(case, letters, degree)
    reason: SymbolicError | None = None
    if len(case.unknowns | case.target.free_symbols) > len(case.equations) and not case.whole and not case.filters:
        found = eliminated(case)
        if found is not None and len(found) == 1:
            return found
    try:
        found = _by_solving(case)
        if found is not None:
            return found
    except UnsupportedError as error:
        reason = error
    found = eliminated(case)
    if found is None:
        raise reason or UnsupportedError("the facts do not determine the value")
    return found


def _by_solving(case: Facts) -> list[Any] | None:
    """The target's values at the solutions; None when a solution leaves it open."""
    unknowns = sorted(case.unknowns, key=str)
    if len(unknowns) > MAX_UNKNOWNS:
        raise UnsupportedError(f"more than {MAX_UNKNOWNS} unknowns")
    if len(case.equations) >= len(unknowns):
        choices = [tuple(unknowns)]
    else:
        choices = list(combinations(unknowns, len(case.equations)))[:20]
    contradiction = False
    open_letters = case.target.free_symbols - case.unknowns  # they stay, as x does in x^2 + a x + b
    for chosen in choices:
        found = _solved(case.equations, chosen)
        if found is None:
            continue
        if not found and len(chosen) == len(unknowns):
            contradiction = True
        values: list[Any] = []
        for solution in found:
            if not case.keeps(solution):
                continue
            value = case.target.xreplace(solution)
            if value.free_symbols - open_letters:
                value = sp.simplify(value)
            if value.free_symbols - open_letters:
                values = []
                break
            if value.has(sp.nan, sp.zoo, sp.oo):
                continue
            if value not in values:
                values.append(value)
        if values:
            return [_tidy(value) for value in values]
        if found and len(chosen) == len(unknowns):
            contradiction = contradiction or not any(case.target.xreplace(each).free_symbols for each in found)
    if contradiction:
        raise UndefinedError("the equations have no solution of the kind asked for")
    return None


def solutions(case: Facts) -> list[dict[Any, Any]]:
    """All solutions of one case.

    Raises:
        UnsupportedError: an unknown stays open.
    """
    unknowns = sorted(case.unknowns, key=str)
    found = _solved(case.equations, tuple(unknowns))
    if found is None or any(value.free_symbols for solution in found for value in solution.values()):
        raise UnsupportedError("the facts leave an unknown open")
    return [solution for solution in found if len(solution) == len(unknowns) and case.keeps(solution)]


def _solved(equations: list[Any], unknowns: tuple[Any, ...]) -> list[dict[Any, Any]] | None:
    if len(unknowns) == 1 and len(equations) == 1:
        roots = _roots(equations[0], unknowns[0])
        if roots is not None:
            return [{unknowns[0]: root} for root in roots]
    try:
        return list(sp.solve(equations, unknowns, dict=True))
    except (NotImplementedError, ValueError, TypeError):
        return None


def _roots(equation: Any, unknown: Any) -> list[Any] | None:
    """All solutions of one equation in one unknown, other letters allowed; None where no method applies."""
    if equation.free_symbols != {unknown}:
        return None
    try:
        found = solve_one(from_sympy(equation), unknown.name)
    except SymbolicError:
        return None
    return None if isinstance(found, Node) else found


def _lowest_terms(case: Facts) -> list[Any] | None:
    """Values by p and q where the facts give p/q only and gcd(p, q) = 1: p/q = 15/56 says p = 15 and q = 56."""
    ratio = sp.Symbol("r_ratio")
    for names in [sorted(condition.symbols()) for condition in case.filters if _is_coprimality(condition)]:
        p, q = map(sp.Symbol, names)
        equations = [sp.cancel(equation.xreplace({p: ratio * q})) for equation in case.equations]
        if any({p, q} & equation.free_symbols for equation in equations) or not case.target.free_symbols <= {p, q}:
            continue
        rest = [c for c in case.conditions if not c.free_symbols & {p, q}]
        part = replace(case, target=ratio, equations=equations, conditions=[*rest, ratio > 0], whole=[], filters=[])
        found = [value for value in _values(part) if value.is_Rational]
        if found:
            return [case.target.xreplace({p: sp.Integer(value.p), q: sp.Integer(value.q)}) for value in found]
    return None


def _is_coprimality(condition: Node) -> bool:
    left, right = condition.args
    return left.head == "call" and left.value == "gcd" and len(condition.symbols()) == 2 and right == rational(1)


def _of_roots(case: Facts, letters: tuple[Any, ...], polynomial: Any) -> list[Any]:
    """The target at every order of the roots of a polynomial."""
    found = eliminated(case, only_reduced=True)
    if found is not None and len(found) == 1:
        return found
    roots = [root for root, count in sp.roots(polynomial).items() for _ in range(count)]
    if len(roots) != len(letters) or len(letters) > 5:
        raise UnsupportedError("the roots have no expression here")
    values: list[Any] = []
    seen: list[Any] = []
    near_roots = {root: sp.N(root, 40) for root in roots}
    for order in permutations(roots):
        solution = dict(zip(letters, order, strict=True))
        near_solution = {letter: near_roots[root] for letter, root in solution.items()}
        if not all(holds(condition.xreplace(near_solution)) for condition in case.conditions):
            continue
        near = sp.N(case.target.xreplace(near_solution), 30)
        if near.is_number and any(abs(near - other) < sp.Float("1e-20") for other in seen):
            continue  # the same number again needs no exact form
        value = case.target.xreplace(solution)
        if value.free_symbols:
            raise UnsupportedError("the facts leave an unknown open")
        near = sp.N(value, 30)
        if all(abs(near - other) > sp.Float("1e-20") for other in seen):
            seen.append(near)
            values.append(value)
    return [_tidy(value) for value in values]


def _different(values: list[Any]) -> list[Any]:
    kept: list[Any] = []
    for value in values:
        if isinstance(value, sp.Tuple | sp.MatrixBase) or value.free_symbols:
            if value not in kept:
                kept.append(value)
        elif all(other.free_symbols or abs(sp.N(value - other, 30)) > sp.Float("1e-20") for other in kept):
            kept.append(value)
    return kept


def _order(value: Any) -> tuple[Any, ...]:
    parts = list(value) if isinstance(value, sp.Tuple | sp.MatrixBase) else [value]
    return tuple(float(sp.re(sp.N(part, 20))) if not part.free_symbols else 0.0 for part in parts)


def _tidy(value: Any) -> Any:
    if isinstance(value, sp.Tuple):
        return sp.Tuple(*map(_tidy, value))
    if isinstance(value, sp.MatrixBase):
        return value.applyfunc(_tidy)
    if value.is_Rational:
        return value
    short = tidied(sp.expand(value) if value.is_number else value)
    return sp.sqrtdenest(sp.radsimp(short)) if value.is_number and not short.is_Rational else short


def _node(value: Any) -> Node:
    if isinstance(value, sp.Tuple):
        return Node("tuple", tuple(from_sympy(part) for part in value))
    return from_sympy(value)


SYSTEMS: dict[str, Callable[..., Node]] = {"determine": determine, "sum_given": sum_given}
