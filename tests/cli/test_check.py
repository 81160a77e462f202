"""`mycelium check`: one pair, and files of pairs."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any


def test_a_pair_is_judged_as_json(mycelium: Callable[..., Any]) -> None:
    outcome = mycelium("check", r"\frac{1}{2}", "0.5", "--json")
    assert outcome.code == 0
    assert outcome.json["equal"] is True and outcome.json["reason"]


def test_a_wrong_answer_is_different_and_not_a_failure(mycelium: Callable[..., Any]) -> None:
    outcome = mycelium("check", "1/3", "0.33")
    assert outcome.code == 0 and outcome.out.startswith("different:")


def test_negative_answers_need_no_escape(mycelium: Callable[..., Any]) -> None:
    assert mycelium("check", "-3", "-3.0", "--json").json["equal"] is True


def test_a_file_gives_one_row_for_each_row_in_order(mycelium: Callable[..., Any], tmp_path: Path) -> None:
    pairs = [
        json.dumps({"id": "a", "gold": "(x+1)^2", "pred": "x^2+2x+1"}),
        "not json",
        json.dumps({"id": "b", "gold": "5"}),
        json.dumps({"id": 7, "gold": "5", "pred": "6"}),
    ]
    source, target = tmp_path / "pairs.jsonl", tmp_path / "out.jsonl"
    source.write_text("\n".join(pairs) + "\n")
    outcome = mycelium("check", "--input", str(source), "--output", str(target))
    rows = [json.loads(line) for line in target.read_text().splitlines()]
    assert outcome.code == 3
    assert [row["id"] for row in rows] == ["a", None, "b", 7]
    assert [row["equal"] for row in rows] == [True, False, False, False]
    assert "pred" in rows[2]["reason"]


def test_one_argument_alone_is_a_usage_error(mycelium: Callable[..., Any]) -> None:
    assert mycelium("check", "5").code == 2
    assert mycelium("check").code == 2
