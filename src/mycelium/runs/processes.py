"""A run engine of several processes on this machine: forked from this one, so that a loaded solver is there for each.

Batches go to whichever process is free; a process that dies costs its batch, which the desk hands out again.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

from mycelium.errors import UsageError
from mycelium.runs.engines import Batch

__all__ = ["ProcessEngine"]

Work = Callable[[Sequence[Any]], Sequence[Any]]


class ProcessEngine:
    """`workers` processes, each with one batch at a time.

    Raises:
        UsageError: fewer than one, or a system that cannot fork.
    """

    def __init__(self, workers: int) -> None:
        if workers < 1:
            raise UsageError(f"got {workers} workers, expected at least 1")
        if "fork" not in multiprocessing.get_all_start_methods():
            raise UsageError("this system cannot fork processes: leave --workers away, or give an engine of your own")
        self.workers = workers

    def run(self, work: Work, batches: Iterable[Batch]) -> Iterator[tuple[int, Sequence[Any]]]:
        """See `Engine.run`. A process ends with the round; none is started without a batch for it."""
        idle: list[tuple[Connection, BaseProcess]] = []
        busy: dict[Connection, BaseProcess] = {}
        drawn = iter(batches)
        more = True
        try:
            while more or busy:
                while more and len(busy) < self.workers:
                    batch = next(drawn, None)
                    if batch is None:
                        more = False
                        break
                    pipe, process = idle.pop() if idle else self._started(work, [*busy, *(each for each, _ in idle)])
                    busy[pipe] = process
                    try:
                        pipe.send((batch.number, batch.items))
                    except OSError:
                        pass  # it died; the wait below finds out
                if not busy:
                    break
                for ready in wait(list(busy)):
                    assert isinstance(ready, Connection)
                    pipe = ready
                    process = busy.pop(pipe)
                    try:
                        number, found, error = pipe.recv()
                    except (EOFError, OSError):
                        _end(pipe, process)
                        continue
                    idle.append((pipe, process))
                    if error is not None:
                        raise error
                    yield number, found
        finally:
            for pipe, process in [*idle, *busy.items()]:
                _end(pipe, process)

    def _started(self, work: Work, others: list[Connection]) -> tuple[Connection, BaseProcess]:
        ours, theirs = multiprocessing.Pipe()
        context = multiprocessing.get_context("fork")
        process = context.Process(target=_serve, args=(theirs, work, [ours, *others]), daemon=True)
        process.start()
        theirs.close()
        return ours, process


def _serve(pipe: Connection, work: Work, inherited: list[Connection]) -> None:
    """Work on batches until the parent closes its end. Ctrl-C is the parent's to handle."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for other in inherited:  # else the ends of others would stay open here after the parent has gone
        other.close()
    while True:
        try:
            number, items = pipe.recv()
        except (EOFError, OSError):
            return
        answer: tuple[int, Sequence[Any], Exception | None]
        try:
            answer = (number, work(items), None)
        except Exception as error:
            answer = (number, (), error)
        pipe.send(answer)


def _end(pipe: Connection, process: BaseProcess) -> None:
    pipe.close()
    process.terminate()
    process.join()
