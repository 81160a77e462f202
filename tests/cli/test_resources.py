"""`--threads` and `--workers`: one thread unless asked, and the same rows from one process or several."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mycelium.cli import _resources
from mycelium.cli._resources import LONG, SPREAD
from mycelium.cli.main import _command, verbs

PROBE = """
import sys
from mycelium.cli.main import main
import mycelium.cli.generate
def show(*arguments, **options):
    import torch
    print(torch.get_num_threads())
mycelium.cli.generate.write_rows = show
main(["generate", "--n", "1", "--out", "rows.jsonl", *sys.argv[1:]])
import torch
print(torch.get_num_threads())
"""


def test_the_long_verbs_have_the_same_options() -> None:
    assert set(verbs()) >= LONG >= SPREAD
    for verb in LONG:
        options = {name: param for param in _command(verb).params for name in param.opts}
        assert "--threads" in options and ("--workers" in options) == (verb in SPREAD), verb


@pytest.mark.parametrize(
    ("variables", "arguments", "threads"),
    [
        ({}, [], 1),
        ({"OMP_NUM_THREADS": "2"}, [], 1),
        ({"MYCELIUM_THREADS": "2"}, [], 2),
        ({"MYCELIUM_THREADS": "1"}, ["--threads", "2"], 2),
        ({}, ["--threads", "2"], 2),
    ],
)
def test_torch_has_one_thread_unless_more_are_asked_for(
    variables: dict[str, str], arguments: list[str], threads: int, tmp_path: Path
) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.endswith("_THREADS")} | variables
    done = subprocess.run(
        [sys.executable, "-c", PROBE, *arguments], capture_output=True, text=True, cwd=tmp_path, env=environment,
        timeout=120, check=True,
    )  # fmt: skip
    assert done.stdout.split()[-1] == str(min(threads, os.cpu_count() or 1)), done.stderr


@pytest.mark.parametrize(
    "arguments", [["--threads", "0"], ["--threads", "5000"], ["--workers", "0"], ["--workers", "x"]]
)
def test_a_number_out_of_range_is_a_usage_error(mycelium: Callable[..., Any], arguments: list[str]) -> None:
    assert mycelium("eval", "samples", *arguments).code == 2


def test_a_training_takes_the_threads_that_were_asked_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import mycelium.training
    from mycelium.cli.main import main

    seen: list[int] = []
    monkeypatch.setattr(mycelium.training, "train_recipe", lambda recipe, *_: seen.append(recipe.threads))
    monkeypatch.setattr(_resources, "use_threads", lambda count: None)
    for arguments in ([], ["--threads", "3"]):
        assert main(["train", "tiny", "--out", str(tmp_path), *arguments]) == 0
    assert seen == [1, 3]


@pytest.mark.parametrize("verb", ["solve", "eval"])
def test_several_processes_give_the_rows_of_one(mycelium: Callable[..., Any], tmp_path: Path, verb: str) -> None:
    source = tmp_path / "in.jsonl"
    lines = [{"id": f"p{n}", "question": f"Ann has {n} pens and buys {n + 1} more. How many pens?", "answer": str(2 * n + 1)}
             for n in range(2, 40)]  # fmt: skip
    source.write_text("\n".join(map(json.dumps, lines)))
    found = []
    for workers in ("1", "3"):
        target = tmp_path / f"{workers}.jsonl"
        inputs = (
            ["--input", str(source), "--output", str(target)]
            if verb == "solve"
            else [str(source), "--records", str(target)]
        )
        mycelium(verb, *inputs, "--batch-size", "4", "--workers", workers)
        rows = [json.loads(line) for line in target.read_text().splitlines()]
        found.append([{name: value for name, value in row.items() if name != "seconds"} for row in rows])
    assert len(found[0]) == 38 and found[0] == found[1]


def test_workers_and_an_engine_of_one_s_own_do_not_go_together(mycelium: Callable[..., Any]) -> None:
    outcome = mycelium("eval", "samples", "--workers", "2", "--run-engine", "other")
    assert outcome.code == 2 and "not both" in outcome.err
