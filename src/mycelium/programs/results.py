"""The values of a program's steps as far as they exist, and the check of values that a document states."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from mycelium.programs.errors import MalformedProgram, ProgramError
from mycelium.programs.execute import apply_operation, argument_value
from mycelium.programs.expression import Value
from mycelium.programs.literals import number_to_text
from mycelium.programs.program import Program, ResultRef


def results_of(program: Program) -> tuple[Any | None, ...]:
    """The value of every step; None for a step without one (a division by zero) and for what reads it."""
    values: list[Any] = []
    missing: set[int] = set()
    for position, step in enumerate(program.steps):
        value = Fraction(0)  # stands in for a missing value, which nothing below reads
        try:
            if any(isinstance(a, ResultRef) and a.index in missing for a in step.arguments):
                missing.add(position)
            else:
                arguments = [argument_value(argument, program.quantities, values) for argument in step.arguments]
                value = apply_operation(step.operation, arguments)
        except ProgramError:
            missing.add(position)
        values.append(value)
    return tuple(None if position in missing else value for position, value in enumerate(values))


def check_results(program: Program, stated: Iterable[tuple[int, int, Value]]) -> Program:
    """The program itself when every stated (line, step, value) is what the step executes to.

    Raises:
        MalformedProgram: with the line of the first value that is not.
    """
    values = results_of(program)
    for line, step, value in stated:
        if values[step] != value:
            found = values[step]
            truth = "has no value" if found is None else f"executes to {number_to_text(found)[:60]}"
            got = number_to_text(value)[:60]
            raise MalformedProgram(f"line {line}: says that r{step} is {got}, but it {truth}")
    return program
