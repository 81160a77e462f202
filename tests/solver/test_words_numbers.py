"""Dates, rounding, consecutive numbers, riddles and temperatures are worked out where the wording is plain."""

from __future__ import annotations

import pytest

from mycelium.solver.words import solve_in_words


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("If today is Friday, what day of the week will it be in 45 days?", "Monday"),
        ("Today is Monday. What day of the week was it 3 weeks and 2 days ago?", "Saturday"),
        ("It was Wednesday on 4 May. What day of the week is 20 June of the same year?", "Monday"),
        ("25 December 2022 was a Sunday. Which day of the week was 1 March 2023?", "Wednesday"),
        ("How many days are there from 12 October to 3 November?", "22"),
        ("School holidays go from July 18 to August 30, both days included. How many days is that?", "44"),
        ("A book is borrowed on 18 March and must be brought back after 21 days. On what date is it due?", "8 April"),
        ("How many weeks and days are 60 days?", "8 weeks 4 days"),
    ],
)
def test_days_are_counted(text: str, answer: str) -> None:
    found = solve_in_words("p", text)
    assert found is not None and found.answer == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Round 5,482 to the nearest hundred.", "5500"),
        ("What is 2.71828 rounded to two decimal places?", "2.72"),
        ("Maria earned 1,249.50 dollars. How much is that to the nearest dollar?", "1250"),
        ("Round 348 and 671 to the nearest ten and find the sum of the rounded numbers.", "1020"),
        ("A parcel weighs 2,640 g. What is its weight to the nearest kilogram?", "3"),
        ("Twelve people share 250 rupees equally. How much does each get, to the nearest rupee?", "21"),
    ],
)
def test_numbers_are_rounded_half_up_at_the_place_that_is_named(text: str, answer: str) -> None:
    found = solve_in_words("p", text)
    assert found is not None and found.answer == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The sum of three consecutive integers is 87. What is the largest?", "30"),
        ("The page numbers of two facing pages add up to 145. What is the number of the left-hand page?", "72"),
        ("Four consecutive even numbers add up to 92. Find the greatest of the four.", "26"),
        ("The sum of 3 consecutive multiples of 4 is 72. Find the smallest.", "20"),
        ("I think of a number. I double it, subtract 5 and get 19. What is my number?", "12"),
        ("Seven more than twice a number is 31. What is the number?", "12"),
        (
            "Lena thinks of a number. She adds 8 and divides the result by 3. She gets 12. What number did she think of?",
            "28",
        ),
        ("Nine times a number minus 12 equals six times the number. What is the number?", "4"),
        ("A third of a number plus 4 is 11. What is the number?", "21"),
        ("Add 12 to a number, then divide by 5. The answer is 7. What is the number?", "23"),
        ("If 15 is subtracted from four times a number, the result is 45. What is the number?", "15"),
    ],
)
def test_an_unknown_number_is_solved_for(text: str, answer: str) -> None:
    found = solve_in_words("p", text)
    assert found is not None and found.answer == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("In the morning it was -6 °C. By noon it had risen by 9 degrees. What was the temperature at noon?", "3"),
        (
            "In Helsinki it is 7 degrees below zero and in Madrid 12 degrees above zero. How many degrees warmer is it in Madrid?",
            "19",
        ),
        (
            "The thermometer shows -4 degrees. What will it show after a drop of 5 degrees and then a rise of 2 degrees?",
            "-7",
        ),
        ("A freezer is at 20 °C and cools by 4 degrees every hour. What is its temperature after 8 hours?", "-12"),
        ("After rising by 11 degrees the temperature is 4 °C. What was it before?", "-7"),
    ],
)
def test_temperatures_have_a_sign(text: str, answer: str) -> None:
    found = solve_in_words("p", text)
    assert found is not None and found.answer == answer


@pytest.mark.parametrize(
    "text",
    [
        "How many days are there from 12 January to 3 March?",  # is it a leap year?
        "If today is Friday, what day of the week will it be in 45 weekdays?",
        "A pen costs $1.49 and each of 3 books $2.50. To the nearest dollar, what is the bill?",
        "The product of three consecutive integers is 60. What is the largest?",
        "The sum of two consecutive even numbers is 15. What is the smaller one?",  # there are none
        "I think of a number, add 5 and look at its last digit. I get 3. What is my number?",
        "The temperature is -4 degrees, twice as cold as 3 days ago. What was it 3 days ago?",
        "One angle of a triangle is 40 degrees and another 60 degrees. How many degrees is the third?",
    ],
)
def test_what_is_not_understood_is_left_alone(text: str) -> None:
    assert solve_in_words("p", text) is None
