"""One normal form: computations that mean the same give the same program."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mycelium.programs import ProgramError, execute, program_to_text
from mycelium.programs.normal_form import (
    Node,
    add,
    constant,
    divide,
    inline_results,
    multiply,
    normalize,
    quantity,
    subtract,
    to_program,
)

Q0, Q1, Q2 = quantity(0), quantity(1), quantity(2)
ONE, HUNDRED = constant(1), constant(100)


def program_text(root: Node, *values: object) -> str:
    program = to_program(normalize(root), tuple(Fraction(str(value)) for value in values))
    return "; ".join(f"{step.operation} {' '.join(map(_name, step.arguments))}" for step in program.steps)


def _name(argument: object) -> str:
    kind = type(argument).__name__[0].lower()
    return f"{kind}{getattr(argument, 'index', None)}" if kind != "c" else str(argument.value)  # type: ignore[attr-defined]


# 20% of 50: q0 is the share 1/5, so a written "20" is q0 * 100.
@pytest.mark.parametrize(
    "written",
    [
        multiply(Q0, Q1),
        multiply(Q1, Q0),
        multiply(divide(multiply(Q0, HUNDRED), HUNDRED), Q1),  # 20/100*50
        divide(multiply(multiply(Q0, HUNDRED), Q1), HUNDRED),  # 20*50/100
        multiply(multiply(multiply(Q0, HUNDRED), constant(Fraction(1, 100))), Q1),  # 20*.01*50
        divide(Q1, divide(ONE, Q0)),  # 50/5 where 5 is 1 over the share
    ],
)
def test_every_way_to_write_20_percent_of_50_is_one_product(written: Node) -> None:
    assert program_text(written, "1/5", 50) == "MUL q0 q1"


@pytest.mark.parametrize(
    "written",
    [
        add(Q0, multiply(Q0, Q1)),  # 200 + 200 * 20%
        multiply(Q0, add(ONE, Q1)),  # 200 * 1.2
        divide(multiply(Q0, add(HUNDRED, multiply(Q1, HUNDRED))), HUNDRED),  # 200 * (100 + 20) / 100
        divide(multiply(add(HUNDRED, multiply(Q1, HUNDRED)), Q0), HUNDRED),
    ],
)
def test_an_increase_is_the_base_plus_its_share(written: Node) -> None:
    assert program_text(written, 200, "1/5") == "MUL q0 q1; ADD q0 r0"


@pytest.mark.parametrize(
    "written",
    [
        subtract(Q0, multiply(Q0, Q1)),  # 200 - 200 * 20%
        multiply(Q0, subtract(ONE, Q1)),  # 200 * 0.8
        multiply(divide(subtract(HUNDRED, multiply(Q1, HUNDRED)), HUNDRED), Q0),  # 100 - 20 = 80, 80/100 * 200
    ],
)
def test_a_decrease_is_the_base_less_its_share(written: Node) -> None:
    assert program_text(written, 200, "1/5") == "MUL q0 q1; SUB q0 r0"


def test_sums_stand_in_the_order_of_the_text() -> None:
    expected = "ADD q0 q1; ADD q2 r0"
    assert program_text(add(add(Q2, Q0), Q1), 1, 2, 3) == expected
    assert program_text(add(Q1, add(Q2, Q0)), 1, 2, 3) == expected


def test_products_stand_in_the_order_of_the_text_and_divisors_keep_their_side() -> None:
    expected = "DIV q0 q1; MUL q2 r0"
    assert program_text(multiply(Q2, divide(Q0, Q1)), 1, 2, 3) == expected
    assert program_text(divide(multiply(Q2, Q0), Q1), 1, 2, 3) == expected


def test_brackets_around_differences_are_opened() -> None:
    assert program_text(subtract(Q0, add(Q1, Q2)), 9, 2, 3) == "SUB q0 q1; SUB r0 q2"
    assert program_text(subtract(subtract(Q0, Q1), Q2), 9, 2, 3) == "SUB q0 q1; SUB r0 q2"
    assert program_text(subtract(Q0, subtract(Q1, Q2)), 9, 2, 3) == "SUB q0 q1; ADD q2 r0"


def test_a_sum_never_starts_with_a_subtracted_term() -> None:
    # -q0 + q1: the first positive term leads although q0 comes first in the text.
    assert program_text(subtract(Q1, Q0), 2, 9) == "SUB q1 q0"


def test_a_product_of_divisors_only_starts_from_one() -> None:
    assert program_text(divide(ONE, Q0), 4) == "DIV 1 q0"


def test_a_result_that_is_read_twice_is_computed_once_and_kept_whole() -> None:
    total = add(Q0, Q1)
    root = add(divide(total, constant(2)), multiply(total, Q2))
    text = program_text(root, 3, 5, 7)
    assert text.count("ADD q0 q1") == 1
    program = to_program(normalize(root), (Fraction(3), Fraction(5), Fraction(7)))
    assert execute(program).answer == 4 + 56


def test_multiplying_or_dividing_by_one_and_adding_zero_leave_no_step() -> None:
    assert program_text(add(multiply(Q0, Q1, ONE), constant(0)), 3, 4) == "MUL q0 q1"
    assert program_text(divide(multiply(Q0, Q1), ONE), 3, 4) == "MUL q0 q1"


def test_half_written_as_a_constant_factor_is_a_division_by_two() -> None:
    assert program_text(multiply(Q0, constant(Fraction(1, 2))), 8) == "DIV q0 2"
    assert program_text(divide(Q0, constant(2)), 8) == "DIV q0 2"


def test_a_number_of_the_text_alone_is_no_program() -> None:
    with pytest.raises(ProgramError, match="there is nothing to compute"):
        to_program(normalize(Q0), (Fraction(7),))


def test_inlining_replaces_earlier_results_by_their_definitions() -> None:
    definitions = [add(Q0, Q1), multiply(("r", 0), Q2)]
    assert inline_results(("r", 1), definitions) == multiply(add(Q0, Q1), Q2)


def test_an_expression_that_doubles_with_every_result_is_refused() -> None:
    definitions: list[Node] = [add(Q0, Q0)]
    for index in range(20):
        definitions.append(add(("r", index), ("r", index)))
    with pytest.raises(ProgramError, match="more than 400 nodes"):
        inline_results(("r", 20), definitions)


VALUES = (Fraction(48), Fraction(1, 5), Fraction(3), Fraction(7, 2))
leaves = st.one_of(
    st.integers(0, len(VALUES) - 1).map(quantity),
    st.sampled_from([0, 1, 2, 60, 100, Fraction(1, 2), Fraction(1, 100)]).map(constant),
)
expressions = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.tuples(st.sampled_from([add, subtract, multiply, divide]), inner, inner).map(
            lambda parts: parts[0](parts[1], parts[2])
        ),
        st.tuples(inner, inner).map(lambda parts: multiply(add(parts[0], parts[1]), add(parts[0], parts[1]))),
    ),
    max_leaves=9,
)


def naive_value(node: Node) -> Fraction | None:
    """Value of an expression read as it stands; None where it divides by zero."""
    if node[0] == "q":
        return VALUES[node[1]]
    if node[0] == "c":
        return node[1]
    total = Fraction(0 if node[0] == "sum" else 1)
    for sign, child in node[1]:
        value = naive_value(child)
        if value is None or (node[0] == "prod" and sign == -1 and value == 0):
            return None
        total = total + sign * value if node[0] == "sum" else total * value**sign
    return total


@given(expressions)
def test_the_program_of_a_normal_form_has_the_value_of_the_expression(root: Node) -> None:
    expected = naive_value(root)
    assume(expected is not None)
    normal = normalize(root)
    assert naive_value(normal) == expected
    if normal[0] in ("sum", "prod"):
        program = to_program(normal, VALUES)
        assert execute(program).answer == expected, program_to_text(program)


@given(expressions)
def test_programs_of_normal_forms_are_binary_and_have_no_repeated_step(root: Node) -> None:
    assume(naive_value(root) is not None)
    normal = normalize(root)
    assume(normal[0] in ("sum", "prod"))
    steps = to_program(normal, VALUES).steps
    assert all(len(step.arguments) == 2 for step in steps)
    assert len(set(steps)) == len(steps)


@given(st.permutations(range(4)), st.permutations(range(4)))
def test_the_order_in_which_a_sum_is_written_does_not_matter(one: list[int], two: list[int]) -> None:
    def chain(order: list[int]) -> Node:
        root = quantity(order[0])
        for index in order[1:]:
            root = add(root, quantity(index))
        return root

    assert to_program(normalize(chain(one)), VALUES) == to_program(normalize(chain(two)), VALUES)
