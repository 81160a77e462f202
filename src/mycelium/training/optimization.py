"""What trainings of torch models share: rates over the run, clipping, the averaged weights, device and precision."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor, nn

from mycelium.training.run_folder import TrainingError

__all__ = ["Ema", "Optimization", "device_of", "plateau", "straight_down"]


class Ema:
    """Exponential moving average of a model's weights, warmed up so that early steps do not linger."""

    def __init__(self, model: nn.Module, decay: float) -> None:
        self.decay, self.count = decay, 0
        self.state = {name: tensor.detach().clone() for name, tensor in model.state_dict().items()}

    def update(self, model: nn.Module) -> None:
        self.count += 1
        rate = 1 - min(self.decay, (1 + self.count) / (10 + self.count))
        mine = list(self.state.values())
        theirs = [tensor.detach() for tensor in model.state_dict().values()]
        torch._foreach_lerp_(mine, theirs, rate)


class Optimization:
    """A model, its optimizers, and how they are driven; the state of all of it goes into checkpoints.

    schedule: share of the peak rate (0-1) after a share of the run (0-1); every parameter group's `lr` is its peak.
    clip: largest norm of all gradients together. ema: decay of the averaged weights; None keeps none.
    """

    def __init__(
        self,
        model: nn.Module,
        optimizers: Sequence[torch.optim.Optimizer],
        schedule: Callable[[float], float],
        clip: float = 1.0,
        ema: float | None = None,
    ) -> None:
        self.model, self.optimizers, self.schedule, self.clip = model, list(optimizers), schedule, clip
        self.ema = None if ema is None else Ema(model, ema)
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["base"] = group["lr"]

    def step(self, loss: Tensor, progress: float) -> None:
        """Follow the gradient of a loss, `progress` (0-1) into the run."""
        rate = self.schedule(progress)
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self.model.parameters(), self.clip)
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = group["base"] * rate
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        if self.ema is not None:
            self.ema.update(self.model)

    def state_dict(self) -> dict[str, Any]:
        """Weights, states of the optimizers, averaged weights."""
        state = {"model": self.model.state_dict(), "optimizers": [each.state_dict() for each in self.optimizers]}
        return state if self.ema is None else state | {"ema": self.ema.state, "ema_count": self.ema.count}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Take over a state that `state_dict` gave, on whatever device it was made."""
        self.model.load_state_dict(state["model"])
        for optimizer, each in zip(self.optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(each)
        if self.ema is not None:
            self.ema.state = {name: state["ema"][name].to(mine.device) for name, mine in self.ema.state.items()}
            self.ema.count = state["ema_count"]


def straight_down(warmup: float, end: float = 0.02) -> Callable[[float], float]:
    """A ramp over the share `warmup` of the run, then a straight line down to `end`."""

    def share(progress: float) -> float:
        if progress < warmup:
            return progress / warmup
        return end + (1 - end) * (1 - (progress - warmup) / (1 - warmup))

    return share


def plateau(warmup: float, decay: float) -> Callable[[float], float]:
    """A ramp over the share `warmup` of the run, a plateau, and a straight line to 0 over the last share `decay`."""

    def share(progress: float) -> float:
        return min(1.0, progress / warmup if warmup else 1.0, max(0.0, 1 - progress) / decay if decay else 1.0)

    return share


def device_of(name: str) -> torch.device:
    """The device of a recipe.

    Raises:
        TrainingError: torch has no such device here.
    """
    try:
        return torch.empty(0, device=name).device
    except (RuntimeError, AssertionError) as error:
        reason = str(error).splitlines()[0]
        raise TrainingError(f"got device {name!r}, which torch cannot use here ({reason}); write cpu or cuda") from None
