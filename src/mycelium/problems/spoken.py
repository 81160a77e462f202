"""Quantities told in words: cardinals, shares, multiples, dozens, "an hour and a half", "minus five", "nought point two"."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.problems.clock import spoken_time
from mycelium.problems.counting import counting_word
from mycelium.problems.digits import Reading
from mycelium.problems.number_words import (
    MULTIPLIERS,
    SCALES,
    TENS,
    UNITS,
    parse_decimal_words,
    parse_number_words,
)
from mycelium.problems.shares import CARDINAL, DENOMINATOR, PART_AFTER, added_part, article_and_half, part_of, share_of

MAX_WORDS = 20  # of one number; "one one one ..." must not be read again and again to its far end
_SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
FIRST_WORDS = {
    "a", "an", "dozen", "dozens", "doz", "half", "quarter", "gross", "score", "minus", "negative", "point",
}.union(UNITS, TENS, SCALES, MULTIPLIERS)  # fmt: skip

# A fraction behind "and" is no part of the whole number: "two and three quarters", "three and one-fourth".
_PART = rf"(?:one[\s-]+(?:half|third|quarter|fourth)|\w{{1,9}}[\s-]+(?:{DENOMINATOR})s|\w{{1,9}}-(?:{DENOMINATOR}))\b"
# "Seven thousand, four hundred" is one number.
_COMMA = r"(?:(?<=thousand)|(?<=million)|(?<=crore)|(?<=lakh)),\s+(?=(?:\w{1,9}[\s-]+){1,2}(?:hundred|thousand|lakh)\b)"
_WORDS = re.compile(
    rf"(?:(?:{CARDINAL})|(?:an?\s+(?:{_SCALE})))\b"
    rf"(?:(?:[\s-]+(?:and\s+(?!{_PART}))?|{_COMMA})(?:{CARDINAL}|{_SCALE})\b){{0,{MAX_WORDS - 1}}}",
    re.IGNORECASE,
)
_BARE_SCALE = re.compile(rf"(?:hundred|thousand)\s+and\s+(?:{CARDINAL})(?:[\s-]+(?:{CARDINAL}))?\b", re.IGNORECASE)
_SCALE_ALONE = re.compile(r"(?:hundred|thousand|million|lakh|crore)\b", re.IGNORECASE)
_SHARE_OF_SCALE = re.compile(
    rf"(?:(?P<top>an?|{CARDINAL})[\s-]+)?(?P<den>half|third|quarter|fourth|fifth|tenth)s?(?:\s+of)?(?:\s+an?)?[\s-]+"
    r"(?P<scale>thousand|million|billion|trillion|lakh|crore)\b",
    re.IGNORECASE,
)
_SCALE_BEFORE = re.compile(r"\b(?:every|first|next|last|per)\s$", re.IGNORECASE)
_ANY_NUMBER_BEFORE = re.compile(
    rf"(?:\d|\b(?:{CARDINAL}|{_SCALE}|an?|several|few|many|some|half|quarter|couple|of))[\s-]+(?:of\s+)?$",
    re.IGNORECASE,
)
_POINT_AFTER = re.compile(
    r"\s+point(?P<digits>(?:[\s-]+(?:zero|nought|naught|one|two|three|four|five|six|seven|eight|nine)\b){1,20})",
    re.IGNORECASE,
)
_SCALE_AFTER = re.compile(rf"[\s-]+(?P<scale>{_SCALE})\b", re.IGNORECASE)
_PERCENT_AFTER = re.compile(r"[\s-]+per\s?cent\b", re.IGNORECASE)
# "each one", "no one", "this one": a pronoun, not the number 1. One-way and one-off say what kind of thing it is.
_PRONOUN_BEFORE = re.compile(
    r"\b(?:each|no|every|any|some|the|this|that|which|another|other|last|next|first|new|old|big|small|only)\s+$|\bone(?:-(?:on|to|by)-|\s+by\s+)$",
    re.IGNORECASE,
)
_PRONOUN_AFTER = re.compile(
    r"^\s+(?:another|by\s+one|at\s+a\s+time|is|was|who|that|which|can|could|has|had)\b|^\s*'s\b|^\s*[.?!,]|"
    r"^-(?:way|off|storey|story|storied|storeyed|stop|sided|eyed|legged|armed|handed|horse|track|size|man|woman|time|shot|"
    r"trick|dimensional|hit|to-one|on-one|upmanship)\b",
    re.IGNORECASE,
)
_POINT_BEFORE = re.compile(
    rf"\b(?:an?|the|this|that|each|every|per|at|first|last|starting|match|game|set|{CARDINAL})[\s-]+$", re.IGNORECASE
)


# "The twenty-first day" is an ordinal; a thirty-second film lasts that long.
_ORDINAL_AFTER = re.compile(r"-(?:first|third|fourth|fifth|sixth|seventh|eighth|ninth)\b", re.IGNORECASE)


_SIGN = re.compile(r"(?:minus|(?P<negative>negative))[\s-]+(?=[^\W_])", re.IGNORECASE)
# "10 minus 3" and "his age minus 3" subtract.
_SIGN_BEFORE = re.compile(
    r"(?:^\W*|[.:;?!(=]\s*|\b(?:is|was|were|are|be|at|to|of|reached|reads?|shows?|showed|from|between|equals|about|around|"
    r"below|above|nearly|almost|by|than)\s+)$",
    re.IGNORECASE,
)


def sign_word(text: str, start: int) -> int | None:
    """Where the number behind "minus" or "negative" begins, if the word is a sign: "It was minus five degrees"."""
    match = _SIGN.match(text, start)
    if match is None:
        return None
    before = text[max(0, start - 20) : start]
    return match.end() if match["negative"] or _SIGN_BEFORE.search(before) else None


def read_spoken(text: str, start: int) -> Reading | None:
    """The quantity whose first word stands at `start`."""
    for read in (
        spoken_time,
        article_and_half,
        _share_of_scale,
        share_of,
        _cardinal,
        _bare_scale,
        _decimal,
        counting_word,
    ):
        reading = read(text, start)
        if reading is not None:
            return reading
    return None


def _value(table: dict[str, int], word: str) -> Fraction | None:
    # `get`, because a letter such as "ſ" matches "s" when case is ignored and still is another letter.
    value = table.get(word.lower())
    return None if value is None else Fraction(value)


def _share_of_scale(text: str, start: int) -> Reading | None:
    """ "Half a million" is one number, as 2.5 million is."""
    match = _SHARE_OF_SCALE.match(text, start)
    share, size = (part_of(match["den"]), _value(SCALES, match["scale"])) if match else (None, None)
    if match is None or share is None or size is None:
        return None
    top = match["top"].lower() if match["top"] else "a"
    count = Fraction(1) if top in ("a", "an") else parse_number_words(top)
    return None if count is None else Reading(count * share * size, "word", match.end())


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
    if _ORDINAL_AFTER.match(text, best.end) and best.value % 100 >= 20 and best.value % 10 == 0:
        return None
    longer = _with_parts(text, start, best)
    alone = longer == best and best.end == start + 3 and phrase[:3].lower() == "one"
    return None if alone and _is_pronoun(text, start) else longer


def _with_parts(text: str, start: int, whole: Reading) -> Reading:
    """A cardinal with what may follow: "and three quarters", "point five", a scale, "per cent"."""
    value, end = whole.value, whole.end
    parted = True
    if (half := PART_AFTER.match(text, end)) is not None and (part := added_part(half, text)) is not None:
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


def _bare_scale(text: str, start: int) -> Reading | None:
    """ "Hundred and forty geese", "every hundred years"; "two hundred" is read by `_cardinal`."""
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
    """ "Point five" without a whole number before it."""
    if start > 0 and not text[start - 1].isspace() or _POINT_BEFORE.search(text[max(0, start - 20) : start]):
        return None
    match = _POINT_AFTER.match(text, start - 1) if start else _POINT_AFTER.match(" " + text[:200])
    value = parse_decimal_words("", match["digits"]) if match else None
    if match is None or value is None:
        return None
    return Reading(value, "word", match.end() if start else match.end() - 1)
