# ruff: noqa: E501
"""What questions of probability share: the setup apart from the event, how many of the trials, and sums of chances."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from mycelium.solver.track1.number_kinds import LETTER, Condition, Kind, read_kind
from mycelium.solver.track1.plans import Plan, Refused
from mycelium.solver.track1.readers import Row, row, whole_plan
from mycelium.solver.track1.told import told
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import parse, replace_symbol, to_plain

_ASK = r"(?:what is|what's|find|determine|compute|calculate|what will be)(?: the value of)? the (?:probability|chance|likelihood|odds)s?(?: (?:that|of))?"
_IDLE = re.compile(
    r",? expressed as an? (?:common fraction|percent|decimal|fraction)(?: in lowest terms)?,?|\b(?:simultaneously and at random|simultaneously|at the same time|at random|randomly|random|uniformly|fair|unbiased|ordinary|regular|balanced|normal|independently|carefully)\b,? ?"
)
_SHAPES = {"tetrahedral": 4, "octahedral": 8, "decahedral": 10, "dodecahedral": 12, "icosahedral": 20}
_OPENING = re.compile(r"^(?:if|when|suppose(?: that)?|given that|assume(?: that)?|let's say|say)\s+")


@dataclass(frozen=True, slots=True)
class Chance:
    """A question of probability in two parts, both as plain words; `percent` when the answer is to be one."""

    setup: str
    event: str
    percent: bool

    def plan(self, value: Row) -> Plan:
        """The plan that gives this probability."""
        return whole_plan(row("MUL", value, 100) if self.percent else value)


def chance_asked(wording: Wording) -> Chance | None:
    """The setup and the event, or None where no probability is asked for."""
    text = told(wording)
    if "probability" not in text and "chance" not in text:
        return None
    percent = "percent" in text or "percent" in wording.form
    plain = _plain(text).strip(" ?.")
    match = re.fullmatch(rf"(?P<setup>.*?)[,.]? ?(?:then )?{_ASK} (?P<event>.+)", plain)
    if match is None:
        return None
    setup, event = match["setup"], match["event"]
    if not setup and (later := re.fullmatch(r"(?P<event>.+?),? (?:if|when|given that) (?P<setup>.+)", event)):
        setup, event = later["setup"], later["event"]
    if not setup and (inner := re.fullmatch(r"(?:when|if) (?P<setup>[^,]+), (?P<event>.+)", event)):
        setup, event = inner["setup"], inner["event"]
    return Chance(_OPENING.sub("", setup.strip(" ,.")), event.strip(" ,."), percent)


def _plain(text: str) -> str:
    text = _IDLE.sub(" ", text)
    for word, faces in _SHAPES.items():
        text = text.replace(word, f"{faces}-sided")
    text = re.sub(r"\btwice\b", "2 times", text)
    text = re.sub(r"\bthrice\b", "3 times", text)
    text = re.sub(r"\ba pair of\b", "2", text)
    text = re.sub(r"\s+([.,;?])", r"\1", " ".join(text.split()))
    return re.sub(r",,+", ",", text)


def count_of(text: str) -> int:
    """ "a", "one", "the" or digits as a number."""
    return 1 if text.strip() in ("a", "an", "one", "the", "each", "another") else int(text)


HOW_MANY = (
    r"(?:exactly \d+|exactly one|at least \d+|at least one|at least half|at most \d+|at most one|no more than \d+|more than \d+|more than one"
    r"|fewer than \d+|less than \d+|\d+ or more|\d+ or fewer|all \d+|all|each|every|both|none|no|neither|one|half|exactly half|\d+)"
)


def how_many(text: str, trials: int) -> list[int] | None:
    """The numbers of successes that a phrase such as "at least 3" allows."""
    text = re.sub(r"\bone\b", "1", text.strip())
    every = range(trials + 1)
    digits = re.search(r"\d+", text)
    size = int(digits.group()) if digits else 0
    if re.fullmatch(r"all(?: \d+)?|each|every|both", text):
        if (text == "both" and trials != 2) or (digits and size != trials):
            return None
        return [trials]
    if text in ("none", "no", "neither"):
        return [0]
    if text in ("half", "exactly half"):
        return [trials // 2] if trials % 2 == 0 else None
    if text == "at least half":
        return [k for k in every if 2 * k >= trials]
    if size > trials:
        return None
    for words, keep in (
        (r"at least \d+|\d+ or more", lambda k: k >= size),
        (r"at most \d+|no more than \d+|\d+ or fewer", lambda k: k <= size),
        (r"more than \d+", lambda k: k > size),
        (r"(?:fewer|less) than \d+", lambda k: k < size),
        (r"(?:exactly )?\d+", lambda k: k == size),
    ):
        if re.fullmatch(words, text):
            return [k for k in every if keep(k)]
    return None


def successes(trials: int, allowed: list[int], chance: Row | Fraction) -> Row:
    """The probability that the number of successes in independent trials is one of those allowed."""
    if not allowed or trials > 60:
        raise Refused("no number of successes is possible, or too many trials")
    if 2 * len(allowed) > trials + 1 and len(allowed) <= trials:
        return row("SUB", 1, successes(trials, [k for k in range(trials + 1) if k not in allowed], chance))
    terms = []
    for k in allowed:
        if k in (0, trials):
            terms.append(row("POWER", chance if k else row("SUB", 1, chance), trials))
        else:
            both = row("MUL", row("POWER", chance, k), row("POWER", row("SUB", 1, chance), trials - k))
            terms.append(row("MUL", row("COMBINATIONS", trials, k), both))
    return added(terms)


def added(terms: list[Row]) -> Row:
    """The sum of rows."""
    return terms[0] if len(terms) == 1 else row("ADD", *terms)


def multiplied(factors: Sequence[Row | Fraction | int]) -> Row:
    """The product of rows and numbers."""
    product: Row | Fraction | int = factors[0]
    for factor in factors[1:]:
        product = row("MUL", product, factor)
    return product if isinstance(product, Row) else row("ADD", product, 0)


def on(conditions: tuple[Condition, ...], expression: str) -> list[Row | str]:
    """Conditions on the letter of kinds, on an expression instead."""
    return [
        to_plain(replace_symbol(parse(condition), LETTER, parse(expression)))
        if isinstance(condition, str)
        else row(condition.operation, *(expression if part == LETTER else part for part in condition.arguments))
        for condition in conditions
    ]


def share_of(kind: Kind, expression: str, *space: Row | str) -> Row:
    """The probability that an expression is of a kind, over all whole numbers under the conditions of the space."""
    result: Row | None = None
    for sign, conditions in kind.terms:
        placed = on(conditions, expression)
        if not placed:
            part: Row | int = 1
        else:
            part = row("PROBABILITY_WHERE", placed[0] if len(placed) == 1 else row("ALL_OF", *placed), *space)
        if result is None:
            result = part if isinstance(part, Row) else row("ADD", part, 0)
        else:
            result = row("ADD" if sign > 0 else "SUB", result, part)
    if result is None:
        raise Refused("an empty kind")
    return result


def face_kind(text: str) -> Kind | None:
    """What a die shows: "an even number", "a 6", "6's", "less than 5"."""
    text = re.sub(r"^(?:an? |the )", "", text.strip())
    text = re.sub(r"^(?:numbers? |values? |integers? )?(?:that (?:is|are) )?(?:which is )?", "", text)
    text = re.sub(r"^(\d+)'?s$", r"\1", text)
    text = re.sub(r" (?:numbers?|integers?|values?|roll)$", "", text)
    text = re.sub(r"^(?:an? )?(?:number )?(?=(?:greater|less|larger|smaller))", "", text)
    return None if text in ("same", "different") else read_kind(text)
