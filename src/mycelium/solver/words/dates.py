"""Dates and days of the week in a template: "28 March", "June 1st, 2023", "Tuesday"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mycelium.solver.words.told import Told

MONTHS = "january february march april may june july august september october november december".split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTH = rf"(?P<month>{'|'.join(MONTHS)})"
_DAY = r"(?P<day><[ND]\d+>|\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?:,? (?:in |of )?(?:the year )?<N(?P<year>\d+)>)?"
_DATES = (
    re.compile(rf"\b(?:the )?{_DAY} (?:day )?(?:of )?{_MONTH}\b{_YEAR}".replace(r"\b(?:the )", r"(?:\bthe )")),
    re.compile(rf"\b{_MONTH} (?:the )?{_DAY}(?![\d:]){_YEAR}"),
)
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(frozen=True, slots=True)
class Date:
    """A date and where its words stand. year: None where it is not told. place: of the day's quantity, None for "1st"."""

    day: int
    month: int
    year: int | None
    span: tuple[int, int]
    place: int | None


def dates_in(told: Told, text: str) -> list[Date]:
    """The dates of a stretch of the template, in order; impossible ones are none."""
    found: dict[int, Date] = {}
    for pattern in _DATES:
        for match in pattern.finditer(text):
            place = int(re.sub(r"\D", "", match["day"])) if match["day"].startswith("<") else None
            day = told.items[place].value if place is not None else int(match["day"])
            month = MONTHS.index(match["month"]) + 1
            end, year = match.end(), None
            if match["year"]:
                value = told.items[int(match["year"])].value
                if 1500 <= value <= 2200 and value.denominator == 1:
                    year = int(value)
                else:
                    end = match.start("year") - 2
            if (
                day == int(day)
                and 1 <= day <= 29 + (month != 2) * 2
                and not any(each.span[0] < end and match.start() < each.span[1] for each in found.values())
            ):
                found[match.start()] = Date(int(day), month, year, (match.start(), end), place)
    return [found[start] for start in sorted(found)]


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def length_of(month: int, leap: bool) -> int:
    return _LENGTHS[month - 1] + (month == 2 and leap)


def days_to_month(first: Date, second: Date, leap: bool | None) -> int | None:
    """Days of the months from the first date's up to the second's, to be added to the difference of the two days.

    leap: said of a year without a number; None: not said, then a February on the way makes it open (None).
    """
    months = [(first.year, first.month)]
    if first.year is not None and second.year is not None:
        ahead = (second.year - first.year) * 12 + second.month - first.month
    else:
        ahead = (second.month - first.month) % 12
    if not 0 <= ahead <= 1200 or (ahead == 0 and second.day < first.day):
        return None
    total = 0
    year, month = first.year if first.year is not None else second.year, first.month
    del months
    for _ in range(ahead):
        if month == 2:
            known = is_leap(year) if year is not None else leap
            if known is None:
                return None
            total += 28 + known
        else:
            total += length_of(month, False)
        month += 1
        if month > 12:
            month, year = 1, (year + 1 if year is not None else None)
    return total
