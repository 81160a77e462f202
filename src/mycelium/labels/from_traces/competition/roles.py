"""What each clause of a competition problem does: EQUATION, CONSTRAINT, DEFINITION, EXPRESSION, OBJECTIVE, CONTEXT."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from mycelium.labels.clause_expansion import clause_of_token
from mycelium.labels.from_traces.attention_operands import Attention
from mycelium.labels.from_traces.competition.formulas import Formula
from mycelium.problems import CharSpan, Clause
from mycelium.programs import ROLES

_ASKS = re.compile(
    r"\?|\b(?:find|compute|determine|evaluate|calculate|simplify|solve|express|factor|expand|what|how many|how much)\b",
    re.IGNORECASE,
)
_DEFINES = re.compile(r"\b(?:let|define|defined|denote|denotes|function|where|suppose)\b", re.IGNORECASE)
_LIMITS = re.compile(
    r"\b(?:positive|negative|nonnegative|integers?|real numbers?|distinct|prime|odd|even|at least|at most|less than|"
    r"greater than|between|such that|no two|exactly|without|only)\b", re.IGNORECASE,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ClauseRole:
    """The role of one clause.

    char_span: half-open over the problem. steps: of the program, those that read a number or a formula in it.
    mass: the largest share of any such step's IAF on this clause, in [0, 1]; None without attention.
    """

    char_span: CharSpan
    role: str
    steps: tuple[int, ...]
    mass: float | None

    def to_row(self) -> dict[str, Any]:
        """JSON-ready form."""
        mass = None if self.mass is None else round(self.mass, 4)
        return {"char_span": list(self.char_span), "role": self.role, "steps": list(self.steps), "mass": mass}


def clause_roles(
    clauses: Sequence[Clause],
    formulas: Sequence[Formula],
    reads: Sequence[Sequence[CharSpan]],
    attention: Attention | None = None,
    stood_in: Sequence[Sequence[int]] = (),
) -> tuple[ClauseRole, ...]:
    """Roles by what the program reads of a clause and by how it is written.

    Args:
        formulas: of the problem.
        reads: for every step of the program the char_spans of the problem that it reads.
        stood_in: for every step of the program the trace's steps that it was read in.

    A clause that nothing is read of, and that neither asks, defines nor restricts, is CONTEXT.
    """
    masses = _masses(clauses, attention, stood_in)
    found = []
    for index, clause in enumerate(clauses):
        start, end = clause.char_span
        steps = tuple(
            place for place, spans in enumerate(reads) if any(left < end and start < right for left, right in spans)
        )
        inside = [formula for formula in formulas if formula.char_span[0] < end and start < formula.char_span[1]]
        role = _role(clause, inside, bool(steps))
        found.append(ClauseRole(clause.trimmed, role, steps, None if masses is None else float(masses[index])))
    return tuple(found)


def _role(clause: Clause, formulas: Sequence[Formula], is_read: bool) -> str:
    if clause.kind == "question" or _ASKS.search(clause.text):
        return "OBJECTIVE"
    equations = [formula for formula in formulas if formula.signs]
    if any(set(formula.signs) == {"="} for formula in equations):
        defines = any(formula.sides[0] is not None and formula.sides[0].head == "apply" for formula in equations)
        return "DEFINITION" if defines or _DEFINES.search(clause.text) and not is_read else "EQUATION"
    if equations:
        return "CONSTRAINT"
    if any(side is not None and side.args for formula in formulas for side in formula.sides):
        return "EXPRESSION"
    if _DEFINES.search(clause.text):
        return "DEFINITION"
    if _LIMITS.search(clause.text):
        return "CONSTRAINT"
    return "EXPRESSION" if is_read else "CONTEXT"


def _masses(
    clauses: Sequence[Clause], attention: Attention | None, stood_in: Sequence[Sequence[int]]
) -> np.ndarray | None:
    """For every clause its largest share of one operation's IAF."""
    rows = [attention.row(steps) for steps in stood_in if len(steps)] if attention is not None else []
    if attention is None or not rows or not clauses:
        return None
    homes = np.asarray(clause_of_token(attention.token_char_spans, clauses))
    shares = np.zeros((len(rows), len(clauses)))
    for place, row in enumerate(rows):
        np.add.at(shares[place], homes, np.nan_to_num(row))
        shares[place] /= shares[place].sum() or 1.0
    return np.asarray(shares.max(axis=0))


__all__ = ["ROLES", "ClauseRole", "clause_roles"]
