"""What a capture remembers: sums over layers that grow with the tokens, never tokens x tokens of every head.

Memory, for T tokens, S spans, R kept rows, B texts: 8 B T bytes of JSD, 4 B (S + 1) T of span mass, 4 B R T of kept
rows, all three times layers x heads with `by_head`; and for each captured layer the last row of the last chunk
(4 B heads T), which the first row of the next chunk is compared with.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import torch

from mycelium.signals import Span, neighbour_jsd_bits
from mycelium.teacher.capture_blocks import (
    RowBlock,
    Scoring,
    attention_rows,
    block_rows,
    stored_rows,
    write_output,
)
from mycelium.teacher.capture_settings import CaptureSettings
from mycelium.teacher.errors import CaptureError

__all__ = ["TOGETHER", "Recorder"]

TOGETHER = -1
"""Key of the sums over all layers; with `by_head` the keys are the layers."""


@dataclass
class _Layer:
    """The last row of a layer: `(batch, heads, keys)` and the token index of its first key."""

    token: int
    key_start: int
    row: torch.Tensor


@dataclass
class Recorder:
    """Sums over the layers and chunks of one sequence (or one batch of sequences).

    `jsd`, `sink` `(batch, heads, tokens)`, `mass` `(batch, heads, spans + 1, tokens)` and `kept`
    `(batch, heads, rows, tokens)` hold one tensor for each layer with `by_head`, else one for all, of one head.
    """

    settings: CaptureSettings
    length: int = 0
    start: int = 0
    first_token: int = 0
    valid: torch.Tensor | None = None
    begins: torch.Tensor | None = None
    span_of_token: torch.Tensor | None = None
    jsd: dict[int, torch.Tensor] = field(default_factory=dict)
    sink: dict[int, torch.Tensor] = field(default_factory=dict)
    mass: dict[int, torch.Tensor] = field(default_factory=dict)
    kept: dict[int, torch.Tensor] = field(default_factory=dict)
    heads_seen: dict[int, int] = field(default_factory=dict)
    last_rows: dict[int, _Layer] = field(default_factory=dict)
    layers_called: set[int] = field(default_factory=set)
    has_sinks: bool = False

    def begin_chunk(self, batch: int, new: int, past: int, mask: Any, positions: Any, device: Any) -> None:
        """Announce the forward call of `new` tokens after `past` cached ones.

        Raises:
            CaptureError: it does not continue what was captured, or the batch differs from the spans.
        """
        if self.length and past != self.length:
            raise CaptureError(
                f"Got a call that continues at token {past} after {self.length} captured tokens; one capture "
                "holds one sequence. Pass past_key_values from the call before, or open a new capture."
            )
        settings = self.settings
        for name in ("token_spans", "rows", "keep_rows"):
            given = getattr(settings, name)
            if given is not None and len(given) != batch:
                raise CaptureError(f"Got {name} for {len(given)} texts and a batch of {batch}; give one each.")
        if not self.length:
            self.first_token = past  # what a cache holds from before the capture has no rows
        self.start, self.length = past, past + new
        self.valid = _grown(self.valid, (batch, self.length), torch.bool, device)
        if getattr(mask, "ndim", 0) == 2:  # masks made before the call do not say what is padding
            self.valid[:, past:] = mask[:, past : self.length].to(device).bool()
        else:
            self.valid[:, past:] = True
        self.begins = _grown(self.begins, (batch, self.length), torch.bool, device)
        if getattr(positions, "ndim", 0) == 2 and positions.shape[1] == new:  # packed texts: positions start again
            self.begins[:, past + 1 :] = positions[:, 1:] <= positions[:, :-1]
        if settings.token_spans is not None:
            n_spans = max((len(spans) for spans in settings.token_spans), default=0)
            self.span_of_token = self._span_of_token(batch, n_spans).to(device)

    def _span_of_token(self, batch: int, n_spans: int) -> torch.Tensor:
        """For every token its span; tokens of no span, and padding, go to row `n_spans`, which is dropped."""
        owner = torch.full((batch, self.length), n_spans, dtype=torch.long)
        for text, spans in enumerate(self.settings.token_spans or ()):
            for index, (start, end) in enumerate(spans):
                owner[text, start:end] = index
        if self.valid is not None:
            owner[~self.valid.cpu()] = n_spans
        return owner

    def rows_to_output(self, layer: int, query: Any, key: Any, scoring: Scoring) -> Span | None:
        """Rows whose output `record` can give on the way, so that SDPA need not compute their scores again.

        All rows where SDPA cannot give the output. `None` where `record` cannot: a layer or heads that are not
        captured, a mask, a cache, rows behind the captured ones, or anything but single precision on a CPU
        (elsewhere SDPA's own rounding and speed are wanted).
        """
        if scoring.beyond_sdpa:
            return 0, query.shape[2]
        if self.settings.heads_of(layer) is not None or scoring.bias is not None:
            return None
        if scoring.mask is not None or self.start or query.shape[2] != key.shape[2] or torch.is_grad_enabled():
            return None
        if query.device.type != "cpu" or query.dtype != torch.float32:
            return None
        first, last = self.settings.row_range(self.length)
        return (first, last) if first < last == query.shape[2] else None

    @torch.no_grad()
    def record(
        self,
        layer: int,
        query: Any,
        key: Any,
        scoring: Scoring,
        value: Any = None,
        output: Any = None,
        rows: Span | None = None,
    ) -> None:
        """Reduce the rows of one layer's new tokens.

        With `value` `(b, g, k, d)`, `output` `(b, q, h, d)` and the `rows` of `rows_to_output`, the rows' output is
        written there as well.
        """
        heads, n_heads = self.settings.heads_of(layer), query.shape[1]
        self.layers_called.add(layer)
        if heads == () and output is None:
            return
        if heads and output is None:
            key = key[:, [head // (n_heads // key.shape[1]) for head in heads]]
            query, scoring = query[:, list(heads)], scoring.of_heads(heads)
        self.has_sinks |= scoring.sinks is not None
        # A sliding cache has dropped its oldest keys, a static one has room for keys that do not exist yet.
        key_start = max(0, self.length - key.shape[2])
        key = key[:, :, : self.length - key_start]
        first, last = rows or self._new_rows()
        n = block_rows(query.shape[0], query.shape[1], key.shape[2], key.device.type, self.settings.block_bytes)

        def blocks() -> Iterable[RowBlock]:
            for block in attention_rows(query, key, scoring, (first, last), self.start, key_start, n):
                if output is not None:
                    write_output(RowBlock(block.start - self.start, block.probabilities, block.sink), value, output)
                yield block.of_heads(heads) if heads and output is not None else block

        if heads == ():
            for _ in blocks():
                pass
        else:
            self._reduce(layer, blocks(), key_start)

    @torch.no_grad()
    def record_stored(self, layer: int, weights: torch.Tensor) -> None:
        """Reduce the weights `(b, h, q, k)` that a model stored for one layer's new tokens."""
        heads = self.settings.heads_of(layer)
        self.layers_called.add(layer)
        if heads == ():
            return
        if heads:
            weights = weights[:, list(heads)]
        key_start = max(0, self.length - weights.shape[-1])
        weights = weights[..., : self.length - key_start]
        batch, n_heads, _, n_keys = weights.shape
        n = block_rows(batch, n_heads, n_keys, weights.device.type, self.settings.block_bytes)
        self._reduce(layer, stored_rows(weights, self._new_rows(), self.start, n), key_start)

    def _new_rows(self) -> Span:
        """The wanted rows among the new tokens."""
        first, last = self.settings.row_range(self.length)
        return max(first - self.start, 0), max(last - self.start, 0)

    def _reduce(self, layer: int, blocks: Iterable[RowBlock], key_start: int) -> None:
        """Take in all blocks of a layer; nothing of them but the last row is kept."""
        block, repeated = None, False
        for block in blocks:
            self.heads_seen[layer] = block.probabilities.shape[1]
            if self.settings.wants_jsd:
                if not repeated:
                    self._join(layer, block, key_start)
                self._add_jsd(layer, block)
            skip = int(repeated)  # the overlapping row was added with its own block
            if block.sink is not None:
                self._add("sink", layer, block.start + skip, block.sink[:, :, skip:])
            if self.settings.token_spans is not None:
                self._add_mass(layer, block, key_start, skip)
            if self.settings.keep_rows is not None:
                self._keep(layer, block, key_start, skip)
            repeated = True
        if block is not None:
            row = block.probabilities[:, :, -1].clone()
            self.last_rows[layer] = _Layer(block.start + block.probabilities.shape[2] - 1, key_start, row)

    def _sums(self, name: str, layer: int, inner: tuple[int, ...], like: torch.Tensor, dtype: Any) -> torch.Tensor:
        """The sums `name` that this layer adds to, long enough for all tokens so far."""
        store = getattr(self, name)
        is_apart = self.settings.is_apart(name)
        key = layer if is_apart else TOGETHER
        shape = (like.shape[0], like.shape[1] if is_apart else 1, *inner, self.length)
        old = store.get(key)
        if old is None or old.shape[-1] < self.length:
            store[key] = _grown(old, shape, dtype, like.device)
        return store[key]

    def _over_heads(self, name: str, values: torch.Tensor, dtype: Any = torch.float32) -> torch.Tensor:
        """Values `(b, h, ...)` as they are, or their sum over the heads `(b, 1, ...)`."""
        return values.to(dtype) if self.settings.is_apart(name) else values.sum(dim=1, keepdim=True, dtype=dtype)

    def _add(self, name: str, layer: int, token: int, values: torch.Tensor) -> None:
        """Add one value for each head and token, from `token` on."""
        sums = self._sums(name, layer, (), values, torch.float64)
        sums[:, :, token : token + values.shape[2]] += self._over_heads(name, values, torch.float64)

    def _add_jsd(self, layer: int, block: RowBlock) -> None:
        if block.probabilities.shape[2] > 1:
            self._add("jsd", layer, block.start + 1, neighbour_jsd_bits(block.probabilities))

    def _join(self, layer: int, block: RowBlock, key_start: int) -> None:
        """Compare the first row of a chunk with the last row of the chunk before."""
        row = block.probabilities[:, :, 0]
        last = self.last_rows.get(layer)
        if last is None or last.token != block.start - 1:
            self._sums("jsd", layer, (), row, torch.float64)
            return
        origin = min(last.key_start, key_start)
        # The key ranges may differ at both ends: the new row knows more keys, a sliding cache fewer old ones.
        pair = row.new_zeros(*row.shape[:2], 2, key_start + row.shape[-1] - origin)
        pair[:, :, 0, last.key_start - origin :][..., : last.row.shape[-1]] = last.row
        pair[:, :, 1, key_start - origin :][..., : row.shape[-1]] = row
        self._add("jsd", layer, block.start, neighbour_jsd_bits(pair))

    def _add_mass(self, layer: int, block: RowBlock, key_start: int, skip: int) -> None:
        rows = self._over_heads("mass", block.probabilities[:, :, skip:])
        batch, heads, n_rows, keys = rows.shape
        if self.span_of_token is None or not n_rows:
            return
        n_spans = max((len(spans) for spans in self.settings.token_spans or ()), default=0)
        sums = self._sums("mass", layer, (n_spans + 1,), rows, torch.float32)
        begin = block.start + skip
        groups = torch.arange(batch * heads, device=rows.device).view(batch, heads, 1) * (n_spans + 1)
        owner = self.span_of_token[:, None, begin : begin + n_rows] + groups
        flat = sums.view(-1, sums.shape[-1])[:, key_start : key_start + keys]
        flat.index_add_(0, owner.reshape(-1), rows.reshape(-1, keys))

    def _keep(self, layer: int, block: RowBlock, key_start: int, skip: int) -> None:
        first, last = self.settings.kept_range
        begin, end = block.start + skip, block.start + block.probabilities.shape[2]
        low, high = max(first, begin), min(last, end)
        if low >= high:
            return
        rows = self._over_heads("kept", block.probabilities[:, :, low - block.start : high - block.start])
        sums = self._sums("kept", layer, (last - first,), rows, torch.float32)
        sums[:, :, low - first : high - first, key_start : key_start + rows.shape[-1]] += rows


def _grown(old: torch.Tensor | None, shape: tuple[int, ...], dtype: Any, device: Any) -> torch.Tensor:
    """A tensor of zeros that begins, along the last axis, with an older one."""
    new = torch.zeros(shape, dtype=dtype, device=device)
    if old is not None:
        new[..., : old.shape[-1]] = old
    return new
