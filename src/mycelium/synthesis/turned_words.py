"""Words that turning a problem round needs: verbs with their forms, nouns in the plural, units, names."""

from __future__ import annotations

import re

from mycelium.synthesis.lexicon import FEMALE, MALE
from mycelium.synthesis.verbs import past, third

NAMES = frozenset(FEMALE) | frozenset(MALE)

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
_DOUBLED = {
    "tip": "tipped",
    "grab": "grabbed",
    "log": "logged",
    "transfer": "transferred",
    "refer": "referred",
    "slip": "slipped",
    "hug": "hugged",
    "rub": "rubbed",
    "withdraw": "withdrew",
    "blow": "blew",
    "sew": "sewed",
    "shoot": "shot",
    "mow": "mowed",
    "lay": "laid",
    "knit": "knitted",
}
_PARTICIPLES = {
    "ate": "eaten", "took": "taken", "wrote": "written", "gave": "given", "drove": "driven", "drank": "drunk", "ran": "run",
    "saw": "seen", "did": "done", "grew": "grown", "rode": "ridden", "swam": "swum", "threw": "thrown", "went": "gone",
    "got": "gotten", "flew": "flown", "broke": "broken", "wore": "worn", "drew": "drawn", "blew": "blown", "withdrew": "withdrawn",
    "tore": "torn", "chose": "chosen", "hid": "hidden",
}  # fmt: skip


def past_of(base: str) -> str:
    """The simple past of a verb of the table: "sold", "dropped", "carried"."""
    return _DOUBLED.get(base) or past(base)


BASES = frozenset(_VERBS)
PAST = {past_of(base): base for base in _VERBS}
THIRD = {third(base): base for base in _VERBS}
PARTICIPLES = frozenset(_PARTICIPLES.get(form, form) for form in PAST) | {"got", "been"}
FINITE = {**{base: (base, "do") for base in _VERBS}, **{form: (base, "does") for form, base in THIRD.items()}} | {
    form: (base, "did") for form, base in PAST.items()
}
"""Every finite form: its base and the auxiliary of a question."""

MONEY_VERBS = frozenset(
    "spend pay earn make save owe cost charge raise donate collect get receive have need invest".split()
)

LENGTHS = ("miles", "kilometers", "meters", "feet", "inches", "yards", "centimeters", "blocks", "km", "cm")
TIMES = ("seconds", "minutes", "hours", "days", "weeks", "months", "years")
WEIGHTS = ("pounds", "ounces", "grams", "kilograms", "tons", "kg")
_SINGULAR_UNITS = {"mile": "miles", "foot": "feet", "inch": "inches"}

_IRREGULAR_PLURALS = frozenset("people children men women feet mice teeth geese deer sheep fish oxen policemen".split())
_SINGULAR_IN_S = frozenset(
    "bus class glass dress grass gas boss bass business address process campus virus loss mass pass cross christmas its his "
    "this as is was has does across plus less unless always sometimes perhaps thus goes towards besides various previous "
    "delicious canvas lens series species tennis mattress princess ones us yes minus chess waitress actress fitness "
    "glasses-es news mathematics physics math sports sales savings goods clothes famous serious precious gorgeous nervous "
    "numerous enormous".split()
)


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
        singular = {plural: one for one, plural in _SINGULAR_UNITS.items()}.get(unit, unit.rstrip("s"))
        if re.search(rf"(?<![a-z])(?:{unit}|{singular})(?![a-z])", text, re.IGNORECASE):
            found.add(unit)
    return found.pop() if len(found) == 1 else None
