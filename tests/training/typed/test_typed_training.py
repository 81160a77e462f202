"""Typed specialists learn a handful of problems, are written, read back, and answer them."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import torch

from mycelium.errors import DataError
from mycelium.programs import Expression, program_from_text, program_to_dict
from mycelium.solver.track2 import Calibration, TypedReader
from mycelium.specialists import (
    DecoderScorer,
    PointerBatch,
    TypedVocabulary,
    load_specialists,
    load_typed,
    save_specialists,
)
from mycelium.specialists.weights import WeightsError
from mycelium.training.kinds import recipe_from_dict, train_recipe
from mycelium.training.recipe_typed import TypedRecipe
from mycelium.training.recipes import RecipeError
from mycelium.training.typed.batches import typed_losses, typed_targets
from mycelium.training.typed.preparation import read_samples
from mycelium.training.typed.samples import expressible, typed_sample, vocabulary_of
from tiny import VOCABULARY, text_encoder, tiny_model, tokenizer_json
from tiny_training import ends_alike, silent

ROWS = {
    "What is the gcd of 8 and 12?": ("quantities: q0 = 8, q1 = 12\nr0 = GCD(q0, q1)", "4"),
    "If $x + 3 = 10$, what is $x$?": ('quantities: q0 = "x + 3 = 10"\nr0 = SOLVE("x", q0)', "7"),
    "Tom has 9 pens. He gives away 4 pens. How many pens are left?": (
        "quantities: q0 = 9, q1 = 4\nr0 = SUB(q0, q1)",
        "5",
    ),
    "How many ways are there for 2 of 6 jars?": (
        'quantities: q0 = 2, q1 = 6\nr0 = SUBSTITUTE("binomial(u, v)", "u", q1, "v", q0)',
        "15",
    ),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Tiny word-problem specialists, and rows of problems with programs."""
    made = tmp_path_factory.mktemp("typed")
    model = tiny_model(vocab_size=text_encoder().vocab_size)
    save_specialists(made / "specialists.safetensors", model, model.state_dict(), tokenizer_json(), VOCABULARY)
    rows = [
        {"id": f"own-{index}", "question": question, "program": program_to_dict(program_from_text(program))}
        for index, (question, (program, _)) in enumerate(ROWS.items())
    ]
    (made / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in [*rows, {"id": "no program"}]))
    return made


def recipe(folder: Path, **changes: Any) -> TypedRecipe:
    row = {
        "kind": "typed", "name": "tiny", "specialists": str(folder), "data_dir": str(folder), "programs": {"own": "rows.jsonl"},
        "frequent_rows": 1, "frequent_constants": 1, "passes": 3, "decoder_lr": 5e-3, "encoder_lr": 1e-3, "dropout": 0.0,
        "ema": 0.5, "bfloat16": False, "tokens_per_batch": 128,
    }  # fmt: skip
    made = recipe_from_dict(row | changes)
    assert isinstance(made, TypedRecipe)
    return made


def test_it_learns_a_handful_of_problems_and_answers_them(folder: Path, tmp_path: Path) -> None:
    train_recipe(recipe(folder, passes=150), tmp_path, log=silent)
    shared, encoder, _ = load_specialists(folder / "specialists.safetensors")
    reader = TypedReader.load(tmp_path, shared, encoder, folder / "specialists.safetensors")
    assert reader is not None
    for question, (_, answer) in ROWS.items():
        solution = reader.propose("p", question)
        assert solution is not None and solution.answer == answer, question
        assert solution.status == "guess" and 0.5 < solution.confidence <= 1


def test_a_killed_run_ends_as_an_undisturbed_one(folder: Path, tmp_path: Path) -> None:
    ends_alike(lambda **more: recipe(folder, **more), tmp_path, 2)


def test_what_is_written_reads_back_and_belongs_to_its_shared_layers(folder: Path, tmp_path: Path) -> None:
    train_recipe(recipe(folder, passes=1), tmp_path, log=silent)
    model, vocabulary = load_typed(tmp_path / "typed.safetensors", folder / "specialists.safetensors")
    assert {"SUB", "GCD/2", "SOLVE/2", "COMBINATIONS"} < set(vocabulary.operations)
    assert vocabulary.arities[vocabulary.operations.index("SOLVE/2")] == 2 and len(model.upper) == 1
    other = tmp_path / "other.safetensors"
    specialists = tiny_model(seed=1, vocab_size=text_encoder().vocab_size)
    save_specialists(other, specialists, specialists.state_dict(), tokenizer_json(), VOCABULARY)
    with pytest.raises(WeightsError, match="another file"):
        load_typed(tmp_path / "typed.safetensors", other)
    shared, encoder, _ = load_specialists(folder / "specialists.safetensors")
    assert TypedReader.load(tmp_path / "none", shared, encoder, other) is None


def test_right_places_add_up() -> None:
    """An argument whose value stands at two places costs what both together are missing of probability one."""
    question = "Tom has 8 pens, Ann has 8 pens. How many pens have 8 and 12 as gcd?"
    program = program_from_text("quantities: q0 = 8, q1 = 12\nr0 = GCD(q0, q1)")
    sample = typed_sample("s", question, program, "own", text_encoder())
    vocabulary = TypedVocabulary(("STOP", "GCD/2"), (Fraction(8), Fraction(2)), 3, 2)
    places = [index for index, value in enumerate(sample.text.values) if value == 8]
    assert len(places) == 3 and sample.arguments[0][0].places == tuple(places)
    steps, allowed = typed_targets([sample], vocabulary, len(sample.text.pointers))
    # The text gives it, so the constant 8 is not right as well.
    assert allowed[0, 0, 0].nonzero().flatten().tolist() == places
    decoder = tiny_decoder(vocabulary)
    states = torch.randn(1, len(sample.text.text.input_ids), 24)
    encoded = decoder.read(states, torch.ones(1, states.shape[1], dtype=torch.bool), PointerBatch.of([sample.text]))
    logits = DecoderScorer(decoder.decoder, vocabulary).logits(encoded, steps)
    rows = torch.log_softmax(logits.operations[0], -1)
    first = torch.softmax(logits.arguments[0][0, 0], -1)[places].sum().log()
    twelve = sample.text.values.index(Fraction(12))
    second = torch.log_softmax(logits.arguments[1][0, 0], -1)[twelve]
    expected = -(rows[0, 1] + rows[1, 0] + first + second)
    assert typed_losses(logits, steps, allowed)[0].item() == pytest.approx(expected.item(), abs=1e-4)


def tiny_decoder(vocabulary: TypedVocabulary) -> Any:
    from mycelium.training.typed.train import initial_model

    return initial_model(tiny_model(), VOCABULARY, vocabulary, 1).eval()


def test_a_model_begins_with_what_the_word_problem_specialists_know() -> None:
    vocabulary = TypedVocabulary(("STOP", "GCD/2", "ADD/2", "ADD/3", "SUB"), (Expression("x"), Fraction(2)), 6, 3)
    theirs = tiny_model()
    mine = tiny_decoder(vocabulary).decoder
    known = VOCABULARY.operations.index
    for row, name in ((2, "ADD"), (4, "SUB"), (0, "STOP")):
        assert torch.equal(mine.operation_embedding.weight[row], theirs.decoder.operation_embedding.weight[known(name)])
    assert torch.equal(mine.constant_embedding.weight[1], theirs.decoder.constant_embedding.weight[1])
    assert torch.equal(mine.layers[0].qkv.weight, theirs.decoder.layers[0].qkv.weight)
    assert torch.equal(mine.queries[2][0].weight, theirs.decoder.queries[1][0].weight)
    assert not torch.equal(mine.operation_embedding.weight[3], theirs.decoder.operation_embedding.weight[known("ADD")])


def test_rows_that_give_no_sample_are_counted_and_rare_rows_and_constants_are_left_out(
    folder: Path, tmp_path: Path
) -> None:
    found, why = read_samples(folder / "rows.jsonl", "own", text_encoder())
    assert len(found) == len(ROWS) and not why
    vocabulary = vocabulary_of(found, {"own": 2.0}, rows=3)
    assert vocabulary.operations == ("STOP",) and not any(expressible(sample, vocabulary) for sample in found)
    (tmp_path / "empty.jsonl").write_text(json.dumps({"question": "Why?"}) + "\n")
    with pytest.raises(DataError, match="no row has a question and a program"):
        read_samples(tmp_path / "empty.jsonl", "own", text_encoder())


def test_a_recipe_names_its_groups(folder: Path) -> None:
    with pytest.raises(RecipeError, match=r"mix: got 'other'"):
        recipe(folder, mix={"other": 2.0})


def test_confidence_is_logistic_in_what_the_search_says(tmp_path: Path) -> None:
    file = tmp_path / "typed.json"
    assert Calibration.load(file).confidence({"probability": -0.1}) == pytest.approx(0.904837, abs=1e-5)
    file.write_text(json.dumps({"bias": -1.0, "weights": {"lead": 0.5}}))
    assert Calibration.load(file).confidence({"lead": 2.0}) == pytest.approx(0.5)
    file.write_text(json.dumps({"bias": 0, "weights": {"luck": 1}}))
    with pytest.raises(DataError, match="luck"):
        Calibration.load(file)
