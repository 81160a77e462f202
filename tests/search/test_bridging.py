"""Bridging templates by hand, and which numbers are domain constants."""

from __future__ import annotations

from fractions import Fraction

import pytest

from mycelium.programs import Constant, QuantityRef, ResultRef, Step
from mycelium.search.bridging import CANDIDATES, DOMAIN_CONSTANTS, bridges, constants_of, orphans

Q = [QuantityRef(index) for index in range(4)]
R = [ResultRef(index) for index in range(4)]


def test_orphans_are_results_and_quantities_that_no_step_reads() -> None:
    steps = (Step("MUL", (Q[0], Q[1])), Step("MUL", (Q[1], Q[2])))
    assert orphans(steps, 4) == ([R[0], Q[3]], R[1])
    assert orphans((), 2) == ([Q[0], Q[1]], None)
    assert list(bridges((), 2)) == [], "before the first step there is no total to go on with"


def test_a_running_total_takes_up_an_orphaned_result() -> None:
    """6 * 12 and 3 * 5 are both worked out; what goes on joins them."""
    steps = (Step("MUL", (Q[0], Q[1])), Step("MUL", (Q[2], Q[3])))
    found = set(bridges(steps, 4))
    assert ("ACC_ADD", Step("ADD", (R[0], R[1]))) in found
    assert ("ACC_SUB", Step("SUB", (R[0], R[1]))) in found and ("ACC_SUB", Step("SUB", (R[1], R[0]))) in found
    assert ("DERIVED_MUL", Step("MUL", (R[1], R[0]))) in found
    assert all(R[1] in step.arguments for _, step in found), "every one goes on with the last result"
    assert not any(q in step.arguments for _, step in found for q in Q), "no quantity is an orphan"


def test_an_average_divides_by_how_many_were_added_up() -> None:
    steps = (Step("ADD", (Q[0], Q[1])), Step("ADD", (R[0], Q[2])))
    found = [step for name, step in bridges(steps, 3) if name == "AVG"]
    assert found == [Step("DIV", (R[1], Constant(Fraction(3))))]


def test_domain_constants_multiply_and_divide_the_total() -> None:
    hour = Constant(Fraction(60))
    found = set(bridges((Step("MUL", (Q[0], Q[1])),), 2, [hour]))
    assert found == {("DERIVED_MUL", Step("MUL", (R[0], hour))), ("AVG", Step("DIV", (R[0], hour)))}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("He runs 20 minutes a day. How many hours is that in a week?", [60, 24, 7]),
        ("She walks for two hours. How many pens has she?", []),
        ("What is 20% of 50?", [100]),
        ("A plank of 5 feet is how many inches?", []),
    ],
)
def test_a_constant_belongs_to_texts_that_name_both_of_its_units(text: str, values: list[int]) -> None:
    assert constants_of(text) == tuple(Constant(Fraction(value)) for value in values)


def test_a_number_that_texts_mostly_say_themselves_is_no_domain_constant() -> None:
    taken = {(each.value, each.words) for each in DOMAIN_CONSTANTS}
    for each in CANDIDATES:
        assert ((each.value, each.words) in taken) == (each.orphans >= 0.8 * each.n)
        assert 0 < each.orphans <= each.n
