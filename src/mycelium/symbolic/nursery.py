"""The nursery: a process that loads what a worker needs once, and forks workers on demand.

It is told on a socket, one message at a time, and answers nothing:

    fork NUMBER MEMORY_MB    with two descriptors: where the worker reads requests, and where it writes answers
    end NUMBER               kill that worker

When the socket closes, because the parent closed it or died, all workers are killed. A worker is closed off only after the
fork (`worker.close_off`), and never has the socket.
"""

from __future__ import annotations

import gc
import os
import signal
import socket
import sys
from contextlib import suppress

from mycelium.symbolic import worker
from mycelium.symbolic.worker import Run


def serve(control: socket.socket, kind: str) -> None:
    """Fork and end workers until the socket closes."""
    run = worker.load(kind)
    gc.collect()
    gc.freeze()  # what is loaded stays where it is, so that workers share its memory
    workers: dict[bytes, int] = {}
    try:
        while True:
            message, descriptors, _, _ = socket.recv_fds(control, 64, 2)
            order, _, rest = message.partition(b" ")
            if order == b"fork":
                number, _, memory_mb = rest.partition(b" ")
                with suppress(OSError):  # no process or memory left: the parent sees a worker that died while starting
                    workers[number] = _fork(control, descriptors, int(memory_mb), run)
                for descriptor in descriptors:
                    os.close(descriptor)
            elif order == b"end":
                _end(workers.pop(rest, 0))
            else:
                return
    finally:
        for process in workers.values():
            _end(process)


def _fork(control: socket.socket, descriptors: list[int], memory_mb: int, run: Run) -> int:
    process = os.fork()
    if process:
        return process
    try:
        control.close()
        with (
            open(descriptors[0], encoding="utf-8") as requests,
            open(descriptors[1], "w", buffering=1, encoding="utf-8") as answers,
        ):
            worker.close_off(memory_mb)
            worker.answer(run, requests, answers)
    finally:
        os._exit(0)


def _end(process: int) -> None:
    if process:
        with suppress(OSError):
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)


if __name__ == "__main__":
    serve(socket.socket(fileno=int(sys.argv[1])), sys.argv[2])
    os._exit(0)  # taking sympy apart would keep the parent waiting for a tenth of a second
