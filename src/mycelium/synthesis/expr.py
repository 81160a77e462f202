"""What a story computes: a DAG of nodes over told numbers, and its canonical program.

A story builds nodes while it is told. A *leaf* is a number that stands in the text; a *constant* is one the
reader has to know (60 minutes). Sums and products of several parts stay one node until the text is final,
because only then is it known in which order their parts are read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from math import ceil, floor
from typing import Any

from mycelium.programs import (
    Constant,
    QuantityRef,
    ResultRef,
    constant_leaf,
    difference_of,
    normalized,
    product_of,
    program_of_computation,
    quantity_leaf,
    quotient_of,
    sum_of,
)
from mycelium.symbolic import Node as Tree
from mycelium.symbolic import call

Number = int | Fraction

# Leaves are written into a story as one private character each: 0xE000 + 4 * index + form.
LEAF_BASE = 0xE000
MAX_LEAVES = 128
COMMUTATIVE = frozenset({"ADD", "MUL", "MEAN"})
_FORMS = {"": 0, "d": 1, "w": 2}  # free choice, digits only, words only


class Node:
    """A value of the story. `op` is an operation name, "SUM", "PROD", "q" (a leaf) or "c" (a constant).

    Formatting a leaf into a template gives its marker: `{n}` lets the writer choose digits or words,
    `{n:d}` asks for digits, `{n:w}` for words.
    """

    __slots__ = ("args", "index", "op", "told", "value")

    def __init__(self, op: str, args: tuple[Node, ...], value: Number, index: int = -1, told: str = "") -> None:
        self.op = op
        self.args = args
        self.value = value
        self.index = index
        self.told = told  # for a leaf: how it is written (count, money, percent ...)

    def __format__(self, spec: str) -> str:
        if self.op != "q":
            raise ValueError(f"only told numbers can be written, got a node {self.op}")
        return chr(LEAF_BASE + 4 * self.index + _FORMS[spec])

    def __str__(self) -> str:
        return format(self, "")


def tidy(value: Number) -> Number:
    """The same value, as an int when it is whole."""
    if type(value) is int or value.denominator != 1:
        return value
    return value.numerator


def const(value: int) -> Node:
    return Node("c", (), value)


def add(*parts: Node) -> Node:
    """Sum of two or more nodes; their order of addition follows the final text."""
    return Node("SUM", parts, tidy(sum(part.value for part in parts)))


def sub(a: Node, b: Node) -> Node:
    return Node("SUB", (a, b), tidy(a.value - b.value))


def mul(*parts: Node) -> Node:
    """Product of two or more nodes; their order follows the final text."""
    value: Number = 1
    for part in parts:
        value *= part.value
    return Node("PROD", parts, tidy(value))


def _quotient(a: Number, b: Number) -> Number:
    if isinstance(a, int) and isinstance(b, int) and not a % b:
        return a // b
    return tidy(Fraction(a) / b)


def div(a: Node, b: Node) -> Node:
    return Node("DIV", (a, b), _quotient(a.value, b.value))


def floor_div(a: Node, b: Node) -> Node:
    return Node("FLOOR_DIV", (a, b), floor(Fraction(a.value) / b.value))


def ceil_div(a: Node, b: Node) -> Node:
    return Node("CEIL_DIV", (a, b), ceil(Fraction(a.value) / b.value))


def remainder(a: Node, b: Node) -> Node:
    return Node("REMAINDER", (a, b), tidy(a.value - b.value * floor(Fraction(a.value) / b.value)))


def average(parts: Sequence[Node]) -> Node:
    """Mean as a reader works it out: the sum divided by how many there are."""
    return div(add(*parts), const(len(parts)))


Argument = tuple[str, Any]  # ("q", index) | ("r", index) | ("c", value)
PlainStep = tuple[str, tuple[Argument, ...]]

_KIND_ORDER = {"q": 0, "r": 1, "c": 2}
_FAR = 10**9


def is_whole(value: Number) -> bool:
    return isinstance(value, int) or value.denominator == 1


def linearise(answer: Node, place: Callable[[Node], int]) -> list[PlainStep]:
    """Binary steps in post-order, sub-computations in the order in which the text tells them.

    `place(leaf)` is the position of a leaf among the quantities of the final text. Arguments of commutative
    operations are ordered: quantities by position, then results by step, then constants.
    """
    first: dict[int, int] = {}
    steps: list[PlainStep] = []
    done: dict[int, Argument] = {}

    def earliest(node: Node) -> int:
        key = id(node)
        known = first.get(key)
        if known is None:
            if node.op == "q":
                known = place(node)
            else:
                known = _FAR
                for arg in node.args:
                    at = earliest(arg)
                    if at < known:
                        known = at
            first[key] = known
        return known

    def emit(op: str, a: Argument, b: Argument) -> Argument:
        if op in COMMUTATIVE and (_KIND_ORDER[b[0]], b[1]) < (_KIND_ORDER[a[0]], a[1]):
            a, b = b, a
        steps.append((op, (a, b)))
        return "r", len(steps) - 1

    def visit(node: Node) -> Argument:
        op = node.op
        if op == "q":
            return "q", place(node)
        if op == "c":
            return "c", tidy(node.value)
        key = id(node)
        known = done.get(key)
        if known is not None:
            return known
        args = node.args
        if op == "SUM" or op == "PROD":
            name = "ADD" if op == "SUM" else "MUL"
            parts = sorted(args, key=earliest)
            result = visit(parts[0])
            for part in parts[1:]:
                result = emit(name, result, visit(part))
        elif earliest(args[1]) < earliest(args[0]):
            second = visit(args[1])
            result = emit(op, visit(args[0]), second)
        else:
            result = emit(op, visit(args[0]), visit(args[1]))
        done[key] = result
        return result

    visit(answer)
    return steps


def in_normal_form(steps: tuple[PlainStep, ...]) -> tuple[PlainStep, ...]:
    """The same computation in the normal form of all labels (`programs.normal_form`).

    The form depends on the shape of a computation, not on its numbers or on what is not read, so each shape is
    normalised once.
    """
    read = sorted({value for _, arguments in steps for kind, value in arguments if kind == "q"})
    if not read or read[-1] == len(read) - 1:
        return _normalised(steps, len(read))
    rank = {value: index for index, value in enumerate(read)}
    ranked = _with_quantities(steps, rank)
    return _with_quantities(_normalised(ranked, len(read)), read)


def _with_quantities(steps: tuple[PlainStep, ...], new: Mapping[int, int] | Sequence[int]) -> tuple[PlainStep, ...]:
    return tuple(
        (name, tuple(("q", new[arg[1]]) if arg[0] == "q" else arg for arg in arguments)) for name, arguments in steps
    )


@lru_cache(maxsize=200_000)
def _normalised(steps: tuple[PlainStep, ...], n_quantities: int) -> tuple[PlainStep, ...]:
    nodes: list[Tree] = []

    def node_of(argument: Argument) -> Tree:
        kind, value = argument
        if kind == "q":
            return quantity_leaf(value)
        return nodes[value] if kind == "r" else constant_leaf(value)

    for name, arguments in steps:
        a, b = map(node_of, arguments)
        build = _BUILD.get(name)
        nodes.append(build(a, b) if build else call(name, a, b))
    program = program_of_computation(normalized(nodes[-1]), (Fraction(1),) * n_quantities)
    return tuple((step.operation, tuple(map(_plain_argument, step.arguments))) for step in program.steps)


_BUILD: dict[str, Callable[[Tree, Tree], Tree]] = {
    "ADD": sum_of,
    "SUB": difference_of,
    "MUL": product_of,
    "DIV": quotient_of,
}


def _plain_argument(argument: QuantityRef | ResultRef | Constant) -> Argument:
    if isinstance(argument, QuantityRef):
        return "q", argument.index
    if isinstance(argument, ResultRef):
        return "r", argument.index
    if not isinstance(argument.value, Fraction):
        raise TypeError(f"got the constant {argument.value!r}, expected a number")
    return "c", tidy(argument.value)


def run_steps(steps: Sequence[PlainStep], quantities: Sequence[Number]) -> list[Number]:
    """Exact results of plain steps; a fast twin of `programs.execute` for the generator's inner loop."""
    results: list[Number] = []
    for name, args in steps:
        a, b = (quantities[arg[1]] if arg[0] == "q" else results[arg[1]] if arg[0] == "r" else arg[1] for arg in args)
        if name == "ADD":
            value = a + b
        elif name == "SUB":
            value = a - b
        elif name == "MUL":
            value = a * b
        elif name == "DIV":
            value = _quotient(a, b)
        elif name == "FLOOR_DIV":
            value = floor(Fraction(a) / b)
        elif name == "CEIL_DIV":
            value = ceil(Fraction(a) / b)
        elif name == "MIN":
            value = min(a, b)
        elif name == "MAX":
            value = max(a, b)
        elif name == "REMAINDER":
            value = a - b * floor(Fraction(a) / b)
        else:
            raise ValueError(f"the generator uses no {name}")
        results.append(tidy(value))
    return results
