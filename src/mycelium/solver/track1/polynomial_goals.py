# ruff: noqa: E501
"""What is asked of a polynomial or a quotient as a whole: degree, leading coefficient, sums of coefficients, asymptotes."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.solver.track1.goals import ZERO, Goal, expression, goal
from mycelium.solver.track1.plans import Refused
from mycelium.solver.track1.readers import row
from mycelium.solver.track1.scene import F, Scene, statement
from mycelium.solver.track1.solution_sets import is_polynomial
from mycelium.symbolic import Node, call, number, rational_function

_POLYNOMIAL = rf"(?:the )?(?:(?:expansion|polynomial|expression|product|expanded form|simplified form)(?: of)? )*(?:the )?(?:polynomial |expression |product )?(?P<of>{F})"
_SIMPLIFIED = r"(?:,? (?:after|when|once) (?:it|the expression|the polynomial|like terms|terms)(?: is| are)? (?:fully |completely )?(?:simplified|expanded|combined|multiplied out))?"


@goal(rf"(?:the )?degree of {_POLYNOMIAL}{_SIMPLIFIED}")
def _degree(match: re.Match[str], scene: Scene) -> Goal:
    node = expression(match["of"], scene)
    if len(node.symbols()) != 1 or not is_polynomial(node):
        raise Refused("no polynomial in one letter")
    return Goal(row("DEGREE", node))


@goal(rf"(?:the )?leading coefficient (?:of|in) {_POLYNOMIAL}{_SIMPLIFIED}")
def _leading(match: re.Match[str], scene: Scene) -> Goal:
    node, letter, powers = _in_one_letter(match["of"], scene)
    return Goal(row("COEFFICIENT", node, f"{letter}^{max(powers)}"))


@goal(rf"(?:the )?constant term (?:of|in) {_POLYNOMIAL}{_SIMPLIFIED}")
def _constant(match: re.Match[str], scene: Scene) -> Goal:
    node, letter, _ = _in_one_letter(match["of"], scene)
    return Goal(row("SUBSTITUTE", node, letter, 0))


@goal(
    rf"(?:the )?sum of (?:all )?(?:of )?(?:the )?(?P<squares>squares of the )?coefficients (?:of|in) {_POLYNOMIAL}{_SIMPLIFIED}"
)
def _coefficient_sum(match: re.Match[str], scene: Scene) -> Goal:
    node, letter, powers = _in_one_letter(match["of"], scene)
    if not match["squares"]:
        return Goal(row("COEFFICIENT_SUM", node))
    if len(powers) < 2:
        raise Refused("one coefficient")
    squares = [
        row("POWER", row("COEFFICIENT", node, f"{letter}^{k}") if k else row("SUBSTITUTE", node, letter, 0), 2)
        for k in powers
    ]
    return Goal(row("ADD", *squares))


def _in_one_letter(text: str, scene: Scene) -> tuple[Node, str, list[int]]:
    """A polynomial, its letter and its exponents.

    Raises:
        Refused: it is no polynomial in one letter with rational coefficients.
    """
    node = expression(text, scene)
    parts = rational_function(node)
    if parts is None or set(parts[1]) != {()} or len(node.symbols()) != 1 or not parts[0]:
        raise Refused("no polynomial in one letter")
    scene.used = True
    return node, next(iter(node.symbols())), sorted(map(len, parts[0]))


@goal(
    rf"(?:at |for )?what (?:<\d+> ?- ?)?values?(?: of (?P<x>{F}))? (?:will there be|is there|does there exist)(?: an?| the)? vertical asymptotes?"
)
@goal(rf"(?:the )?vertical asymptotes? of (?:the )?(?:graph of )?(?:the )?(?:function )?(?P<of>{F})")
def _vertical(match: re.Match[str], scene: Scene) -> Goal:
    """Where the denominator is 0 and the numerator is not."""
    told = match.groupdict().get("of")
    node = scene.node(told) if told else scene.subject
    if node is None:
        raise Refused("no curve")
    scene.forget(node)
    if node.head == "relation" and node.value == "=":
        node = node.args[1]
    if node.head != "div" or len(node.symbols()) != 1 or any(part.head in ("call", "root") for part in node.walk()):
        raise Refused("no quotient of polynomials")
    top, bottom = node.args
    if any(part.head == "div" and part.symbols() for part in (*top.walk(), *bottom.walk())):
        raise Refused("quotients inside of a quotient")
    scene.used = True
    letter = Node("symbol", (), next(iter(node.symbols())))
    pole, regular = Node("relation", (bottom, ZERO), "="), Node("relation", (top, ZERO), "!=")
    return Goal(row("ONLY", row("VALUE_GIVEN", letter, pole, regular)))


@statement(
    rf"(?:the value of )?(?P<value>{F}) (?:is|lies) between (?:the |two )?(?:positive |negative )?consecutive integers (?P<a>{F}) and (?P<b>{F})"
)
def _between_integers(match: re.Match[str], scene: Scene) -> None:
    """a < value < b with b = a + 1: a is the whole part."""
    value, low, high = (scene.node(match[name]) for name in ("value", "a", "b"))
    if value.symbols() or value.head in ("relation", "tuple", "list") or {low.head, high.head} != {"symbol"}:
        raise Refused("no value between two letters")
    below = call("floor", value)
    scene.equal(low, below)
    scene.equal(high, Node("add", (below, number(Fraction(1)))))


@goal(rf"(?:which|what) (?:whole number|integer)(?: is)? (?:closest|nearest) to (?:the )?(?:value of )?(?P<value>{F})")
@goal(rf"(?:the )?(?:whole number|integer)(?: that is)? (?:closest|nearest) to (?:the )?(?:value of )?(?P<value>{F})")
def _nearest(match: re.Match[str], scene: Scene) -> Goal:
    value = expression(match["value"], scene)
    if value.symbols() or value.head == "number":
        raise Refused("no value to round")
    return Goal(row("ROUND_TO", row("EVALUATE", value), 0))
