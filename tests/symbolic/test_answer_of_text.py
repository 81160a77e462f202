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


@pytest.mark.parametrize(
    ("text", "gold", "other"),
    [
        (r"Hence $x \equiv \boxed{6} \pmod{15}$.", "6", r"6 \pmod 7"),
        (r"\begin{align*} 7 \cdot 3 &= 21 \\ &\equiv \boxed{6}\pmod{15}. \end{align*}", r"6 \pmod{15}", "21"),
        (r"So $a + b \equiv 3 + 10 \equiv \boxed{13} \quad \pmod{20}$.", r"13 \pmod{20}", r"13 \pmod{10}"),
        (r"So $a \cdot a^{-1} \equiv \boxed{1}\pmod n$.", "1", r"1 \pmod m"),
        (r"There are $2 \cdot 3!=\boxed{12}$ ways.", "12", "6"),
        (r"We sum to $3016 \to \boxed{16}$.", "16", "3016"),
        (r"Hence $a = 2 \implies {a + b = 2 + 3 = \boxed{5}}$.", "5", "2"),
        (r"So $(1 - (1 + x) = \boxed{-x}$.", "-x", "x"),
        (r"The area is \boxed{250} \mbox{ cm}^2.", r"250\text{ cm}^2", r"250\text{ mm}^2"),
        (r"It is $\boxed{2\sqrt{2}}$ centimeters from its place.", r"2\sqrt{2}\text{ cm}", r"2\sqrt{2}\text{ m}"),
        (r"She needs $\boxed{2\frac{1}{4}}$ cups of flour.", "9/4", "9/4 pounds"),
        (r"The bells ring at $\boxed{5:00}$ p.m. again.", "5:00 p.m.", "5:00 a.m."),
    ],
)
def test_the_side_of_the_box_is_the_answer_with_what_stands_behind_it(text: str, gold: str, other: str) -> None:
    assert check_answers(gold, text).equal, final_answer(text)
    assert not check_answers(other, text).equal, final_answer(text)


@pytest.mark.parametrize(
    "text", [r"x > \boxed{7}", r"x \ne \boxed{7}", r"x != \boxed{7}", r"\boxed{7}x", r"(1, \boxed{7})", r"\boxed{7}\%"]
)
def test_what_changes_the_answer_is_not_left_out(text: str) -> None:
    assert not check_answers("7", text).equal


@given(st.integers(2, 60), st.integers(-60, 60), st.integers(-60, 60))
def test_residues_are_equal_exactly_where_they_are_one_class(modulus: int, first: int, second: int) -> None:
    boxed = rf"Hence $x \equiv \boxed{{{second}}} \pmod{{{modulus}}}$."
    same = check_answers(rf"{first} \pmod{{{modulus}}}", boxed).equal
    assert same == ((first - second) % modulus == 0)
    assert not check_answers(rf"{first} \pmod{{{modulus + 1}}}", boxed).equal
