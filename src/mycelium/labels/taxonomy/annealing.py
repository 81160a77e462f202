"""Deterministic annealing: beta rises, clusters split where they become unstable, and every split is remembered.

At each beta the clusters settle; then every cluster whose critical beta is passed is doubled, its halves pushed
apart along the unstable direction, and all settle again. Halves that fall back together are merged: they were not
two rows yet (Rose 1998). Beta grows by a factor, or less, to just above the next critical beta.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from mycelium.labels.taxonomy.bottleneck import Bottleneck, Clusters
from mycelium.labels.taxonomy.information import entropy_bits


@dataclass(frozen=True, slots=True)
class AnnealingSettings:
    """Bounds of the annealing; beta per nat.

    beta_growth: largest factor from one beta to the next.
    max_rows: the annealing ends with so many clusters.
    margin: a cluster is split when beta exceeds its critical beta by this factor. Just above it the equations move so
        slowly that halves which belong together would look apart.
    rounds: iterations of the equations at one beta, at most; they end when p(t|x) moves less than `tolerance`.
    merge_bits: clusters whose p(y|t) differ by less (Jensen-Shannon divergence) are one.
    min_share: a split that leaves a half with less of the steps than this is undone.
    """

    beta_growth: float = 1.12
    beta_max: float = 20.0
    max_rows: int = 24
    max_levels: int = 120
    margin: float = 1.05
    rounds: int = 150
    tolerance: float = 1e-4
    merge_bits: float = 1e-2
    min_share: float = 0.01
    power_rounds: int = 10


@dataclass(frozen=True, slots=True)
class Node:
    """A row of the tree.

    Born at `beta` from `parent` (`None` for the root), gone at `ended`, the beta at which it split; `critical` is the
    beta from which it was unstable. `ended` is later by the margin, and much later when the split was held back.
    """

    id: int
    parent: int | None
    beta: float
    ended: float | None = None
    critical: float | None = None


@dataclass(frozen=True)
class Level:
    """The settled clusters at one beta.

    nodes: their places in the tree, in order. held_back: a cluster is unstable here and was not split, because a half
    would have been too small or too much like the other one.
    """

    beta: float
    clusters: Clusters
    nodes: tuple[int, ...]
    compression_bits: float
    relevance_bits: float
    held_back: bool = False


@dataclass
class AnnealingPath:
    """Everything the annealing went through: levels by rising beta, and the tree of rows."""

    levels: list[Level] = field(default_factory=list)
    tree: list[Node] = field(default_factory=list)


def anneal(problem: Bottleneck, settings: AnnealingSettings | None = None, seed: int = 0) -> AnnealingPath:
    """Anneal from one cluster until `beta_max`, `max_rows` or `max_levels`; the same seed gives the same path.

    With nothing to tell the steps apart (one step, or all alike) the path is a single level.
    """
    settings = settings or AnnealingSettings()
    rng = np.random.default_rng(seed)
    path = AnnealingPath(tree=[Node(0, None, 0.0)])
    clusters, nodes = problem.single(), [0]
    values, directions = problem.instability(clusters, rng.standard_normal((problem.p_y_x.shape[1], 1)), 200)
    critical = _critical(values)
    beta = float(critical[0]) * 0.9
    _record(path, problem, min(beta, settings.beta_max), clusters, nodes)
    while beta < settings.beta_max and len(path.levels) < settings.max_levels:
        beta = min(_next_beta(beta, critical, settings), settings.beta_max)
        clusters = problem.settle(clusters, beta, settings.rounds, settings.tolerance)
        values, directions = problem.instability(clusters, directions, settings.power_rounds)
        critical = _critical(values)
        ready = (critical * settings.margin <= beta) & (clusters.p_t >= 2 * settings.min_share)
        order = [int(i) for i in np.argsort(critical, kind="stable") if ready[i]]
        chosen = order[: settings.max_rows - len(clusters)]
        if chosen:
            origins, clusters = _split(problem, clusters, directions, chosen, beta, settings)
            nodes = _grow(path.tree, nodes, origins, critical, beta)
            directions = directions[:, origins]
            norms = np.maximum(np.linalg.norm(directions, axis=0), 1e-300)
            # Both halves inherit one direction: some noise lets their own ones emerge.
            directions = directions / norms + 0.1 * rng.standard_normal(directions.shape)
            values, directions = problem.instability(clusters, directions, settings.power_rounds)
            critical = _critical(values)
        _record(path, problem, beta, clusters, nodes, bool((critical * settings.margin <= beta).any()))
        if len(clusters) >= settings.max_rows:
            break
    return path


def divergence_bits(clusters: Clusters, a: int, b: int) -> float:
    """Jensen-Shannon divergence of p(y|a) and p(y|b), weighted by the clusters' shares; from 0 to 1 bit."""
    p, q = clusters.p_y_t[a], clusters.p_y_t[b]
    share = clusters.p_t[a] / (clusters.p_t[a] + clusters.p_t[b])
    mean = share * p + (1 - share) * q
    return entropy_bits(mean) - share * entropy_bits(p) - (1 - share) * entropy_bits(q)


def _critical(values: np.ndarray) -> np.ndarray:
    return np.divide(1.0, values, out=np.full_like(values, np.inf), where=values > 1e-9)


def _next_beta(beta: float, critical: np.ndarray, settings: AnnealingSettings) -> float:
    """A factor of `beta_growth` on, or to where the next cluster is to split when that comes first."""
    if not np.isfinite(beta):
        return beta
    due = critical * settings.margin * 1.001
    ahead = due[due > beta]
    nearest = float(ahead.min()) if len(ahead) else np.inf
    return min(beta * settings.beta_growth, max(nearest, beta * 1.02))


def _record(
    path: AnnealingPath,
    problem: Bottleneck,
    beta: float,
    clusters: Clusters,
    nodes: list[int],
    held_back: bool = False,
) -> None:
    path.levels.append(Level(beta, clusters, tuple(nodes), *problem.information_bits(clusters), held_back))


def _split(
    problem: Bottleneck, clusters: Clusters, directions: np.ndarray, chosen: list[int], beta: float,
    settings: AnnealingSettings,
) -> tuple[list[int], Clusters]:  # fmt: skip
    """Double the chosen clusters, settle, and keep apart only halves that differ and are large enough.

    Returns for every new cluster the index of the old one that it comes from, and the new clusters.
    """
    columns, origins = [], []
    for index in range(len(clusters)):
        share = clusters.p_t_x[:, index]
        if index in chosen:
            upper = 0.5 + 0.45 * np.tanh(problem.projection(clusters, directions, index))
            columns += [share * upper, share * (1 - upper)]
            origins += [index, index]
        else:
            columns.append(share)
            origins.append(index)
    settled = problem.from_assignment(np.stack(columns, axis=1))
    settled = problem.settle(settled, beta, settings.rounds, settings.tolerance)
    groups = _alike(settled, origins, settings)
    if len(groups) < len(settled):
        settled = problem.merged(settled, groups)
        settled = problem.settle(settled, beta, settings.rounds, settings.tolerance)
    return [origins[group[0]] for group in groups], settled


def _alike(clusters: Clusters, origins: list[int], settings: AnnealingSettings) -> list[list[int]]:
    """Clusters grouped: the halves of one origin that do not differ enough, or of which one is too small."""
    groups = []
    for origin in dict.fromkeys(origins):
        halves = [place for place, source in enumerate(origins) if source == origin]
        apart = len(halves) == 2 and (
            min(clusters.p_t[place] for place in halves) >= settings.min_share
            and divergence_bits(clusters, *halves) >= settings.merge_bits
        )
        groups += [[place] for place in halves] if apart else [halves]
    return groups


def _grow(tree: list[Node], nodes: list[int], origins: list[int], critical: np.ndarray, beta: float) -> list[int]:
    """Enter the splits into the tree; returns the new clusters' nodes."""
    grown = []
    for origin in origins:
        if origins.count(origin) == 1:
            grown.append(nodes[origin])
            continue
        parent = tree[nodes[origin]]
        tree[parent.id] = Node(parent.id, parent.parent, parent.beta, beta, float(critical[origin]))
        tree.append(Node(len(tree), parent.id, beta))
        grown.append(tree[-1].id)
    return grown
