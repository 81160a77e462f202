"""How clauses about ages are worded: statements, questions, and the time that they speak of."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from mycelium.solver.words.frames import Forms, in_clauses
from mycelium.solver.words.terms import Term, constant

_BE = r"(?:is|was|are|were|am|be|will be|would be|will turn|turns|turned|becomes|will have been)"
_V = r"<[DN]\d+>"
_K = r"(?P<times><F\d+>|<N\d+>(?= times))(?: times)?"
_WHO = r"(?P<who>[^<>,]{1,40}?)"
_OTHER = r"(?P<other>[^<>,]{1,40}?)"
_AGES = (
    r"(?:the (?:sum|total) of (?:the )?(?P<g1>their|our)(?: present| current)? ages|(?:the )?(?:sum|total) of the ages of (?P<g2>"
    r"[^<>]{3,60}?)|(?:the )?sum of (?P<g3>[^<>]{3,60}?)(?:'s?)? ages|(?P<g4>their|our)(?: combined| total|"
    r" joint)? ages?(?: together| combined)?|the ages of (?P<g5>[^<>]{3,60}?)(?: together)?|"
    r"(?:the )?(?:combined|total|joint) ages? of (?P<g6>[^<>]{3,60}?)|(?P<g7>[^<>]{3,60}? and [^<>]{2,30}?)'s?"
    r"(?: combined| total)? ages?)"
)
_MAKE = (
    r"(?:add(?:s|ed)? up to|sum(?:s|med)? (?:up )?to|total(?:s|led)?|make(?: up)?|come to|came to|adds? to|is|are|was|were|"
    r"will be|be|will total|will add up to|will sum to|would be)"
)
_AS = r"(?:as old as|the age of|as many years as)"
_AGE_OF = r"(?P<other>my|his|her|[^<>,]{1,40}?'s)(?: (?:present |current )?age)?"
_END = rf"(?: {_BE}| does| do)?"

STATEMENTS = {
    "sum": (
        rf"(?P<group>[^<>]{{2,60}}?) {_BE} (?:together |altogether )?(?P<value>{_V}) (?:together|altogether|in total|"
        rf"in all|combined|between them)",
        rf"(?:together|between them|altogether|combined),? (?P<group>[^<>]{{2,60}}?) {_BE} (?P<value>{_V})",
        rf"(?P<group>[^<>]{{2,60}}?) {_BE} together (?P<value>{_V})",
        rf"{_AGES} {_MAKE} (?P<value>{_V})",
    ),
    "gap": (
        rf"(?P<value>{_V}) (?:lie|are|is|lies) between (?P<group>us|them)",
        rf"there (?:are|is) (?:an age (?:gap|difference) of )?(?P<value>{_V}) between (?P<group>[^<>]{{2,60}})",
        rf"(?:the |their )?(?:age )?(?:difference|gap)(?: (?:between|in|of) (?:their|our|the|the two)"
        rf"(?: ages?)?)? {_BE} (?P<value>{_V})",
        rf"(?:the )?difference (?:between|in|of) (?P<group>[^<>]{{3,60}}?)(?: ages?)? {_BE} (?P<value>{_V})",
        rf"(?:their|our) ages differ by (?P<value>{_V})",
    ),
    "more": (
        rf"{_WHO} {_BE} (?P<more>{_V}) (?P<way>older|younger) than {_OTHER}{_END}",
        rf"{_WHO} {_BE} (?P<way>older|younger) than {_OTHER} by (?P<more>{_V})",
        rf"{_WHO} {_BE} (?P<more>{_V}) (?P<way>older|younger|more|less) than {_K} (?:as old as )?{_AGE_OF}",
        rf"{_WHO} {_BE} (?P<more>{_V}) (?P<way>older|younger|more|less) than {_K} {_AS} {_OTHER}",
        rf"{_WHO} {_BE} (?P<more>{_V}) (?P<way>more|less) than {_AGE_OF}",
    ),
    "times": (
        rf"{_WHO} {_BE} {_K} {_AS} {_OTHER}{_END}",
        rf"{_WHO} {_BE} {_K} (?:of )?{_AGE_OF}",
        rf"{_WHO} {_BE} {_K} (?:of )?that of {_OTHER}",
        rf"{_WHO} {_BE} {_K} (?P<alone>as old)",
    ),
    "value": (rf"{_WHO} {_BE} (?:aged )?(?P<value>{_V})", rf"(?:the age of {_WHO}) {_BE} (?P<value>{_V})"),
    "makes": (r"which makes (?P<who>him|her|me) (?P<more><D\d+>) (?P<way>older|younger)",),
}
_ASK_BE = r"(?:is|was|are|were|am|will|would)"
GOALS = {
    "years": (
        rf"(?:in|after) how many (?:more )?years(?:' time| from now)? (?:will|would) (?P<what>{_WHO} be .+)",
        rf"how many years (?:from now|from today|hence) (?:will|would) (?P<what>{_WHO} be .+)",
        rf"how many years (?P<back>ago) was {_WHO} (?:exactly )?(?P<rest><.+)",
        r"how many years (?:will it take|must pass|will pass|does it take) (?:until|before|for|till) (?P<what>.+)",
    ),
    "when": (
        rf"how old will {_WHO} be when (?P<what>.+)",
        rf"how old (?P<back>was) {_WHO} when (?P<what>.+)",
    ),
    "age": (
        rf"how old {_ASK_BE} (?P<who>[^<>]{{1,40}}?)(?: be)?",
        rf"what {_ASK_BE} (?P<who>my|his|her|[^<>]{{1,40}}?'s)(?: present| current)? age(?: be)?",
        rf"what {_ASK_BE} the (?:present |current )?age of (?P<who>[^<>]{{1,40}}?)(?: be)?",
        r"(?:find|work out|calculate) (?P<who>my|his|her|[^<>]{1,40}?'s)(?: present| current)? age",
    ),
    "total": (
        r"what (?:is|was|will be|will) (?:the )?(?:sum|total) of (?P<group>their|our) ages(?: be)?",
        r"how old (?:are|were|will) (?P<group>they)(?: be)? (?:together|altogether|in all|in total)",
        r"what (?:is|was|will be) (?P<group>their|our) (?:combined|total) age",
    ),
}
_SHIFTS = (
    (re.compile(r"\b(?:in|after) (<D\d+>)(?:'|(?='? time))?(?: time| from now)?"), 1),
    (re.compile(r"(<D\d+>) (?:from now|hence|from today)\b"), 1),
    (re.compile(r"(<D\d+>) ago\b"), -1),
    (re.compile(r"\b(?:right now|now|today|currently|at present|at the moment|this year|presently|nowadays)\b()"), 0),
    (re.compile(r"\bnext year\b()"), 2),
    (re.compile(r"\blast year\b()"), -2),
)
_FILL = re.compile(
    r"\b(?:exactly|just|only|also|then|therefore|but|if|suppose|given that|so|that(?! of)|already|present|current)\b"
)
_MATTERS = re.compile(
    r"<|\b(?:older|younger|ages?|twice|half|times|double|as old|sum|years?|birthday|born|twins?|"
    r"same age)\b(?! he was born)"
)
_SPLIT = re.compile(
    r",? if |, and | and |, while | while |, but | but |, whereas | whereas |, (?=who |which )| (?=who |which makes)|, "
)


@dataclass(frozen=True)
class Clause:
    """A clause: which form, its words by slot, its time (token and direction) and that of the part behind "as old as"."""

    name: str
    slots: dict[str, str]
    times: tuple[tuple[str, int], ...] = ()
    other_time: tuple[tuple[str, int], ...] = ()
    tense: str = ""

    def behind(self) -> Clause:
        """The part behind "as old as" as a clause of its own time."""
        return replace(self, times=self.other_time)


def no_matter(sentence: str) -> bool:
    """Whether a sentence says nothing of numbers or ages."""
    return _MATTERS.search(re.sub(r"\bsince (?:he|she) was born\b", "", sentence)) is None and "?" not in sentence


_GOALS, _STATEMENTS = Forms(GOALS), Forms(STATEMENTS)
_ASKS = re.compile(r"(?:in |after )?how |what |find |work out |calculate ")
_GROUPS = ("g1", "g2", "g3", "g4", "g5", "g6", "g7")
_OWNERS = {"his": "he", "her": "she", "my": "me"}
_OWNED = _OWNERS | {"hers": "she"}


def clauses_of(sentence: str) -> list[Clause] | None:
    """The clauses of a sentence; see `in_clauses`."""
    return in_clauses(sentence, _clause, _SPLIT, 3)


def _clause(text: str) -> Clause | None:
    text, times = _without_time(text, r"(?:as old as|the age of|than)\b")
    other: tuple[tuple[str, int], ...] = ()
    cut = re.search(r"\b(?:as old as|than)\b", text)
    if cut:
        behind, other = _without_time(text[cut.end() :], None)
        if other and re.search(r"\b(?:is|was|will be|would be|were|are)\b", behind):
            text = text[: cut.end()] + " " + behind
        elif other:
            text, times, other = text[: cut.end()] + " " + behind, times + other, ()
    tense = "future" if re.search(r"\b(?:will|would)\b", text.split(" as old")[0]) else ""
    if re.search(r"\b(?:was|were)\b", text.split(" as old")[0]):
        tense = "past"
    text = re.sub(r"\s+", " ", _FILL.sub(" ", text)).strip(" ,.")
    text = re.sub(r"'s age (?=is |was |will )", " ", text)
    text = re.sub(
        r"^(my|his|her) age (?=is |was |will )", lambda m: {"my": "i ", "his": "he ", "her": "she "}[m[1]], text
    )
    text = re.sub(r"\s+", " ", text)
    said = (_GOALS if _ASKS.match(text) else _STATEMENTS).fit(text)
    if said is None:
        return None
    slots = {"group" if key in _GROUPS else key: value for key, value in said.slots.items() if value}
    for key, called in (("who", _OWNERS), ("other", _OWNED)):
        if key in slots:
            person = slots[key].removesuffix("'s")
            slots[key] = called.get(person, person)
    return Clause(said.name, slots, times, other, tense)


def _without_time(text: str, until: str | None) -> tuple[str, tuple[tuple[str, int], ...]]:
    """The text without the words for a time, and the times that they say; only before a phrase where one is named."""
    stop = re.search(until, text) if until else None
    head, tail = (text[: stop.start()], text[stop.start() :]) if stop else (text, "")
    times: list[tuple[str, int]] = []
    for pattern, way in _SHIFTS:
        for found in pattern.finditer(head):
            times.append((found[1], way))
        head = pattern.sub(" ", head)
    return re.sub(r"\s+", " ", head).strip(" ,") + (" " + tail if tail else ""), tuple(times)


def time_of(
    clause: Clause, number: Callable[[str], Term], before: Term | None, years: Term | None
) -> tuple[bool, Term | None]:
    """Whether the time of a clause is understood, and by how much it lies after today (None: today)."""
    if years is not None:
        return not clause.times, years
    if len(clause.times) > 1:
        return False, None
    if not clause.times:
        if clause.tense and before is None and clause.name not in ("value",):
            return clause.tense == "past" and clause.name == "total", None
        return not (clause.tense and before is None), before if clause.tense else None
    token, way = clause.times[0]
    if way == 0:
        return True, None
    if abs(way) == 2:
        return True, constant(way // 2)
    shift = number(token)
    return True, shift if way > 0 else constant(0) - shift
