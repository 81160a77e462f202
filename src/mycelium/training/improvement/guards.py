"""Guards against lucky programs: an answer that is right by coincidence teaches a wrong way.

A text says "2 bags of 2 pens"; ADD(q0, q1) gives 4 as MUL(q0, q1) does. With other numbers the two part. Whole numbers are
drawn whole, all numbers of a text apart from each other, so that programs with equal results compute the same.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from fractions import Fraction
from typing import TypeAlias

from mycelium.programs import Constant, Program, ProgramError, execute

__all__ = ["Outcome", "computes", "fault_of", "form_of", "other_numbers"]

Outcome: TypeAlias = tuple[Fraction | None, ...]
"""A program's answers under several draws of numbers; None where it has none."""

_COMMUTATIVE = frozenset({"ADD", "MUL", "MIN", "MAX", "MEAN"})


def other_numbers(values: Sequence[Fraction], draws: int, seed: str = "") -> list[tuple[Fraction, ...]]:
    """So many sets of other numbers for a text's: no two of one set equal, whole ones whole, none below zero."""
    found = []
    for draw in range(draws):
        rng = random.Random(f"{seed}-{draw}")
        drawn: list[Fraction] = []
        for value in values:
            size = max(4, len(values) + 1, int(abs(value)) // 2)
            for _ in range(1000):  # there are more values than numbers, so one that is free is soon drawn
                whole = value.denominator == 1
                new = value + rng.randint(1, 2 * size) if whole else value * Fraction(rng.randint(120, 300), 211)
                if new not in drawn:
                    break
            drawn.append(new)
        found.append(tuple(drawn))
    return found


def computes(program: Program, draws: Sequence[tuple[Fraction, ...]]) -> Outcome:
    """The program's answers under other numbers."""
    found: list[Fraction | None] = []
    for values in draws:
        try:
            answer = execute(Program(program.steps, values)).answer
        except ProgramError:
            answer = None
        found.append(answer if isinstance(answer, Fraction) else None)
    return tuple(found)


def fault_of(program: Program, outcome: Outcome, least_read: float) -> str:
    """Why a right program may be a lucky one whatever else is known; "" where nothing speaks against it.

    least_read: share (0-1) of the text's numbers that it must read.
    """
    read = len(program.used_quantities())
    constants = {a.value for step in program.steps for a in step.arguments if isinstance(a, Constant)}
    if not read:
        return "reads no number of the text"
    if read < least_read * len(program.quantities):
        return "reads too few numbers of the text"
    if len(constants) > read:
        return "has more constants than numbers that it reads"
    known = [answer for answer in outcome if answer is not None]
    if len(known) < 2:
        return "has no answer for other numbers"
    if len(set(known)) == 1:
        return "gives the same answer for other numbers"
    return ""


def form_of(program: Program) -> tuple[object, ...]:
    """What two programs share that differ only in the order of arguments that may be swapped."""
    return tuple(
        (step.operation, *(sorted(map(repr, step.arguments)) if step.operation in _COMMUTATIVE else step.arguments))
        for step in program.steps
    )
