"""Runs of traces to runs of labels: every trace once, resumable, damaged rows named, reasons counted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mycelium.labels import LABEL_COLUMNS, LabelOptions, label_rows, label_stage, label_trace
from mycelium.labels.build import Discarded
from mycelium.problems import PunctuationParser
from mycelium.programs import LabeledProblem, execute
from mycelium.runs import Run, RunWriter
from mycelium.teacher import TRACE_COLUMNS, Trace, trace_to_row
from run_engines import Shuffled

QUESTION = "Natalia sold clips to 48 friends in April, and half as many in May. How many in all?"
SOLUTION = "She sold 48/2 = 24 in May.\nIn all 48+24 = 72.\n#### 72"
OPTIONS = LabelOptions(PunctuationParser())


def words(text: str) -> tuple[tuple[int, int], ...]:
    spans, begin = [], 0
    for word in text.split(" "):
        spans.append((begin, begin + len(word)))
        begin += len(word) + 1
    return tuple(spans)


def row(name: str = "clips", completion: str = SOLUTION, **fields: Any) -> dict[str, Any]:
    """A trace whose first step reads only "48", the second only "half"."""
    prompt = f"Solve: {QUESTION}\n"
    before = len("Solve: ")
    offsets = ((0, 6), *((s + before, e + before) for s, e in words(QUESTION)))
    iaf = np.zeros((2, len(offsets) - 1))
    iaf[0, QUESTION.split(" ").index("48")] = 1.0
    iaf[1, QUESTION.split(" ").index("half")] = 1.0
    tokens = words(completion)
    cut = sum(start < completion.find("\n") for start, _ in tokens)
    place = tokens[cut][0] if cut < len(tokens) else len(completion)
    trace = Trace(
        prompt, completion, offsets, tokens, (1, len(offsets)), np.zeros(len(offsets)), np.zeros(len(tokens)),
        ((0, cut), (cut, len(tokens))), ((0, place), (place, len(completion))), iaf, np.full(2, 0.5), np.eye(2), "tiny", (0,),
    )  # fmt: skip
    base = {
        "id": name, "source": "own", "question": QUESTION, "gold": "72", "answer": "72", "verdict": "right", "finish": "given",
        "problem_char_span": [before, before + len(QUESTION)],
    }  # fmt: skip
    return trace_to_row(trace, **{**base, **fields})


def test_a_trace_becomes_a_labels_row_that_reads_back() -> None:
    made = label_trace(row(), OPTIONS)
    assert isinstance(made, dict)
    assert set(made) == set(LABEL_COLUMNS)
    label = LabeledProblem.from_row(made)
    assert execute(label.program).answer == 72
    assert all(QUESTION[start:end].strip() for spans in label.regions for start, end in spans)
    assert made["part"] in ("train", "dev")
    assert len(made["tags"]) == len(label.program.steps) == len(made["operations"]) == 2
    assert len(made["tags"][0]) == len(made["word_spans"])


def test_spans_of_the_prompt_become_spans_of_the_problem() -> None:
    made = label_trace(row(), OPTIONS)
    assert isinstance(made, dict)
    first, second = made["operations"]
    assert first["seen"] == [True, False]  # step 1 looks at "48", and at "half" not
    assert second["seen"] == [False]  # step 2 looks at "half" and computes 48 + 24
    assert (made["seen"], made["unseen"]) == (1, 2)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"finish": "length"}, "cut off"),
        ({"verdict": "wrong"}, "another answer"),
        ({"completion": ""}, "empty"),
        ({"gold": None}, "not a plain number"),
    ],
)
def test_traces_that_are_no_use_are_discarded(fields: dict[str, Any], reason: str) -> None:
    found = label_trace({**row(), **fields}, OPTIONS)
    assert isinstance(found, Discarded)
    assert reason in found.reason


def test_a_text_without_signals_is_labelled_without_a_second_witness() -> None:
    made = label_trace({**row(), "jsd_bits": None}, OPTIONS)
    assert isinstance(made, dict)
    assert made["operations"][0]["seen"] is None


def label(folder: Path, rows: list[dict[str, Any]], engine: Any = None) -> Any:
    stage = label_stage(OPTIONS, {"clauses": "punctuation"})
    with stage.open(folder) as writer:
        return label_rows(stage, rows, writer, engine=engine)


def test_a_run_is_labelled_once_and_resumed_where_it_stopped(tmp_path: Path) -> None:
    rows = [row(f"r{number}") for number in range(4)] + [row("bad", "48*3 = 144")]
    first = label(tmp_path / "labels", rows[:2])
    second = label(tmp_path / "labels", [*rows, rows[0]])
    third = label(tmp_path / "labels", rows)
    assert (first.labelled, second.labelled, third.labelled) == (2, 2, 0)
    assert second.discarded.total() == 1 and third.discarded.total() == 0
    run = Run.open(tmp_path / "labels")
    assert run.ids() == ["r0", "r1", "r2", "r3"]
    assert [failure.id for failure in run.failures()] == ["bad"]


def test_a_damaged_trace_is_named_and_the_others_go_on(tmp_path: Path) -> None:
    broken = {**row("broken"), "iaf": [[0.5]]}
    report = label(tmp_path / "labels", [broken, row("fine")])
    assert (report.damaged, report.labelled) == (1, 1)
    assert "broken" in Run.open(tmp_path / "labels").failures()[0].reason


def test_an_engine_that_loses_workers_and_order_gives_the_same_labels(tmp_path: Path) -> None:
    rows = [row(f"r{n}") if n % 5 else {**row(f"r{n}"), "iaf": [[0.5]]} for n in range(100)]
    rows += [row(f"bad{n}", "48*3 = 144") for n in range(20)]
    engine = Shuffled(at_once=3, loses=3)
    here, there = label(tmp_path / "here", rows), label(tmp_path / "there", rows, engine)
    assert engine.n_lost > 1 and engine.order != sorted(engine.order)
    assert here == there and (here.labelled, here.damaged, here.discarded.total()) == (80, 20, 20)
    runs = [Run.open(tmp_path / name) for name in ("here", "there")]
    first, second = ({found["id"]: found for found in run.rows()} for run in runs)
    assert first == second
    assert {f.id: f.reason for f in runs[0].failures()} == {f.id: f.reason for f in runs[1].failures()}


def test_rows_survive_parquet(tmp_path: Path) -> None:
    with RunWriter.open(tmp_path / "traces", "traces", {}, columns=TRACE_COLUMNS) as writer:
        writer.append(row())
    stored = next(Run.open(tmp_path / "traces").rows())
    label(tmp_path / "labels", [stored])
    back = Run.open(tmp_path / "labels").row("clips")
    made = label_trace(row(), OPTIONS)
    assert isinstance(made, dict)
    assert {name: back[name] for name in made} == made
