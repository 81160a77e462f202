"""Nodes of a story and their canonical programs, on cases worked by hand."""

from __future__ import annotations

from fractions import Fraction

from mycelium.synthesis.expr import (
    Node,
    add,
    average,
    const,
    div,
    in_normal_form,
    linearise,
    mul,
    run_steps,
    sub,
)


def _leaf(index: int, value: int) -> Node:
    return Node("q", (), value, index, "count")


def _steps(answer: Node):
    return linearise(answer, lambda leaf: leaf.index)


def test_sums_are_added_in_the_order_of_the_text() -> None:
    a, b, c = _leaf(0, 5), _leaf(1, 6), _leaf(2, 7)
    assert _steps(add(c, a, b)) == [("ADD", (("q", 0), ("q", 1))), ("ADD", (("q", 2), ("r", 0)))]


def test_a_node_that_two_steps_read_is_computed_once() -> None:
    a, f = _leaf(0, 20), _leaf(1, 3)
    sold = mul(a, f)
    steps = _steps(sub(sold, div(sold, const(2))))
    assert [name for name, _ in steps] == ["MUL", "DIV", "SUB"]
    assert run_steps(steps, [20, 3]) == [60, 30, 30]


def test_an_average_divides_the_sum_by_how_many_there_are() -> None:
    steps = _steps(average([_leaf(0, 4), _leaf(1, 8)]))
    assert steps == [("ADD", (("q", 0), ("q", 1))), ("DIV", (("r", 0), ("c", 2)))]
    assert run_steps(steps, [4, 8])[-1] == 6


def test_what_is_left_after_two_losses_is_written_as_two_subtractions() -> None:
    """a - (b + c) and (a - b) - c are the same computation and get the same label."""
    a, b, c = _leaf(0, 20), _leaf(1, 3), _leaf(2, 4)
    together = in_normal_form(tuple(_steps(sub(a, add(b, c)))))
    one_by_one = in_normal_form(tuple(_steps(sub(sub(a, b), c))))
    assert together == one_by_one == (("SUB", (("q", 0), ("q", 1))), ("SUB", (("r", 0), ("q", 2))))


def test_results_are_exact() -> None:
    assert run_steps([("DIV", (("q", 0), ("q", 1))), ("MUL", (("q", 1), ("r", 0)))], [1, 3]) == [
        Fraction(1, 3),
        1,
    ]
