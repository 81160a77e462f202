"""Whether an answer counts as the gold answer: the one place where evaluation decides it."""

from __future__ import annotations

from mycelium.problems import numbers_equal
from mycelium.symbolic.quick_equivalence import quick_verdict


def answers_equal(gold: str, answer: str) -> bool:
    """The same number, up to the rounding of a long decimal, or the same text apart from case and styling.

    `numbers_equal` allows a relative 1e-6, because data sets print 10/3 as 3.3333333; everything shorter is
    compared exactly. What is more than a number (expressions, sets, intervals, units) goes to the checker behind
    `mycelium check`, which says "equal" only where it was shown.
    """
    if numbers_equal(gold, answer):
        return True
    verdict = quick_verdict(gold, answer)
    if verdict is not None:
        return verdict.equal
    if " ".join(gold.split()).casefold() == " ".join(answer.split()).casefold():
        return True
    if not gold.strip() or not answer.strip():
        return False
    from mycelium.symbolic.equivalence import check_answers  # slow to import, and seldom needed

    return check_answers(gold, answer).equal
