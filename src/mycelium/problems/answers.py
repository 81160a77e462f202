"""Final answers: read one from a worked solution, parse it as an exact number, print it.

Whether two answers are the same is decided in `mycelium.symbolic.equivalence`.
"""

from __future__ import annotations

import re
from fractions import Fraction

_MARK = re.compile(r"####\s*([^\n]*)")
_BOX = re.compile(r"(?P<box>\\(?:boxed|fbox)\s*\{)|\\.|(?P<brace>[{}])", re.DOTALL)
_BARE_BOX = re.compile(r"\\(?:boxed|fbox)\s+([^\s{}$]+)")
_NUMBER = re.compile(
    r"^(?P<sign>[-+−]?)\s*(?P<money>[$€£₹₦¥]?)\s*(?P<body>(?:\d{1,3}(?:,\d{3})+|[1-9]\d?(?:,\d\d)+,\d{3}|"
    r"[1-9]\d{0,2}(?:(?P<gap>[ \u00a0\u2009\u202f'’])\d{3})(?:(?P=gap)\d{3})*|\d+)(?:\.\d*)?|\.\d+|"
    r"(?P<whole>\d+)\s+(?P<top>\d+)\s*/\s*(?P<bottom>\d+)|(?P<n>\d+)\s*/\s*(?P<d>\d+))\s*(?P<percent>%?)\s*\.?$"
)
_GROUPING = re.compile(r"[,\s'’]")
MAX_ANSWER_DIGITS = 1000


def parse_number(text: str) -> Fraction | None:
    """Exact value of a plain number ("1,250", "12 500", "$3.50", "-2/3", "1 1/2", "20%"), or None.

    Thousands are marked by commas, spaces or apostrophes, also in the Indian way ("1,20,000").
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
        body = _GROUPING.sub("", match["body"]).rstrip(".")
        value = Fraction("0" + body if body.startswith(".") else body)
    if match["percent"]:
        value /= 100
    return -value if match["sign"] in ("-", "−") else value


_COUNTED = re.compile(r"(?P<number>\S+(?:\s\d+/\d+)?)\s+\(?(?P<words>[^\W\d_]{2,}(?:[\s-][^\W\d_]{2,}){0,3})\)?\.?$")
_NO_UNITS = frozenset(
    "hundred thousand million billion trillion lakh lakhs lac crore crores dozen doz dozens gross score percent cent "
    "remainder rem or and to plus minus times half quarter over degrees pi".split()
)


def parse_counted(text: str) -> Fraction | None:
    """Like `parse_number`, and the number of a count with words behind it: "12 pears", "18 dirhams left", "24 (bottles)".

    Words that change the value ("5 thousand", "7 remainder 2") give None.

    >>> parse_counted("18 dirhams left"), parse_counted("5 thousand")
    (Fraction(18, 1), None)
    """
    value = parse_number(text)
    if value is not None or len(text) > MAX_ANSWER_DIGITS:
        return value
    match = _COUNTED.match(text.strip())
    if match is None or _NO_UNITS & set(re.split(r"[\s-]", match["words"].lower())):
        return None
    return parse_number(match["number"])


def last_boxed(text: str) -> str | None:
    r"""Content of the last complete `\boxed{...}` of a text, braces balanced; None without one.

    `\boxed 5` without braces counts where no box has any. Takes time linear in the text.
    """
    opened: list[int] = []  # where the content of each open brace begins; -1 for a brace that is no box
    best, content = -1, None
    for match in _BOX.finditer(text):
        if match["box"]:
            opened.append(match.end())
        elif match["brace"] == "{":
            opened.append(-1)
        elif match["brace"] and opened:
            start = opened.pop()
            if start > best:
                best, content = start, text[start : match.start()].strip()
    if content is None:
        bare = _BARE_BOX.findall(text)
        return bare[-1] if bare else None
    return content


def extract_final_answer(text: str) -> str | None:
    r"""Final answer of a worked solution: after the last `####`, else in the last `\boxed{}`, else None."""
    marks = [mark.strip() for mark in _MARK.findall(text)]
    return marks[-1] if marks and marks[-1] else last_boxed(text)


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
