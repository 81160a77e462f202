"""New questions about earlier results, and two problems joined over a shared quantity."""

from __future__ import annotations

from fractions import Fraction

import pytest

from hand_labels import labeled
from mycelium.errors import UsageError
from mycelium.problems import extract_quantities, question_span
from mycelium.programs import LabeledProblem, execute
from mycelium.synthesis import KINDS, skeleton_problems
from mycelium.synthesis.asked import other_questions
from mycelium.synthesis.joined import joined_problems
from mycelium.synthesis.questions import Asked, as_much_as, joint_question, read_question

PENS = labeled(
    "Anna has 24 pens. She gives 9 pens to her sister. How many pens does Anna have left?",
    ("SUB", "q0", "q1"), name="pens",
)  # fmt: skip
CARDS = labeled(
    "Tom has 15 markers. He buys 6 more. Then he packs them in 3 equal boxes. How many markers are in each box?",
    ("ADD", "q0", "q1"), ("DIV", "r0", "q2"), name="markers",
)  # fmt: skip
MONEY_A = labeled(
    "Ella earns $9 an hour. She works 20 hours. She pays $30 for a ticket. How much money does Ella have left?",
    ("MUL", "q0", "q1"), ("SUB", "r0", "q2"), name="a",
)  # fmt: skip
MONEY_B = labeled(
    "Hugo starts the week with $90 and buys a bag for $45. How much money does he have left?",
    ("SUB", "q0", "q1"), name="b",
)  # fmt: skip
STORIES = [PENS, CARDS, MONEY_A, MONEY_B]


def test_a_question_about_one_person_is_taken_apart_and_its_pronoun_resolved() -> None:
    asked = read_question(MONEY_B.problem.text, MONEY_B.goal.question_span)
    assert asked == Asked(True, "money", "does", "Hugo", "have", "left")
    assert as_much_as(asked) == "as much money as Hugo has left"


@pytest.mark.parametrize(
    "question",
    [
        "How many more pens does Anna have than Ben?",
        "How many pens do Anna and Ben have?",
        "How many pens does the school have?",
        "How many pens does he have?",  # nobody whom "he" could mean
        "How much change does Anna get?",
        "How many pens does Anna have if she loses 5?",
        "How many pens does Anna sell each day?",
        "What is the number of pens?",
    ],
)
def test_questions_of_another_form_are_left_alone(question: str) -> None:
    text = f"Anna has pens. {question}"
    assert read_question(text, question_span(text)) is None


def test_the_joint_question_asks_for_the_total_or_the_difference() -> None:
    first = Asked(False, "pens", "did", "Anna", "buy", "at the fair")
    second = Asked(False, "pens", "did", "Tom", "buy", "at the fair")
    assert joint_question(first, second, True) == "How many pens did Anna and Tom buy at the fair altogether?"
    assert joint_question(first, second, False) == "How many more pens did Anna buy at the fair than Tom?"
    money = Asked(True, "", "does", "Anna", "spend", ""), Asked(True, "", "does", "Tom", "spend", "")
    assert joint_question(*money, False) == "How much more does Anna spend than Tom?"
    assert joint_question(*money, True) == "How much do Anna and Tom spend altogether?"


def questions_of(item: LabeledProblem) -> dict[str, str]:
    return {other.problem.text[slice(*other.goal.question_span)]: other.gold for other in other_questions(item)}


def test_a_comparison_a_share_and_a_purchase_name_their_results() -> None:
    comparison = labeled(
        "Ben has 12 marbles. Anna has twice as many marbles as Ben. How many marbles do they have?",
        ("MUL", "q0", "q1"), ("ADD", "q0", "r0"),
    )  # fmt: skip
    assert questions_of(comparison) == {"How many marbles does Anna have?": "24"}
    share = labeled(
        "A class has 30 students. 40% of the students are girls. How many boys are there?",
        ("MUL", "q0", "q1"), ("SUB", "q0", "r0"),
    )  # fmt: skip
    assert questions_of(share) == {"How many of the students are girls?": "12"}
    purchase = labeled(
        "Tom had $100. Tom bought 3 shirts for $20 each. How much money does he have left?",
        ("MUL", "q1", "q2"), ("SUB", "q0", "r0"),
    )  # fmt: skip
    assert questions_of(purchase) == {"How much did Tom pay for the shirts?": "60"}
    packed = labeled(
        "A shop has 4 boxes with 12 pencils in each box. It sells 8 pencils. How many pencils are left?",
        ("MUL", "q0", "q1"), ("SUB", "r0", "q2"),
    )  # fmt: skip
    assert questions_of(packed) == {"How many pencils are there in the boxes altogether?": "48"}


def test_a_result_that_reads_more_than_the_sentence_says_is_not_asked_for() -> None:
    flattened = labeled(
        "Cal has 7 marbles. Ben has 12 marbles. Anna has 3 more marbles than Ben. How many marbles do they have?",
        ("ADD", "q0", "q1"), ("ADD", "q1", "r0"), ("ADD", "q2", "r1"),
    )  # fmt: skip
    assert questions_of(flattened) == {}
    cheaper = labeled(
        "Tom bought 3 shirts for $20 each. He had a coupon for 10% off. How much did he pay?",
        ("MUL", "q0", "q1"), ("MUL", "r0", "q2"), ("SUB", "r0", "r1"),
    )  # fmt: skip
    assert questions_of(cheaper) == {}
    asks_with_a_number = labeled(
        "Tom has 4 boxes with 12 pencils in each. If he sells 8, how many pencils are left?",
        ("MUL", "q0", "q1"), ("SUB", "r0", "q2"),
    )  # fmt: skip
    assert questions_of(asks_with_a_number) == {}


def test_joined_problems_hold_both_stories_and_their_label_executes() -> None:
    joined = list(skeleton_problems(STORIES, 40, seed=3, kinds=("joined",)))
    assert len(joined) == 40
    named = [item for item in joined if " has as many " in item.problem.text]
    together = [item for item in joined if " have left altogether?" in item.problem.text]
    assert named and together
    for item in joined:
        assert execute(item.program).answer == Fraction(item.gold)
        assert tuple(q.value for q in extract_quantities(item.problem.text)) == item.program.quantities
        assert len(item.program.steps) in (3, 4)


def test_a_shared_quantity_is_the_first_problems_result() -> None:
    joined = next(
        item
        for item in skeleton_problems(STORIES, 40, seed=3, kinds=("joined",))
        if " has as many " in item.problem.text
    )
    start, taken, more, boxes = joined.program.quantities
    assert Fraction(joined.gold) == (start - taken + more) / boxes
    people = {word for word in joined.problem.text.split() if word in ("Anna", "Tom")}
    assert not people or joined.problem.text.count("?") == 1


def test_the_length_of_joined_problems_can_be_asked_for() -> None:
    """Steps of the two programs together: 1 and 2, 2 and 1, 2 and 2; a joint question adds one."""
    assert {len(item.program.steps) for item in joined_problems(STORIES, 40, 3, (4, 8))} <= {4, 5}
    assert list(joined_problems(STORIES, 40, 3, (9, 12))) == []
    assert list(joined_problems(STORIES, 40, 3)) == list(joined_problems(STORIES, 40, 3, (1, 8)))


def test_every_kind_is_deterministic_and_an_unknown_one_is_named() -> None:
    first = list(skeleton_problems(STORIES, 20, seed=9, kinds=KINDS))
    assert first == list(skeleton_problems(STORIES, 20, seed=9, kinds=KINDS))
    assert {item.origin.rpartition(", ")[2] for item in first} == {
        "new numbers",
        "joined",
        "distracted",
        "turned round",
    }
    with pytest.raises(UsageError, match="got kinds retold, told; expected some of retold, asked, joined, dis"):
        list(skeleton_problems(STORIES, 5, kinds=("retold", "told")))


def test_distracted_problems_hold_one_more_number_that_nothing_reads() -> None:
    distracted = list(skeleton_problems(STORIES, 30, seed=2, kinds=("distracted",)))
    assert len(distracted) == 30
    for item in distracted:
        assert execute(item.program).answer == Fraction(item.gold)
        assert len(item.quantities) == len(item.program.used_quantities()) + 1
