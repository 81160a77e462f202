"""Training on a handful of problems: it learns them, and a killed run ends as an undisturbed one would."""

from __future__ import annotations

import json
import random
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from mycelium.errors import DataError
from mycelium.specialists.weights import load_specialists
from mycelium.training.kinds import recipe_from_dict, train_recipe
from mycelium.training.optimization import Ema
from mycelium.training.recipes import RecipeError, SpecialistsRecipe
from mycelium.training.run_folder import TrainingError
from mycelium.training.specialists.initial_weights import (
    build_model,
    encoder_config,
    encoder_source,
)
from mycelium.training.specialists.preparation import head_vocabulary, prepare
from mycelium.training.specialists.train import dev_metrics, draw_pass, total_draws
from tiny import small_labels, tiny_model
from tiny_training import ends_alike, silent, specialists_data, specialists_recipe, specialists_rows, state_of


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Data, and a tiny BERT with its tokenizer, as a recipe expects them."""
    return specialists_data(tmp_path_factory.mktemp("training"))


def recipe(folder: Path, **changes: Any) -> SpecialistsRecipe:
    made = recipe_from_dict(specialists_recipe(folder) | changes)
    assert isinstance(made, SpecialistsRecipe)
    return made


@pytest.mark.parametrize("changes", [{}, {"verifier": 0.3, "attention": 0.2}])
def test_a_killed_run_ends_as_an_undisturbed_one(folder: Path, tmp_path: Path, changes: dict[str, Any]) -> None:
    # A checkpoint after every batch; the process dies in the middle of the second pass, after one of them.
    ends_alike(lambda **more: recipe(folder, **changes, **more), tmp_path, 7)
    assert state_of(tmp_path / "killed")["ema_count"] > 7
    files = [load_file(tmp_path / name / "specialists.safetensors") for name in ("whole", "killed")]
    assert all(torch.equal(tensor, files[1][name]) for name, tensor in files[0].items())
    lines = [(tmp_path / name / "metrics.jsonl").read_text().splitlines() for name in ("whole", "killed")]
    passes = [[row for line in each if "batch" not in (row := json.loads(line))] for each in lines]
    assert passes[0] == passes[1] and len(passes[0]) == 3


def test_the_same_seed_gives_the_same_weights_and_another_seed_others(folder: Path, tmp_path: Path) -> None:
    ends = []
    for name, seed in (("one", 3), ("two", 3), ("three", 4)):
        train_recipe(recipe(folder, passes=1, seed=seed), tmp_path / name, log=silent)
        ends.append(state_of(tmp_path / name)["model"]["decoder.start"])
    assert torch.equal(ends[0], ends[1]) and not torch.equal(ends[0], ends[2])


def test_training_learns_a_handful_of_problems_by_heart(folder: Path, tmp_path: Path) -> None:
    settings = recipe(
        folder,
        passes=60,
        mix={"own": 4},
        encoder_lr=3e-3,
        decoder_lr=6e-3,
        dropout=0.0,
        word_dropout=0.0,
        tokens_per_batch=512,
    )
    train_recipe(settings, tmp_path / "run", log=silent)
    model, _, vocabulary = load_specialists(tmp_path / "run" / "specialists.safetensors")
    prepared = prepare(settings, tmp_path / "run", silent)
    assert vocabulary == prepared.vocabulary
    metrics = dev_metrics(model, prepared.maker, prepared.train, 512)
    assert metrics["forced/own"] == 1.0 and metrics["loss/own"] < 0.3
    # The same through the whole solver: text in, answer out.
    from mycelium.solver import Solver

    solver = Solver.load(tmp_path / "run")
    training_rows = [row for row in specialists_rows() if row["id"] != "dev"]
    assert [solver.solve(row["question"]).answer for row in training_rows] == [row["answer"] for row in training_rows]


def test_problems_that_are_only_read_join_a_training_and_need_a_weight(folder: Path, tmp_path: Path) -> None:
    question = "Eve has 5 bags of 3 pens. How many pens?"
    seen = tmp_path / "seen.jsonl"
    seen.write_text(json.dumps({"id": "e", "question": question, "relevance": [[8, 9, 1.0]]}) + "\n")
    settings = recipe(folder, attention=0.3, attention_only=[str(seen)], verifier=0.3, passes=2, mix={"seen/read": 2})
    train_recipe(settings, tmp_path / "run", log=silent)
    prepared = prepare(settings, tmp_path / "run", silent)
    read = [sample for sample in prepared.train if not sample.labelled]
    assert [(sample.group, sample.steps) for sample in read] == [("seen/read", ())]
    assert str(seen) in settings.inputs()
    with pytest.raises(RecipeError, match="a weight above 0"):
        recipe(folder, attention_only=[str(seen)])
    seen.write_text('{"id": "e"}\n')
    with pytest.raises(TrainingError, match="1 rows and no attention among them"):
        prepare(settings, tmp_path / "run", silent)


def test_a_run_leaves_metrics_weights_labels_and_their_report(folder: Path, tmp_path: Path) -> None:
    metrics = train_recipe(recipe(folder, passes=1), tmp_path / "run", log=silent)
    assert {"loss/own", "forced/own"} == {name for name in metrics if name[0] != "C"} and metrics["loss/own"] > 0
    assert {"C1/token_f1", "C2/accuracy", "C3/accuracy", "C6/accuracy"} <= set(metrics)
    names = {path.name for path in (tmp_path / "run").iterdir()}
    assert names == {
        "labels.jsonl",
        "labels.report.json",
        "tokenizer.json",
        ".lock",
        "checkpoint-000001.pt",
        "manifest.json",
        "metrics.jsonl",
        "specialists.safetensors",
    }
    lines = [json.loads(line) for line in (tmp_path / "run" / "metrics.jsonl").read_text().splitlines()]
    assert lines[-1]["epoch"] == 1 and lines[-1]["loss/own"] == metrics["loss/own"]


def test_a_folder_with_a_run_is_not_overwritten(folder: Path, tmp_path: Path) -> None:
    train_recipe(recipe(folder, passes=0.5), tmp_path / "run", log=silent)
    with pytest.raises(TrainingError, match="already holds a run; resume it or choose another folder"):
        train_recipe(recipe(folder), tmp_path / "run", resume=False, log=silent)


def test_a_finished_run_that_is_resumed_stays_as_it_is(folder: Path, tmp_path: Path) -> None:
    train_recipe(recipe(folder, passes=1), tmp_path / "run", log=silent)
    before = load_file(tmp_path / "run" / "specialists.safetensors")
    train_recipe(recipe(folder, passes=1), tmp_path / "run", resume=True, log=silent)
    after = load_file(tmp_path / "run" / "specialists.safetensors")
    assert all(torch.equal(tensor, after[name]) for name, tensor in before.items())


def test_dev_problems_are_never_trained_on(folder: Path, tmp_path: Path) -> None:
    prepared = prepare(recipe(folder), tmp_path, silent)
    assert len(prepared.train) == 6 and len(prepared.dev) == 1


def test_a_misspelt_source_of_a_mix_is_an_error_that_names_the_known_ones(folder: Path, tmp_path: Path) -> None:
    labels = tmp_path / "given.jsonl"
    prepare(recipe(folder), tmp_path / "first", silent)
    (tmp_path / "first" / "labels.jsonl").rename(labels)
    settings = recipe(
        folder, mix={"own": 1, "onw": 1, "own/prefix": 1, "stories": 1, "skeleton/joined": 1, "given/own": 2},
        later_mix={1: {"gsm8k": 1}}, labels=[str(labels)], skeletons={"joined": 1}, skeletons_of=["ovn"],
    )  # fmt: skip
    with pytest.raises(RecipeError) as caught:
        prepare(settings, tmp_path / "run", silent)
    assert str(caught.value).splitlines() == [
        "3 unknown sources in the recipe",
        "  mix: got 'onw', of which no row is; did you mean 'own'?",
        "  later_mix.1: got 'gsm8k', of which no row is",
        "  skeletons_of: got 'ovn', of which no row is; did you mean 'own'?",
        "  known: given/own, given/own/prefix, own, own/prefix, skeleton/asked, skeleton/distracted, skeleton/joined, "
        "skeleton/retold, skeleton/turned, stories, stories/asked",
    ]
    assert not (tmp_path / "run" / "labels.jsonl").exists()


def test_fields_of_other_names_are_read_and_a_file_of_which_nothing_can_be_is_an_error(
    folder: Path, tmp_path: Path
) -> None:
    renamed = [
        {("prompt" if key == "question" else key): value for key, value in row.items()} for row in specialists_rows()
    ]
    (folder / "other.jsonl").write_text("".join(json.dumps(row) + "\n" for row in renamed))
    usual = prepare(recipe(folder), tmp_path / "a", silent)
    other = prepare(
        recipe(folder, files=["other.jsonl"], fields={"other.jsonl": {"question": "prompt"}}), tmp_path / "b", silent
    )
    assert [sample.group for sample in other.train] == [sample.group for sample in usual.train]
    assert (tmp_path / "a" / "labels.jsonl").read_bytes() == (tmp_path / "b" / "labels.jsonl").read_bytes()
    with pytest.raises(
        DataError, match=r"other\.jsonl: got 7 rows, of which none can be read\. The first: line 1: got no"
    ):
        prepare(recipe(folder, files=["other.jsonl"]), tmp_path / "c", silent)


def test_the_encoder_takes_its_sizes_from_the_folder(folder: Path, tmp_path: Path) -> None:
    settings = recipe(folder)
    prepared = prepare(settings, tmp_path, silent)
    model = build_model(settings, prepared.tokenizer_json, prepared.kept, prepared.vocabulary)
    config = model.encoder.config
    assert (config.hidden, config.layers, config.heads, config.max_positions) == (32, 1, 2, 256)
    assert model.decoder.config.memory == 32
    original = load_file(folder / "encoder" / "model.safetensors")["embeddings.word_embeddings.weight"]
    assert torch.equal(model.encoder.words.weight[:-1], original[prepared.kept[:-1]])


def test_the_number_piece_starts_as_the_mean_of_the_digits(folder: Path, tmp_path: Path) -> None:
    settings = recipe(folder)
    prepared = prepare(settings, tmp_path, silent)
    words = build_model(settings, prepared.tokenizer_json, prepared.kept, prepared.vocabulary).encoder.words.weight
    vocabulary = json.loads(prepared.tokenizer_json)["model"]["vocab"]
    digits = torch.stack([words[vocabulary[digit]] for digit in "0123456789"])
    torch.testing.assert_close(words[vocabulary["[NUM]"]], digits.mean(0))


def test_a_folder_without_encoder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"no config\.json of a BERT encoder"):
        encoder_config(tmp_path, 10)


def test_random_weights_have_no_folder_and_the_sizes_of_minilm() -> None:
    assert encoder_source("random") is None
    config = encoder_config(None, 10)
    assert (config.vocab_size, config.hidden, config.layers, config.heads) == (10, 384, 6, 12)


def test_the_constants_of_the_heads_are_the_most_frequent_ones() -> None:
    from tiny import labeled

    items = [*small_labels(), *(labeled("How many minutes are 3 hours?", "180", "3*60=<<3*60=180>>") for _ in range(2)),
             labeled("How many days are 3 weeks?", "21", "3*7=<<3*7=21>>")]  # fmt: skip
    assert head_vocabulary(items, 5).constants == ("60", "7")
    assert head_vocabulary(items, 1).constants == ("60",)


def test_a_pass_draws_whole_weights_always_and_fractions_by_chance(folder: Path, tmp_path: Path) -> None:
    samples = prepare(recipe(folder), tmp_path, silent).train
    drawn = draw_pass(samples * 200, {"own": 2.5}, random.Random(0))
    assert 2.4 < len(drawn) / (len(samples) * 200) < 2.6
    counts = Counter(map(id, draw_pass(samples, {"own": 2.0}, random.Random(0))))
    assert set(counts.values()) == {2}
    assert draw_pass(samples, {"own": 0}, random.Random(0)) == []


def test_a_run_draws_what_its_mixes_say_pass_by_pass(folder: Path, tmp_path: Path) -> None:
    samples = prepare(recipe(folder), tmp_path, silent).train
    settings = recipe(folder, mix={"own": 2}, later_mix={1: {"own": 3}, 2: {"own": 0}}, passes=2.5)
    assert [settings.mix_of(number)["own"] for number in range(4)] == [2, 3, 0, 0]
    assert total_draws(samples, settings) == len(samples) * (2 + 3)
    assert total_draws(samples, recipe(folder, mix={"own": 2}, passes=1.5)) == len(samples) * 3


def test_the_moving_average_follows_the_weights() -> None:
    model = tiny_model()
    ema = Ema(model, 0.5)
    start = ema.state["decoder.start"].clone()
    with torch.no_grad():
        model.decoder.start.add_(1.0)
    ema.update(model)  # the first update keeps min(0.5, 2/11) of the old average
    torch.testing.assert_close(ema.state["decoder.start"], start + 1 - 2 / 11)
    for _ in range(60):
        ema.update(model)
    torch.testing.assert_close(ema.state["decoder.start"], start + 1)


def test_labels_that_are_none_and_a_device_that_is_not_there_are_told_before_anything_is_labelled(
    folder: Path, tmp_path: Path
) -> None:
    rows = tmp_path / "made.jsonl"
    rows.write_text('{"id": "a", "question": "What is 3 plus 4?", "answer": "7"}\n')
    own = recipe(folder, files=(), labels=(str(rows),), start="mini")
    with pytest.raises(TrainingError, match=r"made\.jsonl: got 1 rows and no label among them, expected .*`told`"):
        train_recipe(own, tmp_path / "none", log=silent)
    with pytest.raises(TrainingError, match="got device 'nowhere', which torch cannot use here"):
        train_recipe(recipe(folder, device="nowhere"), tmp_path / "device", log=silent)
    assert not (tmp_path / "device" / "labels.jsonl").exists()
