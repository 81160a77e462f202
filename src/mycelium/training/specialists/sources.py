"""The sources that a recipe for specialists names, checked before anything is labelled: a misspelt one is an error."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import get_args

from mycelium.labels import read_examples
from mycelium.training.recipes import RecipeError, SkeletonKind, SpecialistsRecipe

MADE = ("stories", "stories/asked", *(f"skeleton/{kind}" for kind in get_args(SkeletonKind)))
"""Sources of rows that are made, not read."""


def sources_of_files(recipe: SpecialistsRecipe) -> set[str]:
    """What the rows of the recipe's files say of themselves, as the mix may name it: "gsm8k", "gsm8k/prefix"."""
    found = {
        example.source
        for name, path in recipe.sources().items()
        for example in read_examples(path, recipe.fields.get(name))[0]
    }
    return _with_prefixes(found)


def _with_prefixes(sources: Iterable[str]) -> set[str]:
    """The sources, and what is made of their sub-questions, whether they have some or not."""
    return {name for source in sources for name in (source, source if "/prefix" in source else f"{source}/prefix")}


def check_sources(recipe: SpecialistsRecipe, of_labels: Iterable[str] = ()) -> None:
    """Refuse a recipe that names a source which none of its rows has.

    Args:
        of_labels: sources of its stored labels.

    Raises:
        RecipeError: all such names, each with near ones, and the names that there are.
        DataError: a file of which no row can be read.
    """
    known = sorted(sources_of_files(recipe) | _with_prefixes(of_labels) | set(MADE))
    named = [("mix", name) for name in recipe.mix]
    named += [(f"later_mix.{number}", name) for number, mix in recipe.later_mix.items() for name in mix]
    if any(recipe.skeletons.values()):
        named += [("skeletons_of", name) for name in recipe.skeletons_of]
    faults = []
    for field, name in named:
        if name in known:
            continue
        near = get_close_matches(name, known, 1)
        faults.append(f"  {field}: got {name!r}, of which no row is" + (f"; did you mean {near[0]!r}?" if near else ""))
    if faults:
        many = "s" * (len(faults) > 1)
        raise RecipeError(
            "\n".join([f"{len(faults)} unknown source{many} in the recipe", *faults, f"  known: {', '.join(known)}"])
        )


__all__ = ["MADE", "check_sources", "sources_of_files"]
