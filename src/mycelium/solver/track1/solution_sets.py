# ruff: noqa: E501
"""Sets of values that a phrase names: the real solutions of an equation, values for which a fact holds, intercepts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from mycelium.solver.track1.goals import ZERO, equation, expression, given
from mycelium.solver.track1.plans import Refused
from mycelium.solver.track1.readers import Row, RowArgument, row
from mycelium.solver.track1.scene import F, Scene, understand
from mycelium.symbolic import Node

PICK_ROWS = {
    "sum": "TOTAL_OF",
    "product": "PRODUCT_OF",
    "number": "COUNT_OF",
    "largest": "LARGEST",
    "greatest": "LARGEST",
    "larger": "LARGEST",
    "greater": "LARGEST",
    "maximum": "LARGEST",
    "smallest": "SMALLEST",
    "least": "SMALLEST",
    "smaller": "SMALLEST",
    "lesser": "SMALLEST",
    "minimum": "SMALLEST",
}


@dataclass
class Values:
    """A set of values as a row, before one of them is picked."""

    row: Row
    target: Node
    facts: list[RowArgument] = field(default_factory=list)
    complex_too: bool = False
    inequality: bool = False


ADJECTIVES = r"(?:(?P<adj>(?:(?:all|of|the|two|three|both|distinct|different|possible|real|positive|negative|non-?negative|integer|integers|integral|nonzero|non-zero|complex|unique|only|such|whole|number|real number|roots? or|particular|real-valued|these|its|both of|exact|possible real|nonreal|non-real)\b,? ?)*))"
OF_EQUATION = r"(?: (?:of|to|for|in|in the|from)(?: the)?(?: (?:following|equations?|quadratic|polynomial|cubic|function|system|of|expression|inequality|graph|parabola|quartic|above|given))*:? (?P<eq><\d+>))"


def values_of(text: str, scene: Scene) -> Values:
    """The values that a phrase such as "all real solutions of <0>" or "values of <1> such that <2>" names."""
    text = text.strip()
    match = re.fullmatch(
        rf"{ADJECTIVES}(?:roots|root|solutions|solution|zeros|zeroes|zero){OF_EQUATION}?(?: for <\d+>)?", text
    )
    if match:
        where = equation(match["eq"], scene)
        letters = sorted(where.symbols())
        known = {
            str(f.args[0].value)
            for f in scene.parts()[1]
            if f.head == "relation" and f.value == "=" and f.args[0].head == "symbol"
        }
        letters = [letter for letter in letters if letter not in known]
        if len(letters) != 1:
            raise Refused("no single unknown")
        return _solved(Node("symbol", (), letters[0]), [where], match["adj"], scene, "solution" not in text)
    match = re.fullmatch(
        rf"{ADJECTIVES}(?:values?|numbers?|integers?|solutions?)?(?: ?of| ?for)? ?(?:the )?(?P<x>{F}) ?(?:,? ?(?:such that|for which|that satisf(?:y|ies)|satisfying|where|so that|which satisfy|that (?:are solutions|is a solution) (?:of|to)|if|when|that makes?|does|satisf(?:y|ies)|will|make|makes|is it true that|given that|in|that solves?|which makes?)(?: it is true that| the (?:equation|inequality|expression|following|system))*:? ?(?P<facts>.*))?",
        text,
    )
    if match:
        adjectives = match["adj"]
        facts = match["facts"] or ""
        undefined = re.fullmatch(
            rf"(?:the )?(?:expression|function|fraction|following)?:? ?(?P<e>{F}) (?:is )?(?P<u>undefined|not defined|equal to zero|equal to 0|zero|0|defined)",
            facts,
        )
        target = scene.node(match["x"])
        if undefined and "defined" in undefined["u"]:
            if undefined["u"] == "defined":
                raise Refused("a domain")
            return _solved(target, [_undefined(expression(undefined["e"], scene))], adjectives, scene, False)
        if undefined:
            facts = ""
            scene.equal(expression(undefined["e"], scene), ZERO)
        facts = re.sub(r" (?:true|hold|holds)$", "", facts)
        understand(facts, scene)
        if target.head not in ("symbol",):
            if not scene.facts and not scene.rows:
                raise Refused("nothing is known")
        return _solved(target, [], adjectives, scene, False)
    match = re.fullmatch(
        r"(?P<adj>(?:all |the |of |possible |real |distinct )*)(?P<axis>x|y|<\d+>)-? ?(?:-?intercepts?|values? of the x-intercepts) (?:of|does) (?:the )?(?:graph of )?(?:the )?(?:parabola|function|line|equation|graph|graph of|curve|ellipse|circle)* ?(?:with equation |given by |the equation )?(?P<eq><\d+>)(?: have)?",
        text,
    )
    if match:
        axis = str(scene.node(match["axis"]).value) if match["axis"].startswith("<") else match["axis"]
        curve = scene.node(match["eq"])
        if axis.rstrip("-") not in ("x", "y"):
            raise Refused("no axis")
        axis = axis.rstrip("-")
        other = "y" if axis == "x" else "x"
        if curve.head == "relation" and curve.args[0].head == "apply":
            curve = Node("relation", (Node("symbol", (), "y"), curve.args[1]), "=")
        curve = scene.parts()[0].expand(curve)
        if curve.head != "relation" or not curve.symbols() <= {"x", "y"}:
            raise Refused("no curve in x and y")
        return _solved(
            Node("symbol", (), axis),
            [curve, Node("relation", (Node("symbol", (), other), ZERO), "=")],
            "real",
            scene,
            False,
        )
    raise Refused(f"no set of values: {text[:40]!r}")


def _undefined(node: Node) -> Node:
    """Where a quotient is undefined: its denominators are 0, where they have no further denominators inside."""
    below = [part.args[1] for part in node.walk() if part.head == "div" and part.args[1].symbols()]
    if not below or any(part.head in ("root", "call") for part in node.walk()):
        raise Refused("no plain quotient")
    if any(part.head == "div" and part.symbols() for item in below for part in item.walk()):
        raise Refused("quotients inside of a denominator")
    product = below[0] if len(below) == 1 else Node("mul", tuple(below))
    return Node("relation", (product, ZERO), "=")


def is_polynomial(relation: Node) -> bool:
    return all(
        part.head in ("add", "neg", "mul", "number", "symbol", "relation")
        or part.head == "div"
        and not part.args[1].symbols()
        or part.head == "pow"
        and part.args[1].head == "number"
        and (not part.args[0].symbols() or part.args[1].value.denominator == 1 and part.args[1].value > 0)  # type: ignore[union-attr, operator]
        or part.head in ("constant", "root")
        and not part.symbols()
        for part in relation.walk()
    )


def _solved(target: Node, facts: list[RowArgument], adjectives: str, scene: Scene, roots: bool) -> Values:
    words = adjectives or ""
    complex_too = "complex" in words or roots
    everything = [*facts]
    of_complex = False
    polynomial = [item for item in facts if isinstance(item, Node)]
    if (
        complex_too
        and "real" not in words.replace("nonreal", "")
        and len(polynomial) == len(facts) == 1
        and not scene.facts
        and not scene.rows
    ):
        if is_polynomial(polynomial[0]) and target.head == "symbol":
            made, of_complex = row("SOLVE", polynomial[0], target), True
        else:
            made = given(target, scene, *facts)
    else:
        made = given(target, scene, *facts)
    kept = []
    for pattern, name in (
        (r"(?<!non-)(?<!non)\bpositive", "POSITIVE_OF"),
        (r"(?<!non-)(?<!non)\bnegative", "NEGATIVE_OF"),
        (r"\binteger|\bwhole|\bintegral", "INTEGERS_OF"),
    ):
        if re.search(pattern, words):
            kept.append(name)
    if re.search(r"non-?negative|non-?real|non-?zero", words):
        raise Refused("another kind of values")
    for name in kept:
        made = row(name, made)
    inequality = any(
        isinstance(item, Node) and item.head == "relation" and not set(str(item.value).split()) <= {"="}
        for item in (*everything, *scene.facts)
    )
    return Values(made, target, everything, of_complex, inequality)
