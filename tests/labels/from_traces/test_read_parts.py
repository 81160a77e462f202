"""What a teacher's operations read, as weights over the problem."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from mycelium.labels.from_traces.attention_operands import Attention, read_parts

SPANS = ((0, 3), (3, 3), (4, 6), (7, 9))


def test_each_token_has_its_highest_share_beside_the_most_read_token_of_an_operation() -> None:
    iaf = np.array([[0.4, 0.3, 0.2, 0.1], [0.0, 0.0, 0.002, 0.4], [0.2, 0.1, 0.6, 0.1]])
    # Operation one stands in step 0: 1, -, 1/2, 1/4. Operation two in step 1: 0, -, 0.005, 1.
    assert read_parts(Attention(iaf, SPANS), [(0,), (1,)]) == ((0, 3, 1.0), (4, 6, 0.5), (7, 9, 1.0))


def test_the_steps_of_one_operation_are_averaged_first() -> None:
    iaf = np.array([[1.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.5, 0.0]])
    assert read_parts(Attention(iaf, SPANS), [(0, 1)]) == ((0, 3, 1.0), (4, 6, 0.5))


def test_nothing_read_gives_nothing() -> None:
    assert read_parts(Attention(np.zeros((2, 4)), SPANS), [(0,), ()]) == ()


@given(st.lists(st.lists(st.floats(0, 1), min_size=4, max_size=4), min_size=1, max_size=6))
def test_weights_lie_above_0_and_at_most_at_1_on_tokens_of_the_problem(rows: list[list[float]]) -> None:
    parts = read_parts(Attention(np.array(rows), SPANS), [(i,) for i in range(len(rows))])
    assert all(0.01 <= weight <= 1 and (start, end) in SPANS and start < end for start, end, weight in parts)
