"""Questions put in other ways, and sentences joined, without touching what is computed."""

from __future__ import annotations

import random
import re

from mycelium.synthesis import generate
from mycelium.synthesis.expr import const
from mycelium.synthesis.grammar import Entity
from mycelium.synthesis.story import Ask, Story
from mycelium.synthesis.styles import restyle
from mycelium.synthesis.writer import write


def questions(raw: str, unit: str = "pens", answer_type: str = "count") -> set[str]:
    """Every way in which a question was put, with Ann as its person."""
    found = set()
    for seed in range(300):
        story = Story(random.Random(seed))
        ann = Entity(0, "Ann", "Ann", "f")
        story.entities.append(ann)
        ask = Ask(const(1), raw.format(S=ann), answer_type, unit)
        found.add(write(story, restyle(story, ask)).text)
    return found


def test_a_question_about_one_person_becomes_a_request_in_the_same_tense() -> None:
    assert "Calculate the number of pens Ann bought." in questions("How many pens did {S} buy?")
    assert "Calculate the number of pens Ann has left." in questions("How many pens does {S} have left?")


def test_what_is_becomes_shorter_or_a_request() -> None:
    asked = questions("What is the total cost?", "dollars", "money")
    assert {"What's the total cost?", "Calculate the total cost.", "Find the total cost."} <= asked


def test_totals_and_dollars_are_asked_for_in_other_words() -> None:
    assert "How many total pens do they have?" in questions("How many pens do they have altogether?")
    assert "How much did Ann pay, in dollars?" in questions("How much did {S} pay?", "dollars", "money")
    assert questions("How much did {S} pay?", "cents", "money") == {"How much did Ann pay?"}


def test_a_question_that_could_be_misread_stays_as_it_is() -> None:
    for raw in ("How many more pens does Tom have than Bob?", "How many of the pens are red?"):
        assert questions(raw) == {raw}


def test_joined_sentences_keep_every_fact_and_name_nobody_twice() -> None:
    joined = [p for p in generate(1500, (1, 5), seed=41) if "sentences joined" in p.events]
    assert len(joined) > 10
    for problem in joined:
        assert re.search(r", and (?:he|she) ", problem.question), problem.question
        assert len(problem.labeled().quantities) == len(problem.quantities)
