"""Programs of stories over the told numbers, on cases worked by hand."""

from __future__ import annotations

from fractions import Fraction

from mycelium.synthesis.engine.expressions import read_expression
from mycelium.synthesis.engine.programs import plain_program
from mycelium.synthesis.steps import PlainStep, in_normal_form, run_steps


def steps(expression: str, order: str) -> tuple[PlainStep, ...]:
    """The program of an expression; `order`: the letters in the order in which the text tells them."""
    return plain_program(read_expression(expression), list(order))


def test_sums_are_added_in_the_order_of_the_text() -> None:
    assert steps("c+a+b", "abc") == (("ADD", (("q", 0), ("q", 1))), ("ADD", (("q", 2), ("r", 0))))
    assert steps("c+a+b", "cab") == steps("a+b+c", "abc")


def test_a_part_that_two_steps_read_is_computed_once() -> None:
    program = steps("a*f - a*f/2", "af")
    assert [name for name, _ in program] == ["MUL", "DIV", "SUB"]
    assert run_steps(program, [20, 3]) == [60, 30, 30]


def test_an_average_divides_the_sum_by_how_many_there_are() -> None:
    program = steps("mean(a,b)", "ab")
    assert program == (("ADD", (("q", 0), ("q", 1))), ("DIV", (("r", 0), ("c", 2))))
    assert run_steps(program, [4, 8])[-1] == 6


def test_what_is_left_after_two_losses_is_written_as_two_subtractions() -> None:
    """a - (b + c) and (a - b) - c are the same computation and get the same label."""
    assert steps("a-(b+c)", "abc") == steps("a-b-c", "abc")
    assert steps("a-b-c", "abc") == (("SUB", (("q", 0), ("q", 1))), ("SUB", (("r", 0), ("q", 2))))


def test_rounded_quotients_rests_and_the_least_of_several_have_operations_of_their_own() -> None:
    assert steps("ceil(a/b)", "ab") == (("CEIL_DIV", (("q", 0), ("q", 1))),)
    assert run_steps(steps("mod(a,b)", "ab"), [17, 5]) == [2]
    assert run_steps(steps("min(a,b,c)", "abc"), [9, 4, 7]) == [4, 4]


def test_a_time_after_noon_is_read_as_hours_past_noon() -> None:
    program = plain_program(read_expression("(u-t)*60"), ["t", "u"], frozenset("u"))
    assert run_steps(program, [Fraction(21, 2), Fraction(3, 2)])[-1] == 180


def test_quantities_that_nothing_reads_do_not_change_the_form() -> None:
    far = (("ADD", (("q", 7), ("q", 2))),)
    assert in_normal_form(far) == (("ADD", (("q", 2), ("q", 7))),)


def test_results_are_exact() -> None:
    program: list[PlainStep] = [("DIV", (("q", 0), ("q", 1))), ("MUL", (("q", 1), ("r", 0)))]
    assert run_steps(program, [1, 3]) == [Fraction(1, 3), 1]
