"""What run folders hold: settings, counts, failures, and answers to SQL."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mycelium.cli._common import note, print_json
from mycelium.io import to_json
from mycelium.viewer.solution_text import printable

if TYPE_CHECKING:
    from mycelium.runs import Run

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    no_args_is_help=True,
    help="Look into run folders. Nothing here changes them.",
)

MAX_CELL_CHARS = 60
MAX_FOLDERS = 10_000


@app.command()
def show(
    run: Annotated[Path, typer.Argument(help="Run folder.")],
    sql: Annotated[
        str | None,
        typer.Option(help="One SELECT over the table `rows`, in DuckDB's dialect. It can only read."),
    ] = None,
    timeout: Annotated[float, typer.Option(min=0.1, max=3600, help="Seconds that the query may take.")] = 60.0,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
) -> None:
    """Settings and counts of a run, or the answer to a query.

    Examples:

      mycelium runs show runs/samples

      mycelium runs show runs/samples --sql "SELECT verdict, count(*) AS n FROM rows GROUP BY verdict"
    """
    from mycelium.runs import Run

    opened = Run.open(run)
    if sql is not None:
        answer = opened.query(sql, timeout_s=timeout)
        if as_json:
            print_json(_readable(answer))
        else:
            _print_table(answer)
        return
    _show_run(opened, as_json)


@app.command("list")
def list_runs(
    folder: Annotated[Path, typer.Argument(help="Folder whose sub-folders are looked at.")] = Path("runs"),
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
) -> None:
    """The runs in a folder, newest last.

    Example:  mycelium runs list runs
    """
    from itertools import islice

    from mycelium.errors import DataError
    from mycelium.runs import Run, is_run

    if not folder.is_dir():
        raise DataError(f"{folder}: no such folder. Give the folder that holds run folders.")
    found: list[dict[str, Any]] = []
    for path in [folder, *islice(sorted(folder.iterdir()), MAX_FOLDERS)]:
        if not is_run(path):
            continue
        try:
            run = Run.open(path)
            row = {"run": str(path), "kind": run.kind, "rows": len(run), "failed": len(run.failures())}
            found.append({**row, **{name: run.manifest.get(name) for name in ("finished", "created", "updated")}})
        except DataError as error:
            note(str(error))
    found.sort(key=lambda row: str(row["created"]))
    if as_json:
        print_json(found)
    elif found:
        _print_table(found)
    else:
        note(f"{folder}: no runs in it.")


def _show_run(run: Run, as_json: bool) -> None:
    from mycelium.viewer.run_kinds import shower

    module = shower(run.kind)
    summary = module.summary(run)
    damaged = [{"file": damage.path.name, "reason": damage.reason} for damage in run.damaged]
    if as_json:
        print_json(_readable({"manifest": run.manifest, **summary, "damaged": damaged}))
        return
    manifest = run.manifest
    state = "finished" if manifest.get("finished") else "not finished: the same command resumes it"
    print(printable(f"{run.folder}: {run.kind}, begun {manifest.get('created')}, {state}"))
    settings = {name: value for name, value in (manifest.get("settings") or {}).items() if value not in (None, [], "")}
    print(printable("settings        " + ", ".join(f"{name} {_cell(value)}" for name, value in settings.items())))
    versions = manifest.get("versions") or {}
    print(printable("versions        " + ", ".join(f"{name} {value}" for name, value in versions.items())))
    print("\n".join(module.summary_lines(summary)))
    for damage in damaged:
        print(printable(f"damaged         {damage['file']}: {damage['reason']}"))


def _readable(value: Any) -> Any:
    """Values of SQL that JSON does not know (dates, decimals, bytes) as text or numbers."""
    from decimal import Decimal

    if isinstance(value, dict):
        return {str(key): _readable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_readable(item) for item in value]
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value if value is None or isinstance(value, str | int | float | bool) else str(value)


def _cell(value: Any) -> str:
    text = value if isinstance(value, str) else to_json(_readable(value))
    text = " ".join(text.split())
    return text if len(text) <= MAX_CELL_CHARS else text[: MAX_CELL_CHARS - 3] + "..."


def _print_table(rows: list[dict[str, Any]]) -> None:
    """Rows in aligned columns."""
    if not rows:
        note("no rows.")
        return
    names = list(rows[0])
    table = [names] + [[_cell(row[name]) for name in names] for row in rows]
    widths = [max(len(line[column]) for line in table) for column in range(len(names))]
    for line in table:
        print(printable("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()))
