"""The time between two times of day is computed where the text names both and asks for nothing else."""

from __future__ import annotations

import pytest

from mycelium.problems import extract_quantities
from mycelium.solver.solution import Solution
from mycelium.solver.times_of_day import time_between


def proposed(text: str) -> Solution | None:
    return time_between("p", text, extract_quantities(text))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("A train leaves at 7:30 am and arrives at 9:45 am. How many minutes does the trip take?", "135 minutes"),
        ("The party began at 10:30 pm and ended at 1:15 am. How many hours did it last?", "2.75 hours"),
        ("School runs from 9.40 a.m. to 2.10 p.m. How many hours is that?", "4.5 hours"),
        ("Lunch is from 12:15 pm to 1:00 pm. How many minutes is lunch?", "45 minutes"),
        ("A coach leaves at 22:30 and arrives at 06:15. How many minutes is the ride?", "465 minutes"),
        ("The bus arrives at 14:30. It left at 13:10. How many minutes was the ride?", "80 minutes"),
    ],
)
def test_the_difference_of_two_times_is_proposed_with_its_program(text: str, shown: str) -> None:
    found = proposed(text)
    assert found is not None and found.shown == shown
    assert found.reading is not None and found.reading.program.steps[0].operation == "SUB"


@pytest.mark.parametrize(
    "text",
    [
        "Ann works from 10:30 to 1:15. How many minutes does she work?",  # in which half of the day?
        "Ann works from 8:00 am to 4:30 pm with a break of 30 minutes. How many hours does she work?",
        "Ann works from 8:00 am to 4:30 pm every day. How many hours does she work in a week?",
        "A film starts at 7:15 pm. It ends at 9:00 pm. When does the next one start?",
        "Tom has 7 pens and 9 books. How many minutes does he need?",
    ],
)
def test_what_asks_for_more_or_leaves_the_half_open_is_not_proposed(text: str) -> None:
    assert proposed(text) is None
