"""Whether two answers are the same: the part that needs no algebra.

Numbers and identical strings are decided here, in microseconds and without importing anything heavy. What is
left (`None`) goes to `mycelium.symbolic.check_answers`, which calls this first.

Exactness is the rule: 0.33 is not 1/3. A wrong "equal" is worse than a wrong "different".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

MAX_QUICK_CHARS = 400
_DECIMAL_COMMA = re.compile(r"^(-?(?:\d{4,}(?=,\d{1,2}$)|\d{1,3}(?=,\d\d$)|0(?=,\d+$))),(\d+)$")


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether two answers are equal, and why; `seconds` is what the decision took."""

    equal: bool
    reason: str
    seconds: float = 0.0


_STYLING = re.compile(r"\\(?:left|right|displaystyle|,|!|;|:|quad|qquad)(?![A-Za-z])|~")
_SPACES = re.compile(r"\s+")
_LOOSE_SPACE = re.compile(r"(?<![\w.,]) | (?![\w.,])")
_BOX = re.compile(r"\\(?:boxed|fbox)\s*\{([^{}]*)\}")
_INTEGER = r"(?:\d{1,3}(?:(?:,|\{,\})\d{3})+|\d+)"
_NUMBER = re.compile(
    rf"(?P<sign>[-+]?)(?P<money>\\?\$)?(?:(?P<decimal>{_INTEGER}(?:\.\d*)?|\.\d+)"
    rf"|\\frac\{{(?P<top>-?\d+)\}}\{{(?P<bottom>\d+)\}}|\\frac(?P<t>\d)(?P<b>\d)|(?P<n>\d+)/(?P<d>\d+))"
)


def normalize_answer(text: str) -> str:
    """Styling off: delimiters, spacing commands, `\\dfrac`, a box around the whole, a final full stop.

    >>> normalize_answer(r"$\\left( \\dfrac{1}{2}, \\, 3 \\right)$")
    '(\\\\frac{1}{2},3)'
    """
    text = text.strip()
    match = _BOX.fullmatch(text)
    if match:
        text = match.group(1)
    if len(text) > 2 and text[0] == text[-1] == "$" and "$" not in text[1:-1].replace("\\$", ""):
        text = text[1:-1]
    text = _STYLING.sub(" ", text).replace(r"\dfrac", r"\frac").replace(r"\tfrac", r"\frac").replace("−", "-")
    text = _LOOSE_SPACE.sub("", _SPACES.sub(" ", text).strip())
    return text.rstrip(".") if not text.endswith("...") else text


def _decimal_point(text: str) -> str:
    """`1000,99` and `0,111` are decimals written with a comma; `1,2` and `1,234` are not."""
    return _DECIMAL_COMMA.sub(r"\1.\2", text) if "," in text else text


def plain_number(text: str) -> Fraction | None:
    """Exact value of a normalized answer that is just a number, perhaps with a dollar sign; else None."""
    match = _NUMBER.fullmatch(text)
    if match is None:
        return None
    decimal = match["decimal"]
    if decimal is not None:
        value = Fraction(re.sub(r"[{},]", "", decimal).rstrip(".") or "0")
    else:
        top, bottom = match["top"] or match["t"] or match["n"], match["bottom"] or match["b"] or match["d"]
        if int(bottom) == 0:
            return None
        value = Fraction(int(top), int(bottom))
    return -value if match["sign"] == "-" else value


# What may have no value although it is only compared with itself: divisions by zero, 0^0, logarithms, tangents, nan.
_NO_VALUE = re.compile(r"/\s*\(?0(?![.\d]*[1-9])|\{0\}|0\s*(?:\^|\*\*)|log|ln|tan|cot|sec|csc", re.IGNORECASE)


def quick_verdict(gold: str, answer: str) -> Verdict | None:
    """Decide numbers, identical and empty answers; None when the answers have to be read as mathematics."""
    if len(gold) > MAX_QUICK_CHARS or len(answer) > MAX_QUICK_CHARS:
        return Verdict(True, "the same text") if gold.strip() == answer.strip() else None
    left, right = _decimal_point(normalize_answer(gold)), _decimal_point(normalize_answer(answer))
    if not left or not right:
        return Verdict(False, "an answer is empty")
    if left == right:
        if left.lower().lstrip("-") == "nan":
            return Verdict(False, "nan is not a value")
        if _NO_VALUE.search(left):
            return None  # 1/0 is not an answer, so it does not equal itself; the reader decides
        return Verdict(True, "the same text")
    a, b = plain_number(left), plain_number(right)
    if a is None or b is None:
        return None
    if a == b:
        return Verdict(True, "the same number")
    if len(left) > 10 or len(right) > 10:
        return None  # perhaps a fraction and its decimal written to many digits
    return Verdict(False, f"different numbers: {left[:40]} and {right[:40]}")
