"""Exact execution of programs: to the answer, or step by step as far as there are values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from mycelium.programs.clock import running
from mycelium.programs.equations import fresh_letter
from mycelium.programs.errors import ExecutionError, LimitExceeded, MalformedProgram, ProgramError
from mycelium.programs.expression import Expression, Value, combined, evaluated, open_tree, to_node
from mycelium.programs.limits import LIMITS
from mycelium.programs.literals import number_to_text
from mycelium.programs.operations import OPERATIONS
from mycelium.programs.program import Argument, Constant, Program, QuantityRef, ResultRef, Step

_MAX_BITS, _row = LIMITS.bits, OPERATIONS.known  # looked up once: a step takes about a microsecond


@dataclass(frozen=True, slots=True)
class Execution:
    """The value of every step, in order; the last is the answer."""

    values: tuple[Any, ...]  # Fractions; expressions where a symbolic row, or arithmetic on its result, gave one

    @property
    def answer(self) -> Any:
        return self.values[-1]


def argument_value(argument: Argument, quantities: Sequence[Value], results: Sequence[Any]) -> Any:
    """Value of one argument, given the quantities and the results so far; a formula of the text is open to arithmetic."""
    if isinstance(argument, QuantityRef):
        value = quantities[argument.index]
        return value.opened() if type(value) is Expression else value
    if isinstance(argument, Constant):
        return argument.value
    return results[argument.index]


def apply_operation(name: str, values: Sequence[Any]) -> Any:
    """Result of one row of the operation table: a `Fraction`, or an `Expression` that is no rational number.

    Arithmetic on numbers takes microseconds; symbolic rows are run by `equations.symbolic_row`.

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
        result = _lifted(name, values)
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


def _lifted(name: str, values: Sequence[Any]) -> Any:
    """An arithmetic row whose own function takes only numbers, on expressions.

    Raises:
        ExecutionError: the row has no meaning for expressions.
    """
    from mycelium.symbolic import call

    if name == "POWER" and len(values) == 2:
        return combined("pow", *values)
    nodes = [to_node(value) for value in values]
    if name not in ("MIN", "MAX", "REMAINDER"):
        raise ExecutionError(f"{name} needs numbers; got an expression")
    node = call("mod" if name == "REMAINDER" else name.lower(), *nodes)
    if any(isinstance(value, Expression) and value.is_open for value in values):
        return open_tree(node)
    return evaluated(node)


def step_value(step: Step, earlier: Sequence[Step], quantities: Sequence[Value], results: Sequence[Any]) -> Any:
    """Result of a step behind the steps `earlier` with their results: `apply_operation`, and letters for unknowns.

    Raises:
        ExecutionError: the step has no value.
    """
    if step.operation == "UNKNOWN" and not step.arguments:
        return fresh_letter(sum(known.operation == "UNKNOWN" and not known.arguments for known in earlier))
    values = [argument_value(argument, quantities, results) for argument in step.arguments]
    return apply_operation(step.operation, values)


_QUICK: dict[str, Callable[[int, int, int, int], tuple[int, int]]] = {
    "ADD": lambda n, d, m, e: (n * e + m * d, d * e),
    "SUB": lambda n, d, m, e: (n * e - m * d, d * e),
    "MUL": lambda n, d, m, e: (n * m, d * e),
    "DIV": lambda n, d, m, e: (n * e, d * m),
    "MEAN": lambda n, d, m, e: (n * e + m * d, 2 * d * e),
    "PERCENT_OF": lambda n, d, m, e: (n * m, 100 * d * e),
}
"""n/d and m/e to the numerator and denominator of the row's result, not reduced: a zero denominator where it has none."""


def _quick_values(program: Program) -> tuple[Fraction, ...] | None:
    """What `execute` gives, for programs of the commonest rows on two numbers: one fraction is made a step, not up to four.

    None where a step is anything else or has no value: the table's own rows then say what, and why not.
    """
    results: list[Fraction] = []
    quantities: Sequence[Any] = program.quantities
    for step in program.steps:
        row = _QUICK.get(step.operation)
        if row is None or len(step.arguments) != 2:
            return None
        pairs: list[int] = []
        for argument in step.arguments:
            kind = type(argument)
            if kind is ResultRef:
                value: Any = results[argument.index]  # type: ignore[union-attr]
            else:
                value = quantities[argument.index] if kind is QuantityRef else argument.value  # type: ignore[union-attr]
                if type(value) is not Fraction:
                    return None
            pairs += value.as_integer_ratio()
        numerator, denominator = row(*pairs)
        if not denominator:
            return None
        result = Fraction(numerator, denominator)
        if result.numerator.bit_length() > _MAX_BITS or result.denominator.bit_length() > _MAX_BITS:
            return None
        results.append(result)
    return tuple(results)


def execute(program: Program) -> Execution:
    """Run every step exactly, in order, within `LIMITS.seconds` for all of them.

    Raises:
        ExecutionError: with the step's number, when a step has no value; LimitExceeded when it takes too long.
    """
    quick = _quick_values(program)
    if quick is not None:
        return Execution(quick)
    results: list[Any] = []
    steps, quantities = program.steps, program.quantities
    with running():
        for position, step in enumerate(steps):
            try:
                if step.arguments:  # as `step_value`, without the copy of the earlier steps: a tenth of the time
                    values = [argument_value(argument, quantities, results) for argument in step.arguments]
                    results.append(apply_operation(step.operation, values))
                else:
                    results.append(step_value(step, steps[:position], quantities, results))
            except ProgramError as error:
                raise type(error)(f"step {position}: {error}") from error
    return Execution(tuple(results))


def results_of(program: Program) -> tuple[Any | None, ...]:
    """The value of every step; None for a step without one (a division by zero) and for what reads it."""
    values: list[Any] = []
    missing: set[int] = set()
    with running():
        for position, step in enumerate(program.steps):
            value = Fraction(0)  # stands in for a missing value, which nothing below reads
            try:
                if any(isinstance(a, ResultRef) and a.index in missing for a in step.arguments):
                    missing.add(position)
                else:
                    value = step_value(step, program.steps[:position], program.quantities, values)
            except ProgramError:
                missing.add(position)
            values.append(value)
    return tuple(None if position in missing else value for position, value in enumerate(values))


def check_results(program: Program, stated: Iterable[tuple[int, int, Value]]) -> Program:
    """The program itself when every stated (line, step, value) is what the step executes to.

    Raises:
        MalformedProgram: with the line of the first value that is not.
    """
    claims = tuple(stated)
    values = results_of(program) if claims else ()
    for line, step, value in claims:
        if values[step] != value:
            found = values[step]
            truth = "has no value" if found is None else f"executes to {number_to_text(found)[:60]}"
            got = number_to_text(value)[:60]
            raise MalformedProgram(f"line {line}: says that r{step} is {got}, but it {truth}")
    return program
