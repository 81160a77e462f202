"""Days of the week after so many days, days between two dates, the date after so many days, weeks and days."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.solver.words.dates import MONTHS, WEEKDAYS, Date, dates_in, days_to_month, is_leap, length_of
from mycelium.solver.words.registry import Proposal, word_reader
from mycelium.solver.words.sizes import mixed
from mycelium.solver.words.terms import Term, constant, quantity, row, total
from mycelium.solver.words.told import Told, tokens_of

_WEEKDAY = re.compile(rf"\b({'|'.join(WEEKDAYS)})s?\b")
_ASKS_WEEKDAY = re.compile(
    r"\b(?:what|which) (?:day of the week|weekday|day)\b|\bon (?:what|which) (?:day|"
    r"weekday)\b|\bname the (?:day|weekday)\b"
)
_ASKS_DATE = re.compile(
    r"\b(?:what|which|give the|find the) (?:is the )?(?:(?:exact|calendar|final|due) )?date\b|"
    r"\bon (?:what|which) (?:date|day of)\b|\bwhat will the date be\b"
)
_ASKS_DAYS = re.compile(r"\bhow many (?:full |whole )?(?P<what>days|nights)\b")
_BACK = re.compile(r"\b(?:ago|before|earlier|previous(?:ly)?)\b")
_INCLUSIVE = re.compile(
    r"\b(?:inclusive|both (?:days |dates |of these days )?(?:are )?(?:included|counted|count)|(?:including|"
    r"counting) (?:both|the first|the last|these)|included\b|both count|counts? (?:too|as well)|both (?:dates|"
    r"days) (?:included|counted))"
)
_NOT_INCLUDED = re.compile(r"\b(?:not (?:included|counted|counting)|excluding|exclusive|without the|but not the)\b")
_PASSES = re.compile(r"\b(?:from|between|until|till|after|later|pass(?:es)?|lie|to go|before|is it|are there|apart)\b")
_UNREAD = re.compile(
    r"\b(?:every|each|twice|per|weekdays?|weekend|school days|working|workdays?|half|third|times|"
    r"except|closed|skip\w*|only)\b"
)
_LEAP = re.compile(
    r"\b(?P<no>not (?:in )?an?|no|non-?|isn't a|is not a|an ordinary) ?(?:leap )?year\b|"
    r"\b(?:leap year)\b"
)
_CUE = rf"\bdays?\b|\bweeks?\b|\b(?:{'|'.join(MONTHS)})\b"


@word_reader(_CUE, 0.75, "days and dates")
def calendar(told: Told) -> Proposal | None:
    """The first of the four questions that the text is."""
    if _UNREAD.search(told.template):
        return None
    for read in (_weekday, _days_between, _date_after, _weeks_and_days):
        proposal = read(told)
        if proposal is not None:
            return proposal
    return None


def _leap(told: Told) -> bool | None:
    found = _LEAP.search(told.template)
    return None if found is None else not found["no"]


def _others(told: Told, dates: list[Date]) -> list[int]:
    """Places of the tokens that belong to no date."""
    text = told.template
    for date in reversed(dates):
        text = text[: date.span[0]] + text[date.span[1] :]
    return tokens_of(text)


def _days(told: Told, places: list[int]) -> Term | None:
    """All durations in days, or None where one is no whole number of days or another number stands there."""
    items = [told.items[place] for place in places]
    if not items or any(item.kind != "D" or not set(item.units) <= {"day", "week", "fortnight"} for item in items):
        return None
    return total([item.term("day") for item in items])


def _name(value: Fraction) -> str:
    return WEEKDAYS[int(value) - 1].capitalize()


def _weekday(told: Told) -> Proposal | None:
    if not _ASKS_WEEKDAY.search(told.question):
        return None
    names = _WEEKDAY.findall(told.template)
    dates = dates_in(told, told.template)
    others = _others(told, dates)
    if len(set(names)) != 1:
        year = dates[0].year if len(dates) == 1 and not names and not others else None
        if year is None:
            return None
        date = dates[0]
        return Proposal(row("WEEKDAY_OF_DATE", year, date.month, date.day), _name, kind="weekday")
    start = constant(WEEKDAYS.index(names[0]) + 1)
    if len(dates) == 2 and not others:
        first, second = dates
        known_second = _near(told, dates, 1) and not _near(told, dates, 0)
        if known_second:
            first, second = second, first
        ahead = _between(told, first, second)
        if ahead is None:
            behind = _between(told, second, first)
            return None if behind is None else Proposal(row("WEEKDAY_AFTER", start, constant(0) - behind), _name)
        return Proposal(row("WEEKDAY_AFTER", start, ahead), _name, kind="weekday")
    count = _days(told, others) if len(dates) <= 1 else None
    if count is None:
        return None
    if re.search(
        r"\bthe day (?:after tomorrow|before yesterday)\b|\byesterday (?:was|is)|\btomorrow (?:is|"
        r"will be)",
        told.template,
    ):
        shift = 1 if re.search(r"\byesterday (?:was|is)", told.template) else -1
        if re.search(r"day (?:after|before)", told.template):
            return None
        count = count + shift if not _BACK.search(told.template) else count - shift
    if _BACK.search(told.template):
        count = constant(0) - count
    return Proposal(row("WEEKDAY_AFTER", start, count), _name, kind="weekday")


def _near(told: Told, dates: list[Date], which: int) -> bool:
    """Whether the name of the weekday stands in the sentence of a date."""
    begin, end = dates[which].span
    left = max(told.template.rfind(mark, 0, begin) for mark in (". ", "? ", "! ")) + 1
    right = min(
        (i for mark in (". ", "? ", "! ") if (i := told.template.find(mark, end)) >= 0), default=len(told.template)
    )
    return _WEEKDAY.search(told.template[left:right]) is not None


def _between(told: Told, first: Date, second: Date) -> Term | None:
    """Days from the first to the second date."""
    months = days_to_month(first, second, _leap(told))
    if months is None:
        return None
    days = [
        quantity(told.items[each.place].places[0]) if each.place is not None else constant(each.day)
        for each in (second, first)
    ]
    return days[0] + months - days[1]


def _days_between(told: Told) -> Proposal | None:
    asks = _ASKS_DAYS.search(told.question)
    dates = dates_in(told, told.template)
    if asks is None or len(dates) != 2 or _others(told, dates):
        return None
    days = _between(told, *dates)
    if days is None or _NOT_INCLUDED.search(told.template):
        return None
    inclusive = _INCLUSIVE.search(told.template) and asks["what"] == "days"
    if inclusive:
        return Proposal(days + 1, unit="days", kind="measure")
    if asks["what"] == "nights" or _PASSES.search(told.question):
        if (
            re.search(r"\b(?:lasts?|open|runs?|holiday|course|festival|exhibition|stay\w*)\b", told.template)
            and asks["what"] == "days"
        ):
            return None
        return Proposal(days, unit=asks["what"], kind="measure")
    return None


def _date_after(told: Told) -> Proposal | None:
    dates = dates_in(told, told.template)
    if not _ASKS_DATE.search(told.question) or len(dates) != 1 or _ASKS_DAYS.search(told.question):
        return None
    count = _days(told, _others(told, dates))
    back = bool(_BACK.search(told.template))
    items = [told.items[place] for place in _others(told, dates)]
    if count is None or back and re.search(r"\bafter|later\b", told.template) or _INCLUSIVE.search(told.template):
        return None
    date = dates[0]
    days = sum(item.value for item in items) / 86400
    leap = _leap(told) if date.year is None else is_leap(date.year)
    if days > 1000:
        return None
    day, month, year = date.day + (-int(days) if back else int(days)), date.month, date.year
    while day < 1 or day > (length := 28 + bool(leap) if month == 2 else length_of(month, False)):
        if month == 2 and leap is None or (day < 1 and month == 3 and leap is None):
            return None
        if day < 1:
            month = (month - 2) % 12 + 1
            if month == 12 and year is not None:
                year, leap = year - 1, is_leap(year - 1)
            day += 28 + bool(leap) if month == 2 else length_of(month, False)
        else:
            day -= length
            month = month % 12 + 1
            if month == 1 and year is not None:
                year, leap = year + 1, is_leap(year + 1)
    begin = constant(date.day) if date.place is None else quantity(told.items[date.place].places[0])
    shift = (begin - count if back else begin + count) - (date.day + (-int(days) if back else int(days)) - day)
    return Proposal(shift, lambda value: f"{value} {MONTHS[month - 1].capitalize()}", kind="date")


def _weeks_and_days(told: Told) -> Proposal | None:
    """Days as weeks and days."""
    if (
        len(told.items) != 1
        or told.items[0].units != ("day",)
        or not re.search(r"\bweeks and (?:how many )?days\b", told.question)
    ):
        return None
    return Proposal(told.items[0].term("day"), lambda value: mixed(value, ("week", "day")), kind="measure")
