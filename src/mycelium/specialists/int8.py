"""Linear layers in whole numbers: eight-bit weights, as the shipped file stores them, times eight-bit inputs.

Every row of the weights and every row of the input has a scale of its own, so that what a text gives does not depend on
the texts beside it in a batch. Products are added exactly (32 bits), so that only the rounding of the input is lost: about
0.7% of its norm with one piece an input, and what that leaves is rounded again for a second piece, to below 0.01%. On a CPU
with eight-bit dot products (VNNI) one piece takes a quarter and two take half of the time of float32.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from mycelium.shapes import Float

LEVELS = 127


class Int8Linear(nn.Module):
    """What `linear` computes, for inference. Weights that were stored as eight bits are kept exactly.

    pieces: 1 or 2, how many eight-bit numbers stand for a number of the input.
    """

    weight: Tensor
    scale: Tensor
    bias: Tensor | None

    def __init__(self, linear: nn.Linear, pieces: int = 1) -> None:
        super().__init__()
        weights = linear.weight.detach().float()
        scale = weights.abs().amax(1).clamp(min=1e-12) / LEVELS
        self.pieces = pieces
        self.out_features = linear.out_features
        self.register_buffer("weight", (weights / scale[:, None]).round().to(torch.int8).t())
        self.register_buffer("scale", scale)
        self.register_buffer("bias", None if linear.bias is None else linear.bias.detach().float())

    def forward(self, x: Float[Tensor, "*n d"]) -> Float[Tensor, "*n out"]:
        rows = x.reshape(-1, x.shape[-1])
        step = rows.abs().amax(1, keepdim=True).clamp_(min=1e-12).mul_(1 / LEVELS)
        scaled = rows / step
        whole = scaled.round()
        if self.pieces == 1:
            found = torch._int_mm(whole.to(torch.int8), self.weight).float()
        else:
            rest = scaled.sub_(whole).mul_(2 * LEVELS).round_()  # between -127 and 127
            both = torch._int_mm(torch.cat([whole.to(torch.int8), rest.to(torch.int8)]), self.weight)
            coarse, fine = both.float().chunk(2)
            found = coarse.add_(fine, alpha=1 / (2 * LEVELS))
        found.mul_(step).mul_(self.scale)
        if self.bias is not None:
            found.add_(self.bias)
        return found.view(*x.shape[:-1], self.out_features)


def has_int8() -> bool:
    """Whether this machine's CPU multiplies eight-bit numbers faster than floats."""
    return torch.cpu._is_vnni_supported()


def in_int8(module: nn.Module, pieces: int = 1, at_least: int = 1 << 14) -> nn.Module:
    """The module, with its linear layers of `at_least` so many weights replaced by those in whole numbers."""
    for name, child in module.named_children():
        if isinstance(child, nn.Linear):
            if child.weight.numel() >= at_least:
                setattr(module, name, Int8Linear(child, pieces))
        else:
            in_int8(child, pieces, at_least)
    return module
