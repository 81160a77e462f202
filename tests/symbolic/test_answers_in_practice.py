"""Pairs as people type, paste and print them: none is falsely equal, nearly all are judged right."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mycelium.symbolic import WorkerPool, check_answers

DATA = Path(__file__).parents[1] / "data"
ROWS = [json.loads(line) for line in (DATA / "answers_in_practice.jsonl").read_text().splitlines()]


@pytest.fixture(scope="module")
def verdicts() -> Iterator[list[tuple[dict[str, Any], Any]]]:
    with WorkerPool() as pool:
        pool.warm()
        yield [(row, check_answers(row["gold"], row["pred"], pool)) for row in ROWS]


def test_no_pair_is_falsely_equal(verdicts: list[tuple[dict[str, Any], Any]]) -> None:
    assert [(row["gold"], row["pred"]) for row, verdict in verdicts if verdict.equal and not row["equal"]] == []


def test_at_least_98_of_100_equal_pairs_are_found(verdicts: list[tuple[dict[str, Any], Any]]) -> None:
    equal = [(row, verdict) for row, verdict in verdicts if row["equal"]]
    missed = [(row["gold"], row["pred"], verdict.reason) for row, verdict in equal if not verdict.equal]
    assert len(equal) > 400 and len(missed) <= 0.02 * len(equal), missed


def test_where_the_text_does_not_say_the_verdict_is_undecided(verdicts: list[tuple[dict[str, Any], Any]]) -> None:
    marked = [(row, verdict) for row, verdict in verdicts if row.get("undecided")]
    assert len(marked) > 15
    assert [(row["gold"], row["pred"]) for row, verdict in marked if not verdict.undecided] == []


def test_every_answer_equals_itself() -> None:
    for row in ROWS[::7]:
        if not row.get("undecided") and row["equal"]:
            assert check_answers(row["gold"], row["gold"]).equal, row["gold"]


@pytest.mark.parametrize("size", [1_000, 30_000])
@pytest.mark.parametrize(
    "piece",
    ["\\boxed{", "{", "}", "a ", "1 ", "1,", "**", "\n", "#### ", "$", "$$", "<think>", "the answer is ", "is ", "= ",
     "and ", "Question: ", "no, ", "\\text{and}", "5 ft ", "one ", "-", "(", "\\\\", "&", " .", "1.", "%", "x^", "so "],
)  # fmt: skip
def test_a_long_text_of_one_piece_is_judged_in_a_moment(piece: str, size: int) -> None:
    began = time.process_time()
    check_answers("5", piece * (size // len(piece)))
    assert time.process_time() - began < 2.0
