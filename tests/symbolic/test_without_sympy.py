"""What is worked out in this process: the values that a worker with sympy gives, without starting one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mycelium.symbolic import WorkerPool, calculate, check_answers, parse, to_plain
from mycelium.symbolic.calculus import without_calculus
from mycelium.symbolic.matrices import matrix_value
from mycelium.symbolic.polynomials import coefficients, split_roots

numbers = st.integers(-9, 9)


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool(timeout_s=20) as made:
        yield made


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2x > 6", "2*x > 6"),
        ("6 < 2(x + 1)", "6 < 2*x + 2"),
        ("3 - x = x/2", "3 - x = x/2"),
        ("solve(2x > 6, x)", "(3, oo)"),
        ("solve(-2x >= 6, x)", "(-oo, -3]"),
        ("solve(1 < 2x + 1 <= 5, x)", "(0, 2]"),
        ("solve(x^2 >= 4, x)", "(-oo, -2] U [2, oo)"),
        ("solve(x^2 - 2x + 1 <= 0, x)", "{1}"),
        ("solve(x^2 < -1, x)", "emptyset"),
        ("sqrt(8)/2", "sqrt(2)"),
        ("sqrt(1/2)", "sqrt(2)/2"),
        ("-12*sqrt(20)", "-24*sqrt(5)"),
        ("matrix([[1, 2], [3, 4]])*matrix([[0, 1], [1, 0]])", "Matrix([[2, 1], [4, 3]])"),
        ("det(matrix([[5, 2], [3, 4]]))", "14"),
        ("matrix([[1, 2], [3, 5]])^(-1)", "Matrix([[-5, 2], [3, -1]])"),
    ],
)
def test_a_value_needs_no_worker(text: str, value: str) -> None:
    with WorkerPool() as fresh:
        assert calculate(text, pool=fresh).value == value
        assert fresh.started == 0


@pytest.mark.parametrize(
    ("gold", "answer", "equal"),
    [
        ("2x > 6", "x > 3", True),
        ("-2x > 6", "x > -3", False),
        (r"x^2 \ge 4", r"x^2 - 4 \ge 0", True),
        ("x^2 < 3", r"-\sqrt{3} < x < \sqrt{3}", True),
        ("x^2 < 3", r"(-\sqrt{3}, \sqrt{2})", False),
        (r"x > \sqrt{5}", r"(\sqrt{5}, \infty)", True),
        (r"x \ge \sqrt{5}", r"(\sqrt{5}, \infty)", False),
        (r"2\begin{pmatrix}1\\2\end{pmatrix}", r"\begin{pmatrix}2\\4\end{pmatrix}", True),
        (r"\sum_{k=1}^{n} k", r"\frac{n(n+1)}{2}", True),
        (r"\sum_{k=0}^{n} k^3", r"\frac{n^2(n+1)^2}{4}", True),
        (r"\sum_{k=2}^{n} k", r"\frac{n(n+1)}{2}", False),
        (r"\int_0^1 x^2 dx", r"\frac13", True),
        (r"\int_0^1 x^2 dx", r"\frac12", False),
        (r"\frac{d}{dx} x^3", "3x^2", True),
        (r"\lim_{x\to 0}\frac{\sin x}{x}", "1", True),
        (r"\lim_{x\to 0}\frac{1-\cos x}{x^2}", r"\frac12", True),
        (r"\lim_{x\to 1}\frac{x^2-1}{x-1}", "2", True),
        (r"\lim_{x\to 4}\frac{\sqrt{x}-2}{x-4}", r"\frac14", True),
    ],
)
def test_a_comparison_needs_no_sympy(gold: str, answer: str, equal: bool) -> None:
    with WorkerPool() as fresh:
        assert check_answers(gold, answer, fresh).equal == equal
        assert fresh.started == 0


def test_matrices_of_other_shapes_are_refused_as_by_a_worker() -> None:
    with WorkerPool() as fresh:
        product = calculate("matrix([[1, 2], [3, 4]])*matrix([[1, 2, 3]])", pool=fresh)
        assert product.reason is not None and product.reason.startswith("a matrix of ")
        assert calculate("matrix([[1, 2], [2, 4]])^(-1)", pool=fresh).reason == "the matrix has no inverse"
        assert fresh.started == 0


@pytest.mark.parametrize(
    "text",
    ["solve(x^3 - 2 > 0, x)", "solve(1/x > 2, x)", "solve(x^2 < 2, x)", "1 + sqrt(2)", "det(matrix([[a, b], [c, d]]))"],
)
def test_other_roots_denominators_and_letters_are_left_to_the_workers(text: str, pool: WorkerPool) -> None:
    assert calculate(text, pool=pool).status == "value"
    assert pool.started > 0


def test_a_limit_whose_expansion_is_not_rational_is_left_alone() -> None:
    for text in ("limit(sin(x)/x, x, 1)", "limit((1+x)^(1/x), x, 0)", "limit(1/x, x, 0)", "limit(abs(x)/x, x, 0)"):
        node = parse(text)
        assert without_calculus(node) == node


@settings(max_examples=60, deadline=None)
@given(numbers, numbers, numbers, numbers, st.sampled_from(["<", "<=", ">", ">="]))
def test_a_factored_inequality_is_solved_as_by_sympy(
    pool: WorkerPool, scale: int, a: int, b: int, c: int, sign: str
) -> None:
    text = f"solve({scale or 2}*(x - {a})*(x - {b})*(2x - {c}) {sign} 0, x)".replace("- -", "+ ")
    here = calculate(text, pool=pool)
    node = parse(text)
    outcome = pool.call("solve", *node.args)
    if here.status == "value" and outcome.status == "value":
        assert here.value == to_plain(outcome.value)  # type: ignore[arg-type]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(-9, 9), min_size=9, max_size=9))
def test_a_matrix_times_its_inverse_is_the_unit_matrix(entries: list[int]) -> None:
    rows = ", ".join(str(entries[k : k + 3]) for k in (0, 3, 6))
    matrix = f"matrix([{rows}])"
    determinant = matrix_value(parse(f"det({matrix})"))
    if determinant == parse("0"):
        assert calculate(f"inverse({matrix})").reason == "the matrix has no inverse"
        return
    product = matrix_value(parse(f"{matrix}*inverse({matrix})"))
    assert product == parse("matrix([[1, 0, 0], [0, 1, 0], [0, 0, 1]])")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.fractions(-5, 5, max_denominator=6), min_size=1, max_size=4))
def test_the_roots_of_a_product_of_linear_factors_are_found_again(roots: list[object]) -> None:
    factors = "*".join(f"(x - ({root}))" for root in roots)
    values = coefficients(parse(factors), "x")
    assert values is not None
    found = split_roots(values)
    assert found is not None
    assert sorted(found[0]) == sorted(roots)  # type: ignore[type-var]
    assert len(found[1]) == 1
