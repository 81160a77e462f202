"""Whether an answer counts as the gold answer: the one place where evaluation decides it."""

from __future__ import annotations

from mycelium.problems import numbers_equal


def answers_equal(gold: str, answer: str) -> bool:
    """Same number, or the same text apart from case and spacing."""
    if numbers_equal(gold, answer):
        return True
    return " ".join(gold.split()).casefold() == " ".join(answer.split()).casefold() != ""
