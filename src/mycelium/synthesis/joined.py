"""Two real problems joined over a shared quantity, label and answer computed anew.

Either the first problem's answer stands in the second one in place of a number ("Tom has as many apples as Anna
has left."), or both ask the same about two people and the joint question asks for the total or the difference.
Only questions and sentences of plain form are joined; the rest is left alone.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from mycelium.problems import Problem, extract_quantities, question_span
from mycelium.programs import LabeledProblem, Program, ProgramError, execute
from mycelium.synthesis.questions import Asked, as_much_as, joint_question, read_question
from mycelium.synthesis.rows import format_answer
from mycelium.synthesis.skeletons import fits, kind_of, new_names, new_numbers, relabeled, swap_thing
from mycelium.synthesis.steps import PlainStep, from_plain_steps, is_arithmetic, plain_steps
from mycelium.synthesis.words import NAMES, patterns

P = patterns("joined")

MAX_STEPS = 9
_TRIES = 12
_WORDS_OF_EVERY_STORY = P.words("words_of_every_story")
_MONEY_HOLDS = frozenset("has had got gets earns earned receives received saved saves makes made needs needed".split())


@dataclass(frozen=True)
class _Story:
    """A labelled problem that can be joined: its question taken apart, and its text without the question."""

    item: LabeledProblem
    asked: Asked | None
    body: str
    rank: int


def _story(item: LabeledProblem, rank: int) -> _Story | None:
    """The story of a label whose question is its last sentence; None for others."""
    text = item.problem.text
    start, end = question_span(text)
    if text[end:].strip() or not text[:start].strip() or P.untidy.search(text):
        return None
    reads_question = any(q.char_span[1] > start for q in item.quantities)
    asked = None if reads_question else read_question(text, (start, end))
    body = text[:start].rstrip()
    return _Story(item, asked, body, rank) if body.endswith((".", "!")) else None


def joined_problems(
    items: Sequence[LabeledProblem], n: int, seed: int = 0, steps: tuple[int, int] = (1, MAX_STEPS - 1)
) -> Iterator[LabeledProblem]:
    """At most `n` joined problems, from pairs drawn by `seed`; fewer when few problems can be joined.

    steps: the fewest and the most steps of the two programs together; a joint question adds one.
    """
    stories = [story for rank, item in enumerate(items) if (story := _story(item, rank)) is not None]
    asking = [story for story in stories if story.asked is not None]
    alike: dict[tuple[object, ...], list[_Story]] = {}
    named: dict[str, list[_Story]] = {}
    for story in asking:
        if story.asked is not None:
            alike.setdefault(story.asked.same_for, []).append(story)
            if story.asked.auxiliary != "did" or story.asked.verb != "have" or story.asked.rest:
                named.setdefault(kind_of(story.asked.object()), []).append(story)
    pairs = [group for group in alike.values() if len(group) > 1]
    weights = [len(group) for group in pairs]
    taking = [
        (story, found[0], sources)
        for story in stories
        if (found := _place(story)) is not None and (sources := named.get(kind_of(found[1])))
    ]
    made = idle = turn = 0
    while made < n and idle < 1000 and (pairs or taking):
        rng = random.Random(f"{seed}:joined:{turn}")
        turn += 1
        if taking and (not pairs or rng.random() < 0.7):
            story, place, sources = rng.choice(taking)
            joined = _chained(rng.choice(sources), story, place, rng, steps)
        else:
            first, second = rng.sample(rng.choices(pairs, weights)[0], 2)
            joined = _together(first, second, rng, steps)
        if joined is None:
            idle += 1
            continue
        problem = Problem(f"{joined.problem.id}-joined-{seed}-{turn}", joined.problem.text)
        yield replace(joined, problem=problem)
        made += 1
        idle = 0


def _place(story: _Story) -> tuple[int, str] | None:
    """A quantity in whose place an amount can be named, and of what: "She has 24 apples." """
    text = story.item.problem.text
    used = story.item.program.used_quantities()
    for index, quantity in enumerate(story.item.quantities):
        start, end = quantity.char_span
        if index not in used or end > len(story.body) or quantity.kind not in ("integer", "word", "money"):
            continue
        if sum(other.value == quantity.value for other in story.item.quantities) > 1:
            continue
        holds = P.holds.search(text[:start])
        if holds is None or quantity.value <= 3:
            continue
        if holds["who"] in ("He", "She") and not NAMES & set(re.findall(r"[A-Z][a-z]+", text[:start])):
            continue  # nobody is named whom the pronoun could mean
        if quantity.kind == "money":
            if holds["verb"] in _MONEY_HOLDS and P.end.match(text[end:]):
                return index, "money"
        elif thing := P.thing.match(text[end:]):
            return index, thing["thing"]
    return None


def _chained(
    first: _Story, second: _Story, place: int, rng: random.Random, length: tuple[int, int]
) -> LabeledProblem | None:
    """The second story with the first one's answer in the place of one of its numbers."""
    if first.rank == second.rank or first.asked is None or not _as_long(first, second, length):
        return None
    if first.asked.much != (second.item.quantities[place].kind == "money"):
        return None
    target = second.item
    if not first.asked.much:
        match = P.thing.match(target.problem.text[target.quantities[place].char_span[1] :])
        if match is None:
            return None
        if match["thing"] != first.asked.thing:
            swapped = swap_thing(target, match["thing"], first.asked.thing)
            if swapped is None:
                return None
            target = swapped
    prepared = _apart(first.item, target, rng)
    if prepared is None:
        return None
    first_item, target = prepared
    for _ in range(_TRIES):
        told = new_numbers(first_item, rng)
        retold = new_numbers(target, rng) or target
        asked = None if told is None else read_question(told.problem.text, told.goal.question_span)
        if told is None or asked is None:
            continue
        answer = execute(told.program).answer
        was = retold.quantities[place].value
        if answer <= 1 or not was / 4 <= answer <= 4 * was or (answer.denominator != 1 and not asked.much):
            continue
        values = list(retold.program.quantities)
        values[place] = answer
        try:
            results = execute(Program(retold.program.steps, tuple(values))).values
            sensible = fits(results, execute(target.program).values)
        except ProgramError:
            continue
        if sensible:
            return _named_in(told, asked, retold, place, results[-1])
    return None


def _named_in(
    told: LabeledProblem, asked: Asked, retold: LabeledProblem, place: int, answer: Fraction
) -> LabeledProblem | None:
    """Both texts, with what the first asks for named in place of the second's quantity `place`."""
    start, end = retold.quantities[place].char_span
    text = retold.problem.text
    end += 0 if asked.much else len(f" {asked.thing}")
    body = told.problem.text[: told.goal.question_span[0]].rstrip()
    count, shift = len(extract_quantities(body)), len(told.program.steps)

    def moved(index: int) -> tuple[str, int]:
        return ("r", shift - 1) if index == place else ("q", count + index - (index > place))

    steps = plain_steps(told.program) + plain_steps(retold.program, moved, shift)
    return _finished(told, retold, f"{body} {text[:start]}{as_much_as(asked)}{text[end:]}", steps, answer)


def _together(first: _Story, second: _Story, rng: random.Random, length: tuple[int, int]) -> LabeledProblem | None:
    """Both stories, and one question about the total of the two answers or their difference."""
    if not _as_long(first, second, length):
        return None
    prepared = _apart(first.item, second.item, rng)
    if prepared is None:
        return None
    for _ in range(_TRIES):
        left, right = (new_numbers(item, rng) for item in prepared)
        if left is None or right is None:
            return None
        asked = [read_question(item.problem.text, item.goal.question_span) for item in (left, right)]
        if asked[0] is None or asked[1] is None:
            return None
        answers = execute(left.program).answer, execute(right.program).answer
        total = rng.random() < 0.6 or answers[0] <= answers[1]
        if not asked[0].much and any(answer.denominator != 1 for answer in answers):
            continue
        if max(answers) > 20 * min(answers) or min(answers) <= 0 or (not total and answers[0] == answers[1]):
            continue
        bodies = [item.problem.text[: item.goal.question_span[0]].rstrip() for item in (left, right)]
        answer = answers[0] + answers[1] if total else answers[0] - answers[1]
        text = f"{bodies[0]} {bodies[1]} {joint_question(asked[0], asked[1], total)}"
        shift = len(left.program.steps)
        count = len(extract_quantities(bodies[0]))
        steps = plain_steps(left.program) + plain_steps(right.program, _behind(count), shift)
        both = ("r", shift - 1), ("r", len(steps) - 1)
        return _finished(left, right, text, (*steps, ("ADD" if total else "SUB", both)), answer)
    return None


def _as_long(first: _Story, second: _Story, length: tuple[int, int]) -> bool:
    """Whether both programs together have so many steps."""
    return length[0] <= len(first.item.program.steps) + len(second.item.program.steps) <= length[1]


def _behind(count: int) -> Callable[[int], tuple[str, int]]:
    """Places of quantities that stand behind `count` others."""
    return lambda index: ("q", count + index)


def _apart(
    first: LabeledProblem, second: LabeledProblem, rng: random.Random
) -> tuple[LabeledProblem, LabeledProblem] | None:
    """Both under new names, so that nobody and nothing named occurs in both; None when something does."""
    if not (is_arithmetic(first) and is_arithmetic(second)):
        return None
    first = new_names(first, rng, _capitalised(second)) or first
    second = new_names(second, rng, _capitalised(first)) or second
    if _capitalised(first) & _capitalised(second):
        return None
    if _alike(first, second):
        return None
    return first, second


def _alike(first: LabeledProblem, second: LabeledProblem) -> bool:
    """Whether both tell one story, such as a problem and its paraphrase."""
    left, right = (set(re.findall(r"[a-z]{3,}", item.problem.text)) for item in (first, second))
    return 2 * len(left & right) > min(len(left), len(right))


def _capitalised(item: LabeledProblem) -> frozenset[str]:
    return frozenset(re.findall(r"[A-Z][a-z]+", item.problem.text)) - _WORDS_OF_EVERY_STORY


def _finished(
    first: LabeledProblem,
    second: LabeledProblem,
    text: str,
    steps: tuple[PlainStep, ...],
    answer: Fraction,
) -> LabeledProblem | None:
    """The label of a joined text; None when its quantities or its answer are not the two stories' own."""
    quantities = tuple(quantity.value for quantity in extract_quantities(text))
    highest = max((value for _, arguments in steps for kind, value in arguments if kind == "q"), default=-1)
    if highest >= len(quantities):
        return None
    try:
        program = from_plain_steps(steps, quantities)
        if execute(program).answer != answer:
            return None
    except ProgramError:
        return None
    joined = replace(
        second,
        problem=Problem(f"{first.problem.id}+{second.problem.id}", text),
        gold=format_answer(answer),
        origin=f"{second.origin}, joined",
    )
    return relabeled(joined, text, program, answer)
