# ruff: noqa: E501
"""The equation of a line told by a point and a direction, or by two points, as y = m x + b."""

from __future__ import annotations

import re

from mycelium.solver.track1.curve_statements import normal_of
from mycelium.solver.track1.goals import Goal, goal
from mycelium.solver.track1.place_goals import place
from mycelium.solver.track1.plans import Refused
from mycelium.solver.track1.point_reader import made
from mycelium.solver.track1.readers import row
from mycelium.solver.track1.scene import F, Scene

_LINE = r"(?:the )?equation of (?:the |a )?(?:straight )?line"
_THROUGH = r"(?:passing|passes|pass|going|goes|that passes|which passes|that goes)? ?(?:through|containing|contains)(?: the)?(?: points?)?"
_TO = r"(?:which is |that is |is )?(?P<how>parallel|perpendicular) to (?:the )?(?:line |graph of )?(?:with equation |given by |the equation )?(?P<line><\d+>)"
_FORM = r"(?:,? (?:in|expressed in|written in) (?:slope-intercept form|the form <\d+>))?"


@goal(rf"{_LINE} {_TO},? (?:and |that |which )?{_THROUGH} (?P<point>{F}|the origin){_FORM}")
@goal(rf"{_LINE} (?:that |which )?{_THROUGH} (?P<point>{F}|the origin),? (?:and )?(?:is )?{_TO}{_FORM}")
@goal(rf"{_LINE} (?:that |which )?{_THROUGH} (?P<point>{F})(?:,| and) (?P<other>{F}){_FORM}")
@goal(
    rf"{_LINE} (?:with|having|that has|of) (?:a )?slope (?P<slope>{F}|-?\d+(?:/\d+)?),? (?:and |that |which )?{_THROUGH} (?P<point>{F}|the origin){_FORM}"
)
def _equation_of_line(match: re.Match[str], scene: Scene) -> Goal:
    groups = match.groupdict()
    a, b = place(groups["point"], None, scene).args
    if groups.get("other"):
        c, d = place(groups["other"], None, scene).args
        slope = made("(d - b)/(c - a)", a=a, b=b, c=c, d=d)
    elif groups.get("slope"):
        slope = scene.node(groups["slope"])
    else:
        across, up = normal_of(scene.node(groups["line"]))
        slope = made("-p/q" if groups["how"] == "parallel" else "q/p", p=across, q=up)
    right = made("m*(x - a) + b", m=slope, a=a, b=b)
    if right.symbols() - {"x"}:
        raise Refused("a line with further letters")
    scene.used = True
    return Goal(row("EQUATION", "y", row("EXPAND", right)), "equation")
