"""Rows become examples, broken rows are reported, and registered names load through `datasets`."""

from __future__ import annotations

import json
import re
import sys
import types
from pathlib import Path
from typing import Any

import pytest

from mycelium.errors import DataError, MissingExtraError
from mycelium.problems import BadRow, Example, is_dev, iter_data, load_examples

ROW = {
    "id": "gsm8k-train-0", "source": "gsm8k", "split": "train", "question": "How many clips?", "solution": "#### 72",
    "answer": "72", "equation": None, "level": "3", "subject": "arithmetic", "sub_questions": ["One?", "Two?"],
    "ref_id": "x-1",
}  # fmt: skip


def write(path: Path, *rows: Any, newline: str = "\n", start: bytes = b"") -> Path:
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    path.write_bytes(start + newline.join([*lines, ""]).encode("utf-8", "surrogatepass"))
    return path


def test_every_field_of_a_row_arrives(tmp_path: Path) -> None:
    (example,) = load_examples(write(tmp_path / "rows.jsonl", ROW))
    assert example == Example(
        problem=example.problem, gold="72", solution="#### 72", equation=None, source="gsm8k", split="train",
        level="3", subject="arithmetic", sub_questions=("One?", "Two?"), extra={"ref_id": "x-1"},
    )  # fmt: skip
    assert (example.id, example.text) == ("gsm8k-train-0", "How many clips?")


def test_only_the_question_is_required(tmp_path: Path) -> None:
    path = write(tmp_path / "mine.jsonl", {"question": "How many?"}, {"text": "And here?"}, {"problem": "And there?"})
    examples = load_examples(path)
    assert [(e.id, e.text, e.gold, e.source) for e in examples] == [
        ("line-1", "How many?", None, "mine"),
        ("line-2", "And here?", None, "mine"),
        ("line-3", "And there?", None, "mine"),
    ]


def test_numbers_in_the_answer_and_the_id_become_strings(tmp_path: Path) -> None:
    (example,) = load_examples(write(tmp_path / "rows.jsonl", {"question": "?", "answer": 72, "id": 5}))
    assert (example.gold, example.id) == ("72", "5")


def test_a_byte_order_mark_windows_line_ends_and_empty_lines_do_no_harm(tmp_path: Path) -> None:
    path = write(tmp_path / "rows.jsonl", ROW, "", "   ", ROW, newline="\r\n", start=b"\xef\xbb\xbf")
    assert [example.text for example in load_examples(path)] == ["How many clips?"] * 2


def test_a_line_separator_inside_a_string_is_not_a_new_row(tmp_path: Path) -> None:
    row = '{"question": "one\u2028two\u0085three"}'
    assert [e.text for e in load_examples(write(tmp_path / "rows.jsonl", row))] == ["one\u2028two\u0085three"]


def test_a_carriage_return_alone_does_not_end_a_row(tmp_path: Path) -> None:
    (example,) = iter_data(write(tmp_path / "rows.jsonl", '{"question":\r"one"}'))
    assert isinstance(example, Example) and example.text == "one"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("{broken", r"^line 2 is not JSON: .* Write one object a line\.$"),
        ('{"question": "a"', r"^line 2 is not JSON"),
        ("[" * 100_000, r"^line 2 is nested too deeply"),
        ('{"question": "a", "id": ' + "9" * 5000 + "}", r"^line 2 holds a JSON number that is too long"),
        ("[1]", r"^line 2 is a JSON list, expected an object with fields\. Write one object a line\.$"),
        ("null", r"^line 2 is a JSON NoneType"),
        ("3", r"^line 2 is a JSON int"),
        ('{"id": "a-7"}', r"^line 2: got no 'question' string \(keys: \['id'\]\)"),
        ('{"question": 5}', r"^line 2: got no 'question' string"),
        ('{"question": null, "id": "a-7"}', r"^line 2: got no 'question'"),
        ('{"question": "a", "sub_questions": "one"}', r"^line 2: got str for 'sub_questions', expected a list"),
        ('{"question": "a", "sub_questions": 5}', r"^line 2: got int for 'sub_questions'"),
        ('{"question": "' + "a" * 2_000_001 + '"}', r"^line 2 is longer than 2,000,000 bytes"),
    ],
)
def test_a_bad_row_is_reported_with_its_line_and_the_others_are_kept(tmp_path: Path, row: str, reason: str) -> None:
    path = write(tmp_path / "rows.jsonl", ROW, row, ROW)
    first, bad, last = iter_data(path)
    assert isinstance(first, Example) and isinstance(last, Example)
    assert isinstance(bad, BadRow)
    assert bad.line == 2
    assert re.search(reason, bad.reason), bad.reason
    assert len(load_examples(path)) == 2


def test_a_bad_row_keeps_its_id_where_it_has_one(tmp_path: Path) -> None:
    (bad,) = iter_data(write(tmp_path / "rows.jsonl", {"id": "a-7"}))
    assert isinstance(bad, BadRow) and bad.id == "a-7"


def test_bytes_that_are_not_utf8_are_replaced_and_the_row_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(b'{"question": "caf\xe9 5"}\n')
    assert [e.text for e in load_examples(path)] == ["caf\ufffd 5"]


def test_splits_of_a_file_are_decided_by_the_question(tmp_path: Path) -> None:
    rows = [{"question": f"Question {number}?"} for number in range(60)]
    path = write(tmp_path / "rows.jsonl", *rows)
    dev, train = load_examples(path, "dev"), load_examples(path, "train")
    assert dev and all(is_dev(example.text) for example in dev)
    assert not any(is_dev(example.text) for example in train)
    assert len(dev) + len(train) == len(load_examples(path, "all")) == len(load_examples(path)) == 60
    assert [e.text for e in load_examples(path, limit=3)] == ["Question 0?", "Question 1?", "Question 2?"]
    assert load_examples(path, limit=0) == []


def test_a_bad_row_is_reported_in_every_split(tmp_path: Path) -> None:
    path = write(tmp_path / "rows.jsonl", "{")
    for split in ("train", "dev", "all"):
        assert [type(item) for item in iter_data(path, split)] == [BadRow]


@pytest.mark.parametrize("name", ["no-such-file.jsonl", "", "a" * 5000, "nul\0", "."])
def test_what_is_neither_a_file_nor_a_name_is_an_error_that_lists_the_names(name: str) -> None:
    with pytest.raises(DataError, match=r"expected a JSONL file that exists or one of the names samples, gsm8k, "):
        load_examples(name)


def test_an_unknown_split_of_a_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"got split 'test' for .*; a file has the splits train, dev and all"):
        load_examples(write(tmp_path / "rows.jsonl", ROW), "test")


MATH = (
    "algebra", "counting_and_probability", "geometry", "intermediate_algebra", "number_theory", "prealgebra",
    "precalculus",
)  # fmt: skip


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> list[tuple]:
    """A stand-in for the `datasets` package: notes what is asked and gives a row of each kind."""
    asked: list[tuple] = []
    rows = {
        ("openai/gsm8k", "main"): [{"question": "Clips?", "answer": "48/2 = 24\n#### 24"}] * 3,
        ("openai/gsm8k", "socratic"): [{"question": "Clips?", "answer": "How? ** 24\n#### 24"}],
        **{
            ("EleutherAI/hendrycks_math", config): [
                {"problem": "$1+1$?", "solution": r"It is \boxed{2}.", "type": config, "level": "Level 1"}
            ]
            for config in MATH
        },
        ("deepmind/aqua_rat", "raw"): [
            {"question": "D?", "options": ["A)1", "B)2"], "correct": "B", "rationale": "So."}
        ],
        ("allenai/math_qa", None): [{"Problem": "E?", "options": "a ) 1 , b ) 3", "correct": "b", "Rationale": "So."}],
        ("ChilleD/SVAMP", None): [
            {"question_concat": "A. B?", "Answer": "5.0"},
            {"Body": "A.", "Question": "B?", "Answer": None},
        ],
        ("EleutherAI/asdiv", None): [{"question": "C?", "answer": "7 (apples)"}],
    }

    def load_dataset(name: str, config: str | None, split: str) -> list[dict]:
        asked.append((name, config, split))
        if split == "missing":
            raise ValueError("Unknown split")
        return rows[name, config]

    module = types.ModuleType("datasets")
    module.load_dataset = load_dataset  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "datasets", module)
    return asked


@pytest.mark.parametrize(
    ("name", "text", "gold", "solution"),
    [
        ("gsm8k", "Clips?", "24", "48/2 = 24\n#### 24"),
        ("gsm8k-socratic", "Clips?", "24", "24\n#### 24"),
        ("math", "$1+1$?", "2", r"It is \boxed{2}."),
        ("svamp", "A. B?", "5.0", None),
        ("asdiv", "C?", "7 (apples)", None),
        ("aqua-rat", "D?", "2", "So."),
        ("mathqa", "E?", "3", "So."),
    ],
)
def test_a_registered_name_loads_through_datasets(
    hub: list, name: str, text: str, gold: str, solution: str | None
) -> None:
    example = load_examples(name, "test")[0]
    assert (example.text, example.gold, example.solution) == (text, gold, solution)
    assert (example.id, example.source, example.split) == (f"{name}-test-0", name, "test")
    assert hub[0][2] == "test"


def test_every_part_of_a_data_set_that_comes_in_parts_is_read(hub: list) -> None:
    found = load_examples("math")
    assert [example.subject for example in found] == list(MATH)
    assert [example.id for example in found] == [f"math-train-{number}" for number in range(7)]
    assert hub == [("EleutherAI/hendrycks_math", config, "train") for config in MATH]


def test_a_part_that_does_not_load_is_named(hub: list) -> None:
    with pytest.raises(DataError, match=r"'math' \(EleutherAI/hendrycks_math, config 'algebra', split 'missing'\) did"):
        load_examples("math", "missing")


def test_svamp_rows_without_a_joined_question_are_joined(hub: list) -> None:
    assert [(e.text, e.gold) for e in load_examples("svamp", "test")] == [("A. B?", "5.0"), ("A. B?", None)]


def test_the_dev_split_of_a_registered_name_is_cut_from_its_training_split(hub: list) -> None:
    load_examples("gsm8k", "dev")
    load_examples("gsm8k")
    assert [split for _, _, split in hub] == ["train", "train"]
    assert len(load_examples("gsm8k", "all")) == 3


def test_a_data_set_that_does_not_load_says_which_and_why(hub: list) -> None:
    with pytest.raises(DataError, match=r"'gsm8k' \(openai/gsm8k, split 'missing'\) did not load: Unknown split"):
        load_examples("gsm8k", "missing")


def test_without_the_datasets_package_the_error_holds_the_install_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "datasets", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'mycelium-math\[data\]'"):
        load_examples("gsm8k")
