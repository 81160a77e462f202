"""Reports: the figures of the records stand in them, and no text of a problem becomes markup in either form."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes import make_record
from mycelium.errors import DataError
from mycelium.evaluation import write_records
from mycelium.runs import Run, RunWriter
from mycelium.viewer import bars_svg, find_subject, groups_svg, markdown_text, records_report, run_report

HOSTILE = "<img src=x onerror=alert(1)> | [x](javascript:alert(1)) `code` $x$ \x1b[31m"


def three() -> list[Any]:
    return [
        make_record(id="a", n_steps=1),
        make_record(id="b", n_steps=2, correct=False, first_correct=None, best_answer="8", answer="8", confidence=0.95),
        make_record(id=HOSTILE, n_steps=2, correct=False, first_correct=None, confidence=0.4, question_sha256="1" * 64),
    ]


def text_of(markup: str) -> str:
    return unescape(re.sub(r"<[^>]*>", " ", markup))


def test_accuracy_its_interval_and_the_groups_stand_in_both_forms() -> None:
    page, summary = records_report(three(), "dev", "mycelium report dev.jsonl")
    assert summary["accuracy"] == pytest.approx(1 / 3)
    assert "| accuracy | 33.3% | 6.1% to 79.2% | 3 |" in page.markdown()
    assert re.search(r"accuracy\s+33.3%\s+6.1% to 79.2%\s+3", text_of(page.html()))
    assert "| 2 | 2 | 0.0% | 0.0% to 65.8% |" in page.markdown()
    assert "mycelium report dev.jsonl" in page.markdown() and "mycelium report dev.jsonl" in page.html()


def test_wrong_answers_come_surest_first_with_their_questions() -> None:
    page, _ = records_report(three(), "dev", "x", texts={"0" * 64: "How many?", "1" * 64: HOSTILE}, worst=5)
    wrong = page.markdown().split("## Wrong")[1]
    assert wrong.index("| b | answered | 0.95 | 7 | 8 |") < wrong.index("| 0.40 |")
    assert "How many?" in wrong and "2 of 2 wrong" in wrong
    one, _ = records_report(three(), "dev", "x", worst=1)
    assert "1 of 2 wrong" in one.markdown() and "0.40 | 7" not in one.markdown()


def test_a_second_run_is_compared_over_the_shared_problems() -> None:
    other = [make_record(id="a", correct=False, n_steps=1), make_record(id="b", n_steps=2), make_record(id="z")]
    page, _ = records_report(three(), "new", "x", against=("old", other))
    shown = page.markdown()
    assert "| A: new | 50.0% |" in shown and "| B: old | 50.0% |" in shown
    assert "only A 1, only B 1" in shown and "p = 1." in shown
    assert "Left out: 1 records of A and 1 of B" in shown and "| a | 7 | 7 | 7 | A |" in shown


def test_texts_stay_texts_in_html_and_in_markdown() -> None:
    page, _ = records_report(three(), HOSTILE, "x", texts={"1" * 64: HOSTILE})
    for shown in (page.html(), page.markdown()):
        assert "<img" not in shown and "\x1b" not in shown
    assert "](javascript" not in page.markdown().replace("\\](", "")
    rows = [line for line in page.markdown().splitlines() if line.startswith("| ") and "onerror" in line]
    assert rows and all(len(re.findall(r"(?<!\\)\|", row)) == 8 for row in rows)  # no text opened a cell
    assert "<script" not in page.html() and "default-src 'none'" in page.html()
    assert not re.search(
        r"(?:src|href)=", page.html().replace(unescape("&lt;img src="), "").replace("&lt;img src=", "")
    )


def test_a_command_cannot_end_the_block_it_stands_in() -> None:
    page, _ = records_report(three(), "dev", "mycelium report '```' <i>")
    assert "\n````\nmycelium report '```' <i>\n````\n" in page.markdown() and "<i>" not in page.html()


@given(st.text(max_size=60))
def test_markdown_text_is_one_line_without_markup(text: str) -> None:
    shown = markdown_text(text)
    assert "\n" not in shown and "<" not in shown and not re.search(r"(?<!\\)(?:\\\\)*[`*_\[\]|~$]", shown)


def test_the_files_hold_every_plot_that_the_markdown_shows() -> None:
    page, _ = records_report(three(), "dev", "x")
    files = page.files()
    assert set(re.findall(r"\]\((\w+\.svg)\)", files["report.md"])) == set(files) - {"report.md", "report.html"}
    for name in files:
        if name.endswith(".svg"):
            ElementTree.fromstring(files[name])


def test_groups_and_bars_stand_where_their_values_are() -> None:
    svg = groups_svg("x", {"<a>": {"n": 2, "accuracy": 0.5, "ci95": [0.25, 0.75]}, "b": {"n": 0}})
    root = ElementTree.fromstring(svg)
    (dot,) = root.iter("{http://www.w3.org/2000/svg}circle")
    assert float(dot.attrib["cx"]) == 170 + 360 / 2 and "<a>" in "".join(root.itertext())
    first, second = list(
        ElementTree.fromstring(bars_svg("x", [("a", 4), ("b", 1)])).iter("{http://www.w3.org/2000/svg}rect")
    )[1:]
    assert float(first.attrib["width"]) == 4 * float(second.attrib["width"]) == 360


def labels_run(folder: Path) -> Run:
    with RunWriter.open(folder, "labels", settings={"data": "x|y"}) as writer:
        row = {
            "origin": "cot:annotation",
            "part": "train",
            "source": "<b>own</b>",
            "seen": 1,
            "unseen": 1,
            "crossing": 0,
        }
        writer.append({"id": "a", **row, "operations": [{"operation": "ADD"}, {"operation": "MUL"}]})
        writer.append({"id": "b", **row, "operations": [{"operation": "ADD"}]})
        writer.fail("c", "its program gives <i>8</i>")
    return Run.open(folder)


def test_a_run_of_labels_counts_operations_and_reasons(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    page, summary = run_report(labels_run(tmp_path / "labels"), "mycelium report labels")
    assert summary["operations"] == {"ADD": 2, "MUL": 1} and summary["discarded"] == 1
    assert "| ADD | 2 |" in page.markdown() and "66.7% (95%: 20.8 to 93.9)" in page.markdown()
    assert "&lt;b&gt;own" in page.html() and "<b>own" not in page.html() and "<i>8" not in page.html()
    assert "| data | x\\|y |" in page.markdown()


def test_a_path_is_told_by_what_lies_there(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    assert find_subject(labels_run(tmp_path / "labels").folder).run is not None
    write_records(tmp_path / "eval" / "records.jsonl", three())
    assert len(find_subject(tmp_path / "eval").records or ()) == 3
    assert len(find_subject(tmp_path / "eval" / "records.jsonl").records or ()) == 3
    rows = tmp_path / "solved.jsonl"
    rows.write_text(
        '{"id": "a", "status": "answered", "readings": []}\n{"id": "b", "status": "refused", "readings": []}\n'
    )
    assert [row["id"] for row in find_subject(rows).solutions or ()] == ["a", "b"]
    (tmp_path / "other.jsonl").write_text('{"question": "x"}\n')
    for path, message in (
        ("other.jsonl", "neither a record nor a solution"),
        ("nowhere", "no file or folder"),
        (".", "without a"),
    ):
        with pytest.raises(DataError, match=message):
            find_subject(tmp_path / path)


def test_a_run_of_another_kind_is_named(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    with RunWriter.open(tmp_path, "notes") as writer:
        writer.append({"id": "a"})
    with pytest.raises(DataError, match="'notes', expected traces, labels"):
        run_report(Run.open(tmp_path), "x")
