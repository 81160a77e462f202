"""Verdicts on chains of thought."""

from __future__ import annotations

import pytest

from mycelium.teacher import Judgement, judge


@pytest.mark.parametrize(
    ("completion", "gold", "answer", "verdict"),
    [
        ("3 + 4 = 7\n#### 7", "7", "7", "right"),
        ("3 + 4 = 7\n#### 7.00", "7", "7.00", "right"),
        ("#### 1,250", "1250", "1,250", "right"),
        (r"so $\boxed{\frac{1}{2}}$.", r"\dfrac12", r"\frac{1}{2}", "right"),
        (r"\boxed{8}", "7", "8", "wrong"),
        (r"\boxed{1} no, \boxed{2}", "2", "2", "right"),
        ("the answer is 7", "7", "7", "right"),
        ("the answer is at most 7", "7", None, "unanswered"),
        ("", "7", None, "unanswered"),
        ("#### 7", None, "7", "unjudged"),
        ("#### 7", " ", "7", "unjudged"),
        ("nothing", None, None, "unanswered"),
        ("#### Blue", "blue", "Blue", "right"),
    ],
)
def test_the_answer_is_read_and_compared(completion: str, gold: str | None, answer: str | None, verdict: str) -> None:
    assert judge(completion, gold) == Judgement(answer, verdict)  # type: ignore[arg-type]


def test_a_completion_that_was_cut_off_is_truncated_even_if_it_has_the_answer() -> None:
    assert judge("#### 7\nand now", "7", "length") == Judgement("7", "truncated")


def test_another_checker_decides_what_the_plain_one_cannot_read() -> None:
    assert judge("#### x + 1", "1 + x").verdict == "wrong"
    assert judge("#### x + 1", "1 + x", equal=lambda gold, answer: sorted(gold) == sorted(answer)).verdict == "right"


def test_a_checker_that_gives_up_leaves_the_answer_unjudged() -> None:
    def give_up(gold: str, answer: str) -> bool:
        raise TimeoutError

    assert judge("#### 7", "7", equal=give_up) == Judgement("7", "unjudged")
    assert judge("#### 7", "7", equal=give_up).reason == "the checker gave up (TimeoutError)"


@pytest.mark.parametrize(
    ("gold", "words"),
    [(None, "has no answer"), (" ", "has no answer"), ("nan", "'nan' is no value"), ("-inf", "'-inf' is no value"),
     ("NaN ", "'NaN' is no value"), ("#DIV/0!", "is no value")],
)  # fmt: skip
def test_a_gold_that_is_no_value_judges_nothing_and_says_so(gold: str | None, words: str) -> None:
    judgement = judge("#### 7", gold)
    assert judgement.verdict == "unjudged" and words in str(judgement.reason)


@pytest.mark.parametrize("gold", ["infinity", r"\infty", "none", "undefined"])
def test_words_that_may_be_an_answer_are_compared(gold: str) -> None:
    assert judge(rf"\boxed{{{gold}}}", gold).verdict == "right" and judge("#### 7", gold).verdict == "wrong"
