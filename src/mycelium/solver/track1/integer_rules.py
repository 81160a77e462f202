"""Wordings of number theory: digits, divisors, bases, residues, counting."""

from __future__ import annotations

import re

from mycelium.solver.track1.facts import facts_and_target
from mycelium.solver.track1.plans import Plan, Refused, closed, formula, number_of, read
from mycelium.solver.track1.readers import row, whole_plan
from mycelium.solver.track1.registry import OF, VERB, N, track1_rule
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, call, rational, rational_value


@track1_rule(
    rf"^(?:find|what is|compute|determine) the (?:least non-?negative |smallest non-?negative )?(?:residue|remainder) of <(\d+)>,? (?:modulo|mod|when divided by) {N}\??$"  # noqa: E501
)
def _residue(match: re.Match[str], wording: Wording) -> Plan:
    value = formula(wording, match.group(1))
    if not closed(value):
        raise Refused("a letter in the residue")
    return Plan("evaluate", (call("mod", value, number_of(match.group(2), wording)),))


@track1_rule(
    r"^(?:find|what is|compute|determine)(?: the)?(?: (?:smallest|least|positive|integer|value|of|integers?|all|one|unique|an|such|that|satisfies|which|<\d+>|,|digit|<\d+>-digit))* (?:<\d+>,? )?(?:such that|satisfies|satisfying|that satisfies|for which|with|if)?:? ?<(\d+)>\??$"  # noqa: E501
)
def _congruence(match: re.Match[str], wording: Wording) -> Plan:
    text = wording.formulas[int(match.group(1))]
    parts = re.fullmatch(r"(.+?)\\equiv(.+?)\\pmod\s*\{?\s*(\d+)\s*\}?", text.strip(), re.DOTALL)
    if parts is None:
        plan = facts_and_target(wording)
        if plan is None:
            raise Refused("no rule covers this wording")
        return plan
    others = [f for f in wording.formulas if f != text and not re.fullmatch(r"[a-z]", f)]
    bounds = [f for f in others if re.fullmatch(r"0\s*\\le[q]?\s*[a-z]\s*(?:<|\\le[q]?)\s*\d+", f.strip())]
    if len(others) != len(bounds) or re.search(r"digit|how many|largest", wording.template):
        raise Refused("a congruence with more conditions")
    left, right = read(parts.group(1), wording), read(parts.group(2), wording)
    if closed(left):
        left, right = right, left
    modulus = rational(int(parts.group(3)))
    return Plan(
        "solve_congruence",
        (left, right, modulus),
        "smallest" if re.search(r"smallest|least", wording.template) else "only",
        (),
    )


@track1_rule(rf"^{VERB}? ?(?:the )?(?:units?|ones) digit of{OF} <(\d+)>(?: is written in base (\d+))?\??$")
def _units_digit(match: re.Match[str], wording: Wording) -> Plan:
    if match.group(2) or not closed(formula(wording, match.group(1))):
        raise Refused("another base, or a letter")
    return Plan("evaluate", (call("mod", formula(wording, match.group(1)), rational(10)),))


_DIGIT = {"tens": 10, "hundreds": 100, "thousands": 1000}


@track1_rule(rf"^{VERB} the (tens|hundreds|thousands) digit of{OF} <(\d+)>\??$")
def _other_digit(match: re.Match[str], wording: Wording) -> Plan:
    place = _DIGIT[match.group(1)]
    inner = call("mod", formula(wording, match.group(2)), rational(10 * place))
    return Plan("evaluate", (call("floor", Node("div", (inner, rational(place)))),))


@track1_rule(r"(?:greatest|largest|highest) common (?:factor|divisor)s? of (?P<list>[^?.]*?)\??$")
@track1_rule(r"(?P<lcm>(?:least|smallest|lowest) common (?:positive )?(?:integer )?multiple) of (?P<list>[^?.]*?)\??$")
def _gcd_lcm(match: re.Match[str], wording: Wording) -> Plan:
    if not re.match(
        rf"^{VERB} (?:the )?(?:positive )?(?:greatest|largest|highest|least|smallest|lowest)",
        wording.template,
    ):
        raise Refused("more than a common divisor or multiple")
    name = "lcm" if match.groupdict().get("lcm") else "gcd"
    items = [number_of(item, wording) for item in re.findall(r"<\d+>|\d[\d,]*", match["list"])]
    flat = [part for item in items for part in (item.args if item.head == "list" else (item,))]
    left_over = re.sub(r"<\d+>|\d[\d,]*|and|,|\s|the|numbers|integers|three|two", "", match["list"])
    if len(flat) < 2 or left_over:
        raise Refused("not a plain list of integers")
    return Plan("evaluate", (call(name, *flat),))


@track1_rule(
    rf"^(?:how many|what is the number of|find the number of)(?: (?:distinct|different))? positive(?: integer)? (?:divisors|factors) (?:does|of|do) (?:the number )?{N}(?: have)?\??$"  # noqa: E501
)
@track1_rule(rf"^{N} has how many positive (?:divisors|factors)\??$")
def _divisors(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("divisor_count", (number_of(match.group(1), wording),))


@track1_rule(
    rf"^{VERB} the sum of (?:all of |all )?the positive (?:integer )?(?:divisors|factors) of (?:the integer )?{N}\??$"
)
def _divisor_sum(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("divisor_sum", (number_of(match.group(1), wording),))


@track1_rule(
    rf"^{VERB} the (greatest|largest|smallest|least) prime (?:factor|divisor) of(?: the (?:number|sum))? {N}\??$"
)
def _prime_factor(match: re.Match[str], wording: Wording) -> Plan:
    name = "largest_prime_factor" if match.group(1) in ("greatest", "largest") else "smallest_prime_factor"
    return Plan(name, (number_of(match.group(2), wording),))


@track1_rule(rf"^{VERB} the sum of the (?:distinct |different )?prime (?:factors|divisors) of {N}\??$")
def _prime_sum(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("prime_factor_sum", (number_of(match.group(1), wording),))


@track1_rule(
    rf"^(?:how many|what is the number of|find the number of) (?:distinct|different) prime (?:factors|divisors) (?:does|of|do|are in the prime factorization of) {N}(?: have)?\??$"  # noqa: E501
)
def _prime_count(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("prime_factor_count", (number_of(match.group(1), wording),))


@track1_rule(rf"(?:prime factorization) of {N}\??$")
def _prime_factorization(match: re.Match[str], wording: Wording) -> Plan:
    if not re.match(r"^(?:find|what is) the prime factorization", wording.template):
        raise Refused("more than a factorization")
    return Plan("factor", (number_of(match.group(1), wording),), "expression")


@track1_rule(
    rf"^(?:convert|express|write|rewrite)(?: the)?(?: (?:base[- ]?(?:<\d+>|\d+|ten|two|ten)|number|numeral|binary|integer|decimal))* {N}(?: (?:from base (?:<\d+>|\d+|ten)))?(?: (?:in|to|into|as))(?: (?:an?|the))?(?: (?:integer|number))?(?: in)? base[- ]?(<\d+>|\d+|\w+)\??$"  # noqa: E501
)
@track1_rule(
    rf"^(?:what is|find) {N}(?:,)?(?: when)?(?: (?:expressed|written|converted))? (?:in|to) base[- ]?(<\d+>|\d+|\w+)\??$"
)
def _base(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("convert_base", (number_of(match.group(1), wording), number_of(match.group(2), wording)))


@track1_rule(
    r"^how many (?:different )?(integers?|integer values?|positive integers?|whole numbers?|positive integer values?|negative integers?|integer solutions?)(?: (?:of )?<(\d+)>)? (?:satisf(?:y|ies)|are there such that|make|are in|are solutions (?:to|of)|does)(?: (?:the|both|inequality|inequalities|solution|set|of|have))*:?\s*<(\d+)>(?: (?:true|have|has))*\??$"  # noqa: E501
)
def _count_integers(match: re.Match[str], wording: Wording) -> Plan:
    node = formula(wording, match.group(3))
    letters = node.symbols()
    if node.head != "relation" or len(letters) != 1:
        raise Refused("expected one inequality in one letter")
    letter = Node("symbol", (), next(iter(letters)))
    facts = [node]
    if "positive" in match.group(1) or "negative" in match.group(1):
        facts.append(Node("relation", (letter, rational(0)), ">" if "positive" in match.group(1) else "<"))
    if "whole" in match.group(1):
        facts.append(Node("relation", (letter, rational(0)), ">="))
    if match.group(2):
        told = formula(wording, match.group(2))  # "how many integers -5 < n < 5 satisfy ...": a letter or its bounds
        if told.symbols() != letters or told.head not in ("symbol", "relation"):
            raise Refused("integers of another letter")
        facts += [told] if told.head == "relation" else []
    return whole_plan(row("COUNT_WHERE", letter, row("INTEGER", letter), *facts))


@track1_rule(
    rf"^(?:what is|find|compute|calculate) the (?:positive |smallest |least )*(?:multiplicative )?inverse of {N} (?:modulo|mod) {N}\??$"
)
def _inverse(match: re.Match[str], wording: Wording) -> Plan:
    return Plan("evaluate", (call("inverse", number_of(match.group(1), wording), number_of(match.group(2), wording)),))


_RANGE = r"(?: (?:between|greater than|from) (?P<low>\d+|<\d+>) (?:and|to|but less than) (?P<high>\d+|<\d+>)(?P<incl>,? inclusive)?| less than (?P<below>\d+|<\d+>))?"  # noqa: E501


@track1_rule(
    r"^how many (?:positive )?(?:integers|multiples of (?P<of>\d+|<\d+>)|whole numbers"
    r"|(?P<digits>[23]-digit|two-digit|three-digit|four-digit)(?: positive)? (?:integers|numbers|multiples of (?P<of2>\d+|<\d+>))"
    rf"|positive (?P<digits2>3-digit|2-digit) numbers)(?: (?:are|that are|there))*{_RANGE}(?: (?:are|that are))*"
    r"(?: (?:divisible by|multiples of|evenly divisible by) (?P<by>\d+|<\d+>))?\??$"
)
def _count_multiples(match: re.Match[str], wording: Wording) -> Plan:
    if (match["of"] or match["of2"]) and match["by"]:
        raise Refused("two divisors")
    divisor = match["of"] or match["of2"] or match["by"]
    digits = match["digits"] or match["digits2"]
    if divisor is None:
        raise Refused("no divisor is named")
    if digits:
        count = {"2": 2, "3": 3, "two": 2, "three": 3, "four": 4}[digits.split("-")[0]]
        low, high = 10 ** (count - 1), 10**count - 1
    elif match["below"]:
        low, high = 1, _whole(match["below"], wording) - 1
    elif match["low"]:
        low, high = _whole(match["low"], wording), _whole(match["high"], wording)
        if not match["incl"]:
            low, high = low + 1, high - 1
    else:
        raise Refused("no range is named")
    by = number_of(divisor, wording)
    upper, lower = (call("floor", Node("div", (rational(end), by))) for end in (high, low - 1))
    return Plan("evaluate", (Node("add", (upper, Node("neg", (lower,)))),))


def _whole(text: str, wording: Wording) -> int:
    value = rational_value(number_of(text, wording))
    if value is None or value.denominator != 1:
        raise Refused("expected integers")
    return value.numerator
