"""Problems with unknowns as programs: hand-worked word problems, and what happens where there is no value."""

from __future__ import annotations

import subprocess
import sys
from fractions import Fraction

import pytest

from mycelium.programs import (
    Constant,
    ExecutionError,
    Expression,
    MalformedProgram,
    Program,
    QuantityRef,
    ResultRef,
    Step,
    apply_operation,
    execute,
    explain,
    program_from_text,
    program_of,
    program_to_python,
    step_value,
)
from program_strategies import FORMATS, every_format

# Each with the problem that it solves, worked by hand.
WORD_PROBLEMS = {
    # A farm has hens and cows: 20 heads, 56 legs. How many cows? 2h + 4c = 56 and h = 20 - c, so 2c = 16.
    "heads and legs": (
        """
        quantities: q0 = 20, q1 = 56
        r0 = UNKNOWN()
        r1 = UNKNOWN()
        r2 = ADD(r0, r1)
        r3 = EQUATION(r2, q0)
        r4 = MUL(2, r0)
        r5 = MUL(4, r1)
        r6 = ADD(r4, r5)
        r7 = EQUATION(r6, q1)
        r8 = SOLVE(r1, r3, r7)
        """,
        8,
    ),
    # 120 tickets, adults $7.50, children $4, $655 altogether. How many children? 900 - 3.5c = 655.
    "two prices": (
        """
        quantities: q0 = 120, q1 = 7.5, q2 = 4, q3 = 655
        r0 = UNKNOWN()
        r1 = SUB(q0, r0)
        r2 = MUL(q1, r1)
        r3 = MUL(q2, r0)
        r4 = ADD(r2, r3)
        r5 = EQUATION(r4, q3)
        r6 = SOLVE(r0, r5)
        """,
        70,
    ),
    # A father is three times as old as his son; in 12 years twice as old. 3s + 12 = 2(s + 12), so the son is 12.
    "ages": (
        """
        quantities: q0 = 3, q1 = 12, q2 = 2
        r0 = UNKNOWN()
        r1 = MUL(q0, r0)
        r2 = ADD(r1, q1)
        r3 = ADD(r0, q1)
        r4 = MUL(q2, r3)
        r5 = EQUATION(r2, r4)
        r6 = SOLVE(r0, r5)
        """,
        12,
    ),
    # Some birds; 7 flew away and 12 are left. How many were there?
    "unknown start": (
        """
        quantities: q0 = 7, q1 = 12
        r0 = UNKNOWN()
        r1 = SUB(r0, q0)
        r2 = EQUATION(r1, q1)
        r3 = SOLVE(r0, r2)
        """,
        19,
    ),
    # 70, 85 and 91 in three tests: what must the fourth be for an average of 84? 336 - 246.
    "average with a target": (
        """
        quantities: q0 = 70, q1 = 85, q2 = 91, q3 = 84
        r0 = UNKNOWN()
        r1 = MEAN(q0, q1, q2, r0)
        r2 = EQUATION(r1, q3)
        r3 = SOLVE(r0, r2)
        """,
        90,
    ),
    # Boys to girls as 3 to 5, and 14 more girls than boys. How many children? b/g = 3/5 and g - b = 14: 21 and 35.
    "ratio": (
        """
        quantities: q0 = 3, q1 = 5, q2 = 14
        r0 = UNKNOWN()
        r1 = UNKNOWN()
        r2 = DIV(r0, r1)
        r3 = DIV(q0, q1)
        r4 = EQUATION(r2, r3)
        r5 = SUB(r1, r0)
        r6 = EQUATION(r5, q2)
        r7 = ADD(r0, r1)
        r8 = SOLVE(r7, r4, r6)
        """,
        56,
    ),
    # One painter needs 6 hours, both together 4. How long does the other need? 1/6 + 1/x = 1/4, so 12.
    "work rates": (
        """
        quantities: q0 = 6, q1 = 4
        r0 = UNKNOWN()
        r1 = DIV(1, q0)
        r2 = DIV(1, r0)
        r3 = ADD(r1, r2)
        r4 = DIV(1, q1)
        r5 = EQUATION(r3, r4)
        r6 = SOLVE(r0, r5)
        """,
        12,
    ),
    # Three consecutive even numbers add up to 78. What is the largest? 24 + 26 + 28.
    "consecutive numbers": (
        """
        quantities: q0 = 78
        r0 = UNKNOWN()
        r1 = ADD(r0, 2)
        r2 = ADD(r0, 4)
        r3 = ADD(r0, r1, r2)
        r4 = EQUATION(r3, q0)
        r5 = SOLVE(r2, r4)
        """,
        28,
    ),
    # A rectangle of perimeter 26 and area 40: how long is the longer side? x(13 - x) = 40: 5 and 8.
    "perimeter and area": (
        """
        quantities: q0 = 26, q1 = 40
        r0 = UNKNOWN()
        r1 = UNKNOWN()
        r2 = ADD(r0, r1)
        r3 = MUL(2, r2)
        r4 = EQUATION(r3, q0)
        r5 = MUL(r0, r1)
        r6 = EQUATION(r5, q1)
        r7 = SOLVE(r0, r4, r6)
        r8 = LARGEST(r7)
        """,
        8,
    ),
    # After 20% off, and then $5 more off, a coat costs $67. What was its price? 0.8 p = 72.
    "percent backwards": (
        """
        quantities: q0 = 20, q1 = 5, q2 = 67
        r0 = UNKNOWN()
        r1 = DECREASE_BY_PERCENT(r0, q0)
        r2 = SUB(r1, q1)
        r3 = EQUATION(r2, q2)
        r4 = SOLVE(r0, r3)
        """,
        90,
    ),
    # At least $100 in total at $7.50 an hour beside a gift of $20: how many whole hours at least? 80/7.5 = 10.67.
    "at least": (
        """
        quantities: q0 = 100, q1 = 7.5, q2 = 20
        r0 = UNKNOWN()
        r1 = MUL(q1, r0)
        r2 = ADD(q2, r1)
        r3 = AT_MOST(q0, r2)
        r4 = AT_MOST(r0, 1000)
        r5 = SOLVE(r0, r3, r4)
        r6 = COUNT_INTEGERS(r5)
        r7 = SUB(1001, r6)
        """,
        11,
    ),
    # If m = r + 2 and mr = 80, find the positive m.
    "formulas of the text": (
        """
        quantities: q0 = "m = r + 2", q1 = "mr = 80"
        r0 = SOLVE("m", q0, q1)
        r1 = POSITIVE_OF(r0)
        """,
        10,
    ),
    # x + y = 7 and x - y = 3: x y is asked, no letter of its own.
    "an expression is asked": (
        """
        quantities: q0 = "x + y = 7", q1 = "x - y = 3"
        r0 = SOLVE("x*y", q0, q1)
        """,
        10,
    ),
    # 2x + 2y + z = 11 and z = 1: x + y has a value, x and y have none.
    "only the sum is determined": (
        """
        quantities: q0 = "2x + 2y + z = 11", q1 = "z = 1"
        r0 = SOLVE("x + y", q0, q1)
        """,
        5,
    ),
    # 5 pens cost as much as 3 books: how many times as much is a book?
    "only the ratio is determined": (
        """
        quantities: q0 = 5, q1 = 3
        r0 = UNKNOWN()
        r1 = UNKNOWN()
        r2 = MUL(q0, r0)
        r3 = MUL(q1, r1)
        r4 = EQUATION(r2, r3)
        r5 = DIV(r1, r0)
        r6 = SOLVE(r5, r4)
        """,
        Fraction(5, 3),
    ),
}


def of(source: str) -> Program:
    return program_from_text("\n".join(line.strip() for line in source.strip().splitlines()))


@pytest.mark.parametrize(("source", "answer"), WORD_PROBLEMS.values(), ids=WORD_PROBLEMS)
def test_a_word_problem_with_an_unknown_is_a_program(source: str, answer: object) -> None:
    assert execute(of(source)).answer == answer


@every_format
@pytest.mark.parametrize("source", [source for source, _ in WORD_PROBLEMS.values()], ids=WORD_PROBLEMS)
def test_every_format_reads_back_what_it_prints(name: str, source: str) -> None:
    write, read = FORMATS[name]
    program = of(source)
    assert read(write(program)) == program
    assert write(read(write(program))) == write(program)


@pytest.mark.parametrize("name", ["heads and legs", "work rates", "formulas of the text"])
def test_the_python_form_runs_and_prints_the_answer(name: str) -> None:
    source, answer = WORD_PROBLEMS[name]
    done = subprocess.run(
        [sys.executable, "-c", program_to_python(of(source))], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == f"{answer}\n"


def test_unknowns_are_named_by_their_order_unless_they_are_given_a_letter() -> None:
    program = of('quantities: none\nr0 = UNKNOWN()\nr1 = UNKNOWN("x")\nr2 = UNKNOWN()\nr3 = ADD(r0, r1, r2)')
    assert [str(value) for value in execute(program).values] == ["u_0", "x", "u_1", "u_0 + u_1 + x"]


def test_a_name_of_the_order_is_given_to_no_unknown() -> None:
    with pytest.raises(MalformedProgram, match=r"step 0: got UNKNOWN\(u_3\); such names are given by order"):
        program_of([("UNKNOWN", [Constant(Expression("u_3"))])], [])


def test_one_step_alone_counts_the_unknowns_before_it() -> None:
    unknown = Step("UNKNOWN", ())
    steps = [unknown, Step("ADD", (ResultRef(0), QuantityRef(0))), unknown]
    first = step_value(steps[0], [], [Fraction(3)], [])
    total = step_value(steps[1], steps[:1], [Fraction(3)], [first])
    assert (str(first), str(total), str(step_value(steps[2], steps[:2], [Fraction(3)], [first, total]))) == (
        "u_0", "u_0 + 3", "u_1",
    )  # fmt: skip


def test_the_steps_of_an_unknown_are_shown_as_they_are_computed() -> None:
    assert explain(of(WORD_PROBLEMS["unknown start"][0])) == (
        "u_0 is unknown",
        "u_0 - 7 = u_0 - 7",
        "u_0 - 7 = 12",
        "19 = u_0 from u_0 - 7 = 12",
    )


def test_on_the_terminal_every_line_says_its_relation_once() -> None:
    assert str(of(WORD_PROBLEMS["unknown start"][0])).splitlines() == [
        "1. unknown: u_0",
        "2. u_0 [1] − 7 = u_0 - 7",
        "3. u_0 - 7 [2] = 12",
        "4. from u_0 - 7 = 12 [3]: u_0 [1] = 19",
    ]


@pytest.mark.parametrize(
    ("equations", "target", "reason"),
    [
        (["x + y = 3"], "x", "1 independent equation in 2 unknowns leave it open: it still depends on y"),
        (["x + y = 3", "2x + 2y = 6"], "x", "1 independent equation in 2 unknowns"),
        (["x + y = 3", "x + y = 4"], "x", "contradict each other"),
        (["x = 3", "x = 4", "y = 1"], "y", "contradict each other"),
        (["x + y = 3"], "z", "still depends on z"),
        (["x^2 = 4", "x > 5"], "x", "no solution"),
        (["1/x = 0"], "x", "contradict each other"),
        (["x*y = 4"], "x", "do not determine"),
        (["x^2 + 1 = 0"], "x", "no solution"),
        (["x*(x - 1)/x = 0", "x < 1"], "x", "no solution"),
    ],
)
def test_where_there_is_no_value_the_error_says_why(equations: list[str], target: str, reason: str) -> None:
    steps = [("SOLVE", [Constant(Expression(text)) for text in (target, *equations)])]
    with pytest.raises(ExecutionError, match=reason):
        execute(program_of(steps, []))


@pytest.mark.parametrize(
    ("arguments", "answer"),
    [
        (["x", "x^2 = 9"], Expression("{-3, 3}")),
        (["x", "x^2 = 9", "x < 0"], Fraction(-3)),
        (["x", "x^2 = 9", "x^3 = 27"], Fraction(3)),
        (["x + y", "x + y = 10", "x*y = 21"], Fraction(10)),
        (["x - y", "x + y = 10", "x*y = 21"], Expression("{-4, 4}")),
        (["x", "x^2 = 2"], Expression("{-sqrt(2), sqrt(2)}")),
        (["x", "x^2 = 2", "x > 0"], Expression("sqrt(2)")),
        (["x", "2x < 7", "x > 1"], Expression("(1, 7/2)")),
        (["x*y", "x*y + 1 = 5"], Fraction(4)),
        (["x/y", "3x = 4y"], Fraction(4, 3)),
        (["sqrt(x)", "x + 1 = 10"], Fraction(3)),
        (["x", "x/(x + 3) = 2/5"], Fraction(2)),
        (["x", "x = y, y = 4"], Fraction(4)),
        # as before: an equation first, then the letters
        (["x^2 = 9", "x"], Expression("{-3, 3}")),
        (["x + y = 3, x - y = 1", "x", "y"], Expression("{(2, 1)}")),
    ],
)
def test_several_solutions_are_a_set_and_conditions_choose_among_them(arguments: list[str], answer: object) -> None:
    program = program_of([("SOLVE", [Constant(Expression(text)) for text in arguments])], [])
    assert execute(program).answer == answer


@pytest.mark.parametrize("steps", [("EQUATION", "x = 1", "2"), ("INEQUALITY", "2", "x < 1"), ("UNKNOWN", "x + 1")])
def test_a_side_is_no_relation_and_an_unknown_is_a_letter(steps: tuple[str, ...]) -> None:
    name, *arguments = steps
    with pytest.raises(ExecutionError, match=r"expected one letter|a side is a number"):
        execute(program_of([(name, [Constant(Expression(text)) for text in arguments])], []))


def test_linear_problems_ask_no_worker_and_load_no_sympy() -> None:
    source = "\n".join(line.strip() for line in WORD_PROBLEMS["heads and legs"][0].strip().splitlines())
    code = (
        "import sys; from mycelium.programs import *; from mycelium.symbolic import pool; "
        f"print(execute(program_from_text({source!r})).answer, 'sympy' in sys.modules, pool._default)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "8 False None\n"


def test_solving_a_linear_system_writes_and_reads_no_text(monkeypatch: pytest.MonkeyPatch) -> None:
    program = of(WORD_PROBLEMS["heads and legs"][0])
    values = execute(program).values
    relations = [values[3], values[7]]
    for name in ("_tree", "form_text"):
        monkeypatch.setattr(f"mycelium.programs.expression.{name}", lambda *_: pytest.fail("text was written or read"))
    assert apply_operation("SOLVE", [values[1], *relations]) == 8


def test_letters_of_the_target_that_no_relation_knows_stay_in_its_value() -> None:
    steps = [("SOLVE", [Constant(Expression(text)) for text in ("a*x + 1", "2a = 6")])]
    assert execute(program_of(steps, [])).answer == Expression("3*x + 1")


def test_an_unknown_is_one_letter_and_no_multiple_of_it() -> None:
    x = apply_operation("UNKNOWN", (Expression("x"),))
    assert x == Expression("x")
    doubled = apply_operation("MUL", (Fraction(2), x))
    with pytest.raises(ExecutionError, match=r"UNKNOWN got '2\*x', expected one letter"):
        apply_operation("UNKNOWN", (doubled,))


@pytest.mark.parametrize(("number", "total"), [(1, 1), (6, 12), (28, 56)])
def test_the_divisors_of_a_number_add_up(number: int, total: int) -> None:
    assert apply_operation("DIVISOR_SUM", (Fraction(number),)) == total
