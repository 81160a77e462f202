"""Traces survive a run folder without loss; words collect the shares of their tokens."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from mycelium.errors import DataError
from mycelium.runs import Run, RunWriter
from mycelium.teacher import TRACE_COLUMNS, Trace, attribute, trace_from_row, trace_to_row, words_read
from tiny_teacher import teacher

pytest.importorskip("transformers")
pytest.importorskip("pyarrow")
PROMPT = "Question: Tom has 3½ apples.\nAnswer:\n"


def make_trace(completion: str = "He has 3½ apples.\n#### 7/2") -> Trace:
    tiny = teacher()
    return attribute(tiny.model, tiny.tokenizer, PROMPT, completion, problem_char_span=(10, 28))


@pytest.mark.parametrize("sinks", [False, True])
@pytest.mark.parametrize("completion", ["He has 3½ apples, and 😀.\n#### 7/2", "7"])
def test_a_trace_comes_back_from_a_run_bit_for_bit(tmp_path: Path, completion: str, sinks: bool) -> None:
    trace = make_trace(completion)
    if sinks:
        trace = dataclasses.replace(trace, sink_mass=np.linspace(0.1, 0.6, len(trace.jsd_bits)))
    with RunWriter.open(tmp_path, "traces", columns=TRACE_COLUMNS) as writer:
        writer.append(trace_to_row(trace, id="a", problem_char_span=[10, 28], verdict="right"))
    row = Run.open(tmp_path).row("a")
    assert set(row) == set(TRACE_COLUMNS)
    back = trace_from_row(row)
    for field in dataclasses.fields(Trace):
        before, after = getattr(trace, field.name), getattr(back, field.name)
        if isinstance(before, np.ndarray):
            assert before.shape == after.shape and np.array_equal(before, after, equal_nan=True), field.name
        else:
            assert before == after, field.name


def test_undefined_jsd_is_null_so_that_averages_in_sql_are_defined(tmp_path: Path) -> None:
    with RunWriter.open(tmp_path, "traces", columns=TRACE_COLUMNS) as writer:
        writer.append(trace_to_row(make_trace(), id="a"))
    run = Run.open(tmp_path)
    assert run.row("a")["reading_jsd_bits"][0] is None
    (answer,) = run.query("SELECT avg(x) AS mean FROM (SELECT unnest(reading_jsd_bits) AS x FROM rows)")
    assert 0 < answer["mean"] < 1


def test_a_row_without_signals_says_why_it_is_no_trace() -> None:
    row = trace_to_row(None, id="a", prompt=PROMPT, completion="He ha", verdict="truncated", finish="length")
    assert row["jsd_bits"] is None and row["iaf"] is None and row["completion"] == "He ha"
    with pytest.raises(DataError, match=r"'a' has no signals .*'truncated'"):
        trace_from_row(row)


def test_rows_that_do_not_fit_together_are_refused() -> None:
    row = trace_to_row(make_trace(), id="a")
    for broken in ({"iaf": [[0.5]]}, {"jsd_bits": [0.1]}, {"layers": None}, {"problem_token_span": [1]}):
        with pytest.raises(DataError, match="is no trace"):
            trace_from_row({**row, **broken})
    with pytest.raises(DataError, match="'colour'"):
        trace_to_row(None, id="a", colour="blue")


def test_a_word_has_the_attention_of_all_its_tokens_and_a_number_that_of_one() -> None:
    """By hand: "Tom has 12" as "T", "om", " has", " 1", "2"; the blank's token belongs to the word after it."""
    trace = Trace(
        prompt="Q: Tom has 12",
        completion="x",
        prompt_offsets=((0, 2), (2, 4), (4, 6), (6, 10), (10, 12), (12, 13)),
        completion_offsets=((0, 1),),
        problem_token_span=(1, 6),
        reading_jsd_bits=np.zeros(6),
        jsd_bits=np.zeros(1),
        token_spans=((0, 1),),
        char_spans=((0, 1),),
        iaf=np.array([[0.125, 0.25, 0.0, 0.125, 0.5]]),
        input_mass=np.array([0.5]),
        dependency=np.zeros((1, 1)),
        teacher="t",
        layers=(0,),
    )
    (words,) = words_read(trace, (3, 13))
    assert [(w.word, w.char_span, w.share) for w in words] == [("Tom", (0, 3), 0.375), ("12", (8, 10), 0.3125)]
    assert [w.word for w in words_read(trace, (3, 13), k=1)[0]] == ["Tom"]


def test_the_shares_of_a_step_never_exceed_one() -> None:
    trace = make_trace()
    for words in words_read(trace, (10, 28)):
        assert 0 < sum(word.share for word in words) <= 1 + 1e-9
        assert all(PROMPT[10:][slice(*word.char_span)] == word.word for word in words)
