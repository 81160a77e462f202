"""The time of day at which something ends or must begin: a time and one or more durations."""

from __future__ import annotations

import re

from mycelium.problems import UNITS_BY_NAME
from mycelium.solver.words.clock_face import hours_behind, written_time
from mycelium.solver.words.registry import Proposal, word_reader
from mycelium.solver.words.terms import Term, constant, row, total
from mycelium.solver.words.told import Told, tokens_of

_ASKS = re.compile(
    r"\b(?:(?:at|by|until|from) )?(?:what|which) (?:exact )?time(?: of (?:the )?day)?\b|\bwhen (?:do|does|did|will|"
    r"would|must|should|is|was|are|can|has|have|had|could|may)\b"
    r"|\bwhat (?:does|will|would|did|should) (?:\w+ ){1,3}(?:clock|watch|phone) (?:show|say|read)|\b(?:give|find|"
    r"tell|say|state|write|work out)\b.{0,20}\btime (?:at|when|of day)\b"
    r"|\bhow (?:late|early) (?:is|was|will|can|may)\b|^until when\b|\b(?:the|what) (?:latest|"
    r"earliest) (?:possible )?time\b"
)
_NOT_ASKED = re.compile(
    r"\bhow (?:many|much|long|far|old)\b|\bwhat (?:day|date|fraction|percent)\b|\btimes as\b|"
    r"\bwhen will (?:\w+ )?(?:meet|catch)\b"
)
_END = (
    r"(?:ends?|ended|finish\w*|arriv\w*|reach\w*|over|lands?|landed|stops?|closes?|closed|return\w*|gets? (?:back|"
    r"home|there)|be back|back|"
    r"ready|done|come out|comes out|taken? out|take it out|wakes?(?: up)?|wake up|woke(?: up)?|due|complete\w*|"
    r"off the|get (?:there|to the|to (?:work|school))|"
    r"gets? (?:in|to)|be (?:at|home|there|in)|pulls? in|on the table|served?|cool|switch(?:es|ed)? (?:itself )?off|"
    r"turn(?:s|ed)? (?:itself )?off|goes off|runs? out|free|collect\w*|pick\w* up|"
    r"be dry|is dry|dries|meets? her|expires?|wants? to eat|eat at|be on time)"
)
_START = (
    r"(?:starts?|started|begins?|began|begun|leaves?|left|depart\w*|opens?|opened|sets? (?:off|out)|set out|"
    r"takes? off|took off|goes? into|"
    r"go in|put\w*|goes? to (?:bed|sleep)|went to (?:bed|sleep)|f[ae]ll\w* asleep|falls? asleep|boards?|gets? (?:on|"
    r"up)|got (?:on|up)|switch(?:es|ed)? (?:\w+ )?on|"
    r"turn(?:s|ed)? (?:\w+ )?on|sails?|sailed|kick\w* off|pulls? out|goes? out|head\w* off|sets? the|set the|"
    r"get out of bed|lit\b|lights?|walks? out)"
)
_ENDING, _STARTING = re.compile(rf"\b{_END}\b"), re.compile(rf"\b{_START}\b")
_LATER = re.compile(
    r"\b(?:later|after(?:wards)?|from now|from then|in <D\d+>|have passed|has passed|passed|passes|late|delay\w*)\b"
)
_EARLIER = re.compile(r"\b(?:ago|earlier|before(?:hand)?|early)\b")
_UNREAD = re.compile(
    r"\b(?:each|every|per|twice|double|half|third|quarter|percent|fast|slow(?:er)?|faster|zone|zones|difference|"
    r"ahead|behind|loses|gains|times as|shorter|longer than|"
    r"less than|more than|except|unless|only|instead|average|same time|saves?|quicker|local time|daylight|skip\w*|"
    r"both)\b|\brate\b"
)
_OF_EACH = re.compile(
    r"<N(?P<n>\d+)> (?:[a-z'-]+ ){1,3}?(?:of|for|lasting|that (?:last|take)|which (?:last|take)|at|"
    r", )\s?(?P<d><D\d+>)(?P<each>(?: minutes)? each\b)?"
)
_EACH_LASTS = re.compile(
    r"<N(?P<n>\d+)> (?P<what>[a-z'-]+)(?: [a-z'-]+)?[^<>]{0,60}?(?:\beach|\bevery (?:one|\w+))(?: of (?:them|which|"
    r"these))?(?: [a-z]+)? ?(?:lasts?|lasting|takes?|taking|is|was|of|for|needs?|requires?|"
    r"with)? ?(?P<d><D\d+>)(?: long)?|"
    r"(?P<d2><D\d+>) for each of (?:the |her |his |their )?<N(?P<n2>\d+)>"
)
_CLOCK_24 = re.compile(r"\btwentyfour-hour(?: clock| time| format)?\b")


@word_reader(
    r"\b(?:what|which|when|exact|until|late|early|give|find|tell|say|state)\b", 0.75, "a time of day and a duration"
)
def clock_end(told: Told) -> Proposal | None:
    """End or beginning, whichever is asked, from the other and how long it takes."""
    text, question = _CLOCK_24.sub(" ", told.template), told.question
    times = told.of_kind("T")
    if len(times) != 1 or not _ASKS.search(question) or _NOT_ASKED.search(question):
        return None
    taken = _duration(told, text)
    side = _side(told)
    if taken is None or side is None:
        return None
    day = 24 * 60
    clock = times[0]
    minutes = hours_behind(clock, told)
    if minutes is None:
        return None
    known, hours_added = minutes
    begin = clock.term() * 60 + hours_added * 60
    term = begin + taken if side > 0 else begin - taken
    term = _within_a_day(term + day if side < 0 else term)
    form_24 = bool(_CLOCK_24.search(told.template)) or (
        not known and (clock.value >= 13 or clock.surface.startswith("0"))
    )
    asks_12 = bool(re.search(r"\btwelve-hour\b|\bam or pm\b|\ba\.m\. or p\.m\.", told.template))
    form = "24" if form_24 and not asks_12 else ("12" if known or asks_12 else "bare")
    return Proposal(term, lambda value: written_time(value, form), kind="time")


def _within_a_day(term: Term) -> Term:
    return row("REMAINDER", term, 24 * 60)


def _duration(told: Told, text: str) -> Term | None:
    """All durations together, or None where a number or a word is not understood."""
    parts: list[Term] = []
    used: set[int] = set()
    rest = text
    for pattern in (_EACH_LASTS, _OF_EACH):
        for found in pattern.finditer(rest):
            n, d = (found["n"], found["d"]) if found["n"] is not None else (found["n2"], found["d2"])
            count, length = told.items[int(n)], told.item(d)
            parts.append(length.term("minute") * count.term())
            used |= {int(n), *tokens_of(d)}
        rest = pattern.sub(" ", rest)
    rest = re.sub(r"<T\d+>", "", rest)
    for place in tokens_of(rest):
        item = told.items[place]
        if item.kind == "D":
            parts.append(item.term("minute"))
            used.add(place)
        elif parts and re.search(
            rf"\b(?:for|another|takes|takes another|further|then) <N{place}>(?=[.,;?]| (?:to |before |when |so |"
            rf"more[.,]))",
            rest,
        ):
            unit = next(told.items[i].units[-1] for i in sorted(used, reverse=True) if told.items[i].kind == "D")
            parts.append(item.term() * (UNITS_BY_NAME[unit].factor / 60))
            used.add(place)
        elif not _is_setting(rest, place):
            return None
    if not parts or _UNREAD.search(re.sub(r"\b(?:at the same time|same (?:day|evening|morning|night))\b", "", rest)):
        return None
    return total(parts) if len(parts) > 1 else parts[0] + constant(0)


def _is_setting(text: str, place: int) -> bool:
    """Whether a plain number says nothing about times: stops, people, prices, a platform."""
    found = re.search(
        rf"(?:\b(?:stops?|platform|number|gate|room|seat|flight|channel|bus|train|grade|class|track|no|with|for|"
        rf"chapter|aged?)(?: at| in)? <N{place}>)|<N{place}> (?:times on|other|passengers|people|guests|friends|"
        rf"children|students|pupils|"
        rf"stops|stations|km|kilometres|seats|years old|colleagues|players|teams|runners|classmates|visitors|loaves|"
        rf"cakes|cookies|biscuits|rolls)|<N{place}>-year",
        text,
    )  # fmt: skip
    return found is not None


def _side(told: Told) -> int | None:
    """1 where the time asked comes after the one that is told, -1 where it comes before, None where that is not plain."""
    place = next(i for i, item in enumerate(told.items) if item.kind == "T")
    clause = _clause_with(told.template, place)
    question = told.question
    if f"<T{place}>" in question:
        asking = question.replace(clause, " ") if len(clause) < len(question) - 8 else question.split(f"<T{place}>")[0]
    else:
        asking = question
    ending, starting = bool(_ENDING.search(asking)), bool(_STARTING.search(asking))
    told_end, told_start = bool(_ENDING.search(clause)), bool(_STARTING.search(clause))
    if re.search(rf"\b(?:by|ready (?:by|at)|due at|no later than|latest at|deadline \w+) <T{place}>", told.template):
        told_end, told_start = True, False
    later, earlier = bool(_LATER.search(told.template)), bool(_EARLIER.search(told.template))
    plain_now = bool(
        re.search(
            rf"\bit(?:'s| is| was)(?: now| exactly)? <T{place}>|<T{place}> now|now <T{place}>|(?:clock|watch|"
            rf"phone) (?:shows?|says|reads?|showed|said) <T{place}>",
            told.template,
        )
    )
    if plain_now or re.search(r"<D\d+> (?:later|earlier|ago|before|after)\b|\bin <D\d+>\W*$", told.question):
        if later != earlier:
            return 1 if later else -1
        if plain_now and re.search(r"\bin <D\d+>", told.template):
            return 1
    if re.search(r"\b(?:until|till) (?:what|which|when)\b", asking) and not told_end:
        return 1
    must = re.search(r"\b(?:must|should|has to|have to|needs? to|latest)\b", asking)
    if (
        must
        and (starting or "catch" in asking)
        and re.search(
            r"\b(?:(?:in|on) time|to be (?:there|at)|to (?:arrive|get|reach)|has to be|must be|needs? to be)\b",
            told.template,
        )
        and not later
    ):
        return -1
    if (
        re.search(r"\b(?:must|should|has to|have to|needs? to|latest|had to|ought to)\b", asking)
        and starting
        and not told_start
    ):
        return -1
    if ending and not starting and (told_start or not told_end):
        return 1
    if starting and not ending and (told_end and not told_start):
        return -1
    if (
        starting
        and not ending
        and not told_start
        and not later
        and re.search(r"\b(?:must|should|did|have|has)\b", asking)
    ):
        return -1
    if later and not earlier and (told_start or told_end):
        return 1
    return None


def _clause_with(template: str, place: int) -> str:
    """The piece of a sentence that holds the time."""
    for sentence in re.split(r"(?<=[.?!;])\s+", template):
        if f"<T{place}>" in sentence:
            for piece in re.split(
                r",\s|\band\b(?= (?:it |he |she |they |the )?[a-z]+s\b)|\bbut\b|\bso that\b|\bif\b", sentence
            ):
                if f"<T{place}>" in piece:
                    return piece
    return ""
