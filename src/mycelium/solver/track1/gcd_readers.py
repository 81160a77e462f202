# ruff: noqa: E501
"""Greatest common divisors and least common multiples: of expressions for every multiple, of a pair of numbers."""

from __future__ import annotations

import re

from mycelium.solver.track1.integer_conditions import TERM, Conditions
from mycelium.solver.track1.plans import Plan, Refused
from mycelium.solver.track1.readers import row, track1_reader, whole_plan
from mycelium.solver.track1.told import sentences, told
from mycelium.solver.track1.wording import Wording

_ASK = r"(?:what is|find|determine|compute)"
_GCD = r"(?:greatest|largest|highest) common (?:divisor|factor)"
_LCM = r"(?:least|smallest|lowest) common (?:multiple)"
_FOR_ALL = re.compile(
    rf"^(?:given that|if|suppose|let) (?P<a><\d+>) (?:is|be) an? (?P<kind>odd |even |positive )?(?:integer )?multiple of (?P<k>{TERM}),? (?:then )?{_ASK} the {_GCD} of (?P<f><\d+>) and (?P<g><\d+>)$"
)
_FOR_ANY = re.compile(
    rf"^(?:for|given|if) (?:a given |any |an? |some )?(?:positive )?integer (?P<bound><\d+>),? {_ASK} the {_GCD} of (?P<f><\d+>) and (?P<g><\d+>)$"
)


@track1_reader
def common_divisor_for_all(wording: Wording) -> Plan | None:
    """The greatest common divisor that two expressions have for every multiple of a number."""
    parts = sentences(told(wording).rstrip("?. "))
    text = ", ".join(parts) if len(parts) <= 2 else ""
    if match := _FOR_ALL.match(text):
        conditions = Conditions(wording, "n")
        letter, factor, first, second = (conditions.term(match[name]) for name in "akfg")
        if not re.fullmatch(r"[a-zA-Z]", letter) or letter == "t" or not factor.isdigit():
            raise Refused("a multiple of something else")
        step = {"odd": "(2*t + 1)", "even": "2*t"}.get((match["kind"] or "").strip(), "t")
        multiple = f"({factor}*{step})"
        sides = [re.sub(rf"(?<![a-zA-Z]){letter}(?![a-zA-Z])", multiple, side) for side in (first, second)]
        # a polynomial's divisor for every multiple shows among the first sixty
        values = row("VALUES_WHERE", f"gcd({sides[0]}, {sides[1]})", "t >= 1", "t <= 60")
        return whole_plan(row("ONLY", values))
    if match := _FOR_ANY.match(text):
        conditions = Conditions(wording, "n")
        bound = conditions.term(match["bound"])
        known = re.fullmatch(r"\(?([a-zA-Z])(?: > (.+?))?\)?", bound)
        if known is None:
            raise Refused("no bound of an integer")
        letter = known[1]
        low = f"{letter} > {known[2]}" if known[2] else f"{letter} >= 1"
        values = row(
            "VALUES_WHERE",
            f"gcd({conditions.term(match['f'])}, {conditions.term(match['g'])})",
            low,
            f"{letter} <= 300",
        )
        return whole_plan(row("ONLY", values))
    return None


_WHO = r"(?:2|two) (?:positive )?(?:integers|numbers|whole numbers)"
_PAIR = (
    re.compile(
        rf"^the {_LCM} of {_WHO} is (?P<lcm>{TERM}),? and (?:the|their) {_GCD}(?: of the 2 (?:numbers|integers))? is (?P<gcd>{TERM})$"
    ),
    re.compile(
        rf"^the {_GCD} of {_WHO} is (?P<gcd>{TERM}),? and (?:the|their) {_LCM}(?: of the 2 (?:numbers|integers))? is (?P<lcm>{TERM})$"
    ),
    re.compile(rf"^the {_LCM} of {_WHO} is (?P<lcm>{TERM}),? and (?P<gcd>{TERM}) is their {_GCD}$"),
    re.compile(rf"^{_WHO} have an? {_GCD} of (?P<gcd>{TERM}) and an? {_LCM} of (?P<lcm>{TERM})$"),
)
_ONE = r"(?:one|1) of the (?:2 )?(?:numbers|integers) is (?P<one>\d+)"
_OTHER = rf"{_ASK} the (?:other (?:number|one|integer)|value of the other (?:number|one|integer))"
_PAIR_GOAL = (
    re.compile(rf"^(?:given that |if )?{_ONE}, {_OTHER}$"),
    re.compile(rf"^(?P<product>{_ASK} the product of the 2 (?:numbers|integers))$"),
    re.compile(
        rf"^(?:given that |if )?{_ONE}, {_ASK} the (?P<least>smallest|least) possible value of the other (?:number|one|integer)?$"
    ),
)


@track1_reader
def pair_by_gcd_and_lcm(wording: Wording) -> Plan | None:
    """The other of two numbers, or their product, from greatest common divisor and least common multiple."""
    parts = sentences(told(wording).rstrip("?. "))
    where = ""
    if len(parts) == 2 and (stated := re.match(r"^(.+?), where <(\d+)> is a positive integer$", parts[0])):
        parts = [stated[1], parts[1]]
        where = wording.formulas[int(stated[2])].strip()
    if len(parts) not in (2, 3):
        return None
    goal_text = ", ".join(parts[1:])
    pair = next((match for pattern in _PAIR if (match := pattern.match(parts[0]))), None)
    goal = next((match for pattern in _PAIR_GOAL if (match := pattern.match(goal_text))), None)
    if pair is None or goal is None:
        return None
    conditions = Conditions(wording, where or "n")
    gcd, lcm = conditions.term(pair["gcd"]), conditions.term(pair["lcm"])
    groups = goal.groupdict()
    if where:
        if not groups.get("least"):
            raise Refused("numbers with a letter")
        one = goal["one"]
        relations = [f"m*{one} = {gcd}*{lcm}", f"gcd(m, {one}) = {gcd}", "m >= 1", f"{where} >= 1", f"{where} <= {one}"]
        return whole_plan(row("SMALLEST_WHERE", "m", *relations, f"m <= 10*{one}"))
    if re.search(r"[a-z]", gcd + lcm):
        raise Refused("numbers with a letter")
    if groups.get("product"):
        return whole_plan(row("MUL", int(gcd), int(lcm)))
    return whole_plan(
        row(
            "ONLY",
            row(
                "VALUES_WHERE",
                "m",
                f"m*{goal['one']} = {int(gcd) * int(lcm)}",
                f"gcd(m, {goal['one']}) = {gcd}",
                "m >= 1",
                f"m <= {int(lcm)}",
            ),
        )
    )
