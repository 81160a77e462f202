"""Targets under equations and conditions, extremes, forms, sequences: each a case that can be done by hand."""

from __future__ import annotations

import pytest

from mycelium.symbolic import SymbolicError, answers_equal, parse, to_plain
from mycelium.symbolic.operations import run

COMPLEX_Z = "z = re(z) + im(z)*i"


def value(row: str, *texts: str) -> str:
    return to_plain(run(row, [parse(text) for text in texts])["value"])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("target", "facts", "answer"),
    [
        ("p + q", ["((9 + p)/2, (3 + q)/2) = (3, 7)"], "8"),  # a point from a midpoint
        ("a/b", ["2*x - y = a", "3*y - 6*x = b", "b != 0"], "-1/3"),  # though x and y stay open
        ("a^3 + b^3 + c^3", ["(a^3+6)/a = (b^3+6)/b = (c^3+6)/c", "a != b", "b != c", "c != a"], "-18"),
        ("z^97 + z^98", ["z^2 + z + 1 = 0", COMPLEX_Z], "-1"),
        ("z", ["2*z - 3*i*conjugate(z) = -7 + 3*i", COMPLEX_Z], "1 + 3*I"),
        ("z", ["abs(z - 1) = abs(z + 3) = abs(z - i)", COMPLEX_Z], "-1 - I"),
        ("x^2 + b*x + c", ["4 - 2*b + c + i*(b - 4) + 5 = 0"], "x**2 + 4*x - 1"),  # x is no unknown; b and c are real
        ("a", ["piecewise(-a, a <= 0, 2*a - 41, a > 0) = 30.5", "a < 0"], "-61/2"),
        ("x", ["abs(x - 3) = 2*x"], "1"),
        ("(x, y)", ["y = x^2", "y = x + 2"], "{(-1, 1), (2, 4)}"),
        ("p + q", ["h = p/q", "4*h = 6", "gcd(p, q) = 1"], "5"),
        ("M", ["M^3 - 4*M^2 + 5*M = matrix([[10, 20], [5, 10]])"], "Matrix([[2, 4], [1, 2]])"),
        ("a + b", ["floor(a) = a", "floor(b) = b", "a*sqrt(2) + b = 3*sqrt(2) - 4"], "-1"),  # sqrt(2) is irrational
    ],
)  # fmt: skip
def test_a_target_has_the_value_that_the_facts_give_it(target: str, facts: list[str], answer: str) -> None:
    assert answers_equal(value("determine", target, *facts), answer)


def test_facts_that_contradict_each_other_or_say_too_little_are_errors() -> None:
    with pytest.raises(SymbolicError, match="no solution of the kind"):
        value("determine", "x", "x^2 = 2", "x > 5")
    with pytest.raises(SymbolicError, match="do not determine"):
        value("determine", "x*y", "x + y = 3")


def test_roots_come_in_every_order() -> None:
    facts = value("roots", "x^3 - 6*x^2 + 11*x - 6", "x", "a", "b", "c")  # 1, 2 and 3
    assert value("determine", "a*b", facts) == "{2, 3, 6}"
    assert value("determine", "a^2 + b^2 + c^2", facts) == "14"


def test_an_identity_compares_coefficients() -> None:
    facts = value("identity", "(x + a)*(x + 2) = x^2 + 5*x + b", "x")
    assert value("determine", "(a, b)", facts) == "(3, 6)"


def test_a_tangent_has_one_point_in_common() -> None:
    assert value("determine", "c", value("tangent", "y = 2*x + c", "y^2 = 8*x", "x", "y")) == "1"


@pytest.mark.parametrize(
    ("row", "target", "facts", "answer"),
    [
        ("maximum", "x*y", ["2*x + 2*y = 24"], "36"),
        ("minimum", "x^2 - 4*x + 7", [], "3"),
        ("maximum", "x*y + x*z + y*z", ["4*(x + y + z) = x^2 + y^2 + z^2"], "48"),
        ("minimum", "sqrt((x - 6)^2 + (y - 12)^2)", ["x = y^2/2"], "2*sqrt(17)"),
        ("range_of", "sin(x)^4 + cos(x)^2", [], "[3/4, 1]"),
        ("maximum", "g", ["10 <= a <= 99", "10 <= b <= 99", "100 <= l <= 999", "g*l = a*b"], "9801/100"),
    ],
)  # fmt: skip
def test_extremes_stand_at_critical_points_edges_or_corners(
    row: str, target: str, facts: list[str], answer: str
) -> None:
    assert answers_equal(value(row, target, *facts), answer)


def test_an_extreme_that_is_not_taken_is_not_made_up() -> None:
    with pytest.raises(SymbolicError, match="nothing bounds"):
        value("maximum", "x", "x > 0")


@pytest.mark.parametrize(
    ("number", "form", "letters"),
    [
        ("sqrt(65)/4", "sqrt(m)/n", "m = 65, n = 4"),
        ("2 + 2*sqrt(6)/3", "(a + b*sqrt(c))/d", "a = 6, b = 2, c = 6, d = 3"),
        ("sqrt(72)", "a*sqrt(b)", "a = 6, b = 2"),
        ("18*root(2, 3)", "a*root(b, 3)", "a = 18, b = 2"),
        ("(2 + sqrt(3))/(4*pi)", "(a + sqrt(b))/(c*pi)", "a = 2, b = 3, c = 4"),
    ],
)  # fmt: skip
def test_a_number_is_written_in_a_form_with_the_smallest_letters(number: str, form: str, letters: str) -> None:
    assert value("in_form", number, form) == letters


def test_a_number_without_the_form_is_refused() -> None:
    with pytest.raises(SymbolicError, match="no such form"):
        value("in_form", "3/2", "a*root(b, 3)")


def test_sequences_follow_their_rules_also_where_a_rule_is_not_solved_for_its_term() -> None:
    assert value("sequence_term", "10", "f_n = f_{n-1} + f_{n-2}", "f_1 = 1", "f_2 = 1") == "55"
    rules = ("a_n = 2*S_n^2/(2*S_n - 1)", "S_n = S_{n-1} + a_n", "a_1 = 1", "S_1 = a_1")
    assert value("sequence_term", "2", *rules) == "-2/3"
    assert value("sequence_term", "100", *rules) == "-2/39203"


def test_a_sum_over_all_solutions_takes_complex_ones_where_they_are_allowed() -> None:
    assert value("sum_given", "x + y", "abs(x - 3) = abs(y - 9)", "abs(x - 9) = 2*abs(y - 3)") == "-4"
    assert value("sum_given", "z^2", "z^2 + 1 = 0", COMPLEX_Z) == "-2"
    assert value("sum_given", "x", "109739369*x = 13717421") == "13717421/109739369"  # near 1/8, and not 1/8


def test_an_area_is_cut_by_half_planes() -> None:
    assert value("probability_region", "x + y <= 1", "0 <= x <= 1", "0 <= y <= 1") == "1/2"
    with pytest.raises(SymbolicError, match="not bounded"):
        value("probability_region", "x <= y", "x >= 0", "y >= 0")


def test_lines_circles_and_coordinates() -> None:
    assert value("circle_center", "x^2 + y^2 = -2*x - 10*y - 16") == "(-1, -5)"
    assert value("circle_radius", "x^2 + y^2 - 7 = 2*y - 8*x + 1") == "5"
    assert value("line_slope", value("line_through", "(9, 1)", "(5, 5)")) == "-1"
    assert value("spherical", "(2*sqrt(3), 6, -4)") == "(8, pi/3, 2*pi/3)"
    assert value("linear_map_matrix", "(x + 2*y, 3*x)", "x", "y") == "Matrix([[1, 2], [3, 0]])"
    assert value("inverse_or", "matrix([[6, -4], [-3, 2]])", "0") == "0"


def test_stamps_digits_and_divisors() -> None:
    assert value("frobenius", "5", "9") == "31"
    assert value("from_digits", "6", "2", "0", "4") == "76"
    assert value("digit_count", "7456") == "4" and value("digit_sum", "7456") == "22"
    assert value("prime_exponent", "factorial(24)", "3") == "10"
