"""Encoded texts to padded tensors: the input of the one encoder pass."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from mycelium.specialists.text import MAX_TOKENS, EncodedText


def input_tensors(texts: Sequence[EncodedText], max_quantities: int) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    """Padded encoder input of several texts: ids, mask, token features, quantity tokens, quantity mask."""
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
    return input_ids, mask, features, tokens, quantity_mask
