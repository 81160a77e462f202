"""The rhythm of computation: the Fourier spectrum of a JSD curve and its dominant period in tokens."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from mycelium.shapes import Float
from mycelium.signals.boundaries import Curve, curve
from mycelium.signals.errors import ShapeError, ValuesError

__all__ = ["Spectrum", "fourier_spectrum"]


@dataclass(frozen=True, eq=False)
class Spectrum:
    """Power by frequency.

    Attributes:
        frequencies: `(n,)`, cycles for each token, from 0 to 0.5.
        power: `(n,)`, shares of the curve's variance: they sum to 1, or are all 0 for a constant curve.
    """

    frequencies: Float[np.ndarray, " n"]
    power: Float[np.ndarray, " n"]

    def dominant_period(self, shortest: float = 2.0, longest: float | None = None) -> float | None:
        """Period of the strongest frequency, in tokens; `None` for a constant curve or an empty range.

        Args:
            shortest, longest: periods to look at, in tokens. No period below 2 can be seen.

        Raises:
            ValuesError: `shortest` below 2, or `longest` below `shortest`.
        """
        if shortest < 2 or (longest is not None and longest < shortest):
            raise ValuesError(
                f"Got periods from {shortest} to {longest}; expected at least 2 tokens, in increasing order."
            )
        usable = (self.frequencies > 0) & (self.frequencies <= 1 / shortest)
        if longest is not None:
            usable &= self.frequencies >= 1 / longest
        if not (usable.any() and self.power[usable].any()):
            return None
        best = np.flatnonzero(usable)[int(np.argmax(self.power[usable]))]
        return float(1 / self.frequencies[best])


def fourier_spectrum(jsd_bits: Curve) -> Spectrum:
    """Fourier spectrum of a JSD curve.

    power[f] is proportional to |sum over t of w[t] (jsd[t] - mean) exp(-2 pi i f t / n)|^2 with the Hann window w,
    which keeps the ends of the text from looking like a rhythm.

    Args:
        jsd_bits: shape `(tokens,)`, bits, at least 4 tokens.

    Raises:
        ShapeError: more than one axis, or fewer than 4 tokens.
        ValuesError: NaN.

    Source: Harris (1978), "On the use of windows for harmonic analysis with the discrete Fourier transform".
    """
    values = curve(jsd_bits)
    if len(values) < 4:
        raise ShapeError(f"Got a curve of {len(values)} tokens; expected at least 4 for a spectrum.")
    centred = values - values.mean()
    if np.abs(centred).max() <= 1e-12:  # rounding of a constant is no rhythm
        centred[:] = 0.0
    # The periodic window (one point more, cut off) is the one that suits a Fourier transform.
    amplitudes = np.abs(np.fft.rfft(centred * np.hanning(len(values) + 1)[:-1])) ** 2
    amplitudes[0] = 0.0  # what is left of the mean after the window
    total = amplitudes.sum()
    power = amplitudes / total if total > 0 else amplitudes
    return Spectrum(np.fft.rfftfreq(len(values)), power)
