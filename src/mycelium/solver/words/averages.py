"""What the next value has to be so that the average becomes a given one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mycelium.solver.words.registry import Proposal, word_reader
from mycelium.solver.words.settings import without_settings
from mycelium.solver.words.sizes import asked_unit
from mycelium.solver.words.terms import Term, total
from mycelium.solver.words.told import Told, tokens_of

_AVERAGE = re.compile(r"\b(?:averag(?:e|ed|es|ing)|mean)\b")
_COUNTED = (
    r"(?:tests?|games?|match(?:es)?|exams?|quiz(?:zes)?|rounds?|papers?|subjects?|races?|innings?|jumps?|throws?|"
    r"assignments?|parcels?|"
    r"boxes|box|numbers?|friends|children|players|students|pupils|people|girls|boys|men|women|runs|laps|shifts|trips|"
    r"evenings|nights|"
    r"lessons|courses|essays|dives|bags|packets|eggs|apples|melons|fish|dogs|cats|books|scores|marks|grades|attempts|"
    r"turns|members|days?|"
    r"weeks?|months?|years?|mornings|afternoons|deliveries|holes|sets|sessions|puppies|kittens|pumpkins|letters)"
)
_COUNT = re.compile(
    rf"\b(?:averages?|mean)(?: [a-z]+)? of (?:the |her |his )?<N(\d+)> (?:(?!an?\b|per\b|each\b|every\b)[a-z]+ "
    rf"){{0,2}}?{_COUNTED} (?:is|was)\b|"
    rf"(?<!average of )(?<!mean of )(?<!averaged )(?<!averages )<N(\d+)> (?:(?!an?\b|per\b|each\b|every\b)[a-z]+ "
    rf"){{0,2}}?{_COUNTED}\b|\ball "
    rf"<N(\d+)>(?! more)|<D(\d+)>(?! (?:old|an? (?:day|week|month)|per ))"
)
_NUMBERED = re.compile(
    r"\b(?:match|test|game|exam|round|quiz|day|paper|race|lap|week|month|number|assignment) <N(\d+)>"
)
_LIST = re.compile(r"<[NLMVCP]\d+>(?:(?:,? and |, )<[NLMVCP]\d+>)+")
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_UNREAD = re.compile(
    r"\b(?:twice|half|percent|more than|less than|fewer|times|weight(?:ed|s? <P)|speed|median|range|mode|highest|"
    r"lowest|dropped|removed|"
    r"left|leaves|without|replac\w+|bonus|extra|double|remaining|next <|last <N\d+> (?:[a-z]+ )?need|other|each of|"
    r"both|at least|"
    r"counts as|misread|mistake|wrong\w*|km/h|per hour|joins? (?:them )?(?:and|who)|older|younger)\b"
)
_WANTED = re.compile(
    r"\b(?:must|needs?|should|has to|have to|required|would (?:\w+ )?(?:need|have)|next|new|another|one more|give|"
    r"gives|raise|bring|make|"
    r"what (?:does|did|is|was|will|score|mark|number|grade)|how (?:many|much|old|heavy|tall|long|far|high))\b"
)


@dataclass(frozen=True)
class _Means:
    """Places: the values told one by one, the averages told in order, the counts, numbers of a test."""

    listed: list[int]
    means: list[int]
    counts: list[int]
    numbered: list[int]


@word_reader(r"\b(?:averag(?:e|ed|es|ing)|mean)\b", 0.95, "an average that is to be reached")
def average_target(told: Told) -> Proposal | None:
    """From the values so far, or from their number and average, and the average that one more value has to give."""
    text = without_settings(told)
    if _UNREAD.search(text) or not _WANTED.search(told.question):
        return None
    if re.search(
        r"\bwhat (?:is|was|will be|will) (?:[a-z']+ ){0,3}(?:new |final |overall )?(?:average|mean)\b(?! (?:of|be) <)",
        told.question,
    ):
        return None
    found = _sorted_out(told, text)
    if found is None:
        return None
    units = {unit for place in (*found.listed, *found.means) for unit in told.items[place].units} - {""}
    if len(units) > 1 or any(len(told.items[place].units) > 1 for place in (*found.listed, *found.means)):
        return None
    unit = next(iter(units), "")
    if unit and asked_unit(told, told.items[found.means[0]].dimension) not in ("", unit):
        return None

    def term(place: int) -> Term:
        item = told.items[place]
        return item.term() * 100 if item.kind == "P" else item.term(unit if item.unit else "")

    if len(found.means) == 1:
        known = len(found.listed)
        if not 2 <= known <= 12 or not _one_more(told, text, found, known):
            return None
        return Proposal(term(found.means[0]) * (known + 1) - total([term(place) for place in found.listed]))
    if len(found.means) != 2 or found.listed or not found.counts:
        return None
    count = told.items[found.counts[0]]
    many = told.values[count.places[0]]
    if many.denominator != 1 or not 2 <= many <= 100 or not _one_more(told, text, found, int(many)):
        return None
    so_far = count.term(count.unit) if count.unit else count.term()
    return Proposal(term(found.means[1]) * (so_far + 1) - term(found.means[0]) * so_far)


def _sorted_out(told: Told, text: str) -> _Means | None:
    """Every number of the text as what it is; None where one stays without a meaning."""
    counts = [int(next(group for group in found.groups() if group)) for found in _COUNT.finditer(text)]
    numbered = [int(found[1]) for found in _NUMBERED.finditer(text)]
    lists = [tokens_of(found[0]) for found in _LIST.finditer(text)]
    if len(lists) > 1:
        return None
    listed = lists[0] if lists else []
    # "78, 85 and 89 points in three tests": the last one is a value although a noun that can be counted may follow.
    counts = [place for place in counts if place not in listed and place not in numbered]
    means = []
    for place in tokens_of(text):
        if place in listed or place in counts or place in numbered:
            continue
        token = f"<{told.items[place].kind}{place}>"
        clause = next((part for part in re.split(r"[.?!;](?: |$)", text) if token in part), "")
        if not _AVERAGE.search(clause):
            return None
        means.append(place)
    if not 1 <= len(means) <= 2 or len(dict.fromkeys(means)) != len(means):
        return None
    if len(means) == 2 and len(_AVERAGE.findall(text)) < 2:
        return None
    return _Means(listed, means, counts, numbered)


def _one_more(told: Told, text: str, found: _Means, known: int) -> bool:
    """Whether exactly one more value is spoken of, and every count is that of the values before it or with it."""
    counts = [told.values[told.items[place].places[0]] for place in found.counts]
    if any(count not in (known, known + 1) for count in counts) or (
        found.counts and not found.listed and counts[0] != known
    ):
        return False
    if any(told.items[place].value != known + 1 for place in found.numbered):
        return False
    ordinal = _ORDINALS[known] if known < len(_ORDINALS) else "next"
    named = re.search(
        rf"\b(?:next|another|one more|last|final|new|missing|{ordinal})\b(?! (?:<|two|three|four|five|tests|games|"
        rf"days))|\b{known + 1}(?:th|st|nd|rd)\b",
        text,
    )
    later = any(ordinal_word in text for ordinal_word in _ORDINALS[known + 1 :])
    return (named is not None or bool(found.numbered) or (known + 1) in counts) and not later
