"""Problems without a label of which it is known what a teacher read: attention as a target that needs no annotation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from mycelium.errors import DataError, MyceliumError
from mycelium.labels.from_traces.attention_operands import read_parts
from mycelium.labels.from_traces.rows import attention_of
from mycelium.labels.stored import stored_rows
from mycelium.problems import Problem, Quantity, extract_quantities, is_dev
from mycelium.teacher import trace_from_row

Relevance: TypeAlias = tuple[tuple[int, int, float], ...]


@dataclass(frozen=True, slots=True)
class ReadProblem:
    """A problem and what a teacher read of it.

    relevance: as `LabeledProblem.relevance`, never empty. source: "FOLDER/SOURCE", as the mix of a recipe names it.
    """

    problem: Problem
    quantities: tuple[Quantity, ...]
    relevance: Relevance
    source: str


def read_problems(path: Path) -> tuple[list[ReadProblem], int]:
    """Problems of the training part in a run of traces, a run of labels or a JSONL file; how many rows held none.

    Of a trace every step counts as one operation, so neither its equations nor its answer are read. Rows of labels and
    of files have `question` and `relevance`; `quantities` and a program that they hold are not read.

    Raises:
        DataError: nothing there.
        UsageError: a run of something else.
    """
    from mycelium.runs import Run, is_run

    prefix = path.name.removesuffix(".jsonl")
    traces = is_run(path) and Run.open(path).kind == "traces"
    found, without = [], 0
    for row in Run.open(path).rows() if traces else stored_rows(path):
        row = row or {}
        try:
            parts = _of_trace(row) if traces else _of_row(row)
            problem = Problem(str(row["id"]), row["question"])
            quantities = extract_quantities(problem.text)
        except (MyceliumError, KeyError, TypeError, ValueError, IndexError):
            parts = ()
        if not parts:
            without += 1
        elif row.get("part") != "dev" and not is_dev(problem.text):
            found.append(ReadProblem(problem, quantities, parts, f"{prefix}/{row.get('source') or 'read'}"))
    return found, without


def _of_row(row: Mapping[str, Any]) -> Relevance:
    text = row["question"]
    parts = tuple((int(start), int(end), float(weight)) for start, end, weight in row["relevance"])
    if any(not 0 <= start < end <= len(text) or not 0 <= weight <= 1 for start, end, weight in parts):
        raise DataError(f"got relevance outside of the question or of 0 to 1: {row.get('id')!r:.60}")
    return parts


def _of_trace(row: Mapping[str, Any]) -> Relevance:
    if row.get("jsd_bits") is None:
        return ()
    trace = trace_from_row(row)
    return read_parts(attention_of(row, trace), [[step] for step in range(len(trace.iaf))])


__all__ = ["ReadProblem", "read_problems"]
