# ruff: noqa: E501
"""Stories of things that are put in groups with some left over: the number of things from its remainders.

"In rows of 4 one is left over, in rows of 5 two are extra." Every number of the text must belong to a group or a bound.
"""

from __future__ import annotations

import re

from mycelium.solver.track1.integer_conditions import Conditions
from mycelium.solver.track1.plans import Plan, Refused
from mycelium.solver.track1.readers import row, track1_reader, whole_plan
from mycelium.solver.track1.told import sentences, told
from mycelium.solver.track1.wording import Wording

_PLURALS = dict(
    zip("twos threes fours fives sixes sevens eights nines tens elevens twelves".split(), range(2, 13), strict=True)
)
_KINDS = r"(?:rows|groups|stacks|bags|piles|boxes|sets|packs|packages|packets|lines|columns|teams|bunches|bundles|baskets|tables|cartons)"
_SIZE = (
    rf"(?:{_KINDS} of|{_KINDS} with|(?:counts|counted|arranged|grouped|divided|sold|packed) (?:\w+ )?by) (?P<size>\d+)"
)
_GROUP = re.compile(
    rf"{_SIZE}\b(?P<middle>[^.;]*?)(?:there (?:is|are|was|were|will be)|(?:she|he|they|you|it|we|i) (?:has|have|had)|has|have|leaving|with|leaves|is|are) (?:only )?(?P<left>\d+|one|no)(?: (?!row|group|in\b)[a-z]+){{0,3}}(?= left| extra| over| remain|[,.;]|$)(?: left| left over| extra| leftover| remaining| over)*"
)
_BOUNDS = re.compile(
    r"(?P<more>more than|over|at least) (?P<low>\d+)(?P<what>(?: [a-z]+)?) (?:but|and) (?:fewer|less) than (?P<high>\d+)|(?P<few>fewer than|less than) (?P<only>\d+)"
)
_GOAL = re.compile(
    r"(?:what is|find|determine) the (?P<which>smallest|least|fewest|minimum|largest|greatest|maximum|most)(?: possible)? (?:number|class size)[^.]*$|how many (?!more|of)[^.]*$"
)


@track1_reader
def leftover_groups(wording: Wording) -> Plan | None:
    """How many things there are, from what is left over in groups of several sizes."""
    text = told(wording).rstrip("?. ")
    text = re.sub(r"\b(?:" + "|".join(_PLURALS) + r")\b", lambda match: str(_PLURALS[match.group()]), text)
    goal = _GOAL.search(text)
    groups = list(_GROUP.finditer(text))
    if goal is None or len(groups) < 2 or len(sentences(text)) > 8:
        return None
    conditions = Conditions(wording, "n")
    rest = text
    for match in groups:
        left = {"one": "1", "no": "0"}.get(match["left"], match["left"])
        size = match["size"]
        if re.search(r"\d", match["middle"]) or int(left) >= int(size):
            raise Refused("a number in the middle")
        conditions.modulus("n", left, size)
        rest = rest.replace(match.group(), " ", 1)
    conditions.bound("n", ">=", "1")
    for match in _BOUNDS.finditer(rest):
        if match["low"]:
            conditions.bound("n", ">=" if match["more"] == "at least" else ">", match["low"])
            conditions.bound("n", "<", match["high"])
        else:
            conditions.bound("n", "<", match["only"])
    rest = _BOUNDS.sub(" ", rest)
    if (
        re.search(r"\d|each|twice|half|dozen|exactly|must|equal|prime|even\b|odd\b|multiple", rest)
        or conditions.low is None
    ):
        raise Refused("something that the groups do not say")
    which = goal["which"]
    if which is None:
        return whole_plan(row("ONLY", row("VALUES_WHERE", "n", *conditions.parts)))
    smallest = which in ("smallest", "least", "fewest", "minimum")
    period = conditions.period()
    if period is None or (not smallest and conditions.high is None):
        raise Refused("nothing bounds the number")
    bounds = [f"n <= {conditions.low + period}"] if smallest else []
    return whole_plan(row("SMALLEST_WHERE" if smallest else "LARGEST_WHERE", "n", *conditions.parts, *bounds))
