"""`mycelium label` and how `mycelium show` prints a label."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROWS = [
    {"id": "a", "question": "Ann has 3 red pens and 4 blue ones. How many has she?", "solution": "3+4 = <<3+4=7>>7\n#### 7", "answer": "7"},
    {"id": "b", "question": "Ben buys 5 caps at $6. What does he pay?", "solution": r"$5 \times 6 = 30$", "answer": "30"},
    {"id": "c", "question": "Cleo has 9 eggs and eats 2. How many are left?", "solution": "Seven.", "answer": "7"},
    {"id": "d", "question": "Dan runs 2 miles. How far?", "solution": "2/0 = 2", "answer": "2"},
]  # fmt: skip


@pytest.fixture
def data(tmp_path: Path) -> str:
    path = tmp_path / "solutions.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in ROWS), encoding="utf-8")
    return str(path)


def labelled(mycelium: Callable[..., Any], data: str, out: Path, *more: str) -> Any:
    return mycelium("label", data, "--out", str(out), "--clauses", "punctuation", *more)


def test_labels_are_counted_by_tier_and_the_rest_by_reason(mycelium: Any, data: str, tmp_path: Path) -> None:
    outcome = labelled(mycelium, data, tmp_path / "labels", "--json")
    assert outcome.code == 0
    document = outcome.json
    assert (document["labels"], document["discarded"], document["traces"]) == (2, 2, 4)
    assert document["tiers"] == {"arithmetic": 1, "latex": 1}
    assert document["reasons"] == {"a step divides by zero": 1, "no arithmetic in the chain of thought": 1}
    assert document["ci95"][0] < document["share"] < document["ci95"][1]


def test_a_second_call_does_nothing_twice(mycelium: Any, data: str, tmp_path: Path) -> None:
    labelled(mycelium, data, tmp_path / "labels", "--limit", "1")
    again = labelled(mycelium, data, tmp_path / "labels", "--json")
    assert again.json["this_call"]["read"] == 3
    assert again.json["labels"] == 2
    assert labelled(mycelium, data, tmp_path / "labels", "--json").json["this_call"]["read"] == 0


def test_another_setting_needs_another_folder(mycelium: Any, data: str, tmp_path: Path) -> None:
    labelled(mycelium, data, tmp_path / "labels")
    outcome = labelled(mycelium, data, tmp_path / "labels", "--tags", "bio")
    assert outcome.code != 0
    assert "tags" in outcome.err


def test_people_get_lines(mycelium: Any, data: str, tmp_path: Path) -> None:
    outcome = labelled(mycelium, data, tmp_path / "labels")
    assert "2 of 4 chains of thought" in outcome.out
    assert "1: a step divides by zero" in outcome.out


def test_show_prints_operations_operands_and_regions(mycelium: Any, data: str, tmp_path: Path) -> None:
    labelled(mycelium, data, tmp_path / "labels")
    shown = mycelium("show", str(tmp_path / "labels"), "a")
    assert "ADD(q0=3, q1=4) = 7" in shown.out
    assert "arithmetic  3+4" in shown.out
    (operation,) = mycelium("show", str(tmp_path / "labels"), "a", "--json").json["operations"]
    assert (operation["operation"], operation["operands"], operation["result"]) == ("ADD", ["3", "4"], "7")
    assert operation["regions"][0]["text"] == "Ann has 3 red pens and 4 blue ones."


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--tags", "bilou"], "io, bio, relevance"),
        (["--regions", "all"], "both, values, attention"),
        (["--witness", "gold"], "auto, attention, words"),
    ],
)
def test_wrong_options_are_named(mycelium: Any, data: str, tmp_path: Path, arguments: list[str], message: str) -> None:
    outcome = labelled(mycelium, data, tmp_path / "labels", *arguments)
    assert outcome.code == 2
    assert message in outcome.err


def test_what_is_no_run_of_traces_is_named(mycelium: Any, data: str, tmp_path: Path) -> None:
    labelled(mycelium, data, tmp_path / "labels")
    outcome = labelled(mycelium, str(tmp_path / "labels"), tmp_path / "more")
    assert outcome.code == 2
    assert "a run of labels, expected one of traces" in outcome.err
    assert labelled(mycelium, str(tmp_path / "none"), tmp_path / "more").code != 0


def test_competition_solutions_are_read_with_their_own_reader(mycelium: Any, tmp_path: Path) -> None:
    row = {
        "id": "m",
        "question": "Let $x + 2 = 9$. Find $x^2$.",
        "solution": r"$x = 7$, so $x^2 = 7^2 = \boxed{49}$.",
        "answer": "49",
    }
    path = tmp_path / "math.jsonl"
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    outcome = labelled(mycelium, str(path), tmp_path / "labels", "--reader", "competition", "--json")
    assert outcome.code == 0 and outcome.json["tiers"] == {"competition": 1}
    shown = mycelium("show", str(tmp_path / "labels"))
    assert "VALUE_GIVEN(x, x + 2 = 9) = 7" in shown.out and "POWER(r0=7" in shown.out


def test_several_sources_are_asked_and_named(mycelium: Any, tmp_path: Path) -> None:
    """Track 1 knows the wording of the first; of the second only the solution says what to do."""
    rows = [
        {"id": "a", "question": "Solve for $x$: $3x + 7 = 22$.", "solution": "It is $5$.", "answer": "5"},
        {"id": "b", "question": "Let $x + 2 = 9$, and $y = x^2$. What would 3 more than $y$ be?",
         "solution": r"$x = 7$, so $y = 7^2 = 49$ and $49 + 3 = \boxed{52}$.", "answer": "52"},
    ]  # fmt: skip
    path = tmp_path / "math.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    outcome = labelled(mycelium, str(path), tmp_path / "labels", "--reader", "union", "--json")
    assert outcome.code == 0 and outcome.json["tiers"] == {"track1": 1, "competition": 1}


def test_an_unknown_reader_is_named(mycelium: Any, data: str, tmp_path: Path) -> None:
    outcome = labelled(mycelium, data, tmp_path / "labels", "--reader", "poetry")
    assert outcome.code == 2 and "competition" in outcome.err
