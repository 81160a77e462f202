"""Track 1 on geometry: figures told by their measures, named triangles, points, angles."""

from __future__ import annotations

import pytest

from mycelium.solver import solve_track1
from mycelium.symbolic import check_answers

TOLD = [
    # one figure, its measures in any order
    ("What is the area of a circle whose circumference is $14\\pi$?", "49\\pi"),
    ("A circle has a radius of 5 cm. Find its circumference.", "10\\pi"),
    ("How many square inches are in the area of a circle 6 inches in diameter?", "9\\pi"),
    ("A rectangle is $12$ by $5$. How long is its diagonal?", "13"),
    ("A rectangle has an area of 48 and a width of 6. Find its perimeter.", "28"),
    ("The perimeter of a square is 20. What is the length of its diagonal?", "5\\sqrt{2}"),
    ("The diagonals of a rhombus are 10 and 24. What is its perimeter?", "52"),
    ("A sector of a circle of radius $6$ has a central angle of $30^\\circ$. What is its area?", "3\\pi"),
    ("An equilateral triangle has a side length of 6. What is its area?", "9\\sqrt{3}"),
    (
        "The hypotenuse of a $30^\\circ$-$60^\\circ$-$90^\\circ$ triangle is $8$. How long is the longer leg?",
        "4\\sqrt{3}",
    ),
    ("The volume of a cone is $36\\pi$ and its height is 12. What is the radius of its base?", "3"),
    ("A sphere has a diameter of 6 feet. What is the surface area of the sphere?", "36\\pi"),
    ("A box measures $1$ by $4$ by $8$. What is the length of its space diagonal?", "9"),
    ("What is the measure of each interior angle of a regular octagon?", "135"),
    ("The sum of the interior angles of a polygon is $1440^\\circ$. How many sides does it have?", "10"),
    # a measure told by another one
    (
        "The length of a rectangle is 3 inches more than its width. The perimeter is 26 inches. Find its area in square inches.",
        "40",
    ),
    ("The ratio of the length to the width of a rectangle is 4 : 3. If its diagonal is 10, what is its area?", "48"),
    # two figures
    (
        "A circle is inscribed in a square with side length $10$. What is the area of the region inside the square but outside the circle?",
        "100 - 25\\pi",
    ),
    (
        "A sphere is inscribed in a cube. What is the ratio of the volume of the sphere to the volume of the cube?",
        "\\frac{\\pi}{6}",
    ),
    ("A square with side 6 is circumscribed about a circle. What is the circumference of the circle?", "6\\pi"),
    (
        "A cone and a cylinder have the same radius and the same height. The volume of the cylinder is 60. What is the volume of the cone?",
        "20",
    ),
    (
        "A circle has the same area as a rectangle with length 4 and width $9\\pi$. What is the radius of the circle?",
        "6",
    ),
    # triangles with whole sides
    ("Two sides of a triangle are 4 and 9. How many whole numbers can be the length of the third side?", "7"),
    ("How many non-congruent triangles with only integer side lengths have a perimeter of 9 units?", "3"),
    # a picture that says no more than the words
    (
        "A cylinder has a height of 4 and a radius of 3, as shown. What is its volume? [asy] draw((0,0)--(1,1)); [/asy]",
        "36\\pi",
    ),
    # triangles with named vertices
    ("In triangle $ABC$, $AB = 13$, $AC = 15$, and $BC = 14$. What is its area?", "84"),
    ("In right triangle $KLM$ with $\\angle L = 90^\\circ$, we have $KL = 8$ and $LM = 15$. Find $\\sin K$.", "15/17"),
    ("In $\\triangle PQR$, $PQ = 5$, $QR = 8$ and $\\angle Q = 60^\\circ$. What is $PR$?", "7"),
    ("In triangle $ABC$, $AB = AC$ and $\\angle A = 40^\\circ$. What is the measure of angle $B$?", "70"),
    # points
    ("What is the area of a triangle with vertices at $(0,0)$, $(0,6)$, and $(5,11)$?", "15"),
    ("A line is parallel to $y = 4x - 1$ and passes through $(5, 3)$. What is its $y$-intercept?", "-17"),
    ("A circle has center at $(2,3)$ and passes through $(5,7)$. What is its area?", "25\\pi"),
    # angles that add up
    ("Two angles of a triangle measure $40^\\circ$ and $75^\\circ$. How large is the third angle?", "65"),
    ("The angles of a triangle are in the ratio $2:3:5$. What is the measure of the largest angle?", "90"),
    ("Two complementary angles measure $(2x)^\\circ$ and $(3x+5)^\\circ$. Find $x$.", "17"),
]


@pytest.mark.parametrize(("problem", "answer"), TOLD)
def test_a_told_figure_is_worked_out(problem: str, answer: str) -> None:
    result = solve_track1(problem)
    assert result.answer is not None, result.reason
    assert check_answers(answer, result.answer).equal is True


@pytest.mark.parametrize(
    "problem",
    [
        "What is the area of a circle whose radius is 3 inches more than its height?",  # a clause without a meaning
        "A circle has a radius of 5. A second one touches it. What is its area?",  # another figure
        "A rectangle is 2 feet by 6 inches. What is its area?",  # two units
        "A rectangle has a width of 6. What is its area?",  # too little is told
        "In triangle $ABC$, $AB = 13$ and $D$ lies on $BC$. What is $AD$?",  # a further point
        "What is the area of the quadrilateral with vertices $(0,0)$, $(2,2)$, $(2,0)$ and $(0,2)$?",  # sides cross
        "A sphere is inscribed in a cube with edge 9. A smaller cube is inscribed in the sphere. What is the volume of the cube?",
        "What is the area of the triangle shown? [asy] draw((0,0)--(3,0)--(0,4)--cycle); [/asy]",
        "Two angles of a pentagon measure $40^\\circ$ and $75^\\circ$. How large is the third angle?",
    ],
)
def test_what_is_not_understood_is_refused(problem: str) -> None:
    assert solve_track1(problem).answer is None
