"""Every step of a labelled program beside the equation, the trace's steps and the attention that it comes from.

Boundaries of a trace's steps may cut anywhere; an equation is never cut: the steps that it crosses are merged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from mycelium.labels.from_traces.attention_operands import TOP_TOKENS, Attention, top_tokens
from mycelium.problems import CharSpan, format_number
from mycelium.programs import Equation, LabeledProblem, ProgramError, QuantityRef, argument_value, execute


@dataclass(frozen=True, slots=True)
class OperationLabel:
    """One step of the program.

    tier: which reader of the chain of thought made it.
    operands, result: exact values.
    cot_span: the equation's characters in the chain of thought; None where a search found the step.
    steps: the trace's (merged) steps that it stands in.
    seen: for every operand that is a quantity, whether one of its tokens is among the most read ones; None without
        attention. The two witnesses are kept apart: values decided, this testifies.
    """

    operation: str
    operands: tuple[Fraction, ...]
    result: Fraction
    tier: str
    cot_span: CharSpan | None
    steps: tuple[int, ...]
    seen: tuple[bool, ...] | None

    def to_row(self) -> dict[str, Any]:
        """JSON-ready form; numbers are exact texts."""
        return {
            "operation": self.operation,
            "operands": [_text(value) for value in self.operands],
            "result": _text(self.result),
            "tier": self.tier,
            "cot_span": list(self.cot_span) if self.cot_span else None,
            "steps": list(self.steps),
            "seen": None if self.seen is None else list(self.seen),
        }


def _text(value: object) -> str:
    return format_number(value) if isinstance(value, Fraction) else str(value)


def operation_labels(
    labeled: LabeledProblem,
    equations: Sequence[Equation],
    read: Sequence[int],
    tier: str,
    merged: Sequence[CharSpan],
    step_spans: Sequence[CharSpan],
    attention: Attention | None,
) -> tuple[OperationLabel, ...]:
    """One `OperationLabel` per program step.

    The normal form may compute what the text computes in another order, so a step finds its equation by value: the
    first equation that was read and computes its result, else that of the step that uses it.
    """
    program = labeled.program
    try:
        values = execute(program).values
    except ProgramError:
        return ()
    homes: list[int | None] = []
    for value in values:
        homes.append(next((index for index in read if _computes(equations[index], value)), None))
    consumers = program.consumers()
    for position in range(len(values) - 1, -1, -1):
        if homes[position] is None and consumers[position]:
            homes[position] = homes[consumers[position][0]]
    found = []
    for step, value, home in zip(program.steps, values, homes, strict=True):
        span = equations[home].char_span if home is not None else None
        operands = tuple(argument_value(argument, program.quantities, values) for argument in step.arguments)
        quantities = [argument.index for argument in step.arguments if isinstance(argument, QuantityRef)]
        seen = None
        if attention is not None and span is not None:
            top = set(top_tokens(attention.row(steps_over(span, step_spans)), TOP_TOKENS))
            seen = tuple(
                not top.isdisjoint(attention.tokens_over(labeled.quantities[index].char_span)) for index in quantities
            )
        found.append(
            OperationLabel(
                step.operation, operands, value, equations[home].tier if home is not None else tier, span,
                steps_over(span, merged) if span else (), seen,
            )
        )  # fmt: skip
    return tuple(found)


def _computes(equation: Equation, value: Fraction) -> bool:
    return equation.stated == value or any(item.result == value for item in equation.operations)


def steps_over(char_span: CharSpan, step_spans: Sequence[CharSpan]) -> tuple[int, ...]:
    """The steps that an equation's characters stand in, in order; more than one means that they are merged.

    >>> steps_over((4, 9), [(0, 5), (5, 9), (9, 12)])
    (0, 1)
    """
    start, end = char_span
    return tuple(i for i, (first, last) in enumerate(step_spans) if first < end and start < last)


def merged_steps(char_spans: Sequence[CharSpan], step_spans: Sequence[CharSpan]) -> tuple[tuple[CharSpan, ...], int]:
    """Step spans with those merged that an equation crosses, and how many equations cross a boundary.

    >>> merged_steps([(4, 9)], [(0, 5), (5, 9), (9, 12)])
    (((0, 9), (9, 12)), 1)
    """
    crossing = 0
    joined: set[int] = set()  # boundaries between step i and i + 1 that disappear
    for span in char_spans:
        over = steps_over(span, step_spans)
        if len(over) > 1:
            crossing += 1
            joined.update(over[:-1])
    merged: list[CharSpan] = []
    for index, (start, end) in enumerate(step_spans):
        if merged and index - 1 in joined:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return tuple(merged), crossing
