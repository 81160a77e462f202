# ruff: noqa: E501
"""Matrices of reflections, projections, rotations and dilations, and vectors that these take to others."""

from __future__ import annotations

import re

from mycelium.solver.track1.matrix_algebra import (
    Algebra,
    Grid,
    add,
    column,
    dot,
    identity,
    minus,
    over,
    product,
    projected,
    read_bold,
    scaled,
    total,
    transposed,
)
from mycelium.solver.track1.plans import Plan, Refused, formula
from mycelium.solver.track1.readers import row, track1_reader, whole_plan
from mycelium.solver.track1.told import sentences
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, call, number

_K = r"<(\d+)>"


def vector(wording: Wording, index: str) -> Grid:
    """A formula that is a vector of numbers or letters.

    Raises:
        Refused: it is something else.
    """
    value = Algebra({}, 3).value(read_bold(wording.formulas[int(index)], wording))
    if not isinstance(value, Grid) or not value.vector:
        raise Refused("no vector")
    return value


def onto_line(direction: Grid) -> Grid:
    """The matrix of the projection onto a line through the origin."""
    squares = product(direction, transposed(direction))
    if not isinstance(squares, Grid):
        raise Refused("no vector")
    return scaled(over(number(1), dot(direction, direction)), squares)


def combined(a: int, first: Grid, b: int, second: Grid) -> Grid:
    """a first + b second."""
    return total(scaled(number(a), first), scaled(number(b), second))


def _named(kind: str, wording: Wording) -> Grid | None:
    """The matrix of a transformation in words."""
    axis = {"x-axis": column(number(1), number(0)), "y-axis": column(number(0), number(1))}
    kind = re.sub(r"<(\d+)> ?-axis", lambda match: wording.formulas[int(match[1])].strip() + "-axis", kind)
    one = identity(2)
    if match := re.fullmatch(
        r"(?:reflecting|a reflection|the reflection) (?:over|across|in|through) the (x-axis|y-axis)", kind
    ):
        return combined(2, onto_line(axis[match[1]]), -1, one)
    if match := re.fullmatch(
        rf"(?:reflecting|a reflection|the reflection)(?: <\d+>)? (?:over|across|in|through) the vector {_K}", kind
    ):
        line = onto_line(vector(wording, match[1]))
        return combined(2, line, -1, identity(line.shape[0]))
    if match := re.fullmatch(
        rf"(?:projecting|a projection|the projection)(?: <\d+>)? onto the (?:vector {_K}|(x-axis|y-axis))", kind
    ):
        return onto_line(vector(wording, match[1]) if match[1] else axis[match[2]])
    if match := re.fullmatch(
        rf"(?:a |the )?dilation(?:,)? centered at the origin(?:,)? with scale factor (?:{_K}|(-?\d+))", kind
    ):
        factor = formula(wording, match[1]) if match[1] else number(int(match[2]))
        return scaled(factor, one)
    if match := re.fullmatch(
        rf"(?:rotating|a rotation|the rotation)(?: of| about the origin)?(?: about the origin| by| of| an angle| through)* {_K}(?: about the origin)?(?: in the)? (counter-?clockwise|clockwise)(?: direction)?(?: about the origin)?",
        kind,
    ):
        angle = formula(wording, match[1])
        cos, sin = call("cos", angle), call("sin", angle)
        turned = Grid(((cos, minus(sin)), (sin, cos)))
        return transposed(turned) if match[2] == "clockwise" else turned
    return None


_MATRIX = re.compile(
    r"^(?:find|determine|compute|what is) the (?:2 \\times 2 |<\d+> )?matrix (?:<\d+> )?(?:that corresponds to|corresponding to|of|for|representing|which corresponds to) (?P<kind>.+)$"
)
_FOR_ANY = re.compile(
    rf"^(?:find|determine) the matrix <\d+> such that for any (?:2-dimensional |two-dimensional )?vector <(?P<v>\d+)>,? <\d+> is the (?P<kind>(?:projection|reflection) of <\d+> (?:onto|over|through) (?:the )?(?P<to>vector {_K}|plane <\d+>|.+))$"
)
_PLANE = re.compile(r"^let <(\d+)> be the plane passing through the origin with normal vector <(\d+)>$")


@track1_reader
def matrix_of_transformation(wording: Wording) -> Plan | None:
    """The matrix of a reflection, projection, rotation or dilation."""
    parts = sentences(wording.template.rstrip("?. "))
    if len(parts) == 1 and (match := _MATRIX.match(parts[0])):
        grid = _named(match["kind"], wording)
        return whole_plan(row("EVALUATE", grid.node())) if grid else None
    match = _FOR_ANY.match(parts[-1]) if parts and len(parts) <= 2 else None
    if match is None:
        return None
    reflection = match["kind"].startswith("reflection")
    if onto := re.fullmatch(rf"vector {_K}", match["to"]):
        if len(parts) != 1:
            raise Refused("a sentence before")
        line = onto_line(vector(wording, onto[1]))
        one = identity(line.shape[0])
        return whole_plan(row("EVALUATE", (combined(2, line, -1, one) if reflection else line).node()))
    plane = _PLANE.match(parts[0])
    if len(parts) != 2 or plane is None or not match["to"].startswith("plane"):
        raise Refused("onto what?")
    line = onto_line(vector(wording, plane[2]))
    return whole_plan(row("EVALUATE", combined(1, identity(line.shape[0]), -2 if reflection else -1, line).node()))


_CERTAIN = re.compile(rf"^the projection of {_K} onto a certain vector <\d+> is {_K}$")
_CERTAIN_GOAL = re.compile(rf"^(?:find|compute) the projection of {_K} onto <\d+>$")
_SAME = re.compile(
    rf"^when the vectors {_K} and {_K} are both projected onto the same vector <\d+>, the result is <(?P<p>\d+)> in both cases$"
)
_TAKES = re.compile(rf"^a reflection takes {_K} to {_K}$")
_TAKES_GOAL = re.compile(rf"^which vector does the reflection take {_K} to$")
_AT = re.compile(
    r"^a line is parameterized by a parameter <\d+>,? so that the vector on the line at <(\d+)> is <(\d+)>,? and the vector on the line at <(\d+)> is <(\d+)>$"
)
_AT_GOAL = re.compile(r"^find the vector on the line at <(\d+)>$")


@track1_reader
def vector_by_projection(wording: Wording) -> Plan | None:
    """Vectors known by what a projection, a reflection or a parameter makes of others."""
    parts = sentences(wording.template.rstrip("?. "))
    if len(parts) != 2:
        return None
    first, second = parts
    if (known := _CERTAIN.match(first)) and (goal := _CERTAIN_GOAL.match(second)):
        return _shown(projected(vector(wording, goal[1]), vector(wording, known[2])))
    if (known := _SAME.match(first)) and re.fullmatch(r"(?:find|compute) <\d+>", second):
        a, b = vector(wording, known[1]), vector(wording, known[2])
        # the common projection is the foot of the perpendicular from the origin to the line through both
        return _shown(combined(1, a, -1, projected(a, combined(1, a, -1, b))))
    if (known := _TAKES.match(first)) and (goal := _TAKES_GOAL.match(second)):
        mirror = combined(1, vector(wording, known[1]), 1, vector(wording, known[2]))
        what = vector(wording, goal[1])
        return _shown(combined(2, projected(what, mirror), -1, what))
    if (known := _AT.match(first)) and (goal := _AT_GOAL.match(second)):
        times = [_parameter(wording, index) for index in (known[1], known[3], goal[1])]
        a, b = vector(wording, known[2]), vector(wording, known[4])
        share = over(add(times[2], minus(times[0])), add(times[1], minus(times[0])))
        return _shown(total(a, scaled(share, combined(1, b, -1, a))))
    return None


def _parameter(wording: Wording, index: str) -> Node:
    node = formula(wording, index)
    if node.head != "relation" or node.value != "=" or node.args[1].symbols():
        raise Refused("no value of a parameter")
    return node.args[1]


def _shown(grid: Grid) -> Plan:
    return whole_plan(row("EVALUATE", grid.node()))
