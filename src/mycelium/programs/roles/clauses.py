"""`LabeledClause`: a clause of a problem with its role, the row it becomes and its typed arguments.

The six roles are the one vocabulary of what a clause of a competition problem does. Arguments are spans of the text
(numbers, words for numbers, formulas), formulas that say in letters what words say, other clauses, or rows of the
operation table over such arguments.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mycelium.problems import CharSpan
from mycelium.programs.errors import MalformedProgram

ROLE_MEANINGS: dict[str, str] = {
    "EQUATION": "two things are equal, or a relation ties unknowns together (an identity, roots, a tangent)",
    "CONSTRAINT": "what values are allowed: an inequality, whole numbers, a prime, different values",
    "DEFINITION": "a name for a value, a function, a sequence or a point",
    "EXPRESSION": "an expression that something is done with",
    "OBJECTIVE": "what is asked for",
    "CONTEXT": "nothing that a program needs",
}
ROLES = tuple(ROLE_MEANINGS)
MAX_DEPTH = 12


@dataclass(frozen=True, slots=True)
class TextSpan:
    """A number or a formula of the text; char_span: half-open over the problem."""

    char_span: CharSpan


@dataclass(frozen=True, slots=True)
class WrittenFormula:
    """Mathematics in letters and numbers, in plain notation: `g/2 + b` for "half of the girls and all of the boys"."""

    text: str


@dataclass(frozen=True, slots=True)
class ClauseRef:
    """What another clause stands for, by its place among the clauses."""

    index: int


@dataclass(frozen=True, slots=True)
class RowCall:
    """A row of the table, or of `QUANTIFIERS`, over arguments."""

    row: str
    arguments: tuple[RoleArgument, ...]


RoleArgument = TextSpan | WrittenFormula | ClauseRef | RowCall


@dataclass(frozen=True, slots=True)
class LabeledClause:
    """One clause.

    char_span: half-open over the problem. row: of the table or of `QUANTIFIERS`; "" where the role alone says it.

    Raises:
        MalformedProgram: an unknown role.
    """

    char_span: CharSpan
    role: str
    row: str = ""
    arguments: tuple[RoleArgument, ...] = ()

    def __post_init__(self) -> None:
        if self.role not in ROLE_MEANINGS:
            raise MalformedProgram(f"got the role {self.role!r}, expected one of {', '.join(ROLES)}")


def clause_to_row(clause: LabeledClause) -> dict[str, Any]:
    """JSON-ready form."""
    arguments = [_argument_to_row(argument) for argument in clause.arguments]
    return {"char_span": list(clause.char_span), "role": clause.role, "row": clause.row, "arguments": arguments}


def clause_from_row(row: Mapping[str, Any]) -> LabeledClause:
    """The clause that `clause_to_row` wrote.

    Raises:
        MalformedProgram: another shape.
    """
    try:
        start, end = map(int, row["char_span"])
        arguments = tuple(_argument_from_row(argument, 0) for argument in row.get("arguments", ()))
        return LabeledClause((start, end), str(row["role"]), str(row.get("row", "")), arguments)
    except (KeyError, TypeError, ValueError) as error:
        raise MalformedProgram(
            f"a clause has char_span, role, row and arguments; got {str(row)[:80]} ({error})"
        ) from None


def _argument_to_row(argument: RoleArgument) -> dict[str, Any]:
    if isinstance(argument, TextSpan):
        return {"span": list(argument.char_span)}
    if isinstance(argument, WrittenFormula):
        return {"formula": argument.text}
    if isinstance(argument, ClauseRef):
        return {"clause": argument.index}
    return {"row": argument.row, "arguments": [_argument_to_row(item) for item in argument.arguments]}


def _argument_from_row(row: Mapping[str, Any], depth: int) -> RoleArgument:
    if depth > MAX_DEPTH:
        raise MalformedProgram(f"rows within rows more than {MAX_DEPTH} deep")
    if "span" in row:
        start, end = map(int, row["span"])
        return TextSpan((start, end))
    if "formula" in row:
        return WrittenFormula(str(row["formula"]))
    if "clause" in row:
        return ClauseRef(int(row["clause"]))
    items: Sequence[Mapping[str, Any]] = row["arguments"]
    return RowCall(str(row["row"]), tuple(_argument_from_row(item, depth + 1) for item in items))
