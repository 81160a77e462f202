"""Pages that open from disk: their data says what the rows say, and nothing in them can run or fetch."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from importlib import resources
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes import make_record
from made_traces import QUESTION, cut_row, made_row
from mycelium.problems import clause_parser
from mycelium.viewer import records_page, solutions_page, trace_data, traces_page
from mycelium.viewer.export.file import one_file, safe_json

CLAUSES = clause_parser("punctuation")
HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(1)>"


class Elements(HTMLParser):
    """Every element and attribute that a browser would make of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs


def data_of(page: str) -> Any:
    (found,) = re.findall(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    return json.loads(found)


def pages() -> dict[str, str]:
    record = make_record(id=HOSTILE, correct=False, best_answer=HOSTILE, reason=HOSTILE, program=HOSTILE)
    row = {"id": HOSTILE, "status": "guess", "answer": HOSTILE, "readings": [{"answer": HOSTILE, "program": HOSTILE}]}
    return {
        "traces": traces_page(HOSTILE, [made_row(), cut_row(HOSTILE)], CLAUSES),
        "records": records_page([record], HOSTILE, HOSTILE, texts={"0" * 64: HOSTILE}),
        "solutions": solutions_page([row], HOSTILE, {HOSTILE: HOSTILE}),
    }


@pytest.mark.parametrize("kind", ["traces", "records", "solutions"])
def test_no_text_of_a_row_makes_an_element_and_nothing_is_fetched(kind: str) -> None:
    page = pages()[kind]
    found = Elements(page)
    assert found.tags.count("script") == 2 and "img" not in found.tags
    assert not [name for name, _ in found.attributes if name.startswith("on") or name == "src"]
    assert {value for name, value in found.attributes if name == "href"} <= {"#view"}
    assert HOSTILE in json.dumps(data_of(page), ensure_ascii=False)


@pytest.mark.parametrize("kind", ["traces", "records", "solutions"])
def test_the_policy_lets_only_the_script_of_the_page_run(kind: str) -> None:
    page = pages()[kind]
    code = page.split("</script><script>")[1].split("</script>")[0]
    digest = base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'" in page


def test_the_scripts_parse_no_markup_and_ask_for_nothing() -> None:
    forbidden = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|fetch\(|XMLHttpRequest|import\(|WebSocket"
    for name in ("common.js", "traces.js", "records.js", "page.css"):
        text = resources.files("mycelium.viewer.export").joinpath(name).read_text(encoding="utf-8")
        assert not re.search(forbidden + r"|@import|url\(", text), name
        assert "</script" not in text and "http" not in text.replace("http://www.w3.org/2000/svg", "")


@given(st.text(max_size=80))
def test_data_comes_back_from_a_script_element_as_it_was(text: str) -> None:
    kept = safe_json({"text": text})
    assert not set("<>&\u2028\u2029") & set(kept)
    assert json.loads(kept) == {"text": text}


def test_pieces_together_are_the_texts_and_steps_tile_the_tokens() -> None:
    row = made_row()
    data = trace_data(row, CLAUSES)
    assert "".join(data["tokens"]) == row["completion"]
    assert "".join(piece for piece, _, _ in data["question"]) == QUESTION
    assert [step["start"] for step in data["steps"]] == [0, 10, 20, 30] and data["steps"][-1]["end"] == 40
    assert len(data["tokens"]) == len(data["jsd"]) == 40


def test_a_step_names_the_word_the_clause_and_the_step_that_it_reads() -> None:
    data = trace_data(made_row(), CLAUSES)
    step = data["steps"][1]  # reads the "b" of "<b>"
    ((word, share),) = step["words"]
    assert (data["words"][word], share) == ("b", 1.0)
    (clause,) = step["clauses"]
    assert any(piece == "b" and (w, c) == (word, clause) for piece, w, c in data["question"])
    assert step["reads"] == [[0, 0.3]] and data["steps"][0]["reads"] == [] and step["mass"] == 0.25


def test_tokens_that_share_a_character_do_not_double_it() -> None:
    row = made_row()
    row["completion"] = "a😀b" + row["completion"][3:]
    row["completion_offsets"][:4] = [[0, 1], [1, 2], [1, 2], [2, 3]]
    tokens = trace_data(row, CLAUSES)["tokens"]
    assert tokens[:3] == ["a", "😀", ""] and "".join(tokens) == row["completion"]


def test_a_chain_without_signals_is_shown_as_its_text() -> None:
    data = trace_data(cut_row(), CLAUSES)
    assert "".join(data["tokens"]) == "so <b>3</b>\nand" and data["steps"] == []


def test_rows_fall_into_the_groups_that_can_be_asked_for() -> None:
    records = [
        make_record(id="right"),
        make_record(id="sure", correct=False, best_answer="8", answer="8"),
        make_record(id="none", correct=False, best_answer=None, answer=None, status="refused"),
        make_record(id="unscored", correct=None, gold=None),
    ]
    other = [make_record(id="right", correct=False), make_record(id="sure"), make_record(id="none", correct=False)]
    data = data_of(records_page(records, "a", "x", ("b", other)))
    groups = {row["id"]: row["groups"] for row in data["rows"]}
    assert groups == {
        "right": ["all", "right", "only A"],
        "sure": ["all", "wrong", "answered wrong", "only B"],
        "none": ["all", "no answer"],
        "unscored": ["all"],
    }
    assert data["filters"][0][0] == "wrong" and data["rows"][1]["other"]["verdict"] == "right, answered"


def test_rows_of_another_shape_are_shown_as_far_as_they_can_be() -> None:
    rows = [
        {"id": 7, "status": "error", "readings": None, "confidence": "x"},
        {"status": "answered", "readings": ["x"]},
    ]
    first, second = data_of(solutions_page(rows, "a"))["rows"]
    assert (first["id"], first["confidence"], first["readings"], second["readings"]) == ("7", 0.0, [], [])


def test_a_title_is_text() -> None:
    assert "<title>&lt;b&gt;</title>" in one_file("<b>", "records", {})
