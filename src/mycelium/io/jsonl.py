"""JSON and JSONL: one strict writer, one reader that turns every damaged line into a row with a reason."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from mycelium.errors import DataError
from mycelium.io.files import atomic_output

MAX_LINE_CHARS = 1_000_000
"""A JSONL line above this is an error row: nobody writes such a problem, and reading it could fill memory."""

MAX_DATA_LINE_CHARS = 2_000_000
"""The same for files of data, labels and records, whose rows hold more than a question."""


def to_json(document: Any, *, indent: int | None = None, ascii: bool = False) -> str:
    """Strict JSON: NaN and infinities become null, lone surrogates are escaped, and with `ascii` all beyond ASCII."""
    text = json.dumps(_plain(document), ensure_ascii=ascii, allow_nan=False, indent=indent)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = json.dumps(_plain(document), ensure_ascii=True, allow_nan=False, indent=indent)
    return text


def _plain(value: Any) -> Any:
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value


@dataclass(frozen=True)
class InputRow:
    """One non-empty line of a JSONL file: its object, or the reason why there is none.

    `id` is the row's own id when it could be read (as written: a string or a number), else None. `line`
    counts from 1.
    """

    line: int
    id: str | int | float | None
    data: dict[str, Any] | None
    error: str | None = None

    def error_row(self, reason: str | None = None, **fields: Any) -> dict[str, Any]:
        """The row to write in place of a result."""
        return {"id": self.id, "line": self.line, "status": "error", **fields, "reason": reason or self.error}


def read_rows(
    stream: IO[bytes], *, max_line_chars: int = MAX_LINE_CHARS, replace_bad_bytes: bool = False, keep_nan: bool = False
) -> Iterator[InputRow]:
    """Rows of a JSONL byte stream, one for each non-blank line, bad ones included.

    Takes a UTF-8 byte order mark, CRLF, and NaN (read as null, with `keep_nan` as a float). Lines longer than `max_line_chars` bytes are
    skipped without being held in memory. Bytes that are not UTF-8 make an error row, or with `replace_bad_bytes` are
    read as the replacement character.
    """
    line_number = 0
    while True:
        raw = stream.readline(max_line_chars + 2)
        if not raw:
            return
        line_number += 1
        if len(raw) > max_line_chars and not raw.endswith(b"\n"):
            for rest in iter(lambda: stream.readline(1 << 20), b""):
                if rest.endswith(b"\n"):
                    break
            yield InputRow(
                line_number,
                None,
                None,
                f"line {line_number} is longer than {max_line_chars:,} bytes. Split the text.",
            )
            continue
        if line_number == 1:
            raw = raw.removeprefix(b"\xef\xbb\xbf")
        if replace_bad_bytes:
            raw = raw.decode("utf-8", "replace").encode()
        if raw.strip():
            yield parse_row(raw, line_number, keep_nan=keep_nan)


def read_jsonl(
    path: str | Path, *, max_line_chars: int = MAX_DATA_LINE_CHARS, replace_bad_bytes: bool = False
) -> Iterator[InputRow]:
    """Rows of a JSONL file (`-` for stdin) one by one, bad ones included; see `read_rows`.

    Raises:
        DataError: no such file.
    """
    with open_input(str(path)) as stream:
        yield from read_rows(stream, max_line_chars=max_line_chars, replace_bad_bytes=replace_bad_bytes)


def read_objects(path: str | Path) -> Iterator[dict[str, Any]]:
    """The objects of a JSONL file that a program wrote, one by one.

    Raises:
        DataError: no such file, or a line that is no object; the message says which.
    """
    for row in read_jsonl(path):
        if row.data is None:
            raise DataError(f"{path}: {row.error}")
        yield row.data


def parse_row(raw: bytes, line_number: int, *, keep_nan: bool = False) -> InputRow:
    """One line as a row; every kind of damage becomes `error`, with the id kept where it can be read."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        known = _salvage_id(raw.decode("utf-8", "replace"))
        return InputRow(line_number, known, None, f"line {line_number} is not UTF-8 (byte {error.start}).")
    try:
        data = json.loads(text, parse_constant=float if keep_nan else lambda _: None)
    except json.JSONDecodeError as error:
        reason = f"line {line_number} is not JSON: {error.msg} at column {error.colno}."
        return InputRow(line_number, _salvage_id(text), None, reason)
    except RecursionError:
        reason = f"line {line_number} is nested too deeply to be a row."
        return InputRow(line_number, _salvage_id(text), None, reason)
    except ValueError:  # Python refuses integers of more than 4,300 digits
        return InputRow(
            line_number,
            _salvage_id(text),
            None,
            f"line {line_number} holds a JSON number that is too long. Write it as a string.",
        )
    if not isinstance(data, dict):
        kind = type(data).__name__
        return InputRow(
            line_number, None, None, f"line {line_number} is a JSON {kind}, expected an object with fields."
        )
    row_id = data.get("id")
    if isinstance(row_id, float) and not math.isfinite(row_id):
        row_id = data["id"] = None
    if row_id is not None and (isinstance(row_id, bool) or not isinstance(row_id, str | int | float)):
        kind = type(row_id).__name__
        return InputRow(line_number, None, data, f"line {line_number}: 'id' is a {kind}, expected a string or number.")
    return InputRow(line_number, row_id, data)


def _salvage_id(text: str) -> str | None:
    """The id of a line that is broken further on, when `"id": "..."` still stands in it."""
    import re

    match = re.search(r'"id"\s*:\s*"((?:[^"\\]|\\.){1,1000})"', text[:5000])
    if match is None:
        return None
    try:
        return str(json.loads(f'"{match.group(1)}"'))
    except ValueError:
        return None


def text_field(row: InputRow, *names: str) -> tuple[str, str | None]:
    """The first of the fields `names` that the row has, and None; or "" and the reason why not."""
    assert row.data is not None
    for name in names:
        if name in row.data:
            value = row.data[name]
            if isinstance(value, str):
                return value, None
            kind = "null" if value is None else type(value).__name__
            return "", f"{name!r} is {kind}, expected a string."
    expected = " or ".join(repr(name) for name in names)
    return "", f"the row has no field {expected}."


@contextmanager
def open_input(path: str) -> Iterator[IO[bytes]]:
    """A byte stream over a file, or over stdin for `-`."""
    if path == "-":
        yield sys.stdin.buffer
        return
    if Path(path).is_dir():
        raise DataError(f"{path}: got a folder, expected a JSONL file.")
    try:
        stream = open(path, "rb")  # noqa: SIM115 (closed below; opened apart so that only opening is caught)
    except FileNotFoundError:
        raise DataError(f"{path}: no such file. Give a JSONL file, one JSON object a line.") from None
    with stream:
        yield stream


@contextmanager
def rows_output(path: str | Path, *, ascii: bool = False) -> Iterator[Callable[[dict[str, Any]], None]]:
    """`write(row)` for a JSONL file that appears when all rows are written; `-` is stdout."""
    with atomic_output(path) as stream:
        yield lambda row: _write_line(stream, row, ascii)


def write_rows(path: str | Path, rows: Iterable[dict[str, Any]], *, ascii: bool = False) -> int:
    """Write rows as JSONL, atomically; returns how many."""
    count = 0
    with rows_output(path, ascii=ascii) as write:
        for row in rows:
            write(row)
            count += 1
    return count


def append_row(path: str | Path, row: dict[str, Any]) -> None:
    """Add one row at the end of a JSONL file that grows, such as the measurements of a training run."""
    with open(path, "a", encoding="utf-8") as stream:
        _write_line(stream, row, False)


def _write_line(stream: IO[str], row: dict[str, Any], ascii: bool) -> None:
    stream.write(to_json(row, ascii=ascii) + "\n")
