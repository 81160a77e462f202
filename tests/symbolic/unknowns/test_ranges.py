"""Ranges only lose values that satisfy no condition."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.symbolic import parse
from mycelium.symbolic.unknowns.ranges import ALL, Empty, narrowed


def ranges(*conditions: str) -> dict[str, tuple[float, float]]:
    nodes = [parse(text) for text in conditions]
    return narrowed(nodes, dict.fromkeys(set().union(*(node.symbols() for node in nodes)), ALL))


def test_a_product_of_positive_numbers_bounds_both() -> None:
    assert ranges("x*y = 12", "x >= 1", "y >= 2") == {"x": (1, 6), "y": (2, 12)}


def test_powers_floors_and_logarithms_are_turned_round() -> None:
    assert ranges("n^2 <= 50", "n >= 0")["n"] == (0, 7)
    assert ranges("floor(n/10) = 3")["n"] == (30, 40)
    assert ranges("log(n, 10) < 2.5", "n >= 1")["n"] == (1, 316)
    assert ranges("2^n <= 1000", "n >= 0")["n"] == (0, 9)
    assert ranges("lcm(a, b) = 36", "a >= 1", "b >= 1") == {"a": (1, 36), "b": (1, 36)}


def test_what_is_not_known_narrows_nothing() -> None:
    assert ranges("sin(n) > 0")["n"] == (-math.inf, math.inf)


def test_conditions_without_a_value_are_found_empty() -> None:
    with pytest.raises(Empty):
        ranges("x + y = 1", "x >= 1", "y >= 1")


@given(st.integers(-9, 9), st.integers(-9, 9), st.integers(1, 4))
def test_a_true_assignment_is_never_cut_off(x: int, y: int, k: int) -> None:
    conditions = [f"x + {k}*y <= {x + k * y}", f"x*y = {x * y}", f"abs(x - y) <= {abs(x - y)}", f"x^{k} >= {x**k}"]
    box = ranges(*conditions, "-9 <= x <= 9", "-9 <= y <= 9")
    assert box["x"][0] <= x <= box["x"][1] and box["y"][0] <= y <= box["y"][1]
