"""Scales of maps and models: from a length on the map to the real one, or back."""

from __future__ import annotations

import re

from mycelium.problems import UNITS_BY_NAME
from mycelium.solver.words.registry import Proposal, word_reader
from mycelium.solver.words.settings import without_settings
from mycelium.solver.words.sizes import asked_unit, in_one_unit, in_unit
from mycelium.solver.words.terms import Term
from mycelium.solver.words.told import Told, tokens_of

_DRAWN = re.compile(r"\b(?:map|plan|model|drawing|atlas|sketch|blueprint|on paper|toy)\b")


@word_reader(r"\b(?:scale|map|model|plan|atlas|blueprint|drawing)\b", 0.95, "a scale")
def map_scale(told: Told) -> Proposal | None:
    """From a length on a map or model to the real one, or back."""
    text = re.sub(
        r"<N\d+> (?=(?:villages|towns|cities|places|points|stations|houses|farms|lakes|islands|hills|"
        r"schools)\b)",
        "",
        without_settings(told),
    )
    if re.search(
        (
            r"\b(?:area|square|per hour|km/h|hours?|percent|twice|half|times|ratio of|volume|more|less|"
            r"wide)\b"
        ),
        text,
    ):
        return None
    fraction = re.search(r"(?:<N(\d+)>|\bone)(?: ?: ?| to )<N(\d+)>", text)
    stands = re.search(
        r"(?:every |each )?<L(\d+)>(?: on (?:the|this|a|his|her) (?:[a-z]+ )?(?:map|plan|model|drawing|blueprint))? "
        r"(?:stands? for|represents?|is|are|equals?|=|to|corresponds? to|"
        r"means|shows|for every|in (?:the )?(?:real life|reality) is)(?: (?:a )?(?:real )?(?:distance|length)s? "
        r"of)?(?: every)? <L(\d+)>",
        text,
    )
    places = tokens_of(text)
    if bool(fraction) == bool(stands):
        return None
    used = {int(place) for place in (fraction or stands).groups() if place}  # type: ignore[union-attr]
    rest = [place for place in places if place not in used]
    if len(rest) != 1 or told.items[rest[0]].kind != "L":
        return None
    length = told.items[rest[0]]
    unit = asked_unit(told, "length")
    if fraction:
        large = told.item(fraction[2])
        if (
            (fraction[1] and told.item(fraction[1]).value != 1)
            or large.value <= 1
            or not (unit or len(length.units) == 1)
        ):
            return None
        factor = large.term()
    else:
        small, large = told.item(stands[1]), told.item(stands[2])  # type: ignore[index]
        if small.value >= large.value:
            return None
        metre = "metre"
        factor = (
            large.term(large.units[-1])
            * (UNITS_BY_NAME[large.units[-1]].factor / UNITS_BY_NAME[metre].factor)
            / (small.term(small.units[-1]) * (UNITS_BY_NAME[small.units[-1]].factor / UNITS_BY_NAME[metre].factor))
        )
    sentence = next(part for part in re.split(r"(?<=[.?!;])\s+", text) if f"<L{rest[0]}>" in part)
    where = re.sub(
        r"\bscale (?:of|on) (?:the|this|a) (?:map|model|plan|drawing)\b|\b(?:map|model) scale\b", "", sentence
    )
    asks_drawn = re.search(
        r"\b(?:on (?:the|this|a) (?:[a-z]+ )?(?:map|plan|drawing|blueprint)|is (?:the|this|his|"
        r"her) (?:model|drawing)|"
        r"(?:will|should) (?:the|it) (?:model )?(?:be|measure)|(?:does|must) the model)\b",
        told.question,
    )
    if sentence == told.question:
        asks = re.search(
            r"\b(?:apart|long|far|high|tall|distance|length|height) (?:are|is|of|on|in|does)\b.*", told.question
        )
        drawn_given = bool(
            re.search(
                rf"<L{rest[0]}>(?: apart| long)?(?: from each other)? (?:on|in) (?:the|this|a) "
                rf"(?:map|plan|drawing|model)|\bon (?:the|this|a) (?:map|plan|drawing)[^.?]*<L{rest[0]}>",
                where,
            )
        )
        if asks is None or not (drawn_given or re.search(r"\b(?:real|actual|reality|in fact|really)\b", told.question)):
            return None
        to_real = True
    else:
        drawn_given = bool(_DRAWN.search(where)) or bool(re.search(r"\bon it\b", where))
        if drawn_given == bool(asks_drawn):
            return None
        to_real = drawn_given

    def make(in_: str) -> Term:
        return length.term(in_) * factor if to_real else length.term(in_) / factor

    if unit:
        return in_unit(told, [length], make)
    told_in = length.unit if fraction else told.item(stands[2] if to_real else stands[1]).units[-1]  # type: ignore[index]
    return in_one_unit(told, "length", told_in, make)
