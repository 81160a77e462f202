from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest, bootstrap
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.proportion import proportion_confint

from mycelium.evaluation import Proportion, mcnemar_exact, paired_difference_interval, wilson_interval


def test_wilson_interval_of_one_in_two_as_worked_out_by_hand() -> None:
    low, high = wilson_interval(1, 2)
    # z^2 = 3.8415; centre (0.5 + 0.9604) / 2.9207 = 0.5; half 1.96 * sqrt(0.125 + 0.2401) / 2.9207 = 0.4055
    assert low == pytest.approx(0.0945, abs=1e-4)
    assert high == pytest.approx(0.9055, abs=1e-4)


@given(st.integers(1, 3000), st.data())
def test_wilson_interval_agrees_with_scipy(n: int, data: st.DataObject) -> None:
    successes = data.draw(st.integers(0, n))
    theirs = binomtest(successes, n).proportion_ci(0.95, method="wilson")
    low, high = wilson_interval(successes, n)
    assert low == pytest.approx(theirs.low, abs=1e-9)
    assert high == pytest.approx(theirs.high, abs=1e-9)


@given(st.integers(1, 5000), st.data())
def test_wilson_interval_contains_the_proportion_and_mirrors(n: int, data: st.DataObject) -> None:
    successes = data.draw(st.integers(0, n))
    low, high = wilson_interval(successes, n)
    assert 0 <= low <= successes / n <= high <= 1
    mirrored = wilson_interval(n - successes, n)
    assert mirrored == pytest.approx((1 - high, 1 - low), abs=1e-12)


@pytest.mark.parametrize(("successes", "n"), [(0, 0), (3, 2), (-1, 5), (0, -1)])
def test_wilson_interval_refuses_counts_that_are_no_proportion(successes: int, n: int) -> None:
    with pytest.raises(ValueError, match=r"expected 0 <= successes <= n and n > 0"):
        wilson_interval(successes, n)


def test_a_proportion_of_no_problems_has_no_value_and_no_interval() -> None:
    nothing = Proportion(0, 0)
    assert nothing.value is None and nothing.ci95 is None
    assert nothing.to_json() == {"n": 0, "correct": 0, "accuracy": None, "ci95": None}


def test_mcnemar_by_hand() -> None:
    assert mcnemar_exact(0, 0) == 1.0
    assert mcnemar_exact(1, 5) == pytest.approx(2 * (1 + 6) / 64)
    assert mcnemar_exact(0, 10) == pytest.approx(2 / 1024)
    assert mcnemar_exact(4, 4) == 1.0


@given(st.integers(0, 400), st.integers(0, 400))
def test_mcnemar_agrees_with_the_binomial_test_of_scipy(only_a: int, only_b: int) -> None:
    if only_a + only_b == 0:
        return
    theirs = binomtest(only_a, only_a + only_b, 0.5).pvalue
    assert mcnemar_exact(only_a, only_b) == pytest.approx(theirs, rel=1e-9)
    assert mcnemar_exact(only_a, only_b) == mcnemar_exact(only_b, only_a)


def test_mcnemar_stays_exact_for_many_flips() -> None:
    assert mcnemar_exact(900, 1100) == pytest.approx(binomtest(900, 2000, 0.5).pvalue, rel=1e-9)
    assert mcnemar_exact(0, 1500) == pytest.approx(2 * 0.5**1500, abs=1e-300)


def test_mcnemar_refuses_negative_counts() -> None:
    with pytest.raises(ValueError, match="expected counts of at least 0"):
        mcnemar_exact(-1, 2)


def test_paired_interval_matches_the_published_worked_example() -> None:
    """Newcombe (1998), table II, contrast (a): 36, 12, 2, 0 gives a difference of 0.2 ([0.0569, 0.3404])."""
    low, high = paired_difference_interval(both=36, only_a=2, only_b=12, neither=0)
    assert low == pytest.approx(0.0569, abs=1e-3)
    assert high == pytest.approx(0.3404, abs=1e-3)


@given(*(st.integers(0, 200) for _ in range(4)))
def test_paired_interval_holds_the_difference_and_turns_round_with_the_runs(
    both: int, only_a: int, only_b: int, neither: int
) -> None:
    n = both + only_a + only_b + neither
    if n == 0:
        return
    low, high = paired_difference_interval(both, only_a, only_b, neither)
    assert -1 <= low <= (only_b - only_a) / n + 1e-12
    assert (only_b - only_a) / n - 1e-12 <= high <= 1
    back = paired_difference_interval(both, only_b, only_a, neither)
    assert back == pytest.approx((-high, -low), abs=1e-9)
    assert not math.isnan(low + high)


@given(st.integers(1, 3000), st.data(), st.sampled_from([0.9, 0.95, 0.99]))
def test_wilson_interval_agrees_with_statsmodels_at_every_level(n: int, data: st.DataObject, level: float) -> None:
    from scipy.stats import norm

    successes = data.draw(st.integers(0, n))
    theirs = proportion_confint(successes, n, alpha=1 - level, method="wilson")
    assert wilson_interval(successes, n, norm.ppf((1 + level) / 2)) == pytest.approx(theirs, abs=1e-9)


@given(*(st.integers(0, 200) for _ in range(4)))
def test_mcnemar_agrees_with_statsmodels_on_the_whole_table(both: int, only_a: int, only_b: int, neither: int) -> None:
    """`exact=True`: its chi-square form, with the correction that is its default there, gives p = 0 for no flips."""
    theirs = mcnemar([[both, only_a], [only_b, neither]], exact=True).pvalue
    assert mcnemar_exact(only_a, only_b) == pytest.approx(theirs, rel=1e-9)


def test_mcnemar_of_runs_that_agree_everywhere_is_one() -> None:
    assert mcnemar_exact(0, 0) == mcnemar([[7, 0], [0, 3]], exact=True).pvalue == 1.0


@pytest.mark.parametrize("cells", [(300, 40, 80, 180), (500, 20, 20, 60), (100, 150, 250, 400), (20, 30, 10, 900)])
def test_paired_interval_agrees_with_the_paired_bootstrap_of_scipy(cells: tuple[int, int, int, int]) -> None:
    """Two methods that come together as problems grow in number: within a hundredth at 600 to 960 problems."""
    both, only_a, only_b, neither = cells
    a = np.repeat([1, 1, 0, 0], cells)
    b = np.repeat([1, 0, 1, 0], cells)
    drawn = bootstrap(
        (a, b),
        lambda a, b, axis: (b - a).mean(axis=axis),
        paired=True,
        vectorized=True,
        n_resamples=4000,
        batch=500,
        method="percentile",
        rng=np.random.default_rng(0),
    ).confidence_interval
    found = paired_difference_interval(both, only_a, only_b, neither)
    assert found == pytest.approx((drawn.low, drawn.high), abs=0.01)
