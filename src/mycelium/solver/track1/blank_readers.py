# ruff: noqa: E501
"""Numbers with unknown digits ("the five-digit number 12a4b is divisible by 9"): the digits, their sum, how many there are."""

from __future__ import annotations

import re

from mycelium.solver.track1.integer_conditions import TERM, Conditions
from mycelium.solver.track1.plans import Plan, Refused, formula
from mycelium.solver.track1.readers import row, track1_reader, whole_plan
from mycelium.solver.track1.told import sentences, told
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import to_plain

_ASK = r"(?:what is|what'?s|find|determine|compute|what digit is|what must be)"
_NUMBER = (
    r"(?:the |an? )?(?:(?P<size>\d+)-digit )?(?:positive )?(?:number|integer|numeral)(?: of the form)? <(?P<k>\d+)>"
)
_FACT = re.compile(
    rf"^(?:if |suppose |given that |when )*{_NUMBER} (?:is|to be) (?:evenly )?(?:divisible by|a multiple of) (?P<by>{TERM}(?:,? and {TERM})*)$"
)
_DIGITS = re.compile(
    r"^(?:if |where |and |each of )*(?:<\d+>(?:,|,? and)? ?)+(?:each )?(?:is|are|represents?|stands? for)(?: each)?(?: a| an| some)?(?: single| missing| unknown| nonnegative| base 10)*(?: digits?)(?: from 0 to 9)?$"
)
_GOAL = re.compile(
    rf"^(?:then )?(?:{_ASK}) (?:the )?(?:(?P<which>largest|greatest|smallest|least|only)(?: possible)? )?(?:(?:(?P<total>sum|product) of (?:all |all of )?(?:the )?(?:distinct )?possible values (?:of|for))|(?:possible )?(?:value|values|digit) (?:of|for)|digit)?(?: the)?(?: (?P<of>sum|product|digit))? ?<(?P<t>\d+)>$"
)
_COUNT = re.compile(
    rf"^how many (?P<size>\d+)-digit (?:positive )?(?:numbers|integers) of the form <(?P<k>\d+)> are (?:evenly )?(?:divisible by|multiples of) (?P<by>{TERM})$"
)
_ONE = re.compile(
    rf"^(?:{_ASK}|for what|what) (?:the )?(?:(?P<which>largest|greatest|smallest|least) )?(?:possible )?(?:value of )?(?:digit|the digit)? ?<(?P<t>\d+)> (?:so that|such that|if|for which|makes|will make|is) (?P<fact>.+)$"
)


def digits_of(text: str) -> list[str]:
    r"""The digits and letters of a number with blanks, grouping signs left out; a blank is `_`.

    >>> digits_of(r"5\,4A\,\_2")
    ['5', '4', 'A', '_', '2']

    Raises:
        Refused: it is no such number.
    """
    bare = re.sub(r"\\underline\{\\?,?\s*(\w)?\\?,?\s*\}", lambda match: match[1] or "_", text)
    bare = re.sub(r"\\overline\{([^{}]*)\}", r"\1", bare)
    bare = re.sub(r"\\[,;! ]|[\s,{}~]", "", bare.replace(r"\_", "_").replace(r"\square", "_"))
    if not re.fullmatch(r"\w{2,12}", bare) or bare.isdigit() or not re.search(r"\d|__|[A-Za-z].*[A-Za-z]", bare):
        raise Refused("no number with unknown digits")
    return list(bare)


def place_sum(digits: list[str]) -> tuple[str, list[str]]:
    """The number as a sum of place values, and the bounds of its unknown digits; blanks get letters of their own."""
    used = iter("pqrstuvw")
    letters = [next(used) if digit == "_" else digit for digit in digits]
    terms = [f"{10 ** (len(letters) - 1 - k)}*{letter}" for k, letter in enumerate(letters)]
    unknown = list(dict.fromkeys(letter for letter in letters if letter.isalpha()))
    bounds = [f"{int(letter == letters[0])} <= {letter}" for letter in unknown] + [
        f"{letter} <= 9" for letter in unknown
    ]
    return " + ".join(terms), bounds


@track1_reader
def unknown_decimal_digits(wording: Wording) -> Plan | None:
    """Digits for which a number is divisible by another."""
    parts = sentences(told(wording).rstrip("?. "))
    if not 1 <= len(parts) <= 3:
        return None
    if len(parts) == 1 and (match := _COUNT.match(parts[0])):
        number, conditions = _divisible(wording, match)
        return whole_plan(row("COUNT_WHERE", number, *conditions))
    *facts, last = parts
    if split := re.match(
        r"^(?:if |suppose |given that )?(?P<facts>.+?), (?P<goal>(?:then )?(?:what|find|determine|compute) .+)$", last
    ):
        facts, last = [*facts, split["facts"]], split["goal"]
    elif one := _ONE.match(last):
        facts, last = (
            [*facts, one["fact"]],
            f"what is the {one['which'] or ''} value of <{one['t']}>".replace("  ", " "),
        )
    goal = _GOAL.match(last)
    stated = [match for fact in facts if (match := _FACT.match(fact))]
    if goal is None or len(stated) != 1 or any(not _FACT.match(fact) and not _DIGITS.match(fact) for fact in facts):
        return None
    _, conditions = _divisible(wording, stated[0])
    target = to_plain(formula(wording, goal["t"]))
    unknown = set(re.findall(r"[a-zA-Z]", " ".join(conditions).replace("mod", "")))
    if not re.findall(r"[a-zA-Z]", target) or not set(re.findall(r"[a-zA-Z]", target)) <= unknown:
        raise Refused("a digit that the number does not have")
    if goal["total"]:
        return whole_plan(row("TOTAL_WHERE" if goal["total"] == "sum" else "PRODUCT_WHERE", target, *conditions))
    if goal["which"] and goal["which"] != "only":
        largest = goal["which"] in ("largest", "greatest")
        return whole_plan(row("LARGEST_WHERE" if largest else "SMALLEST_WHERE", target, *conditions))
    return whole_plan(row("ONLY", row("VALUES_WHERE", target, *conditions)))


def _divisible(wording: Wording, match: re.Match[str]) -> tuple[str, list[str]]:
    digits = digits_of(wording.formulas[int(match["k"])])
    if match["size"] and int(match["size"]) != len(digits):
        raise Refused("another number of digits")
    if not match["size"] and len(digits) < 3:
        raise Refused("a product, or a number with two digits?")
    number, bounds = place_sum(digits)
    divisors = [Conditions(wording, "n").term(text) for text in re.findall(TERM, match["by"])]
    return number, [*bounds, *(f"mod({number}, {divisor}) = 0" for divisor in divisors)]
