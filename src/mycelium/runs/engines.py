"""Run engines: where the batches of a stage are worked on, and the desk that hands them out.

An engine is one class with one method. It may do batches side by side, in any order and on other machines, and it may
lose some: the desk hands out again what does not come back, and puts what does in order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from mycelium.errors import MyceliumError
from mycelium.registry import Registry, must_be_callable
from mycelium.runs.run import Failure

__all__ = ["ENGINES", "Batch", "Desk", "Engine", "EngineFault", "LocalEngine"]

Item = TypeVar("Item")
Outcome = TypeVar("Outcome")

WINDOW = 32
"""Batches that may be out, or wait for an earlier one, before no new ones are handed to an engine."""

_LAST_TRY = 3
"""A batch that is lost is handed out again as it was, then item by item, and is then given up."""


class EngineFault(MyceliumError):
    """An engine that takes no batches, so that a stage cannot go on."""


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


ENGINES: Registry[Callable[[], Engine]] = Registry("run engine", "mycelium.engines", must_be_callable("an engine"))
"""Name to a class, or a function without arguments, that gives an engine."""
ENGINES.register("local", LocalEngine)


@dataclass(slots=True)
class _Out(Generic[Item]):
    place: int
    items: tuple[Item, ...]
    tries: int = 1


class Desk(Generic[Item, Outcome]):
    """Hands batches out in rounds, knows which are out, and restores their order.

    A round ends when the engine has drawn all it was offered and given back what it did. What is still out then is
    lost and opens the next round.
    """

    def __init__(self, name: str, key: Callable[[Item], str], batches: Iterable[Sequence[Item]], ordered: bool) -> None:
        self._name, self._key, self._ordered = name, key, ordered
        self._batches = iter(batches)
        self._exhausted = False
        self._out: dict[int, _Out[Item]] = {}
        self._lost: list[_Out[Item]] = []
        self._waiting: dict[int, list[tuple[Item, Outcome | Failure]]] = {}  # by the place of their first item
        self._number = self._place = self._next_place = self._drawn = 0

    def has_more(self) -> bool:
        """Whether another round is needed."""
        return bool(self._lost) or not self._exhausted

    def hand_out(self) -> Iterator[Batch]:
        """The batches of one round: those that were lost, then new ones while not too many are unsettled."""
        self._drawn = 0
        while self._lost:
            yield self._numbered(self._lost.pop(0))
        while len(self._out) + len(self._waiting) < WINDOW:
            items = tuple(next(self._batches, ()))
            if not items:
                self._exhausted = True
                return
            self._place += len(items)
            yield self._numbered(_Out(self._place - len(items), items))

    def _numbered(self, out: _Out[Item]) -> Batch:
        self._number += 1
        self._drawn += 1
        self._out[self._number] = out
        return Batch(self._number, out.items)

    def take_back(self, number: int, found: Sequence[Any]) -> Iterator[list[tuple[Item, Outcome | Failure]]]:
        """What can be given on now that a batch is done. One that came before, or came incomplete, is passed over."""
        out = self._out.get(number)
        if out is None or len(found) != len(out.items):
            return
        del self._out[number]
        self._waiting[out.place] = list(zip(out.items, found, strict=True))
        yield from self._ready()

    def _ready(self) -> Iterator[list[tuple[Item, Outcome | Failure]]]:
        if not self._ordered:
            while self._waiting:
                yield self._waiting.pop(next(iter(self._waiting)))
        while self._next_place in self._waiting:
            found = self._waiting.pop(self._next_place)
            self._next_place += len(found)
            yield found

    def end_round(self) -> Iterator[list[tuple[Item, Outcome | Failure]]]:
        """Decide on what did not come back.

        Raises:
            EngineFault: nothing was drawn in the round.
        """
        if not self._drawn and not self._exhausted:
            raise EngineFault(
                f"{self._name}: the engine ended without taking a batch. It must draw from the batches it is given."
            )
        for out in self._out.values():
            if out.tries == 1:
                self._lost.append(_Out(out.place, out.items, 2))
            elif out.tries < _LAST_TRY:
                self._lost += [_Out(out.place + n, (item,), _LAST_TRY) for n, item in enumerate(out.items)]
            else:
                item = out.items[0]
                reason = f"its worker gave nothing back in {_LAST_TRY} tries; it may need more memory or time."
                self._waiting[out.place] = [(item, Failure(self._key(item), reason))]
        self._out.clear()
        yield from self._ready()
