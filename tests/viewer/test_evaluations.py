"""The figures of an evaluation for people."""

from __future__ import annotations

from fakes import four_records as four
from mycelium.evaluation import summarize
from mycelium.viewer import (
    GROUPINGS,
    evaluation_document,
    evaluation_lines,
    evaluation_markdown,
    group_lines,
    report_files,
)


def test_an_unknown_figure_is_a_dash() -> None:
    assert any("–" in line for line in evaluation_lines(summarize([])))


def test_the_document_is_the_summary_and_its_lines_begin_with_the_title() -> None:
    summary = summarize(four(), seconds=2.0)
    document = evaluation_document(summary, "Four problems")
    assert document.data == summary and next(iter(document.lines())) == "Four problems"


def test_a_report_is_a_page_with_its_plots_and_the_summary() -> None:
    files = report_files(summarize(four(), seconds=2.0), four(), "Four problems")
    assert set(files) == {"summary.json", "reliability.svg", "risk_coverage.svg", "report.md"}
    assert all(name in files["report.md"] for name in ("reliability.svg", "risk_coverage.svg"))


def test_the_terminal_summary_shows_accuracy_with_its_interval() -> None:
    text = "\n".join(evaluation_lines(summarize(four(), seconds=2.0)))
    assert "50.0%   (95%: 15.0% to 85.0%)" in text
    assert "accuracy with refusals   25.0%" in text
    assert "reads gold" in text


def test_a_group_shows_what_became_of_its_problems() -> None:
    head, *lines = group_lines(summarize(four()), "steps")
    assert head.startswith("by number of steps")
    assert [line.strip() for line in lines[2:4]] == [
        "2",
        "1 of 2     50.0% (9.5% to 90.5%); answered 1, right 0; 0 guesses, 1 refused",
    ]


def test_every_grouping_is_a_field_of_the_summary() -> None:
    assert {f"by_{name}" for name in GROUPINGS} == {name for name in summarize([]) if name.startswith("by_")}


def test_the_page_has_a_row_for_each_group_and_threshold() -> None:
    page = evaluation_markdown(summarize(four(), seconds=2.0), "Four problems")
    assert page.startswith("# Four problems")
    assert "| 2 | 2 | 50.0% |" in page
    assert "| 0.85 | 25.0% | 1 | 100.0% |" in page
    assert "not an accuracy" in page
