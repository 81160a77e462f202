"""Track 1: wordings that name the computation are answered with a program, everything else is refused."""

from __future__ import annotations

import pytest

from mycelium.programs import execute
from mycelium.solver import solve_track1
from mycelium.solver.track1.wording import read_wording
from mycelium.symbolic import check_answers

# Written for this test; none is taken from a data set.
ANSWERED = [
    (r"Evaluate $\frac{3}{4} + \frac{5}{6}$.", r"\frac{19}{12}"),
    (r"Compute $\sqrt{50} - \sqrt{8}$.", r"3\sqrt{2}"),
    (r"Find $\cos 120^\circ$.", r"-\frac12"),
    (r"What is the value of $\log_3 81$?", "4"),
    (r"Simplify $(2x + 3) - (x - 5)$.", "x+8"),
    (r"Expand $(x+2)(x-7)$.", "x^2-5x-14"),
    (r"Factor $x^2 - 49$.", "(x-7)(x+7)"),
    (r"Solve for $x$: $5x - 7 = 13$.", "4"),
    (r"If $x = 4$ and $y = 3$, what is the value of $x^2 - y^2$?", "7"),
    (r"If $x + y = 10$ and $x - y = 4$, what is $xy$?", "21"),
    (r"Given that $f(x) = 3x^2 - 1$, find $f(2)$.", "11"),
    (r"Let $f(x) = x + 1$ and $g(x) = 2x$. What is $f(g(3))$?", "7"),
    (r"What is the remainder when $7^{100}$ is divided by 5?", "1"),
    (r"What is the units digit of $3^{2025}$?", "3"),
    (r"Find the greatest common divisor of $84$ and $120$.", "12"),
    (r"What is the least common multiple of $14$ and $21$?", "42"),
    (r"How many positive divisors does $72$ have?", "12"),
    (r"What is the largest prime factor of $182$?", "13"),
    (r"Convert $1011_2$ to base 10.", "11"),
    (r"What is the distance between the points $(1,2)$ and $(4,6)$?", "5"),
    (r"Find the midpoint of the segment with endpoints $(0,4)$ and $(6,-2)$.", "(3,1)"),
    (r"What is the sum of the roots of the equation $x^2 - 9x + 2 = 0$?", "9"),
    (r"What is the coefficient of $x^2$ in the expansion of $(x+3)^4$?", "54"),
    (r"Evaluate $1 + 4 + 7 + \cdots + 31$.", "176"),
    (r"Find the positive value of $x$ such that $x^2 = 49$.", "7"),
    (r"Compute $\begin{pmatrix} 1 & 2 \\ 0 & 1 \end{pmatrix} \begin{pmatrix} 3 \\ 4 \end{pmatrix}$.", r"\begin{pmatrix} 11 \\ 4 \end{pmatrix}"),  # noqa: E501
]  # fmt: skip


@pytest.mark.parametrize(("text", "answer"), ANSWERED, ids=range(len(ANSWERED)))
def test_a_wording_that_names_the_computation_is_answered(text: str, answer: str) -> None:
    result = solve_track1(text)
    assert result.answer is not None, result.reason
    assert check_answers(answer, result.answer).equal, result.answer


def test_the_program_proves_the_answer() -> None:
    result = solve_track1(r"If $x + y = 10$ and $x - y = 4$, what is $xy$?")
    assert result.program is not None and result.answer is not None
    assert check_answers(result.answer, str(execute(result.program).answer)).equal
    assert [step.operation for step in result.program.steps] == ["SOLVE", "ONLY"]


@pytest.mark.parametrize(
    "text",
    [
        "Tom has 3 apples and buys 4 more. How many has he?",
        r"In the diagram, find $x$. [asy] draw((0,0)--(1,1)); [/asy]",
        r"If $x + y = 10$, what is $x$?",
        r"Find the maximum value of $x^2 + 1$.",
        r"How many ways are there to seat five people around a table?",
        "",
        "$" * 50,
        r"Evaluate $\frac{1}{0}$.",
        r"Evaluate $2^{200000}$.",
        "x" * 10_000,
    ],
)
def test_everything_else_is_refused_with_a_reason(text: str) -> None:
    result = solve_track1(text)
    assert result.answer is None and result.program is None
    assert result.reason


def test_rounding_in_the_wording_is_done() -> None:
    result = solve_track1(r"Compute $\frac{22}{7}$. Express your answer as a decimal to the nearest hundredth.")
    assert result.answer == "3.14"


def test_a_template_keeps_the_words_and_numbers_the_formulas() -> None:
    wording = read_wording(r"If $x = 2$, what is $x^2$? Express your answer as an integer.")
    assert wording.template == "if <0>, what is <1>?"
    assert wording.formulas == ("x = 2", "x^2")
    assert "integer" in wording.form
