from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mycelium.evaluation import read_records
from mycelium.problems import is_dev


def write(path: Path, *rows: Any) -> str:
    path.write_text("".join(row if isinstance(row, str) else json.dumps(row) + "\n" for row in rows))
    return str(path)


def four_rows(tmp_path: Path) -> str:
    """Right; wrong; refused with a right best reading; refused without a reading."""
    return write(
        tmp_path / "data.jsonl",
        {"id": "a", "question": "3 and 4", "answer": "7", "equation": "3+4"},
        {"id": "b", "question": "9 and 4", "answer": "5"},
        {"id": "c", "question": "300 and 4", "answer": "304"},
        {"id": "d", "question": "nothing", "answer": "1"},
    )


def test_json_has_the_fields_of_the_contract_and_their_values(mycelium: Callable, tmp_path: Path) -> None:
    done = mycelium("eval", four_rows(tmp_path), "--json")
    assert done.code == 0
    result = done.json
    assert (result["n"], result["correct"], result["accuracy"]) == (4, 2, 0.5)
    assert result["ci95"] == pytest.approx([0.15, 0.85], abs=1e-3)
    assert (result["answered"], result["accuracy_when_answered"]) == (2, 0.5)
    assert result["accuracy_with_refusals"] == 0.25
    assert (result["coverage_at_k"]["1"], result["coverage_at_k"]["2"]) == (0.5, 0.75)
    assert result["problems_per_second"] > 0
    assert result["failed_records"] == 0


def test_a_field_kind_of_the_rows_groups_them_also_when_they_are_scored_again(
    mycelium: Callable, tmp_path: Path
) -> None:
    rows = [{"id": str(n), "question": "3 and 4", "answer": str(7 + n), "kind": kind} for n, kind in enumerate("aab")]
    records = str(tmp_path / "records.jsonl")
    mycelium("eval", write(tmp_path / "d.jsonl", *rows), "--records", records)
    done = mycelium("eval", "--rescore", records, "--by", "kind")
    assert "  a\n       1 of 2 " in done.out and "  b\n       0 of 1 " in done.out


def test_an_unknown_grouping_is_a_fault_of_usage_that_names_the_known_ones(mycelium: Callable, tmp_path: Path) -> None:
    done = mycelium("eval", four_rows(tmp_path), "--by", "colour")
    assert done.code == 2 and "colour" in done.err and "steps, source, level, subject, kind" in done.err


def test_the_figures_can_be_had_again_from_the_records_alone(mycelium: Callable, tmp_path: Path) -> None:
    records = str(tmp_path / "records.jsonl")
    first = mycelium("eval", four_rows(tmp_path), "--json", "--records", records).json
    again = mycelium("eval", "--rescore", records, "--json").json
    apart = {"data", "split", "seconds", "problems_per_second", "failed_records", "failures"}
    assert {k: v for k, v in again.items() if k not in apart} == {k: v for k, v in first.items() if k not in apart}


def test_bad_rows_are_counted_named_and_make_the_exit_code_3(mycelium: Callable, tmp_path: Path) -> None:
    data = write(tmp_path / "d.jsonl", "{broken\n", {"id": "a", "question": "3 and 4", "answer": "7"}, {"id": "x"})
    done = mycelium("eval", data, "--json")
    assert done.code == 3
    assert (done.json["n"], done.json["correct"], done.json["failed_records"]) == (1, 1, 2)
    assert [failure["line"] for failure in done.json["failures"]] == [1, 3]
    assert done.json["failures"][1]["id"] == "x"


def test_a_problem_without_gold_is_not_scored_and_makes_the_exit_code_3(mycelium: Callable, tmp_path: Path) -> None:
    data = write(tmp_path / "d.jsonl", {"question": "3 and 4"}, {"question": "3 and 5", "answer": "8"})
    done = mycelium("eval", data, "--json")
    assert done.code == 3 and (done.json["n"], done.json["without_gold"]) == (1, 1)


def test_the_dev_split_is_the_one_of_the_hash(mycelium: Callable, tmp_path: Path) -> None:
    questions = [f"{number} and 4" for number in range(100)]
    data = write(tmp_path / "d.jsonl", *({"question": q, "answer": "1"} for q in questions))
    n_dev = mycelium("eval", data, "--split", "dev", "--json").json["n"]
    assert n_dev == sum(map(is_dev, questions)) > 0
    assert mycelium("eval", data, "--split", "train", "--json").json["n"] == 100 - n_dev
    assert mycelium("eval", data, "--limit", "3", "--json").json["n"] == 3


def test_the_samples_are_a_registered_name(mycelium: Callable) -> None:
    done = mycelium("eval", "samples", "--limit", "10", "--json")
    assert done.code == 0 and done.json["n"] == 10


def test_a_report_folder_holds_the_page_the_figures_and_the_records(mycelium: Callable, tmp_path: Path) -> None:
    done = mycelium("eval", four_rows(tmp_path), "--report", str(tmp_path / "report"))
    assert done.code == 0 and "accuracy                 50.0%" in done.out
    page = (tmp_path / "report" / "report.md").read_text()
    for plot in re.findall(r"\]\(([^)]+\.svg)\)", page):
        assert (tmp_path / "report" / plot).read_text().startswith("<svg")
    assert "accuracy                 50.0%" in page and "## Calibration" in page
    assert json.loads((tmp_path / "report" / "summary.json").read_text())["n"] == 4
    assert len(read_records(tmp_path / "report" / "records.jsonl")) == 4


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        ([], 2, "give either DATA"),
        (["x", "--rescore", "y"], 2, "give either DATA"),
        (["no-such-data"], 1, "no-such-data"),
        (["--rescore", "no-such.jsonl"], 1, "no such file"),
        (["samples", "--limit", "0"], 2, "--limit"),
        (["samples", "--split", "tset"], 1, "tset"),
    ],
)
def test_a_call_that_cannot_be_answered_says_why(
    mycelium: Callable, arguments: list[str], code: int, message: str
) -> None:
    done = mycelium("eval", *arguments)
    assert done.code == code and message in done.err and done.out == ""


def test_a_file_without_problems_is_an_error_that_says_so(mycelium: Callable, tmp_path: Path) -> None:
    done = mycelium("eval", write(tmp_path / "empty.jsonl", "\n\n"), "--json")
    assert done.code == 1 and "found no problems" in done.err


def test_two_runs_are_compared_over_their_records(mycelium: Callable, tmp_path: Path) -> None:
    data = four_rows(tmp_path)
    a, b = str(tmp_path / "a.jsonl"), str(tmp_path / "b.jsonl")
    mycelium("eval", data, "--records", a)
    mycelium("eval", data, "--records", b)
    flipped = [json.loads(line) for line in Path(b).read_text().splitlines()]
    flipped[1].update(best_answer="5", correct=True)
    write(Path(b), *flipped)
    done = mycelium("compare", a, b, "--json")
    assert done.code == 0
    assert (done.json["n"], done.json["only_b_correct"], done.json["mcnemar_p"]) == (4, 1, 1.0)
    assert done.json["difference"] == 0.25
    assert done.json["flips"] == [{"id": "b", "gold": "5", "a": "13", "b": "5", "right": "b"}]
    text = mycelium("compare", a, b).out
    assert "B - A  +25.0 points" in text and "exact McNemar p = 1" in text
    assert "b: gold 5; A 13 (wrong), B 5 (right)" in text


def test_comparing_something_else_than_records_says_what_is_missing(mycelium: Callable, tmp_path: Path) -> None:
    data = four_rows(tmp_path)
    done = mycelium("compare", data, data)
    assert done.code == 1 and "has no 'question_sha256'; was it written by `eval`?" in done.err


def test_perturbed_stories_are_solved_again_and_reported_beside_the_rest(mycelium: Callable, tmp_path: Path) -> None:
    data = write(
        tmp_path / "d.jsonl",
        {"id": "a", "question": "Tom has 24 pens. Anna has 36 pens. How many pens?", "answer": "60", "solution": "<<24+36=60>>60"},
        {"id": "b", "question": "Tom had 40 pens. He lost 15. How many pens?", "answer": "25", "solution": "<<40-15=25>>25"},
        {"id": "c", "question": "3 and 4", "answer": "seven"},
    )  # fmt: skip
    plain = mycelium("eval", data, "--json").json
    report = tmp_path / "report"
    done = mycelium("eval", data, "--perturb", "numbers,names", "--draws", "3", "--json", "--report", str(report))
    assert done.code == 0
    figures = done.json["robustness"]
    assert set(done.json) - set(plain) == {"robustness"}
    assert (figures["stories"], figures["unlabelled"], figures["draws"]) == (2, 1, 3)
    assert figures["perturbations"]["numbers"]["all_draws"]["accuracy"] == 1.0
    assert figures["perturbations"]["names"]["original"] == figures["perturbations"]["names"]["perturbed"]
    assert "## Robustness" in (report / "report.md").read_text()
    assert "under all 3 draws" in mycelium("eval", data, "--perturb", "numbers", "--draws", "3").out
    limited = mycelium("eval", data, "--perturb", "numbers", "--limit", "1", "--json").json
    assert limited["robustness"]["stories"] == 1


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["samples", "--perturb", "nubmers"], 2, "got --perturb nubmers"),
        (["samples", "--draws", "3"], 2, "without --perturb"),
        (["--rescore", "x", "--perturb", "names"], 2, "records hold no programs"),
    ],
)
def test_a_perturbation_that_cannot_be_made_says_why(
    mycelium: Callable, arguments: list[str], code: int, message: str
) -> None:
    done = mycelium("eval", *arguments)
    assert done.code == code and message in done.err and done.out == ""


def test_perturbing_problems_without_programs_is_an_error(mycelium: Callable, tmp_path: Path) -> None:
    data = write(tmp_path / "d.jsonl", {"id": "c", "question": "3 and 4", "answer": "seven"})
    done = mycelium("eval", data, "--perturb", "numbers")
    assert done.code == 1 and "none has a program" in done.err
