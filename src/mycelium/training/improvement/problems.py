"""Which problems a round works on: training problems of the files in turn, and fresh compositions of their labels.

Nothing here is a dev problem, or tells the story of one.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from mycelium.io import write_rows
from mycelium.labels import corpus_labels, stored_labels, wording
from mycelium.problems import Example, Problem, is_dev, load_examples, parse_counted
from mycelium.programs import LabeledProblem
from mycelium.solver import clean, has_notation, readable_quantities
from mycelium.training.improvement.recipe import ImproveRecipe
from mycelium.training.specialists.telling import labels_of_stories

__all__ = ["Pool", "composed_labels", "pool_of", "training_labels"]


@dataclass(frozen=True)
class Pool:
    """The problems of one file that rounds may solve, in the order in which they come to turn. each: problems a round."""

    name: str
    examples: tuple[Example, ...]
    each: int

    def of_round(self, number: int) -> list[Example]:
        """Those of a round, counted from 1; after the last problem the first one comes to turn again."""
        if not self.each or self.each >= len(self.examples):
            return list(self.examples)
        first = (number - 1) * self.each
        return [self.examples[(first + place) % len(self.examples)] for place in range(self.each)]


def pool_of(recipe: ImproveRecipe, name: str, answered: bool, dev_wordings: frozenset[str]) -> Pool:
    """The training problems of a file that the specialists can read: words and numbers, no formulas.

    answered: only those whose answer is a number; else the answers of all are forgotten.
    """
    found: list[Example] = []
    texts: set[str] = set()
    ids: set[str] = set()
    for example in load_examples(recipe.path_of(name), fields=recipe.fields.get(name)):
        text = example.text
        if text in texts or is_dev(text) or wording(text) in dev_wordings or has_notation(text):
            continue
        if isinstance(readable_quantities(clean(text)), str):
            continue
        if answered and (example.gold is None or parse_counted(example.gold) is None):
            continue
        texts.add(text)
        identifier = f"{Path(name).name}/{example.id}"
        while identifier in ids:
            identifier += "'"
        ids.add(identifier)
        kept = replace(example, problem=Problem(identifier, text))
        found.append(kept if answered else replace(kept, gold=None))
    random.Random(f"{recipe.seed}-{name}").shuffle(found)
    each = recipe.solve[name] if answered else recipe.unlabelled[name]
    return Pool(name, tuple(found), each)


def dev_wordings_of(recipe: ImproveRecipe, names: Iterable[str]) -> frozenset[str]:
    """The stories that dev problems of the files tell."""
    return frozenset(
        wording(example.text)
        for name in names
        for example in load_examples(recipe.path_of(name), "dev", fields=recipe.fields.get(name))
    ) - {""}


def training_labels(recipe: ImproveRecipe, corpus: Path) -> list[LabeledProblem]:
    """What is labelled before the loop: the corpus of the files, and stored labels."""
    found = corpus_labels(corpus)[0]
    for name in recipe.train.labels:
        found += stored_labels(Path(name))[0]
    return found


def composed_labels(recipe: ImproveRecipe, labels: Sequence[LabeledProblem], number: int) -> list[LabeledProblem]:
    """Fresh problems of a round, each with its exact label; their source is their kind."""
    from mycelium.synthesis import skeleton_problems

    parents = [item for item in labels if item.source in recipe.train.skeletons_of]
    seed = recipe.seed + recipe.train.told_seed + 7919 * number  # other ones than those that `train` makes
    made: list[LabeledProblem] = []
    for kind, count in recipe.compose.items():
        if kind == "stories":
            start, end = recipe.composed_steps
            stories = labels_of_stories(count, recipe.train.told_from, seed, steps=(start, end))
            made += [replace(item, source=kind) for item in stories]
        else:
            made += [replace(item, source=kind) for item in skeleton_problems(parents, count, seed, (kind,))]
    return [
        replace(item, problem=Problem(f"composed-{number}-{place}", item.problem.text))
        for place, item in enumerate(made)
    ]


def write_labels(path: Path, labels: Iterable[LabeledProblem]) -> None:
    """Write labels as rows, in one piece."""
    write_rows(path, (item.to_row() for item in labels))
