"""`ledger.jsonl`: one line a round, with what it read, kept and reached. It is written anew in one piece every time.

A line holds the round's number, the SHA-256 of its data and weights, counts, for every dev file the accuracy with its Wilson
interval and the exact McNemar test against the round before and against the start, the gain, and why the rounds ended.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mycelium.evaluation import accuracy, compare, coverage_at_k, read_records
from mycelium.io import read_jsonl, write_rows

__all__ = ["Ledger", "dev_figures"]

LEDGER = "ledger.jsonl"


class Ledger:
    """The lines of a run, by round from 0 (the weights that the loop begins with)."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / LEDGER
        found = read_jsonl(self.path) if self.path.is_file() else ()
        self.rows: list[dict[str, Any]] = [row.data for row in found if row.data is not None]

    def add(self, row: Mapping[str, Any]) -> None:
        """Write a round's line behind the others."""
        self.rows.append(dict(row))
        write_rows(self.path, self.rows)

    @property
    def best(self) -> dict[str, Any]:
        """The line of the round with most dev problems right; of equals the earlier one."""
        return max(self.rows, key=lambda row: (right_of(row), -row["round"]))

    def stopped(self) -> str | None:
        """Why the rounds ended, where they did."""
        return self.rows[-1]["stopped"] if self.rows else None


def right_of(row: Mapping[str, Any]) -> int:
    """Dev problems of all files that a round has right."""
    return sum(figures["correct"] for figures in row["dev"].values())


def gain_of(row: Mapping[str, Any], best: Mapping[str, Any]) -> float:
    """The largest gain in accuracy (-1 to 1) of a dev file over another round."""
    return max(
        (figures["accuracy"] or 0.0) - (best["dev"][name]["accuracy"] or 0.0) for name, figures in row["dev"].items()
    )


def dev_figures(path: Path, before: Path | None = None, start: Path | None = None) -> dict[str, Any]:
    """Figures of a file of records: n, correct, accuracy with its Wilson 95% interval, coverage at ten (with gold, apart).

    before, start: records of the same problems by the round before and by the weights that the loop began with.
    """
    records = read_records(path)
    figures: dict[str, Any] = {**accuracy(records).to_json(), "coverage_at_10": coverage_at_k(records)[10].value}
    for name, other in (("against_before", before), ("against_start", start)):
        if other is not None:
            found = compare(read_records(other), records).to_json()
            kept = ("difference", "difference_ci95", "mcnemar_p", "only_a_correct", "only_b_correct")
            figures[name] = {key: found[key] for key in kept}
    return figures
