"""Compare two runs over the same problems with an exact McNemar test."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mycelium.cli._common import print_document


def compare(
    a: Annotated[Path, typer.Argument(help="Records of the first run (`mycelium eval --records`).")],
    b: Annotated[Path, typer.Argument(help="Records of the second run.")],
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
    flips: Annotated[int, typer.Option(min=0, help="How many flipped problems to print.")] = 20,
) -> None:
    """Compare two record files, paired by problem id: which run is better, and could it be chance.

    Example:  mycelium compare before.jsonl after.jsonl
    """
    from mycelium.evaluation import compare as compare_records
    from mycelium.evaluation import read_records
    from mycelium.viewer import comparison_document

    result = compare_records(read_records(a), read_records(b))
    print_document(comparison_document(result, str(a), str(b), flips), as_json)
