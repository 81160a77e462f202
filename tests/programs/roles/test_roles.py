"""Six roles, what each becomes, and the one program that the clauses of a problem make."""

from __future__ import annotations

import json
import re
from fractions import Fraction
from pathlib import Path

import pytest

from mycelium.programs import (
    OPERATIONS,
    QUANTIFIERS,
    ROLE_MEANINGS,
    ROLES,
    AssemblyError,
    ClauseRef,
    Expression,
    LabeledClause,
    MalformedProgram,
    ProgramError,
    RowCall,
    TextSpan,
    WrittenFormula,
    assemble,
    clause_from_row,
    clause_to_row,
    execute,
    may_become,
    program_from_json,
    program_to_json,
    rows_of_role,
)
from mycelium.symbolic import check_answers

BENCHMARKS = Path(__file__).parents[3] / "benchmarks"


class Page:
    """A problem whose clauses are written one by one; spans are found in its text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.clauses: list[LabeledClause] = []

    def span(self, part: str) -> TextSpan:
        start = self.text.index(part)
        return TextSpan((start, start + len(part)))

    def clause(self, part: str, role: str, *arguments: object, row: str = "") -> Page:
        made = tuple(WrittenFormula(item) if isinstance(item, str) else item for item in arguments)
        self.clauses.append(LabeledClause(self.span(part).char_span, role, row, made))  # type: ignore[arg-type]
        return self

    def answer(self) -> object:
        return execute(assemble(self.text, self.clauses)).answer


def call(row: str, *arguments: object) -> RowCall:
    return RowCall(row, tuple(WrittenFormula(item) if isinstance(item, str) else item for item in arguments))  # type: ignore[arg-type]


# --- the vocabulary ------------------------------------------------------------------------------


def test_there_are_six_roles_and_the_labels_of_traces_speak_of_the_same_six() -> None:
    from mycelium.labels.from_traces.competition.roles import ROLES as of_traces

    assert ROLES == ("EQUATION", "CONSTRAINT", "DEFINITION", "EXPRESSION", "OBJECTIVE", "CONTEXT") == of_traces
    assert set(ROLE_MEANINGS) == set(ROLES)


def test_every_role_says_which_rows_it_may_become() -> None:
    assert rows_of_role("CONTEXT") == {""}
    assert {"PRIME", "DIGITS", "TRIANGLE"} <= rows_of_role("CONSTRAINT")
    assert "PRIME" not in rows_of_role("OBJECTIVE") and "VALUES" in rows_of_role("OBJECTIVE")
    assert {"IDENTITY", "ROOTS", "TANGENT"} <= rows_of_role("EQUATION")


def test_every_quantifier_stands_for_rows_of_the_table() -> None:
    for quantifier in QUANTIFIERS.values():
        assert all(row in OPERATIONS for row in (quantifier.whole, quantifier.real) if row)


def test_a_clause_with_another_role_is_refused() -> None:
    with pytest.raises(MalformedProgram, match="expected one of EQUATION, CONSTRAINT"):
        LabeledClause((0, 3), "GIVEN")


def test_a_clause_written_as_a_row_reads_back() -> None:
    clause = LabeledClause((3, 20), "OBJECTIVE", "TOTAL_OF", (call("VALUES", TextSpan((5, 6)), ClauseRef(1), "x + 1"),))
    assert clause_from_row(json.loads(json.dumps(clause_to_row(clause)))) == clause


# --- each role -----------------------------------------------------------------------------------


def test_equations_between_unknowns_are_solved_for_the_objective() -> None:
    page = Page("A chess team has 26 members. Half of the girls and all of the boys, 16 members, came. How many girls?")
    page.clause("A chess team has 26 members", "EQUATION", "g + b", page.span("26"))
    page.clause("Half of the girls and all of the boys, 16 members, came", "EQUATION", "g/2 + b", page.span("16"))
    page.clause("How many girls", "OBJECTIVE", "g")
    program = assemble(page.text, page.clauses)
    assert [step.operation for step in program.steps] == ["EQUATION", "EQUATION", "SOLVE"]
    assert program.quantities == (26, 16)
    assert execute(program).answer == 20


def test_a_formula_of_the_text_is_a_quantity_of_the_program() -> None:
    page = Page("If $m = r + 2$ and $mr = 98$, what are the values of $m$?")
    page.clause("$m = r + 2$", "EQUATION", page.span("m = r + 2")).clause("$mr = 98$", "EQUATION", page.span("mr = 98"))
    page.clause("what are the values of $m$", "OBJECTIVE", "m", row="VALUES")
    program = assemble(page.text, page.clauses)
    assert program.quantities == (Expression("m = r + 2"), Expression("m*r = 98"))
    assert check_answers(r"1 \pm 3\sqrt{11}", execute(program).answer.text).equal


def test_definitions_of_functions_are_put_in() -> None:
    page = Page("Let $f(x)=x^3+3$ and $g(x) = 2x^2 + 2x +1$. What is $g(f(-2))$?")
    page.clause("$f(x)=x^3+3$", "DEFINITION", page.span("f(x)=x^3+3"))
    page.clause("$g(x) = 2x^2 + 2x +1$", "DEFINITION", page.span("g(x) = 2x^2 + 2x +1"))
    page.clause("What is $g(f(-2))$", "OBJECTIVE", page.span("g(f(-2))"))
    assert page.answer() == 41


def test_a_definition_may_come_after_its_use() -> None:
    page = Page("Evaluate the product a(a - 1) where a = 7.")
    page.clause("Evaluate the product a(a - 1)", "OBJECTIVE", "a*(a - 1)").clause(
        "a = 7", "DEFINITION", page.span("a = 7")
    )
    assert page.answer() == 42


def test_a_name_that_defines_itself_is_refused() -> None:
    page = Page("x is y, y is x; x?").clause("x is y", "DEFINITION", "x", call("SUB", "y", "1"))
    page.clause("y is x", "DEFINITION", "y", call("SUB", "x", "1")).clause("x?", "OBJECTIVE", "x")
    with pytest.raises(ProgramError, match="defined by itself"):
        page.answer()


def test_pieces_of_a_function_are_chosen_by_their_conditions() -> None:
    page = Page("g is piecewise. If a is negative, find a so that g(g(g(10.5))) = g(g(g(a))).")
    page.clause("g is piecewise", "DEFINITION", "g(x)", call("PIECEWISE", "-x", "x <= 0", "2x - 41", "x > 0"))
    page.clause("a is negative", "CONSTRAINT", "a", row="NEGATIVE")
    page.clause("g(g(g(10.5))) = g(g(g(a)))", "EQUATION", page.span("g(g(g(10.5))) = g(g(g(a)))"))
    page.clause("find a", "OBJECTIVE", "a")
    assert page.answer() == Fraction(-61, 2)


def test_a_sequence_is_computed_by_its_rules() -> None:
    page = Page("In the beginning 15 people; every year the others triple. How many in five years?")
    page.clause("In the beginning 15 people", "DEFINITION", "a_0", page.span("15"))
    page.clause("every year the others triple", "DEFINITION", "a_n", "3*(a_{n-1} - 5) + 5")
    page.clause("How many in five years", "OBJECTIVE", "a_n", page.span("five"), row="TERM")
    assert page.answer() == 2435


def test_constraints_choose_among_solutions() -> None:
    page = Page("x^2 = 49 and x is negative. What is x?")
    page.clause("x^2 = 49", "EQUATION", page.span("x^2 = 49")).clause(
        "x is negative", "CONSTRAINT", "x", row="NEGATIVE"
    )
    page.clause("What is x?", "OBJECTIVE", "x")
    assert page.answer() == -7


def test_whole_numbers_are_counted_where_all_letters_stand_for_them() -> None:
    page = Page("How many pairs of positive integers satisfy xy = 2007?")
    page.clause("positive integers", "CONSTRAINT", "x", "y", row="POSITIVE_INTEGER")
    page.clause("xy = 2007", "EQUATION", page.span("xy = 2007"))
    page.clause("How many pairs", "OBJECTIVE", call("VALUES", "(x, y)"), row="COUNT_OF")
    program = assemble(page.text, page.clauses)
    assert program.steps[-1].operation == "COUNT_WHERE"
    assert execute(program).answer == sum(2007 % x == 0 for x in range(1, 2008))


def test_the_same_question_about_real_numbers_is_solved_and_not_enumerated() -> None:
    page = Page("What is the sum of all x with x^2 - 5x + 6 = 0?")
    page.clause("x^2 - 5x + 6 = 0", "EQUATION", page.span("x^2 - 5x + 6 = 0"))
    page.clause("What is the sum of all x", "OBJECTIVE", call("VALUES", "x"), row="TOTAL_OF")
    assert [step.operation for step in assemble(page.text, page.clauses).steps] == ["SOLVE", "TOTAL_OF"]
    assert page.answer() == 5


def test_an_inequality_alone_gives_an_interval() -> None:
    page = Page("Find all c with c/3 <= 2 + c < -2(1 + c).")
    page.clause("c/3 <= 2 + c < -2(1 + c)", "CONSTRAINT", page.span("c/3 <= 2 + c < -2(1 + c)"))
    page.clause("Find all c", "OBJECTIVE", "c", row="VALUES")
    assert page.answer() == Expression("[-3, -4/3)")


def test_an_expression_is_worked_on_by_the_objective_that_points_to_it() -> None:
    page = Page("When (x + 1)^3 - x^3 is expanded, what is its degree?")
    page.clause("(x + 1)^3 - x^3 is expanded", "EXPRESSION", page.span("(x + 1)^3 - x^3"), row="EXPAND")
    page.clause("what is its degree", "OBJECTIVE", ClauseRef(0), row="DEGREE")
    assert page.answer() == 2


def test_outcomes_that_are_equally_likely_give_a_probability() -> None:
    page = Page("4 white and 4 black balls are drawn. What is the probability that colors alternate?")
    total = "d_1 + d_2 + d_3 + d_4 + d_5 + d_6 + d_7 + d_8 = 4"
    page.clause("4 white and 4 black balls", "CONSTRAINT", call("EACH_BETWEEN", "d", "8", "0", "1"), total)
    page.clause("What is the probability", "OBJECTIVE", call("NEIGHBOURS_DIFFER", "d", "8"), row="PROBABILITY")
    assert page.answer() == Fraction(1, 35)


def test_a_region_of_the_plane_gives_a_probability_too() -> None:
    page = Page("A train comes from 0 to 60 and waits 20; John comes from 0 to 60. Probability that they meet?")
    page.clause("A train comes from 0 to 60", "CONSTRAINT", "0 <= t <= 60").clause(
        "waits 20", "DEFINITION", "w", page.span("20")
    )
    page.clause("John comes from 0 to 60", "CONSTRAINT", "0 <= j <= 60")
    page.clause("Probability that they meet", "OBJECTIVE", "t <= j", "j <= t + w", row="PROBABILITY")
    assert page.answer() == Fraction(5, 18)


def test_letters_of_a_form_are_found_and_then_asked_for() -> None:
    page = Page("The distance can be written sqrt(m)/n. What is m - n?")
    page.clause("The distance", "DEFINITION", "d", call("DISTANCE", "(-1, 3)", "(3/4, 3 - 9/4)"))
    page.clause("can be written sqrt(m)/n", "EQUATION", "d", page.span("sqrt(m)/n"), row="IN_FORM")
    page.clause("What is m - n", "OBJECTIVE", "m - n")
    assert page.answer() == 130 - 4


def test_a_fraction_in_lowest_terms_is_asked_for_by_its_letters_or_by_its_two_numbers() -> None:
    text = "The probability of two red marbles from a bag of 4 red and 6 blue ones is m/n in lowest terms. Find m + n."
    value = WrittenFormula("(4/10)*(3/9)")
    by_rows = Page(text).clause(
        "Find m + n", "OBJECTIVE", call("NUMERATOR", value), call("DENOMINATOR", value), row="ADD"
    )
    assert by_rows.answer() == 2 + 15
    by_letters = Page(text).clause("m/n in lowest terms", "EQUATION", value, "m/n", row="IN_FORM")
    assert by_letters.clause("Find m + n", "OBJECTIVE", "m + n", row="VALUES").answer() == 2 + 15


def test_conditions_that_share_no_letter_with_the_question_stay_out() -> None:
    page = Page("x + 1 = 3; y^2 = 9. What is x?").clause("x + 1 = 3", "EQUATION", "x + 1 = 3")
    page.clause("y^2 = 9", "EQUATION", "y^2 = 9").clause("What is x?", "OBJECTIVE", "x")
    assert len(assemble(page.text, page.clauses).steps) == 1
    assert page.answer() == 2


def test_clauses_without_an_objective_are_refused() -> None:
    with pytest.raises(AssemblyError, match="no clause is the OBJECTIVE"):
        Page("x = 1").clause("x = 1", "EQUATION", "x = 1").answer()


def test_a_row_that_the_table_does_not_have_is_refused_by_name() -> None:
    with pytest.raises(AssemblyError, match="'what is asked for' cannot become the row 'GUESS'"):
        Page("What?").clause("What?", "OBJECTIVE", "3", row="GUESS").answer()


def test_a_row_inside_of_another_is_looked_up_too() -> None:
    with pytest.raises(AssemblyError, match="'GUESS', which is not in the table"):
        Page("What?").clause("What?", "OBJECTIVE", call("GUESS", "1"), "2", row="ADD").answer()


def test_knowledge_rows_are_arguments_like_others() -> None:
    page = Page("A cone has slant height 13 and height 12. What is its volume?")
    page.clause(
        "A cone has slant height 13 and height 12",
        "EQUATION",
        call("HYPOTENUSE", "r", page.span("12")),
        page.span("13"),
    )
    page.clause("A cone", "CONSTRAINT", "r", row="POSITIVE")
    page.clause("What is its volume", "OBJECTIVE", "r", "12", row="CONE_VOLUME")
    assert page.answer() == Expression("100*pi")


# --- the labelled problems -----------------------------------------------------------------------


def rows(name: str) -> list[dict]:
    return [json.loads(line) for line in (BENCHMARKS / name).read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("name", ["roles.jsonl", "roles_held_out.jsonl"])
def test_labels_use_rows_that_their_roles_may_become_and_spans_of_the_text(name: str) -> None:
    for row in rows(name):
        clauses = [clause_from_row(clause) for clause in row["clauses"]]
        assert [clause_to_row(clause) for clause in clauses] == row["clauses"]
        for clause in clauses:
            start, end = clause.char_span
            assert 0 <= start < end <= len(row["question"]), row["id"]
            assert may_become(clause.role, clause.row), (row["id"], clause.row)


@pytest.mark.parametrize("name", ["roles.jsonl", "roles_held_out.jsonl"])
def test_programs_of_labels_print_and_read_back_and_do_not_hold_the_answer(name: str) -> None:
    for row in rows(name):
        try:
            program = assemble(row["question"], [clause_from_row(clause) for clause in row["clauses"]])
        except AssemblyError:
            continue
        text = program_to_json(program)  # without the values of the steps
        assert program_from_json(text) == program
        if re.fullmatch(r"-?\d{3,}", row["answer"]) and row["answer"] not in row["question"]:
            assert not re.search(rf"(?<!\d){row['answer']}(?!\d)", text), row["id"]


@pytest.mark.slow
def test_nineteen_of_twenty_labelled_problems_are_solved() -> None:
    solved = 0
    for row in rows("roles.jsonl"):
        try:
            answer = execute(assemble(row["question"], [clause_from_row(clause) for clause in row["clauses"]])).answer
        except ProgramError:
            continue
        solved += check_answers(row["answer"], answer.text if isinstance(answer, Expression) else str(answer)).equal
    assert solved >= 0.95 * 150
