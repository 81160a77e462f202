"""Constraints by hand: which steps and answers break a rule, and what that costs."""

from __future__ import annotations

from fractions import Fraction
from math import inf, log

import pytest

from mycelium.problems import extract_quantities
from mycelium.programs import QuantityRef, ResultRef, Step
from mycelium.search import Hypothesis, SearchProblem
from mycelium.search.constraints import (
    BACKWARD,
    FORWARD,
    ConstrainedProblem,
    Measured,
    Rule,
    broken_backward,
    broken_forward,
    dimensions,
    measured_arguments,
)
from mycelium.specialists import GoalDistribution

# q0 $12 money, q1 3 hours, q2 20 percent, q3 $5 money
QUANTITIES = extract_quantities("A ticket costs $12. He waits 3 hours, saves 20% and pays $5.")
Q = [QuantityRef(index) for index in range(4)]


def broken(operation: str, *arguments: QuantityRef) -> list[str]:
    step = Step(operation, arguments)
    return broken_forward(step, measured_arguments(step, [], QUANTITIES))


def goal(answer_type: str, whole: float, sure: float = 0.99) -> GoalDistribution:
    return GoalDistribution({answer_type: sure, "number": 1 - sure}, whole, ())


def test_an_operation_restricts_its_operands() -> None:
    assert [item.value for item in QUANTITIES] == [12, 3, Fraction(1, 5), 5]
    assert broken("ADD", Q[0], Q[1]) == ["unlike units"]
    assert broken("SUB", Q[0], Q[2]) == ["share and amount"]
    assert broken("MUL", Q[0], Q[3]) == ["money by money"]
    assert broken("DIV", Q[1], Q[1]) == ["with itself"]
    for fine in (("ADD", Q[0], Q[3]), ("MUL", Q[0], Q[1]), ("MUL", Q[2], Q[0]), ("DIV", Q[0], Q[3])):
        assert broken(*fine) == []


def test_sums_and_shares_keep_the_dimension() -> None:
    steps = [Step("ADD", (Q[0], Q[3])), Step("MUL", (ResultRef(0), Q[2])), Step("DIV", (ResultRef(1), Q[1]))]
    assert [each.dimension for each in dimensions(steps, QUANTITIES)] == ["money", "money", None]


def test_the_goal_restricts_the_answer() -> None:
    half, seven = Fraction(1, 2), Fraction(7)
    assert broken_backward(half, Measured(), goal("count", 0.99)) == ["broken, where whole is asked"]
    assert broken_backward(seven, Measured(), goal("count", 0.01)) == ["whole, where it is broken"]
    assert broken_backward(seven, Measured("time"), goal("money", 0.9)) == ["another unit than asked"]
    assert broken_backward(seven, Measured("time"), goal("money", 0.9, sure=0.6)) == [], "C6 is not sure of the type"
    assert broken_backward(half, Measured("money"), goal("money", 0.5)) == []


@pytest.mark.parametrize(
    ("rule", "cost"),
    [
        (Rule(10, 1000, 40, 1000), log(4)),
        (Rule(40, 1000, 10, 1000), 0.0),
        (Rule(0, 20000, 10, 1000), inf),
        (Rule(0, 600, 100, 1000, admitted=0.05), log(2)),
        (Rule(0, 600, 0, 1000), 0.0),
    ],
)
def test_a_rule_costs_what_the_counts_say(rule: Rule, cost: float) -> None:
    assert rule.cost == pytest.approx(cost)


def test_no_rule_of_the_counts_is_free_of_exceptions() -> None:
    for rule in (*FORWARD.values(), *BACKWARD.values()):
        assert 0 <= rule.cost < inf


def test_what_breaks_a_rule_goes_on_with_less_probability_and_a_hard_one_ends_it() -> None:
    plain = SearchProblem(tuple(item.value for item in QUANTITIES), False)
    soft = dict.fromkeys(FORWARD, 1.5)
    free = dict.fromkeys(BACKWARD, 0.0)
    problem = ConstrainedProblem(plain, QUANTITIES, goal("money", 0.5), soft, free)
    paid = problem.extend(Hypothesis(), "ADD", (Q[0], Q[1]), -1.0)
    fine = problem.extend(Hypothesis(), "ADD", (Q[0], Q[3]), -1.0)
    assert paid is not None and fine is not None
    assert (paid.log_probability, fine.log_probability) == (-2.5, -1.0)
    hard = ConstrainedProblem(plain, QUANTITIES, goal("money", 0.99), {**soft, "unlike units": inf}, free)
    assert hard.extend(Hypothesis(), "ADD", (Q[0], Q[1]), -1.0) is None
    strict = ConstrainedProblem(
        plain, QUANTITIES, goal("count", 0.99), soft, {**free, "broken, where whole is asked": inf}
    )
    halved = plain.extend(Hypothesis(), "DIV", (Q[3], Q[1]), -1.0)
    assert halved is not None
    assert strict.finish(halved, -0.1) is None and plain.finish(halved, -0.1) is not None
