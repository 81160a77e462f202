"""From a data row to a validated `LabeledProblem`, or to the reason why there is none."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction

from mycelium.labels.alignment import align, rounded
from mycelium.labels.gold_search import enumerate_programs, with_constants, witness_search
from mycelium.labels.references import Alignment, GivenUp, bridged, candidates, consume
from mycelium.problems import Example, Quantity, extract_quantities, parse_counted
from mycelium.programs import (
    LIMITS,
    LabeledProblem,
    NotationError,
    Program,
    ProgramError,
    WrittenStep,
    execute,
    goal_of,
    index_of,
    inline_results,
    normalized,
    program_of_computation,
    read_annotations,
    read_assignments,
    read_calls,
    read_equations,
    read_named_equation,
    read_prefix,
    read_solution,
    result_leaf,
    step_regions,
)
from mycelium.symbolic import Node

MAX_LABEL_STEPS = 14
_SPACED_THOUSANDS = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?: \d{3}){0,4} 000(?!\d)")
UNREAD_COST = 1.5  # of a quantity that a searched program leaves out
SURE_COST = 1.0  # what one unexplained constant costs; a dearer reading is compared with the other notations


@dataclass(frozen=True, slots=True)
class Discarded:
    """A row that gave no label, with the reason."""

    id: str
    reason: str


def matches_gold(value: Fraction, gold: str) -> bool:
    """Whether an exact value is the gold answer, allowing for the rounding that the gold's decimals show."""
    target = parse_counted(gold)
    if target is None:
        return False
    if value == target:
        return True
    digits = gold.strip().rstrip("%").partition(".")[2]
    if not digits:
        return False
    return abs(value - target) <= Fraction(1, 2 * 10 ** len(digits)) * (Fraction(101, 100) if len(digits) < 6 else 20)


def _program(target: Node, state: Alignment, quantities: tuple[Quantity, ...], gold: str) -> Program | None:
    """The normalized program of a target, if it executes to the gold answer."""
    try:
        root = normalized(inline_results(target, list(state.definitions)))
        program = program_of_computation(root, tuple(item.value for item in quantities))
        value = execute(program).answer
    except ProgramError:
        return None
    if len(program.steps) > MAX_LABEL_STEPS or not matches_gold(value, gold):
        return None
    return program


def _reachable(target: Node, definitions: tuple[Node, ...]) -> set[int]:
    seen: set[int] = set()
    stack = [target]
    while stack:
        node = stack.pop()
        index = index_of(node, "r")
        if index is None:
            stack.extend(node.args)
        elif index not in seen:
            seen.add(index)
            stack.append(definitions[index])
    return seen


def _targets(
    state: Alignment, quantities: tuple[Quantity, ...], gold: Fraction, gold_text: str
) -> list[tuple[Alignment, Node, float]]:
    found: list[tuple[Alignment, Node, float]] = []
    last = len(state.values) - 1
    for index in range(last, -1, -1):
        if state.values[index] == gold or matches_gold(state.values[index], gold_text):
            found.append((state, result_leaf(index), 0.5 * (last - index)))
    if not found and state.values and (whole := rounded(state.definitions[last], state.values[last], gold)):
        if whole[0].head == "call":  # the last result was rounded to whole things in words
            found.append((state, whole[0], 0.3))
    if not found:
        for option in candidates(gold, quantities, state)[:3] + with_constants(gold, quantities, state)[:3]:
            found.append((consume(state, option), option.node, option.cost))
        for option in bridged(gold, quantities, state)[:6]:
            found.append((consume(state, option), option.node, option.cost))
    return found


def best_program(states: list[Alignment], quantities: tuple[Quantity, ...], gold: str) -> tuple[Program, float] | None:
    """The likeliest reading whose program executes to gold: cheap, no result left unused, few quantities unread."""
    best = best_reading(states, quantities, gold)
    return best and best[:2]


def best_reading(
    states: list[Alignment], quantities: tuple[Quantity, ...], gold: str
) -> tuple[Program, float, Alignment] | None:
    """As `best_program`, with the reading of the written steps that the program was made from."""
    target_value = parse_counted(gold)
    if target_value is None:
        return None
    best: tuple[Program, float, Alignment] | None = None
    for state in states:
        for after, target, extra in _targets(state, quantities, target_value, gold):
            unused = len(after.definitions) - len(_reachable(target, after.definitions))
            floor_cost = after.cost + extra + 0.6 * unused
            if best is not None and floor_cost >= best[1]:
                continue
            program = _program(target, after, quantities, gold)
            if program is None:
                continue
            unread = len(quantities) - len(program.used_quantities())
            cost = floor_cost + 0.1 * unread
            if best is None or cost < best[1]:
                best = (program, cost, after)
    return best


def written_steps(example: Example) -> list[tuple[str, list[WrittenStep]]]:
    """The notations that can be read from a row, best first, each with the name of its reader."""
    found: list[tuple[str, list[WrittenStep]]] = []

    def attempt(name: str, read: Callable[[], list[WrittenStep]]) -> None:
        try:
            steps = read()
        except (NotationError, ValueError):
            return
        if steps:
            found.append((name, steps))

    if example.equation:
        equation = example.equation
        if "numbers" in example.extra:
            attempt("prefix", lambda: read_prefix(equation, list(example.extra["numbers"])))
        attempt("calls", lambda: read_calls(equation))
        attempt("assignments", lambda: read_assignments(equation))
        attempt("equation", lambda: read_named_equation(equation))
    if example.solution:
        solution = example.solution
        attempt("annotations", lambda: read_annotations(solution))
        if found and found[-1][0] == "annotations" and (whole := read_solution(solution)) != found[-1][1]:
            found.append(("annotations and equations", whole))
        attempt("equations", lambda: read_equations(solution))
    return found


def _labeled(example: Example, quantities: tuple[Quantity, ...], program: Program, origin: str) -> LabeledProblem:
    gold = example.gold or ""
    goal = goal_of(example.text, parse_counted(gold))
    return LabeledProblem(
        example.problem,
        quantities,
        program,
        step_regions(example.text, quantities, program),
        goal,
        gold,
        origin,
        example.source,
    )


def _canonical_choice(nodes: list[Node], quantities: tuple[Quantity, ...], gold: str) -> Program | None:
    """The single program behind a set of equal-valued expressions; None when they differ in meaning."""
    programs = {program for node in nodes if (program := _program(node, Alignment(), quantities, gold)) is not None}
    shortest = min((len(program.steps) for program in programs), default=0)
    kept = [program for program in programs if len(program.steps) == shortest]
    return kept[0] if len(kept) == 1 else None


def best_witnessed(found: list[tuple[Alignment, Node]], quantities: tuple[Quantity, ...], gold: str) -> Program | None:
    """The cheapest program among search results; one that passes quantities over is not cheap."""
    best: tuple[float, Program] | None = None
    for state, node in found[:200]:
        program = _program(node, state, quantities, gold)
        if program is not None:
            cost = state.cost + UNREAD_COST * (len(quantities) - len(program.used_quantities()))
            if best is None or cost < best[0]:
                best = (cost, program)
    return best[1] if best else None


def label_example(example: Example, search: bool = True) -> LabeledProblem | Discarded:
    """The validated label of a row: notations first, then (with `search`) a search that may see gold."""
    gold = example.gold or ""
    target = parse_counted(gold)
    if target is None:
        return Discarded(example.id, "the gold answer is not a plain number")
    quantities = extract_quantities(example.text)
    if len(quantities) > LIMITS.quantities:
        return Discarded(example.id, f"{len(quantities)} quantities, more than {LIMITS.quantities}")
    if example.solution:
        # The readers of notations know thousands by their commas.
        solution = _SPACED_THOUSANDS.sub(lambda group: group[0].replace(" ", ","), example.solution)
        example = replace(example, solution=solution)
    best: tuple[Program, float, str] | None = None
    for name, steps in written_steps(example):
        try:
            found = best_program(align(steps, quantities), quantities, gold)
        except GivenUp:
            continue
        if found is not None and (best is None or found[1] < best[1]):
            best = (found[0], found[1], name)
        # Cheap enough: no constant that the solution may have computed in passing, no hidden operation.
        if best is not None and best[1] < SURE_COST:
            break
    if best is not None:
        return _labeled(example, quantities, best[0], best[2])
    if not search:
        return Discarded(example.id, "no notation gives a program that executes to the gold answer")
    if example.solution:
        program = best_witnessed(witness_search(example.solution, target, quantities), quantities, gold)
        if program is not None:
            return _labeled(example, quantities, program, "witnesses")
    elif not example.equation or example.source == "svamp_train_mawps_asdiv":
        program = _canonical_choice(enumerate_programs(target, quantities), quantities, gold)
        if program is not None:
            return _labeled(example, quantities, program, "enumeration")
    return Discarded(example.id, "no program over the quantities executes to the gold answer")


def result_values(program: Program) -> tuple[Fraction, ...]:
    """Values of all steps; two programs that compute the same intermediate values agree."""
    return execute(program).values


__all__ = [
    "Discarded",
    "best_program",
    "label_example",
    "matches_gold",
    "result_values",
    "written_steps",
]
