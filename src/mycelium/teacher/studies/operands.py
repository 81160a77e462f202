"""IAF against operand matching: does a step read the problem's numbers that its arithmetic uses?

Operands come from the text alone: an equation such as "6 * 4 = 24" uses the problem's quantities 6 and 4. What
an earlier equation gave is no operand from the problem. IAF comes from attention alone. The two never meet before
they are compared here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from mycelium.problems import Quantity, extract_quantities, parse_number
from mycelium.signals import Span, iaf_top_k
from mycelium.teacher.attribute import Trace

_NUMBER = r"[$€£]?\d[\d,]*(?:\.\d+)?%?|\.\d+%?"
_EXPRESSION = re.compile(
    rf"(?P<left>\(*\s*(?:{_NUMBER})(?:[\s()]*[-+*/x×÷−][\s()]*(?:{_NUMBER})[\s)]*){{1,12}})=\s*(?P<result>{_NUMBER})"
)
_VALUE = re.compile(_NUMBER)


@dataclass(frozen=True, slots=True)
class Equation:
    """An equation of a completion: its characters, the values left of the sign, and the result."""

    char_span: Span
    operands: tuple[Fraction, ...]
    result: Fraction


@dataclass(frozen=True, slots=True)
class OperandRanks:
    """One equation and how its attention ranks the problem.

    operand_tokens: for every operand from the problem the problem tokens that show it (all places with the value).
    ranked: problem tokens, most read first. quantities, quantity_rank: for every quantity its tokens, and the
    quantities' indices, most read first (by the largest IAF of its tokens).
    right_quantities: quantities whose value is an operand's.
    """

    n_problem_tokens: int
    operand_tokens: tuple[tuple[int, ...], ...]
    ranked: tuple[int, ...]
    n_quantities: int
    quantity_rank: tuple[int, ...]
    right_quantities: frozenset[int]


def equations(text: str) -> list[Equation]:
    """The equations of a text in order.

    >>> equations("She pays 6 * $4 = $24.")[0].operands
    (Fraction(6, 1), Fraction(4, 1))
    """
    found = []
    for match in _EXPRESSION.finditer(text):
        operands = [parse_number(item) for item in _VALUE.findall(match["left"])]
        result = parse_number(match["result"])
        if result is not None and all(value is not None for value in operands):
            found.append(Equation(match.span(), tuple(v for v in operands if v is not None), result))
    return found


def quantity_tokens(quantities: Sequence[Quantity], offsets: Sequence[Span]) -> list[tuple[int, ...]]:
    """Tokens that show each quantity; `offsets` are characters of the text of the quantities. Blanks do not count."""
    found = []
    for quantity in quantities:
        start, end = quantity.char_span
        found.append(tuple(t for t, (s, e) in enumerate(offsets) if s < end and e > start and s < e))
    return found


def operand_ranks(trace: Trace, question: str) -> list[OperandRanks]:
    """One reading for each equation of a trace that uses a number of the problem."""
    start, end = trace.problem_token_span
    at = trace.prompt.find(question)
    if at < 0:
        return []
    offsets = [(s - at, e - at) for s, e in trace.prompt_offsets[start:end]]
    quantities = extract_quantities(question)
    tokens = quantity_tokens(quantities, offsets)
    found = []
    results: set[Fraction] = set()
    for equation in equations(trace.completion):
        wanted = [value for value in dict.fromkeys(equation.operands) if value not in results]
        results.add(equation.result)
        places = {value: [i for i, q in enumerate(quantities) if _same(q, value)] for value in wanted}
        groups = [tuple(t for i in indices for t in tokens[i]) for indices in places.values() if indices]
        row = union_iaf(trace, equation.char_span)
        if row is None or not groups or not all(groups):
            continue
        peaks = np.array([max((row[t] for t in ts), default=0.0) for ts in tokens])
        found.append(
            OperandRanks(
                n_problem_tokens=len(row),
                operand_tokens=tuple(groups),
                ranked=iaf_top_k(row[None], len(row))[0],
                n_quantities=len(quantities),
                quantity_rank=tuple(int(i) for i in np.argsort(-peaks, kind="stable")),
                right_quantities=frozenset(i for indices in places.values() for i in indices),
            )
        )
    return found


def union_iaf(trace: Trace, char_span: Span) -> np.ndarray | None:
    """IAF of all steps that touch some characters of the completion; None where they do not look at the problem.

    The steps' attention to the problem adds up with their token counts as weights, then is normalised.
    """
    total = np.zeros(trace.iaf.shape[1])
    for index, (start, end) in enumerate(trace.char_spans):
        if start < char_span[1] and end > char_span[0]:
            first, last = trace.token_spans[index]
            total += trace.iaf[index] * trace.input_mass[index] * (last - first)
    mass = total.sum()
    return total / mass if mass > 0 else None


def _same(quantity: Quantity, value: Fraction) -> bool:
    """Whether an equation that writes `value` may mean this quantity ("20" or "0.2" for 20%, "3" for a third)."""
    forms = {quantity.value}
    if quantity.kind == "percent":
        forms.add(quantity.value * 100)
    if quantity.value.numerator == 1 and quantity.value.denominator > 1:
        forms.add(Fraction(quantity.value.denominator))
    return value in forms
