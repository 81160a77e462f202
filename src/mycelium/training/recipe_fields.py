"""Fields that several kinds of recipes have, and fields of earlier versions that none has any more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field

from mycelium.problems import MAPPABLE


def _row_field(name: str) -> str:
    if name not in MAPPABLE:
        raise ValueError(f"got {name!r}, expected one of {', '.join(MAPPABLE)}")
    return name


RowField = Annotated[str, AfterValidator(_row_field)]
Fields = dict[str, dict[RowField, str]]
"""By file: where a field of the row format stands in its rows, as `--map` says it."""


def check_fields(fields: Mapping[str, object], files: Iterable[str]) -> None:
    """ValueError where `fields` speaks of a file that the recipe does not read."""
    unknown = sorted(set(fields) - set(files))
    if unknown:
        raise ValueError(
            f"got fields of {', '.join(map(repr, unknown))}, expected fields of the files {', '.join(sorted(set(files)))}"
        )


def _gone(value: object) -> None:
    if value is not None:
        raise ValueError(
            f"got {value!r}; problems are drawn from whole stories now: write `told` for `generated`, `told_seed` for "
            "`generated_seed`, and the source `stories` for `synthesis` in the mix"
        )


Gone = Annotated[None, BeforeValidator(_gone)]
"""A field of the generator before the stories: refused with what to write instead."""


MAX_STEPS = 10  # of a generated problem


def _ascending(steps: tuple[int, int]) -> tuple[int, int]:
    if not 1 <= steps[0] <= steps[1] <= MAX_STEPS:
        raise ValueError(f"got {list(steps)}, expected two numbers from 1 to {MAX_STEPS}, such as [1, 4]")
    return steps


Steps = Annotated[tuple[int, int], Field(strict=False), AfterValidator(_ascending)]
"""The fewest and the most steps of a generated problem."""
