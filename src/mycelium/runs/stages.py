"""Stages: one function over many items, each item once, whatever fails or dies on the way.

    items -> batches -> engine (`map_batch` on each) -> outcomes -> rows of a run folder, or lines of a file

Items are drawn as they are needed and outcomes given on as they come, so memory does not grow with their number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from mycelium.errors import MyceliumError
from mycelium.io import id_digest
from mycelium.runs.engines import Batch, Engine, LocalEngine
from mycelium.runs.run import Failure
from mycelium.runs.writer import RunWriter

__all__ = ["EngineFault", "Progress", "RowWriter", "Stage", "outcomes", "run_stage"]

Item = TypeVar("Item")
Outcome = TypeVar("Outcome")

WINDOW = 32
"""Batches that may be out, or wait for an earlier one, before no new ones are handed to an engine."""

_LAST_TRY = 3
"""A batch that is lost is handed out again as it was, then item by item, and is then given up."""


class EngineFault(MyceliumError):
    """An engine that takes no batches, so that a stage cannot go on."""


@dataclass(frozen=True)
class Stage(Generic[Item, Outcome]):
    """What is done to every item, and under which name and settings it is kept.

    Attributes:
        name: kind of the rows, such as "traces".
        key: an item's id.
        map_batch: one outcome for each item, in order. An outcome may be a `Failure`. Items must not depend on each
            other, but for the last digits of numbers that a model computes in batches.
        settings: everything that decides what the rows hold.
        columns: declared types of the rows' columns.
        batch_size: items at once.
        whole_batches: a resumed run hands out the batches that it formed at first, with the items that are done, and
            not only what is missing.
        retries_failures: a resumed run tries again what failed before.
        fatal: exceptions of `map_batch` that end the run; any other costs one item.
    """

    name: str
    key: Callable[[Item], str]
    map_batch: Callable[[Sequence[Item]], Sequence[Outcome | Failure]]
    settings: Mapping[str, Any] = field(default_factory=dict)
    columns: Mapping[str, str] | None = None
    batch_size: int = 64
    whole_batches: bool = False
    retries_failures: bool = True
    fatal: tuple[type[Exception], ...] = ()

    def open(self, folder: str | Path, resume: bool = True, **shards: Any) -> RunWriter:
        """The run folder of this stage, begun or gone on with; see `RunWriter.open` for `shards` and what is raised."""
        return RunWriter.open(folder, self.name, self.settings, resume, columns=self.columns, **shards)

    def work(self, items: Sequence[Item]) -> list[Outcome | Failure]:
        """`map_batch`; a batch that fails is tried again item by item, so that a bad one costs nothing else."""
        try:
            found = list(self.map_batch(items))
            reason = f"{self.name}: got {len(found)} outcomes for {len(items)} items."
        except self.fatal:
            raise
        except Exception as error:  # models and libraries raise whatever they like on a strange text
            found = []
            reason = str(error) if isinstance(error, MyceliumError) else f"{type(error).__name__}: {str(error)[:300]}"
        if len(found) == len(items):
            return found
        if len(items) == 1:
            return [Failure(self.key(items[0]), reason)]
        return list(chain.from_iterable(self.work([item]) for item in items))


def outcomes(
    stage: Stage[Item, Outcome], items: Iterable[Item], engine: Engine | None = None, *, ordered: bool = True
) -> Iterator[tuple[Item, Outcome | Failure]]:
    """Every item with its outcome, in the items' order unless `ordered` is false.

    Raises:
        EngineFault: the engine takes no batches.
    """
    for found in _of_batches(stage, _batches(items, stage.batch_size), engine, ordered):
        yield from found


def _batches(items: Iterable[Item], size: int) -> Iterator[tuple[Item, ...]]:
    drawn = iter(items)
    while batch := tuple(islice(drawn, size)):
        yield batch


def _of_batches(
    stage: Stage[Item, Outcome], batches: Iterable[Sequence[Item]], engine: Engine | None, ordered: bool
) -> Iterator[list[tuple[Item, Outcome | Failure]]]:
    engine = engine or LocalEngine()
    desk: _Desk[Item, Outcome] = _Desk(stage, batches, ordered)
    while desk.has_more():
        results = engine.run(stage.work, desk.hand_out())
        try:
            for number, found in results:
                yield from desk.take_back(number, found)
        finally:  # the engine ends its workers here also when the run is interrupted
            getattr(results, "close", lambda: None)()
        yield from desk.end_round()


@dataclass(slots=True)
class _Out(Generic[Item]):
    place: int
    items: tuple[Item, ...]
    tries: int = 1


class _Desk(Generic[Item, Outcome]):
    """Hands batches out in rounds, knows which are out, and restores their order.

    A round ends when the engine has drawn all it was offered and given back what it did. What is still out then is
    lost and opens the next round.
    """

    def __init__(self, stage: Stage[Item, Outcome], batches: Iterable[Sequence[Item]], ordered: bool) -> None:
        self._stage, self._ordered = stage, ordered
        self._batches = iter(batches)
        self._exhausted = False
        self._out: dict[int, _Out[Item]] = {}
        self._lost: list[_Out[Item]] = []
        self._waiting: dict[int, list[tuple[Item, Outcome | Failure]]] = {}  # by the place of their first item
        self._number = self._place = self._next_place = self._drawn = 0

    def has_more(self) -> bool:
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
                f"{self._stage.name}: the engine ended without taking a batch. It must draw from the batches it is given."
            )
        for out in self._out.values():
            if out.tries == 1:
                self._lost.append(_Out(out.place, out.items, 2))
            elif out.tries < _LAST_TRY:
                self._lost += [_Out(out.place + n, (item,), _LAST_TRY) for n, item in enumerate(out.items)]
            else:
                item = out.items[0]
                reason = f"its worker gave nothing back in {_LAST_TRY} tries; it may need more memory or time."
                self._waiting[out.place] = [(item, Failure(self._stage.key(item), reason))]
        self._out.clear()
        yield from self._ready()


class RowWriter(Protocol):
    """Where rows go: a `RunWriter`, or anything with its members."""

    done: frozenset[str]

    @property
    def failed(self) -> dict[str, str]:
        """Ids that failed, with the reason."""

    def append(self, row: Mapping[str, Any]) -> None:
        """Store a row."""

    def fail(self, id: str, reason: str) -> None:
        """Store why there is no row."""


@dataclass
class Progress:
    """What one session did with the items it drew.

    Attributes:
        stored, failed: rows and failures that were written.
        skipped: items that an earlier session had settled.
    """

    stored: int = 0
    failed: int = 0
    skipped: int = 0

    @property
    def n_seen(self) -> int:
        """Items that are dealt with."""
        return self.stored + self.failed + self.skipped


def run_stage(
    stage: Stage[Item, Outcome],
    items: Iterable[Item],
    writer: RowWriter,
    engine: Engine | None = None,
    *,
    limit: int | None = None,
    to_row: Callable[[Item, Outcome | Failure], Any] = lambda item, outcome: outcome,
    progress: Callable[[], None] | None = None,
    done: Progress | None = None,
) -> Progress:
    """Work on every item that a run does not hold yet, and write its row or the reason why it has none.

    Args:
        items: drawn as they are needed. An id that comes again is passed over (in whole batches ids must differ).
        limit: only the first so many items.
        to_row: the row to store for an item's outcome, a `Failure`, or None to store nothing. It is called in this
            process, once for each outcome, so it may count.
        progress: called after every batch.
        done: what is counted into and given back; a caller that counts more brings its own.
    """
    done = done or Progress()
    tell = progress or (lambda: None)
    given_up = frozenset() if stage.retries_failures else frozenset(writer.failed)

    def settled(key: str) -> bool:
        return key in writer.done or key in given_up

    def pending() -> Iterator[Sequence[Item]]:
        drawn = islice(items, limit)
        if not stage.whole_batches:
            yield from _batches(filter(is_new, drawn), stage.batch_size)
            return
        for batch in _batches(drawn, stage.batch_size):
            n_settled = sum(settled(stage.key(item)) for item in batch)
            done.skipped += n_settled
            if n_settled < len(batch):
                yield batch
            else:
                tell()

    seen: set[bytes] = set()

    def is_new(item: Item) -> bool:
        key = stage.key(item)
        if settled(key):
            done.skipped += 1
            return False
        known = id_digest(key)
        is_new = known not in seen
        seen.add(known)
        return is_new

    for found in _of_batches(stage, pending(), engine, ordered=False):
        for item, outcome in found:
            row = to_row(item, outcome)
            if not settled(stage.key(item)):
                _store(stage.key(item), row, writer, done)
        tell()
    return done


def _store(key: str, row: Any, writer: RowWriter, done: Progress) -> None:
    if row is None:
        return
    try:
        if not isinstance(row, Failure):
            writer.append(row)
            done.stored += 1
            return
    except MyceliumError as error:  # a value that no column can hold
        row = Failure(key, str(error))
    writer.fail(row.id, row.reason)
    done.failed += 1
