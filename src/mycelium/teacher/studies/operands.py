"""IAF against operand matching: does a step read the problem's numbers that its arithmetic uses?

Operands come from the text alone: an equation such as "6 * 4 = 24" uses the problem's quantities 6 and 4. What
an earlier equation gave is no operand from the problem. IAF comes from attention alone. The two never meet before
they are compared here.

Which rows are asked decides what an answer means. Row t belongs to token t and predicts token t + 1. The rows that
predict an equation (`reading_rows`) include those that predict its operands, which may only copy; the rows before its
first operand is predicted (`planning_rows`) cannot copy it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from mycelium.problems import Quantity, extract_quantities
from mycelium.signals import Span, iaf_top_k, mass_a_token
from mycelium.teacher.attribute import Trace
from mycelium.teacher.studies.equations import Equation, equations, forms_of

PLANNING_TOKENS = 8


@dataclass(frozen=True, slots=True)
class OperandUse:
    """An equation that uses numbers of the problem: for every such operand the quantities that show its value."""

    equation: Equation
    places: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class OperandRanks:
    """One equation and how its attention ranks the problem.

    operand_tokens: for every operand from the problem the problem tokens that show it (all places with the value).
    ranked: problem tokens, most read first. quantities, quantity_rank: for every quantity its tokens, and the
    quantities' indices, most read first (by mass a token).
    right_quantities: quantities whose value is an operand's.
    """

    n_problem_tokens: int
    operand_tokens: tuple[tuple[int, ...], ...]
    ranked: tuple[int, ...]
    n_quantities: int
    quantity_rank: tuple[int, ...]
    right_quantities: frozenset[int]


def operand_uses(quantities: Sequence[Quantity], completion: str) -> list[OperandUse]:
    """The equations of a completion that use numbers of its problem, in order."""
    found = []
    results: set[Fraction] = set()
    for equation in equations(completion):
        wanted = [value for value in dict.fromkeys(equation.operands) if value not in results]
        results.add(equation.result)
        places = [tuple(i for i, q in enumerate(quantities) if value in forms_of(q)) for value in wanted]
        if any(places):
            found.append(OperandUse(equation, tuple(indices for indices in places if indices)))
    return found


def first_token(char: int, offsets: Sequence[Span]) -> int:
    """The token that holds a character, or the first one after it; the number of tokens where there is none."""
    return bisect_right([end for _, end in offsets], char)


def reading_rows(equation: Equation, offsets: Sequence[Span]) -> Span | None:
    """The rows that predict the side that an equation computes; None where the completion begins with it.

    >>> six = equations("so 6*4=24")[0]
    >>> reading_rows(six, [(0, 2), (2, 4), (4, 5), (5, 6), (6, 7), (7, 9)])
    (0, 3)
    """
    start, end = equation.side
    first, last = first_token(start, offsets), first_token(end - 1, offsets)
    return (max(0, first - 1), last) if last > 0 else None


def planning_rows(equation: Equation, offsets: Sequence[Span], distance: int | None = None) -> Span | None:
    """The rows before the one that predicts the first token of that side; None where the completion has none.

    Args:
        distance: the one row so many tokens before that one, at least 1; None for the last `PLANNING_TOKENS` rows.

    >>> six = equations("so 6*4=24")[0]
    >>> planning_rows(six, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 7), (7, 9)])
    (0, 2)
    """
    copying = first_token(equation.side[0], offsets) - 1
    if distance is not None:
        return (copying - distance, copying - distance + 1) if copying >= distance else None
    return (max(0, copying - PLANNING_TOKENS), copying) if copying > 0 else None


def operands_found(scores: Sequence[float] | np.ndarray, places: Sequence[Sequence[int]], k: int) -> int:
    """How many operands have a place among the `k` highest scored quantities; ties in reading order.

    >>> operands_found([0.5, 0.1, 0.4], [(0,), (1, 2)], k=2)
    2
    """
    top = set(np.argsort(-np.asarray(scores), kind="stable")[:k].tolist())
    return sum(not top.isdisjoint(indices) for indices in places)


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
    for use in operand_uses(quantities, trace.completion):
        groups = [tuple(t for i in indices for t in tokens[i]) for indices in use.places]
        row = union_iaf(trace, use.equation.char_span)
        if row is None or not all(groups):
            continue
        order = np.argsort(-mass_a_token(row[None], tokens)[0], kind="stable")
        found.append(
            OperandRanks(
                n_problem_tokens=len(row),
                operand_tokens=tuple(groups),
                ranked=iaf_top_k(row[None], len(row))[0],
                n_quantities=len(quantities),
                quantity_rank=tuple(order.tolist()),
                right_quantities=frozenset(i for indices in use.places for i in indices),
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
