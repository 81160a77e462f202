"""Programs in the words of a person who checks them: `24 = 48 / 2`."""

from __future__ import annotations

from fractions import Fraction

from mycelium.programs.execute import argument_value
from mycelium.programs.literals import number_to_text
from mycelium.programs.operations import OPERATIONS
from mycelium.programs.program import Program, ResultRef
from mycelium.programs.results import results_of


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
                parts.append(number_to_text(argument_value(argument, program.quantities, known)).strip('"'))
        lines.append(
            f"{'?' if value is None else number_to_text(value).strip(chr(34))} = {OPERATIONS[step.operation].in_words(parts)}"
        )
    return tuple(lines)
