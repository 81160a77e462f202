# ruff: noqa: E501
"""Whole numbers described by conditions, and remainders: families of wordings with values worked by hand."""

from __future__ import annotations

import pytest

from mycelium.solver import solve_track1
from mycelium.symbolic import check_answers

# Written for this test; none is taken from a data set.
ANSWERED = [
    # how many: a noun with adjectives, then predicates
    ("How many three-digit multiples of 50 are divisible by $20$?", "9"),  # 100, 200 ... 900
    ("How many positive integers less than 30 are both odd and a multiple of 5?", "3"),  # 5, 15, 25
    ("How many positive divisors of 36 are perfect squares?", "4"),  # 1, 4, 9, 36
    ("How many odd factors does $60$ have?", "4"),  # 1, 3, 5, 15
    ("How many positive integers less than 40 are either a perfect square or a perfect cube?", "8"),
    ("For how many positive integers $n$ is $\\frac{12}{n+1}$ an integer?", "5"),  # n + 1 = 2, 3, 4, 6, 12
    ("How many positive integers less than 50 are congruent to 3 (mod 12)?", "4"),  # 3, 15, 27, 39
    ("How many perfect squares less than 100 have a units digit of 6?", "2"),  # 16, 36
    ("How many positive integers $x$ with $x^2+2x$ between 10 and 40 are there?", "3"),  # 15, 24, 35
    # the smallest, the largest, the only one
    ("What is the smallest three-digit number divisible by 17?", "102"),
    ("What is the largest two-digit number whose digits add up to 7?", "70"),
    ("Find the least positive integer $n$ such that $2n$ is a perfect square and $3n$ is a perfect cube.", "72"),
    ("What is the smallest positive integer that leaves a remainder of 2 when divided by 5 and a remainder of 3 when divided by 7?", "17"),
    ("Find the largest integer less than 100 which is one more than a multiple of 9.", "91"),
    ("Find the integer $n$, $0 \\le n \\le 6$, such that $n \\equiv -20 \\pmod{7}$.", "1"),
    ("The number $n$ is a prime number between 10 and 20. If you divide $n$ by 4, the remainder is 1. The number is divisible by 13. What is the value of $n$?", "13"),
    # sums, products, means
    ("What is the sum of all positive even divisors of $20$?", "36"),  # 2 + 4 + 10 + 20
    ("Find the product of the positive divisors of 10.", "100"),
    ("What is the arithmetic mean of all two-digit multiples of 11?", "55"),
    ("What is the sum of the reciprocals of the positive divisors of 4?", "7/4"),
    # divisors by the exponents of primes
    ("How many even perfect square factors does $2^6 \\cdot 3^{20}$ have?", "33"),  # 2^2, 2^4, 2^6 times 11 even powers of 3
    ("How many positive divisors does 5! have?", "16"),  # 2^3 * 3 * 5
    ("How many positive divisors of $2^{30} \\cdot 5^{40}$ are multiples of 50?", "1170"),  # 30 * 39
    # digits, squares of the number, definitions
    ("How many three-digit palindromes are divisible by 5?", "10"),  # 5?5
    ("What is the largest three-digit number with only even digits that is a multiple of 7?", "882"),
    ("What is the sum of all two-digit numbers whose squares end with the digits 25?", "495"),  # 15, 25 ... 95
    ("What is the smallest prime whose digits add up to 10?", "19"),
    ("Let $m$ be the smallest two-digit multiple of 7 and let $n$ be the number of positive divisors of 12. What is $m + n$?", "20"),
    ("If the five-digit number $12a45$ is divisible by 9, what is $a$?", "6"),
    ("How many 4-digit numbers of the form $\\_\\_36$ are divisible by 36?", "10"),  # a + b + 9 divisible by 9, a from 1
    # things in groups
    ("When Ada packs her eggs in boxes of 6 there are 5 left over. When she packs them in boxes of 7, there is 1 left over. What is the smallest number of eggs she can have?", "29"),
    # sums with dots
    ("What is the remainder when $1^2 + 2^2 + 3^2 + \\dots + 20^2$ is divided by 7?", "0"),  # 2870
    ("Compute $1^3 + 2^3 + 3^3 + \\dots + 6^3.$", "441"),
    # remainders
    ("What is the remainder when 1234 is divided by 9?", "1"),
    ("When a number is divided by 8, the remainder is 5. What is the remainder when twice the number is divided by 8?", "2"),
    ("When $n$ is divided by 6, a remainder of 1 is given. What is the remainder when $n + 20$ is divided by 3?", "0"),
    ("When three integers are divided by 10, the remainders are 7, 8, and 9, respectively. When the sum of the three integers is divided by 10, what is the remainder?", "4"),
    ("Find $3^{-1} \\pmod{11}$, as a residue modulo 11. (Give an answer between 0 and 10, inclusive.)", "4"),
    ("Solve the congruence $5x \\equiv 3 \\pmod{13}$, as a residue modulo 13. (Give an answer between 0 and 12.)", "11"),
    ("If $2x \\equiv 3 \\pmod{9}$, then $x + 1$ is congruent $\\pmod{9}$ to what integer between 0 and 8, inclusive?", "7"),
    ("Compute $7^{50} - 3^{50}$ modulo 4.", "0"),
]  # fmt: skip

REFUSED = [
    "How many positive integers less than 40 are lucky?",  # a predicate that nobody knows
    "What is the smallest three-digit number divisible by 17 whose middle digit is red?",
    "How many values of $x$ satisfy $\\sin x = 0$ and $0 < x < 10$?",  # not whole numbers
    "When $n$ is divided by 6, a remainder of 1 is given. What is the remainder when $n$ is divided by 4?",  # 1 or 3
    "When a number is divided by 8, the remainder is 5. What is the number?",
    "Let $n$ be an integer with exactly 3 positive divisors. How many positive divisors does $n^2$ have?",
    "When Ada packs her eggs in boxes of 6 there are 5 left over. When she packs them in boxes of 7, there is 1 left over. She sold 12. What is the smallest number of eggs she can have?",
    "What is the largest positive integer divisible by 7?",  # nothing bounds it
]


@pytest.mark.parametrize(("text", "answer"), ANSWERED)
def test_the_answer_is_the_one_worked_by_hand(text: str, answer: str) -> None:
    result = solve_track1(text)
    assert result.answer is not None, result.reason
    assert check_answers(answer, result.answer).equal is True


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_not_understood_or_not_determined_is_refused(text: str) -> None:
    assert solve_track1(text).answer is None
