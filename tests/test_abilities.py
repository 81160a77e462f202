"""docs/abilities.md says what its results file says, its problems have right answers, and its examples still hold."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from benchmark_scripts import benchmark
from mycelium.io import read_objects
from mycelium.symbolic import answers_equal, calculate

ROOT = Path(__file__).parents[1]
RESULTS = json.loads((ROOT / "benchmarks" / "results" / "abilities.json").read_text(encoding="utf-8"))
PAGE = (ROOT / "docs" / "abilities.md").read_text(encoding="utf-8")
PROBLEMS = list(read_objects(ROOT / "tests" / "data" / "abilities.jsonl"))
STATUS = {"Right": "answered", "Refused": "refused", "Wrong, and not marked": "answered"}


def test_the_page_holds_the_tables_of_the_results_file() -> None:
    assert benchmark("abilities").renewed(PAGE, RESULTS) == PAGE, "renew it: python benchmarks/abilities.py --page"


def test_the_tables_cover_every_problem_that_was_written() -> None:
    kinds = Counter(row["kind"] for row in PROBLEMS)
    assert {name: group["n"] for name, group in RESULTS["everyday"].items()} == {**kinds, "all": len(PROBLEMS)}
    for name in ("check", "calc"):
        rows = Counter(row["kind"] for row in read_objects(ROOT / "tests" / "data" / f"abilities_{name}.jsonl"))
        assert {kind: counts["n"] for kind, counts in RESULTS[name].items()} == {**rows, "all": rows.total()}


def test_each_everyday_kind_has_at_least_15_problems_and_none_stands_twice() -> None:
    assert min(Counter(row["kind"] for row in PROBLEMS).values()) >= 15
    assert len({row["question"] for row in PROBLEMS}) == len({row["id"] for row in PROBLEMS}) == len(PROBLEMS)


def test_the_answer_of_each_problem_is_the_value_of_its_calculation() -> None:
    worked_out = [row for row in PROBLEMS if row["equation"] is not None]
    assert len(worked_out) > 0.95 * len(PROBLEMS)
    for row in worked_out:
        assert answers_equal(row["answer"], calculate(row["equation"]).value or ""), row


def test_every_standard_of_mathcamps_belongs_to_one_group() -> None:
    standards = [standard for group in benchmark("abilities").TOPICS.values() for standard in group.split()]
    assert len(standards) == len(set(standards))
    assert "other" not in RESULTS["mathcamps"]


@pytest.mark.parametrize("heading", RESULTS["examples"])
def test_the_examples_are_what_the_shipped_solver_says(heading: str, shipped: Any) -> None:
    for case in RESULTS["examples"][heading]:
        solution = shipped.solve(case["question"])
        assert (solution.status, solution.answer) == (case["status"], case["answer"]), case["question"]
        assert solution.status == STATUS.get(heading, "guess")


@pytest.fixture(scope="module")
def shipped() -> Any:
    from mycelium.solver import Solver

    return Solver.load()


def test_the_readme_leads_to_the_page_before_the_first_command_with_figures_of_the_results_file() -> None:
    first_screen = (ROOT / "README.md").read_text(encoding="utf-8").partition("```bash")[0]

    def right(*kinds: str) -> str:
        groups = [RESULTS["everyday"][kind] for kind in kinds]
        return f"({sum(group['correct'] for group in groups)} of {sum(group['n'] for group in groups)})"

    assert "docs/abilities.md" in first_screen
    assert right("one step, plus or minus", "one step, times or divided by", "two steps") in first_screen
    heads_and_legs = "two unknowns (heads and legs, coins, sum and difference)"
    assert right("clock times and dates", "counting and probability", heads_and_legs) in first_screen
    for name, key in (("GSM8K", "gsm8k"), ("MATH", "math")):
        assert f"{name} {RESULTS[key]['all']['accuracy']:.0%}" in first_screen
