"""Circles, ellipses, hyperbolas and parabolas with axes along x and y, from their equations: centre, lengths, focus, vertex.

Every value is an expression in the coefficients, so that a program can show how it comes about.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from mycelium.solver.track1.plans import Refused
from mycelium.solver.track1.point_reader import made
from mycelium.symbolic import Node, difference, rational, rational_function


@dataclass(frozen=True, slots=True)
class Conic:
    """a x^2 + c y^2 + d x + e y + f = 0 with rational coefficients, a and c not both 0."""

    a: Fraction
    c: Fraction
    d: Fraction
    e: Fraction
    f: Fraction

    @property
    def kind(self) -> str:
        """circle, ellipse, hyperbola or parabola."""
        if not self.a or not self.c:
            return "parabola"
        if self.a * self.c < 0:
            return "hyperbola"
        return "circle" if self.a == self.c else "ellipse"

    def center(self) -> Node:
        """The centre of a circle, an ellipse or a hyperbola."""
        if self.kind == "parabola":
            raise Refused("a parabola has no centre")
        return Node("tuple", (rational(-self.d / (2 * self.a)), rational(-self.e / (2 * self.c))))

    def squares(self) -> tuple[Fraction, Fraction]:
        """The squared half axes along x and along y; the negative one of a hyperbola is the conjugate one."""
        if self.kind == "parabola":
            raise Refused("a parabola has no axes")
        size = self.d**2 / (4 * self.a) + self.e**2 / (4 * self.c) - self.f
        along = size / self.a, size / self.c
        if size == 0 or max(along) <= 0 or (self.kind in ("circle", "ellipse") and min(along) <= 0):
            raise Refused("no real curve")
        return along

    def focal_square(self) -> Fraction:
        """The squared distance of a focus from the centre."""
        first, second = self.squares()
        return abs(first - second)

    def radius(self) -> Node:
        """The radius of a circle."""
        if self.kind != "circle":
            raise Refused("only a circle has a radius")
        return made("sqrt(s)", s=rational(self.squares()[0]))

    def area(self) -> Node:
        """The area inside of a circle or an ellipse."""
        if self.kind not in ("circle", "ellipse"):
            raise Refused("no area inside")
        first, second = self.squares()
        return made("pi*sqrt(s*t)", s=rational(first), t=rational(second))

    def vertex(self) -> Node:
        """The vertex of a parabola."""
        x, y = self._vertex()
        return Node("tuple", (rational(x), rational(y)))

    def focus(self) -> Node:
        """The focus of a parabola."""
        x, y = self._vertex()
        return Node(
            "tuple",
            (rational(x), rational(y + self._reach())) if self.a else (rational(x + self._reach()), rational(y)),
        )

    def directrix(self) -> Node:
        """The directrix of a parabola, as an equation."""
        x, y = self._vertex()
        letter, value = ("y", y) if self.a else ("x", x)
        return Node("relation", (Node("symbol", (), letter), rational(value - self._reach())), "=")

    def asymptote_slope(self) -> Node:
        """The positive slope of a hyperbola's asymptotes."""
        if self.kind != "hyperbola":
            raise Refused("only a hyperbola has asymptotes")
        return made("sqrt(s)", s=rational(-self.a / self.c))

    def _vertex(self) -> tuple[Fraction, Fraction]:
        if self.kind != "parabola" or not (self.e if self.a else self.d):
            raise Refused("no parabola")
        if self.a:
            x = -self.d / (2 * self.a)
            return x, -(self.a * x**2 + self.d * x + self.f) / self.e
        y = -self.e / (2 * self.c)
        return -(self.c * y**2 + self.e * y + self.f) / self.d, y

    def _reach(self) -> Fraction:
        """The distance from the vertex to the focus, with the sign of its direction: 4 p (y - k) = (x - h)^2."""
        return -self.e / (4 * self.a) if self.a else -self.d / (4 * self.c)


def conic_of(equation: Node) -> Conic:
    """The curve of an equation in x and y.

    Raises:
        Refused: it is no curve of second degree with rational coefficients and axes along x and y.
    """
    if equation.head != "relation" or equation.value != "=" or equation.symbols() != {"x", "y"}:
        raise Refused("no curve in x and y")
    left, right = equation.args
    if left.head == "apply":
        left = Node("symbol", (), "y")
    parts = rational_function(difference(Node("relation", (left, right), "=")))
    if parts is None or set(parts[1]) != {()}:
        raise Refused("no polynomial equation")
    terms = parts[0]
    if not set(terms) <= {("x", "x"), ("y", "y"), ("x",), ("y",), ()}:
        raise Refused("no curve of second degree with axes along x and y")
    a, c, d, e, f = (terms.get(key, Fraction(0)) for key in (("x", "x"), ("y", "y"), ("x",), ("y",), ()))
    if not a and not c:
        raise Refused("a line")
    return Conic(a, c, d, e, f)
