"""Temperatures above and below zero: after a rise or fall, the difference of two, chains of comparisons, steady change."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from mycelium.solver.words.registry import Proposal, word_reader
from mycelium.solver.words.settings import without_settings
from mycelium.solver.words.terms import Term
from mycelium.solver.words.told import Told

_TOKEN = re.compile(r"<([GN])(\d+)>")
_DEGREES = r"(?: degrees?(?: celsius| fahrenheit)?| °c| c\b)?"
_UP = (
    r"(?:r[io]ses?|risen|went up|goes up|gone up|climb\w*|warm(?:s|ed)(?: up)?|increas\w+|gain\w*|jump\w*|heat(?:s|"
    r"ed)(?: up)?|rising|up)"
)
_DOWN = (
    r"(?:f[ae]lls?|fallen|drop\w*|s[aiu]nks?|went down|goes down|gone down|cool(?:s|ed)(?: down)?|decreas\w+|"
    r"los[te]s?|plunge\w*|dip\w*|falling|down)"
)
_CHANGE_BEFORE = re.compile(
    rf"\b(?:(?P<up>{_UP})|{_DOWN})(?: (?:again|further|steadily|overnight|then|sharply|"
    rf"there))?(?: (?:by|of|another|a further|by another|by a further|a total of))* \Z"
)
_CHANGE_BEHIND = re.compile(
    rf"{_DEGREES} (?:(?P<up>warmer|hotter|higher|more)|colder|cooler|lower|less)\b(?! than)|"
    rf"{_DEGREES} (?:(?P<rise>rise|increase)|drop|fall|decrease)\b"
)
_THAN = re.compile(
    rf"{_DEGREES} (?:(?P<up>warmer|hotter|higher)|colder|cooler|lower)(?: there)? than (?:in |at |"
    rf"on |that in |that of |it (?:is|was) in )?(?:the )?(?P<name>[a-zÀ-ɏ'-]+)"
)
_STATE = re.compile(
    r"\b(?:to|at|is|was|are|were|be|of|shows?|showed|reads?|reached|have|had|has|from|measured|and|"
    r"only|stood at|then|now|minus)(?: about| exactly| only| already)? \Z|[:;,(] ?\Z|\bin [a-z]+ \Z|\A\Z"
)
_ASKS_DIFFERENCE = re.compile(
    r"\b(?:(?:by )?how (?:many degrees|much|many)\b.*\b(?:r[io]se|risen|f[ae]ll(?:en)?|drop(?:ped)?|warmer|colder|"
    r"cooler|hotter|higher|lower|change\w*|increase\w*|decrease\w*|difference|go(?:ne)? (?:up|down)|warm(?:ed)? up|"
    r"cool(?:ed)?|climb\w*|apart|more|less)|difference|what (?:was|is) the (?:rise|drop|fall|change))\b"
)
_ASKS_START = re.compile(
    r"\b(?:before|at first|start(?:ed)?|in the beginning|at the beginning|originally|earlier|"
    r"initial\w*|(?:was|had been) (?:it|the temperature) (?:in the morning|yesterday|at (?:dawn|sunrise)))\b"
)
_ASKS_VALUE = re.compile(
    r"\b(?:what (?:is|was|will|does|did|would)\b|what temperature|how (?:cold|warm|hot) (?:is|"
    r"was|will|did)|how many degrees (?:is|was|are|were|does|did|will|has|have)|which temperature|find the)\b"
)
_UNREAD = re.compile(
    r"\b(?:each|every|per|average|mean|twice|double|times|half|an? hour|hourly|third|"
    r"fahrenheit.*celsius|celsius.*fahrenheit|convert|doubled)\b"
)
_STEADY = re.compile(r"\b(?:every|each|an?|per) (?P<unit>hour|minute|day|week|night)\b")
_CONTEXT = re.compile(r"\btemperatures?\b|\bdegrees?\b|°|\bthermometer\b|\bcelsius\b|\bfahrenheit\b")


@dataclass(frozen=True, slots=True)
class _Said:
    """What a number is: a temperature or a change, in a place; sign of a change."""

    term: Term
    value: Fraction
    change: int  # 0: a temperature
    name: str = ""
    than: str = ""


@word_reader(r"\btemperatures?\b|\bdegrees?\b|°|\bthermometer\b", 0.75, "temperatures")
def temperature(told: Told) -> Proposal | None:
    """The temperature or the difference that is asked for."""
    text = re.sub(r"<T\d+>", "then", without_settings(told))
    text = re.sub(r"\b(?:with|has) <N\d+> (?:drawers|doors|rooms|shelves|students|people)\b", "", text)
    text = re.sub(r"\ba freezer with <N\d+> [a-z]+", "a freezer", text)
    if not _CONTEXT.search(told.text.lower()) or re.search(r"\bangles?\b|\bturn(?:s|ed)?\b|\btriangle\b|\brotat", text):
        return None
    if any(item.kind not in "GNTD" for item in told.items) or "<F" in text:
        return None
    steady = _steady(told, text)
    if steady is not None:
        return steady
    if _UNREAD.search(text) or "<D" in re.sub(
        r"\b(?:after|in|over|within|for) (?:the next |another )?<D\d+>|<D\d+> (?:later|ago|earlier)", "", text
    ):
        return None
    said = _all_said(told, text)
    if not said:
        return None
    named = _named(told, said)
    if named is not None:
        return named
    if any(each.than for each in said):
        return None
    states = [each for each in said if not each.change]
    changes = [each for each in said if each.change]
    difference = _ASKS_DIFFERENCE.search(told.question)
    if len(states) == 2 and not changes and difference:
        a, b = sorted(states, key=lambda each: -each.value)
        return Proposal(a.term - b.term, unit="degrees", kind="measure")
    if len(states) != 1 or not changes or difference or not _ASKS_VALUE.search(told.question):
        return None
    term = states[0].term
    back = bool(_ASKS_START.search(told.question)) and said[-1] is states[0]
    if not back and said[0] is not states[0]:
        return None
    for each in changes:
        term = term + each.term if (each.change > 0) != back else term - each.term
    return Proposal(term, unit="degrees", kind="measure")


def _all_said(told: Told, text: str) -> list[_Said] | None:
    """What each number says, in order; None where one is not understood."""
    said = []
    for match in _TOKEN.finditer(text):
        item = told.items[int(match[2])]
        before, behind = text[max(0, match.start() - 60) : match.start()], text[match.end() :]
        than = _THAN.match(behind)
        changed = _CHANGE_BEFORE.search(before)
        changed_behind = _CHANGE_BEHIND.match(behind)
        if than is not None:
            said.append(
                _Said(item.term(), item.value, 1 if than["up"] else -1, _subject(text, match.start()), than["name"])
            )
        elif changed is not None:
            said.append(_Said(item.term(), item.value, 1 if changed["up"] else -1))
        elif changed_behind is not None:
            said.append(_Said(item.term(), item.value, 1 if changed_behind["up"] or changed_behind["rise"] else -1))
        elif match[1] == "G" or _STATE.search(before):
            if match[1] == "N" and not re.match(r" degrees| °| c\b|[.,;?]| (?:in|at|by|on)\b", behind):
                return None
            said.append(_Said(item.term(), item.value, 0, _subject(text, match.start(), match.end())))
        else:
            return None
        if said[-1].change and said[-1].value < 0:
            return None
    return said


def _subject(text: str, start: int, end: int | None = None) -> str:
    """The place that a number is about: the words "in NAME" of its piece of the sentence, or its first word."""
    begin = max(text.rfind(mark, 0, start) for mark in (". ", "? ", ", ", "; ", " and ", " but ", " while ")) + 1
    piece = text[begin:start].strip(" ,;.")
    piece = re.sub(r"^(?:and|but|while) ", "", piece)
    tail = re.match(r"[^,.;?<]*", text[end:])[0] if end is not None else ""  # type: ignore[index]
    found = re.search(r"\b(?:in|at|on|of) (?:the )?([a-zÀ-ɏ'-]+)", piece) or re.search(
        r"\b(?:in|at|"
        r"on) (?:the )?([a-zÀ-ɏ'-]+)",
        tail,
    )
    if found:
        return found[1]
    first = re.match(r"(?:the )?([a-zÀ-ɏ'-]+) (?:is|was|has|had)\b", piece)
    return first[1] if first and first[1] not in ("it", "temperature", "there") else ""


def _named(told: Told, said: list[_Said]) -> Proposal | None:
    """Temperatures of places that are compared with each other."""
    if not any(each.than for each in said):
        return None
    known = {each.name: each.term for each in said if not each.change and each.name}
    if any(not each.name for each in said) or len(known) != sum(not each.change for each in said):
        return None
    for _ in said:
        for each in said:
            if each.change and each.than in known and each.name not in known:
                known[each.name] = known[each.than] + each.term if each.change > 0 else known[each.than] - each.term
            elif each.change and each.name in known and each.than not in known:
                known[each.than] = known[each.name] - each.term if each.change > 0 else known[each.name] + each.term
    asked = [name for name in re.findall(r"[a-zÀ-ɏ'-]+", told.question) if name in known]
    asked = list(dict.fromkeys(asked))
    warmer = re.search(r"\b(warmer|hotter|higher)\b", told.question)
    colder = re.search(r"\b(colder|cooler|lower)\b", told.question)
    if len(asked) == 2 and (warmer or colder or "difference" in told.question):
        a, b = known[asked[0]], known[asked[1]]
        return Proposal(a - b if warmer or not colder else b - a, unit="degrees", kind="measure")
    if len(asked) == 1 and not warmer and not colder:
        return Proposal(known[asked[0]], unit="degrees", kind="measure")
    return None


def _steady(told: Told, text: str) -> Proposal | None:
    """So many degrees every hour: after how long, or how warm after so long."""
    rate = _STEADY.search(text)
    if (
        rate is None
        or len(_STEADY.findall(text)) != 1
        or re.search(
            r"\b(?:average|twice|then it|half|times|metres|"
            r"meters|km|feet)\b",
            text,
        )
    ):
        return None
    durations = [item for item in told.items if item.kind == "D" and f"<D{told.items.index(item)}>" in text]
    said = _all_said(told, re.sub(r"<D\d+>", "", text))
    if not said or sum(each.change != 0 for each in said) != 1 or any(each.than for each in said):
        return None
    change = next(each for each in said if each.change)
    states = [each for each in said if not each.change]
    unit = rate["unit"]
    if len(states) == 2 and not durations and re.search(rf"\bhow many {unit}s\b|\bhow long\b|\bwhen\b", told.question):
        first, last = states
        gap = last.term - first.term if change.change > 0 else first.term - last.term
        if (last.value > first.value) != (change.change > 0):
            return None
        return Proposal(gap / change.term, unit=f"{unit}s", kind="measure")
    if (
        len(states) == 1
        and len(durations) == 1
        and _ASKS_VALUE.search(told.question)
        and not _ASKS_DIFFERENCE.search(told.question)
    ):
        moved = change.term * durations[0].term(unit if unit != "night" else "day")
        back = bool(_ASKS_START.search(told.question))
        return Proposal(
            states[0].term + moved if (change.change > 0) != back else states[0].term - moved,
            unit="degrees",
            kind="measure",
        )
    return None
