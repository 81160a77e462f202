"""Groups that do not come out even and two kinds with two totals."""

from __future__ import annotations

import pytest

from mycelium.solver.words import solve_in_words


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("A farmer packs 145 eggs into boxes of 12. How many eggs are left over?", "1"),
        ("50 sweets are shared equally among 8 children. How many sweets are left?", "2"),
        ("Each van takes 9 people. 40 people want to go. How many vans are needed?", "5"),
        ("A lift can carry 8 persons at a time. 35 persons are waiting. How many trips must it make?", "5"),
        ("Amir has 100 dirhams. A ticket costs 12 dirhams. How many tickets can he buy?", "8"),
        ("How many full bags of 15 can be made from 200 oranges?", "13"),
        (
            "There are 6 crates with 28 bottles each. The bottles are put into cases of 20. How many bottles are left over?",
            "8",
        ),
    ],
)
def test_a_division_that_does_not_come_out_even_is_cut_or_raised(text: str, answer: str) -> None:
    found = solve_in_words("p", text)
    assert found is not None and found.answer == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("On a farm there are cows and hens, 25 animals in all with 70 legs. How many cows are there?", "10"),
        ("A garage holds 18 cars and motorcycles with 58 wheels altogether. How many motorcycles are there?", "7"),
        (
            "A cinema sold 90 tickets for 600 euros. Adults pay 8 euros and children 5 euros. How many children's tickets were sold?",
            "40",
        ),
    ],
)
def test_what_two_totals_leave_open_is_solved_for(text: str, answer: str) -> None:
    found = solve_in_words("p", text)
    assert found is not None and found.answer == answer


@pytest.mark.parametrize(
    "text",
    [
        "John has 12 tables. Each table requires 8 chairs. How many chairs does John need?",
        "A box holds 12 eggs. Ann has 60 eggs and eats 5. How many full boxes can she pack?",
        "Tom had 58 pencils and gave 8 to his sister. How many pencils are left?",
        "On a farm there are cows and hens with 70 legs in 3 barns. How many cows are there?",
        "In four tests Nadia got 70, 82 and 91. What is her average?",
    ],
)
def test_other_questions_with_the_same_words_are_left_alone(text: str) -> None:
    assert solve_in_words("p", text) is None
