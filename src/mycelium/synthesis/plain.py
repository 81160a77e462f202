"""Programs of labels as plain steps and back: for moving quantities about and bringing programs together."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
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
)
from mycelium.synthesis.expr import PlainStep, in_normal_form


def is_arithmetic(item: LabeledProblem) -> bool:
    """Whether all constants are numbers: programs over expressions are not retold."""
    arguments = (argument for step in item.program.steps for argument in step.arguments)
    return all(isinstance(a.value, Fraction) for a in arguments if isinstance(a, Constant))


def plain_steps(program: Program, place: Callable[[int], tuple[str, int]], shift: int = 0) -> tuple[PlainStep, ...]:
    """The program's steps with quantity i written as `place(i)` and results counted from `shift`."""

    def plain(argument: Argument) -> tuple[str, Any]:
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


def argument_of(argument: tuple[str, Any]) -> Argument:
    """The program's argument that a plain one stands for."""
    kind, value = argument
    if kind == "q":
        return QuantityRef(int(value))
    return ResultRef(int(value)) if kind == "r" else Constant(Fraction(value))
