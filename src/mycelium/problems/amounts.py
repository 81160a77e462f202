"""Quantities that begin with digits or a mark of currency: 12, 2 1/2, 20%, $3.50, R45,50, Rs.650, 4½%, 2.5 crore."""

from __future__ import annotations

import re
from fractions import Fraction
from unicodedata import numeric

from mycelium.problems.clock import clock_time, spoken_time
from mycelium.problems.digits import MAX_DIGITS, Reading, ratio, whole_and_decimals, written_number
from mycelium.problems.money import mark_before, price_end
from mycelium.problems.names import names_something, stands_in_a_name
from mycelium.problems.number_words import DENOMINATORS, SCALES, TENS, UNITS, parse_number_words
from mycelium.problems.shares import part_of
from mycelium.problems.units import currency, measure_behind, spelled

VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_CARDINAL = "|".join(sorted([*UNITS, *TENS], key=len, reverse=True))
_SLASH = r"\s?[/⁄∕]\s?"
_MIXED = re.compile(
    rf"(?P<whole>\d+)(?:\s+|\s+and\s+|-|\s*-\s*and\s*-\s*)(?P<part>\d+{_SLASH}\d+)(?![\d/])"
    rf"|(?P<word_whole>\d+)(?:\s+and\s+|-and-)(?:(?P<one>an?|one)[\s-]+(?P<den>half|third|quarter|fourth)\b"
    rf"|(?P<top>{_CARDINAL})[\s-]+(?P<dens>{'|'.join(DENOMINATORS)})s\b)"
    rf"|(?P<vulgar_whole>\d+)\s?(?P<vulgar>[{VULGAR}])",
    re.IGNORECASE,
)
_FRACTION = re.compile(rf"(?P<fraction>\d+{_SLASH}\d+)(?![\d/])(?:rds?|ths?|nds?)?", re.IGNORECASE)
_PERCENT = re.compile(r"\s?%|\s?\\%|[\s-]+per\s?cent\b", re.IGNORECASE)
_SCALE = re.compile(rf"[\s-]+(?P<word>{spelled([*SCALES])}|millions|billions)\b", re.IGNORECASE)
_SCALE_LETTER = re.compile(r"(?P<gap>\s?)(?P<letter>bn|mn|tn|[cC]r|[kK]|[mMBL])(?![\w&$'’])")
_LETTERS = {"k": 10**3, "K": 10**3, "mn": 10**6, "m": 10**6, "M": 10**6, "bn": 10**9, "B": 10**9, "tn": 10**12,
            "L": 10**5, "Cr": 10**7, "cr": 10**7}  # fmt: skip
_AMOUNT_ENDS = re.compile(r"\s+[a-z]{2,}|[.,;:?!)](?:\s|$)|$")
_FURTHER_SCALE = re.compile(rf"\s+(?:and\s+)?(?P<digits>\d[\d.]*)[\s-]+(?P<word>{spelled([*SCALES])})\b", re.IGNORECASE)
# 21st is an ordinal, 11st and 9st are stones.
_ORDINAL_AFTER = re.compile(r"(?:(?<=1)(?<!11)st|nd|rd|th)\b", re.IGNORECASE)
_NAIRA_NEAR = re.compile(r"(?<![^\W_])N\d|₦|\bnaira\b|\bkobo\b")

# Cricket: 96/3 is 96 runs for 3 wickets, and 12.3 overs are 12 overs and 3 of 6 balls.
_OVERS = re.compile(r"(\d+)\.([0-5])(?=\s+overs?\b)")
_CRICKET = re.compile(
    r"\b(?:wickets?|overs?|innings|stumps|cricket|batting|batted|bowl(?:ed|ing|ers?)|batsm[ae]n)\b"
    r"|\bat\s+(?:tea|lunch|stumps)\b|\bdeclared\s+(?:at|on)\b|\bwon\s+by\s+\w+\s+(?:runs|wickets)\b|\ball\s+out\b",
    re.IGNORECASE,
)
_BOWLED_BEFORE = re.compile(r"\b(?:took|takes|returned|finished\s+with|figures\s+of)\s+$")
_BOWLED_AFTER = re.compile(r"\s+(?:in|from|off)\s+(?:\w+\s+){0,3}overs\b|\s+against\b")
_SCORE_BEFORE = re.compile(r"\b(?:scores?|team)\b.*\b(?:on|was|is|were|at|to)\s+$", re.IGNORECASE | re.DOTALL)
_COUNTED_AFTER = re.compile(r"\s+(?:of|as|times|more|less)\b", re.IGNORECASE)


def _digits_end(text: str, start: int) -> int:
    while start < len(text) and text[start].isdecimal():
        start += 1
    return start


def read_marked(text: str, start: int) -> Reading | None:
    """An amount whose currency is written before it in letters: "R85", "Rs. 650", "KES1,450"."""
    found = mark_before(text, start)
    reading = read_number(text, found[1], found[0]) if found else None
    if found is None or reading is None or (len(found[0]) == 1 and text[reading.end : reading.end + 1].isalpha()):
        return None
    return reading


def read_digits(text: str, start: int, glued: bool = False) -> Reading | None:
    """The quantity whose digits begin at `start`.

    glued: the letters before it end another quantity, as in 3kg250g and 5x7.
    """
    before = " " if glued else text[max(0, start - 1) : start]
    in_word = before.isascii() and (before.isalpha() or before == "_")
    if not (before in (".", ":") or in_word or before.isdecimal()):
        reading = clock_time(text, start) or spoken_time(text, start)
        if reading is not None:
            return reading
    if in_word or before == "." or before.isdecimal():
        return None
    if not glued and (names_something(text, start, _digits_end(text, start)) or stands_in_a_name(text, start)):
        return None
    if before not in (",", "/"):
        match = _MIXED.match(text, start)
        if match is not None:
            return _mixed(match, text)
        match = _FRACTION.match(text, start)
        if match is not None:
            return _fraction(match, text)
    return read_number(text, start)


def read_vulgar(text: str, start: int) -> Reading | None:
    """½ and its kin, standing alone."""
    return _shared(Reading(_vulgar(text[start]), "fraction", start + 1), text)


def _vulgar(character: str) -> Fraction:
    # numeric("½") is a float such as 0.333..., whose nearest fraction with a denominator to 8 is meant.
    return Fraction(numeric(character)).limit_denominator(8)


def _mixed(match: re.Match[str], text: str) -> Reading | None:
    part: Fraction | None
    if match["part"]:
        part = ratio(match["part"])
    elif match["den"]:
        part = part_of(match["den"])
    elif match["dens"]:
        share, top = part_of(match["dens"]), parse_number_words(match["top"])
        part = share * top if share is not None and top is not None else None
    else:
        part = _vulgar(match["vulgar"])
    if part is None or part >= 1 or len(match[0]) > MAX_DIGITS:
        return None
    whole = match["whole"] or match["word_whole"] or match["vulgar_whole"]
    return _shared(Reading(int(whole) + part, "mixed", match.end()), text)


def _fraction(match: re.Match[str], text: str) -> Reading | None:
    value = ratio(match["fraction"])
    if value is None:
        return None
    top, bottom = (int(part) for part in re.split(r"[/⁄∕]", match["fraction"]))
    if match[0] == "50/50":  # a half each, not one
        return Reading(Fraction(50), "integer", match.start() + 2)
    if top <= 10 < bottom and _BOWLED_BEFORE.search(text[max(0, match.start() - 40) : match.start()]):
        if _BOWLED_AFTER.match(text, match.end()):  # 3/24 in 4 overs: three wickets for 24 runs
            return Reading(Fraction(top), "integer", match.start() + len(str(top)))
    if top > bottom and bottom <= 10 and match[0].replace("/", "").isdecimal() and _is_cricket(text, match):
        return Reading(Fraction(top), "integer", match.start() + len(str(top)))
    return _shared(Reading(value, "fraction", match.end()), text)


def _is_cricket(text: str, match: re.Match[str]) -> bool:
    """Whether the sentence is about cricket: 96/3 at tea, a score that was 154/6."""
    if _COUNTED_AFTER.match(text, match.end()) or measure_behind(text, match.end()):
        return False
    start, end = max(0, match.start() - 100), match.end() + 100
    before = re.split(r"[.?!]\s", text[start : match.start()])[-1]
    after = re.split(r"[.?!](?:\s|$)", text[match.end() : end])[0]
    runs = int(match[0].split("/")[0])
    return bool(_CRICKET.search(f"{before}|{after}")) or (runs >= 20 and bool(_SCORE_BEFORE.search(before)))


def _shared(reading: Reading, text: str) -> Reading:
    """A fraction or mixed number with what may follow it: 4½%, 2½ million."""
    percent = _PERCENT.match(text, reading.end)
    if percent is not None:
        return Reading(reading.value / 100, "percent", percent.end())
    scale = _SCALE.match(text, reading.end)
    size = _scale_size(scale["word"]) if scale else None
    return reading if scale is None or size is None else Reading(reading.value * size, reading.kind, scale.end())


def _scale_size(word: str) -> int | None:
    return SCALES.get(word.lower()) or SCALES.get(word.lower().removesuffix("s"))


def read_number(text: str, start: int, mark: str = "") -> Reading | None:
    """A number in digits with percent sign, scale or currency; `mark` is the currency written before it."""
    overs = _OVERS.match(text, start)
    if overs is not None and not mark and len(overs[1]) < 4:
        return Reading(Fraction(int(overs[1])) + Fraction(int(overs[2]), 6), "decimal", overs.end())
    money = currency(mark)
    written = written_number(text, start, money is not None and not mark.endswith("$"))
    if written is None:
        return None
    value, kind, end = written
    if _ORDINAL_AFTER.match(text, end):
        return None
    unit = money.name if money else ""
    if money is not None:
        kind = "money"
    percent = _PERCENT.match(text, end)
    if percent is not None:
        return Reading(value / 100, "percent", percent.end())
    if text[end : end + 2].strip().startswith("¢"):
        return Reading(value, "money", text.index("¢", end) + 1, "cent")
    price = price_end(text, start, end, value) if money is not None and not mark.endswith("$") else None
    if price is not None:
        return Reading(price[0], "money", price[1], unit)
    return _scaled(text, start, Reading(value, kind, end, unit))


def _scaled(text: str, start: int, reading: Reading) -> Reading:
    value, kind, end, unit = reading.value, reading.kind, reading.end, reading.unit
    scale = _SCALE.match(text, end)
    size = _scale_size(scale["word"]) if scale else None
    if scale is not None and size is not None:
        value, end = value * size, scale.end()
        further = _FURTHER_SCALE.match(text, end)
        while further is not None and SCALES[further["word"].lower()] < size and further["digits"].count(".") < 2:
            size = SCALES[further["word"].lower()]
            more = whole_and_decimals(further["digits"].rstrip("."))
            if more is None:
                break
            value, end = value + more * size, further.end()
            further = _FURTHER_SCALE.match(text, end)
        return Reading(value, kind, end, unit)
    letter = _SCALE_LETTER.match(text, end)
    if letter is None:
        return reading
    if letter["letter"] in "kK":
        near = text[max(0, start - 200) : start + 200]
        decimals = text[start:end].partition(".")[2]
        if letter["gap"]:
            return reading
        if unit == "naira" and len(decimals) == 2:
            return Reading(value, kind, letter.end(), unit)
        if letter["letter"] == "k" and not unit and value < 100 and kind == "integer" and _NAIRA_NEAR.search(near):
            return Reading(value, "money", letter.end(), "kobo")
    elif letter["letter"] in ("L", "Cr", "cr"):  # lakh and crore; 5L of milk are litres
        if unit != "rupee":
            return reading
    elif letter["letter"] == "bn":
        pass
    else:
        ends = _AMOUNT_ENDS.match(text, letter.end())
        counted = letter["letter"] == "M" and not letter["gap"] and ends is not None and ends[0][:1].isspace()
        if not (counted and ends and ends[0].strip().isalpha()) and not (unit and ends):
            return reading
    return Reading(value * _LETTERS[letter["letter"]], kind, letter.end(), unit)
