# ruff: noqa: E501
"""Track 1 on arithmetic in words and everyday comparisons: values worked by hand, and near misses that are refused."""

from __future__ import annotations

from fractions import Fraction

import pytest

from mycelium.programs import execute
from mycelium.solver import solve_track1
from mycelium.symbolic import check_answers

# Written for this test; none is taken from a data set.
ANSWERED = [
    # phrases
    (r"What is $\frac{2}{3}$ divided by $\frac{4}{9}$?", r"\frac32"),
    ("Find the product of the greatest common divisor and the least common multiple of 12 and 20.", "240"),
    ("What is one-third of 7 times 6?", "14"),
    ("What is the sum of the first six prime numbers?", "41"),
    ("What is the remainder when the product of 17 and 23 is divided by 10?", "1"),
    ("What is $20\\%$ of $50\\%$ of 80?", "8"),
    # comparisons
    (r"What fraction of $\frac{3}{4}$ is $\frac{1}{2}$?", r"\frac23"),
    ("What percent of 80 is 12?", "15"),
    ("What number is halfway between $\\frac{1}{2}$ and $\\frac{3}{4}$?", r"\frac58"),
    ("What is left when $\\frac{1}{6}$ is subtracted from $\\frac{1}{2}$?", r"\frac13"),
    # a number that is described
    ("Five more than twice a number is 21. What is the number?", "8"),
    ("Three less than four times $N$ is equal to 25. What is the value of $N$?", "7"),
    ("If the sum of 4 and a number is multiplied by 3, the result is 36. What is the number?", "8"),
    # digits and lists
    ("What is the 50th digit after the decimal point in the decimal representation of $\\frac{3}{7}$?", "2"),
    ("For what digit $d$ is the four-digit number $31d4$ divisible by 9?", "1"),
    ("How many numbers are in the list $7, 10, 13, \\ldots, 61, 64$?", "20"),
    ("Round 63.4851 to the nearest tenth.", "63.5"),
    # angles
    ("What is the number of degrees in the smaller angle formed by the hands of a clock at 4:20?", "10"),
    ("How many degrees are in each interior angle of a regular octagon?", "135"),
    ("The measures of the angles of a triangle are in the ratio 2:3:4. What is the number of degrees in the largest angle?", "80"),
    ("The complement of an angle is 6 degrees more than twice the angle. What is the number of degrees in the measure of the angle?", "28"),
    # parts, sets, rates, means
    ("The ratio of red pens to blue pens in a box is $2:5$. There are 35 blue pens in the box. How many red pens are in the box?", "14"),
    ("Of the 40 members of a choir, 25 play piano, 18 play violin and 9 play both piano and violin. How many members play neither piano nor violin?", "6"),
    ("A van travels 150 miles on 6 gallons of gas. How far can it travel on 10 gallons of gas?", "250"),
    ("Ida scored 80, 85 and 93 on her first three tests. What score must she get on the fourth test to make the mean of the four scores equal 87?", "90"),
    ("Nails cost 15 cents each. What is the greatest number of nails that can be bought with $\\$4$?", "26"),
    ("A price increases by $50\\%$ and then decreases by $20\\%$. What is the overall percent increase?", "20"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "answer"), ANSWERED, ids=range(len(ANSWERED)))
def test_arithmetic_in_words_is_answered_and_its_program_gives_the_answer(text: str, answer: str) -> None:
    result = solve_track1(text)
    assert result.answer is not None and result.program is not None, result.reason
    assert check_answers(answer, result.answer).equal, result.answer
    assert check_answers(answer, str(execute(result.program).answer)).equal


@pytest.mark.parametrize(
    "text",
    [
        # more workers need less time: no direct proportion
        "If 3 builders need 8 days for a wall, how long do 6 builders need working at the same rate?",
        # a part of the money only
        "Pens cost 20 cents each. Jo gives one-quarter of her $\\$4$ to a friend. How many pens can the friend buy?",
        # what happened afterwards is not read
        "At a shop there are 7 puppies and 6 kittens. 2 puppies and 3 kittens are sold. How many pets remain?",
        "A restaurant served 6 cakes during lunch and 9 during dinner. How many cakes were served?",
        # an unknown that the sentence does not bind
        "The product of a number and something is 12. What is the number?",
        # nothing in both, and a part that is one set only
        "Of the 40 members of a choir, 25 play piano and 9 play both piano and violin. How many members play neither piano nor violin?",
        "Round the product of my two favourite numbers to the nearest tenth.",
        "What is 3 pies of 0/0?",
    ],
)
def test_a_near_miss_is_refused(text: str) -> None:
    assert solve_track1(text).answer is None


@pytest.mark.parametrize("place", [1, 2, 7, 40, 999])
@pytest.mark.parametrize(("top", "bottom"), [(1, 7), (5, 13), (3, 8)])
def test_digits_of_decimals_agree_with_long_division(place: int, top: int, bottom: int) -> None:
    rest = top
    for _ in range(place):
        rest *= 10
        digit, rest = divmod(rest, bottom)
    result = solve_track1(f"What is the {place}th digit after the decimal point of the decimal form of {top}/{bottom}?")
    assert result.answer == str(digit)


@pytest.mark.parametrize(("hour", "minute"), [(1, 0), (3, 30), (6, 44), (11, 5), (12, 15)])
def test_clock_angles_agree_with_the_speeds_of_the_hands(hour: int, minute: int) -> None:
    apart = abs(Fraction(hour % 12 * 60 + minute, 2) - 6 * minute) % 360
    expected = min(apart, 360 - apart)
    result = solve_track1(
        f"What is the measure of the smaller angle between the hands of a clock at {hour}:{minute:02d}?"
    )
    assert result.answer is not None
    assert check_answers(str(expected), result.answer).equal
