"""What a recipe of the mean of trained specialists may say."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from mycelium.training.recipes import BaseRecipe

Share = Annotated[float, Field(gt=0, le=1000)]


class MeanRecipe(BaseRecipe):
    """The mean of the weights of several trainings of the same specialists; nothing is trained.

    of: folders with specialists.safetensors, or such files, and the share of each (their sum is divided out). Their
    trainings must have begun from the same weights somewhere, else the mean is noise. threads, device: of torch.
    """

    kind: Literal["mean"] = "mean"
    of: dict[str, Share] = Field(min_length=2, max_length=100)
    threads: int = Field(default=1, ge=1, le=1024)
    device: str = "cpu"

    def weights(self) -> dict[Path, float]:
        """The weights files, each with its share; the shares add up to 1."""
        whole = sum(self.of.values())
        return {_file(Path(name)): share / whole for name, share in self.of.items()}

    def inputs(self) -> dict[str, Path]:
        return {str(path): path for path in self.weights()}


def _file(path: Path) -> Path:
    return path if path.suffix == ".safetensors" else path / "specialists.safetensors"
