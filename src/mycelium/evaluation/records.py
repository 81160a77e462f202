"""One record for each problem of an evaluation: all that is needed to score it again without the models."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from mycelium.errors import DataError
from mycelium.io import id_digest, read_jsonl, write_rows

STATUSES = ("answered", "guess", "refused", "error")


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading that search kept: its answer, its probability (0-1) and its program as text."""

    answer: str
    probability: float
    program: str | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """What the solver did with one problem, and what the data set says about it.

    best_answer: answer of the best reading, also when the solver refused; null when there was no reading.
    answer: what the solver gave, also as a guess; null when it refused.
    correct: whether `best_answer` is equivalent to `gold`; null when there is no gold.
    seconds: the problem's share of the solving time.
    candidates: every reading in the solver's order, the chosen one first.
    """

    id: str
    question_sha256: str
    status: str
    gold: str | None
    answer: str | None
    best_answer: str | None
    correct: bool | None
    confidence: float
    seconds: float
    reason: str | None = None
    program: str | None = None
    candidates: tuple[Candidate, ...] = ()
    first_correct: int | None = None
    """Position (from 0) of the first candidate that is equivalent to gold; null when none is."""
    n_steps: int | None = None
    source: str = ""
    level: str | None = None
    subject: str | None = None
    kind: str | None = None
    """What idea the problem needs, where its row says so ("percent", "ages")."""

    def to_json(self) -> dict[str, Any]:
        row = {field.name: getattr(self, field.name) for field in fields(self)}
        row["candidates"] = [
            {"answer": c.answer, "probability": c.probability, "program": c.program} for c in self.candidates
        ]
        return row

    @staticmethod
    def from_json(row: Any) -> Record:
        """The record of a row that `to_json` wrote; unknown fields are left out.

        Raises:
            DataError: a field is missing or has the wrong type.
        """
        if not isinstance(row, dict):
            raise DataError(f"got a JSON {type(row).__name__}, expected an object (a record)")
        for name, kind in _REQUIRED.items():
            if name not in row:
                raise DataError(f"the record {row.get('id', '')!r} has no {name!r}; was it written by `eval`?")
            if not isinstance(row[name], kind) or (isinstance(row[name], bool) and name != "correct"):
                raise DataError(f"the record {row.get('id', '')!r} has {name} = {row[name]!r:.80}")
        if row["status"] not in STATUSES:
            raise DataError(f"the record {row['id']!r} has status {row['status']!r}, expected one of {STATUSES}")
        known = {field.name for field in fields(Record)}
        values = {name: value for name, value in row.items() if name in known}
        try:
            values["candidates"] = tuple(
                Candidate(str(c["answer"]), float(c["probability"]), c.get("program"))
                for c in row.get("candidates") or ()
            )
        except (TypeError, KeyError, ValueError, AttributeError):
            raise DataError(f"the record {row['id']!r} has candidates that cannot be read") from None
        return Record(**values)


@dataclass(frozen=True, slots=True)
class Score:
    """What the figures of an evaluation need of a record: small, so that all of them fit in memory."""

    status: str
    correct: bool | None
    confidence: float
    seconds: float
    first_correct: int | None
    n_steps: int | None
    source: str
    level: str | None
    subject: str | None
    kind: str | None = None

    @staticmethod
    def of(record: Record) -> Score:
        """The score of a record; equal texts are held once."""
        level, subject, kind = (
            None if text is None else sys.intern(text) for text in (record.level, record.subject, record.kind)
        )
        return Score(
            record.status, record.correct, record.confidence, record.seconds, record.first_correct, record.n_steps,
            sys.intern(record.source), level, subject, kind,
        )  # fmt: skip


_REQUIRED: dict[str, tuple[type, ...]] = {
    "id": (str,),
    "question_sha256": (str,),
    "status": (str,),
    "gold": (str, type(None)),
    "best_answer": (str, type(None)),
    "answer": (str, type(None)),
    "correct": (bool, type(None)),
    "confidence": (int, float),
    "seconds": (int, float),
}


def question_hash(text: str) -> str:
    """SHA-256 of the stripped question, in hex: equal questions, equal hashes (as for the dev split)."""
    return hashlib.sha256(text.strip().encode("utf-8", "surrogatepass")).hexdigest()


def write_records(path: str | Path, records: Iterable[Record]) -> int:
    """Write records as JSONL, atomically; returns how many."""
    return write_rows(path, (record.to_json() for record in records), ascii=True)


def read_records(path: str | Path) -> list[Record]:
    """Every record of a file that `write_records` wrote; raises as `iter_records`."""
    return list(iter_records(path))


def iter_records(path: str | Path) -> Iterator[Record]:
    """The records of a file one by one.

    Raises:
        DataError: the file is missing, a line is no record, or an id stands twice.
    """
    source = Path(path)
    if not source.is_file():
        raise DataError(f"{source}: no such file; make one with `mycelium eval DATA --records {source.name}`")
    seen: set[bytes] = set()
    for row in read_jsonl(source):
        if row.data is None:
            raise DataError(f"{source}, {row.error}")
        try:
            record = Record.from_json(row.data)
        except DataError as error:
            raise DataError(f"{source}, line {row.line}: {error}") from None
        if (known := id_digest(record.id)) in seen:
            raise DataError(f"{source}, line {row.line}: the id {record.id!r} stands twice")
        seen.add(known)
        yield record
