"""From a word problem to the solution that the first reader proposes for it."""

from __future__ import annotations

import time
from collections.abc import Sequence

from mycelium.problems import Quantity
from mycelium.programs import ProgramError
from mycelium.solver.asked import asked_for, format_answer, written
from mycelium.solver.solution import Reading, Solution
from mycelium.solver.words import (  # noqa: F401 (they register readers; one a line, for those who add some)
    ages,
    amounts,
    averages,
    before,
    calendar_days,
    choices,
    clock,
    consecutive,
    groups,
    percents,
    proportions,
    ratios,
    riddles,
    roads,
    rounding,
    running,
    scales,
    shares,
    spacing,
    temperature,
    two_kinds,
    working,
)
from mycelium.solver.words.registry import WORD_READERS
from mycelium.solver.words.terms import program_of_term, value_of
from mycelium.solver.words.told import MAX_CHARS, told


def solve_in_words(problem_id: str, text: str, quantities: Sequence[Quantity] | str | None = None) -> Solution | None:
    """The solution of a word problem whose wording a reader understands as a whole, or None. Never raises for a text.

    quantities: those of the text where they are known, or the reason why there are none.

    >>> solve_in_words("film", "A film starts at 7:45 pm and lasts 110 minutes. At what time does it end?").answer
    '9:35 pm'
    """
    started = time.perf_counter()
    if len(text) > MAX_CHARS:
        return None
    lower = text.lower()
    readers = [(name, reader) for name, reader in WORD_READERS.items() if reader.cue.search(lower)]
    if not readers:
        return None
    problem = told(text, None if quantities is None or isinstance(quantities, str) else tuple(quantities))
    if problem is None:
        return None
    for name, reader in readers:
        proposal = reader.read(problem)
        if proposal is None:
            continue
        program = program_of_term(proposal.term, problem.values)
        try:
            value = value_of(program)
        except ProgramError:
            continue
        if value is None:
            continue
        asked = asked_for(text)
        answer = shown = format_answer(value)
        if proposal.shown is not None:
            answer = shown = proposal.shown(value)
        elif proposal.unit is None:
            shown = written(asked, value)
        else:
            shown = f"{answer} {proposal.unit}"
        reading = Reading(program, answer, reader.confidence, ())
        return Solution(
            problem_id, "answered", answer, None, reader.confidence, reading, seconds=time.perf_counter() - started,
            answer_type=proposal.kind or asked.kind, unit=proposal.unit or asked.unit, shown=shown, track="rules",
            why=f"the wording is that of {reader.what} ({name})",
        )  # fmt: skip
    return None
