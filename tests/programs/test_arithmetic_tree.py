"""Values of trees: exact, bounded, None where there is none."""

from __future__ import annotations

from fractions import Fraction

import pytest

from mycelium.programs.arithmetic_tree import (
    combined,
    is_literal,
    last_operation,
    operations_of,
    percent,
    value_of,
    written_number,
)
from mycelium.symbolic import Node, call, number, parse

num = written_number


@pytest.mark.parametrize(
    ("tree", "value"),
    [
        (combined("+", num(2), num(3)), 5),
        (combined("/", num(2), num(3)), Fraction(2, 3)),
        (combined("/", num(2), num(0)), None),
        (Node("neg", (num(2),)), -2),
        (combined("**", num(2), num(10)), 1024),
        (combined("**", num(9), num(Fraction(1, 2))), 3),
        (combined("**", num(2), num(Fraction(1, 2))), None),
        (combined("**", num(10), num(10**10)), None),
        (combined("**", num(0), num(-1)), None),
        (call("sqrt", num(Fraction(9, 4))), Fraction(3, 2)),
        (call("root", num(27), num(3)), 3),
        (call("log", num(8), num(2)), 3),
        (call("log", num(1000)), 3),
        (call("log", num(0), num(2)), None),
        (call("binomial", num(5), num(2)), 10),
        (call("binomial", num(10**6), num(5 * 10**5)), None),
        (call("factorial", num(5)), 120),
        (call("factorial", num(10**9)), None),
        (call("mod", num(17), num(5)), 2),
        (call("mod", num(17), num(0)), None),
        (call("gcd", num(12), num(18)), 6),
        (call("lcm", num(4), num(6)), 12),
        (call("min", num(4), num(6)), 4),
        (call("floor", num(Fraction(7, 2))), 3),
    ],
)
def test_values_are_exact_or_absent(tree: Node, value: object) -> None:
    assert value_of(tree) == value


def test_a_percent_sign_makes_a_number_and_a_division_by_100_an_operation() -> None:
    assert is_literal(percent(Fraction(20)))
    assert list(operations_of(percent(Fraction(20)))) == []
    assert [item.name for item in operations_of(combined("/", num(20), num(100)))] == ["DIV"]


def test_the_tree_is_the_one_that_the_grammar_of_symbolic_gives() -> None:
    one, two, three = num(1), num(2), num(3)
    assert combined("-", combined("+", one, two), three) == parse("1 + 2 - 3")
    assert combined("/", combined("*", one, two), three) == parse("1 * 2 / 3")
    assert combined("*", one, combined("+", two, three)) == parse("1(2 + 3)")
    assert combined("**", two, Node("neg", (three,))) == parse("2^(-3)")


@pytest.mark.parametrize("sign", ["+", "-", "*", "/", "**"])
@pytest.mark.parametrize("right", [num(3), Node("neg", (num(3),)), combined("+", num(3), num(4)), percent(Fraction(3))])
@pytest.mark.parametrize("left", [num(5), Node("neg", (num(5),)), combined("-", num(5), num(4)), percent(Fraction(5))])
def test_the_last_operation_of_what_was_combined_is_what_was_combined(sign: str, left: Node, right: Node) -> None:
    assert last_operation(combined(sign, left, right)) == (sign, left, right)


def test_a_negative_term_that_is_added_is_not_a_term_that_is_taken_away() -> None:
    added = combined("+", num(5), Node("neg", (num(3),)))
    assert [(item.name, item.operands) for item in operations_of(added)] == [("ADD", (5, -3))]
    taken = combined("-", num(5), num(3))
    assert [(item.name, item.operands) for item in operations_of(taken)] == [("SUB", (5, 3))]
    assert added != taken and value_of(added) == value_of(taken) == 2


def test_a_number_without_a_finite_decimal_is_one_number() -> None:
    assert list(operations_of(num(Fraction(1, 3)))) == [] and is_literal(num(Fraction(1, 3)))
    assert number(Fraction(1, 3)).head == "div"  # as a value is printed
