"""Boundaries against annotated step ends, and their baselines, worked by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.errors import DataError
from mycelium.teacher.studies.boundaries import (
    Curves,
    PeakSettings,
    agreement,
    annotated_ends,
    choose_settings,
    compare_with_baselines,
    evenly_spaced,
    peaks,
)


@pytest.mark.parametrize(
    ("solution", "text", "after"),
    [
        ("a 6*4 = $<<6*4=24>>24 in all", "a 6*4 = $24 in all", ["a 6*4 = $24"]),
        ("50%=<<50*.01=.5>>.5 x", "50%=.5 x", ["50%=.5"]),
        ("<<1+1=2>>2\n<<2+2=4>>4", "2\n4", ["2", "2\n4"]),
        ("1,000*2=<<1000*2=2000>>2,000 and", "1,000*2=2,000 and", ["1,000*2=2,000"]),
        ("no annotation <", "no annotation <", []),
        ("4 is <<2+2=4>> four", "4 is  four", ["4 is "]),
    ],
)
def test_annotations_are_taken_out_and_their_ends_kept(solution: str, text: str, after: list[str]) -> None:
    found, ends = annotated_ends(solution)
    assert found == text and [found[:end] for end in ends] == after


def bumps(n: int, *places: int) -> np.ndarray:
    curve = np.full(n, 0.1)
    for place in places:
        curve[place - 1 : place + 2] = (0.4, 0.8, 0.4)
    return curve


ITEM = Curves({"all": bumps(40, 10, 30), "layer 0": bumps(40, 5, 20)}, {"steps": [10, 31]}, [12, 25])


def test_jsd_and_baselines_are_compared_on_the_same_places() -> None:
    clear = PeakSettings(prominence_bits=0.2)  # beside a steep peak smoothing leaves ripples
    found = compare_with_baselines([ITEM, ITEM], "steps", clear, tolerance=3)
    assert found["jsd"]["f1"] == found["jsd"]["precision"] == 1.0
    assert found["evenly spaced"]["f1"] == 0.5  # 13 and 27: the first is near 10
    assert found["sentence ends"]["precision"] == 0.5
    assert found["random"]["found"] == 4 and 0 < found["random"]["f1"] < 1
    assert found == compare_with_baselines([ITEM, ITEM], "steps", clear, tolerance=3)


def test_the_choice_takes_the_signal_that_fits() -> None:
    other = Curves(ITEM.jsd_bits, {"steps": [5, 20]}, [])
    choice, f1 = choose_settings([other, other], "steps", tolerance=0)
    assert choice.signal == "layer 0" and f1 == 1.0
    assert peaks(other, choice) == [5, 20]
    with pytest.raises(DataError, match="no texts"):
        choose_settings([], "steps")


def test_agreement_adds_up_over_texts() -> None:
    found = agreement([[10], [5, 9]], [[11], [20]], tolerance=3)
    assert (found["found"], found["annotated"]) == (3, 2)
    assert found["precision"] == pytest.approx(1 / 3) and found["recall"] == 0.5
    assert found["f1"] == pytest.approx(0.4) and found["f1_ci95"][0] <= 0.4 <= found["f1_ci95"][1]


@given(st.integers(0, 50), st.integers(1, 200))
def test_evenly_spaced_boundaries_lie_inside_and_are_as_many_where_there_is_room(count: int, n: int) -> None:
    found = evenly_spaced(count, n)
    assert all(0 <= place <= n for place in found) and found == sorted(set(found))
    if n > 2 * count:
        assert len(found) == count
        gaps = np.diff([0, *found, n])
        assert gaps.max() - gaps.min() <= 2
