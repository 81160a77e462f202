"""Equal groups that do not come out even: what is left over, how many are full, how many are needed so that all fit."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.solver.words.registry import Proposal, word_reader
from mycelium.solver.words.settings import without_settings
from mycelium.solver.words.terms import Term, row
from mycelium.solver.words.told import Item, Told, tokens_of

_T = r"<(?:[NCLMV])(\d+)>"
_HOLDS = (
    r"(?:holds?|takes?|carr(?:y|ies)|seats?|fits?|can (?:hold|take|carry|seat|fit)|has (?:seats|room|space|"
    r"places) for|have (?:seats|room|space) for|costs?|needs?|uses?|requires?|contains?|is for|are for)"
)
_SIZE = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?!out )[a-z]+s (?:of|with|for|holding|that (?:each )?hold|which hold|containing|"
        rf"that seat) (?:exactly |up to )?{_T}(?: (?:each|of them))?",
        rf"\b(?:each|every|one|an?) (?:[a-z-]+ )?[a-z-]+ (?:only )?{_HOLDS} (?:only |exactly |up to |at most )?{_T}",
        rf"{_T} (?:[a-z]+ )?(?:in|to|per|on|into|for) (?:an?|each|every) [a-z]+",
        rf"\b(?:each|that each|which each|that|which) {_HOLDS} {_T}(?: [a-z]+)?(?: each)?",
        rf"\bin (?:packs|boxes|packets|bags|sets|groups|crates|cartons|bundles|dozens) of {_T}",
        rf"{_T} [a-z]+ (?:fit|go|fits) (?:in|into|on|in each|on each|into each)\b",
        rf"\b(?:can|could) (?:only )?(?:take|carry|hold|seat) (?:only |up to |"
        rf"at most )?{_T}(?: [a-z]+)?(?: at a time| at once)",
        rf"\b(?:costs|needs|takes) {_T}(?: of [a-z]+)?[.,]",
        rf"\b{_HOLDS} {_T} [a-z]+ (?:at a time|at once|each|per trip|on each trip)",
    )
)  # fmt: skip
_AMONG = (
    re.compile(rf"\b(?:shar\w+|divid\w+|split\w*|dealt|deals?|distribut\w+|"
        rf"gives? (?:them )?out)\b[^.?<]{{0,60}}(?:<[N]\d+>[^.?<]{{0,40}})?\b(?:among|between|amongst|into|"
        rf"to) (?:her |his |the |their )?{_T}"),
    re.compile(rf"{_T} [a-z]+ (?:each )?(?:get|gets|receive|share)\b[^.?<]{{0,30}}\b(?:equally|equal|same|as many)"),
)  # fmt: skip
_GROUPED = re.compile(
    rf"{_T} [a-z]+ (?:with|of|each with|each holding|each containing|holding|"
    rf"containing) {_T}(?: [a-z]+){{0,2}}?(?: (?:each|on each|in each|on it|apiece|on every one))?(?=[ ,.])|"
    rf"{_T} (?:[a-z]+ )?in each of {_T}"
)
_LEFT = re.compile(
    r"\bhow many\b.*\b(?:left(?: over)?|remain\w*|over\b|unused|do(?:es)? not (?:fit|fill)|(?:stay|"
    r"lie) on|cannot be (?:packed|used)|without a)|\bwhat (?:is|was) left over\b"
)
_FULL = re.compile(
    r"\bhow many (?:full|complete|whole)\b|\bhow many [^?]*\b(?:can|could|able to)\b|"
    r"\bhow many [^?]*\bat most\b"
)
_NEEDED = re.compile(
    r"\bhow many [^?]*\b(?:need(?:s|ed)?|must|required|necessary|have to|has to|at least|"
    r"will it take|does it take)\b|\b(?:smallest|least|minimum|fewest) number of\b"
)
_SHARES = re.compile(
    r"\b(?:equal\w*|same number|as many as possible|evenly|each|boxes|bags|packs?|packets|bunch\w*|"
    r"groups?|teams?|rows?|crates?|cartons?|trays?|piles?|sets?|bundles?|packed|ties|tied|puts?|packs|arrang\w+)\b"
)
_UNREAD = re.compile(
    r"\b(?:twice|half|third|percent|more than|less|fewer|recipe|times as|already|then|after|before|"
    r"gave|gives? (?:away|<)|ate|eats?|eaten|sold|sells (?!them|only|in\b)|another|extra|except|average|other|rest|"
    r"plus|also|lost|broke\w*|change|back|save[sd]?|week|days?|hours?|minutes?|more)\b"
)


@word_reader(r"\bhow many\b|\bwhat is left\b|\bnumber of\b", 0.8, "equal groups")
def groups(told: Told) -> Proposal | None:
    """Remainder, whole quotient, or the quotient rounded up; only where the division does not come out even."""
    text = re.sub(r"<T\d+>", "", without_settings(told))
    if (
        not 2 <= len(told.items) <= 5
        or re.search(r"<[DTFPGA]", text)
        or _UNREAD.search(
            re.sub(
                r"\bcan no more\b|"
                r"\bno more [a-z]+",
                "",
                text,
            )
        )
    ):
        return None
    places = list(dict.fromkeys(tokens_of(text)))
    left, full, needed = _LEFT.search(told.question), _FULL.search(told.question), _NEEDED.search(told.question)
    if not (left or full or needed):
        return None
    size, among = _size(text), False
    if size is None and left:
        size, among = _among(text), True
    if size is None or size not in places:
        return None
    if not left and _asks_contents(told, text, size):
        return None
    whole = _whole(told, text, [place for place in places if place != size])
    if whole is None:
        return None
    term, value, kind = whole
    each = told.items[size]
    by = each.value if not each.unit else told.values[each.places[0]]
    if (each.kind != kind) or by <= 0 or by >= value or (value / by).denominator == 1:
        return None
    if each.unit and len({told.items[place].unit for place in places if told.items[place].kind == kind}) != 1:
        return None
    if left:
        if not (_SHARES.search(text) or among) or by.denominator != 1 or value.denominator != 1 or kind != "N":
            return None
        return Proposal(row("REMAINDER", term, each.term()))
    if needed and not re.search(r"\bhow many (?:full|complete|whole)\b", told.question):
        return Proposal(row("CEIL_DIV", term, each.term())) if kind == "N" else None
    return Proposal(row("FLOOR_DIV", term, each.term()))


def _asks_contents(told: Told, text: str, size: int) -> bool:
    """Whether the question asks for what is in the groups: each table needs 8 chairs, how many chairs for 12 tables?"""
    inside = re.search(rf"<[A-Z]{size}> (?:more |of the |of )?([a-z]+)", text)
    asked = re.search(r"\b(?:how many|number of) (?:(?:full|complete|whole|more|such|extra) )*([a-z]+)", told.question)
    return asked is None or (inside is not None and inside[1] == asked[1] and told.items[size].kind == "N")


def _size(text: str) -> int | None:
    """The place of the number that says how many one group holds."""
    grouped = _GROUPED.search(text)
    rest = (
        text
        if grouped is None or text.count("<") < 3
        else text[: grouped.start()] + " " * len(grouped[0]) + text[grouped.end() :]
    )
    for pattern in _SIZE:
        found = pattern.search(rest)
        if found is not None:
            return int(found[1])
    return None


def _among(text: str) -> int | None:
    for pattern in _AMONG:
        found = pattern.search(text)
        if found is not None:
            return int(found[1])
    return None


def _whole(told: Told, text: str, places: list[int]) -> tuple[Term, Fraction, str] | None:
    """What is grouped: a number, or a product of groups and their size."""
    items: list[Item] = [told.items[place] for place in places]
    if len(items) == 1:
        return items[0].term(), told.values[items[0].places[0]], items[0].kind
    grouped = _GROUPED.search(text)
    if len(items) == 2 and grouped is not None and all(item.kind == "N" for item in items):
        read = {int(group) for group in grouped.groups() if group is not None}
        if read == set(places):
            return items[0].term() * items[1].term(), items[0].value * items[1].value, "N"
    return None
