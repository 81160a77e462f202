"""Final answers: read one from a worked solution, parse it as an exact number, print it.

Equivalence of answers that are more than numbers is decided in `mycelium.problems.equivalence`.
"""

from __future__ import annotations

import re
from fractions import Fraction

_MARK = re.compile(r"####\s*(.+?)\s*$", re.MULTILINE)
_NUMBER = re.compile(
    r"^(?P<sign>[-+−]?)\s*(?P<money>[$€£]?)\s*(?P<body>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+|"
    r"(?P<whole>\d+)\s+(?P<top>\d+)\s*/\s*(?P<bottom>\d+)|(?P<n>\d+)\s*/\s*(?P<d>\d+))\s*(?P<percent>%?)\s*\.?$"
)
MAX_ANSWER_DIGITS = 1000


def parse_number(text: str) -> Fraction | None:
    """Exact value of a plain number ("1,250", "$3.50", "-2/3", "1 1/2", "20%"), or None.

    A percent is its share of one. Anything else, such as a unit or a word, gives None.

    >>> parse_number("$1,250.50")
    Fraction(2501, 2)
    """
    match = _NUMBER.match(text.strip()) if len(text) <= MAX_ANSWER_DIGITS else None
    if match is None:
        return None
    if match["n"]:
        if int(match["d"]) == 0:
            return None
        value = Fraction(int(match["n"]), int(match["d"]))
    elif match["whole"]:
        if int(match["bottom"]) == 0:
            return None
        value = int(match["whole"]) + Fraction(int(match["top"]), int(match["bottom"]))
    else:
        body = match["body"].replace(",", "").rstrip(".")
        value = Fraction("0" + body if body.startswith(".") else body)
    if match["percent"]:
        value /= 100
    return -value if match["sign"] in ("-", "−") else value


def last_boxed(text: str) -> str | None:
    r"""Content of the last complete `\boxed{...}` of a text, braces balanced; None without one."""
    start = max(text.rfind("\\boxed"), text.rfind("\\fbox"))
    if start < 0:
        return None
    opening = text.find("{", start)
    if opening < 0:
        rest = text[start:].split(None, 1)
        return rest[1].split("$")[0].strip() if len(rest) == 2 and rest[1].split("$")[0].strip() else None
    depth = 0
    for index in range(opening, len(text)):
        depth += {"{": 1, "}": -1}.get(text[index], 0)
        if depth == 0:
            return text[opening + 1 : index].strip()
    return None


def extract_final_answer(text: str) -> str | None:
    r"""Final answer of a worked solution: after the last `####`, else in the last `\boxed{}`, else None."""
    marks = _MARK.findall(text)
    return marks[-1] if marks else last_boxed(text)


def numbers_equal(left: str, right: str, relative_tolerance: float = 1e-6) -> bool:
    """Whether two strings are the same plain number, allowing for rounding in the last of many digits.

    Exact when both are integers. False when either is not a plain number.
    """
    a, b = parse_number(left), parse_number(right)
    if a is None or b is None:
        return False
    if a == b:
        return True
    if a.denominator == 1 and b.denominator == 1:
        return False
    return abs(a - b) <= Fraction(relative_tolerance) * max(abs(a), abs(b))


def format_number(value: Fraction, max_decimals: int = 10) -> str:
    """Shortest exact string: an integer, a finite decimal of at most `max_decimals` places, else "p/q"."""
    if value.denominator == 1:
        return str(value.numerator)
    denominator, twos, fives = value.denominator, 0, 0
    while denominator % 2 == 0:
        denominator, twos = denominator // 2, twos + 1
    while denominator % 5 == 0:
        denominator, fives = denominator // 5, fives + 1
    places = max(twos, fives)
    if denominator != 1 or places > max_decimals:
        return f"{value.numerator}/{value.denominator}"
    digits = str(abs(value.numerator) * 10**places // value.denominator).rjust(places + 1, "0")
    return ("-" if value < 0 else "") + digits[:-places] + "." + digits[-places:]
