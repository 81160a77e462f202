"""Whether a chain of thought ends with the right answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from mycelium.symbolic import final_answer, numbers_equal, quick_verdict
from mycelium.teacher.engines import Finish

__all__ = ["VERDICTS", "Judgement", "Verdict", "judge", "plainly_equal"]

Verdict = Literal["right", "wrong", "unanswered", "truncated", "unjudged"]
_NO_VALUES = frozenset(["nan", "inf", "#n/a", "#num!", "#div/0!", "#value!", "null"])
"""What programs print where a number could not be had. "infinity", "none" and "undefined" may be answers."""

VERDICTS: tuple[Verdict, ...] = ("right", "unjudged", "wrong", "unanswered", "truncated")
"""From best to worst: of two teachers' attempts the better one is kept."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """The answer that was read from a completion, and how it compares with gold.

    `reason` says why an answer is "unjudged"; two judgements are equal whatever it says.
    """

    answer: str | None
    verdict: Verdict
    reason: str | None = field(default=None, compare=False)


def judge(
    completion: str,
    gold: str | None,
    finish: Finish = "stop",
    equal: Callable[[str, str], bool] | None = None,
) -> Judgement:
    r"""Read the answer that the completion gives (`mycelium.symbolic.final_answer`) and compare it with gold.

    Args:
        completion: the chain of thought.
        gold: the right answer; without one, or with one that is no value (NaN), the verdict is "unjudged".
        finish: a completion that was cut off ("length") is "truncated", whatever it says.
        equal: decides `equal(gold, answer)`; `None` for numbers and texts (`plainly_equal`).

    >>> judge("3 + 4 = 7\n#### 7", "7.0")
    Judgement(answer='7', verdict='right')
    """
    answer = final_answer(completion).text
    if finish == "length":
        return Judgement(answer, "truncated")
    if answer is None:
        return Judgement(None, "unanswered")
    if gold is None or not gold.strip():
        return Judgement(answer, "unjudged", "the data has no answer")
    if gold.strip().lstrip("+-").casefold() in _NO_VALUES:
        return Judgement(answer, "unjudged", f"the data's answer {gold.strip()!r} is no value; write the right one")
    try:
        return Judgement(answer, "right" if (equal or plainly_equal)(gold, answer) else "wrong")
    except Exception as error:  # a checker that gives up on an answer, however it says so, has not judged it
        return Judgement(answer, "unjudged", f"the checker gave up ({type(error).__name__})")


def plainly_equal(gold: str, answer: str) -> bool:
    """The same number, or the same text apart from case and styling. Reads no algebra."""
    if numbers_equal(gold, answer):
        return True
    verdict = quick_verdict(gold, answer)
    if verdict is not None:
        return verdict.equal
    return " ".join(gold.split()).casefold() == " ".join(answer.split()).casefold()
