"""Problems of benchmarks/parser.py: labels of dev questions, and what is made of them with a fixed seed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

import turned

from mycelium.evaluation import label_of_example
from mycelium.io import read_jsonl, rows_output
from mycelium.labels import wording
from mycelium.problems import load_examples
from mycelium.programs import LabeledProblem
from mycelium.synthesis.joined import joined_problems

SETS = ("gsm8k_train", "svamp_train_mawps_asdiv", "allarith", "paramawps")
"""Files whose dev questions are labelled: word problems."""

SEED = 20261201
STEPS = (6, 10)
COMPOSITIONS = 400
OF_A_PAIR, OF_A_STORY = 8, 48
"""How many compositions may come of one pair of stories, and of one story: few questions can be joined."""

IN_VAIN = 300
"""Joined problems in a row that are none of these, after which no more are looked for."""


def kept(folder: Path | None, name: str, make: Callable[[], Iterable[LabeledProblem]]) -> list[LabeledProblem]:
    """The problems of a file of the folder; made, and written where there is a folder, if it is not there yet."""
    path = None if folder is None else folder / f"{name}.jsonl"
    if path is not None and path.is_file():
        return [LabeledProblem.from_row(row.data) for row in read_jsonl(path) if row.data is not None]
    items = list(make())
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        with rows_output(path) as write:
            for item in items:
                write(item.to_row())
    return items


def dev_labels(data: Path, folder: Path | None = None) -> dict[str, list[LabeledProblem]]:
    """The labels of the dev questions of every set, each wording once; those of a later set not again."""

    def of_set(name: str) -> Iterator[LabeledProblem]:
        for example in load_examples(data / f"{name}.jsonl", "dev"):
            item = label_of_example(example)
            if item is not None and (words := wording(item.problem.text)) not in seen:
                seen.add(words)
                yield item

    seen: set[str] = set()
    found: dict[str, list[LabeledProblem]] = {}
    for name in SETS:
        found[name] = kept(folder, f"labels-{name}", partial(of_set, name))
        seen.update(wording(item.problem.text) for item in found[name])
    return found


def compositions(items: Sequence[LabeledProblem], n: int = COMPOSITIONS, seed: int = SEED) -> list[LabeledProblem]:
    """At most `n` problems of six to ten steps, each of two stories; those of one pair differ in numbers and names."""
    found: list[LabeledProblem] = []
    pairs: Counter[str] = Counter()
    stories: Counter[str] = Counter()
    vain = 0
    for item in joined_problems(items, 10**6, seed, (STEPS[0] - 1, STEPS[1])):
        pair, parts = pair_of(item), pair_of(item).split("+")
        vain += 1
        if (
            STEPS[0] <= len(item.program.steps) <= STEPS[1]
            and pairs[pair] < OF_A_PAIR
            and max(stories[part] for part in parts) < OF_A_STORY
        ):
            pairs[pair] += 1
            stories.update(parts)
            found.append(item)
            vain = 0
        if len(found) >= n or vain >= IN_VAIN:
            break
    return found


def pair_of(item: LabeledProblem) -> str:
    """The ids of the two stories of a composition, with a plus between them."""
    return item.problem.id.partition("-joined-")[0]


def turned_round(items: Sequence[LabeledProblem], seed: int = SEED) -> list[LabeledProblem]:
    """Every number that can be hidden, once, where plain operations undo the program."""
    _, _, every = turned.measure(list(items), seed)
    return [problem for problem in every if problem.program != problem.unknown_program]


def parent_and_way(item: LabeledProblem) -> tuple[str, str]:
    """The id of the story that was turned round, and how it asks: direct, named or letter."""
    parent, _, rest = item.problem.id.partition("-turned-")
    return parent, rest.rpartition("-")[2]
