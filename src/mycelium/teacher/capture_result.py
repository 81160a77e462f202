"""What a capture gives when the model has run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from mycelium.signals import Span, span_mass_from_rows
from mycelium.teacher.capture_recorder import TOGETHER, Recorder
from mycelium.teacher.errors import CaptureError

__all__ = ["Captured"]

_ROUNDING = 0.01
"""Stored weights in bfloat16 sum to 1 within about this; what lacks more went to a sink."""


class Captured:
    """The signals of one sequence, or of one batch; filled while the model runs.

    Averages are over all chosen heads of all chosen layers, each with the same weight. What is asked for by head has
    the axes `(layers, heads, ...)` of the model, NaN where a head was not chosen, and needs `by_head=True`.
    """

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def _filled(self) -> Recorder:
        if not self._recorder.heads_seen:
            raise CaptureError(
                "Nothing was captured: no chosen layer has run. Call the model inside the `with` block, and "
                "choose layers that it has."
            )
        return self._recorder

    @property
    def n_tokens(self) -> int:
        """Tokens seen so far, padding and cached ones included."""
        return self._filled().length

    @property
    def layers(self) -> tuple[int, ...]:
        """The layers that were captured."""
        return tuple(sorted(self._filled().heads_seen))

    @property
    def kept_bytes(self) -> int:
        """Bytes that the capture holds between two calls: the sums, and one row for each layer."""
        recorder = self._filled()
        tensors = [recorder.span_of_token, recorder.valid, recorder.begins]
        for store in (recorder.jsd, recorder.sink, recorder.mass, recorder.kept):
            tensors += store.values()
        tensors += [last.row for last in recorder.last_rows.values()]
        return sum(tensor.numel() * tensor.element_size() for tensor in tensors if tensor is not None)

    @property
    def jsd_bits(self) -> np.ndarray:
        """JSD between the attention rows of tokens t - 1 and t, in bits.

        Returns:
            Float64 `(texts, tokens)`, within [0, 1]; NaN where there is no such pair: at a text's first token,
            at padding, and outside the chosen rows.
        """
        recorder = self._filled()
        if not recorder.jsd:
            return np.full(self._defined().shape, np.nan)
        return np.where(self._defined(), self._mean(recorder.jsd), np.nan)

    @property
    def jsd_bits_by_head(self) -> np.ndarray:
        """`jsd_bits` of every head: float32 `(layers, heads, texts, tokens)`."""
        return np.where(self._defined(), self._by_head(self._filled().jsd, "JSD"), np.nan)

    @property
    def sink_mass(self) -> np.ndarray | None:
        """Share of each token's attention that goes to a learned sink instead of a token (gpt-oss).

        All other signals are of rows made to sum to 1 over the real tokens, so that heads with a large sink weigh as
        much as others.

        Returns:
            Float64 `(texts, tokens)`, within [0, 1], NaN at padding and outside the captured rows; `None` for models
            without sinks.
        """
        recorder = self._filled()
        if not recorder.sink or recorder.valid is None:
            return None
        mass = np.where(recorder.valid.cpu().numpy(), self._mean(recorder.sink), np.nan)
        first, last = recorder.settings.row_range(recorder.length)
        mass[:, : max(first, recorder.first_token)] = mass[:, last:] = np.nan
        if not recorder.has_sinks and not (np.nan_to_num(mass) > _ROUNDING).any():
            return None
        return np.clip(mass, 0.0, 1.0)

    @property
    def span_mass(self) -> np.ndarray:
        """Mean attention row of every span: where its tokens look.

        Returns:
            Float32 `(texts, most spans of a text, tokens)`, within [0, 1]; a row sums to 1 over the tokens, and
            is 0 for spans that a text does not have or that were not run yet.

        Raises:
            CaptureError: no `token_spans` were chosen.
        """
        sums = self._mean(self._masses())[:, :-1].astype(np.float32)
        sizes = self._sizes()
        return np.divide(sums, sizes, out=np.zeros_like(sums), where=sizes > 0)

    @property
    def span_mass_by_head(self) -> np.ndarray:
        """`span_mass` of every head: float32 `(layers, heads, texts, spans, tokens)`."""
        sums = self._by_head(self._masses(), "span mass")[:, :, :, :-1]
        sizes = np.broadcast_to(self._sizes(), sums.shape)
        return np.divide(sums, sizes, out=sums * 0, where=sizes > 0)  # NaN stays NaN

    def mass_of(self, text: int, token_spans: Sequence[Span]) -> np.ndarray:
        """`span_mass` of one text for spans that became known after the model ran; needs `keep_rows`.

        Args:
            text: index in the batch.
            token_spans: half-open spans within the kept rows of that text; they may overlap.

        Returns:
            Float64 `(spans, tokens)`.

        Raises:
            CaptureError: no rows were kept, or a span lies outside them.
        """
        rows, shifted = self._kept(text, token_spans)
        return span_mass_from_rows(self._mean(rows)[text], shifted)

    def mass_of_by_head(self, text: int, token_spans: Sequence[Span]) -> np.ndarray:
        """`mass_of` for every head: float32 `(layers, heads, spans, tokens)`."""
        kept, shifted = self._kept(text, token_spans)
        rows = self._by_head({layer: tensor[text : text + 1] for layer, tensor in kept.items()}, "kept rows")[:, :, 0]
        return np.stack([rows[:, :, start:end].mean(axis=2) for start, end in shifted], axis=2)

    def _mean(self, store: dict[int, Any]) -> np.ndarray:
        """Mean over heads and layers."""
        total = sum(tensor.double().sum(dim=1) for tensor in store.values())
        return np.asarray((total / sum(self._recorder.heads_seen.values())).cpu().numpy())

    def _by_head(self, store: dict[int, Any], what: str) -> np.ndarray:
        """Float32 `(layers, heads, texts, ...)`, NaN where nothing was captured."""
        recorder = self._filled()
        if TOGETHER in store or not store:
            raise CaptureError(f"The {what} of single heads was not kept; pass by_head=True to capture().")
        settings = recorder.settings
        n_layers = max(settings.n_layers, max(store) + 1)
        n_heads = max(settings.n_heads, *(tensor.shape[1] for tensor in store.values()))
        like = next(iter(store.values()))
        out = np.full((n_layers, n_heads, like.shape[0], *like.shape[2:]), np.nan, dtype=np.float32)
        for layer, tensor in store.items():
            heads = settings.heads_of(layer) or range(tensor.shape[1])
            out[layer, list(heads)] = tensor.transpose(0, 1).float().cpu().numpy()
        return out

    def _defined(self) -> np.ndarray:
        """Bool `(texts, tokens)`: where two neighbouring rows of one text were compared."""
        recorder = self._filled()
        assert recorder.valid is not None and recorder.begins is not None  # a chunk has begun
        valid = recorder.valid.cpu().numpy()
        defined = valid & ~recorder.begins.cpu().numpy()
        defined[:, 1:] &= valid[:, :-1]
        defined[:, : recorder.first_token + 1] = False
        for text, (start, end) in enumerate(recorder.settings.rows or ()):
            defined[text, :start] = defined[text, end:] = False
        return defined

    def _masses(self) -> dict[int, Any]:
        recorder = self._filled()
        if not recorder.mass:
            raise CaptureError("No span mass was captured; pass token_spans to capture().")
        return recorder.mass

    def _sizes(self) -> np.ndarray:
        """Tokens of every span that were run, `(texts, spans, 1)`."""
        recorder = self._filled()
        assert recorder.span_of_token is not None  # it comes with the masses
        n_spans = next(iter(recorder.mass.values())).shape[2] - 1
        owner = recorder.span_of_token[..., None].cpu().numpy()
        return (owner == np.arange(n_spans)).sum(axis=1)[..., None]

    def _kept(self, text: int, token_spans: Sequence[Span]) -> tuple[dict[int, Any], list[Span]]:
        recorder = self._filled()
        if not recorder.kept or recorder.settings.keep_rows is None:
            raise CaptureError("No rows were kept; pass keep_rows to capture().")
        first, last = recorder.settings.keep_rows[text]
        last = min(last, recorder.length)
        for start, end in token_spans:
            if not first <= start < end <= last:
                raise CaptureError(
                    f"Got token span ({start}, {end}); the kept rows of text {text} are {first} to {last}."
                )
        offset = recorder.settings.kept_range[0]
        return recorder.kept, [(start - offset, end - offset) for start, end in token_spans]
