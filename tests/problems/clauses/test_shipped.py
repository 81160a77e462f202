"""The parser that comes with the package: its promises, and clauses of problems as people write them."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mycelium.problems import load_parser, parse_clauses, parse_many, shipped_parser
from mycelium.problems.clauses.parser import parse_texts

ENDS = Path(__file__).parents[2] / "data" / "sentence_ends.jsonl"


def cut(text: str) -> list[str]:
    return [clause.text.strip() for clause in parse_clauses(text)]


def test_the_folder_is_small_and_holds_data_only() -> None:
    files = [path for path in shipped_parser().rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) <= 12_000_000
    assert {path.suffix for path in files} <= {"", ".bin", ".cfg", ".json", ".md"}
    assert not any(path.read_bytes()[:2] == b"\x80\x04" for path in files)  # a pickle
    # nothing but parts of spaCy and Thinc
    names = re.findall(r'@\w+ = "([^"]+)"', (shipped_parser() / "config.cfg").read_text())
    assert {name for name in names if not name.startswith("spacy.")} <= {"Adam.v1", "compounding.v1"}
    card = (shipped_parser() / "README.md").read_text()
    assert "CC BY-SA 4.0" in card and "English Web Treebank" in card


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Oliver won 11 tickets. If he spent 5 tickets on a water gun, how many tickets did he still have?",
            ["Oliver won 11 tickets.", "If he spent 5 tickets on a water gun,", "how many tickets did he still have?"],
        ),
        ("He lost 6 of them and found 9 in his closet.", ["He lost 6 of them", "and found 9 in his closet."]),
        (
            "How many apples does Ann need if she bakes 3 pies?",
            ["How many apples does Ann need", "if she bakes 3 pies?"],
        ),
        (
            "Mrs. Hilt paid $3.50 for 5 pens. Tom has 4 more than twice as many pens as she bought.",
            ["Mrs. Hilt paid $3.50 for 5 pens.", "Tom has 4 more than twice as many pens as she bought."],
        ),
        ("She had to wash 2 shirts and 33 sweaters.", ["She had to wash 2 shirts and 33 sweaters."]),
    ],
)  # fmt: skip
def test_clauses_of_everyday_problems(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_sentences_end_where_a_reader_ended_them() -> None:
    """F1 of sentences on the problems whose text may be kept here; bar 98%."""
    rows = [row for row in map(json.loads, ENDS.read_text(encoding="utf-8").splitlines()) if row["question"]]
    right = total = 0
    for row, doc in zip(rows, parse_texts(load_parser(), [row["question"] for row in rows]), strict=True):
        ends = sorted({len(doc.text[: span.end_char].rstrip()) for span in doc.sents})
        found, gold = (set(zip([0, *places], places, strict=False)) for places in (ends, row["ends"]))
        right, total = right + 2 * len(found & gold), total + len(found) + len(gold)
    assert len(rows) >= 100
    assert right / total >= 0.98


def test_two_thousand_words_a_second_on_one_core() -> None:
    rows = [row for row in map(json.loads, ENDS.read_text(encoding="utf-8").splitlines()) if row["question"]]
    texts = [row["question"] for row in rows][:40]
    list(parse_many(texts[:5]))  # loading is not parsing
    started = time.process_time()
    list(parse_many(texts))
    assert sum(len(text.split()) for text in texts) / (time.process_time() - started) >= 2000


PIECE = st.sampled_from(
    [
        "Ann",
        "has",
        "5",
        "$3.50",
        "pens",
        ",",
        ".",
        "?",
        " ",
        "  ",
        "\n",
        "and",
        "if",
        "how many",
        "(",
        "½",
        "x=2",
    ]
)


@given(st.lists(PIECE, max_size=30).map("".join) | st.text(max_size=40))
@settings(max_examples=40, deadline=None)
def test_clauses_of_any_text_tile_it_between_words(text: str) -> None:
    clauses = parse_clauses(text)
    assert "".join(clause.text for clause in clauses) == text
    assert all(clause.char_span[0] == 0 or text[clause.char_span[0] - 1].isspace() for clause in clauses)


def test_many_texts_come_back_in_order() -> None:
    texts = ["Ann has 5 pens.", "", "How many are left?"]
    assert ["".join(clause.text for clause in clauses) for clauses in parse_many(texts)] == texts
