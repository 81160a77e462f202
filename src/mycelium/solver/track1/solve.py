"""From the text of a problem to an answer with its program, or to the reason why Track 1 refuses."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice

from mycelium.programs import Program, ProgramError, execute, running, to_node
from mycelium.solver.plain_formulas import with_formula
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
    floor_reader,
    form_endings,
    gcd_readers,
    geometry_rules,
    gram_readers,
    inner_function_reader,
    integer_predicates,
    integer_readers,
    integer_rules,
    leftover_groups,
    named_triangles,
    nth_number,
    number_rules,
    pair_rules,
    picked_numbers,
    plane_readers,
    point_reader,
    polynomial_reader,
    progression_reader,
    residue_readers,
    scene_readers,
    share_rules,
    solution_reader,
    space_readers,
    spoken_rules,
    third_sides,
    together_rules,
    transformation_readers,
    trial_rules,
    trigonometry_reader,
    two_numbers,
    variation_reader,
    vector_readers,
)
from mycelium.solver.track1.beside_diagrams import plan_beside_diagram, without_pointer
from mycelium.solver.track1.planning import plans_for, program_for, ways_to_compute
from mycelium.solver.track1.plans import Plan, Refused
from mycelium.solver.track1.worded_simpler import said_simpler
from mycelium.solver.track1.wording import Wording, read_wording
from mycelium.symbolic import Node, SymbolicError, number, rational_value, to_latex

MAX_TEXT = 3000
MAX_SHOWN = 250
"""Characters of one irrational number: no answer of a problem is that long."""
MAX_PLANS = 4
"""How many rules may try a problem that they all cover."""


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
    reason = ""
    try:
        with running():  # the plans share the time of one program
            for plan, wording in islice(_plans(text), MAX_PLANS):
                try:
                    found = _first_answer(plan, wording)
                except Refused as error:
                    reason = reason or str(error)
                except (ProgramError, SymbolicError) as error:
                    reason = reason or f"no value: {error}"
                else:
                    answer, program = found
                    return Track1Result(answer, f"by {plan.operation.lower()}", program, time.perf_counter() - start)
    except Refused as error:
        return refused(reason or str(error))
    except (ProgramError, SymbolicError) as error:
        return refused(f"no value: {error}")
    return refused(reason)


def _first_answer(plan: Plan, wording: Wording) -> tuple[str, Program]:
    """The answer of a plan, and the program that gave it: the first of those that mean the same."""
    *others, last = ways_to_compute(program_for(plan, wording))
    for program in others:
        with suppress(Refused, ProgramError, SymbolicError):
            return _shown(to_node(execute(program).answer), plan, wording), program
    return _shown(to_node(execute(last).answer), plan, wording), last


def _plans(text: str) -> Iterator[tuple[Plan, Wording]]:
    """Plans of a text with the wording that each answers; the next one serves where a plan has no value."""
    wording = read_wording(with_formula(text) or text)
    if wording.diagram:
        wording = without_pointer(text) or wording
    if wording.diagram:
        yield plan_beside_diagram(text)
    else:
        simpler = said_simpler(wording)
        if simpler.template != wording.template:
            with suppress(Refused):
                for plan in plans_for(wording):
                    yield plan, wording
            wording = simpler
        for plan in plans_for(wording):
            yield plan, wording


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
    latex = to_latex(value)
    if exact is None and plan.pick == "only" and len(latex) > MAX_SHOWN:
        raise Refused("the value was not simplified")
    return latex
