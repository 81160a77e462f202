"""Which plan answers a wording, and its rows as a program.

The registered wordings are tried first, then "given these facts, what is that?", then the registered readers. A rule that
refuses leaves the problem to those after it; its reason is told if none of them answers. Rules may ask for the plan of a
wording that they have made simpler.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import partial

from mycelium.programs import Constant, Expression, Program, ProgramError, ResultRef, Step
from mycelium.solver.track1.facts import facts_and_target
from mycelium.solver.track1.plans import Plan, Refused, has_odd_root
from mycelium.solver.track1.readers import TRACK1_READERS, constant
from mycelium.solver.track1.registry import TRACK1_RULES
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import SymbolicError


def plan_for(wording: Wording) -> Plan:
    """The first plan for a problem.

    Raises:
        Refused: no rule covers the whole wording.
    """
    return next(plans_for(wording))


def plans_for(wording: Wording) -> Iterator[Plan]:
    """The plans of all rules that cover the whole wording, in the order in which they are tried; each found when asked for.

    Raises:
        Refused: no rule covers it, or none beyond those already given.
    """
    refusal: Refused | None = None
    for read_plan in _readings(wording):
        try:
            plan = read_plan()
        except Refused as error:
            refusal = refusal or error
        except (ProgramError, SymbolicError, ArithmeticError, ValueError) as error:  # 3/0 pies, a number too long
            refusal = refusal or Refused(f"a number of the wording cannot be used: {error}")
        else:
            if plan is not None:
                yield plan
    raise refusal or Refused("no rule covers this wording")


def _readings(wording: Wording) -> Iterator[Callable[[], Plan | None]]:
    for rule in TRACK1_RULES.values():
        match = rule.pattern.search(wording.template)
        if match is not None:
            yield partial(rule.plan, match, wording)
    for read_plan in (facts_and_target, *TRACK1_READERS.values()):
        yield partial(read_plan, wording)


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


def program_for(plan: Plan, wording: Wording) -> Program:
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


def ways_to_compute(program: Program) -> tuple[Program, ...]:
    """The program, and before it the same with SOLVE for VALUE_GIVEN where both rows read the facts alike.

    SOLVE eliminates in this process what is linear, and a worker knows more of systems for it (roots told by their equation,
    absolute values, letters told to be complex); VALUE_GIVEN knows imaginary units among real letters.
    """
    of_complex = any(step.operation == "COMPLEX" for step in program.steps)
    solved = tuple(
        Step("SOLVE", step.arguments)
        if step.operation == "VALUE_GIVEN" and len(step.arguments) > 1 and _is_algebra(step, of_complex)
        else step
        for step in program.steps
    )
    return (program,) if solved == program.steps else (Program(solved, program.quantities), program)


def _is_algebra(step: Step, of_complex: bool) -> bool:
    """Whether the facts are equations of algebra, as many as there are letters where absolute values split them."""
    nodes = [
        item.value.node for item in step.arguments if isinstance(item, Constant) and isinstance(item.value, Expression)
    ]
    parts = [part for node in nodes for part in node.walk()]
    calls = {str(part.value) for part in parts if part.head == "call"}
    letters = {name for node in nodes for name in node.symbols()}
    if of_complex:
        return calls <= {"abs", "conjugate", "re", "im"} and (not calls or len(letters) == 1)
    if any(part.head == "constant" and part.value == "i" for part in parts):
        return False
    return not calls or calls <= {"abs", "piecewise"} and sum(node.head == "relation" for node in nodes) >= len(letters)
