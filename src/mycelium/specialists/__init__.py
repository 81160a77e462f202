"""The specialists C1..C6: shared encoder, six heads, step decoder, training and weights."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any


def train_from_recipe(
    path: Path, out: Path, resume: bool = False, overrides: Mapping[str, Any] | None = None
) -> dict[str, float]:
    """Train what the recipe at `path` describes, in the folder `out`; gives the last dev metrics.

    Raises:
        RecipeError: faults of the recipe, all of them at once.
        TrainingError: starting weights are missing, or `out` holds a run and `resume` is false.
    """
    from mycelium.specialists.recipe import load_recipe
    from mycelium.specialists.training import train

    return train(load_recipe(path, overrides), out, resume)


__all__ = ["train_from_recipe"]
