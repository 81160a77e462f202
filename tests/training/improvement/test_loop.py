"""Rounds over tiny weights: what they leave, how they go on after a stop, when they end."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from mycelium.problems import is_dev
from mycelium.training import load_recipe, train_recipe
from mycelium.training.improvement import rounds as rounds_module
from mycelium.training.improvement.recipe import ImproveRecipe
from mycelium.training.kinds import recipe_from_dict
from mycelium.training.recipes import RecipeError
from mycelium.training.run_folder import TrainingError
from tiny_training import silent, specialists_data, specialists_recipe


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Data, and tiny weights that were trained on them for a pass."""
    folder = specialists_data(tmp_path_factory.mktemp("improve"))
    train_recipe(recipe_from_dict({**specialists_recipe(folder), "passes": 1}), folder / "weights", log=silent)
    return folder


def recipe_of(place: Path, **changes: Any) -> dict[str, Any]:
    made = specialists_recipe(place)
    train = {name: made[name] for name in ("files", "tokens_per_batch", "bfloat16", "ema", "mix")} | {"passes": 1}
    return {
        "kind": "improve", "name": "tiny", "data_dir": str(place), "start": str(place / "weights"), "rounds": 2,
        "least_gain": -1.0, "solve": {"own.jsonl": 3}, "compose": {"stories": 2}, "search": {"width": 2, "readings": 4},
        "train": train, "dev": {"own.jsonl": 0}, "average": 0.5,
    } | changes  # fmt: skip


def run(place: Path, out: Path, **changes: Any) -> list[dict[str, Any]]:
    train_recipe(recipe_from_dict(recipe_of(place, **changes)), out, log=silent)
    return ledger(out)


def ledger(out: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / "ledger.jsonl").read_text().splitlines()]


def lasting(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Lines of a ledger without what differs between any two runs: time and place."""

    def cleaned(value: Any) -> Any:
        if isinstance(value, Mapping):
            return {k: cleaned(v) for k, v in value.items() if not k.startswith(("seconds", "weights"))}
        return value

    return [cleaned(row) for row in rows]


@pytest.fixture(scope="module")
def whole(place: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("whole") / "run"
    run(place, out)
    return out


def test_every_round_leaves_its_data_with_hashes_its_figures_and_the_best_weights(whole: Path) -> None:
    rows = ledger(whole)
    assert [row["round"] for row in rows] == [0, 1, 2] and rows[-1]["stopped"] == "the rounds are over"
    for row in rows[1:]:
        assert set(row["data"]) == {"solved.jsonl", "kept.jsonl", "composed.jsonl", "composed.records.jsonl"}
        assert all(len(digest) == 64 for digest in row["data"].values())
        figures = row["dev"]["own"]
        assert figures["n"] == 1 and len(figures["ci95"]) == 2 and "mcnemar_p" in figures["against_start"]
    assert (whole / "best" / "specialists.safetensors").is_file()
    assert all((whole / "round-1" / name / "specialists.safetensors").is_file() for name in ("weights", "mean"))


def test_no_dev_problem_is_solved_or_kept_and_the_next_round_takes_the_next_problems(place: Path, whole: Path) -> None:
    texts = {}
    for number in (1, 2):
        rows = [json.loads(line) for line in (whole / f"round-{number}" / "solved.jsonl").read_text().splitlines()]
        texts[number] = [row["id"] for row in rows]
        kept = [json.loads(line) for line in (whole / f"round-{number}" / "kept.jsonl").read_text().splitlines()]
        assert not any(is_dev(row["question"]) for row in kept)
    questions = {
        json.loads(line)["id"]: json.loads(line)["question"] for line in (place / "own.jsonl").read_text().splitlines()
    }
    solved = [identifier.removeprefix("own.jsonl/") for identifier in texts[1] + texts[2]]
    assert not any(is_dev(questions[identifier]) for identifier in solved)
    assert len(texts[1]) == len(texts[2]) == 3 and not set(texts[1]) & set(texts[2])


@pytest.mark.parametrize("stage", ["keep", "training", "measure"])
def test_a_run_that_is_stopped_before_a_stage_ends_with_the_same_ledger(
    stage: str, place: Path, whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "run"
    real = getattr(rounds_module.Round, stage)
    calls = []

    def dies_once(self: Any, *arguments: Any) -> Any:
        calls.append(self.number)
        if self.number == 1 and calls.count(1) == 1:
            raise KeyboardInterrupt
        return real(self, *arguments)

    monkeypatch.setattr(rounds_module.Round, stage, dies_once)
    with pytest.raises(KeyboardInterrupt):
        run(place, out)
    assert lasting(run(place, out)) == lasting(ledger(whole))


def test_rounds_end_where_no_dev_file_gains_enough(place: Path, tmp_path: Path) -> None:
    rows = run(place, tmp_path / "run", least_gain=1.0, compose={}, average=0.0)
    if rows[1]["gain"] < 1.0:
        assert len(rows) == 2 and rows[1]["stopped"] == "no dev file gained 100.0% over round 0"
    assert (tmp_path / "run" / "best" / "specialists.safetensors").is_file()


def test_what_cannot_be_improved_says_what_to_do(place: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"got no specialists.safetensors, expected a folder"):
        (tmp_path / "empty").mkdir()
        (tmp_path / "empty" / "specialists.safetensors").mkdir()
        run(place, tmp_path / "run", start=str(tmp_path / "empty"))
    with pytest.raises(RecipeError, match="start, which the loop sets"):
        recipe_from_dict(recipe_of(place, train={**recipe_of(place)["train"], "start": "mini"}))
    with pytest.raises(RecipeError, match=r"compose: got joined and no train\.files"):
        recipe_from_dict(recipe_of(place, compose={"joined": 2}, train={"files": [], "mix": {}}))


def test_the_shipped_recipe_names_only_training_data() -> None:
    recipe = load_recipe(Path(__file__).parents[3] / "recipes" / "improve-mini.yaml")
    assert isinstance(recipe, ImproveRecipe)
    assert recipe.average == 0.5
    assert not [name for name in recipe.data_files() if "test" in name]
