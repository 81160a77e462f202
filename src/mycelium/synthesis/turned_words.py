"""Words that turning a problem round needs: verbs, plurals and their phrases, units, and the ways to hide a number.

*direct* asks with the words of the number's own sentence, *named* writes "a certain number of" and asks for
"the unknown number of apples", *letter* writes a letter and asks for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from mycelium.synthesis.questions import MONEY_VERBS as ASKED_MONEY_VERBS
from mycelium.synthesis.words import past, patterns, third, word_lists

P = patterns("turned_words")

_LISTS = word_lists("patterns")["turned_words"]["words"]
_VERBS = _LISTS["verbs"].split()
_PARTICIPLES = dict(pair.split(":") for pair in _LISTS["participles"].split())
OF_WHAT, DETERMINED = P.of_what, P.determined
_IRREGULAR_PLURALS, _SINGULAR_IN_S, _CUTS = P.words("irregular_plurals"), P.words("singular_in_s"), P.words("cuts")

WAYS = ("direct", "named", "letter")
LETTERS = "xnky"

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


@dataclass(frozen=True, slots=True)
class Hiding:
    """One way to hide a number: the words for a span of the text, and the question for it.

    `times`: what the number of the program is multiplied by to give the answer (100 for a percentage).
    """

    way: str
    span: tuple[int, int]
    words: str
    question: str
    answer_type: str
    times: Fraction = Fraction(1)


def capital(before: str, words: str) -> str:
    """`words` with a capital where they begin a sentence after `before`."""
    return words[0].upper() + words[1:] if not before.strip() or re.search(r"[.!?]\s*$", before) else words


def ask_letter(letter: str) -> str:
    """The question for a letter, each of the four letters in its own words."""
    return {"x": "What is the value of x?", "n": "Find the value of n.", "k": "What is k?"}.get(
        letter, "What number is y?"
    )


def letter_fits(text: str, before: str, letter: str) -> bool:
    """Whether a letter may stand after `before`: the text has no such word, and no sentence begins there."""
    if re.search(rf"(?<![A-Za-z'’]){letter}(?![A-Za-z])", text, re.IGNORECASE) or not before.strip():
        return False
    return not P.letter_not.search(before) and not re.search(r"[.!?]\s*$", before)
