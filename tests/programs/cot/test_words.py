"""Operations in words, each with its tier."""

from __future__ import annotations

import pytest

from mycelium.programs import parse_cot


@pytest.mark.parametrize(
    ("text", "name", "operands", "result"),
    [
        ("He adds 3 and 4 to get 7.", "ADD", (3, 4), 7),
        ("The difference between 10 and 3 is 7.", "SUB", (10, 3), 7),
        ("Subtracting 3 from 10 gives 7.", "SUB", (10, 3), 7),
        ("The product of 6 and 7 is 42.", "MUL", (6, 7), 42),
        ("Dividing 12 cookies by 3 kids gives 4 each.", "DIV", (12, 3), 4),
        ("3 more than 4 is 7.", "ADD", (3, 4), 7),
        ("3 fewer than 10 is 7.", "SUB", (10, 3), 7),
        ("Twice as many as 12 is 24.", "MUL", (2, 12), 24),
    ],
)
def test_words_tell_an_operation(text: str, name: str, operands: tuple[int, ...], result: int) -> None:
    (equation,) = parse_cot(text).equations
    (operation,) = equation.operations
    assert equation.tier == "words"
    assert (operation.name, operation.operands, operation.result) == (name, operands, result)


@pytest.mark.parametrize("text", ["He adds 3 and 4 to get 8.", "3 more than 4 is a lot.", "She shares 12 by herself."])
def test_words_without_a_right_result_tell_none(text: str) -> None:
    assert parse_cot(text).equations == ()
