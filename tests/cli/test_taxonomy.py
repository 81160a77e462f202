"""`mycelium taxonomy` from the outside."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

STORIES = [
    ("{a} boys and {b} girls wait in the hall. How many children wait in total?", "ADD", lambda a, b: a + b),
    ("Rita buys {a} boxes with {b} pens each. How many pens does she buy?", "MUL", lambda a, b: a * b),
]


def rows() -> list[dict[str, Any]]:
    found = []
    for number in range(36):
        text, operation, answer = STORIES[number % 2]
        a, b = 3 + number % 5, 11 + number % 7
        question = text.format(a=a, b=b)
        found.append(
            {"id": f"p{number}", "question": question, "answer": str(answer(a, b)), "source": "hand", "origin": "hand",
             "steps": [[operation, "q0", "q1"]], "regions": [[[0, question.index(".")]]],
             "goal": ["count", True, question.index(".") + 2, len(question)],
             "part": "dev" if number >= 30 else "train"}
        )  # fmt: skip
    return found


@pytest.fixture
def labels(tmp_path: Path) -> Path:
    path = tmp_path / "labels.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows()))
    return path


def test_a_file_of_labels_gives_a_report_a_table_and_a_plot(
    mycelium: Callable[..., Any], labels: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    outcome = mycelium(
        "taxonomy", str(labels), "--rows", "2", "--out", str(out), "--plot", str(out / "rows.png"), "--json"
    )
    assert outcome.code == 0
    assert outcome.json["chosen"]["rows"] == 2
    assert outcome.json["agreement"]["purity"]["value"] == 1.0
    assert json.loads((out / "report.json").read_text()) == outcome.json
    assert sorted(path.name for path in out.iterdir()) == ["report.json", "rows.json", "rows.png"]


def test_the_text_names_rows_operations_and_example_clauses(mycelium: Callable[..., Any], labels: Path) -> None:
    outcome = mycelium("taxonomy", str(labels), "--rows", "2")
    assert outcome.code == 0
    for part in (
        "purity",
        "tree of rows",
        "row 0  15 steps",
        "row 1  15 steps",
        "← Rita buys",
        "arithmetic rows",
    ):
        assert part in outcome.out


def test_a_run_folder_of_labels_gives_the_same_as_the_file(
    mycelium: Callable[..., Any], labels: Path, tmp_path: Path
) -> None:
    pytest.importorskip("pyarrow")
    from mycelium.runs import RunWriter

    with RunWriter.open(tmp_path / "run", kind="labels", settings={}) as writer:
        for row in rows():
            writer.append(row)
    one = mycelium("taxonomy", str(labels), "--rows", "2", "--json").json
    two = mycelium("taxonomy", str(tmp_path / "run"), "--rows", "2", "--json").json
    assert one["rows"] == two["rows"] and one["levels"] == two["levels"]


def test_a_run_of_another_kind_is_refused(mycelium: Callable[..., Any], tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    from mycelium.runs import RunWriter

    with RunWriter.open(tmp_path / "run", kind="traces", settings={}) as writer:
        writer.append({"id": "a"})
    outcome = mycelium("taxonomy", str(tmp_path / "run"))
    assert outcome.code == 2 and "kind 'traces'" in outcome.err


def test_broken_lines_are_counted_and_the_exit_code_says_so(mycelium: Callable[..., Any], labels: Path) -> None:
    with labels.open("a") as stream:
        stream.write('not json\n{"id": "x"}\n[1]\n')
    outcome = mycelium("taxonomy", str(labels), "--rows", "2", "--json")
    assert outcome.code == 3
    assert outcome.json["broken_rows"] == 3


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["{labels}", "--rows", "0"], 2, "rows"), (["{labels}", "--plot", "a.txt"], 2, "--plot"),
        (["{labels}", "--limit", "0"], 2, "limit"), (["{labels}", "--recipe", "nothing"], 2, "recipe"),
        (["{labels}", "--source", "nowhere"], 1, "nowhere"), (["{labels}x"], 1, "no such file"),
        (["{folder}"], 1, "folder"),
    ],
)  # fmt: skip
def test_calls_that_cannot_be_answered_say_why(
    mycelium: Callable[..., Any], labels: Path, arguments: list[str], code: int, message: str
) -> None:
    outcome = mycelium("taxonomy", *(a.format(labels=labels, folder=labels.parent) for a in arguments))
    assert outcome.code == code
    assert message in outcome.err
    assert outcome.out == ""


def test_an_empty_file_is_refused(mycelium: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "none.jsonl").write_text("")
    outcome = mycelium("taxonomy", str(tmp_path / "none.jsonl"))
    assert outcome.code == 1 and "no label rows" in outcome.err


def test_a_recipe_sets_the_weights(mycelium: Callable[..., Any], labels: Path, tmp_path: Path) -> None:
    recipe = tmp_path / "own.yaml"
    recipe.write_text("kind: taxonomy\nweights: {words: 1}\nmin_word_steps: 2\n")
    outcome = mycelium("taxonomy", str(labels), "--recipe", str(recipe), "--rows", "2", "--json")
    assert outcome.code == 0
    assert set(outcome.json["observations"]) == {"words"}


@pytest.mark.parametrize("more", [[], ["--source", "hand"], ["--source", "hand", "--limit", "4"]])
def test_a_source_without_labels_is_an_error_that_lists_the_sources(
    more: list[str], mycelium: Callable[..., Any], labels: Path
) -> None:
    done = mycelium("taxonomy", str(labels), "--source", "hnad", *more)
    assert done.code == 1
    assert "got the source 'hnad', of which there is no label; the labels are of hand (36)." in done.err


def test_a_source_that_only_comes_late_is_no_error(mycelium: Callable[..., Any], labels: Path) -> None:
    late = json.dumps(rows()[0] | {"id": "late", "source": "other"}) + "\n"
    labels.write_text(labels.read_text() + late)
    both = ["--source", "hand", "--source", "other", "--limit", "30", "--rows", "2", "--json"]
    assert mycelium("taxonomy", str(labels), *both).json["n_problems"] == 30
