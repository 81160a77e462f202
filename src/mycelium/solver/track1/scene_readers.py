# ruff: noqa: E501
"""Problems that state some facts in clauses and ask one thing: the clauses make a scene, the question a goal over it."""

from __future__ import annotations

import re

from mycelium.solver.track1 import (  # noqa: F401 (they register statements and goals)
    curve_statements,
    extreme_goals,
    identity_goals,
    line_goals,
    pair_goals,
    place_goals,
    polynomial_goals,
    relation_statements,
    set_goals,
)
from mycelium.solver.track1.functions import Functions
from mycelium.solver.track1.goals import FIRST_GOALS, GOALS, LATER_GOALS, Goal, Goals, asked
from mycelium.solver.track1.notation import operations_of
from mycelium.solver.track1.plans import Plan, Refused
from mycelium.solver.track1.readers import Row, RowArgument, track1_reader, whole_plan
from mycelium.solver.track1.scene import Scene, understand
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node

_QUESTION = re.compile(
    r"(?:^|[,.;:?!]\s*|\band |(?<=>) )(?:then,? |now,? )?(?P<ask>(?:what (?:must be|is|are|was|will be)|what'?s|find|compute|determine|calculate|evaluate|state|give|enter|solve for|how much is) |(?=(?:for )?how many |(?:for |at )?(?:what|which) (?:(?:real|integer|positive|negative|distinct|possible|largest|smallest|whole|<\d+> ?-) )*(?:values?|numbers?|integers?|points?|coordinates?)\b))"
)
_TRAIL = re.compile(
    r",? (?:if|when|given(?: that)?|such that|where|so that|provided that|for|over|as|in(?= the (?:equation|function|expression|set))) |\. "
)
_TAIL = re.compile(r"(?: equal(?: to)?)?(?:,? separated by (?:commas|a comma))?(?:,? in any order)?\s*[?.!]*$")
MAX_QUESTIONS = 4


_CONSTANTS = re.compile(
    r"[,.]? (?:(?:and )?where|for|with) (?:(?:some )?(?:constants?|real numbers?|coefficients) <\d+>(?:(?:,|,? and) <\d+>)*|<\d+>(?:(?:,|,? and) <\d+>)* (?:is|are) (?:an? )?(?:all )?(?:both )?(?:real |unknown |fixed )?(?:constants?|real numbers?|numbers))(?=[,.;? ]|$),?"
)
_SIGN = re.compile(r"\\[a-zA-Z]+|[^\w\s(){}]|\\[#&$]|\{?@\}?")


def _bare(wording: Wording) -> str:
    """The template without "where a and b are constants" and without signs of operations that stand alone."""
    signs = operations_of(wording)
    template = re.sub(
        r"(?<=operation )<(\d+)> ?|(?<=operations )<(\d+)> and <(\d+)> ?|(?<=symbol )<(\d+)> ?",
        lambda m: "" if wording.formulas[int(next(filter(None, m.groups())))].strip("{} ") in signs else m.group(),
        wording.template,
    )
    return _CONSTANTS.sub("", template)


@track1_reader
def _identity_scene(wording: Wording) -> Plan | None:
    return _read(wording, FIRST_GOALS)


@track1_reader
def _scene(wording: Wording) -> Plan | None:
    return _read(wording, GOALS)


@track1_reader
def _later_scene(wording: Wording) -> Plan | None:
    return _read(wording, LATER_GOALS)


def _read(wording: Wording, goals: Goals) -> Plan | None:
    template = _bare(wording)
    if len(template) > 700:
        return None
    reason: Refused | None = None
    for match in list(_QUESTION.finditer(template))[:MAX_QUESTIONS]:
        before, question = template[: match.start()], template[match.end() :]
        for phrase, behind in _splits(question):
            scene = Scene(wording)
            try:
                understand(before, scene)
                understand(behind, scene)
                return _plan(asked(_TAIL.sub("", phrase).strip(" ,:"), scene, goals), scene)
            except Refused as error:
                reason = reason or error
    if reason is not None:
        raise reason
    return None


def _splits(question: str) -> list[tuple[str, str]]:
    """The question as it stands, then with what stands behind "if", "when" ... as statements."""
    found = [(question, "")]
    found += [(question[: m.start()], question[m.end() :].rstrip("?. ")) for m in _TRAIL.finditer(question)][:4]
    return found


def _plan(goal: Goal, scene: Scene) -> Plan:
    value = goal.value
    functions, relations = scene.parts()
    if (relations or scene.rows) and not scene.used:
        raise Refused("a statement that the goal does not use")
    if not isinstance(value, Row):
        raise Refused("no row")
    plan = whole_plan(_expanded(value, functions), goal.pick)
    if functions.inverses and not scene.used:
        raise Refused("an inverse function")
    pick = goal.pick if goal.pick in ("expression", "equation") else "expression" if goal.letters else "only"
    operation = plan.operation if plan.operation not in ("solve", "value_given") else f"{plan.operation} "
    return Plan(operation.strip() + (" set" if operation.endswith(" ") else ""), (), pick, whole=plan.whole)


def _expanded(item: Row, functions: Functions) -> Row:
    def put(argument: RowArgument) -> RowArgument:
        if isinstance(argument, Row):
            return _expanded(argument, functions)
        return functions.expand(argument) if isinstance(argument, Node) else argument

    return Row(item.operation, tuple(map(put, item.arguments)))
