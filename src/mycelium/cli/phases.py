"""Compare a teacher's attention while it reads a problem and while it writes the solution."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mycelium.cli._common import note, print_document


def phases(
    run: Annotated[Path, typer.Argument(help="Run folder of `mycelium trace`.")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
    plot: Annotated[Path | None, typer.Option(help="Draw the figures into this file (.png, .svg or .pdf).")] = None,
    tolerance: Annotated[
        int,
        typer.Option(min=0, max=100, help="Tokens between a JSD peak and a mark that still count as together."),
    ] = 0,
    right_only: Annotated[bool, typer.Option("--right-only", help="Only traces whose answer is right.")] = False,
    teacher: Annotated[
        str | None, typer.Option(help="Only traces with this model's attention, in a run of several.")
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Only the first N traces with signals.")] = None,
) -> None:
    """The dual-phase study: where JSD peaks fall, the mean JSD, and whether IAF holds the operands of a step.

    Model, layers and heads are the same in both phases. Intervals are 95%, by bootstrap over traces.

    Example:  mycelium phases runs/given --plot phases.png
    """
    from itertools import islice

    from mycelium.errors import UsageError
    from mycelium.io import FORMATS
    from mycelium.runs import Run
    from mycelium.teacher import plot_phases, study_phases, trace_from_row
    from mycelium.viewer import phases_document

    if plot is not None and plot.suffix.lower() not in FORMATS:  # said before anything is computed
        raise UsageError(f"got --plot {plot}, expected a name that ends in {', '.join(FORMATS)}.")
    opened = Run.open(run)
    if opened.kind != "traces":
        raise UsageError(f"{run}: got a run of kind {opened.kind!r}, expected the traces of `mycelium trace`.")
    rows = (
        row
        for row in opened.rows()
        if row.get("jsd_bits") is not None
        and row.get("verdict") != "truncated"
        and teacher in (None, row["replay"])
        and (not right_only or row.get("verdict") == "right")
    )
    study = study_phases(
        ((trace_from_row(row), str(row["question"]).strip()) for row in islice(rows, limit)),
        tolerance,
    )
    study = {"run": str(run), **study}
    if plot is not None:
        plot_phases(study, plot)
        note(f"drawn: {plot}")
    print_document(phases_document(study), as_json)
