"""What a sentence computes: true equations of plain numbers, the last of which uses the others."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.symbolic import final_answer
from mycelium.symbolic.computed import computed_in, equations_in, leaves_open


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("She has (8 * 4) - 5 = 27 gumballs", 27),
        ("3 tickets * $12/ticket = $36", 36),
        ("8 pushups / 40 exercises * 100% = 20%", 20),
        ("4/20 + 15/20 = 19/20", Fraction(19, 20)),
        ("10 / 3 = 3.33 hours", Fraction(333, 100)),
        ("15 / 2 = =7.5", Fraction(15, 2)),
        ("2 * 3 = 3 * 2 = 6", 6),
        ("180 - 1,000 = -820", -820),
        ("we get e = 9 * 10 - 7 = 90 - 7 = 83", 83),
    ],
)
def test_a_true_equation_is_what_the_sentence_computes(sentence: str, value: Fraction | int) -> None:
    found = computed_in(sentence)
    assert found is not None and found.value == value


@pytest.mark.parametrize(
    "sentence",
    ["5 + 4 = 10", "x = 2", "3 + 4 = 7 and 2 * 3 = 6", "1 / 0 = 3", "12 = 3 * 4", "e = 9m - 7", ""],
)
def test_what_is_false_open_or_no_arithmetic_computes_nothing(sentence: str) -> None:
    assert computed_in(sentence) is None


def test_several_computations_leave_it_open_unless_one_uses_the_other() -> None:
    assert leaves_open("3 + 4 = 7 and 2 * 3 = 6")
    assert not leaves_open("3 * 4 = 12 and 12 + 5 = 17")
    assert [each.true for each in equations_in("5 + 4 = 10 = 2 * 5")] == [False]


@given(st.lists(st.integers(0, 500), min_size=2, max_size=5), st.sampled_from(["cups", "$", "kg of rice"]))
def test_a_sum_is_stated_with_its_words(numbers: list[int], unit: str) -> None:
    shown = " + ".join(f"${n}" if unit == "$" else f"{n} {unit}" for n in numbers)
    found = final_answer(f"In all she has {shown} = {'$' if unit == '$' else ''}{sum(numbers)} left.").text
    assert found is not None and found.strip("$").startswith(str(sum(numbers)))


@given(st.text(alphabet="0123456789+-*/()=x $.,ab", max_size=60))
def test_no_sentence_makes_it_raise(sentence: str) -> None:
    equations_in(sentence)
