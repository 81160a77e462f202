"""Heads as they are written on a command line and in a file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.errors import UsageError
from mycelium.teacher.selected_heads import heads_from_text, heads_to_text


def test_heads_of_every_layer_and_pairs() -> None:
    assert heads_from_text("5,0-2") == (0, 1, 2, 5)
    assert heads_from_text("13.2, 3.0,13.2") == ((3, 0), (13, 2))


def test_a_file_names_pairs(tmp_path: Path) -> None:
    path = tmp_path / "heads.json"
    path.write_text(json.dumps({"heads": [[13, 2], [3, 0]], "teacher": "any"}))
    assert heads_from_text(str(path)) == ((3, 0), (13, 2))


@given(st.sets(st.tuples(st.integers(0, 99), st.integers(0, 99)), min_size=1, max_size=12))
def test_pairs_read_back(pairs: set[tuple[int, int]]) -> None:
    assert heads_from_text(heads_to_text(tuple(sorted(pairs)))) == tuple(sorted(pairs))


@pytest.mark.parametrize("text", ["", "a", "1.2,3", "1.2.3", "-1", "99999", "3-1", "1.", ".2", "1,", "²"])
def test_other_texts_are_refused_with_the_forms_that_are_read(text: str) -> None:
    with pytest.raises(UsageError, match=r"expected heads of every layer such as 0-3,7, pairs .* such as 13\.2,16\.7"):
        heads_from_text(text)


@pytest.mark.parametrize(
    "content", ["", "[]", '{"heads": []}', '{"heads": [1]}', '{"heads": [[1, -1]]}', '{"heads": [[true, 1]]}']
)
def test_a_file_without_pairs_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "heads.json"
    path.write_text(content)
    with pytest.raises(UsageError, match="got --heads"):
        heads_from_text(str(path))


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        heads_from_text(str(tmp_path / "none.json"))
