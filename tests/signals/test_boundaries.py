"""Smoothing, peaks, and the agreement of boundaries."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mycelium.signals import (
    BoundaryAgreement,
    ShapeError,
    ValuesError,
    compare_boundaries,
    find_boundaries,
    smooth,
)


def test_a_parabola_passes_through_order_two_unchanged() -> None:
    parabola = 0.01 * (np.arange(12.0) - 5) ** 2
    assert smooth(parabola) == pytest.approx(parabola, abs=1e-12)


def test_the_middle_of_a_spike_gets_the_weight_of_the_classic_table() -> None:
    """Window 5, order 2: weights (-3, 12, 17, 12, -3) / 35."""
    spike = np.zeros(11)
    spike[5] = 1.0
    assert smooth(spike)[3:8] == pytest.approx(np.array([-3, 12, 17, 12, -3]) / 35)


def test_a_curve_shorter_than_the_window_comes_back_as_it_is() -> None:
    assert smooth([0.1, 0.9]).tolist() == [0.1, 0.9]


def test_a_boundary_is_placed_at_the_peak() -> None:
    curve = np.zeros(20)
    curve[[6, 13]] = 0.8, 0.5
    assert list(find_boundaries(curve, prominence_bits=0.2)) == [6, 13]
    assert find_boundaries(curve, prominence_bits=0.32).tolist() == [6]


def test_a_flat_curve_has_no_boundary() -> None:
    assert find_boundaries(np.full(10, 0.3)).tolist() == []


@pytest.mark.usefixtures("without_shape_checks")
@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: smooth(np.ones((2, 2))), ShapeError, "one value for each token"),
        (lambda: smooth([np.nan, 0.1]), ValuesError, r"tokens \[0\]"),
        (lambda: smooth(np.ones(9), window=4), ValuesError, "odd window"),
        (lambda: find_boundaries(np.ones(9), distance=0), ValuesError, "1 token"),
        (lambda: compare_boundaries([1], [1], tolerance=-1), ValuesError, "0 tokens or more"),
    ],
)
def test_wrong_input_is_named(call: object, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        call()  # type: ignore[operator]


def test_each_annotated_boundary_is_matched_once() -> None:
    agreement = compare_boundaries([4, 5, 20], [5, 12], tolerance=3)
    assert agreement == BoundaryAgreement(matched=1, found=3, annotated=2)
    assert (agreement.precision, agreement.recall, agreement.f1) == pytest.approx((1 / 3, 1 / 2, 0.4))


def test_agreements_add_up_and_nothing_at_all_scores_zero() -> None:
    assert BoundaryAgreement(1, 2, 3) + BoundaryAgreement(1, 1, 1) == BoundaryAgreement(2, 3, 4)
    assert BoundaryAgreement().f1 == 0.0


@settings(max_examples=60, deadline=None)
@given(st.sets(st.integers(0, 12), max_size=5), st.sets(st.integers(0, 12), max_size=5), st.integers(0, 3))
def test_the_matching_is_as_large_as_the_best_of_all_assignments(
    found: set[int], annotated: set[int], tolerance: int
) -> None:
    from scipy.optimize import linear_sum_assignment

    best = 0
    if found and annotated:
        near = np.abs(np.subtract.outer(sorted(found), sorted(annotated))) <= tolerance
        best = int(near[linear_sum_assignment(near, maximize=True)].sum())
    assert compare_boundaries(sorted(found), sorted(annotated), tolerance).matched == best
