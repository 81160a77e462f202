"""A pool of warm worker processes with hard limits.

Every call returns an `Outcome`; running out of time is an outcome, not an exception. Time is processor time of the
worker, so that a busy machine gives the answers of an idle one. The pool can be used
from many threads: each call takes one worker for itself. Workers start on first use, are replaced when they
were killed, and are recycled after a number of tasks so that no cache grows without bound. On Linux they are forked by a
process that has loaded sympy already, so that a successor is there within milliseconds (`processes.py`).
"""

from __future__ import annotations

import atexit
import json
import os
import sys
import threading
import time
from contextlib import suppress
from dataclasses import replace

from mycelium.symbolic.errors import WorkerError
from mycelium.symbolic.numeric_operations import is_numeric
from mycelium.symbolic.outcomes import Deadline, Outcome, outcome_of
from mycelium.symbolic.processes import Nursery, Worker, start_worker
from mycelium.symbolic.tree import Node, to_json

FORKS = sys.platform.startswith("linux")
"""Whether a nursery forks the workers."""
PATIENCE_S = 0.25
"""Without a nursery: after so much work without an answer a spare worker is started, so that it is warm when this one must
be killed."""


class WorkerPool:
    """Workers for symbolic operations.

    size: processes at most. timeout_s: processor time that one call may take; then its worker is killed.
    memory_mb: address space of a worker. tasks_per_worker: a worker is replaced after so many calls.

    Comparisons of numbers go to workers of their own, which do not load sympy and load in a fifth of a second.
    """

    def __init__(
        self, size: int = 1, timeout_s: float = 1.2, memory_mb: int = 1024, tasks_per_worker: int = 2000
    ) -> None:
        if size < 1:
            raise ValueError(f"got a pool of {size} workers, expected at least 1")
        self.size, self.timeout_s, self.memory_mb, self.tasks_per_worker = (
            size,
            timeout_s,
            memory_mb,
            tasks_per_worker,
        )
        self._idle: list[Worker] = []
        self._started = 0
        self._nursery: Nursery | None = None
        self._proved = False  # a worker was ready, so that the nursery has loaded
        self._free = threading.Semaphore(size)
        self._lock = threading.Lock()
        self._owner = os.getpid()
        self._closed = False
        self.kind = "full"
        self._numeric: WorkerPool | None = None

    @property
    def started(self) -> int:
        """Workers alive now, a spare one included."""
        return self._started + (self._numeric.started if self._numeric is not None else 0)

    def _numeric_pool(self) -> WorkerPool:
        with self._lock:
            self._check_owner()
            if self._numeric is None:
                self._numeric = WorkerPool(self.size, self.timeout_s, self.memory_mb, self.tasks_per_worker)
                self._numeric.kind = "numeric"
            return self._numeric

    def warm(self) -> WorkerPool:
        """Start every worker now, without waiting for any."""
        with self._lock:
            self._check_owner()
            while self._started < self.size:
                self._idle.append(self._start())
        return self

    def call(
        self, operation: str, *arguments: Node, timeout_s: float | None = None, deadline: Deadline | None = None
    ) -> Outcome:
        """Run one operation in a worker; with a deadline, in what is left of its time."""
        if self.kind == "full" and is_numeric(operation, arguments):
            return self._numeric_pool().call(operation, *arguments, timeout_s=timeout_s, deadline=deadline)
        limit = self.timeout_s if timeout_s is None else timeout_s
        if deadline is not None:
            limit = min(limit, deadline.work_s) if time.monotonic() < deadline.end else 0.0
            if limit <= 0:
                return Outcome("timeout", None, "no time is left for this step", 0.0, "WorkerError")
        request = json.dumps({"operation": operation, "arguments": [to_json(a) for a in arguments], "seconds": limit})
        waiting = time.monotonic()
        with self._free:
            worker = self._take()
            try:
                worker.wait_ready()
                self._proved = True
            except (WorkerError, EOFError) as error:
                self._replace(worker)
                return Outcome(
                    "crashed", None, str(error) or "a symbolic worker died while starting", 0.0, "WorkerError"
                )
            start, end = time.monotonic(), float("inf")
            if deadline is not None:
                deadline.end += start - waiting
                end = deadline.end
            try:
                worker.ask(request.encode() + b"\n")
                answer = worker.wait(limit if FORKS else min(limit, PATIENCE_S), end)
                if answer is None and not FORKS and limit > PATIENCE_S:
                    self._add_spare()
                    answer = worker.wait(limit, end)
            except BaseException as error:
                self._replace(worker)  # also after Ctrl-C: its answer would be taken for the next one's
                if not isinstance(error, EOFError):
                    raise
                return Outcome(
                    "crashed",
                    None,
                    "the worker ran out of memory or died",
                    time.monotonic() - start,
                    "WorkerError",
                )
            seconds, work = time.monotonic() - start, worker.worked()
            if deadline is not None:
                deadline.work_s -= work
            if answer is None:
                self._replace(worker)
                return Outcome("timeout", None, f"no result within {limit:g} s", seconds, "WorkerError", work)
            if worker.tasks >= self.tasks_per_worker:
                self._replace(worker)
            else:
                self._give_back(worker)
        return replace(outcome_of(json.loads(answer), seconds), work=work)

    def _add_spare(self) -> None:
        with self._lock:
            if not self._closed and self._started <= self.size:
                self._idle.insert(0, self._start())

    def _check_owner(self) -> None:
        if self._closed:
            raise WorkerError("the worker pool is closed")
        if self._owner != os.getpid():  # after a fork the pipes belong to the parent
            self._idle, self._started, self._owner, self._numeric = [], 0, os.getpid(), None
            self._nursery, self._proved = None, False

    def _start(self) -> Worker:
        """A new worker, not waited for; the caller holds the lock."""
        if not FORKS:
            worker = start_worker(self.memory_mb, self.kind)
        else:
            try:
                self._nursery = self._nursery or Nursery(self.kind)
                worker = self._nursery.fork(self.memory_mb)
            except OSError:  # somebody killed it; the workers that it leaves end when their pipes are closed
                self._close_nursery()
                self._nursery = Nursery(self.kind)
                worker = self._nursery.fork(self.memory_mb)
        self._started += 1
        return worker

    def _close_nursery(self) -> None:
        if self._nursery is not None:
            self._nursery.close(at_once=not self._proved)
            self._nursery, self._proved = None, False

    def _take(self) -> Worker:
        with self._lock:
            self._check_owner()
            if self._idle:
                ready = [worker for worker in self._idle if worker.ready]
                chosen = ready[-1] if ready else self._idle[-1]
                self._idle.remove(chosen)
                return chosen
            return self._start()

    def _give_back(self, worker: Worker) -> None:
        with self._lock:
            if not self._closed:
                self._idle.append(worker)
                return
        self._replace(worker)

    def _replace(self, worker: Worker) -> None:
        """Kill a worker and start its successor at once, so that it warms up while the caller goes on."""
        worker.kill()
        with self._lock:
            self._started -= 1
            if self._closed:
                if not self._started:
                    self._close_nursery()
            elif self._started < self.size:  # otherwise the spare takes over
                with suppress(OSError):  # then the next call tries, and says so
                    self._idle.insert(0, self._start())

    def close(self) -> None:
        """End the processes; a call that another thread waits for is still answered, and its worker ended then."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
            numeric = self._numeric
            if self._owner == os.getpid():
                for worker in idle:
                    worker.kill()
                self._started -= len(idle)
                if not self._started:
                    self._close_nursery()
        if numeric is not None:
            numeric.close()

    def __enter__(self) -> WorkerPool:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


_default: WorkerPool | None = None
_default_lock = threading.Lock()


def default_pool() -> WorkerPool:
    """The pool that calls share when they bring none of their own; closed when the interpreter ends."""
    global _default
    with _default_lock:
        if _default is None:
            _default = WorkerPool()
            atexit.register(_default.close)
        return _default
