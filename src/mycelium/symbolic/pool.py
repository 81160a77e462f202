"""A pool of warm worker processes with hard limits.

Every call returns an `Outcome`; running out of time is an outcome, not an exception. Time is processor time of the
worker, so that a busy machine gives the answers of an idle one. The pool can be used
from many threads: each call takes one worker for itself. Workers start on first use, are replaced when they
were killed, and are recycled after a number of tasks so that no cache grows without bound.
"""

from __future__ import annotations

import atexit
import json
import os
import select
import subprocess
import sys
import threading
import time
from dataclasses import replace

from mycelium.symbolic.errors import WorkerError
from mycelium.symbolic.numeric_operations import is_numeric
from mycelium.symbolic.outcomes import WALL_FACTOR, Deadline, Outcome, outcome_of
from mycelium.symbolic.tree import Node, to_json

START_TIMEOUT_S = 60.0
MAX_ANSWER_BYTES = 4 << 20
PATIENCE_S = 0.25
"""After so much work without an answer a spare worker is started, so that it is warm when this one must be killed."""


class _Worker:
    """One process with its pipes; the pool gives it to one caller at a time."""

    def __init__(self, memory_mb: int, kind: str) -> None:
        source = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
        environment = {
            "PATH": os.defpath, "LANG": "C.UTF-8", "OMP_NUM_THREADS": "1", "PYTHONPATH": source, "PYTHONHASHSEED": "0",
        }  # fmt: skip
        # Bytecode is written where this process would write it: compiling sympy at every start takes two seconds.
        if sys.dont_write_bytecode:
            environment["PYTHONDONTWRITEBYTECODE"] = "1"
        if sys.pycache_prefix is not None:
            environment["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix
        self.process = subprocess.Popen(
            [sys.executable, "-m", "mycelium.symbolic.worker", str(memory_mb), kind],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            cwd=os.path.abspath(os.sep),
            close_fds=True,
            start_new_session=True,
            bufsize=0,
        )
        self.tasks = 0
        self.ready = False
        self._rest = b""
        self._asked = 0.0
        self._asked_work: float | None = None  # when the last request was sent, by either clock

    def wait_ready(self) -> None:
        if not self.ready:
            line = self._read_line(time.monotonic() + START_TIMEOUT_S)
            if line != b"ready":
                self.kill()
                raise WorkerError("a symbolic worker did not start; is sympy installed?")
            self.ready = True

    def ask(self, request: bytes) -> None:
        """Send a request; `wait` gives the answer. EOFError when the process died."""
        assert self.process.stdin is not None
        self.tasks += 1
        self._asked, self._asked_work = time.monotonic(), self._processor_seconds()
        try:
            self.process.stdin.write(request)
        except OSError:
            raise EOFError from None

    def wait(self, work_s: float, end: float = float("inf")) -> bytes | None:
        """The answer line, or None once the worker has worked on it for `work_s`, or at `end` on the wall clock.

        EOFError when the process died.
        """
        end = min(end, self._asked + WALL_FACTOR * work_s)
        while True:
            left = work_s - self.worked()
            now = time.monotonic()
            if left <= 0 or now >= end:
                return None
            # It cannot work more than the clock goes, so that it is well within its limit when this wait is over.
            answer = self._read_line(min(now + max(left, 0.002), end))
            if answer is not None:
                return answer

    def worked(self) -> float:
        """Seconds of processor time since the request; of wall-clock time where the system does not tell."""
        work = self._processor_seconds()
        return time.monotonic() - self._asked if work is None or self._asked_work is None else work - self._asked_work

    def _processor_seconds(self) -> float | None:
        try:  # Linux: the clock of another process, see clock_getcpuclockid(3)
            return time.clock_gettime((~self.process.pid << 3) | 2)
        except (OSError, OverflowError, AttributeError):
            return None

    def _read_line(self, deadline: float) -> bytes | None:
        assert self.process.stdout is not None
        descriptor = self.process.stdout.fileno()
        poller = select.poll()  # select() would fail for descriptors above 1023 in large servers
        poller.register(descriptor, select.POLLIN | select.POLLHUP)
        buffer = bytearray(self._rest)
        self._rest = b""
        while b"\n" not in buffer:
            left = deadline - time.monotonic()
            if left <= 0 or not poller.poll(left * 1000):
                self._rest = bytes(buffer)
                return None
            piece = os.read(descriptor, 1 << 16)
            if not piece or len(buffer) > MAX_ANSWER_BYTES:
                raise EOFError
            buffer += piece
        line, _, self._rest = bytes(buffer).partition(b"\n")
        return line

    def kill(self) -> None:
        try:
            self.process.kill()
        except OSError:
            pass
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    pass
        self.process.wait()


class WorkerPool:
    """Workers for symbolic operations.

    size: processes at most. timeout_s: processor time that one call may take; then its worker is killed.
    memory_mb: address space of a worker. tasks_per_worker: a worker is replaced after so many calls.

    Comparisons of numbers go to workers of their own, which do not load sympy and start in a tenth of a second.
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
        self._idle: list[_Worker] = []
        self._started = 0
        self._free = threading.Semaphore(size)
        self._lock = threading.Lock()
        self._owner = os.getpid()
        self._closed = False
        self.kind = "full"
        self._numeric: WorkerPool | None = None

    @property
    def started(self) -> int:
        """Processes alive now, a spare one included."""
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
                self._idle.append(_Worker(self.memory_mb, self.kind))
                self._started += 1
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
                answer = worker.wait(min(limit, PATIENCE_S), end)
                if answer is None and limit > PATIENCE_S:
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
                self._started += 1
                self._idle.insert(0, _Worker(self.memory_mb, self.kind))

    def _check_owner(self) -> None:
        if self._closed:
            raise WorkerError("the worker pool is closed")
        if self._owner != os.getpid():  # after a fork the pipes belong to the parent
            self._idle, self._started, self._owner, self._numeric = [], 0, os.getpid(), None

    def _take(self) -> _Worker:
        with self._lock:
            self._check_owner()
            if self._idle:
                ready = [worker for worker in self._idle if worker.ready]
                chosen = ready[-1] if ready else self._idle[-1]
                self._idle.remove(chosen)
                return chosen
            self._started += 1
        return _Worker(self.memory_mb, self.kind)

    def _give_back(self, worker: _Worker) -> None:
        with self._lock:
            if not self._closed:
                self._idle.append(worker)
                return
        worker.kill()

    def _replace(self, worker: _Worker) -> None:
        """Kill a worker and start its successor at once, so that it warms up while the caller goes on."""
        worker.kill()
        with self._lock:
            if self._closed:
                return
            if self._started > self.size:
                self._started -= 1  # the spare takes over
            else:
                self._idle.insert(0, _Worker(self.memory_mb, self.kind))

    def close(self) -> None:
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
            numeric = self._numeric
        if numeric is not None:
            numeric.close()
        if self._owner == os.getpid():
            for worker in idle:
                worker.kill()

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
