"""Programs of questions over the told numbers, in the order in which a text tells them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from mycelium.programs import Argument, Constant, Program, QuantityRef, ResultRef, Step
from mycelium.synthesis.engine.expressions import Expr
from mycelium.synthesis.engine.format import Equations
from mycelium.synthesis.expr import Node, PlainStep, in_normal_form, linearise

_BINARY = {"-": "SUB", "/": "DIV"}
_ROUNDED = {"floor": "FLOOR_DIV", "ceil": "CEIL_DIV"}
NOON = Expr("number", value=12)


def plain_program(expr: Expr, order: Sequence[str], afternoons: frozenset[str]) -> tuple[PlainStep, ...]:
    """Steps in the normal form of all labels. `order`: told names in order of text; `afternoons`: times after 12:59 pm,
    which stand in the text as hours past noon."""
    place = {name: index for index, name in reversed(list(enumerate(order)))}
    leaves: dict[str, Node] = {}

    def leaf(name: str) -> Node:
        if name not in leaves:
            node = Node("q", (), 0, place[name])
            leaves[name] = Node("SUM", (node, Node("c", (), 12)), 0) if name in afternoons else node
        return leaves[name]

    shared: dict[Expr, Node] = {}

    def build(item: Expr) -> Node:
        if item.op == "name":
            return leaf(item.name)
        if item.op == "number":
            return Node("c", (), item.value)
        known = shared.get(item)
        if known is None:
            known = shared[item] = make(item)
        return known

    def make(item: Expr) -> Node:
        if item.op in ("+", "*"):
            return Node("SUM" if item.op == "+" else "PROD", tuple(map(build, _flat(item, item.op))), 0)
        if item.op in _BINARY:
            return Node(_BINARY[item.op], (build(item.args[0]), build(item.args[1])), 0)
        if item.op in _ROUNDED:
            inside = item.args[0]
            if inside.op == "/":
                return Node(_ROUNDED[item.op], (build(inside.args[0]), build(inside.args[1])), 0)
            return Node(_ROUNDED[item.op], (build(inside), Node("c", (), 1)), 0)
        if item.op == "mod":
            return Node("REMAINDER", (build(item.args[0]), build(item.args[1])), 0)
        if item.op == "mean":
            return Node("DIV", (Node("SUM", tuple(map(build, item.args)), 0), Node("c", (), len(item.args))), 0)
        name = item.op.upper()  # min, max
        node = build(item.args[0])
        for arg in item.args[1:]:
            node = Node(name, (node, build(arg)), 0)
        return node

    steps = linearise(build(expr), lambda node: node.index)
    return in_normal_form(tuple(steps))


def _flat(item: Expr, op: str) -> list[Expr]:
    found: list[Expr] = []
    for arg in item.args:
        found += _flat(arg, op) if arg.op == op else [arg]
    return found


_OPERATIONS = {"+": "ADD", "-": "SUB", "*": "MUL", "/": "DIV"}


def unknown_program(equations: Equations, order: Sequence[str], quantities: Sequence[Fraction]) -> Program:
    """The question as UNKNOWN, EQUATION and SOLVE rows; the first unknown is asked.

    Raises:
        KeyError: an equation names a number that the text does not tell.
    """
    place = {name: index for index, name in reversed(list(enumerate(order)))}
    steps: list[Step] = [Step("UNKNOWN", ()) for _ in equations.unknowns]
    unknowns = {name: ResultRef(index) for index, name in enumerate(equations.unknowns)}

    def build(item: Expr) -> Argument:
        if item.op == "name":
            return unknowns[item.name] if item.name in unknowns else QuantityRef(place[item.name])
        if item.op == "number":
            return Constant(Fraction(item.value))
        steps.append(Step(_OPERATIONS[item.op], (build(item.args[0]), build(item.args[1]))))
        return ResultRef(len(steps) - 1)

    relations: list[Argument] = []
    for left, right in equations.sides:
        pair = (build(left), build(right))
        steps.append(Step("EQUATION", pair))
        relations.append(ResultRef(len(steps) - 1))
    steps.append(Step("SOLVE", (ResultRef(0), *relations)))
    return Program(tuple(steps), tuple(quantities))


def direct_value(expr: Expr, values: Mapping[str, int | Fraction]) -> int | Fraction:
    """The value of the expression worked out on its own, beside its program."""
    from mycelium.synthesis.engine.expressions import compiled

    return compiled(expr)(values)
