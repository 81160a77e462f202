"""Questions that lack a needed fact are refused with what is missing; questions that have it are left alone."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from mycelium.problems import extract_quantities
from mycelium.solver.intake import readable_quantities
from mycelium.solver.missing import missing_fact

DATA = Path(__file__).parent.parent / "data"
LACKING, ANSWERABLE = (
    [json.loads(line)["question"] for line in (DATA / name).read_text(encoding="utf-8").splitlines()]
    for name in ("lacks_a_fact.jsonl", "answerable.jsonl")
)


def missing(text: str) -> str | None:
    return missing_fact(text, extract_quantities(text))


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Tom has some apples and buys 4 more. How many apples has he?", "only number"),
        ("A jar holds some sugar. 3 cups of 200 g are added. How many grams are in the jar?", "holds some"),
        ("Ken gave away some of his 45 cards and bought 10. How many cards has he now?", "some of his 45"),
        ("Rita is 12 years old and has 3 cats. How old is her dog?", "the age of her dog"),
        ("A bus has 12 rows. How many seats does it have?", "only number"),
        ("A box holds pens. Each pen costs 3 dollars. What do all pens cost?", "only number"),
        ("Eli drove 40 km in 2 hours. How much did the ride cost?", "no price"),
        ("Ada lends 500 euros for 3 years. How much interest does she get?", "rate of interest"),
        ("A gym asks for a joining fee and 20 euros a month. How much do 6 months cost?", "a joining fee"),
        ("Mia has 3 red and 4 blue pens. What is the colour of her bag?", "no number (colour)"),
        (
            "Jo bought 4 kg of nuts and paid with a 50-euro note. How much change did she get?",
            "price of what is bought",
        ),
        ("Ed buys 2 pens and a ruler. Each pen costs 3 euros. How much does he pay in all?", "price of the ruler"),
    ],
)
def test_the_reason_names_what_is_missing(text: str, what: str) -> None:
    assert what in (missing(text) or "")


@pytest.mark.parametrize(
    "text",
    [
        "Tom had some apples. He ate 3 and gave away 8. Now he has 14. How many had he at first?",
        "A square has a side of 11 m. What is its area?",
        "How many minutes are in 3 hours?",
        "Ben is 6 years older than Ann. Ann is 9. How old is Ben?",
        "A pen costs 3 and a book 8. How much do both cost?",
        "Ann shares 18 nuts equally with Joan. How many does each get?",
        "A hotel asks for a service fee of $20 and $80 a night. How much do 3 nights cost?",
        "A class has 5 boys and 7 girls. Who is in the majority, and by how many?",
        "Tom has some coins. He has 2 more dimes than nickels and 4 nickels. How many coins has he?",
    ],
)
def test_what_can_be_found_out_is_not_missing(text: str) -> None:
    assert missing(text) is None


def test_most_of_sixty_questions_that_lack_a_fact_are_refused_by_rule() -> None:
    refused = [isinstance(readable_quantities(text), str) or missing(text) is not None for text in LACKING]
    assert len(refused) == 60 and sum(refused) >= 40


@pytest.mark.parametrize("text", ANSWERABLE)
def test_a_question_that_has_all_facts_is_not_refused(text: str) -> None:
    assert not isinstance(readable_quantities(text), str) and missing(text) is None


@pytest.mark.parametrize("word", ["how much does ", "buys 1 and ", "how old is ", "and each ", "has some ", "a fixed "])
def test_long_texts_take_no_long_time(word: str) -> None:
    text = word * (4000 // len(word)) + "?"
    started = time.process_time()
    missing_fact(text, ())
    assert time.process_time() - started < 1.0
