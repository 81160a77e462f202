"""Speed, distance and time: one traveller, two who come towards each other, one who catches up with the other."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mycelium.problems import UNITS_BY_NAME
from mycelium.solver.words.registry import Proposal, word_reader
from mycelium.solver.words.settings import without_settings
from mycelium.solver.words.sizes import in_one_unit
from mycelium.solver.words.terms import Term
from mycelium.solver.words.told import Item, Told, tokens_of

_WRITTEN = (
    (r"km/h|kmh|kph|kilomet(?:re|er)s? (?:per|an) hour|km (?:per|an) hour|km/hr", "kilometre", "hour"),
    (r"mph|miles? per hour|mi/h", "mile", "hour"),
    (r"m/s|met(?:re|er)s? (?:per|a) second", "metre", "second"),
    (r"m/min|met(?:re|er)s? (?:per|a) minute", "metre", "minute"),
)
_SPEED = re.compile("|".join(f"<N(?P<n{i}>\\d+)> (?:{words})" for i, (words, _, _) in enumerate(_WRITTEN))
                    + r"|<L(?P<l>\d+)> (?:an?|per|each|every|in (?:an?|one|each|every)) (?P<t>hour|minute|second|"
                        r"day)\b")  # fmt: skip
_ASKS_SPEED = re.compile(
    r"\b(?:how fast|(?:what|which|find)\b[^?]*\bspeed|at what (?:average )?(?:speed|rate))\b|"
    r"\bhow many (?:[a-z]+ (?:per|an|a) (?:hour|second|minute)|km/h)\b"
)
_ASKS_TIME = re.compile(
    r"\b(?:how long|how many (?:hours|minutes|seconds|days)|after what time|when (?:do|will) "
    r"they)\b"
)
_ASKS_WAY = re.compile(
    r"\b(?:how far|how many (?:km|kilomet(?:re|er)s|miles|met(?:re|er)s|m|feet)|what distance|how "
    r"long is the (?:way|road|trip|route|track|distance)|what is the distance)\b"
)
_UNREAD = re.compile(
    r"\b(?:twice|half|third|times|wait|percent|faster|slower|more than|less than|then|back|return\w*|rests?|stops?|"
    r"stopped|break|breaks|average of|first <|"
    r"second <|remaining|rest|left over|already|upstream|downstream|current|wind|each way|round trip|both ways|per "
    r"litre|per gallon|laps?|"
    r"litres?|gallons?|fuel|later|earlier|before|every day|each day|a day|sound|circular|increases?|reduces?|other "
    r"way|from <T|at <T)\b"
)
_TOWARDS = re.compile(
    r"\b(?:towards?|toward) (?:each other|one another)|\bto meet\b|\bfrom opposite (?:ends|"
    r"directions|sides)\b|\bmeet\b"
)
_APART = re.compile(r"\b(?:in )?opposite directions\b|\baway from each other\b")
_BEHIND = re.compile(
    r"\b(?:catch\w* (?:up|him|her|it)|caught|overtak\w+|draws? level|behind|ahead of|head start|lead "
    r"of)\b"
)


@dataclass(frozen=True)
class _Speed:
    item: Item
    length: str
    time: str

    def term(self, length: str, time: str) -> Term:
        """In this unit of length for each unit of time."""
        size = UNITS_BY_NAME[self.length].factor / UNITS_BY_NAME[length].factor
        per = UNITS_BY_NAME[time].factor / UNITS_BY_NAME[self.time].factor
        return (self.item.term(self.item.unit) if self.item.unit else self.item.term()) * (size * per)

    @property
    def value(self) -> float:
        number = (
            float(self.item.value) if not self.item.unit else float(self.item.value / UNITS_BY_NAME[self.length].factor)
        )
        return number * float(UNITS_BY_NAME[self.length].factor / UNITS_BY_NAME[self.time].factor)


@word_reader(
    r"\b(?:km/h|kmh|kph|mph|m/s|speed|hour|second|minute|minutes|hours|seconds)\b",
    0.95,
    "speed, distance "
    r"and time",
)
def roads(told: Told) -> Proposal | None:
    """The distance, the time or the speed that two of the others give."""
    text = re.sub(
        r"\bin an? <L\d+> race,?|<N\d+> (?=(?:cyclists|trains|cars|runners|hikers|walkers|boats|people|"
        r"friends|buses|ships|towns|villages|cities|stations|planes|trucks)\b)",
        "",
        without_settings(told),
    )
    speeds = []
    for found in _SPEED.finditer(text):
        key = next(name for name, value in found.groupdict().items() if value and name != "t")
        length, time = (told.item(found["l"]).unit, found["t"]) if key == "l" else _WRITTEN[int(key[1:])][1:]
        speeds.append(_Speed(told.item(found[key]), length, time))
    rest = _SPEED.sub(" ", text)
    items = [
        told.items[place]
        for place in tokens_of(rest)
        if not (told.items[place].kind == "N" and told.items[place].value == 1)
    ]
    ways, times = [i for i in items if i.kind == "L"], [i for i in items if i.kind == "D"]
    if (
        len(items) != len(ways) + len(times)
        or len(ways) > 1
        or len(times) > 1
        or len(speeds) > 2
        or _UNREAD.search(text)
    ):
        return None
    if not re.search(
        r"\b(?:km/h|mph|speed|fast|driv\w+|drove|rid\w+|rode|walk\w*|runs?|ran|goes|go|travel\w*|fl(?:y|"
        r"ies|ew)|cycl\w+|sail\w*|train|car|boat|makes|covers?|crawls?|swims?|meet)\b",
        text,
    ):
        return None
    way, time = next(iter(ways), None), next(iter(times), None)
    if len(speeds) == 2 or (_TOWARDS.search(text) and len(speeds) == 1):
        return _two(told, text, speeds, way, time)
    if (
        _TOWARDS.search(text)
        or _APART.search(text)
        or _BEHIND.search(text)
        or re.search(r"\bapart\b|\bboth\b|\bother\b", text)
    ):
        return None
    if len(speeds) == 1 and time and not way and _ASKS_WAY.search(told.question):
        return in_one_unit(
            told,
            "length",
            speeds[0].length,
            lambda length: speeds[0].term(length, time.units[-1]) * time.term(time.units[-1]),
        )
    if len(speeds) == 1 and way and not time and _ASKS_TIME.search(told.question):
        return in_one_unit(
            told, "time", speeds[0].time, lambda unit: way.term(way.units[-1]) / speeds[0].term(way.units[-1], unit)
        )
    if not speeds and way and time and _ASKS_SPEED.search(told.question):
        asked = next((each for each in _WRITTEN if re.search(rf"\b(?:{each[0]})\b", told.question)), None)
        length, per = (asked[1], asked[2]) if asked else (way.units[-1], time.units[-1])
        if not asked and (len(way.units) > 1 or len(time.units) > 1):
            return None
        return Proposal(way.term(length) / time.term(per))
    return None


def _two(told: Told, text: str, speeds: list[_Speed], way: Item | None, time: Item | None) -> Proposal | None:
    towards, apart, behind = bool(_TOWARDS.search(text)), bool(_APART.search(text)), bool(_BEHIND.search(text))
    if behind and not apart and len(speeds) == 2 and way and not time and _ASKS_TIME.search(told.question):
        if re.search(r"\btowards?\b", text):
            return None
        fast, slow = sorted(speeds, key=lambda speed: -speed.value)
        if fast.value == slow.value:
            return None
        return in_one_unit(
            told,
            "time",
            fast.time,
            lambda unit: way.term(way.units[-1]) / (fast.term(way.units[-1], unit) - slow.term(way.units[-1], unit)),
        )
    if behind:
        return None
    if len(speeds) == 2 and way and not time and (towards or apart) and _ASKS_TIME.search(told.question):
        a, b = speeds
        return in_one_unit(
            told,
            "time",
            a.time,
            lambda unit: way.term(way.units[-1]) / (a.term(way.units[-1], unit) + b.term(way.units[-1], unit)),
        )
    if len(speeds) == 2 and time and not way and (towards or apart) and _ASKS_WAY.search(told.question):
        a, b = speeds
        unit = time.units[-1]
        return in_one_unit(
            told, "length", a.length, lambda length: (a.term(length, unit) + b.term(length, unit)) * time.term(unit)
        )
    if len(speeds) == 1 and way and time and towards and _ASKS_SPEED.search(told.question):
        known = speeds[0]
        if float(way.value / time.value) <= known.value:
            return None
        return Proposal(way.term(known.length) / time.term(known.time) - known.term(known.length, known.time))
    return None
