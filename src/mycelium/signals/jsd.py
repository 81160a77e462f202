"""Jensen-Shannon divergence, in bits, between attention rows.

All functions take NumPy arrays or torch tensors and give back the same kind. Rows are distributions over keys.
A causal row t has t + 1 keys and row t - 1 has t: the shorter one is padded by zeros on the right, so that both
live on the same keys. In a matrix of attentions, where masked keys hold 0, that has already happened.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, TypeVar

import numpy as np

from mycelium.shapes import Float, Real
from mycelium.signals.errors import ShapeError, ValuesError

__all__ = ["jsd_bits", "mean_over_heads", "neighbour_jsd_bits", "pad_rows"]

Array = TypeVar("Array", bound=Any)  # numpy.ndarray or torch.Tensor, in and out alike


def jsd_bits(p: Float[Array, "*batch keys"], q: Float[Array, "*batch keys"]) -> Float[Array, "*batch"]:
    """Jensen-Shannon divergence between two arrays of distributions, over the last axis.

    JSD = 1/2 KL(p || m) + 1/2 KL(q || m) with m = (p + q) / 2, computed as
    1/2 sum[p log2(1 - x) + q log2(1 + x)] with x = (q - p) / (q + p). Written as a difference of entropies it
    would lose everything below about 1e-6 in single precision; this form keeps the small values.

    Args:
        p, q: shape `(..., keys)`, floating; each row sums to 1 over `keys`.

    Returns:
        Shape `(...)`, in bits, within [0, 1]: 0 for equal rows, 1 for rows without a common key.

    Raises:
        ShapeError: the shapes differ, or there is no axis of keys.

    Source: Lin (1991), "Divergence measures based on the Shannon entropy". SciPy's `jensenshannon` is the
    square root of this.
    """
    if tuple(p.shape) != tuple(q.shape) or p.ndim == 0:
        raise ShapeError(
            f"Got distributions of shapes {tuple(p.shape)} and {tuple(q.shape)}; expected two equal shapes "
            "(..., keys). Pad the shorter rows with zeros (pad_rows)."
        )
    total = p + q
    ratio = q - p
    if isinstance(total, np.ndarray):
        limits = np.finfo(total.dtype)
        np.maximum(total, limits.tiny, out=total)
        ratio /= total
        # At +-1 the logarithm would be infinite where its factor is 0; half an ulp inside, both are harmless.
        np.clip(ratio, -1 + limits.epsneg, 1 - limits.epsneg, out=ratio)
        nats = p * np.log1p(-ratio) + q * np.log1p(ratio)
        return np.clip(nats.sum(axis=-1) * (0.5 / math.log(2)), 0.0, 1.0)
    tiny, inside = _torch_limits(total)
    ratio.div_(total.clamp_min_(tiny)).clamp_(-inside, inside)
    # In place, because this is the innermost loop of the capture: two buffers besides p and q.
    nats = ratio.log1p().mul_(q)
    nats.addcmul_(ratio.neg_().log1p_(), p)
    return nats.sum(dim=-1).mul_(0.5 / math.log(2)).clamp_(0.0, 1.0)


def _torch_limits(tensor: Any) -> tuple[float, float]:
    """(smallest normal number, largest number below 1) of a tensor's type, without importing torch for NumPy."""
    import torch

    limits = torch.finfo(tensor.dtype)
    return limits.tiny, 1 - limits.eps / 2


def neighbour_jsd_bits(rows: Float[Array, "*batch tokens keys"]) -> Float[Array, "*batch tokens-1"]:
    """JSD in bits between neighbouring attention rows.

    Args:
        rows: shape `(..., tokens, keys)`; every row sums to 1, masked keys are 0.

    Returns:
        Shape `(..., tokens - 1)`, within [0, 1]: entry `i` compares the rows of tokens `i` and `i + 1`.

    Raises:
        ShapeError: fewer than two rows, or no axis of tokens.

    Source: Lin (1991), "Divergence measures based on the Shannon entropy".
    """
    if rows.ndim < 2 or rows.shape[-2] < 2:
        raise ShapeError(
            f"Got attention rows of shape {tuple(rows.shape)}; expected (..., tokens, keys) with at least two "
            "tokens, since every value compares two of them."
        )
    return jsd_bits(rows[..., :-1, :], rows[..., 1:, :])


def pad_rows(rows: Sequence[Real[Any, " _"] | Sequence[float]]) -> Float[np.ndarray, "tokens keys"]:
    """Rows of growing length as one matrix: the shorter ones get zeros on the right.

    Args:
        rows: one-dimensional arrays, row `t` over the first keys.

    Returns:
        Float64, shape `(tokens, longest row)`.

    Raises:
        ShapeError: no rows, or a row that is not one-dimensional.

    >>> pad_rows([[1.0], [0.25, 0.75]])
    array([[1.  , 0.  ],
           [0.25, 0.75]])
    """
    arrays = [np.asarray(row, dtype=np.float64) for row in rows]
    if not arrays or any(array.ndim != 1 for array in arrays):
        shapes = [array.shape for array in arrays]
        raise ShapeError(f"Got rows of shapes {shapes}; expected at least one row, each with one axis of keys.")
    padded = np.zeros((len(arrays), max(map(len, arrays))))
    for target, array in zip(padded, arrays, strict=True):
        target[: len(array)] = array
    return padded


def mean_over_heads(
    values: Float[Array, "layers heads *signal"],
    layers: Sequence[int] | None = None,
    heads: Sequence[int] | None = None,
) -> Float[Array, "*signal"]:
    """Mean of a per-head signal over chosen layers and heads; `None` takes all of them.

    Args:
        values: shape `(layers, heads, ...)`, for example JSD `(layers, heads, tokens - 1)`.
        layers, heads: indices to keep; every chosen (layer, head) weighs the same.

    Returns:
        Shape `(...)`, same unit.

    Raises:
        ShapeError: fewer than two axes.
        ValuesError: an empty choice, or an index that does not exist.
    """
    if values.ndim < 2:
        raise ShapeError(f"Got a signal of shape {tuple(values.shape)}; expected (layers, heads, ...).")
    for name, chosen, size in (("layers", layers, values.shape[0]), ("heads", heads, values.shape[1])):
        if chosen is not None and (not len(chosen) or any(not 0 <= index < size for index in chosen)):
            raise ValuesError(f"Got {name}={list(chosen)}; expected at least one index from 0 to {size - 1}.")
    if layers is not None:
        values = values[list(layers)]
    if heads is not None:
        values = values[:, list(heads)]
    return values.mean((0, 1))
