"""Counts of what is needed, bought or filled whole: a fraction is doubted, of what is measured it is not."""

from __future__ import annotations

from fractions import Fraction

import pytest

from mycelium.solver.doubts import broken_count


@pytest.mark.parametrize(
    ("question", "doubted"),
    [
        ("50 pupils travel in vans of 8 seats. How many vans are needed?", True),
        ("Mrs Hall has 20 dollars. A plant costs 3 dollars. How many plants can she buy?", True),
        ("How many full weeks are there in 100 days?", True),
        ("A cake takes 1.5 cups of flour. How many cups are needed for 3 cakes?", False),
        ("Paint covers 10 m2 a litre. How many litres are needed for 25 m2?", False),
        ("Kyle jogged 1.125 laps and then 2.125 laps. How many laps did he jog?", False),
    ],
)
def test_a_fraction_of_what_comes_whole_is_doubted(question: str, doubted: bool) -> None:
    assert (broken_count(question, Fraction(13, 4)) is not None) == doubted
    assert broken_count(question, Fraction(4)) is None
