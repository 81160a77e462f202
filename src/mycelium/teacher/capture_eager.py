"""The fallback for models whose attention function cannot be chosen: eager attention, read after every call.

The model is asked for all its attentions, they are reduced, and let go. One call holds layers x heads x tokens x keys
numbers, which is what streaming capture exists to avoid; chunks with a cache bound it.
"""

from __future__ import annotations

import warnings
from typing import Any

import torch

from mycelium.teacher.capture_recorder import Recorder
from mycelium.teacher.errors import CaptureError

__all__ = ["ask_for_attentions", "lets_choose", "take_attentions", "warn_of_memory"]

_TOLERANCE = 0.02  # of sums of rows in bfloat16
_warned: set[str] = set()


def lets_choose(model: Any) -> bool:
    """Whether the model calls an attention function that can be exchanged (it may still have no attention)."""
    # Asked first, because telling a model that cannot be told is a line in the log for every text.
    can = getattr(model, "_can_set_attn_implementation", None)
    return bool(can()) if can is not None else True


def warn_of_memory(model: Any) -> None:
    """Say once for each architecture what eager attention costs."""
    name = type(model).__name__
    if name in _warned:
        return
    _warned.add(name)
    config = model.config.get_text_config()
    n_layers, n_heads = getattr(config, "num_hidden_layers", None), getattr(config, "num_attention_heads", None)
    size = ""
    if n_layers and n_heads:
        mib = n_layers * n_heads * 1000 * 1000 * model.dtype.itemsize / (1 << 20)
        size = f" (about {mib:,.0f} MiB for 1,000 tokens, growing with their square)"
    warnings.warn(
        f"{name} knows eager attention only: each call holds the attention of all layers{size}. Texts of a few "
        "hundred tokens are no trouble; for long ones give chunk_tokens (--chunk-tokens).",
        UserWarning,
        stacklevel=4,
    )


def ask_for_attentions(module: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
    """A forward hook that adds `output_attentions=True`."""
    return args, {**kwargs, "output_attentions": True, "return_dict": True}


def take_attentions(recorder: Recorder) -> Any:
    """A forward hook that reduces the attentions of a call and takes them out of its output."""

    def hook(module: Any, args: Any, output: Any) -> Any:
        name = type(module).__name__
        attentions = getattr(output, "attentions", None)
        if not attentions or all(layer is None for layer in attentions):
            raise CaptureError(
                f"{name} has no attention, or does not give it. Capture needs a causal language model that attends "
                "(not a state-space or recurrent one)."
            )
        for layer, weights in enumerate(attentions):
            if weights is not None:
                _check(name, weights.detach(), recorder)
                recorder.record_stored(layer, weights.detach())
        output.attentions = None
        return output

    return hook


def _check(name: str, weights: Any, recorder: Recorder) -> None:
    """Refuse what is called attention and is none: other shapes, negative values, a look into the future.

    Raises:
        CaptureError: with what was found.
    """
    n_new = recorder.length - recorder.start
    problem = ""
    if weights.ndim != 4 or weights.shape[2] != n_new:
        problem = f"of shape {tuple(weights.shape)} for {n_new} tokens"
    elif recorder.valid is not None:
        valid = recorder.valid[:, recorder.start :].to(weights.device)
        rows = weights.float().transpose(1, 2)[valid]  # (valid tokens, heads, keys)
        # The key of every row's own token; a sliding cache has dropped older keys, a static one has room for more.
        own = torch.arange(n_new, device=weights.device) + recorder.start - max(0, recorder.length - rows.shape[-1])
        later = torch.arange(rows.shape[-1], device=rows.device) > own.expand(valid.shape)[valid][:, None]
        if float(rows.min()) < 0 or float(rows.sum(dim=-1).max()) > 1 + _TOLERANCE:
            problem = "with negative shares, or shares of more than 1 together"
        elif float((rows * later[:, None]).sum(dim=-1).max()) > _TOLERANCE:
            problem = "that looks at later tokens"
    if problem:
        raise CaptureError(f"{name} gives attention {problem}; expected the causal attention of a language model.")
