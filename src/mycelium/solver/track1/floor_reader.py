# ruff: noqa: E501
"""Equations with the whole part of a number: x + floor(x) = 16.5, x floor(x) = 70. The whole part is tried as n."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.solver.track1.plans import Plan, Refused, formula
from mycelium.solver.track1.readers import row, track1_reader, whole_plan
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, difference, rational, rational_function

_ASK = re.compile(
    r"(?:find|determine|compute|what is|what are)(?: the)?(?P<all> all)?(?: (?:the|real|positive|negative|possible|numbers?|values?|solutions?|value|of))* ?<(?P<x>\d+)>(?: such that| that satisf(?:y|ies)| satisfying| for which| which satisf(?:y|ies)| if)(?: the equation)?:? <(?P<e>\d+)>\??"
)


@track1_reader
def whole_part_told(wording: Wording) -> Plan | None:
    """One equation in x and its floor or ceiling, linear in x once that is a number."""
    match = _ASK.fullmatch(wording.template)
    if match is None:
        return None
    letter, equation = formula(wording, match["x"]), formula(wording, match["e"])
    parts = {part for part in equation.walk() if part.head == "call" and part.value in ("floor", "ceil")}
    if letter.head != "symbol" or len(parts) != 1 or equation.value != "=" or equation.symbols() != letter.symbols():
        return None
    (part,) = parts
    if part.args[0] != letter:
        raise Refused("the whole part of something else")
    x, n = letter, Node("symbol", (), "n" if letter.value != "n" else "m")
    gap = difference(equation)
    terms = rational_function(_put(gap, part, n))
    if terms is None or set(terms[1]) != {()} or any(term.count(str(x.value)) > 1 for term in terms[0]):
        raise Refused("the letter is not linear beside its whole part")
    slope = _without(terms[0], str(x.value), True)
    rest = _without(terms[0], str(x.value), False)
    value = Node("neg", (Node("div", (rest, slope)),))
    one = rational(1)
    ends = (n, Node("add", (n, one))) if part.value == "floor" else (Node("add", (n, Node("neg", (one,)))), n)
    signs = ("<=", "<") if part.value == "floor" else ("<", "<=")
    facts = [
        Node("relation", (ends[0], value), signs[0]),
        Node("relation", (value, ends[1]), signs[1]),
        Node("relation", (n, rational(-10000)), ">="),
        Node("relation", (n, rational(10000)), "<="),
    ]
    if slope.symbols():
        facts.append(Node("relation", (slope, rational(0)), "!="))
    found = row("VALUES_WHERE", value, *facts, row("INTEGER", str(n.value)))
    for sign in ("positive", "negative"):
        if f" {sign} " in wording.template:
            found = row(f"{sign.upper()}_OF", found)
    return whole_plan(row("SORTED_LIST" if match["all"] else "ONLY", found))


def _put(node: Node, part: Node, instead: Node) -> Node:
    if node == part:
        return instead
    return Node(node.head, tuple(_put(arg, part, instead) for arg in node.args), node.value)


def _without(terms: dict[tuple[str, ...], Fraction], name: str, having: bool) -> Node:
    """The sum of the terms that have a letter, without it, or of the others."""
    made = []
    for monomial, value in terms.items():
        if (name in monomial) == having:
            letters = [Node("symbol", (), letter) for letter in monomial if letter != name]
            made.append(Node("mul", (rational(value), *letters)) if letters else rational(value))
    return Node("add", tuple(made)) if len(made) > 1 else made[0] if made else rational(0)
