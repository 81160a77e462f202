"""New problems from labelled real ones: told again, asked for something else, joined, distracted, turned round."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from mycelium.errors import UsageError
from mycelium.problems import Problem
from mycelium.programs import LabeledProblem
from mycelium.synthesis.asked import asked_problems
from mycelium.synthesis.joined import joined_problems
from mycelium.synthesis.perturb import other_order, unread_number
from mycelium.synthesis.skeletons import in_turns, new_names, new_numbers, new_things
from mycelium.synthesis.turned import turned_problems
from mycelium.synthesis.words import unread_lines

UNREAD = unread_lines("trained")  # other sentences than robustness is measured with
KINDS = ("retold", "asked", "joined", "distracted", "turned")


def skeleton_problems(
    items: Iterable[LabeledProblem], n: int, seed: int = 0, kinds: Sequence[str] = ("retold",)
) -> Iterator[LabeledProblem]:
    """`n` problems from real ones, the kinds taking turns. Deterministic by seed.

    retold: the story with other numbers, names and, at times, things. asked: the question replaced by one for an
    earlier result. joined: two stories over a shared quantity. distracted: the story retold with a number
    that nothing reads and, at times, its sentences in another order. turned: a number hidden and asked for, the result
    given. A kind that a set of stories does not allow gives fewer; then the others give more.

    Raises:
        UsageError: an unknown kind.
    """
    unknown = [kind for kind in kinds if kind not in KINDS]
    if unknown or not kinds:
        raise UsageError(f"got kinds {', '.join(kinds) or '(none)'}; expected some of {', '.join(KINDS)}")
    stories = list(items)
    makers = {
        "retold": retold_problems,
        "asked": asked_problems,
        "joined": joined_problems,
        "distracted": distracted_problems,
        "turned": turned_problems,
    }
    running = [makers[kind](stories, n, seed) for kind in dict.fromkeys(kinds)]
    made = 0
    while made < n and running:
        for stream in list(running):
            problem = next(stream, None)
            if problem is None:
                running.remove(stream)
            elif made < n:
                yield problem
                made += 1


def retold_problems(items: Sequence[LabeledProblem], n: int, seed: int = 0) -> Iterator[LabeledProblem]:
    """`n` problems, each story used in turn with other numbers, names and, at times, things.

    Stories whose numbers cannot be drawn again are left out.
    """

    def make(item: LabeledProblem, turn: int) -> LabeledProblem | None:
        rng = random.Random(f"{seed}:{turn}:{item.problem.id}")
        changed = new_numbers(item, rng)
        if changed is None:
            return None
        changed = new_names(changed, rng) or changed
        if rng.random() < 0.5:
            changed = new_things(changed, rng) or changed
        problem = Problem(f"{item.problem.id}-skeleton-{seed}-{turn + 1}", changed.problem.text)
        return replace(changed, problem=problem, origin=f"{item.origin}, new numbers")

    return in_turns(items, n, make)


def distracted_problems(items: Sequence[LabeledProblem], n: int, seed: int = 0) -> Iterator[LabeledProblem]:
    """At most `n` problems with other numbers and names, an unread number and, at times, another order."""

    def make(item: LabeledProblem, turn: int) -> LabeledProblem | None:
        rng = random.Random(f"{seed}:distracted:{turn}:{item.problem.id}")
        told = new_numbers(item, rng)
        told = None if told is None else new_names(told, rng) or told
        if told is not None and rng.random() < 0.4:
            told = other_order(told, rng) or told
        changed = None if told is None else unread_number(told, rng, *UNREAD)
        if changed is None:
            return None
        problem = Problem(f"{item.problem.id}-distracted-{seed}-{turn + 1}", changed.problem.text)
        return replace(changed, problem=problem, origin=f"{item.origin}, distracted")

    return in_turns(items, n, make)
