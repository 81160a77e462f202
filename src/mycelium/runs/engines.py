"""Run engines: where the batches of a stage are worked on.

An engine is one class with one method. It may do batches side by side, in any order and on other machines, and it may
lose some: what does not come back is handed out again (`mycelium.runs.stages`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from mycelium.registry import Registry

__all__ = ["ENGINES", "Batch", "Engine", "LocalEngine"]


@dataclass(frozen=True, slots=True)
class Batch:
    """Some items of a stage. `number` is its own; a batch that is handed out again has a new one."""

    number: int
    items: tuple[Any, ...]


class Engine(Protocol):
    """Where batches are worked on."""

    def run(
        self, work: Callable[[Sequence[Any]], Sequence[Any]], batches: Iterable[Batch]
    ) -> Iterator[tuple[int, Sequence[Any]]]:
        """Yield `(batch.number, work(batch.items))` for the batches, as they are done.

        `batches` is drawn from while the results are yielded, and holds back when too many are out. `work` never
        raises because of a bad item; an exception of it ends the run and must reach the caller. A batch whose worker
        died is left out, or done again; one that comes twice counts once.
        """


class LocalEngine:
    """In this process, one batch after the other, in order."""

    def run(
        self, work: Callable[[Sequence[Any]], Sequence[Any]], batches: Iterable[Batch]
    ) -> Iterator[tuple[int, Sequence[Any]]]:
        """See `Engine.run`."""
        for batch in batches:
            yield batch.number, work(batch.items)


ENGINES: Registry[Callable[[], Engine]] = Registry("run engine", "mycelium.engines")
"""Name to a class, or a function without arguments, that gives an engine."""
ENGINES.register("local", LocalEngine)
