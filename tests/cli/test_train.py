from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mycelium.cli._common import parse_overrides
from mycelium.cli.recipes import find_recipe, recipe_files
from mycelium.errors import UsageError


def test_overrides_are_yaml_scalars() -> None:
    assert parse_overrides(["seed=2", "lr=1e-3", "name=mini", "flag=true", "x.y=[1, 2]", "t=a=b"]) == {
        "seed": 2, "lr": "1e-3", "name": "mini", "flag": True, "x.y": [1, 2], "t": "a=b",
    }  # fmt: skip


@pytest.mark.parametrize("pair", ["seed", "=2", "x=[1"])
def test_an_override_that_is_none_says_what_one_looks_like(pair: str) -> None:
    with pytest.raises(UsageError, match=r"expected key=value|quote it"):
        parse_overrides([pair])


def test_train_hands_everything_to_the_library(
    mycelium: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[tuple] = []
    monkeypatch.setattr("mycelium.training.load_recipe", lambda *a: calls.append(a) or "checked")
    monkeypatch.setattr("mycelium.training.train_recipe", lambda *a: calls.append(a[:3]))
    recipe = tmp_path / "tiny.yaml"
    recipe.write_text("# A recipe for this test.\nseed: 1\n")
    done = mycelium("train", str(recipe), "--out", str(tmp_path / "out"), "--resume", "--set", "seed=2")
    assert done.code == 0, done.err
    assert calls == [(recipe, {"seed": 2}), ("checked", tmp_path / "out", True)]


def test_a_map_is_for_every_file_that_the_recipe_names(
    mycelium: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trained: list[Any] = []
    monkeypatch.setattr("mycelium.training.train_recipe", lambda recipe, *_: trained.append(recipe))
    recipe = tmp_path / "tiny.yaml"
    recipe.write_text("name: own\nfiles: [samples, rows.csv]\nmix: {}\n")
    done = mycelium("train", str(recipe), "--map", "question=prompt", "--map", "answer=label")
    assert done.code == 0, done.err
    assert trained[0].fields == {"rows.csv": {"question": "prompt", "answer": "label"}}
    recipe.write_text("name: own\nfiles: [samples]\nmix: {}\n")
    done = mycelium("train", str(recipe), "--map", "question=prompt")
    assert done.code == 2 and "got --map for a recipe that names no file of rows" in done.err


def test_an_unknown_recipe_is_a_usage_error_that_lists_the_known(mycelium: Callable) -> None:
    done = mycelium("train", "no-such-recipe")
    assert done.code == 2 and "got the recipe 'no-such-recipe'" in done.err


def test_recipes_are_found_by_name_and_told_by_their_first_comment(
    mycelium: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "recipes").mkdir()
    (tmp_path / "recipes" / "zz-own.yaml").write_text("# My own recipe.\nseed: 1\n")
    monkeypatch.chdir(tmp_path)
    assert find_recipe("zz-own") == tmp_path / "recipes" / "zz-own.yaml"
    listed = {entry["name"]: entry["summary"] for entry in mycelium("recipes", "--json").json["recipes"]}
    assert listed["zz-own"] == "My own recipe."
    assert set(listed) == {path.stem for path in recipe_files()}
