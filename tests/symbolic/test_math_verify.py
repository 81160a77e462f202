"""`check` against math-verify, another reader and judge of answers: where they part, who is right, and why."""

from __future__ import annotations

import json
from collections import Counter
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest

from mycelium.symbolic import check_answers

DATA = Path(__file__).parents[1] / "data"
TIMEOUT_S = 3
"""Of math-verify, for each reading and each comparison; an alarm signal keeps it."""


def rows(name: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in (DATA / name).read_text(encoding="utf-8").splitlines()]


LABELED = {str(row["id"]): row for row in rows("check_pairs.jsonl")}
KNOWN = {str(row["id"]): row for row in rows("math_verify_disagreements.jsonl")}


def math_verify_says(gold: str, answer: str) -> bool:
    """Whether math-verify takes the answer for the gold one. It reads what stands between dollars."""
    from math_verify import parse, verify

    texts = (text if "$" in text.replace("\\$", "") else f"${text}$" for text in (gold, answer))
    read = [parse(text, parsing_timeout=TIMEOUT_S) for text in texts]
    return bool(verify(*read, timeout_seconds=TIMEOUT_S))


def own_pairs() -> list[tuple[str, str, str]]:
    """(id, gold, answer): every number against itself in another form, and against the next number."""
    numbers = ("0", "7", "-3", "1/2", "-3/4", "5/3", "22/7", "125/8", "1000", "-1/1000")
    forms = [form for number in numbers for form in _forms(number)]
    roots = [r"\sqrt{8}", r"2\sqrt{2}", r"\frac{4}{\sqrt{2}}", r"\sqrt{12}", r"2\sqrt{3}", r"\frac{\sqrt{3}}{2}"]
    polynomials = ["(x+1)^2", "x^2+2x+1", "x(x+2)+1", "x^2+1", "(x-1)(x+1)", "x^2-1", r"\frac{x^2-1}{x+1}", "x-1"]
    sets = [r"\{1,2\}", r"\{2,1\}", r"\{1,3\}", "[1,2]", "(1,2]", "(1,2)", "(2,1)"]
    functions = [r"\sin^2 x+\cos^2 x", "1", r"\ln e^2", "2", r"\log_2 8", "3", r"e^{\ln 5}", "5", "5!", "120"]
    pairs = [pair for group in (forms, roots, polynomials, sets, functions) for pair in pairwise(group)]
    return [(f"own-{number:03d}", gold, answer) for number, (gold, answer) in enumerate(pairs, start=1)]


def _forms(number: str) -> list[str]:
    """Ways to write a fraction: plain, LaTeX, and as a decimal where that ends."""
    value = Fraction(number)
    forms = [number]
    if value.denominator != 1:
        sign = "-" if value < 0 else ""
        forms.append(rf"{sign}\frac{{{abs(value.numerator)}}}{{{value.denominator}}}")
        if 1000 % value.denominator == 0:
            forms.append(f"{float(value):.3f}")
    return forms


def disagreements(pairs: list[tuple[str, str, str]]) -> list[str]:
    """What `check` and math-verify see differently, and no row of the data file explains."""
    found = []
    for name, gold, answer in pairs:
        ours, theirs = check_answers(gold, answer).equal, math_verify_says(gold, answer)
        known = KNOWN.get(name)
        if ours != theirs and (known is None or known["check"] != ours):
            found.append(f"{name}: {gold!r} and {answer!r}: check says {ours}, math-verify {theirs}")
    return found


def test_check_and_math_verify_agree_on_numbers_roots_polynomials_and_sets() -> None:
    assert disagreements(own_pairs()) == []


@pytest.mark.slow
def test_every_disagreement_over_the_labeled_pairs_is_known() -> None:
    pairs = [(name, str(row["gold"]), str(row["pred"])) for name, row in LABELED.items()]
    assert disagreements(pairs) == []


def test_every_known_disagreement_has_a_reason_and_the_pair_s_own_label_says_who_is_right() -> None:
    for name, row in KNOWN.items():
        label = LABELED[name]
        assert (row["gold"], row["pred"]) == (label["gold"], label["pred"])
        assert row["check"] != row["math_verify"] and str(row["reason"]).startswith("math-verify ")
        assert row["right"] == ("check" if row["check"] == label["equal"] else "math-verify")
    assert Counter(row["right"] for row in KNOWN.values()) == {"check": 142, "math-verify": 1}


def test_check_says_of_the_known_disagreements_what_the_list_says() -> None:
    for name, row in KNOWN.items():
        assert check_answers(str(row["gold"]), str(row["pred"])).equal == row["check"], name
