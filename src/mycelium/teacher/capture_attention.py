"""The attention function that Transformers calls while a capture is open.

On a CPU in single precision the captured rows of a whole text are computed once for both purposes: their
probabilities give the signals and, times the values, the output. Everywhere else SDPA runs beside the capture.

It is registered twice. `AttentionInterface` maps the name to the function; `AttentionMaskInterface` maps the same
name to the mask that SDPA gets. Without the second, Transformers would pass no mask at all: padded batches and
chunks of a longer text would go wrong without a word.
"""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

from mycelium.errors import MissingExtraError
from mycelium.teacher.capture_recorder import Recorder
from mycelium.teacher.errors import CaptureError

__all__ = ["NAME", "close_modules", "open_modules", "register"]

NAME = "mycelium_capture"
"""The name of the attention implementation while a capture is open."""

_UNSUPPORTED = {
    "softcap": "soft-capped scores",
    "position_bias": "a learned position bias",
    "s_aux": "attention sinks",
}

_recorders: WeakKeyDictionary[Any, Recorder] = WeakKeyDictionary()


def register() -> None:
    """Make the function known to Transformers; doing it again changes nothing.

    Raises:
        MissingExtraError: Transformers is not installed.
        CaptureError: it is too old for attention functions with masks.
    """
    try:
        import transformers
    except ImportError as error:
        raise MissingExtraError("transformers", "train") from error
    try:
        from transformers import AttentionInterface, AttentionMaskInterface
        from transformers.masking_utils import sdpa_mask
    except ImportError as error:
        raise CaptureError(
            f"Got transformers {transformers.__version__}, which cannot register an attention function with its "
            "mask; expected AttentionInterface and AttentionMaskInterface. Run  pip install -U transformers."
        ) from error
    AttentionInterface.register(NAME, capture_attention)
    AttentionMaskInterface.register(NAME, sdpa_mask)


def open_modules(model: Any, recorder: Recorder) -> None:
    """Let the calls of every module of `model` go to `recorder`.

    Raises:
        CaptureError: a capture of this model, or of a part of it, is open already.
    """
    modules = list(model.modules())
    if any(module in _recorders for module in modules):
        raise CaptureError(
            f"A capture of this {type(model).__name__} is open already; leave its `with` block before opening "
            "another one."
        )
    for module in modules:
        _recorders[module] = recorder


def close_modules(model: Any) -> None:
    """Forget what `open_modules` did."""
    for module in model.modules():
        _recorders.pop(module, None)


def capture_attention(
    module: Any,
    query: Any,
    key: Any,
    value: Any,
    attention_mask: Any,
    scaling: float | None = None,
    is_causal: bool | None = None,
    **kwargs: Any,
) -> tuple[Any, None]:
    """SDPA, and on the way the chosen rows reduced to signals.

    Shapes: b batch, h query heads, g key heads, q new tokens, k keys, d head size.

    Args:
        module: the attention layer; its `layer_idx` says which.
        query: `(b, h, q, d)`; key, value: `(b, g, k, d)`; positions are applied already.
        attention_mask: `(b or 1, h or 1, q, >= k)` or `None` for causal.
        scaling: factor of the scores, `d ** -0.5` where `None`.
        is_causal: as Transformers passes it.

    Returns:
        The layer's output `(b, q, h, d)` as SDPA gives it (to rounding), and no weights.

    Raises:
        CaptureError: scores that SDPA does not see (soft cap, bias, sinks), attention that is not causal, or a
            module without a layer index.
    """
    from transformers.integrations.sdpa_attention import sdpa_attention_forward

    for name, what in _UNSUPPORTED.items():
        if kwargs.get(name) is not None:
            raise CaptureError(
                f"{type(module).__name__} uses {what} ({name}), which streaming capture does not reduce yet. "
                "Load the model with attn_implementation='eager' and use mycelium.teacher.eager_signals."
            )

    def plain(last: int | None = None) -> Any:
        part = (query, key, value) if last is None else (query[:, :, :last], key[:, :, :last], value[:, :, :last])
        return sdpa_attention_forward(module, *part, attention_mask, scaling=scaling, is_causal=is_causal, **kwargs)[0]

    recorder = _recorders.get(module)
    if recorder is None or getattr(module, "is_cross_attention", False):
        return plain(), None
    layer = getattr(module, "layer_idx", None)
    causal = is_causal if is_causal is not None else getattr(module, "is_causal", True)
    if layer is None or (attention_mask is None and not causal):
        raise CaptureError(
            f"{type(module).__name__} has layer index {layer} and is_causal={causal}; capture needs the causal "
            "self-attention of a language model whose layers know their index."
        )
    if recorder.valid is None or recorder.length < recorder.start + query.shape[2]:
        raise CaptureError(
            "An attention layer ran outside a call of the captured model. Call the same object that was given "
            "to capture(), not a part of it."
        )
    scaling = scaling or query.shape[-1] ** -0.5
    rows = recorder.rows_to_output(layer, query, key, attention_mask) if not kwargs.get("dropout") else None
    if rows is None:
        output = plain()
        recorder.record(layer, query, key, attention_mask, scaling)
        return output, None
    # The captured rows' probabilities are at hand: times the values they are the output, and SDPA does the rest.
    output = query.new_empty(query.shape[0], query.shape[2], query.shape[1], value.shape[3])
    if rows[0]:
        output[:, : rows[0]] = plain(rows[0])
    recorder.record(layer, query, key, attention_mask, scaling, value, output)
    return output, None
