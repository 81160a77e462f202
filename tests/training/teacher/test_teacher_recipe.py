"""Recipes of the teacher are checked as a whole before anything is computed."""

from __future__ import annotations

from pathlib import Path

import pytest

from mycelium.training.kinds import load_recipe, recipe_from_dict
from mycelium.training.recipes import RecipeError, TeacherRecipe

ROOT = Path(__file__).parents[3]
ROW = {
    "kind": "teacher",
    "name": "t",
    "data_dir": "d",
    "solved_files": {"a": "a.jsonl"},
    "told_files": {},
    "mix": {"a": 1.5},
}


def test_the_shipped_recipe_is_valid_and_names_permissive_files_only() -> None:
    recipe = load_recipe(ROOT / "recipes" / "teacher-mini.yaml")
    assert isinstance(recipe, TeacherRecipe)
    files = {*recipe.solved_files.values(), *recipe.told_files.values()}
    assert files <= {
        "gsm8k_train.jsonl", "math_train.jsonl", "svamp_train_mawps_asdiv.jsonl", "allarith.jsonl", "paramawps.jsonl",
        "mathcamps.jsonl",
    }  # fmt: skip
    assert set(recipe.mix) <= {*recipe.solved_files, *recipe.told_files, "generated", "calculations"}


def test_all_faults_are_said_at_once() -> None:
    faulty = ROW | {"layers": 0, "tokens": 1.5, "colour": "red", "generated_steps": [3, 2], "bfloat16": 1}
    del faulty["mix"]
    with pytest.raises(RecipeError) as caught:
        recipe_from_dict(faulty)
    message = str(caught.value)
    for part in (
        "unknown key 'colour'",
        "missing key 'mix'",
        "layers: got 0",
        "tokens: got 1.5",
        "generated_steps",
        "bfloat16",
    ):
        assert part in message


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("mix", {"a": -1}), ("solved_files", ["a.jsonl"]), ("told_files", {"a": 3}), ("name", 5), ("seed", True),
        ("question_share", 1.5), ("generated_steps", [1, 11]),
    ],
)  # fmt: skip
def test_a_value_of_the_wrong_kind_is_refused(key: str, value: object) -> None:
    with pytest.raises(RecipeError, match=key):
        recipe_from_dict(ROW | {key: value})


def test_heads_that_do_not_fit_the_width_are_refused() -> None:
    with pytest.raises(RecipeError, match="multiple"):
        recipe_from_dict(ROW | {"heads": 5})


def test_overrides_replace_values_and_broken_files_are_named(tmp_path: Path) -> None:
    assert load_recipe(ROOT / "recipes" / "teacher-mini.yaml", {"seed": 9}).seed == 9
    broken = tmp_path / "r.yaml"
    for content in ("[1, 2]", "a: [", "\udcff"):
        broken.write_bytes(content.encode("utf-8", "surrogateescape"))
        with pytest.raises(RecipeError, match=r"r\.yaml"):
            load_recipe(broken)
