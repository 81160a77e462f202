"""Label a whole run: every trace once, resumable, reasons counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Protocol

from mycelium.errors import DataError
from mycelium.labels.build import Discarded
from mycelium.labels.from_traces.rows import LabelOptions, label_trace


class Writer(Protocol):
    """What labelling needs of a run's writer (`mycelium.runs.RunWriter` is one)."""

    done: frozenset[str]

    @property
    def failed(self) -> dict[str, str]: ...

    def append(self, row: dict[str, Any]) -> None: ...

    def fail(self, id: str, reason: str) -> None: ...


@dataclass(slots=True)
class LabelReport:
    """Counts of one session of labelling."""

    labelled: int = 0
    damaged: int = 0
    origins: Counter[str] = field(default_factory=Counter)
    discarded: Counter[str] = field(default_factory=Counter)


def label_rows(
    rows: Iterable[Any],
    writer: Writer,
    options: LabelOptions,
    make: Callable[[Any, LabelOptions], dict[str, Any] | Discarded] = label_trace,
    identify: Callable[[Any], str] = lambda row: str(row["id"]),
    progress: Callable[[LabelReport], None] = lambda report: None,
) -> LabelReport:
    """Label what the writer's run does not have yet; those discarded before are not tried again.

    Args:
        rows: traces, or whatever `make` labels.
        make: from a row to its labels row, or the reason why there is none.
        progress: called after every row.
    """
    report = LabelReport()
    settled = set(writer.failed)
    seen: set[str] = set()
    for row in rows:
        name = identify(row)
        if name in writer.done or name in settled or name in seen:
            continue
        seen.add(name)
        try:
            found = make(row, options)
        except DataError as error:
            report.damaged += 1
            writer.fail(name, str(error))
            continue
        if isinstance(found, Discarded):
            report.discarded[found.reason] += 1
            writer.fail(name, found.reason)
        else:
            report.labelled += 1
            report.origins[found["origin"]] += 1
            writer.append(found)
        progress(report)
    return report
