"""Real problems told again with a number that nothing reads, in other sentences than robustness is measured with."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace

from mycelium.problems import Problem
from mycelium.programs import LabeledProblem
from mycelium.synthesis.perturb import Lines, other_order, unread_number
from mycelium.synthesis.skeletons import new_names, new_numbers
from mycelium.synthesis.turns import in_turns

PLAIN: Lines = (
    ("The store down the road has {n} employees.", 4, 60),
    ("There are {n} trees along the street.", 5, 80),
    ("The town has {n} parks.", 2, 20),
    ("The weather report promised {n} sunny days.", 2, 9),
    ("A neighbor's dog barked {n} times that morning.", 2, 25),
    ("The trip to the store takes {n} minutes.", 4, 45),
    ("The local library is open {n} hours a day.", 5, 12),
    ("The school next door has {n} classrooms.", 8, 60),
    ("A poster on the wall said that {n} people were expected at the fair.", 20, 900),
    ("The building has {n} floors.", 2, 40),
    ("Last year, there were {n} rainy days in spring.", 10, 60),
    ("The parking lot has room for {n} cars.", 12, 300),
    ("The newspaper had {n} pages that day.", 8, 60),
    ("Back then, a bus ticket cost ${n}.", 2, 6),
    ("The game on television ended {n} to nothing.", 2, 9),
    ("The nearest town has {n} residents.", 300, 9000),
)
ABOUT: Lines = (
    ("{name} turned {n} last month.", 8, 70),
    ("{name} got up {n} minutes earlier than usual that day.", 5, 90),
    ("{name} has {n} pictures on the bedroom wall.", 2, 20),
    ("{name} wore a shirt with the number {n} on it.", 2, 99),
    ("{name} has known the neighbors for {n} years.", 2, 30),
    ("{name} also has a key ring with {n} keys.", 2, 12),
    ("{name} read {n} pages of a novel the night before.", 5, 90),
    ("{name} had slept {n} hours.", 5, 10),
    ("{name} lives on a street with {n} other families.", 4, 40),
    ("{name} spent {n} minutes on the phone that morning.", 3, 50),
    ("{name} owns a watch that is {n} years old.", 2, 40),
    ("{name} has {n} classmates.", 11, 32),
)


def distracted_problems(items: Sequence[LabeledProblem], n: int, seed: int = 0) -> Iterator[LabeledProblem]:
    """At most `n` problems with other numbers and names, an unread number and, at times, another order."""

    def make(item: LabeledProblem, turn: int) -> LabeledProblem | None:
        rng = random.Random(f"{seed}:distracted:{turn}:{item.problem.id}")
        told = new_numbers(item, rng)
        told = None if told is None else new_names(told, rng) or told
        if told is not None and rng.random() < 0.4:
            told = other_order(told, rng) or told
        changed = None if told is None else unread_number(told, rng, PLAIN, ABOUT)
        if changed is None:
            return None
        problem = Problem(f"{item.problem.id}-distracted-{seed}-{turn + 1}", changed.problem.text)
        return replace(changed, problem=problem, origin=f"{item.origin}, distracted")

    return in_turns(items, n, make)
