"""What a `Program` is, and every way in which it can be malformed."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given

from mycelium.errors import MyceliumError
from mycelium.programs import (
    Constant,
    Expression,
    MalformedProgram,
    Program,
    ProgramError,
    QuantityRef,
    ResultRef,
    Step,
    execute,
    program_of,
    results_of,
    simplified,
)
from mycelium.programs.limits import COT_LIMITS, LIMITS
from mycelium.programs.program import needed_steps
from program_strategies import CLIPS, programs

ONE, ZERO = Constant(Fraction(1)), Constant(Fraction(0))
Q0, Q1 = QuantityRef(0), QuantityRef(1)
VALUES = (Fraction(7), Fraction(3))


@pytest.mark.parametrize(
    ("steps", "quantities", "reason"),
    [
        ([], [], r"got 0 steps, expected 1 to 200"),
        ([("ADD", [ONE, ONE])] * (LIMITS.steps + 1), [], r"got 201 steps"),
        ([("PLUS", [ONE, ONE])], [], r"step 0: got operation 'PLUS', expected one of ADD, SUB"),
        ([("add", [ONE, ONE])], [], r"got operation 'add'"),
        ([("SUB", [ONE])], [], r"step 0: SUB got 1 arguments, takes 2"),
        ([("SUB", [ONE, ONE, ONE])], [], r"SUB got 3 arguments, takes 2"),
        ([("ADD", [ONE])], [], r"ADD got 1 arguments, takes 2 or more"),
        ([("MEAN", [])], [], r"MEAN got 0 arguments, takes 1 or more"),
        ([("ADD", [ONE] * (LIMITS.arguments + 1))], [], r"ADD got 201 arguments"),
        ([("ADD", [QuantityRef(0), ONE])], [], r"step 0: got quantity 0, the program has 0 quantities"),
        ([("ADD", [QuantityRef(-1), ONE])], [Fraction(1)], r"got quantity -1"),
        ([("ADD", [QuantityRef(True), ONE])], [Fraction(1)] * 2, r"got index True, expected a whole number"),
        ([("ADD", [QuantityRef("0"), ONE])], [Fraction(1)], r"got index '0'"),
        ([("ADD", [ResultRef(0), ONE])], [], r"step 0: got the result of step 0; only earlier steps"),
        ([("ADD", [ONE, ONE]), ("ADD", [ResultRef(2), ONE])], [], r"step 1: got the result of step 2"),
        ([("ADD", [ResultRef(-1), ONE])], [], r"result of step -1"),
        ([("ADD", [1, ONE])], [], r"step 0: got argument 1, expected a reference or a constant"),
        ([("ADD", [Constant(0.5), ONE])], [], r"constant: got float 0.5, expected an exact Fraction"),
        ([("ADD", [ONE, ONE])], [48], r"quantity 0: got int 48, expected an exact Fraction"),
        ([("ADD", [Constant(Fraction(10**2000)), ONE])], [], r"a number of more than 4096 bits"),
        ([("ADD", [ONE, ONE])], [Fraction(1, 10**2000)], r"quantity 0: got a number of more than 4096 bits"),
    ],
)
def test_a_malformed_program_is_refused_with_the_step_and_the_reason(steps: Any, quantities: list, reason: str) -> None:
    with pytest.raises(MalformedProgram, match=reason):
        program_of(steps, quantities)


def test_errors_can_be_caught_by_either_root() -> None:
    assert issubclass(ProgramError, MyceliumError) and issubclass(ProgramError, ValueError)


def test_clips_are_counted() -> None:
    assert execute(CLIPS).values == (24, 72)
    assert execute(CLIPS).answer == 72


def test_the_graph_of_a_program_can_be_asked() -> None:
    program = program_of(
        [
            ("MUL", [QuantityRef(1), ONE]),
            ("ADD", [ResultRef(0), ResultRef(0)]),
            ("SUB", [QuantityRef(1), ONE]),
            ("ADD", [ResultRef(0), ResultRef(1)]),
        ],
        [Fraction(5), Fraction(7)],
    )
    assert program.used_quantities() == {1}
    assert program.consumers() == ((1, 3), (3,), (), ())
    pruned = program.pruned()
    assert [step.operation for step in pruned.steps] == ["MUL", "ADD", "ADD"]
    assert pruned.steps[2].arguments == (ResultRef(0), ResultRef(1))
    assert pruned.quantities == program.quantities


@given(programs())
def test_pruning_keeps_the_answer_and_only_what_it_needs(program: Program) -> None:
    pruned = program.pruned()
    assert results_of(pruned)[-1] == results_of(program)[-1]
    assert pruned.pruned() == pruned
    assert all(pruned.consumers()[:-1]), "every step but the last one is read"


@given(programs())
def test_readers_of_a_step_are_exactly_those_that_name_it(program: Program) -> None:
    for position, readers in enumerate(program.consumers()):
        naming = [i for i, step in enumerate(program.steps) if ResultRef(position) in step.arguments]
        assert list(readers) == naming
        assert all(reader > position for reader in readers)


@given(programs())
def test_execution_and_partial_results_agree(program: Program) -> None:
    values = results_of(program)
    try:
        assert execute(program).values == values
    except ProgramError as error:
        first = values.index(None)
        assert str(error).startswith(f"step {first}: ")


def test_a_step_that_fails_is_named_and_what_reads_it_has_no_value_either() -> None:
    program = program_of(
        [("DIV", [ONE, QuantityRef(0)]), ("ADD", [ONE, ONE]), ("ADD", [ResultRef(0), ResultRef(1)])], [Fraction(0)]
    )
    with pytest.raises(ProgramError, match="step 0: division of 1 by zero"):
        execute(program)
    assert results_of(program) == (None, 2, None)


def test_a_program_is_a_value() -> None:
    again = Program(tuple(Step(s.operation, s.arguments) for s in CLIPS.steps), CLIPS.quantities)
    assert again == CLIPS and hash(again) == hash(CLIPS)


def test_a_chain_of_squarings_stops_at_the_size_limit() -> None:
    steps = [("MUL", [QuantityRef(0), QuantityRef(0)])]
    steps += [("MUL", [ResultRef(i), ResultRef(i)]) for i in range(LIMITS.steps - 1)]
    with pytest.raises(ProgramError, match=r"step \d+: MUL: the result needs more than 4096 bits"):
        execute(program_of(steps, [Fraction(10)]))


def test_the_steps_that_the_last_one_needs_are_found_through_others() -> None:
    assert needed_steps([[], [0], [], [1], [3, 3]]) == (0, 1, 3, 4)
    assert needed_steps([[]]) == (0,)


@pytest.mark.parametrize(
    ("value", "sensible"),
    [
        (Fraction(10**15), True),
        (Fraction(-(10**15)), True),
        (Fraction(10**15 + 1), False),
        (Fraction(1, 10**12), True),
        (Fraction(1, 10**12 + 1), False),
        (Fraction(10**26, 10**12 - 1), True),
        (Expression("x + 1"), False),
    ],
)
def test_a_sensible_result_is_a_number_within_fifteen_digits(value: object, sensible: bool) -> None:
    assert LIMITS.sensible(value) is sensible


def test_a_chain_of_thought_may_compute_less_than_a_program() -> None:
    assert LIMITS.holds(Fraction(2**4095)) and not LIMITS.holds(Fraction(2**4096))
    assert COT_LIMITS.bits < LIMITS.bits and COT_LIMITS.exponent < LIMITS.exponent


@pytest.mark.parametrize(
    ("steps", "left"),
    [
        ([("ADD", [Q0, Q1]), ("MUL", [ResultRef(0), ONE])], [("ADD", [Q0, Q1])]),
        ([("ADD", [Q0, Q1]), ("SUB", [ResultRef(0), ZERO])], [("ADD", [Q0, Q1])]),
        ([("DIV", [Q0, Q0]), ("ADD", [Q0, Q1]), ("MUL", [ResultRef(0), ResultRef(1)])], [("ADD", [Q0, Q1])]),
        ([("MUL", [Q0, Q1]), ("DIV", [ResultRef(0), Q1]), ("ADD", [ResultRef(1), Q1])], [("ADD", [Q0, Q1])]),
        ([("ADD", [Q0, Q1]), ("SUB", [ResultRef(0), Q0]), ("MUL", [ResultRef(1), Q0])], [("MUL", [Q1, Q0])]),
        ([("ADD", [Q0, ZERO])], [("ADD", [Q0, ZERO])]),
        ([("SUB", [Q0, Q1]), ("MUL", [ResultRef(0), Q1])], [("SUB", [Q0, Q1]), ("MUL", [ResultRef(0), Q1])]),
    ],
)
def test_steps_that_do_nothing_go_and_the_answer_stays(steps: list, left: list) -> None:
    program = program_of(steps, VALUES)
    assert simplified(program) == program_of(left, VALUES)
    assert execute(simplified(program)).answer == execute(program).answer


@given(programs())
def test_a_simplified_program_has_the_same_answer(program: Program) -> None:
    try:
        answer = execute(program).answer
    except ProgramError:
        return
    assert execute(simplified(program)).answer == answer


def test_a_program_prints_as_on_the_terminal() -> None:
    program = program_of([("ADD", [Q0, Q1]), ("MUL", [ResultRef(0), Q0])], VALUES)
    assert str(program) == "1. 7 + 3 = 10\n2. 10 [1] × 7 = 70"
