"""Documents: one thing as JSON and as lines, on any terminal."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal

import pytest
from rich.console import Console
from rich.text import Text

from mycelium.viewer import Document, print_lines, rows_document
from mycelium.viewer.traces import sparkline


def test_plain_and_coloured_lines_come_out_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    Document({}, lambda: ["one", Text("two", style="bold red"), "three [red]x[/red]"]).print()
    assert capsys.readouterr().out == "one\ntwo\nthree [red]x[/red]\n"


def test_the_lines_are_not_made_where_only_the_data_is_read() -> None:
    def never() -> list[str]:
        raise AssertionError("made the lines")

    assert Document({"n": 1}, never).data == {"n": 1}


def test_a_terminal_without_block_characters_gets_ascii_bars() -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    print_lines([Text("▁▄█ x", style="red")], Console(file=stream, highlight=False))
    stream.seek(0)
    assert stream.read() == ".=@ x\n"


def test_values_of_sql_become_json_and_cells() -> None:
    document = rows_document([{"day": date(2026, 1, 2), "n": Decimal("3"), "share": Decimal("0.5")}])
    assert document.data == [{"day": "2026-01-02", "n": 3, "share": 0.5}]
    assert list(document.lines()) == ["day         n  share", "2026-01-02  3  0.5"]
    assert list(rows_document([]).lines()) == []


def test_bars_show_the_largest_of_neighbours_when_there_are_too_many() -> None:
    assert sparkline([0.0, 0.5, 1.0, None], 1.0) == "▁▅█ "
    assert sparkline([0.1, 2.0], 1.0, ".:#") == ".#"
    line = sparkline([0.0] * 100 + [1.0] + [0.0] * 99, 1.0)
    assert len(line) <= 72 and line.count("█") == 1
    assert sparkline([], 1.0) == "" and sparkline([0.0, None], 0.0) == "▁ "
