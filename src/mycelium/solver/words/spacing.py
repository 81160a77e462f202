"""Things at equal distances, cuts and pieces: one post more than gaps, one cut fewer than pieces."""

from __future__ import annotations

import re

from mycelium.solver.words.registry import Proposal, word_reader
from mycelium.solver.words.settings import without_settings
from mycelium.solver.words.sizes import in_one_unit
from mycelium.solver.words.told import Told, tokens_of

_THING = (
    r"(?:posts?|trees?|lamps?|lamp ?posts?|street ?lights?|lights?|lanterns?|flags?|poles?|bushes|bush|plants?|"
    r"stakes?|pegs?|benches|bench|markers?|"
    r"cones?|pillars?|columns?|signs?|stones?|torches|torch|bins?|shrubs?|palms?|roses|candles|seedlings|saplings)"
)
_RING = re.compile(
    r"\b(?:round|around|circular|circle|ring|loop|closed|all the way round|perimeter|circumference|"
    r"square)\b"
)
_ENDS = re.compile(
    r"\b(?:(?:also |including |and )?(?:one |a [a-z]+ |posts? |trees? )?(?:at|on) (?:both|each|either)(?: of (?:the|"
    r"its))?(?: <N\d+>)? ends?|at the (?:beginning|start) and (?:at )?the end|"
    r"from (?:one end to the other|end to end)|(?:both|the two) ends (?:included|as well|too)|(?:the )?first "
    r"(?:[a-z]+ )?(?:is |stands )?at the (?:very )?(?:beginning|start)[^.?]*"
    r"last|at the ends too|including (?:both|the) ends|starting and ending with)\b"
)
_NOT_ENDS = re.compile(
    r"\b(?:but not|none|no [a-z]+|except|not) (?:(?:are |is )?(?:planted |placed |put )?)?(?:at|"
    r"on) (?:the|both|either|each)(?: of the)? ends?\b"
)
_UNREAD = re.compile(
    r"\b(?:twice|half|times|percent|more|less|both sides|each side|either side|cost\w*|already|left|"
    r"rows?|two sides|another|other than)\b"
)


@word_reader(r"\b(?:every|apart|between|spaced|intervals?)\b", 0.9, "things at equal distances")
def spacing(told: Told) -> Proposal | None:
    """How many stand along a line (one more than gaps, or one fewer) or round a ring (as many as gaps)."""
    text = without_settings(told)
    places = tokens_of(text)
    lengths = [told.items[place] for place in places if told.items[place].kind == "L"]
    extra = [place for place in places if told.items[place].kind != "L"]
    asked = re.search(rf"\bhow many (?:[a-z]+ )?{_THING}\b", told.question)
    if (
        len(lengths) != 2
        or asked is None
        or any(f" <N{place}> ends" not in text for place in extra)
        or _UNREAD.search(text)
    ):
        return None
    if not re.search(
        r"\bevery <L|<L\d+> apart|<L\d+> between|\bintervals? of <L|<L\d+> (?:intervals?|from each other|"
        r"from one|from the next)",
        text,
    ):
        return None
    long, short = sorted(lengths, key=lambda item: -item.value)
    if short.value <= 0 or long.value == short.value or (long.value / short.value).denominator != 1:
        return None
    unit = short.units[-1]
    count = long.term(unit) / short.term(unit)
    not_ends, ends, ring = _NOT_ENDS.search(text), _ENDS.search(text), _RING.search(text)
    if not_ends:
        return None if ring else Proposal(count - 1)
    if ends:
        return None if ring and not re.search(r"\bstraight\b", text) else Proposal(count + 1)
    return Proposal(count) if ring and not re.search(r"\bstraight\b|\bround (?:post|trip)", text) else None


@word_reader(r"\b(?:cut|cuts|sawn|saws?|saw|sawing|sawed)\b", 0.9, "cuts and pieces")
def cuts(told: Told) -> Proposal | None:
    """One cut fewer than pieces; how long the cuts take, or how many there are."""
    text = re.sub(
        r"<N\d+>(?= cut after the other| (?:log|plank|board|pole|pipe|beam|rod|bar|tree trunk|trunk|"
        r"rope)\b)",
        "",
        without_settings(told),
    )
    pieces = re.search(
        r"\b(?:cut|cuts|sawn|saws?|sawed|divided|chop\w*)(?: up)?(?: [a-z]+){0,5}? in(?:to)? <N(\d+)> "
        r"(?:equal |equally long |smaller |shorter |short )*(?:pieces|parts|logs|sections)",
        text,
    )
    if pieces is None or re.search(
        r"\b(?:twice|half|each piece|how long is|metres? long|left|again|more|logs? are|"
        r"then|stack\w*|pause|rests?|break)\b",
        text,
    ):
        return None
    rest = [place for place in tokens_of(text) if place != int(pieces[1])]
    number = told.item(pieces[1])
    if number.value < 2 or number.value.denominator != 1:
        return None
    rest = [
        place
        for place in rest
        if told.items[place].kind != "L"
        or not re.search(
            rf"<L{place}>(?: long)? (?:log|"
            "plank|board|pole|pipe|beam|rod|bar|trunk|rope)\b|\bof <L{place}>",
            text,
        )
    ]
    if not rest and re.search(r"\bhow many (?:times|cuts)\b", told.question):
        return Proposal(number.term() - 1)
    if (
        len(rest) != 1
        or told.items[rest[0]].kind != "D"
        or not re.search(
            r"\b(?:each|every|one|a|per|for (?:each|"
            r"every)) cut(?: takes| needs| lasts)?(?: him| her| them)? <D|"
            r"<D\d+> (?:for|per) (?:each|every|a|one) cut|<D\d+> to make (?:each|every|one|a) cut",
            text,
        )
    ):
        return None
    item = told.items[rest[0]]
    return in_one_unit(told, "time", item.units[-1], lambda unit: (number.term() - 1) * item.term(unit))
