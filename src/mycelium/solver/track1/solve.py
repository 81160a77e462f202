"""From the text of a problem to an answer with its program, or to the reason why Track 1 refuses.

The registered wordings are tried first, then "given these facts, what is that?", then the registered readers. A rule that
refuses leaves the problem to those after it; its reason is told if none of them answers.
"""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from fractions import Fraction

from mycelium.programs import Constant, Program, ProgramError, ResultRef, Step, execute, to_node
from mycelium.solver.track1 import (  # noqa: F401 (they register rules; one a line, for those who add some)
    algebra_rules,
    angle_reader,
    angle_rules,
    arrangement_rules,
    base_readers,
    blank_readers,
    card_rules,
    choice_rules,
    coin_dice_rules,
    common_reader,
    coordinate_readers,
    determinant_readers,
    digit_list_rules,
    digit_predicates,
    digit_readers,
    distribution_rules,
    divisor_counts,
    dotted_sums,
    draws,
    figure_pairs,
    figure_reader,
    gcd_readers,
    geometry_rules,
    gram_readers,
    inner_function_reader,
    integer_predicates,
    integer_readers,
    integer_rules,
    leftover_groups,
    named_triangles,
    number_rules,
    pair_rules,
    picked_numbers,
    plane_readers,
    point_reader,
    polynomial_reader,
    progression_reader,
    residue_readers,
    share_rules,
    solution_reader,
    space_readers,
    spoken_rules,
    third_sides,
    together_rules,
    transformation_readers,
    trial_rules,
    trigonometry_reader,
    vector_readers,
)
from mycelium.solver.track1.beside_diagrams import plan_beside_diagram
from mycelium.solver.track1.facts import facts_and_target
from mycelium.solver.track1.plans import Plan, Refused, has_odd_root
from mycelium.solver.track1.readers import TRACK1_READERS, constant
from mycelium.solver.track1.registry import TRACK1_RULES
from mycelium.solver.track1.wording import Wording, read_wording
from mycelium.symbolic import Node, SymbolicError, number, rational_value, to_latex

MAX_TEXT = 3000


@dataclass(frozen=True, slots=True)
class Track1Result:
    """`answer` in LaTeX, or None with the `reason` of the refusal; executing `program` gives the answer.

    `reason` of an answer names the operation that gave it. seconds: wall time.
    """

    answer: str | None
    reason: str
    program: Program | None
    seconds: float


def solve_track1(text: str) -> Track1Result:
    """Answer a competition problem whose wording names the computation; refuse otherwise. Never raises for a text."""
    start = time.perf_counter()

    def refused(reason: str) -> Track1Result:
        return Track1Result(None, reason, None, time.perf_counter() - start)

    if len(text) > MAX_TEXT:
        return refused(f"the problem has {len(text)} characters; at most {MAX_TEXT} are read")
    try:
        wording = read_wording(text)
        if wording.diagram:
            plan, wording = plan_beside_diagram(text)
        else:
            plan = plan_for(wording)
        program = _program(plan, wording)
        answer = _shown(to_node(execute(program).answer), plan, wording)
    except Refused as error:
        return refused(str(error))
    except (ProgramError, SymbolicError) as error:
        return refused(f"no value: {error}")
    return Track1Result(answer, f"by {plan.operation.lower()}", program, time.perf_counter() - start)


def plan_for(wording: Wording) -> Plan:
    """The plan for a problem.

    Raises:
        Refused: no rule covers the whole wording.
    """
    refusal: Refused | None = None
    for rule in TRACK1_RULES.values():
        match = rule.pattern.search(wording.template)
        if match is not None:
            try:
                return rule.plan(match, wording)
            except Refused as error:
                refusal = refusal or error
    for read_plan in (facts_and_target, *TRACK1_READERS.values()):
        try:
            plan = read_plan(wording)
        except Refused as error:
            refusal = refusal or error
        except (ProgramError, SymbolicError, ArithmeticError, ValueError) as error:  # 3/0 pies, a number too long
            refusal = refusal or Refused(f"a number of the wording cannot be used: {error}")
        else:
            if plan is not None:
                return plan
    raise refusal or Refused("no rule covers this wording")


_PICKS = {
    "all": "SORTED_LIST",
    "only": "ONLY",
    "largest": "LARGEST",
    "smallest": "SMALLEST",
    "sum": "TOTAL_OF",
    "product": "PRODUCT_OF",
    "count": "COUNT_OF",
}
_SEVERAL = frozenset({"solve", "value_given", "solve_congruence"})  # operations that may find several values


def _program(plan: Plan, wording: Wording) -> Program:
    """The plan as rows of the operation table: compute, keep the kind asked for, pick, round."""
    if wording.places == -1:
        raise Refused("an unusual rounding is asked for")
    if plan.pick == "all" and any(map(has_odd_root, plan.arguments)):
        raise Refused("all solutions of an equation with odd roots")
    if plan.pick == "none":
        raise Refused("an extremum is asked for")
    one = Step(plan.operation.upper(), tuple(map(constant, plan.arguments)))
    steps = [one] if plan.whole is None else list(plan.whole.steps)

    def then(operation: str, *more: Constant) -> None:
        steps.append(Step(operation, (ResultRef(len(steps) - 1), *more)))

    for kind in plan.keep:
        then(kind)
    if plan.operation in _SEVERAL:
        then(_PICKS[plan.pick])
    if wording.places is not None:
        then("ROUND_TO", Constant(Fraction(wording.places)))
    if _in_degrees(wording) and plan.pick != "expression":
        then("TO_DEGREES")
    return Program(tuple(steps), ())


def _in_degrees(wording: Wording) -> bool:
    """Whether an inverse function's angle is wanted in degrees."""
    inverse = any(re.search(r"\\arc|\^\{-1\}", text) for text in wording.formulas)
    return inverse and "in degrees" in wording.form + wording.template


def _shown(value: Node, plan: Plan, wording: Wording) -> str:
    """LaTeX of the value, if it can be an answer."""
    if (
        value.head in ("text", "set")
        or (value.head == "relation" and plan.pick != "equation")
        or value == Node("constant", (), "emptyset")
    ):
        raise Refused("the value is no number or expression")
    if plan.pick not in ("expression", "equation") and value.symbols():
        raise Refused("a letter is left in the value")
    exact = rational_value(value)
    if exact is not None and (
        wording.places is not None or "decimal" in wording.form or wording.template.endswith("decimal")
    ):
        value = number(exact)
    return to_latex(value)
