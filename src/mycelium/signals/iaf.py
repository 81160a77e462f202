"""IAF, the input attention fraction: which words of the problem a step reads.

It starts from span mass, shape `(spans, keys)`: for every span, the attention of its rows averaged over rows,
heads and layers. A row of it sums to 1 over all keys; the problem's keys get a part of that.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from mycelium.shapes import Array, Float, Real
from mycelium.signals.errors import ShapeError, SpanError, ValuesError
from mycelium.signals.spans import Span

__all__ = ["iaf_above", "iaf_top_k", "input_attention_fraction", "input_mass", "span_mass_from_rows"]

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


def input_mass(span_mass: Real[Array, "spans keys"] | Rows, problem_token_span: Span) -> Float[np.ndarray, " spans"]:
    """Share of each span's attention that falls on the problem at all.

    Args:
        span_mass: shape `(spans, keys)`.
        problem_token_span: the problem's tokens among the keys.

    Returns:
        Float64 `(spans,)`, within [0, 1].

    Raises:
        ShapeError, SpanError: as `span_mass_from_rows`.
    """
    matrix = _matrix(span_mass, "span mass", "(spans, keys)")
    start, end = _check_span(problem_token_span, matrix.shape[1], "keys")
    return matrix[:, start:end].sum(axis=1)


def input_attention_fraction(
    span_mass: Real[Array, "spans keys"] | Rows, problem_token_span: Span
) -> Float[np.ndarray, "spans problem_tokens"]:
    """IAF: share of a span's attention to the problem that falls on each problem token.

    iaf[s, j] = mass[s, j] / sum over problem tokens j' of mass[s, j']

    Args:
        span_mass: shape `(spans, keys)`, not negative.
        problem_token_span: the problem's tokens among the keys. Leave out what is no problem text: the first
            token of a sequence draws attention whatever it says, and would hide the words.

    Returns:
        Float64 `(spans, problem tokens)`; a row sums to 1, or is all 0 where the span does not look at the
        problem.

    Raises:
        ShapeError, SpanError: as `input_mass`.
        ValuesError: negative or undefined mass.
    """
    start, end = problem_token_span
    total = input_mass(span_mass, problem_token_span)[:, None]
    part = np.asarray(_matrix(span_mass, "span mass", "(spans, keys)")[:, start:end])
    if not (np.isfinite(part).all() and (part >= 0).all()):
        raise ValuesError("Got span mass with negative or undefined values; expected attention, 0 to 1.")
    return np.divide(part, total, out=np.zeros_like(part), where=total > 0)


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


def _check_span(token_span: Span, size: int, axis: str) -> Span:
    start, end = token_span
    if not 0 <= start < end <= size:
        raise SpanError(f"Got token span ({start}, {end}); expected a span that is not empty in {size} {axis}.")
    return start, end
