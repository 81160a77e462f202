"""Exact execution of arithmetic programs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from mycelium.programs.errors import ExecutionError, LimitExceeded, ProgramError
from mycelium.programs.expression import Expression, lifted
from mycelium.programs.limits import LIMITS
from mycelium.programs.operations import OPERATIONS
from mycelium.programs.program import Argument, Constant, Program, QuantityRef

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
