"""Formulas of a text: chains cut at their relations, rows joined, units dropped, places kept."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mycelium.labels.from_traces.competition.formulas import Formula, read_formulas
from mycelium.programs import function_letters, without_drawings
from mycelium.symbolic import to_plain


def shown(formula: Formula) -> list[str | None]:
    return [None if side is None else to_plain(side) for side in formula.sides]


def test_a_chain_is_one_formula_with_all_its_sides() -> None:
    (formula,) = read_formulas(r"So $P = \frac{6 \cdot 6}{120} = \frac{6}{20} = \boxed{\frac{3}{10}}$.")
    assert shown(formula) == ["P", "6*6/120", "6/20", "3/10"]
    assert formula.signs == ("=", "=", "=") and formula.boxed


def test_align_rows_that_begin_with_a_relation_go_on_with_the_row_before() -> None:
    text = "\\begin{align*}\nx &= 2 + 3 \\\\\n&= 5,\\\\\ny &\\le 7.\n\\end{align*}"
    first, second = read_formulas(text)
    assert shown(first) == ["x", "2 + 3", "5"] and first.char_span[1] > text.index("5")
    assert shown(second) == ["y", "7"] and second.signs == ("<=",)


def test_arrows_and_joining_words_part_formulas_and_matrices_stay_whole() -> None:
    text = r"$x+3=5 \Rightarrow x=2$ and \[A = \begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}, \quad b = 1\]"
    assert [shown(item) for item in read_formulas(text)] == [
        ["x + 3", "5"], ["x", "2"], ["A", "Matrix([[1, 2], [3, 4]])"], ["b", "1"],
    ]  # fmt: skip


def test_amounts_are_their_numbers_but_angles_under_a_sine_stay_degrees() -> None:
    text = r"$3\text{ cm} + 2\text{ cm} = 5\text{ cm}$, $25\% = \frac14$, $\sin 30^\circ = \frac12$, $A = 30^\circ$"
    assert [shown(item) for item in read_formulas(text)] == [
        ["3 + 2", "5"], ["25/100", "1/4"], [r"sin(30^\circ)", "1/2"], ["A", "30"],
    ]  # fmt: skip


def test_letters_that_a_text_applies_are_functions() -> None:
    problem = r"Let $p(x) = 2x$ and $y(x+1)=3.$"
    letters = function_letters(problem)
    assert "p" in letters and "y" not in letters
    assert [side.head for side in read_formulas(problem, letters)[0].sides if side is not None] == ["apply", "mul"]


def test_drawings_are_no_formulas_but_what_they_show_is_kept_for_quantities() -> None:
    text = 'See [asy]label("$21$", (0.5,7));[/asy] here'
    assert read_formulas(text.replace("21", "x=3")) == ()
    shown_only = without_drawings(text, labels=True)
    assert len(shown_only) == len(text) and shown_only.split() == ["See", "$21$", "here"]
    assert without_drawings(text).split() == ["See", "here"]


@given(st.text(alphabet="$\\[]{}()=+-*/^_& xyz0123frac.,boxed", max_size=120))
def test_any_text_is_read_and_spans_lie_in_it(text: str) -> None:
    for formula in read_formulas(text):
        start, end = formula.char_span
        assert 0 <= start < end <= len(text) and len(formula.signs) == len(formula.sides) - 1


def test_dollar_signs_of_money_hide_no_formula() -> None:
    found = read_formulas(r"A card costs $\$5.50$ and $x + 1$ cards cost $y = 7$; he has $3 and $4.")
    assert [shown(formula) for formula in found] == [["5.5"], ["x + 1"], ["y", "7"]]


def test_an_angle_is_one_letter_and_no_product_of_its_points() -> None:
    first, second = read_formulas(r"$\angle BAE = 43^\circ$ and $m\angle EAB + \angle AEB = 90^\circ$")
    assert first.sides[0] is not None and second.sides[0] is not None
    assert first.sides[0].head == "symbol"
    assert first.sides[0] == second.sides[0].args[0] != second.sides[0].args[1]


def test_dollars_inside_a_formula_do_not_end_it() -> None:
    (formula,) = read_formulas(r"So $E = 2(\$3) + \$1 = \$7$.")
    assert shown(formula) == ["E", "2*3 + 1", "7"]
