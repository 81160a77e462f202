"""What a worker can do with trees: evaluate, simplify, solve, compare. Imported in workers only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sympy as sp

from mycelium.symbolic.candidates import undefined_at
from mycelium.symbolic.choosing import CHOOSING
from mycelium.symbolic.equations import EMPTY, letters_of, solve_one
from mycelium.symbolic.errors import ParseError, SymbolicError, UndefinedError, UnsupportedError
from mycelium.symbolic.exact import rational_value, replace_symbol, work_budget
from mycelium.symbolic.from_sympy import from_sympy
from mycelium.symbolic.more_operations import MORE
from mycelium.symbolic.numeric import compare
from mycelium.symbolic.numeric_operations import needs_sympy
from mycelium.symbolic.numeric_operations import run as run_numeric
from mycelium.symbolic.shortest import tidied
from mycelium.symbolic.solving import solve_inequalities
from mycelium.symbolic.to_sympy import to_sympy
from mycelium.symbolic.tree import Node, rational, symbol
from mycelium.symbolic.unknowns.enumeration import SEARCHES
from mycelium.symbolic.unknowns.extremes import EXTREMES
from mycelium.symbolic.unknowns.figures import FIGURES
from mycelium.symbolic.unknowns.forms import FORMS
from mycelium.symbolic.unknowns.integer_functions import INTEGER_ROWS
from mycelium.symbolic.unknowns.relations import RELATIONS
from mycelium.symbolic.unknowns.systems import SYSTEMS

_SYSTEMS = ("list", "tuple", "set", "interval")
_COLLECTIONS = frozenset({"list", "tuple", "set", "interval"})


def evaluate(node: Node) -> Node:
    """The value: exact, in lowest terms, with collections entry by entry.

    Raises:
        SymbolicError: undefined, unsupported or too large.
    """
    value = rational_value(node)
    if value is not None:
        return rational(value)
    if node.head in _COLLECTIONS:
        return Node(node.head, tuple(evaluate(arg) for arg in node.args), node.value)
    if node.head == "union":
        return from_sympy(to_sympy(node))
    if node.head == "call" and node.value in NAMED:
        return NAMED[str(node.value)](*node.args)
    if node.head == "text":
        raise UnsupportedError("words have no value")
    if node.head == "unit" and node.value not in ("percent", "degree"):
        return Node("unit", (evaluate(node.args[0]),), node.value)
    node = _resolve_named(node)
    result = to_sympy(node)
    if result is sp.true or result is sp.false:
        return Node("text", (), "true" if result is sp.true else "false")
    return from_sympy(tidied(result))


def _resolve_named(node: Node) -> Node:
    """Inner calls of the named operations are replaced by their results first."""
    if not node.args:
        return node
    args = tuple(_resolve_named(arg) for arg in node.args)
    if node.head == "call" and node.value in NAMED:
        return NAMED[str(node.value)](*args)
    return Node(node.head, args, node.value)


def _expression(node: Node) -> Any:
    value = to_sympy(_resolve_named(node))
    if not isinstance(value, sp.Expr | sp.MatrixBase):
        raise UnsupportedError("expected an expression")
    return value


def simplify(node: Node) -> Node:
    return from_sympy(sp.simplify(_expression(node)))


def expand(node: Node) -> Node:
    return from_sympy(sp.expand(_expression(node)))


def factor(node: Node) -> Node:
    """Factored over the rationals."""
    value = rational_value(node)
    if value is not None and value.denominator == 1 and abs(value) > 1:
        factors = sp.factorint(int(value), limit=10**6)
        parts = [rational(p) if e == 1 else Node("pow", (rational(p), rational(e))) for p, e in sorted(factors.items())]
        return parts[0] if len(parts) == 1 else Node("mul", tuple(parts))
    return from_sympy(sp.factor(_expression(node)))


def _equations(node: Node) -> list[Any]:
    parts = node.args if node.head in _SYSTEMS else (node,)
    made = []
    for part in parts:
        if part.head == "relation":
            made.append(to_sympy(part, real=False) if part.value == "=" else to_sympy(part))
        else:
            made.append(sp.Eq(to_sympy(part, real=False), 0))
    return made


def solve(node: Node, *unknowns: Node) -> Node:
    """Solutions of an equation, an inequality or a system.

    One unknown gives a set of values (or intervals), several give a set of tuples in the order of the unknowns.
    Only real solutions of an inequality, all complex ones of an equation (real ones where it has absolute values, odd
    roots, exponentials, sines or cosines; what repeats is a family with a letter k for any integer).
    """
    names = list(letters_of(unknowns)) or sorted(node.symbols())
    if not names:
        raise UnsupportedError("an equation without unknowns cannot be solved")
    if len(names) == 1 and (equation := _single_equation(node)) is not None:
        return _solve_one(_resolve_named(equation), str(symbol(names[0]).value))
    made = _equations(node)
    if any(equation is sp.false for equation in made):
        return EMPTY
    made = [equation for equation in made if equation is not sp.true]
    if not made:
        raise UnsupportedError("the equation holds for every value")
    if any(not isinstance(equation, sp.Eq) for equation in made):
        return solve_inequalities(made, names)
    letters = [sp.Symbol(symbol(name).value) for name in names]
    found = sp.solve(made, letters, dict=True)
    if any(letter not in solution for solution in found for letter in letters):
        raise UnsupportedError("the system leaves an unknown free")
    solutions = [[from_sympy(tidied(solution[letter])) for letter in letters] for solution in found]
    values = [_tuple(each) for each in solutions if not undefined_at(node, dict(zip(names, each, strict=True)))]
    return Node("set", tuple(values)) if values else EMPTY


def _single_equation(node: Node) -> Node | None:
    """The one equation (or expression, meant as = 0) that a node stands for."""
    if node.head in _SYSTEMS and len(node.args) == 1:
        node = node.args[0]
    if node.head in (*_SYSTEMS, "text") or (node.head == "relation" and node.value != "="):
        return None
    return node


def _solve_one(equation: Node, name: str) -> Node:
    found = solve_one(equation, name)
    if isinstance(found, Node):
        return found
    return Node("set", tuple(from_sympy(tidied(value)) for value in found)) if found else EMPTY


def _tuple(values: list[Node]) -> Node:
    return values[0] if len(values) == 1 else Node("tuple", tuple(values))


def substitute(node: Node, *pairs: Node) -> Node:
    """substitute(expression, x, value, ...) or substitute(expression, x = value, ...)."""
    assignments: list[tuple[str, Node]] = []
    rest = list(pairs)
    while rest:
        first = rest.pop(0)
        if first.head == "relation" and first.value == "=" and first.args[0].head == "symbol":
            assignments.append((str(first.args[0].value), first.args[1]))
        elif first.head == "symbol" and rest:
            assignments.append((str(first.value), rest.pop(0)))
        else:
            raise ParseError("substitute takes an expression, then letters with their values")
    for name, value in assignments:
        node = replace_symbol(node, name, value)
    return evaluate(node)


def compose(outer: Node, inner: Node, variable: Node | None = None) -> Node:
    """outer with its one letter replaced by inner: compose(x^2, x + 1) = (x + 1)^2."""
    if variable is None:
        names = sorted(outer.symbols())
        if len(names) != 1:
            raise UnsupportedError(f"compose needs to know the letter; the outer expression has {len(names)}")
        name = names[0]
    else:
        name = str(variable.value)
    return evaluate(replace_symbol(outer, name, inner))


NAMED: dict[str, Callable[..., Node]] = {
    **MORE,
    **CHOOSING,
    **INTEGER_ROWS,
    **SEARCHES,
    **SYSTEMS,
    **EXTREMES,
    **FORMS,
    **RELATIONS,
    **FIGURES,
    "evaluate": evaluate,
    "simplify": simplify,
    "expand": expand,
    "factor": factor,
    "solve": solve,
    "substitute": substitute,
    "compose": compose,
}


def equal(a: Node, b: Node) -> tuple[bool | None, str]:
    """Whether two scalar expressions are equal, with the reason; None when undecided."""
    a, b = _without_calculus(a), _without_calculus(b)
    return compare(a, b)


def _without_calculus(node: Node) -> Node:
    return evaluate(node) if needs_sympy(node) else node


def run(operation: str, arguments: list[Node]) -> dict[str, object]:
    """One request of the pool: {"value": ...} or {"equal": ..., "reason": ...}; errors are raised."""
    with work_budget(terms=200_000, series_bits=60_000):
        if operation == "equal":
            same, reason = equal(*arguments)
            return {"equal": same, "reason": reason}
        if operation == "rounds_to":
            return run_numeric(operation, [_without_calculus(argument) for argument in arguments])
        if operation not in NAMED:
            raise UnsupportedError(f"unknown operation {operation[:40]!r}")
        try:
            return {"value": NAMED[operation](*arguments)}
        except SymbolicError:
            raise
        except ZeroDivisionError:
            raise UndefinedError("division by zero") from None
