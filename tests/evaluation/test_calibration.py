from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.evaluation import (
    equal_mass_bins,
    equal_width_bins,
    expected_calibration_error,
    most_confident,
    risk_coverage,
)
from mycelium.evaluation.calibration import area_under_risk_coverage, risk_coverage_curve

scored_lists = st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=80)


def test_calibration_error_of_two_bins_by_hand() -> None:
    scored = [(0.9, True), (0.9, False), (0.1, False), (0.1, False)]
    # (2 * |0.9 - 0.5| + 2 * |0.1 - 0|) / 4
    assert expected_calibration_error(equal_mass_bins(scored, 2)) == pytest.approx(0.25)
    assert expected_calibration_error(equal_width_bins(scored, 2)) == pytest.approx(0.25)


def test_calibration_error_is_zero_when_confidence_is_the_frequency() -> None:
    scored = [(0.25, True)] + [(0.25, False)] * 3 + [(0.75, True)] * 3 + [(0.75, False)]
    assert expected_calibration_error(equal_mass_bins(scored, 2)) == pytest.approx(0)


def test_no_problems_have_no_calibration_error() -> None:
    assert expected_calibration_error(equal_mass_bins([])) is None
    assert area_under_risk_coverage([]) is None


@given(scored_lists, st.integers(1, 20))
def test_equal_mass_bins_share_the_problems_evenly(scored: list[tuple[float, bool]], n_bins: int) -> None:
    sizes = [each.n for each in equal_mass_bins(scored, n_bins)]
    assert sum(sizes) == len(scored)
    assert max(sizes) - min(sizes) <= 1
    assert len(sizes) == min(n_bins, len(scored))


@given(scored_lists)
def test_both_calibration_errors_agree_with_a_direct_computation(scored: list[tuple[float, bool]]) -> None:
    numpy = pytest.importorskip("numpy")
    confidence = numpy.array([c for c, _ in scored])
    right = numpy.array([float(r) for _, r in scored])
    place = numpy.minimum((confidence * 15).astype(int), 14)
    expected = sum(
        (place == b).mean() * abs(confidence[place == b].mean() - right[place == b].mean())
        for b in range(15)
        if (place == b).any()
    )
    assert expected_calibration_error(equal_width_bins(scored)) == pytest.approx(expected, abs=1e-9)
    error = expected_calibration_error(equal_mass_bins(scored))
    assert error is not None and 0 <= error <= 1


def test_risk_coverage_counts_those_at_or_above_the_threshold() -> None:
    points = risk_coverage([(0.2, False), (0.5, True), (0.9, True)], thresholds=[0.0, 0.5, 0.95])
    assert [(p.accuracy.successes, p.accuracy.n) for p in points] == [(2, 3), (2, 2), (0, 0)]
    assert [p.share_answered for p in points] == pytest.approx([1, 2 / 3, 0])


@given(scored_lists)
def test_a_higher_threshold_never_answers_more(scored: list[tuple[float, bool]]) -> None:
    counts = [point.accuracy.n for point in risk_coverage(scored)]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] == len(scored)


def test_the_most_confident_half_leaves_the_less_confident_out() -> None:
    half = most_confident([(0.1, True), (0.9, True), (0.8, False), (0.2, False)])
    assert (half.successes, half.n) == (1, 2)
    assert most_confident([(0.3, True)]).n == 1


def test_area_under_risk_coverage_prefers_mistakes_at_the_end() -> None:
    # Errors after 1, 2 problems: 0/1, 1/2 -> 0.25 against 1/1, 1/2 -> 0.75.
    assert area_under_risk_coverage([(0.9, True), (0.1, False)]) == pytest.approx(0.25)
    assert area_under_risk_coverage([(0.1, True), (0.9, False)]) == pytest.approx(0.75)


def test_the_risk_coverage_curve_by_hand() -> None:
    """Ten problems of which the three surest are right: risk 0 up to 30% answered, 0.7 when all are."""
    scored = [(1 - place / 10, place < 3) for place in range(10)]
    curve = risk_coverage_curve(scored)
    assert [round(p.share_answered, 9) for p in curve] == [n / 10 for n in range(1, 11)]
    assert [p.risk for p in curve[:3]] == [0, 0, 0] and curve[-1].risk == pytest.approx(0.7)
    assert curve[2].threshold == pytest.approx(0.8)


def test_problems_of_equal_confidence_are_answered_together() -> None:
    curve = risk_coverage_curve([(0.5, True)] * 4)
    assert [(p.threshold, p.share_answered, p.risk) for p in curve] == [(0.5, 1, 0)]
    assert risk_coverage_curve([]) == []
