"""The attention function that Transformers calls while a capture is open.

On a CPU in single precision the captured rows of a whole text are computed once for both purposes: their
probabilities give the signals and, times the values, the output. So it is everywhere for scores that SDPA does not know
(soft caps, learned sinks). In all other cases SDPA runs beside the capture.

It is registered twice. `AttentionInterface` maps the name to the function; `AttentionMaskInterface` maps the same
name to the mask that SDPA gets. Without the second, Transformers would pass no mask at all: padded batches and
chunks of a longer text would go wrong without a word.
"""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

from mycelium.errors import MissingExtraError
from mycelium.teacher.capture_blocks import Scoring
from mycelium.teacher.capture_recorder import Recorder
from mycelium.teacher.errors import CaptureError

__all__ = ["NAME", "close_modules", "open_modules", "register"]

NAME = "mycelium_capture"
"""The name of the attention implementation while a capture is open."""

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
    """The layer's output, and on the way the chosen rows reduced to signals.

    Shapes: b batch, h query heads, g key heads, q new tokens, k keys, d head size.

    Args:
        module: the attention layer; its `layer_idx` says which.
        query: `(b, h, q, d)`; key, value: `(b, g, k, d)`; positions are applied already.
        attention_mask: `(b or 1, h or 1, q, >= k)` or `None` for causal.
        scaling: factor of the scores, `d ** -0.5` where `None`.
        is_causal: as Transformers passes it.
        kwargs: of these `softcap`, `s_aux` (learned sinks) and `position_bias` change the scores.

    Returns:
        The layer's output `(b, q, h, d)`, which is SDPA's to rounding where SDPA can give it, and no weights.

    Raises:
        CaptureError: attention that is not causal, a module without a layer index, or dropout on scores that SDPA
            does not know.
    """
    from transformers.integrations.sdpa_attention import sdpa_attention_forward

    def plain(last: int | None = None) -> Any:
        part = (query, key, value) if last is None else (query[:, :, :last], key[:, :, :last], value[:, :, :last])
        return sdpa_attention_forward(module, *part, attention_mask, scaling=scaling, is_causal=is_causal, **kwargs)[0]

    scaling = scaling or query.shape[-1] ** -0.5
    own = {"softcap": kwargs.get("softcap"), "sinks": kwargs.get("s_aux"), "bias": kwargs.get("position_bias")}
    scoring = Scoring(scaling, attention_mask, **own)
    recorder = _recorders.get(module)
    if recorder is None or getattr(module, "is_cross_attention", False):
        if scoring.beyond_sdpa:
            raise CaptureError(f"{type(module).__name__} ran outside the captured model, with scores SDPA cannot give.")
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
    dropout = bool(kwargs.get("dropout"))
    if dropout and scoring.beyond_sdpa:
        raise CaptureError(f"{type(module).__name__} runs with dropout; call model.eval() before the capture.")
    rows = None if dropout else recorder.rows_to_output(layer, query, key, scoring)
    if rows is None:
        output = plain()
        recorder.record(layer, query, key, scoring)
        return output, None
    # The captured rows' probabilities are at hand: times the values they are the output, and SDPA does the rest.
    output = query.new_empty(query.shape[0], query.shape[2], query.shape[1], value.shape[3])
    if rows[0]:
        output[:, : rows[0]] = plain(rows[0])
    recorder.record(layer, query, key, scoring, value, output, rows)
    return output, None
