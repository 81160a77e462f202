"""What the answer of a text is: rule by rule, and on texts written for it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mycelium.symbolic import check_answers, final_answer

DATA = Path(__file__).parents[1] / "data"
TEXTS = [json.loads(line) for line in (DATA / "answer_of_text.jsonl").read_text().splitlines()]


@pytest.mark.parametrize("row", TEXTS, ids=lambda row: row["id"])
def test_the_answer_of_a_text_is_found_or_said_to_be_missing(row: dict[str, Any]) -> None:
    found = final_answer(row["text"])
    if row["undecided"]:
        assert found.text is None and found.reason
        return
    assert found.text is not None, found.reason
    assert check_answers(row["answer"], found.text).equal or check_answers(found.text, row["answer"]).equal


@pytest.mark.parametrize(
    ("text", "answer", "rule"),
    [
        ("42", "42", "whole"),
        (r"\boxed{8}", "8", "whole"),
        ("3.5 * 4 = 14", "14", "whole"),
        ("The answer is 40.", "40", "announced"),
        ("Half is 6.\n#### 6 eggs", "6 eggs", "announced"),
        (r"So the mean is \boxed{45}/4.", "45/4", "announced"),
        ("The answer is 12. Wait, that is wrong: it is 13.", "13", "taken back"),
        ("So Tom has 14 marbles left.", "14 marbles left", "stated"),
        (r"I think \boxed{12}, but check: \boxed{15", None, "cut off"),
        ("<think>It may be 5.", None, "visible"),
        ("It is at most 12.", None, "stated"),
    ],
)
def test_the_rule_that_decided_is_named(text: str, answer: str | None, rule: str) -> None:
    found = final_answer(text)
    assert (found.text, found.rule) == (answer, rule)
    assert found.undecided == (answer is None)


@settings(deadline=None)
@given(st.text(max_size=80))
def test_no_text_makes_it_raise(text: str) -> None:
    found = final_answer(text)
    assert found.reason and (found.text is None or isinstance(found.text, str))


@given(st.integers(-10_000, 10_000))
def test_a_number_is_found_in_every_wording(value: int) -> None:
    for text in (
        f"#### {value}",
        f"So \\boxed{{{value}}}.",
        f"The answer is {value}.",
        f"**Answer:** {value}",
        f"Hence x = {value}.",
    ):
        found = final_answer(text).text
        assert found is not None and check_answers(str(value), found).equal, text
