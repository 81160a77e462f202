"""Recipes: every fault at once, before anything is computed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from mycelium.training.kinds import load_recipe, recipe_from_dict
from mycelium.training.recipes import RecipeError, SpecialistsRecipe

GOOD: dict[str, Any] = {"name": "own", "data_dir": "data", "files": ["rows.jsonl"], "mix": {"own": 1.5}}


def test_a_short_recipe_takes_the_defaults() -> None:
    recipe = recipe_from_dict(GOOD)
    assert isinstance(recipe, SpecialistsRecipe)
    assert (recipe.files, recipe.mix, recipe.passes, recipe.encoder_weights) == (
        ("rows.jsonl",),
        {"own": 1.5},
        8.0,
        "minilm",
    )


def test_all_faults_are_listed_at_once() -> None:
    row = {
        "files": "rows.jsonl",
        "mix": {"own": -1},
        "passses": 3,
        "dropout": 1.5,
        "ema": "high",
        "threads": 0,
    }
    with pytest.raises(RecipeError) as caught:
        recipe_from_dict(row)
    message = str(caught.value)
    for fault in (
        "unknown key 'passses'", "missing key 'name'", "dropout: got 1.5, expected 0.0 to 0.9",
        "ema: got 'high', expected a number", "threads: got 0, expected 1 to 1024", "files: got 'rows.jsonl', expected a list",
        "mix.own: got -1, expected at least 0",
        "did you mean 'passes'?",
    ):  # fmt: skip
        assert fault in message, fault


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("passes", True), ("passes", "3"), ("files", [1]), ("files", {"a": "b"}), ("mix", []), ("mix", {"own": "much"}),
        ("seed", "one"), ("seed", 1.5), ("threads", 1.5), ("bfloat16", "yes"), ("name", 3), ("data_dir", None),
        ("weight_decay", -1), ("checkpoint_minutes", "often"), ("auxiliary", [1]), ("encoder_weights", 5),
        ("later_mix", {"4": {"own": 1}}), ("later_mix", {4: {"own": -1}}), ("later_mix", [1]), ("told", 1.5),
        ("skeletons", {"swapped": 3}), ("skeletons", {"joined": -1}), ("skeletons_of", "gsm8k"), ("start", 3),
        ("labels", "runs/cot"), ("labels", [3]), ("rows", 4),
        ("verifier", -0.1), ("wrong", 0), ("wrong", 2.5), ("dropout", float("nan")), ("mix", {"own": float("nan")}),
    ],
)  # fmt: skip
def test_a_value_of_the_wrong_kind_is_a_fault_that_names_its_key(key: str, value: Any) -> None:
    with pytest.raises(RecipeError, match=key):
        recipe_from_dict(GOOD | {key: value})


@pytest.mark.parametrize("key", ["generated", "generated_seed"])
def test_a_field_of_earlier_versions_is_refused_with_what_to_write_instead(key: str) -> None:
    with pytest.raises(
        RecipeError, match=rf"{key}: got 600; .*write `told` for `generated`.*`stories` for `synthesis`"
    ):
        recipe_from_dict(GOOD | {key: 600})
    assert key not in recipe_from_dict(GOOD).model_dump()


def test_overrides_replace_values_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    path.write_text("name: own\ndata_dir: data\nfiles: [rows.jsonl]\nmix: {own: 1}\nseed: 1\n")
    assert load_recipe(path, {"seed": 2}).seed == 2
    with pytest.raises(RecipeError, match="unknown key 'sead'"):
        load_recipe(path, {"sead": 2})


@pytest.mark.parametrize(
    ("text", "reason"), [("[1, 2]", "got list, expected a mapping"), ("a: [", "own.yaml"), ("", "got NoneType")]
)
def test_a_file_that_is_no_recipe_is_refused(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(text)
    with pytest.raises(RecipeError, match=reason):
        load_recipe(path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RecipeError, match=r"absent\.yaml"):
        load_recipe(tmp_path / "absent.yaml")
