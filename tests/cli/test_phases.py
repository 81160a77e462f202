"""`mycelium phases`: the study of a run as table, JSON and plot."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from mycelium.runs import RunWriter
from tiny_teacher import save_teacher

pytest.importorskip("transformers")
pytest.importorskip("pyarrow")


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from mycelium.cli.trace import trace

    folder = tmp_path_factory.mktemp("phases")
    teacher = save_teacher(folder / "teacher", end_bias=12.0)
    rows = [
        {"id": f"p{k}", "question": f"Ann has {k} pens. She buys {k % 7 + 1} more. How many?", "answer": str(k + k % 7 + 1),
         "solution": f"{k} + {k % 7 + 1} = {k + k % 7 + 1} pens.\n#### {k + k % 7 + 1}"}
        for k in range(11, 19)
    ]  # fmt: skip
    (folder / "d.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    assert trace(str(folder / "d.jsonl"), folder / "run", str(teacher), given="solution") == 0
    return folder / "run"


def test_the_study_is_one_json_document(mycelium: Callable, run: Path) -> None:
    done = mycelium("phases", str(run), "--json")
    assert done.code == 0
    study = done.json
    assert study["n_traces"] == 8 and set(study["phases"]) == {"reading", "generating"}
    for phase in study["phases"].values():
        assert 0 < phase["mean_bits"]["value"] < 1 and phase["n_peaks"] > 0
        for share in phase["peak_share"].values():
            assert 0 <= share["value"] <= 1 and 0 < share["chance"] <= 1
    assert study["operands"]["n_equations"] == 8
    assert study["equations"]["read"] == {"plain": 8, "latex": 0, "words": 0}


def test_the_table_names_both_phases_and_the_plot_is_written(mycelium: Callable, run: Path, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    done = mycelium("phases", str(run), "--plot", str(tmp_path / "p.png"), "--limit", "4", "--right-only")
    assert done.code == 0 and "reading" in done.out and "generating" in done.out and "traces    4" in done.out
    assert "4 equations read in 4 texts" in done.out
    assert (tmp_path / "p.png").stat().st_size > 10_000


def test_wrong_input_is_said_and_exits_with_2_or_1(mycelium: Callable, run: Path, tmp_path: Path) -> None:
    assert mycelium("phases", str(run), "--plot", "p.bmp").code == 2
    missing = mycelium("phases", str(tmp_path / "none"))
    assert missing.code == 1 and "none" in missing.err
    with RunWriter.open(tmp_path / "labels", "labels", {}, True):
        pass
    other = mycelium("phases", str(tmp_path / "labels"))
    assert other.code == 2 and "labels" in other.err
    nobody = mycelium("phases", str(run), "--teacher", "somebody")
    assert nobody.code == 1 and "no trace with signals" in nobody.err
