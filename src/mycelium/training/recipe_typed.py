"""What a recipe of typed specialists may say."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, model_validator

from mycelium.training.recipes import BaseRecipe

_Weight = Annotated[float, Field(ge=0)]
_Rate = Annotated[float, Field(ge=0, le=1)]


class TypedRecipe(BaseRecipe):
    """Typed specialists: programs of rows of the whole table, over the layers of trained word-problem specialists.

    specialists: the folder of these, whose lower layers are shared; null for the shipped ones. programs: by group, a JSONL
    file in `data_dir` whose rows have `question` and `program` (rows of `mycelium generate --track competition` and labels
    do); a row whose question is of the dev split is only measured on. limit: rows of a group at most. mix: how often a
    sample of a group is drawn per pass, 1 unless said. weights: how much a sample counts where rows and constants are
    chosen; frequent_rows, frequent_constants: the weight that makes one frequent enough. upper: layers of the encoder that
    are trained, of which the model has its own. encoder_lr, decoder_lr: peak rates. threads: of torch.
    """

    kind: Literal["typed"] = "typed"
    specialists: str | None = None
    data_dir: str = "."
    programs: dict[str, str] = Field(min_length=1)
    limit: dict[str, Annotated[int, Field(ge=1)]] = Field(default={})
    mix: dict[str, _Weight] = Field(default={})
    weights: dict[str, _Weight] = Field(default={})
    frequent_rows: float = Field(default=10, ge=0)
    frequent_constants: float = Field(default=12, ge=0)
    upper: int = Field(default=1, ge=0, le=100)
    passes: int = Field(default=1, ge=1, le=1000)
    tokens_per_batch: int = Field(default=1536, ge=16, le=10_000_000)
    encoder_lr: _Rate = 1e-4
    decoder_lr: _Rate = 8e-4
    warmup: _Rate = 0.06
    dropout: float = Field(default=0.1, ge=0, le=0.9)
    ema: float = Field(default=0.99, ge=0, lt=1)
    bfloat16: bool = True
    threads: int = Field(default=1, ge=1, le=1024)

    @model_validator(mode="after")
    def _fits(self) -> TypedRecipe:
        for name in ("limit", "mix", "weights"):
            unknown = sorted(set(getattr(self, name)) - set(self.programs))
            if unknown:
                raise ValueError(
                    f"{name}: got {', '.join(map(repr, unknown))}, expected the groups {', '.join(self.programs)}"
                )
        return self

    def inputs(self) -> dict[str, Path]:
        found = {name: Path(self.data_dir) / name for name in self.programs.values()}
        if self.specialists:
            found["specialists.safetensors"] = Path(self.specialists) / "specialists.safetensors"
        return found


__all__ = ["TypedRecipe"]
