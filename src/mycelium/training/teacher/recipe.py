"""The recipe of the shipped teacher: a YAML file, checked as a whole before anything is computed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from mycelium.io import read_mapping
from mycelium.training.specialists.recipe import RecipeError


@dataclass(frozen=True, slots=True)
class TeacherRecipe:
    """Settings of a teacher's training run.

    data_dir: folder of the JSONL files. solved_files: files whose own solutions are read, told_files: files that
    are labelled and told by rules; both by group name. mix: how often each group is read in the run ("generated"
    and "calculations" are made as needed). generated_steps: operations of generated problems. largest: no number
    of a told problem is above it. question_share: share of a question's tokens, drawn at random, that count in the
    loss beside all of the solution's. tokens: the run ends after so many. matrix_lr: Muon's, for the matrices of
    the layers; other_lr: AdamW's, for everything else. decay: last share of the run, in which both fall to 0.
    """

    name: str
    data_dir: str
    solved_files: dict[str, str]
    told_files: dict[str, str]
    mix: dict[str, float]
    generated: int = 40000
    generated_steps: tuple[int, int] = (1, 4)
    generated_seed: int = 20261121
    calculations: int = 20000
    largest: int = 2000
    max_tokens: int = 384
    pieces: int = 4096
    hidden: int = 192
    intermediate: int = 512
    layers: int = 6
    heads: int = 6
    key_value_heads: int = 2
    context: int = 1024
    question_share: float = 0.25
    tokens: int = 15_000_000
    tokens_per_batch: int = 4096
    matrix_lr: float = 0.02
    other_lr: float = 3e-3
    warmup: float = 0.02
    decay: float = 0.6
    weight_decay: float = 0.01
    seed: int = 1
    threads: int = 1
    bfloat16: bool = True
    checkpoint_minutes: float = 5.0
    notes: str = ""
    kind: str = "teacher"


_RANGES: dict[str, tuple[float, float]] = {
    "generated": (0, 10_000_000), "generated_seed": (0, 2**63), "calculations": (0, 10_000_000), "largest": (1, 10**9),
    "max_tokens": (16, 100_000), "pieces": (300, 1_000_000), "hidden": (8, 8192), "intermediate": (8, 32768),
    "layers": (1, 200), "heads": (1, 256), "key_value_heads": (1, 256), "context": (16, 1_000_000),
    "question_share": (0.0, 1.0), "tokens": (1, 10**12), "tokens_per_batch": (16, 10_000_000), "matrix_lr": (0.0, 1.0),
    "other_lr": (0.0, 1.0), "warmup": (0.0, 1.0), "decay": (0.0, 1.0), "weight_decay": (0.0, 10.0), "seed": (0, 2**31),
    "threads": (1, 1024), "checkpoint_minutes": (0.0, 10_000.0),
}  # fmt: skip
_FRACTIONS = {
    "question_share", "matrix_lr", "other_lr", "warmup", "decay", "weight_decay", "checkpoint_minutes"
}  # fmt: skip
_REQUIRED = ("name", "data_dir", "solved_files", "told_files", "mix")
MAX_STEPS = 8  # of a generated problem


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _fault(key: str, value: Any) -> str | None:
    """What is wrong with one value of a recipe, or None."""
    if key in ("name", "data_dir", "notes", "kind"):
        return None if isinstance(value, str) else f"{key}: got {value!r}, expected text"
    if key == "bfloat16":
        return None if isinstance(value, bool) else f"{key}: got {value!r}, expected true or false"
    if key in ("solved_files", "told_files"):
        right = isinstance(value, dict) and all(isinstance(n, str) for pair in value.items() for n in pair)
        return None if right else f"{key}: expected group names with a file name each"
    if key == "mix":
        right = isinstance(value, dict) and all(_is_number(w) and 0 <= w <= 1000 for w in value.values())
        return None if right else "mix: expected group names with weights of 0 to 1000"
    if key == "generated_steps":
        right = isinstance(value, list | tuple) and len(value) == 2 and all(isinstance(n, int) for n in value)
        right = right and 1 <= value[0] <= value[1] <= MAX_STEPS
        return None if right else f"{key}: got {value!r}, expected two numbers from 1 to {MAX_STEPS}, such as [1, 4]"
    if not _is_number(value):
        return f"{key}: got {value!r}, expected a number"
    if key not in _FRACTIONS and not isinstance(value, int):
        return f"{key}: got {value}, expected a whole number"
    low, high = _RANGES[key]
    return None if low <= value <= high else f"{key}: got {value}, expected {low} to {high}"


def teacher_recipe_from_dict(row: Mapping[str, Any]) -> TeacherRecipe:
    """A checked recipe.

    Raises:
        RecipeError: unknown or missing keys, wrong types, values out of range, head counts that do not divide
            each other; all of them at once.
    """
    known = {item.name for item in fields(TeacherRecipe)}
    faults = [f"unknown key {key!r}" for key in row if key not in known]
    faults += [f"missing key {key!r}" for key in _REQUIRED if key not in row]
    faults += [fault for key, value in row.items() if key in known and (fault := _fault(key, value))]
    if faults:
        raise RecipeError("; ".join(faults))
    recipe = TeacherRecipe(**dict(row))
    if recipe.heads % recipe.key_value_heads or recipe.hidden % (2 * recipe.heads):
        raise RecipeError(
            f"got hidden={recipe.hidden}, heads={recipe.heads}, key_value_heads={recipe.key_value_heads}; expected "
            "heads to be a multiple of key_value_heads, and hidden an even multiple of heads"
        )
    return replace(recipe, generated_steps=(recipe.generated_steps[0], recipe.generated_steps[1]))


def load_teacher_recipe(path: Path, overrides: Mapping[str, Any] | None = None) -> TeacherRecipe:
    """Read a YAML recipe; `overrides` replace its values.

    Raises:
        RecipeError: not YAML, not a mapping, or faults of its contents.
    """
    row = read_mapping(path, RecipeError)
    return teacher_recipe_from_dict(row | dict(overrides or {}))
