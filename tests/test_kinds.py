"""docs/kinds.md says what its results file says; its problems have their form, and checks that lead to their answers."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from benchmark_scripts import BENCHMARKS, benchmark

ROOT = Path(__file__).parents[1]
RESULTS = json.loads((BENCHMARKS / "results" / "kinds.json").read_text(encoding="utf-8"))
PAGE = (ROOT / "docs" / "kinds.md").read_text(encoding="utf-8")


form = benchmark("kinds_form")
kinds = benchmark("kinds")
HALVES = {"dev": form.dev_rows(), "sealed": form.sealed_rows()}


def test_there_are_48_kinds_of_word_problems_and_24_of_competition_problems() -> None:
    groups = Counter(group for group, _ in form.names().values())
    assert groups == {"word problems": 48, "competition problems": 24}


@pytest.mark.parametrize("half", HALVES)
def test_a_half_has_four_problems_of_each_kind_whose_checks_lead_to_their_answers(half: str) -> None:
    assert Counter(row["kind"] for row in HALVES[half]) == dict.fromkeys(form.names(), 4)
    assert sum("check" in row for row in HALVES[half]) == {"dev": 288, "sealed": 266}[half]
    assert list(form.faults(HALVES[half], half)) == []


def test_a_check_that_does_not_lead_to_the_answer_is_told_by_its_id() -> None:
    (row, *rest) = HALVES["dev"]
    wrong = [{**row, "answer": f"{row['answer']}1"}, *rest]
    assert list(form.faults(wrong, "dev")) == [f"{row['id']}: its check does not lead to its answer"]


@pytest.mark.parametrize(
    ("answer", "check", "holds"),
    [
        ("14", "4*A + 2*(30-A) = 88", True),
        ("15", "4*A + 2*(30-A) = 88", False),
        ("9:35 pm", "19*60 + 45 + 110", True),
        ("9:35 am", "19*60 + 45 + 110", False),
        ("12:05 am", "5", True),
        ("7 hours 30 minutes", "450", True),
        ("Thursday", "(1+100) mod 7", True),
        ("244_6", "100", True),
        ("(3,2)", "2*3 + 3*2 = 12; 3 - 2 = 1", True),
        ("(3,2)", "2*3 + 3*2 = 12; 3 - 2 = 2", False),
        ("5", "1/0", False),
    ],
)
def test_a_check_is_an_expression_of_the_answer_or_equations_with_the_answer_for_a(
    answer: str, check: str, holds: bool
) -> None:
    assert form.proved(answer, check) is holds


def test_no_problem_is_told_twice_within_the_halves_or_across_them() -> None:
    every = [row for rows in HALVES.values() for row in rows]
    assert list(form.near(every, [(row["id"], row["question"]) for row in every])) == []


def test_a_question_in_almost_the_same_words_is_found() -> None:
    row = HALVES["dev"][0]
    told_again = row["question"].replace("Wanjiru", "Paul")
    assert len(list(form.near([row], [("other", told_again), ("far", "How old is the captain of this ship?")]))) == 1


def test_a_sealed_row_shows_its_id_only() -> None:
    assert [repr(row) for row in HALVES["sealed"]] == [f"<{row['id']}>" for row in HALVES["sealed"]]


def test_a_sealed_half_that_was_changed_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    changed = tmp_path / "sealed.jsonl.gz"
    changed.write_bytes(form.SEALED.read_bytes() + b" ")
    monkeypatch.setattr(form, "SEALED", changed)
    with pytest.raises(SystemExit, match="the sealed half must not change"):
        form.sealed_rows()


def test_neither_the_page_nor_the_results_tell_a_sealed_question() -> None:
    kept = (BENCHMARKS / "results" / "kinds.json").read_text(encoding="utf-8")
    assert list(form.near(HALVES["sealed"], [("page", PAGE), ("results", kept)])) == []


def test_the_page_holds_the_tables_of_the_results_file() -> None:
    assert kinds.renewed(PAGE, RESULTS) == PAGE, "renew it: python benchmarks/kinds.py --page"


@pytest.mark.parametrize("half", HALVES)
def test_the_results_are_those_of_the_problems_in_the_repository(half: str) -> None:
    from mycelium.io import file_sha256

    assert RESULTS[half]["sha256"] == file_sha256(kinds.HALVES[half])
    ids = [id_ for problems in RESULTS[half]["outcomes"].values() for id_ in problems]
    assert ids == [row["id"] for row in HALVES[half]]


def test_a_comparison_with_results_of_other_problems_is_refused() -> None:
    with pytest.raises(SystemExit, match="the problems changed"):
        kinds.compared({**RESULTS["dev"], "sha256": "0"}, RESULTS["dev"])
