# ruff: noqa: E501
"""Chances of repeated trials told without coins or dice, of the outcome that remains, and of points in a region."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.solver.track1.chances import HOW_MANY, chance_asked, how_many, successes
from mycelium.solver.track1.leftover import Leftover
from mycelium.solver.track1.plans import Plan, formula
from mycelium.solver.track1.readers import Row, row, track1_reader
from mycelium.solver.track1.told import told
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import rational_value, to_plain

_P = r"(?P<p>\d+/\d+|\d+(?:\.\d+)?%|0?\.\d+)"


def _chance(text: str) -> Fraction:
    return Fraction(text.rstrip("%")) / (100 if text.endswith("%") else 1)


_WORD = r"(?:games?|times?|days?|shots?|free throws?|attempts?|trials?|babies|children|people|students|seeds?|questions?|years?|flips|matches|months|weeks|nights)"


@track1_reader
def _repeated_trials(wording: Wording) -> Plan | None:
    """One chance, so many independent trials, and how many of them succeed."""
    asked = chance_asked(wording)
    if asked is None or re.search(
        r"coin|dice|die\b|cards?\b|marble|ball|<\d|given that|spinner|point", f"{asked.setup} {asked.event}"
    ):
        return None
    setup = Leftover(asked.setup)
    chance = setup.take(
        rf"(?:a |is |are |an? |with |has )*(?:probability |chance )?(?:of )?\b{_P}(?: chance| probability| likely| of the time)*"
    )
    if chance is None or re.search(r"\d+/\d+|%|\.\d", setup.text + asked.event):
        return None
    p = _chance(chance["p"])
    if not 0 < p < 1:
        return None
    event = Leftover(asked.event)
    wanted = event.take(
        rf"\b(?P<q>{HOW_MANY})(?: of)?(?: (?:the|his|her|their|its|those|these|next))*(?: (?P<n>\d+))? ?{_WORD}(?: (?:out of|from|in) (?:a (?:cluster|group|set) of |the |his |her |\w+ )?(?P<m>\d+)(?: {_WORD})?)?"
    )
    once = None if wanted else event.take(r"\bat least once\b|\bat least one time\b")
    never = None if wanted or once else event.take(r"\b(?:not|never)\b[^.]*?(?:at all|once)?")
    if not (wanted or once or never):
        return None
    number = next((int(v) for v in ((wanted["n"], wanted["m"]) if wanted else ()) if v), 0)
    trials = setup.take(rf"\b(?P<n>\d+)(?: more)? {_WORD}\b") or event.take(rf"\b(?P<n>\d+) {_WORD}\b")
    size = int(trials["n"]) if trials else number
    if wanted and number and trials and number != size:
        return None
    allowed_idle = (
        r"\beach(?: of)?\b",
        r"\bany(?: given)?\b",
        r"\bevery (?:game|day|time|shot)\b",
        r"\bnext\b",
        r"\bindependent(?:ly)?\b[^.]*",
        r"\bin a row\b",
        r"\bagain\b",
        r"\bthe probability\b",
        r"\bchance\b",
        r"\bwon?\b|\bwins?\b|\bloses?\b|\blose\b",
        r"\bthe first\b(?= week| month)",
        r"\bif\b",
        r"\bprobab\w+\b",
        r"\bper\b",
        r"no ties",
        r"\bsame\b(?= probability)",
    )
    if not 2 <= size <= 40 or not setup.idle(*allowed_idle) or not event.idle(*allowed_idle):
        return None
    if _opposite_words(asked.setup, asked.event):
        p = 1 - p
    if once:
        return asked.plan(row("SUB", 1, row("POWER", row("SUB", 1, p), size)))
    if never:
        return asked.plan(row("POWER", row("SUB", 1, p), size))
    allowed = how_many(wanted["q"], size) if wanted else None
    return asked.plan(successes(size, allowed, p)) if allowed else None


def _opposite_words(setup: str, event: str) -> bool:
    """Whether the chance told is of the opposite of what is asked ("make" and "miss")."""
    pairs = (("win", "lose"), ("make", "miss"), ("hit", "miss"), ("rain", "sunny"), ("pass", "fail"), ("boy", "girl"))
    return any(
        (re.search(rf"\b{a}", setup) and re.search(rf"\b{b}", event) and not re.search(rf"\b{b}", setup))
        or (re.search(rf"\b{b}", setup) and re.search(rf"\b{a}", event) and not re.search(rf"\b{a}", setup))
        for a, b in pairs
    )


@track1_reader
def _remaining_outcome(wording: Wording) -> Plan | None:
    """All outcomes but one have a chance: that of the last."""
    asked = chance_asked(wording)
    if asked is None:
        return None
    letters = {
        index: wording.formulas[int(index)].strip() for index in re.findall(r"<(\d+)>", f"{asked.setup} {asked.event}")
    }
    put = re.compile(r"<(\d+)>")
    setup = put.sub(lambda m: letters[m[1]].lower(), asked.setup)
    event = put.sub(lambda m: letters[m[1]].lower(), asked.event)
    names = re.search(
        r"(?:labell?ed|colored|with(?: only)?|into|are|:) (?:\d+ )?(?P<names>(?:[a-z]+, )+(?:and )?[a-z]+(?:,? and [a-z]+)?|[a-z]+ and [a-z]+)",
        setup,
    )
    if names is None:
        return None
    kinds = [kind for kind in re.split(r",? and |, ", names["names"]) if kind]
    told_chances = re.findall(
        r"(?:probability|chance|on|is|of) [^.]*?\b("
        + "|".join(map(re.escape, kinds))
        + rf")\b[^.\d]*? is {_P}(?=[,.]|$| and)",
        setup,
    )
    if (
        len(kinds) < 2
        or len(told_chances) != len(kinds) - 1
        or len({kind for kind, _ in told_chances}) != len(told_chances)
    ):
        return None
    (left,) = set(kinds) - {kind for kind, _ in told_chances}
    asked_kinds = [kind for kind in kinds if re.search(rf"\b{re.escape(kind)}\b", event)]
    if (
        asked_kinds != [left]
        or re.search(r"\bnot\b|\bor\b|\d", event)
        or len(re.findall(r"\d+/\d+|\d+%|0?\.\d+", setup)) != len(told_chances)
    ):
        return None
    rest: Row | int = 1
    for _, p in told_chances:
        rest = row("SUB", rest, _chance(p))
    assert isinstance(rest, Row)
    return asked.plan(rest)


@track1_reader
def _point_in_a_rectangle(wording: Wording) -> Plan | None:
    """A point of a rectangle with its vertices given: the chance of an inequality of its coordinates."""
    text = told(wording)
    if not re.search(r"point|ordered pair", text) or not re.search(r"rectang|square", text):
        return None
    asked = chance_asked(wording)
    match = (
        re.fullmatch(
            r"(?:a |the )?point <(?P<p>\d+)> is (?:and )?(?:chosen|picked|selected)(?: and)? (?:from |in |inside |within |from inside |from within )+(?:the )?(?:interior of (?:the )?)?(?:rectangular region|rectangle|square region|square)(?: with| whose)? (?:vertices|corners) (?:at |are )?(?P<v><\d+>(?:(?:,? and |, )<\d+>)*)",
            asked.setup,
        )
        if asked
        else None
    )
    if asked is None or match is None:
        return None
    if re.sub(r"\s", "", wording.formulas[int(match["p"])]) != "(x,y)":
        return None
    points: list[tuple[Fraction, Fraction]] = []
    for index in re.findall(r"<(\d+)>", match["v"]):
        for x, y in re.findall(r"\(\s*(-?[\d./]+)\s*,\s*(-?[\d./]+)\s*\)", wording.formulas[int(index)]):
            points.append((Fraction(x), Fraction(y)))
    xs, ys = {x for x, _ in points}, {y for _, y in points}
    if len(points) != 4 or len(xs) != 2 or len(ys) != 2 or len(set(points)) != 4:
        return None
    wanted = re.fullmatch(r"<(\d+)>", asked.event)
    if wanted is None:
        return None
    node = formula(wording, wanted[1])
    if node.head != "relation" or not node.symbols() <= {"x", "y"} or rational_value(node) is not None:
        return None
    return asked.plan(
        row(
            "PROBABILITY_REGION",
            to_plain(node),
            f"x >= {min(xs)}",
            f"x <= {max(xs)}",
            f"y >= {min(ys)}",
            f"y <= {max(ys)}",
        )
    )
