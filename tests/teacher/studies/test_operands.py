"""IAF against operand matching on traces made by hand."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from mycelium.problems import extract_quantities
from mycelium.teacher import Trace
from mycelium.teacher.studies.equations import equations
from mycelium.teacher.studies.operands import (
    first_token,
    operand_ranks,
    operand_uses,
    operands_found,
    planning_rows,
    quantity_tokens,
    reading_rows,
    union_iaf,
)

QUESTION = "6 pens cost $4 or 9."
PROMPT = f"Q: {QUESTION}\n"
TOKENS = (
    (3, 4),
    (4, 9),
    (9, 14),
    (14, 16),
    (16, 17),
    (17, 20),
    (20, 22),
    (22, 23),
)  # 6| pens| cost| $|4| or| 9|.


def trace(
    completion: str, spans: list[tuple[int, int]], iaf: list[list[float]], mass: list[float] | None = None
) -> Trace:
    """Every character of the completion is a token."""
    n = len(completion)
    return Trace(
        prompt=PROMPT,
        completion=completion,
        prompt_offsets=((0, 3), *TOKENS, (23, 24)),
        completion_offsets=tuple((i, i + 1) for i in range(n)),
        problem_token_span=(1, 9),
        reading_jsd_bits=np.zeros(10),
        jsd_bits=np.zeros(n),
        token_spans=tuple(spans),
        char_spans=tuple(spans),
        iaf=np.array(iaf),
        input_mass=np.array(mass or [1.0] * len(spans)),
        dependency=np.zeros((len(spans), len(spans))),
        teacher="t",
        layers=(0,),
    )


@pytest.mark.parametrize(
    ("text", "operands", "result"),
    [
        ("so 6 * 4 = 24.", (6, 4), 24),
        ("6*$4=$24", (6, 4), 24),
        ("20% of it: 0.5 x 1,200 = 600", (Fraction(1, 2), 1200), 600),
        ("(3 + 4) / 7 = 1", (3, 4, 7), 1),
        ("1 + 2 + 3 = 6", (1, 2, 3), 6),
        (r"so \(\frac{48}{2} = 24\) clips", (48, 2), 24),
        ("6 times 4 equals 24", (6, 4), 24),
        ("40 items - 4 items = 36 items", (40, 4), 36),
    ],
)
def test_equations_are_read_with_their_values(text: str, operands: tuple, result: int) -> None:
    (found,) = equations(text)
    assert found.operands == tuple(map(Fraction, operands)) and found.result == result
    assert "=" in text[slice(*found.char_span)] or "equals" in text


@pytest.mark.parametrize("text", ["= 3", "x = 4", "3 = 3", "", "6 pens and 4 cups", "1" * 3000 + "+" * 3000])
def test_other_text_has_no_equation(text: str) -> None:
    assert equations(text) == []


def test_quantities_stand_on_their_tokens() -> None:
    offsets = [(start - 3, end - 3) for start, end in TOKENS]
    assert quantity_tokens(extract_quantities(QUESTION), offsets) in (
        [(0,), (4,), (6,)],
        [(0,), (3, 4), (6,)],
    )


def test_the_operands_of_a_step_are_found_where_it_looks() -> None:
    looks = [0.4, 0.0, 0.0, 0.0, 0.5, 0.0, 0.1, 0.0]
    (found,) = operand_ranks(trace("6*4=24", [(0, 6)], [looks]), QUESTION)
    assert found.ranked[:2] == (4, 0) and found.n_problem_tokens == 8
    assert found.n_quantities == 3 and found.right_quantities == {0, 1}
    assert set(found.quantity_rank[:2]) == {0, 1} and found.quantity_rank[2] == 2
    assert [set(tokens) & {0, 4} for tokens in found.operand_tokens] == [{0}, {4}]


def test_a_result_is_no_operand_of_the_problem_even_with_the_same_value() -> None:
    text = "4+5=9\n9*6=54"
    spans = [(0, 6), (6, 12)]
    first, second = operand_ranks(trace(text, spans, [[1, 0, 0, 0, 0, 0, 0, 0]] * 2), QUESTION)
    assert first.right_quantities == {1}  # 5 is not in the problem
    assert second.right_quantities == {0}  # 9 was computed


def test_an_equation_without_numbers_of_the_problem_is_left_out() -> None:
    assert operand_ranks(trace("7*8=56", [(0, 6)], [[1, 0, 0, 0, 0, 0, 0, 0]]), QUESTION) == []
    assert operand_ranks(trace("6*4=24", [(0, 6)], [[0] * 8], [0.0]), QUESTION) == []  # it does not look at the problem
    assert operand_ranks(trace("6*4=24", [(0, 6)], [[1] + [0] * 7]), "another problem with 6") == []


def test_steps_add_up_by_tokens_and_mass() -> None:
    one, two = [1.0] + [0.0] * 7, [0.0, 1.0] + [0.0] * 6
    found = union_iaf(trace("6*4=24", [(0, 2), (2, 6)], [one, two], [0.5, 0.25]), (1, 3))
    assert found is not None
    np.testing.assert_allclose(found[:2], [0.5, 0.5])  # 2 tokens * 0.5 against 4 tokens * 0.25
    assert union_iaf(trace("6*4=24", [(0, 2), (2, 6)], [one, two]), (6, 9)) is None


def test_a_number_is_not_more_read_because_it_has_more_tokens() -> None:
    # 6 draws 0.3 with its one token; " $4" is cut in two that draw 0.2 each, as they would with the same score.
    looks = [0.3, 0.0, 0.0, 0.2, 0.2, 0.0, 0.25, 0.0]
    (found,) = operand_ranks(trace("6*4=24", [(0, 6)], [looks]), QUESTION)
    assert found.quantity_rank == (0, 2, 1)


#           0      1        2       3       4       5       6       7       8
OFFSETS = [(0, 3), (3, 6), (6, 8), (8, 9), (9, 10), (10, 11), (11, 12), (12, 14), (14, 15)]
SENTENCE = "She has 6*4=24."  # She| ha|s |6|*|4|=|24|.


def test_the_rows_that_read_an_equation_are_those_that_predict_its_left_side() -> None:
    (equation,) = equations(SENTENCE)
    assert equation.char_span == (8, 14)
    assert reading_rows(equation, OFFSETS) == (2, 5)  # they predict tokens 3 to 5: 6, *, 4


def test_the_rows_that_plan_it_end_before_the_one_that_predicts_its_first_operand() -> None:
    (equation,) = equations(SENTENCE)
    assert planning_rows(equation, OFFSETS) == (0, 2)  # row 2 predicts the 6
    assert planning_rows(equation, OFFSETS, distance=1) == (1, 2)
    assert planning_rows(equation, OFFSETS, distance=2) == (0, 1)
    assert planning_rows(equation, OFFSETS, distance=3) is None


def test_a_completion_that_begins_with_its_equation_has_no_planning_rows() -> None:
    (equation,) = equations("6*4=24")
    offsets = [(i, i + 1) for i in range(6)]
    assert planning_rows(equation, offsets) is None
    assert reading_rows(equation, offsets) == (0, 2), "the row before the first token is the prompt's"


def test_at_most_eight_rows_plan() -> None:
    text = "x" * 20 + " 6*4=24"
    (equation,) = equations(text)
    rows = planning_rows(equation, [(i, i + 1) for i in range(len(text))])
    assert rows == (12, 20)  # token 21 is the 6, row 20 predicts it


def test_a_token_that_holds_the_blank_before_a_number_is_the_numbers_first() -> None:
    assert first_token(4, [(0, 3), (3, 6), (6, 7)]) == 1
    assert first_token(7, [(0, 3), (3, 6), (6, 7)]) == 3


def test_equal_quantities_are_places_of_one_operand() -> None:
    quantities = extract_quantities("3 boys have 3 pens at $5.")
    (use,) = operand_uses(quantities, "3*5=15")
    assert use.places == ((0, 1), (2,))
    assert operands_found([0.1, 0.9, 0.5], use.places, k=2) == 2
    assert operands_found([0.5, 0.9, 0.1], use.places, k=2) == 1, "both of the most read numbers are the same operand"


def test_the_rows_of_a_formula_are_those_of_the_side_that_is_computed() -> None:
    text = r"\( t = 6 \times 4 = 24 \)"
    offsets = [(i, i + 1) for i in range(len(text))]
    (equation,) = equations(text)
    rows = reading_rows(equation, offsets)
    assert rows is not None and text[rows[0] + 1 : rows[1] + 1] == r"6 \times 4 "  # row t predicts token t + 1
    planning = planning_rows(equation, offsets)
    assert planning is not None and planning[1] == text.index("6") - 1
    backwards = "24 = 6 * 4"
    rows = reading_rows(equations(backwards)[0], [(i, i + 1) for i in range(len(backwards))])
    assert rows is not None and backwards[rows[0] + 1 : rows[1] + 1] == "6 * 4"
