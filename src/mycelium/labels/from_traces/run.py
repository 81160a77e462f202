"""Label a whole run: every trace once, resumable, reasons counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from mycelium.errors import DataError
from mycelium.labels.build import Discarded
from mycelium.labels.from_traces.rows import LABEL_COLUMNS, LabelOptions, label_trace
from mycelium.runs import Engine, Failure, Progress, RowWriter, Stage, run_stage

__all__ = ["LabelReport", "label_rows", "label_stage"]

BATCH = 16
"""Traces at once; a killed run does so many again at most."""

Labelled: TypeAlias = dict[str, Any] | Discarded


@dataclass
class LabelReport(Progress):
    """What one call labelled, and why it did not label the rest; rows that were there before only count as skipped."""

    labelled: int = 0
    damaged: int = 0
    origins: Counter[str] = field(default_factory=Counter)
    discarded: Counter[str] = field(default_factory=Counter)


def label_stage(
    options: LabelOptions,
    settings: Mapping[str, Any] | None = None,
    make: Callable[[Any, LabelOptions], Labelled] = label_trace,
    identify: Callable[[Any], str] = lambda row: str(row["id"]),
) -> Stage[Any, Labelled]:
    """Traces to rows of labels; those that were discarded before are not tried again.

    Args:
        settings: what the run is made from; how labels are made is added.
        make: from a row to its labels row, or the reason why there is none. A row that it calls damaged
            (`DataError`) is a failure.
        identify: the id of a row.
    """

    def label_or_say_why(row: Any) -> Labelled | Failure:
        try:
            return make(row, options)
        except DataError as error:
            return Failure(identify(row), str(error))

    def map_batch(rows: Sequence[Any]) -> list[Labelled | Failure]:
        return [label_or_say_why(row) for row in rows]

    chosen = {"regions": options.regions, "tags": options.tags, "search": options.search, "witness": options.witness}
    if options.reader != "arithmetic":  # runs begun before there was a choice go on
        chosen["reader"] = options.reader
    return Stage(
        "labels", identify, map_batch, {**(settings or {}), **chosen}, LABEL_COLUMNS,
        batch_size=BATCH, retries_failures=False,
    )  # fmt: skip


def label_rows(
    stage: Stage[Any, Labelled],
    rows: Iterable[Any],
    writer: RowWriter,
    progress: Callable[[LabelReport], None] = lambda report: None,
    engine: Engine | None = None,
) -> LabelReport:
    """Label what the writer's run does not have yet.

    Args:
        rows: traces, or whatever the stage labels; drawn as they are needed.
        progress: called after every batch.
    """
    report = LabelReport()

    def count(row: Any, found: Labelled | Failure) -> dict[str, Any] | Failure:
        if isinstance(found, Failure):
            report.damaged += 1
            return found
        if isinstance(found, Discarded):
            report.discarded[found.reason] += 1
            return Failure(stage.key(row), found.reason)
        report.labelled += 1
        report.origins[found["origin"]] += 1
        return found

    run_stage(stage, rows, writer, engine, to_row=count, progress=lambda: progress(report), done=report)
    return report
