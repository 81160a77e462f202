"""Rows of a file as they are published: JSONL, a JSON array, CSV, TSV, Parquet, each also with gzip, and stdin.

What a row means is decided in `row_formats`. Here a row is a mapping of names to values, and what cannot be read is a
row with the reason. `line` is the line of a JSONL file; elsewhere the number of the row, from 1.
"""

from __future__ import annotations

import atexit
import csv
import gzip
import io
import json
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import IO, Any

from mycelium.errors import DataError
from mycelium.io import MAX_DATA_LINE_CHARS, InputRow, pyarrow, read_rows

MAX_ARRAY_BYTES = 1 << 30
"""A JSON array is held in memory as a whole; a larger one is refused. JSONL has no such limit."""

_LISTS = ("data", "rows", "examples", "problems", "questions", "train", "test")


def row_file_ending(path: Path) -> str:
    """The ending that says how a file is read: ".csv" for rows.csv and rows.csv.gz; ".jsonl" where it says nothing."""
    endings = [ending.lower() for ending in path.suffixes[-2:]]
    if endings and endings[-1] == ".gz":
        endings.pop()
    else:
        endings = endings[-1:]
    return endings[-1] if endings and endings[-1] in ROW_FILES else ".jsonl"


def read_row_file(path: Path, *, max_line_chars: int = MAX_DATA_LINE_CHARS) -> Iterator[InputRow]:
    """Rows of a file one by one, bad ones included. Bytes that are not UTF-8 are read as the replacement character.

    Raises:
        DataError: the file as a whole cannot be read; the message says what to do.
    """
    try:
        with _opened(path) as stream:
            ending = row_file_ending(path)
            if ending == ".jsonl":
                yield from read_rows(stream, max_line_chars=max_line_chars, replace_bad_bytes=True, keep_nan=True)
            else:
                yield from ROW_FILES[ending](stream)
    except (gzip.BadGzipFile, EOFError) as error:
        raise DataError(f"{path}: got a damaged gzip file ({error}). Fetch it again.") from None


def stdin_rows() -> Path:
    """What stands on stdin as a file, so that it can be read twice; its format is told by its first bytes.

    The file is kept until the process ends.
    """
    return _spooled(sys.stdin)


@cache
def _spooled(stdin: Any) -> Path:
    head = stdin.buffer.read(1 << 16)
    with tempfile.NamedTemporaryFile(delete=False, prefix="mycelium-stdin-", suffix=_told(head)) as stream:
        place = Path(stream.name)
        atexit.register(lambda: place.unlink(missing_ok=True))
        stream.write(head)
        for more in iter(lambda: stdin.buffer.read(1 << 20), b""):
            stream.write(more)
    return place


def _told(head: bytes) -> str:
    """The ending that the first bytes of a text would have as a file."""
    if head.startswith(b"\x1f\x8b"):
        try:
            return _told(gzip.GzipFile(fileobj=io.BytesIO(head)).read1(1 << 14)) + ".gz"
        except (OSError, EOFError):
            return ".jsonl.gz"
    if head.startswith(b"PAR1"):
        return ".parquet"
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if text.startswith(b"["):
        return ".json"
    if not text or text.startswith(b"{"):
        return ".jsonl"
    first = text.splitlines()[0]
    return ".tsv" if b"\t" in first else ".csv" if b"," in first or b";" in first else ".jsonl"


def _opened(path: Path) -> IO[bytes]:
    if path.suffix.lower() == ".gz":
        return gzip.open(path, "rb")  # type: ignore[return-value]
    return path.open("rb")


def _json_rows(stream: IO[bytes]) -> Iterator[InputRow]:
    """An array of objects, an object that holds one, a single row, or JSONL under another name."""
    raw = stream.read(MAX_ARRAY_BYTES + 1)
    if len(raw) > MAX_ARRAY_BYTES:
        raise DataError(f"got a JSON file of more than {MAX_ARRAY_BYTES:,} bytes. Write one object a line (.jsonl).")
    text = raw.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")
    try:
        document = json.loads(text, parse_constant=float)
    except RecursionError:
        raise DataError("got JSON that is nested too deeply, expected an array of objects.") from None
    except ValueError as error:
        if text.lstrip().startswith("{"):
            yield from read_rows(
                io.BytesIO(raw), max_line_chars=MAX_DATA_LINE_CHARS, replace_bad_bytes=True, keep_nan=True
            )
            return
        raise DataError(f"got no JSON ({error}), expected an array of objects. Mend the file.") from None
    if isinstance(document, dict):
        document = next((document[name] for name in _LISTS if isinstance(document.get(name), list)), [document])
    if not isinstance(document, list):
        raise DataError(f"got a JSON {type(document).__name__}, expected an array of objects.")
    yield from _numbered(document)


def _table_rows(separator: str) -> Callable[[IO[bytes]], Iterator[InputRow]]:
    def read(stream: IO[bytes]) -> Iterator[InputRow]:
        text = io.TextIOWrapper(stream, encoding="utf-8-sig", errors="replace", newline="")
        try:
            header = text.readline()
            between = separator if separator in header or ";" not in header else ";"
            names = next(csv.reader([header], delimiter=between), [])
            names = [name.strip() for name in names]
            if not any(names):
                raise DataError("got a table without a header line, expected names of columns such as question,answer.")
            cells = csv.reader(text, delimiter=between)
            number = 0
            while True:
                number += 1
                try:
                    row = next(cells)
                except StopIteration:
                    return
                except csv.Error as error:
                    yield InputRow(number, None, None, f"row {number} is no row of a table: {error}.")
                    continue
                if not any(cell.strip() for cell in row):
                    number -= 1
                    continue
                if len(row) > len(names):
                    reason = (
                        f"row {number} has {len(row)} cells and the header {len(names)}. Put quotes around the text."
                    )
                    yield InputRow(number, None, None, reason)
                    continue
                data = {name: cell for name, cell in zip(names, row, strict=False) if name and cell.strip()}
                yield InputRow(number, data.get("id"), data)
        finally:
            text.detach()  # the stream is closed by who opened it

    return read


def _parquet_rows(stream: IO[bytes]) -> Iterator[InputRow]:
    arrow = pyarrow()
    try:
        table = arrow.parquet.ParquetFile(
            stream if isinstance(stream, io.BufferedReader) else io.BytesIO(stream.read())
        )
        number = 0
        for batch in table.iter_batches(batch_size=512):
            for data in batch.to_pylist():
                number += 1
                yield from _numbered([data], number)
    except arrow.lib.ArrowException as error:
        raise DataError(f"got no Parquet file that can be read ({str(error)[:200]}). Fetch it again.") from None


def _numbered(rows: Iterable[Any], start: int = 1) -> Iterator[InputRow]:
    for number, row in enumerate(rows, start):
        if not isinstance(row, dict):
            yield InputRow(number, None, None, f"row {number} is a JSON {type(row).__name__}, expected an object.")
            continue
        id_ = row.get("id")
        named = isinstance(id_, str | int | float) and not isinstance(id_, bool) and id_ == id_  # NaN is not itself
        yield InputRow(number, id_ if named else None, row)


ROW_FILES: dict[str, Callable[[IO[bytes]], Iterator[InputRow]]] = {
    ".jsonl": lambda stream: read_rows(
        stream, max_line_chars=MAX_DATA_LINE_CHARS, replace_bad_bytes=True, keep_nan=True
    ),
    ".json": _json_rows,
    ".csv": _table_rows(","),
    ".tsv": _table_rows("\t"),
    ".parquet": _parquet_rows,
}
"""How a file is read, by its ending."""

__all__ = ["ROW_FILES", "read_row_file", "row_file_ending", "stdin_rows"]
