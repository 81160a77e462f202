"""Which of two proposals answers, and what decides that a text carries notation."""

from __future__ import annotations

import pytest

from mycelium.solver.routing import better, has_notation, names_a_computation, solve_by_rules
from mycelium.solver.solution import Solution


@pytest.mark.parametrize(
    "text",
    [
        "Pens cost $5 and books $7 each.", "A hat is $5-$9 and a cap $3.", "He pays $5, $6 and $7.", "It is $4/$5 each.",
    ],
)  # fmt: skip
def test_amounts_of_money_are_no_notation(text: str) -> None:
    assert not has_notation(text)


@pytest.mark.parametrize("text", ["Compute $2^{10}$.", r"What is \frac12 of 6?", "If $x = 3$, what is $2x$?"])
def test_formulas_are_notation(text: str) -> None:
    assert has_notation(text)


def test_words_that_name_a_computation_are_proposed_to_the_rules() -> None:
    text = "Find the least common multiple of 8 and 15."
    found = solve_by_rules("p", text)
    assert names_a_computation(text) and found is not None and found.answer == "120"
    assert not names_a_computation("Tom has 3 apples and buys 4 more for $5. How many has he?")


def test_figures_chances_and_countings_in_plain_words_may_be_computations() -> None:
    for text in (
        "What is the probability of rolling a sum of 7 with two dice?",
        "A right triangle has legs 9 and 12. How long is its hypotenuse?",
        "In how many ways can the letters of BALLOON be arranged?",
        "Find the area of a circle with radius 5.",
        "The sum of three consecutive numbers is 72.",
    ):
        assert names_a_computation(text), text
    assert not names_a_computation("Ann drew 3 pictures a day for 5 days and gave away 4. How many has she left?")


def test_the_average_of_a_plain_list_is_a_computation_and_that_of_a_story_is_none() -> None:
    for text, answer in (
        ("What is the average of 6, 9 and 15?", "10"),
        ("Find the mean of 6, 9, and 15.", "10"),
        ("Calculate the average of the numbers 12, 18, 20, and 30", "20"),
    ):
        found = solve_by_rules("p", text)
        assert names_a_computation(text) and found is not None and found.answer == answer
    assert not names_a_computation("Ann runs an average of 6 km a day. How far does she run in 5 days?")


def test_the_surer_proposal_answers() -> None:
    rules = Solution("p", "answered", "120", None, 0.96)
    sure, less, none = (Solution("p", "answered", "7", None, c) for c in (0.97, 0.9, 0.96))
    refused = Solution("p", "refused", None, "no", 0.0)
    assert better(rules, sure).answer == sure.answer
    assert better(rules, less).answer == rules.answer and better(rules, none).answer == rules.answer
    assert better(rules, refused) is rules
    assert better(None, less).answer == less.answer
