"""Problems without a label of which a teacher's attention is known: from traces, from labels, from files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mycelium.errors import DataError, UsageError
from mycelium.labels import read_problems
from mycelium.problems import is_dev
from mycelium.runs import RunWriter
from mycelium.teacher import TRACE_COLUMNS, Trace, trace_to_row

QUESTION = "Ann has 6 boxes of 12 jars. How many jars?"
ROW = {"id": "a", "question": QUESTION, "relevance": [[8, 9, 1.0], [19, 21, 0.5]]}


def written(folder: Path, *rows: dict[str, Any]) -> Path:
    path = folder / "seen.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def trace_row(completion: str, **fields: Any) -> dict[str, Any]:
    """A trace of two steps: the first reads "6" alone, the second "12" and half as much "jars."."""
    begin = len("Solve: ")
    places = [QUESTION.index(word) for word in ("6", "12", "jars.")]
    offsets = ((0, 6), *((begin + place, begin + place + size) for place, size in zip(places, (1, 2, 5), strict=True)))
    tokens = ((0, 4), (4, len(completion)))
    iaf = np.array([[1.0, 0.0, 0.0], [0.0, 2 / 3, 1 / 3]])
    trace = Trace(
        f"Solve: {QUESTION}", completion, offsets, tokens, (1, 4), np.zeros(4), np.zeros(2), ((0, 1), (1, 2)), tokens,
        iaf, np.full(2, 0.5), np.eye(2), "tiny", (0,),
    )  # fmt: skip
    base = {"id": "t", "question": QUESTION, "source": "own", "problem_char_span": [begin, begin + len(QUESTION)]}
    return trace_to_row(trace, **{**base, **fields})


def traces(folder: Path, *rows: dict[str, Any]) -> Path:
    with RunWriter.open(folder / "traces", "traces", {}, columns=TRACE_COLUMNS) as writer:
        for row in rows:
            writer.append(row)
    return folder / "traces"


def test_a_row_of_a_file_needs_a_question_and_relevance_and_its_program_is_not_read(tmp_path: Path) -> None:
    path = written(tmp_path, ROW, {**ROW, "program": "no program", "source": "own"}, {**ROW, "relevance": []})
    found, without = read_problems(path)
    assert [item.source for item in found] == ["seen/read", "seen/own"] and without == 1
    assert found[0].relevance == ((8, 9, 1.0), (19, 21, 0.5))
    assert [str(quantity.value) for quantity in found[0].quantities] == ["6", "12"]


@pytest.mark.parametrize("parts", [[[8, 99, 1.0]], [[9, 9, 1.0]], [[8, 9, 1.5]], [[8, 9]], "all"])
def test_relevance_that_fits_no_question_is_none(tmp_path: Path, parts: Any) -> None:
    assert read_problems(written(tmp_path, {**ROW, "relevance": parts})) == ([], 1)


def test_problems_of_the_dev_part_are_not_read(tmp_path: Path) -> None:
    questions = [f"Ann has {n} boxes of 12 jars. How many jars?" for n in range(10, 60)]
    found, _ = read_problems(written(tmp_path, *({**ROW, "question": text} for text in questions)))
    assert [item.problem.text for item in found] == [text for text in questions if not is_dev(text)]
    assert read_problems(written(tmp_path, {**ROW, "part": "dev"})) == ([], 0)


@pytest.mark.parametrize("completion", ["6 * 12 = 72. #### 72", "Who knows? Perhaps so."])
def test_of_a_trace_only_the_attention_is_read(tmp_path: Path, completion: str) -> None:
    """Every step stands beside its own most read token; what the steps say makes no difference."""
    wrong = {"verdict": "wrong", "answer": "5"}
    found, without = read_problems(traces(tmp_path, trace_row(completion, **wrong)))
    assert without == 0 and [item.source for item in found] == ["traces/own"]
    assert found[0].relevance == ((8, 9, 1.0), (19, 21, 1.0), (22, 27, 0.5))


def test_a_trace_without_signals_is_counted_and_another_run_is_refused(tmp_path: Path) -> None:
    assert read_problems(traces(tmp_path, trace_row("72", jsd_bits=None)))[1] == 1
    with RunWriter.open(tmp_path / "other", "solutions", {}, columns={"id": "text"}) as writer:
        writer.append({"id": "a"})
    with pytest.raises(UsageError, match="solutions"):
        read_problems(tmp_path / "other")
    with pytest.raises(DataError, match="no such file"):
        read_problems(tmp_path / "none.jsonl")
