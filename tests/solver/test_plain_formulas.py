"""Formulas without dollar signs: what is taken for one, and what Track 1 makes of it."""

from __future__ import annotations

import pytest

from mycelium.solver import solve_track1
from mycelium.solver.plain_formulas import with_formula
from mycelium.solver.routing import names_a_computation


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Evaluate (8 - 3) * 4 + 6.", "26"),
        ("Solve for x: 3x + 5 = 20", "5"),
        ("Solve 2x - 7 = 3x + 1.", "-8"),
        ("7.2 ÷ 0.9 = ?", "8"),
        ("Evaluate 7.5 - 0.352.", "7.148"),
        ("What is 1.5 x 0.3?", "0.45"),
        ("Work out 12 x 15.", "180"),
        ("Simplify the fraction 18/24.", r"\frac{3}{4}"),
        ("What is 2^6?", "64"),
        ("Compute sqrt(49) + 3", "10"),
        ("Find 5² + 12²", "169"),
        ("What is 1/2 + 1/3?", r"\frac{5}{6}"),
    ],
)
def test_a_plain_formula_is_worked_out(text: str, answer: str) -> None:
    assert names_a_computation(text)
    assert solve_track1(text).answer == answer


@pytest.mark.parametrize(
    "text",
    [
        "What is 5 apples?",
        "Tom has 3 apples and buys 4 more. What is 3 + 4?",
        "Evaluate a + b.",
        "Find 12 months.",
        "Evaluate $2+2$.",
        "What is 1,234?",
        "",
        "=" * 300,
    ],
)
def test_what_is_no_lone_request_for_a_formula_stays_as_it_is(text: str) -> None:
    assert with_formula(text) is None
