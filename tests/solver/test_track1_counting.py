# ruff: noqa: E501
"""Track 1 on counting and chances: families of wordings with values worked by hand, and near misses that are refused."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from itertools import permutations, product
from math import comb, factorial

import pytest

from mycelium.programs import execute
from mycelium.solver import solve_track1
from mycelium.solver.track1.leftover import Leftover
from mycelium.solver.track1.number_kinds import read_kind
from mycelium.solver.track1.readers import whole_plan
from mycelium.solver.track1.told import sentences, told
from mycelium.solver.track1.wording import read_wording
from mycelium.symbolic import check_answers

# Written for this test; none is taken from a data set.
ANSWERED = [
    # whole numbers of a kind
    ("How many positive multiples of $9$ are less than 200?", "22"),
    ("How many prime numbers are between 20 and 50?", "7"),
    ("What is the smallest 4-digit multiple of 17?", "1003"),
    ("What is the sum of all positive divisors of 28?", "56"),
    ("How many two-digit integers are divisible by 4 but not by 6?", "14"),
    ("How many three-digit integers have a digit sum equal to 4?", "10"),
    ("How many perfect squares are between 50 and 500?", "15"),
    ("How many 3-digit palindromes are there?", "90"),
    # coins, dice
    ("A fair coin is flipped 6 times. What is the probability that exactly 4 of the flips come up heads?", r"\frac{15}{64}"),
    ("If Nora tosses 5 coins, what is the probability that she gets more heads than tails?", r"\frac12"),
    ("Two fair six-sided dice are rolled. What is the probability that the sum of the numbers rolled is 9?", r"\frac19"),
    ("Three standard dice are rolled. What is the probability that the product of the numbers rolled is odd?", r"\frac18"),
    ("Omar rolls five fair 10-sided dice. What is the probability that exactly two of the dice show a prime number?", str(Fraction(216, 625))),
    ("What is the expected value of the roll of a fair 12-sided die?", "6.5"),
    # draws
    ("A bag contains 4 red balls and 6 blue balls. Two balls are drawn at random without replacement. What is the probability that both balls are red?", r"\frac{2}{15}"),
    ("A jar has 2 green chips and 3 white chips. Three chips are chosen at random. What is the probability that exactly two are white?", r"\frac{3}{5}"),
    ("A club has 9 members, 4 boys and 5 girls. Two of the members are chosen at random. What is the probability that they are both boys?", r"\frac16"),
    ("Two distinct numbers are selected at random from the set $\\{1, 2, 3, 4, 5, 6\\}$. What is the probability that their sum is even?", r"\frac25"),
    ("Two cards are dealt at random from a standard deck of 52 cards. What is the probability that the first card is a king and the second card is a queen?", r"\frac{4}{663}"),
    # arrangements and choices
    ("In how many ways can the letters of the word BANANAS be arranged?", "420"),
    ("In how many ways can 7 people stand in a line?", "5040"),
    ("In how many ways can 6 people be seated around a round table?", "120"),
    ("In how many ways can 5 people sit in a row of chairs if two of the people, Ann and Bob, refuse to sit next to each other?", "72"),
    ("A club has 12 members. In how many ways can the club choose a president, a secretary, and a treasurer?", "1320"),
    ("How many different committees of 3 people can be chosen from a group of 9 people?", "84"),
    ("A class has 5 boys and 7 girls. How many different teams of 2 boys and 3 girls can be chosen?", "350"),
    ("Lena has 4 shirts, 3 skirts, and 2 hats. How many different outfits consisting of one shirt, one skirt, and one hat can she make?", "24"),
    ("A league has 10 teams. Each team plays every other team twice. How many games are played?", "90"),
    ("How many diagonals does a regular polygon with 11 sides have?", "44"),
    ("If five fair coins are flipped, what is the probability that at least four of them come up heads?", str(Fraction(6, 32))),
    ("Suppose that we flip a penny, a nickel, and a dime. What is the probability that the penny and the nickel both come up heads?", r"\frac14"),
    ("What is the probability that when two fair 6-sided dice are rolled, at least one of them shows a 6?", r"\frac{11}{36}"),
    ("A box holds 3 black pens, 2 blue pens and 5 red pens. If two pens are drawn at random, what is the probability that they are the same color?", r"\frac{14}{45}"),
    ("In how many ways can 4 different toys be put into 3 identical boxes, if some boxes may be empty?", "14"),
    ("How many ways are there to put 5 identical balls into 3 different boxes?", "21"),
    ("In how many ways can 6 identical coins be placed in 3 identical cups?", "7"),
    ("What is the third number in the row of Pascal's triangle that has 9 numbers?", "28"),
    ("The probability of rain is $\\frac{1}{3}$ on each of the next 4 days. What is the probability that it rains on exactly 2 of the 4 days?", r"\frac{8}{27}"),
    ("A point $(x,y)$ is randomly chosen inside the rectangle with vertices $(0,0)$, $(4,0)$, $(4,2)$, and $(0,2)$. What is the probability that $x < y$?", r"\frac14"),
    ("A gong rings every 6 minutes and a bell rings every 8 minutes. They ring together now. In how many minutes will they next ring together?", "24"),
    ("How many license plates consist of 2 letters followed by 3 digits?", "676000"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "answer"), ANSWERED, ids=range(len(ANSWERED)))
def test_a_counting_problem_is_answered_and_its_program_gives_the_answer(text: str, answer: str) -> None:
    result = solve_track1(text)
    assert result.answer is not None and result.program is not None, result.reason
    assert check_answers(answer, result.answer).equal, result.answer
    assert check_answers(answer, str(execute(result.program).answer)).equal


@pytest.mark.parametrize(
    "text",
    [
        # a condition that no rule reads
        "In how many ways can 7 people stand in a line if the oldest must be in front?",
        "In how many ways can the letters of the word BANANAS be arranged if no two As are adjacent?",
        "How many different committees of 3 people can be chosen from a group of 9 people if Ann refuses to serve with Bob?",
        "A fair coin is flipped 6 times. What is the probability that no two consecutive flips are both heads?",
        "A bag contains 4 red balls and 6 blue balls. Two balls are drawn. If the first is red, what is the probability that the second is red?",
        "How many 3-digit numbers have a lucky digit?",
        # not all things are different
        "A box has 3 identical red pens and 4 blue pens. How many different groups of 2 pens can be chosen?",
        # whether the toys and the boxes can be told apart is open
        "In how many ways can 4 toys be put into 3 boxes?",
        # more coins than one kind of coin tells
        "A fair coin and an unfair coin are flipped 3 times. What is the probability of exactly 2 heads?",
        # either sign
        "How many divisors of 12 are there? (Divisors may be positive or negative.)",
        # a tournament that ends otherwise
        "Sixteen teams play in a double-elimination tournament. How many games are played?",
    ],
)  # fmt: skip
def test_a_near_miss_is_refused(text: str) -> None:
    assert solve_track1(text).answer is None


@pytest.mark.parametrize("word", ["LEVEL", "GREEN", "PUPPY", "DAD"])
def test_letters_are_arranged_as_enumeration_says(word: str) -> None:
    result = solve_track1(f"How many distinct arrangements are there of the letters in the word {word}?")
    assert result.answer == str(len(set(permutations(word))))


@pytest.mark.parametrize("total", range(3, 19))
def test_sums_of_three_dice_are_as_likely_as_enumeration_says(total: int) -> None:
    text = f"Three fair dice are rolled. What is the probability that the sum of the numbers rolled is {total}?"
    hits = sum(sum(faces) == total for faces in product(range(1, 7), repeat=3))
    answer = solve_track1(text).answer
    assert answer is not None
    assert check_answers(f"{hits}/216", answer).equal


@pytest.mark.parametrize(
    ("phrase", "holds"),
    [
        ("multiples of 3 or 5", lambda n: n % 3 == 0 or n % 5 == 0),
        ("neither even nor a multiple of 7", lambda n: n % 2 and n % 7),
        ("perfect squares but not multiples of 4", lambda n: round(n**0.5) ** 2 == n and n % 4),
        ("not divisible by 2 or 3", lambda n: n % 2 and n % 3),
    ],
)
def test_or_and_not_are_counted_as_by_hand(phrase: str, holds) -> None:  # type: ignore[no-untyped-def]
    kind = read_kind(phrase)
    assert kind is not None
    plan = whole_plan(kind.count("n >= 1", "n <= 100"))
    assert plan.whole is not None
    assert execute(plan.whole).answer == sum(bool(holds(n)) for n in range(1, 101))


def test_arrangements_agree_with_factorials() -> None:
    counts = Counter("MISSISSIPPI")
    expected = factorial(11)
    for count in counts.values():
        expected //= factorial(count)
    result = solve_track1("In how many ways can the letters of the word MISSISSIPPI be arranged?")
    assert result.answer == str(expected)


def test_combinations_agree_with_the_formula() -> None:
    result = solve_track1("From a group of 13 students, how many different four-student committees can be chosen?")
    assert result.answer == str(comb(13, 4))


def test_a_wording_is_told_in_digits() -> None:
    wording = read_wording(r"Twenty-one people share $\$2.50$ and $\frac{3}{4}$ of six pies, $25\%$ each.")
    assert told(wording) == "21 people share $2.50 and 3/4 of 6 pies, 25% each"
    assert sentences("he has 2.5 pies. she has 3! who has more?") == ["he has 2.5 pies", "she has 3", "who has more"]


def test_what_remains_of_a_text_is_idle_only_without_numbers_and_words_that_matter() -> None:
    text = Leftover("sue picks 3 of the old pens")
    assert text.take(r"picks \d+") and text.idle()
    assert not Leftover("unless it rains").idle()
    assert not Leftover("and 4 more").idle()
