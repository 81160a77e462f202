# ruff: noqa: E501
"""Greatest common divisors and least common multiples told in other words, and numbers told by several conditions in formulas."""

from __future__ import annotations

import re

from mycelium.solver.track1 import patterns
from mycelium.solver.track1.plans import Plan, Refused, formula, formulas_in
from mycelium.solver.track1.readers import row, track1_reader, whole_plan
from mycelium.solver.track1.told import told
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, call, parse, rational

_ASK = r"(?:what is|what'?s|find|compute|determine|calculate)"
_LIST = r"(?P<list>(?:by )?\d+(?:(?:,| and|, and|, as well as| as well as) (?:by )?(?:also by )?\d+)+)"
_BIG = r"(?:greatest|largest|biggest|highest)"
_SMALL = r"(?:least|smallest|lowest)"
_NUMBER = r"(?:positive |whole |natural )*(?:integer|number|integers|multiple)"
_BIG_TOLD = rf"(?:the )?{_BIG} {_NUMBER} (?:that|which) (?:(?:evenly |exactly )?divides|is a (?:divisor|factor) of|goes into)(?: (?:both|all|each)(?: of)?)?(?: the numbers)? {_LIST}(?: (?:evenly|exactly|without (?:a )?remainder))?"
_SMALL_TOLD = rf"(?:the )?{_SMALL} {_NUMBER} (?:(?:that|which) (?:is|can be) |(?:that|which) )?(?:(?:evenly |exactly )?(?:divisible|divided) (?:by )?(?:both |all of |each of |all )?|a (?:common )?multiple of (?:both |all of |each of )?){_LIST}(?: (?:evenly|exactly|without (?:a )?remainder))?"


def _numbers(text: str) -> list[Node]:
    return [rational(int(part)) for part in re.findall(r"\d+", text)]


@track1_reader
def common_divisor_told(wording: Wording) -> Plan | None:
    """The greatest number that divides some, the least that is divisible by some."""
    text = told(wording)
    for words, name in ((_BIG_TOLD, "gcd"), (_SMALL_TOLD, "lcm")):
        match = patterns.search(rf"^{_ASK} {words}\??$", text) or patterns.search(
            rf"^(?:let|suppose) <(?P<k>\d+)> (?:be|is|denote) {words}[.,;]? {_ASK} (?:the value of )?<(?P<k2>\d+)>\??$",
            text,
        )
        if match:
            groups = match.groupdict()
            if groups.get("k") and formula(wording, groups["k"]) != formula(wording, groups["k2"]):
                raise Refused("another letter is asked for")
            return Plan("evaluate", (call(name, *_numbers(match["list"])),))
    return None


_GCD = r"(?:greatest|largest|highest) common (?:divisor|factor)"
_LCM = r"(?:least|smallest|lowest) common multiple"
_TWO = r"(?:2|two) (?:positive )?(?:integers|numbers|whole numbers)"


@track1_reader
def other_of_two(wording: Wording) -> Plan | None:
    """One of two numbers from their greatest common divisor, least common multiple and the other number."""
    text = told(wording)
    match = patterns.search(
        rf"^(?:if )?the (?P<a>{_GCD}|{_LCM}) of {_TWO} is (?P<v>\d+)(?:,| and|, and)? (?:the|their) (?P<b>{_GCD}|{_LCM})(?: of (?:the same|these|those|the) (?:2|two)? ?(?:integers|numbers))? is (?P<w>\d+)[.,;]? (?P<rest>.*)$",
        text,
    ) or patterns.search(
        rf"^{_TWO} have (?:a |the )?(?P<a>{_GCD}|{_LCM})(?: of)? (?P<v>\d+) and (?:a |the )?(?P<b>{_GCD}|{_LCM})(?: of)? (?P<w>\d+)[.,;]? (?P<rest>.*)$",
        text,
    )
    if match is None or match["a"][:5] == match["b"][:5] or ("multiple" in match["a"]) == ("multiple" in match["b"]):
        return None
    product = Node("mul", (rational(int(match["v"])), rational(int(match["w"]))))
    rest = match["rest"].rstrip("?. ")
    if re.fullmatch(rf"{_ASK} (?:the|their) product(?: of (?:the|these) (?:2 |two )?(?:integers|numbers))?", rest):
        return Plan("evaluate", (product,))
    known = re.fullmatch(
        rf"(?:if )?(?:1|one) of (?:the|these|those|them)?(?: (?:2|two))? ?(?:integers|numbers)? ?is (?P<x>\d+)[.,;]? {_ASK} (?:the )?(?:value of )?(?:the )?other(?: (?:integer|number|one))?",
        rest,
    )
    if known is None:
        return None
    return Plan("evaluate", (Node("div", (product, rational(int(known["x"])))),))


_UNIT = r"(?:seconds|minutes|hours|days|weeks|months|years)"
_AGAIN = r"(?:(?:at the same time |simultaneously |for the (?:first|next) time |together )*(?:again )?(?:at the same time|simultaneously|for the (?:first|next) time|together|all together)?(?: again)?)"


@track1_reader
def together_again(wording: Wording) -> Plan | None:
    """Things that start together and come back every so many seconds: when they meet again."""
    text = told(wording)
    every = re.findall(rf"every (\d+) ({_UNIT})\b", text)
    if (
        len(every) < 2
        or len({unit for _, unit in every}) != 1
        or len(re.findall(r"\d+", text)) > len(every) + text.count(" 2 ") + text.startswith("2 ")
    ):
        return None
    unit = every[0][1]
    question = patterns.search(
        rf"(?:after|in) how many {unit} |how many {unit} (?:later |pass |will pass |go by |will it be )", text
    )
    if question is None or not patterns.search(
        r"\b(?:together|same time|simultaneously|at once)\b", text[: question.start()]
    ):
        return None
    asked = text[question.start() :]
    if not patterns.search(r"\b(?:together|same time|simultaneously|at once|coincide)\b", asked) or patterns.search(
        r"how many times|second time|third time|during|within", text
    ):
        return None
    return Plan("evaluate", (call("lcm", *(rational(int(number)) for number, _ in every)),))


@track1_reader
def number_under_formulas(wording: Wording) -> Plan | None:
    """ "the smallest positive integer n with n = 2 (mod 5) and n = 3 (mod 7)": conditions that are all formulas."""
    match = patterns.search(
        rf"^{_ASK} the (?P<pick>smallest|least|largest|greatest) (?P<positive>positive )?(?:integer|whole number|number) <(?P<n>\d+)>(?: that satisf(?:y|ies)| satisfying| such that| with| for which| so that)(?: (?:both|all|the|of|congruences?|simultaneous|conditions?|following))*:? (?P<facts><\d+>(?:(?:,| and|, and|;) <\d+>)+)\??$",
        wording.template,
    )
    if match is None:
        return None
    letter = formula(wording, match["n"])
    facts = formulas_in(match["facts"], wording)
    if letter.head != "symbol" or any(
        fact.head != "relation" or fact.symbols() != {str(letter.value)} for fact in facts
    ):
        raise Refused("a condition on another letter")
    kind = "POSITIVE_INTEGER" if match["positive"] else "INTEGER"
    name = "SMALLEST_WHERE" if match["pick"] in ("smallest", "least") else "LARGEST_WHERE"
    return whole_plan(row(name, letter, row(kind, letter), *facts))


@track1_reader
def base_told(wording: Wording) -> Plan | None:
    """ "In which base b is 132_b equal to the base-ten number 56?" """
    match = patterns.search(
        r"^(?:in|for) (?:which|what) (?:number )?(?:base|value of)(?: the base)? <(?P<b>\d+)> (?:is|does) (?:the (?:number|numeral) )?<(?P<d>\d+)> (?:equal to|equal|the same as|worth)(?: the)?(?: (?:base[- ](?:ten|10|<\d+>)|decimal) (?:number|value|integer))? ?(?P<v><\d+>|\d+)(?: in base[- ](?:ten|10|<\d+>))?\??$",
        wording.template,
    ) or patterns.search(
        r"^(?:if|given(?: that)?) <(?P<d>\d+)> (?:is equal to|equals|=) (?:the )?(?:base[- ](?:ten|10) number |decimal number )?(?P<v><\d+>|\d+)(?: in base[- ](?:ten|10))?,? (?:what is|find) (?:the base |the value of )?<(?P<b>\d+)>\??$",
        wording.template,
    )
    if match is None:
        return None
    digits = re.fullmatch(r"\s*(\d+)_\{?([a-z])\}?\s*", wording.formulas[int(match["d"])])
    if digits is None or wording.formulas[int(match["b"])].strip() != digits[2]:
        raise Refused("no digits in an unknown base")
    value = match["v"]
    right = formula(wording, value[1:-1]) if value.startswith("<") else parse(value)
    if right.head == "based":
        raise Refused("another base")
    letter = digits[2]
    power = len(digits[1]) - 1
    total = " + ".join(f"{digit}*{letter}^{power - place}" for place, digit in enumerate(digits[1]))
    largest = max(int(digit) for digit in digits[1])
    facts = (Node("relation", (parse(total), right), "="), parse(f"{letter} > {largest}"))
    return Plan("value_given", (Node("symbol", (), letter), *facts))
