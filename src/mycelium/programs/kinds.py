"""What kind of thing a value is, and which kinds stand at a place of a row.

`kind_of_value` gives one of `VALUE_KINDS`; `fits(value, kind)` says whether a place declared as `kind` takes a value.
It is for whoever enumerates steps. The executor does not ask it, so that a row whose declaration is narrower than its
mathematics still runs.
"""

from __future__ import annotations

from collections.abc import Sequence

from mycelium.programs.expression import Expression, Value

VALUE_KINDS = (
    "number", "unit", "time", "duration", "unknown", "expression", "equation", "inequality", "function", "point", "set",
    "interval", "matrix", "base", "list", "text",
)  # fmt: skip

_NUMBERS = ("number", "base")
_TERMS = (*_NUMBERS, "unit", "duration", "unknown", "expression")
ACCEPTED: dict[str, frozenset[str]] = {
    **{kind: frozenset({kind}) for kind in VALUE_KINDS},
    "number": frozenset(_NUMBERS),
    "amount": frozenset({*_NUMBERS, "unit", "duration"}),
    "term": frozenset({*_TERMS, "time"}),
    "expression": frozenset(_TERMS),
    "relation": frozenset({"equation", "inequality", "list"}),
    "function": frozenset({"function", "expression", "unknown"}),
    "letter": frozenset({"unknown"}),
    "vector": frozenset({"point", "matrix"}),
    "point": frozenset({"point"}),
    "set": frozenset({"set", "interval", "list"}),
    "any": frozenset(VALUE_KINDS),
}
"""Kind of a place -> kinds of the values that may stand there. "term" is what arithmetic works on."""

ARGUMENT_KINDS = tuple(ACCEPTED)
RESULT_KINDS = (*VALUE_KINDS, "same", "any")
"""What rows give. "same": what arithmetic on these arguments gives (`result_of`). "any": known only once it ran."""


def kind_of_value(value: Value) -> str:
    """One of `VALUE_KINDS`.

    >>> kind_of_value(Fraction(3)), kind_of_value(Expression("x + 1")), kind_of_value(Expression("(3, 4)"))
    ('number', 'expression', 'point')
    """
    return value.kind if isinstance(value, Expression) else "number"


def fits(value: Value, kind: str) -> bool:
    """Whether a place of this kind takes a value; unknown kinds take nothing.

    >>> fits(Expression("x"), "letter"), fits(Expression("x + 1"), "letter"), fits(Fraction(2), "term")
    (True, False, True)
    """
    return kind_fits(kind_of_value(value), kind)


def kind_fits(kind: str, place: str) -> bool:
    """Whether a place of kind `place` takes values of kind `kind`, one of `VALUE_KINDS`.

    >>> kind_fits("point", "vector"), kind_fits("set", "term")
    (True, False)
    """
    return kind in ACCEPTED.get(place, ())


def arithmetic_kind(kinds: Sequence[str]) -> str:
    """The kind of a sum, product ... of values of these kinds: numbers stay numbers, everything else is an expression.

    Amounts of one kind keep it only in sums; a product may be another unit, so that "unit" is all that is said of both.
    """
    kept = {kind for kind in kinds if kind not in _NUMBERS}
    if not kept:
        return "number"
    if kept & {"unknown", "expression"}:
        return "expression"
    return kept.pop() if len(kept) == 1 else "time" if "time" in kept else "unit"
