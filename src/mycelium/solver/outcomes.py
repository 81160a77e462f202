"""One outcome for every problem, also where a solver fails, and the readings of a solution in their order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Protocol

from mycelium.problems import Problem
from mycelium.solver.solution import Reading, Solution

__all__ = ["DEFAULT_BATCH", "SolverFailure", "SolvesMany", "readings_of", "solve_safely"]

DEFAULT_BATCH = 64
"""Problems handed to a solver at once."""

MAX_READINGS = 32
"""Readings of a solution that are given on; the shipped solver has ten at most, and coverage is reported up to ten."""


class SolvesMany(Protocol):
    """A solver of any kind, as `solve_safely`, an evaluation and the command line need it."""

    def solve_many(self, problems: Sequence[Problem]) -> Sequence[Solution]:
        """Solutions in the order of the problems."""


@dataclass(frozen=True, slots=True)
class SolverFailure:
    """What the solver raised on one problem; solvers should refuse instead, so this is their bug."""

    id: str
    reason: str


def solve_safely(
    solver: SolvesMany, problems: Iterable[Problem], batch_size: int = DEFAULT_BATCH
) -> Iterator[Solution | SolverFailure]:
    """One outcome for each problem, in order; a batch that fails is tried again one by one."""
    drawn = iter(problems)
    while batch := list(islice(drawn, batch_size)):
        try:
            solutions = list(solver.solve_many(batch))
        except Exception:
            solutions = []
        if len(solutions) == len(batch):
            yield from solutions
            continue
        for problem in batch:
            try:
                yield solver.solve_many([problem])[0]
            except Exception as error:
                yield SolverFailure(problem.id, f"the solver failed ({type(error).__name__}: {str(error)[:200]})")


def readings_of(solution: Solution) -> tuple[Reading, ...]:
    """Readings of a solution in its order, the chosen one first, none twice."""
    readings = [] if solution.reading is None else [solution.reading]
    readings += [reading for reading in solution.alternatives if reading not in readings]
    return tuple(readings[:MAX_READINGS])
