"""Compare two runs over the same problems with an exact McNemar test."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mycelium.cli._common import print_json


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

    result = compare_records(read_records(a), read_records(b))
    if as_json:
        print_json(result.to_json())
        return
    low, high = result.difference_ci95
    print(f"A  {a}  {result.a}")
    print(f"B  {b}  {result.b}")
    print(f"B - A  {100 * result.difference:+.1f} points  (95%: {100 * low:+.1f} to {100 * high:+.1f})")
    print(
        f"both right {result.both}, only A {result.only_a}, only B {result.only_b}, "
        f"neither {result.neither}; exact McNemar p = {result.p_value:.3g}"
    )
    if result.only_in_a or result.only_in_b:
        print(f"left out: {result.only_in_a} records of A and {result.only_in_b} of B that cannot be paired")
    for flip in result.flips[:flips]:
        mark_a, mark_b = ("right", "wrong") if flip.right == "a" else ("wrong", "right")
        print(f"  {flip.id}: gold {flip.gold}; A {flip.answer_a} ({mark_a}), B {flip.answer_b} ({mark_b})")
    if len(result.flips) > flips:
        print(f"  ... and {len(result.flips) - flips} more (--flips N)")
