"""Retelling labelled problems with other numbers, names, order and unread numbers."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest

from hand_labels import labeled
from mycelium.problems import extract_quantities
from mycelium.programs import execute
from mycelium.synthesis import (
    PERTURBATIONS,
    larger_numbers,
    load_stories,
    new_names,
    new_numbers,
    new_things,
    other_order,
    skeleton_problems,
    story_problems,
    unread_number,
)

APPLES = labeled(
    "Tom picked 24 apples. Anna picked 36 apples. They put them in 5 equal bags. How many apples are in each bag?",
    ("ADD", "q0", "q1"), ("DIV", "r0", "q2"),
)  # fmt: skip


def test_new_numbers_keep_whole_results_whole() -> None:
    for seed in range(40):
        changed = new_numbers(APPLES, random.Random(seed))
        assert changed is not None
        assert execute(changed.program).answer.denominator == 1
        assert changed.gold == str(execute(changed.program).answer)
        assert tuple(q.value for q in extract_quantities(changed.problem.text)) == changed.program.quantities


def test_numbers_that_define_a_unit_stay() -> None:
    item = labeled(
        "A lamp burns 3 hours. There are 60 minutes in an hour. How many minutes is that?",
        ("MUL", "q0", "q1"),
    )
    for seed in range(20):
        changed = new_numbers(item, random.Random(seed))
        assert changed is None or "60 minutes in an hour" in changed.problem.text


def test_a_number_that_repeats_a_sum_blocks_the_story() -> None:
    item = labeled(
        "Of 175 balls, 100 are red and 75 are blue. Sam hit 5 red ones. How many red balls are left?",
        ("SUB", "q1", "q3"),
    )
    with_sum = labeled(
        "There are 175 balls. He hit 30 of the first 100 and 20 of the next 75. How many did he miss?",
        ("ADD", "q2", "q4"), ("SUB", "q1", "q3"), ("ADD", "r0", "r1"),
    )  # fmt: skip
    assert new_numbers(with_sum, random.Random(0)) is None or item is not None


def test_percentages_stay_shares_of_one() -> None:
    item = labeled("A coat costs $80. It is 25% off. How much is the discount?", ("MUL", "q0", "q1"))
    for seed in range(30):
        changed = new_numbers(item, random.Random(seed))
        assert changed is not None and 0 < changed.program.quantities[1] < 1
        assert "%" in changed.problem.text and "$" in changed.problem.text


def test_larger_numbers_are_larger() -> None:
    sums = [
        sum(changed.program.quantities)
        for seed in range(20)
        if (changed := larger_numbers(APPLES, random.Random(seed)))
    ]
    assert sums and min(sums) > 65


def test_names_change_and_nothing_else() -> None:
    changed = new_names(APPLES, random.Random(1))
    assert changed is not None
    assert "Tom" not in changed.problem.text and "Anna" not in changed.problem.text
    assert changed.program == APPLES.program and changed.gold == APPLES.gold


def test_an_unread_number_moves_the_others_along() -> None:
    for seed in range(20):
        changed = unread_number(APPLES, random.Random(seed))
        assert changed is not None
        assert len(changed.quantities) == 4 and len(changed.program.used_quantities()) == 3
        assert execute(changed.program).answer == 12


def test_independent_sentences_change_places_and_the_question_stays() -> None:
    item = labeled(
        "Tom picked 24 apples. Anna picked 36 pears. How many fruits did Tom and Anna pick?",
        ("ADD", "q0", "q1"),
    )
    changed = other_order(item, random.Random(0))
    assert changed is not None
    assert changed.problem.text == "Anna picked 36 pears. Tom picked 24 apples. How many fruits did Tom and Anna pick?"
    assert execute(changed.program).answer == 60


def test_a_sentence_that_leans_on_another_is_not_moved() -> None:
    item = labeled("Tom picked 24 apples. He then ate 3. How many apples are left?", ("SUB", "q0", "q1"))
    assert other_order(item, random.Random(0)) is None


def test_skeletons_are_deterministic_and_take_the_stories_in_turn() -> None:
    stories = [problem.labeled() for problem in story_problems(load_stories(), 5, seed=1, steps=(2, 4))]
    first = list(skeleton_problems(stories, 12, seed=7))
    assert first == list(skeleton_problems(stories, 12, seed=7))
    assert len({item.problem.id for item in first}) == 12
    for item in first:
        assert execute(item.program).answer == Fraction(item.gold)


@pytest.mark.parametrize("name", sorted(PERTURBATIONS))
def test_every_perturbation_keeps_labels_exact_on_generated_problems(name: str) -> None:
    rng = random.Random(3)
    changed = [
        PERTURBATIONS[name](problem.labeled(), rng)
        for problem in story_problems(load_stories(), 200, seed=8, steps=(2, 5))
    ]
    kept = [item for item in changed if item is not None]
    assert len(kept) > 8
    for item in kept:
        assert execute(item.program).answer == Fraction(item.gold)
        assert tuple(q.value for q in extract_quantities(item.problem.text)) == item.program.quantities


def test_things_change_within_their_kind_and_only_in_the_plural() -> None:
    changed = new_things(APPLES, random.Random(2))
    assert changed is not None and "apples" not in changed.problem.text
    assert changed.program == APPLES.program
    pie = labeled("Tom ate 2 apples and an apple pie with 8 pieces. How many things?", ("ADD", "q0", "q1"))
    assert new_things(pie, random.Random(2)) is None
