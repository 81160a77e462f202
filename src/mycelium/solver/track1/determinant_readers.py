# ruff: noqa: E501
"""Determinants of products, powers and inverses of matrices whose determinants are told."""

from __future__ import annotations

import re

from mycelium.solver.track1.plans import Plan, Refused, formula, formulas_in
from mycelium.solver.track1.readers import row, track1_reader, whole_plan
from mycelium.solver.track1.told import sentences
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, rational_value, to_plain

_TOLD = re.compile(
    r"^(?:if|given that|suppose(?: that)?|let) (?P<facts>(?:<\d+>(?:,|,? and)? ?)+),? (?:then )?(?:find|compute|what is|determine) <(?P<k>\d+)>$"
)


@track1_reader
def determinant_of_product(wording: Wording) -> Plan | None:
    """det(A B) = det A det B."""
    text = ", ".join(sentences(wording.template.rstrip("?. ")))
    match = _TOLD.match(text)
    if match is None or "det" not in wording.formulas[int(match["k"])]:
        return None
    known: dict[str, str] = {}
    for fact in formulas_in(match["facts"], wording):
        if (
            fact.head != "relation"
            or fact.value != "="
            or fact.args[0].head != "call"
            or fact.args[0].value != "det"
            or fact.args[1].symbols()
        ):
            raise Refused("no determinant is told")
        (inner,) = fact.args[0].args
        if inner.head != "symbol":
            raise Refused("the determinant of a formula is told")
        known[str(inner.value)] = f"({to_plain(fact.args[1])})"
    target = formula(wording, match["k"])
    if target.head != "call" or target.value != "det":
        raise Refused("no determinant is asked for")
    return whole_plan(row("EVALUATE", _determinant(target.args[0], known)))


def _determinant(node: Node, known: dict[str, str]) -> str:
    if node.head == "symbol" and str(node.value) in known:
        return known[str(node.value)]
    if node.head == "mul":
        return "*".join(_determinant(arg, known) for arg in node.args)
    if node.head == "pow":
        if node.args[1] == Node("symbol", (), "T"):
            return _determinant(node.args[0], known)
        power = rational_value(node.args[1]) if not node.args[1].symbols() else None
        if power is not None and power.denominator == 1:
            return f"({_determinant(node.args[0], known)})^({power})"
    raise Refused("a determinant that does not follow")
