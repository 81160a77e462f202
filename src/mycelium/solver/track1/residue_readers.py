# ruff: noqa: E501
"""Remainders that a problem asks for: of an expression, of a number known by its own remainders, of several numbers."""

from __future__ import annotations

import re

from mycelium.solver.track1.integer_conditions import TERM, Conditions
from mycelium.solver.track1.integer_readers import letter_of, read_noun
from mycelium.solver.track1.plans import Plan, Refused, read
from mycelium.solver.track1.readers import Row, row, track1_reader, whole_plan
from mycelium.solver.track1.residues import residue
from mycelium.solver.track1.told import sentences, told
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import to_plain

_ASK = r"(?:what is|what'?s|find|determine|compute|calculate|give|evaluate)"
_REMAINDER = r"(?:the )?(?:least |smallest )?(?:non-?negative |positive )?(?:integer )?(?:remainder|residue)"
_GOALS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"^{_ASK} {_REMAINDER} (?:when|if) (?P<what>.+?) (?:is|are) divided by (?P<by>{TERM})$",
        rf"^{_ASK} {_REMAINDER} (?:when|upon|on|after|in|of) dividing (?P<what>.+?) by (?P<by>{TERM})$",
        rf"^{_ASK} {_REMAINDER} (?:of|when dividing) (?P<what>.+?)(?: is|,)? (?:when )?(?:divided by|modulo|mod) (?P<by>{TERM})$",
        rf"^(?:when|if) (?P<what>.+?) (?:is|are) divided by (?P<by>{TERM}),? (?:what is|find|determine) {_REMAINDER}$",
        rf"^what {_REMAINDER} (?:does|do) (?P<what>.+?) (?:leave|give) when (?:it is )?divided by (?P<by>{TERM})$",
        rf"^{_ASK} (?P<what>.+?),? (?:modulo|mod|\(mod) (?P<by>{TERM})\)?$",
        rf"^(?P<what><\d+>) is congruent (?:(?:modulo|mod|\(mod) )?(?P<by>{TERM})\)? to what (?:integer|number)(?: .*between 0 and \d+,? inclusive)?$",
        rf"^{_ASK} the modulo (?P<by>{TERM}) remainder of (?P<what>.+?)$",
    )
)
_ASIDE = re.compile(
    r"\(?(?:give|express|enter|write) (?:an|your|the) answer (?:between|as a residue|as an integer)[^().]*\.?\)?|,? as a residue modulo \d+(?=,|$|\.| )"
)


def bare(wording: Wording) -> list[str]:
    """The sentences of a wording without the range in which the residue is to be written."""
    text = " ".join(_ASIDE.sub("", told(wording)).split())
    return sentences(text.rstrip("?. "))


@track1_reader
def remainder_of(wording: Wording) -> Plan | None:
    """The remainder of an expression; its letter is known by conditions, among them its own remainders."""
    parts = bare(wording)
    if not parts or len(parts) > 3:
        return None
    *facts, goal = parts
    while (
        clause := re.match(
            r"^(?:given that|given|suppose that|suppose|if|let|when|for) (.+?), (?:then |and )?((?:what|find|compute|determine|when) .+|(?:then )?<\d+> is congruent.+)$",
            goal,
        )
    ) and not _goal(clause[1] + ", " + clause[2]):
        facts, goal = [*facts, clause[1]], clause[2].removeprefix("then ")
    match = _goal(goal)
    if match is None:
        return None
    divisor = _modulus(match["by"], wording)
    value = _value(match["what"], wording, facts)
    if not facts and not re.search(r"[a-zA-Z]", re.sub(r"\b[a-z]{2,}\b", "", value)):
        if not divisor.isdigit():
            divisor = Conditions(wording, "n").term(divisor)
        return whole_plan(row("EVALUATE", f"mod({value}, {divisor})"))
    conditions = Conditions(wording, _letter(wording, facts, match["what"]))
    for fact in facts:
        _take(fact, conditions)
    if not divisor.isdigit() or not re.search(rf"(?<![a-z]){conditions.letter}(?![a-z(])", value):
        raise Refused("a remainder of something else")
    # over three periods of what is known the remainder must be one and the same
    period = conditions.period()
    if period is None:
        raise Refused("the number is known by more than remainders")
    low = conditions.low or 0
    bounds = f"{low} <= {conditions.letter} <= {low + 3 * period * int(divisor)}"
    if 3 * period * int(divisor) > 10**5:
        raise Refused("the period is long")
    values = row("VALUES_WHERE", f"mod({value}, {divisor})", *conditions.parts, *bounds_of(bounds))
    return whole_plan(row("ONLY", values))


def _modulus(text: str, wording: Wording) -> str:
    """The divisor, also where it is told as `\\pmod{16}`."""
    if not text.startswith("<"):
        return text
    match = re.fullmatch(r"\\p?mod\s*\{?\s*(\d+)\s*\}?", wording.formulas[int(text[1:-1])].strip())
    return match[1] if match else text


def bounds_of(chain: str) -> list[str]:
    """`0 <= n <= 5` as two relations."""
    low, letter, high = chain.split(" <= ")
    return [f"{letter} >= {low}", f"{letter} <= {high}"]


def _goal(text: str) -> re.Match[str] | None:
    return next((match for pattern in _GOALS if (match := pattern.match(text))), None)


def _letter(wording: Wording, facts: list[str], what: str) -> str:
    if wording.formulas and any(re.search(r"[a-zA-Z]", re.sub(r"\\[a-zA-Z]+", "", text)) for text in wording.formulas):
        return letter_of(wording)
    if not facts or not re.search(r"number|integer|it\b", " ".join(facts)):
        raise Refused("facts about nothing")
    return "n"


def _take(fact: str, conditions: Conditions) -> None:
    fact = re.sub(r"^(?:suppose(?: that)?|given(?: that)?|let|if|when|that|for|and) ", "", fact)
    fact = re.sub(r"(?:a |the )?remainder of (\d+) is (?:given|obtained|left)$", r"remainder of \1", fact)
    fact = re.sub(r"(?:the |a )?remainder is (\d+)$", r"remainder of \1", fact)
    if re.match(r"<\d+>", fact):
        subject = re.match(r"<(\d+)> (?:is|be) (?:an? )?", fact)
        if subject and conditions.wording.formulas[int(subject[1])].strip() == conditions.letter:
            try:
                conditions.take(read_noun(fact[subject.end() :], conditions))
                return
            except Refused:
                pass
        conditions.take(re.sub(r" by (\d+),? (?:the )?remainder", r" by \1, it leaves a remainder", fact))
        return
    if noun := re.match(r"(?:an?|the|some|certain) ", fact):
        rest = read_noun(fact[noun.end() :], conditions)
        conditions.take(re.sub(r" by (\d+),? (?:the )?remainder", r" by \1, it leaves a remainder", rest))
        return
    raise Refused(f"a fact that is not understood: {fact[:40]!r}")


_TIMES = {"twice": 2, "double": 2, "triple": 3, "half": 0}


def _value(what: str, wording: Wording, facts: list[str]) -> str:
    """What is divided, in plain notation."""
    what = re.sub(
        r"^(?:the )?(?:(?:number|integer|value|expression|sum|product|quantity|difference|power)(?: of)? )*(?=<\d+>$|\d+$|\()",
        "",
        what.strip(),
    )
    what = re.sub(r"^(?:the )?(?:sum|product) (?=<\d+>$)", "", what)
    if re.fullmatch(TERM, what):
        if what.startswith("<"):
            text = wording.formulas[int(what[1:-1])]
            if residue(text) is not None or "=" in text:
                raise Refused("a residue of a residue")
        return f"({Conditions(wording, 'n').term(what)})"
    if re.fullmatch(r"[\d()+*^ -]+", what):
        return f"({to_plain(read(what, wording))})"
    if several := re.fullmatch(rf"the (sum|product) of ({TERM}(?:(?:,|,? and) {TERM})+)", what):
        sign = "+" if several[1] == "sum" else "*"
        return "(" + sign.join(Conditions(wording, "n").term(text) for text in re.findall(TERM, several[2])) + ")"
    if told_number := re.fullmatch(
        r"(twice|triple|\d+ times) (?:this|the|that|the same) number(?: (plus|minus) (\d+))?", what
    ):
        times = told_number[1].split()[0]
        more = f" {'+' if told_number[2] == 'plus' else '-'} {told_number[3]}" if told_number[2] else ""
        return f"({_TIMES.get(times, times)}*n{more})"
    raise Refused(f"cannot read what is divided: {what[:40]!r}")


_SEVERAL = re.compile(
    r"^(?:when|if) (?:\d+ )?(?:positive |whole )*(?:integers|numbers)(?: <[^>]*>(?:, <\d+>)*,? and <\d+>)? are (?:each )?divided by (?P<by>\d+|<\d+>), (?:the|their) remainders are (?P<rest>.+?)(?:,? respectively)?$"
    r"|^the remainders when (?:\d+ )?(?:positive |whole )*(?:integers|numbers) are divided by (?P<by2>\d+|<\d+>) are (?P<rest2>.+?)(?:,? respectively)?$"
)
_OF_SEVERAL = re.compile(
    r"^(?:when (?:the|their) (?P<what>sum|product) (?:of (?:the|these) (?:\d+ )?(?:integers|numbers) )?is divided by (?P<by>\d+|<\d+>), what is the remainder"
    r"|(?:find|what is) the remainder when (?:the|their) (?P<what2>sum|product)(?: of (?:the|these) (?:\d+ )?(?:integers|numbers))? is divided by (?P<by2>\d+|<\d+>))$"
)


@track1_reader
def remainder_of_several(wording: Wording) -> Plan | None:
    """The remainder of a sum or product of numbers whose remainders are told."""
    parts = bare(wording)
    if len(parts) != 2 or not (known := _SEVERAL.match(parts[0])) or not (asked := _OF_SEVERAL.match(parts[1])):
        return None
    divisor, by = known["by"] or known["by2"], asked["by"] or asked["by2"]
    text = known["rest"] or known["rest2"]
    rests = [Conditions(wording, "n").term(item) for item in re.findall(TERM, text)]
    rests = [number for item in rests for number in re.findall(r"-?\d+", item)]
    if not (divisor.isdigit() and by.isdigit()) or int(divisor) % int(by) or re.sub(rf"{TERM}|and|,|\s", "", text):
        raise Refused("remainders of another division")
    sign = "+" if (asked["what"] or asked["what2"]) == "sum" else "*"
    return whole_plan(row("EVALUATE", f"mod({sign.join(rests)}, {by})"))


_SOLVE = re.compile(
    r"^(?:solve|find (?:the )?solutions? (?:to|of)) (?:the )?(?:congruence )?<(?P<k>\d+)>(?: for <\d+>)?,?$"
)


@track1_reader
def solve_congruence_modulo(wording: Wording) -> Plan | None:
    """The solution of one congruence, and `a^{-1} (mod m)` as a residue."""
    parts = bare(wording)
    if len(parts) != 1:
        return None
    from_formula = re.match(
        r"^(?:find|compute|evaluate|calculate|determine|what is) (?:the value of )?<(\d+)>,?$", parts[0]
    )
    if from_formula and (known := residue(wording.formulas[int(from_formula[1])])):
        return (
            whole_plan(row("EVALUATE", to_plain(read(wording.formulas[int(from_formula[1])], wording))))
            if known
            else None
        )
    match = _SOLVE.match(parts[0])
    if match is None or "equiv" not in wording.formulas[int(match["k"])]:
        return None
    conditions = Conditions(wording, letter_of(wording))
    conditions.take(f"<{match['k']}>")
    period = conditions.period()
    if period is None:
        raise Refused("no plain congruence")
    letter = conditions.letter
    values: Row = row("VALUES_WHERE", letter, *conditions.parts, f"{letter} >= 0", f"{letter} < {period}")
    return whole_plan(row("ONLY", values))
