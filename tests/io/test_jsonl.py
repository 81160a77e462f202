"""One reader of JSONL, which turns damage into rows with reasons, and one writer of strict JSON."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.errors import DataError
from mycelium.io import (
    append_row,
    parse_row,
    read_jsonl,
    read_objects,
    read_rows,
    rows_output,
    text_field,
    to_json,
    write_rows,
)

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def rows(data: bytes, **options: int) -> list[Any]:
    return list(read_rows(io.BytesIO(data), **options))


@given(st.binary(max_size=200))
def test_any_bytes_give_one_row_for_each_line_that_is_not_blank(data: bytes) -> None:
    lines = [line for line in data.removeprefix(b"\xef\xbb\xbf").split(b"\n") if line.strip()]
    found = rows(data)
    assert len(found) == len(lines)
    for row in found:
        assert (row.data is None) <= (row.error is not None)


@given(json_values)
def test_any_json_line_is_read_without_an_exception(value: Any) -> None:
    (row,) = rows(json.dumps(value).encode()) or [None]
    if isinstance(value, dict) and not isinstance(value.get("id"), list | dict | bool):
        assert row.error is None


@given(json_values)
def test_what_is_written_is_strict_json_in_utf8(value: Any) -> None:
    def refuse(constant: str) -> None:
        raise AssertionError(constant)

    json.loads(to_json(value).encode("utf-8"), parse_constant=refuse)


@pytest.mark.parametrize(
    ("line", "row_id", "message"),
    [
        (b"{broken", None, "line 4 is not JSON"),
        (b'{"id": "x7", "question": ', "x7", "line 4 is not JSON"),
        (b"[1, 2]", None, "is a JSON list, expected an object"),
        (b'"text"', None, "is a JSON str, expected an object"),
        (b"null", None, "is a JSON NoneType, expected an object"),
        (b"\xff\xfe{}", None, "line 4 is not UTF-8"),
        (b'{"id": {"a": 1}}', None, "'id' is a dict, expected a string or number"),
        (b'{"id": true}', None, "'id' is a bool"),
        (b'{"id": "n", "x": ' + b"9" * 5000 + b"}", "n", "a JSON number that is too long"),
        (b"[" * 100_000, None, "nested too deeply"),
    ],
)
def test_a_damaged_line_says_what_is_wrong_and_keeps_its_id(line: bytes, row_id: str | None, message: str) -> None:
    row = parse_row(line, 4)
    assert row.id == row_id
    assert row.error is not None and message in row.error


def test_byte_order_mark_crlf_blank_lines_and_nan_are_taken() -> None:
    found = rows(b'\xef\xbb\xbf{"id": 1}\r\n\r\n  \n{"id": "b", "x": NaN}\r\n{"id": 2.5}')
    assert [(row.line, row.id, row.error) for row in found] == [(1, 1, None), (4, "b", None), (5, 2.5, None)]
    assert found[1].data == {"id": "b", "x": None}


def test_an_endless_line_is_one_error_row_and_the_next_line_is_read() -> None:
    found = rows(b'{"id": "' + b"x" * 5000 + b'"}\n{"id": "next"}\n', max_line_chars=1000)
    assert [row.id for row in found] == [None, "next"]
    assert "longer than 1,000 bytes" in (found[0].error or "")
    assert [row.line for row in found] == [1, 2]


def test_a_line_of_exactly_the_limit_is_read() -> None:
    line = b'{"id": "' + b"x" * 90 + b'"}'
    assert rows(line + b"\n", max_line_chars=len(line))[0].error is None
    assert rows(line, max_line_chars=len(line))[0].error is None


def test_a_field_is_taken_under_any_of_its_names() -> None:
    assert text_field(parse_row(b'{"text": "t"}', 1), "question", "text") == ("t", None)
    assert text_field(parse_row(b'{"question": 5}', 1), "question", "text") == (
        "",
        "'question' is int, expected a string.",
    )
    assert "no field 'question' or 'text'" in (text_field(parse_row(b"{}", 1), "question", "text")[1] or "")


@given(st.lists(st.dictionaries(st.text(max_size=3), st.integers() | st.text(), max_size=3), max_size=5), st.booleans())
def test_rows_that_are_written_are_read_back(
    tmp_path_factory: pytest.TempPathFactory, kept: list[Any], ascii: bool
) -> None:
    path = tmp_path_factory.mktemp("rows") / "rows.jsonl"
    assert write_rows(path, kept, ascii=ascii) == len(kept)
    assert list(read_objects(path)) == kept
    assert not ascii or path.read_bytes().isascii()


def test_rows_are_read_one_by_one_and_nothing_is_held(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    write_rows(path, ({"id": str(number)} for number in range(3)))
    found = read_jsonl(path)
    assert next(found).id == "0"
    path.write_text("")  # what is not in the buffer yet is gone: the reader kept no copy of its own
    assert len(list(found)) <= 2


def test_bytes_that_are_not_utf8_are_an_error_unless_they_are_to_be_replaced(tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").write_bytes(b'{"id": "caf\xe9"}\n')
    assert "is not UTF-8" in str(next(read_jsonl(tmp_path / "rows.jsonl")).error)
    assert next(read_jsonl(tmp_path / "rows.jsonl", replace_bad_bytes=True)).id == "caf\ufffd"


def test_a_damaged_line_among_rows_that_a_program_wrote_is_named(tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").write_text('{"id": 1}\n{"id": \n')
    with pytest.raises(DataError, match=r"rows\.jsonl: line 2 is not JSON"):
        list(read_objects(tmp_path / "rows.jsonl"))
    with pytest.raises(DataError, match="no such file"):
        list(read_objects(tmp_path / "none.jsonl"))


def test_a_file_of_rows_appears_when_the_last_one_is_written(tmp_path: Path) -> None:
    with rows_output(tmp_path / "rows.jsonl") as write:
        write({"n": 1})
        assert not (tmp_path / "rows.jsonl").exists()
        write({"n": 2})
    append_row(tmp_path / "rows.jsonl", {"n": float("nan")})
    assert list(read_objects(tmp_path / "rows.jsonl")) == [{"n": 1}, {"n": 2}, {"n": None}]
