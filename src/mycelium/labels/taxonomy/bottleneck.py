"""The information bottleneck at one beta: its self-consistent equations and the beta at which a cluster splits.

    p(t|x)  =  p(t) exp(-beta KL[p(y|x) || p(y|t)]) / Z(x, beta)
    p(t)    =  sum_x p(x) p(t|x)
    p(y|t)  =  sum_x p(x|t) p(y|x)

minimise I(X;T) - beta I(T;Y) (Tishby, Pereira and Bialek 1999, equations 28 to 30). Beta is per nat.

Two coinciding copies of a cluster t stay together as long as 1 > beta lambda, where lambda is the second largest
eigenvalue of C[y, y'] = sum_x p(x|t) p(y|x) p(y'|x) / p(y|t): the linear stability of the equations above, the
analogue of Rose's (1998) largest variance. For a single cluster lambda is the squared maximal correlation of X and Y.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

_TINY = 1e-30
STRIDE = 1.7
"""Over-relaxation of `Bottleneck.settle`; below 2."""


@dataclass(frozen=True)
class Clusters:
    """Soft clusters of steps.

    p_t: shape (clusters,), sums to 1. p_t_x: shape (steps, clusters), rows sum to 1. p_y_t: shape (clusters,
    observations), rows sum to 1.
    """

    p_t: np.ndarray
    p_t_x: np.ndarray
    p_y_t: np.ndarray

    def __len__(self) -> int:
        return len(self.p_t)


class Bottleneck:
    """A joint distribution p(x) p(y|x) with the operations of the annealing on it.

    p_y_x: shape (steps, observations), dense or SciPy CSR, rows sum to 1.
    p_x: shape (steps,), sums to 1; uniform when not given.
    """

    def __init__(self, p_y_x: Any, p_x: np.ndarray | None = None) -> None:
        from scipy.sparse import csr_matrix

        self.p_y_x = csr_matrix(p_y_x, dtype=np.float64)
        n = self.p_y_x.shape[0]
        self.p_x = np.full(n, 1.0 / n) if p_x is None else np.asarray(p_x, dtype=np.float64)
        self._by_y = self.p_y_x.T.tocsr()
        entries = self.p_y_x.copy()
        entries.data = entries.data * np.log(entries.data)
        self._negative_entropy = np.asarray(entries.sum(1)).ravel()  # of p(y|x), in nats
        self.p_y = self._by_y @ self.p_x

    def single(self) -> Clusters:
        """Everything in one cluster."""
        n = len(self.p_x)
        return Clusters(np.ones(1), np.ones((n, 1)), self.p_y[None, :].copy())

    def from_assignment(self, p_t_x: np.ndarray) -> Clusters:
        """The clusters that an assignment implies; shape (steps, clusters), every cluster with some mass."""
        p_t = np.maximum(self.p_x @ p_t_x, _TINY)
        p_y_t = (self._by_y @ (p_t_x * self.p_x[:, None])).T
        return Clusters(p_t / p_t.sum(), p_t_x, p_y_t / np.maximum(p_y_t.sum(1, keepdims=True), _TINY))

    def merged(self, clusters: Clusters, groups: list[list[int]]) -> Clusters:
        """One cluster for each group of clusters."""
        return self.from_assignment(np.stack([clusters.p_t_x[:, group].sum(1) for group in groups], axis=1))

    def assign(self, clusters: Clusters, beta: float) -> np.ndarray:
        """p(t|x) for the clusters' p(t) and p(y|t); shape (steps, clusters)."""
        scores = np.log(clusters.p_t) - beta * self.divergences(clusters.p_y_t)
        scores -= scores.max(1, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(1, keepdims=True)
        return scores

    def divergences(self, p_y_t: np.ndarray) -> np.ndarray:
        """KL[p(y|x) || p(y|t)] in nats, shape (steps, clusters); about 69 per unit of mass outside the support."""
        logs = np.log(np.maximum(p_y_t, _TINY))
        return self._negative_entropy[:, None] - self.p_y_x @ logs.T

    def settle(self, clusters: Clusters, beta: float, max_rounds: int, tolerance: float) -> Clusters:
        """Iterate the three equations until p(t|x) moves by less than `tolerance` on average (sum over t).

        At most `max_rounds` times. Each round goes `STRIDE` times as far as the equations say, in log p(t|x): the
        fixed points are the same, and near a critical beta, where plain rounds crawl, it takes half as many.
        """
        logs = np.log(np.maximum(clusters.p_t_x, _TINY))
        for _ in range(max_rounds):
            target = np.log(clusters.p_t) - beta * self.divergences(clusters.p_y_t)
            logs += STRIDE * (target - logs)
            logs -= logs.max(1, keepdims=True)
            np.maximum(logs, -70.0, out=logs)
            assigned = np.exp(logs)
            assigned /= assigned.sum(1, keepdims=True)
            moved = float(self.p_x @ np.abs(assigned - clusters.p_t_x).sum(1))
            clusters = self.from_assignment(assigned)
            if moved < tolerance:
                break
        return self.from_assignment(self.assign(clusters, beta))

    def instability(self, clusters: Clusters, directions: np.ndarray, rounds: int) -> tuple[np.ndarray, np.ndarray]:
        """The eigenvalue lambda of every cluster and its direction over the observations, by power iteration.

        directions: where to begin, shape (observations, clusters); those of an earlier call save rounds.
        Returns lambda, shape (clusters,), and the new directions.
        """
        p_x_t = clusters.p_t_x * self.p_x[:, None] / clusters.p_t
        p_y_t = clusters.p_y_t.T
        roots = np.sqrt(p_y_t)
        inverse = np.divide(1.0, roots, out=np.zeros_like(roots), where=roots > 1e-12)
        vectors = directions
        values = np.zeros(len(clusters))
        for _ in range(max(1, rounds)):
            # In coordinates scaled by sqrt p(y|t) the matrix is symmetric, its trivial eigenvector is sqrt p(y|t).
            vectors = vectors - roots * (roots * vectors).sum(0)
            norms = np.linalg.norm(vectors, axis=0)
            vectors = np.divide(vectors, norms, out=np.zeros_like(vectors), where=norms > 1e-12)
            image = inverse * (self._by_y @ (p_x_t * (self.p_y_x @ (vectors * inverse))))
            image -= roots * (roots * image).sum(0)
            values = (vectors * image).sum(0)
            vectors = image
        return values, vectors

    def projection(self, clusters: Clusters, directions: np.ndarray, cluster: int) -> np.ndarray:
        """Where every step lies along a cluster's direction: standardised over the cluster; shape (steps,)."""
        root = np.sqrt(clusters.p_y_t[cluster])
        scaled = np.divide(directions[:, cluster], root, out=np.zeros_like(root), where=root > 1e-12)
        along = self.p_y_x @ scaled
        weights = clusters.p_t_x[:, cluster] * self.p_x
        weights = weights / weights.sum()
        along = along - weights @ along
        deviation = float(np.sqrt(weights @ along**2))
        return along / deviation if deviation > 0 else along

    def information_bits(self, clusters: Clusters) -> tuple[float, float]:
        """I(X;T) and I(T;Y), in bits."""
        p_t_x = clusters.p_t_x
        ratio = np.log2(np.maximum(p_t_x, _TINY) / clusters.p_t)
        compression = float(self.p_x @ (p_t_x * ratio).sum(1))
        logs = np.log2(np.maximum(clusters.p_y_t, _TINY) / np.maximum(self.p_y, _TINY))
        relevance = float(clusters.p_t @ (clusters.p_y_t * logs).sum(1))
        return max(0.0, compression), max(0.0, relevance)
