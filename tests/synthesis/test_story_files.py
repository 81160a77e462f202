"""Story files: what a line means, which problem comes out, and which faults are named with their line."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.problems import extract_quantities
from mycelium.programs import execute
from mycelium.synthesis import from_any_row, parse_stories
from mycelium.synthesis.engine.expressions import Expr, approximate, compiled, read_expression
from mycelium.synthesis.engine.faults import StoryFault
from mycelium.synthesis.engine.prepare import prepare
from mycelium.synthesis.engine.problems import Unfit, draw_problem
from mycelium.synthesis.engine.slots import read_slot

ORCHARD = """
topic: orchard

== orchard-crates
{S} picks {a:12..40} [crates|boxes] of {x:apple|pear|plum} with {b:8..24} {x} in each.
[On the way to market,|] {c:3..30} of the {x} [are bruised and thrown away|go bad].
{S:He} packs the rest into bags of {d:4..12} [to sell|for customers|].
~ {S:His} truck is {n:3..15} years old.
where whole (a*b-c)/d, a*b > 4*c
? How many bags [does {S} fill|of {x} are there]? = (a*b-c)/d : bags
? If each bag sells for {p:$2..$9}, how much [money|] [does {S} make|will {S} get]? = (a*b-c)/d*p : dollars
? How many good {x} are left before packing? = a*b-c : {x}
""".splitlines()


def story_of(*lines: str, head: str = "== one"):
    stories, faults = parse_stories([head, *lines])
    assert not faults, faults
    return stories[0]


def drawn(*lines: str, seed: int = 0, question: int = 0):
    return draw_problem(prepare(story_of(*lines), question), random.Random(seed), "p")


def faults_of(*lines: str) -> list[str]:
    return [str(fault) for fault in parse_stories(["== one", *lines])[1]]


# -- from a file to a problem ------------------------------------------------------------------------------------


def test_the_story_of_the_manual_gives_problems_whose_program_is_its_arithmetic() -> None:
    (story,), faults = parse_stories(ORCHARD)
    assert faults == []
    assert (story.topic, len(story.questions)) == ("orchard", 3)
    for seed in range(30):
        for index in range(3):
            problem = draw_problem(prepare(story, index), random.Random(seed), "p")
            told = dict(zip(problem.told, problem.quantities, strict=True))
            a, b, c, d = (told[name] for name in "abcd")
            assert a * b > 4 * c and (a * b - c) % d == 0
            right = ((a * b - c) // d, (a * b - c) // d * told.get("p", 0), a * b - c)[index]
            assert problem.answer == str(right)


def test_a_problem_is_the_label_of_its_own_text() -> None:
    """What the extractor reads and what the program yields are what the story told."""
    (story,), _ = parse_stories(ORCHARD)
    for seed in range(20):
        problem = draw_problem(prepare(story, 1), random.Random(seed), "p")
        label = from_any_row(problem.row())
        assert [q.value for q in extract_quantities(problem.question)] == [Fraction(v) for v in problem.quantities]
        assert execute(label.program).answer == Fraction(problem.answer)
        for spans in problem.regions:
            assert spans and all(0 <= start < end <= len(problem.question) for start, end in spans)


def test_a_story_is_a_function_of_its_seed() -> None:
    (story,), _ = parse_stories(ORCHARD)
    texts = [draw_problem(prepare(story, 0), random.Random(5), "p").json() for _ in range(2)]
    assert texts[0] == texts[1]


def test_the_question_alone_changes_with_the_question() -> None:
    """The same seed tells the same kind of story; which facts are read depends on the question."""
    (story,), _ = parse_stories(ORCHARD)
    assert {prepare(story, k).reads for k in range(3)} == {frozenset("abcd"), frozenset("abcdp"), frozenset("abc")}


# -- wording -----------------------------------------------------------------------------------------------------


def test_empty_choices_leave_no_blanks_and_sentences_begin_with_a_capital() -> None:
    texts = {
        drawn(
            "[Early,|] {a:13..19} boys [ran|] , and {b:13..19} girls.", "? How many ran? = a+b : runners", seed=s
        ).question
        for s in range(40)
    }
    assert any(text.startswith("Early, ") for text in texts)
    for text in texts:
        assert "  " not in text and " ," not in text and (text[0].isupper() or text[0].isdigit())


def test_number_words_that_begin_a_sentence_have_a_capital() -> None:
    text = drawn("It rains. {a:3,4 words} men wait.", "? How many eyes is that? = a*2 : eyes").question
    assert text.startswith(("It rains. Three men", "It rains. Four men"))


def test_a_sentence_goes_on_after_a_quotation() -> None:
    text = drawn(
        '"Is {a:13..19} enough?" [asks|wonders] a man with {b:13..19}.', "? What is the sum? = a+b : number"
    ).question
    assert '?" asks' in text or '?" wonders' in text


def test_a_number_word_that_opens_a_quotation_has_a_capital() -> None:
    for lines in ('"{a:3,4 words} seats," says {S}.', 'It rains. "{a:3,4 words} seats," says {S}.'):
        text = drawn(lines, "? How many with another? = a+1 : seats").question
        assert '"Three seats' in text or '"Four seats' in text
    text = drawn('He says "{a:3,4 words} seats".', "? How many with another? = a+1 : seats").question
    assert 'says "three' in text or 'says "four' in text


def test_choices_with_one_key_take_the_same_place() -> None:
    for seed in range(20):
        text = drawn(
            "A [@k cat|dog] eats {a:13..19} g; the [@k cat|dog] is old.",
            "? How much in a week? = a*7 : grams",
            seed=seed,
        )
        assert text.question.count("cat") in (0, 2)


def test_pronouns_follow_the_person() -> None:
    for seed in range(10):
        text = drawn(
            "who S: woman",
            "{S} has {a:13..19} hens. {S:He} feeds {S:his} hens.",
            "? And with the cock? = a+1 : birds",
            seed=seed,
        )
        assert "She feeds her hens" in text.question


def test_movable_sentences_come_in_any_order_and_the_program_follows_the_text() -> None:
    lines = ("& Ann has {a:20..29} pens.", "& Ben has {b:40..49} pens.", "? How many more has Ben? = b-a : pens")
    found = {(p := drawn(*lines, seed=s)).told: p.steps for s in range(20)}
    assert found == {
        ("a", "b"): (("SUB", (("q", 1), ("q", 0))),),
        ("b", "a"): (("SUB", (("q", 0), ("q", 1))),),
    }


def test_the_unit_is_the_thing_that_was_drawn() -> None:
    for seed in range(8):
        problem = drawn("{a:20..29} {x:apple|pear|plum} lie there.", "? How many with another? = a+1 : {x}", seed=seed)
        assert f"{problem.quantities[0]} {problem.unit} lie" in problem.question


def test_an_optional_sentence_is_told_where_the_question_reads_it() -> None:
    lines = ("{S} has {a:20..29} pens.", "~ A pen costs {p:$2..$9}.", "? What are they worth? = a*p : dollars")
    assert all("costs" in drawn(*lines, seed=s).question for s in range(10))


# -- numbers -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("slot", "values", "told"),
    [
        ("3..6", [3, 4, 5, 6], "count"),
        ("10..30 by 10", [10, 20, 30], "count"),
        ("120,150,200", [120, 150, 200], "count"),
        ("1.2..1.5 by 0.1", [Fraction(12, 10), Fraction(13, 10), Fraction(14, 10), Fraction(3, 2)], "decimal"),
        ("$2..$4", [2, 3, 4], "money"),
        ("KSh 50..KSh 70 by 10", [50, 60, 70], "money"),
        ("£1.20..£1.60 by 0.2", [Fraction(6, 5), Fraction(7, 5), Fraction(8, 5)], "money"),
        ("20p..30p by 5", [20, 25, 30], "money"),
        ("10%..20% by 5", [Fraction(1, 10), Fraction(3, 20), Fraction(1, 5)], "percent"),
        ("1/2,1/3,1 1/2", [Fraction(1, 2), Fraction(1, 3), Fraction(3, 2)], "fraction"),
        ("2..4 times", [2, 3, 4], "times"),
        ("7:15 am..7:25 am by 5", [Fraction(29, 4), Fraction(22, 3), Fraction(89, 12)], "clock"),
        ("1:30 pm", [Fraction(27, 2)], "clock"),
        ("16:45", [Fraction(67, 4)], "clock"),
        ('12 as "a dozen"', [12], "count"),
    ],
)
def test_a_slot_says_its_values(slot: str, values: list, told: str) -> None:
    read = read_slot("a", slot)
    assert (list(read.values), read.told) == (values, told)


@pytest.mark.parametrize("slot", ["9..3", "apples..pears", "3,x", "1/0", "25:00", "$2..7%", "1..1000000"])
def test_a_slot_without_values_is_a_fault(slot: str) -> None:
    with pytest.raises(StoryFault):
        read_slot("a", slot)


def test_pence_have_no_decimals() -> None:
    texts = [drawn("A pen is {a:20p..80p by 10}.", "? What are {n:4} pens? = a*n : pence", seed=s).question for s in range(60)]  # fmt: skip
    assert all(".00p" not in text for text in texts)


def test_a_time_after_noon_is_read_as_hours_past_noon_and_the_program_adds_them() -> None:
    problem = drawn("Open from {s:9:15 am} to {e:4:30 pm}.", "? For how many minutes? = (e-s)*60 : minutes")
    assert problem.quantities == (Fraction(37, 4), Fraction(9, 2))
    assert problem.answer == "435"
    assert execute(from_any_row(problem.row()).program).answer == 435


def test_a_time_of_day_is_answered_as_one() -> None:
    assert (
        drawn("It leaves at {t:11:40 am} and takes {d:50} minutes.", "? When is it there? = t+d/60 : clock").answer
        == "12:30 pm"
    )


def test_a_label_is_a_name_and_no_quantity() -> None:
    problem = drawn(
        "Room {r:12 label} has {a:20..29} desks.", "? How many in two such rooms? = a*2 : desks".replace("two", "both")
    )
    assert "Room 12" in problem.question and len(problem.quantities) == 1


def test_hidden_numbers_and_lets_make_what_is_told_come_out() -> None:
    lines = (
        "hide r:3..20, c:4..30",
        "let heads = r + c",
        "let legs = 4*r + 2*c",
        "Rabbits and hens share a yard: {heads} heads and {legs} legs.",
        "? How many rabbits? = (legs-2*heads)/2 | r, c: r + c = heads, 4*r + 2*c = legs : rabbits",
    )
    for seed in range(10):
        problem = drawn(*lines, seed=seed)
        heads, legs = problem.quantities
        assert problem.answer == str((legs - 2 * heads) // 2)
        assert problem.unknown_program is not None
        assert execute(problem.unknown_program).answer == Fraction(problem.answer)
        assert [name for name, _ in problem.row()["unknown_program"]["steps"]][:2] == ["UNKNOWN", "UNKNOWN"]


def test_results_that_a_story_cannot_have_are_drawn_again() -> None:
    for seed in range(20):
        problem = drawn("Of {a:5..9} eggs {b:2..9} break.", "? How many are whole? = a-b : eggs", seed=seed)
        assert int(problem.answer) > 0


# -- expressions -------------------------------------------------------------------------------------------------

names = st.sampled_from(["a", "b", "c"])
expressions = st.recursive(
    names.map(lambda n: Expr("name", name=n)) | st.integers(1, 30).map(lambda v: Expr("number", value=v)),
    lambda inner: st.tuples(st.sampled_from("+-*/"), inner, inner).map(lambda t: Expr(t[0], (t[1], t[2]))),
    max_leaves=8,
)


@given(expressions, st.tuples(*[st.integers(1, 40)] * 3))
def test_an_expression_reads_back_and_agrees_with_fractions(expr: Expr, drawn_values: tuple[int, int, int]) -> None:
    values = dict(zip("abc", drawn_values, strict=True))

    def by_hand(item: Expr) -> Fraction:
        if item.op == "name":
            return Fraction(values[item.name])
        if item.op == "number":
            return Fraction(item.value)
        left, right = map(by_hand, item.args)
        return {"+": left + right, "-": left - right, "*": left * right}[item.op] if item.op != "/" else left / right

    assert read_expression(str(expr)) == expr
    try:
        right = by_hand(expr)
    except ZeroDivisionError:
        with pytest.raises(ZeroDivisionError):
            compiled(expr)(values)
        return
    assert compiled(expr)(values) == right
    assert approximate(expr)(values) == pytest.approx(float(right), rel=1e-6, abs=1e-6)


@pytest.mark.parametrize(
    "text", ["", "a+", "(a", "a)", "a b", "__import__", "foo(a)", "mod(a)", "a**2", "1..2", "(" * 40 + "a" + ")" * 40]
)
def test_what_is_no_expression_is_a_fault(text: str) -> None:
    with pytest.raises(StoryFault):
        read_expression(text) if text != "__import__" else read_expression("__import__(1)")


# -- faults ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (("{a:3..9 pens.", "? How many? = a : pens"), "line 2: '{' is not closed"),
        (("[x|y pens {a:3..9}", "? How many? = a+1 : pens"), "line 2: '[' is not closed"),
        (("{a:3..9} pens {a:3..8}.", "? How many? = a+1 : pens"), "declared twice"),
        (("{a:3..9} pens.", "? How many?"), "line 3: a question without"),
        (("{a:3..9} pens.", "? How many? = a+1"), "without ` : unit`"),
        (("{a:3..9} pens.",), "has no question"),
        (("{a:3..9} pens.", "where a ~ 3", "? How many? = a+1 : pens"), "line 3: got the constraint"),
        (("who S: robot", "{S} has {a:3..9}.", "? How many? = a+1 : pens"), "kinds: person"),
        (("{S:him2} has {a:3..9}.", "? How many? = a+1 : pens"), "a person's forms"),
        (("? How many? = a+1 : pens", "{a:3..9} pens."), "questions come last"),
    ],
)
def test_faults_are_named_with_their_line(lines: tuple[str, ...], words: str) -> None:
    assert any(words in fault for fault in faults_of(*lines)), faults_of(*lines)


def test_all_faults_of_a_file_are_found_and_the_good_stories_kept() -> None:
    stories, faults = parse_stories(
        [
            "== Bad Id",
            "x",
            "== good",
            "{a:3..9} pens.",
            "? How many? = a+1 : pens",
            "== bad",
            "{b:9..3}.",
            "? How many? = b : pens",
        ]
    )
    assert [story.id for story in stories] == ["good"]
    assert [fault.line for fault in faults] == [1, 7]


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (("{a:3..9} pens.", "? How many? = a+b : pens"), "the program reads b, .* no slot and no let"),
        (("hide b:3..9", "{a:3..9} pens.", "? How many? = a+b : pens"), "the text does not tell; it is hidden"),
        (("{a:3..9} pens[ and {b:3..9} caps|].", "? How many? = a+b : pens"), "some wordings do not tell"),
    ],
)
def test_a_program_that_reads_what_is_not_told_is_a_fault(lines: tuple[str, ...], words: str) -> None:
    with pytest.raises(StoryFault, match=words):
        drawn(*lines)


def test_a_sum_that_is_read_twice_is_worked_out_once() -> None:
    problem = drawn(
        "Ann has {a:3..9} pens, Ben {b:3..9}, Cem {k:2..4 times} as many as they.",
        "? How many have they? = a+b+k*(a+b) : pens",
    )
    assert problem.steps == (
        ("ADD", (("q", 0), ("q", 1))),
        ("MUL", (("q", 2), ("r", 0))),
        ("ADD", (("r", 0), ("r", 1))),
    )


def test_an_answer_that_stands_in_the_text_is_no_problem() -> None:
    with pytest.raises(Unfit, match="at least one step"):
        drawn("{a:3..9} pens.", "? How many? = a : pens")


# -- ways of telling ---------------------------------------------------------------------------------------------


def test_a_last_fact_that_the_question_reads_becomes_its_condition_at_times() -> None:
    lines = ("{S} fills {a:20..29} bags.", "Each bag sells for {p:$2..$9}.", "? How much is that? = a*p : dollars")
    texts = [drawn(*lines, seed=s).question for s in range(30)]
    folded = [text for text in texts if " If each bag sells for $" in text]
    assert 5 < len(folded) < 30 and all(text.endswith(", how much is that?") for text in folded)


@pytest.mark.parametrize(
    "last",
    [
        "~ Each bag weighs {p:2..9} kg.",
        "Each bag sells, they say; well: {p:$2..$9}.",
        "Then each bag sells for {p:$2..$9}.",
    ],
)
def test_what_would_not_read_well_is_no_condition(last: str) -> None:
    lines = ("{S} fills {a:20..29} bags.", last, "? How much is that? = a*p : dollars")
    assert not any(" If " in drawn(*lines, seed=s).question for s in range(20))


def test_a_pronoun_that_begins_the_condition_is_small() -> None:
    asked = "? How much is left of it when he spends {b:3..9}? = a-b : rand"
    lines = ("who S: man", "{S} is at the shop.", "{S:His} aunt gives him {a:20..29} rand.", asked)
    texts = [drawn(*lines, seed=s).question for s in range(20)]
    assert any(" If his aunt gives" in text for text in texts) and not any("If His" in text for text in texts)


def test_a_fact_that_nothing_reads_is_no_condition() -> None:
    lines = (
        "{S} fills {a:20..29} bags.",
        "Each bag sells for {p:$2..$9}.",
        "? How many are left without a bag? = a-1 : bags",
    )
    assert not any(" If " in drawn(*lines, seed=s).question for s in range(20))


def test_a_name_becomes_a_pronoun_only_where_one_person_can_be_meant() -> None:
    alone = ("who S: man", "{S} has {a:20..29} pens.", "? How many does {S} have with another? = a+1 : pens")
    texts = [drawn(*alone, seed=s).question for s in range(30)]
    assert 5 < sum("does he have" in text for text in texts) < 30
    for second in ("{S} has {a:20..29} pens, {T} none.", "{S}'s brother found {S} with {a:20..29} pens."):
        lines = ("who S: man", second, "? How many does {S} have with another? = a+1 : pens")
        assert not any("does he have" in drawn(*lines, seed=s).question for s in range(30))


def test_a_semicolon_may_be_told_as_two_sentences() -> None:
    lines = ("The red bag holds {a:20..29} pens; the blue bag holds {b:30..39}.", "? How many are that? = a+b : pens")
    assert {drawn(*lines, seed=s).question.count(";") for s in range(20)} == {0, 1}
    assert any(". The blue bag" in drawn(*lines, seed=s).question for s in range(20))
