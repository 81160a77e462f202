"""IAF against operand matching on traces made by hand."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from mycelium.problems import extract_quantities
from mycelium.teacher import Trace
from mycelium.teacher.studies.operands import equations, operand_ranks, quantity_tokens, union_iaf

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
    ],
)
def test_equations_are_read_with_their_values(text: str, operands: tuple, result: int) -> None:
    (found,) = equations(text)
    assert found.operands == tuple(map(Fraction, operands)) and found.result == result
    assert "=" in text[slice(*found.char_span)]


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
