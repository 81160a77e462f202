"""One outcome for every problem, also where a solver fails, and the candidates of an outcome."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Protocol

from mycelium.problems import Problem
from mycelium.solver.solution import Reading, Solution

__all__ = ["DEFAULT_BATCH", "Failure", "SolvesMany", "candidates_of", "solve_safely"]

DEFAULT_BATCH = 64
"""Problems handed to a solver at once."""

MAX_CANDIDATES = 32
"""Readings of a solution that are given on; coverage is reported up to k = 10."""


class SolvesMany(Protocol):
    """What is asked of a solver."""

    def solve_many(self, problems: Sequence[Problem]) -> Sequence[Solution]:
        """Solutions in the order of the problems."""


@dataclass(frozen=True, slots=True)
class Failure:
    """What the solver raised on one problem; solvers should refuse instead, so this is their bug."""

    id: str
    reason: str


def solve_safely(
    solver: SolvesMany, problems: Iterable[Problem], batch_size: int = DEFAULT_BATCH
) -> Iterator[Solution | Failure]:
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
                yield Failure(problem.id, f"the solver failed ({type(error).__name__}: {str(error)[:200]})")


def candidates_of(solution: Solution) -> tuple[Reading, ...]:
    """Readings of a solution in its order, the chosen one first, none twice."""
    readings = [] if solution.reading is None else [solution.reading]
    readings += [reading for reading in solution.alternatives if reading not in readings]
    return tuple(readings[:MAX_CANDIDATES])
