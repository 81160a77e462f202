"""What kind of thing a value is, and which rows take and give it."""

from __future__ import annotations

from fractions import Fraction

import pytest

from mycelium.programs import OPERATIONS, Expression, fits, program_from_text, results_of
from mycelium.programs.kinds import ACCEPTED, RESULT_KINDS, VALUE_KINDS, kind_of_value

EXAMPLES = {
    "number": "2/3",
    "unit": "3 foot",
    "time": "1:20 pm",
    "duration": "150 minute",
    "unknown": "x",
    "expression": "x + 1",
    "equation": "m = r + 2",
    "inequality": "x < 3",
    "function": "f(x) = 3x - 2",
    "point": "(3, -4)",
    "set": "{1, 2}",
    "interval": "[1, 5)",
    "matrix": "Matrix([[1, 2], [3, 4]])",
    "base": "1101_2",
    "list": "1, 2, 3",
    "text": "\\text{red}",
}


def test_there_is_an_example_of_every_kind() -> None:
    assert set(EXAMPLES) == set(VALUE_KINDS)


@pytest.mark.parametrize(("kind", "text"), EXAMPLES.items(), ids=EXAMPLES)
def test_an_expression_knows_its_kind(kind: str, text: str) -> None:
    value = Expression(text)
    assert value.kind == value.opened().kind == kind_of_value(value) == kind
    assert fits(value, kind) and fits(value, "any")


def test_numbers_and_what_arithmetic_makes_of_unknowns_have_kinds_too() -> None:
    x = Expression("x").opened()
    assert [kind_of_value(value) for value in (Fraction(2), x, 2 * x, x + 1, Expression.of_sides("=", x, Fraction(1)))] == [
        "number", "unknown", "expression", "expression", "equation",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "taken"),
    [
        ("number", {"number", "base"}),
        ("letter", {"unknown"}),
        ("term", {"number", "base", "unit", "time", "duration", "unknown", "expression"}),
        ("expression", {"number", "base", "unit", "duration", "unknown", "expression"}),
        ("relation", {"equation", "inequality", "list"}),
        ("vector", {"point", "matrix"}),
        ("set", {"set", "interval", "list"}),
        ("point", {"point"}),
    ],
)
def test_a_place_takes_the_kinds_that_its_declaration_says(kind: str, taken: set[str]) -> None:
    assert {name for name, text in EXAMPLES.items() if fits(Expression(text), kind)} == taken


def test_every_row_declares_what_it_takes_and_gives() -> None:
    for row in OPERATIONS.values():
        assert set(row.argument_kinds) <= set(ACCEPTED) and row.result_kind in RESULT_KINDS, row.name
    assert [OPERATIONS["ADD"].argument_kind(place) for place in range(3)] == ["term"] * 3
    assert [OPERATIONS["EQUATION"].argument_kind(place) for place in range(2)] == ["expression"] * 2


@pytest.mark.parametrize(
    ("row", "kinds", "result"),
    [
        ("ADD", ["number", "number"], "number"),
        ("ADD", ["number", "unknown"], "expression"),
        ("MEAN", ["base", "number"], "number"),
        ("ADD", ["duration", "duration"], "duration"),
        ("ADD", ["time", "duration"], "time"),
        ("MUL", ["unit", "duration"], "unit"),
        ("EQUATION", ["expression", "number"], "equation"),
        ("UNKNOWN", [], "unknown"),
        ("SOLVE", ["unknown", "equation"], "any"),
        ("DISTANCE", ["point", "point"], "number"),
        ("CONVERT_BASE", ["number", "number"], "base"),
    ],
)
def test_the_kind_of_a_result_is_known_before_the_row_runs(row: str, kinds: list[str], result: str) -> None:
    assert OPERATIONS[row].result_of(kinds) == result


def test_the_declared_kinds_hold_for_what_programs_compute() -> None:
    program = program_from_text(
        'quantities: q0 = 3, q1 = "x + y = 10", q2 = "(0, 4)"\n'
        "r0 = UNKNOWN()\nr1 = MUL(q0, r0)\nr2 = EQUATION(r1, 39)\nr3 = SOLVE(r0, r2)\n"
        'r4 = SOLVE("x + y", q1)\nr5 = DISTANCE(q2, "(3, 0)")\nr6 = CONVERT_BASE(r3, 2)\nr7 = ADD(r3, r4)\n'
    )
    values = results_of(program)
    assert [kind_of_value(value) for value in values if value is not None] == [
        "unknown", "expression", "equation", "number", "number", "number", "base", "number",
    ]  # fmt: skip
