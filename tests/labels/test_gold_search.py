"""Searches that may see the answer: for training labels, never for solving."""

from __future__ import annotations

from fractions import Fraction

from mycelium.labels.gold_search import MAX_STATES, enumerate_programs, witness_search
from mycelium.problems import Quantity, extract_quantities
from mycelium.programs import execute
from mycelium.programs.computation import inline_results
from mycelium.programs.normal_form import normalized, program_of_computation


def values_of(quantities: tuple[Quantity, ...]) -> tuple[Fraction, ...]:
    return tuple(item.value for item in quantities)


def test_numbers_of_the_prose_witness_the_intermediate_values() -> None:
    text = "Ann has 6 boxes of 12 jars and breaks 20 jars. How many are whole?"
    quantities = extract_quantities(text)
    found = witness_search("There were 72 jars at first, and 52 stayed whole.", Fraction(52), quantities)
    state, node = next(item for item in found if item[0].values == (72, 52))
    program = program_of_computation(normalized(inline_results(node, list(state.definitions))), values_of(quantities))
    assert execute(program).values == (72, 52)


def test_numbers_that_nothing_explains_are_passed_over() -> None:
    quantities = extract_quantities("6 boxes of 12 jars")
    found = witness_search("In 1987 she had 72.", Fraction(72), quantities)
    assert any(state.values == (72,) for state, _ in found)


def test_a_witness_search_without_a_way_gives_nothing() -> None:
    assert witness_search("So it is 99991.", Fraction(99991), extract_quantities("6 boxes of 12 jars")) == []


def test_all_small_programs_with_the_right_value_are_listed() -> None:
    quantities = extract_quantities("Tom had 9 pens and lost 4. How many are left?")
    nodes = enumerate_programs(Fraction(5), quantities)
    programs = {program_of_computation(normalized(node), values_of(quantities)) for node in nodes}
    assert len(programs) == 1
    assert execute(programs.pop()).answer == 5


def test_every_program_found_has_the_gold_value_and_reads_every_quantity() -> None:
    quantities = extract_quantities("2 rows of 3 trees with 4 nests of 5 eggs")
    nodes = enumerate_programs(Fraction(24), quantities)
    assert nodes
    for node in nodes:
        program = program_of_computation(normalized(node), values_of(quantities))
        assert execute(program).answer == 24
        assert program.used_quantities() == {0, 1, 2, 3}


def test_a_domain_constant_is_tried_when_the_quantities_alone_do_not_reach_the_answer() -> None:
    quantities = extract_quantities("A film takes 2 hours. How many minutes?")
    nodes = enumerate_programs(Fraction(120), quantities)
    assert any(execute(program_of_computation(normalized(node), values_of(quantities))).answer == 120 for node in nodes)


def test_the_enumeration_is_bounded() -> None:
    assert enumerate_programs(Fraction(1, 97), extract_quantities("11 13 17 19 23")) == []
    assert enumerate_programs(Fraction(3), extract_quantities("1 2 3 4 5 6")) == []
    assert enumerate_programs(Fraction(3), ()) == []
    assert MAX_STATES <= 100_000
