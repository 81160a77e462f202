"""What the verbs of stories say: files checked, problems shown, a census of the corpus."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from mycelium.synthesis.engine.check import check_file
from mycelium.synthesis.engine.checked import Checked, add_twins, places_of
from mycelium.synthesis.engine.corpus import load_stories, story_problems
from mycelium.synthesis.engine.faults import StoryFault
from mycelium.synthesis.engine.likeness import MOST_COPIED, copied, masked_grams
from mycelium.synthesis.engine.prepare import prepare
from mycelium.synthesis.engine.problems import Unfit, draw_problem
from mycelium.synthesis.engine.sources import STORY_PARTS, files_to_check, item_to_read, part_of
from mycelium.synthesis.engine.story import WholeStory
from mycelium.synthesis.engine.told import ToldProblem


def check_stories(
    paths: Sequence[Path], seed: int = 0, rows: Iterable[tuple[str, str]] = (), compare: bool = True
) -> dict[Path, Checked[WholeStory]]:
    """Every story file of the paths with its faults.

    rows: (id, text) of problems that no story may copy. compare: look for stories that are told twice, among these files and
    the package's.

    Raises:
        UsageError: a path that does not exist, or a folder without story files.
    """
    report = {path: check_file(path, seed) for path in files_to_check(paths, "story")}
    add_twins(report, "story", masked_grams if compare else None, load_stories)
    if rows:
        places = places_of(report)
        for pair in copied(_sample_texts(report), rows):
            path, line = places[pair.story.split(" ")[0]]
            report[path].add(
                line, f"shares {pair.share:.0%} of its 5-grams with the row {pair.other}; at most {MOST_COPIED:.0%}"
            )
    return report


def _sample_texts(report: dict[Path, Checked[WholeStory]]) -> list[tuple[str, str]]:
    return [
        (f"{sample.story} {sample.asked}", sample.question)
        for found in report.values()
        for samples in found.samples.values()
        for sample in samples
    ]


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
    found = item_to_read(stories, story, source, "story", "stories")
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
