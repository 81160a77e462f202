"""What a recipe of the loop may say: what a round solves, what it keeps, how it trains, when the rounds end."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, field_validator, model_validator

from mycelium.problems import samples_path
from mycelium.training.recipe_fields import Fields, Steps, check_fields
from mycelium.training.recipes import (
    BaseRecipe,
    Names,
    Section,
    SelectionRecipe,
    SpecialistsRecipe,
)

__all__ = ["ComposedKind", "ImproveRecipe", "KeepSettings", "WEIGHTS"]

WEIGHTS = "specialists.safetensors"

Count = Annotated[int, Field(ge=0, le=10_000_000)]
Share = Annotated[float, Field(ge=0, le=1)]
ComposedKind = Literal["joined", "turned", "distracted", "retold", "asked", "stories"]


class SolveSettings(Section):
    """The search of a round. width: of the beam. readings: kept a problem. seconds: a round's problems, and its second
    model's, take at most so long each; what is solved by then counts. 0 for no limit."""

    width: int = Field(default=16, ge=1, le=1000)
    readings: int = Field(default=50, ge=1, le=1000)
    seconds: float = Field(default=0.0, ge=0)


class KeepSettings(Section):
    """Which right readings become labels.

    most: readings a problem. draws: sets of other numbers under which programs are compared. least_read: share of a text's
    numbers that a program must read. belief: of a problem without a label, the share of all readings' probability that its
    right readings must have where no second model agrees. sure: share of the right readings' belief that must fall on
    programs that compute alike. confidence: of a problem without an answer, where no second model agrees.
    """

    most: int = Field(default=3, ge=1, le=100)
    draws: int = Field(default=6, ge=2, le=100)
    least_read: Share = 0.5
    belief: Share = 0.2
    sure: Share = 0.8
    confidence: Share = 0.8


class ImproveRecipe(BaseRecipe):
    """Rounds of solving, keeping, training and measuring.

    data_dir: of all files. start: "mini" for the shipped weights, or a folder with specialists.safetensors. rounds: at most so
    many; they end sooner when no dev file gains `least_gain` over the best round so far. solve: files whose training problems with a
    number as answer and without formulas are solved, and how many a round (0 for all); the next round takes the next ones.
    unlabelled: the same of files whose answers are unknown or not to be used. compose: fresh problems made each round, by kind, whose
    readings the verifier learns from: of the training labels (of `train.skeletons_of`), or "stories" of `composed_steps` steps.
    second: another folder of weights, or labels of a teacher (run folder or file of `mycelium label`), for what a round fails at.
    search: its budget. keep: the guards. train: how a round trains, as a recipe of kind specialists says it; the loop sets start,
    seeds, and what was kept ("kept/SOURCE" in its mix) and composed ("composed/KIND"). select: as a recipe of kind selection; without it
    the selection beside `start` stays. average: share (0-1) of the best weights so far in the mean with the round's training that a round
    ends with; 0 takes the training's own. dev: files whose dev problems measure a round, and at most how many of each (0 for all).
    threads, device: of torch.
    """

    kind: Literal["improve"] = "improve"
    data_dir: str = "."
    fields: Fields = Field(default={})
    start: str = "mini"
    rounds: int = Field(default=2, ge=1, le=100)
    least_gain: float = Field(default=0.01, ge=-1, le=1)
    solve: dict[str, Count] = Field(min_length=1)
    unlabelled: dict[str, Count] = Field(default={})
    compose: dict[ComposedKind, Count] = Field(default={})
    composed_steps: Steps = (4, 10)
    second: str = ""
    search: SolveSettings = SolveSettings()
    keep: KeepSettings = KeepSettings()
    train: SpecialistsRecipe
    select: SelectionRecipe | None = None
    average: float = Field(default=0.0, ge=0, lt=1)
    dev: dict[str, Count] = Field(min_length=1)
    threads: int = Field(default=1, ge=1, le=1024)
    device: str = "cpu"

    free: ClassVar[frozenset[str]] = BaseRecipe.free

    @field_validator("train", "select", mode="before")
    @classmethod
    def _section(cls, value: Any, info: Any) -> Any:
        """A section in which the loop's own fields are not to be said."""
        if not isinstance(value, dict):
            return value
        own = {"name", "kind", "start", "specialists", "data_dir", "threads", "device", "checkpoint_minutes"}
        if said := sorted(own & set(value)):
            raise ValueError(f"got {', '.join(said)}, which the loop sets; take it out of the section")
        filled = {"name": info.field_name, "data_dir": "."}
        return {**filled, **({"files": []} if info.field_name == "train" else {}), **value}

    @model_validator(mode="after")
    def _fits(self) -> ImproveRecipe:
        check_fields(self.fields, self.data_files())
        made = sorted(set(self.compose) - {"stories"})
        if made and not (self.train.files or self.train.labels):
            raise ValueError(f"compose: got {', '.join(made)} and no train.files, expected files to make them of")
        return self

    def data_files(self) -> tuple[str, ...]:
        named = [
            *self.solve,
            *self.unlabelled,
            *self.dev,
            *self.train.files,
            *(self.select.files if self.select else ()),
        ]
        return tuple(dict.fromkeys(name for name in named if name != "samples"))

    def path_of(self, name: str) -> Path:
        """Where a data file lies."""
        return samples_path() if name == "samples" else Path(self.data_dir) / name

    def inputs(self) -> dict[str, Path]:
        found = {name: self.path_of(name) for name in self.data_files()}
        named: Names = (*self.train.labels, *self.train.readings, self.train.rows, self.second)
        found |= {name: Path(name) for name in named if name}
        if self.start != "mini":
            found[WEIGHTS] = Path(self.start) / WEIGHTS
        return found
