"""Writing another number in the place of a quantity, in the same style: digits, words, money, percent."""

from __future__ import annotations

import random
import re
from fractions import Fraction

from mycelium.problems import Quantity
from mycelium.synthesis.words import number_words, patterns

P = patterns("surfaces")

# Numbers that are what they are: so many minutes to the hour, cents to the dollar.
_FIXED = frozenset(map(Fraction, (7, 12, 24, 52, 60, 100, 365, 1000)))
_FRACTIONS = tuple(map(Fraction, "1/2 1/3 2/3 1/4 3/4 1/5 2/5 3/5 4/5 1/6 5/6 1/8 1/10".split()))
_PERCENTS = tuple(Fraction(p, 100) for p in (5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 90))


def is_free(text: str, quantity: Quantity) -> bool:
    """Whether another number may stand here: not a date, a clock time, a unit's size, "1", or a word like "dozen"."""
    start, end = quantity.char_span
    before, after = text[max(0, start - 12) : start], text[end : end + 24]
    value, surface = quantity.value, quantity.surface
    if value <= 0 or quantity.kind in ("time", "mixed") or P.clock_after.match(after) or P.name_before.search(before):
        return False
    if value == 1 or (value in _FIXED and P.unit_after.match(after)) or P.article_before.search(before):
        return False
    if quantity.kind == "multiplier":
        return surface.lower() == "twice" and after.startswith((" as ", " the "))
    if quantity.kind == "word":
        return value.denominator == 1 and 2 <= value <= 100 and surface.lower() == number_words(int(value))
    if quantity.kind == "fraction":
        return value < 1 and "/" in surface and value in _FRACTIONS
    if quantity.kind == "percent":
        return value < 1 and bool(P.digits.match(surface))
    plain = surface.lstrip("$€£ ")
    if not P.digits.fullmatch(plain) or value > 10_000_000:
        return False
    return not (P.year.match(plain) and not surface.startswith("$") and quantity.kind == "integer")


def draw_value(quantity: Quantity, rng: random.Random, scale: int = 1) -> Fraction:
    """Another value of the same kind and about the same size; `scale` makes counts and money larger."""
    value, kind = quantity.value, quantity.kind
    if kind == "percent":
        return rng.choice([p for p in _PERCENTS if p <= 2 * value and value <= 3 * p] or [value])
    if kind == "fraction":
        return rng.choice(_FRACTIONS)
    if kind == "multiplier":
        return Fraction(rng.choice((2, 2, 3, 4, 5)))
    if value.denominator != 1:
        decimals = len(quantity.surface.partition(".")[2].rstrip("%¢ "))
        unit = Fraction(1, 10**decimals)
        if decimals == 2 and value % Fraction(1, 4) == 0:
            unit = Fraction(1, 4)
        elif value % Fraction(1, 2) == 0:
            unit = Fraction(1, 2)
        steps = max(3, int(3 * value / unit))
        return unit * rng.randint(1, steps) * scale
    whole = int(value) * scale
    if whole <= 12:
        return Fraction(rng.randint(2, max(9, whole + 4)))
    step = next((size for size in (1000, 500, 100, 50, 10, 5) if whole % size == 0 and whole >= 3 * size), 1)
    if rng.random() < 0.3 and step > 1:
        step = max(1, step // (2 if step in (10, 100, 1000) else 5))
    low, high = max(1, whole // (2 * step)), max(3, 2 * whole // step)
    return Fraction(step * rng.randint(low, high))


def surface_of(quantity: Quantity, value: Fraction) -> str | None:
    """The new value in the style of the quantity's surface; None when it cannot be written so."""
    old = quantity.surface
    kind = quantity.kind
    if kind == "multiplier":
        if value.denominator != 1:
            return None
        new = "twice" if value == 2 else f"{number_words(int(value))} times"
        return new.capitalize() if old[0].isupper() else new
    if kind == "word":
        if value.denominator != 1 or not 2 <= value <= 100:
            return None
        new = number_words(int(value))
        return new.capitalize() if old[0].isupper() else new
    if kind == "fraction":
        return re.sub(r"\d+\s?/\s?\d+", f"{value.numerator}/{value.denominator}", old, count=1)
    shown = value * 100 if kind == "percent" else value
    match = P.digits.search(old)
    if match is None:
        return None
    written = match[0]
    decimals = len(written.partition(".")[2])
    if shown.denominator != 1 or decimals:
        places = max(decimals, 2 if kind == "money" else 1)
        if (shown * 10**places).denominator != 1:
            return None
        new = f"{float(shown):,.{places}f}"
    else:
        new = f"{int(shown):,}"
    if "," not in written and (len(written.partition(".")[0]) > 3 or shown < 10_000 and kind != "money"):
        new = new.replace(",", "")
    return old[: match.start()] + new + old[match.end() :]
