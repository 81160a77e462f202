"""Word problems with unknowns: systems of one to three relations over the numbers of a text that solve to the gold answer.

1. Relations that hold at the listed values, each shape by itself (`relations`); where gold lists one unknown only, a second
   one takes the values that a relation with the text's numbers gives it.
2. Systems of as many relations as unknowns, cheapest first, executed exactly: SOLVE must give what gold lists.
3. Changed numbers (`changed`): every number of the text is replaced by another one, equal ones by different ones. What
   no longer has a solution, or gives the same answer whatever the numbers are, was a coincidence. Systems that still
   agree say the same; the class with most weight is chosen, and of it the cheapest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, pairwise

from mycelium.labels.enumeration.changed import Outcome, best_class, outcomes
from mycelium.labels.enumeration.relations import Budget, Relation, Text, further_values, relations_at
from mycelium.problems import Quantity, parse_number
from mycelium.programs import Argument as ProgramArgument
from mycelium.programs import Constant, Program, ProgramError, QuantityRef, ResultRef, Step, execute, index_of
from mycelium.symbolic import Node

MAX_FILLINGS = 400_000  # of shapes, for one problem
MAX_SYSTEMS = 160  # that are executed, for one problem
MAX_SECOND = 40  # values that a second unknown is tried at
MAX_UNKNOWNS = 3
UNUSED_COST = 1.0  # of a number of the text that no relation reads
IDLE = 0.3  # share of it for "two numbers", "one of them"
REPEATED_COST = 0.35  # of a number that a second relation reads
UNKNOWN_COST = 0.4  # of an unknown that gold does not list
_ROWS = {"add": "ADD", "mul": "MUL", "div": "DIV"}


@dataclass(frozen=True, slots=True)
class System:
    """A program whose SOLVE steps give the listed values, in the order of gold. solves: the places of those steps."""

    relations: tuple[Relation, ...]
    program: Program
    solves: tuple[int, ...]
    cost: float

    def answers(self, quantities: Sequence[Fraction] | None = None) -> tuple[Fraction, ...]:
        """What the listed unknowns are, with the numbers of the text or with others.

        Raises:
            ProgramError: the relations contradict each other or leave an unknown open.
        """
        program = self.program if quantities is None else Program(self.program.steps, tuple(quantities))
        values = execute(program).values
        found = tuple(values[place] for place in self.solves)
        if not all(type(value) is Fraction for value in found):
            raise ProgramError("the system has several solutions")
        return found


@dataclass(frozen=True, slots=True)
class Found:
    """The chosen system, and how sure the choice is.

    candidates: systems that execute to gold. rejected: those of them that do not bear changed numbers. classes: how many
    different meanings the others have. ties: systems that cost as much as the chosen one and mean something else.
    share: weight of the chosen class among all, 0 to 1. fillings: of shapes that were tried.
    """

    system: System
    candidates: int
    rejected: int
    classes: int
    ties: int
    share: float
    fillings: int


def golds_of(answer: str) -> list[tuple[Fraction, str]] | None:
    """The listed values with their texts; None where one is no number or there are more than MAX_UNKNOWNS."""
    parts = [part.strip() for part in answer.split(";")]
    values = [parse_number(part) for part in parts]
    if not 1 <= len(parts) <= MAX_UNKNOWNS or any(value is None for value in values):
        return None
    return [(value, part) for value, part in zip(values, parts, strict=True) if value is not None]


def find_system(text: str, quantities: Sequence[Quantity], answer: str, most: int = MAX_FILLINGS) -> Found | None:
    """The likeliest system whose solution holds the listed values; None where no shape leads there.

    Exact values are tried first, then values that gold may have rounded. Everything is bounded by counts, so that the
    same text always gives the same system.
    """
    golds = golds_of(answer)
    if golds is None or not quantities:
        return None
    seen = Text(text, quantities)
    budget = Budget(most)
    for exact in (True, False):
        if not exact and all(value.denominator == 1 and "." not in part for value, part in golds):
            break
        systems = _unique(_systems(seen, golds, exact, budget))
        if systems:
            return _chosen(systems, seen, most - max(0, budget.left))
    return None


def _systems(text: Text, golds: Sequence[tuple[Fraction, str]], exact: bool, budget: Budget) -> list[System]:
    letters = [f"u{index}" for index in range(len(golds))]
    values = {name: float(value) for name, (value, _) in zip(letters, golds, strict=True)}
    slack = 1e-9 if exact else max(_slack(value, part) for value, part in golds)
    own = {
        names: relations_at(text, {name: values[name] for name in names}, slack, budget) for names in _groups(letters)
    }
    found = [item for items in own.values() for item in items]
    candidates = _combined(text, letters, found, len(golds))
    if len(golds) == 1:
        for second in further_values(text, values["u0"], MAX_SECOND):
            pair = relations_at(text, {"u0": values["u0"], "u1": second}, slack, budget)
            candidates += _combined(text, ["u0", "u1"], pair, len(golds))
    candidates.sort(key=lambda item: item[0])
    systems = []
    for cost, relations in candidates[:MAX_SYSTEMS]:
        system = _system(relations, text, letters, cost)
        if system is not None and _solves(system, golds, exact):
            systems.append(system)
    return systems


def _groups(letters: Sequence[str]) -> list[tuple[str, ...]]:
    """The sets of unknowns that one relation may be between."""
    if len(letters) == 1:
        return [tuple(letters)]
    return [group for size in range(2, len(letters) + 1) for group in combinations(letters, size)]


def _combined(
    text: Text, letters: Sequence[str], relations: Sequence[Relation], listed: int
) -> list[tuple[float, tuple[Relation, ...]]]:
    """Systems of as many relations as unknowns, cheapest first; pairs that share no information are left to SOLVE.

    listed: how many of the unknowns gold lists.
    """
    count = len(letters)
    unused = [
        UNUSED_COST * (IDLE if item.kind in ("word", "integer") and item.value <= 3 else 1.0)
        for item in text.quantities
    ]
    best = sorted(relations, key=lambda item: (item.cost, str(item.node)))[: {1: 400, 2: 120, 3: 45}[count]]
    found = []
    for chosen in combinations(best, count):
        if len(frozenset().union(*(item.unknowns for item in chosen))) < count:
            continue
        used = frozenset[int]().union(*(item.uses for item in chosen))
        if not used or any(a.node == b.node for a, b in pairwise(chosen)):
            continue
        cost = sum(item.cost for item in chosen) + REPEATED_COST * (sum(len(item.uses) for item in chosen) - len(used))
        cost += UNKNOWN_COST * (count - listed)
        for index, price in enumerate(unused):
            if index not in used:
                cost += price
        found.append((round(cost, 4), chosen))
    found.sort(key=lambda item: item[0])
    return found[: 3 * MAX_SYSTEMS]


def _slack(value: Fraction, part: str) -> float:
    digits = part.partition(".")[2]
    return float(Fraction(1, 10 ** len(digits)) / abs(value)) if digits and value else 1e-9


def _solves(system: System, golds: Sequence[tuple[Fraction, str]], exact: bool) -> bool:
    try:
        answers = system.answers()
    except ProgramError:
        return False
    for answer, (value, part) in zip(answers, golds, strict=True):
        width = Fraction(1, 10 ** len(part.partition(".")[2])) if not exact and "." in part else 0
        if abs(answer - value) > width:
            return False
    return True


def _system(relations: Sequence[Relation], text: Text, letters: Sequence[str], cost: float) -> System | None:
    """The program of relations: unknowns, both sides of every relation, equations, and a SOLVE for each letter listed."""
    steps: list[Step] = []
    names = sorted(frozenset[str]().union(*(item.unknowns for item in relations)))
    places: dict[Node | str, ProgramArgument] = {}
    for name in names:
        places[name] = ResultRef(len(steps))
        steps.append(Step("UNKNOWN", ()))
    equations = []
    for relation in relations:
        left, right = (_written(side, steps, places) for side in relation.node.args)
        equations.append(ResultRef(len(steps)))
        steps.append(Step("EQUATION", (left, right)))
    solves = []
    for name in letters:
        if name not in places:
            return None
        solves.append(len(steps))
        steps.append(Step("SOLVE", (places[name], *equations)))
    try:
        program = Program(tuple(steps), tuple(item.value for item in text.quantities))
    except ProgramError:
        return None
    return System(tuple(relations), program, tuple(solves), cost)


def _written(node: Node, steps: list[Step], places: dict[Node | str, ProgramArgument]) -> ProgramArgument:
    """A side of a relation as steps; the same part is written once."""
    if node.head == "number":
        return Constant(Fraction(node.value))  # type: ignore[arg-type]
    if node.head == "symbol":
        index = index_of(node, "q")
        return places[str(node.value)] if index is None else QuantityRef(index)
    if node in places:
        return places[node]
    parts = list(node.args)
    total = _written(parts[0], steps, places)
    for part in parts[1:]:
        minus = node.head == "add" and part.head == "neg"
        argument = _written(part.args[0] if minus else part, steps, places)
        steps.append(Step("SUB" if minus else _ROWS[node.head], (total, argument)))
        total = ResultRef(len(steps) - 1)
    places[node] = total
    return total


def _unique(systems: Sequence[System]) -> list[System]:
    found: dict[tuple[Step, ...], System] = {}
    for system in systems:
        found.setdefault(system.program.steps, system)
    return list(found.values())


def _chosen(systems: Sequence[System], text: Text, fillings: int) -> Found | None:
    results: list[Outcome | None] = [outcomes(system.answers, text.quantities) for system in systems]
    kept = [(system, result) for system, result in zip(systems, results, strict=True) if result is not None]
    if not kept:
        return None
    best, share, classes, ties = best_class([(system.cost, result) for system, result in kept])
    return Found(kept[best][0], len(systems), len(systems) - len(kept), classes, ties, share, fillings)


__all__ = ["Found", "System", "find_system", "golds_of"]
