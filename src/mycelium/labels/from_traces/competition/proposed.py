"""A program that somebody proposes for a problem without knowing its answer -> a label, where it executes to gold."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import TypeAlias

from mycelium.labels.from_traces.competition.answers import Gold
from mycelium.labels.from_traces.competition.evidence import evidence_of
from mycelium.labels.from_traces.competition.formulas import read_formulas
from mycelium.labels.from_traces.competition.label import CompetitionLabel, executes_to, label_of_program
from mycelium.problems import Problem, Quantity, extract_quantities
from mycelium.programs import (
    LIMITS,
    Argument,
    Constant,
    Program,
    QuantityRef,
    Step,
    function_letters,
    without_drawings,
)

Proposer: TypeAlias = Callable[[str], Program | None]
"""From the text of a problem to a program, or None; it sees neither the answer nor a solution."""


def label_proposed(
    problem: Problem, program: Program, gold: str | None, origin: str, source: str = ""
) -> CompetitionLabel | None:
    """The label that a proposed program is; None where it does not execute to the gold answer, or gold is words.

    A number that stands once in the problem becomes that quantity; formulas stay the constants that they are.
    """
    wanted = Gold.of(gold or "")
    if not (gold or "").strip() or wanted.is_words:
        return None
    quantities = tuple(extract_quantities(without_drawings(problem.text, labels=True)))
    if len(quantities) > LIMITS.quantities:
        return None
    linked = _over(program, quantities)
    if not executes_to(linked, wanted):
        return None
    formulas = read_formulas(problem.text, function_letters(problem.text))
    evidence = evidence_of(linked, quantities, formulas)
    return label_of_program(
        problem, linked, [None] * len(linked.steps), wanted, formulas, evidence, quantities, origin, source=source
    )


def _over(program: Program, quantities: tuple[Quantity, ...]) -> Program:
    places: dict[Fraction, list[int]] = {}
    for index, item in enumerate(quantities):
        places.setdefault(item.value, []).append(index)

    def linked(argument: Argument) -> Argument:
        if isinstance(argument, QuantityRef):  # of the program's own quantities
            argument = Constant(program.quantities[argument.index])
        if not isinstance(argument, Constant) or not isinstance(argument.value, Fraction):
            return argument
        found = places.get(argument.value, [])
        return QuantityRef(found[0]) if len(found) == 1 else argument

    steps = tuple(Step(step.operation, tuple(map(linked, step.arguments))) for step in program.steps)
    return Program(steps, tuple(item.value for item in quantities))


__all__ = ["Proposer", "label_proposed"]
