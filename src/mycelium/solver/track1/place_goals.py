# ruff: noqa: E501
"""Points told by a phrase ("the centre of the circle with equation ...", "the midpoint of A and B") and what is asked of them."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.solver.track1.conics import Conic, conic_of
from mycelium.solver.track1.goals import Goal, given, goal
from mycelium.solver.track1.plans import Refused
from mycelium.solver.track1.point_reader import made
from mycelium.solver.track1.readers import row
from mycelium.solver.track1.scene import F, Scene, point_of, statement
from mycelium.symbolic import Node, rational

_SHAPE = r"(?:circle|ellipse|hyperbola|parabola|conic|curve|graph|equation|region|conic section)"
_WITH = r"(?:with (?:the )?equation|whose equation is|having (?:the )?equation|given by(?: the equation)?|defined by(?: the equation)?|described by(?: the equation)?|represented by(?: the equation)?|of(?: the equation)?|that has (?:the )?equation|which has (?:the )?equation)"
CURVE = rf"(?:(?:the |a |this |that )?{_SHAPE}(?: (?:of (?:the )?)?(?:circle|ellipse|hyperbola|parabola|curve|equation))?(?: {_WITH})?(?: (?P<name><\d+>),?)?(?: {_WITH})? ?(?P<curve><\d+>)?)"
_SEGMENT = r"(?:(?:the )?(?:line )?segment(?: <\d+>)?(?: (?:with|whose|having) (?:end ?points?)(?: are)?(?: at)?| joining| connecting| from| between)?(?: (?:the )?points?)? )?"
_NAMED = r"(?:(?:the )?points? )?"


@statement(
    rf"(?:the |a )?(?:equation of )?(?:the |a |this )?{_SHAPE} (?:has (?:the )?equation|is given by|is) (?P<curve><\d+>)"
)
@statement(
    rf"(?:the )?(?:graph of )?(?P<curve><\d+>) (?:is|be|represents|describes|defines) (?:the equation of )?(?:a|an|the) {_SHAPE}"
)
@statement(rf"<\d+> (?:is|be) (?:a|the) {_SHAPE} {_WITH} (?P<curve><\d+>)")
def _curve_told(match: re.Match[str], scene: Scene) -> None:
    scene.subject = scene.node(match["curve"])
    conic_of(scene.subject)


@statement(
    rf"(?:the )?(?P<what>center|centre|vertex|focus) of {CURVE} (?:is|be|is located|lies)(?: at)?(?: the point)? (?P<point>{F})"
)
def _place_told(match: re.Match[str], scene: Scene) -> None:
    """The centre (h, k) of a circle: h and k are its coordinates."""
    letters, point = scene.node(match["point"]), place(f"{match['what']} of", match, scene)
    if letters.head != "tuple" or len(letters.args) != 2:
        raise Refused("no point")
    for pair in zip(letters.args, point.args, strict=True):
        scene.equal(*pair)


@statement(rf"{CURVE} has (?:its )?(?:center|centre)(?: at)? (?P<point>{F}) and radius (?P<radius>{F})")
@statement(
    rf"(?P<point>{F}) is (?:the )?(?:center|centre) of (?:{CURVE}|<\d+>)(?: and (?P<radius>{F}) is (?:its|the) radius)?"
)
def _circle_told(match: re.Match[str], scene: Scene) -> None:
    letters, conic = scene.node(match["point"]), curve_of(match, scene)
    if letters.head != "tuple" or conic.kind != "circle":
        raise Refused("no circle")
    for pair in zip(letters.args, conic.center().args, strict=True):
        scene.equal(*pair)
    if match["radius"]:
        scene.equal(scene.node(match["radius"]), conic.radius())


@statement(r"<(?P<radius>\d+)> is (?:its|the) radius(?: of the circle)?")
def _radius_told(match: re.Match[str], scene: Scene) -> None:
    if scene.subject is None:
        raise Refused("no circle")
    scene.equal(scene.node(f"<{match['radius']}>"), conic_of(scene.subject).radius())


@statement(rf"{_NAMED}<(?P<m>\d+)> is the midpoint of (?:(?:line )?segment )?<(?P<ab>\d+)>")
def _midpoint_told(match: re.Match[str], scene: Scene) -> None:
    """M is the midpoint of AB: the third point follows from two; a known M may be told together with its coordinates."""
    ends = re.fullmatch(
        r"\s*(?:\\(?:overline|bar|segment)\s*\{\s*([A-Z])\s*([A-Z])\s*\}|([A-Z])([A-Z]))\s*",
        scene.wording.formulas[int(match["ab"])],
    )
    if ends is None:
        raise Refused("no segment")
    middle, names = _name(match["m"], scene), [part for part in ends.groups() if part]
    scene.midpoints.append((middle, names[0], names[1]))


@statement(
    rf"{_NAMED}<(?P<p>\d+)> (?:has (?:the )?coordinates|is located at|is at|is|has coordinates of|lies at)(?: the point)? <(?P<at>\d+)>"
)
def _point_told(match: re.Match[str], scene: Scene) -> None:
    at = scene.node(f"<{match['at']}>")
    name = scene.wording.formulas[int(match["p"])].strip()
    if at.head != "tuple" or not re.fullmatch("[A-Z]", name):
        raise Refused("no point")
    scene.points[name] = at


@statement(rf"{_NAMED}<(?P<p>\d+)> is (?:one|an) end ?point(?: of the segment)?")
def _end_told(match: re.Match[str], scene: Scene) -> None:
    _name(match["p"], scene)


def _name(index: str, scene: Scene) -> str:
    """The letter of a point; its coordinates are kept where they stand beside it."""
    told = re.fullmatch(r"\s*([A-Z])\s*", scene.wording.formulas[int(index)])
    if told:
        return told[1]
    known = point_of(scene.nodes(f"<{index}>")[0])
    if known is None:
        raise Refused("no point with a name")
    scene.points[known[0]] = known[1]
    return known[0]


def _complete(scene: Scene) -> None:
    """Points that follow from midpoints."""
    for middle, first, second in scene.midpoints:
        points = scene.points
        if middle in points and first in points:
            points[second] = made("(2*m - p, 2*n - q)", **_four(points[middle], points[first]))
        elif middle in points and second in points:
            points[first] = made("(2*m - p, 2*n - q)", **_four(points[middle], points[second]))
        elif first in points and second in points:
            points[middle] = made("((m + p)/2, (n + q)/2)", **_four(points[first], points[second]))


def _four(one: Node, other: Node) -> dict[str, Node]:
    if {one.head, other.head} != {"tuple"} or len(one.args) != 2 or len(other.args) != 2:
        raise Refused("no points of the plane")
    return dict(zip("mnpq", (*one.args, *other.args), strict=True))


def curve_of(match: re.Match[str], scene: Scene) -> Conic:
    """The curve of a phrase, or the one told of last; its equation is no fact about letters then."""
    told = match["curve"] or match["name"]
    node = scene.node(told) if told else scene.subject
    if node is None:
        raise Refused("no curve")
    scene.forget(node)
    scene.used = True
    return conic_of(node)


PLACE = r"(?:.+?)"


def place(text: str, match: re.Match[str] | None, scene: Scene) -> Node:
    """The point that a phrase names, as a pair of expressions.

    Raises:
        Refused: no point of this wording.
    """
    _complete(scene)
    text = re.sub(r"^(?:the )?(?:coordinates of )?(?:the )?", "", text.strip(" ,"))
    if text == "origin":
        return Node("tuple", (rational(0), rational(0)))
    if found := re.fullmatch(rf"(?:points? )?({F})", text):
        node = scene.node(found[1])
        known = point_of(node)
        node = known[1] if known else node
        if node.head != "tuple" or len(node.args) != 2:
            raise Refused("no point of the plane")
        return node
    if match is None:
        match = re.fullmatch(rf"(?:center|centre|vertex|focus) of {CURVE}", text)
    if match is not None:
        conic = curve_of(match, scene)
        if text.startswith("cent"):
            return conic.center()
        return conic.vertex() if text.startswith("vertex") else conic.focus()
    if found := re.fullmatch(rf"midpoint of {_SEGMENT}(?P<one>{F})(?: and|,| to| and the point) (?P<other>{F})", text):
        return made(
            "((m + p)/2, (n + q)/2)", **_four(place(found["one"], None, scene), place(found["other"], None, scene))
        )
    raise Refused(f"no point: {text[:40]!r}")


@goal(rf"(?:the )?(?P<how>sum|product|difference) of the (?:x- and y-)?coordinates of (?P<place>{PLACE})")
@goal(rf"(?:the )?(?P<axis>x|y|<\d+>) ?- ?coordinate of (?P<place>{PLACE})")
@goal(
    rf"(?P<place>(?:the )?(?:coordinates of |center|centre|vertex|focus|midpoint|point ){PLACE})(?: as an ordered pair(?: <\d+>)?)?"
)
@goal(r"(?P<place>(?:the )?(?:coordinates of )?(?:point )?<\d+>)")
def _coordinates(match: re.Match[str], scene: Scene) -> Goal:
    groups = match.groupdict()
    point = place(groups["place"], None, scene)
    scene.used = True
    if axis := groups.get("axis"):
        letter = scene.wording.formulas[int(axis[1:-1])].strip(" -") if axis.startswith("<") else axis
        if letter not in ("x", "y"):
            raise Refused("no axis")
        return Goal(row("EVALUATE", point.args[letter == "y"]))
    if groups.get("how") is None:
        return Goal(row("POINT", *point.args))
    if groups["how"] == "difference":
        raise Refused("a difference in some order")
    return Goal(row("EVALUATE", Node("add" if groups["how"] == "sum" else "mul", point.args)))


@goal(
    r"(?:the )?(?:number of units in )?(?:the )?(?:shortest )?distance,? (?:in units,? )?(?:between|from) (?P<both>.+)"
)
def _distance(match: re.Match[str], scene: Scene) -> Goal:
    return Goal(row("EVALUATE", made("sqrt((m - p)^2 + (n - q)^2)", **_two_places(match["both"], scene))))


@goal(
    r"(?:the )?slope of (?:the |a )?(?:line (?:that )?|line segment |segment )(?:containing|contains|through|passing through|passes through|joining|joins|connecting|connects|with endpoints)(?: at)?(?: (?:the )?points?)? (?P<both>.+)"
)
def _slope(match: re.Match[str], scene: Scene) -> Goal:
    return Goal(row("EVALUATE", made("(q - n)/(p - m)", **_two_places(match["both"], scene))))


def _two_places(text: str, scene: Scene) -> dict[str, Node]:
    """The coordinates of two points that "and" or "to" joins."""
    for joint in re.finditer(r",? (?:and|to) ", text):
        trial = scene.copy()
        try:
            four = _four(place(text[: joint.start()], None, trial), place(text[joint.end() :], None, trial))
        except Refused:
            continue
        scene.take(trial)
        scene.used = True
        return four
    raise Refused("no two points")


@goal(
    rf"(?:the )?(?:(?P<what>radius|area|circumference|diameter|eccentricity|directrix) (?:of|for|inside|enclosed by|bounded by|in)|equation of (?:the )?(?P<equation>directrix) of) (?:the region (?:that is )?(?:enclosed by |bounded by |inside )?)?{CURVE}"
)
@goal(
    rf"(?:the )?(?P<what>area) (?:of the region )?(?:enclosed|bounded|contained) by (?:the region )?(?:defined by the equation |{CURVE})(?P<alone><\d+>)?"
)
@goal(rf"(?:the )?distance between (?:the )?(?:two )?(?P<what>foci|vertices) of {CURVE}")
@goal(rf"(?:the )?length of the (?P<what>major|minor|transverse|conjugate) axis of {CURVE}")
def _measure(match: re.Match[str], scene: Scene) -> Goal:
    groups = match.groupdict()
    if groups.get("alone"):
        conic = conic_of(scene.node(groups["alone"]))
        scene.used = True
    else:
        conic = curve_of(match, scene)
    what = groups.get("what") or groups.get("equation")
    if what == "directrix":
        return Goal(row("EQUATION", *conic.directrix().args), "equation")
    if what == "radius":
        return Goal(row("EVALUATE", conic.radius()))
    if what == "area":
        return Goal(row("EVALUATE", conic.area()))
    if what in ("circumference", "diameter"):
        return Goal(row("EVALUATE", made("2*pi*r" if what == "circumference" else "2*r", r=conic.radius())))
    first, second = conic.squares()
    focal, most, least = conic.focal_square(), max(first, second), min(first, second)
    square = {
        "foci": focal,
        "vertices": most,
        "major": most,
        "transverse": most,
        "minor": least,
        "conjugate": -least,
    }.get(str(what))
    if what == "eccentricity":
        return Goal(row("EVALUATE", made("sqrt(s/t)", s=rational(focal), t=rational(most))))
    if square is None or square <= Fraction(0):
        raise Refused("no such length")
    return Goal(row("EVALUATE", made("2*sqrt(s)", s=rational(square))))


@goal(rf"(?:the )?(?P<target>{F})")
def _of_places(match: re.Match[str], scene: Scene) -> Goal:
    """Letters that stand for coordinates of points told of before."""
    target = scene.node(match["target"])
    _complete(scene)
    if target.head == "symbol" and str(target.value) in scene.points:
        return Goal(row("POINT", *scene.points[str(target.value)].args))
    return Goal(row("ONLY", given(target, scene)))
