from __future__ import annotations

import json

import pytest

from fakes import four_records as four
from fakes import make_record
from mycelium.evaluation import (
    accuracy,
    accuracy_when_answered,
    accuracy_with_refusals,
    coverage_at_k,
    summarize,
)


def test_the_three_accuracies_differ_in_how_they_take_refusals() -> None:
    records = four()
    assert (accuracy(records).successes, accuracy(records).n) == (2, 4)
    assert (accuracy_when_answered(records).successes, accuracy_when_answered(records).n) == (1, 2)
    assert (accuracy_with_refusals(records).successes, accuracy_with_refusals(records).n) == (1, 4)


def test_coverage_grows_with_k_and_starts_at_the_first_candidate() -> None:
    shares = {k: share.successes for k, share in coverage_at_k(four()).items()}
    assert shares[1] == 2 and shares[2] == 2 and shares[3] == 3 and shares[10] == 3


def test_records_without_gold_are_counted_but_not_scored() -> None:
    summary = summarize([*four(), make_record(id="e", gold=None, correct=None)])
    assert summary["n"] == 4 and summary["without_gold"] == 1


def test_the_document_has_the_fields_of_the_contract() -> None:
    summary = summarize(four(), seconds=2.0)
    assert summary["n"] == 4 and summary["correct"] == 2 and summary["accuracy"] == 0.5
    assert summary["ci95"] == pytest.approx([0.1500, 0.8500], abs=1e-4)
    assert summary["answered"] == 2 and summary["accuracy_when_answered"] == 0.5
    assert summary["accuracy_with_refusals"] == 0.25
    assert summary["coverage_at_k"]["10"] == 0.75
    assert summary["problems_per_second"] == 2.0
    assert summary["most_confident_half"]["accuracy"] == 0.5
    assert summary["most_confident_half"]["ratio_to_overall"] == 1.0
    json.dumps(summary, allow_nan=False)


def test_breakdowns_add_up_to_all_problems_and_put_unknown_last() -> None:
    by_steps = summarize(four())["by_steps"]
    assert {name: (group["correct"], group["n"]) for name, group in by_steps.items()} == {
        "1": (1, 1), "2": (1, 2), "unknown": (0, 1),
    }  # fmt: skip
    assert list(by_steps) == ["1", "2", "unknown"]
    assert summarize(four())["by_source"]["t"]["n"] == 2


def test_a_group_tells_what_was_answered_guessed_and_refused() -> None:
    records = [
        make_record(id="a", kind="ages", correct=True),
        make_record(id="b", kind="ages", correct=False),
        make_record(id="c", kind="ages", correct=True, status="guess"),
        make_record(id="d", kind="ages", correct=False, status="refused", answer=None),
    ]
    ages = summarize(records)["by_kind"]["ages"]
    assert (ages["n"], ages["correct"], ages["guesses"], ages["refused"]) == (4, 2, 1, 1)
    assert (ages["answered"], ages["accuracy_when_answered"]) == (2, 0.5)
    assert ages["ci95_when_answered"] == pytest.approx([0.0945, 0.9055], abs=1e-4)


def test_steps_are_ordered_as_numbers() -> None:
    records = [make_record(id=str(n), n_steps=n) for n in (10, 9, 2)]
    assert list(summarize(records)["by_steps"]) == ["2", "9", "10"]


def test_without_wall_time_the_records_own_seconds_give_the_speed() -> None:
    assert summarize(four())["problems_per_second"] == pytest.approx(100)


def test_no_records_give_null_figures_and_no_division_by_zero() -> None:
    summary = summarize([])
    assert summary["n"] == 0 and summary["accuracy"] is None and summary["ci95"] is None
    assert summary["problems_per_second"] is None
    json.dumps(summary, allow_nan=False)
