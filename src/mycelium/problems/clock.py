"""Times of day: 7:30, 8.15 a.m., 0630 h, 14h30, "half past seven", "ten to four"; their value is hours as written.

The same characters may tell something else: 4:11 in a ratio, 1:50,000 on a map, 1500 hours of work, 1h45 of running,
"from five to ten people". Those are left to the other readers.
"""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.problems.digits import Reading
from mycelium.problems.number_words import UNITS, parse_number_words
from mycelium.problems.units import measure_behind

_COLON = re.compile(r"(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?![\d:]|\.\d|,\d{3})")
_HALF_DAY = r"\s*(?:[ap]\.\s?m\.|[ap]\.?m\b|o['’]clock)"
_DOT = re.compile(rf"(?P<hour>1[0-2]|0?[1-9])\.(?P<minute>[0-5]\d)(?={_HALF_DAY})", re.IGNORECASE)
_FOUR = re.compile(
    r"(?P<hour>[01]\d|2[0-3])\.?(?P<minute>[0-5]\d)(?=(?P<h>\s?(?:hours|hrs?|h)\b)|[.,]?\s|[.;?!)]|$)", re.IGNORECASE
)
_LETTER_H = re.compile(r"(?P<hour>[01]?\d|2[0-3])\s?[hH](?P<minute>[0-5]\d)(?![\w])")
_AT_BEFORE = re.compile(
    r"\b(?:at|until|till|before|after|since|time\s+(?:is|was))\s+$|\b\d\d?h?[0-5]\d\s?(?:h|hrs?|hours)?\s(?:to|and)\s+$",
    re.IGNORECASE,
)
_EXACTLY_AT = re.compile(r"\b(?:at|until|till|by|from|since|between)\s+$", re.IGNORECASE)
_EARLY = re.compile(r"\s(?:start|train|flight|bus|ferry|service|departure|alarm|shift)\b")  # a 0600 start
_TIMES_BEFORE = re.compile(r"\b\d\d?h[0-5]\d\s(?:to|and)\s+$", re.IGNORECASE)
_LASTING_BEFORE = re.compile(
    r"\b(?:for|of|in|take|takes|taken|took|last|lasts|lasted|work|works|worked|run|runs|ran|fl[eyi]\w*|about|over|than|total|"
    r"every|each|another|spen[dt]s?|need|needs|drove|walked|after)\s+$",
    re.IGNORECASE,
)
_CLOCK_AFTER = re.compile(_HALF_DAY, re.IGNORECASE)
_RATIO_BEFORE = re.compile(r"\b(?:ratio|scale|proportions?|odds)\b[^.?!]*$", re.IGNORECASE)
_MODEL_AFTER = re.compile(r"\s+(?:scale|models?|maps?|plan|replica|drawing)\b", re.IGNORECASE)
_MAP_BEFORE = re.compile(r"\b(?:map|plan|model|atlas|drawn|blueprint|drawing|diluted|mixed)\b[^.?!]*$", re.IGNORECASE)

_HOURS = "|".join(word for word, value in UNITS.items() if 1 <= value <= 12)
_HOUR = rf"(?P<hour>1[0-2]|[1-9]|{_HOURS})\b(?![,.:/]\d|\s?[%°]|-)"
_SPOKEN = re.compile(
    rf"(?:(?:(?:an?\s+)?(?P<quarter>quarter)|(?P<half>half)|(?P<minute>twenty[\s-]five|{_HOURS}|twenty|\d\d?)"
    rf"(?:\s+minutes?)?)(?:\s+|-)(?P<side>past|to)(?:\s+|-){_HOUR})",
    re.IGNORECASE,
)
_TO_BEFORE = re.compile(
    r"\b(?:at|by|until|till|before|after|since|around|about|nearly|almost|only|just|exactly|it\s+(?:is|was)|it['’]s|"
    r"time\s+(?:is|was))\s+$",
    re.IGNORECASE,
)
_HALF_HOUR = re.compile(rf"half\s+{_HOUR}", re.IGNORECASE)
_TO_AFTER = re.compile(
    r"\s*(?:$|[.,;:?!)]|(?:in\s+the|on|and|sharp|each|every|o['’]?clock|daily|when|with|but|so|he|she|they|it|"
    r"tomorrow|today|tonight|for|until|from|this|that|because|as|after|before|[ap]\.?\s?m)\b)",
    re.IGNORECASE,
)
_HALF_AFTER = re.compile(rf"{_TO_AFTER.pattern}|\s+(?:the|we|i|all|everyone|my|his|her|their)\b", re.IGNORECASE)
_WINDOW = 100


def clock_time(text: str, start: int) -> Reading | None:
    """The time of day written in digits at `start`; for a ratio its first number; None for anything else."""
    before = text[max(0, start - _WINDOW) : start]
    match = _COLON.match(text, start)
    if match is not None:
        ratio = _is_ratio(before, match["hour"]) or (match["hour"] == "1" and _MODEL_AFTER.match(text, match.end()))
        if ratio and not _CLOCK_AFTER.match(text, match.end()):
            return Reading(Fraction(int(match["hour"])), "integer", match.end("hour"))
        return _time(match)
    match = _DOT.match(text, start)
    if match is not None:
        return _time(match)
    match = _FOUR.match(text, start)
    if match is not None and _is_time_of_day(match, before, text):
        return _time(match)
    match = _LETTER_H.match(text, start)
    if match is not None and _is_letter_time(match, before):
        return _time(match)
    return None


def _is_letter_time(match: re.Match[str], before: str) -> bool:
    """At 9h30 and 14h30 are times; 1h45 of running and "it took 12h30" are durations."""
    if len(match["hour"]) == 2:
        return match["hour"].startswith("0") or not _LASTING_BEFORE.search(before)
    return bool(_EXACTLY_AT.search(before) or _TIMES_BEFORE.search(before))


def _is_ratio(before: str, first: str) -> bool:
    return bool(_RATIO_BEFORE.search(before)) or (first == "1" and bool(_MAP_BEFORE.search(before)))


def _is_time_of_day(match: re.Match[str], before: str, text: str) -> bool:
    """1430 h and 0745 hrs are times, 1500 hours may be work; without "h" only "at 0630" is one."""
    if "." in match[0]:  # 14.30 h
        return bool(match["h"] and _EXACTLY_AT.search(before))
    if match["hour"].startswith("0"):
        return bool(match["h"] or _EXACTLY_AT.search(before) or _EARLY.match(text, match.end()))
    if (match["h"] or "").strip().lower() in ("h", "hr", "hrs"):
        return not _LASTING_BEFORE.search(before)
    return bool(match["h"] and _AT_BEFORE.search(before))


def _time(match: re.Match[str]) -> Reading:
    return Reading(Fraction(int(match["hour"])) + Fraction(int(match["minute"]), 60), "time", match.end())


def spoken_time(text: str, start: int) -> Reading | None:
    """The time of day told in words at `start`: "half past seven", "quarter to nine", "5 past 3"."""
    match = _SPOKEN.match(text, start)
    if match is None:
        return _half_hour(text, start)
    minute: Fraction | None
    if match["quarter"] or match["half"]:
        minute = Fraction(15 if match["quarter"] else 30)
    else:
        minute = _number(match["minute"])
    hour, to = _number(match["hour"]), match["side"].lower() == "to"
    if hour is None or minute is None or not 0 < minute < 60 or (to and match["half"]):
        return None
    if measure_behind(text, match.end()):
        return None  # "five to ten minutes"
    if to and not match["quarter"]:
        before = text[max(0, start - 20) : start]
        if not _TO_BEFORE.search(before) or not _TO_AFTER.match(text, match.end()):
            return None
    if to:
        hour = (hour if hour > 1 else Fraction(13)) - 1
        minute = 60 - minute
    return Reading(hour + minute / 60, "time", match.end())


def _half_hour(text: str, start: int) -> Reading | None:
    """British "at half eight" is half past eight."""
    match = _HALF_HOUR.match(text, start)
    hour = _number(match["hour"]) if match else None
    if match is None or hour is None or not _TO_BEFORE.search(text[max(0, start - 20) : start]):
        return None
    if measure_behind(text, match.end()) or not _HALF_AFTER.match(text, match.end()):
        return None
    return Reading(hour + Fraction(1, 2), "time", match.end())


def _number(word: str) -> Fraction | None:
    return Fraction(int(word)) if word.isdecimal() else parse_number_words(word)
