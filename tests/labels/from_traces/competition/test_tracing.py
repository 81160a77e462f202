"""Numbers that a solution brings along: where each comes from, and what is no evidence."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mycelium.labels import CompetitionLabel, Discarded, label_competition
from mycelium.labels.from_traces.competition.told import numbers_in_words
from mycelium.problems import Problem
from mycelium.programs import Constant, QuantityRef, execute, program_to_text


def labelled(question: str, solution: str, gold: str) -> CompetitionLabel:
    found = label_competition(Problem("p", question), solution, gold)
    assert isinstance(found, CompetitionLabel), found
    return found


def steps(question: str, solution: str, gold: str) -> list[str]:
    text = program_to_text(labelled(question, solution, gold).labeled.program)
    return [line.split(" = ", 1)[1] for line in text.splitlines() if line[:1] == "r"]


def test_a_number_of_an_equation_is_the_earlier_result_that_it_is() -> None:
    assert steps(
        "Two 20-pound weights are lifted 12 times. How often must 30 pounds be lifted for the same total?",
        r"That is $2\cdot 12\cdot20=480$ pounds, so $30n=480$ and $n=\boxed{16}$.", "16",
    ) == ["MUL(q0, q2) = 24", "MUL(r0, q1) = 480", 'SUBSTITUTE("30*n = u", "u", r1) = "30*n = 480"',
          'VALUE_GIVEN("n", r2) = 16']  # fmt: skip


def test_one_less_beside_the_number_itself_is_one_less_than_it() -> None:
    made = steps("20 gremlins shake hands with each other. How often?", r"$\frac{20 \cdot 19}{2} = \boxed{190}$", "190")
    assert made == ["SUB(q0, 1) = 19", "MUL(q0, r0) = 380", "DIV(r1, 2) = 190"]


def test_one_less_in_a_factorial_is_one_less_than_a_number_of_the_problem() -> None:
    made = steps("In how many ways can 6 people sit at a round table?", r"There are $5! = \boxed{120}$ ways.", "120")
    assert made == ["SUB(q0, 1) = 5", 'SUBSTITUTE("factorial(u)", "u", r0) = 120']


def test_a_number_that_may_come_from_several_operations_is_not_traced() -> None:
    """24 is 4 times 6 and 30 less 6."""
    found = label_competition(
        Problem("p", "Boxes of 4, of 6 and of 30 pens. What is the answer?"), r"$24 \cdot 31 = \boxed{744}$", "744"
    )
    assert isinstance(found, Discarded)


def test_the_two_of_a_square_is_no_two_of_the_problem() -> None:
    found = labelled("Two squares have sides of 7. What is the area of one?", r"It is $7^2 = \boxed{49}$.", "49")
    assert found.labeled.program.steps[0].arguments == (QuantityRef(1), Constant(Fraction(2)))


def test_an_exponent_of_the_problem_is_read_as_one() -> None:
    found = labelled("Two people find $3^2 + 9$. What is it?", r"It is $3^2 + 9 = 9 + 9 = \boxed{18}$.", "18")
    places = {argument.index for step in found.labeled.program.steps for argument in step.arguments
              if isinstance(argument, QuantityRef)}  # fmt: skip
    assert found.labeled.quantities[2].value == 2 and 2 in places and 0 not in places


def test_a_quotient_is_worked_out_although_the_problem_has_a_number_like_it() -> None:
    made = steps(
        "24 pies in the ratio 1:4:3. How many are of the third kind?",
        r"There are $1+4+3=8$ parts, $\frac{24}{8} = 3$ pies each, so $3 \cdot 3 = \boxed{9}$ pies.", "9",
    )  # fmt: skip
    assert "DIV(q0, r0) = 3" in made


def test_a_letter_whose_value_is_only_stated_is_no_number_of_the_problem_that_is_equal() -> None:
    """The 6 people that are needed have nothing to do with the 6 hours."""
    found = label_competition(
        Problem("p", "Four people mow a lawn in 6 hours. How many more are needed for 4 hours?"),
        r"If $m$ people do it, then $m \cdot t = k$, so $m=6$ and $6-4 = \boxed{2}$ more are needed.", "2",
    )  # fmt: skip
    assert isinstance(found, Discarded) or Fraction(6) in found.evidence.foreign


def test_solutions_are_not_counted_where_gold_is_one_of_them() -> None:
    """The first time is 2; that there are two times is another thing."""
    found = label_competition(
        Problem("p", "In how many seconds does $t^2 - 5t + 6 = 0$ hold for the first time?"),
        r"It is $(t-2)(t-3)=0$, so we choose $\boxed{2}$.", "2",
    )  # fmt: skip
    assert isinstance(found, Discarded)
    counted = steps("How many solutions has $t^2 - 6t + 5 = 0$?", r"$(t-1)(t-5)=0$, so $\boxed{2}$.", "2")
    assert counted[-1] == "COUNT_OF(r0) = 2"


def test_a_stated_rounded_number_is_the_last_fraction_rounded() -> None:
    made = steps(
        "In the next 3 days 2000 people come. How many each hour, to the nearest whole number?",
        r"There are $24\times3=72$ hours, so $\frac{2000}{72}=\frac{250}{9}=27\frac{7}{9}$, or $\boxed{28}$.", "28",
    )  # fmt: skip
    assert made == ["MUL(24, q0) = 72", "DIV(q1, r0) = 250/9", "ROUND_TO(r1, 0) = 28"]


@pytest.mark.parametrize(
    ("text", "number"),
    [("How many diagonals has an octagon?", 8), ("A card is drawn from a deck.", 13), ("A fair die is rolled.", 6)],
)
def test_words_tell_numbers(text: str, number: int) -> None:
    assert Fraction(number) in numbers_in_words(text)
    assert not numbers_in_words("What is it?")


def test_what_words_tell_is_not_brought_along() -> None:
    solution = r"An octagon has $8(8-3)/2 = \boxed{20}$ diagonals."
    found = label_competition(Problem("p", "An octagon has sides of 5. How many diagonals has it?"), solution, "20")
    assert isinstance(found, Discarded) or not found.evidence.foreign


def test_a_program_that_leaves_most_of_the_problem_unread_is_not_sound() -> None:
    found = labelled(
        "Of 40 birds 7 sing, 9 sleep, 13 eat, 17 hop, 23 walk. Then 5 come. How many?", r"$40 + 5 = \boxed{45}$", "45"
    )
    assert found.evidence.unread == (7, 9, 13, 17, 23) and found.evidence.numbers == 7
    assert not found.evidence.is_sound
    whole = labelled("Of 40 birds 7 leave. Then 5 come. How many?", r"$40 - 7 + 5 = \boxed{38}$", "38")
    assert whole.evidence.unread == () and whole.evidence.is_sound


def test_a_sum_of_numbers_that_the_solution_lists_is_not_sound() -> None:
    found = labelled("What is the sum of the primes in $5^5-5^3$?", r"They give $2+3+5=\boxed{10}$.", "10")
    assert found.evidence.listed and not found.evidence.is_sound


@given(people=st.integers(5, 60), groups=st.integers(2, 9))
@settings(max_examples=25, deadline=None)
def test_a_traced_program_means_the_same_with_every_number(people: int, groups: int) -> None:
    total = people * (people - 1) // 2 * groups
    question = f"In each of {groups} halls {people} people shake hands. How often in all?"
    solution = rf"$\frac{{{people} \cdot {people - 1}}}{{2}} \cdot {groups} = \boxed{{{total}}}$"
    found = label_competition(Problem("p", question), solution, str(total))
    if isinstance(found, CompetitionLabel):
        assert execute(found.labeled.program).answer == total
        assert {0, 1} == set(found.evidence.quantities) or people == groups or people - 1 == groups


def test_a_coordinate_of_the_problem_is_read_where_the_solution_puts_it_in() -> None:
    made = labelled(
        "For what value of $k$ does the line $1-kx = -3y$ contain the point $(4,-3)$?",
        r"We put $x = 4$ and $y = -3$ in: $1 - 4k = -3\cdot -3$, so $k = \boxed{-2}$.", "-2",
    )  # fmt: skip
    assert made.evidence.is_sound and not made.evidence.foreign


def test_an_interval_that_is_only_written_around_a_number_of_the_problem_is_a_copy() -> None:
    question = r"Find the domain of $h(x) = \frac{3x - 1}{\sqrt{x - 5}}.$"
    found = label_competition(Problem("p", question), r"The domain is $\boxed{(5,\infty)}.$", r"(5,\infty)")
    assert isinstance(found, Discarded)


def test_a_sum_of_roots_that_is_nothing_is_no_label() -> None:
    """Every polynomial without a second highest term has it."""
    question = r"Compute the sum of the squares of the roots of $x^{18} +44x^{15} + 3x^3 + 404 = 0.$"
    found = label_competition(Problem("p", question), r"It is $\boxed{0}.$", "0")
    assert isinstance(found, Discarded)
