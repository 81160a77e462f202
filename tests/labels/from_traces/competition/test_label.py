"""Labels of competition solutions: wired from the solution's formulas, executed to gold, never a copy of the answer."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mycelium.labels import Attention, CompetitionLabel, Discarded, label_competition
from mycelium.labels.from_traces.competition.label import CompetitionReason
from mycelium.problems import Problem
from mycelium.programs import LabeledProblem, QuantityRef, execute, program_to_text
from mycelium.symbolic import check_answers


def labelled(question: str, solution: str, gold: str) -> CompetitionLabel:
    found = label_competition(Problem("p", question), solution, gold)
    assert isinstance(found, CompetitionLabel), found
    return found


def reason(question: str, solution: str, gold: str) -> str:
    found = label_competition(Problem("p", question), solution, gold)
    assert isinstance(found, Discarded), program_to_text(found.labeled.program)
    return found.reason


def steps(found: CompetitionLabel) -> list[str]:
    return [line.split(" = ", 1)[1] for line in program_to_text(found.labeled.program).splitlines() if line[:1] == "r"]


CASES = [
    (
        "A bowl holds 10 beans, 4 of them red. How many are left when 3 red ones and 1 other are taken?",
        r"There are $10 - 3 = 7$ and then $7 - 1 = \boxed{6}$.", "6", ["SUB(q0, q2) = 7", "SUB(r0, q3) = 6"],
    ),
    ("Find $x$ if $3x + 7 = 22$.", r"We have $3x = 15$, so $x = \boxed{5}$.", "5", ['VALUE_GIVEN("x", "3*x + 7 = 22") = 5']),
    (
        "If $x+y=10$ and $x-y=4$, find $xy$.", r"Adding, $2x=14$, so $x=7$ and $y=3$. Hence $xy = 7 \cdot 3 = \boxed{21}$.",
        "21", None,
    ),
    ("Find the distance from $(5,0)$ to $(0,12)$.", r"It is $\sqrt{5^2+12^2} = \boxed{13}$.", "13", None),
    (
        "Find the residue of $5 \\cdot 7$ modulo 3.", r"$5 \cdot 7 \equiv 35 \equiv \boxed{2} \pmod{3}$.", "2",
        ["MUL(q0, q1) = 35", "MOD(r0, q2) = 2"],
    ),
    (
        "Music of 12 days takes 16,000 megabytes. How many megabytes an hour, to the nearest whole number?",
        r"It is $16000/(12\cdot24)\approx\boxed{56}$.", "56",
        ["MUL(q0, 24) = 288", "DIV(q1, r0) = 500/9", "ROUND_TO(r1, 0) = 56"],
    ),
    ("Factor $46x^3-115x^7.$", r"\[46x^3-115x^7=23x^3(2-5x^4)=\boxed{-23x^3(5x^4-2)}\]", "-23x^3(5x^4-2)", None),
    ("Solve $x^2 - 5x + 4 \\le 0$.", r"$(x-1)(x-4) \le 0$, so $x \in \boxed{[1,4]}$.", "[1,4]", None),
    (
        "Find the midpoint of $(9,-2)$ and $(1,6)$.", r"$\left(\frac{9+1}{2},\frac{-2+6}{2}\right)=\boxed{(5,2)}$",
        "(5,2)", None,
    ),
    (
        r"If $\angle BAE = 43^\circ$ and $AB$ is a diameter, find $\angle CED$, in degrees.",
        r"Now $\angle AEB = 90^\circ$, so $\angle CED = 90^\circ - 43^\circ = \boxed{47^\circ}$.", r"47^\circ",
        ["SUB(90, q0) = 47"],
    ),
    (
        r"A flip wins $\$3$ with probability 3/4 and loses $\$8$ else. What is it worth?",
        r"It is $E = \frac34(+\$3) + \frac14(-\$8) = \boxed{\$0.25}$.", r"\$0.25", None,
    ),
    (
        "She has 2 gallons and uses 7/6 gallon. What is left?",
        r"\[2-\frac{7}{6} = \frac{12}{6}-\frac{7}{6}=\boxed{\frac{5}{6}}.\]", r"\frac{5}{6}", ["SUB(q0, q1) = 5/6"],
    ),
    (
        "How many ways are there for 210 boys and 256 girls? Find the remainder when it is divided by 1000.",
        r"There are $256 \cdot 210 = 53760$, so the answer is $\boxed{760}$.", "760",
        ["MUL(q1, q0) = 53760", "MOD(r0, q2) = 760"],
    ),
    (
        "How many integers $n$ satisfy $(n-2)(n+4)<0$?", r"They are $-3$ to $1$, a total of $\boxed{5}$.", "5",
        ['SOLVE("(n - 2)*(n + 4) < 0", "n") = "(-4, 2)"', "COUNT_INTEGERS(r0) = 5"],
    ),
    ("If $f(x) = x^2 + 3x$, find $f(7)$.", r"$f(7) = 7^2 + 3 \cdot 7 = \boxed{70}$", "70", None),
]  # fmt: skip


@pytest.mark.parametrize(("question", "solution", "gold", "expected"), CASES)
def test_a_solution_becomes_a_program_that_executes_to_gold(
    question: str, solution: str, gold: str, expected: list[str] | None
) -> None:
    found = labelled(question, solution, gold)
    assert check_answers(gold, str(execute(found.labeled.program).answer)).equal
    assert expected is None or steps(found) == expected
    assert LabeledProblem.from_row(found.labeled.to_row()) == found.labeled
    assert len(found.operations) == len(found.reads) == len(found.labeled.program.steps)
    assert any(found.reads), "nothing of the problem is read"


def test_a_stated_answer_is_no_program() -> None:
    """The box may pick a formula, but a box alone proves nothing, and an answer that is written out is not computed."""
    question = "How far is the moon of 7 stones from 4 trees?"
    assert reason(question, r"Clearly it is $\boxed{3\sqrt{5}}$.", r"3\sqrt{5}") == CompetitionReason.UNREACHED
    assert reason(question, r"Clearly $d = 3\sqrt{5}$ and so $\boxed{3\sqrt{5}}$.", r"3\sqrt{5}") in (
        CompetitionReason.UNREACHED, CompetitionReason.COPIED,
    )  # fmt: skip
    assert reason(question, r"Clearly it is $\boxed{30}$.", "30") == CompetitionReason.NO_FORMULAS


def test_stated_numbers_side_by_side_and_terms_in_another_order_compute_nothing() -> None:
    question = "Find all $a$ for which $|x^2 + 2ax + 3a| \\le 2$ has exactly one solution in $x$."
    assert reason(question, r"So $3a - a^2 = b$, which has the solutions $a = \boxed{1, 2}.$", "1, 2") in (
        CompetitionReason.UNREACHED, CompetitionReason.COPIED, CompetitionReason.UNCONNECTED,
    )  # fmt: skip
    question = r"Express $\sin (a + b) - \sin (a - b)$ as the product of trigonometric functions."
    solution = r"\[\sin (a + b) - \sin (a - b) = \boxed{2 \sin b \cos a}.\]"
    (step,) = steps(labelled(question, solution, r"2 \sin b \cos a"))
    assert step.startswith("SIMPLIFY"), "EXPAND only reorders"


def test_a_number_of_the_problem_that_happens_to_be_the_answer_is_not_evaluated() -> None:
    question = r"Heads come with probability $\frac34$ and tails with $\frac14$. What is the worth?"
    assert reason(question, r"Clearly $E = 5 - 5 + \ldots$, so $\boxed{0.25}$.", "0.25") == CompetitionReason.UNREACHED


def test_a_computation_that_does_not_hang_on_the_problem_is_no_label() -> None:
    question = "How many perfect squares are there between 20 and 150?"
    assert reason(question, r"There are $12 - 4 = \boxed{8}$.", "8") == CompetitionReason.UNCONNECTED


def test_a_slip_of_the_text_is_not_wired() -> None:
    assert reason("Add 17 and 25.", r"$17 + 25 = 43$, so \boxed{43}", "43") == CompetitionReason.UNREACHED


@pytest.mark.parametrize(
    ("solution", "gold", "expected"),
    [
        ("$1+1=2$", None, CompetitionReason.NO_GOLD),
        (r"$1+1=2$, so it is \boxed{\text{even}}", r"\text{even}", CompetitionReason.WORDS),
        ("  ", "2", CompetitionReason.EMPTY),
        ("It is two.", "2", CompetitionReason.NO_FORMULAS),
        ("$1+1=2$" + " so" * 10_000, "2", CompetitionReason.TOO_LONG),
    ],
)
def test_every_refusal_has_its_reason(solution: str, gold: str | None, expected: str) -> None:
    found = label_competition(Problem("p", "Is 1 and 1 even?"), solution, gold)
    assert isinstance(found, Discarded) and found.reason == expected


def test_attention_decides_between_equal_quantities() -> None:
    question = "Ann has 7 pens, Bob has 7 cups. Add 5 to what Bob has."
    solution = r"$7 + 5 = \boxed{12}$"
    tokens = tuple((place, place + 1) for place, letter in enumerate(question) if letter.isdigit())
    for read, expected in ((0, 0), (1, 1)):
        iaf = np.zeros((1, 3))
        iaf[0, read], iaf[0, 2] = 0.9, 0.1
        found = label_competition(Problem("p", question), solution, "12", [(0, len(solution))], Attention(iaf, tokens))
        assert isinstance(found, CompetitionLabel)
        arguments = found.labeled.program.steps[0].arguments
        assert arguments[0] == QuantityRef(expected)
        assert found.operations[0].seen == (True, True)


@settings(max_examples=25, deadline=None)
@given(st.text(alphabet="$\\[]{}()=+-*/^ xy0127.,", max_size=60))
def test_any_solution_gives_a_label_or_a_reason(text: str) -> None:
    found = label_competition(Problem("p", "If $x + 2 = 7$, find $x$ and 12 more."), f"${text}$", "17")
    assert isinstance(found, CompetitionLabel | Discarded)
