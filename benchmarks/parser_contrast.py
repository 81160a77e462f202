"""The contrast set: one draw of a story, asked all its questions, by a model that never trained on the story.

A text differs from its siblings in the question alone, so a model that does not read the question gives them all the same
answer. Three checks: the texts without a question, the share of wrong answers that are right for a sibling, and the
share of draws whose questions all get one answer.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from parser_figures import Figures

from mycelium.evaluation import evaluate
from mycelium.problems import Example, Problem
from mycelium.symbolic import answers_equal
from mycelium.synthesis import ToldProblem, load_stories, part_of
from mycelium.synthesis.engine.corpus import ready_questions
from mycelium.synthesis.engine.draws import ask_all
from mycelium.synthesis.engine.problems import Unfit

SEED = 20261202
TRIES = 200
MOST_STEPS = 3


def draws(part: str, limit: int | None) -> list[tuple[ToldProblem, ...]]:
    """Of every story of the part one draw, with its questions of one to three steps; stories without any are left out."""
    found = []
    for story in load_stories():
        if part_of(story.id) != part:
            continue
        questions = [item for item in ready_questions(story) if not item.question.first and item.size <= MOST_STEPS + 1]
        rng = random.Random(f"{SEED}:{story.id}")
        for _ in range(TRIES if questions else 0):
            try:
                asked = ask_all(questions, {}, rng, f"contrast-{story.id}")
            except Unfit:
                continue
            asked = tuple(problem for problem in asked if len(problem.steps) <= MOST_STEPS)
            if asked:
                found.append(asked)
                break
    return found[:limit]


def answers(solver: Any, texts: Sequence[str]) -> list[str | None]:
    """The best reading's answer of every text."""
    examples = [Example(Problem(str(place), text)) for place, text in enumerate(texts)]
    return [record.best_answer for record in evaluate(solver, examples).records]


def equal(gold: str, answer: str | None) -> bool:
    return answer is not None and answers_equal(gold, answer)


def measured(solver: Any, part: str, limit: int | None) -> Figures:
    """part: contrast, or sealed, of which only figures are shown."""
    asked = draws(part, limit)
    problems = [problem for draw in asked for problem in draw]
    said = dict(zip((p.id for p in problems), answers(solver, [p.question for p in problems]), strict=True))
    bodies = [draw[0].question[: draw[0].question_span[0]].rstrip() for draw in asked]
    without = answers(solver, bodies)
    ids = [draw[0].story for draw in asked]
    several = [draw for draw in asked if len(draw) > 1]
    right = {problem.id: equal(problem.answer, said[problem.id]) for problem in problems}
    found = Figures()
    found.share("stories right on all questions", ids, (all(right[p.id] for p in draw) for draw in asked))
    found.share(
        "of these with two questions or more",
        (draw[0].story for draw in several),
        (all(right[p.id] for p in draw) for draw in several),
    )
    found.share("questions right", right, right.values())
    for steps in range(1, MOST_STEPS + 1):
        of = [problem.id for problem in problems if len(problem.steps) == steps]
        found.share(f"questions of {steps} steps right", of, (right[each] for each in of))
    cut = [(draw, answer) for draw, answer in zip(asked, without, strict=True)]
    found.share(
        "without the question: stories right on all", ids, (all(equal(p.answer, a) for p in draw) for draw, a in cut)
    )
    found.share("without the question: questions right", right, (equal(p.answer, a) for draw, a in cut for p in draw))
    swapped = [(p, said[other.id]) for draw in several for p, other in zip(draw, draw[1:] + draw[:1], strict=True)]
    found.share(
        "another question of the story instead: questions right",
        (p.id for p, _ in swapped),
        (equal(p.answer, answer) for p, answer in swapped),
    )
    found.share(
        "all questions of a draw get one answer",
        (draw[0].story for draw in several),
        (len({said[p.id] for p in draw}) == 1 for draw in several),
    )
    found.facts["part"] = part
    return found
