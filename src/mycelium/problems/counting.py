"""Words that count by themselves: dozen, gross, score, couple, half, quarter, twice, treble."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.problems.digits import Reading
from mycelium.problems.number_words import MULTIPLIERS
from mycelium.problems.shares import CARDINAL, part_of
from mycelium.problems.units import measure_behind

_MULT = "|".join(sorted(MULTIPLIERS, key=len, reverse=True))
_VOCABULARY = re.compile(
    r"(?P<bakers>an?\s+baker['’]s\s+dozen\b)|(?P<dozen>(?:an?\s+)?(?:dozen(?P<dozens>s)?|doz)\b)"
    r"|(?P<gross>(?:an?\s+)?gross\b)|(?P<score>(?:an?\s+)?score\b)"
    rf"|(?P<couple>a\s+couple\b)|(?P<bare>half\b|quarter\b)|(?P<mult>(?:{_MULT})\b)",
    re.IGNORECASE,
)
# A double room, a triple jump: a kind of thing; "in the first half" is a time of a match.
_KIND_AFTER = re.compile(r"[\s-](?:rooms?|beds?|deckers?|jump|clef|bass|glaz\w+|bogey|bunk)\b", re.IGNORECASE)
_HALF_OF_A_MATCH = re.compile(r"\b(?:in|during)\s+the\s+(?:first|second)\s+$", re.IGNORECASE)
_MATCH_NEAR = re.compile(
    r"\b(?:match|game|team|goals?|points|score[sd]?|soccer|football|rugby|hockey)\b", re.IGNORECASE
)
_OF_OR_AS = re.compile(r"\s+(?:of|as)\b", re.IGNORECASE)
_OF_OR_END = re.compile(r"\s+of\b|\s*(?:[.,;:?!)]|$)", re.IGNORECASE)
_GROSS_AFTER = re.compile(
    r"(?!\s+(?:income|profits?|pay|salary|weight|tonnage|domestic|national|margin|sales|earnings|wages?|revenue|receipts|"
    r"annual|monthly|weekly|total|amount|mass)\b)",
    re.IGNORECASE,
)
_TWENTIES_AFTER = re.compile(
    rf"\s+(?!(?:points?|goals?|runs|baskets)\b)(?:and\s+(?:{CARDINAL})\b"
    r"|(?:of\s+)?(?:[a-z]+s|people|men|women|children|sheep|cattle|fish|geese)\b)",
    re.IGNORECASE,
)
# "3 dozens" is 3 times 12; "dozens of people" is no number.
_COUNT_BEFORE = re.compile(rf"(?:\d|\b(?:{CARDINAL}|half))[\s-]+$", re.IGNORECASE)


def _of_a_match(text: str, start: int) -> bool:
    before = text[max(0, start - 100) : start]
    return bool(_HALF_OF_A_MATCH.search(before) and _MATCH_NEAR.search(before + text[start : start + 100]))


def counting_word(text: str, start: int) -> Reading | None:
    """12 for "a dozen", 144 for a counted "gross", 1/2 for "half", 2 for "twice"; None where the word counts nothing."""
    match = _VOCABULARY.match(text, start)
    if match is None:
        return None
    value: Fraction | None = None
    kind = "word"
    counted = _COUNT_BEFORE.search(text[max(0, start - 20) : start]) is not None
    if match["bakers"]:
        value = Fraction(13)
    elif match["dozen"]:
        value = Fraction(12) if not match["dozens"] or counted else None
    elif match["gross"] or match["score"]:
        article = not match[0].lower().startswith(("gross", "score"))
        follows = _GROSS_AFTER if match["gross"] else _TWENTIES_AFTER
        told = counted or (article and _OF_OR_END.match(text, match.end()))
        if told and follows.match(text, match.end()):
            value = Fraction(144 if match["gross"] else 20)
    elif match["couple"]:
        value = Fraction(2)
    elif match["bare"]:
        named = _OF_OR_AS.match(text, match.end()) or measure_behind(text, match.end())
        coin = not named and (match["bare"].lower() == "quarter" or _of_a_match(text, start))
        value, kind = None if coin else part_of(match["bare"]), "multiplier"
    elif match["mult"].lower() in MULTIPLIERS and not _KIND_AFTER.match(
        text, match.end()
    ):  # "ſ" matches "s" when case is ignored
        value, kind = Fraction(MULTIPLIERS[match["mult"].lower()]), "multiplier"
    return None if value is None else Reading(value, kind, match.end())
