"""What kind of thing a question asks for: its type and its unit, read off the question's own words.

The answer of the JSON stays a bare number; type and unit say how to write it for people (`written`), and which values
cannot be an answer at all (`contradiction`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from mycelium.problems import format_number, question_span

_WORD = r"[^\W\d_]+(?:[-'’][^\W\d_]+)*"
_CURRENCY = {"$": "dollars", "€": "euros", "£": "pounds", "₹": "rupees", "¥": "yen"}
_MONEY_WORDS = (
    "dollars cents euros pounds pence rupees rand pesos shillings naira dinars yen yuan francs ringgit kroner bucks "
    "pennies cedis lira baht taka"
).split()
MEASURES = frozenset(
    """hours minutes seconds days weeks months years miles kilometers kilometres km meters metres feet inches yards
    centimeters centimetres cm millimeters millimetres grams kilograms kilos kg pounds ounces tons tonnes liters litres
    milliliters millilitres gallons quarts pints cups degrees acres times percent square cubic points""".split()
)
GENERAL = frozenset(
    """people persons animals items things pieces children kids members friends students pupils objects pets fruits fruit
    total money ways more fewer less of did does do is are will would can in has have had units parts groups different
    vehicles toys coins bills food drinks flowers birds games trips rounds boxes bags packs packages packets containers
    rows sets servings slices""".split()
)
_NOT_NOUNS = frozenset(
    """more fewer less other different total whole full new old of the in all extra additional left does did do is are
    was were will would can could should has have had to he she they it you we i per each that these those this and or
    then altogether long much many""".split()
)


_FRACTION_OF = re.compile(
    rf"\bwhat (?:fraction|part|share|proportion) of ((?:the |his |her |their |its )?{_WORD}"
    rf"(?: {_WORD}(?= (?:is|are|was|were|did|does|do|has|have|had|will|would|can)\b))?)"
)
_HOW_MANY = re.compile(rf"\bhow many (?:more |fewer |other |extra |additional |whole |full )*({_WORD})(?: ({_WORD}))?")
_IS_PAID = re.compile(
    r"\bhow much (?:\w+ )?(?:more |less )?(?:money|change)\b"
    r"|\b(?:how much|what)\b.*\b(?:costs?|pay|paid|spen[dt]|earn(?:ed|s)?|owes?|price|bill|profit|salary|save)\b"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """kind: "count", "money", "measure", "fraction", "probability", "percent" or None. unit: "boxes", "dollars", "$", or None.

    whole: for a fraction the words of what it is a part of ("the class").
    """

    kind: str | None = None
    unit: str | None = None
    whole: str | None = None


def asked_for(text: str) -> Asked:
    """Type and unit of what the question of a text asks for.

    >>> asked_for("Tom has 3 boxes and buys 4 more. How many boxes has he?")
    Asked(kind='count', unit='boxes', whole=None)
    """
    start, end = question_span(text)
    question = text[start:end]
    lower = question.lower()
    if re.search(r"\bprobability\b|\bwhat are the chances\b", lower):
        return Asked("percent", "%") if _percent_asked(lower) else Asked("probability")
    if found := _FRACTION_OF.search(lower):
        return Asked("fraction", None, found[1])
    if _percent_asked(lower):
        return Asked("percent", "%")
    if found := _HOW_MANY.search(lower):
        return _counted(found[1], found[2])
    if found := re.search(rf"\b(?:in|how much in) ({'|'.join(_MONEY_WORDS)})\b", lower):
        signs = [sign for sign, name in _CURRENCY.items() if name == found[1] and sign in text]
        return Asked("money", signs[0] if signs else found[1])
    if _IS_PAID.search(lower):
        return Asked("money", _currency(text))
    if re.search(r"\bhow old\b", lower):
        return Asked("measure", "years")
    if found := re.search(r"\bnumber of (?:\w+ )?([^\W\d_]+s|people|children)\b", lower):
        return _counted(found[1], None)
    if found := re.search(r"\bin ((?:square |cubic )?(\w+))(?= ?[?,.]|$)", lower):
        return Asked("measure", found[1]) if found[2] in MEASURES else Asked()
    return Asked()


def _percent_asked(question: str) -> bool:
    return (
        re.search(
            r"\b(?:what|how many) (?:is the )?(?:per ?cent|percentage)|\bby (?:what|how many) per ?cent|\bas a per ?cent",
            question,
        )
        is not None
    )


def _counted(word: str, following: str | None) -> Asked:
    if word in _NOT_NOUNS:
        return Asked()
    if word in ("square", "cubic") and following:
        return Asked("measure", f"{word} {following}")
    if word in _MONEY_WORDS:
        return Asked("money", word)
    if word in MEASURES:
        return Asked("measure", word)
    # "How many red marbles": the plural behind an adjective is the thing.
    if not _plural(word) and following and _plural(following) and following not in _NOT_NOUNS:
        return Asked("count", f"{word} {following}")
    return Asked("count", word)


def _plural(word: str) -> bool:
    return (word.endswith("s") and not word.endswith("ss") and word not in ("is", "was", "has", "does", "this", "his", "its")) or word in (
        "people", "children", "men", "women", "feet", "teeth", "geese", "mice", "fish", "sheep", "deer", "dice", "oxen",
    )  # fmt: skip


def _currency(text: str) -> str | None:
    """The currency of a text that names one only."""
    signs = {sign for sign in _CURRENCY if sign in text}
    words = {
        word for word in _MONEY_WORDS if re.search(rf"\b{word[:-1] if word.endswith('s') else word}s?\b", text.lower())
    }
    words -= {"cents", "pence", "pennies"}
    if len(signs) == 1 and words <= {_CURRENCY[next(iter(signs))]}:
        return next(iter(signs))
    return next(iter(words)) if len(words) == 1 and not signs else None


def format_answer(value: Fraction) -> str:
    """A value as people write answers: whole, finite decimal, or rounded to ten places."""
    text = format_number(value)
    if "/" not in text:
        return text
    rounded = format_number(Fraction(round(value * 10**10), 10**10))
    return text if rounded == "0" else rounded


def written(asked: Asked, value: Fraction) -> str:
    """An answer with its unit, for people.

    >>> written(Asked("money", "$"), Fraction(7, 2)), written(Asked("count", "boxes"), Fraction(7))
    ('$3.50', '7 boxes')
    """
    answer = format_answer(value)
    if asked.kind in ("fraction", "probability") and value.denominator != 1 and value.denominator < 10_000:
        answer = f"{value.numerator}/{value.denominator}"
        return f"{answer} of {asked.whole}" if asked.whole else answer
    if asked.unit is None:
        return answer
    if asked.kind == "money":  # $3.50, not $3.5
        answer = re.sub(r"\.(\d)$", r".\g<1>0", answer)
    if asked.unit == "%":  # up to 1 it may be a share: 0.25 is not said to be 0.25%
        return answer if abs(value) <= 1 else f"{answer}%"
    if asked.unit in _CURRENCY:
        return f"-{asked.unit}{answer[1:]}" if answer.startswith("-") else f"{asked.unit}{answer}"
    return f"{answer} {singular(asked.unit) if answer == '1' else asked.unit}"


_SINGULAR = {"people": "person", "children": "child", "men": "man", "women": "woman", "feet": "foot", "teeth": "tooth", "geese": "goose",
             "mice": "mouse", "inches": "inch", "pence": "penny", "pennies": "penny"}  # fmt: skip


def singular(unit: str) -> str:
    """The name of one of what a plural names: "box" for "boxes"."""
    *before, last = unit.split()
    if last in _SINGULAR:
        last = _SINGULAR[last]
    elif re.search(r"(?:x|ch|sh|ss)es$", last):
        last = last[:-2]
    elif last.endswith("ies") and len(last) > 4:
        last = last[:-3] + "y"
    elif last.endswith("s") and not last.endswith("ss"):
        last = last[:-1]
    return " ".join([*before, last])


def noun_asked(question: str) -> str | None:
    """The things that "how many ..." counts, as their last word in small letters, or None."""
    found = _HOW_MANY.search(question.lower())
    unit = _counted(found[1], found[2]).unit if found else None
    return unit.split()[-1] if unit else None


def is_a_measure(noun: str) -> bool:
    """Whether a noun is a unit or so general that a text need not name it."""
    return noun in MEASURES or noun in GENERAL or noun in _MONEY_WORDS


def in_text(noun: str, text: str) -> bool:
    """Whether a noun stands in a text in singular or plural."""
    stem = singular(noun)
    stem = stem if len(stem) < 5 else stem.removesuffix("y").removesuffix("e")
    return re.search(rf"\b(?:{re.escape(stem)}|{re.escape(noun)}\b)", text.lower()) is not None
