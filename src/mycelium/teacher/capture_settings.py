"""What to capture: layers, heads, tokens, and how much of it apart; checked against the model before it runs."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mycelium.signals import Span
from mycelium.teacher.errors import CaptureError

__all__ = ["CaptureSettings", "Heads", "make_settings"]

Heads = Sequence[int] | Sequence[tuple[int, int]]
"""Heads to average over: indices, the same in every layer, or (layer, head) pairs."""


@dataclass(frozen=True)
class CaptureSettings:
    """What to capture.

    Attributes:
        layers, heads: indices, `None` for all; every chosen layer uses the same heads.
        pairs: instead of both, the heads of each layer.
        token_spans: for each text of the batch the disjoint spans whose attention is summed up.
        rows: for each text the tokens whose JSD is wanted; `None` for all.
        keep_rows: for each text the tokens whose mean attention row is kept.
        by_head: keep the sums of every head apart. jsd_by_head: those of the JSD.
        block_bytes: bytes of one buffer of a block of rows; `None` for the device's default.
        n_layers, n_heads: of the model.
    """

    layers: frozenset[int] | None = None
    heads: tuple[int, ...] | None = None
    pairs: Mapping[int, tuple[int, ...]] | None = None
    token_spans: tuple[tuple[Span, ...], ...] | None = None
    rows: tuple[Span, ...] | None = None
    keep_rows: tuple[Span, ...] | None = None
    by_head: bool = False
    jsd_by_head: bool = False
    block_bytes: int | None = None
    n_layers: int = 0
    n_heads: int = 0

    @property
    def wants_jsd(self) -> bool:
        """Whether any row is compared; empty `rows` leave the masses only."""
        return self.rows is None or any(start < end for start, end in self.rows)

    @property
    def kept_range(self) -> Span:
        """Tokens from the first to the last whose row is kept in any text."""
        wanted = [(start, end) for start, end in self.keep_rows or () if start < end]
        return (min(start for start, _ in wanted), max(end for _, end in wanted)) if wanted else (0, 0)

    def is_apart(self, name: str) -> bool:
        """Whether the heads of some sums ("jsd", "sink", "mass", "kept") are kept apart."""
        return self.by_head or (self.jsd_by_head and name == "jsd")

    def heads_of(self, layer: int) -> tuple[int, ...] | None:
        """Heads that count in a layer: `None` for all of them, empty where the layer is not captured."""
        if self.pairs is not None:
            return self.pairs.get(layer, ())
        return self.heads if self.layers is None or layer in self.layers else ()

    def row_range(self, total: int) -> Span:
        """Tokens from the first to the last that any signal needs, out of `total`."""
        if self.rows is None:
            return 0, total
        wanted = [(start, end) for start, end in (*self.rows, *(self.keep_rows or ())) if start < end]
        wanted += [span for spans in self.token_spans or () for span in spans]
        if not wanted:
            return 0, 0
        # Token t is compared with t - 1, so the row before the first is needed too.
        return max(0, min(start for start, _ in wanted) - 1), min(total, max(end for _, end in wanted))


def make_settings(
    model: Any,
    *,
    token_spans: Sequence[Sequence[Span]] | None,
    rows: Sequence[Span] | None,
    keep_rows: Sequence[Span] | None,
    layers: Sequence[int] | None,
    heads: Heads | None,
    by_head: bool,
    jsd_by_head: bool,
    block_bytes: int | None,
) -> CaptureSettings:
    """The arguments of `capture`, checked against the model's configuration.

    Raises:
        CaptureError: a layer or head that does not exist, layers beside (layer, head) pairs, or spans that overlap.
    """
    config = model.config.get_text_config() if hasattr(getattr(model, "config", None), "get_text_config") else None
    n_layers = int(getattr(config, "num_hidden_layers", None) or 0)
    n_heads = int(getattr(config, "num_attention_heads", None) or 0)
    pairs = _pairs(heads)
    if pairs is not None:
        if layers is not None:
            raise CaptureError(f"Got layers={list(layers)} and (layer, head) pairs; the pairs name their layers.")
        _check("layers", list(pairs), n_layers)
        _check("heads", sorted({head for chosen in pairs.values() for head in chosen}), n_heads)
    else:
        _check("layers", layers, n_layers)
        _check("heads", heads, n_heads)
    for spans in token_spans or ():
        ordered = sorted(spans)
        if any(start < 0 or end <= start for start, end in ordered) or any(
            left[1] > right[0] for left, right in itertools.pairwise(ordered)
        ):
            raise CaptureError(f"Got token_spans {ordered[:4]}; expected disjoint spans (start, end), none empty.")
    return CaptureSettings(
        layers=None if layers is None else frozenset(layers),
        heads=None if heads is None or pairs is not None else tuple(int(head) for head in heads),  # type: ignore[arg-type]
        pairs=pairs,
        token_spans=None if token_spans is None else tuple(map(_spans, token_spans)),
        rows=None if rows is None else _spans(rows),
        keep_rows=None if keep_rows is None else _spans(keep_rows),
        by_head=by_head,
        jsd_by_head=jsd_by_head,
        block_bytes=block_bytes,
        n_layers=n_layers,
        n_heads=n_heads,
    )


def _spans(spans: Sequence[Span]) -> tuple[Span, ...]:
    return tuple((int(start), int(end)) for start, end in spans)


def _pairs(heads: Any) -> dict[int, tuple[int, ...]] | None:
    """The heads of each layer where (layer, head) pairs were given, else `None`."""
    if heads is None or not any(isinstance(item, Sequence) for item in heads):
        return None
    if not all(isinstance(item, Sequence) and len(item) == 2 for item in heads):
        raise CaptureError(f"Got heads={list(heads)[:6]}; expected indices, or (layer, head) pairs, not both.")
    chosen: dict[int, tuple[int, ...]] = {}
    for layer, head in sorted({(int(layer), int(head)) for layer, head in heads}):
        chosen[layer] = (*chosen.get(layer, ()), head)
    return chosen


def _check(name: str, chosen: Any, size: int) -> None:
    if chosen is not None and (not len(chosen) or min(chosen) < 0 or (size and max(chosen) >= size)):
        raise CaptureError(f"Got {name}={list(chosen)}; expected at least one index from 0 to {(size or 1) - 1}.")
