"""`mycelium runs`: what a run folder holds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mycelium.runs import RunWriter
from mycelium.teacher import TRACE_COLUMNS, trace_to_row

pytest.importorskip("pyarrow")
pytest.importorskip("duckdb")


@pytest.fixture
def run(tmp_path: Path) -> str:
    folder = tmp_path / "runs" / "first"
    with RunWriter.open(folder, "traces", {"seed": 3, "split": None}, columns=TRACE_COLUMNS) as writer:
        verdicts = ["right", "right", "wrong", "truncated", "unjudged"]
        for number, verdict in enumerate(verdicts):
            gold = None if verdict == "unjudged" else "7"
            facts = {
                "verdict": verdict,
                "gold": gold,
                "teacher": "small" if number else "big",
                "finish": "stop",
            }
            signals = {
                "jsd_bits": [0.25, 0.5],
                "reading_jsd_bits": [None, 0.1],
                "step_token_spans": [[0, 2]],
                "input_mass": [0.5],
            }
            writer.append({**trace_to_row(None, id=f"p{number}", n_tokens=2, **facts), **(signals if number else {})})
        writer.fail("p9", "no text")
    return str(folder)


def test_a_summary_counts_by_verdict_and_teacher(mycelium: Callable, run: str) -> None:
    done = mycelium("runs", "show", run)
    assert done.code == 0
    for words in ("traces, begun", "finished", "seed 3", "rows            5, 4 with signals", "by big: 1 right",
                  "right           2 of 3 judged, 66.7% (95%: 20.8 to 93.9)", "p9: no text", "without gold    1",
                  "with cut off    2 of 4 written, 50.0% (95%: 15.0 to 85.0); 1 cut off",
                  "0.3750 bits JSD writing, 0.1000 reading, 1 steps"):  # fmt: skip
        assert words in done.out, words
    document = mycelium("runs", "show", run, "--json").json
    assert document["verdicts"] == {"right": 2, "wrong": 1, "truncated": 1, "unjudged": 1}
    assert document["teachers"]["small"]["wrong"] == 1 and document["manifest"]["seed"] == 3
    assert (document["stored_tokens"], document["failed"], document["damaged"]) == (10, 1, [])
    assert (document["right"], document["judged"], document["written"]) == (2, 3, 4)


def test_sql_answers_as_a_table_and_as_json(mycelium: Callable, run: str) -> None:
    sql = "SELECT verdict, count(*) AS n, sum(n_tokens) AS tokens FROM rows GROUP BY 1 ORDER BY n DESC, verdict LIMIT 2"
    table = mycelium("runs", "show", run, "--sql", sql)
    assert table.out.splitlines() == ["verdict    n  tokens", "right      2  4", "truncated  1  2"]
    assert mycelium("runs", "show", run, "--sql", sql, "--json").json[0] == {
        "verdict": "right",
        "n": 2,
        "tokens": 4,
    }
    odd = "SELECT DATE '2026-01-02' AS d, 1.5::DECIMAL(4, 2) AS x, 'nan'::DOUBLE AS nan, 'a'::BLOB AS b, id FROM rows LIMIT 1"
    assert mycelium("runs", "show", run, "--sql", odd, "--json").json[0] == {
        "d": "2026-01-02", "x": 1.5, "nan": None, "b": "b'a'", "id": "p0",
    }  # fmt: skip


def test_times_of_a_zone_come_as_text(mycelium: Callable, run: str) -> None:
    """DuckDB gives them to Python only where pytz is installed, which nothing here needs."""
    sql = (
        "SELECT TIMESTAMPTZ '2026-01-02 03:04:05+00' AS t, id AS t2, [now()] AS l FROM rows ORDER BY id LIMIT 1 -- one"
    )
    (row,) = mycelium("runs", "show", run, "--sql", sql, "--json").json
    assert row["t"].startswith("2026-01-0") and row["t2"] == "p0" and row["l"].startswith("['20")


@pytest.mark.parametrize("sql", ["SELECT foo FROM rows", "SELECT count(*) frm rows whre", "SELECT 'x'::INTEGER"])
def test_an_error_of_the_query_is_one_line(mycelium: Callable, run: str, sql: str) -> None:
    done = mycelium("runs", "show", run, "--sql", sql)
    assert done.code == 2 and done.err.count("\n") == 1 and "the query was refused: " in done.err


@pytest.mark.parametrize(
    "sql", ["DROP TABLE rows", "SELECT * FROM 'other.csv'", "nonsense", "", "COPY rows TO 'x.csv'"]
)
def test_sql_that_does_more_than_read_rows_is_a_usage_error(mycelium: Callable, run: str, sql: str) -> None:
    done = mycelium("runs", "show", run, "--sql", sql)
    assert done.code == 2 and done.out == "" and done.err


def test_runs_in_a_folder_are_listed(mycelium: Callable, run: str, tmp_path: Path) -> None:
    with RunWriter.open(tmp_path / "runs" / "second", "notes") as writer:
        writer.append({"id": "a"})
    (tmp_path / "runs" / "other").mkdir()
    broken = tmp_path / "runs" / "broken"
    broken.mkdir()
    (broken / "manifest.json").write_text("{")
    done = mycelium("runs", "list", str(tmp_path / "runs"), "--json")
    assert {Path(row["run"]).name: (row["kind"], row["rows"], row["failed"]) for row in done.json} == {
        "first": ("traces", 5, 1), "second": ("notes", 1, 0),
    }  # fmt: skip
    assert "broken" in done.err and "not readable" in done.err
    table = mycelium("runs", "list", str(tmp_path / "runs")).out
    assert table.splitlines()[0].split()[:4] == ["run", "kind", "rows", "failed"]


def test_a_run_of_another_kind_is_counted_by_its_short_columns(mycelium: Callable, tmp_path: Path) -> None:
    with RunWriter.open(tmp_path / "r", "notes") as writer:
        for number in range(30):
            writer.append({"id": str(number), "part": "ab"[number % 2], "steps": [["ADD", number]]})
    document = mycelium("runs", "show", str(tmp_path / "r"), "--json").json
    assert document["counts"]["part"] == {"a": 15, "b": 15} and document["columns"] == ["id", "part", "steps"]
    assert "id" not in document["counts"]
    assert "part            a 15, b 15" in mycelium("runs", "show", str(tmp_path / "r")).out


def test_an_empty_run_and_a_folder_without_runs_are_no_errors(mycelium: Callable, tmp_path: Path) -> None:
    with RunWriter.open(tmp_path / "r" / "empty", "traces", columns=TRACE_COLUMNS):
        pass
    assert "rows            0" in mycelium("runs", "show", str(tmp_path / "r" / "empty")).out
    (tmp_path / "none").mkdir()
    done = mycelium("runs", "list", str(tmp_path / "none"))
    assert done.code == 0 and "no runs in it" in done.err
    assert mycelium("runs", "list", str(tmp_path / "nowhere")).code == 1
