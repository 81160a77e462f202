"""Runs of kinds that have no page of their own: counts, and rows column by column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mycelium.io import to_json
from mycelium.viewer.solution_text import printable

if TYPE_CHECKING:
    from rich.console import Console

    from mycelium.runs import Run

MAX_VALUES = 20
MAX_SHOWN_CHARS = 2000


def summary(run: Run) -> dict[str, Any]:
    """Counts of rows and failures, and of the values of columns that have only a few."""
    counts: dict[str, dict[str, int]] = {}
    if len(run):
        for name in run.columns[:100]:
            quoted = '"' + name.replace('"', '""') + '"'
            found = run.query(
                f"SELECT CAST({quoted} AS VARCHAR) AS value, count(*) AS n FROM rows GROUP BY 1 "
                f"ORDER BY n DESC, value LIMIT {MAX_VALUES + 1}"
            )
            if len(found) <= MAX_VALUES and len(found) < max(2, len(run)):
                counts[name] = {str(row["value"])[:80]: row["n"] for row in found}
    return {"rows": len(run), "failed": len(run.failures()), "columns": list(run.columns), "counts": counts}


def summary_lines(summary: dict[str, Any]) -> list[str]:
    """The summary for people."""
    lines = [f"rows            {summary['rows']}", f"failed          {summary['failed']}"]
    for name, values in summary["counts"].items():
        shown = ", ".join(f"{value} {n}" for value, n in values.items())
        lines.append(f"{printable(name):<15} {printable(shown)}")
    return lines


def document(row: dict[str, Any], run: Run) -> dict[str, Any]:
    """The row as it is."""
    return row


def render(row: dict[str, Any], run: Run, console: Console) -> None:
    """Every column on a line."""
    from rich.text import Text

    for name, value in row.items():
        text = value if isinstance(value, str) else to_json(value)
        cut = text if len(text) <= MAX_SHOWN_CHARS else text[:MAX_SHOWN_CHARS] + " ..."
        console.print(Text(f"{name}: ", style="bold").append(printable(cut), style="not bold"), soft_wrap=True)
