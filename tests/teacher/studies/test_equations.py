"""Equations of a chain of thought in every form, and the count of what was not read, worked by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.problems import extract_quantities
from mycelium.teacher.studies.equations import (
    FORMS,
    FormCounts,
    count_forms,
    equation_end_chars,
    equations,
    forms_line,
    total_forms,
)

# A chain as Qwen2.5-Coder writes them, and what a reader finds in it.
OWN = r"""To find the total cost, we follow these steps:

1. **Pens:** Ann buys 6 pens for $4 each.
   \[
   \text{Cost of pens} = 6 \times \text{price} = 6 \times \$4 = \$24
   \]
2. **Cups:** The cups cost half of 30, which is 15.
3. Together that is \( 24 + 15 = 39 \) dollars.

Step 4: After the rebate she pays 39 - 5 = $34, and with the tax 37.
Thus, she pays \boxed{37} dollars, \( x = 37 \)."""
QUESTION = "Ann buys 6 pens for $4 each and cups for half of $30, less $5. What does she pay?"


@pytest.mark.parametrize(
    ("text", "form", "side", "result"),
    [
        ("so 6 * 4 = 24.", "plain", "6 * 4 ", 24),
        ("24 = 48/2", "plain", "48/2", 24),
        (r"\[ 3 \times 4 = 12 \]", "latex", r"3 \times 4 ", 12),
        (r"12 + 5 = \boxed{17}", "plain|latex", "12 + 5 ", 17),
        (r"\( \text{Total} = 3 \times \text{pens} = 3 \times 4 = 12 \)", "latex", r"3 \times 4 ", 12),
        (r"\[ \frac{100}{2} = 50 \text{ pens} \]", "latex", r"\frac{100}{2} ", 50),
        (r"\[ 20\% \times 50 \approx 10 \]", "latex", r"20\% \times 50 ", 10),
        (r"\[ \boxed{12 + 5 = 17} \]", "latex", r"\boxed{12 + 5 ", 17),
        ("Adding 12 and 5, which gives 17.", "words", "12 and 5, which gives ", 17),
        ("6 times 4 equals 24", "words", "6 times 4 equals ", 24),
        (r"\( 12 + 5 \), which gives 17.", "words|latex", "", 17),
    ],
)
def test_form_and_computed_side(text: str, form: str, side: str, result: int) -> None:
    (found,) = equations(text)
    assert found.form in form.split("|") and found.result == result
    assert text[slice(*found.side)].startswith(side.rstrip())
    if side:
        assert text[slice(*found.side)] == side
    assert found.char_span[0] <= found.side[0] < found.side[1] <= found.char_span[1]


def test_equations_of_one_formula_have_places_of_their_own() -> None:
    text = r"\[ 3 \times 4 = 12, \quad 12 + 5 = 17 \]"
    assert [text[slice(*item.char_span)] for item in equations(text)] == [r"3 \times 4 = 12", "12 + 5 = 17"]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("6 * 4 = $24, so", ["6 * 4 = $24"]),
        ("3*4 = 12 - 2 = 10 left", ["3*4 = 12", "3*4 = 12 - 2 = 10"]),
        ("total = 48 * 2 pens", []),  # no result is stated
        ("6 * 4 = 25 pens", ["6 * 4 = 25"]),  # a slip is a result all the same
        ("2x = 4x + 1", []),
        (r"\[ 3 \times 4 = 12 \text{ pens} \]", [r"\[ 3 \times 4 = 12"]),
        (r"12 + 5 = \boxed{17} pens", [r"12 + 5 = \boxed{17}"]),
        (r"\( 1 - 0.5 = \frac{1}{2} \)", [r"\( 1 - 0.5 = \frac{1}{2}"]),
        ("Adding 12 and 5 gives 17 pens.", ["Adding 12 and 5 gives 17"]),
        (r"\( 3 \times 4 = \$13 \)", [r"\( 3 \times 4 = \$13"]),
    ],
)
def test_an_equation_ends_with_its_result_in_every_form(text: str, ends: list[str]) -> None:
    assert [text[:end] for end in equation_end_chars(text)] == ends


def test_a_chain_by_hand() -> None:
    counts = count_forms(OWN, extract_quantities(QUESTION))
    # 6 * $4 = $24 and 24 + 15 = 39 in LaTeX; 39 - 5 = $34 plain; "half of 30, which is 15" in words.
    assert counts.read == {"plain": 1, "latex": 2, "words": 1}
    # Unread: the first sign of the formula, whose right side is words, and that of x = 37.
    assert (counts.signs, counts.signs_unread) == (6, 2)
    # 24, 15, 39, 34 are stated by equations; 37 is stated by none. Numbers of lines and steps are not computed.
    assert (counts.computed, counts.unexplained) == (5, 1)
    assert forms_line(counts.to_json()) == str(counts) == (
        "4 equations read in 1 texts: 1 plain, 2 in LaTeX, 1 in words. Not read: 2 of 6 (33.3%) equals signs; "
        "no equation states 1 of 5 (20.0%) numbers that look computed."
    )  # fmt: skip


def test_a_text_beyond_the_bounds_is_counted_as_unread() -> None:
    counts = count_forms("1 + 1 = 2. " * 20_000)
    assert counts.too_long == 1 and counts.signs_unread == counts.signs == 20_000
    assert "1 texts too long" in str(counts)


def test_counts_add_up() -> None:
    one, two = count_forms("6 * 4 = 24"), count_forms("Adding 12 and 5 gives 17. x = 3")
    both = total_forms([one, two])
    assert both == one + two and both.texts == 2 and both.read == {"plain": 1, "latex": 0, "words": 1}
    assert total_forms([]) == FormCounts() and FormCounts().to_json()["signs"]["share"] is None


@given(st.text(alphabet="12x .,\n=+*$\\{}()[]ab", max_size=60))
def test_every_text_is_counted(text: str) -> None:
    counts = count_forms(text)
    found = equations(text)
    assert sum(counts.read.values()) == len(found) and {item.form for item in found} <= set(FORMS)
    assert 0 <= counts.signs_unread <= counts.signs and 0 <= counts.unexplained <= counts.computed
    assert all(0 < end <= len(text) for end in equation_end_chars(text))
