"""What is wrong with a story file, found by reading it, drawing from it and comparing it with other stories."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from mycelium.problems import extract_quantities
from mycelium.synthesis.engine.checked import Checked
from mycelium.synthesis.engine.faults import Fault, StoryFault
from mycelium.synthesis.engine.format import read_stories
from mycelium.synthesis.engine.people import places
from mycelium.synthesis.engine.pieces import Choice, Person, Piece
from mycelium.synthesis.engine.prepare import Prepared, prepare
from mycelium.synthesis.engine.problems import Unfit, draw_once, told_once
from mycelium.synthesis.engine.story import Question, WholeStory
from mycelium.synthesis.engine.told import ToldProblem

DRAWS = 30
RAREST = 0.2
"""Share of tellings that have to give a problem; each may begin its numbers 400 times."""


def check_file(path: str | Path, seed: int = 0, draws: int = DRAWS) -> Checked[WholeStory]:
    """Read a story file and draw from every question. Likeness to other stories is `likeness.alike`."""
    stories, faults = read_stories(path)
    checked = Checked(stories, sum(len(story.questions) for story in stories), list(faults))
    for story in stories:
        rng = random.Random(f"{seed}:{story.id}")
        if story.place not in places():
            checked.faults.append(Fault(story.line, f"unknown place {story.place}; there are {', '.join(places())}"))
            continue
        checked.faults += _pronouns(story)
        for index, question in enumerate(story.questions):
            try:
                ready = prepare(story, index)
            except StoryFault as fault:
                checked.faults.append(Fault(question.line, str(fault)))
                continue
            found, sample = _drawn(ready, question, rng, draws)
            checked.faults += found
            if sample:
                checked.samples.setdefault(story.id, []).append(sample)
    checked.faults = sorted(set(checked.faults))
    return checked


def _drawn(
    ready: Prepared, question: Question, rng: random.Random, draws: int
) -> tuple[list[Fault], ToldProblem | None]:
    reasons: Counter[str] = Counter()
    sample = None
    made = misread = 0
    for _ in range(draws):
        try:
            sample = draw_once(ready, rng, ready.story.id)
            made += 1
        except Unfit as unfit:
            misread += unfit.misread
            if not unfit.misread:
                reasons[unfit.reason] += 1
        except StoryFault as fault:
            return [Fault(question.line, str(fault))], None
    faults = []
    if misread > draws // 3:
        faults.append(Fault(question.line, _misread(ready, rng)))
    if made + misread < draws * RAREST:
        reason = ", ".join(text for text, _ in reasons.most_common(2))
        faults.append(Fault(question.line, f"only {made} of {draws} draws give a problem: {reason}"))
    return faults, sample


def _misread(ready: Prepared, rng: random.Random) -> str:
    """Which number is read otherwise, in words."""
    for _ in range(40):
        try:
            told, quantities = told_once(ready, rng)
        except Unfit:
            continue
        found = extract_quantities(told.text)
        wanted = [(span, value) for (_, span), value in zip(told.placed, quantities, strict=True)]

        def around(start: int, end: int, text: str = told.text) -> str:
            return f"in '...{text[max(0, start - 15) : end + 15]}...'"

        for quantity in found:
            start, end = quantity.char_span
            hit = next((value for (a, b), value in wanted if start < b and a < end), None)
            where = f"{quantity.surface!r} {around(start, end)} is read as"
            if hit is None:
                return f"{where} the number {quantity.value}: make it a slot or use other words"
            if hit != quantity.value:
                return f"{where} {quantity.value}, the slot says {hit} (a percentage is {{r:10%..60%}})"
        for (a, b), value in wanted:
            if not any(q.char_span[0] < b and a < q.char_span[1] for q in found):
                return f"{told.text[a:b]!r} {around(a, b)} is not read as the number {value}"
        if len(found) != len(wanted):
            return f"the text {told.text!r} is read with {len(found)} numbers, it tells {len(wanted)}"
    return "a number of the text is read otherwise than it was told"


def _pronouns(story: WholeStory) -> list[Fault]:
    """A pronoun where two people of any gender are told may mean either."""
    if len(story.people) < 2 or len(set(story.people.values()) - {"person"}) and "person" not in story.people.values():
        return []

    def used(pieces: Sequence[Piece]) -> bool:
        return any(
            piece.form != ""
            if isinstance(piece, Person)
            else isinstance(piece, Choice) and any(map(used, piece.options))
            for piece in pieces
        )

    texts = [s.pieces for s in story.sentences] + [q.pieces for q in story.questions]
    words = "several people and a pronoun: say who is who, such as `who S: woman, T: man`, or use names"
    return [Fault(story.line, words)] if any(map(used, texts)) else []
