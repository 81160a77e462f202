"""Discover the rows of the operation table from labelled steps, by information-bottleneck annealing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from mycelium.cli._common import note, print_document
from mycelium.cli.main import EXIT_FAILED_RECORDS, EXIT_OK
from mycelium.io import write_json


def taxonomy(
    run: Annotated[Path, typer.Argument(help="Run folder of `mycelium label`, or a JSONL file of labels.")],
    out: Annotated[Path | None, typer.Option(help="Folder for rows.json and report.json.")] = None,
    plot: Annotated[Path | None, typer.Option(help="Draw the figures into this file (.png, .svg or .pdf).")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
    recipe: Annotated[
        str | None, typer.Option(help="A recipe of kind taxonomy: weights of the features, bounds.")
    ] = None,
    rows: Annotated[
        int | None, typer.Option(min=1, help="Take at most so many rows, not those of the longest plateau.")
    ] = None,
    source: Annotated[
        list[str] | None, typer.Option(help="Only labels of this source, such as gsm8k; may be repeated.")
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Only the first N labelled problems.")] = None,
    seed: Annotated[int | None, typer.Option(min=0, help="Of the annealing and the intervals.")] = None,
) -> int:
    """Discover rows on the training part: a tree of rows over beta, and how well they fit the parsed operations.

    Intervals are 95%, by bootstrap over problems. Dev problems are only asked whether rows can be told from a text.

    Example:  mycelium taxonomy runs/labels --out runs/taxonomy --plot taxonomy.png
    """
    from mycelium.cli.recipes import find_recipe
    from mycelium.errors import UsageError
    from mycelium.io import FORMATS
    from mycelium.labels import (
        discover,
        load_taxonomy_recipe,
        plot_taxonomy,
        save_rows,
        settings_from,
        stored_rows,
    )
    from mycelium.viewer import taxonomy_document

    if plot is not None and plot.suffix.lower() not in FORMATS:  # said before anything is computed
        raise UsageError(f"got --plot {plot}, expected a name that ends in {', '.join(FORMATS)}.")
    given: dict[str, Any] = {"rows": rows, "sources": source, "seed": seed}
    overrides = {key: value for key, value in given.items() if value is not None}
    settings = load_taxonomy_recipe(find_recipe(recipe), overrides) if recipe else settings_from(overrides)
    broken = 0

    def labels() -> Iterator[dict[str, Any]]:
        nonlocal broken
        for row in stored_rows(run):
            if row is None:
                broken += 1
            else:
                yield row

    found = discover(labels(), settings, limit, note)
    broken += found.report["broken_rows"]
    report = {"run": str(run), **found.report, "broken_rows": broken}
    if out is not None:
        save_rows(found.table, out / "rows.json")
        write_json(out / "report.json", report, indent=1)
        note(f"written: {out / 'rows.json'}, {out / 'report.json'}")
    if plot is not None:
        plot_taxonomy(report, plot)
        note(f"drawn: {plot}")
    print_document(taxonomy_document(report), as_json)
    return EXIT_FAILED_RECORDS if broken else EXIT_OK
