from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mycelium.runs import ENGINES
from run_engines import Shuffled

CONTRACT = {"id", "status", "answer", "reason", "confidence", "program", "seconds"}


def write(path: Path, *rows: Any) -> str:
    path.write_text("".join(row if isinstance(row, str) else json.dumps(row) + "\n" for row in rows))
    return str(path)


def test_json_of_one_problem_has_the_fields_of_the_contract(mycelium: Callable) -> None:
    done = mycelium("solve", "Tom has 3 apples and buys 4.", "--json")
    assert done.code == 0
    assert done.json.keys() >= CONTRACT
    assert (done.json["status"], done.json["answer"], done.json["reason"]) == ("answered", "7", None)
    assert 0 <= done.json["confidence"] <= 1 and isinstance(done.json["program"], str)


def test_a_refusal_is_no_failure_and_still_shows_its_best_readings(mycelium: Callable) -> None:
    done = mycelium("solve", "He has 300 and 4.", "--json")
    assert done.code == 0
    assert (done.json["status"], done.json["answer"], done.json["program"]) == ("refused", None, None)
    assert done.json["reason"] and [r["answer"] for r in done.json["readings"]] == ["304", "296", "1200"]


def test_a_terminal_shows_the_problem_the_program_and_the_answer(mycelium: Callable) -> None:
    done = mycelium("solve", "Tom has 3 apples and buys 4.")
    assert "Tom has 3 apples and buys 4." in done.out
    assert '1. 3 + 4 = 7    reads "Tom has 3 apples and buys 4"' in done.out
    assert "Answer: 7   (confidence 0.80, 1 ms)" in done.out
    assert "\x1b" not in done.out


def test_a_refusal_on_a_terminal_says_why(mycelium: Callable) -> None:
    done = mycelium("solve", "Nothing to count here.")
    assert done.code == 0 and "No answer: the text mentions fewer than two quantities." in done.out


def test_a_solver_that_fails_is_one_line_on_stderr(mycelium: Callable) -> None:
    done = mycelium("solve", "BOOM 1 and 2", "--json")
    assert done.code == 1 and "RuntimeError: boom" in done.err
    assert done.json["status"] == "error" and "boom" in done.json["reason"]


@pytest.mark.parametrize("arguments", [[], ["text", "--input", "x"], ["text", "--output", "x"]])
def test_arguments_that_do_not_fit_together_are_a_usage_error(mycelium: Callable, arguments: list[str]) -> None:
    assert mycelium("solve", *arguments).code == 2


def test_rows_come_back_in_order_with_their_ids_as_they_were(mycelium: Callable, tmp_path: Path) -> None:
    rows = [
        {"id": "a", "question": "3 and 4"},
        {"id": 7, "text": "1 and 2"},
        {"id": "a", "problem": "300 and 4"},
    ]
    source = write(tmp_path / "in.jsonl", *rows)
    done = mycelium("solve", "--input", source, "--output", str(tmp_path / "out.jsonl"))
    assert (done.code, done.out) == (0, "")
    found = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert [(row["id"], row["status"], row["answer"]) for row in found] == [
        ("a", "answered", "7"), (7, "answered", "3"), ("a", "refused", None),
    ]  # fmt: skip
    assert all(row.keys() >= CONTRACT for row in found)


@pytest.mark.parametrize("batch_size", ["1", "2", "64"])
def test_a_bad_row_becomes_an_error_row_at_its_place(mycelium: Callable, tmp_path: Path, batch_size: str) -> None:
    source = write(
        tmp_path / "in.jsonl",
        {"id": "a", "question": "3 and 4"}, "{broken\n", {"id": "c"}, "\n", {"id": "d", "question": 5},
        {"id": "e", "question": "BOOM 1 2"}, {"question": "5 and 6"},
    )  # fmt: skip
    done = mycelium("solve", "--input", source, "--batch-size", batch_size)
    assert done.code == 3
    assert [(row["id"], row["status"]) for row in done.rows] == [
        ("a", "answered"), (None, "error"), ("c", "error"),
        ("d", "error"), ("e", "error"), (None, "answered"),
    ]  # fmt: skip
    assert [row.get("line") for row in done.rows if row["id"] is None] == [2, 7]
    assert all(row["reason"] for row in done.rows if row["status"] == "error")
    assert "6 rows: 2 answered, 0 guesses, 0 refused, 4" in done.err


def test_stdin_holds_one_problem_or_many_rows(mycelium: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    def stdin(data: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))

    stdin("Tom has 3 and 4.\r\n".encode("utf-8-sig"))
    assert mycelium("solve", "-", "--json").json["answer"] == "7"
    stdin(b'{"id": 1, "question": "5 and 6"}\n')
    assert mycelium("solve", "--input", "-").rows[0]["answer"] == "11"


def test_a_missing_input_says_so_and_leaves_no_output(mycelium: Callable, tmp_path: Path) -> None:
    done = mycelium("solve", "--input", str(tmp_path / "none.jsonl"), "--output", str(tmp_path / "out.jsonl"))
    assert done.code == 1 and "no such file" in done.err
    assert list(tmp_path.iterdir()) == []


def test_input_and_output_are_never_the_same_file(mycelium: Callable, tmp_path: Path) -> None:
    path = write(tmp_path / "rows.jsonl", {"id": "a", "question": "3 and 4"})
    before = Path(path).read_bytes()
    done = mycelium("solve", "--input", path, "--output", f"{tmp_path}/./rows.jsonl")
    assert done.code == 2 and "name another file" in done.err
    assert Path(path).read_bytes() == before


def test_an_engine_of_your_own_gives_the_same_rows_in_the_same_order(mycelium: Callable, tmp_path: Path) -> None:
    lines = [
        "{broken\n" if n % 9 == 4 else {"id": n, "question": "BOOM 1 2" if n % 7 == 3 else f"{n} and 4"}
        for n in range(80)
    ]
    source = write(tmp_path / "in.jsonl", *lines)
    here = mycelium("solve", "--input", source, "--batch-size", "4")
    engine = Shuffled()
    ENGINES.register("shuffled", lambda: engine)
    try:
        there = mycelium("solve", "--input", source, "--batch-size", "4", "--run-engine", "shuffled")
    finally:
        ENGINES.unregister("shuffled")
    assert engine.n_lost > 2 and engine.order != sorted(engine.order)
    assert there.code == here.code == 3 and there.out == here.out and len(here.rows) == 80


def test_an_unknown_engine_is_a_usage_error_that_lists_those_that_exist(mycelium: Callable, tmp_path: Path) -> None:
    source = write(tmp_path / "in.jsonl", {"id": "a", "question": "3 and 4"})
    done = mycelium("solve", "--input", source, "--run-engine", "nowhere")
    assert done.code == 2 and "got the run engine 'nowhere', expected one of: local" in done.err


@pytest.mark.parametrize("verb", [("solve", "Tom has 3 apples and buys 4."), ("eval", "samples")])
def test_a_search_that_does_not_exist_is_a_usage_error_that_names_those_that_do(
    mycelium: Callable, verb: tuple[str, str]
) -> None:
    done = mycelium(*verb, "--search", "guessing")
    assert done.code == 2
    assert "guessing" in done.err and "greedy" in done.err and "groupings" in done.err


def test_a_search_and_its_time_can_be_chosen_for_a_file(mycelium: Callable, tmp_path: Path) -> None:
    rows = write(tmp_path / "in.jsonl", *({"id": n, "question": f"Tom has {n} and 4."} for n in (1, 2, 3)))
    out = tmp_path / "out.jsonl"
    done = mycelium("solve", "--input", rows, "--output", str(out), "--search", "groupings", "--budget-ms", "50")
    assert done.code == 0 and [json.loads(line)["answer"] for line in out.read_text().splitlines()] == ["5", "6", "7"]
