"""`mycelium report`: files that appear together, and a document that names them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from fakes import make_record
from mycelium.evaluation import question_hash, write_records


@pytest.fixture
def records(tmp_path: Path) -> Path:
    wrong = make_record(id="b", correct=False, question_sha256=question_hash("How <b>many</b>?"))
    write_records(tmp_path / "dev.jsonl", [make_record(id="a"), wrong])
    return tmp_path / "dev.jsonl"


def test_records_become_a_folder_beside_them(mycelium: Callable, records: Path) -> None:
    done = mycelium("report", str(records), "--json")
    folder = records.parent / "dev-report"
    assert done.code == 0 and done.json["folder"] == str(folder)
    assert sorted(path.name for path in folder.iterdir()) == sorted(done.json["files"])
    assert json.loads((folder / "summary.json").read_text()) == done.json["summary"]
    assert done.json["summary"]["accuracy"] == 0.5


def test_people_see_the_first_figures_and_where_the_report_lies(mycelium: Callable, records: Path) -> None:
    done = mycelium("report", str(records), "--out", str(records.parent / "here"))
    assert done.code == 0 and "accuracy" in done.out and "50.0%" in done.out and "here/report.html" in done.err


def test_questions_come_from_the_data(mycelium: Callable, records: Path, tmp_path: Path) -> None:
    data = tmp_path / "data.jsonl"
    data.write_text(json.dumps({"id": "b", "question": "How <b>many</b>?", "answer": "7"}) + "\n")
    assert mycelium("report", str(records), "--data", str(data), "--against", str(records)).code == 0
    page = (tmp_path / "dev-report" / "report.html").read_text()
    assert "How &lt;b&gt;many&lt;/b&gt;?" in page and "Against a second run" in page


def test_what_cannot_be_reported_says_so(mycelium: Callable, tmp_path: Path) -> None:
    assert "no file or folder" in mycelium("report", str(tmp_path / "nowhere")).err
    solved = tmp_path / "solved.jsonl"
    solved.write_text('{"id": "a", "status": "answered", "readings": []}\n')
    done = mycelium("report", str(solved))
    assert done.code == 2 and "no gold" in done.err
