"""Programs as plain steps: quick to rename, to join, to bring into the normal form of all labels, and to run.

A step is `("MUL", (("q", 0), ("c", 60)))`: "q" is a quantity of the text, "r" an earlier result, "c" a constant.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from math import ceil, floor
from typing import Any

from mycelium.programs import (
    Argument,
    Constant,
    LabeledProblem,
    Program,
    ProgramError,
    QuantityRef,
    ResultRef,
    Step,
    constant_leaf,
    difference_of,
    normalized,
    product_of,
    program_of_computation,
    quantity_leaf,
    quotient_of,
    sum_of,
)
from mycelium.symbolic import Node, call

Number = int | Fraction
PlainArgument = tuple[str, Any]  # ("q", index) | ("r", index) | ("c", value)
PlainStep = tuple[str, tuple[PlainArgument, ...]]


def tidy(value: Number) -> Number:
    """The same value, as an int when it is whole."""
    if type(value) is int or value.denominator != 1:
        return value
    return value.numerator


def is_whole(value: Number) -> bool:
    return isinstance(value, int) or value.denominator == 1


def quotient(a: Number, b: Number) -> Number:
    """a / b, exactly."""
    if isinstance(a, int) and isinstance(b, int) and not a % b:
        return a // b
    return tidy(Fraction(a) / b)


def in_normal_form(steps: tuple[PlainStep, ...]) -> tuple[PlainStep, ...]:
    """The same computation in the normal form of all labels (`programs.normal_form`).

    The form depends on the shape of a computation, not on its numbers or on what is not read, so each shape is
    normalised once.
    """
    read = sorted({value for _, arguments in steps for kind, value in arguments if kind == "q"})
    if not read or read[-1] == len(read) - 1:
        return _normalised(steps, len(read))
    ranked = with_quantities(steps, {value: index for index, value in enumerate(read)})
    return with_quantities(_normalised(ranked, len(read)), read)


def with_quantities(steps: Sequence[PlainStep], new: Mapping[int, int] | Sequence[int]) -> tuple[PlainStep, ...]:
    """The steps with quantity i read as quantity `new[i]`."""
    return tuple(
        [
            (name, tuple([("q", new[arg[1]]) if arg[0] == "q" else arg for arg in arguments]))
            for name, arguments in steps
        ]
    )


_BUILD: dict[str, Callable[[Node, Node], Node]] = {
    "ADD": sum_of,
    "SUB": difference_of,
    "MUL": product_of,
    "DIV": quotient_of,
}


@lru_cache(maxsize=200_000)
def _normalised(steps: tuple[PlainStep, ...], n_quantities: int) -> tuple[PlainStep, ...]:
    nodes: list[Node] = []

    def node_of(argument: PlainArgument) -> Node:
        kind, value = argument
        if kind == "q":
            return quantity_leaf(value)
        return nodes[value] if kind == "r" else constant_leaf(value)

    for name, arguments in steps:
        a, b = map(node_of, arguments)
        build = _BUILD.get(name)
        nodes.append(build(a, b) if build else call(name, a, b))
    program = program_of_computation(normalized(nodes[-1]), (Fraction(1),) * n_quantities)
    return tuple((step.operation, tuple(map(_plain, step.arguments))) for step in program.steps)


def _plain(argument: Argument) -> PlainArgument:
    if isinstance(argument, Constant):
        return "c", tidy(argument.value) if isinstance(argument.value, Fraction) else argument.value
    return "q" if isinstance(argument, QuantityRef) else "r", argument.index


_RUN: dict[str, Callable[[Number, Number], Number]] = {
    "ADD": lambda a, b: a + b,
    "SUB": lambda a, b: a - b,
    "MUL": lambda a, b: a * b,
    "DIV": quotient,
    "FLOOR_DIV": lambda a, b: floor(Fraction(a) / b),
    "CEIL_DIV": lambda a, b: ceil(Fraction(a) / b),
    "REMAINDER": lambda a, b: a - b * floor(Fraction(a) / b),
    "MIN": min,
    "MAX": max,
}


def run_steps(steps: Sequence[PlainStep], quantities: Sequence[Number]) -> list[Number]:
    """Exact results of plain steps; a fast twin of `programs.execute` for the inner loop of stories."""
    results: list[Number] = []
    for name, args in steps:
        a, b = [quantities[arg[1]] if arg[0] == "q" else results[arg[1]] if arg[0] == "r" else arg[1] for arg in args]
        results.append(tidy(_RUN[name](a, b)))
    return results


def is_arithmetic(item: LabeledProblem) -> bool:
    """Whether all constants are numbers: programs over expressions are not retold."""
    arguments = (argument for step in item.program.steps for argument in step.arguments)
    return all(isinstance(a.value, Fraction) for a in arguments if isinstance(a, Constant))


def plain_steps(
    program: Program, place: Callable[[int], PlainArgument] = lambda index: ("q", index), shift: int = 0
) -> tuple[PlainStep, ...]:
    """The program's steps with quantity i written as `place(i)` and results counted from `shift`."""

    def plain(argument: Argument) -> PlainArgument:
        if isinstance(argument, QuantityRef):
            return place(argument.index)
        return ("r", argument.index + shift) if isinstance(argument, ResultRef) else ("c", argument.value)

    return tuple((step.operation, tuple(map(plain, step.arguments))) for step in program.steps)


def from_plain_steps(steps: tuple[PlainStep, ...], quantities: tuple[Fraction, ...]) -> Program:
    """The program of plain steps over a text's quantities, in the normal form of all labels.

    Raises:
        ProgramError: the steps compute nothing.
    """
    if all(len(arguments) == 2 for _, arguments in steps):
        steps = in_normal_form(steps)
    if not steps:
        raise ProgramError("got no steps, expected at least one")
    return Program(tuple(Step(name, tuple(map(argument_of, arguments))) for name, arguments in steps), quantities)


def argument_of(argument: PlainArgument) -> Argument:
    """The program's argument that a plain one stands for."""
    kind, value = argument
    if kind == "q":
        return QuantityRef(int(value))
    return ResultRef(int(value)) if kind == "r" else Constant(Fraction(value))
