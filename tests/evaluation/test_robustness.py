"""Solved stories told again: counted by hand with a solver that adds the first two numbers."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from fakes import FakeSolver
from mycelium.errors import UsageError
from mycelium.evaluation import ScoredProblem, check_perturbations, label_of_example, perturbed_problems, robustness
from mycelium.evaluation.robustness import PerturbedProblem, accuracy_by_program, summarize_perturbation
from mycelium.problems.datasets import example_from_row
from mycelium.programs import LabeledProblem
from mycelium.synthesis import PERTURBATIONS
from mycelium.viewer import robustness_lines, robustness_markdown


def story_of(question: str, answer: str, equation: str, solved: bool = True) -> ScoredProblem:
    row = {
        "id": question[:12],
        "question": question,
        "answer": answer,
        "solution": f"<<{equation}={answer}>>{answer}",
    }
    label = label_of_example(example_from_row(row, 1))
    assert isinstance(label, LabeledProblem)
    return ScoredProblem(label, solved)


SUM = story_of("Tom picked 24 apples. Anna picked 36 apples. How many apples did they pick?", "60", "24+36")
LEFT = story_of("Tom had 40 pens. He gave 15 away. How many pens are left?", "25", "40-15", solved=False)


def test_a_story_that_the_solver_understands_is_solved_at_every_draw() -> None:
    (changed,) = perturbed_problems(FakeSolver(), [SUM], "numbers", draws=8)
    assert changed.original is SUM and changed.verdicts == (True,) * 8


def test_only_stories_solved_originally_are_drawn_again() -> None:
    changes = perturbed_problems(FakeSolver(), [SUM, LEFT], "numbers", draws=5)
    assert [len(change.verdicts) for change in changes] == [5, 1]
    assert changes[1].verdicts == (False,)


def test_an_unread_number_misleads_a_solver_that_takes_the_first_two() -> None:
    changes = perturbed_problems(FakeSolver(), [SUM], "unread", draws=10)
    assert set(changes[0].verdicts) == {False, True}  # between the two sentences, and behind them


def test_the_same_seed_gives_the_same_changes_and_a_solver_that_fails_is_wrong() -> None:
    class Fails(FakeSolver):
        def solve_many(self, problems: Any) -> Any:
            raise RuntimeError("boom")

    seen: list[list[str]] = []

    class Notes(FakeSolver):
        def solve_many(self, problems: Any) -> Any:
            seen.append([problem.text for problem in problems])
            return super().solve_many(problems)

    for seed in (1, 1, 2):
        perturbed_problems(Notes(), [SUM], "numbers", draws=4, seed=seed)
    assert seen[0] == seen[1] != seen[2]
    assert perturbed_problems(Fails(), [SUM], "names", draws=2)[0].verdicts == (False, False)


def test_the_figures_of_a_perturbation_by_hand() -> None:
    solved, failed = SUM, ScoredProblem(SUM.item, False)
    changes = [
        PerturbedProblem(solved, (True, True, True)),
        PerturbedProblem(solved, (True, False, True)),
        PerturbedProblem(solved, (False, False, False)),
        PerturbedProblem(failed, (True,)),
        PerturbedProblem(failed, (False,)),
    ]
    figures = summarize_perturbation(changes, draws=3)
    assert figures["n"] == 5
    assert (figures["original"]["correct"], figures["perturbed"]["correct"]) == (3, 3)
    assert figures["difference"]["value"] == 0 and figures["difference"]["mcnemar_p"] == 1
    low, high = figures["difference"]["ci95"]
    assert low < 0 < high
    every = figures["all_draws"]
    assert (every["draws"], every["n"], every["correct"]) == (3, 3, 1)
    assert every["mean_share_of_draws"] == pytest.approx((1 + 2 / 3 + 0) / 3)
    assert "all_draws" not in summarize_perturbation(changes, draws=1)


def test_a_perturbation_that_no_story_allows_has_no_figures_but_a_line() -> None:
    figures = robustness(FakeSolver(), [LEFT], ["order"])
    assert figures["perturbations"]["order"]["n"] == 0
    assert figures["perturbations"]["order"]["difference"] is None
    assert "order                    no story can be changed so" in robustness_lines(figures)


def test_accuracy_by_steps_and_by_numbers_that_nothing_reads() -> None:
    distracted = story_of("Tom is 9. He had 40 pens and gave 15 away. How many pens?", "25", "40-15", False)
    figures = accuracy_by_program([SUM, LEFT, distracted])
    assert figures["by_program_steps"]["1"]["n"] == 3
    assert {k: (v["correct"], v["n"]) for k, v in figures["by_unread_numbers"].items()} == {
        "0": (1, 2),
        "1": (0, 1),
    }


def test_the_page_holds_every_line() -> None:
    figures = robustness(FakeSolver(), [SUM, LEFT], ["numbers", "names"], draws=4)
    page = robustness_markdown(figures)
    assert "## Robustness" in page
    for line in robustness_lines(figures):
        assert line in page
    assert "under all 4 draws       100.0% of the 1 stories solved originally" in page


@pytest.mark.parametrize(
    ("names", "draws", "message"),
    [(["nubmers"], 1, "--perturb nubmers"), ([], 1, "(none)"), (["names"], 0, "--draws 0")],
)
def test_wrong_wishes_are_named(names: list[str], draws: int, message: str) -> None:
    with pytest.raises(UsageError, match=message.replace("(", r"\(").replace(")", r"\)")):
        check_perturbations(names, draws)


def test_rows_are_labelled_from_their_program_or_from_their_solution() -> None:
    from mycelium.synthesis import load_stories, story_problems

    problem = next(story_problems(load_stories(), 1, seed=4, steps=(2, 3)))
    made = label_of_example(example_from_row(problem.row(), 1))
    assert made is not None and made.program == problem.labeled().program
    again = label_of_example(example_from_row(problem.labeled().to_row(), 1))
    assert again is not None and again.program == made.program
    wrong = label_of_example(example_from_row({**problem.row(), "answer": "123456"}, 1))
    broken = label_of_example(example_from_row({**problem.row(), "goal": None}, 1))
    nothing = label_of_example(example_from_row({"question": "Tom has 3 pens. How many?", "answer": "77"}, 1))
    assert wrong is broken is nothing is None


@pytest.mark.slow
def test_the_benchmark_measures_every_change_and_says_whether_the_bar_is_met() -> None:
    script = Path(__file__).parents[2] / "benchmarks" / "robustness.py"
    command = [sys.executable, str(script), "--generated", "8", "--stories", "2", "--draws", "2", "--json"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    result = json.loads(done.stdout)
    assert result["labelled"] == 8 and set(result["perturbations"]) == set(PERTURBATIONS)
    assert result["bar"]["met"] in (True, False, None)
