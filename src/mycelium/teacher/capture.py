"""Open a capture around any forward call of a causal language model.

    with capture(model, token_spans=[[(40, 55), (55, 80)]]) as captured:
        model(input_ids, attention_mask=attention_mask)
    captured.jsd_bits        # (texts, tokens)
    captured.span_mass       # (texts, spans, tokens)

The model may be called once, or in chunks with a cache, `generate` included (not with beams: they change places
between calls). Its logits are those of SDPA. Models that know eager attention only are run eagerly, and what they store
is reduced after every call (`capture_eager`).
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from mycelium.signals import Span
from mycelium.teacher.capture_attention import NAME, close_modules, open_modules, register
from mycelium.teacher.capture_eager import ask_for_attentions, lets_choose, take_attentions, warn_of_memory
from mycelium.teacher.capture_recorder import Recorder
from mycelium.teacher.capture_result import Captured
from mycelium.teacher.capture_settings import Heads, make_settings
from mycelium.teacher.errors import CaptureError

__all__ = ["Captured", "capture"]


@contextmanager
def capture(
    model: Any,
    *,
    token_spans: Sequence[Sequence[Span]] | None = None,
    rows: Sequence[Span] | None = None,
    keep_rows: Sequence[Span] | None = None,
    layers: Sequence[int] | None = None,
    heads: Heads | None = None,
    by_head: bool = False,
    jsd_by_head: bool = False,
    block_bytes: int | None = None,
) -> Iterator[Captured]:
    """Capture the attention signals of the calls of `model` inside the block.

    Args:
        model: a causal language model of Transformers. Most dispatch their attention and are reduced while they run;
            for the others there is one warning about memory.
        token_spans: for each text of the batch the spans whose attention is summed: steps of the answer, or
            clauses of the problem. Token indices count padding on the left; the spans of a text are disjoint.
        rows: for each text the tokens whose JSD is wanted; `None` for all. Fewer rows cost less.
        keep_rows: for each text the tokens whose mean attention row is kept, so that `Captured.mass_of` can sum any
            spans later. Costs 4 bytes for each row and token.
        layers, heads: indices to average over; `None` for all. `heads` are the same in every layer, or (layer, head)
            pairs, which then choose the layers too.
        by_head: keep every head apart (the `..._by_head` of `Captured`). Costs layers x heads times the memory of the
            sums, never attention. jsd_by_head: the JSD only, 8 bytes for each head and token.
        block_bytes: size of one buffer of attention rows; `None` chooses 2 MiB on a CPU, 256 MiB on CUDA. Four
            such buffers live at a time.

    Yields:
        Captured: to be read after the calls.

    Raises:
        CaptureError: the model cannot be captured or has no attention, spans overlap, a layer or head does not exist,
            or a call does not continue the one before.
        MissingExtraError: Transformers is not installed.
    """
    register()
    settings = make_settings(
        model, token_spans=token_spans, rows=rows, keep_rows=keep_rows, layers=layers, heads=heads, by_head=by_head,
        jsd_by_head=jsd_by_head, block_bytes=block_bytes,
    )  # fmt: skip
    _check_model(model)
    recorder = Recorder(settings)
    with _attention(model, recorder):
        hook = model.register_forward_pre_hook(_announce(recorder), with_kwargs=True)
        try:
            yield Captured(recorder)
        finally:
            hook.remove()
        if recorder.length and not recorder.heads_seen:
            raise CaptureError(_why_nothing(model, recorder))


@contextmanager
def _attention(model: Any, recorder: Recorder) -> Iterator[None]:
    """Bring the model's attention to the recorder: while it is computed, or after it was stored."""
    before = model.config._attn_implementation
    hooks: list[Any] = []
    streams = lets_choose(model)
    open_modules(model, recorder)
    try:
        if streams:
            model.set_attn_implementation(NAME)
        else:
            warn_of_memory(model)
            # Falcon cannot be told and reads its configuration at every call all the same. Asked for attentions under
            # SDPA it would add a boolean mask to its scores, and look into the future.
            model.config._attn_implementation = "eager"
            hooks.append(model.register_forward_pre_hook(ask_for_attentions, with_kwargs=True))
            hooks.append(model.register_forward_hook(take_attentions(recorder)))
        yield
    finally:
        for hook in hooks:
            hook.remove()
        close_modules(model)
        if streams:
            model.set_attn_implementation(before)
        else:
            model.config._attn_implementation = before


def _why_nothing(model: Any, recorder: Recorder) -> str:
    """The message for a model that ran and gave no attention."""
    name = type(model).__name__
    if recorder.layers_called:
        return (
            f"None of the chosen layers of {name} has attention; those with attention are "
            f"{sorted(recorder.layers_called)}."
        )
    return (
        f"{name} ran, but none of its layers called an attention function: it has no attention to read (state-space "
        "and recurrent models have none), or hides it. Use another causal language model."
    )


def _check_model(model: Any) -> None:
    """Refuse what is no causal language model of Transformers."""
    name = type(model).__name__
    if not hasattr(model, "set_attn_implementation") or not hasattr(model, "config"):
        raise CaptureError(
            f"Got a {name}; expected a causal language model of Transformers, as "
            "AutoModelForCausalLM.from_pretrained gives it."
        )
    if getattr(model.config, "is_encoder_decoder", False):
        raise CaptureError(f"{name} has an encoder and a decoder; capture reads causal language models only.")


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
        mask, positions = given.get("attention_mask"), given.get("position_ids")
        recorder.begin_chunk(inputs.shape[0], inputs.shape[1], past, mask, positions, inputs.device)

    return hook
