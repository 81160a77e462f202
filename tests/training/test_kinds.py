"""Kinds of recipes: one union, chosen by `kind`; kinds of your own; all faults together."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

import pytest

from mycelium.errors import DataError, UsageError
from mycelium.registry import RegistryError
from mycelium.training import RECIPE_KINDS, BaseRecipe, RecipeKind, TrainingRun, load_recipe, train_recipe
from mycelium.training.improvement.recipe import ImproveRecipe
from mycelium.training.kinds import recipe_from_dict
from mycelium.training.recipe_mean import MeanRecipe
from mycelium.training.recipe_typed import TypedRecipe
from mycelium.training.recipes import ClauseRecipe, RecipeError, SelectionRecipe, SpecialistsRecipe, TeacherRecipe
from mycelium.training.run_folder import data_hashes
from tiny_training import silent

RECIPES = Path(__file__).parents[2] / "recipes"
GOOD: dict[str, Any] = {"name": "own", "data_dir": "data", "files": ["rows.jsonl"], "mix": {"own": 1.5}}


def test_every_shipped_recipe_is_valid_and_says_its_kind() -> None:
    found = {}
    for path in sorted(RECIPES.glob("*.yaml")):
        assert "\nkind: " in path.read_text(encoding="utf-8"), path
        if path.stem != "taxonomy":
            found[path.stem] = type(load_recipe(path))
    assert found == {
        "clauses": ClauseRecipe, "improve-mini": ImproveRecipe,
        "mini": MeanRecipe, "mini-1": SpecialistsRecipe, "mini-2": SpecialistsRecipe,
        "mini-3": SpecialistsRecipe, "mini-4": SpecialistsRecipe, "mini-5": SpecialistsRecipe, "mini-6": SpecialistsRecipe,
        "mini-7": SpecialistsRecipe, "mini-8": MeanRecipe, "mini-9": SpecialistsRecipe, "mini-10": SpecialistsRecipe,
        "selection": SelectionRecipe, "study": SpecialistsRecipe, "teacher-mini": TeacherRecipe,
        "tiny": SpecialistsRecipe, "typed": TypedRecipe,
    }  # fmt: skip


def test_the_recipe_of_the_taxonomy_names_the_verb_that_reads_it() -> None:
    with pytest.raises(UsageError, match=r"taxonomy\.yaml: .*`mycelium taxonomy LABELS --recipe FILE`"):
        load_recipe(RECIPES / "taxonomy.yaml")


def test_a_recipe_without_kind_is_one_of_specialists_and_another_kind_is_told_which_exist() -> None:
    assert recipe_from_dict(GOOD) == recipe_from_dict({**GOOD, "kind": "specialists"})
    for kind in ("poet", 3, None, ["teacher"]):
        with pytest.raises(
            UsageError, match="expected one of: clauses, improve, mean, selection, specialists, teacher, typed"
        ):
            recipe_from_dict({**GOOD, "kind": kind})


def test_a_fault_names_its_field_what_was_got_what_is_expected_and_a_near_name(tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(
        "name: own\ndata_dir: data\nfiles: [a.jsonl, 3]\nmix: {own: 1}\nencoder_lr: 1e-4\npases: 3\nthreads: 0\n"
        "later_mix: {1: {own: -1}}\nskeletons: {swapped: 2}\nema: high\nbfloat16: 'yes'\n"
    )
    with pytest.raises(RecipeError) as caught:
        load_recipe(path)
    assert str(caught.value).splitlines() == [
        f"{path}: 8 faults in a recipe of kind specialists",
        "  threads: got 0, expected 1 to 1024",
        "  files.1: got 3, expected text",
        "  later_mix.1.own: got -1, expected at least 0.0",
        "  skeletons.swapped: got 'swapped', expected 'retold', 'asked', 'joined', 'distracted' or 'turned'",
        "  encoder_lr: got '1e-4', expected a number (YAML takes 1e-4 for text; write 0.0001)",
        "  ema: got 'high', expected a number",
        "  bfloat16: got 'yes', expected true or false",
        "  unknown key 'pases'; did you mean 'passes'?",
    ]


def test_a_mix_of_a_teacher_names_its_groups() -> None:
    row = {"kind": "teacher", "name": "own", "data_dir": "d", "solved_files": {"gsm8k": "a.jsonl"}, "told_files": {}}
    with pytest.raises(RecipeError, match=r"mix: got 'gsmk8', expected the groups gsm8k, generated, calculations"):
        recipe_from_dict({**row, "mix": {"gsmk8": 1.0, "generated": 0.5}})


def test_fields_belong_to_files_of_the_recipe_and_name_what_a_row_has() -> None:
    made = recipe_from_dict({**GOOD, "fields": {"rows.jsonl": {"question": "prompt"}}})
    assert isinstance(made, SpecialistsRecipe) and made.fields == {"rows.jsonl": {"question": "prompt"}}
    with pytest.raises(RecipeError, match=r"got fields of 'other\.jsonl', expected fields of the files rows\.jsonl"):
        recipe_from_dict({**GOOD, "fields": {"other.jsonl": {"question": "prompt"}}})
    with pytest.raises(RecipeError, match=r"fields\.rows\.jsonl\.qestion"):
        recipe_from_dict({**GOOD, "fields": {"rows.jsonl": {"qestion": "prompt"}}})


def test_a_missing_file_of_a_known_data_set_says_how_to_prepare_it(tmp_path: Path) -> None:
    made = recipe_from_dict({**GOOD, "data_dir": str(tmp_path), "files": ["gsm8k_train.jsonl"]})
    with pytest.raises(DataError, match=r"gsm8k_train\.jsonl: no such file .* `mycelium data gsm8k_train` prepares it"):
        data_hashes(made)


def test_a_run_of_an_older_version_goes_on_though_it_did_not_know_a_field(tmp_path: Path) -> None:
    made = recipe_from_dict({**GOOD, "files": []})
    TrainingRun.open(tmp_path / "run", made).close(None)
    path = tmp_path / "run" / "manifest.json"
    manifest = json.loads(path.read_text())
    del manifest["settings"]["fields"]
    path.write_text(json.dumps(manifest))
    TrainingRun.open(tmp_path / "run", made).close(None)
    assert json.loads(path.read_text())["settings"]["fields"] == {}


def test_a_value_inside_a_section_is_set_by_its_dotted_name() -> None:
    recipe = load_recipe(RECIPES / "clauses.yaml", {"training.passes": 3})
    assert isinstance(recipe, ClauseRecipe) and recipe.training.passes == 3
    with pytest.raises(RecipeError, match=r"unknown key 'training\.pases'; did you mean 'passes'\?"):
        load_recipe(RECIPES / "clauses.yaml", {"training.pases": 3})


class Guess(BaseRecipe):
    kind: Literal["guess"] = "guess"
    rounds: int


def guess(recipe: Guess, run: TrainingRun) -> Mapping[str, float]:
    (run.folder / "guess.txt").write_text(str(recipe.rounds))
    return {"rounds": recipe.rounds}


@pytest.fixture
def own_kind() -> Iterator[None]:
    RECIPE_KINDS.register("guess", RecipeKind(Guess, guess))
    yield
    RECIPE_KINDS.unregister("guess")


@pytest.mark.usefixtures("own_kind")
def test_a_kind_of_your_own_is_checked_and_trained_like_the_others(tmp_path: Path) -> None:
    with pytest.raises(RecipeError, match="missing key 'rounds'"):
        recipe_from_dict({"kind": "guess", "name": "own"})
    recipe = recipe_from_dict({"kind": "guess", "name": "own", "rounds": 4})
    assert train_recipe(recipe, tmp_path / "run", log=silent) == {"rounds": 4}
    said: list[str] = []
    assert train_recipe(recipe, tmp_path / "run", log=said.append) == {"rounds": 4}
    assert said == [f"{tmp_path / 'run'} is finished already; nothing is left to do"]


class NoKind(BaseRecipe):
    rounds: int


class AnyKind(BaseRecipe):
    kind: str = "any"


class OwnKind(BaseRecipe):
    kind: Literal["own"] = "own"


class OtherKind(BaseRecipe):
    kind: Literal["other"] = "other"


@pytest.mark.parametrize(
    ("item", "fault"),
    [
        (RecipeKind(NoKind, guess), r"got no field `kind` in NoKind, expected `kind: Literal\[\"own\"\] = \"own\"`"),
        (RecipeKind(AnyKind, guess), r"got `kind: <class 'str'>` in AnyKind, .*; write it into the class"),
        (RecipeKind(OtherKind, guess), r"got `kind: Literal\['other'\]` in OtherKind, expected"),
        (RecipeKind(dict, guess), "got the model <class 'dict'>, expected a class that derives from .*BaseRecipe"),  # type: ignore[arg-type]
        (RecipeKind(OwnKind, 3), "got 3 as what trains it, expected a function"),  # type: ignore[arg-type]
        (Guess, r"expected RecipeKind\(model, train\)"),
    ],
)
def test_a_kind_that_no_recipe_could_have_is_refused_when_it_is_registered(item: Any, fault: str) -> None:
    with pytest.raises(RegistryError, match=fault):
        RECIPE_KINDS.register("own", item)
    assert "own" not in RECIPE_KINDS


def test_a_ctrl_c_before_the_first_checkpoint_says_how_to_go_on(tmp_path: Path) -> None:
    def interrupted(recipe: Guess, run: TrainingRun) -> Mapping[str, float]:
        raise KeyboardInterrupt

    RECIPE_KINDS.register("guess", RecipeKind(Guess, interrupted))
    try:
        said: list[str] = []
        with pytest.raises(KeyboardInterrupt):
            train_recipe(Guess(name="own", rounds=1), tmp_path / "run", log=said.append)
    finally:
        RECIPE_KINDS.unregister("guess")
    assert len(said) == 1 and said[0].startswith("stopped before the first checkpoint; ")
    assert said[0].endswith("The same command with --resume goes on.")
