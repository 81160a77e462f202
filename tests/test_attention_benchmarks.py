"""The parts of the few-label studies that decide what is compared with what."""

from __future__ import annotations

import random
from dataclasses import replace
from math import log
from typing import Any

import numpy as np
import pytest

from benchmark_scripts import benchmark
from mycelium.labels import ReadProblem
from tiny import small_labels


@pytest.fixture
def few() -> Any:
    return benchmark("few_labels")


@pytest.fixture
def readings() -> Any:
    return benchmark("readings_by_attention")


def test_the_oracle_reads_regions_and_operands_and_no_other_number(few: Any) -> None:
    label = small_labels()[0]  # "Ann has 6 boxes of 12 jars. How many jars?"
    whole = replace(label, regions=(((0, 27),),))
    assert few.oracle(whole) == ((0, 27, 1.0),)
    step = label.program.steps[0]
    halved = replace(label.program, steps=(replace(step, arguments=(step.arguments[0], step.arguments[0])),))
    assert few.oracle(replace(whole, program=halved)) == ((0, 19, 1.0), (21, 27, 1.0))


def test_shuffled_weights_stay_among_numbers_and_among_words(few: Any) -> None:
    item = small_labels()[0]
    parts = ((0, 3, 0.1), (8, 9, 1.0), (10, 15, 0.2), (19, 21, 0.5), (22, 26, 0.3))
    for seed in range(5):
        moved = few.shuffled(ReadProblem(item.problem, item.quantities, parts, "seen/own"), random.Random(seed))
        assert [part[:2] for part in moved] == [part[:2] for part in parts]
        assert sorted(w for s, _, w in moved if s in (8, 19)) == [0.5, 1.0]
        assert sorted(w for s, _, w in moved if s not in (8, 19)) == [0.1, 0.2, 0.3]


def test_a_program_is_aligned_with_the_steps_that_read_its_operands_in_their_order(readings: Any) -> None:
    chances = [np.array([0.9, 0.1, 0.1]), np.array([0.1, 0.9, 0.9])]
    score, homes = readings.align(chances, [{0}, {1, 2}])
    assert score == pytest.approx(6 * log(0.9)) and homes == [0, 1]
    # One more program step in a teacher's step costs SHARED; a sum of the same numbers in two steps is nearly as good.
    score, homes = readings.align(chances, [{0}, {1}, {2}])
    assert score == pytest.approx(6 * log(0.9) - readings.SHARED) and homes == [0, 1, 1]
    assert readings.align(chances, [{1, 2}, {0}])[0] < readings.align(chances, [{0, 1}, {2}])[0] < 6 * log(0.9)
    assert readings.align([], [{0}]) == (-60.0, [])


def test_a_search_is_moved_towards_what_the_step_of_its_place_reads(readings: Any) -> None:
    moved = readings.bias_of([np.array([0.9, 0.1]), np.array([0.1, 0.9])], 2)
    assert moved.shape == (readings.LONGEST, 2) and moved[0, 0] > moved[0, 1] and moved[5, 1] > moved[5, 0]
    assert not readings.bias_of([], 3).any()


def test_programs_are_equal_when_they_compute_the_same_whatever_the_numbers(readings: Any) -> None:
    one, two = small_labels()[0].program, small_labels()[0].program
    step = one.steps[0]
    turned = replace(two, steps=(replace(step, arguments=step.arguments[::-1]),))
    summed = replace(two, steps=(replace(step, operation="ADD"),))
    assert readings.equal(one, turned, random.Random(0)) and not readings.equal(one, summed, random.Random(0))
