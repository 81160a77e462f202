"""`mycelium calc`: one expression, and files of expressions."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


def test_a_value_is_printed_alone(mycelium: Callable[..., Any]) -> None:
    outcome = mycelium("calc", "1/3 + 1/6")
    assert (outcome.code, outcome.out) == (0, "1/2\n")


def test_json_holds_status_value_reason_and_seconds(mycelium: Callable[..., Any]) -> None:
    document = mycelium("calc", "--latex", r"\frac{\sqrt{8}}{2}", "--json").json
    assert document["status"] == "value" and document["value"] == "sqrt(2)"
    assert document["reason"] is None and document["seconds"] >= 0


def test_an_undefined_value_is_an_error_with_its_reason(mycelium: Callable[..., Any]) -> None:
    outcome = mycelium("calc", "0/0", "--json")
    assert outcome.code == 1
    assert outcome.json["status"] == "error" and "zero" in outcome.json["reason"]


def test_a_leading_minus_is_part_of_the_expression(mycelium: Callable[..., Any]) -> None:
    assert mycelium("calc", "-3+1").out == "-2\n"


def test_a_file_gives_one_row_for_each_row_in_order(mycelium: Callable[..., Any], tmp_path: Path) -> None:
    lines = [
        json.dumps({"id": 1, "input": r"\frac12", "form": "latex"}),
        json.dumps({"id": 2, "input": "2^200000", "form": "expr"}),
        "{broken",
        json.dumps({"id": 4, "input": "2+2", "form": "roman"}),
        json.dumps({"id": 5, "input": "sqrt(16)"}),
    ]
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("\n".join(lines))
    outcome = mycelium("calc", "--input", str(source), "--output", str(target))
    rows = [json.loads(line) for line in target.read_text().splitlines()]
    assert outcome.code == 3
    assert [row["id"] for row in rows] == [1, 2, None, 4, 5]
    assert [row["status"] for row in rows] == ["value", "error", "error", "error", "value"]
    assert [row["value"] for row in rows] == ["1/2", None, None, None, "4"]


@pytest.mark.slow
def test_a_thousand_expressions_are_all_reported_those_that_are_refused_too(
    mycelium: Callable[..., Any], tmp_path: Path
) -> None:
    refused = ["2^200000", "x.size", "double(2)", "0/0", "(((("]
    good = [
        ("1/3+{n}", None),
        ("sqrt({n})*sqrt({n})", "{n}"),
        ("{n}!/{n}!", "1"),
        ("sin(pi/6)+{n}-{n}", "1/2"),
    ]
    rows, expected = [], []
    for n in range(1, 1001):
        if n % 20 == 0:
            rows.append({"id": n, "input": refused[n // 20 % 5], "form": "expr"})
            expected.append(None)
        else:
            text, value = good[n % 4]
            rows.append({"id": n, "input": text.format(n=n), "form": "expr"})
            expected.append(value.format(n=n) if value else f"{3 * n + 1}/3")
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("\n".join(map(json.dumps, rows)))
    assert mycelium("calc", "--input", str(source), "--output", str(target)).code == 3
    found = [json.loads(line) for line in target.read_text().splitlines()]
    assert [row["id"] for row in found] == list(range(1, 1001))
    assert [row["value"] for row in found] == expected
