"""`mycelium view`: what a path holds, and one file that opens from disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from fakes import make_record
from made_traces import cut_row, made_row
from mycelium.evaluation import write_records
from mycelium.runs import RunWriter
from mycelium.teacher import TRACE_COLUMNS

pytest.importorskip("pyarrow")


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("view") / "made"
    with RunWriter.open(folder, "traces", columns=TRACE_COLUMNS) as writer:
        for row in (made_row(), cut_row()):
            writer.append(row)
    return folder


def test_without_a_file_it_says_what_is_there_and_what_to_do(mycelium: Callable, run: Path) -> None:
    done = mycelium("view", str(run))
    assert done.code == 0 and f"{run}: traces, 2 rows" in done.out and "--export page.html" in done.out
    facts = {"path": str(run), "kind": "traces", "rows": 2, "export": None, "bytes": None}
    assert mycelium("view", str(run), "--json").json == facts


def test_traces_are_written_as_one_file(mycelium: Callable, run: Path, tmp_path: Path) -> None:
    page = tmp_path / "out" / "page.html"
    done = mycelium("view", str(run), "--export", str(page), "--clauses", "punctuation", "--json")
    assert done.code == 0 and done.json["bytes"] == page.stat().st_size and list(page.parent.iterdir()) == [page]
    assert '"id": "made"' in page.read_text(encoding="utf-8") and '"id": "cut"' in page.read_text(encoding="utf-8")
    assert mycelium("view", str(run), "--export", str(page), "--id", "cu", "--clauses", "punctuation").code == 0
    assert '"id": "made"' not in page.read_text(encoding="utf-8")


def test_records_and_solutions_are_written_with_their_questions(mycelium: Callable, tmp_path: Path) -> None:
    write_records(tmp_path / "dev.jsonl", [make_record(id="a", correct=False)])
    page = tmp_path / "page.html"
    assert (
        mycelium(
            "view", str(tmp_path / "dev.jsonl"), "--against", str(tmp_path / "dev.jsonl"), "--export", str(page)
        ).code
        == 0
    )
    assert "Against a second run" in page.read_text(encoding="utf-8")
    (tmp_path / "in.jsonl").write_text('{"id": "a", "question": "Tom has 3 pens and buys 4. How many?"}\n')
    (tmp_path / "out.jsonl").write_text('{"id": "a", "status": "answered", "answer": "7", "readings": []}\n')
    solved = ("view", str(tmp_path / "out.jsonl"), "--data", str(tmp_path / "in.jsonl"), "--export", str(page))
    assert mycelium(*solved).code == 0 and "buys 4. How many?" in page.read_text(encoding="utf-8")


def test_options_that_do_not_belong_are_named(mycelium: Callable, run: Path, tmp_path: Path) -> None:
    page = str(tmp_path / "page.html")
    done = mycelium("view", str(run), "--against", str(run), "--export", page)
    assert done.code == 2 and "--against belongs to the records" in done.err
    write_records(tmp_path / "dev.jsonl", [make_record()])
    assert (
        "--id belongs to a run of traces"
        in mycelium("view", str(tmp_path / "dev.jsonl"), "--id", "a", "--export", page).err
    )
    with RunWriter.open(tmp_path / "notes", "notes") as writer:
        writer.append({"id": "a"})
    done = mycelium("view", str(tmp_path / "notes"), "--export", page)
    assert done.code == 2 and "kind 'notes'" in done.err and not Path(page).exists()
