"""`mycelium train` with a recipe of kind teacher."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

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


def test_a_teacher_recipe_is_trained_into_a_model_folder(mycelium: Callable, tmp_path: Path) -> None:
    row = {
        "id": "a",
        "question": "Ann has 2 pens and 3 cups. How many things?",
        "solution": "2 + 3 = 5\n#### 5",
        "answer": "5",
    }
    (tmp_path / "own.jsonl").write_text(json.dumps(row) + "\n")
    recipe = tmp_path / "toy.yaml"
    recipe.write_text(RECIPE.format(folder=tmp_path))
    done = mycelium("train", str(recipe), "--out", str(tmp_path / "run"), "--set", "seed=2")
    assert done.code == 0
    made = {path.name for path in (tmp_path / "run" / "model").iterdir()}
    assert {"config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json"} <= made


def test_a_fault_of_the_recipe_is_said_and_nothing_is_computed(mycelium: Callable, tmp_path: Path) -> None:
    recipe = tmp_path / "toy.yaml"
    recipe.write_text(RECIPE.format(folder=tmp_path))
    done = mycelium("train", str(recipe), "--out", str(tmp_path / "run"), "--set", "heads=3")
    assert done.code == 1 and "multiple" in done.err and not (tmp_path / "run").exists()
    missing = mycelium("train", str(recipe), "--out", str(tmp_path / "run"))
    assert missing.code == 1 and "own.jsonl: no such file" in missing.err
