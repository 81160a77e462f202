"""`mycelium train` with a recipe of kind teacher."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tiny_training import assert_same, state_of

pytest.importorskip("transformers")

RECIPE = """
# A toy.
kind: teacher
name: toy
data_dir: {folder}
solved_files: {{own: own.jsonl}}
told_files: {{}}
mix: {{own: 1}}
generated: 5
calculations: 5
pieces: 320
hidden: 16
intermediate: 16
layers: 1
heads: 2
key_value_heads: 1
context: 256
tokens: 1500
tokens_per_batch: 512
"""


def write_data(folder: Path) -> None:
    row = {
        "id": "a",
        "question": "Ann has 2 pens and 3 cups. How many things?",
        "solution": "2 + 3 = 5\n#### 5",
        "answer": "5",
    }
    (folder / "own.jsonl").write_text(json.dumps(row) + "\n")


def test_a_teacher_recipe_is_trained_into_a_model_folder(mycelium: Callable, tmp_path: Path) -> None:
    write_data(tmp_path)
    recipe = tmp_path / "toy.yaml"
    recipe.write_text(RECIPE.format(folder=tmp_path))
    done = mycelium("train", str(recipe), "--out", str(tmp_path / "run"), "--set", "seed=2")
    assert done.code == 0
    made = {path.name for path in (tmp_path / "run" / "model").iterdir()}
    assert {"config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json"} <= made
    again = mycelium("train", str(recipe), "--out", str(tmp_path / "run"), "--set", "seed=2")
    assert again.code == 1 and "already holds a run; resume it or choose another folder" in again.err
    resumed = mycelium("train", str(recipe), "--out", str(tmp_path / "run"), "--set", "seed=2", "--resume")
    assert resumed.code == 0 and "finished already" in resumed.err
    other = mycelium("train", str(recipe), "--out", str(tmp_path / "run"), "--set", "seed=3", "--resume")
    assert other.code == 2 and "seed was 2, now 3" in other.err


def test_a_training_is_a_run_folder_that_says_what_it_is_and_where_it_stands(
    mycelium: Callable, tmp_path: Path
) -> None:
    write_data(tmp_path)
    recipe = tmp_path / "toy.yaml"
    recipe.write_text(RECIPE.format(folder=tmp_path))
    assert mycelium("train", str(recipe), "--out", str(tmp_path / "runs" / "toy")).code == 0
    shown = mycelium("runs", "show", str(tmp_path / "runs" / "toy"))
    for words in ("training, begun", "finished", "trains          teacher, recipe toy", "(100.0%), 1 passes over",
                  "metrics         ", "first_loss", "checkpoint      checkpoint-000001.pt", "data            own.jsonl "):  # fmt: skip
        assert words in shown.out, words
    document = mycelium("runs", "show", str(tmp_path / "runs" / "toy"), "--json").json
    assert document["manifest"]["settings"]["pieces"] == 320 and document["trains"] == "teacher"
    assert document["progress"]["seen"] == document["progress"]["total"] > 0
    listed = mycelium("runs", "list", str(tmp_path / "runs"), "--json").json
    assert [(row["kind"], row["finished"]) for row in listed] == [("training", True)]


@pytest.mark.slow
def test_a_run_killed_by_the_system_again_and_again_ends_with_the_weights_of_an_undisturbed_one(
    mycelium: Callable, tmp_path: Path
) -> None:
    write_data(tmp_path)
    recipe = tmp_path / "toy.yaml"
    longer = {
        "calculations: 5": "calculations: 200",
        "{own: 1}": "{own: 1, calculations: 4}",
        "tokens: 1500": "tokens: 60000",
    }
    text = RECIPE.format(folder=tmp_path)
    for old, new in longer.items():
        text = text.replace(old, new)
    recipe.write_text(text)
    command = ["train", str(recipe), "--set", "checkpoint_minutes=0", "--out"]
    killed = tmp_path / "killed"
    for _ in range(3):
        before = state_number(killed)
        process = subprocess.Popen([sys.executable, "-m", "mycelium", *command, str(killed), "--resume"])
        while process.poll() is None and state_number(killed) < before + 5:
            time.sleep(0.005)
        process.kill()
        assert process.wait(timeout=60) == -signal.SIGKILL, "the run was over before it was killed"
    assert mycelium(*command, str(killed), "--resume").code == 0
    assert mycelium(*command, str(tmp_path / "whole")).code == 0
    assert_same(state_of(tmp_path / "whole"), state_of(killed))


def state_number(folder: Path) -> int:
    """How many checkpoints a run has written."""
    return max((int(path.stem.split("-")[1]) for path in folder.glob("checkpoint-*.pt")), default=0)


def test_a_fault_of_the_recipe_is_said_and_nothing_is_computed(mycelium: Callable, tmp_path: Path) -> None:
    recipe = tmp_path / "toy.yaml"
    recipe.write_text(RECIPE.format(folder=tmp_path))
    done = mycelium("train", str(recipe), "--out", str(tmp_path / "run"), "--set", "heads=3")
    assert done.code == 1 and "multiple" in done.err and not (tmp_path / "run").exists()
    missing = mycelium("train", str(recipe), "--out", str(tmp_path / "run"))
    assert missing.code == 1 and "own.jsonl: no such file" in missing.err
