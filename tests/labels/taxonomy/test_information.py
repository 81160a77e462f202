"""Information quantities against SciPy and against sums written out by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.stats import entropy

from mycelium.labels.taxonomy.information import (
    contingency,
    entropy_bits,
    homogeneity,
    mutual_information_bits,
    normalised_information,
    purity,
)

TABLES = arrays(np.float64, st.tuples(st.integers(1, 5), st.integers(1, 5)), elements=st.integers(0, 30).map(float))


@given(arrays(np.float64, st.integers(1, 8), elements=st.integers(0, 50).map(float)))
def test_entropy_is_that_of_scipy(counts: np.ndarray) -> None:
    if counts.sum() > 0:
        p = counts / counts.sum()
        assert entropy_bits(p) == pytest.approx(entropy(p, base=2), abs=1e-12)


@given(TABLES)
def test_mutual_information_is_the_sum_of_the_entropies_less_the_joint_one(table: np.ndarray) -> None:
    if table.sum() > 0:
        joint = table / table.sum()
        expected = entropy(joint.sum(0), base=2) + entropy(joint.sum(1), base=2) - entropy(joint.ravel(), base=2)
        assert mutual_information_bits(table) == pytest.approx(expected, abs=1e-9)


def test_a_hand_worked_table_has_its_known_information() -> None:
    # p = [[3/8, 1/8], [1/8, 3/8]]: I = 3/4 log2(3/2) + 1/4 log2(1/2)
    joint = np.array([[3.0, 1.0], [1.0, 3.0]])
    assert mutual_information_bits(joint) == pytest.approx(0.75 * np.log2(1.5) - 0.25)
    assert purity(joint) == 0.75


def test_rows_that_equal_the_labels_agree_fully_and_independent_ones_not_at_all() -> None:
    assert normalised_information(np.diag([5.0, 3.0, 2.0])) == pytest.approx(1.0)
    assert normalised_information(np.outer([5.0, 3.0], [2.0, 1.0, 4.0])) == pytest.approx(0.0, abs=1e-12)


def test_splitting_a_row_keeps_homogeneity_and_lowers_normalised_information() -> None:
    whole, split = np.diag([8.0, 8.0]), np.array([[4.0, 0.0], [4.0, 0.0], [0.0, 8.0]])
    assert homogeneity(whole) == homogeneity(split) == pytest.approx(1.0)
    assert normalised_information(split) == pytest.approx(2 / (1.5 + 1))


def test_one_row_or_one_label_tells_nothing() -> None:
    assert normalised_information(np.array([[3.0]])) == 0.0
    assert homogeneity(np.array([[3.0], [4.0]])) == 0.0
    assert mutual_information_bits(np.zeros((2, 2))) == 0.0
    assert purity(np.zeros((2, 2))) == 0.0


def test_a_contingency_table_counts_weights() -> None:
    rows, labels = np.array([0, 0, 1]), np.array([1, 1, 0])
    assert contingency(rows, labels, (2, 2)).tolist() == [[0, 2], [1, 0]]
    assert contingency(rows, labels, (2, 2), np.array([2.0, 0.0, 5.0])).tolist() == [[0, 2], [5, 0]]
