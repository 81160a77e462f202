"""Quantities told in words: cardinals, shares, multiples, dozens, "an hour and a half", "minus five", "nought point two"."""

from __future__ import annotations

import re
from fractions import Fraction
from math import gcd

from mycelium.problems.clock import spoken_time
from mycelium.problems.digits import Reading
from mycelium.problems.number_words import (
    DENOMINATORS,
    MULTIPLIERS,
    SCALES,
    TENS,
    UNITS,
    parse_decimal_words,
    parse_number_words,
)
from mycelium.problems.units import is_measure, measure_behind

MAX_WORDS = 20  # of one number; "one one one ..." must not be read again and again to its far end
_CARDINAL = "|".join(sorted([*UNITS, *TENS], key=len, reverse=True))
_SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
_DENOM = "|".join(DENOMINATORS)
_MULT = "|".join(sorted(MULTIPLIERS, key=len, reverse=True))
FIRST_WORDS = {
    "a", "an", "dozen", "dozens", "doz", "half", "quarter", "gross", "score", "minus", "negative", "point",
}.union(UNITS, TENS, SCALES, MULTIPLIERS)  # fmt: skip

# A fraction behind "and" is no part of the whole number: "two and three quarters", "three and one-fourth".
_PART = rf"(?:one[\s-]+(?:half|third|quarter|fourth)|(?:{_CARDINAL})[\s-]+(?:{_DENOM})s|(?:{_CARDINAL})-(?:{_DENOM}))\b"
_COMMA = (
    rf"(?<=thousand),\s+(?=(?:{_CARDINAL})(?:[\s-]+(?:{_CARDINAL}))?[\s-]+hundred\b)"
    rf"|(?:(?<=million)|(?<=crore)|(?<=lakh)),\s+(?=(?:{_CARDINAL})[\s-]+(?:{_CARDINAL}|{_SCALE})\b)"
)
_WORDS = re.compile(
    rf"(?:(?:{_CARDINAL})|(?:an?\s+(?:{_SCALE})))\b"
    rf"(?:(?:[\s-]+(?:and\s+(?!{_PART}))?|{_COMMA})(?:{_CARDINAL}|{_SCALE})\b){{0,{MAX_WORDS - 1}}}",
    re.IGNORECASE,
)
_BARE_SCALE = re.compile(rf"(?:hundred|thousand)\s+and\s+(?:{_CARDINAL})(?:[\s-]+(?:{_CARDINAL}))?\b", re.IGNORECASE)
_SCALE_ALONE = re.compile(r"(?:hundred|thousand|million|lakh|crore)\b", re.IGNORECASE)
_SCALE_BEFORE = re.compile(r"\b(?:every|first|next|last|per)\s$", re.IGNORECASE)
_ANY_NUMBER_BEFORE = re.compile(
    rf"(?:\d|\b(?:{_CARDINAL}|{_SCALE}|an?|several|few|many|some|half|quarter|couple|of))[\s-]+(?:of\s+)?$", re.IGNORECASE
)
_HALF_AFTER = re.compile(
    rf"[\s-]+and[\s-]+(?P<top>an?|{_CARDINAL})(?P<joint>[\s-]+)(?P<den>{_DENOM})(?P<plural>s)?\b", re.IGNORECASE
)
_POINT_AFTER = re.compile(
    r"\s+point(?P<digits>(?:[\s-]+(?:zero|nought|naught|one|two|three|four|five|six|seven|eight|nine)\b){1,20})", re.IGNORECASE
)
_SCALE_AFTER = re.compile(rf"[\s-]+(?P<scale>{_SCALE})\b", re.IGNORECASE)
_PERCENT_AFTER = re.compile(r"[\s-]+per\s?cent\b", re.IGNORECASE)
_SHARE = re.compile(rf"(?P<num>an?|{_CARDINAL})[\s-]+(?P<den>{_DENOM})(?P<plural>s)?\b", re.IGNORECASE)
_ARTICLE_HALF = re.compile(
    r"an?\s+(?P<noun>[a-z]{2,20})\s+and\s+(?P<article>an?\s+)?(?P<part>half|quarter)\b", re.IGNORECASE
)
# What may stand behind "a serving and a half", so that "an apple and a half orange" stays two.
_PART_ENDS = re.compile(
    r"\s*(?:$|[.,;:?!)]|(?:of(?!\s+(?:an?|the|that|his|her|their|it)\b)|each|every|per|in|on|to|from|for|long|ago|later|"
    r"and|a\s+day|a\s+week|per)\b)",
    re.IGNORECASE,
)
_VOCABULARY = re.compile(
    rf"(?P<dozen>(?:an?\s+)?(?:dozen(?P<dozens>s)?|doz)\b)|(?P<gross>(?:an?\s+)?gross\b)|(?P<score>(?:an?\s+)?score\b)"
    rf"|(?P<couple>a\s+couple\b)|(?P<bare>half\b|quarter\b)|(?P<mult>(?:{_MULT})\b)",
    re.IGNORECASE,
)
_OF_OR_AS = re.compile(r"\s+(?:of|as)\b", re.IGNORECASE)
_NOT_A_COUNT = re.compile(
    r"\s+(?:income|profits?|pay|salary|weight|tonnage|domestic|national|margin|sales|earnings|wages?|revenue|receipts|"
    r"annual|monthly|weekly|total|amount|mass)\b",
    re.IGNORECASE,
)
_TWENTIES_AFTER = re.compile(
    rf"\s+(?!(?:points?|goals?|runs|baskets)\b)(?:and\s+(?:{_CARDINAL})\b|of\s+(?:[a-z]+s|people|men|women|children|sheep)\b|[a-z]+s\b|people\b|men\b|"
    r"women\b|children\b|sheep\b|cattle\b|fish\b|geese\b)",
    re.IGNORECASE,
)
# "3 dozens" is 3 times 12; "dozens of people" is no number.
_COUNT_BEFORE = re.compile(rf"(?:\d|\b(?:{_CARDINAL}|half))[\s-]+$", re.IGNORECASE)
# "each one", "no one", "this one": a pronoun, not the number 1. One-way and one-off say what kind of thing it is.
_PRONOUN_BEFORE = re.compile(
    r"\b(?:each|no|every|any|some|the|this|that|which|another|other|last|next|first|new|old|big|small|only)\s+$",
    re.IGNORECASE,
)
_PRONOUN_AFTER = re.compile(
    r"^\s+(?:another|is|was|who|that|which|can|could|has|had)\b|^\s*'s\b|^\s*[.?!,]|"
    r"^-(?:way|off|storey|story|storied|storeyed|stop|sided|eyed|legged|armed|handed|horse|track|size|man|woman|time|shot|"
    r"trick|dimensional|hit|to-one|on-one|upmanship)\b",
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
_POINT_BEFORE = re.compile(
    rf"\b(?:an?|the|this|that|each|every|per|at|first|last|starting|match|game|set|{_CARDINAL})[\s-]+$", re.IGNORECASE
)


def sign_word(text: str, start: int) -> int | None:
    """Where the number behind "minus" or "negative" begins, if the word is a sign: "It was minus five degrees"."""
    match = _SIGN.match(text, start)
    if match is None:
        return None
    before = text[max(0, start - 20) : start]
    return match.end() if match["negative"] or _SIGN_BEFORE.search(before) else None


_SIGN = re.compile(r"(?:minus|(?P<negative>negative))[\s-]+(?=[^\W_])", re.IGNORECASE)
# "10 minus 3" and "his age minus 3" subtract.
_SIGN_BEFORE = re.compile(
    r"(?:^\W*|[.:;?!(=]\s*|\b(?:is|was|were|are|be|at|to|of|reached|reads?|shows?|showed|from|between|equals|about|around|"
    r"below|above|nearly|almost|by|than)\s+)$",
    re.IGNORECASE,
)


def read_spoken(text: str, start: int) -> Reading | None:
    """The quantity whose first word stands at `start`."""
    for read in (spoken_time, _article_and_half, _share, _cardinal, _bare_scale, _decimal, _vocabulary):
        reading = read(text, start)
        if reading is not None:
            return reading
    return None


def _value(table: dict[str, int], word: str) -> Fraction | None:
    # `get`, because a letter such as "ſ" matches "s" when case is ignored and still is another letter.
    value = table.get(word.lower())
    return None if value is None else Fraction(value)


def _part(word: str) -> Fraction | None:
    denominator = _value(DENOMINATORS, word)
    return None if denominator is None else 1 / denominator


def _article_and_half(text: str, start: int) -> Reading | None:
    """"An hour and a half": the article is the one."""
    match = _ARTICLE_HALF.match(text, start)
    part = _part(match["part"]) if match else None
    if match is None or part is None or match["noun"].lower() in FIRST_WORDS | {"couple"}:
        return None
    measure = is_measure(match["noun"])
    if not match["article"] or not measure:
        if not (_PART_ENDS.match(text, match.end()) and (measure or (match["article"] and part == Fraction(1, 2)))):
            return None
    elif re.compile(r"\s+(?:of\s+(?:the|his|her|their|it)\b|dozen)").match(text, match.end()):
        return None
    return Reading(1 + part, "word", match.end())


def half_behind_unit(text: str, reading: Reading) -> Reading:
    """"2 hours and a half" is 5/2; anything else stays as it is."""
    likely = reading.kind in ("integer", "word") and " and " in text[reading.end : reading.end + 20]
    match = _UNIT_AND_HALF.match(text, reading.end) if likely else None
    part = _part(match["part"]) if match else None
    if match is None or part is None or reading.value.denominator != 1 or not is_measure(match["unit"]):
        return reading
    if measure_behind(text, match.end()):
        return reading  # "2 hours and a half hour"
    return Reading(reading.value + part, "mixed" if reading.kind == "integer" else "word", match.end(), reading.unit)


_UNIT_AND_HALF = re.compile(
    r"\s+(?P<unit>[^\W\d_]{1,20})\s+and\s+an?\s+(?P<part>half|quarter)\b(?!\s(?:of|dozen|as|price)\b)", re.IGNORECASE
)


def _share(text: str, start: int) -> Reading | None:
    match = _SHARE.match(text, start)
    if match is None:
        return None
    number, name = match["num"].lower(), match["den"].lower()
    numerator = Fraction(1) if number in ("a", "an") else parse_number_words(number)
    share = _part(name)
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
        # "two-third of them", "a three-quarter hour walk", but "ten fourth-graders"
        is_share = bool(hyphen and (of or measured))
    if share is not None and numerator and is_share:
        return Reading(numerator * share, "fraction", match.end())
    return None


def _is_pronoun(text: str, start: int) -> bool:
    """Whether the "one" at `start` stands for a thing, as in "each one"."""
    before, after = text[max(0, start - 20) : start], text[start + 3 : start + 20]
    return bool(_PRONOUN_BEFORE.search(before) or _PRONOUN_AFTER.match(after))


def _cardinal(text: str, start: int) -> Reading | None:
    """The longest number that begins at `start`: "five and seven" begins with "five"."""
    match = _WORDS.match(text, start)
    if match is None:
        return None
    phrase = match[0]
    best: Reading | None = None
    for word in re.finditer(r"\w+", phrase):
        value = parse_number_words(phrase[: word.end()])
        if value is None:
            if word.start() == 0 and word[0].lower() in ("a", "an"):
                continue  # "a hundred" begins with a word that is no number yet
            break  # no continuation of a phrase that is not a number is one
        if word[0].lower() != "and":
            best = Reading(value, "word", start + word.end())
    if best is None:
        return None
    longer = _with_parts(text, start, best)
    alone = longer == best and best.end == start + 3 and phrase[:3].lower() == "one"
    return None if alone and _is_pronoun(text, start) else longer


def _with_parts(text: str, start: int, whole: Reading) -> Reading:
    """A cardinal with what may follow: "and three quarters", "point five", a scale, "per cent"."""
    value, end = whole.value, whole.end
    parted = True
    if (half := _HALF_AFTER.match(text, end)) is not None and (part := _added(half, text)) is not None:
        head = text[start:end].lower()
        scale = SCALES.get(head.split()[-1], 1) if re.fullmatch(r"(?:an?|one)\s+\w+", head) else 1
        value, end = value + part * (scale if scale > 1000 else 1), half.end()  # "a million and a half"
    elif (point := _POINT_AFTER.match(text, end)) is not None:
        decimal = parse_decimal_words(text[start:end], point["digits"])
        if decimal is not None:
            value, end = decimal, point.end()
    else:
        parted = False
    scale_after = _SCALE_AFTER.match(text, end) if parted else None
    size = _value(SCALES, scale_after["scale"]) if scale_after else None
    if scale_after is not None and size is not None:
        value, end = value * size, scale_after.end()
    percent = _PERCENT_AFTER.match(text, end)
    if percent is not None:
        return Reading(value / 100, "percent", percent.end())
    return Reading(value, "word", end)


def _added(match: re.Match[str], text: str) -> Fraction | None:
    """The fraction behind "and", if it belongs to the whole number before it."""
    top = Fraction(1) if match["top"].lower() in ("a", "an") else parse_number_words(match["top"])
    part, name = _part(match["den"]), match["den"].lower()
    if top is None or part is None or not 0 < top * part < 1 or gcd(int(top), DENOMINATORS[name]) > 1:
        return None
    if top == 1:
        common = name in ("half", "third", "quarter", "fourth")
        ordinal = not match["plural"] and not common and not _SHARE_AFTER.match(text[match.end() : match.end() + 12])
        return None if match["plural"] or ordinal else part
    measured = measure_behind(text, match.end())
    return top * part if match["plural"] or (match["joint"] == "-" and measured) else None


def _bare_scale(text: str, start: int) -> Reading | None:
    """"Hundred and forty geese", "every hundred years"; "two hundred" is read by `_cardinal`."""
    before = text[max(0, start - 20) : start]
    match = _BARE_SCALE.match(text, start)
    if match is not None and not _ANY_NUMBER_BEFORE.search(before):
        value = parse_number_words("one " + match[0])
        if value is not None:
            return Reading(value, "word", match.end())
    match = _SCALE_ALONE.match(text, start)
    value = _value(SCALES, match[0]) if match and _SCALE_BEFORE.search(before) else None
    return None if match is None or value is None else Reading(value, "word", match.end())


def _decimal(text: str, start: int) -> Reading | None:
    """"Point five" without a whole number before it."""
    if start > 0 and not text[start - 1].isspace() or _POINT_BEFORE.search(text[max(0, start - 20) : start]):
        return None
    match = _POINT_AFTER.match(text, start - 1) if start else _POINT_AFTER.match(" " + text[:200])
    value = parse_decimal_words("", match["digits"]) if match else None
    if match is None or value is None:
        return None
    return Reading(value, "word", match.end() if start else match.end() - 1)


def _vocabulary(text: str, start: int) -> Reading | None:
    match = _VOCABULARY.match(text, start)
    if match is None:
        return None
    value, kind = None, "word"
    counted = _COUNT_BEFORE.search(text[max(0, start - 20) : start]) is not None
    if match["dozen"]:
        value = Fraction(12) if not match["dozens"] or counted else None
    elif match["gross"]:
        article = text[match.end() - 6 : match.end() - 5].isspace() and match.end() - start > 5
        of = re.compile(r"\s+of\b").match(text, match.end())
        value = Fraction(144) if (of if article else counted and not _NOT_A_COUNT.match(text, match.end())) else None
    elif match["score"]:
        article = match.end() - start > 5
        of = re.compile(r"\s+of\b").match(text, match.end())
        value = Fraction(20) if (of if article else counted) and _TWENTIES_AFTER.match(text, match.end()) else None
    elif match["couple"]:
        value = Fraction(2)
    elif match["bare"]:
        coin = match["bare"].lower() == "quarter" and not (_OF_OR_AS.match(text, match.end()) or measure_behind(text, match.end()))
        value, kind = None if coin else _part(match["bare"]), "multiplier"
    else:
        value, kind = _value(MULTIPLIERS, match["mult"]), "multiplier"
    return None if value is None else Reading(value, kind, match.end())
