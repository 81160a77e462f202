"""Reading and generating compared: how a phase's JSD behaves, and what its peaks fall on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from mycelium.shapes import Array, Int
from mycelium.signals.boundaries import Curve, curve, find_boundaries
from mycelium.signals.errors import ValuesError
from mycelium.signals.spectrum import fourier_spectrum

__all__ = ["PhaseStatistics", "phase_statistics", "share_near"]


@dataclass(frozen=True)
class PhaseStatistics:
    """One phase of one trace, or what it says of its JSD.

    Attributes:
        n_tokens: values in the curve.
        mean_bits, std_bits, max_bits: of the JSD before smoothing, bits.
        n_peaks: peaks of the smoothed curve.
        dominant_period: tokens, or `None` for a flat or very short curve.
        peak_share: for every kind of mark the share of peaks near one, within [0, 1]; `None` without peaks.
        chance_share: the share of all tokens near such a mark: what peaks at random would give.
    """

    n_tokens: int
    mean_bits: float
    std_bits: float
    max_bits: float
    n_peaks: int
    dominant_period: float | None
    peak_share: Mapping[str, float | None] = field(default_factory=dict)
    chance_share: Mapping[str, float] = field(default_factory=dict)


def phase_statistics(
    jsd_bits: Curve, marks: Mapping[str, Sequence[int]] | None = None, tolerance: int = 0
) -> PhaseStatistics:
    """Statistics of one phase.

    Args:
        jsd_bits: shape `(tokens,)`, bits, not empty.
        marks: kinds of places and their token indices in the curve, for example numbers or step ends.
        tolerance: tokens between a peak and a mark that still count as together.

    Raises:
        ShapeError, ValuesError: the curve is empty, undefined or not one-dimensional; a negative tolerance.
    """
    values = curve(jsd_bits)
    if not len(values):
        raise ValuesError("Got an empty JSD curve; expected the values of at least one token.")
    peaks = find_boundaries(values)
    everywhere = np.arange(len(values))
    marks = marks or {}
    return PhaseStatistics(
        n_tokens=len(values),
        mean_bits=float(values.mean()),
        std_bits=float(values.std()),
        max_bits=float(values.max()),
        n_peaks=len(peaks),
        dominant_period=fourier_spectrum(values).dominant_period() if len(values) >= 4 else None,
        peak_share={kind: share_near(peaks, places, tolerance) for kind, places in marks.items()},
        chance_share={kind: share_near(everywhere, places, tolerance) or 0.0 for kind, places in marks.items()},
    )


def share_near(
    tokens: Int[Array, " tokens"] | Sequence[int], places: Int[Array, " places"] | Sequence[int], tolerance: int = 0
) -> float | None:
    """Share of `tokens` that have a place within `tolerance` tokens, in [0, 1]; `None` without tokens.

    Raises:
        ValuesError: a negative tolerance.

    >>> share_near([2, 9], [3, 20], tolerance=1)
    0.5
    """
    if tolerance < 0:
        raise ValuesError(f"Got tolerance={tolerance}; expected 0 tokens or more.")
    asked, targets = np.asarray(tokens, dtype=np.int64), np.asarray(places, dtype=np.int64)
    if not asked.size:
        return None
    if not targets.size:
        return 0.0
    nearest = np.abs(asked[:, None] - targets[None, :]).min(axis=1)
    return float((nearest <= tolerance).mean())
