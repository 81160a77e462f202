"""How numbers are written in digits around the world, and their exact values.

Groups of three behind commas (1,234,567), spaces (45 000) or apostrophes (8'400); Indian groups (2,15,000);
decimals behind a point (2.5), a raised point (3·5) or a comma (7,5 litres; 1.234,56); digits that repeat
(0.333..., 3.(3)); powers of ten (4e4, 3 x 10^5). A comma or a space may also part two numbers, so those readings
ask what stands around them: see `written_number`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from mycelium.problems.number_words import SCALES
from mycelium.problems.units import is_measure, measure_behind, spelled

MAX_DIGITS = 1000  # longer digit runs are not numbers a person wrote; int() would also refuse them at 4,300
MAX_EXPONENT = 300  # larger powers of ten are no amounts


@dataclass(frozen=True, slots=True)
class Reading:
    """What stands at one place of a text: its exact value, its kind, and where its surface ends."""

    value: Fraction
    kind: str
    end: int
    unit: str = ""


_GAPS = " \u00a0\u2009\u202f"
_FURTHER = r"(?![\d,]|\.\d)"
_WRITTEN = re.compile(
    rf"""
    (?P<european>[1-9]\d{{0,2}}(?:\.\d{{3}}){{1,12}},\d{{1,2}}{_FURTHER} | [1-9]\d{{0,2}}(?:\.\d{{3}}){{2,12}}{_FURTHER})
  | (?P<grouped>[1-9]\d{{0,2}}(?P<gap>[{_GAPS}'’])\d{{3}}(?:(?P=gap)\d{{3}}){{0,12}}(?![\d'’]|s\b))(?P<tail>[.,]\d+(?![\d,]))?
  | (?P<indian>[1-9]\d?(?:,\d\d){{1,12}},\d{{3}}(?!,?\d)(?:\.\d+)?)
  | (?P<comma>\d+,\d{{1,3}}(?!,?\d))
  | (?P<cycle>(?P<first>\d+\.(?:(?=\(\d\d+)|\d*(?=\(\d\))))\((?P<period>\d{{1,20}})\))
  | (?P<dots>(?P<lead>\d+\.\d{{2,40}}?)(?:\.\.\.|…))
  | (?P<power>(?P<mantissa>\d+(?:\.\d+)?)[eE](?P<exponent>[+-]?\d{{1,3}})(?!\w))
  | (?P<times>(?P<times_mantissa>\d+(?:\.\d+)?)\s?[x×*·]\s?10\^?(?P<times_exponent>
        (?<=\^)-?\d{{1,3}}|[⁻]?[⁰¹²³⁴-⁹]{{1,3}})(?![\d.]\d|\d))
  | (?P<raised>\d+[·‧]\d+(?![·‧]?\d))
  | (?P<ten>10(?:\^(?P<ten_exponent>-?\d{{1,3}})|(?P<ten_raised>[⁻]?[⁰¹²³⁴-⁹]{{1,3}}))(?![\d.]\d|\d))
    """,
    re.VERBOSE,
)
_PLAIN = re.compile(r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+")
_LETTERS = {"kg", "g", "mg", "ml", "l", "L", "cm", "mm", "km", "m"}
_RAISED = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
_SCALE = spelled([*SCALES, "millions", "billions"])
# A comma is a decimal comma where a unit, a share or a scale follows, and never in a list.
_DECIMAL_COMMA_AFTER = re.compile(
    rf"\s?\\?%|\s?°|[\s-]+per\s?cent\b|\s?(?:[€£₹₦¥]|[A-Z]{{3}}\b)|[\s-]+(?:{_SCALE}|times)\b|"
    r"\s(?:points|marks|goals|laps|portions|servings|sacks|bags|boxes|loaves|carats|tablets)\b|"
    r"\s?(?:kg|g|mg|km|m|cm|mm|l|L|ml|ha|h|t)(?![^\W\d_])"
)
_ROW_BEFORE, _ROW_AFTER = re.compile(r"\d\s$|[\^_]$"), re.compile(r"\s[\d?_]")  # 11 23 131 191 ?
_POINT_BEFORE = re.compile(r"[(\[{,$]")
# Prices without a currency, with two decimals: "costs 12,50", "a fare of 3,20", "at 7,25 each".
_PRICE_BEFORE = re.compile(
    r"\b(?:costs?|costing|pays?|paid|paying|spends?|spent|charges?|charged|earns?|earned|owes?|owed|"
    r"(?:prices?|fare|fee|rent|bill|wage|change|total|sum)\s(?:of|is|was)|(?:sells?|sold|bought|priced)\s(?:\w+\s){0,2}(?:for|at))"
    r"(?:\s(?:only|just|about|exactly|him|her|them|me|us))?\s(?P<first>\d+,\d\d\s(?:and|or)\s)?$", re.IGNORECASE,
)  # fmt: skip
_PRICE_AFTER = re.compile(
    r"\s(?:each|apiece|per\s|an?\s(?:piece|kilo|litre|liter|hour|day|week|month|metre|meter|dozen)\b)"
)
_LIST_AFTER = re.compile(r"\s*(?:,|\b(?:and|or)\b)\s*\d+(?![\d]*,\d\d(?!\d))")
_LIST_BEFORE = re.compile(r"\d\s*(?:,|and|or)\s*$")
# "5 100 dollar bills", "2 500 ml bottles", "3 200-page books": a count and the size of what is counted.
_SIZE_AFTER = re.compile(r"-\w|\s(?P<unit>[^\W\d_]{1,20})\s(?!(?:is|was|has|as|this|its|across|towards)\b)[a-z]+s\b")


def whole_and_decimals(digits: str) -> Fraction | None:
    """Value of digits with thousands commas and a decimal point; None beyond `MAX_DIGITS`."""
    digits = digits.replace(",", "")
    if len(digits) > MAX_DIGITS:
        return None
    return Fraction("0" + digits if digits.startswith(".") else digits)


def ratio(text: str) -> Fraction | None:
    """Value of "3/4" or "3 ⁄ 4"; None for a zero below the line."""
    top, bottom = (part.strip() for part in re.split("[/⁄∕]", text))
    if len(top) > MAX_DIGITS or len(bottom) > MAX_DIGITS or int(bottom) == 0:
        return None
    return Fraction(int(top), int(bottom))


def _power(mantissa: str, exponent: str) -> Fraction | None:
    power = int(exponent.translate(_RAISED))
    if abs(power) > MAX_EXPONENT or len(mantissa) + abs(power) > MAX_DIGITS:
        return None
    return Fraction(mantissa) * Fraction(10) ** power


def _repeating(first: str, period: str) -> Fraction | None:
    whole, decimals = first.split(".")
    if len(first) > MAX_DIGITS:
        return None
    scale = 10 ** len(decimals)
    return Fraction(int(whole + decimals), scale) + Fraction(int(period), scale * (10 ** len(period) - 1))


def _dotted(lead: str) -> Fraction | None:
    """0.333... or 0.1212...: the shortest end that stands there at least twice (a single digit three times)."""
    decimals = lead.split(".")[1]
    for length in range(1, len(decimals) // 2 + 1):
        period, copies = decimals[-length:], 3 if length == 1 else 2
        if decimals.endswith(period * copies):
            while decimals.endswith(period * 2):
                decimals = decimals[:-length]
            return _repeating(f"{lead.split('.')[0]}.{decimals[:-length]}", period)
    return None


def _grouped(match: re.Match[str], text: str, money: bool) -> tuple[Fraction, int] | None:
    gap, end = match["gap"], match.end("grouped")
    groups = match["grouped"].replace(gap, "")
    start = match.start()
    if gap == " " and (_ROW_BEFORE.search(text[max(0, start - 2) : start]) or _ROW_AFTER.match(text, end)):
        return None
    size = _SIZE_AFTER.match(text, end) if gap == " " and groups[-3:] != "000" else None  # nothing has the size 000
    if size is not None and (size["unit"] is None or size["unit"] in _LETTERS or is_measure(size["unit"])):
        return None
    tail = match["tail"] or ""
    if tail.startswith(",") and not (money or _decimals_end(text, match.end())) or len(groups) > MAX_DIGITS:
        tail = ""
    value = whole_and_decimals(groups + tail.replace(",", "."))
    return None if value is None else (value, end + len(tail))


def written_number(text: str, start: int, money: bool = False) -> tuple[Fraction, str, int] | None:
    """Value, kind ("integer" or "decimal") and end of the number whose digits begin at `start`.

    money: a mark of currency stands before it, so that a comma parts rand and cents: R45,50.

    >>> written_number("2,15,000 rupees", 0)
    (Fraction(215000, 1), 'integer', 8)
    """
    special = _special(text, start, money)
    if special is not None:
        value, end = special
        return value, "integer" if value.denominator == 1 else "decimal", end
    match = _PLAIN.match(text, start)
    plain = whole_and_decimals(match[0]) if match else None
    if match is None or plain is None:
        return None
    return plain, "decimal" if "." in match[0] else "integer", match.end()


def _special(text: str, start: int, money: bool) -> tuple[Fraction, int] | None:
    """Value and end of a number in one of the special notations, unless its surroundings speak against it."""
    match = _WRITTEN.match(text, start)
    if match is None:
        return None
    if match["grouped"]:
        return _grouped(match, text, money)
    value: Fraction | None = None
    if (match["european"] or match["indian"]) and _POINT_BEFORE.match(text[max(0, start - 1) : start]):
        return None  # (1.234,56) is a point, and so is a part of a list
    if match["european"]:
        value = whole_and_decimals(match["european"].replace(".", "").replace(",", "."))
    elif match["indian"]:
        value = whole_and_decimals(match["indian"])
    elif match["comma"]:
        value = _decimal_comma(match, text, money)
    elif match["raised"] and text[max(0, start - 1) : start] not in ("·", "‧"):  # 2·3·5 is a product
        value = whole_and_decimals(re.sub("[·‧]", ".", match["raised"]))
    elif match["cycle"]:
        value = _repeating(match["first"], match["period"])
    elif match["dots"]:
        value = _dotted(match["lead"])
    elif match["power"]:
        value = _power(match["mantissa"], match["exponent"])
    elif match["times"]:
        value = _power(match["times_mantissa"], match["times_exponent"])
    elif not match["raised"] and text[max(0, start - 1) : start] in (
        "",
        " ",
    ):  # "a sample has 10^3 seeds", but not 2 * 10^3 or $10^n$
        value = _power("1", match["ten_exponent"] or match["ten_raised"])
    return None if value is None else (value, match.end())


def _decimals_end(text: str, end: int) -> bool:
    return _DECIMAL_COMMA_AFTER.match(text, end) is not None or measure_behind(text, end)


def _decimal_comma(match: re.Match[str], text: str, money: bool) -> Fraction | None:
    whole, decimals = match["comma"].split(",")
    grouping = len(decimals) == 3
    if grouping and (whole != "0" or not _decimals_end(text, match.end())):
        return None  # 1,250 is a thousand and more
    before = text[max(0, match.start() - 40) : match.start()]
    said = _PRICE_BEFORE.search(before)
    price = len(decimals) == 2 and (said or _PRICE_AFTER.match(text, match.end()))
    listed = _LIST_BEFORE.search(before) and not (said and said["first"])
    if price and not listed and not _LIST_AFTER.match(text, match.end()):
        return whole_and_decimals(f"{whole}.{decimals}")
    if not money and (_LIST_BEFORE.search(before) or not _decimals_end(text, match.end())):
        return None
    return whole_and_decimals(f"{whole}.{decimals}")
