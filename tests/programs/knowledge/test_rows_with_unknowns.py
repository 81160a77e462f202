"""Knowledge rows on unknowns: their results stand in equations, and arithmetic asks no worker."""

from __future__ import annotations

import pytest

from mycelium.programs import OPERATIONS, execute, program_from_text
from program_strategies import FORMATS

# 150 km in 3 hours: at what speed?
SPEED = """
quantities: q0 = 150, q1 = 3
r0 = UNKNOWN()
r1 = TRAVEL_DISTANCE(r0, q1)
r2 = EQUATION(r1, q0)
r3 = SOLVE(r0, r2)
"""
# A rectangle has the perimeter 22 and the area 28. How long is it?
RECTANGLE = """
quantities: q0 = 22, q1 = 28
r0 = UNKNOWN()
r1 = UNKNOWN()
r2 = RECTANGLE_PERIMETER(r0, r1)
r3 = EQUATION(r2, q0)
r4 = RECTANGLE_AREA(r0, r1)
r5 = EQUATION(r4, q1)
r6 = SOLVE(r0, r3, r5)
r7 = LARGEST(r6)
"""
# What is the radius of a circle of area 9 pi?
CIRCLE = """
quantities: q0 = "9*pi"
r0 = UNKNOWN()
r1 = CIRCLE_AREA(r0)
r2 = EQUATION(r1, q0)
r3 = SOLVE(r0, r2)
r4 = LARGEST(r3)
"""
# Two trains, one twice as fast as the other, part in opposite directions; after 3 hours they are 270 km apart.
TRAINS = """
quantities: q0 = 270, q1 = 3
r0 = UNKNOWN()
r1 = MUL(2, r0)
r2 = SEPARATION_DISTANCE(r0, r1, q1)
r3 = EQUATION(r2, q0)
r4 = SOLVE(r0, r3)
"""


@pytest.mark.parametrize(("text", "answer"), [(SPEED, 50), (RECTANGLE, 7), (CIRCLE, 3), (TRAINS, 30)])
def test_rows_take_unknowns_and_their_results_stand_in_equations(text: str, answer: int) -> None:
    program = program_from_text(text)
    assert execute(program).answer == answer
    for write, read in FORMATS.values():
        assert read(write(program)) == program


def test_arithmetic_on_unknowns_asks_no_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(node: object) -> None:
        raise AssertionError(f"{node} went to a worker")

    for module in ("expression", "knowledge.rows"):
        monkeypatch.setattr(f"mycelium.programs.{module}.evaluated", refuse)
    assert execute(program_from_text(TRAINS)).answer == 30
    assert execute(program_from_text(SPEED)).answer == 50


def test_what_arithmetic_makes_of_an_unknown_is_a_polynomial() -> None:
    rows = execute(program_from_text(TRAINS)).values
    assert str(rows[2]) == "9*u_0"


def test_rows_say_what_kinds_they_take_and_give() -> None:
    assert OPERATIONS["POINT_HALFWAY"].argument_kinds == ("point", "point")
    assert OPERATIONS["TRAVEL_DISTANCE"].argument_kinds == ("term", "term")
    kinds = [OPERATIONS[name].result_kind for name in ("TRAVEL_DISTANCE", "POINT_HALFWAY", "CIRCLE_AREA", "TIME_AFTER")]
    assert kinds == ["same", "point", "any", "any"]
