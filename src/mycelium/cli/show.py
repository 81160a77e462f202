"""Look at one record of a run: the steps of a trace, with JSD and the words they read."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mycelium.cli._common import print_document


def show(
    run: Annotated[Path, typer.Argument(help="Run folder.")],
    id: Annotated[
        str | None, typer.Argument(help="Id of a record, or how it begins; the first record if none.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
) -> None:
    """Print one record of a run. Always look at your spans.

    Examples:

      mycelium show runs/samples

      mycelium show runs/samples gsm8k-train-17 --json
    """
    from mycelium.errors import DataError
    from mycelium.runs import Run
    from mycelium.viewer import record_document

    opened = Run.open(run)
    if id is None and not len(opened):
        raise DataError(f"{run}: the run has no rows yet. `mycelium runs show {run}` says what it holds.")
    row = opened.row(opened.ids()[0] if id is None else opened.find(id))
    print_document(record_document(row, opened.kind), as_json)
