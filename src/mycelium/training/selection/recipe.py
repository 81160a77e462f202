"""A recipe that trains the selection of an existing specialists folder; see `recipes/selection.yaml`."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from mycelium.errors import MyceliumError
from mycelium.io import read_mapping
from mycelium.problems import load_examples
from mycelium.search import Budget
from mycelium.solver import SELECTION_FILE, Solver, shipped_models
from mycelium.training.selection.train import collect_choices, save_selection, train_selection

_KEYS: dict[str, type | tuple[type, ...]] = {
    "name": str, "kind": str, "specialists": (str, type(None)), "data_dir": str, "files": list, "split": str,
    "limit": int, "penalty": (int, float), "threshold": (int, float), "width": int, "seed": int, "main_source": str,
    "threads": int,
}  # fmt: skip
_DEFAULTS: dict[str, Any] = {
    "specialists": None, "split": "dev", "limit": 1000, "penalty": 3.0, "threshold": 0.0, "width": 8, "seed": 0,
    "main_source": "gsm8k", "threads": 2,
}  # fmt: skip


class SelectionRecipeError(MyceliumError):
    """Faults of a selection recipe, all of them at once."""


def check_recipe(row: Mapping[str, Any]) -> dict[str, Any]:
    """The recipe with its defaults.

    Raises:
        SelectionRecipeError: unknown or missing keys, or wrong types.
    """
    faults = [f"unknown key {key!r}" for key in row if key not in _KEYS]
    faults += [f"missing key {key!r}" for key in ("name", "data_dir", "files") if key not in row]
    faults += [
        f"{key}: got {value!r}, expected {_KEYS[key]}"
        for key, value in row.items()
        if key in _KEYS and not isinstance(value, _KEYS[key])
    ]
    if faults:
        raise SelectionRecipeError("; ".join(faults))
    return _DEFAULTS | dict(row)


def load_selection_recipe(path: Path, overrides: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Read and check a YAML recipe; `overrides` replace its values.

    Raises:
        SelectionRecipeError: not YAML, not a mapping, or faults of its contents.
    """
    row = read_mapping(path, SelectionRecipeError)
    return check_recipe(row | dict(overrides or {}))


def train_selection_from_recipe(
    row: Mapping[str, Any], out: Path, log: Callable[[str], None] = print
) -> dict[str, float]:
    """Collect candidates on the recipe's split, fit the selection, write `selection.json` into `out`.

    Gives the out-of-fold figures by source.
    """
    import torch

    recipe = check_recipe(row)
    torch.set_num_threads(recipe["threads"])
    folder = Path(recipe["specialists"]) if recipe["specialists"] else shipped_models()
    solver = Solver.load(folder, Budget(width=recipe["width"]))
    choices = []
    for name in recipe["files"]:
        started = time.monotonic()
        examples = load_examples(Path(recipe["data_dir"]) / name, recipe["split"], recipe["limit"])
        choices += collect_choices(solver, examples)
        log(f"{name}: {len(examples)} problems read in {time.monotonic() - started:.0f} s")
    selection, figures = train_selection(
        choices, recipe["penalty"], recipe["threshold"], recipe["main_source"], recipe["seed"]
    )
    out.mkdir(parents=True, exist_ok=True)
    save_selection(selection, figures, out / SELECTION_FILE)
    for key, value in figures.items():
        log(f"{key} {value:.4g}")
    return figures
