"""By how many percent something rose or fell, and what it was before a change in percent."""

from __future__ import annotations

import re

from mycelium.solver.words.registry import Proposal, word_reader
from mycelium.solver.words.settings import without_settings
from mycelium.solver.words.sizes import asked_unit
from mycelium.solver.words.terms import constant
from mycelium.solver.words.told import Told, tokens_of

_ASKS_CHANGE = re.compile(
    r"\b(?:by (?:how many|what) percent(?:age)?\b|by how much percent|what (?:is|was) the (?:rate of "
    r")?percent(?:age)? (?:of )?(?:the )?"
    r"(?:increase|decrease|change|rise|fall|drop|reduction|discount)|what percent(?:age)? (?:increase|decrease|"
    r"discount|of (?:increase|decrease)))"
)
_UP = re.compile(
    r"\b(?:ris(?:e|es|en|ing)|rose|increas\w*|gr[eo]w\w*|went up|gone up|go(?:es)? up|higher|dearer|more expensive|"
    r"raised?|gained?|up|"
    r"tax|vat|gst|tip|service|profit|put on)\b"
)
_DOWN = re.compile(
    r"\b(?:fall(?:s|en)?|fell|drop(?:s|ped)?|decreas\w*|sank|sunk|shr[aiu]nk|went down|gone down|go(?:es)? down|"
    r"lower(?:ed)?|cheaper|"
    r"reduc\w+|cut|discount\w*|off|lost|lose|loses|loss|decline[sd]?|less|sale)\b"
)
_UNREAD = re.compile(
    r"\b(?:each|every|per|twice|half|times|then|again|another|further|first <|more than|less than|altogether|total|"
    r"both|rest|remain\w*|left|"
    r"average|only|sav(?:es|ed|ings?)|bought|buys|gave|shared?|split|of which|of these|of them|compound|interest|"
    r"third|quarter|except)\b"
)
_NOW = re.compile(r"\b(?:now|today|nowadays|this (?:year|month|week)|currently|new)\b")
_ONCE = re.compile(
    r"\b(?:before|last (?:year|month|week)|used to|previously|originally|original|once|ago|old|"
    r"yesterday|formerly)\b"
)


def _amounts(told: Told) -> tuple[str, list[int]]:
    """The text without times that only set the scene, and the places of its numbers."""
    text = re.sub(r"\b(?:in|after|within|over|for) <D\d+>,?|<D\d+> (?:ago|later|earlier)\b", "", without_settings(told))
    return text, tokens_of(text)


@word_reader(r"\bpercent|%", 0.95, "a change in percent")
def percent_change(told: Told) -> Proposal | None:
    """The change of one amount to another, in percent of the first."""
    text, places = _amounts(told)
    items = [told.items[place] for place in places]
    if len(items) != 2 or not _ASKS_CHANGE.search(told.question) or any(item.kind not in "NCLMVG" for item in items):
        return None
    if (
        len({item.dimension for item in items if item.unit}) > 1
        or any(len(item.units) > 1 for item in items)
        or _UNREAD.search(text)
    ):
        return None
    first, second = items
    units = [item.unit for item in items if item.unit]
    if len(units) == 2 and units[0] != units[1]:
        return None
    clauses = [part for part in re.split(r"[.?!;]|, | and | but | while ", text) if "<" in part]
    if len(clauses) == 2 and (_NOW.search(clauses[0]) or _ONCE.search(clauses[1])):
        if _ONCE.search(clauses[0]) or _NOW.search(clauses[1]):
            return None
        first, second = second, first
    up, down = bool(_UP.search(told.question)), bool(_DOWN.search(told.question))
    old, new = told.values[first.places[0]], told.values[second.places[0]]
    if old <= 0 or old == new or (up == down and not re.search(r"\bchange\b", told.question)):
        return None
    if (up and not down and new < old) or (down and not up and new > old):
        return None
    a, b = first.term(), second.term()
    return Proposal(((b - a) if new > old else (a - b)) / a * 100, unit="%", kind="percent")


_ASKS_BEFORE = re.compile(
    r"\b(?:before|original(?:ly)?|at first|initially|without (?:the )?(?:tax|vat|discount|tip)|previous(?:ly)?|old "
    r"(?:price|rent|salary|wage)|"
    r"used to|last (?:year|month|week)|regular price|normal price|usual(?:ly)?|first price|list price|marked price|"
    r"ago|full price|cost price|"
    r"what (?:had|did) (?:the|it) [a-z ]*cost)\b"
)
_AFTER = re.compile(
    r"\b(?:now|after|paid|pays?|costs?|sold|sells?|for|to|is|was|are|at|today|comes? to|left with|has|have|live|lives|"
    r"including|included|includes)\b"
    r"[^<>.]{0,40}<[NC]\d+>|<[NC]\d+> (?:[a-z]+ )?(?:now|live|today|after|including|remain)\b"
)


@word_reader(r"\bpercent|%", 0.99, "an amount before a change in percent")
def percent_reverse(told: Told) -> Proposal | None:
    """What it was before it rose or fell by so many percent to what is told."""
    text, places = _amounts(told)
    rates = [told.items[place] for place in places if told.items[place].kind == "P"]
    amounts = [told.items[place] for place in places if told.items[place].kind in "NCLMV"]
    if len(rates) != 1 or len(amounts) != 1 or len(places) != 2 or not _ASKS_BEFORE.search(told.question):
        return None
    story = text.replace(told.question, "")
    once = re.sub(r"\bbefore\b[^.?!]*\?", "", text)
    if (
        _UNREAD.search(re.sub(r"\bonly\b|\bper (?:month|week)\b|\b(?:bought|buys)\b", "", once))
        or len(amounts[0].units) > 1
    ):
        return None
    if re.search(
        r"\b(?:is|was|were|are) <P\d+> (?:of|more|less|higher|lower)\b|\bdiscount (?:is|was|of|came to) <C|"
        r"<C\d+> (?:off|discount|cheaper|less)\b"
        r"|\b(?:by|tax of|tip of|profit of|loss of|rise of|raise of|increase of) <[NC]",
        text,
    ):
        return None
    if not _AFTER.search(text) or re.search(
        r"\bhow much (?:tax|discount|did (?:he|she|they|it) (?:rise|fall))\b", told.question
    ):
        return None
    said = (
        story + " " + re.sub(r"\bbefore (?:the )?(?:[a-z]+ )*", "", told.question) if story.strip() else told.question
    )
    up, down = bool(_UP.search(said)), bool(_DOWN.search(said))
    if up == down:
        return None
    unit = asked_unit(told, amounts[0].dimension) if amounts[0].unit else ""
    rate = rates[0]
    if unit not in ("", amounts[0].unit) or not 0 < rate.value < (1 if down else 3):
        return None
    if re.search(
        r"\b(?:original|cost|marked|list|regular|normal|old) (?:price|rent|salary|cost) (?:of|is|was)[^.?]*<[NC]|"
        r"<P\d+> of (?!its|the people|the water)"
        r"|\boriginally (?:[a-z]+ ){0,3}<[NC]|\b(?:up|down|raised|reduced|increased|off) <[NC]",
        text,
    ):
        return None
    factor = constant(1) + rate.term() if up else constant(1) - rate.term()
    return Proposal(amounts[0].term() / factor)
