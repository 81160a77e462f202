"""Stages: every item once, in order where asked, whatever fails, and wherever the batches are worked on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.registry import RegistryError
from mycelium.runs import ENGINES, Batch, EngineFault, Failure, LocalEngine, Run, RunWriter, Stage, outcomes, run_stage
from mycelium.runs.engines import WINDOW
from run_engines import Shuffled

pytest.importorskip("pyarrow")


def squares(items: Sequence[int]) -> list[int]:
    """The squares; 13 cannot be done, and neither can a batch that holds it."""
    if 13 in items:
        raise ValueError("13 brings bad luck")
    return [item * item for item in items]


def stage(map_batch: Callable[[Sequence[int]], Sequence[Any]] = squares, **options: Any) -> Stage[int, Any]:
    return Stage("squares", str, map_batch, **{"batch_size": 4, **options})


def rows(items: Sequence[int]) -> list[dict[str, Any]]:
    return [{"id": str(item), "square": square} for item, square in zip(items, squares(items), strict=True)]


@given(st.integers(0, 300), st.integers(1, 9), st.integers(1, 40), st.integers(3, 9), st.integers(0, 99))
def test_another_engine_gives_the_same_outcomes_in_the_same_order(
    n: int, batch_size: int, at_once: int, loses: int, seed: int
) -> None:
    made = stage(batch_size=batch_size)
    assert list(outcomes(made, range(n), Shuffled(at_once, loses, seed))) == list(outcomes(made, range(n)))


def test_without_an_order_every_item_still_comes_once() -> None:
    engine = Shuffled()
    found = list(outcomes(stage(), range(100), engine, ordered=False))
    assert [item for item, _ in found] != list(range(100)) and engine.n_lost > 3
    assert sorted(item for item, _ in found) == list(range(100))


def test_a_bad_item_costs_only_itself_and_says_why() -> None:
    found = dict(outcomes(stage(), range(16)))
    assert found.pop(13) == Failure("13", "ValueError: 13 brings bad luck")
    assert found == {item: item * item for item in range(16) if item != 13}


def test_too_few_outcomes_are_asked_for_one_by_one() -> None:
    lossy = stage(lambda items: squares(items)[:1])
    assert dict(outcomes(lossy, range(6))) == {item: item * item for item in range(6)}
    nothing = stage(lambda items: [])
    assert dict(outcomes(nothing, [5])) == {5: Failure("5", "squares: got 0 outcomes for 1 items.")}


def test_a_fatal_error_ends_the_run() -> None:
    with pytest.raises(ValueError, match="bad luck"):
        list(outcomes(stage(fatal=(ValueError,)), range(16)))


def test_items_are_drawn_only_as_they_are_needed() -> None:
    drawn: list[int] = []

    def items() -> Iterator[int]:
        for item in range(10**9):
            drawn.append(item)
            yield item

    found = outcomes(stage(), items())
    next(found)
    assert len(drawn) == 4


def test_an_engine_that_takes_all_it_gets_and_loses_the_first_batch_cannot_fill_the_memory() -> None:
    held: list[int] = []

    class Greedy(LocalEngine):
        def run(self, work: Any, batches: Iterable[Batch]) -> Iterator[tuple[int, Sequence[Any]]]:
            taken = list(batches)
            held.append(len(taken))
            yield from ((batch.number, work(batch.items)) for batch in taken if batch.number > 1)

    assert [item for item, _ in outcomes(stage(), range(1000), Greedy())] == list(range(1000))
    assert max(held) == WINDOW


def test_an_item_that_kills_every_worker_is_a_failure_and_its_neighbours_are_done() -> None:
    class Dying(LocalEngine):
        def run(self, work: Any, batches: Iterable[Batch]) -> Iterator[tuple[int, Sequence[Any]]]:
            yield from ((batch.number, work(batch.items)) for batch in batches if 6 not in batch.items)

    found = dict(outcomes(stage(), range(12), Dying()))
    assert list(found) == list(range(12))
    assert isinstance(found[6], Failure) and "gave nothing back in 3 tries" in found[6].reason
    assert all(found[item] == item * item for item in found if item != 6)


def test_an_engine_that_takes_no_batch_is_a_fault_and_no_endless_loop() -> None:
    class Idle(LocalEngine):
        def run(self, work: Any, batches: Iterable[Batch]) -> Iterator[tuple[int, Sequence[Any]]]:
            return iter(())

    with pytest.raises(EngineFault, match="squares: the engine ended without taking a batch"):
        list(outcomes(stage(), range(3), Idle()))


def test_the_engine_is_closed_when_the_caller_stops() -> None:
    closed: list[bool] = []

    class Pool(LocalEngine):
        def run(self, work: Any, batches: Iterable[Batch]) -> Iterator[tuple[int, Sequence[Any]]]:
            try:
                yield from super().run(work, batches)
            finally:
                closed.append(True)

    found = outcomes(stage(), range(100), Pool())
    next(found)
    found.close()
    assert closed == [True]


def fill(folder: Path, items: Iterable[int], engine: Any = None, **options: Any) -> Any:
    made = Stage("squares", str, rows, batch_size=4, **options)
    with RunWriter.open(folder, made.name, made.settings) as writer:
        return run_stage(made, items, writer, engine)


@pytest.mark.parametrize("whole_batches", [False, True])
def test_a_run_holds_the_same_rows_whichever_engine_filled_it(tmp_path: Path, whole_batches: bool) -> None:
    fill(tmp_path / "local", range(50), whole_batches=whole_batches)
    fill(tmp_path / "other", range(50), Shuffled(), whole_batches=whole_batches)
    runs = [Run.open(tmp_path / name) for name in ("local", "other")]
    local, other = (sorted(run.rows(), key=lambda row: int(row["id"])) for run in runs)
    assert local == other and len(local) == 49
    assert runs[0].failures() == runs[1].failures() == [Failure("13", "ValueError: 13 brings bad luck")]


def test_a_resumed_run_does_what_is_missing_and_tries_failures_again(tmp_path: Path) -> None:
    fill(tmp_path, range(10))
    done = fill(tmp_path, range(16))
    assert (done.stored, done.failed, done.skipped, done.n_seen) == (5, 1, 10, 16)
    assert fill(tmp_path, range(16)).failed == 1
    settled = fill(tmp_path, range(16), retries_failures=False)
    assert (settled.stored, settled.failed, settled.skipped) == (0, 0, 16)


def test_whole_batches_are_formed_as_at_first_and_those_that_are_done_left_out(tmp_path: Path) -> None:
    asked: list[Sequence[int]] = []

    def map_batch(items: Sequence[int]) -> list[dict[str, Any]]:
        asked.append(list(items))
        return rows(items)

    made = Stage("squares", str, map_batch, batch_size=4, whole_batches=True)
    for limit in (6, 12):
        with RunWriter.open(tmp_path, made.name) as writer:
            run_stage(made, range(100), writer, limit=limit)
    assert asked == [[0, 1, 2, 3], [4, 5], [4, 5, 6, 7], [8, 9, 10, 11]]
    assert Run.open(tmp_path).ids() == [str(item) for item in range(12)] and not Run.open(tmp_path).failures()


def test_an_id_that_comes_again_is_passed_over(tmp_path: Path) -> None:
    assert fill(tmp_path, [1, 2, 1, 1, 3, 2]).stored == 3


def test_a_row_that_no_column_can_hold_is_a_failure(tmp_path: Path) -> None:
    made = Stage("things", str, lambda items: [{"id": str(item), "n": "text" if item == 1 else item} for item in items])
    with RunWriter.open(tmp_path, made.name) as writer:
        done = run_stage(made, range(3), writer)
    assert (done.stored, done.failed) == (2, 1) and "column 'n'" in Run.open(tmp_path).failures()[0].reason


def test_rows_may_be_made_from_outcomes_and_progress_is_told(tmp_path: Path) -> None:
    told: list[int] = []
    with RunWriter.open(tmp_path, "squares") as writer:
        made = stage()
        done = run_stage(
            made, range(10), writer, to_row=lambda item, found: {"id": str(item)} if found % 2 else None,
            progress=lambda: told.append(len(told)),
        )  # fmt: skip
    assert Run.open(tmp_path).ids() == ["1", "3", "5", "7", "9"]
    assert (done.stored, told) == (5, [0, 1, 2])


def test_engines_are_found_by_name() -> None:
    assert isinstance(ENGINES.require("local")(), LocalEngine)
    with pytest.raises(RegistryError, match="run engine 'local' a second time"):
        ENGINES.register("local", Shuffled)
