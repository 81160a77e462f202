# ruff: noqa: E501
"""Quantities in proportion: "a varies inversely with b^2; if a = 9 when b = 2, find a when b = 3"."""

from __future__ import annotations

import re

from mycelium.solver.track1.plans import Plan, Refused, formula
from mycelium.solver.track1.readers import row, track1_reader, whole_plan
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, filled

_F = r"<(\d+)>"
_TOLD = re.compile(
    r"(?:suppose (?:that )?|if |given that |the (?:quantities|numbers|variables|values) )?(?:the (?:quantity|value) of )?(?P<a><\d+>)"
    r"(?: (?:varies|is) (?P<how>inversely|directly)(?: proportional)?(?: as| with| to)(?: the (?:value of )?)? ?(?P<b><\d+>)"
    r"| and (?P<b2><\d+>) (?:are (?P<how2>inversely|directly) proportional|vary (?P<how3>inversely|directly)))(?: to each other)?[.,;]? "
)
_PAIR = re.compile(
    r"(?:if |and |suppose (?:that )?|when |given that )?(?P<one><\d+>),? (?:when|if|and|for) (?P<other><\d+>)[.,;]? (?:then )?"
)
_GOAL = re.compile(
    r"(?:and )?(?:find|what is|compute|determine)(?: the)?(?: (?:value of|positive|value))* ?(?P<x><\d+>),? (?:when|if|for) (?P<given><\d+>)\??"
)


@track1_reader
def variation_told(wording: Wording) -> Plan | None:
    """A B = A' B' where they vary inversely, A B' = A' B where directly; the letter asked for is solved for."""
    told = _TOLD.match(wording.template)
    if told is None:
        return None
    pair = _PAIR.match(wording.template, told.end())
    if pair is None:
        return None
    goal = _GOAL.fullmatch(wording.template, pair.end())
    if goal is None:
        raise Refused("something else is asked of a variation")
    inverse = "inversely" in (told["how"], told["how2"], told["how3"])
    first, second = _node(told["a"], wording), _node(told["b"] or told["b2"], wording)
    known = dict(_value(_node(pair[name], wording)) for name in ("one", "other"))
    given = dict([_value(_node(goal["given"], wording))])
    asked = _node(goal["x"], wording)
    letters = first.symbols() | second.symbols()
    if set(known) != letters or asked.head != "symbol" or set(given) | asked.symbols() != letters or len(letters) != 2:
        raise Refused("other letters than those that vary")
    then, now = (filled(node, known) for node in (first, second)), (filled(node, given) for node in (first, second))
    (a, b), (c, d) = tuple(then), tuple(now)
    sides = (Node("mul", (a, b)), Node("mul", (c, d))) if inverse else (Node("mul", (a, d)), Node("mul", (c, b)))
    solved = row("SOLVE", asked, Node("relation", sides, "="))
    return whole_plan(row("ONLY", row("POSITIVE_OF", solved) if " positive" in goal.group() else solved))


def _node(text: str, wording: Wording) -> Node:
    return formula(wording, text[1:-1])


def _value(node: Node) -> tuple[str, Node]:
    """A letter and its value.

    Raises:
        Refused: the formula is no "letter = number".
    """
    if node.head != "relation" or node.value != "=" or node.args[0].head != "symbol" or node.args[1].symbols():
        raise Refused("expected the value of a letter")
    return str(node.args[0].value), node.args[1]
