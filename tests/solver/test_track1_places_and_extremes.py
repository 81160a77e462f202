# ruff: noqa: E501
"""Extreme values, ranges and domains, points and curves told by a phrase, constants of an identity."""

from __future__ import annotations

import pytest

from mycelium.solver import solve_track1
from mycelium.solver.track1.conics import conic_of
from mycelium.symbolic import check_answers, parse, to_plain


def right(text: str, expected: str) -> bool:
    found = solve_track1(text)
    assert found.answer is not None, found.reason
    return check_answers(expected, found.answer).equal is True


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What is the minimum value of $3x^2-12x+20$?", "8"),  # 3(x - 2)^2 + 8
        ("Find the maximum value of $6y-y^2$ over all real numbers $y$.", "9"),
        ("Let $x$ be a positive real number. Find the minimum value of $x + \\frac{16}{x}$.", "8"),
        ("What is the minimum possible value for $y$ in the equation $y = x^2 + 10x + 4$?", "-21"),
        ("What value of $t$ will give the maximum value for $-t^2+8t+1$?", "4"),
        ("Let $n$ be an integer. What is the smallest possible value of $n^2-5n+3$?", "-3"),  # 3 and 2, not 5/2
        (
            "For $-9 \\le x \\le 9,$ find the maximum value of $\\sqrt{9 + x} + \\sqrt{9 - x}.$",
            "6",
        ),  # inside, not at an end
    ],
)
def test_extreme_values(text: str, expected: str) -> None:
    assert right(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What is the range of the function $f(x) = \\frac{1}{x^2+1}$?", "(0, 1]"),
        ("Find the range of the function $h(x) = \\frac{(x-1)(x+4)}{x-1}.$", "(-\\infty,5)\\cup(5,\\infty)"),  # a hole
        ("What is the domain of the function $f(x) = \\frac{\\sqrt{x-2}}{x-5}$?", "[2,5)\\cup(5,\\infty)"),
    ],
)
def test_ranges_and_domains(text: str, expected: str) -> None:
    assert right(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Find the radius of the circle with equation $x^2 + 4x + y^2 - 6y = 3$.", "4"),  # (x + 2)^2 + (y - 3)^2 = 16
        ("The center of the circle with equation $x^2+y^2=8x-2y$ is the point $(h,k)$. What is $h-k$?", "5"),
        ("What is the area enclosed by the region defined by the equation $x^2+y^2=10y$?", "25\\pi"),
        ("Find the distance between the foci of the ellipse $\\frac{x^2}{25} + \\frac{y^2}{9} = 1.$", "8"),
        ("Find the distance between the vertices of the hyperbola $\\frac{y^2}{16} - x^2 = 1.$", "8"),
        ("Find the equation of the directrix of the parabola $y = \\frac{x^2}{8}.$", "y=-2"),
        ("Point $M(2,5)$ is the midpoint of $\\overline{AB}$. If point $A$ has coordinates $(6,1)$, what is the sum of the coordinates of point $B$?", "7"),
        ("What is the distance between the origin and the center of the circle with equation $x^2+y^2=6x+8y$?", "5"),
        ("What is the slope of the line containing the midpoint of the segment with endpoints at $(0,0)$ and $(2,4)$ and the point $(5,10)$?", "2"),
    ],
)  # fmt: skip
def test_points_and_curves(text: str, expected: str) -> None:
    assert right(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There are values $A$ and $B$ such that \\[\\frac{5x-1}{x^2-1}=\\frac{A}{x-1}+\\frac{B}{x+1}.\\]Find $A-B$.", "-1"),
        ("If $(x + 1)(x^2 - 3) = Ax^3 + Bx^2 + Cx + D$, what is the value of $A + B + C + D$?", "-4"),
        ("Find constants $A$ and $B$ so that $\\frac{7}{(x-3)(x+4)} = \\frac{A}{x-3} + \\frac{B}{x+4}.$ Enter the ordered pair $(A,B).$", "(1,-1)"),
    ],
)  # fmt: skip
def test_constants_of_an_identity(text: str, expected: str) -> None:
    assert right(text, expected)


@pytest.mark.parametrize(
    "text",
    [
        "What is the area of the ellipse given by $x^2 + 4y^2 + 9 = 0$?",  # no real curve
        "Find the radius of the ellipse with equation $x^2 + 4y^2 = 4$.",
        "What is the maximum value of $x^2 + 1$?",  # nothing bounds it
        "What is $\\overline{AB} \\cdot 2$ if $A=2$ and $B=5$?",  # a segment, digits or a product
    ],
)
def test_what_has_no_value_is_refused(text: str) -> None:
    assert solve_track1(text).answer is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What is the sum of the squares of the solutions of $x^2-4x+1=0$?", "14"),  # (2 + r)^2 + (2 - r)^2, r^2 = 3
        ("Find the sum of the squares of the solutions to $|x-2|=3$.", "26"),  # 5 and -1
        ("Let $a$ and $b$ be digits with $a=3$ and $b=4$. What is $\\overline{ab} \\cdot 2$?", "68"),
    ],
)
def test_a_square_of_something_else_and_digits_below_a_bar(text: str, expected: str) -> None:
    assert right(text, expected)


def test_the_vertex_and_the_focus_of_a_sideways_parabola() -> None:
    conic = conic_of(parse("y^2 - 4*y = 8*x - 12"))  # (y - 2)^2 = 8 (x - 1)
    assert to_plain(conic.vertex()) == "(1, 2)"
    assert to_plain(conic.focus()) == "(3, 2)"
    assert to_plain(conic.directrix()) == "x = -1"


def test_a_plan_without_a_value_leaves_the_problem_to_the_next_rule() -> None:
    """Two equations do not fix three letters, but the same words tell an extremum that has a value."""
    found = solve_track1(
        "Let $x$ and $y$ be real numbers such that $x+y=6$. What is the largest possible value of $xy$?"
    )
    assert found.answer == "9"
