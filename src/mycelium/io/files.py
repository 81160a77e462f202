"""Files that are there whole or not at all.

A file is written under a temporary name, forced to the disk and then renamed, which the file system does in one
piece. A process that is killed leaves at most a temporary file; the next writer removes it.
"""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from mycelium.errors import UsageError

__all__ = [
    "TEMPORARY",
    "atomic_output",
    "file_sha256",
    "remove_leftovers",
    "sync_folder",
    "temporary_beside",
    "write_whole",
]

TEMPORARY = ".tmp"


def temporary_beside(path: Path) -> Path:
    """The name under which `path` is written before it is complete."""
    return path.with_name(f"{path.name}.{os.getpid()}{TEMPORARY}")


def write_whole(path: Path, content: bytes) -> None:
    """Write a file in one piece: after a crash at any moment the old or the new content stands."""
    temporary = temporary_beside(path)
    with temporary.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    os.replace(temporary, path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Force a folder's list of names to the disk, where the system can."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:  # Windows opens no folders
        return
    try:
        os.fsync(handle)
    except OSError:
        pass  # some network file systems refuse; the rename itself is still whole
    finally:
        os.close(handle)


def remove_leftovers(folder: Path) -> int:
    """Delete temporary files of writers that were killed; returns how many. Only for the holder of the lock."""
    leftovers = list(folder.glob(f"*{TEMPORARY}")) if folder.is_dir() else []
    for path in leftovers:
        path.unlink(missing_ok=True)
    return len(leftovers)


def file_sha256(path: str | Path) -> str:
    """Hexadecimal SHA-256 of a file's content."""
    with open(path, "rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


@contextmanager
def atomic_output(path: str | os.PathLike[str]) -> Iterator[IO[str]]:
    """A text stream that becomes `path` when all went well; after a failure the old file still stands."""
    if str(path) == "-":
        yield sys.stdout
        return
    target = Path(path)
    if target.is_dir():
        raise UsageError(f"{target}: got a folder, expected the name of the file to write.")
    if not target.is_file() and target.exists():  # /dev/null, /dev/stdout, a named pipe
        with target.open("w", encoding="utf-8") as stream:
            yield stream
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:80]}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            yield stream
        os.chmod(temporary, 0o666 & ~_umask())
        os.replace(temporary, target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
