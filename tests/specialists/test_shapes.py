"""The shapes that records and functions of the specialists say are held while the tests run."""

from __future__ import annotations

import pytest
import torch
from jaxtyping import TypeCheckError

from mycelium.specialists import StepBatch
from mycelium.specialists.decoder import take


def test_steps_whose_arrays_do_not_belong_together_are_refused() -> None:
    operations, features = torch.zeros(2, 3, dtype=torch.long), torch.zeros(2, 3, 4, dtype=torch.long)
    StepBatch(operations, torch.zeros(2, 3, 5, dtype=torch.long), features)
    with pytest.raises(TypeCheckError, match="arguments"):
        StepBatch(operations, torch.zeros(2, 4, 2, dtype=torch.long), features)


def test_each_problem_reads_its_own_table() -> None:
    with pytest.raises(TypeCheckError, match="index"):
        take(torch.zeros(2, 5, 8), torch.zeros(3, 1, dtype=torch.long))
