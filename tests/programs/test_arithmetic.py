"""The safe parser of plain arithmetic: what it reads, what it refuses, what it never does."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.programs.arithmetic import ArithmeticSyntaxError, parse_arithmetic
from mycelium.programs.arithmetic_tree import combined, last_operation, value_of, written_number
from mycelium.programs.limits import Limits
from mycelium.symbolic import Node


def evaluate(tree: Node, names: dict[str, Fraction] | None = None) -> Fraction | None:
    """The value under the limits of the readers of notation."""
    return value_of(tree, names, Limits(exponent=64))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("48/2", 24),
        ("1 + 2 * 3", 7),
        ("(1 + 2) * 3", 9),
        ("10 - 4 - 3", 3),
        ("48 / 4 / 3", 4),
        ("2 ^ 3 ^ 2", 512),  # powers group to the right
        ("-2 ^ 2", -4),  # and bind tighter than a sign
        ("2 ** -1", Fraction(1, 2)),
        ("--3", 3),
        ("+-3", -3),
        ("20%", Fraction(1, 5)),
        ("50 * 20%", 10),
        ("2(3+4)", 14),
        ("(1+1)(2+2)", 8),
        ("3 x 4", 12),
        ("10 * 1 1/2", 15),
        ("2 3 / 4 + 1", Fraction(15, 4)),
        ("3 × 4 ÷ 2 − 1", 5),
        ("$1,250.50 + $.50", 1251),
        ("1,234,567", 1234567),
        ("5.", 5),
        ("0.1 + 0.2", Fraction(3, 10)),  # exact, no floats
    ],
)
def test_arithmetic_has_its_usual_value(text: str, value: Fraction) -> None:
    assert evaluate(parse_arithmetic(text)) == value


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "expected a number"),
        ("3 +", "expected a number"),
        ("(3 + 4", "not closed"),
        ("3 + 4)", "after a complete expression"),
        ("3 ; 4", "got ' ; 4' at 1"),
        ("[1]", "expected arithmetic"),
        ("* 3", "expected a number"),
        ("(" * 70 + "1" + ")" * 70, "more than 60 nested"),
        ("2" + "^2" * 70, "more than 60 nested powers"),
        ("1+" * 1500 + "1", "got 3001 characters, at most 2000"),
        ("9" * 1001, "1001 digits"),
        ("1 1/0", "mixed number"),
    ],
)
def test_what_is_not_arithmetic_is_refused_with_the_place(text: str, reason: str) -> None:
    with pytest.raises(ArithmeticSyntaxError, match=reason):
        parse_arithmetic(text)


@pytest.mark.parametrize(
    "text", ["1/0", "1/(2-2)", "a + 1", "2^0.5", "2^100", "0^-1", "(1/0) * 0", "-(1/0)", "((1/3)^64)^64"]
)
def test_what_has_no_small_exact_value_has_none(text: str) -> None:
    assert evaluate(parse_arithmetic(text)) is None


def test_names_are_read_from_the_mapping_that_is_given() -> None:
    tree = parse_arithmetic("price * 3 - x")
    assert evaluate(tree, {"price": Fraction(4), "x": Fraction(2)}) == 10
    assert evaluate(tree, {"price": Fraction(4)}) is None


def test_x_is_a_sign_between_values_and_a_name_elsewhere() -> None:
    assert parse_arithmetic("3 x 4") == combined("*", written_number(3), written_number(4))
    assert parse_arithmetic("x + 4") == combined("+", Node("symbol", (), "x"), written_number(4))


numbers = st.integers(0, 999).map(written_number)
trees = st.recursive(
    numbers,
    lambda inner: st.one_of(
        inner.map(lambda tree: Node("neg", (tree,))),
        st.tuples(st.sampled_from("+-*/"), inner, inner).map(lambda parts: combined(*parts)),
    ),
    max_leaves=12,
)


def written(tree: Node) -> str:
    if tree.head == "number":
        return str(tree.value)
    if tree.head == "neg":
        return f"(-{written(tree.args[0])})"
    last = last_operation(tree)
    assert last is not None
    sign, left, right = last
    return f"({written(left)} {sign} {written(right)})"


@given(trees)
def test_a_tree_that_is_written_out_is_read_back(tree: Node) -> None:
    assert parse_arithmetic(written(tree)) == tree


@given(st.text(max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        evaluate(parse_arithmetic(text))
    except ArithmeticSyntaxError:
        pass
