"""One draw of a story asked all its questions: the same text before each of them, and programs that execute."""

from __future__ import annotations

import pytest

from mycelium.errors import DataError
from mycelium.programs import execute
from mycelium.synthesis import STORY_PARTS, from_any_row, load_stories, parse_stories, part_of, story_draws
from mycelium.synthesis.engine.sources import own_stories

PENS = """topic: pens
== pens-gift
Mrs. Ode [buys|gets] {a:12..30} pens and gives {b:3..9} of them to {M} at the [bus stop|station].
? How many pens does she keep? = a-b : pens
? If a pen costs {p:$2..$5}, how much did she pay? = a*p : dollars
?< How many pens does Mrs. Ode give away and buy altogether? = a+b : pens
"""


def pens():  # type: ignore[no-untyped-def]
    stories, faults = parse_stories(PENS.splitlines(keepends=True))
    assert not faults, faults
    return stories


def test_all_questions_of_a_draw_stand_behind_the_same_text() -> None:
    texts = set()
    for first, second in story_draws(pens(), 30, 5, parts=STORY_PARTS):
        body, _, asked = first.question.partition("How many")
        assert asked == " pens does she keep?" and second.question.startswith(body + "If a pen costs ")
        assert (first.asked, second.asked) == (0, 1)  # the one that comes first is told otherwise
        a, b = first.quantities
        assert second.quantities[:2] == (a, b)
        assert first.answer == str(a - b) and second.answer == str(a * second.quantities[2])
        texts.add(body)
    assert len(texts) > 20


def test_a_draw_depends_on_its_number_alone_and_on_the_seed() -> None:
    def draws(n: int, start: int = 0, seed: int = 5) -> list[list[str]]:
        return [[p.json() for p in draw] for draw in story_draws(pens(), n, seed, start, parts=STORY_PARTS)]

    assert draws(12)[7:] == draws(5, 7) and draws(12) != draws(12, seed=6)


def test_the_questions_of_the_package_execute_and_differ_in_their_programs() -> None:
    stories = load_stories(own_stories() / "bakery.story")
    sizes = []
    for draw in story_draws(stories, 40, 2, steps=(1, 6)):
        labels = [from_any_row(problem.row()) for problem in draw]
        assert all(execute(label.program).answer == execute(label.program).values[-1] for label in labels)
        assert len({problem.question for problem in draw}) == len({problem.asked for problem in draw}) == len(draw) > 1
        assert len({problem.story for problem in draw}) == 1 and part_of(draw[0].story) == "train"
        assert all(1 <= len(problem.steps) <= 6 for problem in draw)
        assert len({str(problem.steps) for problem in draw}) > 1
        sizes.append(len(draw))
    assert max(sizes) >= 3


def test_stories_without_two_questions_are_refused() -> None:
    stories, _ = parse_stories(
        PENS.replace("? If a pen costs {p:$2..$5}, how much did she pay? = a*p : dollars\n", "").splitlines(
            keepends=True
        )
    )
    with pytest.raises(DataError, match="none of the 1 stories"):
        list(story_draws(stories, 1, parts=STORY_PARTS))
