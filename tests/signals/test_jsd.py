"""Jensen-Shannon divergence: by hand, by property, and against SciPy."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from scipy.spatial.distance import jensenshannon

from mycelium.signals import ShapeError, ValuesError, jsd_bits, mean_over_heads, neighbour_jsd_bits, pad_rows

WEIGHTS = hnp.arrays(np.float64, (2, 7), elements=st.floats(0, 1, allow_subnormal=False))


def distributions(weights: np.ndarray) -> np.ndarray:
    weights = weights + np.where(weights.sum(-1, keepdims=True) == 0, 1.0, 0.0)
    return weights / weights.sum(-1, keepdims=True)


def test_rows_without_a_common_key_are_one_bit_apart() -> None:
    assert jsd_bits(np.array([1.0, 0.0]), np.array([0.0, 1.0])) == pytest.approx(1.0, abs=1e-12)


def test_a_case_solved_by_hand() -> None:
    """p = (1, 0), q = (1/2, 1/2), m = (3/4, 1/4): 1/2 log2(4/3) + 1/4 log2(2/3) + 1/4 log2(2)."""
    by_hand = 0.5 * np.log2(4 / 3) + 0.25 * np.log2(2 / 3) + 0.25
    assert jsd_bits(np.array([1.0, 0.0]), np.array([0.5, 0.5])) == pytest.approx(by_hand, abs=1e-12)


@pytest.mark.parametrize("kind", ["numpy", "torch"])
@settings(max_examples=60, deadline=None)
@given(WEIGHTS)
def test_jsd_is_symmetric_bounded_and_zero_on_equal_rows(kind: str, weights: np.ndarray) -> None:
    p, q = distributions(weights)
    if kind == "torch":
        p, q = torch.tensor(p), torch.tensor(q)
    there, back = float(jsd_bits(p, q)), float(jsd_bits(q, p))
    assert there == pytest.approx(back, abs=1e-12)
    assert 0.0 <= there <= 1.0
    assert float(jsd_bits(p, p)) == 0.0


@settings(max_examples=60, deadline=None)
@given(WEIGHTS)
def test_jsd_is_the_square_of_the_distance_that_scipy_gives(weights: np.ndarray) -> None:
    p, q = distributions(weights)
    assert float(jsd_bits(p, q)) == pytest.approx(float(jensenshannon(p, q, base=2)) ** 2, abs=1e-9)


@settings(max_examples=30, deadline=None)
@given(WEIGHTS)
def test_single_precision_torch_agrees_with_double_precision_numpy(weights: np.ndarray) -> None:
    p, q = distributions(weights)
    single = jsd_bits(torch.tensor(p, dtype=torch.float32), torch.tensor(q, dtype=torch.float32))
    assert float(single) == pytest.approx(float(jsd_bits(p, q)), abs=1e-6)


def test_small_differences_survive_single_precision() -> None:
    """Moving mass e in a uniform row of 4 gives about e^2/ln 2; the difference of entropies would give noise."""
    p = np.full(4, 0.25)
    q = p + np.array([1e-4, -1e-4, 0, 0])
    exact = float(jsd_bits(p, q))
    single = float(jsd_bits(torch.tensor(p, dtype=torch.float32), torch.tensor(q, dtype=torch.float32)))
    assert exact == pytest.approx(1e-8 / np.log(2), rel=1e-3)
    assert single == pytest.approx(exact, rel=1e-2)


def test_the_inputs_are_left_as_they_were() -> None:
    p, q = torch.tensor([0.5, 0.5]), torch.tensor([0.1, 0.9])
    jsd_bits(p, q)
    assert p.tolist() == [0.5, 0.5] and q.tolist() == pytest.approx([0.1, 0.9])


def test_neighbouring_rows_are_compared_in_order() -> None:
    rows = np.array([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
    assert neighbour_jsd_bits(rows) == pytest.approx([0.0, 1.0], abs=1e-12)


def test_the_shorter_row_gets_zeros_on_the_right() -> None:
    padded = pad_rows([[1.0], [0.5, 0.5]])
    assert padded.tolist() == [[1.0, 0.0], [0.5, 0.5]]


def test_the_mean_takes_the_chosen_layers_and_heads_only() -> None:
    values = np.arange(2 * 3 * 1, dtype=float).reshape(2, 3, 1)  # [[0, 1, 2], [3, 4, 5]]
    assert mean_over_heads(values).tolist() == [2.5]
    assert mean_over_heads(values, layers=[1], heads=[0, 2]).tolist() == [4.0]
    assert mean_over_heads(torch.tensor(values), layers=[1], heads=[0, 2]).tolist() == [4.0]


@pytest.mark.usefixtures("without_shape_checks")
@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: jsd_bits(np.ones(2), np.ones(3)), ShapeError, "Pad the shorter rows"),
        (lambda: neighbour_jsd_bits(np.ones((1, 3))), ShapeError, "at least two"),
        (lambda: pad_rows([]), ShapeError, "at least one row"),
        (lambda: mean_over_heads(np.ones((2, 2)), layers=[2]), ValuesError, "from 0 to 1"),
        (lambda: mean_over_heads(np.ones((2, 2)), heads=[]), ValuesError, "at least one index"),
        (lambda: mean_over_heads(np.ones(2)), ShapeError, "layers, heads"),
    ],
)
def test_wrong_input_is_named(call: object, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        call()  # type: ignore[operator]
