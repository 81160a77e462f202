"""The time between two times of day: a computation that the wording names, so that no model has to guess it.

Proposed only where a text has two times and no other number, and asks for minutes or hours. Which half of the day is
meant must be told or be plain: 10:30 to 1:15 without a.m. or p.m. is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from mycelium.problems import Quantity, question_span
from mycelium.programs import Argument, Constant, Program, QuantityRef, ResultRef, execute, program_of, step_regions
from mycelium.solver.asked import asked_for, format_answer, written
from mycelium.solver.solution import Reading, Solution

CONFIDENCE = 0.9
"""Of a proposal: below that of Track 1's rules, since no data set here has such a question by which it could be measured."""

_ASKED = re.compile(r"\bhow (?:many|much) (minutes?|hours?)\b")
_HALF = re.compile(r"\s?(?:(a)|p)\.?\s?m\b", re.IGNORECASE)
_ENDS = re.compile(r"\b(?:ends?|ended|arriv\w*|finish\w*|clos\w*|reach\w*|over|until|till|returns?|returned|stop\w*)\b")
_STARTS = re.compile(
    r"\b(?:starts?|started|begins?|began|leaves?|left|depart\w*|opens?|opened|sets? (?:off|out)|from)\b"
)
_MORE = re.compile(
    r"\b(?:each|every|per|days?|daily|week\w*|night|twice|half|quarter|late|early|earlier|later|break|break\w*|same|both|rest\w*|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|behind|fast|slow|zone|ago|more|longer|shorter|less|average)\b"
)


def time_between(problem_id: str, text: str, quantities: Sequence[Quantity]) -> Solution | None:
    """The solution of a question for the minutes or hours from one time of day to another, or None.

    >>> from mycelium.problems import extract_quantities
    >>> text = "A film starts at 7:15 pm and ends at 9:00 pm. How many minutes does it last?"
    >>> time_between("film", text, extract_quantities(text)).shown
    '105 minutes'
    """
    lower = text.lower()
    start, end = question_span(text)
    asks = _ASKED.search(lower, start, end)
    if asks is None or len(quantities) != 2 or any(item.kind != "time" for item in quantities) or _MORE.search(lower):
        return None
    first, second = (1, 0) if _is_told_backwards(lower, quantities) else (0, 1)
    gap = _turned(text, quantities[first], quantities[second])
    if gap is None:
        return None
    steps: list[tuple[str, list[Argument]]] = [("SUB", [QuantityRef(second), QuantityRef(first)])]
    if gap:
        steps.append(("ADD", [ResultRef(0), Constant(gap)]))
    if asks[1].startswith("minute"):
        steps.append(("MUL", [ResultRef(len(steps) - 1), Constant(Fraction(60))]))
    program = program_of(steps, [item.value for item in quantities])
    return _solution(problem_id, text, quantities, program)


def _is_told_backwards(text: str, quantities: Sequence[Quantity]) -> bool:
    """Whether the first time is said to be the end, and the second the beginning."""
    (begin, end), (other, _) = quantities[0].char_span, quantities[1].char_span
    before, between = text[:begin], text[end:other]
    return bool(_ENDS.search(before)) and not _STARTS.search(before) and bool(_STARTS.search(between))


def _turned(text: str, first: Quantity, second: Quantity) -> Fraction | None:
    """Hours to be added to the difference of the two clock readings: 0, 12 or 24; None where that is not told."""
    halves = [_HALF.match(text, item.char_span[1]) for item in (first, second)]
    plain = second.value - first.value
    if any(half is None for half in halves):
        if plain > 0:
            return Fraction(0)
        return Fraction(24) if first.value > 12 and plain < 0 else None
    hours = [
        item.value % 12 + (0 if half is not None and half[1] else 12)
        for item, half in zip((first, second), halves, strict=True)
    ]
    passed = (hours[1] - hours[0]) % 24
    return passed - plain if passed else None


def _solution(problem_id: str, text: str, quantities: Sequence[Quantity], program: Program) -> Solution:
    value = execute(program).answer
    assert isinstance(value, Fraction)
    asked = asked_for(text)
    reading = Reading(program, format_answer(value), CONFIDENCE, step_regions(text, quantities, program))
    return Solution(
        problem_id, "answered", reading.answer, None, CONFIDENCE, reading, answer_type=asked.kind, unit=asked.unit,
        shown=written(asked, value), track="times", why="the text asks for the time between two times of day",
    )  # fmt: skip
