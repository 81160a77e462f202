"""Files are there whole or not at all, and a failure leaves no litter."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import pytest

from mycelium.errors import UsageError
from mycelium.io import (
    atomic_bytes,
    atomic_output,
    atomic_path,
    empty_figure,
    remove_leftovers,
    save_figure,
    write_json,
    write_rows,
    write_whole,
)


def test_an_output_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "deep" / "out.jsonl"
    assert write_rows(str(target), [{"a": 1}]) == 1
    with pytest.raises(RuntimeError), atomic_output(target) as stream:
        stream.write("half")
        raise RuntimeError
    assert target.read_text() == '{"a": 1}\n'
    assert [path.name for path in target.parent.iterdir()] == ["out.jsonl"]


def test_a_folder_is_no_output(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="got a folder"), atomic_output(tmp_path):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="permission bits")
def test_an_output_has_the_usual_permissions(tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("")
    write_rows(str(tmp_path / "out"), [])
    assert (tmp_path / "out").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_bytes_text_and_json_are_written_in_one_piece(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"\x00\xff")
    write_whole(tmp_path / "b", "½")
    write_json(tmp_path / "deep" / "c", {"x": [1, None]})
    with atomic_path(tmp_path / "d") as temporary:
        temporary.write_bytes(b"whole")
    assert (tmp_path / "a").read_bytes() == b"\x00\xff"
    assert (tmp_path / "b").read_text(encoding="utf-8") == "½"
    assert (tmp_path / "deep" / "c").read_text() == '{"x": [1, null]}\n'
    assert (tmp_path / "d").read_bytes() == b"whole"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b", "d", "deep"]


def test_the_content_is_on_the_disk_before_the_name_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []
    sync, replace = os.fsync, os.replace
    monkeypatch.setattr(os, "fsync", lambda handle: (calls.append("fsync"), sync(handle))[1])
    monkeypatch.setattr(os, "replace", lambda a, b: (calls.append("replace"), replace(a, b))[1])
    write_whole(tmp_path / "a", "x")
    assert calls == ["fsync", "replace", "fsync"]  # the file, its name, the folder


def test_a_write_that_fails_keeps_the_old_file_and_no_other(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", "old")
    with pytest.raises(KeyboardInterrupt), atomic_bytes(tmp_path / "a") as stream:
        stream.write(b"new")
        raise KeyboardInterrupt
    assert (tmp_path / "a").read_text() == "old" and len(list(tmp_path.iterdir())) == 1


def test_a_link_stays_a_link_and_the_file_behind_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_whole(tmp_path / "link", "new")
    assert (tmp_path / "link").is_symlink() and (tmp_path / "real").read_text() == "new"


def test_a_name_as_long_as_the_file_system_allows_can_be_written(tmp_path: Path) -> None:
    name = "ü" * 127
    write_whole(tmp_path / name, "x")
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices")
def test_pipes_and_devices_are_written_directly(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append((tmp_path / "pipe").read_text()))
    reader.start()
    with atomic_output(tmp_path / "pipe") as stream:
        stream.write("through")
    reader.join(10)
    assert read == ["through"] and [path.name for path in tmp_path.iterdir()] == ["pipe"]
    write_whole("/dev/null", "away")


def test_a_dash_is_stdout(capsys: pytest.CaptureFixture[str]) -> None:
    assert write_rows("-", [{"a": 1}]) == 1
    assert capsys.readouterr().out == '{"a": 1}\n'


def test_what_a_killed_writer_left_is_removed(tmp_path: Path) -> None:
    manager = atomic_path(tmp_path / "a")
    manager.__enter__().write_text("half")
    (tmp_path / "0.parquet.77.tmp").write_text("as earlier versions named them")
    assert remove_leftovers(tmp_path) == 2 and not list(tmp_path.iterdir())


def test_a_figure_has_the_format_of_its_name(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    save_figure(empty_figure(tmp_path / "deep" / "f.svg", (2, 2)), tmp_path / "deep" / "f.svg")
    assert "<svg" in (tmp_path / "deep" / "f.svg").read_text()
    with pytest.raises(UsageError, match=r"ends in \.png, \.svg, \.pdf"):
        empty_figure(tmp_path / "f.gif", (2, 2))
