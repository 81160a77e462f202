"""Several processes do the batches of a stage: the same results in the same order, whatever dies."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from mycelium.errors import UsageError
from mycelium.runs import Failure, ProcessEngine, Stage, outcomes


def squares(of: list[int]) -> list[int]:
    return [number * number for number in of]


def stage(work=squares) -> Stage[int, int]:  # type: ignore[no-untyped-def]
    return Stage("squares", str, work, batch_size=3)


@pytest.mark.parametrize("workers", [1, 2, 5])
def test_results_come_in_the_order_of_the_items(workers: int) -> None:
    found = list(outcomes(stage(), range(40), ProcessEngine(workers)))
    assert found == [(number, number * number) for number in range(40)]


def test_the_work_is_done_in_other_processes() -> None:
    work = stage(lambda items: [os.getpid() for _ in items])
    pids = {pid for _, pid in outcomes(work, range(30), ProcessEngine(2))}
    assert os.getpid() not in pids and 1 <= len(pids) <= 2


def test_a_batch_whose_process_dies_is_done_again(tmp_path: Path) -> None:
    def once(items: list[int]) -> list[int]:
        if 7 in items and not (tmp_path / "died").exists():
            (tmp_path / "died").touch()
            os._exit(1)
        return squares(items)

    found = list(outcomes(stage(once), range(20), ProcessEngine(2)))
    assert found == [(number, number * number) for number in range(20)]


def test_an_item_that_ends_every_process_is_one_failure() -> None:
    def deadly(items: list[int]) -> list[int]:
        if 7 in items:
            os._exit(1)
        return squares(items)

    found = list(outcomes(stage(deadly), range(12), ProcessEngine(2)))
    assert [number for number, _ in found] == list(range(12))
    assert [number for number, outcome in found if isinstance(outcome, Failure)] == [7]


def test_an_error_of_the_work_reaches_the_caller() -> None:
    def broken(items: list[int]) -> list[int]:
        raise RuntimeError("no such thing")

    fatal = replace(stage(broken), fatal=(RuntimeError,))
    with pytest.raises(RuntimeError, match="no such thing"):
        list(outcomes(fatal, range(9), ProcessEngine(2)))


def test_no_workers_are_refused() -> None:
    with pytest.raises(UsageError, match="got 0 workers"):
        ProcessEngine(0)
