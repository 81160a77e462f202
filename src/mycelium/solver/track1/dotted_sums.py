"""Sums with dots whose terms are more than numbers: squares, cubes, reciprocals of products."""

from __future__ import annotations

import re

from mycelium.solver.track1.plans import Plan, Refused, closed, formula
from mycelium.solver.track1.progressions import has_dots
from mycelium.solver.track1.readers import row, track1_reader, whole_plan
from mycelium.solver.track1.told import sentences
from mycelium.solver.track1.wording import Wording

_ASK = re.compile(
    r"^(?:find|compute|evaluate|calculate|determine|simplify|what is)(?: the)?(?: (?:exact|value|sum|of|following))* <(\d+)>$"
)

_SLOW = frozenset({"sin", "cos", "tan", "cot", "sec", "csc", "ln", "log"})
"""Their sums have a short form that nobody finds in time."""


@track1_reader
def dotted_sum(wording: Wording) -> Plan | None:
    """The value of a sum with dots."""
    parts = sentences(wording.template.rstrip("?. "))
    match = _ASK.match(parts[0]) if len(parts) == 1 else None
    if match is None or not has_dots(wording.formulas[int(match[1])]):
        return None
    node = formula(wording, match[1])
    if not closed(node) or any(
        part.head == "constant" or (part.head == "call" and part.value in _SLOW) for part in node.walk()
    ):
        raise Refused("a letter, an angle or a logarithm in a sum with dots")
    return whole_plan(row("EVALUATE", node))
