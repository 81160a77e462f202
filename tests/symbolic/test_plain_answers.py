"""Answers that are compared without algebra: `quick_verdict`, `numbers_equal`, `answers_equal`."""

from __future__ import annotations

import subprocess
import sys
import timeit
from fractions import Fraction

import pytest

from mycelium.symbolic import answers_equal, numbers_equal
from mycelium.symbolic.equivalence import Verdict, normalize_answer, plain_number, quick_verdict


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("42", 42),
        ("1,250.50", Fraction(2501, 2)),
        (r"\$3", 3),
        (r"-\frac{2}{3}", Fraction(-2, 3)),
        (r"\frac12", Fraction(1, 2)),
        (".5", Fraction(1, 2)),
        ("7/3", Fraction(7, 3)),
        ("1/0", None),
        ("12,34", None),
        ("x", None),
        ("5 cm", None),
    ],
)
def test_plain_numbers_are_read_exactly(text: str, value: Fraction | int | None) -> None:
    assert plain_number(text) == value


def test_styling_is_taken_off_but_digits_never_grow_together() -> None:
    assert normalize_answer(r"$\left( \dfrac{1}{2}, \, 3 \right)$") == r"(\frac{1}{2}, 3)"
    assert normalize_answer("1 1/2") == "1 1/2"
    assert normalize_answer(r"\boxed{7}.") == r"\boxed{7}"
    assert normalize_answer(r"\boxed{7}") == "7"


@pytest.mark.parametrize(("gold", "answer"), [("72", "72.0"), (r"\frac{1}{2}", "0.5"), ("$5$", "5"), ("x+1", "x + 1")])
def test_the_same_is_equal_without_algebra(gold: str, answer: str) -> None:
    verdict = quick_verdict(gold, answer)
    assert verdict is not None and verdict.equal


@pytest.mark.parametrize(("gold", "answer"), [("72", "73"), ("1/3", "0.33"), ("", "5"), ("5", "")])
def test_different_numbers_and_empty_answers_are_different(gold: str, answer: str) -> None:
    verdict = quick_verdict(gold, answer)
    assert verdict is not None and not verdict.equal


def test_what_needs_algebra_is_left_open() -> None:
    assert quick_verdict("x+1", "1+x") is None
    assert quick_verdict(r"20\%", "0.2") is None


def test_numbers_are_decided_in_microseconds() -> None:
    seconds = timeit.timeit(lambda: quick_verdict(r"\frac{22}{7}", "3.25"), number=200) / 200
    assert seconds < 0.002


def test_the_quick_path_imports_neither_sympy_nor_mpmath() -> None:
    code = (
        "import sys; from mycelium.symbolic import check_answers, calculate; "
        "check_answers('1/2', '0.5'); check_answers('(x+1)^2', 'x^2+2x+1'); calculate('1/3+1'); "
        "print('sympy' in sys.modules or 'mpmath' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "False"


def test_a_verdict_says_why() -> None:
    assert quick_verdict("1", "2") == Verdict(False, "different numbers: 1 and 2")


def test_what_has_no_value_does_not_equal_itself() -> None:
    assert quick_verdict("1/0", "1/0") is None  # left to the reader, which finds the division by zero
    verdict = quick_verdict("nan", "nan")
    assert verdict is not None and not verdict.equal


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("72", "72.0", True),
        ("1,000", "1000", True),
        ("1/2", "0.5", True),
        ("50%", "1/2", True),
        ("0.333333333", "1/3", True),
        ("0.33", "1/3", False),
        ("1000000", "1000001", False),  # integers are compared exactly
        ("72", "73", False),
        ("72", "-72", False),
        ("x", "x", False),
        ("0", "0.0000001", False),
    ],
)
def test_numbers_are_compared_by_value(left: str, right: str, same: bool) -> None:
    assert numbers_equal(left, right) is same
    assert numbers_equal(right, left) is same


@pytest.mark.parametrize(
    ("gold", "answer"),
    [
        ("72", "72"),
        ("72", "72.0"),
        ("1,250", "1250"),
        ("0.5", "1/2"),
        ("$3.50", "7/2"),
        ("Tom", " tom "),
        (r"\frac{x}{2}", "x/2"),
    ],
)
def test_answers_that_say_the_same_are_equal(gold: str, answer: str) -> None:
    assert answers_equal(gold, answer) and answers_equal(answer, gold)


@pytest.mark.parametrize(
    ("gold", "answer"), [("72", "73"), ("72", "-72"), ("", ""), ("1", ""), ("100000001", "100000000")]
)
def test_answers_that_differ_are_not(gold: str, answer: str) -> None:
    assert not answers_equal(gold, answer)
