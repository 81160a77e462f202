"""Evaluation: exact values and undefined ones. What is refused and how work is limited: test_guards.py."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mycelium.symbolic import WorkerPool, calculate, parse


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool() as made:
        made.warm()
        yield made


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1/3 + 1/6", "1/2"),
        ("sqrt(8)/2", "sqrt(2)"),
        ("sqrt(2)/2", "sqrt(2)/2"),
        (r"\sqrt{3 + 2\sqrt{2}}", "1 + sqrt(2)"),
        (r"\log_4 8", "3/2"),
        (r"\log 1000", "3"),
        ("e^(i*pi)", "-1"),
        (r"\sum_{n=1}^{\infty} \frac{1}{n^2}", "pi**2/6"),
        (r"\int_0^1 x^2 dx", "1/3"),
        (r"\lim_{x \to 0} \frac{\sin x}{x}", "1"),
        ("x + x", "2*x"),
        ("solve(x^2 - 2, x)", "{-sqrt(2), sqrt(2)}"),
        ("factor(x^2 - 1)", "(x - 1)*(x + 1)"),
        ("expand((x + 1)^2)", "x**2 + 2*x + 1"),
        ("substitute(x^2 + y, x, 3)", "y + 9"),
        ("compose(x^2, x + 1)", "(x + 1)**2"),
        (r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}^{-1}", "Matrix([[-2, 1], [3/2, -1/2]])"),
        ("sin(30°)", "1/2"),
        ("7^(10^6) mod 13", "9"),
    ],
)
def test_a_value_is_exact_and_reads_back(text: str, value: str, pool: WorkerPool) -> None:
    result = calculate(text, pool=pool)
    assert (result.status, result.value) == ("value", value)
    assert result.latex is not None
    assert parse(value) is not None and parse(result.latex) is not None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("half of 30", "15"),
        ("100 - a quarter of 80", "80"),
        ("two-thirds of 90", "60"),
        ("10% of half of 60", "3"),
        ("Half of half of £30", "£7.5"),
        ("£3.40 + 60p", "£4"),
        ("£2 - 35p - 5 p", "£1.6"),
        ("60p + 40p", "100*p"),  # without a pound sign p is a letter
    ],
)
def test_shares_in_words_and_pence_beside_pounds_are_read(text: str, value: str) -> None:
    assert calculate(text).value == value


@pytest.mark.parametrize(
    "text", ["six of 8", "half of", "half 30", "part of 30", "three half of 8", "£2 + p", "£3p + 60p"]
)
def test_words_that_are_no_share_and_letters_that_are_no_pence_are_errors(text: str) -> None:
    assert calculate(text).status == "error"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("matrix([[1, 2]])", "Matrix([[1, 2]])"),
        ("[[1, 2, 3]]", "Matrix([[1, 2, 3]])"),
        ("matrix([[1], [2]])", "Matrix([[1], [2]])"),
        ("matrix([1, 2])", "Matrix([[1], [2]])"),
        ("matrix([[1, 2]])*matrix([[3], [4]])", "Matrix([[11]])"),
        ("matrix([[1], [2]])*matrix([[3, 4]])", "Matrix([[3, 4], [6, 8]])"),
        (r"\begin{pmatrix} 1 & 2 \end{pmatrix}", "Matrix([[1, 2]])"),
        ("[[1]]", "1"),
        ("[(1, 2)]", "(1, 2)"),
        ("[1, 2]", "[1, 2]"),
    ],
)
def test_one_row_in_two_brackets_is_a_row(text: str, value: str) -> None:
    assert calculate(text).value == value
    assert calculate(value).value == value


def test_a_comparison_is_true_or_false(pool: WorkerPool) -> None:
    assert calculate("2 < 3", pool=pool).value == "true"
    assert calculate("2 > sqrt(5)", pool=pool).value == "false"


def test_rational_arithmetic_starts_no_worker() -> None:
    with WorkerPool() as fresh:
        assert calculate("2^100 / 2^98 + 1/3", pool=fresh).value == "13/3"
        assert fresh.started == 0


@pytest.mark.parametrize(
    "text", ["0/0", "1/0", "log(0)", "tan(pi/2)", "0^(-1)", "oo - oo", "1/(sqrt(2)^2 - 2)", "5 mod 0"]
)
def test_a_value_that_does_not_exist_is_an_error_with_its_reason(text: str, pool: WorkerPool) -> None:
    result = calculate(text, pool=pool)
    assert result.status == "error" and result.value is None
    assert result.reason is not None and any(word in result.reason for word in ("zero", "undefined", "no value", "0"))
