"""Settings of a taxonomy, and the recipe file that holds them (`recipes/taxonomy.yaml`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from mycelium.errors import UsageError
from mycelium.io import read_mapping
from mycelium.labels.taxonomy.annealing import AnnealingSettings
from mycelium.labels.taxonomy.features import BLOCKS

_WEIGHTS = {"effect": 0.35, "coupling": 0.25, "kinds": 0.2, "words": 0.2}
_ANNEALING = {"beta_growth", "beta_max", "max_rows", "max_levels", "min_share"}


@dataclass(frozen=True, slots=True)
class TaxonomySettings:
    """What decides which rows are found.

    weights: block -> share of a step's observations; they are divided by their sum, a block of weight 0 is left out.
    min_word_steps: words of fewer steps are left out; max_words: the most frequent ones are kept.
    rows: how many rows to choose at most; `None` chooses those of the longest plateau with at least `min_rows`.
    sources: only labels of these sources; empty for all.
    """

    weights: Mapping[str, float] = field(default_factory=lambda: dict(_WEIGHTS))
    min_word_steps: int = 20
    max_words: int = 1000
    rows: int | None = None
    min_rows: int = 4
    seed: int = 0
    sources: tuple[str, ...] = ()
    annealing: AnnealingSettings = field(default_factory=AnnealingSettings)


def settings_from(row: Mapping[str, Any]) -> TaxonomySettings:
    """Settings from the keys of a recipe; missing ones have their defaults.

    Raises:
        UsageError: unknown keys or values that cannot be, all of them at once.
    """
    own = {item.name for item in fields(TaxonomySettings)} - {"annealing"}
    faults = [f"unknown key {key!r}" for key in row if key not in own | _ANNEALING | {"name", "kind"}]
    if row.get("kind", "taxonomy") != "taxonomy":
        faults.append(f"kind: got {row['kind']!r}, expected 'taxonomy'")
    weights = row.get("weights", _WEIGHTS)
    if not isinstance(weights, Mapping) or not all(_is_number(value, 0.0) for value in weights.values()):
        faults.append(f"weights: got {weights!r}, expected a mapping of {', '.join(BLOCKS)} to shares of 0 or more")
    elif set(weights) - set(BLOCKS) or sum(weights.values()) <= 0:
        faults.append(f"weights: got {dict(weights)!r}, expected some of {', '.join(BLOCKS)}, not all 0")
    for key, low in (
        ("min_word_steps", 1), ("max_words", 1), ("min_rows", 1), ("seed", 0), ("max_rows", 2), ("max_levels", 2),
    ):  # fmt: skip
        if key in row and (not isinstance(row[key], int) or isinstance(row[key], bool) or row[key] < low):
            faults.append(f"{key}: got {row[key]!r}, expected a whole number from {low}")
    for key, above in (("beta_growth", 1.0), ("beta_max", 0.0), ("min_share", 0.0)):
        if key in row and not (_is_number(row[key], above) and row[key] > above):
            faults.append(f"{key}: got {row[key]!r}, expected a number above {above:g}")
    rows = row.get("rows")
    if rows is not None and (not isinstance(rows, int) or isinstance(rows, bool) or rows < 1):
        faults.append(f"rows: got {rows!r}, expected a whole number from 1, or null")
    sources = row.get("sources") or ()
    if not isinstance(sources, list | tuple) or not all(isinstance(item, str) for item in sources):
        faults.append(f"sources: got {sources!r}, expected a list of names")
    if faults:
        raise UsageError("; ".join(faults))
    values = {key: row[key] for key in own & set(row)} | {
        "sources": tuple(sources),
        "weights": dict(weights),
        "annealing": AnnealingSettings(**{key: row[key] for key in _ANNEALING & set(row)}),
    }
    return TaxonomySettings(**values)


def load_taxonomy_recipe(path: Path, overrides: Mapping[str, Any] | None = None) -> TaxonomySettings:
    """Read and check a YAML recipe; `overrides` replace its values.

    Raises:
        UsageError: not YAML, not a mapping, or faults of its contents.
    """
    row = read_mapping(path, UsageError)
    try:
        return settings_from(row | dict(overrides or {}))
    except UsageError as error:
        raise UsageError(f"{path}: {error}") from None


def settings_row(settings: TaxonomySettings) -> dict[str, Any]:
    """The settings as a recipe's keys; `settings_from` reads them back."""
    own = {item.name: getattr(settings, item.name) for item in fields(TaxonomySettings) if item.name != "annealing"}
    annealing = {name: getattr(settings.annealing, name) for name in sorted(_ANNEALING)}
    return own | {"weights": dict(settings.weights), "sources": list(settings.sources)} | annealing


def _is_number(value: object, low: float) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and low <= value < float("inf")
