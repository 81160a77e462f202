# ruff: noqa: E501
"""Digits: the last ones of a number, how many there are, their sum, zeros at the end, and those of a decimal expansion."""

from __future__ import annotations

import re

from mycelium.solver.track1.integer_conditions import TERM
from mycelium.solver.track1.integer_predicates import split_fraction
from mycelium.solver.track1.plans import Plan, Refused, formula
from mycelium.solver.track1.readers import row, track1_reader, whole_plan
from mycelium.solver.track1.told import sentences, told
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import to_plain

_ASK = r"(?:what is|what'?s|what are|find|determine|compute|calculate|give|evaluate)"
_OF = r"(?: in| of| for)(?: the)?(?: (?:decimal|integer|number|representation|expansion|value|sum|product|difference|expression|standard form|equivalent|form|of|for|numeral))*"
_X = rf"(?P<x>{TERM}|\d+/\d+)"
_PLACE = {"units": 0, "unit": 0, "ones": 0, "tens": 1, "hundreds": 2, "thousands": 3}
_ORDINAL = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_FRACTION_PLACE = {"tenths": 1, "hundredths": 2, "thousandths": 3, "ten-thousandths": 4}
_POINT = r"(?: digits?)?(?: to the right of| after| past| beyond| following| behind)(?: the)? decimal point"


def _value(match: re.Match[str], wording: Wording) -> str:
    """The number in plain notation, if it has no letters."""
    text = match["x"]
    value = f"({to_plain(formula(wording, text[1:-1]))})" if text.startswith("<") else text
    if re.search(r"(?<![a-z])[a-zA-Z](?![a-z(])", value):
        raise Refused("digits of something unknown")
    return value


def goal_of(wording: Wording) -> str | None:
    """The only sentence of a wording, asides left out."""
    text = re.sub(r"<(\d+)>", lambda match: _ordinal_in(wording, match), told(wording)).rstrip("?. ")
    # the sign of a factorial ends no sentence
    parts = [part.replace("!_", "!") for part in sentences(re.sub(r"(?<=\d)! (?=[a-z])", "!_ ", text))]
    return parts[0] if len(parts) == 1 else None


def _ordinal_in(wording: Wording, match: re.Match[str]) -> str:
    text = wording.formulas[int(match[1])]
    known = re.fullmatch(
        r"(\d+)\s*\^?\s*\{?\s*(?:\\(?:text|mathrm|mbox|rm|textrm)\s*)?\{?\s*(?:\\rm )?(st|nd|rd|th)\s*\}?\s*\}?",
        text.strip(),
    )
    return f"{known[1]}{known[2]}" if known else match.group()


def place_of(text: str) -> int:
    """ "third" and "3rd" as 3.

    Raises:
        Refused: no ordinal.
    """
    if text in _ORDINAL:
        return _ORDINAL.index(text) + 1
    match = re.fullmatch(r"(\d+)(?:st|nd|rd|th)", text)
    if match is None or not 0 < int(match[1]) < 10**9:
        raise Refused(f"no ordinal: {text[:20]!r}")
    return int(match[1])


_LAST_ONE = re.compile(
    rf"^{_ASK} the (?P<place>units?|ones|tens|hundreds|thousands)(?:'s)? digit{_OF} {_X}(?: is written as an integer| is expanded)?$"
)
_LAST_SEVERAL = re.compile(rf"^{_ASK} the (?:last|rightmost|final) (?P<k>\d) digits{_OF} {_X}$")
_LAST = re.compile(rf"^{_ASK} the (?:last|rightmost|final) digit{_OF} {_X}$")
_LAST_TWO = re.compile(
    rf"^{_ASK} the (?P<what>sum|product) of the (?:tens digit and the (?:units?|ones) digit|last 2 digits|tens and (?:units?|ones) digits){_OF} {_X}$"
)
_LENGTH = re.compile(
    rf"^(?:{_ASK} the number of digits{_OF} {_X}|how many digits (?:are (?:there )?in|are in|does|will be in)(?: the)?(?: (?:decimal|number|representation|expansion|value|product|of))* {_X.replace('<x>', '<y>')}(?: have| contain)?)$"
)
_SUM = re.compile(
    rf"^{_ASK} the sum of the (?:decimal )?digits{_OF} {_X}(?: is written in decimal form| is evaluated)?$"
)
_ZEROS = re.compile(
    rf"^(?:how many (?:trailing |terminal |consecutive )?zero(?:e?s|'s)? (?:are (?:there )?at the end of|does|are at the right end of)(?: the)?(?: (?:decimal|number|representation|expansion|value|product|of))* {_X}(?: end (?:with|in)| have at the end)?"
    rf"|(?:the number )?{_X.replace('<x>', '<y>')} ends in how many zero(?:e?s|'s)?(?: when expressed as an integer)?)$"
)


@track1_reader
def digits_of_number(wording: Wording) -> Plan | None:
    """Units digit, last digits, their sum, the number of digits, zeros at the end."""
    goal = goal_of(wording)
    if goal is None:
        return None
    if match := _LAST_ONE.match(goal):
        place = _PLACE[match["place"]]
        return _evaluated(f"floor(mod({_value(match, wording)}, {10 ** (place + 1)})/{10**place})")
    if match := _LAST.match(goal):
        if split_fraction(_value(match, wording), wording):
            raise Refused("the last digit of a fraction")
        return _evaluated(f"mod({_value(match, wording)}, 10)")
    if match := _LAST_SEVERAL.match(goal):
        return _evaluated(f"mod({_value(match, wording)}, {10 ** int(match['k'])})")
    if match := _LAST_TWO.match(goal):
        last = f"mod({_value(match, wording)}, 100)"
        return _evaluated(f"digitsum({last})" if match["what"] == "sum" else f"floor({last}/10)*mod({last}, 10)")
    for pattern, made in (
        (_LENGTH, "digitcount({0})"),
        (_SUM, "digitsum({0})"),
        (_ZEROS, "min(primeexponent({0}, 2), primeexponent({0}, 5))"),
    ):
        if match := pattern.match(goal):
            held = match if match["x"] else re.match(_X, match.groupdict()["y"])
            assert held is not None  # one of the two names matched
            return _evaluated(made.format(_value(held, wording)))
    return None


def _evaluated(expression: str) -> Plan:
    return whole_plan(row("EVALUATE", expression))


_DECIMAL = r"(?: in| of)(?: the)?(?: (?:decimal|repeating|terminating|base 10|representation|expansion|equivalent|form|fraction|number|value|of|for))*"
_NTH = re.compile(
    rf"^{_ASK} the (?P<n>\w+) digit(?: to the right of| after| past| beyond| following| behind) the decimal point(?: {_ASK})?{_DECIMAL} {_X}$"
)
_NTH_LATE = re.compile(
    rf"^(?:{_ASK}|what digit is in) the (?P<n>\w+) (?:decimal )?(?:digit|place)(?: to the right of the decimal point| after the decimal point)? (?:when|in|if)(?: the)?(?: (?:decimal|fraction|representation|expansion|of))* {_X}(?: is (?:written|expressed) as a (?:repeating |terminating )?decimal)?$"
)
_PLACED = re.compile(
    rf"^(?:{_ASK} the digit|what digit is) in the (?P<place>tenths|hundredths|thousandths|ten-thousandths)(?:'s)? place{_DECIMAL} {_X}$"
)
_HOW_LONG = re.compile(
    rf"^how many digits(?: (?:are|will be|appear))?(?: located)? to the right of the decimal point (?:when|if|are there when) {_X} is (?:expressed|written) as a (?:terminating )?decimal$"
)
_LEADING = re.compile(
    rf"^(?:how many (?:zero(?:e?s|'s)?|0's) are (?:there )?(?:located )?(?:between the decimal point and the first (?:non-?zero )?digit|to the right of the decimal point and before the first non-?zero digit)(?: after it)?(?: when|{_DECIMAL}) {_X}(?: is (?:written|expressed) as a (?:terminating )?decimal)?"
    rf"|when {_X.replace('<x>', '<y>')} is (?:written|expressed) as a (?:terminating )?decimal, how many zero(?:e?s|'s)? are there between the decimal point and the first non-?zero digit)$"
)
_BLOCK = re.compile(
    rf"^(?:how many digits are in|what is the (?:number of digits in|length of)|find the (?:number of digits in|length of)|what is the least number of digits in)(?: the| a) (?:repetend|repeating block|period|shortest repeating block|smallest repeating block)(?: in| of)(?: the)?(?: (?:decimal|representation|expansion|of|fraction))* {_X}$"
)


@track1_reader
def digits_of_decimal(wording: Wording) -> Plan | None:
    """A digit behind the decimal point, how many there are, the zeros before them, the length of the repetend."""
    goal = goal_of(wording)
    if goal is None:
        return None
    for pattern in (_NTH, _NTH_LATE, _PLACED):
        if match := pattern.match(goal):
            top, bottom = _parts(match, wording)
            n = _FRACTION_PLACE[match["place"]] if pattern is _PLACED else place_of(match["n"])
            # floor(10^n a/b) mod 10, without building the power
            return _evaluated(f"floor(mod({top}*10^{n}, 10*{bottom})/{bottom})")
    if match := _HOW_LONG.match(goal):
        top, bottom = _parts(match, wording)
        return whole_plan(row("SMALLEST_WHERE", "n", "n >= 0", "n <= 300", f"mod({top}*10^n, {bottom}) = 0"))
    if match := _LEADING.match(goal):
        held = match if match["x"] else re.match(_X, match["y"])
        assert held is not None  # one of the two names matched
        top, bottom = _parts(held, wording)
        return whole_plan(row("SMALLEST_WHERE", "n", "n >= 0", "n <= 300", f"{top}*10^(n + 1) >= {bottom}"))
    if match := _BLOCK.match(goal):
        top, bottom = _parts(match, wording)
        return whole_plan(
            row("SMALLEST_WHERE", "n", "n >= 1", "n <= 3000", f"mod({top}*10^40*(10^n - 1), {bottom}) = 0")
        )
    return None


def _parts(match: re.Match[str], wording: Wording) -> tuple[str, str]:
    value = _value(match, wording)
    parts = split_fraction(value.strip("()") if value.count("(") == 1 else value, wording)
    if parts is None:
        raise Refused("no fraction")
    return parts


_AS_DECIMAL = re.compile(
    rf"^(?:express|write|convert|give)(?: the fraction)? {_X} (?:as|to|into|in) (?:an? |its )?(?:terminating |repeating |equivalent )*decimal(?: form)?$"
)


@track1_reader
def fraction_as_decimal(wording: Wording) -> Plan | None:
    """A fraction written as a decimal, where it ends."""
    goal = goal_of(wording)
    match = _AS_DECIMAL.match(goal) if goal else None
    return _evaluated(_value(match, wording)) if match else None
