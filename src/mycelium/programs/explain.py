"""Programs in the words of a person who checks them: `24 = 48 / 2`."""

from __future__ import annotations

from fractions import Fraction

from mycelium.programs.execute import argument_value
from mycelium.programs.literals import number_to_text
from mycelium.programs.operations import OPERATIONS
from mycelium.programs.program import Program, ResultRef
from mycelium.programs.results import results_of

# Wordings of the rows that have no infix sign; the others are written `name(a, b)`.
_WORDINGS = {
    "PERCENT_OF": "{0}% of {1}",
    "INCREASE_BY_PERCENT": "{0} increased by {1}%",
    "DECREASE_BY_PERCENT": "{0} decreased by {1}%",
    "REMAINDER": "the remainder of {0} / {1}",
    "FLOOR_DIV": "{0} / {1} rounded down",
    "CEIL_DIV": "{0} / {1} rounded up",
}


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
            f"{'?' if value is None else number_to_text(value).strip(chr(34))} = {_right_side(step.operation, parts)}"
        )
    return tuple(lines)


def _right_side(operation: str, parts: list[str]) -> str:
    symbol = OPERATIONS[operation].symbol
    # "48 / (1/2)" and "48 - (-2)": without the parentheses a reader would take them for something else.
    if symbol is not None or operation in ("REMAINDER", "FLOOR_DIV", "CEIL_DIV"):
        parts = [
            f"({part})" if "/" in part or " " in part or (part.startswith("-") and i) else part
            for i, part in enumerate(parts)
        ]
    if symbol is not None:
        return f" {symbol} ".join(parts)
    if operation in _WORDINGS:
        return _WORDINGS[operation].format(*parts)
    return f"{operation.lower()}({', '.join(parts)})"
