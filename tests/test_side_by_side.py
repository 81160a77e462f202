"""benchmarks/side_by_side.py: trees take turns on the same parts, and a percentile is a value that was measured."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmark_scripts import benchmark


class Recorder:
    """Stands in for a tree: writes down its turns in a list that both trees share."""

    def __init__(self, name: str, turns: list) -> None:
        self.name, self.turns = name, turns

    def solve(self, first: int, last: int) -> dict:
        self.turns.append((self.name, first))
        return {"part": (first, last)}


def test_each_tree_solves_each_part_and_they_begin_in_turns():
    turns: list = []
    trees = {name: Recorder(name, turns) for name in ("this", "other")}
    found = benchmark("side_by_side").in_turns(trees, [(0, 2), (2, 3)])
    assert turns == [("this", 0), ("other", 0), ("other", 2), ("this", 2)]
    assert found["this"] == found["other"] == [{"part": (0, 2)}, {"part": (2, 3)}]


@pytest.mark.parametrize(("share", "value"), [(0.5, 2), (0.95, 4), (0.25, 1), (0.251, 2)])
def test_nearest_rank_of_four_values(share, value):
    assert benchmark("side_by_side").nearest_rank([1, 2, 3, 4], share) == value


def test_nearest_rank_of_many_values_and_of_one():
    nearest_rank = benchmark("side_by_side").nearest_rank
    assert nearest_rank(list(range(1, 101)), 0.95) == 95
    assert nearest_rank([7], 0.95) == 7


@given(st.lists(st.integers(), min_size=1, max_size=40), st.sampled_from([0.05, 0.5, 0.95, 0.999]))
def test_nearest_rank_is_the_smallest_value_that_enough_values_do_not_exceed(values, share):
    ordered = sorted(values)
    found = benchmark("side_by_side").nearest_rank(ordered, share)
    enough = [value for value in ordered if sum(other <= value for other in ordered) >= share * len(ordered) - 1e-9]
    assert found == min(enough)


def test_a_folder_without_sources_is_named(tmp_path):
    with pytest.raises(SystemExit, match="no src/mycelium"):
        benchmark("side_by_side").Tree(tmp_path, None)
