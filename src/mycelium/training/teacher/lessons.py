"""From a recipe's files to the tokens of a run: lessons, their order, batches of like length."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mycelium.errors import DataError
from mycelium.labels import build_corpus, wording
from mycelium.problems import load_examples
from mycelium.programs import LabeledProblem
from mycelium.synthesis import generate
from mycelium.training.teacher.corpus import (
    Lesson,
    calculation_lessons,
    dev_wordings,
    simple_numbers,
    told_lessons,
    written_lessons,
)
from mycelium.training.teacher.recipe import TeacherRecipe
from mycelium.training.teacher.tokenizer import prompt_of

# Groups whose share falls or grows during the run: calculations first, people's own solutions last.
_EARLY, _LATE = frozenset({"calculations"}), frozenset({"gsm8k", "math"})
SORTED_BATCHES = 64  # so many batches are cut from lessons sorted by length at a time


@dataclass(frozen=True, slots=True)
class Sample:
    """A lesson as token ids: the prompt's first, then the solution's and the end token."""

    ids: tuple[int, ...]
    n_prompt: int
    group: str


def collect_lessons(recipe: TeacherRecipe, out: Path, log: Callable[[str], None]) -> list[Lesson]:
    """All lessons of a recipe, dev questions left out; kept in `out/lessons.jsonl` for a resumed run."""
    path = out / "lessons.jsonl"
    if path.exists():
        with path.open(encoding="utf-8") as lines:
            return [Lesson(*json.loads(line)) for line in lines]
    folder = Path(recipe.data_dir)
    solved = {group: folder / name for group, name in recipe.solved_files.items()}
    told = {group: folder / name for group, name in recipe.told_files.items()}
    for file in (*solved.values(), *told.values()):
        if not file.is_file():
            raise DataError(f"{file}: no such file. Set data_dir in the recipe to the folder that holds it.")
    withheld = dev_wordings([*solved.values(), *told.values()])
    lessons: list[Lesson] = []
    for group, file in solved.items():
        lessons += written_lessons(load_examples(file), group)
    for group, file in told.items():
        labels = out / f"labels-{group}.jsonl"
        if not labels.exists():
            log(f"labelling {file.name}")
            build_corpus([file], labels, prefixes=False)
        with labels.open(encoding="utf-8") as rows:
            items = [LabeledProblem.from_row(row) for line in rows if (row := json.loads(line))["part"] == "train"]
        lessons += told_lessons((i for i in items if simple_numbers(i, recipe.largest)), recipe.seed, group)
    lessons = [lesson for lesson in lessons if wording(lesson.question) not in withheld]
    made = generate(recipe.generated, recipe.generated_steps, recipe.generated_seed)
    items = [item for problem in made if simple_numbers(item := problem.labeled(), recipe.largest)]
    lessons += told_lessons(items, recipe.seed, "generated")
    lessons += calculation_lessons(recipe.calculations, recipe.seed)
    partial = path.with_suffix(".partial")
    with partial.open("w", encoding="utf-8") as rows:
        for lesson in lessons:
            rows.write(json.dumps([lesson.question, lesson.solution, lesson.group], ensure_ascii=False) + "\n")
    partial.replace(path)
    return lessons


def encode_lessons(lessons: list[Lesson], tokenizer: Any, max_tokens: int) -> list[Sample]:
    """Samples of the lessons that are short enough; prompt and solution are tokenized apart, as in generation."""
    prompts = tokenizer([prompt_of(lesson.question) for lesson in lessons], add_special_tokens=False)["input_ids"]
    solutions = tokenizer([lesson.solution for lesson in lessons], add_special_tokens=False)["input_ids"]
    end = tokenizer.eos_token_id
    samples = [
        Sample((*prompt, *solution, end), len(prompt), lesson.group)
        for prompt, solution, lesson in zip(prompts, solutions, lessons, strict=True)
    ]
    return [sample for sample in samples if len(sample.ids) <= max_tokens]


def ordered(samples: list[Sample], mix: dict[str, float], seed: int) -> list[Sample]:
    """The samples of a run in order: each `mix[group]` times (a fraction by chance), spread over the run."""
    rng = random.Random(seed)
    keyed: list[tuple[float, int]] = []
    for index, sample in enumerate(samples):
        weight = mix.get(sample.group, 1.0)
        for _ in range(int(weight) + (rng.random() < weight - int(weight))):
            place = rng.random()
            if sample.group in _LATE:
                place = place**0.5
            elif sample.group in _EARLY:
                place = 1 - place**0.5
            keyed.append((place, index))
    return [samples[index] for _, index in sorted(keyed)]


def batches(samples: list[Sample], tokens_per_batch: int, seed: int) -> Iterator[list[Sample]]:
    """Batches of like length, near `tokens_per_batch` tokens with padding; the order is a function of the seed."""
    rng = random.Random(seed)
    window: list[Sample] = []
    held = 0
    for sample in samples:
        window.append(sample)
        held += len(sample.ids)
        if held >= SORTED_BATCHES * tokens_per_batch:
            yield from _cut(window, tokens_per_batch, rng)
            window, held = [], 0
    yield from _cut(window, tokens_per_batch, rng)


def _cut(window: list[Sample], tokens_per_batch: int, rng: random.Random) -> list[list[Sample]]:
    cut: list[list[Sample]] = []
    for sample in sorted(window, key=lambda sample: len(sample.ids)):
        if not cut or (len(cut[-1]) + 1) * len(sample.ids) > tokens_per_batch:
            cut.append([])
        cut[-1].append(sample)
    rng.shuffle(cut)
    return cut
