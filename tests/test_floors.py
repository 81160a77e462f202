"""The picture of the house shows the house."""

from __future__ import annotations

import pytest

from floors import COLUMN, FIGURE, HOLDS, corner, drawing, without_numbers
from imports import ROOMS


def test_the_picture_of_the_floors_is_the_one_that_the_source_gives() -> None:
    """Rooms and arrows as they are; the counts of lines may lag behind by a fifth."""
    written, drawn = without_numbers(FIGURE.read_text(encoding="utf-8")), without_numbers(drawing())
    assert written[0] == drawn[0], "docs/figures/floors.svg is stale: run `make docs`"
    assert written[1] == pytest.approx(drawn[1], rel=0.2, abs=200), "docs/figures/floors.svg is stale: run `make docs`"


def test_every_room_has_a_place_of_its_own_above_all_that_it_may_import() -> None:
    assert set(HOLDS) == set(ROOMS) and set(COLUMN) <= set(ROOMS)
    assert len({corner(room) for room in ROOMS}) == len(ROOMS)
    for room, below in ROOMS.items():
        assert all(corner(room)[1] < corner(other)[1] for other in below)
