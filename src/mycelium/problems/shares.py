"""Shares told in words: "a third", "two-fifths", "and three quarters", "an hour and a half".

The same words may be an ordinal ("a third friend"), a coin ("two quarters") or a child ("ten fourth-graders"); what
stands around them decides.
"""

from __future__ import annotations

import re
from fractions import Fraction
from math import gcd

from mycelium.problems.digits import Reading
from mycelium.problems.number_words import DENOMINATORS, MULTIPLIERS, SCALES, TENS, UNITS, parse_number_words
from mycelium.problems.units import is_measure, measure_behind, unit_called

CARDINAL = "|".join(sorted([*UNITS, *TENS], key=len, reverse=True))
DENOMINATOR = "|".join(DENOMINATORS)
_NUMBERS = {"dozen", "doz", "couple", "gross", "score", "half", "quarter"}.union(UNITS, TENS, SCALES, MULTIPLIERS)
_SHARE = re.compile(rf"(?P<num>an?|{CARDINAL})[\s-]+(?P<den>{DENOMINATOR})(?P<plural>s)?\b", re.IGNORECASE)
_ARTICLE_HALF = re.compile(
    r"an?\s+(?P<noun>[a-z]{2,20})\s+and\s+(?:(?P<article>an?\s+)?(?P<part>half|quarter)|(?P<three>three[\s-]quarters))\b",
    re.IGNORECASE,
)
# What may stand behind "a serving and a half", so that "an apple and a half orange" stays two.
_PART_ENDS = re.compile(
    r"\s*(?:$|[.,;:?!)]|(?:of(?!\s+(?:an?|the|that|his|her|their|it)\b)|each|every|per|in|on|to|from|for|long|ago|later|"
    r"and|a\s+day|a\s+week|per)\b)",
    re.IGNORECASE,
)
# "a third" is 1/3 only where a share can follow; "a third friend" is an ordinal.
_SHARE_AFTER = re.compile(
    r"^(?:\s*[.,;:?!)]|\s*$|\s+(?:of|as|the|that|this|these|those|his|her|their|its|my|our|your|more|less|fewer|"
    r"off|full|will|had|have|is|are|were|was|and|to|by|from|in|on|it|what|how|cups?|hours?|miles?|pounds?|inch|"
    r"inches|gallons?|liters?)\b)",
    re.IGNORECASE,
)
# "one-fifth grader" is a child; other hyphens after "one" make a share.
_GRADE_AFTER = re.compile(r"[\s-]+(?:grade|year|floor|place)", re.IGNORECASE)
PART_AFTER = re.compile(
    rf"[\s-]+and[\s-]+(?P<top>an?|{CARDINAL})(?P<joint>[\s-]+)(?P<den>{DENOMINATOR})(?P<plural>s)?\b", re.IGNORECASE
)
_UNIT_AND_HALF = re.compile(
    r"\s+(?P<unit>[^\W\d_]{1,20})\s+and\s+(?:an?\s+(?P<part>half|quarter)|three[\s-]quarters)\b(?!\s(?:of|dozen|as|price)\b)",
    re.IGNORECASE,
)


def part_of(word: str) -> Fraction | None:
    """1/3 for "third"; None for other words."""
    # `get`, because a letter such as "ſ" matches "s" when case is ignored and still is another letter.
    denominator = DENOMINATORS.get(word.lower())
    return None if denominator is None else Fraction(1, denominator)


def article_and_half(text: str, start: int) -> Reading | None:
    """ "An hour and a half": the article is the one."""
    match = _ARTICLE_HALF.match(text, start)
    part = (Fraction(3, 4) if match["three"] else part_of(match["part"])) if match else None
    if match is None or part is None or match["noun"].lower() in _NUMBERS:
        return None
    measure = is_measure(match["noun"])
    if not (match["article"] or match["three"]) or not measure:
        if not (_PART_ENDS.match(text, match.end()) and (measure or (match["article"] and part == Fraction(1, 2)))):
            return None
    elif re.compile(r"\s+(?:of\s+(?:the|his|her|their|it)\b|dozen)").match(text, match.end()):
        return None
    return Reading(1 + part, "word", match.end(), unit_called(match["noun"]))


def half_behind_unit(text: str, reading: Reading) -> Reading:
    """ "2 hours and a half" is 5/2; anything else stays as it is."""
    likely = reading.kind in ("integer", "word") and " and " in text[reading.end : reading.end + 20]
    match = _UNIT_AND_HALF.match(text, reading.end) if likely else None
    part = (part_of(match["part"]) if match["part"] else Fraction(3, 4)) if match else None
    if match is None or part is None or reading.value.denominator != 1 or not is_measure(match["unit"]):
        return reading
    if measure_behind(text, match.end()):
        return reading  # "2 hours and a half hour"
    return Reading(reading.value + part, "mixed" if reading.kind == "integer" else "word", match.end(), reading.unit)


def share_of(text: str, start: int) -> Reading | None:
    match = _SHARE.match(text, start)
    if match is None:
        return None
    number, name = match["num"].lower(), match["den"].lower()
    numerator = Fraction(1) if number in ("a", "an") else parse_number_words(number)
    share = part_of(name)
    after = text[match.end() : match.end() + 12]
    hyphen = "-" in match[0] and number not in ("a", "an")
    of = re.match(r"\s+of\b", after, re.IGNORECASE)
    measured = name == "quarter" and measure_behind(text, match.end())
    if match["plural"]:
        # "two quarters" may be coins, "three halves" of a game; a share needs "of" or a hyphen.
        is_share = bool(hyphen or of) or name not in ("quarter", "half")
    elif numerator == 1:
        # "a third friend" is an ordinal; "one third had nuts" is not, but "one quarter" may be a coin.
        spoken = hyphen or (number == "one" and name != "quarter")
        spoken = spoken and not _GRADE_AFTER.match(after)
        is_share = bool(name == "half" or spoken or measured or _SHARE_AFTER.match(after))
    else:
        # "two-third of them", "a three-quarter hour walk", "three quarter mile", but "ten fourth-graders"
        is_share = bool((hyphen and (of or measured)) or (measured and numerator == 3))
    if share is not None and numerator and is_share:
        return Reading(numerator * share, "fraction", match.end())
    return None


def added_part(match: re.Match[str], text: str) -> Fraction | None:
    """The fraction behind "and", if it belongs to the whole number before it."""
    top = Fraction(1) if match["top"].lower() in ("a", "an") else parse_number_words(match["top"])
    part, name = part_of(match["den"]), match["den"].lower()
    if top is None or part is None or not 0 < top * part < 1 or gcd(int(top), DENOMINATORS[name]) > 1:
        return None
    if top == 1:
        common = name in ("half", "third", "quarter", "fourth")
        ordinal = not match["plural"] and not common and not _SHARE_AFTER.match(text[match.end() : match.end() + 12])
        return None if match["plural"] or ordinal else part
    measured = measure_behind(text, match.end())
    return top * part if match["plural"] or (match["joint"] == "-" and measured) else None
