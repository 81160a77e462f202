"""The files of a run folder: Parquet shards of rows, JSONL shards of failures.

    RUN/manifest.json
    RUN/rows/00000000.parquet ...
    RUN/failures/00000000.jsonl ...

Shards are never changed. A file that cannot be read (a disk that was full, a copy that was cut off) is put aside
under `.damaged` by the next writer and its problems are done again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mycelium.io import pyarrow, read_jsonl, write_rows, write_table

__all__ = [
    "Damage",
    "failure_shards",
    "next_number",
    "read_failures",
    "row_shards",
    "write_failures",
    "write_row_shard",
]

ROWS, FAILURES = "rows", "failures"
DAMAGED = ".damaged"


@dataclass(frozen=True, slots=True)
class Damage:
    """A shard that cannot be read, and why."""

    path: Path
    reason: str


def row_shards(folder: Path) -> tuple[list[Path], list[Damage]]:
    """The readable row shards in the order in which they were written, and the others."""
    pa = pyarrow()
    good, bad = [], []
    for path in sorted((folder / ROWS).glob("*.parquet")):
        try:
            names = pa.parquet.read_schema(path).names  # the footer is written last: with it the file is whole
        except (pa.ArrowException, OSError) as error:
            bad.append(Damage(path, str(error)[:300]))
            continue
        if "id" in names:
            good.append(path)
        else:
            bad.append(Damage(path, "it has no column 'id'"))
    return good, bad


def failure_shards(folder: Path) -> list[Path]:
    """The failure shards in the order in which they were written."""
    return sorted((folder / FAILURES).glob("*.jsonl"))


def next_number(folder: Path) -> int:
    """A number that no shard of the folder has, damaged ones included."""
    taken = [0]
    for name in (ROWS, FAILURES):
        for path in (folder / name).glob("*"):
            digits = path.name.split(".")[0]
            taken.append(int(digits) + 1 if digits.isdecimal() and len(digits) < 12 else 0)
    return max(taken)


def write_row_shard(folder: Path, number: int, table: Any) -> None:
    """Write an Arrow table as a shard, in one piece."""
    write_table(folder / ROWS / f"{number:08d}.parquet", table)


def write_failures(folder: Path, number: int, rows: list[dict[str, Any]]) -> None:
    """Write failures as a shard, in one piece."""
    write_rows(folder / FAILURES / f"{number:08d}.jsonl", rows, ascii=True)


def read_failures(folder: Path) -> Iterator[dict[str, Any]]:
    """Every failure that was written, oldest first; lines that cannot be read are passed over."""
    for path in failure_shards(folder):
        for row in read_jsonl(path, replace_bad_bytes=True):
            if row.data is not None and isinstance(row.data.get("id"), str):
                yield row.data
