"""Rows that are kept while their file is written: whatever byte a writer died at, the next one ends with the same file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.errors import UsageError
from mycelium.runs import KeptRows, RunLockedError

ROWS = [{"id": n, "text": f"row {n}, a line\nand ½"} for n in range(10)]
SETTINGS: dict[str, Any] = {"seed": 1, "map": {}}


class Died(Exception):
    """Stands for the end of the process."""


def write(target: Path, upto: int = len(ROWS), *, resume: bool = False, **options: Any) -> int:
    """Write the rows, and die after so many; gives how many there were before."""
    values = {"kind": "things", "settings": SETTINGS, "batch_size": 3, **options}
    with KeptRows.open(target, values.pop("kind"), values.pop("settings"), resume, **values) as rows:
        assert list(rows.before()) == ROWS[: rows.n_before]
        for row in ROWS[rows.n_before : upto]:
            rows.append(row)
        if upto < len(ROWS):
            raise Died
    return rows.n_before


def dies(target: Path, upto: int, **options: Any) -> Path:
    with pytest.raises(Died):
        write(target, upto, **options)
    return target.with_name(target.name + ".partial")


def content(target: Path) -> list[Any]:
    return [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]


def test_the_file_appears_when_all_rows_are_there_and_nothing_else_is_left(tmp_path: Path) -> None:
    assert write(tmp_path / "new" / "out.jsonl") == 0
    assert content(tmp_path / "new" / "out.jsonl") == ROWS
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["out.jsonl"]


@pytest.mark.parametrize(("upto", "kept"), [(3, 3), (5, 3), (9, 9)])
def test_whole_batches_are_kept_and_gone_on_with(tmp_path: Path, upto: int, kept: int) -> None:
    partial = dies(tmp_path / "out.jsonl", upto)
    assert [path.name for path in tmp_path.iterdir()] == [partial.name]
    assert write(tmp_path / "out.jsonl", resume=True) == kept
    assert content(tmp_path / "out.jsonl") == ROWS and not partial.exists()


def test_without_a_whole_batch_nothing_is_left(tmp_path: Path) -> None:
    dies(tmp_path / "out.jsonl", 2)
    assert list(tmp_path.iterdir()) == []


@given(st.data())
def test_a_file_that_was_cut_off_at_any_byte_is_gone_on_with(tmp_path_factory: Any, data: st.DataObject) -> None:
    folder = tmp_path_factory.mktemp("cut")
    partial = dies(folder / "out.jsonl", 8)
    whole = partial.read_bytes()
    cut = data.draw(st.integers(0, len(whole)))
    partial.write_bytes(whole[:cut] + data.draw(st.sampled_from([b"", b"\0\0\0", b"\0\n"])))
    if cut:
        before = write(folder / "out.jsonl", resume=True)
        assert before % 3 == 0 and before <= max(0, whole[:cut].count(b"\n") - 1)
        assert content(folder / "out.jsonl") == ROWS


def test_the_old_file_stands_until_the_new_one_is_whole(tmp_path: Path) -> None:
    (tmp_path / "out.jsonl").write_text("old\n")
    dies(tmp_path / "out.jsonl", 6)
    assert (tmp_path / "out.jsonl").read_text() == "old\n"
    write(tmp_path / "out.jsonl", resume=True)
    assert content(tmp_path / "out.jsonl") == ROWS


def test_kept_rows_are_not_touched_without_being_asked(tmp_path: Path) -> None:
    partial = dies(tmp_path / "out.jsonl", 6)
    before = partial.read_bytes()
    with pytest.raises(UsageError, match=r"out\.jsonl\.partial: holds 6 rows .* Add --resume to go on .*, or delete"):
        write(tmp_path / "out.jsonl")
    assert partial.read_bytes() == before


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"settings": {"seed": 2, "map": {}}}, r"holds 6 rows .* had other settings \(seed was 1, now 2\)"),
        ({"settings": {"seed": 1}}, r"other settings \(map was \{\}, now null\)"),
        ({"batch_size": 64}, r"other settings \(batch_size was 3, now 64\)"),
        ({"kind": "records"}, "of kind 'things', not 'records'"),
    ],
)
@pytest.mark.parametrize("resume", [True, False])
def test_rows_of_other_settings_are_refused_with_what_differs(
    tmp_path: Path, options: dict[str, Any], said: str, resume: bool
) -> None:
    partial = dies(tmp_path / "out.jsonl", 6)
    before = partial.read_bytes()
    with pytest.raises(UsageError, match=said):
        write(tmp_path / "out.jsonl", resume=resume, **options)
    assert partial.read_bytes() == before


@pytest.mark.parametrize("text", ["my notes", "my notes\n", '{"id": 1}\n'])
def test_a_file_of_somebody_else_under_that_name_is_left_alone(tmp_path: Path, text: str) -> None:
    (tmp_path / "out.jsonl.partial").write_text(text)
    with pytest.raises(UsageError, match="does not begin as kept rows do"):
        write(tmp_path / "out.jsonl")
    assert (tmp_path / "out.jsonl.partial").read_text() == text


def test_a_writer_that_died_while_its_file_appeared_leaves_no_litter(tmp_path: Path) -> None:
    """Between copying and renaming, and between renaming and removing."""
    partial = dies(tmp_path / "out.jsonl", 9)
    (tmp_path / ".out.jsonl.0123456789ab.tmp").write_text("half a cop")
    (tmp_path / ".other.jsonl.0123456789ab.tmp").write_text("of another file")
    kept = partial.read_bytes()
    write(tmp_path / "out.jsonl", resume=True)
    partial.write_bytes(kept)
    write(tmp_path / "out.jsonl", resume=True)
    assert content(tmp_path / "out.jsonl") == ROWS
    assert {path.name for path in tmp_path.iterdir()} == {"out.jsonl", ".other.jsonl.0123456789ab.tmp"}


def test_a_full_disk_at_the_end_keeps_the_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(source: Any, target: Any, length: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("mycelium.runs.kept.shutil.copyfileobj", full)
    with pytest.raises(OSError, match="No space left"):
        write(tmp_path / "out.jsonl")
    monkeypatch.undo()
    assert write(tmp_path / "out.jsonl", resume=True) == 9
    assert content(tmp_path / "out.jsonl") == ROWS


def test_a_file_has_one_writer(tmp_path: Path) -> None:
    program = f"""
import sys
from mycelium.runs import KeptRows, RunLockedError
try:
    KeptRows.open({str(tmp_path / "out.jsonl")!r}, "things", {{}}, True)
except RunLockedError as error:
    sys.exit(str(error))
"""
    with KeptRows.open(tmp_path / "out.jsonl", "things", SETTINGS) as rows:
        rows.append(ROWS[0])
        with pytest.raises(RunLockedError, match="this process already writes there"):
            KeptRows.open(tmp_path / "out.jsonl", "things", SETTINGS, True)
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
        assert done.returncode == 1 and "another process writes there" in done.stderr
    assert content(tmp_path / "out.jsonl") == ROWS[:1]


def test_through_a_link_the_file_behind_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link.jsonl").symlink_to(tmp_path / "real" / "out.jsonl")
    write(tmp_path / "link.jsonl")
    assert (tmp_path / "link.jsonl").is_symlink() and content(tmp_path / "real" / "out.jsonl") == ROWS


def test_a_name_of_255_bytes_can_be_written(tmp_path: Path) -> None:
    target = tmp_path / ("n" * 249 + ".jsonl")
    write(target)
    assert content(target) == ROWS and os.listdir(tmp_path) == [target.name]
