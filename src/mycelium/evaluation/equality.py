"""Whether an answer counts as the gold answer: the one place where evaluation decides it."""

from __future__ import annotations

from mycelium.problems import numbers_equal
from mycelium.problems.equivalence import quick_verdict


def answers_equal(gold: str, answer: str) -> bool:
    """The same number, up to the rounding of a long decimal, or the same text apart from case and styling.

    `numbers_equal` allows a relative 1e-6, because data sets print 10/3 as 3.3333333; everything shorter is
    compared exactly. Answers that need algebra are not equal here.
    """
    if numbers_equal(gold, answer):
        return True
    verdict = quick_verdict(gold, answer)
    if verdict is not None:
        return verdict.equal
    return " ".join(gold.split()).casefold() == " ".join(answer.split()).casefold()
