"""Dependency: which earlier step a step reads, as attention mass between spans."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from mycelium.shapes import Array, Float, Real
from mycelium.signals.errors import ShapeError, SpanError
from mycelium.signals.spans import Span

__all__ = ["dependency_matrix", "strongest_sources"]


def dependency_matrix(
    span_mass: Real[Array, "spans keys"] | Sequence[Sequence[float]], token_spans: Sequence[Span]
) -> Float[np.ndarray, "spans spans"]:
    """Attention mass from every span to every span.

    dependency[i, j] = sum over keys k in span j of mass[i, k]

    Args:
        span_mass: shape `(spans, keys)`: the mean attention row of every span.
        token_spans: the same spans as half-open ranges of keys.

    Returns:
        Float64 `(spans, spans)`, within [0, 1]; a row sums to 1 at most, the rest falls outside the spans (on
        the problem). Under causal attention everything above the diagonal is 0; the diagonal is what a span
        gives itself.

    Raises:
        ShapeError: `span_mass` has not two axes, or another number of rows than there are spans.
        SpanError: a span is empty or lies outside the keys.
    """
    mass = np.asarray(span_mass, dtype=np.float64)
    if mass.ndim != 2 or len(mass) != len(token_spans):
        raise ShapeError(
            f"Got span mass of shape {mass.shape} for {len(token_spans)} spans; expected (spans, keys) with one "
            "row for each span."
        )
    matrix = np.zeros((len(token_spans), len(token_spans)))
    for column, (start, end) in enumerate(token_spans):
        if not 0 <= start < end <= mass.shape[1]:
            raise SpanError(
                f"Got token span ({start}, {end}); expected a span that is not empty in {mass.shape[1]} keys."
            )
        matrix[:, column] = mass[:, start:end].sum(axis=1)
    return matrix


def strongest_sources(
    dependency: Real[Array, "spans spans"] | Sequence[Sequence[float]],
) -> tuple[int | None, ...]:
    """For every span the earlier span that it reads most, `None` where it reads none.

    Args:
        dependency: shape `(spans, spans)`.

    Raises:
        ShapeError: not a square matrix.

    >>> strongest_sources([[0.5, 0, 0], [0.2, 0.1, 0], [0.1, 0.3, 0.2]])
    (None, 0, 1)
    """
    matrix = np.asarray(dependency, dtype=np.float64)
    if matrix.ndim != 2 or matrix.shape[0] != matrix.shape[1]:
        raise ShapeError(f"Got a dependency matrix of shape {matrix.shape}; expected (spans, spans).")
    return tuple(int(np.argmax(row[:index])) if row[:index].any() else None for index, row in enumerate(matrix))
