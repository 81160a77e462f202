"""Written numbers to references: quantities, earlier results, percents in other words, hidden operations."""

from __future__ import annotations

from fractions import Fraction

import pytest

from mycelium.labels.alignment import Alignment, align, candidates
from mycelium.labels.build import best_program
from mycelium.problems import extract_quantities
from mycelium.programs import Program, QuantityRef, ResultRef
from mycelium.programs.computation import constant_leaf, difference_of, product_of, quantity_leaf, quotient_of, sum_of
from mycelium.programs.notation import read_annotations, read_assignments


def aligned(text: str, solution: str, gold: str) -> Program:
    quantities = extract_quantities(text)
    found = best_program(align(read_annotations(solution), quantities), quantities, gold)
    assert found is not None, "no reading executes to gold"
    return found[0]


def steps_of(program: Program) -> list[str]:
    names = {QuantityRef: "q", ResultRef: "r"}
    return [
        " ".join(
            [
                step.operation,
                *(f"{names[type(a)]}{a.index}" if type(a) in names else str(a.value) for a in step.arguments),
            ]
        )  # type: ignore[union-attr]
        for step in program.steps
    ]


def test_a_number_stands_for_the_quantity_with_its_value() -> None:
    program = aligned("Ann has 6 boxes of 12 jars. How many jars?", "6*12 = <<6*12=72>>72", "72")
    assert steps_of(program) == ["MUL q0 q1"]


def test_a_result_is_preferred_to_a_quantity_of_the_same_value() -> None:
    text = "Ben buys 4 bags of 3 pears and 12 plums. He eats 5 pears. How many pears are left?"
    program = aligned(text, "4*3=<<4*3=12>>12 pears\n12-5=<<12-5=7>>7", "7")
    assert steps_of(program) == ["MUL q0 q1", "SUB r0 q3"]


def test_of_two_equal_quantities_each_is_read_once() -> None:
    text = "A shelf has 5 red books, 5 green books and 2 vases. How many books are there?"
    assert steps_of(aligned(text, "5+5=<<5+5=10>>10", "10")) == ["ADD q0 q1"]


@pytest.mark.parametrize(
    ("solution", "gold", "expected"),
    [
        ("50*20/100=<<50*20/100=10>>10", "10", ["MUL q0 q1"]),
        ("50*.2=<<50*.2=10>>10", "10", ["MUL q0 q1"]),
        ("50*20%=<<50*20%=10>>10", "10", ["MUL q0 q1"]),
        ("100-20=<<100-20=80>>80\n80/100*50=<<80/100*50=40>>40", "40", ["MUL q0 q1", "SUB q0 r0"]),
        ("50*.8=<<50*.8=40>>40", "40", ["MUL q0 q1", "SUB q0 r0"]),
        ("50*80/100=<<50*80/100=40>>40", "40", ["MUL q0 q1", "SUB q0 r0"]),
        ("50*1.2=<<50*1.2=60>>60", "60", ["MUL q0 q1", "ADD q0 r0"]),
        ("50/5=<<50/5=10>>10", "10", ["MUL q0 q1"]),  # 20% as one fifth
    ],
)
def test_a_percent_is_recognised_in_all_its_words(solution: str, gold: str, expected: list[str]) -> None:
    assert steps_of(aligned("A coat costs $50 and gets 20% off. What then?", solution, gold)) == expected


@pytest.mark.parametrize("solution", ["60*3/4=<<60*3/4=45>>45", "3/4*60=<<3/4*60=45>>45", "60*.75=<<60*.75=45>>45"])
def test_a_fraction_of_the_text_may_be_written_in_two_numbers(solution: str) -> None:
    assert steps_of(aligned("Of 60 pupils 3/4 can swim. How many?", solution, "45")) == ["MUL q0 q1"]


def test_half_as_a_word_is_a_division_by_two_or_a_product() -> None:
    text = "Tim saw 48 birds and half as many foxes. How many foxes?"
    assert steps_of(aligned(text, "48/2=<<48/2=24>>24", "24")) == ["MUL q0 q1"]


def test_units_are_constants() -> None:
    text = "A tap drips 3 times a minute. How often in 2 hours?"
    program = aligned(text, "2*60=<<2*60=120>>120\n120*3=<<120*3=360>>360", "360")
    assert steps_of(program) in (["MUL q1 60", "MUL q0 r0"], ["MUL q0 q1", "MUL 60 r0"], ["MUL q0 q1", "MUL r0 60"])


def test_a_conversion_that_nobody_wrote_is_found() -> None:
    text = "A tap drips 3 times a minute. How often in 2 hours?"
    program = aligned(text, "120*3=<<120*3=360>>360", "360")
    assert program.used_quantities() == {0, 1}


def test_a_number_that_was_read_before_is_not_a_percent_in_other_words() -> None:
    # 120 is also 100% + 20%, and 24 is 20% of 120.
    text = "There is a 20% discount on a lamp of $120. What is the new price?"
    solution = "120*0.2=<<120*0.2=24>>24\n120-24=<<120-24=96>>96"
    assert steps_of(aligned(text, solution, "96")) == ["MUL q0 q1", "SUB q1 r0"]


def test_a_result_in_another_unit_is_still_that_result() -> None:
    text = "A show lasts 1.5 hours with 3 breaks of 10 minutes. How many hours are no break?"
    solution = "3*10=<<3*10=30>>30 minutes, which is 0.5 hours.\n1.5-0.5=<<1.5-0.5=1>>1"
    assert steps_of(aligned(text, solution, "1")) == ["MUL q1 q2", "DIV r0 60", "SUB q0 r1"]


def test_a_hidden_sum_is_bridged() -> None:
    # 21 is 6 + 15, which the solution never says.
    text = "Lea paints 6 doors and 15 windows at 30 dollars each. How much is that?"
    program = aligned(text, "21*30=<<21*30=630>>630", "630")
    assert steps_of(program) == ["ADD q0 q1", "MUL q2 r0"]


def test_a_result_rounded_down_or_up_in_the_annotation_is_a_whole_division() -> None:
    text = "45 eggs go into boxes of 6. How many?"
    assert steps_of(aligned(text, "<<45/6=7>>", "7")) == ["FLOOR_DIV q0 q1"]
    assert steps_of(aligned(text, "<<45/6=8>>", "8")) == ["CEIL_DIV q0 q1"]


def test_a_result_rounded_only_in_words_is_a_whole_division() -> None:
    text = "45 eggs go into boxes of 6. How many?"
    assert steps_of(aligned(text, "45/6=<<45/6=7.5>>7.5, so he needs 8", "8")) == ["CEIL_DIV q0 q1"]


def test_a_wrong_step_has_no_reading() -> None:
    assert align(read_annotations("<<6*12=80>>"), extract_quantities("6 boxes of 12 jars")) == []


def test_a_number_that_nothing_explains_has_no_reading() -> None:
    assert align(read_annotations("<<6*977=5862>>"), extract_quantities("6 boxes of 12 jars")) == []


def test_named_lines_read_each_other_by_name() -> None:
    quantities = extract_quantities("6 boxes of 12 jars, 20 sold. How many left?")
    steps = read_assignments("a = 6 * 12\nb = a - 20")
    found = best_program(align(steps, quantities), quantities, "52")
    assert found is not None and steps_of(found[0]) == ["MUL q0 q1", "SUB r0 q2"]


def test_candidates_come_cheapest_first_and_unused_before_used() -> None:
    quantities = extract_quantities("5 red and 5 green")
    state = Alignment(used_quantities=frozenset({0}))
    found = candidates(Fraction(5), quantities, state)
    assert [item.node for item in found[:2]] == [quantity_leaf(1), quantity_leaf(0)]
    costs = [item.cost for item in found]
    assert costs == sorted(costs)


def test_the_derived_forms_of_a_percent() -> None:
    quantities = extract_quantities("20% of them")
    share, empty = quantity_leaf(0), Alignment()
    one, hundred = constant_leaf(1), constant_leaf(100)
    first = {
        value: candidates(Fraction(value), quantities, empty)[0].node
        for value in ("20", "0.8", "1.2", "80", "120", "5")
    }
    assert first == {
        "20": product_of(share, hundred),
        "0.8": difference_of(one, share),
        "1.2": sum_of(one, share),
        "80": product_of(hundred, difference_of(one, share)),
        "120": product_of(hundred, sum_of(one, share)),
        "5": quotient_of(one, share),
    }


def test_a_step_whose_fractions_would_nest_beyond_the_limit_has_no_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    quantities = extract_quantities("A jug holds 3/4 of a litre. Ann has 20 jugs.")
    monkeypatch.setattr("mycelium.symbolic.tree.MAX_DEPTH", 12)
    steps = read_annotations("20/5/4/4/3*5*5*5*2/4/4/5/5/3*3*3*4*4=<<20/5/4/4/3*5*5*5*2/4/4/5/5/3*3*3*4*4=15>>15")
    assert steps and align(steps, quantities) == []
