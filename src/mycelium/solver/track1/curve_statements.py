# ruff: noqa: E501
"""Statements about curves: points that they pass through, where they meet, the vertex of a parabola."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.solver.track1.plans import Refused
from mycelium.solver.track1.point_reader import made
from mycelium.solver.track1.readers import row
from mycelium.solver.track1.scene import LIST, F, Scene, statement
from mycelium.symbolic import Node, difference, filled, rational, replace_symbol

_ORIGIN = Node("tuple", (Node("number", (), Fraction(0)), Node("number", (), Fraction(0))))

_CURVE = r"(?:(?:the|a|an|line|graph|graphs|of|equation|curve|function|quadratic|parabola|cubic|linear|with|whose|is|defined|given|represented|by|described|has|equations?|vertical|point|certain)\s?)*"


@statement(
    rf"{_CURVE}(?P<curve><\d+>)? ?(?:passes|goes|pass) through (?:the )?(?:points? )?(?P<points>{LIST}|the origin)"
)
@statement(rf"(?:the )?points? (?P<points>{LIST}) (?:lies?|is|are) on {_CURVE}(?P<curve><\d+>)?")
@statement(rf"{_CURVE}(?P<curve><\d+>)? ?contains? (?:the )?points? (?P<points>{LIST})")
def _through(match: re.Match[str], scene: Scene) -> None:
    curve = scene.node(match["curve"]) if match["curve"] else scene.subject
    points = [_ORIGIN] if "origin" in match["points"] else []
    points += [scene.node(text) for text in re.findall(F, match["points"])]
    if (
        curve is None
        or curve.head != "relation"
        or curve.value != "="
        or any(p.head != "tuple" or len(p.args) != 2 for p in points)
    ):
        raise Refused("no curve through points")
    scene.forget(curve)
    for point in points:
        scene.facts.append(at_point(curve, point, scene))
    scene.subject = curve


def at_point(curve: Node, point: Node, scene: Scene) -> Node:
    """The equation of a curve in x and y (or f(x)) with a point's coordinates."""
    functions, _ = scene.parts()
    left, right = curve.args
    if left.head == "apply" and len(left.args) == 1 and left.args[0].head == "symbol":
        letter = str(left.args[0].value)
        return Node("relation", (replace_symbol(right, letter, point.args[0]), point.args[1]), "=")
    curve = functions.expand(curve)
    if not {"x", "y"} & curve.symbols():
        raise Refused("no curve in x and y")
    return replace_symbol(replace_symbol(curve, "x", point.args[0]), "y", point.args[1])


@statement(
    rf"(?:the )?(?:two )?lines? (?:described by |with equations? |given by |defined by |the equations? )*(?P<curves>{LIST})(?:,? where .*?)?,? (?:intersect|meet|cross)(?: each other)? at (?:the )?(?:point )?(?P<point><\d+>)"
)
def _meet(match: re.Match[str], scene: Scene) -> None:
    point = scene.node(match["point"])
    if point.head != "tuple":
        raise Refused("no point")
    for curve in scene.nodes(match["curves"]):
        if curve.head != "relation":
            raise Refused("no curve")
        scene.facts.append(at_point(curve, point, scene))


@statement(
    r"the vertex of (?:the )?(?:parabola|graph of) (?:described by |with equation |given by |the equation )?(?P<curve><\d+>)? ?is (?:at )?(?:the point )?(?P<point><\d+>)"
)
@statement(
    rf"{_CURVE}(?P<curve><\d+>)(?: is a parabola)? (?:has|with) (?:its )?vertex (?:at )?(?:the point )?(?P<point><\d+>)"
)
def _vertex(match: re.Match[str], scene: Scene) -> None:
    curve = scene.node(match["curve"]) if match["curve"] else scene.subject
    point = scene.node(match["point"])
    if curve is None or point.head != "tuple" or curve.head != "relation":
        raise Refused("no vertex of a curve")
    left, right = curve.args
    letter = "y" if left == Node("symbol", (), "x") else "x"
    if letter not in right.symbols():
        raise Refused("no parabola")
    scene.forget(curve)
    scene.facts.append(at_point(curve, point, scene))
    slope = Node("derivative", (right, Node("symbol", (), letter)))
    place = point.args[0 if letter == "x" else 1]
    scene.rows.append(row("EQUATION", row("SUBSTITUTE", row("EVALUATE", slope), letter, place), 0))
    scene.subject = curve


_ONCE = r"(?:exactly |only |just )?(?:one|1|a single|a double|one repeated|a unique|one distinct)(?: real| distinct| repeated)* (?:solution|root|zero)"


@statement(
    rf"(?:the )?(?:quadratic )?(?:equation |polynomial |quadratic |expression |function )?(?P<of>{F}) (?:has|is to have|will have) (?:{_ONCE}|equal roots|a double root)(?: for <\d+>| in <\d+>)?"
)
@statement(
    rf"(?:the )?(?:quadratic )?(?:polynomial |quadratic |expression |trinomial )?(?P<of>{F}) (?:is|be) (?:equal to )?(?:the square of a (?:binomial|linear expression)|a (?:perfect square|perfect square trinomial|perfect-square trinomial))"
)
def _double_root(match: re.Match[str], scene: Scene) -> None:
    """A quadratic in x with a discriminant of 0, told by its values at 0, 1 and -1."""
    node = scene.node(match["of"])
    scene.forget(node)
    if node.head == "relation" and node.value == "=":
        node = difference(node)
    letters = [letter for letter in ("x", "y", "z", "t", "n") if letter in node.symbols()]
    if node.head == "relation" or len(letters) != 1 or len(node.symbols()) < 2:
        raise Refused("no quadratic with a constant")
    if any(
        letters[0] in part.symbols() and not _to_the_second(part)
        for part in node.walk()
        if part.head in ("pow", "call", "root", "div")
    ):
        raise Refused("no quadratic")
    at = {name: filled(node, {letters[0]: rational(value)}) for name, value in (("p", 0), ("q", 1), ("r", -1))}
    linear = made("(q - r)/2", **at)
    lead = made("(q + r)/2 - p", **at)
    scene.equal(made("b^2 - 4*a*c", b=linear, a=lead, c=at["p"]), rational(0))
    scene.facts.append(Node("relation", (lead, rational(0)), "!="))


_LINE = r"(?:the )?(?:graph of )?(?:the )?(?:lines? |equation )?(?:with equation |given by |of )?"


@statement(
    r"(?:the )?(?:two )?(?:lines|graphs)(?: of)?(?: the)?(?: equations| with (?:the )?(?:given )?equations?)? ?(?P<a><\d+>)(?:(?: and|,) (?P<b><\d+>))? are (?P<how>parallel|perpendicular)"
)
@statement(
    r"(?:the )?(?:two )?lines with (?:the )?(?:given )?equations are (?P<how>parallel|perpendicular)[.:]? (?P<a><\d+>)(?:(?: and|,)? (?P<b><\d+>))?"
)
@statement(rf"{_LINE}(?P<a><\d+>) is (?P<how>parallel|perpendicular) to {_LINE}(?P<b><\d+>)")
def _directions(match: re.Match[str], scene: Scene) -> None:
    lines = [node for text in (match["a"], match["b"]) if text for node in scene.nodes(text)]
    if len(lines) != 2:
        raise Refused("no two lines")
    for line in lines:
        scene.forget(line)
    (a, b), (c, d) = map(normal_of, lines)
    product = "a*d - b*c" if match["how"] == "parallel" else "a*c + b*d"
    scene.equal(made(product, a=a, b=b, c=c, d=d), rational(0))


def normal_of(line: Node) -> tuple[Node, Node]:
    """The coefficients of x and y of a line's equation, as differences of its values.

    Raises:
        Refused: no equation in x or y.
    """
    if line.head != "relation" or line.value != "=" or not {"x", "y"} & line.symbols():
        raise Refused("no line in x and y")
    apart = difference(line)

    def at(x: int, y: int) -> Node:
        return filled(apart, {"x": rational(x), "y": rational(y)})

    origin = at(0, 0)
    return made("p - q", p=at(1, 0), q=origin), made("p - q", p=at(0, 1), q=origin)


def _to_the_second(part: Node) -> bool:
    """Whether a power of a letter is its square, or a quotient has no letter below."""
    if part.head == "pow":
        return part.args[1] == rational(2)
    return part.head == "div" and not part.args[1].symbols()
