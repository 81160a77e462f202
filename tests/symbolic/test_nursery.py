"""The nursery: successors within milliseconds, and no process left behind however the parent ends."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from statistics import median

import pytest

from mycelium.symbolic import WorkerPool, parse, to_plain
from mycelium.symbolic.pool import FORKS, default_pool
from mycelium.symbolic.tree import Node

LONG = "expand((a + b + c + d)^20)"
"""Takes about a second: too long where the limit is a tenth of that."""
forking = pytest.mark.skipif(not FORKS, reason="workers are forked on Linux only")


def _value(pool: WorkerPool, text: str = "sqrt(12)") -> str:
    outcome = pool.call("evaluate", parse(text))
    assert isinstance(outcome.value, Node), outcome
    return to_plain(outcome.value)


def _seconds(pool: WorkerPool) -> float:
    began = time.perf_counter()
    assert _value(pool) == "2*sqrt(3)"
    return time.perf_counter() - began


def _processes(pool: WorkerPool) -> list[int]:
    assert pool._nursery is not None
    return [pool._nursery._process.pid, *(worker.pid for worker in pool._idle)]


def _ended(process: int) -> bool:
    """Whether it is gone, or waits only for its new parent to take note."""
    try:
        with open(f"/proc/{process}/stat", encoding="ascii", errors="replace") as stat:
            return stat.read().rpartition(")")[2].split()[0] in "ZX"
    except (FileNotFoundError, ProcessLookupError):
        return True


def _all_end(processes: list[int], within_s: float = 10) -> bool:
    end = time.monotonic() + within_s
    while time.monotonic() < end:
        if all(map(_ended, processes)):
            return True
        time.sleep(0.02)
    return False


@forking
def test_after_a_kill_the_next_answer_takes_no_new_start() -> None:
    with WorkerPool() as pool:
        loading = _seconds(pool)
        warm = median(_seconds(pool) for _ in range(9))
        after = []
        for _ in range(5):
            assert pool.call("evaluate", parse(LONG), timeout_s=0.02).status == "timeout"
            after.append(_seconds(pool))
        assert median(after) < loading / 4
        assert median(after) < 30 * warm


@forking
def test_kills_in_a_row_leave_one_worker_and_no_zombie() -> None:
    with WorkerPool() as pool:
        nursery, *_ = _processes(pool.warm())
        for _ in range(4):
            assert pool.call("evaluate", parse(LONG), timeout_s=0.02).status == "timeout"
        assert _value(pool) == "2*sqrt(3)"
        assert pool.started == 1
        with open(f"/proc/{nursery}/task/{nursery}/children", encoding="ascii") as children:
            assert children.read().split() == [str(pool._idle[0].pid)]


@forking
def test_closing_ends_every_process_before_it_returns() -> None:
    with WorkerPool(size=2) as pool, ThreadPoolExecutor(2) as threads:
        list(threads.map(lambda _: _value(pool), range(8)))
        processes = _processes(pool)
    assert all(map(_ended, processes))
    unused = WorkerPool().warm()
    (nursery,) = [process for process in _processes(unused) if process]
    unused.close()
    assert _ended(nursery)


def test_a_call_under_way_is_answered_though_the_pool_is_closed() -> None:
    with ThreadPoolExecutor(1) as threads:
        pool = WorkerPool(timeout_s=30)
        _value(pool)
        call = threads.submit(pool.call, "evaluate", parse("factor(x^60 - 1)"))
        while pool._idle and not call.done():
            time.sleep(0.001)
        pool.close()
        assert call.result().status == "value"
        assert pool.started == 0


@forking
def test_when_the_nursery_itself_is_killed_another_takes_its_place() -> None:
    with WorkerPool() as pool:
        assert _value(pool) == "2*sqrt(3)"
        first, worker = _processes(pool)
        os.kill(first, signal.SIGKILL)
        assert _value(pool) == "2*sqrt(3)"
        assert pool.call("evaluate", parse(LONG), timeout_s=0.02).status == "timeout"
        assert _value(pool) == "2*sqrt(3)"
        assert _processes(pool)[0] != first and _all_end([worker])


_PARENT = f"""
import signal, threading, time
signal.signal(signal.SIGINT, signal.default_int_handler)  # a parent in the background has it ignored
from mycelium.symbolic import WorkerPool, parse
pool = WorkerPool(size=2, timeout_s=60).warm()
for worker in pool._idle:
    worker.wait_ready()
print(pool._nursery._process.pid, *(worker.pid for worker in pool._idle), flush=True)
threading.Thread(target=pool.call, args=("evaluate", parse("{LONG}".replace("20", "90"))), daemon=True).start()
time.sleep(60)
"""


@forking
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_idle_and_busy_workers_end_with_their_parent(how: signal.Signals) -> None:
    """Also by Ctrl-C, which a terminal sends to the whole group of the parent."""
    with subprocess.Popen(
        [sys.executable, "-c", _PARENT], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True
    ) as parent:
        assert parent.stdout is not None
        processes = [int(number) for number in parent.stdout.readline().split()]
        assert len(processes) == 3 and not any(map(_ended, processes))
        time.sleep(0.1)  # one of them works by now
        os.killpg(parent.pid, how)
        assert parent.wait(10) == -how
        assert _all_end(processes)


def _ask_in_a_process(answer: Connection) -> None:
    answer.send(_value(default_pool()))


@pytest.mark.parametrize("method", ["spawn", "fork"])
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_process_started_by_this_one_has_workers_of_its_own(method: str) -> None:
    assert _value(default_pool()) == "2*sqrt(3)"
    context = multiprocessing.get_context(method)
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_ask_in_a_process, args=(there,))  # type: ignore[attr-defined]
    process.start()
    assert here.poll(30) and here.recv() == "2*sqrt(3)"
    process.join(30)
    assert process.exitcode == 0
    assert _value(default_pool()) == "2*sqrt(3)"


def test_without_a_nursery_every_worker_loads_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mycelium.symbolic.pool.FORKS", False)
    monkeypatch.setattr("mycelium.symbolic.pool.PATIENCE_S", 0.05)
    with WorkerPool(timeout_s=0.2) as pool:
        assert _value(pool) == "2*sqrt(3)" and pool._nursery is None
        assert pool.call("evaluate", parse(LONG)).status == "timeout"
        assert pool.started == 1  # the spare that took over
        assert _value(pool) == "2*sqrt(3)"
