"""Run folders: their settings and counts, and one of their records. Traces, labels and trainings have pages of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mycelium.io import read_jsonl, to_json
from mycelium.viewer.document import Document, cell_text, json_ready, printable, table_lines
from mycelium.viewer.labels import label_document, label_summary, label_summary_lines
from mycelium.viewer.traces import trace_document, trace_summary, trace_summary_lines

if TYPE_CHECKING:
    from rich.text import Text

    from mycelium.runs import Run

MAX_VALUES = 20
MAX_COLUMNS = 100
MAX_VALUE_CHARS = 2000


@dataclass(frozen=True, slots=True)
class RunView:
    """How the runs of one kind are shown.

    Attributes:
        summary: counts of a run, ready for JSON.
        summary_lines: a summary for people.
        record: one row.
    """

    summary: Callable[[Run], dict[str, Any]]
    summary_lines: Callable[[dict[str, Any]], list[str]]
    record: Callable[[dict[str, Any]], Document]


def run_document(run: Run) -> Document:
    """A run: its manifest, its counts, and which of its files cannot be read."""
    view = _VIEWS.get(run.kind, _COLUMNS_VIEW)
    summary = view.summary(run)
    damaged = [{"file": damage.path.name, "reason": damage.reason} for damage in run.damaged]
    data = json_ready({"manifest": run.manifest, **summary, "damaged": damaged})

    def lines() -> Iterator[str]:
        manifest = run.manifest
        state = "finished" if manifest.get("finished") else "not finished: the same command resumes it"
        yield printable(f"{run.folder}: {run.kind}, begun {manifest.get('created')}, {state}")
        settings = manifest.get("settings") or {}
        shown = [f"{name} {cell_text(value)}" for name, value in settings.items() if value not in (None, [], "")]
        yield printable("settings        " + ", ".join(shown))
        versions = manifest.get("versions") or {}
        yield printable("versions        " + ", ".join(f"{name} {value}" for name, value in versions.items()))
        yield from view.summary_lines(summary)
        for damage in damaged:
            yield printable(f"damaged         {damage['file']}: {damage['reason']}")

    return Document(data, lines)


def record_document(row: dict[str, Any], kind: str) -> Document:
    """One row of a run of this kind."""
    return _VIEWS.get(kind, _COLUMNS_VIEW).record(row)


def rows_document(rows: list[dict[str, Any]]) -> Document:
    """The rows that answer a query, or a list of runs, as a table."""
    return Document(json_ready(rows), lambda: table_lines(rows))


def _column_summary(run: Run) -> dict[str, Any]:
    """Counts of rows and failures, and of the values of columns that have only a few."""
    counts: dict[str, dict[str, int]] = {}
    if len(run):
        for name in run.columns[:MAX_COLUMNS]:
            quoted = '"' + name.replace('"', '""') + '"'
            found = run.query(
                f"SELECT CAST({quoted} AS VARCHAR) AS value, count(*) AS n FROM rows GROUP BY 1 "
                f"ORDER BY n DESC, value LIMIT {MAX_VALUES + 1}"
            )
            if len(found) <= MAX_VALUES and len(found) < max(2, len(run)):
                counts[name] = {str(row["value"])[:80]: row["n"] for row in found}
    return {"rows": len(run), "failed": len(run.failures()), "columns": list(run.columns), "counts": counts}


def _column_summary_lines(summary: dict[str, Any]) -> list[str]:
    lines = [f"rows            {summary['rows']}", f"failed          {summary['failed']}"]
    for name, values in summary["counts"].items():
        shown = ", ".join(f"{value} {n}" for value, n in values.items())
        lines.append(f"{printable(name):<15} {printable(shown)}")
    return lines


def _row_document(row: dict[str, Any]) -> Document:
    """The row as it is, every column on a line."""

    def lines() -> Iterator[Text]:
        from rich.text import Text

        for name, value in row.items():
            text = value if isinstance(value, str) else to_json(value)
            cut = text if len(text) <= MAX_VALUE_CHARS else text[:MAX_VALUE_CHARS] + " ..."
            yield Text(f"{name}: ", style="bold").append(printable(cut), style="not bold")

    return Document(row, lines)


def _training_summary(run: Run) -> dict[str, Any]:
    """What is trained, how far it is, its newest metrics, and where its checkpoints stand."""
    settings, progress = run.manifest.get("settings") or {}, run.manifest.get("progress") or {}
    path = run.folder / "metrics.jsonl"
    rows = [row.data for row in read_jsonl(path) if row.data is not None] if path.is_file() else []
    return {
        "trains": settings.get("kind"),
        "recipe": settings.get("name"),
        "finished": bool(run.manifest.get("finished")),
        "progress": {name: progress.get(name) for name in ("epoch", "batch", "seen", "total", "unit")},
        "metrics": rows[-1] if rows else {},
        "checkpoints": run.manifest.get("checkpoints") or [],
        "data": run.manifest.get("data") or {},
    }


def _training_summary_lines(summary: dict[str, Any]) -> list[str]:
    progress, checkpoints = summary["progress"], summary["checkpoints"]
    lines = [f"trains          {summary['trains']}, recipe {summary['recipe']}"]
    if progress["seen"] is None:
        lines.append("stands at       the beginning: no checkpoint yet")
    else:
        share = progress["seen"] / max(1, progress["total"])
        lines.append(
            f"stands at       {progress['seen']:,} of {progress['total']:,} {progress['unit']} ({share:.1%}), "
            f"{progress['epoch']} passes over{'' if summary['finished'] else '; --resume goes on from there'}"
        )
    metrics = ", ".join(f"{name} {cell_text(value)}" for name, value in summary["metrics"].items())
    lines.append(f"metrics         {metrics or 'none yet'}")
    lines += [f"checkpoint      {item['file']} after {item['seen']:,}" for item in checkpoints]
    lines += [f"data            {name} {digest[:12]}" for name, digest in summary["data"].items()]
    return [printable(line) for line in lines]


_COLUMNS_VIEW = RunView(_column_summary, _column_summary_lines, _row_document)
_VIEWS = {
    "labels": RunView(label_summary, label_summary_lines, label_document),
    "training": RunView(_training_summary, _training_summary_lines, _row_document),
    "traces": RunView(trace_summary, trace_summary_lines, trace_document),
}
