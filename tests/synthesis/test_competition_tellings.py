"""Telling files: competition problems with slots, whose labels are exact because the text was made from them."""

from __future__ import annotations

import json
import random
from fractions import Fraction
from math import comb, gcd
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mycelium.cli.main import main
from mycelium.errors import DataError
from mycelium.programs import assemble, clause_from_row, execute, program_from_dict, program_to_dict
from mycelium.symbolic import check_answers
from mycelium.synthesis import (
    check_tellings,
    load_tellings,
    parse_tellings,
    part_of,
    telling_digest,
    telling_problems,
)
from mycelium.synthesis.engine.faults import StoryFault
from mycelium.synthesis.engine.telling_arguments import (
    Call,
    ClauseSpec,
    FormulaSpec,
    NumberSpec,
    WrittenSpec,
    read_arguments,
)
from mycelium.synthesis.engine.telling_check import telling_grams
from mycelium.synthesis.engine.telling_problems import CompetitionProblem, draw_telling, prepare_telling
from mycelium.synthesis.engine.telling_text import tell_telling
from mycelium.synthesis.engine.telling_values import read_formula, read_wanted

ROOTS = r"""
topic: Algebra

== two-roots
where b*b > 4*c
EQUATION ROOTS($1, "x", "r", "s") | The equation $x^2 <+b:-9..9>x <+c:-9..9 not 0> = 0$ has [[two|the two]] solutions $r$ and $s$.
? OBJECTIVE $1 | Find $r^2 + s^2$.
= b^2 - 2*c
? OBJECTIVE $1 | Work out $\frac{1}{r} + \frac{1}{s}$.
= -b/c
""".splitlines()


def telling_of(*lines: str):
    tellings, faults = parse_tellings(["topic: T", "== one", *lines])
    assert not faults, faults
    return tellings[0]


def drawn(*lines: str, seed: int = 0, question: int = 0) -> CompetitionProblem:
    return draw_telling(prepare_telling(telling_of(*lines), question), random.Random(seed), "p")


def told(line: str, **values: int | Fraction) -> str:
    """The text of one clause with these numbers."""
    names = "".join(f" <{name}:1..9>" for name in values)
    telling = telling_of(f"CONTEXT | {line}", f"? OBJECTIVE #1 | What is 5?{names}", "= 1")
    return tell_telling(telling, 0, values, random.Random(1)).text.split(" What is 5?")[0]


def faults_of(*lines: str) -> list[str]:
    return [str(fault) for fault in parse_tellings(["topic: T", "== one", *lines])[1]]


def checked(tmp_path, *lines: str) -> list[str]:
    path = tmp_path / "one.telling"
    path.write_text("\n".join(["topic: T", "== one", *lines]), encoding="utf-8")
    return [str(fault) for fault in check_tellings([path], compare=False)[path].faults]


# -- from a file to a problem ------------------------------------------------------------------------------------


def test_the_telling_of_the_manual_gives_clauses_whose_program_gives_the_closed_form() -> None:
    (telling,), faults = parse_tellings(ROOTS)
    assert faults == []
    for seed in range(12):
        for index in (0, 1):
            problem = draw_telling(prepare_telling(telling, index), random.Random(seed), "p")
            equation = problem.question[slice(*problem.clauses[0].arguments[0].char_span)]
            shown = equation.replace(" ", "")[3:-2]  # +3x-4: the coefficients are read from the text by hand
            left, _, right = shown.rpartition("x") if "x" in shown else ("", "", shown)
            b = Fraction({"": 0, "+": 1, "-": -1}.get(left, left) if left in ("", "+", "-") else int(left))
            if "x" not in shown:
                b = Fraction(0)
            c = Fraction(int(right))
            wanted = b * b - 2 * c if index == 0 else -b / c
            assert execute(problem.program).answer == wanted


def test_spans_cover_the_text_in_order_and_a_row_comes_back_from_json() -> None:
    (telling,), _ = parse_tellings(ROOTS)
    problem = draw_telling(prepare_telling(telling, 1), random.Random(3), "p")
    row = json.loads(problem.json())
    spans = [clause["char_span"] for clause in row["clauses"]]
    assert spans == sorted(spans) and spans[0][0] == 0 and spans[-1][1] == len(row["question"])
    again = assemble(row["question"], [clause_from_row(clause) for clause in row["clauses"]])
    assert program_to_dict(again) == row["program"]
    assert program_from_dict(row["program"]) == problem.program
    assert check_answers(row["answer"], str(execute(again).answer)).equal


def test_a_question_may_stand_before_the_statement_and_references_follow_the_clauses() -> None:
    problem = drawn(
        "EXPRESSION #a | the number <a:3..9>",
        '?< OBJECTIVE MUL(@1, "2") | What is twice',
        "CONTEXT | , if anything?",
        "= 2*a",
    )
    assert problem.question.startswith("What is twice the number ") and problem.question.endswith(", if anything?")
    assert [clause.role for clause in problem.clauses] == ["OBJECTIVE", "EXPRESSION", "CONTEXT"]
    assert execute(problem.program).answer == 2 * int(problem.question.split()[5].strip(","))


def test_words_of_the_clause_above_may_carry_a_second_label() -> None:
    problem = drawn(
        "EQUATION CUBE_SURFACE(\"s\"), #1 | The faces of a cube cover <=6*s^2> square metres.",
        "hide s:2..9",
        'CONSTRAINT POSITIVE("s") ^ cube',
        'OBJECTIVE CUBE_VOLUME("s") | What is its volume?',
        "= s^3",
    )  # fmt: skip
    assert problem.question.count("cube") == 1
    assert problem.question[slice(*problem.clauses[1].char_span)] == "cube"


def test_numbers_of_other_questions_are_not_drawn() -> None:
    lines = (
        "DEFINITION \"n\", #n | <n:4..6 words> friends meet.",
        '? OBJECTIVE HANDSHAKES("n") | All shake hands. How many handshakes are there?',
        "= n*(n-1)/2",
        '? OBJECTIVE COMBINATIONS("n", #k) | In how many ways can <k:2,3> of them be chosen?',
        "= binomial(n, k)",
    )  # fmt: skip
    first, second = (drawn(*lines, question=index) for index in (0, 1))
    number = {"Four": 4, "Five": 5, "Six": 6}[second.question.split()[0]]
    k = int(second.question.split("can ")[1].split()[0])
    assert execute(second.program).answer == comb(number, k)
    assert "chosen" not in first.question


# -- how numbers stand in a text ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "values", "text"),
    [
        ("$x^2 <+b>x <+c>$", {"b": 3, "c": -5}, "$x^2 + 3x - 5$"),
        ("$x^2 <+b>x <+c>$", {"b": -1, "c": 1}, "$x^2 - x + 1$"),
        ("$x^2 <+b>x <+c>$", {"b": 0, "c": 7}, "$x^2 + 7$"),
        ("$x^2 <+b>x^3y <+c>$", {"b": 0, "c": 0}, "$x^2$"),
        ("$<*a>x^2$", {"a": 1}, "$x^2$"),
        ("$<*a>x^2$", {"a": -1}, "$-x^2$"),
        ("$<*a>(x + 1)$", {"a": 4}, "$4(x + 1)$"),
        ("$<*a>$", {"a": 1}, "$1$"),
        ("$x <+b>\\sqrt{2}$", {"b": 1}, "$x + \\sqrt{2}$"),
        ("$<f>x$ or <f>", {"f": Fraction(3, 4)}, "$\\frac{3}{4}x$ or 3/4"),
        ("Use a <n>-sided die and a $<n>$.", {"n": 8}, "Use an 8-sided die and an $8$."),
        ("Use a <n>-sided die.", {"n": 7}, "Use a 7-sided die."),
        ("$<=n*n+1>$ and <=n/2>", {"n": 3}, "$10$ and 3/2"),
    ],
)
def test_numbers_are_written_as_in_formulas(written: str, values: dict[str, int | Fraction], text: str) -> None:
    assert told(written, **values) == text


def test_a_span_of_a_formula_is_its_side_its_brackets_or_all_of_it() -> None:
    problem = drawn(
        'DEFINITION $1l, $1r | Let $f(x) = 2x <+b:1..9>$.',
        'DEFINITION "P", $1p | The point $P(<u:2..9>, 3)$ is given.',
        'OBJECTIVE "f(<u>)" | Find $f$ at its first coordinate.',
        "= 2*u + b",
    )  # fmt: skip
    spans = [
        problem.question[slice(*item.char_span)]
        for clause in problem.clauses[:2]
        for item in clause.arguments
        if hasattr(item, "char_span")
    ]
    assert (
        spans[0] == "f(x)" and spans[1].startswith("2x + ") and spans[2].startswith("(") and spans[2].endswith(", 3)")
    )


# -- arguments ---------------------------------------------------------------------------------------------------


def test_arguments_are_read_as_they_are_typed() -> None:
    row, arguments, text = read_arguments('ADD($2r, #a, "x + <b>", @3, MUL(#1, "2")) | words | more')
    assert (row, text) == ("ADD", "words | more")
    assert arguments == (
        FormulaSpec(2, "r"), NumberSpec("a"), WrittenSpec("x + <b>"), ClauseSpec(3), Call("MUL", (NumberSpec("1"), WrittenSpec("2"))),
    )  # fmt: skip
    assert read_arguments('"a", #1 | text')[0] == ""
    assert read_arguments('POSITIVE("h")')[2] is None


@pytest.mark.parametrize("text", ['ADD("a"', "ADD", '"a" "b" | x', "| ", '"a",', "lower | x"])
def test_other_arguments_are_refused(text: str) -> None:
    with pytest.raises(StoryFault):
        read_arguments(text)


# -- expressions -------------------------------------------------------------------------------------------------


@given(st.integers(1, 60), st.integers(1, 60))
def test_closed_forms_agree_with_python(a: int, b: int) -> None:
    known = {"a": None, "b": None}
    values = {"a": a, "b": b}
    assert read_formula("gcd(a, b) + a^2/b", known).value(values) == gcd(a, b) + Fraction(a * a, b)
    assert read_formula("sum(k, k, 1, a)", known).value(values) == a * (a + 1) // 2
    assert read_formula("sqrt(a)*0 + pi", known).value(values) is None
    holds = all(wanted.check(values) for wanted in read_wanted("whole a/b, a >= b, prime b + 1", known))
    assert holds == (a % b == 0 and a >= b and all((b + 1) % k for k in range(2, b + 1)))


def test_lets_are_put_in_and_names_of_constants_are_refused() -> None:
    assert read_formula("n + a", {"a": None, "n": read_formula("2*a", {"a": None})}).value({"a": 5}) == 15
    assert any("constants" in fault for fault in faults_of("CONTEXT | <e:2..3>", "? OBJECTIVE #1 | <a:1..2>", "= a"))


# -- what the check names ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "named"),
    [
        (("OBJECTIV #a | <a:1..3>", "= a"), "line 3: got 'OBJECTIV"),
        (("OBJECTIVE NO_SUCH_ROW(#a) | <a:1..3>", "= a"), "line 3: there is no row NO_SUCH_ROW"),
        (("CONSTRAINT CONE_VOLUME(#a, #a) | <a:1..3>", "= a"), "line 3: the role CONSTRAINT cannot become"),
        (("OBJECTIVE #a | <a:1..3>",), "has no line `= ANSWER`"),
        (("OBJECTIVE #a | <a:1..3> <b>", "= a"), "line 3: <b> is neither"),
        (("OBJECTIVE #a | <a:$2..$3>", "= a"), "line 3: got '$2..$3': write money"),
        (("OBJECTIVE #a | <a:1..3>", "where a about 3", "= a"), "line 4: "),
    ],
)
def test_a_line_that_cannot_be_read_is_named(lines: tuple[str, ...], named: str) -> None:
    assert any(named in fault for fault in faults_of(*lines))


@pytest.mark.parametrize(
    ("lines", "named"),
    [
        (('OBJECTIVE MUL(#a, "2") | Double <a:3..9>.', "= 3*a"), "the closed form"),
        (('OBJECTIVE DIV(#a, "0") | Halve <a:3..9>.', "= a"), "does not execute"),
        (("OBJECTIVE $2 | Find $x$ for <a:3..9>.", "= a"), "$2: the clause has 1 formulas"),
        (("OBJECTIVE $1 | Find $\\frac{1}{$ <a:3..9>.", "= a"), "not read as an argument"),
        (("EQUATION $1 | For $x$ we have $x = <a:3..9>$.", 'OBJECTIVE "x" | Find it.', "= a"), "no equation"),
        (("OBJECTIVE #a | Say <a:3..9>.", "where a = 10", "= a"), "only 0 of 12 draws"),
        (("CONTEXT | One.", "CONTEXT | two", "OBJECTIVE #a | Say <a:3..9>.", "= a"), "begins small after a sentence"),
        (("OBJECTIVE #a | Say $<a:3..9>.", "= a"), "is not closed"),
    ],
)
def test_labels_that_do_not_hold_are_named_with_their_question(tmp_path, lines: tuple[str, ...], named: str) -> None:
    assert any(named in fault for fault in checked(tmp_path, *lines))


def test_a_telling_with_its_things_swapped_is_refused(tmp_path) -> None:
    text = """topic: T
== ships
OBJECTIVE MEETING_TIME(#d, #a, #b) | Two ships <d:40..90> km apart sail towards each other at <a:5..9> and <b:5..9> km/h. When?
= d/(a+b)
== boats
OBJECTIVE MEETING_TIME(#d, #a, #b) | Two ships <d:20..50> km apart sail towards each other at <a:3..9> and <b:4..9> km/h. Now?
= d/(a+b)
"""
    path = tmp_path / "two.telling"
    path.write_text(text, encoding="utf-8")
    assert any("masked 4-grams" in str(fault) for fault in check_tellings([path])[path].faults)


# -- the tellings of the package ---------------------------------------------------------------------------------


def test_the_package_has_tellings_of_many_topics_and_no_two_alike() -> None:
    tellings = load_tellings()
    assert len(tellings) >= 200 and len({item.topic for item in tellings}) >= 6
    assert len({telling_grams(item) for item in tellings}) == len(tellings)
    assert {part_of(item.id) for item in tellings} == {"train", "contrast", "sealed"}


def test_the_digest_knows_every_value_of_a_slot(tmp_path: Path) -> None:
    """A file that was changed in between is another file: a run must not go on with it."""

    def digest(values: str) -> str:
        path = tmp_path / "one.telling"
        path.write_text(
            f"topic: Algebra\n\n== double\nOBJECTIVE $1 | Work out $2 \\cdot <a:{values}>$.\n= 2*a\n", encoding="utf-8"
        )
        return telling_digest(load_tellings(path))

    assert digest("3,5,8,9") != digest("3,5,8,11") and digest("3,5,8,9") == digest("3,5,8,9")


def test_problems_execute_to_their_answers_and_do_not_depend_on_how_many_are_drawn() -> None:
    tellings = load_tellings()
    first = [problem.json() for problem in telling_problems(tellings, 24, seed=5)]
    assert first == [problem.json() for problem in telling_problems(tellings, 30, seed=5)][:24]
    assert first[10:] == [problem.json() for problem in telling_problems(tellings, 14, seed=5, start=10)]
    assert all(part_of(json.loads(line)["telling"]) == "train" for line in first)
    assert telling_digest(tellings) == telling_digest(load_tellings())


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000))
def test_labels_point_at_the_words_that_they_speak_of(seed: int) -> None:
    (problem,) = telling_problems(load_tellings(), 1, seed)
    assert "[[" not in problem.question and "]]" not in problem.question
    for clause in problem.clauses:
        words = problem.question[slice(*clause.char_span)]
        assert words and words == words.strip()
    assert [clause.role for clause in problem.clauses].count("OBJECTIVE") >= 1


def test_generate_writes_the_same_bytes_and_stories_check_exits_with_one_on_a_fault(tmp_path, capsys) -> None:
    for name in ("a", "b"):
        out = str(tmp_path / name)
        assert (
            main(["generate", "--stories", "own", "--track", "competition", "--n", "6", "--seed", "4", "--out", out])
            == 0
        )
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    row = json.loads((tmp_path / "a").read_text(encoding="utf-8").splitlines()[0])
    assert {"question", "answer", "clauses", "program", "telling", "asked"} <= row.keys()
    path = tmp_path / "bad.telling"
    path.write_text("topic: T\n== one\nOBJECTIVE #a | Say <a:2..5>.\n= a + 1\n", encoding="utf-8")
    capsys.readouterr()
    assert main(["stories", "check", str(path), "--json"]) == 1
    (file,) = json.loads(capsys.readouterr().out)["files"]
    assert file["faults"][0]["line"] == 4 and "closed form" in file["faults"][0]["fault"]
    with pytest.raises(DataError, match="closed form"):
        list(telling_problems(load_tellings(path), 3, parts=("train", "contrast", "sealed")))
