"""Labelled problems written by hand, as rows of a labels file."""

from __future__ import annotations

from typing import Any

import pytest

STORIES = [
    # text, steps over its quantities, answer
    (
        "{a} boys and {b} girls wait in the hall. How many children wait in total?",
        [["ADD", "q0", "q1"]],
        "add",
    ),
    (
        "A shop had {b} lamps and sold {a} of them today. How many lamps are left?",
        [["SUB", "q0", "q1"]],
        "sub",
    ),
    ("Rita buys {a} boxes with {b} pens each. How many pens does she buy?", [["MUL", "q0", "q1"]], "mul"),
    (
        "Tom shares {c} nuts equally among {a} friends. How many nuts per friend?",
        [["DIV", "q0", "q1"]],
        "div",
    ),
]


def story_row(number: int, part: str = "train") -> dict[str, Any]:
    """The label of a made-up problem; numbers and stories follow from `number`."""
    text, steps, kind = STORIES[number % len(STORIES)]
    a, b = 3 + number % 5, 11 + number % 13
    answer = {"add": a + b, "sub": b - a, "mul": a * b, "div": b}[kind]
    question = text.format(a=a, b=b, c=a * b)
    end = question.index(".") + 1 if "." in question else len(question)
    return {
        "id": f"{part}-{number}", "question": question, "answer": str(answer), "source": "hand", "origin": "hand",
        "steps": steps, "regions": [[[0, end]]], "goal": ["count", True, end + 1, len(question)], "part": part,
    }  # fmt: skip


@pytest.fixture
def label_rows() -> list[dict[str, Any]]:
    """40 training and 12 dev problems of one step, ten training problems an operation."""
    return [story_row(n) for n in range(40)] + [story_row(n, "dev") for n in range(12)]
