"""Words that turning a problem round needs: verbs with their forms, nouns in the plural and their phrases, units."""

from __future__ import annotations

import re

from mycelium.synthesis.questions import MONEY_VERBS as ASKED_MONEY_VERBS
from mycelium.synthesis.words import past, patterns, third

P = patterns("turned_words")

_VERBS = """have spend need take make cost pay get earn buy eat sell use give save score run read receive drive work
collect drink walk weigh lose travel pick catch see bake watch plant bring write find add play do win charge produce go hold
keep start fill send own consume ride practice order put throw donate end type grow owe cut sleep gain deliver climb
study wash cover carry swim draw count harvest raise burn drop serve paint lay lift knit chop pull jog cook
purchase leave feed return pack sew finish miss gather pour fold visit hunt share borrow reach release remove
deposit log move wear teach invest complete trade clean download build print hike shovel acquire create contain require
owe brush mow rake sharpen stack tutor bike color draw bring lend contribute invite cycle measure average withdraw
discover break delete donate grab slice arrange distribute blow decorate place store harvest stitch
hand attend manage mail prepare gift tip bike melt possess handle mine mend polish repair sort iron sketch
rent lease loan tear shoot host hire employ want plan borrow manage""".split()
_PARTICIPLES = {
    "ate": "eaten", "took": "taken", "wrote": "written", "gave": "given", "drove": "driven", "drank": "drunk", "ran": "run",
    "saw": "seen", "did": "done", "grew": "grown", "rode": "ridden", "swam": "swum", "threw": "thrown", "went": "gone",
    "got": "gotten", "flew": "flown", "broke": "broken", "wore": "worn", "drew": "drawn", "blew": "blown", "withdrew": "withdrawn",
    "tore": "torn", "chose": "chosen", "hid": "hidden",
}  # fmt: skip

BASES = frozenset(_VERBS)
PAST = {past(base): base for base in _VERBS}
THIRD = {third(base): base for base in _VERBS}
PARTICIPLES = frozenset(_PARTICIPLES.get(form, form) for form in PAST) | {"got", "been"}
FINITE = {**{base: (base, "do") for base in _VERBS}, **{form: (base, "does") for form, base in THIRD.items()}} | {
    form: (base, "did") for form, base in PAST.items()
}
"""Every finite form: its base and the auxiliary of a question."""

MONEY_VERBS = ASKED_MONEY_VERBS | {"cost", "charge", "invest"}

LENGTHS = ("miles", "kilometers", "meters", "feet", "inches", "yards", "centimeters", "blocks", "km", "cm")
TIMES = ("seconds", "minutes", "hours", "days", "weeks", "months", "years")
WEIGHTS = ("pounds", "ounces", "grams", "kilograms", "tons", "kg")
# Of these there may be two and a half.
MEASURES = ("miles", "pounds", "cups", "gallons", "kilometers", "ounces", "liters", "feet", "meters", "inches", "yards")
_SINGULAR_UNITS = {"feet": "foot", "inches": "inch"}

_IRREGULAR_PLURALS = frozenset("people children men women feet mice teeth geese deer sheep fish oxen policemen".split())
_SINGULAR_IN_S = P.words("singular_in_s")
OF_WHAT = P.of_what
_CUTS = P.words("cuts")


def is_plural(word: str) -> bool:
    """Whether a word is a noun in the plural, as far as its form tells.

    >>> [is_plural(word) for word in ("apples", "children", "glass", "bus", "apple")]
    [True, True, False, False, False]
    """
    low = word.lower()
    if low in _IRREGULAR_PLURALS:
        return True
    return low.endswith("s") and len(low) > 3 and low not in _SINGULAR_IN_S and not low.endswith(("ss", "ous", "'s"))


def only_unit(text: str, units: tuple[str, ...]) -> str | None:
    """The one unit of a family that a text speaks of, in the plural; None where there is none or more than one."""
    found = set()
    for unit in units:
        singular = _SINGULAR_UNITS.get(unit, unit.rstrip("s"))
        if re.search(rf"(?<![a-z])(?:{unit}|{singular})(?![a-z])", text, re.IGNORECASE):
            found.add(unit)
    return found.pop() if len(found) == 1 else None


def only_dollars(text: str) -> bool:
    """Whether the money of a text is told in dollars alone."""
    return "$" in text and not re.search(
        r"\bcents?\b|¢|€|£|\beuros?\b|\bpenn(?:y|ies)\b|\bdimes?\b|\bquarters?\b", text
    )


def noun_phrase(after: str) -> str | None:
    """The things that a number counts, up to the noun in the plural: "red apples" of " red apples for lunch"."""
    match = P.noun_phrase.match(after)
    if match is None:
        return None
    taken: list[str] = []
    if P.unit_first.match(match["words"]):
        return None  # "5 kg bags"
    for word in match["words"].split():
        if word in _CUTS:
            break
        taken.append(word)
        if is_plural(word) and len(taken) <= 3:
            rest = after[1 + len(" ".join(taken)) :]
            following = re.match(r"^ ([a-z]+)", rest)
            if following and is_plural(following[1]) and following[1] not in FINITE and following[1] not in _CUTS:
                continue  # "sports cars"
            return " ".join(taken)
    return None


def one_of(plural: str) -> str | None:
    """One of the things, where its name is the plural without its -s for certain: "red apple" of "red apples"."""
    words = plural.split()
    last = words[-1]
    if (
        not is_plural(last)
        or last.endswith(("ies", "ves", "shes", "ches", "xes", "sses", "oes"))
        or last in ("people", "pants", "jeans", "shorts", "scissors", "glasses", "clothes")
    ):
        return None
    return " ".join([*words[:-1], last[:-1]]) if last.endswith("s") else None
