"""Amounts of one dimension in different units: added, compared, multiplied, shared, or one filled with the other.

"1 hour 50 minutes", "3 kg 250 g", "5 feet 9 inches", "£2 and 35p". Proposed only where units differ from each other or from the
one that is asked for: what one unit can say is left to the specialists.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mycelium.problems import unit_called
from mycelium.solver.words.registry import Proposal, word_reader
from mycelium.solver.words.settings import without_settings
from mycelium.solver.words.sizes import asked_unit, in_unit, units_differ
from mycelium.solver.words.terms import Term, row, total
from mycelium.solver.words.told import Item, Told, tokens_of

CUE = (
    r"\b(?:minutes?|hours?|seconds?|min|h|hrs?|days?|weeks?|km|m|cm|mm|met(?:re|er)s?|(?:kilo|centi|milli)met(?:re|"
    r"er)s?|feet|foot|inch(?:es)?|yards?|miles?|kg|g|mg|kilos?|"
    r"(?:kilo|milli)?grams?|tonnes?|tons?|pounds?|ounces?|lit(?:re|er)s?|l|ml|cl|(?:milli|centi)lit(?:re|er)s?|"
    r"gallons?|pints?|quarts?|cups?|pence|p|cents?|paise|sen|kobo|pesewas?|centavos?|ngwee|lb|oz|ft|in|yd)\b"
    r"|\d(?:p|kg|g|mg|km|m|cm|mm|l|ml|cl)\b"
)
_SUM = re.compile(r"\b(?:altogether|all together|together|in all|in total|total|sum|combined|both|add up to|overall)\b")
_DIFFERENCE = re.compile(
    r"\b(?:by how m(?:any|uch)|how m(?:any|uch) (?:[a-z]+ )?(?:longer|shorter|faster|quicker|slower|less|more|"
    r"heavier|lighter|taller|higher|further|farther|dearer|cheaper|"
    r"earlier|later|sooner|wider|deeper)|what is the difference|difference (?:between|in)|how far (?:ahead|behind))\b"
)
_LEFT = re.compile(r"\b(?:left|remain\w*|still|the rest|change|to go)\b")
_TAKEN = re.compile(
    r"\b(?:spen[dt]\w*|us(?:es|ed)|cuts?|already|has (?:run|walked|read|watched|done|worked|driven|cycled)|pours?|"
    r"poured|dr[aiu]nks?|drunk|eats?|ate|eaten|gives?|gave|sells?|"
    r"sold|takes? (?:out|off)|removed?|buys?|bought|pays?|paid|costs?|lost|loses?|off|away|leaks?|leaked|watched|"
    r"after)\b"
)
_UNREAD = re.compile(
    r"\b(?:twice|double|triple|half|third|quarters?|percent|times as|average|except|unless|ratio|faster than|than|"
    r"square|cubic|area|perimeter|speed|other|another|extra|empty|"
    r"discount|tax|rest|if|already|before|then|left|old)\b"
)
_RATED = re.compile(r"\b(?:each|every|per|times|twice|half)\b")
_EACH = re.compile(r"\b(?:each|every|per|apiece|equal\w*|evenly|shared?)\b")
_ONE_OF = re.compile(
    r"\b(?:each|every|apiece|daily)\b|\ban? (?:[a-z]+ )?[a-z]+ (?:weighs|is|takes|lasts|costs|holds|measures|needs|"
    r"uses|drinks|contains)\b|\bone [a-z]+|<[A-Z]\d+> (?:of [a-z]+ )?for an? "
)
_SHARED = re.compile(r"\b(?:shared?|divided?|split|cut|equally|evenly|equal (?:parts|pieces|shares|lengths))\b")
_A_RATE = re.compile(
    r"\bhow many times\b|\bfaster\b|\blonger\b|<[A-Z]\d+> (?:for|per|an?|in|on|over) (?:the |last |next )?(?:<D|"
    r"(?:day|week|hour|month|minute)\b)"
)
_HOW_MANY = re.compile(r"\b(?:how many|what number of) ((?:[a-z'-]+ )?)(<[CDLMV]\d+> )?([a-z]+)")


_SHAPES = re.compile(
    r"\b(?:scale|radius|diameter|circ\w+|perimeter|per (?:day|week|hour)\b.*\b(?:each|every|per) (?!same)(?:day|"
    r"week|hour)|square|cubic|area|wide and|by <L|speed|miles per|km/h)\b"
)


@word_reader(CUE, 0.85, "amounts in two units")
def amounts(told: Told) -> Proposal | None:
    """Sum, difference, rest, multiple, share or how often one amount is in the other."""
    if not told.of_kind("DLMVC") or _SHAPES.search(told.template) or any("/" in item.surface for item in told.items):
        return None
    text = without_settings(told)
    items = [told.items[place] for place in tokens_of(text)]
    measured = [item for item in items if item.kind in "DLMVC"]
    plain = [item for item in items if item.kind == "N"]
    if not measured or len(measured) + len(plain) != len(items) or len({item.dimension for item in measured}) != 1:
        return None
    if not units_differ(told, measured):
        return None
    plain = [item for item in plain if not _counts_them(item, len(measured), text, told)]
    for read in (_fit, _two_amounts, _several):
        proposal = read(told, text, measured, plain)
        if proposal is not None:
            return proposal
    return None


def _counts_them(item: Item, count: int, text: str, told: Told) -> bool:
    """Whether a number only says how many amounts are listed: "three parcels weigh 850 g, 1.2 kg and 640 g"."""
    place = told.items.index(item)
    listed = re.search(rf"(?:\b(?:the|these|all|his|her|their|both) |\A|[.:] )<N{place}> [a-z]", text)
    return item.value == count and count > 1 and listed is not None


def _two_amounts(told: Told, text: str, measured: Sequence[Item], plain: Sequence[Item]) -> Proposal | None:
    """The difference of two amounts, or what is left of the first."""
    if plain or len(measured) < 2 or _RATED.search(text):
        return None
    if len(measured) == 2 and _DIFFERENCE.search(told.question):
        a, b = sorted(measured, key=lambda item: -item.value)
        return in_unit(told, measured, lambda unit: a.term(unit) - b.term(unit))
    more = re.search(r"\b(?:more|adds?|added|another|refill\w*)\b", text)
    if _LEFT.search(told.question) and _TAKEN.search(text) and not more:
        first, rest = measured[0], measured[1:]
        if first.value > sum(item.value for item in rest):
            return in_unit(told, measured, lambda unit: first.term(unit) - total([item.term(unit) for item in rest]))
    return None


def _several(told: Told, text: str, measured: Sequence[Item], plain: Sequence[Item]) -> Proposal | None:
    """A sum, a multiple, an equal share, or the amount in another unit."""
    question = told.question
    unread = re.sub(r"\bthe other\b|\banother\b|\bthen\b", "", text)
    if _UNREAD.search(unread) or _DIFFERENCE.search(question) or _A_RATE.search(text):
        return None
    each = _EACH.search(text)
    if len(measured) > 1:
        odd = {item.unit for item in measured} & {"year", "month"}
        spans = re.search(r"\btimes\b|\bin <D\d+>|\b(?:in|for) (?:an?|one) (?:day|week)\b|\bmore\b", text)
        if plain or not _SUM.search(question) or each or odd or spans:
            return None
        return in_unit(told, measured, lambda unit: total([item.term(unit) for item in measured]))
    amount = measured[0]
    if not plain:
        asks = re.search(
            r"\b(?:is (?:that|this|it|he|she)|are|in [a-z]+(?:\?| is| are)|equal|long|tall|make)\b", question
        )
        if not asks or each or re.search(r"\b(?:one|an?) (?:day|week|month|year|hour)\b", text):
            return None
        return in_unit(told, measured, lambda unit: amount.term(unit)) if asked_unit(told, amount.dimension) else None
    if len(plain) > 2:
        return None
    shared, asks_one = _SHARED.search(text), re.search(r"\b(?:each|every|one|per|apiece)\b", question)
    if len(plain) == 1 and shared and asks_one and not re.search(r"\beach\b", text.replace(question, "")):
        return in_unit(told, measured, lambda unit: amount.term(unit) / plain[0].term())
    told_days = re.sub(r"<N\d+> days\b|\bevery day\b|\beach day\b", "", text)
    spans = re.search(r"\b(?:weekends?|weeks?|months?|days?|years?|hours?)\b", told_days)
    if shared or asks_one or not _ONE_OF.search(text) or (spans and amount.kind != "D"):
        return None
    return in_unit(told, measured, lambda unit: product(amount.term(unit), plain))


def product(term: Term, factors: Sequence[Item]) -> Term:
    for factor in factors:
        term = term * factor.term()
    return term


def _fit(told: Told, text: str, measured: Sequence[Item], plain: Sequence[Item]) -> Proposal | None:
    """How many small amounts a large one holds: 2.5 kg in bags of 125 g."""
    question = told.question
    asks = _HOW_MANY.search(question)
    if (
        plain
        or len(measured) not in (2, 3)
        or asks is None
        or asks[1].strip() in ("more", "times")
        or asks[3] in ("more", "times")
    ):
        return None
    first = asks[1].strip() or asks[3]
    unit_asked = unit_called(first) if not asks[2] else ""
    if unit_asked and not re.search(rf"\b(?:every|each|an?|per) {unit_asked}\b", text):
        return None
    if re.search(
        r"\b(?:twice|half|third|percent|more than|less than|times|longer|faster|in the first)\b", text
    ) or _SUM.search(question):
        return None
    small = min(measured, key=lambda item: item.value)
    others = [item for item in measured if item is not small]
    unit = small.units[-1]
    whole, value = others[0].term(unit), others[0].value
    if len(others) == 2:
        second = others[1]
        if (
            not re.search(r"\b(?:rest|left|remain\w*|after)\b", text)
            or value <= second.value
            or measured[2] is not small
        ):
            return None
        whole, value = whole - second.term(unit), value - second.value
    if (value / small.value).denominator == 1:
        return Proposal(whole / small.term(unit))
    full = re.search(
        r"\b(?:full|whole|complete\w*|can (?:be|he|she|they|you|we|i)|could|can [a-z]+ (?:buy|make|fill|cut))\b",
        question,
    )
    if full and not re.search(r"\b(?:needed|must|need|necessary)\b", question):
        return Proposal(row("FLOOR_DIV", whole, small.term(unit)))
    return None
