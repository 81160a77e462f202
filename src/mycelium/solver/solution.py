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

    status: "answered", "guess" (an answer below the selection's threshold, or one that the text gives reason to doubt)
    or "refused". answer: of the first reading; null only when refused. reason: why it was refused, or is a guess.
    confidence: probability (0-1) that the first reading is right, calibrated on problems that were not trained on;
    the one probability that people are shown. reading: the first reading, also of a refusal when one was found.
    alternatives: the readings of other answers, best first. seconds: wall time; in a batch, an equal share.
    answer_type: what the question asks for (`mycelium.solver.asked_for`), else what the heads say. unit: of the answer
    ("boxes", "$"), null when the question names none. shown: the answer as people write it ("7 boxes").
    missing: the fact that the question needs and the text lacks, where that is why it was refused; `reading` and
    `alternatives` then compute something else. track: who proposed it: "rules" (Track 1), "specialists", "typed" (those of
    typed programs, Track 2), or "times" (the time between two times of day). why: in words, why its first reading won; null without one.
    text: of the problem as it was read, which the spans of `Reading.regions` count in; null where none was given.
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
    shown: str | None = None
    missing: str | None = None
    track: str | None = None
    why: str | None = None
    text: str | None = None

    def __str__(self) -> str:
        """The answer as people write it; a guess and a refusal say so.

        >>> str(Solution("p", "answered", "7", None, 0.9, unit="boxes", shown="7 boxes"))
        '7 boxes'
        """
        if self.answer is None:
            return f"no answer: {self.reason or 'the solver gave no reason'}"
        answer = self.shown or self.answer
        return answer if self.status == "answered" else f"{answer} (a guess)"

    def __repr__(self) -> str:
        return f"<Solution {self.id!r}: {self} (confidence {self.confidence:.2f})>"
