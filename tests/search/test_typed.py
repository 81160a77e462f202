"""Search over typed programs: kinds inside the beam, execution after it, equal values as one argument."""

from __future__ import annotations

from fractions import Fraction

import pytest
import torch

from mycelium.programs import Constant, Expression, Program, QuantityRef, ResultRef, execute
from mycelium.search import (
    Budget,
    Finished,
    Hypothesis,
    TypedBeam,
    TypedProblem,
    Unexecuted,
    execute_readings,
    first_of_equals,
)
from mycelium.search.typed import typed_step
from mycelium.specialists import DecoderConfig, DecoderScorer, PointerBatch, TypedSpecialists, TypedVocabulary
from mycelium.specialists.encoder import EncoderConfig
from mycelium.specialists.typed import point_to
from tiny import text_encoder

PROBLEM = TypedProblem((Fraction(8), Expression("x**2 = 9"), Expression("x"), Fraction(8)))


def extended(row: str, *arguments: object) -> Hypothesis | None:
    return PROBLEM.extend(Hypothesis(), row, arguments, -1.0)


def test_arithmetic_on_numbers_is_executed_inside_the_beam_and_all_else_has_a_kind() -> None:
    eight, equation, letter = QuantityRef(0), QuantityRef(1), QuantityRef(2)
    power = extended("POWER", eight, Constant(Fraction(2)))
    assert power is not None and power.values == (Fraction(64),)
    solved = extended("SOLVE/2", letter, equation)
    assert solved is not None and isinstance(solved.values[0], Unexecuted)
    rooted = extended("sqrt/1", eight)
    assert rooted is not None and rooted.values == (Unexecuted("any"),)


@pytest.mark.parametrize(
    ("row", "arguments"),
    [
        ("MUL", (QuantityRef(0), QuantityRef(1))),  # a number times an equation
        ("DISTANCE", (QuantityRef(0), QuantityRef(0))),  # numbers are no points
        ("DIV", (QuantityRef(0), Constant(Fraction(0)))),  # no value
        ("sqrt/1", (QuantityRef(1),)),
    ],
)
def test_steps_of_the_wrong_kind_fall_out(row: str, arguments: tuple[object, ...]) -> None:
    assert extended(row, *arguments) is None


def test_a_reading_ends_only_where_every_step_is_used_and_no_relation_is_left() -> None:
    hypothesis = extended("ADD/2", QuantityRef(0), QuantityRef(3))
    assert hypothesis is not None
    more = PROBLEM.extend(hypothesis, "MUL", (QuantityRef(0), QuantityRef(0)), -2.0)
    assert more is not None and PROBLEM.finish(more, -0.1) is None
    used = PROBLEM.extend(hypothesis, "MUL", (ResultRef(0), QuantityRef(0)), -2.0)
    assert used is not None
    done = PROBLEM.finish(used, -0.1)
    assert done is not None and execute(done.program).answer == 128
    relation = extended("EQUATION", QuantityRef(2), QuantityRef(0))
    assert relation is not None and PROBLEM.finish(relation, -0.1) is None


def test_a_function_of_the_grammar_is_written_into_a_formula() -> None:
    program = Program((typed_step("binomial/2", (QuantityRef(0), Constant(Fraction(2)))),), (Fraction(6),))
    assert execute(program).answer == 15


def test_programs_without_a_value_fall_out_when_they_are_executed() -> None:
    steps = [("GCD/2", (QuantityRef(0), Constant(Fraction(12)))), ("ITEM", (QuantityRef(2), QuantityRef(0)))]
    readings = [
        Finished(Program((typed_step(row, arguments),), PROBLEM.quantities), (), -1.0) for row, arguments in steps
    ]
    assert [one.value for one in execute_readings(readings)] == [4]
    assert execute_readings(readings, most=0) == [] and execute_readings(readings, seconds=-1.0) == []


def test_equal_values_are_one_argument() -> None:
    values = [Fraction(8), Expression("x"), Fraction(8), Expression("x"), Fraction(2)]
    assert first_of_equals(values).tolist() == [0, 1, 0, 1, 4]


def tiny_typed(vocabulary: TypedVocabulary, seed: int = 0) -> TypedSpecialists:
    torch.manual_seed(seed)
    encoder = EncoderConfig(vocab_size=200, hidden=24, layers=2, heads=2, intermediate=32)
    decoder = DecoderConfig(
        hidden=16, memory=24, layers=1, heads=2, intermediate=32, operations=len(vocabulary.operations),
        constants=len(vocabulary.constants), max_steps=vocabulary.max_steps, max_arity=vocabulary.max_arity,
    )  # fmt: skip
    model = TypedSpecialists(encoder, decoder, 1).eval()
    with torch.no_grad():
        for query in model.decoder.queries:
            query[2].weight.mul_(20)
    return model


@pytest.mark.parametrize("seed", range(4))
def test_the_beam_finds_programs_that_can_be_written_each_once_and_likeliest_first(seed: int) -> None:
    rows = ("STOP", "SUB", "ADD/2", "SOLVE/2", "GCD/2", "sqrt/1", "ADD/3", "DIVISOR_COUNT")
    vocabulary = TypedVocabulary(rows, (Fraction(2), Expression("x")), max_steps=3, max_arity=3)
    model = tiny_typed(vocabulary, seed)
    text = point_to("If $x - 8 = 3$ and Tom has 8 pens, what is $x$?", text_encoder())
    torch.manual_seed(seed)
    states = torch.randn(1, len(text.text.input_ids), 24)
    encoded = model.read(states, torch.ones(1, states.shape[1], dtype=torch.bool), PointerBatch.of([text]))
    alike = first_of_equals([*text.values, *vocabulary.constants])
    beam = TypedBeam(DecoderScorer(model.decoder, vocabulary), Budget(width=6, rows=4, arguments=4), alike)
    with torch.inference_mode():
        [found] = beam.search(encoded, [TypedProblem(text.values)])
    assert found, "at least single steps finish"
    assert [one.log_probability for one in found] == sorted((one.log_probability for one in found), reverse=True)
    assert all(one.log_probability < 0 for one in found)
    # Equal values are one argument, so that no two readings compute the same from the same values.
    written = [
        tuple((step.operation, tuple(_written(a, text.values) for a in step.arguments)) for step in one.program.steps)
        for one in found
    ]
    assert len(set(written)) == len(written)


def _written(argument: object, values: tuple[object, ...]) -> object:
    if isinstance(argument, QuantityRef):
        return values[argument.index]
    return argument.value if isinstance(argument, Constant) else argument
