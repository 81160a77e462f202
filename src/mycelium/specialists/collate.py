"""Encoded texts to padded tensors: the input of the one encoder pass."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from mycelium.specialists.text import MAX_TOKENS, EncodedText


def input_tensors(
    texts: Sequence[EncodedText], max_quantities: int, device: torch.device | str = "cpu"
) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    """Padded encoder input of several texts.

    Ids `(b, s)`, mask `(b, s)`, token features `(b, s, 4)`, quantity tokens `(b, q)`, quantity mask `(b, q)`; filled
    on the CPU, where the texts are, and moved once.
    """
    # Lengths in steps of eight: the CPU kernels are compiled once per shape.
    b, s = len(texts), min(MAX_TOKENS, -(-max(len(text.input_ids) for text in texts) // 8) * 8)
    q = max(1, max(min(len(text.quantities), max_quantities) for text in texts))
    input_ids = torch.zeros(b, s, dtype=torch.long)
    mask = torch.zeros(b, s, dtype=torch.bool)
    features = torch.zeros(b, s, 4, dtype=torch.long)
    tokens = torch.zeros(b, q, dtype=torch.long)
    quantity_mask = torch.zeros(b, q, dtype=torch.bool)
    for row, text in enumerate(texts):
        n = len(text.input_ids)
        input_ids[row, :n] = torch.tensor(text.input_ids)
        mask[row, :n] = True
        for index, token in enumerate(text.quantity_tokens[:q]):
            if token > 0:
                tokens[row, index] = token
                quantity_mask[row, index] = True
                features[row, token] = torch.tensor(text.quantity_features[index])
    on = torch.device(device)
    return input_ids.to(on), mask.to(on), features.to(on), tokens.to(on), quantity_mask.to(on)
