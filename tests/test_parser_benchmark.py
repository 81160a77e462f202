"""benchmarks/parser.py: what a figure keeps, how two runs are paired, and which problems it makes of labels."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from benchmark_scripts import benchmark
from hand_labels import labeled
from mycelium.programs import execute

figures = benchmark("parser_figures")
problems = benchmark("parser_problems")

MONEY = [
    labeled(
        "Ella earns $9 an hour. She works 20 hours. She pays $30 for a ticket and $25 for a hat. "
        "How much money does Ella have left?",
        ("MUL", "q0", "q1"), ("SUB", "r0", "q2"), ("SUB", "r1", "q3"), name="Ella",
    ),
    labeled(
        "Hugo starts the week with $190 and finds $15 in his coat. Then he buys a bag for $45. His lunch costs him $12. "
        "How much money does he have left?",
        ("ADD", "q0", "q1"), ("SUB", "r0", "q2"), ("SUB", "r1", "q3"), name="Hugo",
    ),
]  # fmt: skip


def test_a_share_keeps_its_interval_and_every_verdict() -> None:
    """1 of 2: Wilson interval (0.0945, 0.9055), by hand in `wilson_interval`."""
    found = figures.Figures()
    found.share("right", ["a", "b"], [True, False])
    row = found.to_json()["figures"]["right"]
    assert (row["n"], row["correct"], row["verdicts"]) == (2, 1, "10")
    assert [round(end, 4) for end in row["ci95"]] == [0.0945, 0.9055]
    assert figures.percent(row) == "50.0% (9.5 to 90.5; 1 of 2)"


def test_two_runs_are_paired_over_the_same_problems_only() -> None:
    """Two right before only and four after only, of ten: +20 points, exact McNemar p = 2 * (1 + 6 + 15) / 64."""
    change, p = figures.paired_change("1111000000", "1100111100")
    assert change.startswith("+20.0 (")
    assert p == "0.688"
    runs = []
    for key in ("a", "b"):
        found = figures.Figures()
        found.share("right", [key], [True])
        runs.append({"weights": key * 64, "parts": {"dev": found.to_json()}})
    assert "other problems" in "\n".join(figures.compared(*runs))
    assert "+0.0" in "\n".join(figures.compared(runs[0], runs[0]))


def test_compositions_have_six_to_ten_steps_and_no_pair_gives_more_than_its_share() -> None:
    made = problems.compositions(MONEY, 30, seed=5)
    assert made == problems.compositions(MONEY, 30, seed=5)
    assert made and all(6 <= len(item.program.steps) <= 10 for item in made)
    assert all(str(execute(item.program).answer) == item.gold for item in made)
    assert max(Counter(map(problems.pair_of, made)).values()) <= problems.OF_A_PAIR


def test_problems_that_were_made_once_are_read_again(tmp_path: Path) -> None:
    first = problems.kept(tmp_path, "labels", lambda: MONEY)
    assert problems.kept(tmp_path, "labels", list) == first == MONEY


def test_problems_turned_round_say_of_which_story_and_how_they_ask() -> None:
    turned = problems.turned_round(MONEY)
    assert turned and {problems.parent_and_way(item)[0] for item in turned} <= {"Ella", "Hugo"}
    assert {problems.parent_and_way(item)[1] for item in turned} <= {"direct", "named", "letter"}
