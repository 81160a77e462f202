"""What tests of trainings share: a run that dies in the middle, and what its folder holds then."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import torch

from mycelium.training import Position, load_recipe, train_recipe

__all__ = ["Killed", "assert_same", "dies_after", "ends_alike", "load_recipe", "silent", "state_of", "train_recipe"]


class Killed(Exception):
    """Stands for the moment at which somebody ends the process."""


def silent(message: str) -> None:
    """Progress is not what these tests look at."""


def dies_after(batches: int) -> Callable[[Position, Mapping[str, float]], None]:
    """A callback that ends a run after so many batches."""
    left = batches

    def count(position: Position, metrics: Mapping[str, float]) -> None:
        nonlocal left
        left -= 1
        if not left:
            raise Killed

    return count


def state_of(folder: Path) -> dict[str, Any]:
    """The state in the newest checkpoint of a run folder."""
    entry = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["checkpoints"][-1]
    state: dict[str, Any] = torch.load(folder / entry["file"], weights_only=True)
    return state


def assert_same(one: Any, two: Any, where: str = "state") -> None:
    """Two states are equal, every tensor bit for bit."""
    assert type(one) is type(two), where
    if isinstance(one, torch.Tensor):
        assert torch.equal(one, two), where
    elif isinstance(one, dict):
        assert one.keys() == two.keys(), where
        for key, value in one.items():
            assert_same(value, two[key], f"{where}/{key}")
    elif isinstance(one, list | tuple):
        assert len(one) == len(two), where
        for number, (left, right) in enumerate(zip(one, two, strict=True)):
            assert_same(left, right, f"{where}/{number}")
    else:
        assert one == two, where


def ends_alike(make: Callable[..., Any], folder: Path, batches: int) -> dict[str, float]:
    """Train undisturbed, and train with a death after so many batches; both end with the same state.

    make: gives the recipe, with changes as keywords. Returns the metrics of the undisturbed run.
    """
    whole = train_recipe(make(), folder / "whole", log=silent)
    try:
        train_recipe(make(checkpoint_minutes=0.0), folder / "killed", log=silent, callbacks=[dies_after(batches)])
    except Killed:
        pass
    else:
        raise AssertionError(f"the run was over after fewer than {batches} batches")
    said: list[str] = []
    resumed = train_recipe(make(checkpoint_minutes=0.0), folder / "killed", log=said.append)
    assert any(line.startswith("resumed after") for line in said), said
    assert_same(state_of(folder / "whole"), state_of(folder / "killed"))
    assert resumed == whole
    return whole
