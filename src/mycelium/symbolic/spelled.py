"""Numbers at a place of a text, in digits of many countries or in words, with their exact values."""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction

from mycelium.problems import DENOMINATORS, parse_number_words
from mycelium.symbolic.names import SCALES
from mycelium.symbolic.tree import Node, number, rational

_VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_REPEATING = re.compile(r"(?P<whole>\d*)\.(?P<fixed>\d*)\((?P<period>\d{1,30})\)")
_DOTS = re.compile(r"(?P<lead>\d*\.\d{2,40}?)\.\.\.")
_MIXED = re.compile(
    rf"(?P<whole>\d{{1,15}})(?:(?:\s+|\s+and\s+|\s*&\s*)(?P<top>\d{{1,9}})\s?/\s?(?P<bottom>\d{{1,9}})(?![\d/])|\s?(?P<vulgar>[{_VULGAR}]))"
)
_SLASH = re.compile(r"(?P<top>\d{1,30})\s?/\s?(?P<bottom>\d{1,30})(?![\d/.])")
_GROUPED = re.compile(
    r"(?P<comma>\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?![\d,])|(?P<indian>[1-9]\d?(?:,\d\d)+,\d{3}(?:\.\d+)?)(?![\d,])"
    r"|(?P<european>[1-9]\d{0,2}(?:\.\d{3})+,\d+|[1-9]\d{0,2}(?:\.\d{3}){2,})(?![\d,.])"
    r"|(?P<mark>[1-9]\d{0,2}(?:['’]\d{3})+(?:\.\d+)?)(?!\d)|(?P<space>[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?)(?![\d,]| \d)"
)
_DECIMAL_COMMA = re.compile(
    r"(?P<whole>\d+),(?P<part>\d{1,2}|(?<=\b0,)\d+)(?![\d,])(?=(?P<unit>\s*(?:%|[€£¢°]|[^\W\d_]+))?)"
)
_NOT_A_UNIT = re.compile(r"\s*(?:and|or)\b")
_PLAIN = re.compile(r"\d+(?:\.\d+)?|\.\d+")
_TIMES_TEN = re.compile(r"\s*[×x*]\s*10(?:\^\{?(?P<power>-?\d{1,3})\}?|(?P<raised>[⁻]?[⁰¹²³⁴-⁹]{1,3}))(?![\d^])")
_RAISED = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
_WORD = re.compile(r"[A-Za-z]+")
_LOOSE = re.compile(r"[\s,-]*")
_DIGIT_WORDS = {word: str(value) for value, word in enumerate("zero one two three four five six seven eight nine".split())} | {
    "oh": "0", "o": "0", "nought": "0", "naught": "0",
}  # fmt: skip
_MULTIPLES = ("dozen", "gross", "score")
_PART = "|".join(DENOMINATORS)
_AND_PART = re.compile(rf"(?P<whole>.+?)[\s-]+and[\s-]+(?P<top>an?|[a-z]+)[\s-]+(?P<part>{_PART})s?")
_SHARE = re.compile(rf"(?P<top>an?|[a-z]+(?:[\s-][a-z]+)?)[\s-]+(?P<part>{_PART})s?")
_HALF_A = re.compile(r"(?:a\s+)?half\s+(?:an?\s+)?(?P<scale>[a-z]+)|(?P<only>a\s+half|half|a\s+quarter)")
_SHARE_BEHIND = re.compile(rf"\s+(?:(?P<part>{_PART})s?|halves)\b(?!\s+(?:past|to)\b)", re.IGNORECASE)
_AND_PART_BEHIND = re.compile(rf"\s+and\s+(?:(?P<top>an?|one|two|three|\d)\s+)(?P<part>{_PART})s?\b", re.IGNORECASE)
_OF_A_SCALE = re.compile(r"(?P<share>.+?) of an? (?P<scale>[a-z]+)")
# "four thousand, six hundred" is one number; "two hundred, six" are two.
_COMMA_WITHIN = re.compile(r"(?<!thousand)(?<!million)(?<!billion)(?<!trillion)(?<!lakh)(?<!crore),", re.IGNORECASE)
_CHANCE = re.compile(r"(?P<top>\d{1,12}) (?:in|out of)(?: every)? (?P<bottom>\d{1,3}(?:,\d{3}){1,3}|\d{1,12})")
_SCALE_WORDS = SCALES | {
    "lac": 10**5, "doz": 12, "bn": 10**9, "mn": 10**6, "tn": 10**12, "tens": 10, "hundreds": 100, "thousands": 10**3,
    "millions": 10**6, "billions": 10**9, "lakhs": 10**5, "lacs": 10**5, "crores": 10**7, "dozens": 12,
}  # fmt: skip
_SCALE = re.compile(rf"[\s-]*(?P<word>{'|'.join(sorted(_SCALE_WORDS, key=len, reverse=True))})\b\.?", re.IGNORECASE)
_LETTER_SCALE = re.compile(r"\s?(?P<letter>[kKMBm])\b(?![/²³^.'’])")
_COUNTED_LETTER = re.compile(r"(?P<letter>[KMB])(?= [a-z]{3})")  # 12K people
_LETTERS = {"k": 10**3, "K": 10**3, "M": 10**6, "m": 10**6, "B": 10**9}
MAX_WORDS = 16


def number_at(text: str, place: int, money: bool) -> tuple[Node, int, bool] | None:
    """The number from `place` on, its end, and whether it is in words; None where none stands.

    money: a mark of currency stands before it, so that a comma may part a whole from its hundredths.
    """
    if place >= len(text):
        return None
    character = text[place]
    if character.isdecimal() or character == ".":
        return _digits(text, place, money)
    if character in _VULGAR:
        return rational(_vulgar(character)), place + 1, False
    found = spelled_at(text, place)
    return None if found is None else (rational(found[0]), found[1], True)


def _vulgar(character: str) -> Fraction:
    return Fraction(unicodedata.numeric(character)).limit_denominator(8)


def _digits(text: str, place: int, money: bool) -> tuple[Node, int, bool] | None:
    found = _REPEATING.match(text, place)
    if found is not None:
        return rational(repeating(found["whole"], found["fixed"], found["period"])), found.end(), False
    found = _DOTS.match(text, place)
    if found is not None:
        value = _dotted(found["lead"])
        return None if value is None else (rational(value), found.end(), False)
    found = _MIXED.match(text, place)
    if found is not None:
        if found["vulgar"]:
            return rational(int(found["whole"]) + _vulgar(found["vulgar"])), found.end(), False
        if 0 < int(found["top"]) < int(found["bottom"]):
            return rational(int(found["whole"]) + Fraction(int(found["top"]), int(found["bottom"]))), found.end(), False
        return None
    found = _SLASH.match(text, place)
    if found is not None:
        if int(found["bottom"]) == 0:
            return None
        return rational(Fraction(int(found["top"]), int(found["bottom"]))), found.end(), False
    value, end = _plain(text, place, money)
    if value is None:
        return None
    share = _SHARE_BEHIND.match(text, end)
    if share is not None and value.denominator == 1 and not money:
        return rational(value / DENOMINATORS.get((share["part"] or "half").lower(), 2)), share.end(), False
    part = _AND_PART_BEHIND.match(text, end)
    if part is not None and value.denominator == 1:
        top = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3}.get(part["top"].lower()) or int(part["top"])
        return rational(value + Fraction(top, DENOMINATORS[part["part"].lower()])), part.end(), False
    return number(value), end, False


def _plain(text: str, place: int, money: bool) -> tuple[Fraction | None, int]:
    grouped = _GROUPED.match(text, place)
    if grouped is not None:
        digits = grouped.group()
        if grouped["european"]:
            digits = digits.replace(".", "").replace(",", ".")
        elif grouped["space"]:
            digits = digits.replace(" ", "").replace(",", ".")
        return Fraction(re.sub(r"[,'’]", "", digits)), grouped.end()
    comma = _DECIMAL_COMMA.match(text, place)
    if comma is not None:
        unit = comma["unit"] or ""
        if money or comma["whole"] == "0" or (unit.strip() and not _NOT_A_UNIT.match(unit)):
            return Fraction(f"{comma['whole']}.{comma['part']}"), comma.end()
    plain = _PLAIN.match(text, place)
    if plain is None or len(plain.group()) > 1000:
        return None, place
    value, end = Fraction("0" + plain.group() if plain.group()[0] == "." else plain.group()), plain.end()
    power = _TIMES_TEN.match(text, end)
    if power is not None:
        exponent = int(power["power"] or power["raised"].translate(_RAISED))
        if abs(exponent) <= 300:
            return value * Fraction(10) ** exponent, power.end()
    return value, end


def repeating(whole: str, fixed: str, period: str) -> Fraction:
    """The value of whole.fixed(period)."""
    value = Fraction(int(whole + fixed or "0"), 10 ** len(fixed))
    return value + Fraction(int(period), (10 ** len(period) - 1) * 10 ** len(fixed))


def _dotted(lead: str) -> Fraction | None:
    """0.333... or 0.1212...: what stands at the end twice, or thrice if it is one digit, goes on."""
    whole, decimals = lead.split(".")
    for length in range(1, len(decimals) // 2 + 1):
        period = decimals[-length:]
        if decimals.endswith(period * (3 if length == 1 else 2)):
            head = decimals[:-length]
            while head.endswith(period):
                head = head[:-length]
            return repeating(whole, head, period)
    return None


def spelled_at(text: str, place: int) -> tuple[Fraction, int] | None:
    """The longest run of words from `place` on that is one number, and its end."""
    ends: list[int] = []
    at = place
    while len(ends) < MAX_WORDS:
        word = _WORD.match(text, at)
        if word is None:
            break
        ends.append(word.end())
        loose = _LOOSE.match(text, word.end())
        at = loose.end() if loose else word.end()
    for end in reversed(ends):
        value = None if _COMMA_WITHIN.search(text, place, end) else spelled_number(text[place:end])
        if value is not None:
            return value, end
    return None


def spelled_number(words: str) -> Fraction | None:
    """The value of a whole phrase: "two thirds", "six point oh five", "half a million", "three and a quarter".

    >>> spelled_number("six point oh five"), spelled_number("half a dozen"), spelled_number("some")
    (Fraction(121, 20), Fraction(6, 1), None)
    """
    words = " ".join(words.lower().split())
    if not words or words in ("a", "an", "and"):
        return None
    half = _HALF_A.fullmatch(words)
    if half is not None:
        if half["only"]:
            return Fraction(1, 4) if half["only"].endswith("quarter") else Fraction(1, 2)
        scale = SCALES.get(half["scale"])
        return Fraction(scale, 2) if scale else None
    part = _OF_A_SCALE.fullmatch(words)
    if part is not None:  # "three quarters of a million"
        share, scale = spelled_number(part["share"]), SCALES.get(part["scale"])
        return share * scale if share is not None and share < 1 and scale else None
    whole, point, decimals = words.partition(" point ")
    if point:
        before = parse_number_words(whole)
        digits = [_DIGIT_WORDS.get(word) for word in decimals.split()]
        if before is None or not digits or any(digit is None for digit in digits):
            return None
        return before + Fraction(int("".join(map(str, digits))), 10 ** len(digits))
    plain = parse_number_words(words)
    if plain is not None:
        return plain
    head, _, last = words.rpartition(" ")
    last = last if last in _MULTIPLES else last.removesuffix("s")
    if last in _MULTIPLES:
        count = Fraction(1) if head in ("a", "one") else spelled_number(head) if head else None
        return None if count is None else count * SCALES[last]
    found = _AND_PART.fullmatch(words)
    if found is not None:
        before, top = spelled_number(found["whole"]), _count(found["top"])
        return None if before is None or top is None else before + top / DENOMINATORS[found["part"]]
    found = _SHARE.fullmatch(words.replace("halves", "half"))
    if found is not None:
        top = _count(found["top"])
        return None if top is None else top / DENOMINATORS[found["part"]]
    return None


def _count(word: str) -> Fraction | None:
    return Fraction(1) if word in ("a", "an") else parse_number_words(word)


def chance(text: str) -> Fraction | None:
    """ "1 in 6", "3 out of 8": the part of the whole; None for any other text."""
    found = _CHANCE.fullmatch(text)
    if found is None:
        return None
    top, bottom = int(found["top"]), int(found["bottom"].replace(",", ""))
    return Fraction(top, bottom) if 0 < bottom >= top else None


def scaled_at(text: str, place: int, value: Fraction | None, money: bool, spelled: bool) -> tuple[Fraction, int] | None:
    """The value times the scale words and letters behind it ("2.5 million", "$3M", "12K people"), and their end."""
    if value is None:
        return None
    while (scale := _SCALE.match(text, place)) is not None:
        behind = re.compile(r"\s*of\b").match(text, scale.end())
        value *= _SCALE_WORDS[scale["word"].lower()]
        place = behind.end() if behind else scale.end()
    if text.startswith("‰", place):
        return value / 1000, place + 1
    letter = _LETTER_SCALE.match(text, place) if money else _COUNTED_LETTER.match(text, place)
    if letter is not None and not (letter["letter"] == "k" and re.fullmatch(r".*\.\d\d", text[:place])):
        value, place = value * _LETTERS[letter["letter"]], letter.end()
    return value, place
