# ruff: noqa: E501
"""A function told at an inner expression: "f(2x - 1) = x^2 + 4 for all x. What is f(7)?" """

from __future__ import annotations

from mycelium.solver.track1 import patterns
from mycelium.solver.track1.plans import Plan, Refused, closed, formula
from mycelium.solver.track1.readers import track1_reader
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node

_FOR_ALL = r"(?:,? (?:for|where) (?:all|every|any|each) (?:real |positive |nonzero |non-zero )*(?:numbers?|values? of|<\d+>| )*)?"


@track1_reader
def inner_function(wording: Wording) -> Plan | None:
    """The value of a function that is told at an expression of a letter."""
    match = patterns.search(
        rf"^(?:if|suppose(?: that)?|given(?: that)?|let|(?:the|a) function <\d+> (?:satisfies|is such that|has the property that))[,:]? (?P<f><\d+>){_FOR_ALL}[.,;]? (?:then )?(?:what is|find|compute|determine|calculate|evaluate)(?: the value of)? <(?P<t>\d+)>\??$",
        wording.template,
    )
    if match is None:
        return None
    fact, target = formula(wording, match["f"][1:-1]), formula(wording, match["t"])
    if fact.head != "relation" or fact.value != "=" or fact.args[0].head != "apply" or target.head != "apply":
        return None
    left, body = fact.args
    if left.value != target.value or len(left.args) != 1 or len(target.args) != 1 or left.args[0].head == "symbol":
        return None
    letters = left.args[0].symbols()
    if (
        len(letters) != 1
        or body.symbols() - letters
        or not closed(target.args[0])
        or any(part.head == "apply" for part in body.walk())
    ):
        raise Refused("the function is not told by one letter")
    return Plan("value_given", (body, Node("relation", (left.args[0], target.args[0]), "=")))
