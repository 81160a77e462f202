"""Texts in pieces to padded tensors: the input of the one encoder pass, and where its quantities are.

All are filled on the CPU, where the texts are, and moved once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

import numpy as np
import torch
from torch import Tensor

from mycelium.shapes import Bool, Int
from mycelium.specialists.text import MAX_TOKENS, EncodedText


def piece_tensors(
    texts: Sequence[EncodedText], device: torch.device | str = "cpu"
) -> tuple[Int[Tensor, "b s"], Bool[Tensor, "b s"], Int[Tensor, "b s 4"]]:
    """Ids `(b, s)`, mask `(b, s)` and number features `(b, s, 4)` of the small encoder's pieces."""
    # Lengths in steps of eight: the CPU kernels are compiled once per shape.
    lengths = np.array([len(text.input_ids) for text in texts])
    b, s = len(texts), min(MAX_TOKENS, -(-int(lengths.max()) // 8) * 8)
    mask = np.arange(s) < lengths[:, None]
    input_ids = np.zeros((b, s), dtype=np.int64)
    input_ids[mask] = _flat(chain.from_iterable(text.input_ids for text in texts), int(lengths.sum()))
    features = np.zeros((b, s, 4), dtype=np.int64)
    rows, _, tokens = _places(texts)
    values = _flat(chain.from_iterable(chain.from_iterable(text.quantity_features for text in texts)), 4 * len(tokens))
    there = tokens >= 0
    features[rows[there], tokens[there]] = values.reshape(-1, 4)[there]
    made = (torch.from_numpy(input_ids), torch.from_numpy(mask), torch.from_numpy(features))
    return made[0].to(device), made[1].to(device), made[2].to(device)


def quantity_tensors(
    texts: Sequence[EncodedText], max_quantities: int, device: torch.device | str = "cpu"
) -> tuple[Int[Tensor, "b q"], Bool[Tensor, "b q"]]:
    """The piece at which each quantity begins `(b, q)`, and which quantities are real and in the input `(b, q)`."""
    b, q = len(texts), max(1, max(min(len(text.quantities), max_quantities) for text in texts))
    tokens = np.zeros((b, q), dtype=np.int64)
    mask = np.zeros((b, q), dtype=np.bool_)
    rows, numbers, places = _places(texts, q)
    there = places >= 0
    tokens[rows[there], numbers[there]] = places[there]
    mask[rows[there], numbers[there]] = True
    return torch.from_numpy(tokens).to(device), torch.from_numpy(mask).to(device)


def _flat(items: Iterable[int], count: int) -> np.ndarray:
    return np.fromiter(items, dtype=np.int64, count=count)


def _places(texts: Sequence[EncodedText], most: int | None = None) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Of the first `most` quantities of all texts, one after another: the text, which of its quantities, its piece."""
    found = [text.quantity_tokens[:most] for text in texts]
    counts = np.array([len(tokens) for tokens in found])
    total = int(counts.sum())
    rows = np.repeat(np.arange(len(found)), counts)
    numbers = np.arange(total) - np.repeat(np.cumsum(counts) - counts, counts)
    return rows, numbers, _flat(chain.from_iterable(found), total)


def input_tensors(
    texts: Sequence[EncodedText], max_quantities: int, device: torch.device | str = "cpu"
) -> tuple[
    Int[Tensor, "b s"], Bool[Tensor, "b s"], Int[Tensor, "b s 4"], Int[Tensor, "b q"], Bool[Tensor, "b q"]
]:  # fmt: skip
    """What `Specialists.encode` takes: those of `piece_tensors`, then those of `quantity_tensors`."""
    return *piece_tensors(texts, device), *quantity_tensors(texts, max_quantities, device)
