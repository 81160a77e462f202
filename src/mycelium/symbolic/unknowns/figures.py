"""Lines, circles and matrices from their equations; points in other coordinates. Worker side."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import Any

import sympy as sp

from mycelium.symbolic.errors import UndefinedError, UnsupportedError
from mycelium.symbolic.from_sympy import from_sympy
from mycelium.symbolic.to_sympy import to_sympy
from mycelium.symbolic.tree import Node

_X, _Y = sp.Symbol("x"), sp.Symbol("y")


def _circle(equation: Node) -> tuple[Any, Any, Any]:
    """Centre and squared radius of a circle given by its equation in x and y."""
    if equation.head != "relation" or equation.value != "=":
        raise UnsupportedError("expected the equation of a circle")
    left, right = (to_sympy(side, real=False) for side in equation.args)
    polynomial = sp.Poly(sp.expand(left - right), _X, _Y)
    a, b = polynomial.coeff_monomial(_X**2), polynomial.coeff_monomial(_Y**2)
    if a == 0 or a != b or polynomial.coeff_monomial(_X * _Y) != 0 or polynomial.total_degree() != 2:
        raise UnsupportedError("expected the equation of a circle in x and y")
    h, k = (-polynomial.coeff_monomial(letter) / (2 * a) for letter in (_X, _Y))
    return h, k, sp.simplify(h**2 + k**2 - polynomial.coeff_monomial(sp.S.One) / a)


def circle_center(equation: Node) -> Node:
    """Centre of the circle with this equation in x and y."""
    h, k, _ = _circle(equation)
    return Node("tuple", (from_sympy(h), from_sympy(k)))


def circle_radius(equation: Node) -> Node:
    """Radius of the circle with this equation in x and y."""
    square = _circle(equation)[2]
    if square.is_negative:
        raise UndefinedError("no point satisfies the equation")
    return from_sympy(sp.sqrt(square))


def line_through(a: Node, b: Node) -> Node:
    """The equation in x and y of the line through two points."""
    if a.head != "tuple" or b.head != "tuple" or len(a.args) != 2 or len(b.args) != 2:
        raise UnsupportedError("expected two points of the plane")
    (x1, y1), (x2, y2) = ([to_sympy(part, real=False) for part in point.args] for point in (a, b))
    if (x1, y1) == (x2, y2):
        raise UndefinedError("one point does not determine a line")
    left, right = sp.expand((x2 - x1) * _Y - (y2 - y1) * _X), sp.expand((x2 - x1) * y1 - (y2 - y1) * x1)
    return Node("relation", (from_sympy(left), from_sympy(right)), "=")


def spherical(point: Node) -> Node:
    """(rho, theta, phi) of a point of space: 0 <= theta < 2 pi from the x axis, 0 <= phi <= pi from the z axis."""
    x, y, z = _entries(point, 3)
    radius = sp.sqrt(x**2 + y**2 + z**2)
    if radius == 0:
        raise UndefinedError("the origin has no angles")
    return _point(sp.simplify(radius), _angle(x, y), sp.acos(sp.simplify(z / radius)))


def polar(point: Node) -> Node:
    """(r, theta) of a point of the plane, 0 <= theta < 2 pi."""
    x, y = _entries(point, 2)
    return _point(sp.simplify(sp.sqrt(x**2 + y**2)), _angle(x, y))


def complex_point(value: Node) -> Node:
    """The point (x, y) of a complex number x + iy."""
    real, imaginary = sp.expand(to_sympy(value), complex=True).as_real_imag()
    return _point(sp.simplify(real), sp.simplify(imaginary))


def _angle(x: Any, y: Any) -> Any:
    return sp.S.Zero if x == 0 and y == 0 else sp.Mod(sp.atan2(y, x), 2 * sp.pi)


def _entries(point: Node, count: int) -> list[Any]:
    if point.head not in ("tuple", "matrix") or len(point.args) != count:
        raise UnsupportedError(f"expected a point with {count} coordinates")
    return [to_sympy(part) for part in point.args]


def _point(*values: Any) -> Node:
    return Node("tuple", tuple(from_sympy(value) for value in values))


def inverse_or(matrix: Node, otherwise: Node) -> Node:
    """The inverse of a matrix; what is given instead where it has none."""
    value = to_sympy(matrix)
    if not isinstance(value, sp.MatrixBase) or value.rows != value.cols:
        raise UnsupportedError("expected a square matrix")
    return otherwise if sp.simplify(value.det()) == 0 else from_sympy(value.inv().applyfunc(sp.simplify))


def matrix_roots(polynomial: Any, letter: Any, value: Any) -> list[Any]:
    """The real matrices M with p(M) = value, where the square matrix `value` has different eigenvalues.

    Such an M commutes with its value, so that both have the same eigenvectors and p maps eigenvalue to eigenvalue.

    Raises:
        UnsupportedError: eigenvalues are equal, so that M is not determined by them.
    """
    pairs = [(eigenvalue, vectors) for eigenvalue, count, vectors in value.eigenvects() if count == 1]
    if len(pairs) != value.rows:
        raise UnsupportedError("the matrix has equal eigenvalues")
    vectors = sp.Matrix.hstack(*[vector[0] for _, vector in pairs])
    choices = [sp.solve(polynomial - eigenvalue, letter) for eigenvalue, _ in pairs]
    found = []
    for chosen in product(*choices):
        matrix = (vectors * sp.diag(*chosen) * vectors.inv()).applyfunc(sp.simplify)
        if all(entry.is_real for entry in matrix):
            found.append(matrix)
    return found


FIGURES: dict[str, Callable[..., Node]] = {
    function.__name__: function
    for function in (circle_center, circle_radius, line_through, spherical, polar, complex_point, inverse_or)
}
