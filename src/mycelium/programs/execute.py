"""Exact execution of programs: to the answer, or step by step as far as there are values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from mycelium.programs.errors import ExecutionError, LimitExceeded, MalformedProgram, ProgramError
from mycelium.programs.expression import Expression, Value, lifted
from mycelium.programs.limits import LIMITS
from mycelium.programs.literals import number_to_text
from mycelium.programs.operations import OPERATIONS
from mycelium.programs.program import Argument, Constant, Program, QuantityRef, ResultRef

_MAX_BITS, _row = LIMITS.bits, OPERATIONS.known  # looked up once: a step takes about a microsecond


@dataclass(frozen=True, slots=True)
class Execution:
    """The value of every step, in order; the last is the answer."""

    values: tuple[Any, ...]  # Fractions; expressions where a symbolic row, or arithmetic on its result, gave one

    @property
    def answer(self) -> Any:
        return self.values[-1]


def argument_value(argument: Argument, quantities: Sequence[Fraction], results: Sequence[Any]) -> Any:
    """Value of one argument, given the quantities and the results so far."""
    if isinstance(argument, QuantityRef):
        return quantities[argument.index]
    if isinstance(argument, Constant):
        return argument.value
    return results[argument.index]


def apply_operation(name: str, values: Sequence[Any]) -> Any:
    """Result of one row of the operation table: a `Fraction`, or an `Expression` that is no rational number.

    Arithmetic on numbers takes microseconds; a row that meets an expression is computed by `programs.symbolic`.

    Raises:
        ExecutionError: the operation has no value there, such as a division by zero.
        LimitExceeded: the result needs more than `LIMITS.bits` bits.
    """
    result: Any
    try:
        result = (_row(name) or OPERATIONS[name]).execute(*values)
    except (TypeError, AttributeError):
        if not any(isinstance(value, Expression) for value in values):
            raise
        result = lifted(name, values)
    except ArithmeticError as error:
        raise ExecutionError(f"{name}: {error}") from None
    if type(result) is not Fraction:
        if type(result) is Expression:
            return result
        if not isinstance(result, int | Fraction):
            raise ExecutionError(f"{name}: its executor gave {result!r:.40}, expected an exact Fraction")
        result = Fraction(result)
    if max(result.numerator.bit_length(), result.denominator.bit_length()) > _MAX_BITS:
        raise LimitExceeded(f"{name}: the result needs more than {_MAX_BITS} bits")
    return result


def symbolic(operation: str, *arguments: Value) -> Any:
    """Run a row of the operation table by its name, as the Python form of a program does.

    >>> str(symbolic("EXPAND", Expression("(x + 1)^2")))   # doctest: +SKIP
    'x**2 + 2*x + 1'
    """
    return apply_operation(operation, arguments)


def execute(program: Program) -> Execution:
    """Run every step exactly, in order.

    Raises:
        ExecutionError: with the step's number, when a step has no value.
    """
    results: list[Any] = []
    for position, step in enumerate(program.steps):
        values = [argument_value(argument, program.quantities, results) for argument in step.arguments]
        try:
            results.append(apply_operation(step.operation, values))
        except ProgramError as error:
            raise type(error)(f"step {position}: {error}") from error
    return Execution(tuple(results))


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
