"""Wordings of coordinate geometry: points, lines, vectors."""

from __future__ import annotations

import re

from mycelium.solver.track1.plans import Plan, Refused, formula, formulas_in
from mycelium.solver.track1.registry import VERB, track1_rule
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, rational


@track1_rule(
    rf"^{VERB} the distance (?:in the plane )?between(?: the)?(?: points?)?(?: with coordinates)? (?P<a><\d+>)(?: and (?P<b><\d+>))?(?: in the (?:coordinate|cartesian) plane)?\??$"  # noqa: E501
)
@track1_rule(
    r"^(?:what is|find) the distance,? (?:in units,? )?(?:from|between)(?: the)?(?: points?)?(?: with coordinates)? (?P<a><\d+>) (?:to|and)(?: the)?(?: points?)? (?P<b><\d+>)\??$"  # noqa: E501
)
def _distance(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("distance", _two_points(match, wording))


@track1_rule(
    rf"^{VERB}(?: the)?(?: coordinates of)?(?: the)? midpoint of(?: the)?(?: (?:line )?segment)?(?: (?:with|joining|whose|connecting|having))?(?: (?:endpoints?|the|points?|are|at|ends))* (?P<a><\d+>)(?: and (?P<b><\d+>))?\??$"  # noqa: E501
)
def _midpoint(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("midpoint", _two_points(match, wording))


@track1_rule(
    rf"^{VERB} the slope of (?:the|a) line (?:passing through|through|containing|that passes through|connecting|joining)(?: the)?(?: points?)? (?P<a><\d+>)(?: and (?P<b><\d+>))?\??$"  # noqa: E501
)
def _slope(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("slope", _two_points(match, wording))


def _two_points(match: re.Match[str], wording: Wording) -> tuple[Node, Node]:
    nodes = formulas_in(match["a"] + (match["b"] or ""), wording)
    nodes = [
        node.args[1]
        if node.head == "relation"
        else node.args[-1]
        if node.head == "mul" and node.args[-1].head == "tuple"
        else node
        for node in nodes
    ]
    if len(nodes) != 2 or any(node.head != "tuple" for node in nodes):
        raise Refused("expected two points")
    return nodes[0], nodes[1]


@track1_rule(
    r"^(?:find|what is|compute|determine) the slope of the line (?:with equation |given by |whose equation is )?<(\d+)>\??$"
)
def _line_slope(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("line_slope", (formula(wording, match.group(1)),))


@track1_rule(
    r"^(?:find|what is|compute|determine) the <(\d+)> ?-intercept of the (?:line|graph of)(?: the)?(?: (?:line|equation|with|given|by))* ?<(\d+)>\??$"  # noqa: E501
)
def _intercept(match: re.Match[str], wording: Wording) -> Plan:
    axis = formula(wording, match.group(1))
    if axis.value not in ("x", "y"):
        raise Refused("another axis")
    return Plan("intercept", (formula(wording, match.group(2)), axis))


@track1_rule(
    r"^find(?: the value of)? <(\d+)> so that (?:the )?vectors <(\d+)> and <(\d+)> are (?:orthogonal|perpendicular)$"
)
def _orthogonal(match: re.Match[str], wording: Wording) -> Plan:
    letter, a, b = (formula(wording, group) for group in match.groups())
    if a.head != "matrix" or len(a.args) != len(b.args):
        raise Refused("expected two vectors")
    dot = Node("add", tuple(Node("mul", pair) for pair in zip(a.args, b.args, strict=True)))
    return Plan("value_given", (letter, Node("relation", (dot, rational(0)), "=")))


@track1_rule(
    r"^(?:find|compute|what is) the (projection of|cross product of|dot product of)(?: the)?(?: vectors?)? <(\d+)> (?:onto|and|with)(?: the)?(?: vector)? <(\d+)>\??$"  # noqa: E501
)
def _vectors(match: re.Match[str], wording: Wording) -> Plan:
    name = {"pro": "projection", "cro": "cross_product", "dot": "dot_product"}[match.group(1)[:3]]
    return Plan(name, (formula(wording, match.group(2)), formula(wording, match.group(3))))
