"""A solution for people: what each step reads is visible without colour, and no text of a problem runs as markup."""

from __future__ import annotations

from fractions import Fraction

import pytest

from fakes import FakeReading, FakeSolution
from mycelium.programs import Constant, Expression, QuantityRef, ResultRef, program_of, step_to_text
from mycelium.viewer import print_lines, printable, solution_lines
from mycelium.viewer.solutions import problem_text, program_lines, reading_line


def test_step_text_names_results_by_their_step_and_functions_in_words() -> None:
    program = program_of(
        [("ADD", [QuantityRef(0), QuantityRef(1)]), ("PERCENT_OF", [Constant(Fraction(20)), ResultRef(0)])],
        [Fraction(3), Fraction(1, 2)],
    )
    assert step_to_text(program, program.steps[0], ["3.5", "0.7"]) == "3 + 0.5"
    assert step_to_text(program, program.steps[1], ["3.5", "0.7"]) == "percent of(20, 3.5 [1])"


def test_a_step_whose_value_is_no_rational_number_is_shown_as_an_expression() -> None:
    program = program_of([("ADD", [Constant(Expression("sqrt(2)")), Constant(Fraction(1, 2))])], [])
    reading = FakeReading(program, r"\frac{1}{2} + \sqrt{2}", 0.9, ())
    assert program_lines("", reading)[0].plain == "  1. sqrt(2) + 0.5 = 1/2 + sqrt(2)"  # type: ignore[arg-type]
    assert reading_line(reading).plain.endswith("sqrt(2) + 0.5")  # type: ignore[arg-type]


def test_quantities_are_bold_and_regions_underlined_at_their_spans() -> None:
    program = program_of([("ADD", [QuantityRef(0), QuantityRef(1)])], [Fraction(3), Fraction(4)])
    marked = problem_text("has 3 and 4", FakeReading(program, "7", 0.9, (((4, 11),),)))  # type: ignore[arg-type]
    spans = {(span.start, span.end, str(span.style)) for span in marked.spans}
    assert spans == {(4, 11, "underline cyan"), (4, 5, "bold"), (10, 11, "bold")}


def test_escape_codes_in_a_problem_never_reach_the_terminal() -> None:
    assert printable("a\x1b[31mb\x00\u202ec\td\n") == "a�[31mb��c d\n"
    assert len(printable("\x07👩‍🚀")) == len("\x07👩‍🚀")
    assert printable("Zoë zahlt 3 € – 中文 👩‍🚀") == "Zoë zahlt 3 € – 中文 👩‍🚀"


def test_a_long_problem_is_cut_on_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    refusal = FakeSolution("p", "refused", None, "too long.", 0.0, None, (), 0.0)
    print_lines(solution_lines("x" * 100_000, refusal))  # type: ignore[arg-type]
    shown = capsys.readouterr().out
    assert len(shown) < 5000 and "(100,000 characters)" in shown


def test_square_brackets_in_a_problem_are_text_and_not_markup(capsys: pytest.CaptureFixture[str]) -> None:
    refusal = FakeSolution("p", "refused", None, "[red]no[/red]", 0.0, None, (), 0.0)
    print_lines(solution_lines("[bold]3[/bold] and [/nothing]", refusal))  # type: ignore[arg-type]
    shown = capsys.readouterr().out
    assert "[bold]3[/bold] and [/nothing]" in shown and "[red]no[/red]" in shown


def test_of_a_problem_that_lacks_a_fact_the_fact_is_named_and_no_reading_is_shown(
    capsys: pytest.CaptureFixture[str],
) -> None:
    program = program_of([("ADD", [QuantityRef(0), QuantityRef(0)])], [Fraction(4)])
    reading = FakeReading(program, "8", 0.9, (((0, 3),),))
    reason = "4 is the only number of the text"
    lacking = FakeSolution("p", "refused", None, reason, 0.0, reading, (), 0.0, missing=reason)
    print_lines(solution_lines("Tom buys 4 more.", lacking))  # type: ignore[arg-type]
    shown = capsys.readouterr().out
    assert reason in shown and "Add the missing fact" in shown
    assert "4 + 4" not in shown and "readings" not in shown
    below = FakeSolution("p", "refused", None, "below what was asked for", 0.2, reading, (), 0.0)
    print_lines(solution_lines("Tom buys 4 more.", below))  # type: ignore[arg-type]
    assert "4 + 4" in capsys.readouterr().out
