"""The loop on a task that adds numbers up: what it keeps, where it goes on, what it says."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

import pytest
import torch

from mycelium.errors import DataError, UsageError
from mycelium.runs import RunLockedError
from mycelium.training import BaseRecipe, Position, TrainingRun, fit
from mycelium.training.run_folder import TrainingError
from tiny_training import Killed, dies_after, silent, state_of


class SumRecipe(BaseRecipe):
    kind: Literal["sum"] = "sum"
    file: str = ""

    def inputs(self) -> dict[str, Path]:
        return {"numbers": Path(self.file)} if self.file else {}


class SumTask:
    """Three passes over the numbers 1 to 4; the sum stands for the weights."""

    unit = "numbers"
    total = 12

    def __init__(self) -> None:
        self.weights = torch.zeros(1)
        self.steps: list[tuple[int, int]] = []

    def batches(self, epoch: int) -> list[int]:
        return [1, 2, 3, 4]

    def size(self, batch: int) -> int:
        return 1

    def step(self, batch: int, position: Position) -> dict[str, float]:
        self.weights = self.weights * 2 + batch  # order matters
        self.steps.append((position.epoch, position.batch))
        return {"loss": float(batch)}

    def state_dict(self) -> dict[str, Any]:
        return {"weights": self.weights}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.weights = state["weights"]

    def evaluate(self, position: Position) -> dict[str, float]:
        return {"sum": float(self.weights)}

    def export(self, out: Path) -> None:
        (out / "sum.txt").write_text(str(float(self.weights)))


RECIPE = SumRecipe(name="sum", checkpoint_minutes=0.0)


def by_hand() -> float:
    value = 0.0
    for number in [1, 2, 3, 4] * 3:
        value = 2 * value + number
    return value


def run_once(folder: Path, recipe: SumRecipe = RECIPE, task: SumTask | None = None, **options: Any) -> SumTask:
    task = task or SumTask()
    log = options.pop("log", silent)
    run = TrainingRun.open(folder, recipe, log=log, **options)
    metrics = None
    try:
        metrics = fit(task, run, log_every=3)
    finally:
        run.close(metrics)
    return task


def rows(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "metrics.jsonl").read_text().splitlines()]


def test_a_run_sees_every_batch_of_every_pass_once_and_exports(tmp_path: Path) -> None:
    task = run_once(tmp_path)
    assert task.steps == [(epoch, batch) for epoch in range(3) for batch in range(4)]
    assert float((tmp_path / "sum.txt").read_text()) == by_hand()


@pytest.mark.parametrize("batches", [1, 3, 4, 5, 11, 12])
def test_a_run_that_dies_goes_on_with_the_next_batch(tmp_path: Path, batches: int) -> None:
    with pytest.raises(Killed):
        run_once(tmp_path, callbacks=[dies_after(batches)])
    task = run_once(tmp_path)
    assert len(task.steps) == 12 - batches and task.steps[:1] == [divmod(batches, 4)][: 12 - batches]
    assert rows(tmp_path)[-1] == {"epoch": 3, "seen": 12, "sum": by_hand()}
    assert float(task.weights) == by_hand()


def test_metrics_hold_means_of_steps_and_what_each_pass_ends_with_and_nothing_twice(tmp_path: Path) -> None:
    run_once(tmp_path / "whole")
    with pytest.raises(Killed):
        run_once(tmp_path / "killed", SumRecipe(name="sum", checkpoint_minutes=60), callbacks=[dies_after(7)])
    run_once(tmp_path / "killed", SumRecipe(name="sum", checkpoint_minutes=60))
    shown = [
        [{name: value for name, value in row.items() if not name.endswith("_per_second")} for row in rows(folder)]
        for folder in (tmp_path / "whole", tmp_path / "killed")
    ]
    assert shown[0] == shown[1]
    assert shown[0][:3] == [
        {"epoch": 0, "batch": 3, "seen": 3, "loss": 2.0},
        {"epoch": 0, "batch": 4, "seen": 4, "loss": 4.0},
        {"epoch": 1, "seen": 4, "sum": 26.0},
    ]
    assert all("numbers_per_second" in row for row in rows(tmp_path / "whole") if "batch" in row)


def test_the_last_two_checkpoints_are_kept(tmp_path: Path) -> None:
    run_once(tmp_path)
    assert len(list(tmp_path.glob("checkpoint-*.pt"))) == 2
    assert float(state_of(tmp_path)["weights"]) == by_hand()


def test_a_damaged_checkpoint_is_named_and_the_one_before_it_is_used(tmp_path: Path) -> None:
    with pytest.raises(Killed):
        run_once(tmp_path, callbacks=[dies_after(6)])
    newest = sorted(tmp_path.glob("checkpoint-*.pt"))[-1]
    content = bytearray(newest.read_bytes())
    content[len(content) // 2] ^= 1  # one bit
    newest.write_bytes(content)
    said: list[str] = []
    task = run_once(tmp_path, log=said.append)
    assert f"{newest}: damaged (its SHA-256 begins with" in said[0] and "the one before it is used" in said[0]
    assert said[1] == "resumed after 5 of 12 numbers"
    assert float(task.weights) == by_hand()


def test_a_checkpoint_that_is_gone_counts_as_damaged_and_without_any_the_run_says_so(tmp_path: Path) -> None:
    with pytest.raises(Killed):
        run_once(tmp_path, callbacks=[dies_after(6)])
    for path in tmp_path.glob("checkpoint-*.pt"):
        path.unlink()
    said: list[str] = []
    with pytest.raises(TrainingError, match="no checkpoint that is whole; begin anew in another folder"):
        run_once(tmp_path, log=said.append)
    assert len(said) == 2 and all("cannot be read" in line for line in said)


def test_a_ctrl_c_finishes_the_batch_keeps_it_and_says_how_to_go_on(tmp_path: Path) -> None:
    class Interrupted(SumTask):
        def step(self, batch: int, position: Position) -> dict[str, float]:
            if position.seen == 5:
                os.kill(os.getpid(), signal.SIGINT)
            return super().step(batch, position)

    recipe, said = SumRecipe(name="sum", checkpoint_minutes=60), list[str]()
    with pytest.raises(KeyboardInterrupt):
        run_once(tmp_path, recipe, Interrupted(), log=said.append)
    assert said[-1] == f"stopped; kept in {tmp_path}: 6 of 12 numbers. The same command with --resume goes on."
    task = run_once(tmp_path, recipe)
    assert task.steps[0] == (1, 2) and float(task.weights) == by_hand()
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_run_killed_after_its_last_checkpoint_only_exports_again(tmp_path: Path) -> None:
    run_once(tmp_path)
    manifest = json.loads((tmp_path / "manifest.json").read_text())
    (tmp_path / "manifest.json").write_text(json.dumps(manifest | {"finished": False}))
    (tmp_path / "sum.txt").unlink()
    before = rows(tmp_path)
    assert before[-1] == {"epoch": 3, "seen": 12, "sum": by_hand()}
    task = run_once(tmp_path)
    assert task.steps == [] and float((tmp_path / "sum.txt").read_text()) == by_hand() and rows(tmp_path) == before


def test_a_task_without_batches_is_refused(tmp_path: Path) -> None:
    class Empty(SumTask):
        def batches(self, epoch: int) -> list[int]:
            return []

    with pytest.raises(TrainingError, match="without batches"):
        run_once(tmp_path / "a", task=Empty())
    none = Empty()
    none.total = 0
    with pytest.raises(TrainingError, match="nothing to train on"):
        run_once(tmp_path / "b", task=none)


def test_a_folder_has_one_writer(tmp_path: Path) -> None:
    run = TrainingRun.open(tmp_path, RECIPE, log=silent)
    with pytest.raises(RunLockedError):
        TrainingRun.open(tmp_path, RECIPE, log=silent)
    run.close()
    run_once(tmp_path)


def test_a_run_goes_on_under_the_recipe_it_began_with(tmp_path: Path) -> None:
    with pytest.raises(Killed):
        run_once(tmp_path, callbacks=[dies_after(2)])
    with pytest.raises(UsageError, match=r"other settings \(seed was 0, now 1\)"):
        run_once(tmp_path, SumRecipe(name="sum", seed=1))
    task = run_once(tmp_path, SumRecipe(name="sum", notes="another note", checkpoint_minutes=3))
    assert float(task.weights) == by_hand()


def test_a_run_goes_on_with_the_data_it_began_with(tmp_path: Path) -> None:
    data = tmp_path / "data.txt"
    data.write_text("1 2 3 4")
    recipe, folder = SumRecipe(name="sum", file=str(data), checkpoint_minutes=0), tmp_path / "run"
    with pytest.raises(Killed):
        run_once(folder, recipe, callbacks=[dies_after(2)])
    data.write_text("1 2 3 5")
    with pytest.raises(DataError, match=r"began with another numbers \(its SHA-256 differs\)"):
        run_once(folder, recipe)
    data.unlink()
    with pytest.raises(DataError, match=r"data\.txt: no such file"):
        run_once(folder, recipe)
    with pytest.raises(DataError, match="no such file"):
        run_once(tmp_path / "new", recipe)
    assert not (tmp_path / "new").exists()  # said before anything is made


def test_a_folder_of_an_older_mycelium_is_refused_with_a_way_out(tmp_path: Path) -> None:
    (tmp_path / "checkpoint.pt").write_bytes(b"old")
    with pytest.raises(TrainingError, match=r"checkpoint\.pt without manifest\.json.*another folder.*`start`"):
        TrainingRun.open(tmp_path, RECIPE, log=silent)


def test_a_checkpoint_that_no_manifest_names_is_removed(tmp_path: Path) -> None:
    run_once(tmp_path)
    (tmp_path / "checkpoint-000099.pt").write_bytes(b"of a writer that was killed")
    TrainingRun.open(tmp_path, RECIPE, log=silent).close()
    assert "checkpoint-000099.pt" not in {path.name for path in tmp_path.iterdir()}


@pytest.fixture(autouse=True)
def default_interrupts() -> Iterator[None]:
    """Whatever a test does to Ctrl-C ends with it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
