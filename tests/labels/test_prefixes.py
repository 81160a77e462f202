"""Every prefix of a solution, with its sub-question, is one more labelled problem."""

from __future__ import annotations

import pytest

from mycelium.labels.build import label_example
from mycelium.labels.prefixes import prefix_examples, replace_question
from mycelium.problems import Example, Problem
from mycelium.programs import LabeledProblem, execute

EXAMPLE = Example(
    Problem("own-1", "Ann packs 6 boxes of 12 jars. She sells 20 jars at $3. How much does she earn and keep?"),
    "112",
    solution="6*12=<<6*12=72>>72 jars\n72-20=<<72-20=52>>52 stay\n20*3=<<20*3=60>>60, 60+52=<<60+52=112>>112\n#### 112",
    sub_questions=("How many jars does she pack?", "How many jars stay?", "How much is that?"),
    source="own",
)


def test_one_problem_for_each_line_but_the_last() -> None:
    prefixes = list(prefix_examples(EXAMPLE))
    assert [(item.id, item.gold) for item in prefixes] == [("own-1/0", "72"), ("own-1/1", "52")]
    assert prefixes[0].text == "Ann packs 6 boxes of 12 jars. She sells 20 jars at $3. How many jars does she pack?"
    assert prefixes[1].solution == "6*12=<<6*12=72>>72 jars\n72-20=<<72-20=52>>52 stay"


def test_prefixes_are_labelled_like_any_problem() -> None:
    labels = [label_example(item, search=False) for item in prefix_examples(EXAMPLE)]
    assert [execute(item.program).values for item in labels if isinstance(item, LabeledProblem)] == [(72,), (72, 52)]


@pytest.mark.parametrize(
    ("solution", "sub_questions"),
    [
        (None, ("How many?", "And now?")),
        ("6*12=<<6*12=72>>72", ()),
        ("6*12=<<6*12=72>>72", ("How many?", "And now?")),
        ("No numbers here.\nNor here.", ("How many?", "And now?")),
    ],
)
def test_nothing_where_lines_and_questions_do_not_correspond(
    solution: str | None, sub_questions: tuple[str, ...]
) -> None:
    example = Example(Problem("x", EXAMPLE.text), "72", solution=solution, sub_questions=sub_questions)
    assert list(prefix_examples(example)) == []


def test_a_condition_before_the_question_stays() -> None:
    text = "Tom has 9 pens. If he sells 5 pens for $2 each, how much does he earn?"
    assert replace_question(text, "How many pens are left?") == (
        "Tom has 9 pens. If he sells 5 pens for $2 each, how many pens are left?"
    )


def test_only_the_question_is_replaced_wherever_it_stands() -> None:
    text = "How far is it in all? She walks 3 miles, then 4 miles."
    assert replace_question(text, "How far is the first part?") == (
        "How far is the first part? She walks 3 miles, then 4 miles."
    )
