"""A trace as a row of a run, and back without loss."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import numpy as np

from mycelium.errors import DataError
from mycelium.teacher.attribute import Trace
from mycelium.teacher.steps import StepSettings

__all__ = ["SIGNAL_COLUMNS", "TRACE_COLUMNS", "trace_from_row", "trace_to_row"]

TRACE_COLUMNS: dict[str, str] = {
    "id": "text",
    "problem_id": "text",
    "sample": "int",
    "source": "text",
    "question": "text",
    "gold": "text",
    "completion": "text",
    "answer": "text",
    "verdict": "text",
    "unjudged": "text",
    "finish": "text",
    "teacher": "text",
    "replay": "text",
    "seed": "int",
    "n_tokens": "int",
    "mean_logprob": "float",
    "prompt": "text",
    "problem_char_span": "ints",
    "prompt_offsets": "spans",
    "completion_offsets": "spans",
    "problem_token_span": "ints",
    "reading_jsd_bits": "floats",
    "jsd_bits": "floats",
    "step_token_spans": "spans",
    "step_char_spans": "spans",
    "iaf": "matrix",
    "input_mass": "floats",
    "dependency": "matrix",
    "sink_mass": "floats",
    "layers": "ints",
    "steps": "json",
    "attempts": "json",
    "versions": "text",
}
"""Columns of a run of kind "traces" with their types; `docs/traces.md` says what each holds."""

SIGNAL_COLUMNS = (
    "prompt_offsets", "completion_offsets", "problem_token_span", "reading_jsd_bits", "jsd_bits", "step_token_spans",
    "step_char_spans", "iaf", "input_mass", "dependency", "sink_mass", "layers", "steps",
)  # fmt: skip
"""Null in the rows of completions that were cut off or are empty; `sink_mass` also where there are no learned sinks."""


def trace_to_row(trace: Trace | None, **fields: Any) -> dict[str, Any]:
    """The row of a trace.

    Args:
        trace: `None` for a completion without signals; `fields` then hold `prompt` and `completion`.
        fields: the other columns: `id`, `question`, `gold`, `verdict` ...; `teacher` (who wrote) and `replay` (whose
            attention was read) are the trace's unless given.

    Raises:
        DataError: a field that is no column.
    """
    unknown = sorted(set(fields) - set(TRACE_COLUMNS))
    if unknown:
        raise DataError(f"got the field {unknown[0]!r}, expected columns of a trace: {', '.join(TRACE_COLUMNS)}.")
    row: dict[str, Any] = dict.fromkeys(TRACE_COLUMNS)
    if trace is not None:
        row |= {
            "prompt": trace.prompt,
            "completion": trace.completion,
            "teacher": trace.teacher,
            "replay": trace.teacher,
            "prompt_offsets": _spans(trace.prompt_offsets),
            "completion_offsets": _spans(trace.completion_offsets),
            "problem_token_span": list(trace.problem_token_span),
            "reading_jsd_bits": _floats(trace.reading_jsd_bits),
            "jsd_bits": _floats(trace.jsd_bits),
            "step_token_spans": _spans(trace.token_spans),
            "step_char_spans": _spans(trace.char_spans),
            "iaf": [_floats(values) for values in trace.iaf],
            "input_mass": _floats(trace.input_mass),
            "dependency": [_floats(values) for values in trace.dependency],
            "sink_mass": None if trace.sink_mass is None else _floats(trace.sink_mass),
            "layers": list(trace.layers),
            "steps": None if trace.steps is None else trace.steps.to_json(),
        }
    row |= fields
    if row["versions"] is not None and not isinstance(row["versions"], str):
        row["versions"] = json.dumps(row["versions"], sort_keys=True)
    return row


def trace_from_row(row: Mapping[str, Any]) -> Trace:
    """The trace of a row.

    Raises:
        DataError: the row has no signals, or its columns do not fit together.
    """
    name = str(row.get("id"))[:80]
    if row.get("jsd_bits") is None:
        raise DataError(
            f"row {name!r} has no signals (verdict {row.get('verdict')!r}); take rows whose jsd_bits is not null."
        )
    try:
        start, end = row["problem_token_span"]
        n_steps = len(row["step_token_spans"])
        trace = Trace(
            prompt=row["prompt"],
            completion=row["completion"],
            prompt_offsets=_pairs(row["prompt_offsets"]),
            completion_offsets=_pairs(row["completion_offsets"]),
            problem_token_span=(int(start), int(end)),
            reading_jsd_bits=_array(row["reading_jsd_bits"]),
            jsd_bits=_array(row["jsd_bits"]),
            token_spans=_pairs(row["step_token_spans"]),
            char_spans=_pairs(row["step_char_spans"]),
            iaf=_array(row["iaf"]).reshape(n_steps, end - start),
            input_mass=_array(row["input_mass"]).reshape(n_steps),
            dependency=_array(row["dependency"]).reshape(n_steps, n_steps),
            teacher=row["replay"],
            layers=tuple(map(int, row["layers"])),
            sink_mass=None if row.get("sink_mass") is None else _array(row["sink_mass"]),
            steps=StepSettings.from_json(row["steps"]) if row.get("steps") else None,
        )
    except (KeyError, TypeError, ValueError) as error:
        raise DataError(f"row {name!r} is no trace ({type(error).__name__}: {error}). Make the run again.") from None
    if len(trace.jsd_bits) != len(trace.completion_offsets):
        raise DataError(f"row {name!r} is no trace: its JSD and its tokens differ in number. Make the run again.")
    return trace


def _spans(spans: Any) -> list[list[int]]:
    return [[int(start), int(end)] for start, end in spans]


def _pairs(spans: Any) -> tuple[tuple[int, int], ...]:
    return tuple((int(start), int(end)) for start, end in spans)


def _floats(values: Any) -> list[float | None]:
    """Python floats, `None` for what is undefined: NaN would turn every average over it into NaN."""
    return [None if np.isnan(value) else float(value) for value in values]


def _array(values: Any) -> np.ndarray:
    return np.array(values, dtype=np.float64)
