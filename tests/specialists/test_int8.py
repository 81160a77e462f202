"""Linear layers in whole numbers: near the float ones, the same for a row whatever stands beside it."""

import pytest
import torch
from torch import nn

from mycelium.specialists import Int8Linear, in_int8


def stored_as_eight_bits(rows: int, columns: int) -> nn.Linear:
    """A linear layer whose weights are whole numbers up to 127 times a scale a row."""
    layer = nn.Linear(columns, rows)
    whole = torch.randint(-127, 128, (rows, columns))
    whole[:, 0] = 127
    layer.weight.data = whole * (torch.rand(rows, 1) + 0.1) / 100
    return layer


def test_whole_numbers_are_multiplied_exactly():
    layer = nn.Linear(2, 1)
    layer.weight.data = torch.tensor([[127.0, -3.0]])
    layer.bias.data = torch.tensor([0.5])
    # 127 * 2 - 3 * 127 + 0.5
    assert Int8Linear(layer)(torch.tensor([[2.0, 127.0]])).item() == pytest.approx(-126.5)


@pytest.mark.parametrize(("pieces", "most"), [(1, 0.02), (2, 1e-4)])
def test_inputs_are_rounded_and_nothing_else(pieces, most):
    torch.manual_seed(0)
    layer, x = stored_as_eight_bits(96, 64), torch.randn(5, 3, 64)
    expected = layer(x)
    found = Int8Linear(layer, pieces)(x)
    assert found.shape == expected.shape
    assert ((found - expected).norm() / expected.norm()).item() < most


def test_a_row_does_not_depend_on_the_rows_beside_it():
    torch.manual_seed(0)
    layer, x = Int8Linear(stored_as_eight_bits(96, 64), 2), torch.randn(4, 64)
    x[3] *= 1000
    assert torch.equal(layer(x)[:1], layer(x[:1]))


def test_rows_of_zeros_give_the_bias():
    layer = nn.Linear(8, 4)
    assert torch.allclose(Int8Linear(layer)(torch.zeros(1, 8))[0], layer.bias)


def test_only_large_layers_are_replaced():
    model = in_int8(nn.Sequential(nn.Linear(8, 4), nn.Sequential(nn.Linear(8, 64))), at_least=512)
    assert isinstance(model[0], nn.Linear)
    assert isinstance(model[1][0], Int8Linear)
