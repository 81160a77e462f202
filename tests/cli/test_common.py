from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.errors import UsageError
from mycelium.io import atomic_output, parse_row, read_rows, text_field, to_json, write_rows

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


def test_an_output_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "deep" / "out.jsonl"
    assert write_rows(str(target), [{"a": 1}]) == 1
    with pytest.raises(RuntimeError), atomic_output(target) as stream:
        stream.write("half")
        raise RuntimeError
    assert target.read_text() == '{"a": 1}\n'
    assert [path.name for path in target.parent.iterdir()] == ["out.jsonl"]


def test_a_folder_is_no_output(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="got a folder"), atomic_output(tmp_path):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="permission bits")
def test_an_output_has_the_usual_permissions(tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("")
    write_rows(str(tmp_path / "out"), [])
    assert (tmp_path / "out").stat().st_mode == (tmp_path / "plain").stat().st_mode
