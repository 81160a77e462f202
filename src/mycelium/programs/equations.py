"""The rows UNKNOWN, EQUATION, INEQUALITY, AT_MOST and SOLVE: what problems with unknowns are written in.

    r0 = UNKNOWN()              a fresh letter u_0; UNKNOWN("x") names it
    r1 = MUL(r0, 3)             3*u_0, by the arithmetic rows
    r2 = EQUATION(r1, 39)       3*u_0 = 39
    r3 = SOLVE(r0, r2)          13

`SOLVE(target, relations...)` gives the value of the target under equations and conditions: a number; a set where several
are possible, from which ONLY, POSITIVE_OF, LARGEST ... pick; the set of solutions where only inequalities are given. The
target may be any expression, and has a value also where its letters have none. Systems that elimination makes linear, or
an equation in one letter with rational roots, are solved here (`solving`), everything else in a worker.
The form of before, `SOLVE(equation or system, letters...)`, gives the set of all solutions, in a worker.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from mycelium.programs.errors import ExecutionError
from mycelium.programs.expression import Expression, Value, evaluated, of_form, to_node
from mycelium.programs.polynomials import letter
from mycelium.programs.solving import value_under
from mycelium.programs.unknown_rows import IN_PROCESS


def fresh_letter(index: int) -> Expression:
    """The letter of the unknown that is named by its order, counted from 0."""
    return of_form(letter(f"u_{index}"))  # type: ignore[return-value]


def unknown(name: object = None) -> Value:
    """An unknown of the name that is given, as a letter that arithmetic works on.

    Raises:
        ExecutionError: the name is no letter. Without a name the executor gives one: `fresh_letter`.
    """
    if isinstance(name, Expression):
        node = name.node
        if node.head == "symbol":
            return name if name.form is not None and name.is_open else of_form(letter(str(node.value)))
    raise ExecutionError(f"UNKNOWN got {str(name)[:40]!r}, expected one letter such as x, or nothing for a fresh one")


def equation(left: Value, right: Value) -> Expression:
    """The equation `left = right`."""
    return _relation("=", left, right)


def inequality(*sides: Value) -> Expression:
    """The inequality `a < b`, or the chain `a < b < c`."""
    return _relation("<", *sides)


def at_most(*sides: Value) -> Expression:
    """The inequality `a <= b`, or the chain `a <= b <= c`."""
    return _relation("<=", *sides)


def _relation(sign: str, *sides: Value) -> Expression:
    for side in sides:
        if isinstance(side, Expression) and side.opened().sides is not None:
            raise ExecutionError(f"got the relation {side.text[:60]!r} as a side; a side is a number or an expression")
    return Expression.of_sides(sign, *sides)


def solve(*arguments: Value) -> Value:
    """The value of the first argument under the relations that follow; with letters behind it, all its solutions.

    Raises:
        ExecutionError: the relations contradict each other, or do not determine the target.
        LimitExceeded: a worker took too long.
    """
    target, relations = arguments[0], _relations(arguments[1:])
    if relations is None or isinstance(target, Expression) and _is_relation(target):
        from mycelium.symbolic import call

        return evaluated(call("solve", *map(to_node, arguments)))
    return value_under(target, relations)


def _relations(arguments: Sequence[Value]) -> list[Expression] | None:
    """The relations that all arguments are, lists of them taken apart; None where one is none."""
    found: list[Expression] = []
    for argument in arguments:
        if not isinstance(argument, Expression):
            return None
        if _is_relation(argument):
            found.append(argument)
            continue
        node = argument.node
        if node.head not in ("list", "set") or node.value == "or" or any(p.head != "relation" for p in node.args):
            return None
        from mycelium.symbolic import to_plain

        found += [Expression(to_plain(part)) for part in node.args]
    return found or None


def _is_relation(value: Expression) -> bool:
    return value.sides is not None or (not value.is_open and value.node.head == "relation")


ROWS: dict[str, Callable[..., Value]] = {
    "UNKNOWN": unknown, "EQUATION": equation, "INEQUALITY": inequality, "AT_MOST": at_most, "SOLVE": solve,
}  # fmt: skip


def symbolic_row(operation: str, *arguments: Value) -> Value:
    """What the executor of a symbolic row gives: one of the rows above, or the answer of `mycelium.symbolic`."""
    if operation in ROWS:
        return ROWS[operation](*arguments)
    if operation in IN_PROCESS:
        from mycelium.programs.condition_rows import EXECUTORS

        return EXECUTORS[operation](*arguments)  # type: ignore[return-value]
    from mycelium.symbolic import call

    return evaluated(call(operation.lower(), *map(to_node, arguments)))
