"""Work shared by several: two who work together, and so many workers who need so many days."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from mycelium.solver.words.registry import Proposal, word_reader
from mycelium.solver.words.settings import without_settings
from mycelium.solver.words.sizes import asked_unit, in_unit
from mycelium.solver.words.terms import Term, constant
from mycelium.solver.words.told import Item, Told, tokens_of

_UNREAD = re.compile(
    r"\b(?:half|twice|times|third|quarter|percent|faster|per (?!is\b)[a-z]+|reads?|more than|less than|joins?|joined|"
    r"leaves?|left|stops?|stopped|"
    r"alternat\w+|already|then|after(?! how many)|before|breaks?|another job|each day|every|average|start(?:s|ed)? "
    r"(?:later|earlier)|later|"
    r"earlier|rest|remaining|alone(?= (?:for|does|did))|first|only)\b"
)
_ALONE = re.compile(
    r"\b(?:in|within|takes?|took|needs?|requires?|would (?:take|need)|lasts?|take (?:him|her|it)|(?:takes?|took) "
    r"(?:[a-z']+ ){1,3}?) ?(?:only |about )?<D\d+>"
)
_BOTH = re.compile(
    r"\b(?:together|both|at the same time|simultaneously|all three|all of them|side by side|the two|join forces|"
    r"combined)\b"
)
_HOW_LONG = re.compile(
    r"\b(?:how long|how many (?:hours|minutes|days|seconds|weeks)|how much time|how soon|in what time)\b"
)
_FILLS, _EMPTIES = re.compile(r"\bfill\w*\b"), re.compile(r"\b(?:empt\w+|drain\w*(?! (?:is|was) closed)|leak\w*)\b")


@word_reader(
    r"\b(?:together|both|at the same time|simultaneously|forgot|open|all three|side by side)\b",
    0.95,
    "work done together",
)
def work_together(told: Told) -> Proposal | None:
    """How long two or three need together who need so long alone; an open drain counts against the tap."""
    text = without_settings(told)
    places = tokens_of(text)
    times = [told.items[place] for place in places if told.items[place].kind == "D"]
    others = [told.items[place] for place in places if told.items[place].kind != "D"]
    if len(times) not in (2, 3) or any(item.kind != "N" or item.value not in (1, len(times)) for item in others):
        return None
    if not _HOW_LONG.search(told.question) or _UNREAD.search(
        re.sub(
            r"\b(?:the )?first (?:[a-z]+ )?(?=<|one|fills?|can|pump|pipe|tap|needs|takes|empties)|\bthe first\b",
            "",
            text,
        )
    ):
        return None
    if (
        len(_ALONE.findall(text)) < 2
        or len({item.dimension for item in times}) != 1
        or tokens_of(told.question)
        and len([place for place in tokens_of(told.question) if told.items[place].kind == "D"]) not in (0, len(times))
    ):
        return None
    if re.search(r"<D\d+>[^.?!<]*\b(?:ago|old|a day|per day|apart|difference)\b", text):
        return None
    signs = _signs(text, len(times))
    if signs is None:
        return None
    if len(set(signs)) > 1 and sum(sign / item.value for sign, item in zip(signs, times, strict=True)) <= 0:
        return None

    def rate(unit: str) -> Term:
        terms = [(sign, constant(1) / item.term(unit)) for sign, item in zip(signs, times, strict=True)]
        terms.sort(key=lambda pair: -pair[0])
        whole = terms[0][1]
        for sign, term in terms[1:]:
            whole = whole + term if sign > 0 else whole - term
        return constant(1) / whole

    return _in_time(told, times, rate)


def _signs(text: str, count: int) -> list[int] | None:
    """For each time whether it fills or empties; None where the two are not told apart or nobody works at the same time."""
    clauses = [clause for clause in re.split(r"[.?!;,]| and (?=[^<]*<D)| while | but ", text) if "<D" in clause]
    if len(clauses) != count:
        return None
    against = [
        bool(_EMPTIES.search(clause)) and not re.search(r"\bfill\w*\b.*\b(?:an? )?empty\b", clause)
        for clause in clauses
    ]
    fills = [bool(_FILLS.search(clause)) and not again for clause, again in zip(clauses, against, strict=True)]
    if any(against) and any(fills):
        if not re.search(r"\b(?:both|together|open|forgot\w*|same time|left|turned on|leak\w*)\b", text):
            return None
        return [-1 if each else 1 for each in against]
    return [1] * count if _BOTH.search(text) else None


_AGENT = (
    r"(?:(?:equal|equally fast|such|of these|of the|of them|new|similar|identical|same|other|skilled) "
    r")*(?P<agent>workers?|men|man|women|"
    r"people|persons?|masons?|painters?|builders?|horses?|cows?|pumps?|taps?|pipes?|machines?|printers?|tractors?|"
    r"labou?rers?|gardeners?|"
    r"farmers?|soldiers?|sailors?|guests|cleaners?|robots?|harvesters?|diggers?|excavators?|carpenters?|tailors?|"
    r"volunteers?|hens|hikers|"
    r"campers|trucks?|lorries|lorry|cooks?|bricklayers?|plumbers?|electricians?|roofers?|sheep|goats|helpers?|friends|"
    r"employees|"
    r"students|pupils|programmers?|mowers?|pickers?|weavers?|typists?|children|scouts|elephants|dogs|cats|animals|"
    r"carts?)"
)
_FEWER = (
    r"(?:are|is|were|was|fall|fell|have gone|do not) (?:broken|ill|sick|absent|missing|out of order|away|not "
    r"working|defective|work|come)"
)
_GONE = re.compile(rf"<N(\d+)> (?:of (?:the|these|them|his|her|their) ?)?(?:[a-z]+ )?{_FEWER}\b")
_COME = re.compile(r"<N(\d+)> (?:more|additional|extra|further)\b")


@word_reader(r"\b(?:days?|hours?|minutes?|weeks?|months?)\b", 0.95, "so many workers for so long")
def workers_days(told: Told) -> Proposal | None:
    """Inverse proportion: the same work by more or fewer, or in another time."""
    text = re.sub(r"<N(\d+)> (?=(?:equal )?(?:wall|house|job|road|field|pool|tank)\b)", "a ", without_settings(told))
    places = list(dict.fromkeys(tokens_of(text)))
    if len(places) != 3 or any(told.items[place].kind not in "ND" for place in places):
        return None
    agents = {int(found[1]): found["agent"] for found in re.finditer(rf"<N(\d+)> {_AGENT}\b", text)}
    times = [told.items[place] for place in places if told.items[place].kind == "D"]
    counts = [place for place in places if told.items[place].kind == "N"]
    veto = re.sub(r"\b(?:same|equally|as) fast\b|\bafter how many\b|\bwould be enough\b", "", text)
    veto = _COME.sub(" ", veto)
    if (
        not times
        or not counts
        or re.search(
            r"\b(?:half|twice|times|percent|each|every|per|paid|pays|earns?|more|less|fewer|already|then|before|later|"
            r"joins?|rest|remaining|"
            r"faster|slower|a day|an hour|daily|left over|first|another|spent|spend|old|ago|bought|sold|buys?|sells?|"
            r"makes? <|produces? <)\b",
            veto,
        )
    ):
        return None
    first, time = told.items[counts[0]], times[0]
    same = re.search(
        r"\b(?:same|such an?|it|the work|the job|this|that|one like it|equally|an equal|the same|enough|last|lasts?|"
        r"of them)\b",
        text,
    )
    if counts[0] not in agents or not same and not _repeats(text):
        return None
    if len(counts) == 2 and len(times) == 1:
        if not _HOW_LONG.search(told.question) or max(places.index(counts[0]), places.index(_place(told, time))) == 2:
            return None
        second = told.items[counts[1]].term()
        value = told.items[counts[1]].value
        if _GONE.search(text):
            second, value = first.term() - second, first.value - value
        elif _COME.search(text):
            second, value = first.term() + second, first.value + value
        elif counts[1] not in agents and not re.search(
            rf"\b(?:by|for|with|of|would|do|if|were|take|only)(?: only)? <N{counts[1]}>", text
        ):
            return None
        if value <= 0:
            return None
        return _in_time(told, times, lambda unit: first.term() * time.term(unit) / second)
    asks = re.search(rf"\bhow many (?P<more>more )?{_AGENT}\b", told.question)
    if (
        len(times) != 2
        or asks is None
        or asks["agent"][:4] != agents[counts[0]][:4]
        or times[0].units != times[1].units
    ):
        return None
    needed = first.value * times[0].value / times[1].value
    if needed.denominator != 1 or (asks["more"] and needed <= first.value):
        return None
    result = first.term() * times[0].term(times[0].unit) / times[1].term(times[0].unit)
    return Proposal(result - first.term() if asks["more"] else result)


def _place(told: Told, item: Item) -> int:
    return told.items.index(item)


def _repeats(text: str) -> bool:
    """Whether the question speaks of the thing that the story told: "a wall ... the wall"."""
    *story, question = re.split(r"(?<=[.!;])\s+", text)
    things = set(re.findall(r"\b(?:a|an|the) ([a-z]{3,})\b", " ".join(story)))
    return bool(things & set(re.findall(r"\b(?:the|this|that|same) ([a-z]{3,})\b", question)))


def _in_time(told: Told, times: Sequence[Item], make: Callable[[str], Term]) -> Proposal | None:
    """The proposal for a time, in the unit asked or in that of the text."""
    units = {unit for item in times for unit in item.units}
    asked = asked_unit(told, times[0].dimension)
    if len(units) == 1 and asked in ("", *units):
        return Proposal(make(times[0].unit), unit=times[0].unit + "s", kind="measure")
    return in_unit(told, times, make)
