# ruff: noqa: E501
"""Equations of planes, written with whole coefficients without a common divisor."""

from __future__ import annotations

import re
from dataclasses import replace
from math import gcd, lcm

from mycelium.solver.track1.matrix_algebra import Grid, cross, dot
from mycelium.solver.track1.plans import Plan, Refused, formula
from mycelium.solver.track1.readers import row, track1_reader, whole_plan
from mycelium.solver.track1.space_readers import between, plane_of, point
from mycelium.solver.track1.told import sentences
from mycelium.solver.track1.transformation_readers import vector
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, rational_value

_ASK = r"(?:find|compute|determine|what is|calculate)"
_K = r"<(\d+)>"
_THREE = rf"{_K},? ?{_K},? ?(?:and )?{_K}"


def _point(wording: Wording, index: str) -> Grid:
    return point(formula(wording, index))


_PLANE = re.compile(rf"^{_ASK} the equation of the plane (?P<how>.+)$")
_THROUGH_THREE = re.compile(
    rf"(?:containing|passing through|through|which contains|that contains|which passes through) (?:the )?points {_THREE}"
)
_PARALLEL = re.compile(
    rf"(?:which |that )?(?:passes through|passing through|through|contains|containing) (?:the point )?{_K},? (?:and )?(?:which is |that is |is )?(?:parallel to (?:the plane )?{_K})"
)
_FOOT = re.compile(
    rf"^the foot of the perpendicular from the origin to a plane is (?:the point )?{_K}\. {_ASK} the equation of the plane$"
)
_NORMAL = re.compile(
    rf"(?:which |that )?(?:passes through|passing through|through|contains|containing) (?:the point )?{_K},? (?:and )?(?:which |that )?(?:has|with|having)(?: a)? normal vector {_K}"
)


@track1_reader
def equation_of_plane(wording: Wording) -> Plan | None:
    """The plane through three points, or through one with a normal vector or beside another plane."""
    text = ". ".join(
        sentences(re.sub(r",? enter your answer in the form.*$", "", wording.template, flags=re.DOTALL).rstrip("?. "))
    )
    text = re.sub(r"\. <\d+>$|(?<=.),? where <\d+>,? <\d+>,? <\d+>,? <\d+> are integers.*$", "", text)
    if match := _FOOT.match(text):
        p = _point(wording, match[1])
        return _plane_plan(p, p)
    plane = _PLANE.match(text)
    if plane is None:
        return None
    if match := _THROUGH_THREE.fullmatch(plane["how"]):
        a, b, c = (_point(wording, match[k]) for k in (1, 2, 3))
        return _plane_plan(cross(between(a, b), between(a, c)), a)
    if match := _PARALLEL.fullmatch(plane["how"]):
        return _plane_plan(plane_of(formula(wording, match[2]))[0], _point(wording, match[1]))
    if match := _NORMAL.fullmatch(plane["how"]):
        return _plane_plan(vector(wording, match[2]), _point(wording, match[1]))
    return None


def _plane_plan(normal: Grid, p: Grid) -> Plan:
    """n . x = n . p in whole numbers without a common divisor, the first of them positive."""
    values = [rational_value(entry) for entry in (*normal.entries(), Node("neg", (dot(normal, p),)))]
    if any(value is None for value in values) or len(values) != 4:
        raise Refused("a plane with coefficients that are no numbers")
    exact = [value for value in values if value is not None]
    whole = [int(value * lcm(*(value.denominator for value in exact))) for value in exact]
    divisor = gcd(*whole)
    first = next((value for value in whole[:3] if value), 0)
    if not first:
        raise Refused("points on one line")
    a, b, c, d = (value // divisor * (1 if first > 0 else -1) for value in whole)
    return replace(whole_plan(row("EVALUATE", f"{a}*x + {b}*y + {c}*z + {d} = 0")), pick="equation")
