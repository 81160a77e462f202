"""Open a capture around any forward call of a causal language model.

    with capture(model, token_spans=[[(40, 55), (55, 80)]]) as captured:
        model(input_ids, attention_mask=attention_mask)
    captured.jsd_bits        # (texts, tokens)
    captured.span_mass       # (texts, spans, tokens)

The model may be called once, or in chunks with a cache, `generate` included (not with beams: they change places
between calls). Its logits are those of SDPA.
"""

from __future__ import annotations

import inspect
import itertools
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np

from mycelium.signals import Span
from mycelium.teacher.capture_attention import NAME, close_modules, open_modules, register
from mycelium.teacher.capture_recorder import CaptureSettings, Recorder
from mycelium.teacher.errors import CaptureError

__all__ = ["Captured", "capture"]


class Captured:
    """The signals of one sequence, or of one batch; filled while the model runs.

    Everything is averaged over the chosen heads of a layer, then over the chosen layers.
    """

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def _filled(self) -> Recorder:
        if not self._recorder.layers_seen:
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
        return tuple(sorted(self._filled().layers_seen))

    @property
    def kept_bytes(self) -> int:
        """Bytes that the capture holds between two calls: the sums, and one row for each layer."""
        recorder = self._filled()
        tensors = [recorder.jsd_sum, recorder.mass_sum, recorder.span_of_token, recorder.valid]
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
        if recorder.jsd_sum is None or recorder.valid is None:
            raise CaptureError("Nothing was captured: the model was not called.")
        values = (recorder.jsd_sum / len(recorder.layers_seen)).cpu().numpy()
        valid = recorder.valid.cpu().numpy()
        defined = valid.copy()
        defined[:, 1:] &= valid[:, :-1]
        defined[:, : recorder.first_token + 1] = False
        for text, (start, end) in enumerate(recorder.settings.rows or ()):
            defined[text, :start] = defined[text, end:] = False
        return np.where(defined, values, np.nan)

    @property
    def span_mass(self) -> np.ndarray:
        """Mean attention row of every span: where its tokens look.

        Returns:
            Float32 `(texts, most spans of a text, tokens)`, within [0, 1]; a row sums to 1 over the tokens, and
            is 0 for spans that a text does not have or that were not run yet.

        Raises:
            CaptureError: no `token_spans` were chosen.
        """
        recorder = self._filled()
        if recorder.mass_sum is None or recorder.span_of_token is None:
            raise CaptureError("No span mass was captured; pass token_spans to capture().")
        n_spans = recorder.mass_sum.shape[1] - 1
        owner = recorder.span_of_token[..., None].cpu().numpy()
        sizes = (owner == np.arange(n_spans)).sum(axis=1)[..., None] * len(recorder.layers_seen)
        sums = recorder.mass_sum[:, :n_spans].cpu().numpy()
        return np.divide(sums, sizes, out=np.zeros_like(sums), where=sizes > 0)


@contextmanager
def capture(
    model: Any,
    *,
    token_spans: Sequence[Sequence[Span]] | None = None,
    rows: Sequence[Span] | None = None,
    layers: Sequence[int] | None = None,
    heads: Sequence[int] | None = None,
    block_bytes: int | None = None,
) -> Iterator[Captured]:
    """Capture the attention signals of the calls of `model` inside the block.

    Args:
        model: a causal language model of Transformers that dispatches its attention (most since 4.48 do).
        token_spans: for each text of the batch the spans whose attention is summed: steps of the answer, or
            clauses of the problem. Token indices count padding on the left; the spans of a text are disjoint.
        rows: for each text the tokens whose JSD is wanted; `None` for all. Fewer rows cost less.
        layers, heads: indices to average over; `None` for all. The heads are the same in every layer.
        block_bytes: size of one buffer of attention rows; `None` chooses 2 MiB on a CPU, 256 MiB on CUDA. Four
            such buffers live at a time.

    Yields:
        Captured: to be read after the calls.

    Raises:
        CaptureError: the model cannot be captured, spans overlap, a layer or head does not exist, or a call does
            not continue the one before.
        MissingExtraError: Transformers is not installed.
    """
    register()
    settings = _settings(model, token_spans, rows, layers, heads, block_bytes)
    recorder = Recorder(settings)
    before = _switch(model)
    hook = None
    try:
        open_modules(model, recorder)
        try:
            hook = model.register_forward_pre_hook(_announce(recorder), with_kwargs=True)
            yield Captured(recorder)
            if recorder.length and not recorder.layers_seen:
                raise CaptureError(
                    f"{type(model).__name__} ran, but none of its layers called the registered attention "
                    "function; use mycelium.teacher.eager_signals with this model."
                )
        finally:
            if hook is not None:
                hook.remove()
            close_modules(model)
    finally:
        model.set_attn_implementation(before)


def _settings(
    model: Any, token_spans: Any, rows: Any, layers: Any, heads: Any, block_bytes: int | None
) -> CaptureSettings:
    """The arguments, checked against the model's configuration."""
    config = model.config.get_text_config() if hasattr(getattr(model, "config", None), "get_text_config") else None
    for name, chosen, size in (
        ("layers", layers, getattr(config, "num_hidden_layers", None)),
        ("heads", heads, getattr(config, "num_attention_heads", None)),
    ):
        if chosen is not None and (not chosen or min(chosen) < 0 or (size and max(chosen) >= size)):
            raise CaptureError(f"Got {name}={list(chosen)}; expected at least one index from 0 to {(size or 1) - 1}.")
    for spans in token_spans or ():
        ordered = sorted(spans)
        if any(start < 0 or end <= start for start, end in ordered) or any(
            left[1] > right[0] for left, right in itertools.pairwise(ordered)
        ):
            raise CaptureError(f"Got token_spans {ordered[:4]}; expected disjoint spans (start, end), none empty.")
    return CaptureSettings(
        layers=None if layers is None else frozenset(layers),
        heads=None if heads is None else tuple(heads),
        token_spans=None if token_spans is None else tuple(tuple(map(tuple, spans)) for spans in token_spans),
        rows=None if rows is None else tuple(map(tuple, rows)),
        block_bytes=block_bytes,
    )


def _switch(model: Any) -> str:
    """Make the model call our attention function; gives the implementation to go back to."""
    name = type(model).__name__
    if not hasattr(model, "set_attn_implementation") or not hasattr(model, "config"):
        raise CaptureError(
            f"Got a {name}; expected a causal language model of Transformers, as "
            "AutoModelForCausalLM.from_pretrained gives it."
        )
    if getattr(model.config, "is_encoder_decoder", False):
        raise CaptureError(f"{name} has an encoder and a decoder; capture reads causal language models only.")
    if not getattr(model, "_supports_sdpa", False):
        raise CaptureError(
            f"{name} knows eager attention only, so nothing can be reduced on the fly. Load it with "
            "attn_implementation='eager' and use mycelium.teacher.eager_signals: the same signals, with all "
            "attentions in memory."
        )
    before = model.config._attn_implementation
    model.set_attn_implementation(NAME)
    if model.config._attn_implementation != NAME:
        raise CaptureError(
            f"{name} does not let its attention function be chosen (it has no AttentionInterface). Load it with "
            "attn_implementation='eager' and use mycelium.teacher.eager_signals, or update transformers."
        )
    return str(before)


def _announce(recorder: Recorder) -> Any:
    """A forward hook that tells the recorder which tokens are coming."""

    def hook(module: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        given = inspect.signature(module.forward).bind_partial(*args, **kwargs).arguments
        given = {**given, **given.get("kwargs", {})}
        inputs = given.get("input_ids")
        inputs = inputs if inputs is not None else given.get("inputs_embeds")
        if inputs is None:
            raise CaptureError("The captured model was called without input_ids and without inputs_embeds.")
        cache = given.get("past_key_values")
        past = int(cache.get_seq_length()) if cache is not None else 0
        recorder.begin_chunk(inputs.shape[0], inputs.shape[1], past, given.get("attention_mask"), inputs.device)

    return hook
