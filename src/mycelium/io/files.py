"""Files that are there whole or not at all.

A file is written under a temporary name beside its place, forced to the disk and then renamed, which the file system
does in one piece. After a failure the old file still stands and the temporary one is gone; a process that is killed
leaves at most a temporary file, which `remove_leftovers` finds.
"""

from __future__ import annotations

import glob
import hashlib
import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from mycelium.errors import UsageError

__all__ = [
    "atomic_bytes",
    "atomic_output",
    "atomic_path",
    "file_sha256",
    "id_digest",
    "is_stream",
    "remove_leftovers",
    "remove_leftovers_of",
    "write_whole",
]

TEMPORARY = ".tmp"


@contextmanager
def atomic_path(path: str | os.PathLike[str]) -> Iterator[Path]:
    """A temporary path beside `path`; what stands there at the end becomes `path`. Makes the folders above.

    Raises:
        UsageError: `path` is a folder.
    """
    target = Path(os.path.realpath(path))  # through a link the file behind it is written, and the link stays
    if target.is_dir():
        raise UsageError(f"{path}: got a folder, expected the name of the file to write.")
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(f"{_temporary_stem(target)}{secrets.token_hex(6)}{TEMPORARY}")
    try:
        yield temporary
        with temporary.open("rb+") as stream:
            os.fsync(stream.fileno())
        os.replace(temporary, target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


@contextmanager
def atomic_output(path: str | os.PathLike[str]) -> Iterator[IO[str]]:
    """A text stream (UTF-8) that becomes `path` when all went well. `-` is stdout; devices and pipes are written directly."""
    if str(path) == "-":
        yield sys.stdout
        sys.stdout.flush()
    elif is_stream(path):
        with open(path, "w", encoding="utf-8") as stream:
            yield stream
    else:
        with atomic_path(path) as temporary, temporary.open("x", encoding="utf-8") as stream:
            yield stream


@contextmanager
def atomic_bytes(path: str | os.PathLike[str]) -> Iterator[IO[bytes]]:
    """As `atomic_output`, for bytes."""
    if str(path) == "-":
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
    elif is_stream(path):
        with open(path, "wb") as stream:
            yield stream
    else:
        with atomic_path(path) as temporary, temporary.open("xb") as stream:
            yield stream


def write_whole(path: str | os.PathLike[str], content: bytes | str) -> None:
    """Write a file in one piece: after a crash at any moment the old or the new content stands."""
    with atomic_bytes(path) as stream:
        stream.write(content.encode() if isinstance(content, str) else content)


def _temporary_stem(target: Path) -> str:
    """What the names of a file's temporary files begin with."""
    name = target.name.encode()[:80].decode(errors="ignore")  # file systems allow 255 bytes
    return f".{name}."


def is_stream(path: str | os.PathLike[str]) -> bool:
    """Whether a path is stdout (`-`), a device, a pipe, or another name of an open file: nothing to be renamed onto."""
    known = Path(path)
    if str(path) == "-":
        return True
    if os.path.abspath(path).startswith(("/dev/", "/proc/")):
        return True
    return known.exists() and not known.is_file() and not known.is_dir()


def _sync_folder(folder: Path) -> None:
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


def remove_leftovers_of(target: Path) -> None:
    """Delete temporary files that killed writers of one file left. Only for the one that may write it."""
    stem, digits = _temporary_stem(target), 12
    for path in target.parent.glob(f"{glob.escape(stem)}{'[0-9a-f]' * digits}{TEMPORARY}"):
        path.unlink(missing_ok=True)


def file_sha256(path: str | Path) -> str:
    """Hexadecimal SHA-256 of a file's content."""
    with open(path, "rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def id_digest(id_: str) -> bytes:
    """16 bytes that stand for an id of any length, so that the ids of large data fit in memory."""
    return hashlib.blake2b(id_.encode("utf-8", "surrogatepass"), digest_size=16).digest()
