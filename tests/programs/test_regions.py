"""Regions: the words that each step of a program reads."""

from __future__ import annotations

import random
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from mycelium.problems import extract_quantities
from mycelium.programs import Constant, QuantityRef, ResultRef, program_of, step_regions

TEXT = "Ann packs 6 boxes, each with 12 jars, and sells 20 jars. How many jars are left in a week?"


def test_a_step_reads_the_clauses_of_its_quantities_and_else_the_question() -> None:
    quantities = extract_quantities(TEXT)
    program = program_of(
        [
            ("MUL", [QuantityRef(0), QuantityRef(1)]),
            ("SUB", [ResultRef(0), QuantityRef(2)]),
            ("MUL", [ResultRef(1), Constant(Fraction(7))]),
        ],
        [item.value for item in quantities],
    )
    regions = step_regions(TEXT, quantities, program)
    assert [[TEXT[start:end] for start, end in spans] for spans in regions] == [
        ["Ann packs 6 boxes,", "each with 12 jars,"],
        ["and sells 20 jars."],
        ["How many jars are left in a week?"],
    ]


def test_two_quantities_of_one_clause_give_one_region() -> None:
    text = "He has 3 pens worth 4 dollars. How much is that?"
    quantities = extract_quantities(text)
    program = program_of([("MUL", [QuantityRef(0), QuantityRef(1)])], [item.value for item in quantities])
    ((span,),) = step_regions(text, quantities, program)
    assert text[span[0] : span[1]] == "He has 3 pens worth 4 dollars."


WORDS = [
    "Ann",
    "has",
    "3",
    "twenty-five",
    "and",
    "a quarter of",
    "$4.50",
    ",",
    "1,000",
    "then",
    "20%",
    "who",
    "2 1/2",
    ".",
    "?",
]


@given(st.integers(0, 10**6))
def test_no_region_cuts_a_word_and_every_region_holds_its_quantities(seed: int) -> None:
    rng = random.Random(seed)
    text = " ".join(rng.choice(WORDS) for _ in range(20))
    quantities = extract_quantities(text)
    if not quantities:
        return
    steps = [("ADD", [QuantityRef(index), QuantityRef(index)]) for index in range(len(quantities))]
    program = program_of(steps, [item.value for item in quantities])
    for item, spans in zip(quantities, step_regions(text, quantities, program), strict=True):
        ((start, end),) = spans
        assert start <= item.char_span[0] and item.char_span[1] <= end
        for cut in (start, end):
            assert not (0 < cut < len(text) and text[cut - 1].isalnum() and text[cut].isalnum())
