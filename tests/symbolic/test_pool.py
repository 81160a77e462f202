"""The workers: limits, recycling, threads, and what they may not do."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from mycelium.symbolic import WorkerError, WorkerPool, parse, to_plain
from mycelium.symbolic.tree import Node


def _value(pool: WorkerPool, text: str) -> str:
    outcome = pool.call("evaluate", parse(text))
    assert isinstance(outcome.value, Node), outcome
    return to_plain(outcome.value)


LONG = "expand((a + b + c + d)^20)"
"""Takes about a second: too long where the limit is a tenth of that."""
MODERATE = "factor(x^24 - 1) + expand((x + 1)^60)"
"""Takes a fraction of a second."""


def test_a_timeout_is_an_outcome_and_the_next_call_is_answered() -> None:
    with WorkerPool(timeout_s=0.1) as pool:
        assert _value(pool, "sqrt(12)") == "2*sqrt(3)"
        outcome = pool.call("evaluate", parse(LONG))
        assert outcome.status == "timeout" and "0.1 s" in outcome.reason
        assert _value(pool, "sqrt(12)") == "2*sqrt(3)"
        with pytest.raises(WorkerError):
            outcome.unwrap()


def test_the_limit_is_processor_time_so_that_a_busy_machine_gives_the_same_answer() -> None:
    """Three neighbours share one processor with the worker; it needs three times as long, and no more work."""
    if not hasattr(os, "sched_setaffinity"):
        pytest.skip("processes cannot be bound to a processor here")
    everywhere = os.sched_getaffinity(0)
    loop = "import time\nend = time.monotonic() + 30\nwhile time.monotonic() < end: pass"
    neighbours: list[subprocess.Popen[bytes]] = []
    os.sched_setaffinity(0, {min(everywhere)})
    try:
        with WorkerPool(memory_mb=1024) as pool:
            alone = pool.call("evaluate", parse(MODERATE))
            assert alone.status == "value" and alone.work > 0
            neighbours += [subprocess.Popen([sys.executable, "-c", loop]) for _ in range(3)]
            busy = pool.call("evaluate", parse(MODERATE), timeout_s=3 * alone.work)
            assert (busy.status, busy.value) == ("value", alone.value)
            assert busy.seconds > 1.5 * busy.work
            assert pool.call("evaluate", parse(LONG), timeout_s=0.1).status == "timeout"
    finally:
        os.sched_setaffinity(0, everywhere)
        for neighbour in neighbours:
            neighbour.kill()
            neighbour.wait()


def test_a_worker_that_waits_instead_of_working_is_ended_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mycelium.symbolic.processes.WALL_FACTOR", 2.0)
    with WorkerPool(timeout_s=0.1) as pool:
        assert _value(pool, "sqrt(8)") == "2*sqrt(2)"
        (worker,) = pool._idle
        os.kill(worker.pid, signal.SIGSTOP)  # it sleeps, and uses no processor time
        outcome = pool.call("evaluate", parse("sqrt(8)"))
        assert outcome.status == "timeout" and 0.15 < outcome.seconds < 5


def test_a_worker_that_dies_ends_alone() -> None:
    with WorkerPool() as pool:
        assert _value(pool, "sqrt(8)") == "2*sqrt(2)"
        (worker,) = pool._idle
        os.kill(worker.pid, signal.SIGKILL)
        assert pool.call("evaluate", parse("sqrt(8)")).status == "crashed"
        assert _value(pool, "sqrt(8)") == "2*sqrt(2)"


def test_many_threads_share_a_pool() -> None:
    with WorkerPool(size=2) as pool, ThreadPoolExecutor(8) as threads:
        texts = [f"sqrt({n})*sqrt({n})*sqrt(2)" for n in range(1, 60)]
        values = list(threads.map(lambda text: _value(pool, text), texts))
    assert values == [f"{n}*sqrt(2)" if n > 1 else "sqrt(2)" for n in range(1, 60)]


def test_a_worker_is_recycled_after_its_share_of_tasks() -> None:
    with WorkerPool(tasks_per_worker=3) as pool:
        assert [_value(pool, "sqrt(18)") for _ in range(8)] == ["3*sqrt(2)"] * 8
        assert pool.started <= 2


def test_a_closed_pool_refuses_work() -> None:
    pool = WorkerPool()
    pool.close()
    with pytest.raises(WorkerError, match="closed"):
        pool.call("evaluate", parse("sqrt(2)"))


def test_a_pool_works_in_a_thread_that_is_not_the_main_one() -> None:
    found: list[str] = []

    def work() -> None:
        with WorkerPool() as pool:
            found.append(_value(pool, "sqrt(20)"))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert found == ["2*sqrt(5)"]


_PROBE = """
import sys
from mycelium.symbolic import worker
worker._limit_resources({memory_mb})
try:
    bytearray({memory_mb} << 20)
except MemoryError:
    print("no memory beyond the limit")
worker._forbid(worker.code_roots())
import socket
def refused(action, *arguments):
    try:
        action(*arguments)
    except PermissionError:
        return True
    return False
print(all([
    refused(open, {path!r}, "w"),
    refused(open, {readable!r}),
    refused(socket.socket),
    refused(compile, "1", "<string>", "eval"),
    *(refused(sys.audit, event) for event in {events}),
]))
"""
EVENTS = ("subprocess.Popen", "os.system", "os.fork", "os.exec", "os.remove", "pickle.find_class", "ctypes.dlopen")
"""What Python announces before it does such a thing; announced here, not done."""


def test_after_its_start_a_worker_can_open_no_file_socket_or_process_and_use_little_memory(tmp_path: Path) -> None:
    (tmp_path / "readable").write_text("1")
    code = _PROBE.format(path=str(tmp_path / "x"), readable=str(tmp_path / "readable"), events=EVENTS, memory_mb=128)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.split("\n")[:-1] == ["no memory beyond the limit", "True"], done.stderr
    assert not (tmp_path / "x").exists()
