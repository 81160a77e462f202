"""Guards: what the grammar refuses to read, and limits that end work, each tried by a small input and a lowered limit."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from mycelium.symbolic import LimitError, ParseError, WorkerPool, calculate, parse
from mycelium.symbolic.definedness import check_combinatorial, check_power
from mycelium.symbolic.exact import rational_value
from mycelium.symbolic.operations import run
from mycelium.symbolic.tree import from_json, to_json


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool() as made:
        made.warm()
        yield made


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("a call of an unknown name", "double(2)"),
        ("a call without arguments", "today()"),
        ("a call with a text", "greet('x')"),
        ("an attribute", "x.size"),
        ("an attribute of a number", "(1).real"),
        ("a method", "x.area()"),
        ("an index", "x[0]"),
        ("an index into a list", "[1, 2][0]"),
        ("an unknown name", "apple + 1"),
        ("a text", "'abc'"),
        ("a text in double quotes", '"abc"'),
        ("a mapping", "{'a': 1}"),
        ("a constant of a language", "None"),
        ("a truth value of a language", "True"),
        ("an assignment", "x := 5"),
        ("a condition", "x if y else 2"),
        ("a loop", "[k for k in y]"),
        ("a shift", "x << 2"),
        ("an unpacking", "*x"),
        ("a decorator", "@x"),
        ("a comment", "#2"),
        ("a quotation", "`x`"),
        ("a tag", "<b>2</b>"),
        ("a placeholder", "%s"),
        ("a path", "../x"),
        ("a keyword", "class"),
        ("a name with underscores", "__x__"),
        ("a name that ends in an underscore", "x_"),
        ("an underscore", "_"),
        ("a foreign conjunction", "x && y"),
        ("a foreign question", "x ?? 2"),
        ("a change of direction", "\u202ex+1"),
        ("letters of another alphabet", "𝐱+𝟏"),
        ("a control character", "\x01"),
    ],
)
def test_the_grammar_refuses(what: str, text: str) -> None:
    with pytest.raises(ParseError):
        parse(text)


@pytest.mark.parametrize(
    "text",
    [
        r"\input{chapter}", r"\include{chapter}", r"\newcommand{\half}{2}", r"\def\half{2}", r"\url{page}", r"\href{a}{b}",
        r"\catcode", r"\csname x\endcsname", r"\write{2}", r"\symbol{2}", r"\unknowncommand", r"x_{foo_bar}",
        r"x_{123456789012345}", r"\left.\right.",
    ],
)  # fmt: skip
def test_latex_that_is_no_mathematics_is_refused(text: str) -> None:
    with pytest.raises(ParseError):
        parse(text)


@pytest.mark.parametrize("text", [r"\text{double(2)}", r"\operatorname{double}(2)", r"\mathrm{double}(2)"])
def test_words_are_only_words_and_have_no_value(text: str, pool: WorkerPool) -> None:
    assert calculate(text, "latex", pool).status == "error"


@pytest.mark.parametrize(
    "text",
    ["", "   ", "\n\n", "?", "...", "1 2 3 x", "+", "(", "sin", "sqrt", "1..2", "1.2.3", "≟", "🙂", "the answer"],
)
def test_a_fragment_is_an_error_with_a_reason(text: str, pool: WorkerPool) -> None:
    result = calculate(text, pool=pool)
    assert (result.status, result.value) == ("error", None) and result.reason


Lower = Callable[..., None]


@pytest.fixture
def lower(monkeypatch: pytest.MonkeyPatch) -> Iterator[Lower]:
    """`lower("exact", MAX_BITS=64)` lowers a limit of a module of `symbolic`; what was computed before is forgotten."""

    def change(module: str, **limits: float) -> None:
        for name, value in limits.items():
            monkeypatch.setattr(f"mycelium.symbolic.{module}.{name}", value)

    rational_value.cache_clear()
    yield change
    rational_value.cache_clear()


def test_a_text_has_a_largest_length(lower: Lower) -> None:
    lower("tokens", MAX_LENGTH=12)
    assert parse("1 + 2 + 3")
    with pytest.raises(LimitError, match="13 characters; at most 12"):
        parse("1 + 2 + 3 + 4")


@pytest.mark.parametrize(
    "text",
    [
        "((((1))))", "sqrt(sqrt(sqrt(sqrt(2))))", "[[[[1]]]]", "2^2^2^2^2", "-(-(-(-x)))", "1/(1/(1/(1/2)))", "||||x||||",
        "x!!!!!!", r"\sqrt{\sqrt{\sqrt{\sqrt{2}}}}", r"\frac{1}{\frac{1}{\frac{1}{2}}}", "{{{{1}}}}",
        r"\left(\left(\left(\left(1\right)\right)\right)\right)", "sin sin sin sin x",
    ],
)  # fmt: skip
def test_a_tree_has_a_largest_depth(text: str, lower: Lower) -> None:
    for module in ("tree", "grammar", "powers"):
        lower(module, MAX_DEPTH=3)
    assert parse("1 + x")
    with pytest.raises((LimitError, ParseError)):
        parse(text)


def test_depth_is_named_as_the_reason(lower: Lower) -> None:
    for module in ("tree", "grammar", "powers"):
        lower(module, MAX_DEPTH=3)
    with pytest.raises(LimitError, match="deeper than 3 levels"):
        parse("sqrt(sqrt(sqrt(2)))")


@pytest.mark.parametrize("text", ["1+1+1+1+1+1+1", "x*x*x*x*x*x", "1,2,3,4,5,6", "(1+1)(1+1)(1+1)"])
def test_a_tree_has_a_largest_number_of_parts(text: str, lower: Lower) -> None:
    lower("tree", MAX_NODES=6)
    assert parse("1 + x")
    with pytest.raises(LimitError, match="more than 6 parts"):
        parse(text)


def test_a_tree_that_arrives_as_json_meets_the_same_limits(lower: Lower) -> None:
    sent = to_json(parse("sqrt(sqrt(sqrt(2)))"))
    lower("tree", MAX_DEPTH=3)
    with pytest.raises(LimitError):
        from_json(sent)
    with pytest.raises(ParseError):
        from_json(["no such head", None, []])


@pytest.mark.parametrize(
    "text",
    [
        "2^65", "1/2^65", "(1/3)^50", "0.5^70", "(2^40)(2^40)", "2^40/3^40", "30!", "(4!)!", "33!!", "binomial(80, 40)",
        "fibonacci(100)", "2^60 + 3^30", "lcm(2^40, 3^30)", r"\binom{80}{40}", r"2^{2^{7}}", "2^65 - 2^65", "20!/19!",
    ],
)  # fmt: skip
def test_a_value_of_too_many_digits_is_refused_before_it_is_computed(text: str, lower: Lower) -> None:
    lower("exact", MAX_BITS=64)
    assert rational_value(parse("2^60")) == 2**60
    with pytest.raises(LimitError, match="bits; at most 64 are computed"):
        rational_value(parse(text))


def test_a_refused_value_starts_no_worker(lower: Lower) -> None:
    lower("exact", MAX_BITS=64)
    with WorkerPool() as fresh:
        result = calculate("2^65", pool=fresh)
        assert result.status == "error" and "bits" in str(result.reason)
        assert fresh.started == 0


def test_a_remainder_of_a_power_is_found_without_the_power(lower: Lower) -> None:
    lower("exact", MAX_BITS=64)
    assert rational_value(parse("7^1000 mod 13")) == 9


def test_all_values_of_an_expression_share_a_budget(lower: Lower) -> None:
    from mycelium.symbolic.exact import work_budget

    with work_budget(total_bits=5_000), pytest.raises(LimitError, match="too much work altogether"):
        rational_value(parse("2^3000 - 2^2999"))


@pytest.mark.parametrize("text", ["sum(k, k, 1, 30)", "product(k, k, 1, 30)"])
def test_sums_beyond_their_terms_are_left_to_the_workers(text: str, lower: Lower) -> None:
    from mycelium.symbolic.exact import work_budget

    assert rational_value(parse(text)) is not None
    rational_value.cache_clear()
    with work_budget(terms=20):
        assert rational_value(parse(text)) is None


def test_a_sum_whose_value_grows_is_left_to_the_workers(lower: Lower) -> None:
    from mycelium.symbolic.exact import work_budget

    with work_budget(series_bits=20):
        assert rational_value(parse("sum(2^k, k, 1, 30)")) is None


def test_a_power_of_what_is_not_rational_has_a_largest_exponent(lower: Lower) -> None:
    import sympy as sp

    lower("definedness", MAX_BITS=64)
    check_power(sp.Integer(2), sp.Integer(64))
    with pytest.raises(LimitError, match="exponent"):
        check_power(sp.Integer(2), sp.Integer(65))
    assert run("evaluate", [parse("sqrt(2)^3")])
    with pytest.raises(LimitError, match="exponent"):
        run("evaluate", [parse("(1 + sqrt(2))^6000")])


def test_a_factorial_in_a_worker_has_a_largest_argument() -> None:
    import sympy as sp

    check_combinatorial("factorial", [sp.Integer(10_000)])
    with pytest.raises(LimitError, match="beyond 10000"):
        check_combinatorial("factorial", [sp.Integer(10_001)])


def test_a_matrix_has_a_largest_size(lower: Lower) -> None:
    lower("to_sympy", MAX_MATRIX=2)
    assert run("evaluate", [parse("matrix([[1, 2], [3, 4]])")])
    with pytest.raises(LimitError, match="3 x 3; at most 2 x 2"):
        run("evaluate", [parse("matrix([[1, 2, 3], [4, 5, 6], [7, 8, 9]])")])


@pytest.mark.parametrize(
    "text",
    [
        "0/0", "1/0", "0^0", "0^(-1)", "log(0)", "ln(0)", "log(8, 1)", "tan(pi/2)", "sec(pi/2)", "cot(0)", "csc(0)",
        "1/tan(pi/2)", "1/sin(0)", "1/(1-1)", "x/(x-x)", "1/(sqrt(2)^2-2)", "1/((1+sqrt(2))^2-3-2*sqrt(2))",
        "1/(sin(1)^2+cos(1)^2-1)", "0*(1/0)", "(1/0)^0", "5 % 0", "mod(5, 0)", "inverse(2, 4)", "oo - oo", "0*oo", "(-5)!",
        "factorial(-1)",
        r"\frac{x}{0}", r"\frac{5}{3-3}", r"\log 0", r"\ln 0", r"\log_1 5", r"\tan 90^\circ", r"\sec 90^\circ",
        r"\infty-\infty", r"\begin{pmatrix}1&2\\2&4\end{pmatrix}^{-1}", r"\begin{pmatrix}0&0\\0&0\end{pmatrix}^{-1}",
        r"\begin{pmatrix}1&2\\3\end{pmatrix}",
    ],
)  # fmt: skip
def test_what_has_no_value_is_an_error_and_the_next_expression_is_answered(text: str, pool: WorkerPool) -> None:
    result = calculate(text, "latex" if "\\" in text else "expr", pool)
    assert (result.status, result.value) == ("error", None) and result.reason
    assert calculate("sqrt(8)/2", pool=pool).value == "sqrt(2)"
