"""Which arguments a text gives: kinds, surfaces and values, in order of place."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mycelium.problems import extract_quantities
from mycelium.programs import Expression, TextArgument, arguments_of
from mycelium.symbolic import parse, to_plain
from mycelium.symbolic.kinds import KINDS
from told_amounts import TOLD

# Each text with its outermost arguments that are more than a number: kind, surface, value in plain notation.
FORMULAS: list[tuple[str, list[tuple[str, str, str]]]] = [
    # In delimiters
    ("If $m = r+2$, find $m$.", [("equation", "m = r+2", "m = r + 2"), ("unknown", "m", "m")]),
    (r"On \[x^2+y^2=25\] lies a point.", [("equation", "x^2+y^2=25", "x**2 + y**2 = 25")]),
    (r"What is \(\frac{3}{4}\) of it?", [("number", r"\frac{3}{4}", "3/4")]),
    (r"What is $2+3\cdot 4?$", [("expression", r"2+3\cdot 4", "2 + 3*4")]),
    ("Let $f(x) = 3x - 2.$", [("function", "f(x) = 3x - 2", "f(x) = 3*x - 2")]),
    ("Let $P(x) = x^2$; $P(3)$?", [("function", "P(x) = x^2", "f_P(x) = x**2"), ("expression", "P(3)", "f_P(3)")]),
    ("If $a=1, b=2$ or $x<1$", [("equation", "a=1", "a = 1"), ("equation", "b=2", "b = 2"), ("inequality", "x<1", "x < 1")]),
    (r"$x + y = 3, \quad x - y = 1$", [("equation", "x + y = 3", "x + y = 3"), ("equation", "x - y = 1", "x - y = 1")]),
    (
        r"\begin{align*} x &= 1 + t,\\ y &= 4 \end{align*}",
        [("equation", "x &= 1 + t", "x = 1 + t"), ("equation", "y &= 4", "y = 4")],
    ),
    ("The points $(3, -4)$ and $(0,0)$", [("point", "(3, -4)", "(3, -4)"), ("point", "(0,0)", "(0, 0)")]),
    (r"$\{1, 2, 3\}$ and $(0, 5]$", [("set", r"\{1, 2, 3\}", "{1, 2, 3}"), ("interval", "(0, 5]", "(0, 5]")]),
    (r"$\{1, 2, \ldots, 9\}$", [("set", r"\{1, 2, \ldots, 9\}", "{1, 2, ..., 9}")]),
    ("The sequence $2, 5, 8, ...$ goes on.", [("list", "2, 5, 8, ...", "2, 5, 8, ...")]),
    (
        r"$\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}$",
        [("matrix", r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}", "Matrix([[1, 2], [3, 4]])")],
    ),
    ("Write $1011_2$ in base ten.", [("base", "1011_2", "1011_{2}")]),
    (r"$\mathbf{v}_0$ is given.", [("unknown", r"\mathbf{v}_0", "v_0")]),
    (r"Here $\|\mathbf{c}\| = 2.$", [("equation", r"\|\mathbf{c}\| = 2", r"\| c \| = 2")]),
    (r"$\text{lcm}[n,27]=108$", [("equation", r"\text{lcm}[n,27]=108", "lcm(n, 27) = 108")]),
    (r"It is $12\text{ cm}$ long.", [("unit", r"12\text{ cm}", "12 centimeter")]),
    ("A rope of $5$ feet", [("unit", "$5$ feet", "5 foot")]),
    ("It ends at $2:30$ p.m. today", [("time", "$2:30$ p.m.", "2:30 pm")]),
    ("He lived four score years.", [("duration", "four score years", "80 year")]),
    ("The lamb weighed 4·2 kg.", [("unit", "4·2 kg", "(21/5) kilogram")]),
    ("It costs P95.", [("unit", "P95", r"95\text{ pula or peso}")]),
    (r"$\angle EAB = 30^\circ$", [("equation", r"\angle EAB = 30^\circ", r"omega_{BAE} = 30^\circ")]),
    # Money
    ("He pays $5 and $7.", [("unit", "$5", "$5"), ("unit", "$7", "$7")]),
    ("He buys $x$ pens for $5 each and $y$ more.", [("unknown", "x", "x"), ("unit", "$5", "$5"), ("unknown", "y", "y")]),
    ("A fee of $5-$7, $8/$9 or $3.", [("unit", f"${k}", f"${k}") for k in (5, 7, 8, 9, 3)]),
    (r"It costs \$5.50 for $n$ books.", [("unit", "$5.50", "$(11/2)"), ("unknown", "n", "n")]),
    ("If $ax+by=3$ and $abcd = 4$", [("equation", "ax+by=3", "a*x + b*y = 3"), ("equation", "abcd = 4", "a*b*c*d = 4")]),
    # Without delimiters
    ("f(x) = 3x - 2. What is f(4)?", [("function", "f(x) = 3x - 2", "f(x) = 3*x - 2"), ("expression", "f(4)", "f(4)")]),
    ("Solve 3x + 5 = 20 for x.", [("equation", "3x + 5 = 20", "3*x + 5 = 20"), ("unknown", "x", "x")]),
    ("Graph y = 2x + 5.", [("equation", "y = 2x + 5", "y = 2*x + 5")]),
    ("Solve x^2 - 5x + 6 > 0, please.", [("inequality", "x^2 - 5x + 6 > 0", "x**2 - 5*x + 6 > 0")]),
    ("The point (3, -4) and the set {1, 2, 3}", [("point", "(3, -4)", "(3, -4)"), ("set", "{1, 2, 3}", "{1, 2, 3}")]),
    ("x lies in [0, 5).", [("interval", "[0, 5)", "[0, 5)")]),
    ("Convert 1011_2 to base ten.", [("base", "1011_2", "1011_{2}")]),
    (r"What is \frac{3}{4} of 20?", [("number", r"\frac{3}{4}", "3/4")]),
    ("The sequence 2, 5, 8, ... goes on.", [("list", "2, 5, 8, ...", "2, 5, 8, ...")]),
    ("What is 2 + 3 * 4?", [("expression", "2 + 3 * 4", "2 + 3*4")]),
    ("Compute 12 - 7.", [("expression", "12 - 7", "12 - 7")]),
    ("Find |x - 3| when x = 5.", [("expression", "|x - 3|", "abs(x - 3)"), ("equation", "x = 5", "x = 5")]),
    ("Is 5! = 120 true?", [("equation", "5! = 120", "factorial(5) = 120")]),
    # What looks like a formula and is none
    ("It took 3-5 days, a 5 x 7 photo, 3x faster.", [("duration", "5 days", "5 day")]),
    ("3/4 of the pie, 20% of it, ages 3-12, 4 by 6.", []),
    ("I have 3 apples (2 red, 1 green) and (A) a dog.", []),
    ("A and B play; A wins 3 games to 2.", []),
    ("Rolls cost 5 for a pair, e.g. 2 + a gift.", []),
]  # fmt: skip


def outermost(text: str) -> list[tuple[str, str, str]]:
    """Kind, surface and value of what no other argument holds, lone numbers left out."""
    return [
        (one.kind, one.surface, to_plain(one.node) if one.node else one.reason)
        for one in arguments_of(text)
        if one.within is None and not (one.kind == "number" and one.surface.replace(" ", "").isalnum())
        and not (one.kind == "number" and "\\" not in one.surface)
    ]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FORMULAS, ids=[text[:40] for text, _ in FORMULAS])
def test_formulas_are_arguments_like_numbers(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert outermost(text) == expected


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[text[:40] for text, _ in TOLD])
def test_times_durations_and_amounts_have_their_value_in_one_unit(text: str, expected: list[tuple[str, str]]) -> None:
    told = [(one.surface, one.node) for one in arguments_of(text) if one.kind in ("time", "duration", "unit")]
    assert told == [(surface, parse(value)) for surface, value in expected]


def test_numbers_and_formulas_stand_side_by_side() -> None:
    half, letter = arguments_of("What is half of $m$?")
    assert (half.kind, half.value) == ("number", Fraction(1, 2))
    assert (letter.kind, letter.value) == ("unknown", Expression("m"))


def test_numbers_inside_a_formula_are_found_and_say_what_holds_them() -> None:
    equation, two, other = arguments_of("Here $m = r + 2$ holds 3 times.")
    assert (two.value, two.within) == (2, 0) and equation.within is None
    assert (other.value, other.within) == (3, None)


def test_an_amount_holds_the_numbers_that_it_is_made_of() -> None:
    duration, two, thirty = arguments_of("It took 2 hours 30 minutes.")
    assert duration.amount == (Fraction(5, 2), "hour") and duration.value == Expression("(5/2) hour")
    assert [(one.value, one.unit, one.within) for one in (two, thirty)] == [(2, "hour", 0), (30, "minute", 0)]


def test_a_number_in_delimiters_is_one_argument_and_no_money() -> None:
    (five,) = arguments_of("There are $5$ boys.")
    assert (five.kind, five.value, five.unit, five.surface) == ("number", 5, "", "5")


def test_a_formula_that_cannot_be_read_is_kept_with_its_reason() -> None:
    (star,) = [one for one in arguments_of(r"Let $a \star b = a^2$.") if one.within is None]
    assert (star.kind, star.node, star.value) == ("text", None, None)
    assert star.reason.startswith("expected an operator")


def test_the_source_of_a_figure_says_nothing_but_its_labels() -> None:
    text = '[asy] draw((0,0)--(3,4)); label("$x$", (1,2)); label("7", (2,2)); [/asy] Find $x$.'
    assert [(one.kind, one.surface) for one in arguments_of(text)] == [
        ("unknown", "x"),
        ("number", "7"),
        ("unknown", "x"),
    ]


def test_a_row_is_ready_for_json() -> None:
    row = arguments_of("It took 2 hours 30 minutes.")[1].to_row()
    assert row == {"kind": "number", "char_span": [8, 9], "surface": "2", "value": "2", "unit": "hour", "within": 0}


def test_a_text_that_is_too_long_is_refused() -> None:
    with pytest.raises(ValueError, match="cut it into problems"):
        arguments_of("1 " * 20_000)


PIECES = st.sampled_from(
    ["$x$", "$m = r+2$", "$5", "$7 and", "5 feet 3 inches", "half past six", "f(x) = 3x - 2", "(3, -4)", "half of", "boys",
     "20%", r"\[x^2\]", r"\frac{3}{4}", "$", "{1, 2", "2, 5, 8, ...", "1h20", "[asy] 3", "[/asy]", "at 1:20 pm", "a dozen",
     "=", "10 - 7", "3 kg", r"\begin{align*} x &= 1 \\ y &= 2 \end{align*}", "½", "per hour", ")", "£3 and 20p", "\n"]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=12).map(" ".join))
def test_arguments_of_any_text(text: str) -> None:
    found = arguments_of(text)
    assert list(found) == sorted(found, key=lambda one: one.char_span[0])
    for index, one in enumerate(found):
        assert one.kind in KINDS and (one.node is None) <= bool(one.reason)
        assert "[asy]" in text or text[one.char_span[0] : one.char_span[1]] == one.surface
        if one.within is not None:
            start, end = found[one.within].char_span
            assert one.within < index and start <= one.char_span[0] and one.char_span[1] <= end


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES.filter(lambda piece: "asy" not in piece), max_size=12).map(" ".join))
def test_every_quantity_is_an_argument(text: str) -> None:
    ends = {one.char_span[1]: one.value for one in arguments_of(text) if one.kind == "number"}
    for quantity in extract_quantities(text):
        assert ends.get(quantity.char_span[1]) == quantity.value


def test_the_record_says_its_shape() -> None:
    one = TextArgument("unknown", (0, 1), "x", parse("x"))
    assert one.value == Expression("x") and one.amount is None


def test_a_currency_whose_name_has_several_words_is_a_value() -> None:
    unit = arguments_of("It costs P95.")[0]
    assert unit.value == Expression("95 pula") and unit.amount == (95, "pula or peso")
