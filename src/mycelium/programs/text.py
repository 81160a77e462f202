"""Programs as lines of text, one step a line, and back.

    quantities: q0 = 48, q1 = 1/2
    r0 = MUL(q0, q1) = 24
    r1 = ADD(q0, r0) = 72

`q` are the problem's quantities, `r` the results of steps, bare numbers are constants. The value after the second
`=` is optional; where it stands it is checked against the execution, so an edited program cannot lie about its
results. Empty lines and lines that begin with `#` are skipped.

`explain` writes what a person checks, `24 = 48 / 2`; it is not read back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from mycelium.programs.errors import MalformedProgram
from mycelium.programs.execute import argument_value, check_results, results_of
from mycelium.programs.expression import Expression, Value
from mycelium.programs.literals import (
    argument_from_text,
    argument_to_text,
    check_size,
    number_to_text,
    value_from_text,
)
from mycelium.programs.operations import OPERATIONS
from mycelium.programs.program import Program, ResultRef, Step

_HEADER = re.compile(r"quantities:\s*(.*)")
_STEP = re.compile(r"r([0-9]+) *= *([A-Z][A-Z0-9_]*) *\(((?:\"[^\"]*\"|[^()\"])*)\)(?: *= *(\"[^\"]*\"|[^\s\"]+))?")


def program_to_text(program: Program) -> str:
    """One header line with the quantities, then one line for each step, with its value where it has one."""
    quantities = ", ".join(f"q{i} = {number_to_text(value)}" for i, value in enumerate(program.quantities))
    lines = [f"quantities: {quantities or 'none'}"]
    for position, (step, value) in enumerate(zip(program.steps, results_of(program), strict=True)):
        arguments = ", ".join(map(argument_to_text, step.arguments))
        line = f"r{position} = {step.operation}({arguments})"
        lines.append(line if value is None else f"{line} = {number_to_text(value)}")
    return "\n".join(lines) + "\n"


def program_from_text(source: str) -> Program:
    """The program that `program_to_text` wrote.

    Raises:
        MalformedProgram: with the line at fault and what was expected there.
    """
    quantities: tuple[Value, ...] | None = None
    steps: list[Step] = []
    stated: list[tuple[int, int, Value]] = []
    for number, raw in enumerate(check_size(source, "text").split("\n"), start=1):
        line, where = raw.strip(), f"line {number}"
        if not line or line.startswith("#"):
            continue
        if quantities is None:
            quantities = _quantities_from_text(line, where)
            continue
        match = _STEP.fullmatch(line)
        if match is None:
            raise MalformedProgram(f"{where}: got {line[:80]!r}, expected a step such as 'r0 = ADD(q0, 2)'")
        if match[1] != str(len(steps)):
            raise MalformedProgram(f"{where}: got the step r{match[1][:20]}, expected r{len(steps)}")
        names = _split_arguments(match[3])
        arguments = tuple(argument_from_text(name, where) for name in names)
        if match[4] is not None:
            stated.append((number, len(steps), value_from_text(match[4], where)))
        steps.append(Step(match[2], arguments))
    if quantities is None:
        raise MalformedProgram("got no lines, expected 'quantities: ...' and then one step a line")
    return check_results(Program(tuple(steps), quantities), stated)


def explain(program: Program) -> tuple[str, ...]:
    """One line for each step with all values filled in: `72 = 48 + 24`; `?` where a step has no value."""
    values = results_of(program)
    known = [value or Fraction(0) for value in values]  # None is shown as "?" below and never read
    lines = []
    for step, value in zip(program.steps, values, strict=True):
        parts = []
        for argument in step.arguments:
            if isinstance(argument, ResultRef) and values[argument.index] is None:
                parts.append("?")
            else:
                parts.append(value_in_words(argument_value(argument, program.quantities, known)))
        result = "?" if value is None else value_in_words(value)
        row = OPERATIONS[step.operation]
        if row.is_statement and value is not None:
            lines.append(f"{result} is unknown" if row.result_kind == "unknown" else result)
        elif _is_targeted(program, step, known):
            lines.append(f"{result} = {parts[0]} from {', '.join(parts[1:])}")
        else:
            lines.append(f"{result} = {row.in_words(parts)}")
    return tuple(lines)


def _is_targeted(program: Program, step: Step, values: Sequence[Value]) -> bool:
    """Whether a step is SOLVE(target, relations...)."""
    if step.operation != "SOLVE" or len(step.arguments) < 2:
        return False
    last = argument_value(step.arguments[-1], program.quantities, values)
    return isinstance(last, Expression) and last.kind in ("equation", "inequality", "list")


def value_in_words(value: Value) -> str:
    """A number or an expression for a person: without the quotes that make an expression readable again."""
    return number_to_text(value).strip('"')


_RELATIONS = {"EQUATION": "=", "INEQUALITY": "<", "AT_MOST": "<="}
_SYMBOLS = {"*": "×", "/": "÷", "-": "−", "**": "^"}


def step_to_text(program: Program, step: Step, values: Sequence[str]) -> str:
    """The left side of a step with the values of earlier steps filled in: `7 [1] × 3`, or `percent of(20, 50)`."""
    arguments = []
    for argument in step.arguments:
        if isinstance(argument, ResultRef):
            arguments.append(f"{values[argument.index]} [{argument.index + 1}]")
        else:
            arguments.append(value_in_words(argument_value(argument, program.quantities, ())))
    sign = sign_of(step.operation)
    if step.operation == "SOLVE" and len(arguments) > 1 and re.search(r"[=<>]", arguments[-1]):
        return f"from {', '.join(arguments[1:])}: {arguments[0]}"
    if sign is None:
        return f"{step.operation.lower().replace('_', ' ')}({', '.join(arguments)})"
    return f" {sign} ".join(arguments)


def sign_of(operation: str) -> str | None:
    """What stands between the arguments of an operation for a person: `×`; None where it is written with its name."""
    symbol = OPERATIONS[operation].symbol or _RELATIONS.get(operation)
    return None if symbol is None else _SYMBOLS.get(symbol, symbol)


def step_line(program: Program, position: int, values: Sequence[str]) -> tuple[str, str]:
    """A step as on the terminal and its result: `7 [1] × 3 = ` and `21`; the result is empty where the step says it.

    values: how the results of all steps are shown.
    """
    step, value = program.steps[position], values[position]
    row = OPERATIONS[step.operation]
    if not row.is_statement or value == "?":
        return f"{step_to_text(program, step, values)} = ", value
    return ("unknown: ", value) if row.result_kind == "unknown" else (step_to_text(program, step, values), "")


def listing(program: Program) -> str:
    """A program as on the terminal, one line for each step: `2. 7 [1] × 3 = 21`; `?` where a step has no value."""
    values = ["?" if value is None else value_in_words(value) for value in results_of(program)]
    lines = [step_line(program, position, values) for position in range(len(values))]
    return "\n".join(f"{number}. {step}{value}" for number, (step, value) in enumerate(lines, start=1))


Program.__str__ = listing  # type: ignore[assignment]  # here, since this module needs `Program` and not the reverse


def _split_arguments(text: str) -> list[str]:
    """The parts between the commas that stand outside quotes."""
    if '"' not in text:
        return [part.strip() for part in text.split(",")] if text.strip() else []
    parts, quoted = [""], False
    for character in text:
        quoted ^= character == '"'
        if character == "," and not quoted:
            parts.append("")
        else:
            parts[-1] += character
    return [part.strip() for part in parts]


def _quantities_from_text(line: str, where: str) -> tuple[Value, ...]:
    match = _HEADER.fullmatch(line)
    if match is None:
        expected = "'quantities: q0 = 48, q1 = 2' or 'quantities: none'"
        raise MalformedProgram(f"{where}: got {line[:80]!r}, expected {expected}")
    if match[1].strip() == "none":
        return ()
    values = []
    for index, part in enumerate(_split_arguments(match[1]) or [""]):
        name, equals, text = part.partition("=")
        if name.strip() != f"q{index}" or not equals:
            raise MalformedProgram(f"{where}: got {part[:60]!r}, expected 'q{index} = ' and a number")
        values.append(value_from_text(text.strip(), where))
    return tuple(values)
