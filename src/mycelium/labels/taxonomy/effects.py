"""What a step does to the numbers: the relevance variable of the bottleneck, found by exact re-execution.

The name of the operation is never read. The program runs again with one operand of the step raised by a thousandth,
at this step only, and what the answer does is written down; so is the size of the result beside its operands.
"""

from __future__ import annotations

from fractions import Fraction
from math import log10
from typing import Any

from mycelium.labels.taxonomy.contexts import MAX_OPERANDS
from mycelium.programs import Program, ProgramError, apply_operation, argument_value

NUDGE = Fraction(1001, 1000)
TOLERANCE = 0.01
"""Elasticities this near to 1 are proportional; two this near to each other are equal."""

_EDGES = ((-1.0, "under a tenth"), (-0.302, "a tenth to a half"), (-1e-9, "a half to one"))


def step_effects(program: Program) -> tuple[tuple[str, ...] | None, ...]:
    """For every step, its effect tokens; `None` for a step whose values are not rational numbers or cannot be run.

    Four tokens, each of a fixed set: "size" (result beside its operands), "scale" (result over the largest operand),
    "answer" (what the answer does when each operand grows: up or down; proportionally, weaker or stronger; the
    operands in no order), "together" (whether two operands move the answer the same way and equally strongly).
    """
    values: list[Any] = []
    try:
        for step in program.steps:
            arguments = [argument_value(a, program.quantities, values) for a in step.arguments]
            values.append(apply_operation(step.operation, arguments))
    except (ProgramError, TypeError, AttributeError):
        return (None,) * len(program.steps)
    if not all(isinstance(value, Fraction) for value in values):
        return (None,) * len(program.steps)
    return tuple(_effects(program, position, values) for position in range(len(program.steps)))


def _effects(program: Program, position: int, values: list[Fraction]) -> tuple[str, ...] | None:
    step = program.steps[position]
    operands = [argument_value(a, program.quantities, values) for a in step.arguments]
    if not all(isinstance(value, Fraction) for value in operands):
        return None
    elasticities = [
        _elasticity(program, position, index, operands, values) for index in range(min(len(operands), MAX_OPERANDS))
    ]
    return (
        f"size: {_size(values[position], operands)}",
        f"scale: {_scale(values[position], operands)}",
        "answer: " + " & ".join(sorted(map(_response, elasticities))),
        f"together: {_together(elasticities)}",
    )


def _elasticity(
    program: Program, position: int, index: int, operands: list[Fraction], values: list[Fraction]
) -> float | None:
    """Relative change of the answer per relative change of one operand; `None` where there is no such number."""
    nudged = list(operands)
    nudged[index] *= NUDGE
    results = list(values[:position])
    try:
        results.append(apply_operation(program.steps[position].operation, nudged))
        for step in program.steps[position + 1 :]:
            arguments = [argument_value(a, program.quantities, results) for a in step.arguments]
            results.append(apply_operation(step.operation, arguments))
    except ProgramError:
        return None
    if values[-1] == 0:
        return None
    return float((results[-1] / values[-1] - 1) / (NUDGE - 1))


def _size(result: Fraction, operands: list[Fraction]) -> str:
    low, high = min(operands), max(operands)
    if result in operands:
        return "one of the operands"
    return "above all operands" if result > high else "below all operands" if result < low else "between"


def _scale(result: Fraction, operands: list[Fraction]) -> str:
    largest = max(abs(value) for value in operands)
    if result == 0 or largest == 0:
        return "zero"
    sign = "" if result > 0 else "negative, "
    decades = log10(abs(result)) - log10(largest) if max(abs(result), largest) < 10**300 else 0.0
    if abs(decades) < 1e-9:
        return f"{sign}one"
    if decades > 0:
        return sign + ("one to two" if decades <= 0.302 else "two to ten" if decades <= 1 else "over ten")
    return sign + next((name for edge, name in _EDGES if decades <= edge), "one")


def _response(elasticity: float | None) -> str:
    if elasticity is None:
        return "unknown"
    if abs(elasticity) < 1e-9:
        return "none"
    direction = "up" if elasticity > 0 else "down"
    strength = abs(elasticity)
    if abs(strength - 1) <= TOLERANCE:
        return f"{direction} in proportion"
    return f"{direction} weaker" if strength < 1 else f"{direction} stronger"


def _together(elasticities: list[float | None]) -> str:
    known = [value for value in elasticities if value is not None and abs(value) >= 1e-9]
    if len(known) < 2 or len(known) < len(elasticities):
        return "not both move it"
    same = all(value > 0 for value in known) or all(value < 0 for value in known)
    sizes = [abs(value) for value in known]
    equal = max(sizes) - min(sizes) <= TOLERANCE * max(sizes)
    return f"{'same way' if same else 'opposite ways'}, {'equally' if equal else 'not equally'}"
