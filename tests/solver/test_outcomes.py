"""Every problem has one outcome, and an outcome its candidates, the chosen one first."""

from __future__ import annotations

from fractions import Fraction

from fakes import FakeReading, FakeSolution, FakeSolver
from mycelium.problems import Problem
from mycelium.programs import QuantityRef, program_of
from mycelium.solver import SolverFailure, readings_of, solve_safely


def test_a_solver_that_returns_too_few_solutions_is_asked_one_by_one() -> None:
    class Lossy(FakeSolver):
        def solve_many(self, problems):  # type: ignore[no-untyped-def]
            return super().solve_many(problems[:1])

    problems = [Problem("a", "1 and 2"), Problem("b", "3 and 4")]
    answers = [outcome.answer for outcome in solve_safely(Lossy(), problems) if not isinstance(outcome, SolverFailure)]
    assert answers == ["3", "7"]


def test_problems_are_drawn_a_batch_at_a_time() -> None:
    drawn: list[int] = []
    problems = (Problem(str(n), "1 and 2") for n in range(100) if not drawn.append(n))
    outcomes = solve_safely(FakeSolver(), problems, 5)
    next(outcomes)
    assert len(drawn) == 5


def test_the_chosen_reading_comes_first_and_none_twice() -> None:
    program = program_of([("ADD", [QuantityRef(0), QuantityRef(1)])], [Fraction(1), Fraction(2)])
    first, second = FakeReading(program, "3", 0.4), FakeReading(program, "5", 0.6)
    solution = FakeSolution("p", "answered", "3", None, 0.5, first, (second, first), 0.1)
    assert [c.answer for c in readings_of(solution)] == ["3", "5"]  # type: ignore[arg-type]
