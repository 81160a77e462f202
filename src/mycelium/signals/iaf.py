"""IAF, the input attention fraction: which words of the problem a step reads.

It starts from span mass, shape `(spans, keys)`: for every span, the attention of its rows averaged over rows,
heads and layers. A row of it sums to 1 over all keys; the problem's keys get a part of that.

Two things in it are no reading. The first token of a sequence draws attention whatever it says (the sink; Xiao et al.,
2023, "Efficient streaming language models with attention sinks"), so it is left out where it lies inside the problem.
And every token of a number draws its own share, so that a sum over tokens grows with the digits that a tokenizer cuts
a number into: numbers are compared by `mass_a_token`.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from mycelium.shapes import Array, Float, Real
from mycelium.signals.errors import ShapeError, SpanError, ValuesError
from mycelium.signals.spans import Span

__all__ = [
    "SINK_TOKENS",
    "iaf_above",
    "iaf_top_k",
    "input_attention_fraction",
    "input_mass",
    "mass_a_token",
    "span_mass_from_rows",
]

SINK_TOKENS = 1
"""First tokens of a sequence that count as its sink and not as problem text."""

Rows = Sequence[Sequence[float]]
"""A matrix written as lists."""


def span_mass_from_rows(
    rows: Real[Array, "tokens keys"] | Rows, token_spans: Sequence[Span]
) -> Float[np.ndarray, "spans keys"]:
    """Mean attention row of every span.

    mass[s, k] = 1/|s| sum over tokens t in s of rows[t, k]

    Args:
        rows: shape `(tokens, keys)`, attention averaged over heads and layers.
        token_spans: half-open spans of rows, none empty; they may leave rows out.

    Returns:
        Float64 `(spans, keys)`, within [0, 1].

    Raises:
        ShapeError: `rows` has not two axes.
        SpanError: a span is empty or lies outside the rows.
    """
    matrix = _matrix(rows, "attention rows", "(tokens, keys)")
    mass = np.zeros((len(token_spans), matrix.shape[1]))
    for index, (start, end) in enumerate(token_spans):
        _check_span((start, end), len(matrix), "rows")
        mass[index] = matrix[start:end].mean(axis=0)
    return mass


def input_mass(
    span_mass: Real[Array, "spans keys"] | Rows, problem_token_span: Span, sink_tokens: int = SINK_TOKENS
) -> Float[np.ndarray, " spans"]:
    """Share of each span's attention that falls on the problem at all.

    Args:
        span_mass: shape `(spans, keys)`.
        problem_token_span: the problem's tokens among the keys.
        sink_tokens: first keys that are not counted even where they lie in the problem; 0 counts all.

    Returns:
        Float64 `(spans,)`, within [0, 1].

    Raises:
        ShapeError, SpanError: as `span_mass_from_rows`.
    """
    return _problem_part(span_mass, problem_token_span, sink_tokens).sum(axis=1)


def input_attention_fraction(
    span_mass: Real[Array, "spans keys"] | Rows, problem_token_span: Span, sink_tokens: int = SINK_TOKENS
) -> Float[np.ndarray, "spans problem_tokens"]:
    """IAF: share of a span's attention to the problem that falls on each problem token.

    iaf[s, j] = mass[s, j] / sum over problem tokens j' of mass[s, j']

    Args:
        span_mass: shape `(spans, keys)`, not negative.
        problem_token_span: the problem's tokens among the keys.
        sink_tokens: first keys whose IAF is 0 even where they lie in the problem: they draw attention whatever they
            say, and would hide the words. 0 takes all keys for text.

    Returns:
        Float64 `(spans, problem tokens)`; a row sums to 1, or is all 0 where the span does not look at the
        problem.

    Raises:
        ShapeError, SpanError: as `input_mass`.
        ValuesError: negative or undefined mass.

    >>> input_attention_fraction([[0.6, 0.3, 0.1]], (0, 3)).round(2).tolist()
    [[0.0, 0.75, 0.25]]
    """
    whole = _problem_part(span_mass, problem_token_span, 0)
    if not (np.isfinite(whole).all() and (whole >= 0).all()):
        raise ValuesError("Got span mass with negative or undefined values; expected attention, 0 to 1.")
    part = _problem_part(span_mass, problem_token_span, sink_tokens)
    total = part.sum(axis=1, keepdims=True)
    return np.divide(part, total, out=np.zeros_like(part), where=total > 0)


def mass_a_token(
    iaf: Real[Array, "spans problem_tokens"] | Rows, token_groups: Sequence[Sequence[int]]
) -> Float[np.ndarray, "spans groups"]:
    """For every span and every group of tokens, such as a number's, the mean over the group's tokens.

    A token that is cut into n tokens with the same attention scores draws n times the attention together, and a token
    each as much as before; so the order of groups by this mean does not depend on how a tokenizer cuts them.

    Args:
        iaf: shape `(spans, problem tokens)`; IAF or any other mass.
        token_groups: indices into the second axis, for every group; an empty group has 0.

    Raises:
        ShapeError: `iaf` has not two axes.
        SpanError: an index outside the tokens.

    >>> mass_a_token([[0.2, 0.2, 0.2, 0.4]], [(0, 1, 2), (3,)]).round(2).tolist()
    [[0.2, 0.4]]
    """
    matrix = _matrix(iaf, "IAF", "(spans, problem tokens)")
    means = np.zeros((len(matrix), len(token_groups)))
    for index, tokens in enumerate(token_groups):
        if not all(0 <= token < matrix.shape[1] for token in tokens):
            raise SpanError(f"Got tokens {list(tokens)}; expected indices below {matrix.shape[1]}.")
        if tokens:
            means[:, index] = matrix[:, list(tokens)].mean(axis=1)
    return means


def iaf_above(iaf: Real[Array, "spans problem_tokens"] | Rows, threshold: float) -> tuple[tuple[int, ...], ...]:
    """For every span the problem tokens with at least `threshold` of its attention to the problem, in order.

    Indices count from the start of the problem's token span.

    Raises:
        ShapeError: `iaf` has not two axes.
        ValuesError: a threshold outside (0, 1].

    >>> iaf_above([[0.1, 0.6, 0.3]], threshold=0.25)
    ((1, 2),)
    """
    matrix = _matrix(iaf, "IAF", "(spans, problem tokens)")
    if not 0 < threshold <= 1:
        raise ValuesError(f"Got threshold={threshold}; expected a share above 0 and at most 1.")
    return tuple(tuple(np.flatnonzero(row >= threshold).tolist()) for row in matrix)


def iaf_top_k(iaf: Real[Array, "spans problem_tokens"] | Rows, k: int) -> tuple[tuple[int, ...], ...]:
    """For every span its `k` most read problem tokens, most read first; ties in reading order.

    Tokens that are not read at all are never among them, so a span may have fewer.

    Raises:
        ShapeError: `iaf` has not two axes.
        ValuesError: `k` below 1.

    >>> iaf_top_k([[0.1, 0.6, 0.3]], k=2)
    ((1, 2),)
    """
    matrix = _matrix(iaf, "IAF", "(spans, problem tokens)")
    if k < 1:
        raise ValuesError(f"Got k={k}; expected at least 1 token.")
    ranked = np.argsort(-matrix, axis=1, kind="stable")[:, :k]
    return tuple(
        tuple(int(token) for token in order if row[token] > 0) for row, order in zip(matrix, ranked, strict=True)
    )


def _matrix(values: Array | Rows, what: str, axes: str) -> Float[np.ndarray, "rows columns"]:
    matrix = np.asarray(values, dtype=np.float64)
    if matrix.ndim != 2:
        raise ShapeError(f"Got {what} of shape {matrix.shape}; expected {axes}.")
    return matrix


def _problem_part(span_mass: Array | Rows, problem_token_span: Span, sink_tokens: int) -> np.ndarray:
    """The problem's columns of the span mass, with 0 at the sink."""
    matrix = _matrix(span_mass, "span mass", "(spans, keys)")
    start, end = _check_span(problem_token_span, matrix.shape[1], "keys")
    part = matrix[:, start:end].copy()
    part[:, : max(0, sink_tokens - start)] = 0
    return part


def _check_span(token_span: Span, size: int, axis: str) -> Span:
    start, end = token_span
    if not 0 <= start < end <= size:
        raise SpanError(f"Got token span ({start}, {end}); expected a span that is not empty in {size} {axis}.")
    return start, end
