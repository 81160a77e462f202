"""Error attribution: counts that add up, the order of the parts, problems without a label, two teachers."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from fakes import make_record
from mycelium.evaluation import CLASSES, Record, attribute_errors, mended, oracle_table, unlabelled_class
from mycelium.evaluation.attribution import CLASS_OF_PART, PARTS, RIGHT, goal_of
from mycelium.evaluation.expressible import why_unwritable
from mycelium.problems import Problem
from mycelium.programs import LabeledProblem
from mycelium.search import PARTS as SEARCHED
from mycelium.search import Forced
from mycelium.solver import Reading, Solution
from mycelium.specialists import STOP, HeadVocabulary
from tiny import small_labels

GIVEN = {
    "C1": "regions", "C2": "operations", "C3": "operands", "C4": "constants", "C5": "wiring", "C6": "goal",
}  # fmt: skip


WORDS = HeadVocabulary((STOP, "ADD", "SUB", "MUL", "DIV"), ("2",), ("count",))


class NeedsParts:
    """A solver that reads a problem right once it is given all that the problem needs; the wrong answer stays behind it."""

    def __init__(self, needs: dict[str, set[str]], first: bool = True) -> None:
        self.needs, self.first, self.vocabulary = needs, first, WORDS

    def solve_many(self, problems: list[Problem], forced: list[Forced]) -> list[Solution]:
        return [self.solve(problem, given) for problem, given in zip(problems, forced, strict=True)]

    def solve(self, problem: Problem, forced: Forced) -> Solution:
        given = {part for part, name in GIVEN.items() if getattr(forced, name) is not None}
        answers = ["-1"]
        if self.needs[problem.id] <= given:
            answers.insert(0 if self.first else 1, "right")
        values = {"right": GOLD[problem.id], "-1": "-1"}
        readings = [Reading(LABELS[problem.id].program, values[answer], 0.5, ()) for answer in answers]
        return Solution(
            problem.id, "answered", readings[0].answer, None, 0.5, readings[0], tuple(readings[1:]), track="specialists"
        )


LABELS = {item.problem.id: item for item in small_labels()}
GOLD = {name: item.gold for name, item in LABELS.items()}
PROBLEMS = [item.problem for item in LABELS.values()]


def wrong(problem: Problem, **changes: Any) -> Record:
    made = make_record(id=problem.id, correct=False, best_answer="-1", gold=GOLD[problem.id])
    return replace(made, **{"first_correct": None} | changes)


def attribute(needs: dict[str, set[str]], records: list[Record], labels: dict[str, LabeledProblem] = LABELS) -> Any:
    solver: Any = NeedsParts(needs)
    return attribute_errors(solver, PROBLEMS, records, labels)


def test_the_parts_are_those_of_the_search_and_each_has_its_class() -> None:
    assert PARTS == SEARCHED
    assert set(CLASS_OF_PART.values()) < set(CLASSES) and len(CLASSES) == 10


def test_the_first_part_whose_label_brings_the_right_reading_is_named() -> None:
    needs = {"jars": {"C2"}, "pens": {"C2", "C4"}, "bags": {"C1"}}
    found = attribute(needs, [wrong(problem) for problem in PROBLEMS])
    assert {item.id: item.verdict for item in found.problems} == {
        "jars": "CLASSIFICATION", "pens": "IMPLICIT", "bags": "SEGMENTATION",
    }  # fmt: skip
    assert found.problems[0].right_from == "CLASSIFICATION"


def test_counts_add_up_with_right_ones_the_unlabelled_and_what_nothing_mends() -> None:
    labels = {name: item for name, item in LABELS.items() if name != "pens"}
    records = [wrong(PROBLEMS[0]), wrong(PROBLEMS[1]), replace(wrong(PROBLEMS[2]), correct=True)]
    found = attribute({"jars": {"C7"}, "pens": set(), "bags": set()}, records, labels)
    assert found.counts | {} == dict.fromkeys(CLASSES, 0) | {RIGHT: 1, "ANSWER_NOT_IN_COT": 1, "EXECUTION": 1}
    data = found.to_json()
    assert sum(data["counts"].values()) == data["n"] == 3 and data["wrong"] == 2 and data["labelled"] == 2
    assert data["share_of_wrong"]["EXECUTION"]["accuracy"] == 0.5


def test_a_right_reading_that_was_there_is_the_selections_fault_whatever_the_labels_bring() -> None:
    records = [wrong(problem, first_correct=3) for problem in PROBLEMS]
    found = attribute({name: {"C1"} for name in GOLD}, records)
    assert found.counts["SELECTION"] == 3
    assert found.problems[0].detail == "reading 4 is right" and found.problems[0].right_from == "SEGMENTATION"


def test_a_right_reading_that_a_rule_kept_out_is_the_selections_fault_not_that_of_the_part_replaced_first() -> None:
    found = attribute({"jars": set(), "pens": {"C1"}, "bags": set()}, [wrong(problem) for problem in PROBLEMS])
    assert [item.verdict for item in found.problems] == ["SELECTION", "SEGMENTATION", "SELECTION"]
    assert "a rule's reading took its place" in found.problems[0].detail


def test_a_right_reading_that_a_label_brings_and_another_outweighs_is_still_that_parts() -> None:
    solver: Any = NeedsParts({name: {"C3"} for name in GOLD}, first=False)
    found = attribute_errors(solver, PROBLEMS, [wrong(problem) for problem in PROBLEMS], LABELS)
    assert found.counts["EXTRACTION"] == 3 and found.problems[0].right_from is None


@pytest.mark.parametrize(
    ("verdict", "named"),
    [(None, "ANSWER_NOT_IN_COT"), ("right", "ANSWER_NOT_IN_COT"), ("wrong", "TEACHER_ERROR"), ("truncated", "TEACHER_ERROR")],
)  # fmt: skip
def test_a_problem_without_label_is_the_teachers_or_its_words(verdict: str | None, named: str) -> None:
    assert unlabelled_class(verdict)[0] == named


def test_the_oracle_table_replaces_nothing_each_part_alone_and_all() -> None:
    solver: Any = NeedsParts({"jars": {"C2"}, "pens": {"C2", "C4"}, "bags": set()})
    table = oracle_table(solver, PROBLEMS, [wrong(problem) for problem in PROBLEMS], LABELS, regions=LABELS)
    right = {name: row.successes for name, row in table.items()}
    assert right == {
        "none": 1, "C1 SEGMENTATION": 1, "C2 CLASSIFICATION": 2, "C3 EXTRACTION": 1, "C4 IMPLICIT": 1, "C5 DEPENDENCY": 1,
        "C6 GOAL": 1, "all": 3, "C1 by the teacher's steps": 1,
    }  # fmt: skip


def test_a_program_that_the_specialists_have_no_words_for_is_named_and_has_its_own_row_of_the_oracle_table() -> None:
    solver: Any = NeedsParts({"jars": {"C7"}, "pens": {"C1"}, "bags": {"C1"}})
    solver.vocabulary = HeadVocabulary((STOP, "SUB", "ADD"), (), ("count",))
    records = [wrong(problem) for problem in PROBLEMS]
    found = attribute_errors(solver, PROBLEMS, records, LABELS)
    assert found.problems[0].verdict == "EXECUTION"
    assert found.problems[0].detail == "the specialists have no row MUL of 2 arguments"
    table = oracle_table(solver, PROBLEMS, records, LABELS)
    assert (table["all"].successes, table["all"].n) == (2, 3)
    own = table["all, of programs C1-C6 can write"]
    assert (own.successes, own.n) == (1, 1)  # the pens' SUB; the bags need a product as well


def test_why_a_program_cannot_be_written() -> None:
    bags = LABELS["bags"]
    assert why_unwritable(bags, WORDS) is None
    assert "2 steps" in str(why_unwritable(bags, replace(WORDS, max_steps=1)))
    elsewhere = replace(bags, problem=Problem("bags", "Ben has 3 bags."))
    assert "not those that the specialists read" in str(why_unwritable(elsewhere, WORDS))


def test_a_goal_that_the_labels_own_answer_contradicts_is_not_given() -> None:
    pens = LABELS["pens"]
    assert goal_of(pens) is pens.goal
    assert goal_of(replace(pens, goal=replace(pens.goal, answer_type="money", whole=False))).whole


def test_what_a_second_teacher_mends() -> None:
    first = {"a": "right", "b": "wrong", "c": "truncated", "d": "wrong"}
    second = {"a": "wrong", "b": "right", "c": "right", "e": "right"}
    assert mended(first, second) == {
        "n": 3, "first right": 1, "second right": 2, "either right": 3, "mended: truncated": 1, "mended: wrong": 1,
    }  # fmt: skip
