"""Changes in percent, speeds, equal distances, scales and choices are computed where nothing in the text is left over."""

from __future__ import annotations

import pytest

from mycelium.solver.words import solve_in_words


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The number of pupils fell from 250 to 200. By how many percent did it fall?", "20"),
        ("Last year the club had 80 members. This year it has 100. What is the percentage increase?", "25"),
        ("A coat costs $75 after a 25% discount. What was the original price?", "100"),
        ("Including 20% VAT a phone costs £240. What is the price without VAT?", "200"),
        ("The population of a town grew by 25% to 5,000. What was the population before?", "4000"),
    ],
)
def test_changes_in_percent_forwards_and_back(text: str, answer: str) -> None:
    found = solve_in_words("p", text)
    assert found is not None and found.answer == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("A boy runs 1.5 km in 45 minutes. What is his speed in kilometers per hour?", "2"),
        ("A bus drives at 60 km/h for 3 hours. How far does it go?", "180"),
        ("How many minutes does a cyclist riding at 15 km/h need for 5 km?", "20"),
        ("Two cars 300 km apart drive towards each other at 70 km/h and 80 km/h. After how many hours do they meet?", "2"),
        ("Two trains leave a station in opposite directions at 50 km/h and 70 km/h. How far apart are they after 3 hours?", "360"),
        ("A dog is 60 m behind a hare. The dog runs at 12 m/s, the hare at 9 m/s. After how many seconds does it catch the hare?", "20"),
    ],
)  # fmt: skip
def test_speed_distance_and_time(text: str, answer: str) -> None:
    found = solve_in_words("p", text)
    assert found is not None and found.answer == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (
            "A road is 200 m long. Along one edge there is a tree every 10 m, with one at each end. How many trees are there?",
            "21",
        ),
        ("Lamps stand 25 m apart around a circular lake of 500 m. How many lamps are there?", "20"),
        ("A carpenter saws a board into 6 pieces. Each cut takes 2 minutes. How many minutes does he need?", "10"),
        ("A model car is built at a scale of 1:40. The real car is 4 m long. How long is the model in cm?", "10"),
        (
            "On a map 1 cm represents 20 km. Two cities are 6 cm apart on the map. What is the distance between them in km?",
            "120",
        ),
        ("A restaurant offers 3 starters, 5 main courses and 2 desserts. How many different meals are possible?", "30"),
        ("Six friends meet and everyone shakes hands with everyone else once. How many handshakes are there?", "15"),
        ("A club of 10 members elects a president and a secretary. In how many ways can this be done?", "90"),
    ],
)
def test_distances_scales_and_choices(text: str, answer: str) -> None:
    found = solve_in_words("p", text)
    assert found is not None and found.answer == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (
            "Some children were on the bus. 6 got off and 9 got on. Now there are 20 children on it. How many were there at first?",
            "17",
        ),
        ("Lena spent $12 on a book and $5 on lunch. She has $8 left. How much money did she have at the start?", "25"),
        (
            "Ken has some gum. Rob gave him 16 more pieces. Now Ken has 54 pieces. How many pieces did Ken have to start with?",
            "38",
        ),
        (
            "Eva had some figs. She gave 7 to him. Now she has 5 figs. How many figs did she have to begin with?",
            None,
        ),  # to whom?
        ("Lea went to the shop with 50 euros and came home with 18 euros. How much did she spend?", "32"),
        (
            "There were 45 people on the bus. Some got off. Now there are 31 people on the bus. How many people got off?",
            "14",
        ),
        (
            "There were 45 people on the bus. 8 got on. Now there are 31 people on the bus. How many people got off?",
            None,
        ),
        ("5 notebooks cost $15. How much do 8 notebooks cost?", "24"),
        ("A recipe needs 200 g of flour for 4 people. How many grams are needed for 10 people?", "500"),
        ("A tower is 48 m tall and a house is 8 m tall. How many times as tall as the house is the tower?", "6"),
        ("What simple interest do $800 earn at 5% a year in 3 years?", "120"),
        (
            "How much money brings $30 in simple interest at 3% a year in 2 years, if it earns $30 in interest?",
            None,
        ),  # told twice
        ("3 builders need 8 days for a shed. How long do 6 builders need?", None),  # more of them may need less time
    ],
)
def test_starts_proportions_and_interest(text: str, answer: str | None) -> None:
    found = solve_in_words("p", text)
    assert (None if found is None else found.answer) == answer


@pytest.mark.parametrize(
    "text",
    [
        "A laptop that originally costs $800 is reduced by 15%. How much is it now?",
        "A car drives at 60 km/h for 2 hours and then at 80 km/h for 1 hour. How far does it go?",
        "A street is 100 m long with a tree every 10 m on both sides. How many trees are there?",
        "A florist has 75 narcissi and 90 tulips. How many bouquets of 5 flowers each can he make?",
        "A street is 100 m long and has a lamp every 20 m. How many lamps are there?",  # nothing says what stands at the ends
    ],
)
def test_near_misses_are_left_alone(text: str) -> None:
    assert solve_in_words("p", text) is None
