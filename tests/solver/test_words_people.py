"""Ages and unequal shares: each clause of the text is an equation, and a text with a clause that is not understood is left alone."""

from __future__ import annotations

import pytest

from mycelium.solver.words import solve_in_words


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Tom is three times as old as his sister. The sum of their ages is 24. How old is Tom?", "18"),
        ("Ben is twice as old as Sara. Five years ago, he was three times as old as she was. How old is Sara now?", "10"),
        ("Six years ago Nadia was half as old as her brother Karim. Karim is now 20. How old is Nadia?", "13"),
        ("In eight years, Paul will be twice as old as he is now. How old is Paul?", "8"),
        ("A mother is 40 and her daughter is 12. After how many years will the mother be twice as old as the daughter?", "16"),
        ("Mr Lee is 45. His son is 15. How many years ago was Mr Lee four times as old as his son?", "5"),
        ("Rita's age is 5 years more than twice Sam's age. Together they are 35. What is Sam's age?", "10"),
        ("What is Leo's age if he is 6 years younger than Max and their ages add up to 30?", "12"),
        ("Lina is 11, her brother is 7. How old was Lina when her brother was 3?", "7"),
        ("Anna is 7 years older than Bert, and Bert is 3 years older than Carla. Their ages add up to 43. How old is Carla?", "10"),
    ],
)  # fmt: skip
def test_ages_are_worked_out_from_statements_about_now_and_other_years(text: str, answer: str) -> None:
    found = solve_in_words("p", text)
    assert found is not None and found.answer == answer and found.track == "rules"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Ana and Bea have 45 stickers together. Ana has twice as many as Bea. How many stickers does Bea have?", "15"),
        ("Two friends, Kim and Lou, divide $70 so that Kim receives $10 less than Lou. How much does Lou receive?", "40"),
        ("A ribbon of 90 cm is cut into two pieces. One piece is 20 cm longer than the other. How long is the shorter piece?", "35"),
        ("The sum of two numbers is 56. One number is 8 more than the other. What is the larger number?", "32"),
        ("In a family, $120 is divided among Ali, Bo and Cy. Ali gets twice as much as Bo, and Cy gets $20 more than Bo. "
         "How much does Bo get?", "25"),
        ("Xu runs three times as many miles as Kay, who runs 4 times as many miles as Cole. If Xu runs 84 miles, "
         "how many miles does Cole run?", "7"),
        ("Mario has 14 books. Luigi has 6 fewer books than Mario. How many books do they have altogether?", "22"),
    ],
)  # fmt: skip
def test_amounts_are_worked_out_from_comparisons_and_totals(text: str, answer: str) -> None:
    found = solve_in_words("p", text)
    assert found is not None and found.answer == answer


@pytest.mark.parametrize(
    "text",
    [
        "Tom is three times as old as his sister. How old is Tom?",  # nothing fixes the ages
        "Tom is 12 and Ann is 8. Their dog has a sixth of their ages. How old will Tom be in 3 years?",  # a clause unread
        "Vic has 8 red cards. He has 2 fewer blue cards than red cards. How many cards does Vic have in total?",  # one person
        "Ana has twice as many pens as Bea, who gave 3 away. Bea has 9 pens. How many pens has Ana?",  # a change
        "Rob has 10 books and 4 pens. Sue has twice as many as Rob. How many books does Sue have?",  # as many of what?
        "Al, Bo and Cy have 30 coins together. Al has 4 more coins than Bo. How many coins does Bo have?",  # Cy's are open
    ],
)
def test_a_story_that_is_open_or_not_understood_is_left_alone(text: str) -> None:
    assert solve_in_words("p", text) is None
