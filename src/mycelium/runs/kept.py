"""The rows of a file while it is being written: kept beside it whatever happens, and gone on with.

`answers.jsonl.partial` begins with a line that says what the rows are made from; the rows follow, on the disk after every
batch. When all are there, `answers.jsonl` appears in one piece and the other file goes. A process that dies at any moment
leaves a file from which the next one goes on: a line that was cut off and a batch that is not whole are made again, and
the batches are those of an undisturbed call, so the rows are too.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from mycelium.errors import UsageError
from mycelium.io import atomic_bytes, remove_leftovers_of, to_json
from mycelium.runs.lock import FileLock
from mycelium.runs.manifest import changed_settings, settings_as_json

__all__ = ["KeptRows"]

PARTIAL = ".partial"
FORMAT = 1
_BEGINS = b'{"mycelium": "partial"'
MAX_LINE_BYTES = 1 << 26
SYNC_S = 5.0
"""A machine that loses power loses at most so many seconds of rows; a process that dies loses none."""


class KeptRows:
    """The one writer of a file of rows; use `KeptRows.open` as a context manager.

    Leaving the block well makes the file; leaving it by an exception keeps the rows for another call.

    Attributes:
        target: the file that is to appear.
        path: where the rows are kept until then.
        n_before: rows that an earlier call left.
        n: rows that are there now.
    """

    target: Path
    path: Path
    n_before: int
    n: int
    _file: IO[bytes]

    def __init__(self, target: Path, batch_size: int) -> None:
        self.target = Path(os.path.realpath(target))  # through a link the file behind it is written
        name = self.target.name.encode()[:240].decode(errors="ignore")  # file systems allow 255 bytes
        self.path = self.target.with_name(name + PARTIAL)
        self._batch_size = max(1, batch_size)
        self.n_before = self.n = 0
        self._synced_at = time.monotonic()
        self._lock = FileLock(self.path)

    @classmethod
    def open(
        cls, target: str | Path, kind: str, settings: Mapping[str, Any], resume: bool = False, batch_size: int = 1
    ) -> KeptRows:
        """Begin a file of rows, or go on with one.

        Args:
            target: the file; the folders above it are made.
            kind: what the rows are, such as "solutions".
            settings: everything that decides what the rows hold: text, numbers and lists.
            resume: False refuses to touch rows that an earlier call left.
            batch_size: rows that are made together; only whole batches are gone on with.

        Raises:
            UsageError: rows are kept there and `resume` is false; or they are of another kind or of other settings, or
                the file is none of ours.
            RunLockedError: somebody else writes it.
        """
        self = cls(Path(target), batch_size)
        if self.target.is_dir():
            raise UsageError(f"{target}: got a folder, expected the name of the file to write.")
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._file = self._opened()
        try:
            self._begin(kind, settings_as_json({**settings, "batch_size": self._batch_size}), resume)
        except BaseException:
            self._release()
            raise
        return self

    def _opened(self) -> IO[bytes]:
        """The locked file of that name; one that another writer has just finished and removed is not it."""
        for _ in range(100):
            file = os.fdopen(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o666), "r+b")
            try:
                self._lock.take(file.fileno())
                if self.path.exists() and os.path.samestat(os.fstat(file.fileno()), self.path.stat()):
                    return file
                self._lock.release()
            except BaseException:
                file.close()
                raise
            file.close()
        raise UsageError(f"{self.path}: got another file at every look, expected to be its only writer. Try again.")

    def _begin(self, kind: str, settings: Mapping[str, Any], resume: bool) -> None:
        first = self._file.readline(MAX_LINE_BYTES)
        found = self._header(first)
        if found is not None:
            self._start = len(first)
            self._end = self._whole_batches(found["settings"].get("batch_size"))
        if found is not None and self.n_before:
            self._check(found, kind, settings, resume)
        else:
            line = to_json({"mycelium": "partial", "format": FORMAT, "kind": kind, "settings": settings}, ascii=True)
            self._file.seek(0)
            self._file.truncate()
            self._file.write(line.encode() + b"\n")
            self._start = self._end = self._file.tell()
        self._file.flush()
        self._file.truncate(self._end)
        self._file.seek(self._end)
        self.n = self.n_before
        remove_leftovers_of(self.target)

    def _header(self, line: bytes) -> dict[str, Any] | None:
        """What the first line says; None where there is none, or one that was cut off."""
        found = _row(line) or {}
        whole = line.rstrip(b"\0\n")[: len(_BEGINS)]  # a disk that lost power may leave zeros
        if not found and whole == _BEGINS[: len(whole)]:
            return None
        if found.get("mycelium") != "partial" or not isinstance(found.get("settings"), dict):
            raise UsageError(
                f"{self.path}: got a file that does not begin as kept rows do, expected one that Mycelium wrote, or none. "
                "Move it away, or give another name."
            )
        return {"kind": None, "format": None, **found}

    def _whole_batches(self, batch_size: Any) -> int:
        """Where the last whole batch ends; counts its rows."""
        end = position = self._start
        n = 0
        while (line := self._file.readline(MAX_LINE_BYTES)).endswith(b"\n") and _row(line) is not None:
            position += len(line)
            n += 1
            if not isinstance(batch_size, int) or batch_size < 2 or n % batch_size == 0:
                end, self.n_before = position, n
        return end

    def _check(self, found: Mapping[str, Any], kind: str, settings: Mapping[str, Any], resume: bool) -> None:
        kept = f"{self.path}: holds {self.n_before:,} rows of a call that did not end"
        anew = "delete the file to begin anew"
        if (found["kind"], found["format"]) != (kind, FORMAT):
            raise UsageError(f"{kept}, of kind {found['kind']!r}, not {kind!r}. Give another name, or {anew}.")
        if changed := changed_settings(found["settings"], settings):
            raise UsageError(f"{kept} and had other settings ({changed}). Resume with the same ones, or {anew}.")
        if not resume:
            raise UsageError(f"{kept}. Add --resume to go on with them, or {anew}.")

    def before(self) -> Iterator[dict[str, Any]]:
        """The rows that an earlier call left, in their order; read them before the first `append`."""
        place = self._start
        for _ in range(self.n_before):
            self._file.seek(place)
            line = self._file.readline(MAX_LINE_BYTES)
            place = self._file.tell()
            yield _row(line) or {}
        self._file.seek(self._end)

    def append(self, row: Mapping[str, Any], *, ascii: bool = False) -> None:
        """Add a row; those of a whole batch are on the disk."""
        self.append_line(to_json(row, ascii=ascii))

    def append_line(self, line: str) -> None:
        """`append` for a row that is JSON already, without line breaks."""
        self._file.write(line.encode() + b"\n")
        self.n += 1
        if self.n % self._batch_size == 0:
            self._file.flush()
            if time.monotonic() - self._synced_at > SYNC_S:
                os.fsync(self._file.fileno())
                self._synced_at = time.monotonic()

    @property
    def n_kept(self) -> int:
        """Rows that another call would go on after: those of whole batches."""
        return self.n - self.n % self._batch_size

    def finish(self) -> None:
        """Let the file appear, whole; what was kept beside it goes."""
        self._file.flush()
        self._file.seek(self._start)
        with atomic_bytes(self.target) as stream:
            shutil.copyfileobj(self._file, stream, 1 << 20)
        self.path.unlink()
        self._release()

    def close(self) -> None:
        """Stop without the file: rows are kept for another call; where there are none, nothing is left."""
        if self._file.closed:
            return
        try:
            self._file.flush()
            if not self.n_kept:
                self.path.unlink(missing_ok=True)
        finally:
            self._release()

    def _release(self) -> None:
        try:
            self._file.close()
        finally:
            self._lock.release()

    def __enter__(self) -> KeptRows:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self.finish()
        finally:
            self.close()


def _row(line: bytes) -> dict[str, Any] | None:
    """The object of a line; None where it is damaged."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return row if isinstance(row, dict) else None
