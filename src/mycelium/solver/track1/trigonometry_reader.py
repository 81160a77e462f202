# ruff: noqa: E501
"""Sines, cosines and tangents from each other with the quadrant told, and angles in degrees that satisfy an equation."""

from __future__ import annotations

import re

from mycelium.solver.track1 import patterns
from mycelium.solver.track1.plans import Plan, Refused, closed, formula
from mycelium.solver.track1.point_reader import made
from mycelium.solver.track1.readers import Row, row, track1_reader, whole_plan
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, filled, parse

_ASK = r"(?:what is|what'?s|find|compute|determine|calculate|evaluate)(?: the (?:exact )?value of)?"
_QUADRANTS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "1": 1,
    "2": 2,
    "3": 3,
    "4": 4,
}
_SIGNS = {1: (1, 1), 2: (1, -1), 3: (-1, -1), 4: (-1, 1)}  # of sine and cosine
_FROM_COSINE = {
    "cos": "c",
    "sin": "s*sqrt(1 - c^2)",
    "tan": "s*sqrt(1 - c^2)/c",
    "sec": "1/c",
    "csc": "s/sqrt(1 - c^2)",
    "cot": "s*c/sqrt(1 - c^2)",
}
_FROM_SINE = {
    "sin": "c",
    "cos": "s*sqrt(1 - c^2)",
    "tan": "s*c/sqrt(1 - c^2)",
    "sec": "s/sqrt(1 - c^2)",
    "csc": "1/c",
    "cot": "s*sqrt(1 - c^2)/c",
}
_FROM_TANGENT = {
    "tan": "c",
    "cos": "s/sqrt(1 + c^2)",
    "sin": "s*c/sqrt(1 + c^2)",
    "cot": "1/c",
    "sec": "s*sqrt(1 + c^2)",
    "csc": "s*sqrt(1 + c^2)/c",
}
_TOLD_BY = {"sin": (_FROM_SINE, 1), "cos": (_FROM_COSINE, 0), "tan": (_FROM_TANGENT, 1)}


def _quadrant(text: str, wording: Wording, angle: Node) -> tuple[int | None, str]:
    """The quadrant that the text names, or an acute or obtuse angle, and the text without it."""
    formula_k = r"<(\d+)>"
    match = patterns.search(
        r"(?:is |lies |is located |terminates )?(?:an angle )?in (?:the )?(?:quadrant )?(first|second|third|fourth|iii|ii|iv|i|<\d+>)(?: quadrant)?\b",
        text,
    )
    if match:
        name = match[1]
        if name.startswith("<"):
            name = patterns.sub(r"\\text\{?|\}|\\mathrm\{?|\s", "", wording.formulas[int(name[1:-1])]).lower()
        if name in _QUADRANTS:
            return _QUADRANTS[name], text[: match.start()] + " " + text[match.end() :]
    match = patterns.search(r"(?:is |an? )*\b(acute|obtuse)\b(?: angle)?", text)
    if match:
        return 1 if match[1] == "acute" else 2, text[: match.start()] + " " + text[match.end() :]
    for index in re.findall(formula_k, text):
        node = formula(wording, index)
        if (
            node.head == "relation"
            and str(node.value).split() in (["<", "<"], ["<=", "<="], ["<", "<="], ["<=", "<"])
            and node.args[1] == angle
        ):
            content = patterns.sub(r"\s|\^\{?\\circ\}?", "", wording.formulas[int(index)])
            ends = re.split(r"\\leq?|<|\\le|\\lt", content)
            low, high = _degrees(ends[0]), _degrees(ends[-1])
            if (low, high) in ((0, 90), (90, 180), (180, 270), (270, 360)):
                return low // 90 + 1, text.replace(f"<{index}>", " ")
    return None, text


def _degrees(text: str) -> int:
    text = text.replace("{", "").replace("}", "")
    known = {
        "0": 0,
        "90": 90,
        "180": 180,
        "270": 270,
        "360": 360,
        r"\frac\pi2": 90,
        r"\pi": 180,
        r"\frac3\pi2": 270,
        r"2\pi": 360,
        r"\frac\pi" + "2": 90,
    }
    return known.get(text, -1)


@track1_reader
def function_of_angle(wording: Wording) -> Plan | None:
    """ "The angle x lies in the second quadrant and sin x = 3/5. Find cos x." """
    text = wording.template
    goal = patterns.search(rf"{_ASK} <(\d+)>\??$", text)
    if goal is None:
        return None
    target = formula(wording, goal[1])
    if target.head != "call" or target.value not in _FROM_SINE or target.args[0].head != "symbol":
        return None
    angle = target.args[0]
    before = text[: goal.start()]
    quadrant, before = _quadrant(before, wording, angle)
    known = None
    for index in re.findall(r"<(\d+)>", before):
        node = formula(wording, index)
        if (
            node.head == "relation"
            and node.value == "="
            and node.args[0].head == "call"
            and node.args[0].args == (angle,)
        ):
            if known is not None or not closed(node.args[1]):
                raise Refused("two facts about the angle")
            known = (str(node.args[0].value), node.args[1])
            before = before.replace(f"<{index}>", " ")
        elif node == angle:
            before = before.replace(f"<{index}>", " ")
    rest = patterns.sub(
        r"\b(?:if|suppose|given|that|let|be|is|an|a|the|angle|and|with|lies|where|in|for|such|then|we|know|its|has)\b|[.,;]",
        " ",
        before,
    )
    if known is None or quadrant is None or rest.strip():
        raise Refused("the angle is not told by a quadrant and one function")
    name, value = known
    if name not in _TOLD_BY:
        turned = {"sec": "cos", "csc": "sin", "cot": "tan"}[name]
        name, value = turned, Node("div", (parse("1"), value))
    sine, cosine = _SIGNS[quadrant]
    table, of_cosine = _TOLD_BY[name]
    sign = cosine if of_cosine else sine
    return Plan("evaluate", (made(table[str(target.value)], c=value, s=parse(str(sign))),))


@track1_reader
def angle_in_degrees(wording: Wording) -> Plan | None:
    """Angles in whole degrees that satisfy a trigonometric equation: the smallest positive one, all, or how many."""
    text = wording.template
    angle = r"(?:(?P<positive>positive|acute) )?(?:(?:angle|value of|number|integer|solution)s? )*(?:of )?(?:degrees )?<(?P<x>\d+)>(?:,? (?:in degrees|measured in degrees|degrees),?)?"
    match = patterns.search(
        rf"^(?:find|what is|determine|compute) the (?P<pick>smallest|least|largest|sum of all) {angle} (?:such that|for which|that satisf(?:y|ies)|satisfying|with|where) <(?P<e>\d+)>\??$"
        r"|^(?:find|what is|determine|compute) the (?P<pick2>smallest|least) (?:positive )?(?:solution|angle|value of <\d+>),? (?:in degrees,? )?(?:of|to|that satisfies|satisfying) <(?P<e2>\d+)>(?:,? in degrees)?\??$",
        text,
    )
    if match is None or "degree" not in wording.original and r"\circ" not in wording.original:
        return None
    equation = formula(wording, match["e"] or match["e2"])
    letters = equation.symbols()
    if equation.head != "relation" or equation.value != "=" or len(letters) != 1:
        raise Refused("no equation in one angle")
    x = next(iter(letters))
    trig = {str(part.value) for part in equation.walk() if part.head == "call"}
    if not trig & {"sin", "cos", "tan", "sec", "csc", "cot"}:
        raise Refused("no trigonometric equation")
    if match["x"] and formula(wording, match["x"]) != Node("symbol", (), x):
        raise Refused("another letter")
    in_degrees = r"\circ" in wording.formulas[int(match["e"] or match["e2"])]
    if in_degrees:
        raise Refused("degrees inside the equation")
    put = filled(equation, {x: made("pi*x/180", x=Node("symbol", (), x))})
    pick = match["pick"] or match["pick2"]
    if pick not in ("smallest", "least"):
        raise Refused("not the smallest angle")
    whole: Row = row("SMALLEST_WHERE", x, row("INTEGER", x), f"{x} > 0", f"{x} <= 360", put)
    return whole_plan(whole)
