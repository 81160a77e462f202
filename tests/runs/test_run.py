"""Reading a run: ids and their prefixes, SQL that only reads, what is missing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from mycelium.errors import DataError, MissingExtraError, UsageError
from mycelium.runs import Run, RunWriter

pytest.importorskip("pyarrow")


@pytest.fixture
def run(tmp_path: Path) -> Run:
    with RunWriter.open(tmp_path / "run", "things") as writer:
        for number, verdict in enumerate(["right", "wrong", "right"]):
            writer.append({"id": f"train-{number}", "verdict": verdict, "jsd": [0.25, 0.5 + number]})
    return Run.open(tmp_path / "run")


def test_sql_sees_the_rows(run: Run) -> None:
    pytest.importorskip("duckdb")
    counts = run.query("SELECT verdict, count(*) AS n FROM rows GROUP BY verdict ORDER BY n;")
    assert counts == [{"verdict": "wrong", "n": 1}, {"verdict": "right", "n": 2}]


@pytest.mark.parametrize(
    "sql",
    [
        "COPY rows TO '{tmp}/out.csv'", "SELECT * FROM read_text('{tmp}/secret')", "SELECT * FROM '{tmp}/secret'",
        "ATTACH '{tmp}/other.db'", "INSTALL httpfs", "LOAD httpfs", "SET enable_external_access=true", "CREATE TABLE t (a INT)",
        "SELECT 1; SELECT 2", "", "PRAGMA database_list", "SELECT * FROM glob('{tmp}/*')", "EXPORT DATABASE '{tmp}/x'",
        "SELECT * FROM run", "SELEC", "SELECT * FROM read_parquet('http://localhost:1/x')", "DELETE FROM rows",
        "SELECT * FROM range(200000)", "WITH RECURSIVE t AS (SELECT 1 a UNION ALL SELECT a + 1 FROM t) SELECT sum(a) FROM t",
    ],
)  # fmt: skip
def test_sql_reads_nothing_else_and_changes_nothing(run: Run, tmp_path: Path, sql: str) -> None:
    pytest.importorskip("duckdb")
    (tmp_path / "secret").write_text("secret")
    before = sorted(path for path in tmp_path.rglob("*"))
    with pytest.raises(UsageError) as refusal:
        run.query(sql.format(tmp=tmp_path), timeout_s=0.3)
    assert len(str(refusal.value)) > 20
    assert sorted(path for path in tmp_path.rglob("*")) == before
    assert len(run.query("SELECT id FROM rows")) == 3


def test_an_empty_run_answers_too(tmp_path: Path) -> None:
    pytest.importorskip("duckdb")
    with RunWriter.open(tmp_path, "things"):
        pass
    run = Run.open(tmp_path)
    assert run.query("SELECT count(*) AS n FROM rows") == [{"n": 0}]
    assert run.ids() == [] and list(run.rows(columns=["verdict"])) == []
    with pytest.raises(DataError, match="no rows yet"):
        run.row("a")


def test_a_prefix_that_one_id_has_finds_it(run: Run) -> None:
    assert run.find("train-1") == run.find("train-1") == "train-1"
    with pytest.raises(DataError, match="3 ids begin with: train-0, train-1, train-2"):
        run.find("train")
    with pytest.raises(DataError, match=r"Did you mean .*train-2"):
        run.find("trian-2")


def test_a_failed_record_is_not_mistaken_for_a_longer_id(tmp_path: Path) -> None:
    with RunWriter.open(tmp_path, "things") as writer:
        writer.append({"id": "train-10"})
        writer.fail("train-1", "no text")
    with pytest.raises(DataError, match="It failed: no text"):
        Run.open(tmp_path).find("train-1")
    assert Run.open(tmp_path).find("train-") == "train-10"


def test_an_unknown_column_is_named(run: Run) -> None:
    with pytest.raises(UsageError, match="got column 'verdit', expected some of id, verdict, jsd"):
        list(run.rows(columns=["verdit"]))


@pytest.mark.parametrize(
    ("text", "message"),
    [("{", "not readable"), ("[]", "no 'kind'"), ('{"kind": "x", "format": 9}', "run format 9")],
)
def test_a_manifest_that_is_none_says_so(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "manifest.json").write_text(text)
    with pytest.raises(DataError, match=message):
        Run.open(tmp_path)


@pytest.mark.parametrize("module", ["pyarrow", "duckdb"])
def test_a_missing_module_names_its_install_command(run: Run, monkeypatch: pytest.MonkeyPatch, module: str) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtraError, match=rf"'{module}'.*mycelium-math\[data\]"):
        run.query("SELECT 1")
