# ruff: noqa: E501
"""Statements that relate letters in words: a ratio, "two less than", points on one line, solutions that are told, a completed square."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.solver.track1.curve_statements import normal_of
from mycelium.solver.track1.goals import Goal, given, goal
from mycelium.solver.track1.plans import Refused, number_of
from mycelium.solver.track1.point_reader import made
from mycelium.solver.track1.readers import row
from mycelium.solver.track1.scene import LIST, F, Scene, statement
from mycelium.symbolic import Node, difference, filled, rational

_TIMES = {"twice": 2, "double": 2, "triple": 3, "thrice": 3, "half": None}


_PERCENT = re.compile(r"\s*(\d+(?:\.\d+)?)\s*\\?%\s*")


def _value(text: str, scene: Scene) -> Node:
    node = scene.node(text)
    if node.head in ("relation", "list", "tuple", "set", "text"):
        raise Refused("expected a letter or an expression")
    return node


@statement(
    rf"(?:the )?ratio of (?P<a>{F}) to (?P<b>{F}) (?:is|equals|is equal to) (?P<v>{F}|\d+)(?: to (?P<w>{F}|\d+))?"
)
def _ratio(match: re.Match[str], scene: Scene) -> None:
    first, second, value = _value(match["a"], scene), _value(match["b"], scene), scene.node(match["v"])
    if value.head == "ratio":
        value = Node("div", value.args) if len(value.args) == 2 else value
    if match["w"]:
        value = Node("div", (value, number_of(match["w"], scene.wording)))
    if value.head in ("ratio", "relation", "list"):
        raise Refused("no ratio of two")
    scene.equal(first, Node("mul", (value, second)))


def _number(text: str, scene: Scene) -> Node:
    """A number that is no percentage."""
    if text.startswith("<") and "%" in scene.wording.formulas[int(text[1:-1])]:
        raise Refused("a percentage of a letter")
    return number_of(text, scene.wording)


@statement(rf"(?P<a>{F}) is (?P<n>{F}|[\w-]+) (?P<how>less|more|greater|smaller|larger) than (?P<b>{F})")
def _more(match: re.Match[str], scene: Scene) -> None:
    first, second, word = _value(match["a"], scene), _value(match["b"], scene), match["n"]
    less = match["how"] in ("less", "smaller")
    percent = _PERCENT.fullmatch(scene.wording.formulas[int(word[1:-1])]) if word.startswith("<") else None
    if percent:
        part = Fraction(percent[1]) / 100
        scene.equal(first, Node("mul", (rational(1 - part if less else 1 + part), second)))
        return
    scene.equal(first, made("b - n" if less else "b + n", b=second, n=_number(word, scene)))


@statement(rf"(?P<a>{F}) is (?P<n>twice|double|triple|half|{F} times|[\w-]+ times) (?:of )?(?P<b>{F})")
def _times(match: re.Match[str], scene: Scene) -> None:
    first, second, word = _value(match["a"], scene), _value(match["b"], scene), match["n"].removesuffix(" times")
    if word == "half":
        factor = made("1/2")
    else:
        known = _TIMES.get(word)
        factor = rational(known) if known is not None else _number(word, scene)
    scene.equal(first, Node("mul", (factor, second)))


@statement(rf"(?P<a>{F}) (?:is equal to|equals|is the same as) (?P<b>{F})")
def _same(match: re.Match[str], scene: Scene) -> None:
    scene.equal(_value(match["a"], scene), _value(match["b"], scene))


@statement(
    rf"(?:a|the|one|this) (?:straight )?line (?:contains|passes through|goes through)(?: the)?(?: points?)? (?P<points>{F},? (?:and )?{F},? (?:and )?{F})"
)
@statement(
    rf"(?:the )?(?:points? )?(?P<points>{F},? (?:and )?{F},? (?:and )?{F}) (?:lie on (?:a|the same|one) (?:straight )?line|are collinear|all lie on (?:a|the same|one) line)"
)
@statement(
    rf"(?:the )?(?:points? )?(?P<points>{F} (?:lies|is) on (?:the|a) (?:straight )?line (?:that )?(?:through|passing through|passes through|containing|joining|that passes through|connecting)(?: the)?(?: points?)? {F} and {F})"
)
def _collinear(match: re.Match[str], scene: Scene) -> None:
    points = [scene.node(text) for text in re.findall(F, match["points"])]
    if len(points) != 3 or any(point.head != "tuple" or len(point.args) != 2 for point in points):
        raise Refused("expected three points of the plane")
    names = dict(zip("abcdmn", (item for point in points for item in point.args), strict=True))
    scene.equal(made("(c - a)*(n - b)", **names), made("(d - b)*(m - a)", **names))


@statement(
    rf"(?:the )?(?:quadratic )?(?:equation |polynomial |quadratic )?(?P<of>{F}) has (?:the )?(?:two )?(?:solutions|roots|zeros)(?: of)? (?P<values>{LIST})"
)
@statement(
    rf"(?P<values>{F} and {F}) are (?:both )?(?:the )?(?:two )?(?:solutions|roots|zeros) (?:of|to) (?:the )?(?:quadratic )?(?:equation |polynomial |quadratic )?(?P<of>{F})"
)
def _solutions_told(match: re.Match[str], scene: Scene) -> None:
    """Solutions that are numbers are put into the equation."""
    relation = scene.node(match["of"])
    if relation.head != "relation":
        relation = Node("relation", (relation, rational(0)), "=")
    values = scene.nodes(match["values"])
    values = [
        value.args[1] if value.head == "relation" and value.args[0].head == "symbol" else value for value in values
    ]
    letters = [letter for letter in ("x", "y", "z", "t") if letter in relation.symbols()]
    if (
        len(letters) != 1
        or relation.value != "="
        or any(value.symbols() or value.head == "relation" for value in values)
    ):
        raise Refused("no solutions that are numbers")
    if any(part.head == "plusminus" for value in values for part in value.walk()):
        raise Refused("a sign that may be either")
    scene.facts.extend(filled(relation, {letters[0]: value}) for value in values)


_WHO = r"(?:\w+ )?(?:he|she|they|we|you|i|\w+|one)"


@statement(
    rf"(?:when |after |if )?(?:\w+ )?{_WHO} (?:completes?|completing) the square (?:on|of|for|in) (?:the )?(?:quadratic |equation |expression |quadratic equation )?(?P<e>{F}),? (?:and )?{_WHO} (?:obtains?|gets?|has|have|writes?|finds?)(?: (?:an?|the))?(?: (?:new )?(?:equation|expression|result))?(?: (?:of|in) the form)?:? (?P<f>{F})"
)
@statement(
    rf"(?:the )?(?:equation|expression|quadratic|polynomial)? ?(?P<e>{F}) (?:can be|is) (?:rewritten|written|expressed|factored)(?: (?:as|in(?:to)? the form|in|as the product))+ (?P<f>{F})"
)
def _square_completed(match: re.Match[str], scene: Scene) -> None:
    """Both forms have the same difference of sides, so that they agree for all x."""
    first, second = scene.node(match["e"]), scene.node(match["f"])
    gaps = []
    for node in (first, second):
        if node.head == "relation" and node.value == "=":
            node = difference(node)
        if node.head in ("relation", "list", "tuple"):
            raise Refused("no equation or expression")
        if any(part.head == "constant" and part.value in ("e", "i") for part in node.walk()):
            raise Refused("a letter of the form is a constant")
        gaps.append(node)
    if (first.head == "relation") != (second.head == "relation"):
        raise Refused("an equation and an expression")
    scene.equal(gaps[0], gaps[1])


@goal(
    rf"(?:the )?(?:coordinates of the )?(?:point of intersection|intersection(?: point)?|point where|point at which)(?: of)? (?:the )?(?:(?:two )?(?:lines|graphs|line|graph)(?: of)?(?: with equations?| given by| the equations?)? )?(?P<a>{F}) and (?:the line )?(?P<b>{F})(?: intersect| meet| cross)?(?: as an ordered pair(?: {F})?)?"
)
def _intersection(match: re.Match[str], scene: Scene) -> Goal:
    lines = [scene.node(match["a"]), scene.node(match["b"])]
    for line in lines:
        normal_of(line)
        if not line.symbols() <= {"x", "y"}:
            raise Refused("lines with further letters")
        if line not in scene.facts:
            scene.facts.append(line)
    return Goal(row("POINT", *(row("ONLY", given(Node("symbol", (), letter), scene)) for letter in "xy")))
