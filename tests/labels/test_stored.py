"""Labels as they lie on disk: both kinds of places, parts, sources, broken rows, shared relevance."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mycelium.errors import DataError
from mycelium.labels.stored import share_relevance, stored_labels, stored_rows, without_dev_wordings
from mycelium.problems import is_dev
from mycelium.programs import LabeledProblem


def row(question: str = "Ann has 6 boxes of 12 jars. How many jars?", **more: Any) -> dict[str, Any]:
    end = question.index(".") + 1
    return {
        "id": "a", "question": question, "answer": "72", "source": "own", "origin": "hand", "steps": [["MUL", "q0", "q1"]],
        "regions": [[[0, end]]], "goal": ["count", True, end + 1, len(question)], **more,
    }  # fmt: skip


def test_labels_of_a_file_carry_its_name_in_their_source_and_go_to_their_part(tmp_path: Path) -> None:
    path = tmp_path / "given.jsonl"
    good, bad = [row(part="dev"), row(part="train")], row(steps=[["MUL", "q7"]])
    lines = [*map(json.dumps, good), "", "{", "[1]", json.dumps(bad), '{"id": 1}']
    path.write_text("\n".join(lines))
    train, dev, broken = stored_labels(path)
    assert [item.source for item in (*train, *dev)] == ["given/own", "given/own"]
    assert (len(train), len(dev), broken) == (1, 1, 4)


@pytest.mark.parametrize("part", [{}, {"part": "train"}, {"part": 3}])
def test_a_dev_question_is_of_the_dev_part_whatever_its_row_says(tmp_path: Path, part: dict[str, Any]) -> None:
    path = tmp_path / "plain.jsonl"
    questions = [f"Ann has {n} boxes of 12 jars. How many jars?" for n in range(2, 60)]
    path.write_text("\n".join(json.dumps(row(question, **part)) for question in questions))
    train, dev, _ = stored_labels(path)
    assert {item.problem.text for item in dev} == {q for q in questions if is_dev(q)}
    assert len(train) + len(dev) == len(questions)


def test_a_missing_file_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"no such file.*mycelium label"):
        list(stored_rows(tmp_path / "none.jsonl"))
    with pytest.raises(DataError, match="a folder without a run"):
        list(stored_rows(tmp_path))


def test_what_a_teacher_read_is_known_to_all_labels_of_the_problem() -> None:
    plain = LabeledProblem.from_row(row())
    seen = replace(plain, relevance=((0, 3, 1.0),))
    other = LabeledProblem.from_row(row("Ben has 3 bags of 7 nuts. How many nuts?"))
    assert share_relevance([plain, seen, other]) == [seen, seen, other]


def test_a_story_that_a_dev_problem_tells_with_other_numbers_does_not_train() -> None:
    dev = [LabeledProblem.from_row(row("Ann has 5 boxes of 9 jars. How many jars?"))]
    kept = LabeledProblem.from_row(row("Ben has 3 bags of 7 nuts. How many nuts?"))
    assert without_dev_wordings([LabeledProblem.from_row(row()), kept], dev) == [kept]
