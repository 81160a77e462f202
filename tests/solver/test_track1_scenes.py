# ruff: noqa: E501
"""Algebra told in clauses: what is stated makes a scene, what is asked is a goal over it."""

from __future__ import annotations

import pytest

from mycelium.solver import solve_track1
from mycelium.symbolic import check_answers


def right(text: str, expected: str) -> bool:
    found = solve_track1(text)
    assert found.answer is not None, found.reason
    return check_answers(expected, found.answer).equal is True


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"Let $f(x)=4x-3$. Find $f^{-1}(f^{-1}(13))$.", r"\frac{7}{4}"),
        (r"Let $f(x)=x+5$ and $g(x)=3x$. What is $(f \circ g)(2)$?", "11"),
        (
            r"The operation $\star$ is defined as $a \star b = a + \frac{a}{b}$. What is the value of $20 \star 5$?",
            "24",
        ),
        (r"If $x@y=xy-3x$, what is the value of $(5@2)-(2@5)$?", "-9"),
        (
            r"Let \[ f(x) = \begin{cases} 2x & \text{if } x \geq 3,\\ x+4& \text{if } x <3. \end{cases} \]Compute $f(f(1))$.",
            "10",
        ),
        (r"Let $P$ be a polynomial with $P(x) = x^2+1$. What is $P(3) - P(2)$?", "5"),
    ],
)
def test_functions_and_operations_that_the_problem_defines(text: str, expected: str) -> None:
    assert right(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What is the sum of the solutions of the equation $(3x+4)(2x-7) = 0$?", r"\frac{13}{6}"),
        ("What is the positive difference between the two solutions of $|x + 3| = 14$?", "28"),
        (
            "The quadratic $x^2-4x+9=x+33$ has two solutions. What is the positive difference between these solutions?",
            "11",
        ),
        ("Find the sum of the reciprocals of the roots of $x^2-15x+6=0$.", r"\frac{5}{2}"),
        (r"For how many values of $x$ is the expression $\frac{x}{(x^2-1)(x-5)}$ undefined?", "3"),
        ("How many $x$-intercepts does the graph of the parabola $x = -3y^2 + y + 2$ have?", "1"),
        ("Let $p$ and $q$ be the two distinct solutions to the equation $x^2-7x+2=0$. What is $(p + 1)(q + 1)$?", "10"),
    ],
)
def test_sets_of_solutions(text: str, expected: str) -> None:
    assert right(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A parabola with equation $y=x^2+bx+c$ passes through the points $(1,3)$ and $(2,7)$. What is $c$?", "1"),
        ("The graph of $y=ax^2+bx+c$ is a parabola with vertex $(2,1)$ which passes through the point $(3,5)$. What is $a$?", "4"),
        (
            "Two lines defined by the equations $y=mx+1$ and $y=2x+b$, where $m$ and $b$ are constants, intersect at the point "
            "$(3,10)$. What is the value of $m+b$?",
            "7",
        ),
        ("Let $x$ and $y$ be positive integers such that $x+y=11$ and $xy=24$. Find $x^2+y^2$.", "73"),
    ],
)  # fmt: skip
def test_facts_of_several_clauses(text: str, expected: str) -> None:
    assert right(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The quadratic $2x^2+12x+7$ can be written in the form $a(x+b)^2+c$, where $a$, $b$, and $c$ are constants. What is $a+b+c$?", "-6"),
        ("If we express $3x^2 + 6x + 11$ in the form $a(x - h)^2 + k$, then what is $h$?", "-1"),
        (r"When $\sqrt[3]{2000}$ is simplified, the result is $a\sqrt[3]{b}$, where $a$ and $b$ are positive integers and $b$ is as small as possible. What is $a+b$?", "12"),
        (r"The sum of the solutions of $6x^2 - 10x + 1 = 0$ can be written as $\frac{m}{n}$, where $m$ and $n$ are relatively prime positive integers. Find $m+n$.", "8"),
    ],
)  # fmt: skip
def test_endings_in_a_form(text: str, expected: str) -> None:
    assert right(text, expected)


@pytest.mark.parametrize(
    "text",
    [
        "Let $x$ and $y$ be zorbic numbers such that $x+y=11$ and $xy=24$. Find $x^2+y^2$.",  # an unknown word
        "What is the sum of the solutions of $a x^2 + x = 7$ that exceed Tom's age?",  # a clause that says something else
        "Let $f$ be a function with $f(2)=3$. What is $f(5)$?",  # f(5) is open
        "What is the smallest real value of $x$ for which $x^2 > 9$?",  # no smallest real number
        r"The expression $8x^3+27$ can be written as $(ax+b)(cx^2+dx+e)$. Find $a+e$.",  # e is a constant to the reader
    ],
)
def test_near_misses_are_refused(text: str) -> None:
    assert solve_track1(text).answer is None
