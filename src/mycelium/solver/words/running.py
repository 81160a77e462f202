"""So much every minute or day, for so long: "4 ml every minute" in litres a day; units differ on the way."""

from __future__ import annotations

import re

from mycelium.problems import UNITS_BY_NAME
from mycelium.solver.words.amounts import CUE, product
from mycelium.solver.words.registry import Proposal, word_reader
from mycelium.solver.words.settings import without_settings
from mycelium.solver.words.sizes import asked_unit, in_unit
from mycelium.solver.words.terms import constant
from mycelium.solver.words.told import Told, tokens_of

_RATE = re.compile(
    r"\b(?:every|each|in an?|in one|per|an?|one) (second|minute|hour|day|week)\b(?!s)|\b(dai|hour|week)ly\b"
)
_SPAN = re.compile(
    r"\b(?:in|for|during|over|after|of|within|takes?|lost in) (?:(?:the|a|an|one|whole|full|first|next|"
    r"single) )*(minute|hour|day|week|fortnight)\b"
)
_UNREAD = re.compile(
    r"\b(?:twice|double|triple|half|third|quarters?|percent|times as|average|except|unless|ratio|than|square|cubic|"
    r"area|speed of|other|another|extra|discount|rest|if|already|then|left|"
    r"altogether|total|faster|slower|back|more)\b"
)
_ONE = re.compile(r"\b(?:each|one|an?) [a-z]+ (?:holds|weighs|contains|is|has|costs|drinks|eats|needs|of)\b|\beach\b")


_SPEED = re.compile(
    r"\b(?:speed|how fast|weekdays?|weekends?|workdays?|work(?:ing)? days?|school days?|(?:every|each|per) <D\d+>|"
    r"scale|only)|\bhow (?:many|much) [^?]*\b(?:per|each|every) "
)


@word_reader(CUE, 0.75, "an amount in a unit of time, for some time")
def running(told: Told) -> Proposal | None:
    """Rate times time, in the unit that is asked for."""
    if not told.of_kind("LMVC") or _SPEED.search(told.template):
        return None
    text = without_settings(told)
    items = [told.items[place] for place in tokens_of(text)]
    steady = [item for item in items if item.kind in "LMVC"]
    durations = [item for item in items if item.kind == "D"]
    plain = [item for item in items if item.kind == "N"]
    rates = list(_RATE.finditer(text.replace(_span(told), " ")))
    if len(steady) != 1 or len(plain) > 1 or len(items) != 1 + len(durations) + len(plain) or len(rates) != 1:
        return None
    rate = rates[0][1] or {"dai": "day"}.get(rates[0][2], rates[0][2])
    asked = asked_unit(told, steady[0].dimension)
    if not asked or _UNREAD.search(text):
        return None
    if asked in steady[0].units and (not durations or durations[0].unit == rate):
        return None
    if len(durations) == 1 and _span(told) == "\n":
        lasting = durations[0].term(rate)
    elif not durations and (span := _SPAN.search(told.question)):
        lasting = constant(UNITS_BY_NAME[span[1]].factor / UNITS_BY_NAME[rate].factor)
    else:
        return None
    if plain and not _ONE.search(text):
        return None
    return in_unit(told, steady, lambda unit: product(steady[0].term(unit) * lasting, plain))


def _span(told: Told) -> str:
    found = _SPAN.search(told.question)
    return found[0] if found else "\n"
