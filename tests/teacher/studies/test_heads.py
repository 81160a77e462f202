"""Heads are chosen by the operands that they find."""

from __future__ import annotations

import numpy as np
import pytest

from mycelium.teacher.studies.heads import (
    Reading,
    Recall,
    best_heads,
    half_of,
    pairs_of,
    read_by,
    recall_by_text,
    recall_of_heads,
)

# Two heads, three numbers. Head 0 reads the operands of both equations, head 1 of the first only.
ONE = Reading("a", np.array([[0.5, 0.1, 0.3], [0.9, 0.2, 0.8]]), ((0,), (2,)), k=2)
TWO = Reading("b", np.array([[0.1, 0.6, 0.2], [0.9, 0.2, 0.1]]), ((1, 2),), k=1)


def test_recall_counts_operands_and_not_equations() -> None:
    assert recall_of_heads([ONE, TWO]) == pytest.approx([1.0, 2 / 3])
    assert best_heads(recall_of_heads([ONE, TWO]), n=1) == (0,)


def test_an_operand_is_found_at_any_place_with_its_value_among_as_many_numbers_as_there_are_operands() -> None:
    assert recall_by_text([ONE, TWO], read_by([0])) == {"a": Recall(2, 2), "b": Recall(1, 1)}
    assert recall_by_text([ONE, TWO], read_by([1])) == {"a": Recall(2, 2), "b": Recall(0, 1)}


def test_heads_weigh_the_same() -> None:
    mixed = read_by(None)(TWO)
    assert mixed == pytest.approx([0.5, 0.4, 0.15])
    assert recall_by_text([TWO], read_by(None)) == {"b": Recall(0, 1)}, "the loud head decides"


def test_the_half_of_a_text_depends_on_its_id_alone_and_both_halves_are_used() -> None:
    halves = [half_of(f"text-{n}") for n in range(200)]
    assert halves == [half_of(f"text-{n}") for n in range(200)]
    assert 70 < sum(halves) < 130


def test_pairs_count_heads_through_the_layers() -> None:
    assert pairs_of([0, 13, 14, 184], heads_of_a_layer=14) == ((0, 0), (0, 13), (1, 0), (13, 2))
