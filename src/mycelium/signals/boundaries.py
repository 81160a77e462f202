"""From a JSD curve to boundaries: smooth, find peaks; and how well two sets of boundaries agree.

A value at token t compares the attention rows of t - 1 and t. A peak at t means that attention turned to
something else there: one step ends before t, and the next begins with t.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from mycelium.errors import MissingExtraError
from mycelium.shapes import Array, Float, Int, Real
from mycelium.signals.errors import ShapeError, ValuesError

__all__ = ["BoundaryAgreement", "compare_boundaries", "find_boundaries", "relative_heights", "smooth", "spaced_out"]

_ROUNDING_BITS = 1e-9

Curve = Real[Array, " tokens"] | Sequence[float]
"""One value for each token: an array, or numbers in a list."""


def curve(values: Curve, name: str = "jsd_bits") -> Float[np.ndarray, " tokens"]:
    """A finite one-dimensional float64 copy of `values`, or an error that names it."""
    array = np.array(values, dtype=np.float64)
    if array.ndim != 1:
        raise ShapeError(f"Got {name} of shape {array.shape}; expected one value for each token, (tokens,).")
    if not np.isfinite(array).all():
        where = np.flatnonzero(~np.isfinite(array))[:3].tolist()
        raise ValuesError(
            f"Got {name} with values that are not finite at tokens {where}; expected a defined value for every "
            "token. The first token of a text has no predecessor: cut it off."
        )
    return array


def smooth(jsd_bits: Curve, window: int = 5, order: int = 2) -> Float[np.ndarray, " tokens"]:
    """Savitzky-Golay smoothing: around every token a polynomial is fitted, and its value taken.

    Args:
        jsd_bits: shape `(tokens,)`, bits.
        window: tokens per fit, odd. The method's value is 5.
        order: degree of the polynomial, below `window`. The method's value is 2.

    Returns:
        Float64 `(tokens,)`, bits. It may leave [0, 1] slightly beside a steep peak. A curve shorter than the
        window comes back as it is.

    Raises:
        ShapeError: more than one axis.
        ValuesError: NaN, an even window, or an order that does not fit the window.
        MissingExtraError: SciPy is not installed.

    Source: Savitzky and Golay (1964), "Smoothing and differentiation of data by simplified least squares".
    """
    values = curve(jsd_bits)
    if window < 1 or window % 2 == 0 or not 0 <= order < window:
        raise ValuesError(f"Got window={window}, order={order}; expected an odd window above the order (5, 2).")
    if len(values) < window:
        return values
    return np.asarray(_scipy_signal().savgol_filter(values, window, order, mode="interp"))


def find_boundaries(
    jsd_bits: Curve,
    window: int = 5,
    order: int = 2,
    prominence_bits: float = 0.0,
    distance: int = 1,
    prominence_spreads: float = 0.0,
) -> Int[np.ndarray, " peaks"]:
    """Tokens at which the smoothed JSD has a peak: there a new step begins.

    Args:
        jsd_bits: shape `(tokens,)`; entry t compares the rows of tokens t - 1 and t.
        window, order: of the smoothing.
        prominence_bits: a peak must stand this far above the valleys beside it (1e-9 bits in any case).
        distance: tokens between two peaks at least; of two nearer ones the higher stays.
        prominence_spreads: the same as a multiple of the smoothed curve's own spread (its median distance from its
            median): teachers differ several times in bits. The larger of the two counts.

    Returns:
        Increasing int64 token indices. Neither the first nor the last token can be a peak.

    Raises:
        ShapeError, ValuesError, MissingExtraError: as `smooth`, and options below their range.
    """
    if prominence_bits < 0 or prominence_spreads < 0 or distance < 1:
        raise ValuesError(
            f"Got prominence_bits={prominence_bits}, prominence_spreads={prominence_spreads}, distance={distance}; "
            "expected at least 0 bits, 0 spreads and 1 token."
        )
    smoothed = smooth(jsd_bits, window, order)
    # On a flat stretch smoothing leaves ripples of rounding; they are no peaks.
    prominence = max(prominence_bits, prominence_spreads * _median_and_spread(smoothed)[1], _ROUNDING_BITS)
    peaks, _ = _scipy_signal().find_peaks(smoothed, prominence=prominence, distance=distance)
    return np.asarray(peaks, dtype=np.int64)


def relative_heights(jsd_bits: Curve) -> Float[np.ndarray, " tokens"]:
    """How far every value stands above the median of its own curve, in spreads: the median distance from the median.

    Args:
        jsd_bits: shape `(tokens,)`, bits, not smoothed.

    Returns:
        Float64 `(tokens,)`, without a unit; all 0 where the spread is that of rounding.

    Raises:
        ShapeError, ValuesError: more than one axis, NaN.

    >>> relative_heights([0.2, 0.4, 0.2, 0.3, 0.1]).round(1).tolist()
    [0.0, 2.0, 0.0, 1.0, -1.0]
    """
    values = curve(jsd_bits)
    median, spread = _median_and_spread(values)
    return (values - median) / spread if spread > _ROUNDING_BITS else np.zeros_like(values)


def _median_and_spread(values: Float[np.ndarray, " tokens"]) -> tuple[float, float]:
    if not len(values):
        return 0.0, 0.0
    median = float(np.median(values))
    return median, float(np.median(np.abs(values - median)))


def spaced_out(positions: Sequence[int], heights: Sequence[float], spacing: float) -> list[int]:
    """Which positions stay when neighbours nearer than `spacing` push each other out: the higher one stays.

    Args:
        positions: increasing, in any unit.
        heights: one for each; of equal ones the earlier stays.

    Returns:
        Increasing indices into `positions`; any two of them lie at least `spacing` apart.

    Raises:
        ShapeError: not as many heights as positions.

    >>> spaced_out([3, 5, 20], [1.0, 2.0, 0.5], spacing=4)
    [1, 2]
    """
    if len(positions) != len(heights):
        raise ShapeError(f"Got {len(positions)} positions and {len(heights)} heights; expected one for each.")
    kept: list[int] = []  # indices, increasing
    for index in sorted(range(len(positions)), key=lambda i: -heights[i]):
        at = bisect_left(kept, index)
        if all(abs(positions[index] - positions[near]) >= spacing for near in kept[max(0, at - 1) : at + 1]):
            kept.insert(at, index)
    return kept


def _scipy_signal() -> Any:
    try:
        from scipy import signal
    except ImportError as error:
        raise MissingExtraError("scipy", "train") from error
    return signal


@dataclass(frozen=True)
class BoundaryAgreement:
    """Counts of found against annotated boundaries; two of them add up, so a corpus is a sum.

    `matched` pairs are one to one. Precision, recall and F1 lie in [0, 1] and are 0 where nothing was found or
    annotated.
    """

    matched: int = 0
    found: int = 0
    annotated: int = 0

    def __add__(self, other: BoundaryAgreement) -> BoundaryAgreement:
        return BoundaryAgreement(
            self.matched + other.matched, self.found + other.found, self.annotated + other.annotated
        )

    @property
    def precision(self) -> float:
        return self.matched / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.matched / self.annotated if self.annotated else 0.0

    @property
    def f1(self) -> float:
        total = self.found + self.annotated
        return 2 * self.matched / total if total else 0.0


def compare_boundaries(found: Sequence[int], annotated: Sequence[int], tolerance: int = 3) -> BoundaryAgreement:
    """How many found boundaries lie within `tolerance` tokens of an annotated one, one to one.

    The matching is the largest there is: on a line, pairing from left to right finds it.

    Raises:
        ValuesError: a negative tolerance.

    >>> compare_boundaries([4, 5, 20], [5, 12], tolerance=3)
    BoundaryAgreement(matched=1, found=3, annotated=2)
    """
    if tolerance < 0:
        raise ValuesError(f"Got tolerance={tolerance}; expected 0 tokens or more.")
    left, right = sorted(int(token) for token in found), sorted(int(token) for token in annotated)
    i = j = matched = 0
    while i < len(left) and j < len(right):
        if abs(left[i] - right[j]) <= tolerance:
            matched, i, j = matched + 1, i + 1, j + 1
        elif left[i] < right[j]:
            i += 1
        else:
            j += 1
    return BoundaryAgreement(matched, len(left), len(right))
