"""The plain way to the same signals: eager attention, every weight stored.

It needs layers x heads x tokens x tokens floats, and is what streaming capture is tested against.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from mycelium.signals import Span, neighbour_jsd_bits, span_mass_from_rows
from mycelium.teacher.errors import CaptureError

__all__ = ["EagerSignals", "eager_signals", "signals_of_attentions"]


@dataclass(frozen=True, eq=False)
class EagerSignals:
    """What `Captured` holds, from stored attentions.

    Attributes:
        jsd_bits: float64 `(texts, tokens)`, NaN at first tokens and padding.
        span_mass: float64 `(texts, spans, tokens)`, or `None` without spans.
        sink_mass: float64 `(texts, tokens)`, share of the attention that went to no token, NaN at padding; about 0
            for models without learned sinks.
        logits: as the model gave them.
    """

    jsd_bits: np.ndarray
    span_mass: np.ndarray | None
    sink_mass: np.ndarray
    logits: Any


def signals_of_attentions(
    attentions: Sequence[Any], valid: Any, token_spans: Sequence[Sequence[Span]] | None = None
) -> tuple[np.ndarray, np.ndarray | None, np.ndarray]:
    """JSD, span mass and sink mass of stored attentions, in float64.

    Every row is made to sum to 1 over the tokens before anything else. A row of a model with learned sinks sums to less,
    one in bfloat16 to about 1; neither is a distribution.

    Args:
        attentions: for each layer `(texts, heads, tokens, tokens)`, tensors.
        valid: bool `(texts, tokens)`, False at padding.
        token_spans: for each text its spans.

    Returns:
        JSD in bits `(texts, tokens)`, mean over heads and layers; span mass `(texts, spans, tokens)` or `None`; what
        the rows lacked to 1 `(texts, tokens)`.
    """
    valid = np.asarray(valid, dtype=bool)
    jsd = np.full(valid.shape, np.nan)
    stacked = np.stack([layer.detach().double().cpu().numpy() for layer in attentions])
    stacked = np.where(valid[None, :, None, :, None], stacked, 0.0)  # rows of padding hold no meaning
    total = stacked.sum(axis=-1, keepdims=True)
    sink = np.where(valid, 1 - total[..., 0].mean(axis=(0, 2)), np.nan)
    stacked = np.divide(stacked, total, out=np.zeros_like(stacked), where=total > 0)
    pairs = valid[:, 1:] & valid[:, :-1]
    jsd[:, 1:] = np.where(pairs, neighbour_jsd_bits(stacked).mean(axis=(0, 2)), np.nan)
    if token_spans is None:
        return jsd, None, sink
    rows = stacked.mean(axis=(0, 2))
    mass = np.zeros((len(valid), max(map(len, token_spans), default=0), valid.shape[1]))
    for text, spans in enumerate(token_spans):
        mass[text, : len(spans)] = span_mass_from_rows(rows[text], spans)
    return jsd, mass, sink


def eager_signals(
    model: Any,
    input_ids: Any,
    attention_mask: Any = None,
    token_spans: Sequence[Sequence[Span]] | None = None,
) -> EagerSignals:
    """Run the model once with eager attention and reduce what it stores.

    Args:
        model: a causal language model of Transformers, loaded with `attn_implementation="eager"`.
        input_ids, attention_mask: `(texts, tokens)`; no mask means no padding.
        token_spans: as `capture`; spans must not contain padding.

    Raises:
        CaptureError: the model gives no attentions.
    """
    import torch

    with torch.no_grad():
        output = model(input_ids=input_ids, attention_mask=attention_mask, output_attentions=True, use_cache=False)
    attentions = getattr(output, "attentions", None)
    if not attentions or any(layer is None for layer in attentions):
        raise CaptureError(
            f"{type(model).__name__} gave no attentions with attn_implementation="
            f"{getattr(model.config, '_attn_implementation', None)!r}; load it with attn_implementation='eager'. "
            "A model that gives none then either has no attention to read."
        )
    valid = np.ones(tuple(input_ids.shape), dtype=bool)
    if attention_mask is not None:
        valid = attention_mask.cpu().numpy().astype(bool)
    return EagerSignals(*signals_of_attentions(attentions, valid, token_spans), output.logits)
