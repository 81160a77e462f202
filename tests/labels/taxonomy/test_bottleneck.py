"""The bottleneck on joint distributions whose critical betas are known."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import entropy

from mycelium.labels import AnnealingSettings, Bottleneck, Clusters, anneal


def two_groups(strength: float, per_group: int = 3) -> np.ndarray:
    """p(y|x) of two groups of steps over two observations: (1 ± strength) / 2. lambda is strength squared."""
    one = np.array([(1 + strength) / 2, (1 - strength) / 2])
    return np.stack([one] * per_group + [one[::-1]] * per_group)


def four_groups(outer: float, inner: float) -> np.ndarray:
    """Two pairs: the pair is told by one bit of strength `outer`, the group in it by one of strength `inner`.

    An observation shows either bit with probability 1/2: y is one of 4.
    """
    rows = []
    for a in (1, -1):
        for b in (1, -1):
            rows.append([(1 + a * outer) / 4, (1 - a * outer) / 4, (1 + b * inner) / 4, (1 - b * inner) / 4])
    return np.array(rows)


@pytest.mark.parametrize("strength", [0.3, 0.6, 0.9])
def test_the_eigenvalue_of_two_groups_is_their_squared_correlation(strength: float) -> None:
    problem = Bottleneck(two_groups(strength))
    values, _ = problem.instability(problem.single(), np.array([[1.0], [0.3]]), 5)
    assert values[0] == pytest.approx(strength**2)


def test_the_eigenvalue_is_the_second_one_of_the_matrix_computed_in_full() -> None:
    rng = np.random.default_rng(3)
    p_y_x = rng.dirichlet(np.ones(6), size=40)
    p_x = rng.dirichlet(np.ones(40))
    problem = Bottleneck(p_y_x, p_x)
    p_y = p_x @ p_y_x
    full = (p_y_x.T * p_x) @ p_y_x / np.sqrt(np.outer(p_y, p_y))
    expected = np.sort(np.linalg.eigvalsh(full))[-2]
    values, _ = problem.instability(problem.single(), rng.standard_normal((6, 1)), 300)
    assert values[0] == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize("strength", [0.4, 0.7])
def test_two_groups_split_just_above_the_critical_beta_and_not_below(strength: float) -> None:
    problem = Bottleneck(two_groups(strength))
    critical = 1 / strength**2
    apart = np.array([[0.6, 0.4]] * 3 + [[0.4, 0.6]] * 3)
    below = problem.settle(problem.from_assignment(apart), critical * 0.95, 3000, 1e-12)
    above = problem.settle(problem.from_assignment(apart), critical * 1.05, 3000, 1e-12)
    assert np.abs(below.p_y_t[0] - below.p_y_t[1]).max() < 1e-6
    assert np.abs(above.p_y_t[0] - above.p_y_t[1]).max() > 0.02


def test_annealing_finds_the_critical_beta_of_two_groups() -> None:
    path = anneal(Bottleneck(two_groups(0.6)), AnnealingSettings(beta_max=30.0))
    assert len(path.levels[0].clusters) == 1
    assert len(path.levels[-1].clusters) == 2
    assert path.tree[0].critical == pytest.approx(1 / 0.36, rel=1e-6)
    assert path.tree[0].ended == pytest.approx(1 / 0.36, rel=0.08)
    assert [(node.parent, node.beta) for node in path.tree[1:]] == [(0, path.tree[0].ended)] * 2
    shares = path.levels[-1].clusters.p_t_x
    assert (shares[:3].argmax(1) == shares[0].argmax()).all()
    assert (shares[3:].argmax(1) == 1 - shares[0].argmax()).all()


def test_four_groups_split_first_by_the_stronger_bit_then_by_the_weaker_one() -> None:
    outer, inner = 0.9, 0.5
    problem = Bottleneck(np.repeat(four_groups(outer, inner), 5, axis=0))
    path = anneal(problem, AnnealingSettings(beta_max=40.0, min_share=0.01))
    counts = [len(level.clusters) for level in path.levels]
    assert counts == sorted(counts) and counts[-1] == 4 and {1, 2, 4} <= set(counts)
    assert path.tree[0].critical == pytest.approx(2 / outer**2, rel=1e-6)  # an observation shows the bit half the time
    first = path.levels[counts.index(2)].clusters.p_t_x.argmax(1)
    assert len(set(first[:10])) == len(set(first[10:])) == 1 and first[0] != first[10]
    late = [node.critical for node in path.tree[1:3]]
    assert all(beta is not None and beta > 2 / outer**2 for beta in late)


def test_information_along_the_path_grows_and_obeys_the_data_processing_inequality() -> None:
    rng = np.random.default_rng(0)
    p_y_x = np.concatenate([rng.dirichlet(5 * centre + 0.3, size=30) for centre in np.eye(5)])
    problem = Bottleneck(p_y_x)
    path = anneal(problem, AnnealingSettings(beta_max=30.0, max_rows=8))
    compression = np.array([level.compression_bits for level in path.levels])
    relevance = np.array([level.relevance_bits for level in path.levels])
    assert len(path.levels[-1].clusters) >= 5
    assert (np.diff(relevance) > -1e-3).all()
    assert (np.diff(compression) > -1e-3).all()
    assert (relevance <= compression + 1e-9).all()
    whole = entropy(problem.p_y, base=2) - np.mean([entropy(row, base=2) for row in p_y_x])
    assert relevance[-1] <= whole + 1e-9
    assert relevance[-1] > 0.6 * whole


def test_information_of_hand_made_clusters_is_the_direct_sum() -> None:
    p_y_x = np.array([[0.5, 0.5, 0.0], [0.0, 0.5, 0.5], [1.0, 0.0, 0.0]])
    p_x = np.array([0.5, 0.25, 0.25])
    p_t_x = np.array([[1.0, 0.0], [0.5, 0.5], [0.0, 1.0]])
    problem = Bottleneck(p_y_x, p_x)
    compression, relevance = problem.information_bits(problem.from_assignment(p_t_x))
    joint_xt = p_t_x * p_x[:, None]
    joint_ty = joint_xt.T @ p_y_x
    for joint, value in ((joint_xt, compression), (joint_ty, relevance)):
        expected = sum(
            joint[i, j] * np.log2(joint[i, j] / (joint[i].sum() * joint[:, j].sum()))
            for i in range(joint.shape[0])
            for j in range(joint.shape[1])
            if joint[i, j] > 0
        )
        assert value == pytest.approx(expected)


def test_settled_clusters_satisfy_the_three_equations() -> None:
    p_y_x = two_groups(0.8)
    problem = Bottleneck(p_y_x)
    beta = 4.0
    start = problem.from_assignment(np.array([[0.7, 0.3]] * 3 + [[0.3, 0.7]] * 3))
    found = problem.settle(start, beta, 2000, 1e-13)
    divergence = np.array([[entropy(row, centre) for centre in found.p_y_t] for row in p_y_x])
    expected = found.p_t * np.exp(-beta * divergence)
    expected /= expected.sum(1, keepdims=True)
    assert found.p_t_x == pytest.approx(expected, abs=1e-6)
    assert found.p_t == pytest.approx(found.p_t_x.mean(0), abs=1e-9)
    assert found.p_y_t == pytest.approx((found.p_t_x.T @ p_y_x) / found.p_t_x.sum(0)[:, None], abs=1e-9)


def test_the_same_seed_gives_the_same_path() -> None:
    rng = np.random.default_rng(5)
    p_y_x = rng.dirichlet(np.full(8, 0.4), size=120)
    one, two = (anneal(Bottleneck(p_y_x), AnnealingSettings(max_rows=6), seed=7) for _ in range(2))
    assert one.tree == two.tree
    assert [level.beta for level in one.levels] == [level.beta for level in two.levels]
    assert (one.levels[-1].clusters.p_t_x == two.levels[-1].clusters.p_t_x).all()


@pytest.mark.parametrize("p_y_x", [np.array([[0.2, 0.8]]), np.array([[0.5, 0.5]] * 9), np.array([[1.0]] * 4)])
def test_steps_that_cannot_be_told_apart_stay_in_one_row(p_y_x: np.ndarray) -> None:
    path = anneal(Bottleneck(p_y_x))
    assert [len(level.clusters) for level in path.levels] == [1]
    assert path.levels[0].relevance_bits == pytest.approx(0.0, abs=1e-12)


def test_no_half_smaller_than_the_bound_is_split_off() -> None:
    p_y_x = np.array([[0.98, 0.02]] * 99 + [[0.02, 0.98]])
    free = anneal(Bottleneck(p_y_x), AnnealingSettings(min_share=0.001))
    bound = anneal(Bottleneck(p_y_x), AnnealingSettings(min_share=0.05))
    assert len(free.levels[-1].clusters) == 2
    assert len(bound.levels[-1].clusters) == 1
    assert bound.levels[-1].held_back and not free.levels[-1].held_back


def test_assignment_follows_beta_from_the_shares_to_the_nearest_row() -> None:
    clusters = Clusters(np.array([0.7, 0.3]), np.zeros((0, 2)), np.array([[0.9, 0.1], [0.1, 0.9]]))
    problem = Bottleneck(np.array([[0.2, 0.8]]))
    assert problem.assign(clusters, 0.0)[0] == pytest.approx([0.7, 0.3])
    assert problem.assign(clusters, 50.0)[0] == pytest.approx([0.0, 1.0], abs=1e-9)
