"""`mycelium show`: the steps of a trace for people and for programs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mycelium.runs import RunWriter
from mycelium.teacher import TRACE_COLUMNS, attribute, trace_to_row
from tiny_teacher import teacher

pytest.importorskip("transformers")
pytest.importorskip("pyarrow")

QUESTION = "Tom has 3 apples and buys 4 more."
PROMPT = f"Question: {QUESTION}\nAnswer:\n"


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("run")
    tiny = teacher()
    span = (10, 10 + len(QUESTION))
    trace = attribute(
        tiny.model, tiny.tokenizer, PROMPT, "He has 3 + 4 = 7 \x1b[31mapples.\n#### 7", problem_char_span=span
    )
    common: dict[str, Any] = {"question": QUESTION, "gold": "7", "problem_char_span": list(span)}
    with RunWriter.open(folder, "traces", columns=TRACE_COLUMNS) as writer:
        facts = {"answer": "7", "verdict": "right", "finish": "stop"}
        writer.append(trace_to_row(trace, id="train-1", **facts, **common))
        cut = {
            "prompt": PROMPT,
            "completion": "He has",
            "verdict": "truncated",
            "finish": "length",
            "teacher": "big",
        }
        writer.append(trace_to_row(None, id="train-2", **cut, **common))
        writer.fail("train-3", "the problem has no text.")
    return str(folder)


def test_every_step_is_printed_with_its_bars_and_what_it_reads(mycelium: Callable, run: str) -> None:
    done = mycelium("show", run, "train-1")
    assert done.code == 0
    assert "train-1   right   answer 7, gold 7" in done.out and QUESTION in done.out
    assert "reads " in done.out and "problem " in done.out and "Bars: JSD of each token" in done.out
    assert any(bar in done.out for bar in "▁▂▃▄▅▆▇█")
    assert "⏎" in done.out  # a line end inside a step is visible
    assert "\x1b" not in done.out  # no colours with NO_COLOR, and no escape codes out of the text


def test_the_steps_of_the_json_tile_the_completion(mycelium: Callable, run: str) -> None:
    document = mycelium("show", run, "train-1", "--json").json
    steps = document["steps"]
    assert "".join(step["text"] for step in steps) == document["completion"]
    assert [step["number"] for step in steps] == list(range(1, len(steps) + 1))
    for step in steps:
        assert len(step["jsd_bits"]) == step["token_span"][1] - step["token_span"][0]
        assert 0 <= step["input_mass"] <= 1 and len(step["words"]) <= 5
        for word in step["words"]:
            assert QUESTION[slice(*word["char_span"])] == word["word"]


def test_a_record_without_signals_says_why(mycelium: Callable, run: str) -> None:
    done = mycelium("show", run, "train-2")
    assert done.code == 0 and "He has" in done.out and "cut off by its token limit" in done.out
    assert mycelium("show", run, "train-2", "--json").json["steps"] is None


def test_without_an_id_the_first_record_is_shown(mycelium: Callable, run: str) -> None:
    assert mycelium("show", run).out.startswith("train-1")


@pytest.mark.parametrize(
    ("id_", "message"),
    [("trian-1", "Did you mean train-1"), ("train-3", "It failed: the problem has no text"), ("tr", "2 ids begin with"),
     ("\x1b[31m" * 50, "has no row")],
)  # fmt: skip
def test_an_id_without_a_row_is_explained(mycelium: Callable, run: str, id_: str, message: str) -> None:
    done = mycelium("show", run, id_)
    assert done.code == 1 and message in done.err and done.out == ""


def test_a_prefix_finds_its_record(mycelium: Callable, tmp_path: Path) -> None:
    with RunWriter.open(tmp_path, "notes") as writer:
        writer.append({"id": "alpha", "text": "a\x1bb"})
        writer.append({"id": "beta", "text": "c"})
    done = mycelium("show", str(tmp_path), "al")
    assert done.code == 0 and done.out == "id: alpha\ntext: a\N{REPLACEMENT CHARACTER}b\n"
    assert mycelium("show", str(tmp_path), "al", "--json").json == {"id": "alpha", "text": "a\x1bb"}


def test_a_folder_that_is_no_run_says_so(mycelium: Callable, tmp_path: Path) -> None:
    done = mycelium("show", str(tmp_path), "x")
    assert done.code == 1 and "expected a run folder" in done.err
