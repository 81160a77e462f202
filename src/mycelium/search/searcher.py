"""What a search is: a scorer and a budget in, the finished readings of many problems out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import Protocol, runtime_checkable

from mycelium.search.hypothesis import Finished, SearchProblem
from mycelium.specialists import EncodedBatch


@dataclass(frozen=True, slots=True)
class Budget:
    """How much a search may try.

    width: hypotheses kept a problem (1 is greedy). rows, arguments: how many rows, and how many arguments at each
    position, are tried a step. theta: probability from which a step collapses: nothing else is tried beside it.
    readings: finished readings kept a problem. candidates: steps executed a problem, milliseconds: wall time of one
    search (a batch); None for no limit. Whoever runs out of either gives what is finished by then.
    """

    width: int = 8
    rows: int = 3
    arguments: int = 3
    theta: float = 0.97
    readings: int = 24
    candidates: int | None = None
    milliseconds: float | None = None


class Stopwatch:
    """Says when a budget's milliseconds are over."""

    def __init__(self, milliseconds: float | None) -> None:
        self._end = None if milliseconds is None else perf_counter() + milliseconds / 1000

    def over(self) -> bool:
        return self._end is not None and perf_counter() >= self._end


@runtime_checkable
class Searcher(Protocol):
    """Composes readings from a scorer's distributions; made as `Searcher(scorer, budget)`."""

    def search(self, encoded: EncodedBatch, problems: Sequence[SearchProblem]) -> list[list[Finished]]:
        """Finished readings of every problem, likeliest first; an empty list where none executes."""
        ...
