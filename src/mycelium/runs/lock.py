"""One writer for each run folder.

The lock belongs to the process and ends with it, however it ends, so a killed run never has to be unlocked by
hand. POSIX record locks are used because, unlike `flock`, worker processes do not inherit them.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from mycelium.errors import MyceliumError

__all__ = ["FolderLock", "RunLockedError"]

_HELD: set[str] = set()  # a process's second record lock on a file would succeed, so it is refused here


class RunLockedError(MyceliumError):
    """Another writer holds the run folder."""


class FolderLock:
    """The right to write into a folder, from construction until `release`.

    Raises:
        RunLockedError: another process, or another writer of this one, has it.
    """

    def __init__(self, folder: Path) -> None:
        self._key = str(folder.resolve())
        if self._key in _HELD:
            raise RunLockedError(f"{folder}: this process already writes into this run. Close that writer first.")
        self._handle = os.open(folder / ".lock", os.O_RDWR | os.O_CREAT, 0o666)
        try:
            _lock(self._handle)
        except OSError:
            os.close(self._handle)
            raise RunLockedError(
                f"{folder}: another process writes into this run. Wait for it to end, or give another folder."
            ) from None
        _HELD.add(self._key)

    def release(self) -> None:
        """Give the folder back; a second call does nothing."""
        if self._key in _HELD and self._handle >= 0:
            os.close(self._handle)
            self._handle = -1
            _HELD.discard(self._key)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
