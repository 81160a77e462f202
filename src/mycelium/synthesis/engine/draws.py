"""One draw of a story asked all its questions: the same sentences, numbers, people and words before each of them.

What tells the problems of a draw apart is the question alone, so nothing but the question can tell their programs apart.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from mycelium.errors import DataError
from mycelium.synthesis.engine.corpus import ATTEMPTS, ready_questions
from mycelium.synthesis.engine.draw import Drawer, drawer
from mycelium.synthesis.engine.people import draw_people
from mycelium.synthesis.engine.pieces import told_names
from mycelium.synthesis.engine.prepare import Prepared
from mycelium.synthesis.engine.problems import OPTIONAL_SHARE, Unfit, in_order, problem_of
from mycelium.synthesis.engine.sources import DrawTally, part_of, place_at, rng_at
from mycelium.synthesis.engine.story import WholeStory
from mycelium.synthesis.engine.styles import CURLED
from mycelium.synthesis.engine.tell import tell
from mycelium.synthesis.engine.told import ToldProblem

TRIES = 8
Drawers = dict[tuple[int, ...], Drawer]


def story_draws(
    stories: Sequence[WholeStory],
    n: int,
    seed: int = 0,
    start: int = 0,
    steps: tuple[int, int] = (1, 99),
    parts: Sequence[str] = ("train",),
    tally: DrawTally | None = None,
) -> Iterator[tuple[ToldProblem, ...]]:
    """`n` draws numbered from `start`, each as two or more problems; draw `i` of a seed does not depend on `n` and `start`.

    Stories with two or more questions that stand behind the story take turns. A question that a draw does not fit is not
    asked of it.

    Raises:
        DataError: no story of these parts has two such questions.
    """
    tally = tally if tally is not None else DrawTally()
    asked: list[tuple[list[Prepared], Drawers]] = []
    for story in stories:
        if part_of(story.id) in parts:
            questions = [item for item in ready_questions(story) if not item.question.first]
            questions = [item for item in questions if steps[0] - 1 <= item.size <= steps[1] + 1]
            if len(questions) > 1:
                asked.append((questions, {}))
    if not asked:
        raise DataError(
            f"none of the {len(stories)} stories belongs to {' or '.join(parts)} and has two questions of {steps} steps."
        )
    random.Random(seed).shuffle(asked)
    for index in range(start, start + n):
        yield _draw(asked, index, seed, steps, tally)


def _draw(
    asked: Sequence[tuple[list[Prepared], Drawers]], index: int, seed: int, steps: tuple[int, int], tally: DrawTally
) -> tuple[ToldProblem, ...]:
    rng = rng_at(seed, index)
    reason = ""
    for attempt in range(ATTEMPTS):
        questions, drawers = asked[int(place_at(index, attempt) * len(asked))]
        for _ in range(TRIES):
            try:
                found = ask_all(questions, drawers, rng, f"draws-{seed}-{index}")
            except Unfit as unfit:
                tally.refuse(questions[0].story.id, unfit.misread)
                reason = unfit.reason
                continue
            found = tuple(problem for problem in found if steps[0] <= len(problem.steps) <= steps[1])
            if len(found) > 1:
                tally.made += len(found)
                return found
            reason = f"fewer than two questions of {questions[0].story.id} fit the same draw"
    raise DataError(f"draw {index} of seed {seed}: no story fitted with {steps[0]} to {steps[1]} steps ({reason}).")


def ask_all(
    questions: Sequence[Prepared], drawers: Drawers, rng: random.Random, draw_id: str
) -> tuple[ToldProblem, ...]:
    """One draw of a story, asked those of its questions that it fits.

    drawers: what was worked out before, by the sentences that are shown.

    Raises:
        Unfit: no numbers meet the constraints of the story and of all these questions.
    """
    story = questions[0].story
    forced = frozenset[int]().union(*(item.forced for item in questions))
    shown = tuple(
        k
        for k, sentence in enumerate(story.sentences)
        if not sentence.optional or k in forced or rng.random() < OPTIONAL_SHARE
    )
    if shown not in drawers:
        used = {name for item in questions for name in (*item.reads, *told_names(item.question.pieces))}
        used |= {name for k in shown for name in told_names(story.sentences[k].pieces)}
        constraints = [*story.constraints, *(each for item in questions for each in item.question.constraints)]
        drawers[shown] = drawer(story, used, constraints)
    try:
        values, _ = drawers[shown].draw(rng)
    except ZeroDivisionError:
        values = None
    if values is None:
        raise Unfit("no numbers meet the constraints of all questions")
    people = draw_people(story.people, story.place, rng)
    things = {name: options[int(rng.random() * len(options))] for name, options in story.things.items()}
    sentences = in_order(story, shown, rng)
    wording, curled = rng.getrandbits(64), rng.random() < CURLED
    found = []
    for item in questions:
        # The same wording of the story before every question.
        telling = random.Random(wording)
        told = tell(story, item.question.pieces, False, sentences, values, people, things, telling, curled)
        try:
            found.append(problem_of(item, told, values, things, f"{draw_id}-{item.index}"))
        except Unfit:
            continue
    return tuple(found)
