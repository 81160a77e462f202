"""Worker processes as the pool sees them: asked on one pipe, heard on another, and ended when they take too long.

On Linux workers are forked by a nursery, a process that has loaded sympy once: a new worker is there within milliseconds, and
shares the memory of what is loaded. Elsewhere each worker is a Python of its own, which loads for about a second.
"""

from __future__ import annotations

import io
import os
import select
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import count

from mycelium.symbolic.errors import WorkerError
from mycelium.symbolic.outcomes import WALL_FACTOR

START_TIMEOUT_S = 60.0
MAX_ANSWER_BYTES = 4 << 20
CLOSE_TIMEOUT_S = 5.0


class Worker:
    """One process with its pipes; the pool gives it to one caller at a time."""

    def __init__(self, requests: io.RawIOBase, answers: io.RawIOBase, end: Callable[[], None]) -> None:
        self.pid = 0
        """Known once the worker is ready."""
        self.tasks = 0
        self._requests, self._answers, self._end = requests, answers, end
        self._rest = b""
        self._asked = 0.0
        self._asked_work: float | None = None  # when the last request was sent, by either clock

    @property
    def ready(self) -> bool:
        return self.pid > 0

    def wait_ready(self) -> None:
        """EOFError when the process died, WorkerError when it takes longer than `START_TIMEOUT_S`."""
        if not self.ready:
            line = self._read_line(time.monotonic() + START_TIMEOUT_S) or b""
            word, _, number = line.partition(b" ")
            if word != b"ready" or not number.isdigit():
                raise WorkerError("a symbolic worker did not start; is sympy installed?")
            self.pid = int(number)

    def ask(self, request: bytes) -> None:
        """Send a request; `wait` gives the answer. EOFError when the process died."""
        self.tasks += 1
        self._asked, self._asked_work = time.monotonic(), self._processor_seconds()
        try:
            self._requests.write(request)
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
            return time.clock_gettime((~self.pid << 3) | 2)
        except (OSError, OverflowError, AttributeError):
            return None

    def _read_line(self, deadline: float) -> bytes | None:
        descriptor = self._answers.fileno()
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
        """End the process, whatever it does; what it still answers is lost."""
        self._end()
        for pipe in (self._requests, self._answers):
            with suppress(OSError):
                pipe.close()


def start_worker(memory_mb: int, kind: str) -> Worker:
    """A worker that loads everything by itself."""
    process = subprocess.Popen(
        _command("mycelium.symbolic.worker", str(memory_mb), kind),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        cwd=os.path.abspath(os.sep),
        start_new_session=True,
        bufsize=0,
    )

    def end() -> None:
        with suppress(OSError):
            process.kill()
        process.wait()

    assert isinstance(process.stdin, io.RawIOBase) and isinstance(process.stdout, io.RawIOBase)
    return Worker(process.stdin, process.stdout, end)


class Nursery:
    """A process that loads once and then forks a worker for every "fork" that it is sent, see `nursery.py`.

    Its workers end with it, and it ends when this process closes its socket, or dies, however that happens.
    """

    def __init__(self, kind: str) -> None:
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._numbers = count(1)
        with theirs:
            self._process = subprocess.Popen(
                _command("mycelium.symbolic.nursery", str(theirs.fileno()), kind),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=_environment(),
                cwd=os.path.abspath(os.sep),
                pass_fds=(theirs.fileno(),),
                start_new_session=True,
            )

    def fork(self, memory_mb: int) -> Worker:
        """A worker that is ready within milliseconds, or as soon as the nursery itself is. OSError when that has died."""
        number = next(self._numbers)
        request_read, request_write = os.pipe()
        answer_read, answer_write = os.pipe()
        requests, answers = io.FileIO(request_write, "wb"), io.FileIO(answer_read, "rb")
        try:
            order = f"fork {number} {memory_mb}".encode()
            socket.send_fds(self._control, [order], [request_read, answer_write])
        except BaseException:
            requests.close()
            answers.close()
            raise
        finally:
            os.close(request_read)
            os.close(answer_write)
        return Worker(requests, answers, lambda: self._end(number))

    def _end(self, number: int) -> None:
        # The nursery sends the signal: until it has waited for its child, no other process can have that number.
        with suppress(OSError):
            self._control.send(f"end {number}".encode())

    def close(self, at_once: bool = False) -> None:
        """End it and its workers; `at_once` where none of them was ever ready, so that it need not finish loading."""
        self._control.close()
        if at_once:
            self._process.kill()
        try:
            self._process.wait(CLOSE_TIMEOUT_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def _command(module: str, *arguments: str) -> Sequence[str]:
    return [sys.executable, "-m", module, *arguments]


def _environment() -> dict[str, str]:
    source = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    environment = {
        "PATH": os.defpath, "LANG": "C.UTF-8", "OMP_NUM_THREADS": "1", "PYTHONPATH": source, "PYTHONHASHSEED": "0",
    }  # fmt: skip
    # Bytecode is written where this process would write it: compiling sympy at every start takes two seconds.
    if sys.dont_write_bytecode:
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
    if sys.pycache_prefix is not None:
        environment["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix
    return environment
