# ruff: noqa: E501
"""Vectors, matrices, points, lines, planes and waves: families of wordings with values worked by hand."""

from __future__ import annotations

import pytest

from mycelium.solver import solve_track1
from mycelium.symbolic import check_answers

# Written for this test; none is taken from a data set.
ANSWERED = [
    # equations between vectors and matrices
    (r"There exist constants $c_1$ and $c_2$ such that \[c_1 \begin{pmatrix} 1 \\ 1 \end{pmatrix} + c_2 \begin{pmatrix} 1 \\ -1 \end{pmatrix} = \begin{pmatrix} 5 \\ 1 \end{pmatrix}.\] Enter the ordered pair $(c_1,c_2).$", "(3,2)"),
    (r"Find the $2 \times 2$ matrix $\mathbf{M}$ such that $\mathbf{M} \begin{pmatrix} 1 \\ 0 \end{pmatrix} = \begin{pmatrix} 2 \\ 3 \end{pmatrix}$ and $\mathbf{M} \begin{pmatrix} 1 \\ 1 \end{pmatrix} = \begin{pmatrix} 2 \\ 4 \end{pmatrix}.$", r"\begin{pmatrix} 2 & 0 \\ 3 & 1 \end{pmatrix}"),
    (r"Let $\mathbf{M}$ be a matrix, and let $\mathbf{v}$ and $\mathbf{w}$ be vectors, such that \[\mathbf{M} \mathbf{v} = \begin{pmatrix} 1 \\ 2 \end{pmatrix} \quad \text{and} \quad \mathbf{M} \mathbf{w} = \begin{pmatrix} 0 \\ 3 \end{pmatrix}.\] Compute $\mathbf{M} (2 \mathbf{v} - \mathbf{w}).$", r"\begin{pmatrix} 2 \\ 1 \end{pmatrix}"),
    (r"Let $\mathbf{a} = \begin{pmatrix} 1 \\ 0 \\ 0 \end{pmatrix}.$ Find the vector $\mathbf{b}$ such that $\mathbf{a} \cdot \mathbf{b} = 2$ and \[\mathbf{a} \times \mathbf{b} = \begin{pmatrix} 0 \\ -1 \\ 3 \end{pmatrix}.\]", r"\begin{pmatrix} 2 \\ 3 \\ 1 \end{pmatrix}"),
    (r"Find the matrix $\mathbf{M}$ such that \[\mathbf{M} \mathbf{v} = \begin{pmatrix} 1 \\ 2 \\ 3 \end{pmatrix} \times \mathbf{v}\] for all vectors $\mathbf{v}.$", r"\begin{pmatrix} 0 & -3 & 2 \\ 3 & 0 & -1 \\ -2 & 1 & 0 \end{pmatrix}"),
    (r"The matrix \[\begin{pmatrix} 2 & 3 \\ c & d \end{pmatrix}\] is its own inverse. Enter the ordered pair $(c,d).$", "(-1,-2)"),
    (r"Let $\mathbf{M} = \begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}.$ There exist scalars $p$ and $q$ such that \[\mathbf{M}^2 = p \mathbf{M} + q \mathbf{I}.\] Enter the ordered pair $(p,q).$", "(5,2)"),
    (r"Let $\mathbf{v}$ and $\mathbf{w}$ be vectors such that \[\operatorname{proj}_{\mathbf{w}} \mathbf{v} = \begin{pmatrix} 3 \\ 2 \end{pmatrix}.\] Compute $\operatorname{proj}_{\mathbf{w}} (4 \mathbf{v}).$", r"\begin{pmatrix} 12 \\ 8 \end{pmatrix}"),
    # matrices of transformations
    (r"Find the matrix that corresponds to reflecting over the $y$-axis.", r"\begin{pmatrix} -1 & 0 \\ 0 & 1 \end{pmatrix}"),
    (r"Find the matrix that corresponds to reflecting over the vector $\begin{pmatrix} 1 \\ 2 \end{pmatrix}.$", r"\begin{pmatrix} -3/5 & 4/5 \\ 4/5 & 3/5 \end{pmatrix}"),
    (r"Find the matrix that corresponds to projecting onto the vector $\begin{pmatrix} 1 \\ 2 \end{pmatrix}.$", r"\begin{pmatrix} 1/5 & 2/5 \\ 2/5 & 4/5 \end{pmatrix}"),
    (r"Find the matrix that corresponds to rotating about the origin by an angle of $90^\circ$ counter-clockwise.", r"\begin{pmatrix} 0 & -1 \\ 1 & 0 \end{pmatrix}"),
    (r"When the vectors $\begin{pmatrix} 2 \\ 0 \end{pmatrix}$ and $\begin{pmatrix} 0 \\ 2 \end{pmatrix}$ are both projected onto the same vector $\mathbf{v},$ the result is $\mathbf{p}$ in both cases. Find $\mathbf{p}.$", r"\begin{pmatrix} 1 \\ 1 \end{pmatrix}"),
    (r"A reflection takes $\begin{pmatrix} 1 \\ 0 \end{pmatrix}$ to $\begin{pmatrix} 0 \\ 1 \end{pmatrix}.$ Which vector does the reflection take $\begin{pmatrix} 3 \\ 5 \end{pmatrix}$ to?", r"\begin{pmatrix} 5 \\ 3 \end{pmatrix}"),
    # points, lines, planes
    (r"Find the area of the triangle with vertices $(0,0,0),$ $(2,0,0),$ and $(0,3,4).$", "5"),
    (r"Let $A = (1,0,0),$ $B = (0,0,0),$ and $C = (0,2,0).$ Compute $\angle ABC,$ in degrees.", r"90^\circ"),
    (r"Find the distance between the planes $x + 2y + 2z = 1$ and $2x + 4y + 4z = 14.$", "2"),
    (r"Find the point in the plane $x + y + z = 3$ that is closest to the point $(0,0,0).$", "(1,1,1)"),
    (r"Find the point on the line \[y = x + 2\] that is closest to the point $(4,0).$", "(1,3)"),
    (r"Find the point where the line passing through $(1,1,1)$ and $(2,3,0)$ intersects the $xy$-plane.", "(2,3,0)"),
    (r"A line is parameterized by \[\begin{pmatrix} x \\ y \end{pmatrix} = \begin{pmatrix} 0 \\ 0 \end{pmatrix} + t \begin{pmatrix} 1 \\ 1 \end{pmatrix}.\] A second line is parameterized by \[\begin{pmatrix} x \\ y \end{pmatrix} = \begin{pmatrix} 4 \\ 0 \end{pmatrix} + u \begin{pmatrix} -1 \\ 1 \end{pmatrix}.\] Find the point where the lines intersect.", r"\begin{pmatrix} 2 \\ 2 \end{pmatrix}"),
    (r"Find the equation of the plane containing the points $(1,0,0),$ $(0,1,0),$ and $(0,0,2).$", "2x + 2y + z - 2 = 0"),
    # vectors without coordinates
    (r"If $\mathbf{a},$ $\mathbf{b},$ and $\mathbf{c}$ are vectors such that $\mathbf{a} \cdot \mathbf{b} = 1,$ $\mathbf{a} \cdot \mathbf{c} = 2,$ and $\mathbf{b} \cdot \mathbf{c} = 3,$ then find \[\mathbf{a} \cdot (2 \mathbf{b} - \mathbf{c}).\]", "0"),
    (r"Let $\mathbf{a}$ and $\mathbf{b}$ be unit vectors such that $\|\mathbf{a} + 2 \mathbf{b}\| = \sqrt{7}.$ Find $\mathbf{a} \cdot \mathbf{b}.$", "1/2"),  # 1 + 4 + 4 a.b = 7
    (r"Let $\mathbf{a}$ and $\mathbf{b}$ be nonzero vectors such that $\|\mathbf{a} - \mathbf{b}\| = \|\mathbf{a} + \mathbf{b}\|.$ Find the angle between $\mathbf{a}$ and $\mathbf{b},$ in degrees.", r"90^\circ"),
    (r"If $\det \mathbf{A} = 3$ and $\det \mathbf{B} = 5,$ then find $\det (\mathbf{A}^2 \mathbf{B}).$", "45"),
    # coordinates and waves
    (r"Convert the point $\left( 4, \frac{\pi}{6} \right)$ in polar coordinates to rectangular coordinates.", r"(2\sqrt{3}, 2)"),
    (r"Convert the point $(0, -3, 5)$ in rectangular coordinates to cylindrical coordinates.", r"(3, \frac{3\pi}{2}, 5)"),
    (r"Convert the point $(2, \pi, \frac{\pi}{2})$ in spherical coordinates to rectangular coordinates.", "(-2,0,0)"),
    (r"What is the period of $y = 3 \cos 4x$?", r"\frac{\pi}{2}"),
    (r"Find the amplitude of the graph of $y = -5 \sin (2x + 1).$", "5"),
    (r"Find the phase shift of the graph of $y = 2 \sin \left( x + \frac{\pi}{7} \right).$", r"-\frac{\pi}{7}"),
]  # fmt: skip

REFUSED = [
    r"Find the vector $\mathbf{v}$ such that $\mathbf{v} \cdot \begin{pmatrix} 1 \\ 2 \end{pmatrix} = 3.$",  # a whole line of them
    r"Let $\mathbf{v}$ be a red vector such that $2 \mathbf{v} = \begin{pmatrix} 2 \\ 4 \end{pmatrix}.$ Find $\mathbf{v}.$",
    r"Find the distance between the planes $x + y + z = 1$ and $x - y + z = 3.$",  # they meet
    r"What is the period of $y = \sin x \cos 3x$?",
    r"Find the matrix that corresponds to reflecting over the fence.",
    r"Let $\mathbf{a}$ and $\mathbf{b}$ be vectors such that $\|\mathbf{a}\| = 2.$ Find $\mathbf{a} \cdot \mathbf{b}.$",
]


@pytest.mark.parametrize(("text", "answer"), ANSWERED)
def test_the_answer_is_the_one_worked_by_hand(text: str, answer: str) -> None:
    result = solve_track1(text)
    assert result.answer is not None, result.reason
    assert check_answers(answer, result.answer).equal is True


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_not_understood_or_not_determined_is_refused(text: str) -> None:
    assert solve_track1(text).answer is None
