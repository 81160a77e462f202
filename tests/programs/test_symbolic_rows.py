"""Programs that mix arithmetic and symbolic rows execute, print and read back in one way."""

from __future__ import annotations

import subprocess
import sys
from fractions import Fraction

import pytest

from mycelium.programs import (
    OPERATIONS,
    Constant,
    ExecutionError,
    Expression,
    LimitExceeded,
    MalformedProgram,
    QuantityRef,
    ResultRef,
    execute,
    explain,
    program_from_text,
    program_of,
    program_to_python,
    program_to_text,
)
from program_strategies import FORMATS, every_format


def expression(text: str) -> Constant:
    return Constant(Expression(text))


# The larger root of x^2 - 5x + 6, three times it, plus a root, squared.
MIXED = program_of(
    [
        ("SOLVE", [expression("x^2 - 5x + 6 = 0"), expression("x")]),
        ("LARGEST", [ResultRef(0)]),
        ("MUL", [ResultRef(1), QuantityRef(0)]),
        ("ADD", [ResultRef(2), expression("sqrt(2)")]),
        ("POWER", [ResultRef(3), Constant(Fraction(2))]),
    ],
    [Fraction(3)],
)


def test_rational_results_of_symbolic_rows_are_fractions_and_others_expressions() -> None:
    values = execute(MIXED).values
    assert values[0] == Expression("{2, 3}")
    assert values[1:3] == (Fraction(3), Fraction(9))
    assert values[3] == Expression("sqrt(2) + 9")
    assert values[4] == Expression("18*sqrt(2) + 83")


@every_format
def test_every_format_reads_back_what_it_prints(name: str) -> None:
    write, read = FORMATS[name]
    printed = write(MIXED)
    assert read(printed) == MIXED
    assert write(read(printed)) == printed


def test_the_python_form_runs_and_prints_the_answer() -> None:
    done = subprocess.run(
        [sys.executable, "-c", program_to_python(MIXED)], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == "18*sqrt(2) + 83\n"


def test_an_explanation_shows_expressions_without_quotes() -> None:
    assert explain(MIXED)[0] == "{2, 3} = solve(x**2 - 5*x + 6 = 0, x)"
    assert explain(MIXED)[4] == "18*sqrt(2) + 83 = (sqrt(2) + 9) ** 2"


def test_a_text_that_lies_about_a_symbolic_result_is_refused() -> None:
    lie = program_to_text(MIXED).replace('= "{2, 3}"', '= "{2, 4}"')
    with pytest.raises(MalformedProgram, match="says that r0"):
        program_from_text(lie)


@pytest.mark.parametrize(
    ("operation", "arguments", "answer"),
    [
        ("EVALUATE", ["7^(10^6) mod 13"], Fraction(9)),
        ("EXPAND", ["(x+1)^2"], Expression("x**2 + 2*x + 1")),
        ("FACTOR", ["x^2 - 1"], Expression("(x - 1)*(x + 1)")),
        ("SIMPLIFY", ["(x^2-1)/(x-1)"], Expression("x + 1")),
        ("SUBSTITUTE", ["x^2 + 1", "x = 3"], Fraction(10)),
        ("COMPOSE", ["x^2", "x + 1"], Expression("(x + 1)**2")),
        ("GCD", ["84", "36"], Fraction(12)),
        ("LCM", ["4", "6"], Fraction(12)),
        ("POWMOD", ["3", "100", "7"], Fraction(4)),
        ("CONVERT_BASE", ["13", "2"], Expression("1101_2")),
        ("DIVISOR_COUNT", ["36"], Fraction(9)),
        ("VALUE_GIVEN", ["x*y", "x + y = 5", "x - y = 1"], Fraction(6)),
        ("SOLVE_CONGRUENCE", ["3n", "6", "11"], Fraction(2)),
        ("DISTANCE", ["(0, 4)", "(3, 0)"], Fraction(5)),
        ("SUM_OF_ROOTS", ["2x^2 - 8x + 1"], Fraction(4)),
        ("COEFFICIENT", ["(x+2)^3", "x^2"], Fraction(6)),
        ("POLYNOMIAL_REMAINDER", ["x^2 + 1", "x - 1"], Fraction(2)),
        ("COUNT_INTEGERS", ["[1, 5)"], Fraction(4)),
        ("DET", ["Matrix([[1, 2], [3, 4]])"], Fraction(-2)),
    ],
)
def test_a_symbolic_row_computes_what_its_meaning_says(operation: str, arguments: list[str], answer: object) -> None:
    program = program_of([(operation, [expression(text) for text in arguments])], [])
    assert execute(program).answer == answer


def test_a_value_that_does_not_exist_is_an_execution_error_with_its_step() -> None:
    program = program_of([("EVALUATE", [expression("log(0)")])], [])
    with pytest.raises(ExecutionError, match=r"step 0: .*logarithm"):
        execute(program)


def test_a_value_of_too_many_digits_is_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mycelium.symbolic.exact.MAX_BITS", 64)
    program = program_of([("EVALUATE", [expression("2^65")])], [])
    with pytest.raises(LimitExceeded, match="bits"):
        execute(program)


@pytest.mark.parametrize("text", ['a"b', "double('x')", "", "x" * 3000])
def test_an_expression_is_mathematics_or_nothing(text: str) -> None:
    with pytest.raises(MalformedProgram):
        Expression(text)


def test_arithmetic_rows_stay_free_of_sympy() -> None:
    code = (
        "import sys; from fractions import Fraction; from mycelium.programs import *; "
        "execute(program_of([('ADD', [QuantityRef(0), Constant(Fraction(1))])], [Fraction(2)])); "
        "print('mpmath' in sys.modules or 'sympy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "False\n"


def test_every_row_says_what_it_means() -> None:
    assert all(row.meaning for row in OPERATIONS.values())
    assert {row.kind for row in OPERATIONS.values()} == {"arithmetic", "symbolic"}
