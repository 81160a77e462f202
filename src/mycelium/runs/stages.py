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
from mycelium.runs.engines import Desk, Engine, LocalEngine
from mycelium.runs.run import Failure
from mycelium.runs.writer import RunWriter

__all__ = ["Progress", "RowWriter", "Stage", "outcomes", "run_stage", "store_outcome"]

Item = TypeVar("Item")
Outcome = TypeVar("Outcome")


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
    desk: Desk[Item, Outcome] = Desk(stage.name, stage.key, batches, ordered)
    while desk.has_more():
        results = engine.run(stage.work, desk.hand_out())
        try:
            for number, found in results:
                yield from desk.take_back(number, found)
        finally:  # the engine ends its workers here also when the run is interrupted
            getattr(results, "close", lambda: None)()
        yield from desk.end_round()


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
    """What one call did with the items it drew.

    Attributes:
        stored, failed: rows and failures that were written.
        skipped: items that an earlier call had settled.
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
                store_outcome(stage.key(item), row, writer, done)
        tell()
    return done


def store_outcome(key: str, row: Any, writer: RowWriter, done: Progress) -> None:
    """Write a row, or why there is none, and count it; None is nothing."""
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
