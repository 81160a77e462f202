"""What a problem asks for, as the words of its question tell it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from mycelium.problems import CharSpan, question_span

ANSWER_TYPES = ("count", "money", "percent", "time", "measure", "number")

_MONEY = re.compile(
    r"how much (?:money|change|profit|in total did .* (?:spend|pay|earn))|dollars?|cents?|\bcost|\bprice|\bpay|\bspen[dt]|\bearn|\$|"
    r"\bprofit|\bsalary|\bworth|\bcharge|\bbill\b|\bowe|\bsave\b|\bbudget|\brevenue|\bmoney", re.IGNORECASE,
)  # fmt: skip
_PERCENT = re.compile(r"percent|percentage|%", re.IGNORECASE)
_TIME = re.compile(
    r"how (?:long|old)|how many (?:more |total |extra )?(?:seconds|minutes|hours|days|weeks|months|years)|\bage\b|"
    r"what time|how much (?:more )?time",
    re.IGNORECASE,
)
_MEASURE = re.compile(
    r"how (?:far|tall|high|heavy|wide|deep|fast)|how many (?:more |total )?(?:miles|kilometers|meters|feet|inches|yards|"
    r"pounds|ounces|grams|kilograms|liters|gallons|cups|calories|degrees|square|cubic)|\barea\b|\bperimeter\b|"
    r"\bdistance\b|\bweigh|\bspeed\b|\bvolume\b|\blength\b",
    re.IGNORECASE,
)
_COUNT = re.compile(r"how many|number of", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Goal:
    """What is asked: the type of the answer, whether it is a whole number, and where the question stands."""

    answer_type: str
    whole: bool
    question_span: CharSpan


def goal_of(text: str, answer: Fraction | None) -> Goal:
    """The goal as the question's words and, for labels, the answer's wholeness tell it."""
    span = question_span(text)
    asked = text[span[0] : span[1]]
    answer_type = "number"
    for name, pattern in (
        ("percent", _PERCENT), ("time", _TIME), ("measure", _MEASURE), ("money", _MONEY), ("count", _COUNT),
    ):  # fmt: skip
        if pattern.search(asked):
            answer_type = name
            break
    return Goal(answer_type, answer is None or answer.denominator == 1, span)
