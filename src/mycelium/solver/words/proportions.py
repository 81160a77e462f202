"""Direct proportion with three numbers, how many times as much, and simple interest."""

from __future__ import annotations

import re

from mycelium.solver.words.registry import Proposal, word_reader
from mycelium.solver.words.settings import without_settings
from mycelium.solver.words.sizes import asked_unit
from mycelium.solver.words.terms import Term
from mycelium.solver.words.told import Item, Told, tokens_of

_UNREAD = re.compile(
    r"\b(?:each|more|less|fewer|twice|half|third|percent|then|after|already|left|rest|remain\w*|another|other|"
    r"both|total|altogether|discount|off|tax|tip|"
    r"free|extra|change|gave|first|second|and <|average|spent|sold|only|at least|together|times|longer|faster|"
    r"slower|old|ago|between|every day|"
    r"workers?|men|painters?|pumps?|taps?|machines?|horses?|lasts?|enough|save[sd]?|plus|except|bigger|larger|"
    r"dozen|long by|wide)\b"
)
_PAIR = re.compile(
    r"<(?P<x>[NLMVCD]\d+)>(?: (?:of )?(?P<xn>(?!cost|for|in|per|needs?|takes?)[a-z]+(?: [a-z]+)?))?"
    r" (?:cost|costs|are sold for|is sold for|weigh|weighs|for|in|per|make|makes|gives?|contain|contains|"
    r"yields?|needs?|requires?|takes?|serves?|feeds?) "
    r"<(?P<y>[NLMVCD]\d+)>(?: (?:of )?(?P<yn>[a-z]+(?: [a-z]+)?))?"
)


@word_reader(r"\b(?:how (?:many|much|long|far)|what)\b", 0.99, "direct proportion")
def proportion(told: Told) -> Proposal | None:
    """So much for so many; how much for another number: all units and nouns have to agree."""
    text = without_settings(told)
    places = tokens_of(text)
    if len(places) != 3 or any(len(told.items[place].units) > 1 for place in places) or _UNREAD.search(text):
        return None
    found = _PAIR.search(text)
    if found is None:
        return None
    x, y = int(found["x"][1:]), int(found["y"][1:])
    z = next((place for place in places if place not in (x, y)), None)
    if z is None or places.index(z) != 2 or re.search(r"\b(?:speed|rests?|rested|fast|stops?|stopped|breaks?)\b", text):
        return None
    sentence = next((part for part in told.sentences if f"<{found['x']}>" in part), "")
    if f"{z}>" in sentence and sentence is not told.question:
        return None  # the third number belongs to what is told first
    first, second, third = told.items[x], told.items[y], told.items[z]
    behind = re.search(rf"<[A-Z]{z}> (?:of )?(?:the |these |such |of )*(?P<n>[a-z]+(?: [a-z]+)?)", text)
    noun = behind["n"] if behind else ""
    same_first = _same(first, third, found["xn"] or "", noun)
    same_second = _same(second, third, found["yn"] or "", noun)
    if same_first == same_second:
        return None
    given, wanted = (first, second) if same_first else (second, first)
    if "D" in (first.kind, second.kind) and re.search(
        (
            r"\b(?:builders?|masons?|farmers?|cooks?|friends|people|students|children|kids|boys|girls|"
            r"cows|hens|dogs|cats)\b"
        ),
        text,
    ):
        return None  # more of them may need less time
    wanted_noun = (found["yn"] if same_first else found["xn"]) or ""
    if not _asks(told, wanted, wanted_noun):
        return None
    result: Term = wanted.term() * third.term() / given.term()
    value = told.values[wanted.places[0]] * told.values[third.places[0]] / told.values[given.places[0]]
    if wanted.kind == "N" and value.denominator != 1:
        return None
    return Proposal(result)


def _same(a: Item, b: Item, noun: str, other: str) -> bool:
    """Whether two items count the same: one unit, or no unit and one noun."""
    if a.unit or b.unit:
        return a.unit == b.unit
    return bool(noun) and bool(other) and _stem(noun.split()[0]) == _stem(other.split()[0])


def _stem(word: str) -> str:
    return re.sub(r"(?:ies|es|s|y)$", "", word)


def _asks(told: Told, wanted: Item, noun: str) -> bool:
    question = told.question
    if wanted.kind == "C":
        return asked_unit(told, wanted.dimension) in ("", wanted.unit) and bool(
            re.search(r"\b(?:cost|pay|price|how much (?:money|are|is|do|does|would|will|for))\b", question))  # fmt: skip
    if wanted.unit:
        asked = asked_unit(told, wanted.dimension)
        how_long = wanted.kind == "D" and not asked and re.search(r"\bhow long\b", question)
        return asked == wanted.unit or bool(how_long)
    counted = re.search(r"\bhow many ([a-z]+)", question)
    return bool(noun) and counted is not None and _stem(counted[1]) == _stem(noun.split()[0])


@word_reader(r"\bhow many times (?:as|more|taller|heavier|longer)\b", 0.95, "how many times as much")
def times_as_many(told: Told) -> Proposal | None:
    """The larger of two amounts in the smaller."""
    text = re.sub(r"\bin <N\d+>", "", without_settings(told))
    items = [told.items[place] for place in tokens_of(text)]
    if len(items) != 2 or not re.search(
        (
            r"\bhow many times as (?:many|much|tall|long|heavy|old|large|big|wide|high|far|fast|expensive|"
            r"deep)\b"
        ),
        told.question,
    ):
        return None
    if re.search(
        (
            r"\b(?:each|every|more|less|fewer|twice|half|then|after|gave|left|total|together|both|of "
            r"which|of them|percent|before|lost|rest|of these)\b"
        ),
        text,
    ):
        return None
    a, b = items
    if a.units != b.units or len(a.units) > 1 or a.kind != b.kind or a.kind not in "NCLMVD" or 0 in (a.value, b.value):
        return None
    return Proposal(a.term() / b.term() if a.value >= b.value else b.term() / a.term())


@word_reader(r"\bsimple interest\b", 0.95, "simple interest")
def simple_interest(told: Told) -> Proposal | None:
    """The interest, the sum with it, the rate or the time, from the other three."""
    text = re.sub(r"<D\d+> ago", "", without_settings(told))
    items = [told.items[place] for place in tokens_of(text)]
    money = [item for item in items if item.kind == "C"]
    rates, times = [i for i in items if i.kind == "P"], [i for i in items if i.kind == "D"]
    if len(items) != len(money) + len(rates) + len(times) or any(len(item.units) > 1 for item in items):
        return None
    if (
        re.search(
            (
                r"\b(?:compound\w*|then|rest|half|twice|more|less|another|each month|a month|monthly|per "
                r"month|quarter\w*)\b"
            ),
            text,
        )
        or len({i.unit for i in money}) != 1
    ):
        return None
    question = told.question
    if len(money) == 1 and len(rates) == 1 and len(times) == 1:
        if re.search(
            (
                r"<C\d+> (?:in|of|as) (?:[a-z]+ )?interest\b|\binterest (?:earned )?(?:of|is|was) <C|"
                r"\bearn(?:s|ed)? <C"
            ),
            text,
        ):
            if re.search(r"\b(?:interest (?:do|does|did|will)|how much interest)\b", question):
                return None
            return Proposal(money[0].term() / (rates[0].term() * times[0].term("year")))
        interest = money[0].term() * rates[0].term() * times[0].term("year")
        asks_sum = re.search(
            (
                r"\b(?:in all|altogether|in total|back|total amount|amount (?:due|owed|to be paid)|be worth|"
                r"balance|repay|owe|in the account|have)\b"
            ),
            question,
        )
        asks_interest = re.search(
            r"\binterest\b|\bhow much (?:does|do|will|did) [^?]*\b(?:earn|bring|yield)\b",
            re.sub(r"\bsimple interest\b(?= (?:rate|of <|at <|a year))", "", question),
        )
        if asks_sum and re.search(r"\bhow much (?:simple )?interest\b|\bwhat is the (?:simple )?interest\b", question):
            asks_sum = None
        if bool(asks_sum) == (bool(asks_interest) and not asks_sum):
            return None
        return Proposal(money[0].term() + interest if asks_sum else interest)
    if len(money) == 2 and len(times) == 1 and not rates and re.search(r"\b(?:rate|percent|percentage|%)", question):
        low, high = sorted(money, key=lambda item: item.value)
        if re.search(r"\b(?:grew|grows|amounts?|became|worth) (?:to )?<C", text):
            return Proposal(
                (high.term() - low.term()) / (low.term() * times[0].term("year")) * 100, unit="%", kind="percent"
            )
        return Proposal(low.term() / (high.term() * times[0].term("year")) * 100, unit="%", kind="percent")
    if (
        len(money) == 2
        and len(rates) == 1
        and not times
        and re.search(r"\b(?:how long|how many (?:years|months))\b", question)
    ):
        low, high = sorted(money, key=lambda item: item.value)
        if re.search(r"\b(?:grow|grows|amount|become|worth|reach\w*|have) (?:to )?<C", text):
            return None
        years = low.term() / (high.term() * rates[0].term())
        return Proposal(years * 12 if re.search(r"\bhow many months\b", question) else years)
    return None
