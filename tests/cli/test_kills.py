"""Processes that are killed, or interrupted, while they work: gone on with, they end as an undisturbed one.

The default tests meet the work at two moments. The slow ones kill and interrupt by turns at ten random moments, from the
start of Python to the last write, with the shipped weights:

    pytest -m slow tests/cli/test_kills.py -s
"""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import shutil
import signal
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml
from safetensors.torch import load_file

from fakes import FakeSolver
from mycelium.cli.main import main
from mycelium.problems import samples_path
from tiny_training import assert_same, specialists_data, specialists_recipe, state_of

PROGRAM = [sys.executable, "-m", "mycelium"]
N_ROWS = 60
WAIT_S = 300


class SlowSolver(FakeSolver):
    """A hundredth of a second for each problem."""

    def solve_many(self, problems: Sequence[Any]) -> Any:
        time.sleep(0.01 * len(problems))
        return super().solve_many(problems)


def _forked(arguments: list[str], said: Path) -> None:
    """`mycelium ARGUMENTS` in a process that was forked from the tests, so that nothing is imported again."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with said.open("w", buffering=1) as stream:
        sys.stdout = sys.stderr = stream
        code = main(arguments)
    os._exit(code)


def stop_forked(arguments: list[str], ready: Callable[[], bool], how: signal.Signals, said: Path) -> tuple[int, str]:
    """Begin the program, send it a signal once it is `ready`; its exit code and what it said."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # Python 3.12 warns of forks beside threads
        process = multiprocessing.get_context("fork").Process(target=_forked, args=(arguments, said))
        process.start()
    _wait(ready, process.is_alive)
    os.kill(process.pid or 0, how)
    process.join(WAIT_S)
    return process.exitcode or 0, said.read_text()


def _wait(ready: Callable[[], bool], is_alive: Callable[[], bool]) -> None:
    until = time.monotonic() + WAIT_S
    while is_alive() and not ready() and time.monotonic() < until:
        time.sleep(0.005)


def begin(command: list[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        # A shell that runs the tests in the background ignores SIGINT, and children would inherit that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )  # fmt: skip


def finish(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, timeout=WAIT_S)


def stop_when(command: list[str], ready: Callable[[], bool], how: signal.Signals) -> tuple[int, str]:
    """As `stop_forked`, for a process of its own."""
    process = begin(command)
    _wait(ready, lambda: process.poll() is None)
    process.send_signal(how)
    _, said = process.communicate(timeout=WAIT_S)
    return process.returncode, said.decode()


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("rows") / "in.jsonl"
    rows = [{"id": n, "question": f"{n} and {n + 1}", "answer": str(2 * n + 1)} for n in range(N_ROWS)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def command_of(verb: str, source: Path | str, target: Path) -> list[str]:
    if verb == "solve":
        return ["solve", "--input", str(source), "--output", str(target), "--batch-size", "4"]
    return ["eval", str(source), "--records", str(target), "--json", "--batch-size", "4"]


def rows_of(path: Path) -> list[Any]:
    """The rows without the time that each took."""
    return [{k: v for k, v in json.loads(line).items() if k != "seconds"} for line in path.read_text().splitlines()]


@pytest.mark.parametrize("verb", ["solve", "eval"])
def test_a_killed_and_an_interrupted_process_are_gone_on_with(
    verb: str, source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mycelium.solver.Solver", SlowSolver)
    folder = tmp_path / "rows"
    target, partial = folder / "out.jsonl", folder / "out.jsonl.partial"
    command = [*command_of(verb, source, target), "--resume"]

    def rows_kept() -> int:
        return partial.read_bytes().count(b"\n") - 1 if partial.exists() else 0

    code, _ = stop_forked(command, lambda: rows_kept() >= 12, signal.SIGKILL, tmp_path / "said")
    assert code == -signal.SIGKILL
    assert not target.exists() and 12 <= rows_kept() < N_ROWS
    code, said = stop_forked(command, lambda: rows_kept() >= 28, signal.SIGINT, tmp_path / "said")
    assert code == 130 and "rows are kept in" in said and said.endswith("Interrupted.\n") and "Traceback" not in said
    assert main(command) == 0
    answers = [row["answer"] or row.get("best_answer") for row in rows_of(target)]
    assert answers[:50] == [str(2 * n + 1) for n in range(50)] and len(answers) == N_ROWS
    assert [path.name for path in folder.iterdir()] == ["out.jsonl"]


@pytest.fixture(scope="module")
def recipe(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny training with a checkpoint after every batch."""
    place = specialists_data(tmp_path_factory.mktemp("training"))
    path = place / "tiny.yaml"
    path.write_text(yaml.safe_dump({**specialists_recipe(place), "checkpoint_minutes": 0.0}))
    return path


@pytest.fixture(scope="module")
def trained(recipe: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("whole") / "run"
    assert main(["train", str(recipe), "--out", str(out)]) == 0
    return out


def assert_same_training(one: Path, other: Path) -> None:
    assert_same(state_of(one), state_of(other))
    assert_same(load_file(one / "specialists.safetensors"), load_file(other / "specialists.safetensors"))


def test_a_killed_and_an_interrupted_training_are_gone_on_with(recipe: Path, trained: Path, tmp_path: Path) -> None:
    out = tmp_path / "run"
    command = [*PROGRAM, "train", str(recipe), "--out", str(out), "--resume"]

    def checkpoint(number: int) -> Callable[[], bool]:
        return lambda: any(path.stem >= f"checkpoint-{number:06d}" for path in out.glob("checkpoint-*.pt"))

    assert stop_when(command, checkpoint(2), signal.SIGKILL)[0] == -signal.SIGKILL
    code, said = stop_when(command, checkpoint(5), signal.SIGINT)
    assert code == 130 and "The same command with --resume goes on." in said and "Traceback" not in said
    assert f"Go on with:\n  mycelium train --resume {recipe} --out {out}\nInterrupted.\n" in said
    assert main(command[len(PROGRAM) :]) == 0
    assert_same_training(out, trained)


def stop_ten_times(command: list[str], is_whole: Callable[[], None], anew: Callable[[], None], needed_s: float) -> None:
    """Stop the work ten times, each time after a random part of the time that all of it takes, and let it end.

    is_whole: fails where the result is not the undisturbed one; it is called whenever the work came to its end.
    anew: takes the result away, so that the next call begins at the beginning.
    """
    rng, n_stops = random.Random(7), 0
    while n_stops < 10:
        how = signal.SIGINT if n_stops % 2 else signal.SIGKILL
        process, delay = begin(command), rng.uniform(0, needed_s)
        try:
            process.wait(delay)
        except subprocess.TimeoutExpired:
            process.send_signal(how)
            n_stops += 1
        _, said = process.communicate(timeout=WAIT_S)
        last = said.decode().strip().splitlines()[-3:]
        print(f"{delay:5.1f} of {needed_s:.1f} s, {how.name}: exit code {process.returncode}, {last}")
        if process.returncode == 0:
            is_whole()
            anew()
    done = finish(command)
    assert done.returncode == 0, done.stderr
    is_whole()


@pytest.mark.slow
@pytest.mark.parametrize("verb", ["solve", "eval"])
def test_rows_at_ten_random_moments_with_the_shipped_weights(verb: str, tmp_path: Path) -> None:
    whole, target = tmp_path / "whole.jsonl", tmp_path / "out.jsonl"
    began = time.monotonic()
    assert finish([*PROGRAM, *command_of(verb, samples_path(), whole)]).returncode == 0
    needed_s = time.monotonic() - began

    def is_whole() -> None:
        assert rows_of(target) == rows_of(whole)
        assert {path.name for path in tmp_path.iterdir()} == {"whole.jsonl", "out.jsonl"}

    command = [*PROGRAM, *command_of(verb, samples_path(), target), "--resume"]
    stop_ten_times(command, is_whole, target.unlink, needed_s)


@pytest.mark.slow
def test_a_training_at_ten_random_moments(recipe: Path, trained: Path, tmp_path: Path) -> None:
    out = tmp_path / "run"
    command = [*PROGRAM, "train", str(recipe), "--out", str(out), "--resume"]
    began = time.monotonic()
    assert finish([*command[:-3], "--out", str(tmp_path / "timed")]).returncode == 0
    needed_s = time.monotonic() - began
    stop_ten_times(command, lambda: assert_same_training(out, trained), lambda: shutil.rmtree(out), needed_s)


@pytest.mark.slow
def test_rounds_of_improvement_at_ten_random_moments(recipe: Path, trained: Path, tmp_path: Path) -> None:
    made = yaml.safe_load(recipe.read_text())
    train = {name: made[name] for name in ("files", "tokens_per_batch", "bfloat16", "ema", "mix")} | {"passes": 1}
    rounds = {
        "kind": "improve", "name": "tiny", "data_dir": made["data_dir"], "start": str(trained), "rounds": 2,
        "least_gain": -1.0, "solve": {"own.jsonl": 3}, "compose": {"stories": 2}, "search": {"width": 2, "readings": 4},
        "train": train, "dev": {"own.jsonl": 0}, "average": 0.5, "checkpoint_minutes": 0.0,
    }  # fmt: skip
    path, whole, out = tmp_path / "rounds.yaml", tmp_path / "whole", tmp_path / "run"
    path.write_text(yaml.safe_dump(rounds))
    command = [*PROGRAM, "improve", str(path), "--out"]
    began = time.monotonic()
    undisturbed = finish([*command, str(whole)])
    assert undisturbed.returncode == 0, undisturbed.stderr
    needed_s = time.monotonic() - began

    def is_whole() -> None:
        found, expected = (
            [json.loads(line) for line in (folder / "ledger.jsonl").read_text().splitlines()] for folder in (out, whole)
        )
        assert [row["round"] for row in found] == [0, 1, 2]
        for one, other in zip(found, expected, strict=True):
            assert {name: one.get(name) for name in ("data", "counts", "dev", "gain", "stopped")} == {
                name: other.get(name) for name in ("data", "counts", "dev", "gain", "stopped")
            }
        for place in ("best", "round-1/mean", "round-2/weights"):
            name = f"{place}/specialists.safetensors"
            assert_same(load_file(out / name), load_file(whole / name))

    stop_ten_times([*command, str(out), "--resume"], is_whole, lambda: shutil.rmtree(out), needed_s)
