from __future__ import annotations

import pytest

from mycelium.symbolic import answers_equal


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
