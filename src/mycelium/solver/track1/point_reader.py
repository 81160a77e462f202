# ruff: noqa: E501
"""Points with coordinates: areas of polygons by their vertices, mirror images, turns, shifts, lines through points."""

from __future__ import annotations

import re

from mycelium.solver.track1 import patterns
from mycelium.solver.track1.plans import Plan, Refused, formula, read
from mycelium.solver.track1.readers import track1_reader
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, difference, filled, parse, rational_value

_ASK = r"(?:what is|what are|find|compute|determine|calculate|how many|give)"
_LIST = r"(?P<points>(?:(?:,|and|at|the points?|points?|[a-z]|=| )*<\d+>)+)"
_POINT = r"(?:the )?(?:points? )?(?:[a-z]'? ?(?:=|is|at)? ?)?(?:with coordinates )?<(\d+)>"
_AREA_UNITS = r"(?: (?:number of )?(?:square units|units) (?:are )?(?:in|of|is))?"


def made(text: str, **letters: Node) -> Node:
    """An expression in plain notation with trees for its letters."""
    return filled(parse(text), letters)


def point_of(node: Node) -> tuple[Node, Node]:
    """The coordinates of "(1, 2)", "A(1, 2)" or "A = (1, 2)".

    Raises:
        Refused: it is no point of the plane.
    """
    if node.head == "relation" and node.value == "=":
        node = node.args[1]
    if node.head == "mul" and node.args[-1].head == "tuple" and node.args[0].head == "symbol":
        node = node.args[-1]
    if node.head not in ("tuple", "apply") or len(node.args) != 2:
        raise Refused("expected a point")
    return node.args[0], node.args[1]


def points_in(text: str, wording: Wording) -> list[tuple[Node, Node]]:
    """The points among the formulas that a stretch of the template mentions."""
    found = []
    for index in re.findall(r"<(\d+)>", text):
        for part in re.split(r"(?<=\))\s*(?:,|\\text\{,? ?and ?\}|and)\s*", wording.formulas[int(index)]):
            if part.strip() and not re.fullmatch(r"\s*(?:[A-Z]|\\?triangle\s*[A-Z]{3}|[A-Z]{3,6})\s*", part):
                found.append(point_of(read(part, wording)))
    return found


def _shoelace(points: list[tuple[Node, Node]]) -> Node:
    terms = [
        made("a*d - b*c", a=one[0], b=one[1], c=other[0], d=other[1])
        for one, other in zip(points, points[1:] + points[:1], strict=True)
    ]
    return Node("div", (Node("call", (Node("add", tuple(terms)),), "abs"), parse("2")))


def _length(one: tuple[Node, Node], other: tuple[Node, Node]) -> Node:
    return made("sqrt((a - c)^2 + (b - d)^2)", a=one[0], b=one[1], c=other[0], d=other[1])


def _is_simple(points: list[tuple[Node, Node]]) -> bool:
    """Whether numeric points, in this order, turn always the same way: a convex polygon."""
    numbers = [tuple(rational_value(part) for part in point) for point in points]
    if any(None in pair for pair in numbers):
        return False
    turns = set()
    for index in range(len(numbers)):
        (a, b), (c, d), (e, f) = (numbers[(index + step) % len(numbers)] for step in range(3))
        turns.add(((c - a) * (f - d) - (d - b) * (e - c)) > 0)  # type: ignore[operator]
    return len(turns) == 1


_POLYGON = r"(?:right |isosceles |the |a )*(?:<\d+> )?(?:triangle|quadrilateral|polygon|parallelogram|rectangle|square|trapezoid|pentagon|hexagon|rhombus|figure|region)(?: <\d+>| [a-z]{3,6})?"
_VERTICES = r"(?: that)?(?: (?:has|have|having|with|whose|is formed by connecting|formed by(?: connecting)?|determined by))*(?:(?: the|its)? (?:vertices|corners))?(?: (?:have|has|with|whose|are|at|located|the|coordinates|points|following))*:? ?"


@track1_reader
def polygon_of_points(wording: Wording) -> Plan | None:
    """Area or perimeter of a polygon whose vertices are told."""
    text = wording.template
    for pattern in (
        rf"^{_ASK}(?: the)?{_AREA_UNITS}(?: (?:in )?square units,?)?(?: the)? (?P<what>area|perimeter),?(?: in (?:square )?units,?)? (?:of|enclosed by) {_POLYGON}{_VERTICES}{_LIST}\??$",
        rf"^{_POLYGON}{_VERTICES}{_LIST}[.,;]? (?:then )?{_ASK}(?: the)?{_AREA_UNITS}(?: square units)?(?: are)?(?: in)?(?: the)? (?P<what>area|perimeter)(?: of (?:the|this|that)? ?(?:\w+ ?)?(?:<\d+>)?)?\??$",
        rf"^(?:the )?(?:points ){_LIST}(?: are)?(?: the)? vertices of {_POLYGON}[.,;]? {_ASK}(?: the)?{_AREA_UNITS}(?: the)? (?P<what>area|perimeter)(?: of (?:the|this|that)? ?(?:\w+ ?)?(?:<\d+>)?)?\??$",
    ):
        match = patterns.search(pattern, text)
        if match is None:
            continue
        points = points_in(match["points"], wording)
        if len(points) < 3 or (len(points) > 3 and not _is_simple(points)):
            raise Refused("the vertices are no polygon in this order")
        if match["what"] == "area":
            return Plan("evaluate", (_shoelace(points),))
        sides = [_length(one, other) for one, other in zip(points, points[1:] + points[:1], strict=True)]
        return Plan("evaluate", (Node("add", tuple(sides)),))
    return None


_MOVES = {
    r"(?:reflected|reflection) (?:over|across|in|about|through) the (?:<x>|x) ?-? ?axis": "(a, -b)",
    r"(?:reflected|reflection) (?:over|across|in|about|through) the (?:<y>|y) ?-? ?axis": "(-a, b)",
    r"(?:reflected|reflection) (?:over|across|in|about|through) the line <y=x>": "(b, a)",
    r"(?:reflected|reflection) (?:over|across|in|about|through) the line <y=-x>": "(-b, -a)",
    r"(?:reflected|reflection) (?:over|across|in|about|through) the origin": "(-a, -b)",
    r"(?:rotated|rotation(?: of)?|turned) (?:by )?<?180>?(?: degrees)?(?: (?:clockwise|counter-?clockwise))?(?: (?:about|around) (?:the origin|<0,0>))?": "(-a, -b)",
    r"(?:rotated|rotation(?: of)?|turned) (?:by )?<?90>?(?: degrees)? clockwise (?:about|around) (?:the origin|<0,0>)": "(b, -a)",
    r"(?:rotated|rotation(?: of)?|turned) (?:by )?<?90>?(?: degrees)? (?:counter-?clockwise|anti-?clockwise) (?:about|around) (?:the origin|<0,0>)": "(-b, a)",
    r"(?:rotated|rotation(?: of)?|turned) (?:by )?<?270>?(?: degrees)? (?:counter-?clockwise|anti-?clockwise) (?:about|around) (?:the origin|<0,0>)": "(b, -a)",
    r"(?:rotated|rotation(?: of)?|turned) (?:by )?<?270>?(?: degrees)? clockwise (?:about|around) (?:the origin|<0,0>)": "(-b, a)",
}


@track1_reader
def moved_point(wording: Wording) -> Plan | None:
    """The image of a point under a reflection or a turn; or the sum of its coordinates."""

    def named(match: re.Match[str]) -> str:
        text = patterns.sub(r"\s|\^\{?\\circ\}?|[{}]", "", wording.formulas[int(match.group(1))])
        return f"<{text.strip('()')}>" if re.fullmatch(r"x|y|y=-?x|\d+|\(0,0\)", text) else match.group()

    text = patterns.sub(r"<(\d+)>", named, wording.template)
    for words, image in _MOVES.items():
        match = patterns.search(
            rf"^(?:the )?(?:point )?(?:[a-z] )?(?:<[A-Z]> )?(?:at |with coordinates )?<(?P<k>\d+)> is {words}(?: to (?:point )?\S+)?[.,]? {_ASK}(?: the)? (?P<what>coordinates|sum of the coordinates|new coordinates|image)(?: of (?:the|its) (?:new point|image|resulting point|new location|reflection)(?: point)?| of the point)?\??$"
            rf"|^{_ASK}(?: the)?(?: coordinates of the)? (?:image of|result when|point when|image when) (?:the point )?<(?P<k2>\d+)>(?: is)?(?: (?:under|after)(?: an?)?)? {words}\??$",
            text,
        )
        if match is None:
            continue
        a, b = point_of(formula(wording, match["k"] or match["k2"]))
        moved = made(image, a=a, b=b)
        if match["what"] and "sum" in match["what"]:
            moved = Node("add", moved.args)
        return Plan("evaluate", (moved,))
    return None


@track1_reader
def other_endpoint(wording: Wording) -> Plan | None:
    """The other end of a segment from its midpoint, or the sum of its coordinates."""
    text = wording.template
    for pattern in (
        r"^(?:the )?midpoint of (?:a|the) (?:line )?segment(?: <\d+>)? is(?: located)?(?: at)? (?P<m><\d+>)[.,]? (?:if )?(?:one|an) (?:of (?:its|the) )?endpoints?(?: of the segment)? is(?: at)? (?P<p><\d+>)[.,]",
        r"^one endpoint of (?:a|the) (?:line )?segment is(?: at)? (?P<p><\d+>)[.,]? (?:and )?(?:its|the) midpoint(?: of the segment)? is(?: at)? (?P<m><\d+>)[.,]",
        r"^(?:a|the) (?:line )?segment has (?:one )?endpoint(?: at)? (?P<p><\d+>) and midpoint(?: at)? (?P<m><\d+>)[.,]",
    ):
        match = re.match(pattern, text)
        if match is None:
            continue
        goal = text[match.end() :].strip(" ?.")
        asked = re.fullmatch(
            rf"{_ASK}(?: the)? (?:(?P<sum>sum of the )?coordinates of )?(?:the )?other endpoint(?: of the (?:line )?segment)?",
            goal,
        )
        if asked is None:
            raise Refused("something else about a segment")
        (m, n), (p, q) = points_in(match["m"] + match["p"], wording)
        end = made("(2*m - p, 2*n - q)", m=m, n=n, p=p, q=q)
        return Plan("evaluate", (Node("add", end.args) if asked["sum"] else end,))
    return None


@track1_reader
def circle_of_points(wording: Wording) -> Plan | None:
    """A circle by its centre and a point, or by the ends of a diameter."""
    text = wording.template
    match = patterns.search(
        r"(?:(?:a|the) )?circle (?:(?:is |whose |has (?:its )?)?(?:cent(?:er|re)(?:ed)?(?: is)?|with (?:its )?cent(?:er|re))(?: at| is)? (?P<c><\d+>)[, ]*(?:and |that )?(?:passes|passing|goes|contains|going)(?: through)?(?: the point)? (?P<q><\d+>)"
        r"|(?:has|with|having) (?:a )?diameter (?:with endpoints|whose endpoints are|from|with ends)(?: at)? (?P<a><\d+>)(?: and| to) (?P<b><\d+>))",
        text,
    )
    match = match or patterns.search(
        r"(?:the )?(?:points? )?(?:endpoints|ends) of (?:a|the|one) diameter of (?:a|the) circle are(?: at)? (?P<a><\d+>) and (?P<b><\d+>)(?P<c>)(?P<q>)"
        r"|(?:the )?points (?P<a2><\d+>) and (?P<b2><\d+>) are (?:the )?(?:endpoints|ends) of (?:a|the) diameter of (?:a|the) circle",
        text,
    )
    if match is None:
        return None
    rest = (text[: match.start()] + " " + text[match.end() :]).strip(" .?,")
    asked = re.fullmatch(
        r"(?:if |suppose )?[,. ]*(?:what is|what are|find|compute|determine)(?: the| its)?(?: (?:number of|length of|the|square|units|in|exact|coordinates|of|point|at))* (?P<what>area|radius|circumference|diameter|cent(?:er|re))(?: of (?:the|this|that|a) circle| of(?: the| this)?)?(?:[,. ]*in (?:square )?units)?[. ]*",
        rest,
    )
    if asked is None:
        raise Refused("something else about a circle")
    groups = {key: value for key, value in match.groupdict().items() if value}
    ends = points_in("".join(value for value in groups.values()), wording)
    if len(ends) != 2:
        raise Refused("expected two points")
    length = _length(*ends)
    if "c" not in groups:
        if asked["what"].startswith("cent"):
            (a, b), (c, d) = ends
            return Plan("evaluate", (made("((a + c)/2, (b + d)/2)", a=a, b=b, c=c, d=d),))
        length = Node("div", (length, parse("2")))
    if asked["what"].startswith("cent"):
        raise Refused("the centre is told")
    text_of = {"area": "pi*r^2", "radius": "r", "circumference": "2*pi*r", "diameter": "2*r"}
    return Plan("evaluate", (made(text_of[asked["what"]], r=length),))


_LINE_FACT = (
    ("point", r"(?:passes|passing|goes|going|runs) through(?: the)?(?: points?)?(?: with coordinates)? (<\d+>(?:(?: and|,)(?: the point)? <\d+>)?)|contain(?:s|ing)(?: the)?(?: points?)? (<\d+>(?: and <\d+>)?)"),
    ("perpendicular", r"(?:is )?perpendicular to(?: the)?(?: line)?(?: with equation| given by| whose equation is)? (<\d+>)"),
    ("parallel", r"(?:is )?parallel to(?: the)?(?: line)?(?: with equation| given by| whose equation is)? (<\d+>)"),
    ("slope", r"(?:has|with|having|whose)(?: an?)? slope(?: of| is| equal to)? (<\d+>|-?\d+(?:/\d+)?)"),
)  # fmt: skip


@track1_reader
def line_told(wording: Wording) -> Plan | None:
    """Slope, intercept or a coordinate of a line that is told by a point and a slope or a neighbour."""
    text = wording.template
    facts: dict[str, str] = {}
    if not patterns.search(r"\bline\b", text):
        return None
    for name, pattern in _LINE_FACT:
        match = patterns.search(pattern, text)
        if match:
            facts[name] = next(group for group in match.groups() if group)
            text = text[: match.start()] + " " + text[match.end() :]
    if not facts:
        return None
    axis = r"(?:(?:<\d+>|[xy]) ?- ?)"
    asked = patterns.search(
        rf"{_ASK}(?: the| its)? (?:(?P<slope>slope)|(?P<axis><\d+>|[xy]) ?- ?(?:intercept|coordinate of (?:the|its) point (?:where|at which) (?:it|the line|this line) (?:crosses|intersects|meets|cuts) the {axis}?axis))(?: of (?:the|a|this|that) line)?",
        text,
    )
    if asked is None or "coordinate" in asked.group() and asked.group().count("axis") != 1:
        return None
    rest = text[: asked.start()] + " " + text[asked.end() :]
    rest = patterns.sub(
        r"\b(?:a|the|line|that|which|and|is|it|if|of|this|straight|certain|in|coordinate|plane|whose)\b|[,.?;]|<\d+>(?= (?:that|which|and))",
        " ",
        rest,
    )
    if rest.strip():
        raise Refused(f"{rest.strip()[:30]!r} is not understood")
    points = points_in(facts.get("point", ""), wording)
    if len(points) == 2 and len(facts) == 1:
        (a, b), (c, d) = points
        slope = made("(d - b)/(c - a)", a=a, b=b, c=c, d=d)
    elif "slope" in facts:
        slope = formula(wording, facts["slope"][1:-1]) if facts["slope"].startswith("<") else parse(facts["slope"])
    else:
        known = facts.get("parallel") or facts.get("perpendicular")
        if known is None:
            return None
        slope = _slope_of(formula(wording, known[1:-1]))
        if "perpendicular" in facts:
            slope = made("-1/m", m=slope)
    if asked["slope"]:
        return Plan("evaluate", (slope,))
    if not points:
        raise Refused("a line without a point")
    letter = asked["axis"] if len(asked["axis"]) == 1 else wording.formulas[int(asked["axis"][1:-1])].strip()
    if letter not in ("x", "y") or ("coordinate" in asked.group() and _axis_crossed(asked.group(), wording) != letter):
        raise Refused("another axis")
    (a, b) = points[0]
    return Plan("evaluate", (made("b - m*a" if letter == "y" else "a - b/m", a=a, b=b, m=slope),))


def _axis_crossed(text: str, wording: Wording) -> str:
    match = patterns.search(r"(<(\d+)>|[xy]) ?- ?axis", text)
    if match is None:
        return ""
    return wording.formulas[int(match[2])].strip() if match[2] else match[1]


def _slope_of(line: Node) -> Node:
    """The slope of a line "y = m x + b" or "a x + b y = c": minus the coefficient of x over that of y."""
    if line.head != "relation" or line.value != "=" or not line.symbols() <= {"x", "y"}:
        raise Refused("no line in x and y")
    apart = difference(line)

    def at(x: str, y: str) -> Node:
        return filled(apart, {"x": parse(x), "y": parse(y)})

    return made("(p - q)/(q - r)*(-1)*(-1)", p=at("1", "0"), q=at("0", "0"), r=at("0", "1"))
