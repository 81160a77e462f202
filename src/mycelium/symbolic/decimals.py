"""Rational numbers as decimals: written out exactly, rounded, averaged."""

from __future__ import annotations

import math
from fractions import Fraction

MAX_PLACES = 1000


def decimal_digits(value: int) -> str:
    """str(value) for integers of any length (Python refuses beyond 4300 digits)."""
    if value < 0:
        return "-" + decimal_digits(-value)
    if value.bit_length() < 14000:
        return str(value)
    # split in halves, so that the cost stays near that of the division
    half = int(value.bit_length() * 0.30103) // 2
    high, low = divmod(value, 10**half)
    return decimal_digits(high) + decimal_digits(low).zfill(half)


def format_number(value: Fraction) -> str:
    """An exact decimal when there is one, else numerator/denominator."""
    if value.denominator == 1:
        return decimal_digits(value.numerator)
    scale, denominator = 0, value.denominator
    while denominator % 10 == 0:
        denominator, scale = denominator // 10, scale + 1
    for prime in (2, 5):
        while denominator % prime == 0:
            denominator, scale = denominator // prime, scale + 1
    if denominator != 1:
        return f"{decimal_digits(value.numerator)}/{decimal_digits(value.denominator)}"
    digits = decimal_digits(abs(int(value * 10**scale))).zfill(scale + 1)
    return ("-" if value < 0 else "") + f"{digits[:-scale]}.{digits[-scale:]}"


def fixed_point(value: Fraction, places: int) -> str:
    """The number with exactly so many decimal places, halves away from zero."""
    scaled = int(abs(value) * 10**places + Fraction(1, 2))
    digits = decimal_digits(scaled).zfill(places + 1)
    sign = "-" if value < 0 and scaled else ""
    return sign + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)


def mean(values: list[Fraction]) -> Fraction:
    return sum(values, Fraction(0)) / len(values)


def median(values: list[Fraction]) -> Fraction:
    ordered, half = sorted(values), len(values) // 2
    return ordered[half] if len(values) % 2 else (ordered[half - 1] + ordered[half]) / 2


def rounded(value: Fraction, places: int) -> Fraction:
    """Rounded to so many decimal places, halves away from zero."""
    scale = Fraction(10) ** places
    size = math.floor(abs(value) * scale + Fraction(1, 2)) / scale
    return size if value >= 0 else -size
