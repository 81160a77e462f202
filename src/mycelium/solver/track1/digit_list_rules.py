# ruff: noqa: E501
"""Digits of decimals and of numbers with a missing digit, and lists in equal steps."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise

from mycelium.solver.track1.plans import Plan
from mycelium.solver.track1.readers import Row, row, track1_reader, whole_plan
from mycelium.solver.track1.told import told
from mycelium.solver.track1.wording import Wording

_NTH = r"(?P<n>\d+)(?:st|nd|rd|th)|<(?P<f>\d+)>"
_POINT = r"(?:(?:after|to the right of|right of|past|beyond) the decimal point(?: (?:of|in|for|when))?|decimal place|place (?:after|to the right of) the decimal point)"


@track1_reader
def _digit_of_a_decimal(wording: Wording) -> Plan | None:
    text = told(wording).strip(" ?.")
    match = re.search(rf"(?:the )?(?:{_NTH}) (?:digit|place|decimal place|decimal digit|number|numeral)\b", text)
    if match is None or "decimal" not in text or not re.search(r"\b(?:what|find|which|determine)\b", text):
        return None
    place = int(match["n"]) if match["n"] else _ordinal(wording.formulas[int(match["f"])])
    rest = text[: match.start()] + " | " + text[match.end() :]
    fractions = re.findall(r"(?<![\w/.])(\d+)/(\d+)(?![\w/])", rest)
    numbers = re.findall(r"\d+", re.sub(r"\d+/\d+", "", rest))
    if (
        place is None
        or len(fractions) != 1
        or numbers
        or re.search(r"<|sum|product|difference|first|last|repeat(?:s|ing)? block|how many|begin", rest)
    ):
        return None
    top, bottom = int(fractions[0][0]), int(fractions[0][1])
    if not 1 <= place <= 10**6 or bottom == 0:
        return None
    return whole_plan(row("EVALUATE", f"floor(10*mod({top}*10^({place - 1}), {bottom})/{bottom})"))


def _ordinal(text: str) -> int | None:
    match = re.fullmatch(r"(\d+)\s*(?:\^|\\)?\s*\{?\\?(?:text|mathrm|rm|th|st|nd|rd|\{|\}|\s|\^)*\}*", text.strip())
    return int(match[1]) if match and re.search(r"th|st|nd|rd", text) else None


_MARK = r"\\(?:text|textrm|mathrm|underline|overline|boxed|square|Box|_)\b"


@track1_reader
def _missing_digit(wording: Wording) -> Plan | None:
    """ "For what digit A is the four-digit number 31A4 divisible by 9?" """
    text = told(wording)
    match = re.search(
        r"(?:\d-digit )?(?:number|integer|numeral|positive integer) <(?P<k>\d+)>,?(?: where [^,.]*,)? (?:is |to be |be |evenly )*(?:divisible by|a multiple of) (?P<by>\d+)(?P<more>(?:,? (?:and )?\d+)*)",
        text,
    )
    if match is None or not re.search(r"digit", text):
        return None
    body = re.sub(
        r"\\(?:text|textrm|mathrm|underline|,|!|;|hphantom)|[{}\s$,]|\\[,;!]", "", wording.formulas[int(match["k"])]
    )
    letters = set(re.findall(r"[A-Za-z]", body))
    if (
        not re.fullmatch(r"[0-9A-Za-z]{2,12}", body)
        or len(letters) != 1
        or not re.search(r"\d", body)
        or body[0].isalpha()
        and len(body) == 1
    ):
        return None
    letter = letters.pop()
    others = re.sub(re.escape(match.group()), " ", text)
    formulas = [wording.formulas[int(k)] for k in re.findall(r"<(\d+)>", others)]
    if any(re.sub(r"\\text\w*|[{}\s]", "", f) != letter for f in formulas) or re.search(
        r"\d", re.sub(r"<\d+>|\d-digit|single-digit", "", others)
    ):
        return None
    size = len(body)
    number = "+".join(
        f"{10 ** (size - 1 - place)}*{'x' if sign == letter else sign}" for place, sign in enumerate(body)
    )
    divisors = [int(d) for d in re.findall(r"\d+", match["by"] + " " + match["more"])]
    conditions: list[Row | str] = [row("DIGIT", "x"), *(f"mod({number}, {d}) = 0" for d in divisors)]
    if body[0] == letter:
        conditions.append("x > 0")
    goal = others.strip(" ?.")
    if re.search(r"\bsum of (?:all|the)", goal):
        return whole_plan(row("TOTAL_WHERE", "x", *conditions))
    if re.search(r"how many", goal):
        return whole_plan(row("COUNT_WHERE", "x", *conditions))
    if re.search(r"\b(?:largest|greatest)\b", goal):
        return whole_plan(row("LARGEST_WHERE", "x", *conditions))
    if re.search(r"\b(?:smallest|least)\b", goal):
        return whole_plan(row("SMALLEST_WHERE", "x", *conditions))
    if re.search(r"\b(?:product|difference|other|not|probability)\b", goal):
        return None
    return whole_plan(row("ONLY", row("VALUES_WHERE", "x", *conditions)))


@track1_reader
def _numbers_in_a_list(wording: Wording) -> Plan | None:
    """How many numbers an arithmetic list with dots has."""
    text = told(wording).strip(" ?.:")
    match = re.fullmatch(
        r"how many (?:numbers|integers|terms|elements|members) (?:are |does |do )?(?:there )?(?:are )?(?:in|of) (?:the|this|the following) (?:arithmetic )?(?:list|sequence|set|arithmetic sequence|following list|arithmetic progression)(?: have|:)?:? <(\d+)>(?: have| contain)?",
        text,
    )
    if match is None:
        return None
    body = re.sub(r"\\(?:left|right)?\\?[{}]|[{}]|\\[,;! ]", " ", wording.formulas[int(match[1])])
    parts = [
        part.strip()
        for part in re.sub(r"\\[cl]?dots|\.\.\.|\\ldots", "...", body).strip(" ?.").split(",")
        if part.strip()
    ]
    if parts.count("...") != 1:
        return None
    gap = parts.index("...")
    try:
        before = [Fraction(part) for part in parts[:gap]]
        after = [Fraction(part) for part in parts[gap + 1 :]]
    except ValueError:
        return None
    if len(before) < 2 or not after:
        return None
    step = before[1] - before[0]
    steps = [b - a for run in (before, after) for a, b in pairwise(run)]
    if step == 0 or any(s != step for s in steps) or ((after[-1] - before[0]) / step).denominator != 1:
        return None
    return whole_plan(row("ARITHMETIC_TERM_COUNT", after[-1], before[0], step))
