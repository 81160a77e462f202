"""Random well-formed programs for hypothesis, and what tests of programs share: one small program, the four formats."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import strategies as st

from mycelium.programs import (
    OPERATIONS,
    Constant,
    Program,
    QuantityRef,
    ResultRef,
    Step,
    program_from_json,
    program_from_mermaid,
    program_from_python,
    program_from_text,
    program_of,
    program_to_json,
    program_to_mermaid,
    program_to_python,
    program_to_text,
)

ARITHMETIC = [row for row in OPERATIONS.values() if row.kind == "arithmetic"]

# Natalia's clips: 48 in April, half as many in May.
CLIPS = program_of(
    [("MUL", [QuantityRef(0), QuantityRef(1)]), ("ADD", [QuantityRef(0), ResultRef(0)])],
    [Fraction(48), Fraction(1, 2)],
)

FORMATS: dict[str, tuple[Callable[[Program], str], Callable[[str], Program]]] = {
    "text": (program_to_text, program_from_text),
    "json": (program_to_json, program_from_json),
    "mermaid": (program_to_mermaid, program_from_mermaid),
    "python": (program_to_python, program_from_python),
}
every_format = pytest.mark.parametrize("name", FORMATS)

numbers = st.one_of(
    st.integers(-1000, 1000).map(Fraction),
    st.decimals(-1000, 1000, places=3, allow_nan=False).map(Fraction),
    st.fractions(max_denominator=10**6),
    st.integers(-(10**300), 10**300).map(Fraction),
)


@st.composite
def programs(draw: st.DrawFn, values: st.SearchStrategy[Fraction] = numbers) -> Program:
    """A program over up to four quantities with up to six steps; it need not have an answer."""
    quantities = draw(st.lists(values, max_size=4))
    steps: list[Step] = []
    for position in range(draw(st.integers(1, 6))):
        row = draw(st.sampled_from(ARITHMETIC))
        low, high = row.arity
        arguments: list[st.SearchStrategy] = [values.map(Constant)]
        if quantities:
            arguments.append(st.integers(0, len(quantities) - 1).map(QuantityRef))
        if position:
            arguments.append(st.integers(0, position - 1).map(ResultRef))
        count = draw(st.integers(low, low + 3 if high is None else high))
        chosen = draw(st.lists(st.one_of(arguments), min_size=count, max_size=count))
        steps.append(Step(row.name, tuple(chosen)))
    return Program(tuple(steps), tuple(quantities))
