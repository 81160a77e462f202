"""What a question needs and its text does not give: rules about language and structure, before any model is believed.

Each rule says in one sentence which fact is missing. A rule stands back wherever the text could still determine the
answer, so that it may leave a question unnoticed; what it does not see, confidence has to tell (`Selection`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mycelium.problems import Quantity, question_span
from mycelium.solver.asked import in_text, is_a_measure, noun_asked
from mycelium.solver.lone_number import lone_number
from mycelium.solver.not_told import no_measure, no_number_asked, unknown_difference


@dataclass(frozen=True, slots=True)
class Asking:
    """A text as the rules see it, in small letters.

    question: from its "how" or "what" on. sentence: the whole sentence that asks. told: all but the question.
    """

    text: str
    question: str
    sentence: str
    told: str
    quantities: tuple[Quantity, ...]

    @staticmethod
    def of(text: str, quantities: Sequence[Quantity]) -> Asking:
        """The view of a text; its quantities are those of `extract_quantities`."""
        start, end = question_span(text)
        lower = text.lower()
        if len(lower) != len(text):  # a letter whose small form is longer would move every span
            lower = text
        asks = _WH.search(lower, start, end)
        begin = start if asks is None or _WHO.match(lower, start) else asks.start()
        return Asking(lower, lower[begin:end], lower[start:end], f"{lower[:begin]} {lower[end:]}", tuple(quantities))


Rule = Callable[[Asking], str | None]

_WH = re.compile(r"\b(?:in |on )?(?:how|what|which)\b")
_WHO = re.compile(r"who|where|why|when")


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


def _no_number_asked(asking: Asking) -> str | None:
    return no_number_asked(asking.question, asking.sentence)


def _no_measure(asking: Asking) -> str | None:
    return no_measure(asking.question, asking.told)


def _unknown_difference(asking: Asking) -> str | None:
    return unknown_difference(asking.question, asking.told, len(asking.quantities))


_AGE = re.compile(
    r"\bhow old (?:is|was|are|were|will) (.{1,60}?)"
    r"(?: (?:now|be|in|when|today|at|if|after|before|than|then|is|going|combined|currently|right now|(?:\S+ )?years? ago)\b"
    r"|[?,.]|$)"
)
_POSSESSIVES = frozenset("the a an her his their my s your our its".split())
_PERSONS = frozenset("all both each together two three four they she he it i you we now".split())
_ALSO_CALLED = {"mother": "mom", "mom": "mother", "mum": "mother", "father": "dad", "dad": "father"}


def _another_s_age(asking: Asking) -> str | None:
    found = _AGE.search(asking.question)
    words = [] if found is None else [w for w in re.findall(r"[^\W\d_]+", found[1]) if w not in _POSSESSIVES]
    if found is None or not words or set(words) & _PERSONS:
        return None
    if any(in_text(word, asking.told) for word in (words[-1], _ALSO_CALLED.get(words[-1], words[-1]))):
        return None
    if re.search(r"\bif\b", asking.sentence):  # the fact may stand in the question
        return None
    return f"nothing is told about the age of {found[1]}"


_PRICE_ASKED = _any(
    r"\bhow much (?:does|do|did|will|would|is|was|were|are|must|should|has|have|can|could)\b.*"
    r"\b(?:cost|pay|paid|earn|earned|owe|spen[dt]|charged?)\b",
    r"\bwhat (?:does|do|did|will|would)\b.*\bcost\b|\bwhat is the (?:total )?(?:cost|price|bill)\b",
)
_AMOUNT = _any(
    r"[$€£¥₹¢]",
    r"\b(?:dollars?|cents?|euros?|pounds?|pence|pennies|penny|rupees?|rs|rand|pesos?|shillings?|naira|dinars?|yen|yuan)\b",
    r"\b(?:francs?|ringgit|baht|kroner|krona|reais|lira|taka|cedis?|bucks?|nickels?|dimes?|quarters?|kobo|paise|sen)\b",
    r"\b(?:usd|eur|gbp|kes|inr|coins?|bills?|notes?)\b",
    r"\b(?:rm|r|ksh|tsh|sh|rs)\.? ?\d|\d\s?[pck]\b",
    r"\b(?:costs?|prices?d?|worth|charge[sd]?|paid|pays?|earn\w*|spen[dt]\w*|fees?|sold (?:at|for)|salary|wages?|bill|budget)"
    r"\b[^.?!]{0,40}\d",
    r"\b(?:sells?|selling|sold|buys?|buying|bought)\b (?:[^\W\d_]+ ){0,4}for \d",
    r"\d[^.?!]{0,25}\b(?:each|apiece|per|an? (?:hour|day|piece))\b",
)


def _no_money(asking: Asking) -> str | None:
    if not _PRICE_ASKED.search(asking.question) or _AMOUNT.search(asking.told) or _AMOUNT.search(asking.question):
        return None
    return "no price and no amount of money is given"


_INTEREST_ASKED = re.compile(r"\bhow much (?:\w+ )?interest\b|\bwhat is the (?:\w+ )?interest\b(?! rate)")
_RATE = re.compile(r"%|\bper ?cent\b|\brate\b|\b(?:a|each|per|every) year\b|\byearly\b|\bannual|\bdouble|\btriple")


def _no_rate(asking: Asking) -> str | None:
    asks = _INTEREST_ASKED.search(asking.question)
    return "the rate of interest is not given" if asks and not _RATE.search(asking.text) else None


_UNKNOWN_START = re.compile(
    r"\b(?:ha[sd]|have|holds?|held|contains?|contained|owns?|owned|keeps?|kept|brings?|brought|collected|"
    r"there (?:are|were|is|was)|with) (?:already |got )?"
    r"(?:some|several|many|a few|a lot of|lots of|a number of|plenty of|a pile of|a handful of)\b(?! (?:more|other|of)\b)"
)
_START_ASKED = _any(
    r"\b(?:at first|at the (?:start|beginning)|originally|initially|to (?:start|begin) with)\b",
    r"\b(?:start(?:ed)?|beg[aiu]n|before|first|original)\b",
)
_STATE_ASKED = re.compile(
    r"\bhow (?:many|much)\b.*\b(?:ha[sd]|have|left|now|remain\w*|are|is|were|was|in all|altogether|in total|does|do|did)\b"
)
_STATE_TOLD = _any(
    r"\b(?:now|left|remain\w*|in all|altogether|in total|total of|together|times|twice|half|third|quarter|rest)\b",
    r"\b(?:equal|same|as many|as much|(?:more|fewer|less) (?:\w+ )?than|ends? up|end with|finally|each|every)\b",
    r"\b(?:out of|sum|if|percent|another)\b|%",
    r"\b(?:he|she|they|it|there|we|i) (?:also )?(?:ha[sd]|have|are|were|counted|counts|found out)\b[^.?!]{0,30}\d",
)


def _unknown_start(asking: Asking) -> str | None:
    found = _UNKNOWN_START.search(asking.told)
    if found is None or _START_ASKED.search(asking.question) or not _STATE_ASKED.search(asking.question):
        return None
    rest = asking.told[found.end() :]
    thing, asked = re.search(r"[^\W\d_]+", rest), noun_asked(asking.question)
    if thing is None or not (in_text(thing[0], asking.question) or (asked is not None and is_a_measure(asked))):
        return None
    if _STATE_TOLD.search(rest) or re.search(r"^[^.?!,]*[,:\d]", rest):
        return None
    return f'"{found[0]}" is no number, and nothing tells how many'


_SHARE_UNKNOWN = re.compile(
    r"\b(?:gives?|gave|giving|sells?|sold|selling|loses?|lost|losing|eats?|ate|eating|uses?|used|using|spends?|spent|"
    r"spending) (?:away )?(?:some|several|a few|many|most) of (?:his|her|their|its|the|these|those|my|our) \d+"
)
_SHARE_ASKED = re.compile(r"\b(?:did|does|do|were|was)\b.*\b(?:give|sell|lose|eat|use|spend|given|sold|lost|eaten)\b")


def _unknown_share(asking: Asking) -> str | None:
    found = _SHARE_UNKNOWN.search(asking.told)
    if found is None or _SHARE_ASKED.search(asking.question):
        return None
    if not re.search(r"\b(?:left|now|ha[sd]|have|remain\w*)\b", asking.question):
        return None
    return None if _STATE_TOLD.search(asking.told[found.end() :]) else f'"{found[0]}" tells no number'


_UNSTATED_FEE = re.compile(
    r"(?<!\d for )\b(?:a|an) (?:(?:fixed|flat|basic|base|one-time|starting|initial|standing|service|entry|entrance|joining|"
    r"booking|delivery|call-out|boarding|registration|sign-up|set-up) )+(?:fee|charge|fare|price|sum|amount|deposit)\b"
    r"(?! ?(?:of|is|was|are|(?:that|which) (?:is|was)|equal to|worth|costs?|:|,|\() ?(?:only |just )?(?:\w{0,4}[$€£])? ?\d)(?! ?\d)"
)


def _unstated_fee(asking: Asking) -> str | None:
    found = _UNSTATED_FEE.search(asking.told)
    noun = found[0].split()[-1] if found else ""
    if found is None or noun in asking.question:
        return None
    again = re.search(rf"\b{noun}\b[^.?!]{{0,30}}\d", asking.told[found.end() :])
    return None if again else f"{found[0]} is not given as a number"


_EACH_COSTS = re.compile(r"\b(?:each|apiece|per|a (?:kg|kilo\w*|pound|lit\w+|piece|dozen)|costs?|price)\b|[$€£]\s?\d")


def _no_unit_price(asking: Asking) -> str | None:
    if not re.search(r"\bhow much (?:change|money)\b.*\b(?:get|got|receive|left|have|back)\b", asking.question):
        return None
    bought = re.search(r"\b(?:buys?|bought)\b[^.?!]{1,150}? and (?:pays?|paid) (?:with|using)\b", asking.told)
    if bought is None or len(asking.quantities) != 2:
        return None
    return None if _EACH_COSTS.search(asking.told) else "the price of what is bought is not given"


_ALL_PAID = _any(
    r"\b(?:pay|paid|cost|spen[dt])\b.*\b(?:all|altogether|total)\b|\btotal (?:cost|bill|price)\b",
    r"\bhow much (?:does|did|do) \w+ (?:pay|spend)\b",
)
_ALSO_BOUGHT = re.compile(
    r"\b(?:buys?|bought|orders?|ordered|purchase[sd]?)\b[^.?!\d]{0,60}\d[^.?!]{0,60}? and an? (?:\w+ )?(\w+)(?=[.])"
)


def _unpriced_item(asking: Asking) -> str | None:
    found = _ALSO_BOUGHT.search(asking.told) if _ALL_PAID.search(asking.question) else None
    if found is None:
        return None
    after = asking.told[found.end() :]
    if re.search(rf"\b{re.escape(found[1])}", after + asking.question):
        return None
    priced = re.search(r"\b(?:each|one|an?|every)\b[^.?!]{0,80}\bcosts?\b", after)
    return f"the price of the {found[1]} is not given" if priced else None


def _one_number(asking: Asking) -> str | None:
    return lone_number(asking.text, asking.question, asking.quantities)


RULES: tuple[Rule, ...] = (
    _no_number_asked, _another_s_age, _no_money, _no_rate, _unknown_start, _unknown_share, _unstated_fee,
    _no_unit_price, _unpriced_item, _no_measure, _unknown_difference, _one_number,
)  # fmt: skip
"""In the order in which they are asked; the first that objects gives the reason."""


def missing_fact(text: str, quantities: Sequence[Quantity]) -> str | None:
    """What the question needs and the text lacks, or None.

    >>> from mycelium.problems import extract_quantities
    >>> text = "Rita is 12 years old. How old is her dog?"
    >>> missing_fact(text, extract_quantities(text))
    'nothing is told about the age of her dog'
    """
    asking = Asking.of(text, quantities)
    return next((reason for rule in RULES if (reason := rule(asking)) is not None), None)
