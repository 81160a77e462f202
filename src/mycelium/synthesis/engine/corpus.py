"""A folder of story files as a stream of problems, deterministic by seed, with the contrast set apart."""

from __future__ import annotations

import random
from bisect import bisect
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path

from mycelium.errors import DataError
from mycelium.synthesis.engine.faults import StoryFault
from mycelium.synthesis.engine.format import read_stories
from mycelium.synthesis.engine.prepare import Prepared, prepare
from mycelium.synthesis.engine.problems import Unfit, draw_problem
from mycelium.synthesis.engine.sources import (
    DrawTally,
    digest_of,
    load_items,
    own_stories,
    part_of,
    place_at,
    rng_at,
)
from mycelium.synthesis.engine.story import WholeStory
from mycelium.synthesis.engine.told import ToldProblem

# GSM8K train: shares of 1, 2, ... operations per solution (calculator annotations).
STEP_WEIGHTS = {1: 7, 2: 27, 3: 27, 4: 18, 5: 11, 6: 6, 7: 3, 8: 1}
ATTEMPTS = 400
LEAST_OFTEN, MOST_OFTEN = 0.2, 5.0


def load_stories(source: str | Path | None = None) -> list[WholeStory]:
    """Stories of a file or of all `*.story` files in a folder; by default, or as "own", the package's.

    source: a path, or a name under which one is registered in `STORIES`.

    Raises:
        DataError: there are none, or a file has a fault; the message names `mycelium stories check`.
    """
    return load_items(source, own_stories(), "story", read_stories)


def story_digest(stories: Sequence[WholeStory]) -> str:
    """A hash of what the stories say, in their order: the same stories give the same problems."""
    return digest_of(
        (
            (story.id, story.place, story.sentences, story.questions, story.numbers, story.lets, story.constraints),
            (story.people, {name: [(item.one, item.many) for item in items] for name, items in story.things.items()}),
        )
        for story in stories
    )


def story_problems(
    stories: Sequence[WholeStory],
    n: int,
    seed: int = 0,
    start: int = 0,
    steps: tuple[int, int] = (1, 99),
    parts: Sequence[str] = ("train",),
    tally: DrawTally | None = None,
) -> Iterator[ToldProblem]:
    """`n` problems numbered from `start`; problem `i` of a seed does not depend on `n` and `start`.

    Questions take turns so that numbers of steps come about as often as in GSM8K (`STEP_WEIGHTS`), and every question
    of one length as often as the others: a walk of golden steps over all of them, shuffled by the seed.

    Raises:
        DataError: no story of these parts has a question that can be asked in so many steps.
    """
    tally = tally if tally is not None else DrawTally()
    ready = [item for story in stories if part_of(story.id) in parts for item in ready_questions(story)]
    ready = [item for item in ready if steps[0] - 1 <= item.size <= steps[1] + 1]
    if not ready:
        raise DataError(
            f"none of the {len(stories)} stories belongs to {' or '.join(parts)} and is asked in {steps} steps."
        )
    random.Random(seed).shuffle(ready)
    bounds = list(accumulate(_weights([item.size for item in ready])))
    for index in range(start, start + n):
        yield _problem(ready, bounds, index, seed, steps, tally)


def _weights(sizes: Sequence[int]) -> list[float]:
    """A question of so many steps weighs what GSM8K's share of that length is to the corpus', within limits."""
    counts = Counter(sizes)
    total = sum(STEP_WEIGHTS.values())
    shares = {size: STEP_WEIGHTS.get(size, 0.5) / total / (count / len(sizes)) for size, count in counts.items()}
    return [min(MOST_OFTEN, max(LEAST_OFTEN, shares[size])) for size in sizes]


def ready_questions(story: WholeStory) -> list[Prepared]:
    """The questions of a story that ask for a number, made ready.

    Raises:
        DataError: a question has a fault; the message names its line.
    """
    found = []
    for index, question in enumerate(story.questions):
        if question.answer_type == "clock":
            continue  # a time of day is no plain number
        try:
            found.append(prepare(story, index))
        except StoryFault as fault:
            raise DataError(f"{story.topic}: line {question.line}: {fault}") from None
    return found


def _problem(
    ready: list[Prepared], bounds: list[float], index: int, seed: int, steps: tuple[int, int], tally: DrawTally
) -> ToldProblem:
    rng = rng_at(seed, index)
    reason = ""
    for attempt in range(ATTEMPTS):
        item = ready[bisect(bounds, place_at(index, attempt) * bounds[-1])]
        try:
            problem = draw_problem(item, rng, f"stories-{seed}-{index}")
        except Unfit as unfit:
            tally.refuse(item.story.id, unfit.misread)
            reason = unfit.reason
            continue
        if steps[0] <= len(problem.steps) <= steps[1]:
            tally.made += 1
            return problem
        reason = f"{item.story.id} took {len(problem.steps)} steps"
    raise DataError(f"problem {index} of seed {seed}: no story fitted with {steps[0]} to {steps[1]} steps ({reason}).")
