"""Real problems told again with a number that nothing reads, in other sentences than robustness is measured with."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace

from mycelium.problems import Problem
from mycelium.programs import LabeledProblem
from mycelium.synthesis.perturb import other_order, unread_number
from mycelium.synthesis.skeletons import new_names, new_numbers
from mycelium.synthesis.turns import in_turns
from mycelium.synthesis.words import unread_lines

PLAIN, ABOUT = unread_lines("trained")


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
