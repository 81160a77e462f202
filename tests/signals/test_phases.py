"""The spectrum of a JSD curve and the statistics of a phase."""

from __future__ import annotations

import numpy as np
import pytest

from mycelium.signals import ShapeError, ValuesError, fourier_spectrum, phase_statistics, share_near


@pytest.mark.parametrize("period", [4, 8, 16])
def test_the_period_of_a_wave_is_found(period: int) -> None:
    wave = 0.3 + 0.1 * np.sin(2 * np.pi * np.arange(64) / period)
    assert fourier_spectrum(wave).dominant_period() == pytest.approx(period)


def test_power_is_a_share_of_the_whole() -> None:
    result = fourier_spectrum(np.random.default_rng(0).random(33))
    assert result.power.sum() == pytest.approx(1.0)
    assert result.frequencies[0] == 0.0 and result.frequencies[-1] <= 0.5


def test_a_period_outside_the_range_is_not_looked_at() -> None:
    tokens = np.arange(64)
    wave = np.sin(2 * np.pi * tokens / 32) + 0.3 * np.sin(2 * np.pi * tokens / 4)
    assert fourier_spectrum(wave).dominant_period(longest=10) == pytest.approx(4)


def test_a_constant_curve_has_no_rhythm() -> None:
    assert fourier_spectrum(np.full(16, 0.1)).dominant_period() is None


def test_the_peaks_of_a_phase_are_compared_with_its_marks() -> None:
    curve = np.zeros(20)
    curve[[6, 13]] = 0.9
    statistics = phase_statistics(curve, {"number": [6], "blank": []}, tolerance=1)
    # The smoothed spikes have small side lobes: peaks at 2, 10 and 17 or so beside 6 and 13 are real peaks.
    assert statistics.n_tokens == 20
    assert statistics.mean_bits == pytest.approx(0.09)
    assert statistics.max_bits == pytest.approx(0.9)
    assert statistics.peak_share["number"] == pytest.approx(1 / statistics.n_peaks)
    assert statistics.chance_share == {"number": pytest.approx(3 / 20), "blank": 0.0}


def test_shares_count_tokens_near_a_place() -> None:
    assert share_near([2, 9], [3, 20], tolerance=1) == 0.5
    assert share_near([], [3]) is None


@pytest.mark.usefixtures("without_shape_checks")
@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: fourier_spectrum([0.1, 0.2]), ShapeError, "at least 4"),
        (
            lambda: fourier_spectrum(np.arange(8.0)).dominant_period(shortest=1),
            ValuesError,
            "at least 2 tokens",
        ),
        (lambda: phase_statistics([]), ValuesError, "empty"),
        (lambda: share_near([1], [1], tolerance=-1), ValuesError, "0 tokens or more"),
    ],
)
def test_wrong_input_is_named(call: object, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        call()  # type: ignore[operator]
