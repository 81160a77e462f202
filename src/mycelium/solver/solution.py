"""What the solver gives back: readings, and a solution or a refusal with its reason."""

from __future__ import annotations

from dataclasses import dataclass

from mycelium.problems import CharSpan
from mycelium.programs import Program


@dataclass(frozen=True, slots=True)
class Reading:
    """One complete candidate: a program that was executed, and the words that its steps read.

    answer: the program's value as a string. probability: share (0-1) of the selection's score among all answers.
    regions: for every step, half-open character spans of the clauses it reads.
    """

    program: Program
    answer: str
    probability: float
    regions: tuple[tuple[CharSpan, ...], ...]


@dataclass(frozen=True, slots=True)
class Solution:
    """Outcome of one problem.

    status: "answered" or "refused". answer: null when refused. reason: why it was refused. confidence: calibrated
    probability (0-1) that the first reading is right. reading: the first reading, also of a refusal when one was
    found. alternatives: the readings of other answers, best first. seconds: wall time; in a batch, an equal share.
    answer_type: what kind of answer is asked for (C6), where specialists found a reading. unit: None; no solver here tells
    it yet.
    """

    id: str
    status: str
    answer: str | None
    reason: str | None
    confidence: float
    reading: Reading | None = None
    alternatives: tuple[Reading, ...] = ()
    seconds: float = 0.0
    answer_type: str | None = None
    unit: str | None = None
