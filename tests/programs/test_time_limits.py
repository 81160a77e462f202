"""Programs end in time, and a batch reports every row. Limits are lowered; nothing here runs for long."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import pytest

from mycelium.programs import LIMITS, LimitExceeded, execute, execute_all, program_from_text
from mycelium.symbolic import WorkerPool

GOOD = "quantities: q0 = 3\nr0 = ADD(q0, 4)\n"
SOLVED = 'quantities: q0 = "x^2 = 2", q1 = "x > 0"\nr0 = SOLVE("x", q0, q1)\n'
SLOW = 'quantities: none\nr0 = FACTOR("x^60 - 1")\n'
SLOW_TWICE = 'quantities: none\nr0 = FACTOR("x^60 - 1")\nr1 = FACTOR("x^61 - 1")\nr2 = FACTOR("x^62 - 1")\n'


@pytest.fixture
def pool(monkeypatch: pytest.MonkeyPatch) -> Iterator[WorkerPool]:
    """A pool of its own with one warm worker."""
    with WorkerPool() as pool:
        monkeypatch.setattr("mycelium.symbolic.pool._default", pool)
        execute(program_from_text(SOLVED))
        yield pool


def _lower(monkeypatch: pytest.MonkeyPatch, **limits: float) -> None:
    monkeypatch.setattr("mycelium.programs.limits.LIMITS", replace(LIMITS, **limits))


def test_a_step_without_time_left_is_not_begun(pool: WorkerPool, monkeypatch: pytest.MonkeyPatch) -> None:
    _lower(monkeypatch, seconds=0.0)
    with pytest.raises(LimitExceeded, match="step 0: no time is left"):
        execute(program_from_text(SLOW))
    assert execute(program_from_text(GOOD)).answer == 7


def test_all_steps_of_a_program_share_its_time(pool: WorkerPool, monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []

    def call(self: WorkerPool, *_: object, deadline: object = None, **__: object) -> object:
        waited.append(deadline.work_s)  # type: ignore[attr-defined]
        return original(self, *_, deadline=deadline, **__)  # type: ignore[arg-type]

    original = WorkerPool.call
    monkeypatch.setattr(WorkerPool, "call", call)
    execute(program_from_text(SLOW_TWICE))
    assert len(waited) == 3 and LIMITS.seconds == waited[0] > waited[1] > waited[2]
    execute(program_from_text(SLOW))
    assert waited[3] == LIMITS.seconds


def test_a_worker_that_takes_too_long_is_stopped_and_the_next_program_runs(
    pool: WorkerPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    _lower(monkeypatch, seconds=1e-6)
    with pytest.raises(LimitExceeded, match=r"step 0: no (result within|time is left)"):
        execute(program_from_text(SLOW))
    _lower(monkeypatch)
    assert str(execute(program_from_text(SOLVED)).answer) == "sqrt(2)"


def test_outside_of_a_program_every_call_has_the_limit_of_its_pool(pool: WorkerPool) -> None:
    from mycelium.programs.clock import current_deadline, running

    assert current_deadline() is None
    with running():
        deadline = current_deadline()
        with running():
            assert current_deadline() is deadline
        assert deadline is not None and deadline.end > time.monotonic()
    assert current_deadline() is None


def test_a_batch_reports_every_row_whatever_is_wrong_with_it(pool: WorkerPool, monkeypatch: pytest.MonkeyPatch) -> None:
    _lower(monkeypatch, seconds=1e-6)
    rows = [GOOD] * 40
    broken = {
        7: "quantities: q0 = ",
        13: SLOW,
        22: "",
        31: '{"quantities": [',
        38: "quantities: none\nr0 = DIV(1, 0)\n",
    }
    for place, row in broken.items():
        rows[place] = row
    found = list(execute_all(rows))
    assert len(found) == 40
    assert {place for place, outcome in enumerate(found) if outcome.answer is None} == set(broken)
    assert all(outcome.answer == Fraction(7) for place, outcome in enumerate(found) if place not in broken)
    assert found[13].reason.startswith(("step 0: no result within", "step 0: no time is left"))
    assert [found[place].reason[:20] for place in broken] == [  # type: ignore[index]
        "line 1: got '', expe", found[13].reason[:20], "got no lines, expect", "not valid JSON: Expe", "step 0: division of ",
    ]  # fmt: skip


def test_a_batch_takes_programs_texts_and_json() -> None:
    program = program_from_text(GOOD)
    as_json = (
        '{"quantities": ["3"], "steps": [{"operation": "ADD", "arguments": [{"quantity": 0}, {"constant": "4"}]}]}'
    )
    assert [outcome.answer for outcome in execute_all([program, GOOD, as_json])] == [7, 7, 7]
