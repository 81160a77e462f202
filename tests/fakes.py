"""Stand-ins made by hand, so that evaluation and the command line are tested without a model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from mycelium.evaluation import Candidate, Record
from mycelium.problems import Problem, extract_quantities, format_number
from mycelium.programs import Program, QuantityRef, execute, program_of


def make_record(**changes: Any) -> Record:
    """A record that answered "7" rightly with confidence 0.9, with the given fields changed."""
    values: dict[str, Any] = {
        "id": "p1",
        "question_sha256": "0" * 64,
        "status": "answered",
        "gold": "7",
        "answer": "7",
        "best_answer": "7",
        "correct": True,
        "confidence": 0.9,
        "seconds": 0.01,
        "candidates": (Candidate("7", 0.9, None),),
        "first_correct": 0,
    }
    return Record(**{**values, **changes})


@dataclass(frozen=True)
class FakeReading:
    """The shape of `mycelium.solver.Reading`."""

    program: Program
    answer: str
    probability: float
    regions: tuple[tuple[tuple[int, int], ...], ...] = ()


@dataclass(frozen=True)
class FakeSolution:
    """The shape of `mycelium.solver.Solution`."""

    id: str
    status: str
    answer: str | None
    reason: str | None
    confidence: float
    reading: FakeReading | None
    alternatives: tuple[FakeReading, ...]
    seconds: float
    answer_type: str | None = None
    unit: str | None = None
    shown: str | None = None
    missing: str | None = None
    track: str | None = None
    why: str | None = None


class FakeSolver:
    """Adds the first two quantities; doubtful above 100, refuses without two quantities, fails on "BOOM"."""

    @classmethod
    def load(cls, path: object = None, settings: object = None, choose: str = "trained", **_: object) -> FakeSolver:
        return cls()

    def solve(self, problem: str | Problem) -> FakeSolution:
        if isinstance(problem, str):
            problem = Problem("problem", problem)
        if "BOOM" in problem.text:
            raise RuntimeError("boom")
        quantities = extract_quantities(problem.text[:5000])
        if len(quantities) < 2:
            reason = "the text mentions fewer than two quantities."
            return FakeSolution(problem.id, "refused", None, reason, 0.0, None, (), 0.001)
        readings = tuple(_reading(name, problem.text, quantities) for name in ("ADD", "SUB", "MUL"))
        values: list[Fraction] = [q.value for q in quantities]
        if max(values) > 100:
            return FakeSolution(problem.id, "refused", None, "confidence 0.20 is low.", 0.2, None, readings, 0.001)
        return FakeSolution(problem.id, "answered", readings[0].answer, None, 0.8, readings[0], readings, 0.001)

    def solve_many(self, problems: Sequence[Problem]) -> list[FakeSolution]:
        return [self.solve(problem) for problem in problems]


def _reading(operation: str, text: str, quantities: Sequence[Any]) -> FakeReading:
    program = program_of([(operation, [QuantityRef(0), QuantityRef(1)])], [q.value for q in quantities])
    chance = {"ADD": 0.6, "SUB": 0.3, "MUL": 0.1}[operation]
    end = quantities[1].char_span[1]
    return FakeReading(program, format_number(execute(program).answer), chance, (((0, end),),))


def four_records() -> list[Record]:
    """Right and answered; wrong and answered; refused but its best reading is right; refused and wrong."""
    wrong = {"best_answer": "9", "correct": False}
    return [
        make_record(id="a", confidence=0.9, n_steps=1, source="s", level="1"),
        make_record(id="b", confidence=0.8, n_steps=2, source="s", first_correct=2, answer="9", **wrong),
        make_record(id="c", confidence=0.3, n_steps=2, source="t", status="refused", answer=None),
        make_record(id="d", confidence=0.1, source="t", status="refused", answer=None, first_correct=None, **wrong),
    ]
