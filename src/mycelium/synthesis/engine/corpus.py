"""A folder of story files as a stream of problems, deterministic by seed, with the contrast set apart."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

from mycelium.errors import DataError
from mycelium.synthesis.engine.faults import StoryFault
from mycelium.synthesis.engine.format import WholeStory, read_stories
from mycelium.synthesis.engine.problems import Prepared, ToldProblem, Unfit, draw_problem, prepare

STORY_PARTS = ("train", "contrast", "sealed")
ATTEMPTS = 40
_MIX = 0x9E3779B97F4A7C15


def part_of(story_id: str) -> str:
    """train, contrast (1 story in 20) or sealed (1 in 20): by the hash of the story's id."""
    draw = int(sha256(story_id.encode()).hexdigest()[:8], 16) % 20
    return "contrast" if draw == 0 else "sealed" if draw == 1 else "train"


def own_stories() -> Path:
    """The folder of stories inside the package."""
    return Path(str(files("mycelium.synthesis").joinpath("stories")))


def load_stories(source: str | Path | None = None) -> list[WholeStory]:
    """Stories of a file or of all `*.story` files in a folder, by default the package's.

    Raises:
        DataError: there are none, or a file has a fault; the message names `mycelium stories check`.
    """
    path = own_stories() if source is None else Path(source)
    names = sorted(path.rglob("*.story")) if path.is_dir() else [path]
    if not names or not path.exists():
        raise DataError(f"{path}: no story files (*.story) there; docs/stories.md shows how to write one.")
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

    Every story is drawn equally often: the stories are shuffled by the seed, and each pass over them asks another of
    their questions.

    Raises:
        DataError: no story of these parts has a question that can be asked in so many steps.
    """
    tally = tally if tally is not None else DrawTally()
    chosen = [story for story in stories if part_of(story.id) in parts]
    ready = [_ready(story) for story in chosen]
    ready = [questions for questions in ready if questions]
    random.Random(seed).shuffle(ready)
    if not ready:
        raise DataError(f"none of the {len(stories)} stories belongs to {' or '.join(parts)} and can be asked.")
    size = len(ready)
    for index in range(start, start + n):
        yield _problem(ready, size, index, seed, steps, tally)


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
    ready: list[list[Prepared]], size: int, index: int, seed: int, steps: tuple[int, int], tally: DrawTally
) -> ToldProblem:
    rng = random.Random((seed * _MIX + index * 0xD1B54A32D192ED03 + 1) & (2**64 - 1))
    reason = ""
    for attempt in range(ATTEMPTS * (1 if steps[1] > 8 else 50)):
        questions = ready[(index + attempt * 7919) % size]
        turn = (index // size + int(rng.random() * len(questions))) % len(questions)
        try:
            problem = draw_problem(questions[turn], rng, f"stories-{seed}-{index}")
        except Unfit as unfit:
            tally.redrawn += 1
            tally.misread += unfit.misread
            reason = unfit.reason
            key = questions[turn].story.id
            tally.reasons[key] = tally.reasons.get(key, 0) + 1
            continue
        if steps[0] <= len(problem.steps) <= steps[1]:
            tally.made += 1
            return problem
    raise DataError(f"problem {index} of seed {seed}: no story fitted with {steps[0]} to {steps[1]} steps ({reason}).")
