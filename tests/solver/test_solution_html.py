"""A solution in a notebook: what was read is marked, the answer says how sure it is, no text of a problem runs."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.problems import Problem
from mycelium.programs import QuantityRef, program_of
from mycelium.solver import Reading, Solution, Solver, marked_problem_html, solution_html

TEXT = "Tom has 3 apples and <img src=x onerror=alert(1)> buys 4 more."
ADD = program_of([("ADD", [QuantityRef(0), QuantityRef(1)])], [Fraction(3), Fraction(4)])
SUB = program_of([("SUB", [QuantityRef(0), QuantityRef(1)])], [Fraction(3), Fraction(4)])
FIRST = Reading(ADD, "7", 0.6, (((0, 16),),))
SECOND = Reading(SUB, "-1", 0.3, (((0, 16),),))
SOLUTION = Solution(
    "p", "answered", "7", None, 0.83, FIRST, (SECOND,), 0.012, unit="apples", shown="7 apples",
    track="specialists", why="60% of the score <of> 2 answers", text=TEXT,
)  # fmt: skip


def test_it_shows_the_text_the_steps_the_answer_and_what_lost() -> None:
    shown = solution_html(SOLUTION)
    assert '<span class="m-r m-u0" title="read by step 1">Tom has </span>' in shown
    assert '<span class="m-r m-u0 m-q" title="read by step 1; 3">3</span>' in shown
    assert "<code>3 + 4 = <b>7</b></code>" in shown and "reads “Tom has 3 apples”" in shown
    assert "<b>7 apples</b>" in shown and "answered" in shown and "confidence 0.83, 12 ms, by specialists" in shown
    assert "<svg" in shown and "Other readings (1)" in shown
    assert "<td><b>-1</b></td><td>50% of the first one's score</td><td><code>1. 3 − 4 = -1</code></td>" in shown
    assert "60% of the score &lt;of&gt; 2 answers" in shown


def test_markup_in_a_problem_is_shown_and_does_not_run() -> None:
    shown = solution_html(SOLUTION)
    assert "&lt;img src=x onerror=alert(" in shown and "<img" not in shown and "<script" not in shown


def test_a_refusal_gives_its_reason_and_a_missing_fact_hides_the_reading() -> None:
    lacking = Solution(
        "p", "refused", None, "<b>nothing</b> tells the price", 0.0, FIRST, (SECOND,), missing="x", text=TEXT
    )
    shown = solution_html(lacking)
    assert "No answer" in shown and "&lt;b&gt;nothing&lt;/b&gt;" in shown
    assert "read by step" not in shown and "Other readings" not in shown
    assert "the solver gave no reason" in solution_html(Solution("p", "refused", None, None, 0.0))


def test_a_long_text_is_cut() -> None:
    assert "(90,000 characters)" in marked_problem_html("x" * 90_000, None)
    assert len(marked_problem_html("x" * 90_000, None)) < 10_000


def test_every_solution_holds_the_text_that_its_regions_count_in() -> None:
    solver = Solver.load()
    problems = [Problem("a", "Tom has 3 apples\x07 and buys 4 more. How many has he?"), Problem("b", "")]
    read, empty = solver.solve_many(problems)
    assert read.text == "Tom has 3 apples  and buys 4 more. How many has he?" and empty.text == ""
    assert re.search(r"read by step 1[^>]*>Tom has", read._repr_html_())  # type: ignore[attr-defined]
