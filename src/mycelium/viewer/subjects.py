"""What a path holds that can be looked at: a run folder, the records of an evaluation, or the rows of `solve`."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mycelium.io import printable, read_jsonl
from mycelium.viewer.document import Document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mycelium.evaluation import Record
    from mycelium.runs import Run

RECORDS_FILE = "records.jsonl"


@dataclass(frozen=True, slots=True)
class Subject:
    """What was found: exactly one of `run`, `records` and `solutions` is given.

    Attributes:
        name: of the folder or file, for a title.
        run: a run folder of rows.
        records: of an evaluation.
        solutions: rows of `mycelium solve --output`.
    """

    name: str
    run: Run | None = None
    records: list[Record] | None = None
    solutions: list[dict[str, Any]] | None = None

    def traces(self) -> Run:
        """The run, if it is one of traces.

        Raises:
            UsageError: it is none.
        """
        from mycelium.errors import UsageError

        if self.run is None or self.run.kind != "traces":
            kind = self.run.kind if self.run is not None else "rows"
            raise UsageError(
                f"{self.name}: got a run of kind {kind!r}, expected one of traces. `mycelium report` writes up a run of "
                "labels, `mycelium show` prints one of its records."
            )
        return self.run


def view_document(subject: Subject, path: str, written: tuple[str, int] | None) -> Document:
    """What a path holds, and how to look at it. written: the file that was exported, and its bytes."""
    if subject.run is not None:
        kind, n = subject.run.kind, len(subject.run)
    elif subject.records is not None:
        kind, n = "records", len(subject.records)
    else:
        kind, n = "solutions", len(subject.solutions or ())
    file, size = written or (None, None)

    def lines() -> Iterator[str]:
        yield printable(f"{path}: {kind}, {n:,} rows")
        if file is None:
            yield f"`mycelium view {path} --export page.html` writes one file for a browser."
        else:
            yield printable(f"{file}: {(size or 0) / 1000:,.0f} kB, needs nothing beside it")

    return Document({"path": path, "kind": kind, "rows": n, "export": file, "bytes": size}, lines)


def find_subject(path: Path, limit: int | None = None) -> Subject:
    """What a path holds.

    Args:
        path: a run folder, a folder of `mycelium eval --report`, or a JSONL file.
        limit: most rows of `solve` to read; `None` for all.

    Raises:
        DataError: nothing is there, or something that cannot be looked at.
    """
    from mycelium.errors import DataError
    from mycelium.evaluation import read_records
    from mycelium.runs import Run, is_run

    if path.is_dir() and is_run(path):
        return Subject(path.name, run=Run.open(path))
    if path.is_dir() and (path / RECORDS_FILE).is_file():
        return Subject(path.name, records=read_records(path / RECORDS_FILE))
    expected = (
        "expected a run folder (`mycelium trace`, `mycelium label`), records of `mycelium eval --records FILE`, its "
        "--report folder, or rows of `mycelium solve --output FILE`."
    )
    if not path.is_file():
        what = "a folder without a manifest or records" if path.is_dir() else "no file or folder"
        raise DataError(f"{path}: got {what}, {expected}")
    first = next(iter(read_jsonl(path)), None)
    row = first.data if first is not None else None
    if isinstance(row, dict) and "question_sha256" in row and "correct" in row:
        return Subject(path.stem, records=read_records(path))
    if isinstance(row, dict) and "status" in row and "readings" in row:
        rows = (each.data for each in islice(read_jsonl(path), limit))
        return Subject(path.stem, solutions=[each for each in rows if isinstance(each, dict) and "status" in each])
    raise DataError(f"{path}: its first line is neither a record nor a solution; {expected}")
