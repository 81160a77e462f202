"""Labels of several sources: what is proposed without the answer first, then the solution's formulas."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from mycelium.labels import Discarded, LabelOptions, label_from_solution
from mycelium.labels.from_traces.competition.label import CompetitionReason
from mycelium.problems import Example, Problem, clause_parser
from mycelium.programs import Constant, Expression, LabeledProblem, Program, QuantityRef, ResultRef, Step, execute

CLAUSES = clause_parser("punctuation")


def proposer(program: Program | None) -> Any:
    return LabelOptions(CLAUSES, reader="union", proposers=(("rules", lambda text: program),))


def product(left: int, right: int) -> Program:
    return Program((Step("MUL", (Constant(Fraction(left)), Constant(Fraction(right)))),), ())


def example(question: str, solution: str | None, gold: str) -> Example:
    return Example(Problem("p", question), gold, solution)


def test_a_proposed_program_that_gives_gold_is_the_label_and_names_its_source() -> None:
    row = label_from_solution(example("What is 6 times 7?", r"$7 + 35 = \boxed{42}$", "42"), proposer(product(6, 7)))
    assert isinstance(row, dict) and row["origin"] == "rules"
    assert LabeledProblem.from_row(row).program.steps[0].arguments == (QuantityRef(0), QuantityRef(1))
    assert row["operations"][0]["tier"] == "rules" and row["operations"][0]["cot_span"] is None


def test_a_proposal_needs_no_solution() -> None:
    row = label_from_solution(example("What is 6 times 7?", None, "42"), proposer(product(6, 7)))
    assert isinstance(row, dict) and row["origin"] == "rules"


def test_a_proposal_that_gives_another_answer_leaves_the_solution_to_be_read() -> None:
    row = label_from_solution(example("What is 6 times 7?", r"$6 \cdot 7 = \boxed{42}$", "42"), proposer(product(6, 6)))
    assert isinstance(row, dict) and row["origin"] == "cot:competition"


def test_a_number_that_stands_twice_stays_a_constant() -> None:
    row = label_from_solution(example("What is 6 times 6?", None, "36"), proposer(product(6, 6)))
    assert isinstance(row, dict)
    assert LabeledProblem.from_row(row).program.steps[0].arguments == (Constant(Fraction(6)), Constant(Fraction(6)))


def test_formulas_of_a_proposal_are_kept_and_their_clause_is_read() -> None:
    steps = (
        Step("SOLVE", (Constant(Expression("3*x + 7 = 22")), Constant(Expression("x")))),
        Step("ONLY", (ResultRef(0),)),
    )
    row = label_from_solution(example("Find $x$ if $3x + 7 = 22$.", None, "5"), proposer(Program(steps, ())))
    assert isinstance(row, dict) and [0] in [role["steps"] for role in row["roles"]]


def test_a_program_of_the_solution_that_leaves_out_most_of_the_problem_is_discarded() -> None:
    question = "Of 40 birds 7 sing, 9 sleep, 13 eat, 17 hop, 23 walk. Then 5 come. How many?"
    made = label_from_solution(example(question, r"$40 + 5 = \boxed{45}$", "45"), proposer(None))
    assert made == Discarded("p", CompetitionReason.UNSOUND)
    options = LabelOptions(CLAUSES, reader="competition")
    assert isinstance(label_from_solution(example(question, r"$40 + 5 = \boxed{45}$", "45"), options), dict)


def test_without_a_gold_answer_nothing_is_proposed() -> None:
    made = label_from_solution(Example(Problem("p", "What is 6 times 7?"), None, None), proposer(product(6, 7)))
    assert made == Discarded("p", CompetitionReason.NO_GOLD)


@given(left=st.integers(1, 99), right=st.integers(1, 99), gold=st.integers(1, 9999))
@settings(max_examples=60, deadline=None)
def test_whatever_is_proposed_a_label_executes_to_gold(left: int, right: int, gold: int) -> None:
    row = label_from_solution(
        example(f"What is {left} times {right}?", None, str(gold)), proposer(product(left, right))
    )
    assert isinstance(row, dict) == (left * right == gold)
    if isinstance(row, dict):
        assert execute(LabeledProblem.from_row(row).program).answer == gold
