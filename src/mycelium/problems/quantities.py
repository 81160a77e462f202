"""Numbers mentioned in a problem text, with exact values and the characters they stand on.

Digits, thousands commas, decimals, fractions, mixed numbers, percents, money, clock times, number words up to
billions, "half", "twice", "a dozen", "a quarter of". Ordinals ("the third day", "2nd") are left alone.

"3 dozen" is two quantities, 3 and 12, because a reader multiplies them; "a dozen" is one. "2.5 million" is one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from mycelium.problems.number_words import DENOMINATORS, MULTIPLIERS, SCALES, TENS, UNITS, parse_number_words
from mycelium.problems.problem import CharSpan

KINDS = ("integer", "decimal", "fraction", "mixed", "percent", "money", "time", "word", "multiplier")
MAX_DIGITS = 1000  # longer digit runs are not numbers a person wrote; int() would also refuse them at 4,300


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number mentioned in a text.

    value: exact; a percent is its share of one ("20%" is 1/5).
    char_span: half-open characters of the text; `text[start:end] == surface`.
    kind: one of `KINDS`.
    """

    value: Fraction
    char_span: CharSpan
    surface: str
    kind: str


_DIGITS = r"\d{1,3}(?:,\d{3})+(?!\d)|\d+"
_DECIMAL = rf"(?:(?:{_DIGITS})(?:\.\d+)?|\.\d+)"
_FRACTION = r"\d+\s?/\s?\d+"
_CARDINAL = "|".join(sorted([*UNITS, *TENS], key=len, reverse=True))
_SCALE = "|".join(SCALES)
_WORDS = (
    rf"(?:(?:{_CARDINAL})|(?:an?\s+(?:{_SCALE})))\b"
    rf"(?:(?:[\s-]+(?:and\s+)?)(?:{_CARDINAL}|{_SCALE})\b)*"
)
_DENOM = "|".join(DENOMINATORS)
_MULT = "|".join(sorted(MULTIPLIERS, key=len, reverse=True))

_PATTERN = re.compile(
    rf"""
    (?P<time>(?<![\d:.])(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?![\d:]))
  | (?P<mixed>(?<![\d.,/A-Za-z])(?P<whole>\d+)(?:\s+|\s+and\s+|-|\s*-\s*and\s*-\s*)(?P<part>\d+\s?/\s?\d+)(?![\d/]))
  | (?P<mixedword>(?<![\d.,/A-Za-z])(?P<mwhole>\d+)\s+and\s+(?:a|one)[\s-]+(?P<mden>half|third|quarter|fourth)\b)
  | (?P<fraction>(?<![\d.,/A-Za-z])(?P<frac>{_FRACTION})(?![\d/])(?:rds?|ths?|nds?)?)
  | (?P<number>(?<![\d.A-Za-z_])(?P<sign>(?<![\d)\s])[-−](?=\d)|(?<=\s)[-−](?=\d))?(?P<money>[$€£]\s?)?(?P<digits>{_DECIMAL})
        (?!\d)(?!(?:st|nd|rd|th)\b)
        (?:(?P<percent>\s?%|\s?\\%|[\s-]+per\s?cent\b)|(?P<scale>[\s-]+(?:hundred|thousand|million|billion)\b|(?<=\d)k\b)|(?P<cents>\s?¢))?)
  | (?P<wordfraction>\b(?P<num>an?|{_CARDINAL})[\s-]+(?P<den>{_DENOM})(?P<plural>s)?\b)
  | (?P<words>\b(?:{_WORDS})(?P<wordhalf>\s+and\s+(?:a|one)[\s-]+(?:half|quarter|third)\b)?(?P<wordpercent>[\s-]+per\s?cent\b)?)
  | (?P<dozen>\b(?:an?\s+)?dozens?\b)
  | (?P<couple>\ba\s+couple\b)
  | (?P<bare>\bhalf\b|\bquarter(?=\s+(?:of|as)\b))
  | (?P<mult>\b(?:{_MULT})\b)
    """,
    re.VERBOSE | re.IGNORECASE,
)

# "each one", "no one", "this one": a pronoun, not the number 1.
_PRONOUN_BEFORE = re.compile(
    r"\b(?:each|no|every|any|some|the|this|that|which|another|other|last|next|first|new|old|big|small|only)\s+$",
    re.IGNORECASE,
)
_PRONOUN_AFTER = re.compile(r"^\s+(?:another|is|was|who|that|which|can|could|has|had)\b|^\s*'s\b|^\s*[.?!,]", re.IGNORECASE)
# "a third" is 1/3 only where a share can follow; "a third friend" is an ordinal.
_SHARE_AFTER = re.compile(
    r"^(?:\s*[.,;:?!)]|\s*$|\s+(?:of|as|the|that|this|these|those|his|her|their|its|my|our|your|more|less|fewer|off|"
    r"full|is|are|were|was|and|to|by|from|in|on|it|what|how|cups?|hours?|miles?|pounds?|inch|inches|gallons?|liters?)\b)",
    re.IGNORECASE,
)


def _to_fraction(digits: str) -> Fraction | None:
    digits = digits.replace(",", "")
    if len(digits) > MAX_DIGITS:
        return None
    return Fraction("0" + digits if digits.startswith(".") else digits)


def _ratio(text: str) -> Fraction | None:
    top, bottom = (part.strip() for part in text.split("/"))
    if len(top) > MAX_DIGITS or len(bottom) > MAX_DIGITS or int(bottom) == 0:
        return None
    return Fraction(int(top), int(bottom))


def _read_number(match: re.Match[str]) -> tuple[Fraction | None, str]:
    value = _to_fraction(match["digits"])
    if value is None:
        return None, ""
    kind = "decimal" if "." in match["digits"] else "integer"
    if match["scale"]:
        value *= SCALES[match["scale"].strip(" -\t\n").lower()] if match["scale"].lower() != "k" else 1000
    if match["sign"]:
        value = -value
    if match["percent"]:
        return value / 100, "percent"
    if match["cents"]:
        return value, "money"
    return value, "money" if match["money"] else kind


def _is_pronoun(text: str, start: int, end: int) -> bool:
    return bool(_PRONOUN_BEFORE.search(text[max(0, start - 20) : start]) or _PRONOUN_AFTER.match(text[end : end + 12]))


def _longest_cardinal(phrase: str) -> tuple[str, Fraction | None]:
    """The longest leading part of `phrase` that is one number: "five and seven" begins with "five"."""
    ends = [word.end() for word in re.finditer(r"\w+", phrase)]
    for end in reversed(ends[:12]):
        value = parse_number_words(phrase[:end])
        if value is not None and not phrase[:end].lower().endswith("and"):
            return phrase[:end], value
    return "", None


def _read_words(match: re.Match[str], text: str) -> tuple[Fraction | None, str]:
    phrase = match["words"]
    percent = match["wordpercent"]
    if percent:
        phrase = phrase[: -len(percent)]
    half = match["wordhalf"]
    if half:
        phrase = phrase[: -len(half)]
    value = parse_number_words(phrase)
    if value is None:
        return None, ""
    if phrase.lower() == "one" and not (percent or half):
        if _is_pronoun(text, match.start(), match.end()):
            return None, ""
    if half:
        value += Fraction(1, DENOMINATORS[half.split()[-1].split("-")[-1].lower()])
    if percent:
        return value / 100, "percent"
    return value, "word"


def _read_word_fraction(match: re.Match[str], text: str) -> tuple[Fraction | None, str]:
    denominator = DENOMINATORS[match["den"].lower()]
    number = match["num"].lower()
    numerator = 1 if number in ("a", "an") else int(parse_number_words(number) or 0)
    if match["plural"]:
        # "two quarters" may be coins, "three halves" of a game; a share needs "of" or a hyphen.
        hyphen = "-" in match["wordfraction"]
        if match["den"].lower() in ("quarter", "half") and not (hyphen or re.match(r"\s+of\b", text[match.end() :])):
            return None, ""
        if numerator == 0:
            return None, ""
    elif numerator != 1 or (
        match["den"].lower() != "half" and not _SHARE_AFTER.match(text[match.end() : match.end() + 12])
    ):
        return None, ""
    return Fraction(numerator, denominator), "fraction"


def _read(match: re.Match[str], text: str) -> tuple[Fraction | None, str]:
    """Value and kind of one match; a None value means: not a quantity after all."""
    name = match.lastgroup
    if match["time"]:
        return Fraction(int(match["hour"])) + Fraction(int(match["minute"]), 60), "time"
    if match["mixed"]:
        part = _ratio(match["part"])
        if part is None or part >= 1 or len(match["whole"]) > MAX_DIGITS:
            return None, ""
        return int(match["whole"]) + part, "mixed"
    if match["mixedword"]:
        return int(match["mwhole"]) + Fraction(1, DENOMINATORS[match["mden"].lower()]), "mixed"
    if match["fraction"]:
        return _ratio(match["frac"]), "fraction"
    if match["number"]:
        return _read_number(match)
    if match["wordfraction"]:
        return _read_word_fraction(match, text)
    if match["words"]:
        return _read_words(match, text)
    if match["dozen"]:
        return (None, "") if match["dozen"].lower() == "dozens" else (Fraction(12), "word")
    if match["couple"]:
        return Fraction(2), "word"
    if match["bare"]:
        return Fraction(1, DENOMINATORS[match["bare"].lower()]), "multiplier"
    if match["mult"]:
        return Fraction(MULTIPLIERS[match["mult"].lower()]), "multiplier"
    raise AssertionError(f"unhandled quantity group {name}")


def extract_quantities(text: str) -> tuple[Quantity, ...]:
    """All quantities of `text` in reading order; spans do not overlap.

    >>> [(q.surface, str(q.value)) for q in extract_quantities("Half of the 1,200 eggs cost $2.50 a dozen.")]
    [('Half', '1/2'), ('1,200', '1200'), ('$2.50', '5/2'), ('a dozen', '12')]
    """
    found: list[Quantity] = []
    position = 0
    while match := _PATTERN.search(text, position):
        value, kind = _read(match, text)
        if value is None and match["words"]:
            phrase, value = _longest_cardinal(match["words"])
            pronoun = phrase.lower() == "one" and _is_pronoun(text, match.start(), match.start() + 3)
            if value is not None and not pronoun and len(phrase) < len(match["words"]):
                end = match.start() + len(phrase)
                found.append(Quantity(value, (match.start(), end), phrase, "word"))
                position = end
                continue
            value = None
        if value is None:
            # Skip one word or digit run only, so that "a third five" still finds "five".
            skipped = re.compile(r"[\d.,/]+|\w+|.", re.DOTALL).match(text, match.start())
            position = skipped.end() if skipped else match.start() + 1
            continue
        start, end = match.span()
        # A thousands comma or a full stop is part of the sentence when no digit follows.
        found.append(Quantity(value, (start, end), text[start:end], kind))
        position = end
    return tuple(found)
