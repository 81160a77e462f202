# ruff: noqa: E501
"""Things put into boxes, alike or not; rows of Pascal's triangle; subsets."""

from __future__ import annotations

import re
from itertools import pairwise

from mycelium.solver.track1.arrangement_rules import ASKS_WAYS
from mycelium.solver.track1.leftover import Leftover
from mycelium.solver.track1.picked_numbers import listed
from mycelium.solver.track1.plans import Plan
from mycelium.solver.track1.readers import row, track1_reader, whole_plan
from mycelium.solver.track1.told import FIRST_TO_TENTH, told
from mycelium.solver.track1.wording import Wording

_ALIKE = r"identical|indistinguishable"
_UNLIKE = r"distinguishable|different|distinct|unique"
_PERSONS = r"people|children|kids|friends|students|cousins|brothers|sisters|grandchildren|siblings|boys|girls"
_BOXES = r"(?:boxes|bags|rooms|bins|jars|baskets|cups|sheets of paper|sheets|pieces of paper|pockets|plates|bowls|buckets|urns|drawers|containers|shelves|piles|trays|envelopes|cages|cars|classrooms|mailboxes)"
_INTO = re.compile(
    rf"\b(?P<m>\d+) (?P<kind>(?:{_ALIKE}|{_UNLIKE})(?: \w+)? )?(?P<box>{_BOXES}|{_PERSONS})(?P<color>,? each (?:of )?a different [a-z]+)?"
)
_THING = re.compile(
    rf"\b(?P<n>\d+) (?P<kind>(?:{_ALIKE}|{_UNLIKE}|distinctly colored|differently colored) )?(?P<what>[a-z]+(?: [a-z]+)?)"
)


@track1_reader
def _into_boxes(wording: Wording) -> Plan | None:
    """ "In how many ways can 5 different toys be put into 3 identical boxes?" """
    text = told(wording)
    if not re.search(
        r"\b(?:put|place[ds]?|placing|distribut\w+|pass(?:ed)? out|give|given|giving|divid\w+|split|stay|hand(?:ed)? out|share[ds]?|sort(?:ed)?|puts|store[ds]?)\b",
        text,
    ):
        return None
    rest = Leftover(text)
    if not rest.take(ASKS_WAYS):
        return None
    boxes = [match for match in _INTO.finditer(rest.text) if re.fullmatch(_BOXES, match["box"])] or list(
        _INTO.finditer(rest.text)
    )
    if not boxes:
        return None
    box = boxes[-1] if re.fullmatch(_PERSONS, boxes[-1]["box"]) else boxes[0]
    rest.text = rest.text[: box.start()] + " | " + rest.text[box.end() :]
    thing = rest.take(_THING)
    if thing is None:
        return None
    n, m = int(thing["n"]), int(box["m"])
    rest.take(rf"\b(?:the |these |his |her |its )*{m} (?:{_ALIKE}|{_UNLIKE})? ?{box['box']}\b")
    rest.take(rf"\b(?:the |these |his |her |all )*{n} (?:{_ALIKE}|{_UNLIKE})? ?{thing['what'].split()[0]}\b")
    kind = thing["kind"] or ""
    things_differ = (
        None
        if not kind
        else not re.search(_ALIKE, kind) or "distinguishable" in kind and "in" + "distinguishable" not in kind
    )
    if things_differ is None and re.search(_PERSONS, thing["what"]):
        things_differ = True
    boxes_differ = None if not box["kind"] else not re.search(_ALIKE, box["kind"])
    if box["kind"] and re.match(r"distinguishable", box["kind"]):
        boxes_differ = True
    if kind.startswith("distinguishable"):
        things_differ = True
    if boxes_differ is None and (box["color"] or re.fullmatch(_PERSONS, box["box"])):
        boxes_differ = True
    if said := rest.take(
        rf"(?:if|and|where|but|assuming) (?:all )?(?:the )?{box['box']} are (?:all )?(?P<k>{_ALIKE}|{_UNLIKE})(?: but the [a-z]+ are (?:not|(?P<j>{_ALIKE}|{_UNLIKE})))?"
    ):
        boxes_differ = not re.match(_ALIKE, said["k"])
    if said := rest.take(
        rf"(?:if|and|where|but|assuming) (?:all )?(?:the )?{thing['what'].split()[-1]} are (?:all )?(?P<k>{_ALIKE}|{_UNLIKE})"
    ):
        things_differ = not re.match(_ALIKE, said["k"])
    full = rest.take(
        r"(?:,? ?(?:if|so that|such that|with|and|given that|where))? ?(?:each|every|no) (?:of the )?[a-z]+ (?:must |has to |should |can |may |is to )?(?:(?:gets?|receives?|contains?|have|has|hold|holds|be given) at least one(?: [a-z]+)?|(?:be|remain|is left|is|are) (?:left )?empty)"
    )
    if full and full.group().strip().startswith(("each", "every")) and "empty" in full.group():
        return None
    if not rest.idle(
        r",? ?(?:\(|assuming |if |and )?(?:that )?(?:he|she|they|we|i|any|some|it|one or more)?[a-z ]*(?:might|may|can|could)(?: be)?[a-z ]*(?:some|any|empty|left)[a-z ]*(?:empty|bags|boxes|room)?\)?",
        r"if any number of (?:the )?[a-z]+ can (?:stay|be|go)[a-z ]*(?:in (?:one|any|each) [a-z]+)?",
        r"if only the number of [a-z ]+ (?:on|in) each [a-z ]*matters",
        r"each a different [a-z]+",
        r"\bdifferent\b",
        r"that they can stay in",
        r"\ball\b",
        r"for (?:him|her|the \w+) to",
    ):
        return None
    if things_differ is None or boxes_differ is None or not (1 <= n <= 40 and 1 <= m <= 12):
        return None
    if boxes_differ and things_differ:
        if full:
            return whole_plan(row("EVALUATE", "+".join(f"(-1)^{j}*binomial({m}, {j})*{m - j}^{n}" for j in range(m))))
        return whole_plan(row("POWER", m, n))
    if boxes_differ:
        if full:
            return whole_plan(row("POSITIVE_SUMS", n, m)) if n >= m else None
        return whole_plan(row("STARS_AND_BARS", n, m))
    if things_differ:
        counts = [m] if full else list(range(1, min(n, m) + 1))
        parts = [f"({'+'.join(f'(-1)^{j}*binomial({k}, {j})*{k - j}^{n}' for j in range(k))})/{k}!" for k in counts]
        return whole_plan(row("EVALUATE", "+".join(parts)))
    if m > 5 or n > 20:
        return None
    names = [f"x_{index}" for index in range(1, m + 1)]
    code = "+".join(f"{(n + 1) ** index}*{name}" for index, name in enumerate(names))
    ordered = [f"{a} >= {b}" for a, b in pairwise(names)]
    last = f"{names[-1]} >= {1 if full else 0}"
    return whole_plan(row("COUNT_WHERE", code, *ordered, last, f"{'+'.join(names)} = {n}", f"x_1 <= {n}"))


@track1_reader
def _pascal(wording: Wording) -> Plan | None:
    text = told(wording).strip(" ?.")
    if "pascal's triangle" not in text:
        return None
    place = rf"(?P<k>{'|'.join(FIRST_TO_TENTH)}|\d+(?:st|nd|rd|th))"
    match = re.fullmatch(
        rf"what is the {place} (?:number|element|entry) in the row of pascal's triangle that has (?P<m>\d+) (?:numbers|elements|entries)",
        text,
    )
    other = re.fullmatch(
        rf"in the row of pascal's triangle that starts with 1 and then (?P<m>\d+), what is the {place} number", text
    )
    if match or other:
        found = match or other
        assert found is not None
        k = FIRST_TO_TENTH.get(found["k"]) or int(re.sub(r"\D", "", found["k"]))
        n = int(found["m"]) - (1 if match else 0)
        return whole_plan(row("COMBINATIONS", n, k - 1)) if 1 <= k <= n + 1 else None
    if match := re.fullmatch(
        r"what is the (?:greatest|largest) (?:number|element|entry) in the row of pascal's triangle that has (?P<m>\d+) (?:numbers|elements|entries)",
        text,
    ):
        n = int(match["m"]) - 1
        return whole_plan(row("COMBINATIONS", n, n // 2))
    if match := re.fullmatch(
        r"what is the sum of (?:the|all(?: of)?(?: the)?) (?:numbers|elements|entries) in (?:row|the row of pascal's triangle that has) (?P<m>\d+)(?: of pascal's triangle| (?:numbers|elements|entries))",
        text,
    ):
        return whole_plan(row("POWER", 2, int(match["m"]) - (1 if "that has" in text else 0)))
    return None


@track1_reader
def _subsets(wording: Wording) -> Plan | None:
    text = told(wording).strip(" ?.")
    match = re.fullmatch(
        r"(?:how many|what is the number of|find the number of) (?:different |distinct )?(?P<what>subsets|proper subsets|non-?empty subsets|\d-element subsets|subsets of (?:size )?(?P<k>\d+))(?: are there)?(?: (?:does|of|can be formed from|are in|are there of))? (?:the )?(?:set )?<(\d+)>(?: have| contain)?",
        text,
    )
    if match is None:
        return None
    members = listed(wording.formulas[int(match[3])].split("=")[-1], wording)
    body = re.sub(r"\\?[{}]|\\(?:left|right|[,;! ])", "", wording.formulas[int(match[3])].split("=")[-1])
    letters = [part.strip() for part in body.split(",")]
    size = (
        len(set(members))
        if members
        else len(letters)
        if all(re.fullmatch(r"[a-zA-Z]", part) for part in letters)
        else 0
    )
    if not size or size > 200:
        return None
    if chosen := re.match(r"(\d)-element", match["what"]):
        return whole_plan(row("COMBINATIONS", size, int(chosen[1])))
    if match["k"]:
        return whole_plan(row("COMBINATIONS", size, int(match["k"])))
    every = row("POWER", 2, size)
    return whole_plan(every if match["what"] == "subsets" else row("SUB", every, 1))
