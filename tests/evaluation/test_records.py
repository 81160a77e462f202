from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes import make_record
from mycelium.errors import DataError
from mycelium.evaluation import Candidate, Record, question_hash, read_records, write_records

texts = st.text(max_size=20)
optional = st.none() | texts
records = st.builds(
    Record,
    id=texts,
    question_sha256=texts,
    status=st.sampled_from(["answered", "refused", "error"]),
    gold=optional,
    answer=optional,
    best_answer=optional,
    correct=st.none() | st.booleans(),
    confidence=st.floats(0, 1),
    seconds=st.floats(0, 100),
    reason=optional,
    program=optional,
    candidates=st.lists(st.builds(Candidate, texts, st.floats(0, 1), optional), max_size=3).map(tuple),
    first_correct=st.none() | st.integers(0, 9),
    n_steps=st.none() | st.integers(0, 9),
    source=texts,
    level=optional,
    subject=optional,
)


@given(records)
def test_a_record_survives_json(record: Record) -> None:
    assert Record.from_json(json.loads(json.dumps(record.to_json()))) == record


def test_records_survive_the_disk_whatever_their_text(tmp_path: Path) -> None:
    kept = [
        make_record(id="ü"),
        make_record(id="two\u2028lines\n"),
        make_record(id="🍄", gold=None, correct=None),
    ]
    assert write_records(tmp_path / "deep" / "r.jsonl", kept) == 3
    assert read_records(tmp_path / "deep" / "r.jsonl") == kept
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["r.jsonl"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", r"line 2 is not JSON"),
        ("[1]", r"line 2 is a JSON list, expected an object"),
        ('{"id": "x"}', r"line 2: the record 'x' has no 'question_sha256'"),
        (json.dumps({**make_record(id="x").to_json(), "correct": "yes"}), r"has correct = 'yes'"),
        (json.dumps({**make_record(id="x").to_json(), "confidence": True}), r"has confidence = True"),
        (
            json.dumps({**make_record(id="x").to_json(), "status": "maybe"}),
            r"status 'maybe', expected one of",
        ),
        (
            json.dumps({**make_record(id="x").to_json(), "candidates": [{}]}),
            r"candidates that cannot be read",
        ),
        (json.dumps(make_record(id="p1").to_json()), r"line 2: the id 'p1' stands twice"),
    ],
)
def test_a_broken_record_file_says_where_and_why(tmp_path: Path, line: str, message: str) -> None:
    path = tmp_path / "r.jsonl"
    path.write_text(json.dumps(make_record().to_json()) + "\n" + line + "\n")
    with pytest.raises(DataError, match=message):
        read_records(path)


def test_a_missing_record_file_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"no such file; make one with `mycelium eval DATA --records"):
        read_records(tmp_path / "r.jsonl")


def test_the_question_hash_is_the_one_of_the_dev_split() -> None:
    assert question_hash(" How many? \n") == hashlib.sha256(b"How many?").hexdigest()
