"""From a prompt and a completion to a trace: steps, and the words and steps that each of them reads.

One pass over the tokens. It gives the JSD, and so the steps, and keeps the completion's mean attention rows, which are
summed when the steps are known. Where those rows would need more than `KEPT_BYTES` a second pass sums them instead.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from mycelium.signals import (
    Span,
    char_spans,
    dependency_matrix,
    input_attention_fraction,
    input_mass,
    snap_to_characters,
    tile_tokens,
    token_span_over,
)
from mycelium.teacher.capture import Captured, capture
from mycelium.teacher.capture_settings import Heads
from mycelium.teacher.errors import AttributionError
from mycelium.teacher.steps import StepSettings, step_boundaries

__all__ = ["HeadSignals", "KEPT_BYTES", "Trace", "attribute", "replay"]

KEPT_BYTES = 64 << 20
"""Most bytes of attention rows that are kept for one pass: 4 a completion token and token, so 4,096 by 4,096; by head
layers x heads times as many."""


@dataclass(frozen=True, eq=False)
class HeadSignals:
    """JSD and span mass of every head, for what one head reads; axes are the model's layers and heads.

    Attributes:
        jsd_bits: float32 `(layers, heads, completion tokens)`; NaN where a head was not chosen.
        span_mass: float32 `(layers, heads, steps, tokens)` over prompt and completion; each row sums to 1.
    """

    jsd_bits: np.ndarray
    span_mass: np.ndarray


@dataclass(frozen=True, eq=False)
class Trace:
    """What attention said about one completion. No attention is kept.

    Token indices of the completion count from its first token, characters from its first character.

    Attributes:
        prompt, completion: the texts.
        prompt_offsets, completion_offsets: characters of every token in its own text.
        problem_token_span: the problem's tokens in the prompt.
        reading_jsd_bits: `(prompt tokens,)`; NaN at the first.
        jsd_bits: `(completion tokens,)`; the first compares with the prompt's last token.
        token_spans, char_spans: the steps; each kind tiles the completion.
        iaf: `(steps, problem tokens)`; rows sum to 1, or are 0 where a step does not look at the problem.
        input_mass: `(steps,)`, share of a step's attention that falls on the problem.
        dependency: `(steps, steps)`, share of a step's attention that falls on each step.
        teacher: name of the model whose attention was read, whoever wrote the completion.
        layers: the layers that were averaged.
        sink_mass: `(completion tokens,)`, share of the attention that goes to a learned sink; all else is of rows
            that sum to 1 over the tokens. `None` for models without sinks.
        by_head: the signals of every head, where they were asked for. Not stored in runs.
        steps: how the steps were found, see `StepSettings`; `None` where the boundaries were given.
    """

    prompt: str
    completion: str
    prompt_offsets: tuple[Span, ...]
    completion_offsets: tuple[Span, ...]
    problem_token_span: Span
    reading_jsd_bits: np.ndarray
    jsd_bits: np.ndarray
    token_spans: tuple[Span, ...]
    char_spans: tuple[Span, ...]
    iaf: np.ndarray
    input_mass: np.ndarray
    dependency: np.ndarray
    teacher: str
    layers: tuple[int, ...]
    sink_mass: np.ndarray | None = None
    by_head: HeadSignals | None = None
    steps: StepSettings | None = None

    @property
    def step_texts(self) -> tuple[str, ...]:
        """The text of every step; together they are the completion."""
        return tuple(self.completion[start:end] for start, end in self.char_spans)


def attribute(
    model: Any,
    tokenizer: Any,
    prompt: str,
    completion: str,
    *,
    problem_char_span: Span | None = None,
    boundaries: Sequence[int] | None = None,
    steps: StepSettings | None = None,
    layers: Sequence[int] | None = None,
    heads: Heads | None = None,
    by_head: bool = False,
    chunk_tokens: int | None = None,
    add_special_tokens: bool = True,
) -> Trace:
    """Replay a completion under its prompt and say what each of its steps reads.

    Args:
        model: a causal language model, see `capture`.
        tokenizer: its fast tokenizer (one that gives offsets).
        prompt, completion: texts, the prompt with its chat template applied. They are tokenized apart, as a
            generation begins with a token of its own.
        problem_char_span: where the problem stands in the prompt; `None` for all of it.
        boundaries: first tokens of the steps after the first, in completion tokens; `None` finds them, see
            `step_boundaries`.
        steps: how they are found.
        layers, heads: to average over; `None` for all. `heads` may be (layer, head) pairs, see `capture`.
        by_head: fill `Trace.by_head`.
        chunk_tokens: replay with a cache in pieces of this many tokens, to bound memory.
        add_special_tokens: whether the tokenizer puts its own in front of the prompt; switch it off where the
            chat template did.

    Raises:
        AttributionError: a text is empty, the tokenizer has no offsets, or the texts exceed the model's context.
        CaptureError, SpanError: as `capture` and `signals.token_span_over`.
    """
    import torch

    prompt_ids, prompt_offsets = _encode(tokenizer, prompt, add_special_tokens, "prompt")
    completion_ids, offsets = _encode(tokenizer, completion, False, "completion")
    n_prompt, n_completion = len(prompt_ids), len(completion_ids)
    limit = getattr(model.config, "max_position_embeddings", None)
    if limit is not None and n_prompt + n_completion > limit:
        raise AttributionError(
            f"Got {n_prompt} prompt and {n_completion} completion tokens; the model's context holds {limit}. "
            "Shorten the texts or use a model with a longer context."
        )
    problem = token_span_over(problem_char_span or (0, len(prompt)), prompt_offsets)
    input_ids = torch.tensor([prompt_ids + completion_ids], device=model.device)
    settings: dict[str, Any] = {"layers": layers, "heads": heads, "by_head": by_head}

    def run(**what: Any) -> Captured:
        apart = bool(steps and steps.heads) and "keep_rows" in what
        with capture(model, **what, **settings, jsd_by_head=apart) as captured:
            replay(model, input_ids, chunk_tokens=chunk_tokens)
        return captured

    kept_bytes = 4 * n_completion * (n_prompt + n_completion) * (_heads_of(model) if by_head else 1)
    keep = boundaries is None and kept_bytes <= KEPT_BYTES
    captured = None
    if boundaries is not None:
        steps = None
    else:
        steps = steps or StepSettings()
        captured = run(keep_rows=[(n_prompt, n_prompt + n_completion)] if keep else None)
        # The first value, against the prompt's last token, opens the first step in any case.
        curve = _of_heads(captured, steps.heads)[n_prompt:]
        boundaries = step_boundaries(curve, completion, offsets, steps)
    spans = tile_tokens(snap_to_characters(boundaries, offsets), n_completion)
    absolute = [(start + n_prompt, end + n_prompt) for start, end in spans]
    if keep and captured is not None:
        masses = captured
        mass = captured.mass_of(0, absolute)
    else:
        # The JSD of the first pass stands: the second one compares no rows.
        masses = run(token_spans=[absolute], rows=None if captured is None else [(0, 0)])
        mass = masses.span_mass[0]
    captured = captured or masses
    jsd, sink = captured.jsd_bits[0], captured.sink_mass
    heads_apart = None
    if by_head:
        mass_by_head = masses.mass_of_by_head(0, absolute) if keep else masses.span_mass_by_head[:, :, 0]
        heads_apart = HeadSignals(captured.jsd_bits_by_head[:, :, 0, n_prompt:], mass_by_head)
    return Trace(
        prompt=prompt,
        completion=completion,
        prompt_offsets=prompt_offsets,
        completion_offsets=offsets,
        problem_token_span=problem,
        reading_jsd_bits=jsd[:n_prompt],
        jsd_bits=jsd[n_prompt:],
        token_spans=spans,
        char_spans=char_spans(spans, offsets, len(completion)),
        iaf=input_attention_fraction(mass, problem),
        input_mass=input_mass(mass, problem),
        dependency=dependency_matrix(mass, absolute),
        teacher=str(getattr(model.config, "name_or_path", "") or type(model).__name__),
        layers=captured.layers,
        sink_mass=None if sink is None else sink[0, n_prompt:],
        by_head=heads_apart,
        steps=steps,
    )


def _of_heads(captured: Captured, heads: Sequence[tuple[int, int]] | None) -> np.ndarray:
    """The JSD of one text, `(tokens,)`: the mean of some heads, or of all that were captured.

    Raises:
        AttributionError: a head that was not captured.
    """
    if heads is None:
        return captured.jsd_bits[0]
    every = captured.jsd_bits_by_head[:, :, 0]
    n_layers, n_heads = every.shape[:2]
    for layer, head in heads:
        if layer >= n_layers or head >= n_heads or np.isnan(every[layer, head]).all():
            raise AttributionError(
                f"Got head {head} of layer {layer} for the steps; expected heads that are captured, of layers "
                f"0 to {n_layers - 1} and heads 0 to {n_heads - 1}. Choose others, or leave layers= and heads= out."
            )
    return np.asarray(np.mean([every[layer, head] for layer, head in heads], axis=0, dtype=np.float64))


def _heads_of(model: Any) -> int:
    """Attention heads of all layers together."""
    config = model.config.get_text_config()
    return int(getattr(config, "num_hidden_layers", None) or 1) * int(getattr(config, "num_attention_heads", None) or 1)


def replay(model: Any, input_ids: Any, attention_mask: Any = None, chunk_tokens: int | None = None) -> None:
    """Run tokens through a model for their attention only, at once or in chunks with a cache.

    Args:
        input_ids: `(texts, tokens)`.
        attention_mask: `(texts, tokens)`, 0 at padding (on the left); `None` without padding.
        chunk_tokens: tokens of one call, `None` for all.

    Raises:
        AttributionError: a chunk of no tokens, or chunks of a model without a cache.
    """
    import torch

    if chunk_tokens is not None and chunk_tokens < 1:
        raise AttributionError(f"Got chunk_tokens={chunk_tokens}; expected at least 1, or None for one call.")
    total = input_ids.shape[1]
    size = chunk_tokens or total
    cache = None
    with torch.no_grad():
        for start in range(0, total, size):
            end = min(total, start + size)
            mask = None if attention_mask is None else attention_mask[:, :end]
            # One row of logits, because nobody reads them: the vocabulary is larger than everything else.
            output = model(
                input_ids=input_ids[:, start:end],
                attention_mask=mask,
                past_key_values=cache,
                use_cache=size < total,
                logits_to_keep=1,
            )
            cache = getattr(output, "past_key_values", None) if size < total else None
            if cache is None and end < total:
                raise AttributionError(
                    f"{type(model).__name__} keeps no keys of earlier tokens, so it cannot be replayed in chunks; leave "
                    "chunk_tokens (--chunk-tokens) out."
                )


def _encode(tokenizer: Any, text: str, special: bool, name: str) -> tuple[list[int], tuple[Span, ...]]:
    """Token ids and offsets of a text."""
    if not getattr(tokenizer, "is_fast", False):
        raise AttributionError(
            f"Got a {type(tokenizer).__name__}, which gives no character offsets; load the fast tokenizer "
            "(AutoTokenizer.from_pretrained(..., use_fast=True))."
        )
    encoded = tokenizer(text, add_special_tokens=special, return_offsets_mapping=True)
    ids = list(encoded["input_ids"])
    if not text or not ids:
        raise AttributionError(f"Got a {name} without tokens; expected text on both sides.")
    return ids, tuple((int(start), int(end)) for start, end in encoded["offset_mapping"])
