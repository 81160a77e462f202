"""Settings of a taxonomy, and the recipe file that holds them (`recipes/taxonomy.yaml`)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from mycelium.errors import UsageError
from mycelium.io import read_mapping, validated
from mycelium.labels.taxonomy.annealing import AnnealingSettings
from mycelium.labels.taxonomy.features import BLOCKS

_DEFAULT_WEIGHTS = {"effect": 0.35, "coupling": 0.25, "kinds": 0.2, "words": 0.2}
_BOUNDS = AnnealingSettings()
_ANNEALING = ("beta_growth", "beta_max", "max_rows", "max_levels", "min_share")


def _some_blocks(weights: dict[str, float]) -> dict[str, float]:
    if set(weights) - set(BLOCKS) or sum(weights.values()) <= 0:
        raise ValueError(f"got {weights!r}, expected some of {', '.join(BLOCKS)}, not all 0")
    return weights


class TaxonomySettings(BaseModel):
    """What decides which rows are found; also the model of a recipe of kind taxonomy.

    weights: block -> share of a step's observations; they are divided by their sum, a block of weight 0 is left out.
    min_word_steps: words of fewer steps are left out; max_words: the most frequent ones are kept.
    rows: how many rows to choose at most; `None` chooses those of the longest plateau with at least `min_rows`.
    sources: only labels of these sources; empty for all. The rest are bounds of the annealing (`AnnealingSettings`).
    """

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, allow_inf_nan=False)

    kind: Literal["taxonomy"] = "taxonomy"
    name: str = "taxonomy"
    weights: Annotated[dict[str, Annotated[float, Field(ge=0)]], AfterValidator(_some_blocks)] = _DEFAULT_WEIGHTS
    min_word_steps: int = Field(default=20, ge=1)
    max_words: int = Field(default=1000, ge=1)
    rows: int | None = Field(default=None, ge=1)
    min_rows: int = Field(default=4, ge=1)
    beta_growth: float = Field(default=_BOUNDS.beta_growth, gt=1)
    beta_max: float = Field(default=_BOUNDS.beta_max, gt=0)
    max_rows: int = Field(default=_BOUNDS.max_rows, ge=2)
    max_levels: int = Field(default=_BOUNDS.max_levels, ge=2)
    min_share: float = Field(default=_BOUNDS.min_share, gt=0)
    seed: int = Field(default=0, ge=0)
    sources: Annotated[tuple[str, ...], Field(strict=False)] = ()

    @property
    def annealing(self) -> AnnealingSettings:
        """The bounds of the annealing."""
        return AnnealingSettings(**{name: getattr(self, name) for name in _ANNEALING})


def settings_from(row: Mapping[str, Any]) -> TaxonomySettings:
    """Settings from the keys of a recipe; missing ones have their defaults.

    Raises:
        UsageError: unknown keys or values that cannot be, all of them at once.
    """
    return validated(TaxonomySettings, row, UsageError)


def load_taxonomy_recipe(path: Path, overrides: Mapping[str, Any] | None = None) -> TaxonomySettings:
    """Read and check a YAML recipe; `overrides` replace its values.

    Raises:
        UsageError: not YAML, not a mapping, or faults of its contents.
    """
    return validated(TaxonomySettings, read_mapping(path, UsageError) | dict(overrides or {}), UsageError, str(path))


def settings_row(settings: TaxonomySettings) -> dict[str, Any]:
    """The settings as a recipe's keys; `settings_from` reads them back."""
    return settings.model_dump(mode="json", exclude={"kind", "name"})
