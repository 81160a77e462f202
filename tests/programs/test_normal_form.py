"""One normal form: computations that mean the same give the same program."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mycelium.programs import ProgramError, execute, program_to_text
from mycelium.programs.computation import (
    constant_leaf,
    difference_of,
    index_of,
    inline_results,
    is_product,
    items_of,
    product_of,
    quantity_leaf,
    quotient_of,
    result_leaf,
    sum_of,
)
from mycelium.programs.normal_form import normalized, program_of_computation
from mycelium.symbolic import Node

Q0, Q1, Q2 = quantity_leaf(0), quantity_leaf(1), quantity_leaf(2)
ONE, HUNDRED = constant_leaf(1), constant_leaf(100)


def program_text(root: Node, *values: object) -> str:
    program = program_of_computation(normalized(root), tuple(Fraction(str(value)) for value in values))
    return "; ".join(f"{step.operation} {' '.join(map(_name, step.arguments))}" for step in program.steps)


def _name(argument: object) -> str:
    kind = type(argument).__name__[0].lower()
    return f"{kind}{getattr(argument, 'index', None)}" if kind != "c" else str(argument.value)  # type: ignore[attr-defined]


# 20% of 50: q0 is the share 1/5, so a written "20" is q0 * 100.
@pytest.mark.parametrize(
    "written",
    [
        product_of(Q0, Q1),
        product_of(Q1, Q0),
        product_of(quotient_of(product_of(Q0, HUNDRED), HUNDRED), Q1),  # 20/100*50
        quotient_of(product_of(product_of(Q0, HUNDRED), Q1), HUNDRED),  # 20*50/100
        product_of(product_of(product_of(Q0, HUNDRED), constant_leaf(Fraction(1, 100))), Q1),  # 20*.01*50
        quotient_of(Q1, quotient_of(ONE, Q0)),  # 50/5 where 5 is 1 over the share
    ],
)
def test_every_way_to_write_20_percent_of_50_is_one_product(written: Node) -> None:
    assert program_text(written, "1/5", 50) == "MUL q0 q1"


@pytest.mark.parametrize(
    "written",
    [
        sum_of(Q0, product_of(Q0, Q1)),  # 200 + 200 * 20%
        product_of(Q0, sum_of(ONE, Q1)),  # 200 * 1.2
        quotient_of(product_of(Q0, sum_of(HUNDRED, product_of(Q1, HUNDRED))), HUNDRED),  # 200 * (100 + 20) / 100
        quotient_of(product_of(sum_of(HUNDRED, product_of(Q1, HUNDRED)), Q0), HUNDRED),
    ],
)
def test_an_increase_is_the_base_plus_its_share(written: Node) -> None:
    assert program_text(written, 200, "1/5") == "MUL q0 q1; ADD q0 r0"


@pytest.mark.parametrize(
    "written",
    [
        difference_of(Q0, product_of(Q0, Q1)),  # 200 - 200 * 20%
        product_of(Q0, difference_of(ONE, Q1)),  # 200 * 0.8
        product_of(
            quotient_of(difference_of(HUNDRED, product_of(Q1, HUNDRED)), HUNDRED), Q0
        ),  # 100 - 20 = 80, 80/100 * 200
    ],
)
def test_a_decrease_is_the_base_less_its_share(written: Node) -> None:
    assert program_text(written, 200, "1/5") == "MUL q0 q1; SUB q0 r0"


def test_sums_stand_in_the_order_of_the_text() -> None:
    expected = "ADD q0 q1; ADD q2 r0"
    assert program_text(sum_of(sum_of(Q2, Q0), Q1), 1, 2, 3) == expected
    assert program_text(sum_of(Q1, sum_of(Q2, Q0)), 1, 2, 3) == expected


def test_products_stand_in_the_order_of_the_text_and_divisors_keep_their_side() -> None:
    expected = "DIV q0 q1; MUL q2 r0"
    assert program_text(product_of(Q2, quotient_of(Q0, Q1)), 1, 2, 3) == expected
    assert program_text(quotient_of(product_of(Q2, Q0), Q1), 1, 2, 3) == expected


def test_brackets_around_differences_are_opened() -> None:
    assert program_text(difference_of(Q0, sum_of(Q1, Q2)), 9, 2, 3) == "SUB q0 q1; SUB r0 q2"
    assert program_text(difference_of(difference_of(Q0, Q1), Q2), 9, 2, 3) == "SUB q0 q1; SUB r0 q2"
    assert program_text(difference_of(Q0, difference_of(Q1, Q2)), 9, 2, 3) == "SUB q0 q1; ADD q2 r0"


def test_a_sum_never_starts_with_a_subtracted_term() -> None:
    # -q0 + q1: the first positive term leads although q0 comes first in the text.
    assert program_text(difference_of(Q1, Q0), 2, 9) == "SUB q1 q0"


def test_a_product_of_divisors_only_starts_from_one() -> None:
    assert program_text(quotient_of(ONE, Q0), 4) == "DIV 1 q0"


def test_a_result_that_is_read_twice_is_computed_once_and_kept_whole() -> None:
    total = sum_of(Q0, Q1)
    root = sum_of(quotient_of(total, constant_leaf(2)), product_of(total, Q2))
    text = program_text(root, 3, 5, 7)
    assert text.count("ADD q0 q1") == 1
    program = program_of_computation(normalized(root), (Fraction(3), Fraction(5), Fraction(7)))
    assert execute(program).answer == 4 + 56


def test_multiplying_or_dividing_by_one_and_adding_zero_leave_no_step() -> None:
    assert program_text(sum_of(product_of(Q0, Q1, ONE), constant_leaf(0)), 3, 4) == "MUL q0 q1"
    assert program_text(quotient_of(product_of(Q0, Q1), ONE), 3, 4) == "MUL q0 q1"


def test_half_written_as_a_constant_factor_is_a_division_by_two() -> None:
    assert program_text(product_of(Q0, constant_leaf(Fraction(1, 2))), 8) == "DIV q0 2"
    assert program_text(quotient_of(Q0, constant_leaf(2)), 8) == "DIV q0 2"


def test_a_number_of_the_text_alone_is_no_program() -> None:
    with pytest.raises(ProgramError, match="there is nothing to compute"):
        program_of_computation(normalized(Q0), (Fraction(7),))


def test_inlining_replaces_earlier_results_by_their_definitions() -> None:
    definitions = [sum_of(Q0, Q1), product_of(result_leaf(0), Q2)]
    assert inline_results(result_leaf(1), definitions) == product_of(sum_of(Q0, Q1), Q2)


def test_an_expression_that_doubles_with_every_result_is_refused() -> None:
    definitions: list[Node] = [sum_of(Q0, Q0)]
    for index in range(20):
        definitions.append(sum_of(result_leaf(index), result_leaf(index)))
    with pytest.raises(ProgramError, match="more than 400 nodes"):
        inline_results(result_leaf(20), definitions)


VALUES = (Fraction(48), Fraction(1, 5), Fraction(3), Fraction(7, 2))
leaves = st.one_of(
    st.integers(0, len(VALUES) - 1).map(quantity_leaf),
    st.sampled_from([0, 1, 2, 60, 100, Fraction(1, 2), Fraction(1, 100)]).map(constant_leaf),
)
expressions = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.tuples(st.sampled_from([sum_of, difference_of, product_of, quotient_of]), inner, inner).map(
            lambda parts: parts[0](parts[1], parts[2])
        ),
        st.tuples(inner, inner).map(lambda parts: product_of(sum_of(parts[0], parts[1]), sum_of(parts[0], parts[1]))),
    ),
    max_leaves=9,
)


def naive_value(node: Node) -> Fraction | None:
    """Value of an expression read as it stands; None where it divides by zero."""
    index = index_of(node, "q")
    if index is not None:
        return VALUES[index]
    if isinstance(node.value, Fraction):
        return node.value
    total = Fraction(1 if is_product(node) else 0)
    for sign, child in items_of(node):
        value = naive_value(child)
        if value is None or (is_product(node) and sign == -1 and value == 0):
            return None
        total = total * value**sign if is_product(node) else total + sign * value
    return total


@given(expressions)
def test_the_program_of_a_normal_form_has_the_value_of_the_expression(root: Node) -> None:
    expected = naive_value(root)
    assume(expected is not None)
    normal = normalized(root)
    assert naive_value(normal) == expected
    if items_of(normal):
        program = program_of_computation(normal, VALUES)
        assert execute(program).answer == expected, program_to_text(program)


@given(expressions)
def test_programs_of_normal_forms_are_binary_and_have_no_repeated_step(root: Node) -> None:
    assume(naive_value(root) is not None)
    normal = normalized(root)
    assume(items_of(normal) != ())
    steps = program_of_computation(normal, VALUES).steps
    assert all(len(step.arguments) == 2 for step in steps)
    assert len(set(steps)) == len(steps)


@given(st.permutations(range(4)), st.permutations(range(4)))
def test_the_order_in_which_a_sum_is_written_does_not_matter(one: list[int], two: list[int]) -> None:
    def chain(order: list[int]) -> Node:
        root = quantity_leaf(order[0])
        for index in order[1:]:
            root = sum_of(root, quantity_leaf(index))
        return root

    assert program_of_computation(normalized(chain(one)), VALUES) == program_of_computation(
        normalized(chain(two)), VALUES
    )
