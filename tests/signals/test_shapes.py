"""The shapes that annotations say are checked while the tests run, and cost nothing otherwise."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
import torch
from jaxtyping import TypeCheckError

from mycelium.signals import Spectrum, jsd_bits, neighbour_jsd_bits, strongest_sources


@pytest.mark.parametrize("kind", [np.ones, torch.ones], ids=["numpy", "torch"])
def test_an_array_of_another_shape_than_its_annotation_says_is_refused(kind: type) -> None:
    with pytest.raises(TypeCheckError, match=r"\*batch keys"):
        jsd_bits(kind((2, 3)), kind((2, 4)))
    with pytest.raises(TypeCheckError, match="spans spans"):
        strongest_sources(kind((2, 3)))


def test_whole_numbers_where_shares_belong_are_refused() -> None:
    with pytest.raises(TypeCheckError, match="Float"):
        neighbour_jsd_bits(np.ones((2, 3), dtype=np.int64))


def test_the_fields_of_a_record_are_checked_together() -> None:
    with pytest.raises(TypeCheckError, match="power"):
        Spectrum(frequencies=np.ones(3), power=np.ones(4))


@pytest.mark.usefixtures("without_shape_checks")
def test_the_fixture_lets_a_function_speak_for_itself() -> None:
    with pytest.raises(ValueError, match="Pad the shorter rows"):
        jsd_bits(np.ones(2), np.ones(3))


def test_a_plain_run_neither_needs_nor_loads_the_checkers() -> None:
    program = """
import sys
sys.modules["jaxtyping"] = sys.modules["beartype"] = None      # importing them would fail
import numpy
from mycelium.shapes import Float
from mycelium.signals import jsd_bits
assert Float[numpy.ndarray, "tokens keys"] is numpy.ndarray
print(jsd_bits(numpy.array([1.0, 0.0]), numpy.array([0.0, 1.0])))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert float(done.stdout) == pytest.approx(1.0)
