"""What run folders hold: settings, counts, failures, and answers to SQL."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from mycelium.cli._common import note, print_document

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    no_args_is_help=True,
    help="Look into run folders. Nothing here changes them.",
)

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
    from mycelium.viewer import rows_document, run_document

    opened = Run.open(run)
    if sql is None:
        print_document(run_document(opened), as_json)
        return
    answer = opened.query(sql, timeout_s=timeout)
    print_document(rows_document(answer), as_json)
    if not answer and not as_json:
        note("no rows.")


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
    from mycelium.viewer import rows_document

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
    print_document(rows_document(found), as_json)
    if not found and not as_json:
        note(f"{folder}: no runs in it.")
