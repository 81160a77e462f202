"""Numbers mentioned in a problem text, with exact values and the characters they stand on.

Digits, thousands commas, decimals, fractions (also "½"), mixed numbers, percents, money, clock times,
number words up to billions, "half", "twice", "a dozen", "a quarter of". Ordinals ("the third day", "2nd")
are left alone.

"3 dozen" is two quantities, 3 and 12, because a reader multiplies them; "a dozen" is one, "2.5 million" too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from unicodedata import numeric

from mycelium.problems.number_words import DENOMINATORS, MULTIPLIERS, SCALES, TENS, UNITS, parse_number_words
from mycelium.problems.problem import CharSpan

KINDS = ("integer", "decimal", "fraction", "mixed", "percent", "money", "time", "word", "multiplier")
MAX_WORDS = 20  # of one number; "one one one ..." must not be read again and again to its far end
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
    rf"(?:(?:[\s-]+(?:and\s+(?!one[\s-]+(?:half|third|quarter|fourth)\b))?)(?:{_CARDINAL}|{_SCALE})\b){{0,{MAX_WORDS - 1}}}"
)
_DENOM = "|".join(DENOMINATORS)
_VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_MULT = "|".join(sorted(MULTIPLIERS, key=len, reverse=True))

_PATTERN = re.compile(
    rf"""
    (?P<time>(?<![\d:.])(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?![\d:]))
  | (?P<mixed>(?<![\d.,/A-Za-z])(?P<whole>\d+)(?:\s+|\s+and\s+|-|\s*-\s*and\s*-\s*)
        (?P<part>\d+\s?/\s?\d+)(?![\d/]))
  | (?P<mixedword>(?<![\d.,/A-Za-z])(?P<mwhole>\d+)\s+and\s+(?:a|one)[\s-]+
        (?P<mden>half|third|quarter|fourth)\b)
  | (?P<vulgar>(?:(?<![\d.,/A-Za-z])(?P<vwhole>\d+)\s?)?(?P<vpart>[{_VULGAR}]))
  | (?P<fraction>(?<![\d.,/A-Za-z])(?P<frac>{_FRACTION})(?![\d/])(?:rds?|ths?|nds?)?)
  | (?P<number>(?<![\d.A-Za-z_])(?P<sign>(?<![\w)\s−-])[-−](?=\d)|(?<=\s)[-−](?=\d))?
        (?P<money>[$€£]\s?)?(?P<digits>{_DECIMAL})(?!\d)(?!(?:st|nd|rd|th)\b)
        (?:(?P<percent>\s?%|\s?\\%|[\s-]+per\s?cent\b)|
           (?P<scale>[\s-]+(?:hundred|thousand|million|billion)\b|(?<=\d)k\b)|(?P<cents>\s?¢))?)
  | (?P<wordfraction>\b(?P<num>an?|{_CARDINAL})[\s-]+(?P<den>{_DENOM})(?P<plural>s)?\b)
  | (?P<words>\b(?:{_WORDS})(?P<wordhalf>\s+and\s+(?:a|one)[\s-]+(?:half|quarter|third|fourth)\b)?
        (?P<wordpercent>[\s-]+per\s?cent\b)?)
  | (?P<dozen>\b(?:an?\s+)?dozen(?P<dozens>s)?\b)
  | (?P<scaleword>(?:(?<=every\s)|(?<=first\s)|(?<=next\s)|(?<=last\s)|(?<=per\s))
        (?:hundred|thousand|million)\b)
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
_PRONOUN_AFTER = re.compile(
    r"^\s+(?:another|is|was|who|that|which|can|could|has|had)\b|^\s*'s\b|^\s*[.?!,]", re.IGNORECASE
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
# "4:11" is a clock time unless a ratio is being told.
_RATIO_BEFORE = re.compile(r"\bratio\b[^.?!]*$", re.IGNORECASE)
_CLOCK_AFTER = re.compile(r"\s*[ap]\.?\s?m\b", re.IGNORECASE)
# "3 dozens" is 3 times 12; "dozens of people" is no number.
_COUNT_BEFORE = re.compile(rf"(?:\d|\b(?:{_CARDINAL}|half))[\s-]+$", re.IGNORECASE)
# Where a quantity can begin: looking there only is four times as fast as searching for the whole pattern.
_TOKEN = re.compile(rf"\d+|[$€£.−{_VULGAR}-]|(?P<word>[^\W\d_]+)")
_FIRST_WORDS = {"a", "an", "dozen", "dozens", "half", "quarter"}.union(UNITS, TENS, SCALES, MULTIPLIERS)
_ONE_TOKEN = re.compile(r"[\d.,/]+|\w+|.", re.DOTALL)


_Reading = tuple[Fraction, str, int]  # value, kind, end of the surface in the text


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


def _vocabulary_value(table: dict[str, int], word: str) -> Fraction | None:
    # `get`, because a letter such as "ſ" matches "s" when case is ignored and still is another letter.
    value = table.get(word.lower())
    return None if value is None else Fraction(value)


def _share(word: str) -> Fraction | None:
    denominator = _vocabulary_value(DENOMINATORS, word)
    return None if denominator is None else 1 / denominator


def _read_time(match: re.Match[str], text: str) -> _Reading:
    start, end = match.span()
    hour = Fraction(int(match["hour"]))
    in_ratio = _RATIO_BEFORE.search(text[max(0, start - 100) : start])
    if in_ratio and not _CLOCK_AFTER.match(text[end : end + 8]):
        return hour, "integer", match.end("hour")
    return hour + Fraction(int(match["minute"]), 60), "time", end


def _read_mixed(match: re.Match[str]) -> _Reading | None:
    whole = match["whole"] or match["mwhole"] or match["vwhole"]
    if match["part"]:
        part = _ratio(match["part"])
    elif match["mden"]:
        part = _share(match["mden"])
    else:
        # numeric("½") is a float such as 0.333..., whose nearest fraction with a denominator to 8 is meant.
        part = Fraction(numeric(match["vpart"])).limit_denominator(8)
    if part is None or part >= 1 or len(match.group()) > MAX_DIGITS:
        return None
    return (int(whole) + part, "mixed", match.end()) if whole else (part, "fraction", match.end())


def _read_number(match: re.Match[str]) -> _Reading | None:
    value = _to_fraction(match["digits"])
    if value is None:
        return None
    kind = "decimal" if "." in match["digits"] else "integer"
    if match["scale"]:
        word = match["scale"].lower()
        value *= 1000 if word == "k" else SCALES.get(re.sub(r"[\s-]+", "", word), 1)
    if match["sign"]:
        value = -value
    if match["percent"]:
        return value / 100, "percent", match.end()
    return value, "money" if match["money"] or match["cents"] else kind, match.end()


def _is_pronoun(text: str, start: int) -> bool:
    """Whether the "one" at `start` stands for a thing, as in "each one"."""
    before, after = text[max(0, start - 20) : start], text[start + 3 : start + 15]
    return bool(_PRONOUN_BEFORE.search(before) or _PRONOUN_AFTER.match(after))


def _read_cardinal(phrase: str, text: str, start: int) -> _Reading | None:
    """The longest leading part of `phrase` that is one number: "five and seven" begins with "five"."""
    best: _Reading | None = None
    for word in re.finditer(r"\w+", phrase):
        value = parse_number_words(phrase[: word.end()])
        if value is None:
            if word.start() == 0 and word[0].lower() in ("a", "an"):
                continue  # "a hundred" begins with a word that is no number yet
            break  # no continuation of a phrase that is not a number is one
        if word[0].lower() != "and":
            best = value, "word", start + word.end()
    if best is not None and best[2] == start + 3 and phrase[:3].lower() == "one" and _is_pronoun(text, start):
        return None
    return best


def _read_words(match: re.Match[str], text: str) -> _Reading | None:
    percent, half = match["wordpercent"] or "", match["wordhalf"] or ""
    phrase = match["words"].removesuffix(percent).removesuffix(half)
    value = parse_number_words(phrase)
    if value is None or not (percent or half):
        return _read_cardinal(phrase, text, match.start())
    if half:
        value += _share(re.split(r"[\s-]+", half)[-1]) or 0
    return (value / 100, "percent", match.end()) if percent else (value, "word", match.end())


def _read_word_fraction(match: re.Match[str], text: str) -> _Reading | None:
    number, name = match["num"].lower(), match["den"].lower()
    numerator = Fraction(1) if number in ("a", "an") else parse_number_words(number)
    share = _share(name)
    after = text[match.end() : match.end() + 12]
    hyphen = "-" in match["wordfraction"] and number not in ("a", "an")
    of = re.match(r"\s+of\b", after, re.IGNORECASE)
    if match["plural"]:
        # "two quarters" may be coins, "three halves" of a game; a share needs "of" or a hyphen.
        is_share = bool(hyphen or of) or name not in ("quarter", "half")
    elif numerator == 1:
        # "a third friend" is an ordinal; "one third had nuts" is not, but "one quarter" may be a coin.
        spoken = hyphen or (number == "one" and name != "quarter")
        spoken = spoken and not _GRADE_AFTER.match(after)
        is_share = bool(name == "half" or spoken or _SHARE_AFTER.match(after))
    else:
        is_share = bool(hyphen and of)  # "two-third of them", but "ten fourth-graders"
    if share is not None and numerator and is_share:
        return numerator * share, "fraction", match.end()
    if number in ("a", "an"):
        return None
    return _read_cardinal(match["num"], text, match.start())


def _read_vocabulary(match: re.Match[str], text: str) -> _Reading | None:
    value, kind = None, "word"
    if match["dozen"]:
        before = text[max(0, match.start() - 20) : match.start()]
        value = Fraction(12) if not match["dozens"] or _COUNT_BEFORE.search(before) else None
    elif match["couple"]:
        value = Fraction(2)
    elif match["scaleword"]:
        value = _vocabulary_value(SCALES, match["scaleword"])
    elif match["bare"]:
        value, kind = _share(match["bare"]), "multiplier"
    else:
        value, kind = _vocabulary_value(MULTIPLIERS, match["mult"]), "multiplier"
    return None if value is None else (value, kind, match.end())


def _read(match: re.Match[str], text: str) -> _Reading | None:
    """What one match of the pattern means; None: not a quantity after all."""
    if match["number"]:
        return _read_number(match)
    if match["time"]:
        return _read_time(match, text)
    if match["mixed"] or match["mixedword"] or match["vulgar"]:
        return _read_mixed(match)
    if match["fraction"]:
        value = _ratio(match["frac"])
        return None if value is None else (value, "fraction", match.end())
    if match["wordfraction"]:
        return _read_word_fraction(match, text)
    if match["words"]:
        return _read_words(match, text)
    return _read_vocabulary(match, text)


def extract_quantities(text: str) -> tuple[Quantity, ...]:
    """All quantities of `text` in reading order; spans do not overlap. Takes time linear in the text.

    >>> [(q.surface, str(q.value)) for q in extract_quantities("Half of the 1,200 eggs cost $2.50 a dozen.")]
    [('Half', '1/2'), ('1,200', '1200'), ('$2.50', '5/2'), ('a dozen', '12')]
    """
    found: list[Quantity] = []
    position = 0
    for token in _TOKEN.finditer(text):
        start = token.start()
        if start < position or (token["word"] and token["word"].lower() not in _FIRST_WORDS):
            continue
        match = _PATTERN.match(text, start)
        if match is None:
            continue
        reading = _read(match, text)
        if reading is None:
            # Skip one word or digit run only, so that "a third five" still finds "five".
            skipped = _ONE_TOKEN.match(text, start)
            position = skipped.end() if skipped else start + 1
            continue
        value, kind, position = reading
        found.append(Quantity(value, (start, position), text[start:position], kind))
    return tuple(found)
