# ruff: noqa: E501
"""Problems that end in a form: "the distance can be written as a sqrt(b), where ...; what is a + b?"

What stands before "can be written" is asked by itself, of all rules; its value (or the formula) is then put into the form.
"""

from __future__ import annotations

import re
from dataclasses import replace

from mycelium.programs import Program, ResultRef, Step
from mycelium.solver.track1.planning import plan_for, program_for
from mycelium.solver.track1.plans import Plan, Refused, closed, formula
from mycelium.solver.track1.readers import constant, row, track1_reader, whole_plan
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node

_WRITTEN = r"(?:(?:can|may) (?:then )?be|is|are) (?:uniquely |then |also )?(?:written|expressed|rewritten|represented|simplified|put|factored)(?: (?:uniquely|completely|in|its|simplest|simplified|simple|lowest|reduced|radical|terms|exact|as an? (?:common |reduced |irreducible |simplified )?fraction))*(?: (?:in|as|into|to)(?: (?:the|of|an? (?:expression|fraction|number|quantity|equation) of the))? ?form(?: of)?| as| in| to)?"
_WE_WRITE = (
    r"(?:if )?(?:we|you|i) (?:can )?(?:write|express|rewrite|put|convert|complete the square on|factor)(?: out)?"
)
_INTO = r"(?:(?:in|as|into|to)(?: (?:the|of))? ?form(?: of)?|as|into|to)"
_CONDITION = r"(?:(?:where|with|for|when|in which|such that|and|so that|that|some|are|is|being|each|both|all|not necessarily|distinct|different|positive|negative|nonnegative|non-negative|nonzero|real|rational|relatively prime|coprime|whole|prime|natural|integers?|numbers?|constants?|values?|no|any|not|divisible|by|the|square|cube|perfect|squares?|of|factor|factors|other|than|has|have|as|small|possible|simplest|simplified|lowest|reduced|in|terms|form|fraction|radical|common|do|does|share|a|an|unique|completely|fully|expression|square-free|denominator|rationalized|one|1|least|common divisor|greatest|share any|and only|integer|coefficients)\b|<\d+>|[\s,;.$])*"
_ASK = r"(?:then,? )?(?:what is|what'?s|find|compute|determine|evaluate|calculate|what does)(?: the)?(?: (?:value|sum|ordered|pair|triple|number|numerical|product|of))*"
_THING = r"(?:the )?(?:(?:quadratic|polynomial|cubic|expression|equation|fraction|number|value|sum|product|repeating decimal|real number|quantity|result|formula|complex number|base-ten|decimal|of|simplified|following)\s*)*"
_ENDING = re.compile(
    rf"^(?P<before>.*?)(?P<what>[^.?!;]*?),? {_WRITTEN}:? (?P<form><\d+>)(?P<conditions>{_CONDITION})[,.;]?\s*{_ASK} (?P<target><\d+>)(?: equal)?(?: to)?\??$"
)
_WRITING = re.compile(
    rf"^{_WE_WRITE} {_THING}(?P<formula><\d+>)(?: completely| fully)? {_INTO}:? (?P<form><\d+>)(?P<conditions>{_CONDITION})[,.;]?\s*{_ASK} (?P<target><\d+>)(?: equal)?(?: to)?\??$"
)
_REWRITE = re.compile(
    rf"^(?:rewrite|write|express|complete the square (?:on|of|for)) {_THING}(?P<formula><\d+>) {_INTO}:? (?P<form><\d+>)(?P<conditions>{_CONDITION})[,.;]?\s*{_ASK} (?P<target><\d+>)(?: equal)?(?: to)?\??$"
)
_WHEN = re.compile(
    rf"^when {_THING}(?P<formula><\d+>) is (?:\w+ly )?(?:simplified|expressed|written|rewritten|factored|put)(?: [\w ]*?)?(?: (?:in|into|as|to)(?: the form)?)?(?:,? (?:the result|it|the resulting (?:expression|fraction)|the answer|we get|the expression obtained)(?: (?:is|can be written|may be written|equals)(?: in the form| as)?| is of the form)?)?:? (?P<form><\d+>)(?P<conditions>{_CONDITION})[,.;]?\s*{_ASK} (?P<target><\d+>)(?: equal)?(?: to)?\??$"
)
_BARE = re.compile(rf"^(?:(?:suppose|given|if|let|assume)(?: that)? )?{_THING}(?P<formula><\d+>)$")


@track1_reader
def _form_ending(wording: Wording) -> Plan | None:
    for pattern in (_WRITING, _REWRITE, _WHEN, _ENDING):
        match = pattern.match(wording.template)
        if match is None:
            continue
        known = match.groupdict()
        form, target = formula(wording, match["form"][1:-1]), formula(wording, match["target"][1:-1])
        if form.head == "relation" or target.head in ("relation", "list") or not form.symbols():
            raise Refused("the form is no expression")
        if any(part.head == "constant" and part.value in ("e", "i") for part in (*form.walk(), *target.walk())):
            raise Refused("a letter of the form is a constant")
        given = known.get("formula")
        if given is None:
            stated = (match["before"] + match["what"]).strip()
            bare = _BARE.match(stated)
            given = bare["formula"] if bare else None
        if given is not None:
            value = formula(wording, given[1:-1])
            return _of_formula(value, form, target, match["conditions"])
        return _of_question(match, wording, form, target)
    return None


def _of_formula(value: Node, form: Node, target: Node, conditions: str) -> Plan:
    if value.head in ("relation", "list", "text"):
        raise Refused("the formula is no expression")
    if closed(value):
        return whole_plan(row("VALUE_GIVEN", target, row("IN_FORM", value, form)))
    letters = sorted(value.symbols() & form.symbols())
    if len(letters) != 1 or letters[0] in target.symbols():
        raise Refused("no single letter of both sides")
    identity = row("IDENTITY", Node("relation", (value, form), "="), letters[0])
    unknown = sorted(form.symbols() - set(letters))
    whole = [row("INTEGER", *unknown)] if "integer" in conditions else []
    return whole_plan(row("VALUE_GIVEN", target, identity, *whole))


def _of_question(match: re.Match[str], wording: Wording, form: Node, target: Node) -> Plan:
    """The value that the text before the form tells of, put into the form."""
    if not target.symbols() <= form.symbols():
        raise Refused("the target has letters that the form has not")
    what = re.sub(r"^(?:then |and |if |suppose (?:that )?|given that )", "", match["what"].strip())
    before = match["before"].strip()
    if not what:
        raise Refused("nothing is said to have the form")
    asked = f"{before} what is {what}?".strip()
    inner = replace(wording, template=asked)
    plan = plan_for(inner)
    if plan.pick in ("all", "expression"):
        raise Refused("no single value is put into the form")
    steps = list(program_for(plan, replace(inner, places=None)).steps)
    steps.append(Step("IN_FORM", (ResultRef(len(steps) - 1), constant(form))))
    steps.append(Step("VALUE_GIVEN", (constant(target), ResultRef(len(steps) - 1))))
    return Plan("value_given", (), "only", whole=Program(tuple(steps), ()))
