"""From a prompt and a completion to a trace: steps, and the words and steps that each of them reads.

Two passes over the tokens. The first gives the JSD, and so the steps; the second sums the attention of the steps.
Where the boundaries are known one pass is enough.
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
    find_boundaries,
    input_attention_fraction,
    input_mass,
    snap_to_characters,
    tile_tokens,
    token_span_over,
)
from mycelium.teacher.capture import capture
from mycelium.teacher.errors import AttributionError

__all__ = ["Trace", "attribute", "replay"]


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
    layers: Sequence[int] | None = None,
    heads: Sequence[int] | None = None,
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
        boundaries: first tokens of the steps after the first, in completion tokens; `None` takes the peaks of
            the JSD.
        layers, heads: to average over; `None` for all.
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
    chosen: dict[str, Any] = {"layers": layers, "heads": heads}
    captured = None
    if boundaries is None:
        with capture(model, **chosen) as captured:
            replay(model, input_ids, chunk_tokens=chunk_tokens)
        # The first value, against the prompt's last token, opens the first step in any case.
        boundaries = find_boundaries(captured.jsd_bits[0, n_prompt:]).tolist()
    spans = tile_tokens(snap_to_characters(boundaries, offsets), n_completion)
    absolute = [(start + n_prompt, end + n_prompt) for start, end in spans]
    # The JSD of the first pass stands: the second one compares no rows.
    rows = None if captured is None else [(0, 0)]
    with capture(model, token_spans=[absolute], rows=rows, **chosen) as masses:
        replay(model, input_ids, chunk_tokens=chunk_tokens)
    jsd = (captured or masses).jsd_bits[0]
    mass = masses.span_mass[0]
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
        layers=masses.layers,
    )


def replay(model: Any, input_ids: Any, attention_mask: Any = None, chunk_tokens: int | None = None) -> None:
    """Run tokens through a model for their attention only, at once or in chunks with a cache.

    Args:
        input_ids: `(texts, tokens)`.
        attention_mask: `(texts, tokens)`, 0 at padding (on the left); `None` without padding.
        chunk_tokens: tokens of one call, `None` for all.

    Raises:
        AttributionError: a chunk of no tokens.
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
            cache = output.past_key_values if size < total else None


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
