"""A folder of story files as a stream of problems, deterministic by seed, with the contrast set apart."""

from __future__ import annotations

import random
from bisect import bisect
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from importlib.resources import files
from itertools import accumulate
from os import PathLike
from pathlib import Path

from mycelium.errors import DataError
from mycelium.registry import Registry
from mycelium.synthesis.engine.faults import StoryFault
from mycelium.synthesis.engine.format import read_stories
from mycelium.synthesis.engine.prepare import Prepared, prepare
from mycelium.synthesis.engine.problems import Unfit, draw_problem
from mycelium.synthesis.engine.story import WholeStory
from mycelium.synthesis.engine.told import ToldProblem

# GSM8K train: shares of 1, 2, ... operations per solution (calculator annotations).
STEP_WEIGHTS = {1: 7, 2: 27, 3: 27, 4: 18, 5: 11, 6: 6, 7: 3, 8: 1}
STORY_PARTS = ("train", "contrast", "sealed")
ATTEMPTS = 400
GOLDEN = 0.6180339887498949
LEAST_OFTEN, MOST_OFTEN = 0.2, 5.0
_MIX = 0x9E3779B97F4A7C15


def part_of(story_id: str) -> str:
    """train, contrast (1 story in 20) or sealed (1 in 20): by the hash of the story's id."""
    draw = int(sha256(story_id.encode()).hexdigest()[:8], 16) % 20
    return "contrast" if draw == 0 else "sealed" if draw == 1 else "train"


def own_stories() -> Path:
    """The folder of stories inside the package."""
    return Path(str(files("mycelium.synthesis").joinpath("stories")))


def _is_path(name: str, item: object) -> str:
    if not isinstance(item, str | PathLike):
        return f"got {item!r}, expected the path of a story file or of a folder with files *.story"
    return "the name of the package's own stories; choose another" if name == OWN else ""


OWN = "own"
STORIES: Registry[str | PathLike[str]] = Registry("story corpus", "mycelium.stories", _is_path)
"""Story files and folders by a name, which `load_stories` takes in place of their path."""


def load_stories(source: str | Path | None = None) -> list[WholeStory]:
    """Stories of a file or of all `*.story` files in a folder; by default, or as "own", the package's.

    source: a path, or a name under which one is registered in `STORIES`.

    Raises:
        DataError: there are none, or a file has a fault; the message names `mycelium stories check`.
    """
    path = own_stories() if source in (None, OWN) else Path(STORIES.get(str(source), source))  # type: ignore[arg-type]
    names = sorted(path.rglob("*.story")) if path.is_dir() else [path]
    if not names or not path.exists():
        known = ", ".join([OWN, *sorted(STORIES)])
        raise DataError(
            f"{path}: no story files (*.story) there, and no such name ({known}); docs/stories.md shows how to write one."
        )
    stories: list[WholeStory] = []
    seen: dict[str, Path] = {}
    for name in names:
        found, faults = read_stories(name)
        if faults:
            raise DataError(f"{name}: {faults[0]} ({len(faults)} faults; `mycelium stories check {name}` lists them)")
        for story in found:
            if story.id in seen:
                raise DataError(f"{name}: line {story.line}: the id {story.id} is also in {seen[story.id]}")
            seen[story.id] = name
        stories += found
    return stories


def story_digest(stories: Sequence[WholeStory]) -> str:
    """A hash of what the stories say, in their order: the same stories give the same problems."""
    whole = sha256()
    for story in stories:
        whole.update(
            repr((story.id, story.place, story.sentences, story.questions, story.numbers, story.lets)).encode()
        )
        things = {name: [(item.one, item.many) for item in items] for name, items in story.things.items()}
        whole.update(repr((story.constraints, story.people, things)).encode())
    return whole.hexdigest()


@dataclass
class DrawTally:
    """What happened on the way: problems made, draws that did not fit, texts that the extractor reads otherwise."""

    made: int = 0
    redrawn: int = 0
    misread: int = 0
    reasons: dict[str, int] = field(default_factory=dict)


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
    ready = [item for story in stories if part_of(story.id) in parts for item in _ready(story)]
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


def _ready(story: WholeStory) -> list[Prepared]:
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
    rng = random.Random((seed * _MIX + index * 0xD1B54A32D192ED03 + 1) & (2**64 - 1))
    reason = ""
    for attempt in range(ATTEMPTS):
        place = (index * GOLDEN + attempt * 0.137) % 1 * bounds[-1]
        item = ready[bisect(bounds, place)]
        try:
            problem = draw_problem(item, rng, f"stories-{seed}-{index}")
        except Unfit as unfit:
            tally.redrawn += 1
            tally.misread += unfit.misread
            reason = unfit.reason
            tally.reasons[item.story.id] = tally.reasons.get(item.story.id, 0) + 1
            continue
        if steps[0] <= len(problem.steps) <= steps[1]:
            tally.made += 1
            return problem
        reason = f"{item.story.id} took {len(problem.steps)} steps"
    raise DataError(f"problem {index} of seed {seed}: no story fitted with {steps[0]} to {steps[1]} steps ({reason}).")
