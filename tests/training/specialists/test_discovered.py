"""C2 over discovered rows: which row a step gets, what executes it, and where its weights come from."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from mycelium.labels import discover, save_rows, settings_from
from mycelium.problems import Problem
from mycelium.programs import LabeledProblem
from mycelium.search import BeamSearch
from mycelium.solver import Solver
from mycelium.specialists.model import Specialists
from mycelium.specialists.vocabulary import STOP, HeadVocabulary
from mycelium.specialists.weights import save_specialists
from mycelium.training.kinds import recipe_from_dict, train_recipe
from mycelium.training.run_folder import TrainingError
from mycelium.training.specialists.discovered import DiscoveredRows
from mycelium.training.specialists.initial_weights import _rows_from_executors
from mycelium.training.specialists.targets import make_sample, results_of
from tiny import VOCABULARY, small_labels, text_encoder, tiny_model, tiny_scorer, tokenizer_json

OPERATIONS = (STOP, "ADD", "SUB", "MUL", "DIV", "POWER")
QUESTION = "Ann has 6 boxes of 12 jars and sells 5 jars. How many jars are left?"


@dataclass
class Table:
    """Stands in for a table of four rows, two of them for MUL; scores are given, not computed."""

    scores: list[list[float]]
    rows: Any = ({"operation": "MUL"}, {"operation": "ADD"}, {"operation": "MUL"}, {"operation": None})
    p_t: Any = (0.2, 0.3, 0.4, 0.1)

    def row_scores(self, steps: list[Any]) -> np.ndarray:
        return np.array(self.scores[: len(steps)]).reshape(len(steps), 4)


def label() -> LabeledProblem:
    end = QUESTION.index(".") + 1
    return LabeledProblem.from_row({
        "id": "a", "question": QUESTION, "answer": "67", "source": "own", "origin": "hand",
        "steps": [["MUL", "q0", "q1"], ["SUB", "r0", "q2"]], "regions": [[[0, end]], [[0, end]]],
        "goal": ["count", True, end + 1, len(QUESTION)],
    })  # fmt: skip


def test_the_head_has_discovered_rows_and_the_operations_that_no_row_stands_for() -> None:
    rows = DiscoveredRows(Table([]), OPERATIONS)  # type: ignore[arg-type]
    assert rows.names == (STOP, "SUB", "DIV", "POWER", "MUL.0", "MUL.2", "ADD.1")
    assert HeadVocabulary(rows.names, (), ()).executors == (STOP, "SUB", "DIV", "POWER", "MUL", "MUL", "ADD")


@pytest.mark.parametrize(
    ("scores", "name"),
    [([0.1, 0.8, 0.05, 0.05], "MUL.0"), ([0.1, 0.5, 0.3, 0.1], "MUL.2"), ([float("-inf")] * 4, "MUL.2")],
)
def test_a_step_gets_the_likeliest_row_of_its_own_operation(scores: list[float], name: str) -> None:
    # The row ADD scores highest, and where nothing is known the most frequent row of MUL is taken.
    named = DiscoveredRows(Table([scores]), OPERATIONS).name_steps([label()])  # type: ignore[arg-type]
    assert named == [(name, "SUB")]


def test_a_sample_over_discovered_rows_executes_as_the_label_does() -> None:
    rows = DiscoveredRows(Table([[0.1, 0.5, 0.3, 0.1]]), OPERATIONS)  # type: ignore[arg-type]
    vocabulary = replace(VOCABULARY, operations=rows.names)
    sample = make_sample(label(), text_encoder(), vocabulary, rows.name_steps([label()])[0])
    assert [vocabulary.operations[step[0]] for step in sample.steps] == ["MUL.2", "SUB"]
    values = [item.value for item in label().quantities]
    assert results_of(sample.steps, values, vocabulary) == [72, 67]


def test_rows_of_one_operation_begin_with_equal_shares_of_its_probability() -> None:
    torch.manual_seed(0)
    state = tiny_model().state_dict()
    new = replace(VOCABULARY, operations=("STOP", *VOCABULARY.operations[1:], f"{VOCABULARY.operations[1]}.7"))
    changed = _rows_from_executors(state, VOCABULARY, new)
    weight, bias = "decoder.operation_head.2.weight", "decoder.operation_head.2.bias"
    x = torch.randn(5, state[weight].shape[1])
    before = torch.softmax(x @ state[weight].T + state[bias], -1)
    after = torch.softmax(x @ changed[weight].T + changed[bias], -1)
    torch.testing.assert_close(after[:, 1], after[:, -1])
    torch.testing.assert_close(after[:, 1] + after[:, -1], before[:, 1])
    torch.testing.assert_close(after[:, :1], before[:, :1])
    with pytest.raises(TrainingError, match="know no operation GCD"):
        _rows_from_executors(state, VOCABULARY, replace(VOCABULARY, operations=("STOP", "GCD.0")))


def test_as_many_more_rows_are_tried_as_share_an_operation() -> None:
    def tried(vocabulary: HeadVocabulary) -> int:
        return BeamSearch(tiny_scorer(tiny_model(vocabulary), vocabulary)).rows_tried

    plain = HeadVocabulary((STOP, "ADD", "SUB", "MUL", "DIV", "POWER"), ("1",), ("count",))
    fine = HeadVocabulary((STOP, "SUB", "DIV", "POWER", "MUL.0", "MUL.2", "ADD.1"), ("1",), ("count",))
    assert tried(plain) == 3 and tried(fine) == 4


def test_a_recipe_trains_on_labels_with_discovered_rows_and_the_solver_reads_them(tmp_path: Path) -> None:
    rows = [item.to_row() | {"part": "train"} for item in small_labels()]
    (tmp_path / "own.jsonl").write_text("\n".join(map(json.dumps, rows)))
    table = discover(rows, settings_from({"min_word_steps": 1, "rows": 3, "min_rows": 1, "min_share": 0.001})).table
    save_rows(table, tmp_path / "rows.json")
    tiny = tiny_model()
    config = replace(tiny.decoder.config, intermediate=4 * tiny.decoder.config.hidden)
    model = Specialists(tiny.encoder.config, config, len(VOCABULARY.answer_types))
    save_specialists(tmp_path / "start.safetensors", model, model.state_dict(), tokenizer_json(), VOCABULARY)
    recipe = recipe_from_dict({
        "name": "own", "data_dir": ".", "files": [], "labels": [str(tmp_path / "own.jsonl")], "mix": {},
        "start": str(tmp_path / "start.safetensors"), "rows": str(tmp_path / "rows.json"), "passes": 1,
        "threads": 1, "encoder_weights": "random",
        "decoder_hidden": config.hidden, "decoder_layers": config.layers, "bfloat16": False,
    })  # fmt: skip
    train_recipe(recipe, tmp_path / "run", log=lambda message: None)
    solver = Solver.load(tmp_path / "run", choose="probability")
    assert any("." in name for name in solver.vocabulary.operations)
    assert set(solver.vocabulary.executors) <= {
        STOP,
        "ADD",
        "SUB",
        "MUL",
        "DIV",
        "POWER",
        "FLOOR_DIV",
        "CEIL_DIV",
        "REMAINDER",
    }
    solution = solver.solve(Problem("a", QUESTION))
    assert all("." not in step.operation for reading in solution.alternatives for step in reading.program.steps)
