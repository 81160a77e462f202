"""Write a run folder: rows are appended, kept in shards, and never written twice."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

from mycelium.errors import DataError, UsageError
from mycelium.io import ColumnTypes, pyarrow, remove_leftovers
from mycelium.runs.lock import FolderLock
from mycelium.runs.manifest import MANIFEST, check_same, new_manifest, now, read_manifest, write_manifest
from mycelium.runs.shards import (
    DAMAGED,
    FAILURES,
    ROWS,
    Damage,
    next_number,
    read_failures,
    row_shards,
    write_failures,
    write_row_shard,
)

__all__ = ["RunWriter"]

MAX_REASON_CHARS = 2000


class RunWriter:
    """The one writer of a run folder; use `RunWriter.open` as a context manager.

    Attributes:
        folder: where the run lives.
        manifest: what `manifest.json` says.
        done: ids that were stored when the run was opened.
        damaged: shards that could not be read; they were put aside, and their ids are not in `done`.
    """

    folder: Path
    manifest: dict[str, Any]
    done: frozenset[str]
    damaged: tuple[Damage, ...]

    def __init__(self, folder: Path, columns: ColumnTypes, shard_rows: int, shard_seconds: float) -> None:
        self.folder = folder
        self._columns = columns
        self._shard_rows, self._shard_seconds = max(1, shard_rows), shard_seconds
        self._rows: list[dict[str, Any]] = []
        self._failures: dict[str, str] = {}
        self._flushed_at = time.monotonic()
        self._closed = False
        self._lock = FolderLock(folder)

    @classmethod
    def open(
        cls,
        folder: str | Path,
        kind: str,
        settings: Mapping[str, Any] | None = None,
        resume: bool = True,
        *,
        columns: Mapping[str, str] | None = None,
        shard_rows: int = 256,
        shard_seconds: float = 15.0,
    ) -> RunWriter:
        """Begin a run, or go on with one.

        Args:
            folder: made if it does not exist; an existing one must be empty or a run.
            kind: what the rows are, such as "traces".
            settings: everything that decides what the rows hold; text, numbers and lists. `seed` among them is
                also shown on its own. A resume with other settings is refused.
            resume: False refuses a folder that already holds a run.
            columns: types of columns (`COLUMN_TYPES`); others follow from their first value.
            shard_rows, shard_seconds: a shard is written after so many rows, or with the first row after so long.

        Raises:
            UsageError: the folder holds something else, another run, or a run with other settings.
            RunLockedError: somebody else writes into it.
            MissingExtraError: pyarrow is not installed.
        """
        pyarrow()
        path = Path(folder)
        if path.exists() and not path.is_dir():
            raise UsageError(f"{path}: got a file, expected the folder of a run. Give another name.")
        types = ColumnTypes(columns)
        path.mkdir(parents=True, exist_ok=True)
        self = cls(path, types, shard_rows, shard_seconds)
        try:
            self._begin(kind, dict(settings or {}), resume)
            self._read_stored()
        except BaseException:
            self._closed = True
            self._lock.release()
            raise
        return self

    def _begin(self, kind: str, settings: dict[str, Any], resume: bool) -> None:
        for folder in (self.folder, self.folder / ROWS, self.folder / FAILURES):
            remove_leftovers(folder)
        if (self.folder / MANIFEST).exists():
            self.manifest = read_manifest(self.folder)
            if not resume:
                raise UsageError(f"{self.folder}: already holds a run. Resume it, or give another folder.")
            check_same(self.folder, self.manifest, kind, settings)
        else:
            strangers = [path.name for path in self.folder.iterdir() if path.name not in (".lock", ROWS, FAILURES)]
            if strangers:
                raise UsageError(
                    f"{self.folder}: holds {strangers[0]!r} and no manifest.json, so it is no run. Give an empty "
                    "or new folder."
                )
            self.manifest = new_manifest(kind, settings)
            write_manifest(self.folder, self.manifest)
        for name in (ROWS, FAILURES):
            (self.folder / name).mkdir(exist_ok=True)

    def _read_stored(self) -> None:
        parquet = pyarrow().parquet
        shards, damaged = row_shards(self.folder)
        ids: list[str] = []
        for path in shards:
            self._columns.learn(parquet.read_schema(path))
            try:
                ids += parquet.read_table(path, columns=["id"])["id"].to_pylist()
            except (pyarrow().ArrowException, OSError) as error:
                damaged.append(Damage(path, str(error)[:300]))
        for damage in damaged:
            damage.path.rename(damage.path.with_name(damage.path.name + DAMAGED))
        self.damaged = tuple(damaged)
        self.done = frozenset(ids)
        self._stored = set(ids)
        self._failed_before = {row["id"]: str(row.get("reason")) for row in read_failures(self.folder)}
        self._number = next_number(self.folder)

    @property
    def failed(self) -> dict[str, str]:
        """Ids that failed and have no row, with the last reason."""
        known = {**self._failed_before, **self._failures}
        return {id_: reason for id_, reason in known.items() if id_ not in self._stored}

    def append(self, row: Mapping[str, Any]) -> None:
        """Add a row with a text `id` that no row of the run has.

        Raises:
            DataError: no id, an id that is stored, or a value that does not fit its column. Nothing is stored then.
        """
        self._check_open()
        id_ = row.get("id")
        if not isinstance(id_, str) or not id_:
            raise DataError(f"got a row with the id {id_!r}; expected text that is not empty.")
        if id_ in self._stored:
            raise DataError(f"row {id_[:60]!r} is already in the run; look at `done` before making a row again.")
        self._rows.append(self._columns.encode(row))
        self._stored.add(id_)
        self.flush_when_due()

    def fail(self, id: str, reason: str) -> None:
        """Write down why there is no row for an id; a row that comes later takes its place."""
        self._check_open()
        self._failures[str(id)] = str(reason)[:MAX_REASON_CHARS]
        self.flush_when_due()

    def flush_when_due(self) -> None:
        """Write what is waiting if there is enough of it, or it has waited long enough."""
        waiting = len(self._rows) + len(self._failures)
        if waiting >= self._shard_rows or time.monotonic() - self._flushed_at >= self._shard_seconds:
            self.flush()

    def flush(self) -> None:
        """Write what is waiting as shards."""
        self._check_open()
        if self._rows:
            write_row_shard(self.folder, self._number, self._columns.table(self._rows))
            self._rows = []
        new = {id_: why for id_, why in self._failures.items() if self._failed_before.get(id_) != why}
        if new:
            write_failures(self.folder, self._number, [{"id": id_, "reason": why} for id_, why in new.items()])
        self._failed_before.update(self._failures)
        self._failures = {}
        self._number += 1
        self._flushed_at = time.monotonic()

    def close(self, finished: bool = True) -> None:
        """Write what is waiting, note whether the run came to its end, and free the folder."""
        if self._closed:
            return
        try:
            self.flush()
            self.manifest = {**self.manifest, "updated": now(), "finished": finished}
            write_manifest(self.folder, self.manifest)
        finally:
            self._closed = True
            self._lock.release()

    def _check_open(self) -> None:
        if self._closed:
            raise UsageError(f"{self.folder}: this writer is closed. Open the run again.")

    def __enter__(self) -> RunWriter:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close(finished=kind is None)
