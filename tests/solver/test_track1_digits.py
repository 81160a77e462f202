# ruff: noqa: E501
"""Digits, bases, common divisors: families of wordings with values worked by hand."""

from __future__ import annotations

import pytest

from mycelium.solver import solve_track1
from mycelium.solver.track1.base_readers import place_values
from mycelium.symbolic import check_answers

# Written for this test; none is taken from a data set.
ANSWERED = [
    # digits of a number
    ("What are the rightmost two digits of $7^{4}$?", "01"),  # 2401
    ("What is the units digit of $13^{2}$?", "9"),
    ("What is the sum of the tens digit and the units digit of $2^{10}$?", "6"),  # 1024
    ("How many digits are in $2^5 \\cdot 5^7$?", "7"),  # 10^5 * 25
    ("How many zeros are at the end of $25!$?", "6"),
    ("The number 30! ends in how many zeros?", "7"),
    # digits of a decimal
    ("What is the 100th digit to the right of the decimal point in the decimal representation of $\\frac{3}{11}$?", "7"),  # 0.2727...
    ("What is the 3rd digit after the decimal point in the decimal expansion of $\\frac{5}{8}$?", "5"),
    ("How many digits are to the right of the decimal point when $\\frac{3}{80}$ is expressed as a decimal?", "4"),  # 0.0375
    ("When $\\frac{1}{400}$ is written as a decimal, how many zeros are there between the decimal point and the first non-zero digit?", "2"),
    ("How many digits are in the repeating block of $\\frac{1}{37}$?", "3"),  # 0.027027...
    ("What is the digit in the hundredths place of the decimal equivalent of $\\frac{7}{8}$?", "7"),
    ("Express $\\frac{7}{40}$ as a terminating decimal.", "0.175"),
    # bases
    ("Express $45_6 + 13_6$ in base 6.", "102_6"),  # 29 + 9 = 38
    ("Find the difference between $1000_3$ and $12_3$ in base $3$.", "211_3"),  # 27 - 5 = 22
    ("What is the base five equivalent of $38$?", "123_5"),
    ("Convert $121_4$ to a base 10 integer.", "25"),
    ("What is the sum of the digits of the base-3 representation of $25$?", "5"),  # 221
    ("Find the number of odd digits in the base-4 representation of $27$.", "2"),  # 123
    ("Find the value of $b$ that satisfies the equation $25_{b} + 14_{b} = 42_{b}$.", "7"),  # 3b + 9 = 4b + 2
    ("In a certain base $b$, the square of $12_b$ is $144_b$. What is $b$?", None),  # every base above 4
    ("When a positive integer is expressed in base 8, it is $AB_8$, and when it is expressed in base 6, it is $BA_6$. What is the positive integer in base 10?", None),  # 7A = 5B: A = 5 = B is 7? no digit
    # common divisors and multiples
    ("Given that $a$ is an even multiple of $10$, find the greatest common divisor of $a^2 + 5a + 10$ and $a + 5$.", "5"),
    ("The least common multiple of two numbers is 60, and the greatest common divisor is 4. Given that one of the numbers is 12, what is the other number?", "20"),
    ("The greatest common divisor of two positive integers is 3 and their least common multiple is 90. What is the product of the two integers?", "270"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "answer"), ANSWERED)
def test_the_answer_is_the_one_worked_by_hand(text: str, answer: str | None) -> None:
    result = solve_track1(text)
    if answer is None:
        assert result.answer is None
    else:
        assert result.answer is not None, result.reason
        assert check_answers(answer, result.answer).equal is True


def test_unknown_digits_stand_at_their_places_and_are_below_the_base() -> None:
    text, bounds = place_values(r"\overline{AB}_7 + 31_b")
    assert text == "(A*7+B) + (3*b+1)"
    assert set(bounds) == {"0 <= A", "A < 7", "1 <= A", "0 <= B", "B < 7", "3 < b", "1 < b"}
