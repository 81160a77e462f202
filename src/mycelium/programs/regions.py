"""Which words of the problem the steps of a program read."""

from __future__ import annotations

from collections.abc import Sequence

from mycelium.problems import CharSpan, Quantity, clause_spans, question_span
from mycelium.programs.program import Program, QuantityRef


def step_regions(text: str, quantities: Sequence[Quantity], program: Program) -> tuple[tuple[CharSpan, ...], ...]:
    """For every step, the clauses (half-open character spans) of the quantities that it reads.

    A step that reads only results and constants has the span of the question.
    """
    asked = question_span(text)
    clauses = clause_spans(text)
    regions = []
    for step in program.steps:
        spans = []
        for argument in step.arguments:
            if isinstance(argument, QuantityRef):
                start, end = quantities[argument.index].char_span
                covering = [span for span in clauses if span[0] < end and start < span[1]]
                merged = (min([start, *(s for s, _ in covering)]), max([end, *(e for _, e in covering)]))
                if merged not in spans:
                    spans.append(merged)
        regions.append(tuple(sorted(spans)) or (asked,))
    return tuple(regions)
