# ruff: noqa: E501
"""Statements about curves: points that they pass through, where they meet, the vertex of a parabola."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.solver.track1.plans import Refused
from mycelium.solver.track1.readers import row
from mycelium.solver.track1.scene import LIST, F, Scene, statement
from mycelium.symbolic import Node, replace_symbol

_ORIGIN = Node("tuple", (Node("number", (), Fraction(0)), Node("number", (), Fraction(0))))

_CURVE = r"(?:(?:the|a|an|line|graph|graphs|of|equation|curve|function|quadratic|parabola|cubic|linear|with|whose|is|defined|given|represented|by|described|has|equations?|vertical|point)\s?)*"


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
    if curve in scene.facts:
        scene.facts.remove(curve)
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
    if curve in scene.facts:
        scene.facts.remove(curve)
    scene.facts.append(at_point(curve, point, scene))
    slope = Node("derivative", (right, Node("symbol", (), letter)))
    place = point.args[0 if letter == "x" else 1]
    scene.rows.append(row("EQUATION", row("SUBSTITUTE", row("EVALUATE", slope), letter, place), 0))
    scene.subject = curve
