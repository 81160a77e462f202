"""Which rows a role may become, and the rows that look at all conditions of a problem at once.

`QUANTIFIERS` are written in a label with what is asked for only; the assembler adds the conditions that bear on it and
takes a row for whole numbers (`whole`) or for all numbers (`real`).
"""

from __future__ import annotations

from dataclasses import dataclass

from mycelium.programs.operations import OPERATIONS
from mycelium.programs.unknown_rows import CONDITION_ROWS


@dataclass(frozen=True, slots=True)
class Quantifier:
    """whole, real: the row of the table over whole numbers, and over real or complex ones ("" where there is none)."""

    whole: str
    real: str
    meaning: str


QUANTIFIERS: dict[str, Quantifier] = {
    "VALUES": Quantifier("VALUES_WHERE", "SOLVE", "all values of the target"),
    "SUM_OVER": Quantifier("SUM_WHERE", "SUM_GIVEN", "sum of the target over all solutions"),
    "PROBABILITY": Quantifier("PROBABILITY_WHERE", "PROBABILITY_REGION", "share of the outcomes where an event holds"),
    "MAXIMUM": Quantifier("LARGEST_WHERE", "MAXIMUM", "the largest value of the target"),
    "MINIMUM": Quantifier("SMALLEST_WHERE", "MINIMUM", "the smallest value of the target"),
    "RANGE": Quantifier("VALUES_WHERE", "RANGE_OF", "all values of an expression"),
    "ARGUMENT_OF_LARGEST": Quantifier("BEST_WHERE", "", "the value of the first where the second is largest"),
}
# rows on all values of a target that whole numbers answer without listing the values
OF_VALUES = {
    "COUNT_OF": "COUNT_WHERE", "TOTAL_OF": "TOTAL_WHERE", "PRODUCT_OF": "PRODUCT_WHERE", "LARGEST": "LARGEST_WHERE",
    "SMALLEST": "SMALLEST_WHERE",
}  # fmt: skip
RELATIONAL = frozenset({"IDENTITY", "ROOTS", "TANGENT", "IN_FORM", "EQUATION"})
WHOLE_NUMBERS = frozenset(
    {
        "INTEGER",
        "POSITIVE_INTEGER",
        "NONNEGATIVE_INTEGER",
        "PRIME",
        "COMPOSITE",
        "DIGIT",
        "DIGITS",
        "EACH_BETWEEN",
        "EVEN",
        "ODD",
    }
)
OF_WHOLE_NUMBERS = frozenset({"DIVISIBLE", "COPRIME"})  # said of whole numbers only, so that all letters in it are such
CONDITIONS = frozenset(name for name, _, kinds, _ in CONDITION_ROWS if kinds.endswith("-> list") and name != "ALL_OF")
SILENT = frozenset({"REAL", "MATRIX"})  # what letters stand for where nothing else is said
_DEFINING = frozenset({"", "TERM"})


def rows_of_role(role: str) -> frozenset[str]:
    """Names of the rows that a clause of this role may become; "" is the role without a row.

    A DEFINITION gives names to values; the rows stand in its values, so that any row may occur there.
    """
    values = frozenset(OPERATIONS) | frozenset(QUANTIFIERS) | {"TERM"}
    return {
        "EQUATION": RELATIONAL | {""},
        "CONSTRAINT": CONDITIONS | SILENT | {"", "INEQUALITY", "AT_MOST"},
        "DEFINITION": _DEFINING,
        "EXPRESSION": (values - CONDITIONS - RELATIONAL) | {""},
        "OBJECTIVE": (values - CONDITIONS - RELATIONAL) | {""},
        "CONTEXT": frozenset({""}),
    }[role]


def may_become(role: str, row: str) -> bool:
    """Whether a clause of this role may become the row; rows of knowledge are values, as those of the table."""
    if row in rows_of_role(role):
        return True
    values = role in ("EXPRESSION", "OBJECTIVE") and row not in CONDITIONS | RELATIONAL
    return values and bool(row) and OPERATIONS.get(row) is not None
