"""Training of the teacher on a toy scale: it learns, resumes exactly, and exports a folder that just loads."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
import torch

from mycelium.training.kinds import train_recipe
from mycelium.training.optimization import plateau, straight_down
from mycelium.training.recipes import TeacherRecipe
from mycelium.training.run_folder import TrainingError
from mycelium.training.teacher.samples import Sample
from mycelium.training.teacher.train import make_batch
from tiny_training import ends_alike, silent

pytest.importorskip("transformers")


@pytest.fixture
def recipe(tmp_path: Path) -> TeacherRecipe:
    rows = [
        {"id": str(k), "question": f"Ann has {k} {'abcdefghij'[k // 10] * 3}{'klmnopqrst'[k % 10] * 3} and {k % 5} more. How many?",
         "solution": f"{k} + {k % 5} = {k + k % 5}\n#### {k + k % 5}", "answer": str(k + k % 5)}
        for k in range(60)
    ]  # fmt: skip
    (tmp_path / "own.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    return TeacherRecipe(
        name="toy", data_dir=str(tmp_path), solved_files={"own": "own.jsonl"}, told_files={}, mix={"own": 8.0},
        generated=10, generated_steps=(1, 2),
        calculations=5, pieces=400, hidden=32, intermediate=48, layers=1, heads=2, key_value_heads=1, context=128,
        tokens_per_batch=256, checkpoint_minutes=0.0, bfloat16=False, max_tokens=120,
    )  # fmt: skip


def test_a_run_that_is_killed_and_resumed_ends_with_the_weights_of_one_that_was_not(
    recipe: TeacherRecipe, tmp_path: Path
) -> None:
    whole = ends_alike(lambda **changes: recipe.model_copy(update=changes), tmp_path, 6)
    assert whole["loss"] < 0.9 * whole["first_loss"]


def test_the_exported_folder_loads_as_any_causal_model_and_says_when_to_stop(
    recipe: TeacherRecipe, tmp_path: Path
) -> None:
    from transformers import AutoModelForCausalLM, AutoTokenizer

    train_recipe(recipe.model_copy(update={"tokens": 2000}), tmp_path / "run", log=silent)
    folder = tmp_path / "run" / "model"
    model, tokenizer = AutoModelForCausalLM.from_pretrained(folder), AutoTokenizer.from_pretrained(folder)
    assert model.dtype == torch.bfloat16 and type(model).__name__ == "Qwen2ForCausalLM"
    assert model.generation_config.eos_token_id == tokenizer.eos_token_id
    assert tokenizer.is_fast and tokenizer.chat_template
    ids = tokenizer("Question: 2 + 3\nAnswer:\n", return_tensors="pt")
    out = model.generate(ids["input_ids"], attention_mask=ids["attention_mask"], max_new_tokens=3)
    assert out.shape[1] <= ids["input_ids"].shape[1] + 3
    with pytest.raises(TrainingError, match="already holds a run"):
        train_recipe(recipe, tmp_path / "run", resume=False, log=silent)


def test_targets_are_the_next_tokens_of_the_solution_and_some_of_the_question() -> None:
    group = [Sample((5, 6, 7, 8, 9), 3, "g"), Sample((5, 6, 7), 1, "g")]
    ids, targets = make_batch(group, 0.0, random.Random(0), pad=1)
    assert ids.tolist() == [[5, 6, 7, 8, 9], [5, 6, 7, 1, 1]]
    assert targets.tolist() == [[-100, -100, 8, 9, -100], [6, 7, -100, -100, -100]]
    _, targets = make_batch(group, 1.0, random.Random(0), pad=1)
    assert targets.tolist()[0] == [6, 7, 8, 9, -100]


def test_the_learning_rate_rises_stays_and_falls_to_nothing() -> None:
    rates = [plateau(0.1, 0.5)(p / 100) for p in (0, 5, 10, 30, 50, 75, 100)]
    assert rates == pytest.approx([0, 0.5, 1, 1, 1, 0.5, 0])
    assert plateau(0.0, 0.0)(0.0) == 1.0


def test_the_rate_of_the_specialists_rises_and_falls_straight_to_a_fiftieth() -> None:
    assert [straight_down(0.2)(p / 100) for p in (0, 10, 20, 60, 100)] == pytest.approx([0, 0.5, 1, 0.51, 0.02])
    assert straight_down(0.0)(0.0) == 1.0
