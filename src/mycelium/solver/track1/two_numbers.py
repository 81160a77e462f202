"""Two numbers told by their sum, difference, product or ratio: "the sum of two numbers is 30 and their difference is 4"."""

from __future__ import annotations

import re

from mycelium.solver.track1.leftover import Leftover
from mycelium.solver.track1.plans import Plan, Refused, number_of
from mycelium.solver.track1.readers import Row, RowArgument, row, track1_reader, whole_plan
from mycelium.solver.track1.told import told
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import to_plain

_TWO = r"(?:2|two)(?: (?P<kind>positive|consecutive|whole|real|different|distinct|natural|prime))*(?P<noun> (?:numbers|integers))"
_THEM = r"(?:(?:the|these|those)(?: same)?(?: 2| two)?(?: positive)? (?:numbers|integers)|them)"
_V = r"(-?\d+(?:\.\d+|/\d+)?|<\d+>)"
_IS = r"(?: is| of| equals| is equal to| as)(?: equal to)?"
_FACTS = (
    ("x + y", rf"(?:a |the |their )?sum(?: of {_THEM})?{_IS} {_V}"),
    ("x - y", rf"(?:a |the |their )?(?:positive )?difference(?: of| between)?(?: {_THEM})?{_IS} {_V}"),
    ("x * y", rf"(?:a |the |their )?product(?: of {_THEM})?{_IS} {_V}"),
    ("x^2 + y^2", rf"(?:the )?sum of (?:their squares|the squares of {_THEM}){_IS} {_V}"),
    ("x^2 - y^2", rf"(?:the )?(?:positive )?difference of (?:their squares|the squares of {_THEM}){_IS} {_V}"),
)  # fmt: skip
_GOALS = (
    ("x", rf"(?:the )?(?:value of the )?(?:larger|greater|bigger|largest)(?: (?:number|integer|one))?(?: of {_THEM})?"),
    ("y", rf"(?:the )?(?:value of the )?(?:smaller|lesser|smallest|least)(?: (?:number|integer|one))?(?: of {_THEM})?"),
    ("x + y", rf"(?:the |their )?sum(?: of {_THEM})?"),
    ("x - y", rf"(?:the |their )?(?:positive |absolute )?(?:difference|absolute value of the difference)(?: (?:of|between) {_THEM})?"),
    ("x * y", rf"(?:the |their )?product(?: of {_THEM})?"),
    ("x^2 + y^2", rf"(?:the )?sum of (?:their squares|the squares of {_THEM})"),
    ("x^2 - y^2", rf"(?:the )?(?:positive )?difference of (?:their squares|the squares of {_THEM})"),
    ("1/x + 1/y", rf"(?:the )?sum of (?:their reciprocals|the reciprocals of {_THEM})"),
)  # fmt: skip


@track1_reader
def two_numbers_told(wording: Wording) -> Plan | None:
    """The larger x and the smaller y of two numbers; both facts and the goal are in them."""
    text = re.sub(r"\btwo\b", "2", told(wording)).strip(" ?.")
    opening = re.search(rf"\b{_TWO}\b", text)
    if opening is None or len(text) > 300:
        return None
    text = text[: opening.start()] + "the 2 numbers" + text[opening.end() :]
    match = re.fullmatch(
        r"(?P<facts>.+?)[.,;]? (?:then )?(?:what is|find|what's|compute|determine|calculate) (?P<goal>[^.,;?]+)", text
    )
    if match is None:
        return None
    goal = next((target for target, pattern in _GOALS if re.fullmatch(pattern, match["goal"])), None)
    rest = Leftover(match["facts"])
    facts: list[RowArgument] = []
    for target, pattern in reversed(_FACTS):
        if found := rest.take(rf"\b{pattern}(?!\.?\d|/)"):
            facts.append(f"{target} = {to_plain(number_of(found[1], wording))}")
    words = re.sub(
        r"\b(?:the 2 numbers|if|have|has|and|that|suppose|when|given|whose|with|such|are|there)\b|[|.,;]",
        " ",
        rest.text,
    )
    if goal is None or not facts:
        return None
    if words.strip() or not 1 <= len(facts) <= 2:
        raise Refused(f"not understood of two numbers: {words.strip()[:40]!r}")
    kinds = opening.group()
    if re.search(r"distinct|different|prime", kinds):
        raise Refused("two numbers of a kind")
    if "consecutive" in kinds:
        facts.append("x - y = 1")
    if "positive" in kinds or "natural" in kinds:
        facts.append(row("POSITIVE", "x", "y"))
    if len(facts) < 2:
        raise Refused("one fact about two numbers")
    return whole_plan(row("ONLY", _value(goal, facts)))


def _value(goal: str, facts: list[RowArgument]) -> Row:
    return row("SOLVE", goal, *facts, "x >= y")
