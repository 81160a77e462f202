# ruff: noqa: E501
"""Wordings said more simply, two numbers, variation, whole parts, quadratics with one root and lines by their directions."""

from __future__ import annotations

import pytest

from mycelium.solver import solve_track1
from mycelium.solver.track1.worded_simpler import said_simpler
from mycelium.solver.track1.wording import read_wording
from mycelium.symbolic import check_answers


def right(text: str, expected: str) -> bool:
    found = solve_track1(text)
    assert found.answer is not None, found.reason
    return check_answers(expected, found.answer).equal is True


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Compute without using a calculator: $9!/7!$", "72"),
        ("What is the value of the expression $\\frac{x^2-4}{x-2}$ for $x=5$?", "7"),
        ("Fully simplify the following expression: $[(1+2)\\cdot 4] + 6$.", "18"),
        ("In the equation $|x-2| = 3$, what is the product of all possible values of $x$?", "-5"),
        ("The expression $\\frac{x-6}{2x}$ is equal to zero for what value of $x$?", "6"),
        ("Define the function $f(x) = 3x - 8$. For what value of $x$ is $f(x)$ equal to $f^{-1}(x)$?", "4"),
        ("Express $(2+i)(3-i)$ as a complex number.", "7+i"),
        ("Express the sum as a common fraction: $.1 + .25$", "\\frac{7}{20}"),  # a point may begin a number
        ("Solve for $z$ in the following equation: $2z+3=4z-5$.", "4"),
    ],
)
def test_wordings_said_more_simply(text: str, expected: str) -> None:
    assert right(text, expected)


def test_said_simpler_once_more_changes_nothing() -> None:
    wording = read_wording("In the equation $x+2=5$, what is the value of $x$? (Recall that $2+2=4$.)")
    simpler = said_simpler(wording)
    assert simpler.template == "if <0>, what is the value of <1>?"
    assert said_simpler(simpler) == simpler


def test_a_reminder_that_changes_the_question_stays() -> None:
    wording = read_wording("How many divisors of 12 divide 18? (Recall that divisors may be negative.)")
    assert said_simpler(wording).template == wording.template


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The sum of two numbers is 30 and their difference is 4. What is the larger of the two numbers?", "17"),
        ("The sum of two numbers is $11$. Their difference is $3$. What is their product?", "28"),  # 7 and 4
        ("Two positive numbers have a sum of 7 and a product of 12. What is the difference of the numbers?", "1"),
        (
            "The sum of two numbers is 8. The difference of their squares is 32. What is the smaller of the two numbers?",
            "2",
        ),
        ("Suppose that $a$ varies inversely with $b^2$. If $a=18$ when $b=1$, find the value of $a$ when $b=3$.", "2"),
        (
            "Suppose $u$ and $v$ are directly proportional. If $u=6$ when $v=4$, find the value of $u$ when $v=10$.",
            "15",
        ),
        ("Find all values of $r$ such that $\\lfloor r \\rfloor + r = 8.4$.", "4.4"),
        ("What is the positive value of $x$ such that $x \\lfloor x \\rfloor = 27$?", "\\frac{27}{5}"),  # 5.4
    ],
)
def test_numbers_told_by_facts(text: str, expected: str) -> None:
    assert right(text, expected)


def test_a_whole_part_that_fits_no_number_is_refused() -> None:
    """n n <= x n < n (n + 1) holds for no n: 34 lies between 5 * 6 and 6 * 6."""
    assert solve_track1("What is the positive value of $x$ such that $x \\lfloor x \\rfloor = 34$?").answer is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Find $a$ such that $ax^2+12x+9$ is the square of a binomial.", "4"),
        ("The quadratic $x^2 + 10x + m = 0$ has exactly one solution. What is $m$?", "25"),
        ("What value of $k$ will make $x^2 - 8x + k$ the square of a binomial?", "16"),
        ("What is the value of $c$ if the lines with equations $y = 6x + 1$ and $y = (3c)x - 5$ are parallel?", "2"),
        ("The graph of $x + 3y = 7$ is perpendicular to the graph of $ax + 2y = 1$. What is the value of $a$?", "-6"),
    ],
)
def test_constants_told_by_one_root_or_a_direction(text: str, expected: str) -> None:
    assert right(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Let $p,$ $q,$ $r$ be the roots of $x^3 - 2x^2 + x - 5 = 0.$ Find $p^2 + q^2 + r^2.$", "2"),  # 2^2 - 2
        ("If $|x| + x + y = 7$ and $x + |y| - y = 6,$ find $x + y.$", "3"),  # 4 and -1
        ("Let $x,$ $y$ be positive real numbers such that $xy = 9.$ Find the minimum value of $x + 4y.$", "12"),
        ("Let $z$ be a complex number such that $z + 2\\overline{z} = 9 - 4i$. Find $z$.", "3+4i"),
    ],
)
def test_systems_that_need_all_roots_or_signs(text: str, expected: str) -> None:
    assert right(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Find the leading coefficient in the polynomial $2(x^3 - x) - 5(x^3 + 4)$ after it is simplified.", "-3"),
        ("What is the degree of the polynomial $(2x^3 + 1)^{5}$?", "15"),
        ("What is the sum of the squares of the coefficients of $3(x^2 - 2x)$?", "45"),  # 9 + 36
        ("Expand $(x-2)(x+5)$. What is the sum of the coefficients of the expanded form?", "-6"),
        ("If $y= \\frac{x+1}{x-7}$, at what value of $x$ will there be a vertical asymptote?", "7"),
        ("The value of $\\sqrt{90}$ is between the consecutive integers $a$ and $b$. Find $a+b$.", "19"),
        ("What integer is closest to the value of $\\sqrt[3]{100}$?", "5"),
    ],
)
def test_what_is_asked_of_a_polynomial_or_a_value(text: str, expected: str) -> None:
    assert right(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("If the ratio of $b$ to $a$ is 2, then what is the value of $a$ when $b=9-a$?", "3"),
        ("If $2s+3t=46$ and $s$ is three more than $t$, what is $t$?", "8"),
        ("A line contains the points $(0, 1)$, $(2, k)$ and $(6, 13)$. What is the value of $k$?", "5"),
        ("Find $t$ such that $(t,4)$ lies on the line through $(0,0)$ and $(3,6)$.", "2"),
        ("Find the value of $k$ for which $x^2 -kx+6 = 0$ has solutions $x=2$ and $x = 3$.", "5"),
        (
            "When Ann completes the square on the quadratic $x^2 + 6x - 2 = 0$, she obtains an equation of the form $(x + a)^2 = b$. What is $b$?",
            "11",
        ),
        (
            "Find the intersection of the lines $x+y=7$ and $x-y=3.$ Express your answer as an ordered pair $(x,y).$",
            "(5,2)",
        ),
        (
            "The 3rd and 5th terms of an arithmetic sequence are 10 and 16, respectively. What is the 8th term of the same sequence?",
            "25",
        ),
        ("The product of a number and both 2 and 3 is equal to the number plus 10. What is the number?", "2"),
    ],
)
def test_letters_told_by_relations_in_words(text: str, expected: str) -> None:
    assert right(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("How many ordered pairs of positive integers $(x,y)$ satisfy $x+y=8$?", "7"),
        ("Find the number of ordered pairs of integers $(a,b)$ such that $a^2+b^2=5$.", "8"),
        (
            "How many unordered pairs of positive integers $(a,b)$ are there with $ab=16$?",
            "3",
        ),  # 1, 2 and 4 with the other
        ("How many solutions are there to the equation $x+y+z=5$ in positive integers?", "6"),
        ("What is the fourth positive integer that is both even and a multiple of 3?", "24"),
        ("What is the seventh prime number?", "17"),
        ("What is the sum of the proper divisors of 28?", "28"),
        ("What value of $x$ makes the equation below true: $3x - 4 = |{-2 - 6}|$", "4"),
    ],
)
def test_pairs_and_places_of_whole_numbers(text: str, expected: str) -> None:
    assert right(text, expected)


def test_pairs_of_real_numbers_are_not_counted() -> None:
    assert solve_track1("How many ordered pairs of real numbers $(x,y)$ satisfy $x^2+y^2=1$?").answer is None


def test_a_sum_of_powers_is_expanded_and_a_root_form_is_not() -> None:
    assert right(
        "Simplify $x(2x-1)-3(x+4)$. Express your answer in the form $ax^2+bx+c$, where $a$, $b$, and $c$ are numbers.",
        "2x^2-4x-12",
    )
    assert right("Simplify $(1+2i)^2$. (Your answer should be of the form $a+bi$.)", "-3+4i")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What is the equation of the line parallel to $6x+3y=1$ and passing through the point $(2,1)$?", "y=-2x+5"),
        (
            "What is the equation of the line perpendicular to $y=2x+3$ that passes through $(0,4)$?",
            "y=-\\frac{x}{2}+4",
        ),
        ("Find the equation of the line that passes through the points $(1,1)$ and $(3,9)$.", "y=4x-3"),
        (
            "Let $d$ and $e$ denote the solutions of $x^2+3x-10=0$. Find $(d-e)^2$.",
            "49",
        ),  # 2 and -5; e is a letter here
    ],
)
def test_lines_and_a_letter_e(text: str, expected: str) -> None:
    assert right(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What is the remainder when $x-2$ divides $x^2+x+1$?", "7"),
        ("What is the sum of the value(s) of $n$ for which $|n - 3| = 5$?", "6"),
        ("Two reals $a$ and $b$ are such that $a+b=5$ and $a^3+b^3=35$. Compute $ab$.", "6"),
        ("How many integers fall between $\\sqrt5$ and $\\sqrt{50}$ on a number line?", "5"),  # 3, 4, 5, 6, 7
        ("For what values of $x$ is $\\frac{1}{\\sqrt{4-x}}$ defined?", "(-\\infty,4)"),
        ("What is the value of $x$ if \\begin{align*} x &= y+2,\\\\ \\text{and }\\qquad y &= 5? \\end{align*}", "7"),
        (
            "Let \\[f(x) = \\left\\{ \\begin{array}{cl} x + 1 & \\text{if $x < 5$}, \\\\ 2x & \\text{if $x \\ge 5$}. \\end{array} \\right.\\]Find $f^{-1}(3) + f^{-1}(14).$",
            "9",
        ),
    ],
)
def test_more_wordings_and_pieces_of_a_function(text: str, expected: str) -> None:
    assert right(text, expected)


def test_a_percentage_more_is_a_factor() -> None:
    assert right("If $x$ is $25\\%$ more than $y$ and $x + y = 18$, what is $x$?", "10")
