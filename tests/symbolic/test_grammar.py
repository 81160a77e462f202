"""What the grammar reads, and that printing then reading gives an equal tree."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.symbolic import Node, ParseError, SymbolicError, parse, to_latex, to_plain
from mycelium.symbolic.conventions import Conventions
from mycelium.symbolic.exact import rational_value
from mycelium.symbolic.tree import from_json, is_symbol_name, to_json


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (r"\frac12", Fraction(1, 2)),
        (r"\dfrac{3}{4}", Fraction(3, 4)),
        (r"1\frac{1}{2}", Fraction(3, 2)),
        ("2 1/3", Fraction(7, 3)),
        (r"10,\!000", 10000),
        ("1{,}250", 1250),
        ("1,234,567", 1234567),
        ("-2^2", -4),
        ("(-2)^2", 4),
        ("2^3^2", 512),
        ("6/2*3", 9),
        (r"2 \cdot 3 + 4", 10),
        ("5!", 120),
        (r"\binom{5}{2}", 10),
        (r"20\%", Fraction(1, 5)),
        ("101_2", 5),
        (r"0.\overline{3}", Fraction(1, 3)),
        (r"0.1\overline{6}", Fraction(1, 6)),
        (r"\lfloor -2.5 \rfloor", -3),
        ("|-7|", 7),
        (r"7^{10^{6}} \bmod 13", 9),
        ("2**100 % 7", 2),
        (r"\sum_{k=1}^{100} k^2", 338350),
        (r"\sqrt{144}", 12),
        (r"\sqrt[3]{-8}", -2),
        ("1.5e3", 1500),
    ],
)
def test_rational_expressions_have_their_exact_value(text: str, value: Fraction | int) -> None:
    assert rational_value(parse(text)) == value


@pytest.mark.parametrize(
    ("text", "head"),
    [
        (r"(-\infty, 3]", "interval"),
        ("(1, 2)", "tuple"),
        (r"\{1, 2\}", "set"),
        ("1, 2", "list"),
        (r"2 \text{ and } 3", "list"),
        (r"[0,1) \cup (2,3]", "union"),
        (r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}", "matrix"),
        (r"x \ge 3", "relation"),
        (r"1 \pm \sqrt{2}", "plusminus"),
        (r"90^\circ", "unit"),
        (r"5 \text{ cm}^2", "unit"),
        (r"\$3.50", "unit"),
        ("3:5", "ratio"),
        (r"\text{Friday}", "text"),
        ("f(x)", "apply"),
        (r"\int_0^1 x^2 dx", "integral"),
        (r"\lim_{x \to 0} \frac{\sin x}{x}", "limit"),
    ],
)
def test_a_structure_is_recognized_by_its_notation(text: str, head: str) -> None:
    assert parse(text).head == head


def test_a_function_power_of_minus_one_is_the_inverse_function() -> None:
    assert parse(r"\tan^{-1} x") == parse(r"\arctan x")


def test_a_bare_log_is_decimal_in_both_notations_unless_the_convention_says_natural() -> None:
    assert parse(r"\log 100") == parse(r"\log_{10} 100")
    assert parse("log(x)") == parse(r"\log_{10} x")
    natural = Conventions(log="natural")
    assert parse("log(x)", conventions=natural) == parse(r"\log x", conventions=natural) == parse("ln(x)")


def test_odd_roots_are_real_unless_the_convention_says_principal() -> None:
    principal = Conventions(odd_roots="principal")
    assert rational_value(parse("(-8)^(2/3)")) == 4
    assert rational_value(parse(r"\sqrt[3]{-8}")) == -2
    for text in ("(-8)^(1/3)", r"\sqrt[3]{-8}", "∛-8", "cbrt(-8)", "root(-8, 3)"):
        assert rational_value(parse(text)) == -2
        assert rational_value(parse(text, conventions=principal)) is None
    assert rational_value(parse("8^(1/3)", conventions=principal)) == 2


def test_a_comma_inside_brackets_separates_entries_and_outside_groups_digits() -> None:
    assert len(parse("(100,200)").args) == 2
    assert parse("100,200") == Node("number", (), Fraction(100200))


@pytest.mark.parametrize("text", ["", "   ", "2 3 x", "= 5", "5 =", "(1", "1)", "x.y", "__x__", "foobar(2)", "1..2"])
def test_what_is_no_expression_is_a_parse_error(text: str) -> None:
    with pytest.raises(ParseError):
        parse(text)


@pytest.mark.parametrize("name", ["__x__", "x.y", "of", "x;y", "lambda x", "", "x_{1}", "xy", "\u202ex"])
def test_only_short_names_can_become_symbols(name: str) -> None:
    assert not is_symbol_name(name)


_LEAVES = st.one_of(
    st.integers(0, 999).map(lambda n: Node("number", (), Fraction(n))),
    st.integers(1, 999).map(lambda n: Node("number", (), Fraction(n, 100))),
    st.sampled_from(["x", "y", "a", "theta", "x_1", "n"]).map(lambda name: Node("symbol", (), name)),
    st.sampled_from(["pi", "e", "i"]).map(lambda name: Node("constant", (), name)),
)


def _grow(children: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    def binary(head: str) -> st.SearchStrategy[Node]:
        return st.tuples(children, children).map(lambda pair: Node(head, pair))

    two = Node("number", (), Fraction(2))
    return st.one_of(
        binary("div"),
        binary("pow"),
        st.lists(children, min_size=2, max_size=4).map(lambda args: Node("add", tuple(args))),
        st.lists(children, min_size=2, max_size=4).map(lambda args: Node("mul", tuple(args))),
        children.map(lambda arg: Node("root", (arg, two))),
        children.map(lambda arg: Node("neg", (arg,))),
        st.sampled_from(["sin", "ln", "abs", "floor"]).flatmap(
            lambda name: children.map(lambda arg: Node("call", (arg,), name))
        ),
    )


_TREES = st.recursive(_LEAVES, _grow, max_leaves=8)


def _same_value(a: Node, b: Node) -> bool:
    """Equal trees, or trees that differ only in how products and signs are grouped."""
    from mycelium.symbolic.normal import is_zero_difference

    return a == b or is_zero_difference(a, b) is True


@given(_TREES)
def test_printing_then_reading_keeps_the_meaning(tree: Node) -> None:
    for text in (to_latex(tree), to_plain(tree)):
        again = parse(text)
        assert _same_value(tree, again), text
        # what was read once is read again exactly
        assert parse(to_latex(again)) == again or _same_value(again, parse(to_latex(again)))


@given(_TREES)
def test_a_tree_travels_as_json_without_loss(tree: Node) -> None:
    assert from_json(to_json(tree)) == tree


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused_with_a_symbolic_error(text: str) -> None:
    try:
        parse(text)
    except SymbolicError:
        pass


@given(st.text(alphabet="0123456789+-*/^(){}[]|\\,.!%xyie sqrtfracinpm_&=<>", max_size=50))
def test_any_mathematical_noise_is_read_or_refused_with_a_symbolic_error(text: str) -> None:
    try:
        node = parse(text)
    except SymbolicError:
        return
    to_plain(node), to_latex(node)
