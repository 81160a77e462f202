"""Linear systems and polynomials in plain Python, against Cramer's rule, sympy and the grammar."""

from __future__ import annotations

from fractions import Fraction
from itertools import permutations

import pytest
import sympy
from hypothesis import given, settings
from hypothesis import strategies as st

from mycelium.programs import ExecutionError, Expression, LimitExceeded, apply_operation
from mycelium.programs.linear import System, value_of_linear
from mycelium.programs.polynomials import Form, added, form_of_tree, form_text, multiplied, raised, scaled, substituted
from mycelium.symbolic import WorkerPool

LETTERS = ("a", "b", "u_0", "u_1", "u_12", "x", "y", "alpha")
coefficients = st.one_of(st.integers(-20, 20), st.fractions(-20, 20, max_denominator=12))
linear_forms = st.dictionaries(
    st.one_of(st.just(()), st.sampled_from(LETTERS[:4]).map(lambda name: (name,))),
    coefficients.filter(bool).map(lambda value: value.numerator if value.denominator == 1 else value),
    max_size=5,
)
forms = st.dictionaries(
    st.lists(st.sampled_from(LETTERS), max_size=4).map(lambda names: tuple(sorted(names))),
    coefficients.filter(bool).map(lambda value: value.numerator if value.denominator == 1 else value),
    max_size=6,
)


def as_sympy(form: Form) -> sympy.Expr:
    return sympy.Add(
        *[
            sympy.Rational(value.numerator, value.denominator) * sympy.Mul(*[sympy.Symbol(name) for name in monomial])
            for monomial, value in form.items()
        ]
    )


def determinant(matrix: list[list[Fraction]]) -> Fraction:
    """By Leibniz' formula, which shares nothing with elimination."""
    total = Fraction(0)
    for order in permutations(range(len(matrix))):
        sign = (-1) ** sum(order[i] > order[j] for i in range(len(order)) for j in range(i + 1, len(order)))
        product = Fraction(sign)
        for row, column in enumerate(order):
            product *= matrix[row][column]
        total += product
    return total


@given(st.data(), st.integers(1, 4))
def test_a_system_with_one_solution_agrees_with_cramers_rule(data: st.DataObject, size: int) -> None:
    names = LETTERS[:size]
    entries = st.fractions(-9, 9, max_denominator=6)
    matrix = data.draw(st.lists(st.lists(entries, min_size=size, max_size=size), min_size=size, max_size=size))
    right = data.draw(st.lists(entries, min_size=size, max_size=size))
    whole = determinant(matrix)
    equations = [
        {m: v for m, v in {**{(n,): c for n, c in zip(names, row, strict=True)}, (): -b}.items() if v}
        for row, b in zip(matrix, right, strict=True)
    ]
    place = data.draw(st.integers(0, size - 1))
    target: Form = {(names[place],): 1}
    if whole == 0:
        return
    replaced = [[*row[:place], b, *row[place + 1 :]] for row, b in zip(matrix, right, strict=True)]
    assert value_of_linear(target, equations) == determinant(replaced) / whole


@given(st.lists(linear_forms, min_size=1, max_size=5), linear_forms)
@settings(max_examples=60)
def test_any_system_and_target_agree_with_sympy(equations: list[Form], target: Form) -> None:
    letters = [sympy.Symbol(name) for name in LETTERS[:4]]
    solved = sympy.linsolve([as_sympy(form) for form in equations], letters)
    try:
        value: object = value_of_linear(target, equations)
    except ExecutionError as error:
        value = "contradiction" if "contradict" in str(error) else "open"
    if not solved:
        assert value == "contradiction"
        return
    (solution,) = solved
    expected = sympy.expand(as_sympy(target).subs(dict(zip(letters, solution, strict=True)), simultaneous=True))
    if expected.free_symbols:
        assert value == "open"
    else:
        assert value == Fraction(int(expected.p), int(expected.q))


def test_what_is_eliminated_is_told_in_the_letters_that_stay_free() -> None:
    system = System([{("x",): 2, ("y",): -1, (): -4}])
    assert system.solution() == {"x": {("y",): Fraction(1, 2), (): 2}}
    assert system.reduced({("x",): 4, ("y",): -2}) == {(): 8}


@given(forms, forms)
def test_arithmetic_of_polynomials_agrees_with_sympy(a: Form, b: Form) -> None:
    assert sympy.expand(as_sympy(added(a, b, -2)) - as_sympy(a) + 2 * as_sympy(b)) == 0
    assert sympy.expand(as_sympy(multiplied(a, b)) - as_sympy(a) * as_sympy(b)) == 0
    assert all(multiplied(a, b).values()) and all(added(a, b).values())
    assert sympy.expand(as_sympy(raised(a, 2)) - as_sympy(a) ** 2) == 0
    assert substituted(a, {"x": b}) == a or any("x" in monomial for monomial in a)


@given(forms)
def test_a_polynomial_is_written_as_the_grammar_writes_and_reads_it(form: Form) -> None:
    text = form_text(form)
    read = Expression(text)
    assert read.text == text
    assert form_of_tree(read.node) == form


@given(forms, forms, st.sampled_from(["=", "<", "<="]))
def test_a_relation_is_written_as_the_grammar_writes_and_reads_it(a: Form, b: Form, sign: str) -> None:
    made = Expression.of_sides(sign, *(Expression.of_form(form) for form in (a, b)))
    read = Expression(made.text)
    assert read == made and hash(read) == hash(made)
    assert [side if isinstance(side, Fraction) else side.form for side in read.opened().sides[1]] == [
        form if set(form) - {()} else Fraction(form.get((), 0)) for form in (a, b)
    ]


def test_polynomials_stop_at_their_limits() -> None:
    many = {(name,): 1 for name in "abcdfghklm"}
    with pytest.raises(LimitExceeded, match="terms"):
        raised(many, 3)
    with pytest.raises(LimitExceeded, match="bits"):
        scaled({("x",): 2**3000}, 2**3000)
    with pytest.raises(LimitExceeded, match="degree"):
        multiplied(raised({("x",): 1}, 12), {("x",): 1})


def test_arithmetic_rows_work_on_unknowns_in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(WorkerPool, "call", lambda *_, **__: pytest.fail("a worker was asked"))
    x = Expression("x").opened()
    assert str(apply_operation("MEAN", [x, Fraction(3), Fraction(5)])) == "1/3*x + 8/3"
    assert str(apply_operation("PERCENT_OF", [Fraction(20), x])) == "1/5*x"
    assert str(apply_operation("POWER", [apply_operation("SUB", [x, Fraction(1)]), Fraction(2)])) == "x**2 - 2*x + 1"
    assert str(apply_operation("DIV", [Fraction(1), x])) == "1/x"
    assert apply_operation("SUB", [x, x]) == 0
    with pytest.raises(ExecutionError, match="by zero"):
        apply_operation("DIV", [x, Fraction(0)])
