"""What the verbs of stories say: files checked, problems shown, a census of the corpus."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from mycelium.errors import DataError, UsageError
from mycelium.synthesis.engine.check import Checked, check_file
from mycelium.synthesis.engine.corpus import STORY_PARTS, load_stories, own_stories, part_of, story_problems
from mycelium.synthesis.engine.faults import Fault, StoryFault
from mycelium.synthesis.engine.likeness import MOST_ALIKE, MOST_COPIED, alike, copied
from mycelium.synthesis.engine.prepare import prepare
from mycelium.synthesis.engine.problems import Unfit, draw_problem
from mycelium.synthesis.engine.story import WholeStory
from mycelium.synthesis.engine.told import ToldProblem


def check_stories(
    paths: Sequence[Path], seed: int = 0, rows: Iterable[tuple[str, str]] = (), compare: bool = True
) -> dict[Path, Checked]:
    """Every story file of the paths with its faults.

    rows: (id, text) of problems that no story may copy. compare: look for stories that are told twice, among these files and
    the package's.

    Raises:
        UsageError: a path that does not exist, or a folder without story files.
    """
    files: list[Path] = []
    for path in paths:
        found = sorted(path.rglob("*.story")) if path.is_dir() else [path]
        if not found or not path.exists():
            raise UsageError(f"got {path}, expected a story file or a folder with files *.story")
        files += found
    report = {path: check_file(path, seed) for path in dict.fromkeys(files)}
    lines = {story.id: (path, story.line) for path, found in report.items() for story in found.stories}
    for name, path, line, other in _twice(report):
        report[path].faults.append(Fault(line, f"the id {name} is also in {other}"))
    if compare:
        for pair in alike(_all_stories(report), lines):
            text = (
                f"shares {pair.share:.0%} of its masked 4-grams with the story {pair.other}; at most {MOST_ALIKE:.0%}"
            )
            _add(report, lines, pair.story, text)
    if rows:
        for pair in copied(_sample_texts(report), rows):
            name = pair.story.split(" ")[0]
            text = f"shares {pair.share:.0%} of its 5-grams with the row {pair.other}; at most {MOST_COPIED:.0%}"
            _add(report, lines, name, text)
    return report


def _twice(report: dict[Path, Checked]) -> list[tuple[str, Path, int, Path]]:
    seen: dict[str, Path] = {}
    found = []
    for path, checked in report.items():
        for story in checked.stories:
            if story.id in seen and seen[story.id] != path:
                found.append((story.id, path, story.line, seen[story.id]))
            seen.setdefault(story.id, path)
    return found


def _all_stories(report: dict[Path, Checked]) -> list[WholeStory]:
    stories = {story.id: story for found in report.values() for story in found.stories}
    try:
        own = load_stories()
    except DataError:
        own = []
    return [*stories.values(), *(story for story in own if story.id not in stories)]


def _sample_texts(report: dict[Path, Checked]) -> list[tuple[str, str]]:
    return [
        (f"{sample.story} {sample.asked}", sample.question)
        for found in report.values()
        for samples in found.samples.values()
        for sample in samples
    ]


def _add(report: dict[Path, Checked], lines: dict[str, tuple[Path, int]], name: str, text: str) -> None:
    path, line = lines[name]
    report[path].faults = sorted({*report[path].faults, Fault(line, text)})


def story_samples(
    source: str | Path | None = None, story: str | None = None, n: int = 3, seed: int = 0
) -> list[ToldProblem]:
    """Problems to read: `n` drawn from the training part, or `n` of each question of one story that is not sealed.

    Raises:
        UsageError: no such story, or a sealed one.
        DataError: the stories cannot be read.
    """
    stories = load_stories(source)
    if story is None:
        return list(story_problems(stories, n, seed))
    found = next((item for item in stories if item.id == story), None)
    if found is None:
        raise UsageError(
            f"got the story {story!r}, expected the id of one of {len(stories)} stories in {source or own_stories()}"
        )
    if source is None and part_of(found.id) == "sealed":
        raise UsageError(
            f"the story {story} belongs to the sealed half of the contrast set, which is measured and not read"
        )
    rng = random.Random(seed)
    return [
        draw_problem(prepare(found, index), rng, f"{found.id}-{index}-{k}")
        for index in range(len(found.questions))
        for k in range(n)
    ]


def story_census(source: str | Path | None = None) -> dict[str, Any]:
    """Counts of topics, stories, questions, program shapes and steps, from a draw of every question.

    A *shape* is the operations and wiring of a program: "MUL q q; ADD q r0".
    """
    stories = load_stories(source)
    steps: Counter[int] = Counter()
    shapes: Counter[str] = Counter()
    units: Counter[str] = Counter()
    unfit = 0
    for story in stories:
        rng = random.Random(story.id)
        for index, question in enumerate(story.questions):
            units[question.answer_type] += 1
            try:
                problem = draw_problem(prepare(story, index), rng, story.id)
            except (Unfit, StoryFault):
                unfit += 1
                continue
            steps[len(problem.steps)] += 1
            shapes[shape_of(problem)] += 1
    parts = Counter(part_of(story.id) for story in stories)
    return {
        "topics": len({story.topic for story in stories}),
        "stories": len(stories),
        "questions": sum(len(story.questions) for story in stories),
        "parts": {name: parts[name] for name in STORY_PARTS},
        "shapes": len(shapes),
        "places": len({story.place for story in stories}),
        "equations": sum(question.equations is not None for story in stories for question in story.questions),
        "steps": dict(sorted(steps.items())),
        "answer_types": dict(units.most_common()),
        "not_drawn": unfit,
    }


def shape_of(problem: ToldProblem) -> str:
    """Operations and wiring of the program, without its numbers."""
    return "; ".join(
        f"{name} " + " ".join(kind + (str(value) if kind == "r" else "") for kind, value in args)
        for name, args in problem.steps
    )
