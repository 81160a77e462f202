"""Run folders: whole or absent shards, resume by id, one writer."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.errors import DataError, UsageError
from mycelium.io import ColumnTypes, decode, file_sha256
from mycelium.runs import Run, RunLockedError, RunWriter, is_run

pytest.importorskip("pyarrow")


def write(folder: Path, *ids: str, **options: Any) -> None:
    with RunWriter.open(folder, "things", **options) as writer:
        for id_ in ids:
            writer.append({"id": id_, "length": len(id_)})


def test_rows_come_back_as_they_were_written_in_their_order(tmp_path: Path) -> None:
    rows = [
        {"id": "b", "text": "½ apple\n", "n": 3, "share": 0.1, "ok": True, "goal": ["count", True, 0, 12]},
        {"id": "a", "text": "", "n": -(2**40), "share": 1e-300, "ok": False, "goal": {"deep": [{"x": None}]}},
    ]
    with RunWriter.open(tmp_path / "run", "things") as writer:
        for row in rows:
            writer.append(row)
    run = Run.open(tmp_path / "run")
    assert list(run.rows()) == rows
    assert run.ids() == ["b", "a"] and len(run) == 2
    assert run.row("a") == rows[1]
    assert list(run.rows(columns=["n"], ids=["a", "unknown"])) == [{"n": -(2**40)}]


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab", max_size=2), inner, max_size=2),
    max_leaves=5,
)  # fmt: skip


@given(st.lists(json_values, min_size=1, max_size=4))
def test_whatever_json_can_hold_survives_in_lists(values: list[Any]) -> None:
    columns = ColumnTypes()
    rows = [columns.encode({"id": str(number), "value": [value]}) for number, value in enumerate(values)]
    assert [row["value"] for row in decode(columns.table(rows))] == [[value] for value in values]


def test_arrays_are_stored_as_numbers_and_nan_as_null(tmp_path: Path) -> None:
    declared = {"jsd": "floats", "iaf": "matrix", "spans": "spans"}
    with RunWriter.open(tmp_path, "things", columns=declared) as writer:
        writer.append({"id": "a", "jsd": np.array([np.nan, 0.5]), "iaf": np.eye(2), "spans": [(0, 3), (3, 4)]})
        writer.append({"id": "b", "jsd": None, "iaf": [], "spans": []})
    first, second = Run.open(tmp_path).rows()
    assert first == {"id": "a", "jsd": [None, 0.5], "iaf": [[1, 0], [0, 1]], "spans": [[0, 3], [3, 4]]}
    assert second == {"id": "b", "jsd": None, "iaf": [], "spans": []}


def test_a_column_may_appear_late_stay_empty_or_become_a_float(tmp_path: Path) -> None:
    with RunWriter.open(tmp_path, "things", shard_rows=1) as writer:
        writer.append({"id": "a", "n": 1, "never": None})
        writer.append({"id": "b", "n": 1.5})
    with RunWriter.open(tmp_path, "things") as writer:
        writer.append({"id": "c", "n": 2, "late": "x"})
    run = Run.open(tmp_path)
    assert run.columns == ("id", "n", "late")
    assert [(row["n"], row["late"]) for row in run.rows()] == [(1, None), (1.5, None), (2, "x")]
    assert run.query("SELECT sum(n) AS n, max(late) AS late FROM rows") == [{"n": 4.5, "late": "x"}]


def test_declared_columns_can_be_asked_for_even_where_nobody_filled_them(tmp_path: Path) -> None:
    with RunWriter.open(tmp_path, "things", columns={"gold": "text", "n": "int"}) as writer:
        writer.append({"id": "a"})
    run = Run.open(tmp_path)
    assert run.row("a") == {"id": "a", "gold": None, "n": None}
    assert run.query("SELECT count(gold) AS golds FROM rows") == [{"golds": 0}]


def test_a_resumed_run_knows_what_is_done_and_refuses_to_store_it_twice(tmp_path: Path) -> None:
    write(tmp_path, "a", "b")
    with RunWriter.open(tmp_path, "things") as writer:
        assert writer.done == {"a", "b"}
        with pytest.raises(DataError, match="'a' is already in the run"):
            writer.append({"id": "a"})
        writer.append({"id": "c"})
        with pytest.raises(DataError, match="'c' is already"):
            writer.append({"id": "c"})
    assert Run.open(tmp_path).ids() == ["a", "b", "c"]


def test_what_was_appended_before_an_exception_is_kept_and_the_run_is_not_finished(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), RunWriter.open(tmp_path, "things") as writer:
        writer.append({"id": "a"})
        raise ZeroDivisionError
    run = Run.open(tmp_path)
    assert run.ids() == ["a"] and run.manifest["finished"] is False
    write(tmp_path, "b")
    assert Run.open(tmp_path).manifest["finished"] is True


def test_a_failure_has_a_reason_until_a_row_takes_its_place(tmp_path: Path) -> None:
    with RunWriter.open(tmp_path, "things") as writer:
        writer.fail("a", "empty text")
        writer.fail("b", "too long")
        assert writer.failed == {"a": "empty text", "b": "too long"}
    with RunWriter.open(tmp_path, "things") as writer:
        assert writer.failed == {"a": "empty text", "b": "too long"} and not writer.done
        writer.append({"id": "a"})
        writer.fail("b", "much too long")
    run = Run.open(tmp_path)
    assert [(failure.id, failure.reason) for failure in run.failures()] == [("b", "much too long")]
    with pytest.raises(DataError, match="It failed: much too long"):
        run.row("b")


@pytest.mark.parametrize(
    "row",
    [
        {"id": ""}, {"id": 3}, {"n": 1}, {"id": "x", "n": "text"}, {"id": "x", "text": "\ud800"}, {"id": "\ud800"},
        {"id": "x", "n": 2**70}, {"id": "x", "spans": [[0, "a"]]}, {"id": "x", "goal": [float("inf")]},
        {"id": "x", "n": True}, {"id": "x", "other": object()},
    ],
)  # fmt: skip
def test_a_row_that_does_not_fit_is_refused_and_leaves_nothing(tmp_path: Path, row: dict[str, Any]) -> None:
    with RunWriter.open(tmp_path, "things", columns={"spans": "spans"}) as writer:
        writer.append({"id": "a", "n": 1, "text": "t", "goal": [1]})
        with pytest.raises(DataError):
            writer.append(row)
        writer.append({"id": "x", "n": 2})
    assert [row["n"] for row in Run.open(tmp_path).rows()] == [1, 2]


def test_the_manifest_says_what_the_run_is(tmp_path: Path) -> None:
    write(tmp_path, "a", settings={"seed": 7, "data_sha256": "ab"})
    manifest = json.loads((tmp_path / "manifest.json").read_text())
    assert (manifest["kind"], manifest["seed"], manifest["settings"]["data_sha256"]) == ("things", 7, "ab")
    assert {"python", "pyarrow"} <= set(manifest["versions"])
    assert is_run(tmp_path) and not is_run(tmp_path / "rows")


def test_other_settings_or_another_kind_are_refused_by_name(tmp_path: Path) -> None:
    write(tmp_path, "a", settings={"seed": 1, "layers": [0, 1]})
    with pytest.raises(UsageError, match="seed was 1, now 2"):
        write(tmp_path, "b", settings={"seed": 2, "layers": (0, 1)})
    with pytest.raises(UsageError, match="kind 'things', not 'traces'"):
        RunWriter.open(tmp_path, "traces", {"seed": 1, "layers": [0, 1]})
    with pytest.raises(UsageError, match="already holds a run"):
        write(tmp_path, "b", settings={"seed": 1, "layers": [0, 1]}, resume=False)
    write(tmp_path, "b", settings={"seed": 1, "layers": (0, 1)})
    assert Run.open(tmp_path).ids() == ["a", "b"]


def test_a_folder_with_other_things_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("x")
    with pytest.raises(UsageError, match=r"thesis\.tex"):
        write(tmp_path, "a")
    with pytest.raises(UsageError, match="got a file"):
        write(tmp_path / "thesis.tex", "a")
    with pytest.raises(DataError, match="expected a run folder"):
        Run.open(tmp_path)


def test_two_writers_do_not_mix(tmp_path: Path) -> None:
    program = "import sys; from mycelium.runs import RunWriter\nRunWriter.open(sys.argv[1], 'things')"
    with RunWriter.open(tmp_path, "things") as writer:
        with pytest.raises(RunLockedError, match="this process"):
            RunWriter.open(tmp_path, "things")
        other = subprocess.run(
            [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, timeout=60
        )
        assert other.returncode == 1 and "another process writes into this run" in other.stderr
        writer.append({"id": "a"})
    write(tmp_path, "b")
    assert Run.open(tmp_path).ids() == ["a", "b"]


def test_a_torn_shard_is_put_aside_reported_and_done_again(tmp_path: Path) -> None:
    write(tmp_path, "a")
    write(tmp_path, "b")
    torn = tmp_path / "rows" / "00000001.parquet"
    torn.write_bytes(torn.read_bytes()[:-20])
    run = Run.open(tmp_path)
    assert run.ids() == ["a"] and [damage.path for damage in run.damaged] == [torn]
    with RunWriter.open(tmp_path, "things") as writer:
        assert writer.done == {"a"} and len(writer.damaged) == 1
        writer.append({"id": "b"})
    run = Run.open(tmp_path)
    assert run.ids() == ["a", "b"] and not run.damaged
    assert (tmp_path / "rows" / "00000001.parquet.damaged").exists()


def test_leftovers_of_a_killed_writer_are_ignored_and_removed(tmp_path: Path) -> None:
    write(tmp_path, "a")
    leftover = tmp_path / "rows" / "00000009.parquet.123.tmp"
    leftover.write_bytes(b"PAR1 half a shard")
    assert Run.open(tmp_path).ids() == ["a"]
    write(tmp_path, "b")
    assert not leftover.exists() and Run.open(tmp_path).ids() == ["a", "b"]


def test_a_closed_writer_says_so(tmp_path: Path) -> None:
    writer = RunWriter.open(tmp_path, "things")
    writer.close()
    writer.close()
    with pytest.raises(UsageError, match="closed"):
        writer.append({"id": "a"})


def test_a_shard_is_written_after_its_rows_or_its_time(tmp_path: Path) -> None:
    with RunWriter.open(tmp_path, "things", shard_rows=2, shard_seconds=1000) as writer:
        for id_ in "abc":
            writer.append({"id": id_})
        assert Run.open(tmp_path).ids() == ["a", "b"]
    with RunWriter.open(tmp_path, "things", shard_rows=100, shard_seconds=0) as writer:
        writer.append({"id": "d"})
        assert Run.open(tmp_path).ids() == ["a", "b", "c", "d"]


def test_the_hash_of_a_file_is_its_sha256(tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"abc")
    assert file_sha256(tmp_path / "f").startswith("ba7816bf8f01cfea")


@pytest.mark.parametrize("delays", [(0.1,), pytest.param((0.02, 0.1, 0.05, 0.15, 0.0), marks=pytest.mark.slow)])
def test_a_writer_killed_again_and_again_ends_with_every_row_once(tmp_path: Path, delays: tuple[float, ...]) -> None:
    program = textwrap.dedent("""
        import sys, time
        from mycelium.runs import RunWriter
        with RunWriter.open(sys.argv[1], "things", shard_rows=7) as writer:
            print("ready", flush=True)
            for number in range(300):
                if str(number) not in writer.done:
                    writer.append({"id": str(number), "value": [number * number]})
                    time.sleep(0.002)
    """)
    kills = 0
    for delay in delays:
        process = subprocess.Popen([sys.executable, "-c", program, str(tmp_path)], stdout=subprocess.PIPE)
        assert process.stdout is not None and process.stdout.readline() == b"ready\n"
        time.sleep(delay)
        os.kill(process.pid, signal.SIGKILL)
        kills += process.wait(timeout=60) == -signal.SIGKILL
        process.stdout.close()
    assert kills >= len(delays) // 2 + 1
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=True, timeout=60, stdout=subprocess.DEVNULL)
    run = Run.open(tmp_path)
    assert [(row["id"], row["value"]) for row in run.rows()] == [(str(n), [n * n]) for n in range(300)]
    assert run.query("SELECT count(*) AS n, count(DISTINCT id) AS d FROM rows") == [{"n": 300, "d": 300}]
    assert not list(tmp_path.rglob("*.tmp"))
