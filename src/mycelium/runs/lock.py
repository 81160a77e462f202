"""One writer for each run folder, and for each file that is being written.

The lock belongs to the process and ends with it, however it ends, so a killed run never has to be unlocked by
hand. POSIX record locks are used because, unlike `flock`, worker processes do not inherit them.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from mycelium.errors import MyceliumError

__all__ = ["FileLock", "FolderLock", "RunLockedError"]

_HELD: set[str] = set()  # a process's second record lock on a file would succeed, so it is refused here


class RunLockedError(MyceliumError):
    """Another writer holds the run folder, or the file that is being written."""


class FileLock:
    """The right to write a file that stays open, from `take` until `release`.

    A process loses its record lock when it closes *any* handle of the file, so it must open the file once only.

    Raises:
        RunLockedError: another writer of this process has it.
    """

    def __init__(self, path: Path) -> None:
        self._key, self._path, self._taken = str(path.resolve()), path, False
        if self._key in _HELD:
            raise RunLockedError(f"{path}: this process already writes there. Close that writer first.")

    def take(self, handle: int) -> None:
        """Take it through the handle of the open file.

        Raises:
            RunLockedError: another process has it.
        """
        try:
            _lock(handle)
        except OSError:
            raise RunLockedError(
                f"{self._path}: another process writes there. Wait for it to end, or give another name."
            ) from None
        _HELD.add(self._key)
        self._taken = True

    def release(self) -> None:
        """For this process; for the others it ends when the file is closed."""
        if self._taken:
            _HELD.discard(self._key)
            self._taken = False


class FolderLock:
    """The right to write into a folder, from construction until `release`.

    Raises:
        RunLockedError: another process, or another writer of this one, has it.
    """

    def __init__(self, folder: Path) -> None:
        self._lock = FileLock(folder / ".lock")
        self._handle = os.open(folder / ".lock", os.O_RDWR | os.O_CREAT, 0o666)
        try:
            self._lock.take(self._handle)
        except RunLockedError:
            os.close(self._handle)
            raise RunLockedError(
                f"{folder}: another process writes into this run. Wait for it to end, or give another folder."
            ) from None

    def release(self) -> None:
        """Give the folder back; a second call does nothing."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1
            self._lock.release()


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
