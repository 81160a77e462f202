"""Times of day as answers: 7:30, 9.40 a.m., 14h30, 1430 h, "half past seven"."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.problems import parse_number_words
from mycelium.symbolic.tree import Node

_HALF = r"(?P<half>[ap])\.?\s*m\.?"
_DIGITS = re.compile(
    rf"(?P<hour>\d{{1,2}})\s*[:.]\s*(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?\s*{_HALF}", re.IGNORECASE
)
_COLON = re.compile(r"(?P<hour>\d{1,2}):(?P<minute>0\d)(?::(?P<second>[0-5]\d))?(?:\s*(?:o'?clock|h))?")
_WHOLE = re.compile(rf"(?P<hour>\d{{1,2}})\s*(?:{_HALF}|o['’]?\s?clock)", re.IGNORECASE)
_LETTER = re.compile(r"(?P<hour>\d{1,2})\s?[hH]\s?(?P<minute>[0-5]\d)")
_FOUR = re.compile(r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s?(?:h|hrs|hours)")
_MIDDAY = re.compile(
    r"(?:(?:12|twelve)(?:[:.]00)?(?: o['’]?\s?clock)?\s+)?(?:(?P<noon>noon|midday)|midnight)", re.IGNORECASE
)
_SPOKEN = re.compile(
    rf"(?:(?P<quarter>(?:a )?quarter)|(?P<halfpast>half)|(?P<minute>[a-z-]+|\d\d?)(?: minutes?)?) (?P<side>past|to) "
    rf"(?P<hour>[a-z]+|\d\d?)(?:\s+{_HALF})?",
    re.IGNORECASE,
)

_CLOCK = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d))?(?: ([ap])m)?")


def clock_node(hour: int, minute: int, second: int | None = None, half: str | None = None) -> Node:
    """A time of day as a `text` node: "7:30", "7:30 pm", "14:30"."""
    words = f"{hour}:{minute:02d}" + (f":{second:02d}" if second is not None else "")
    return Node("text", (), f"{words} {half.lower()}m" if half else words)


def is_clock(words: str) -> bool:
    """Whether the words of a `text` node tell a time of day, as `clock_node` writes it."""
    return _CLOCK.fullmatch(words) is not None


def written_clock(words: str) -> str | None:
    """How the words of a clock node are printed: "1:20 pm", "13:20 o'clock"; None for other words.

    Without half of the day a word tells the time from the ratio 13:20.
    """
    found = _CLOCK.fullmatch(words)
    return None if found is None else words if found[4] else f"{words} o'clock"


def hours_of(words: str) -> Fraction | None:
    """Hours since midnight of the words of a clock node, in [0, 24]; as written where the half of the day is unknown.

    >>> hours_of("1:20 pm")
    Fraction(40, 3)
    """
    found = _CLOCK.fullmatch(words)
    if found is None:
        return None
    return _hour(found) + Fraction(int(found[2]), 60) + Fraction(int(found[3] or 0), 3600)


def _hour(found: re.Match[str]) -> int:
    """The hour from 0 to 24; as written where the half of the day is unknown."""
    return int(found[1]) % 12 + 12 * (found[4] == "p") if found[4] else int(found[1])


def read_clock(text: str) -> Node | None:
    """The time of day that a whole text tells; None where it may be a ratio or a number."""
    if len(text) > 40:
        return None
    text = re.sub(r"\s*:\s*", ":", text)
    for pattern in (_DIGITS, _COLON, _WHOLE, _LETTER, _FOUR):
        found = pattern.fullmatch(text)
        if found is None:
            continue
        groups = found.groupdict()
        hour, second = int(groups["hour"]), groups.get("second")
        if hour > 24:
            return None
        return clock_node(
            hour, int(groups.get("minute") or 0), None if second is None else int(second), groups.get("half")
        )
    found = _MIDDAY.fullmatch(text)
    if found is not None:
        return clock_node(12, 0, None, "p" if found["noon"] else "a")
    found = _SPOKEN.fullmatch(text)
    return None if found is None else _spoken(found)


def _spoken(found: re.Match[str]) -> Node | None:
    if found["side"].lower() == "to" and (found["minute"] or "").isdecimal() and found["hour"].isdecimal():
        return None  # 5 to 3 is a ratio
    hour = _value(found["hour"])
    minute = 15 if found["quarter"] else 30 if found["halfpast"] else _value(found["minute"])
    if hour is None or minute is None or not 1 <= hour <= 12 or not 0 < minute < 60:
        return None
    if found["side"].lower() == "to":
        if found["halfpast"]:
            return None
        hour, minute = (hour - 1 or 12), 60 - minute
    return clock_node(hour, minute, None, found["half"])


def _value(word: str) -> int | None:
    if word.isdecimal():
        return int(word)
    value = parse_number_words(word)
    return None if value is None else int(value)


def same_time(left: str, right: str) -> bool | None:
    """Whether two clock texts tell the same time; a half of the day may be left out. None when one is no time."""
    a, b = _CLOCK.fullmatch(left), _CLOCK.fullmatch(right)
    if a is None or b is None:
        return None
    same_minutes = (a[2], int(a[3] or 0)) == (b[2], int(b[3] or 0))
    plain = [int(found[1]) for found in (a, b) if found[4] is None]
    if any(hour in (0, 24) for hour in plain):
        return same_minutes and _hour(a) % 24 == _hour(b) % 24  # midnight
    if (a[4] is None) != (b[4] is None) and max(int(a[1]), int(b[1])) <= 12:
        return same_minutes and int(a[1]) == int(b[1])
    return same_minutes and _hour(a) == _hour(b)
