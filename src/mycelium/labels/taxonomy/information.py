"""Entropies, mutual information and the agreement of two partitions, in bits, by direct sums."""

from __future__ import annotations

import numpy as np


def entropy_bits(p: np.ndarray) -> float:
    """Entropy of a distribution, in bits; zero entries count as zero.

    >>> entropy_bits(np.array([0.5, 0.5, 0.0]))
    1.0
    """
    positive = p[p > 0]
    return float(-(positive * np.log2(positive)).sum()) + 0.0


def mutual_information_bits(joint: np.ndarray) -> float:
    """I(A;B) of a joint distribution or table of counts, shape (a, b), in bits; 0 for an empty table.

    >>> mutual_information_bits(np.eye(2) / 2)
    1.0
    """
    total = joint.sum()
    if total <= 0:
        return 0.0
    joint = joint / total
    expected = joint.sum(1, keepdims=True) * joint.sum(0, keepdims=True)
    seen = joint > 0
    return max(0.0, float((joint[seen] * np.log2(joint[seen] / expected[seen])).sum()))


def purity(counts: np.ndarray) -> float:
    """Share of items that have the most frequent label of their row; counts of shape (rows, labels).

    >>> purity(np.array([[8, 2], [1, 9]]))
    0.85
    """
    return float(counts.max(1).sum() / counts.sum()) if counts.sum() else 0.0


def normalised_information(counts: np.ndarray) -> float:
    """I(rows; labels) over the mean of the two entropies, from 0 to 1; 0 when either side has one value only."""
    total = counts.sum()
    if total <= 0:
        return 0.0
    mean = (entropy_bits(counts.sum(1) / total) + entropy_bits(counts.sum(0) / total)) / 2
    return mutual_information_bits(counts) / mean if mean > 0 else 0.0


def homogeneity(counts: np.ndarray) -> float:
    """I(rows; labels) over the entropy of the labels: what the rows tell of a label, from 0 to 1."""
    total = counts.sum()
    of_labels = entropy_bits(counts.sum(0) / total) if total > 0 else 0.0
    return mutual_information_bits(counts) / of_labels if of_labels > 0 else 0.0


def contingency(
    rows: np.ndarray, labels: np.ndarray, shape: tuple[int, int], weights: np.ndarray | None = None
) -> np.ndarray:
    """Counts of (row, label), shape `shape`; `weights` says how often each item counts."""
    flat = np.bincount(rows * shape[1] + labels, weights=weights, minlength=shape[0] * shape[1])
    return flat.reshape(shape).astype(float)
