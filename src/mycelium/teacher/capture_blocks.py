"""Attention rows in blocks: from queries, keys and a mask to probabilities, a few rows at a time.

A block of n rows holds `batch x heads x n x keys` floats; the JSD of it needs three buffers more of that size.
`block_rows` chooses n so that one buffer stays near `BLOCK_BYTES`: small enough for a processor's cache, and
nothing of size tokens x tokens is ever made.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import torch

__all__ = ["BLOCK_BYTES", "RowBlock", "Scoring", "attention_rows", "block_rows", "stored_rows", "write_output"]

BLOCK_BYTES = {"cpu": 2 << 20, "cuda": 256 << 20}
"""Bytes of one buffer of a block. CPU: fits a level-2 cache; CUDA: large enough to keep the device busy."""


@dataclass(frozen=True)
class Scoring:
    """What a layer does with the products of queries and keys before they are probabilities, in this order.

    Attributes:
        scaling: factor of the products.
        softcap: scores become `softcap * tanh(score / softcap)` (Gemma 2).
        bias: added to the scores, `(b or 1, h or 1, q, >= k)`.
        mask: bool (True may look) or additive float, `(b or 1, h or 1, q, >= k)`; `None` is causal.
        sinks: for each head one more score without a key behind it, which takes its share of the row (gpt-oss).
    """

    scaling: float
    mask: torch.Tensor | None = None
    bias: torch.Tensor | None = None
    softcap: float | None = None
    sinks: torch.Tensor | None = None

    @property
    def beyond_sdpa(self) -> bool:
        """Whether SDPA cannot give the layer's output."""
        return self.softcap is not None or self.sinks is not None

    def of_heads(self, heads: Sequence[int]) -> Scoring:
        """The same for chosen heads."""

        def chosen(part: torch.Tensor | None) -> torch.Tensor | None:
            return part if part is None or part.shape[1] == 1 else part[:, list(heads)]

        sinks = None if self.sinks is None else self.sinks.reshape(-1)[list(heads)]
        return replace(self, mask=chosen(self.mask), bias=chosen(self.bias), sinks=sinks)


@dataclass(frozen=True)
class RowBlock:
    """Attention probabilities of some rows.

    Attributes:
        start: token index (in the whole sequence) of the first row.
        probabilities: float32 `(batch, heads, rows, keys)`; each row sums to 1 over the keys, masked keys are 0.
            Rows without any key (padding) hold no meaning.
        sink: `(batch, heads, rows)`, the share that a learned sink took before the rows were made to sum to 1;
            `None` without sinks.
    """

    start: int
    probabilities: torch.Tensor
    sink: torch.Tensor | None = None

    def of_heads(self, heads: Sequence[int]) -> RowBlock:
        """The rows of chosen heads."""
        sink = None if self.sink is None else self.sink[:, list(heads)]
        return RowBlock(self.start, self.probabilities[:, list(heads)], sink)


def block_rows(batch: int, heads: int, keys: int, device: str, limit_bytes: int | None = None) -> int:
    """Rows of a block whose buffer stays within the limit; at least 8, so that the overlap stays cheap.

    On a CPU a block of half the limit costs less where that leaves 32 rows: fewer products lie behind the diagonal, and
    the buffers fit the cache. Below 32 rows the calls themselves cost more than that (measured at 100 to 2,048 tokens).
    """
    most = (limit_bytes or BLOCK_BYTES.get(device, BLOCK_BYTES["cpu"])) // max(1, 4 * batch * heads * keys)
    return max(8, min(most, max(32, most // 2)) if device == "cpu" else most)


def attention_rows(
    query: torch.Tensor,
    key: torch.Tensor,
    scoring: Scoring,
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
        scoring: from products to probabilities.
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
        part = grouped[:, :, :, low:high].float().mul(scoring.scaling).reshape(batch, groups, -1, size)
        scores = torch.matmul(part, transposed[..., :seen]).view(batch, heads, high - low, seen)
        if scoring.softcap is not None:
            scores.div_(scoring.softcap).tanh_().mul_(scoring.softcap)
        if scoring.bias is not None:
            scores.add_(scoring.bias[:, :, low:high, :seen])
        _apply_mask(scores, scoring.mask, low, high, start - key_start)
        sink = None
        if scoring.sinks is not None:
            own = scoring.sinks.detach().float().reshape(1, -1, 1)
            sink = torch.sigmoid(own - torch.logsumexp(scores, dim=-1))
        yield RowBlock(start + low, torch.softmax(scores, dim=-1, out=scores), sink)


def stored_rows(weights: torch.Tensor, rows: tuple[int, int], start: int, rows_per_block: int) -> Iterator[RowBlock]:
    """The same blocks from weights that a model stored, made to sum to 1; what lacked to 1 is the sink's share.

    Args:
        weights: `(b, h, q, k)`, of any precision.
        rows, start, rows_per_block: as `attention_rows`.
    """
    first, last = rows
    for block_start in range(first, last, rows_per_block):
        low = max(first, block_start - 1)
        part = weights[:, :, low : min(last, block_start + rows_per_block)].float()
        total = part.sum(dim=-1, keepdim=True)
        yield RowBlock(start + low, part / total.clamp_min(torch.finfo(part.dtype).tiny), 1 - total[..., 0])


def write_output(block: RowBlock, value: torch.Tensor, output: torch.Tensor) -> None:
    """Attention's output of a block's rows, probabilities times values, into `output` in place.

    Args:
        block: rows whose `start` counts as `output`'s tokens do.
        value: `(b, g, k, d)`.
        output: `(b, q, h, d)`.
    """
    batch, heads, rows, seen = block.probabilities.shape
    groups, size = value.shape[1], value.shape[3]
    grouped = block.probabilities.view(batch, groups, -1, seen)
    mixed = torch.matmul(grouped, value[:, :, :seen].float()).view(batch, heads, rows, size)
    if block.sink is not None:
        mixed.mul_(1 - block.sink[..., None])  # a sink has a share, but no value
    output[:, block.start : block.start + rows] = mixed.transpose(1, 2)


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
