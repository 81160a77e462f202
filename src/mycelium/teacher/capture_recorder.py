"""What a capture remembers: sums over layers that grow with the tokens, never tokens x tokens.

Memory, for T tokens, S spans, B texts: 8 B T bytes of JSD, 4 B (S + 1) T of span mass, and for each captured layer
the last row of the last chunk (4 B heads T), which the first row of the next chunk is compared with.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import torch

from mycelium.signals import Span, neighbour_jsd_bits
from mycelium.teacher.capture_blocks import RowBlock, attention_rows, block_rows, write_output
from mycelium.teacher.errors import CaptureError

__all__ = ["CaptureSettings", "Recorder"]


@dataclass(frozen=True)
class CaptureSettings:
    """What to capture.

    Attributes:
        layers, heads: indices, `None` for all. Every chosen layer uses the same heads.
        token_spans: for each text of the batch the disjoint spans whose attention is summed up.
        rows: for each text the tokens whose JSD is wanted; `None` for all.
        block_bytes: bytes of one buffer of a block of rows; `None` for the device's default.
    """

    layers: frozenset[int] | None = None
    heads: tuple[int, ...] | None = None
    token_spans: tuple[tuple[Span, ...], ...] | None = None
    rows: tuple[Span, ...] | None = None
    block_bytes: int | None = None

    @property
    def wants_jsd(self) -> bool:
        """Whether any row is compared; empty `rows` leave the masses only."""
        return self.rows is None or any(start < end for start, end in self.rows)

    def row_range(self, total: int) -> tuple[int, int]:
        """Tokens from the first to the last that any signal needs, out of `total`."""
        if self.rows is None:
            return 0, total
        wanted = [(start, end) for start, end in self.rows if start < end]
        wanted += [span for spans in self.token_spans or () for span in spans]
        if not wanted:
            return 0, 0
        # Token t is compared with t - 1, so the row before the first is needed too.
        return max(0, min(start for start, _ in wanted) - 1), min(total, max(end for _, end in wanted))


@dataclass
class _Layer:
    """The last row of a layer: `(batch, heads, keys)` and the token index of its first key."""

    token: int
    key_start: int
    row: torch.Tensor


@dataclass
class Recorder:
    """Sums over the layers and chunks of one sequence (or one batch of sequences)."""

    settings: CaptureSettings
    length: int = 0
    start: int = 0
    first_token: int = 0
    valid: torch.Tensor | None = None
    jsd_sum: torch.Tensor | None = None
    span_of_token: torch.Tensor | None = None
    mass_sum: torch.Tensor | None = None
    layers_seen: set[int] = field(default_factory=set)
    last_rows: dict[int, _Layer] = field(default_factory=dict)

    def begin_chunk(self, batch: int, new: int, past: int, mask: Any, device: Any) -> None:
        """Announce the forward call of `new` tokens after `past` cached ones.

        Raises:
            CaptureError: it does not continue what was captured, or the batch differs from the spans.
        """
        if self.length and past != self.length:
            raise CaptureError(
                f"Got a call that continues at token {past} after {self.length} captured tokens; one capture "
                "holds one sequence. Pass past_key_values from the call before, or open a new capture."
            )
        for name, given in (("token_spans", self.settings.token_spans), ("rows", self.settings.rows)):
            if given is not None and len(given) != batch:
                raise CaptureError(f"Got {name} for {len(given)} texts and a batch of {batch}; give one each.")
        if not self.length:
            self.first_token = past  # what a cache holds from before the capture has no rows
        self.start, self.length = past, past + new
        self.valid = self._grow(self.valid, (batch, self.length), False, torch.bool, device)
        if getattr(mask, "ndim", 0) == 2:  # masks made before the call do not say what is padding
            self.valid[:, past:] = mask[:, past : self.length].to(device).bool()
        else:
            self.valid[:, past:] = True
        self.jsd_sum = self._grow(self.jsd_sum, (batch, self.length), 0.0, torch.float64, device)
        if self.settings.token_spans is not None:
            n_spans = max((len(spans) for spans in self.settings.token_spans), default=0)
            self.mass_sum = self._grow(self.mass_sum, (batch, n_spans + 1, self.length), 0.0, torch.float32, device)
            self.span_of_token = self._span_of_token(batch, n_spans).to(device)

    @staticmethod
    def _grow(old: torch.Tensor | None, shape: tuple[int, ...], value: Any, dtype: Any, device: Any) -> Any:
        new = torch.full(shape, value, dtype=dtype, device=device)
        if old is not None:
            new[..., : old.shape[-1]] = old
        return new

    def _span_of_token(self, batch: int, n_spans: int) -> torch.Tensor:
        """For every token its span; tokens of no span, and padding, go to row `n_spans`, which is dropped."""
        owner = torch.full((batch, self.length), n_spans, dtype=torch.long)
        for text, spans in enumerate(self.settings.token_spans or ()):
            for index, (start, end) in enumerate(spans):
                owner[text, start:end] = index
        if self.valid is not None:
            owner[~self.valid.cpu()] = n_spans
        return owner

    def rows_to_output(self, layer: int, query: Any, key: Any, mask: Any) -> Span | None:
        """Rows whose output `record` can give on the way, so that SDPA need not compute their scores again.

        `None` where it cannot: a layer or heads that are not captured, a mask, a cache, rows behind the captured
        ones, or anything but single precision on a CPU (elsewhere SDPA's own rounding and speed are wanted).
        """
        settings = self.settings
        if (settings.layers is not None and layer not in settings.layers) or settings.heads is not None:
            return None
        if mask is not None or self.start or query.shape[2] != key.shape[2] or torch.is_grad_enabled():
            return None
        if query.device.type != "cpu" or query.dtype != torch.float32:
            return None
        first, last = settings.row_range(self.length)
        return (first, last) if first < last == query.shape[2] else None

    @torch.no_grad()
    def record(
        self,
        layer: int,
        query: Any,
        key: Any,
        mask: Any,
        scaling: float,
        value: Any = None,
        output: Any = None,
    ) -> None:
        """Reduce the rows of one layer's new tokens.

        With `value` `(b, g, k, d)` and `output` `(b, q, h, d)` the captured rows' output is written there as well;
        only for what `rows_to_output` accepts.
        """
        if self.settings.layers is not None and layer not in self.settings.layers:
            return
        if self.settings.heads is not None:
            key = key[:, [head // (query.shape[1] // key.shape[1]) for head in self.settings.heads]]
            query = query[:, list(self.settings.heads)]
        self.layers_seen.add(layer)
        # A sliding cache has dropped its oldest keys, a static one has room for keys that do not exist yet.
        key_start = max(0, self.length - key.shape[2])
        key = key[:, :, : self.length - key_start]
        first, last = self.settings.row_range(self.length)
        first, last = max(first - self.start, 0), max(last - self.start, 0)
        if first >= last:
            return
        n = block_rows(query.shape[0], query.shape[1], key.shape[2], key.device.type, self.settings.block_bytes)
        blocks = attention_rows(query, key, mask, scaling, (first, last), self.start, key_start, n)
        block = None
        for block in blocks:
            if self.settings.wants_jsd:
                if block.start == self.start + first:
                    self._join(layer, block, key_start)
                self._add_jsd(block)
            self._add_mass(block, key_start, repeated=block.start > self.start + first)
            if output is not None:
                write_output(block, value, output)
        if block is not None:
            row = block.probabilities[:, :, -1].clone()
            self.last_rows[layer] = _Layer(self.start + last - 1, key_start, row)

    def _add_jsd(self, block: RowBlock) -> None:
        if block.probabilities.shape[2] < 2 or self.jsd_sum is None:
            return
        jsd = neighbour_jsd_bits(block.probabilities).mean(dim=1, dtype=torch.float64)
        self.jsd_sum[:, block.start + 1 : block.start + 1 + jsd.shape[1]] += jsd

    def _join(self, layer: int, block: RowBlock, key_start: int) -> None:
        """Compare the first row of a chunk with the last row of the chunk before."""
        last = self.last_rows.get(layer)
        if last is None or last.token != block.start - 1 or self.jsd_sum is None:
            return
        origin = min(last.key_start, key_start)
        row = block.probabilities[:, :, 0]
        # The key ranges may differ at both ends: the new row knows more keys, a sliding cache fewer old ones.
        pair = row.new_zeros(*row.shape[:2], 2, key_start + row.shape[-1] - origin)
        pair[:, :, 0, last.key_start - origin :][..., : last.row.shape[-1]] = last.row
        pair[:, :, 1, key_start - origin :][..., : row.shape[-1]] = row
        self.jsd_sum[:, block.start] += neighbour_jsd_bits(pair).mean(dim=1, dtype=torch.float64)[:, 0]

    def _add_mass(self, block: RowBlock, key_start: int, repeated: bool) -> None:
        if self.mass_sum is None or self.span_of_token is None:
            return
        skip = int(repeated)  # the overlapping row was added with its own block
        rows = block.probabilities.mean(dim=1)[:, skip:]
        batch, n_rows, keys = rows.shape
        begin = block.start + skip
        texts = torch.arange(batch, device=rows.device)[:, None] * self.mass_sum.shape[1]
        owner = (self.span_of_token[:, begin : begin + n_rows] + texts).reshape(-1)
        flat = self.mass_sum.view(-1, self.mass_sum.shape[-1])[:, key_start : key_start + keys]
        flat.index_add_(0, owner, rows.reshape(-1, keys))
