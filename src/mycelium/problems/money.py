"""Marks of currency before an amount (R85, Rs.650, KES250), and prices with a hyphen or a flourish (£3-60, Rs 500/-)."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.problems.names import letter_names_something
from mycelium.problems.units import CURRENCY_BEFORE, spelled

SYMBOLS = "".join(sorted({mark[-1] for mark in CURRENCY_BEFORE if not mark[-1].isalpha()}))
_HYPHEN_PRICE = re.compile(r"-(\d\d)(?!\d|[.,]\d|-\d)")
_RANGE_BEFORE = re.compile(r"\b(?:between|range[sd]?|from|about|around|approximately)\s+\W*$", re.IGNORECASE)
_FLOURISH = re.compile(r"/[-=]")  # Rs 500/-, Sh 200/=
# Marks of currency written with letters: "Rs.650", "KES250", "sh.140"; one letter only straight before the digits.
_LONG_MARKS = spelled([mark for mark in CURRENCY_BEFORE if mark.isalpha() and len(mark) > 1])
_ONE_LETTER = "".join(mark for mark in CURRENCY_BEFORE if len(mark) == 1 and mark.isalpha())
_MARK = re.compile(rf"(?P<mark>(?:{_LONG_MARKS})\s?\.?\s?|[{_ONE_LETTER}]|R\s)(?=\d|\.\d)")
# D50, R 4 and P2 are amounts only where money is talked about, or behind "is", "for", "has" and the like.
_RARE_LETTERS = "DEM"
_ONE_FIGURE = re.compile(r"\d(?![.,\s-]?\d)")
_TOLD_BEFORE = re.compile(
    r"\b(?:is|are|was|were|for|at|than|has|had|have|gave|gives|got|him|them|lent|owes|only|another)\s+"
    r"(?:[A-Z]\d[\d.,]*\s*(?:and|or|to|,)\s+)?$"
)
_FIGURES = re.compile(r"\d+")
_WINDOW = 200
_MONEY_NEAR = re.compile(
    r"\b(?:cost|costs|costing|price|prices|priced|pays?|paid|sells?|sold|buys?|bought|fare|fee|charges?|charged|rent|"
    r"earns?|earned|spends?|spent|saves?|saved|wages?|salary|worth|change|money|cash|profit|tickets?|bill|deposit|loan|debt|"
    r"budget|expenses|cheaper|dearer|owes?|owed|lends?|lent|coins?|notes?)\b",
    re.IGNORECASE,
)
MARK_WORDS = {re.match(r"[^\W\d_]+", mark)[0] for mark in CURRENCY_BEFORE if mark[0].isalpha()}  # type: ignore[index]


def mark_before(text: str, start: int) -> tuple[str, int] | None:
    """The mark of currency in letters at `start` and where its digits begin; None for letters that name something."""
    match = _MARK.match(text, start)
    if match is None:
        return None
    mark = match["mark"].strip()
    if len(mark) == 1:
        figures = _FIGURES.match(text, match.end())
        if letter_names_something(text, start, figures.end() if figures else match.end()):
            return None
        doubtful = mark in _RARE_LETTERS or text[match.end() - 1].isspace() or _ONE_FIGURE.match(text, match.end())
        told = _TOLD_BEFORE.search(text[max(0, start - 30) : start]) and not text[match.end() - 1].isspace()
        if doubtful and not (told or _MONEY_NEAR.search(text[max(0, start - _WINDOW) : start + _WINDOW])):
            return None
    return mark, match.end()


def price_end(text: str, start: int, end: int, whole: Fraction) -> tuple[Fraction, int] | None:
    """Value and end of a price whose whole part is `text[start:end]`: £3-60 and Rs 500/-, but not the range £10-20."""
    price = _HYPHEN_PRICE.match(text, end)
    if price is not None and whole.denominator == 1 and not _is_range(text, start, whole, price):
        return whole + Fraction(int(price[1]), 100), price.end()
    flourish = _FLOURISH.match(text, end)
    return None if flourish is None else (whole, flourish.end())


def _is_range(text: str, start: int, first: Fraction, price: re.Match[str]) -> bool:
    """Whether £10-20 tells from where to where: said so, or two round amounts of which the second is larger."""
    second = int(price[1])
    round_amounts = first >= 10 and first % 5 == 0 and second % 5 == 0 and second > first
    return round_amounts or bool(_RANGE_BEFORE.search(text[max(0, start - 20) : start]))
