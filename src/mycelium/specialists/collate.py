"""Texts in pieces to padded tensors: the input of the one encoder pass, and where its quantities are.

All are filled on the CPU, where the texts are, and moved once.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from mycelium.shapes import Bool, Int
from mycelium.specialists.text import MAX_TOKENS, EncodedText


def piece_tensors(
    texts: Sequence[EncodedText], device: torch.device | str = "cpu"
) -> tuple[Int[Tensor, "b s"], Bool[Tensor, "b s"], Int[Tensor, "b s 4"]]:
    """Ids `(b, s)`, mask `(b, s)` and number features `(b, s, 4)` of the small encoder's pieces."""
    # Lengths in steps of eight: the CPU kernels are compiled once per shape.
    b, s = len(texts), min(MAX_TOKENS, -(-max(len(text.input_ids) for text in texts) // 8) * 8)
    input_ids = torch.zeros(b, s, dtype=torch.long)
    mask = torch.zeros(b, s, dtype=torch.bool)
    features = torch.zeros(b, s, 4, dtype=torch.long)
    for row, text in enumerate(texts):
        n = len(text.input_ids)
        input_ids[row, :n] = torch.tensor(text.input_ids)
        mask[row, :n] = True
        for token, feature in zip(text.quantity_tokens, text.quantity_features, strict=True):
            if token >= 0:
                features[row, token] = torch.tensor(feature)
    return input_ids.to(device), mask.to(device), features.to(device)


def quantity_tensors(
    texts: Sequence[EncodedText], max_quantities: int, device: torch.device | str = "cpu"
) -> tuple[Int[Tensor, "b q"], Bool[Tensor, "b q"]]:
    """The piece at which each quantity begins `(b, q)`, and which quantities are real and in the input `(b, q)`."""
    b, q = len(texts), max(1, max(min(len(text.quantities), max_quantities) for text in texts))
    tokens = torch.zeros(b, q, dtype=torch.long)
    mask = torch.zeros(b, q, dtype=torch.bool)
    for row, text in enumerate(texts):
        for index, token in enumerate(text.quantity_tokens[:q]):
            if token >= 0:
                tokens[row, index] = token
                mask[row, index] = True
    return tokens.to(device), mask.to(device)


def input_tensors(
    texts: Sequence[EncodedText], max_quantities: int, device: torch.device | str = "cpu"
) -> tuple[
    Int[Tensor, "b s"], Bool[Tensor, "b s"], Int[Tensor, "b s 4"], Int[Tensor, "b q"], Bool[Tensor, "b q"]
]:  # fmt: skip
    """What `Specialists.encode` takes: those of `piece_tensors`, then those of `quantity_tensors`."""
    return *piece_tensors(texts, device), *quantity_tensors(texts, max_quantities, device)
