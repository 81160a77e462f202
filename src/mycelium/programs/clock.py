"""How long a program has run: begun once for a program, asked for whenever a step needs a worker.

The limit is one of the whole program (`LIMITS.seconds`), so that fifty slow steps take no longer than one, and of the
workers' processor time, so that a busy machine gives the answers of an idle one.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from mycelium.programs import limits

if TYPE_CHECKING:
    from mycelium.symbolic import Deadline

_running: ContextVar[Run | None] = ContextVar("mycelium_program", default=None)


class Run:
    """A program that runs: when it began, and its deadline once a step asked for it."""

    __slots__ = ("began", "deadline")

    def __init__(self) -> None:
        self.began = time.monotonic()
        self.deadline: Deadline | None = None

    @property
    def worked(self) -> float:
        """Seconds of processor time that workers spent so far."""
        return 0.0 if self.deadline is None else limits.LIMITS.seconds - self.deadline.work_s


@contextmanager
def running() -> Iterator[Run]:
    """The time of a program runs inside; a program within another shares its time."""
    outer = _running.get()
    if outer is not None:
        yield outer
        return
    run = Run()
    token = _running.set(run)
    try:
        yield run
    finally:
        _running.reset(token)


def current_deadline() -> Deadline | None:
    """What is left of the time of the program that runs; None outside of one, where every call has its own limit."""
    run = _running.get()
    if run is None:
        return None
    if run.deadline is None:
        from mycelium.symbolic import Deadline

        run.deadline = Deadline.after(run.began, limits.LIMITS.seconds)
    return run.deadline
