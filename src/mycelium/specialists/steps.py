"""Program steps as tensors: what a decoder reads, what a scorer says of them, and which index an argument has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import torch
from torch import Tensor

from mycelium.programs import Argument, Constant, QuantityRef, ResultRef, Value
from mycelium.shapes import Float, Int

IGNORED = -100  # an index that stands for nothing: padding, or a position beyond the row's arity


@dataclass(slots=True)
class StepBatch:
    """Programs of a batch, step by step; `t` counts the steps and, where it is a target, the final STOP.

    operations: `(b, t)` rows of the vocabulary. arguments: `(b, t, max_arity)` indices as `ArgumentLayout` gives
    them. Both are -100 where nothing is. features: `(b, t, 4)` value features of each step's result.
    """

    operations: Int[Tensor, "b t"]
    arguments: Int[Tensor, "b t max_arity"]
    features: Int[Tensor, "b t 4"]

    def to(self, device: torch.device | str) -> StepBatch:
        """The same steps on another device."""
        return StepBatch(self.operations.to(device), self.arguments.to(device), self.features.to(device))


@dataclass(slots=True)
class StepLogits:
    """What a scorer says of every decision of a `StepBatch`.

    operations: `(b, t, rows)`. arguments: for every position `(b, t, n)`, -inf where an argument is impossible.
    """

    operations: Float[Tensor, "b t rows"]
    arguments: tuple[Float[Tensor, "b t n"], ...]

    def decisions(self, steps: StepBatch) -> Iterator[tuple[Float[Tensor, "b t _"], Int[Tensor, "b t"]]]:
        """Logits `(b, t, n)` and targets `(b, t)`: of the row, then of each argument position."""
        yield self.operations, steps.operations
        for position, logits in enumerate(self.arguments):
            yield logits, steps.arguments[..., position]


@dataclass(frozen=True, slots=True)
class ArgumentLayout:
    """Where an argument stands among the logits: quantities first, then constants, then results.

    quantities: how many the widest problem of the batch has; the others are padded to that.
    """

    quantities: int
    constants: tuple[Value, ...]
    _places: dict[Value, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_places", {value: index for index, value in enumerate(self.constants)})

    def index(self, argument: Argument) -> int:
        """The logit index of an argument.

        Raises:
            KeyError: a constant that the vocabulary lacks.
        """
        if isinstance(argument, QuantityRef):
            return argument.index
        if isinstance(argument, ResultRef):
            return self.quantities + len(self.constants) + argument.index
        return self.quantities + self._places[argument.value]

    def argument(self, index: int) -> Argument:
        """The argument of a logit index."""
        if index < self.quantities:
            return QuantityRef(index)
        if index < self.quantities + len(self.constants):
            return Constant(self.constants[index - self.quantities])
        return ResultRef(index - self.quantities - len(self.constants))
