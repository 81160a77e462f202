"""A step under the rules by which autocast works on CUDA, tried on a CPU: no two tensors of other types meet.

CUDA's autocast turns the inputs of products into bfloat16 and those of softmax, norms and losses into float32; the CPU's
leaves some of the latter in bfloat16. Here the functions of CUDA's two lists are given such inputs, and autocast is off.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

import pytest
import torch
from torch.nn import functional as F
from torch.overrides import TorchFunctionMode

from mycelium.training.kinds import recipe_from_dict
from mycelium.training.recipes import SpecialistsRecipe
from mycelium.training.run_folder import Position
from mycelium.training.specialists.preparation import prepare
from mycelium.training.specialists.train import SpecialistsTask
from tiny_training import silent, specialists_data, specialists_recipe

# https://docs.pytorch.org/docs/stable/amp.html, the parts that a step can meet
LOWER = {F.linear, torch.matmul, torch.Tensor.matmul, torch.Tensor.__matmul__, torch.bmm, torch.Tensor.bmm}
FLOAT = {
    F.layer_norm, F.softmax, torch.softmax, torch.Tensor.softmax, torch.log_softmax, torch.Tensor.log_softmax, F.log_softmax,
    F.cross_entropy, F.binary_cross_entropy_with_logits, torch.sum, torch.Tensor.sum, torch.Tensor.pow, torch.Tensor.__pow__,
    torch.Tensor.exp, torch.Tensor.log, torch.cumsum,
}  # fmt: skip


class CudaRules(TorchFunctionMode):
    """Casts as CUDA's autocast does; `met` counts the calls of each list."""

    def __init__(self) -> None:
        super().__init__()
        self.met = {torch.bfloat16: 0, torch.float32: 0}

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        dtype = torch.bfloat16 if func in LOWER else torch.float32 if func in FLOAT else None
        if dtype is not None:
            self.met[dtype] += 1
            args = tuple(
                item.to(dtype) if isinstance(item, torch.Tensor) and item.is_floating_point() else item for item in args
            )
        return func(*args, **(kwargs or {}))


@contextmanager
def cuda_rules(monkeypatch: pytest.MonkeyPatch) -> Iterator[CudaRules]:
    rules = CudaRules()
    monkeypatch.setattr(torch, "autocast", lambda *args, **kwargs: nullcontext())
    with rules:
        yield rules


def test_a_step_with_every_loss_works_under_the_types_of_cuda(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = specialists_data(tmp_path)
    losses = []
    for rules in (False, True):
        row = specialists_recipe(place) | {"verifier": 0.3, "attention": 0.2, "bfloat16": rules, "dropout": 0.1}
        made = recipe_from_dict(row)
        assert isinstance(made, SpecialistsRecipe)
        folder = tmp_path / str(rules)
        folder.mkdir()
        task = SpecialistsTask(made, prepare(made, folder, silent))
        batch = max(task.batches(0), key=len)
        with cuda_rules(monkeypatch) if rules else nullcontext() as mode:
            shown = [task.step(batch, Position(seen=seen)) for seen in (1, 2, 3)]
        losses.append([float(step["loss"]) for step in shown])
        if mode is not None:
            assert mode.met[torch.bfloat16] > 50 and mode.met[torch.float32] > 50
    assert losses[1] == pytest.approx(losses[0], rel=0.05)


def test_metrics_on_a_gpu_are_fetched_when_they_are_shown() -> None:
    from mycelium.training.progress import Meter

    meter = Meter("samples")
    for value in (1.0, 2.0, 6.0):
        meter.add({"loss": torch.tensor(value)}, 4)
    found = meter.take()
    assert type(found["loss"]) is float and found["loss"] == 3.0
