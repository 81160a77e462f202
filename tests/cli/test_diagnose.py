"""`mycelium diagnose` on the shipped samples: counts that add up, files, and what it refuses."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from mycelium.evaluation import CLASSES

Run = Callable[..., Any]


@pytest.fixture
def diagnose(capfd: pytest.CaptureFixture[str]) -> Run:
    """`mycelium diagnose` with the shipped weights, in this process."""
    from mycelium.cli.main import main

    def call(*arguments: str) -> SimpleNamespace:
        capfd.readouterr()
        code = main(["diagnose", *arguments])
        captured = capfd.readouterr()
        assert "Traceback" not in captured.err
        said = json.loads(captured.out) if "--json" in arguments and code == 0 else None
        return SimpleNamespace(code=code, out=captured.out, err=captured.err, json=said)

    return call


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from mycelium.cli.main import main

    path = tmp_path_factory.mktemp("records") / "dev.jsonl"
    assert main(["eval", "samples", "--limit", "40", "--records", str(path)]) in (0, 3)
    return path


def test_records_are_diagnosed_and_counts_add_up(diagnose: Run, records: Path, tmp_path: Path) -> None:
    plot, out = tmp_path / "errors.svg", tmp_path / "each.jsonl"
    done = diagnose(str(records), "--data", "samples", "--plot", str(plot), "--out", str(out), "--json", "--no-oracle")
    assert done.code == 0 and sum(done.json["counts"].values()) == done.json["n"] == 40
    assert set(done.json["counts"]) == {"RIGHT", *CLASSES} and done.json["oracle"] == {}
    lines = [json.loads(line) for line in out.read_text().splitlines()]
    assert len(lines) == 40 and sum(line["verdict"] == "RIGHT" for line in lines) == done.json["counts"]["RIGHT"]
    assert plot.read_text().startswith("<svg")


def test_data_are_solved_on_the_way_and_all_labels_together_give_the_labelled_problems(diagnose: Run) -> None:
    done = diagnose("samples", "--limit", "12", "--json")
    assert done.code == 0 and done.json["n"] == 12
    everything = done.json["oracle"]["all"]
    assert everything["n"] == done.json["labelled"] and everything["correct"] == everything["n"]
    told = diagnose("samples", "--limit", "12", "--no-oracle")
    assert "What went wrong first" in told.out and "SELECTION" in told.out


def test_rows_whose_solutions_are_formulas_are_labelled_by_the_reader_of_formulas(
    diagnose: Run, tmp_path: Path
) -> None:
    row = {
        "id": "m", "question": "What is $3 \\cdot 4 + 5$?", "answer": "17", "source": "math",
        "solution": "We have $3 \\cdot 4 + 5 = 12 + 5 = \\boxed{17}$.",
    }  # fmt: skip
    data = tmp_path / "rows.jsonl"
    data.write_text(json.dumps(row) + "\n")
    done = diagnose(str(data), "--reader", "competition", "--json")
    assert done.code == 0 and done.json["labelled"] == 1 and done.json["counts"]["RIGHT"] == 1


def test_what_cannot_be_diagnosed_says_what_to_do(diagnose: Run, records: Path, tmp_path: Path) -> None:
    alone = diagnose(str(records))
    assert alone.code == 2 and "say with --data" in alone.err
    assert "expected arithmetic or competition" in diagnose("samples", "--reader", "poetry").err
    assert "give the first teacher's run folder" in diagnose("samples", "--second-traces", "x").err
    missing = diagnose(str(tmp_path / "no.jsonl"), "--data", "samples")
    assert missing.code == 1 and "no such file" in missing.err
