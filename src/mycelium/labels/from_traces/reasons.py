"""Why a chain of thought gave no label. Reasons are counted, so each is one fixed sentence."""

from __future__ import annotations

NO_GOLD = "the gold answer is not a plain number"
EMPTY = "the chain of thought is empty"
TOO_LONG = "the chain of thought is too long to be read"
TOO_MANY = "the problem has more than 40 quantities"
NO_ARITHMETIC = "no arithmetic in the chain of thought"
DIVIDES_BY_ZERO = "a step divides by zero"
TOO_LARGE = "a step computes a number that is too large"
WRONG_ANSWER = "the chain of thought ends in another answer than gold"
UNMATCHED = "the steps do not execute to the gold answer"
TRUNCATED = "the chain of thought was cut off"
NO_CHAIN = "the trace has no chain of thought"

REASONS = (
    NO_GOLD, EMPTY, TOO_LONG, TOO_MANY, NO_ARITHMETIC, DIVIDES_BY_ZERO, TOO_LARGE, WRONG_ANSWER, UNMATCHED, TRUNCATED, NO_CHAIN,
)  # fmt: skip
