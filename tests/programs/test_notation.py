"""Six notations, one shape; what is not in the notation is an error or left out, never a crash."""

from __future__ import annotations

import time
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.programs import value_of
from mycelium.programs.notation import (
    MAX_WRITTEN_STEPS,
    NotationError,
    WrittenStep,
    read_annotations,
    read_assignments,
    read_calls,
    read_equations,
    read_named_equation,
    read_prefix,
    read_solution,
)


def values(steps: list[WrittenStep]) -> list[Fraction | None]:
    """The values of the steps, later ones reading the names of earlier ones."""
    names: dict[str, Fraction] = {}
    found: list[Fraction | None] = []
    for step in steps:
        value = value_of(step.tree, names)
        found.append(value)
        if step.name and value is not None:
            names[step.name] = value
    return found


def test_annotations_give_tree_stated_value_and_line() -> None:
    steps = read_annotations("He packs 6*4 = <<6*4=24>>24 jars.\nHe sells 24/2 = <<24/2=12>>12.")
    assert [(step.stated, step.line) for step in steps] == [(24, 0), (12, 1)]
    assert values(steps) == [24, 12]


@pytest.mark.parametrize(
    ("solution", "stated"),
    [
        ("<<20%*50=10>>", [10]),
        ("<<$5.50*2=$11>>", [11]),
        ("<<1,200+300=1,500>>", [1500]),
        ("<<.5*8=4>>", [4]),
        ("<<2(3+4)=14>>", [14]),
        ("<<10/3=3.33>>", [Fraction(333, 100)]),
        ("no annotation at all", []),
        ("<<x+2=7>> <<6*=3>> <<=5>> <<2+2>> <<2+2=>> <<1=2=3>>", []),
        ("<<3/0=0>>", []),
        ("<<1+1=2>> << <<2+2=4>>", [2, 4]),
        ("", []),
    ],
)
def test_annotations_that_are_not_arithmetic_are_left_out(solution: str, stated: list) -> None:
    assert [step.stated for step in read_annotations(solution)] == stated


def test_equations_are_read_out_of_running_text() -> None:
    steps = read_equations("She needs 3 x 4 = 12 eggs, that is 12/6=2 boxes for $2.50 * 2 = $5.")
    assert [step.stated for step in steps] == [12, 2, 5]


def test_plain_equations_fill_the_gaps_between_annotations() -> None:
    solution = "Each drawer has 6+2 = 8 coins, so there are 12*8 = <<12*8=96>>96 coins.\nHalf is 96/2 = 48."
    assert [(step.stated, step.line) for step in read_solution(solution)] == [(8, 0), (96, 0), (48, 1)]


def test_an_annotation_without_arithmetic_gives_way_to_its_equation() -> None:
    (step,) = read_solution("He needs 700 - 3 - 10 = <<687=687>>687 feet.")
    assert values([step]) == [687] and step.tree.head != "number"


@pytest.mark.parametrize(
    "line",
    [
        "50 graduates + 100 parents + 20 teachers + 10 administrators = 180 chairs",
        "He lost 192.5 pounds in all – 12.5 pounds so far = 180 pounds",
        "8 segments per tail x 22.5 = 180",
    ],
)
def test_units_between_the_numbers_are_passed_over(line: str) -> None:
    assert [step.stated for step in read_solution(line)] == [180]


def test_equations_beside_annotations_are_read_once() -> None:
    assert len(read_equations("3 * 4 = <<3*4=12>>12 eggs")) == 1


def test_an_equation_that_is_wrong_by_more_than_a_rounding_is_left_out() -> None:
    assert read_equations("2 + 2 = 5") == []
    assert len(read_equations("10 / 3 = 3.33")) == 1


def test_long_lines_without_an_equals_sign_take_no_time() -> None:
    started = time.process_time()
    for line in ("1+" * 900, "1 " * 900, "1+1" + " " * 1900, "-" * 1900, "1+1=" * 450, "1 a" * 600):
        read_equations(line)
        read_solution(line)
    assert time.process_time() - started < 2.0


def test_a_solution_gives_at_most_sixty_steps() -> None:
    assert len(read_annotations("<<1+1=2>>" * 500)) == MAX_WRITTEN_STEPS


@pytest.mark.parametrize("equation", ["x=65/(0.6-0.5)", "65/(0.6-0.5)=x", " x = 65 / (0.6 - 0.5) "])
def test_a_named_equation_has_the_unknown_alone_on_one_side(equation: str) -> None:
    assert values(read_named_equation(equation)) == [650]


@pytest.mark.parametrize("equation", ["2*x=8", "x=y+1", "x", "x=1=2", "=", "8=9", "x=1/0", "x=sin(3)", "x=3+"])
def test_other_equations_are_refused(equation: str) -> None:
    with pytest.raises(NotationError):
        read_named_equation(equation)


def test_a_prefix_formula_reads_its_numbers() -> None:
    steps = read_prefix("- * number0 number1 / number2 2", ["5", "8.0", "6"])
    assert values(steps) == [37]


@pytest.mark.parametrize(
    "formula",
    ["", "+ number0", "+ number0 number1 number2", "number9", "% number0 number1", "+ a b", "+ number0 numberx"],
)
def test_other_prefix_formulas_are_refused(formula: str) -> None:
    with pytest.raises(NotationError):
        read_prefix(formula, ["1", "2", "3"])


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("add(48, divide(48, const_2))", 72),
        ("subtract(multiply(3, const_100), 1)", 299),
        ("multiply(8, inverse(const_4))", 2),
        ("rectangle_perimeter(3, 4)", 14),
        ("square_area(5)", 25),
        ("speed(90, 2)", 45),
        ("divide(const_0_25, 2)", Fraction(1, 8)),
    ],
)
def test_call_formulas_are_trees(formula: str, value: Fraction) -> None:
    assert values(read_calls(formula)) == [value]


@pytest.mark.parametrize(
    "formula",
    ["", "add(1, 2", "add(1, 2))", "sine(30)", "add(1)", "add(1, 2) multiply(2, 3)", "add(const_pi, x)"],
)
def test_other_call_formulas_are_refused(formula: str) -> None:
    with pytest.raises(NotationError):
        read_calls(formula)


def test_assignments_are_steps_and_plain_numbers_are_leaves() -> None:
    steps = read_assignments("n0 = 48.0\nn1 = 2\nt0 = n0 / n1  # half\nanswer = n0 + t0\nprint(answer)")
    assert [step.name for step in steps] == ["t0", "answer"]
    assert values(steps) == [24, 72]


def test_statements_may_share_a_line() -> None:
    assert values(read_assignments("v1 = 4 ; v2 = 80\nv3 = v2 / v1 ; v4 = v3 - 1")) == [20, 19]


def test_a_name_that_is_bound_again_means_its_latest_value() -> None:
    assert values(read_assignments("a = 2\na = a * 5\na = a + 1")) == [10, 11]


@pytest.mark.parametrize(
    "code",
    [
        "",
        "a = 3",
        "import os",
        "a = [1, 2]",
        "a = max(1, 2)",
        "for i in x: pass",
        "a == 2",
        "\n".join(["a = 1 + 1"] * 99),
    ],
)
def test_code_that_is_not_straight_line_arithmetic_is_refused(code: str) -> None:
    with pytest.raises(NotationError):
        read_assignments(code)


@given(st.text(alphabet="0123456789+-*/()=<>x.,%$ abnumber_c\n", max_size=60))
def test_no_reader_fails_on_garbage_in_another_way(text: str) -> None:
    read_annotations(text)
    read_equations(text)
    read_solution(text)
    for reader in (read_named_equation, read_calls, read_assignments, lambda t: read_prefix(t, ["1", "2"])):
        try:
            reader(text)
        except NotationError:
            pass
