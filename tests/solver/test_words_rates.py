"""Ratios, averages that are to be reached, and work shared by several are computed where every number has its place."""

from __future__ import annotations

import pytest

from mycelium.solver.words import solve_in_words


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Tom and Ann share $60 in the ratio 2:3. How much does Ann get?", "36"),
        (
            "The ratio of red to blue marbles in a bag is 3 to 5. There are 40 marbles in the bag. How many red marbles are there?",
            "15",
        ),
        ("Two numbers are in the ratio 5 : 8. The difference between them is 21. Find the smaller number.", "35"),
        ("For every 3 apples there are 4 pears. There are 24 apples. How many pears are there?", "32"),
        ("An alloy is made of copper and zinc in the ratio 3:1. How many kilograms of zinc are in 48 kg of it?", "12"),
        (
            "In a parking lot, the ratio of cars to vans is 9:2. There are 21 more cars than vans. How many vans are there?",
            "6",
        ),
    ],
)
def test_parts_in_a_ratio(text: str, answer: str) -> None:
    found = solve_in_words("p", text)
    assert found is not None and found.answer == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Lia's mean mark in four tests is 82. What mark does she need in the fifth test to raise her mean to "
         "84?", "92"),
        ("Omar scored 15, 22 and 18 points in his first three games. How many points must he score in his "
         "next game to average 20 points?", "25"),
        ("After 9 innings a batsman has an average of 40 runs. How many runs must he make in the tenth "
         "innings to raise his average to 43?", "70"),
        ("Rosa has a mean of 85 on her first 3 tests. There is one more test. What grade does she need to "
         "have a mean of 88 for all 4 tests?", "97"),
        ("The mean weight of 3 dogs is 12 kg. With a fourth dog the mean is 14 kg. How heavy is the fourth "
         "dog?", "20"),
    ],
)  # fmt: skip
def test_what_the_next_value_has_to_be(text: str, answer: str) -> None:
    found = solve_in_words("p", text)
    assert found is not None and found.answer == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Anna can mow the lawn in 3 hours and Ben can mow it in 6 hours. How long will it take them to mow "
         "the lawn together?", "2"),
        ("A pipe can fill a cistern in 6 hours, and a leak empties it in 12 hours. How many hours does it take to fill the cistern "
         "when both are open?", "12"),
        ("Food in a camp lasts 30 soldiers for 20 days. How long would it last 40 soldiers?", "15"),
        ("5 workers finish a job in 12 days. How many workers are needed to finish the same job in 4 days?", "15"),
        ("10 workers can repair a road in 8 days. If 2 of them are ill, how many days does the repair take?", "10"),
        ("4 taps fill a pool in 9 hours. How many hours will it take if 2 more taps are opened to fill the "
         "same pool?", "6"),
    ],
)  # fmt: skip
def test_work_that_several_do(text: str, answer: str) -> None:
    found = solve_in_words("p", text)
    assert found is not None and found.answer == answer


@pytest.mark.parametrize(
    "text",
    [
        "6 machines make 60 toys in 5 hours. How many toys do 8 machines make?",
        "Five machines fill 100 bottles in 4 minutes. How long do 8 machines need for 100 bottles?",
        "Two cooks bake a cake in 40 minutes. How long do 4 cakes take?",
        "Ann paints a fence in 6 hours, Bob in 3 hours. Ann starts and Bob joins her after an hour. How long do they need together?",
        "In three tests Ben got 60, 70 and 80. What is his average?",
        "Her first two scores were 80 and 90. What must she get on each of the next two tests to average 90?",
        "The ratio of cats to dogs is 4:7. There are 12 cats, and 3 dogs are sold. How many dogs are there?",
    ],
)
def test_near_misses_are_left_alone(text: str) -> None:
    assert solve_in_words("p", text) is None
