"""Attention rows in blocks: from queries, keys and a mask to probabilities, a few rows at a time.

A block of n rows holds `batch x heads x n x keys` floats; the JSD of it needs three buffers more of that size.
`block_rows` chooses n so that one buffer stays near `BLOCK_BYTES`: small enough for a processor's cache, and
nothing of size tokens x tokens is ever made.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import torch

__all__ = ["BLOCK_BYTES", "RowBlock", "attention_rows", "block_rows", "write_output"]

BLOCK_BYTES = {"cpu": 2 << 20, "cuda": 256 << 20}
"""Bytes of one buffer of a block. CPU: fits a level-2 cache; CUDA: large enough to keep the device busy."""


@dataclass(frozen=True)
class RowBlock:
    """Attention probabilities of some rows.

    Attributes:
        start: token index (in the whole sequence) of the first row.
        probabilities: float32 `(batch, heads, rows, keys)`; masked keys are 0. Rows without any key (padding)
            hold no meaning.
    """

    start: int
    probabilities: torch.Tensor


def block_rows(batch: int, heads: int, keys: int, device: str, limit_bytes: int | None = None) -> int:
    """Rows of a block whose buffer stays within the limit; at least 8, so that the overlap stays cheap."""
    limit = limit_bytes or BLOCK_BYTES.get(device, BLOCK_BYTES["cpu"])
    return max(8, limit // max(1, 4 * batch * heads * keys))


def attention_rows(
    query: torch.Tensor,
    key: torch.Tensor,
    mask: torch.Tensor | None,
    scaling: float,
    rows: tuple[int, int],
    start: int,
    key_start: int,
    rows_per_block: int,
) -> Iterator[RowBlock]:
    """Softmax rows, block after block; each block begins with the last row of the one before.

    Shapes: b batch, h query heads, g key heads (h a multiple of g), q new tokens, k keys, d head size.

    Args:
        query: `(b, h, q, d)`, positions already applied.
        key: `(b, g, k, d)`, without keys beyond the last new token.
        mask: bool (True may look) or additive float, `(b or 1, h or 1, q, >= k)`; `None` is causal.
        scaling: factor of the scores.
        rows: half-open range of new tokens (0 is the first new one) to compute.
        start: token index of the first new token.
        key_start: token index of the first key; above 0 where a sliding cache forgot the older ones.
        rows_per_block: rows to advance by.
    """
    batch, heads, _, size = query.shape
    groups, n_keys = key.shape[1], key.shape[2]
    # Grouped queries share a key head: they become more rows of one product, and no key is repeated.
    grouped = query.view(batch, groups, heads // groups, query.shape[2], size)
    transposed = key.float().transpose(-1, -2)
    first, last = rows
    for block_start in range(first, last, rows_per_block):
        low = max(first, block_start - 1)
        high = min(last, block_start + rows_per_block)
        # Causal rows see nothing behind themselves: leave those keys out of the product.
        seen = min(n_keys, start + high - key_start)
        part = grouped[:, :, :, low:high].float().mul(scaling).reshape(batch, groups, -1, size)
        scores = torch.matmul(part, transposed[..., :seen]).view(batch, heads, high - low, seen)
        _apply_mask(scores, mask, low, high, start - key_start)
        yield RowBlock(start + low, torch.softmax(scores, dim=-1, out=scores))


def write_output(block: RowBlock, value: torch.Tensor, output: torch.Tensor) -> None:
    """Attention's output of a block's rows, probabilities times values, into `output` in place.

    Args:
        block: rows whose `start` counts as `output`'s tokens do.
        value: `(b, g, k, d)`.
        output: `(b, q, h, d)`.
    """
    batch, heads, rows, seen = block.probabilities.shape
    groups, size = value.shape[1], value.shape[3]
    mixed = torch.matmul(block.probabilities.view(batch, groups, -1, seen), value[:, :, :seen])
    output[:, block.start : block.start + rows] = mixed.view(batch, heads, rows, size).transpose(1, 2)


def _apply_mask(scores: torch.Tensor, mask: torch.Tensor | None, low: int, high: int, shift: int) -> None:
    """Forbid keys in place. `shift` is the place of new token 0 among the keys."""
    lowest = torch.finfo(scores.dtype).min  # not -inf: a row of padding without keys must not become NaN
    seen = scores.shape[-1]
    if mask is None:
        begin = shift + low + 1  # the first row sees everything up to itself
        if begin < seen:
            rows = torch.arange(high - low, device=scores.device)
            columns = torch.arange(seen - begin, device=scores.device)
            scores[..., begin:].masked_fill_(columns[None, :] >= rows[:, None], lowest)
        return
    part = mask[:, :, low:high, :seen]
    if part.dtype == torch.bool:
        scores.masked_fill_(~part, lowest)
    else:
        scores.add_(part)
