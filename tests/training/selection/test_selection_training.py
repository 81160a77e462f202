"""What selection training learns from made-up candidates, where the right weights are known."""

from __future__ import annotations

import json
from math import exp, log
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mycelium.problems import Example, Problem, is_dev
from mycelium.search import FEATURES, load_selection
from mycelium.solver import Solver
from mycelium.specialists import save_specialists
from mycelium.training.kinds import recipe_from_dict, train_recipe
from mycelium.training.recipes import SelectionRecipe
from mycelium.training.selection.regression import (
    Choice,
    first_choice,
    fit_confidence,
    fit_selection,
    fit_weights,
)
from mycelium.training.selection.train import choices_of, read_batches, save_selection
from tiny import VOCABULARY, text_encoder, tiny_model, tokenizer_json
from tiny_training import ends_alike, silent

STEPS, SUM, BEST = (FEATURES.index(name) for name in ("steps", "sum", "best"))


def choice(identifier: str, features: list[dict[int, float]], right: list[bool], source: str = "gsm8k") -> Choice:
    matrix = np.zeros((len(features), len(FEATURES)))
    for row, values in enumerate(features):
        for column, value in values.items():
            matrix[row, column] = value
    return Choice(identifier, source, matrix, np.array(right, dtype=bool))


def longer_is_right(n: int = 60) -> list[Choice]:
    """Of two answers the one with more steps is right although the other one is likelier."""
    rng = np.random.default_rng(0)
    found = []
    for index in range(n):
        short, long_ = {STEPS: 1.0, SUM: -1.0 + 0.1 * rng.random()}, {STEPS: 3.0, SUM: -1.3 + 0.1 * rng.random()}
        order = [short, long_] if rng.random() < 0.5 else [long_, short]
        found.append(choice(f"p{index}", order, [item is long_ for item in order]))
    return found


def test_weights_find_the_feature_that_tells_right_from_wrong() -> None:
    choices = longer_is_right()
    weights, means, scales = fit_weights(choices)
    assert weights[STEPS] > 0.5
    assert all(first_choice(item, weights, means, scales)[0] for item in choices)


def test_without_a_problem_that_teaches_training_says_so() -> None:
    lone = choice("a", [{SUM: -1.0}], [True])
    hopeless = choice("b", [{SUM: -1.0}, {SUM: -2.0}], [False, False])
    with pytest.raises(ValueError, match="no problem with both a right and a wrong answer"):
        fit_weights([lone, hopeless])


def test_a_strong_penalty_keeps_summed_probability_in_charge() -> None:
    weights, means, scales = fit_weights(longer_is_right(), penalty=1e6)
    item = choice("x", [{STEPS: 3.0, SUM: -4.0}, {STEPS: 1.0, SUM: -0.1}], [True, False])
    assert first_choice(item, weights, means, scales)[0] is False


def test_the_first_choice_of_nothing_is_wrong_and_improbable() -> None:
    empty = choice("x", [], [])
    assert first_choice(empty, np.zeros(len(FEATURES)), np.zeros(len(FEATURES)), np.ones(len(FEATURES))) == (
        False,
        -20.0,
    )


def test_confidence_recovers_the_curve_that_made_the_outcomes() -> None:
    rng = np.random.default_rng(1)
    odds = rng.normal(0, 3, 4000)
    right = rng.random(4000) < 1 / (1 + np.exp(-(0.6 * odds - 0.8)))
    slope, offset = fit_confidence(list(zip(right.tolist(), odds.tolist(), strict=True)))
    assert slope == pytest.approx(0.6, abs=0.08) and offset == pytest.approx(-0.8, abs=0.12)


def test_confidence_of_a_useless_score_is_the_base_rate() -> None:
    outcomes = [(index % 4 == 0, 0.0) for index in range(400)]
    _, offset = fit_confidence(outcomes)
    assert 1 / (1 + exp(-offset)) == pytest.approx(0.25, abs=0.01)


def test_figures_are_counted_by_source_and_out_of_fold() -> None:
    choices = longer_is_right() + [choice("none", [], [], "svamp"), choice("lost", [{SUM: -1.0}], [False], "svamp")]
    selection, figures = fit_selection(choices)
    assert figures["gsm8k/n"] == 60 and figures["svamp/n"] == 2
    assert figures["gsm8k/by_summed_probability"] == 0.0
    assert figures["gsm8k/trained_out_of_fold"] == 1.0 and figures["gsm8k/reachable"] == 1.0
    assert figures["svamp/reachable"] == 0.0 and figures["svamp/trained_out_of_fold"] == 0.0
    assert 0 < selection.confidence(0.5) < selection.confidence(0.99)


def test_training_twice_gives_the_same_selection() -> None:
    assert fit_selection(longer_is_right()) == fit_selection(longer_is_right())


def test_a_trained_selection_ranks_as_its_training_did(tmp_path: Path) -> None:
    choices = longer_is_right()
    selection, figures = fit_selection(choices, threshold=0.2)
    save_selection(selection, figures, tmp_path / "selection.json")
    loaded = load_selection(tmp_path / "selection.json")
    assert loaded == selection and loaded.threshold == 0.2
    assert json.loads((tmp_path / "selection.json").read_text())["figures"] == figures
    weights, means, scales = (np.array(part) for part in (loaded.weights, loaded.means, loaded.scales))
    assert all(first_choice(item, weights, means, scales)[0] for item in choices)


def test_choices_are_collected_from_the_solver_without_telling_it_the_answer() -> None:
    solver = Solver(tiny_model(), text_encoder(), VOCABULARY)
    text = "Ann has 6 boxes of 12 jars. How many jars?"
    answers = {reading.answer for reading in _readings(solver, text)}
    gold = sorted(answers)[0]
    examples = [Example(Problem("a", text), gold), Example(Problem("b", text), "99991"), Example(Problem("c", ""), "3"),
                Example(Problem("d", text), None)]  # fmt: skip
    batches = read_batches(solver.backbone, examples)
    found = {item.id: item for batch in batches for item in choices_of(solver, batch)}
    assert set(found) == {"a", "b", "c", "d"}
    assert found["a"].right.sum() == 1 and not found["b"].right.any()
    np.testing.assert_allclose(found["a"].features, found["b"].features, atol=1e-4)
    assert len(found["c"].right) == len(found["d"].right) == 0
    assert np.isfinite(found["a"].features).all()


@pytest.fixture
def specialists(tmp_path: Path) -> Path:
    """A folder of tiny specialists and a file of dev problems for more than one batch."""
    model = tiny_model()
    save_specialists(
        tmp_path / "own" / "specialists.safetensors", model, model.state_dict(), tokenizer_json(), VOCABULARY
    )
    solver = Solver.load(tmp_path / "own", choose="probability")
    texts = [f"Ann has {n} boxes of 12 jars. How many jars?" for n in range(3, 200)]
    rows = [
        {"id": str(number), "question": text, "answer": sorted({r.answer for r in _readings(solver, text)})[0]}
        for number, text in enumerate(text for text in texts if is_dev(text))
    ]
    (tmp_path / "data.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    return tmp_path


def selection_recipe(folder: Path, **changes: Any) -> SelectionRecipe:
    row = {"kind": "selection", "name": "own", "specialists": str(folder / "own"), "data_dir": str(folder),
           "files": ["data.jsonl"], "threads": 1, **changes}  # fmt: skip
    made = recipe_from_dict(row)
    assert isinstance(made, SelectionRecipe)
    return made


def test_a_killed_run_ends_as_an_undisturbed_one(specialists: Path, tmp_path: Path) -> None:
    figures = ends_alike(lambda **changes: selection_recipe(specialists, **changes), tmp_path / "runs", 2)
    assert figures["data/n"] >= 5
    files = [(tmp_path / "runs" / name / "selection.json").read_bytes() for name in ("whole", "killed")]
    assert files[0] == files[1]


def test_a_selection_trained_into_the_folder_of_its_specialists_lies_beside_them(specialists: Path) -> None:
    out = specialists / "own"
    train_recipe(selection_recipe(specialists), out, log=silent)
    assert {path.name for path in out.iterdir()} == {"specialists.safetensors", "selection.json", "selection"}
    assert (out / "selection" / "manifest.json").is_file()
    assert Solver.load(out).selection == load_selection(out / "selection.json")


def _readings(solver: Solver, text: str) -> list:
    solution = solver.solve(text)
    return [solution.reading, *solution.alternatives] if solution.reading else []


def test_the_log_odds_are_those_of_the_softmax_share() -> None:
    weights = np.zeros(len(FEATURES))
    weights[SUM] = 1.0
    item = choice("x", [{SUM: log(0.6)}, {SUM: log(0.2)}], [True, False])
    right, odds = first_choice(item, weights, np.zeros(len(FEATURES)), np.ones(len(FEATURES)))
    assert right and odds == pytest.approx(log(3))
