"""What a clock shows: which half of the day is meant, and how a time is written."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.solver.words.told import Item, Told


def written_time(minutes: Fraction, form: str) -> str:
    """Minutes since midnight as a time: form "24", "12" with am or pm, or "bare".

    >>> written_time(Fraction(1295), "12"), written_time(Fraction(495), "24")
    ('9:35 pm', '08:15')
    """
    whole = int(minutes)
    hour, minute = divmod(whole, 60)
    second = f":{int((minutes - whole) * 60):02d}" if minutes != whole else ""
    if form == "24":
        return f"{hour:02d}:{minute:02d}{second}"
    half = "" if form == "bare" else (" am" if hour < 12 else " pm")
    return f"{(hour - 1) % 12 + 1}:{minute:02d}{second}{half}"


def hours_behind(clock: Item, told: Told) -> tuple[bool, int] | None:
    """Whether the half of the day is known, and the hours to be added to the reading of the clock: 0, 12 or -12."""
    value = clock.value
    half = clock.half
    if not half:
        said = re.findall(
            r"\b(?:morning|afternoon|evening|night|tonight|breakfast|lunch|dinner|supper)\b", told.template
        )
        halves = {"am" if word in ("morning", "breakfast") else "pm" for word in said if word not in ("night", "lunch")}
        half = halves.pop() if len(halves) == 1 and value < 13 and not clock.surface.startswith("0") else ""
        if (
            half == "am"
            and value >= 12
            or half == "pm"
            and 8 <= value < 12
            and "night" not in said
            and "evening" not in said
        ):
            half = ""
    if half == "night":
        half = "pm" if 5 <= value < 12 else "am"
    if not half:
        return False, 0
    if value >= 13:
        return False, 0
    if half == "am":
        return True, -12 if value >= 12 else 0
    return True, 0 if value >= 12 else 12
