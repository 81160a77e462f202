"""Track 1 on sequences told by terms, solutions and constants of equations, coefficients, common divisors, angles."""

from __future__ import annotations

import pytest

from mycelium.solver import solve_track1
from mycelium.symbolic import check_answers

TOLD = [
    # sequences
    ("In an arithmetic sequence the second term is $7$ and the sixth term is $19$. What is the first term?", "4"),
    ("The first term of an arithmetic sequence is $5$ and the common difference is $3$. Find the sum of the first $10$ terms.", "185"),
    ("A geometric sequence begins with $3$ and has common ratio $2$. What is the sum of its first five terms?", "93"),
    ("An infinite geometric series has first term $6$ and common ratio $\\frac{1}{4}$. What is its sum?", "8"),
    ("The numbers $2, 5, 8, 11, \\ldots$ grow by $3$ at every step. Which number stands in the $10$th place?", "29"),
    # solutions and constants
    ("Find the ordered pair $(x,y)$ for which $x + y = 7$ and $x - y = 1$.", "(4,3)"),
    ("If $x=2$ is a root of $x^2+bx-10=0$, what is $b$?", "3"),
    ("Find the positive value of $k$ for which $x^2 + kx + 9 = 0$ has equal roots.", "6"),
    ("The two roots of $x^2 - 8x + c$ differ by $2$. What is $c$?", "15"),
    ("What is the positive difference between the solutions of $x^2-5x-14=0$?", "9"),
    ("Square each of the two solutions of $x^2 - 3x - 1 = 0$ and add the squares. What is the result?", "11"),
    ("Find the real number $x$ for which $|x-2| = |x+6|$.", "-2"),
    ("How many integers $n$ satisfy $|2n-1| \\le 7$?", "8"),
    # polynomials and complex numbers
    ("When $(1+x)^6$ is multiplied out, which number stands in front of $x^2$?", "15"),
    ("For what value of $a$ is $x - 2$ a factor of $x^3 + ax + 4$?", "-6"),
    ("When $x^3 + kx + 1$ is divided by $x - 1$ the remainder is $5$. What is $k$?", "3"),
    ("What is the distance between $3+4i$ and $-2-8i$ in the complex plane?", "13"),
    ("If $f(3x) = x + 5$ for all real numbers $x$, what is $f(12)$?", "9"),
    # numbers
    ("What is the smallest positive integer divisible by 6, by 8 and by 15?", "120"),
    ("Two bells ring together, one every 6 minutes, one every 10 minutes. After how many minutes do they ring together again?", "30"),
    ("Two integers have greatest common divisor 4 and least common multiple 60. One of the integers is 12. What is the other?", "20"),
    ("In which base $b$ is $43_b$ equal to the base-ten number $31$?", "7"),
    # trigonometry
    ("If $\\tan x = \\frac{5}{12}$ and $x$ is in the third quadrant, what is $\\sin x$?", "-5/13"),
    ("Find the smallest positive angle $x$, in degrees, such that $2\\sin x + 1 = 0$.", "210"),
]  # fmt: skip


@pytest.mark.parametrize(("problem", "answer"), TOLD)
def test_what_is_told_is_worked_out(problem: str, answer: str) -> None:
    result = solve_track1(problem)
    assert result.answer is not None, result.reason
    assert check_answers(answer, result.answer).equal is True


@pytest.mark.parametrize(
    "problem",
    [
        "The first term of an arithmetic sequence is $5$. Find the sum of the first $10$ terms.",  # no difference
        "In an arithmetic sequence the second term is $7$ and every prime term is odd. What is the first term?",
        "If $\\sin x = \\frac{3}{5}$, what is $\\cos x$?",  # either sign
        "Two bells ring every 6 minutes and every 10 minutes. How many times do they ring together in 2 hours?",
        "The two roots of $x^2 - 8x + c$ differ by $2$. What is $d$?",
    ],
)
def test_what_is_left_open_is_refused(problem: str) -> None:
    assert solve_track1(problem).answer is None
