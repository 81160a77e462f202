"""Real problems as templates: the same story with other numbers and other names, label and answer recomputed.

A labelled problem stays the same story when its free numbers are drawn again under the constraints that its own
numbers obey: whole results stay whole, positive ones positive, shares below one, and every value near its size.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import TypeVar

from mycelium.problems import Problem, extract_quantities, parse_number, question_span
from mycelium.programs import Goal, LabeledProblem, Program, ProgramError, execute, step_regions
from mycelium.synthesis.rows import format_answer
from mycelium.synthesis.surfaces import draw_value, is_free, surface_of
from mycelium.synthesis.words import FEMALE, MALE, patterns, plural, word_lists

P = patterns("skeletons")

Made = TypeVar("Made", bound=LabeledProblem)

MAX_DRAWS = 150
_FAR = 8  # a value may be this many times larger or smaller than in the original story

_NOT_ONLY_NAMES = frozenset(word_lists()["not_only_names"].split())
_NAMES = {name: FEMALE for name in FEMALE if name not in _NOT_ONLY_NAMES} | {
    name: MALE for name in MALE if name not in _NOT_ONLY_NAMES
}


def new_numbers(item: LabeledProblem, rng: random.Random, scale: int = 1) -> LabeledProblem | None:
    """The same story with other numbers; None when no draw fits.

    `scale` above 1 makes counts and money that many times larger (for measuring robustness).
    """
    text = item.problem.text
    used = item.program.used_quantities()
    free = [i for i, quantity in enumerate(item.quantities) if is_free(text, quantity)]
    groups = _tied(item, free, used)
    if not groups or tells_a_result(item, used):
        return None
    try:
        original = execute(item.program).values
    except ProgramError:
        return None
    if not all(isinstance(value, Fraction) for value in original):
        return None  # a program over expressions has no numbers to draw
    values = [quantity.value for quantity in item.quantities]
    for _ in range(MAX_DRAWS):
        drawn = list(values)
        for group in groups:
            value = draw_value(item.quantities[group[0]], rng, scale)
            for index in group:
                drawn[index] = value
        if drawn == values:
            continue
        program = Program(item.program.steps, tuple(drawn))
        try:
            results = execute(program).values
        except ProgramError:
            continue
        if fits(results, original, scale):
            changed = _rewritten(item, program, results[-1])
            if changed is not None:
                return changed
    return None


def tells_a_result(item: LabeledProblem, used: frozenset[int]) -> bool:
    """Whether a number that nothing reads repeats what others come to ("175 balls: the first 100, the next 75")."""
    unread = {q.value for i, q in enumerate(item.quantities) if i not in used and q.value > 10}
    if not unread:
        return False
    read = [item.quantities[i].value for i in sorted(used)]
    sums = {a + b for i, a in enumerate(read) for b in read[i + 1 :]}
    try:
        return bool(unread & (sums | set(execute(item.program).values)))
    except ProgramError:
        return True


def _tied(item: LabeledProblem, free: list[int], used: frozenset[int]) -> list[list[int]]:
    """Free quantities in groups that must stay equal: the same number before the same word, or named twice."""
    text = item.problem.text

    def noun(index: int) -> str:
        match = re.match(r"[\s-]*([A-Za-z]+)", text[item.quantities[index].char_span[1] :])
        return match[1].lower() if match else ""

    groups: dict[tuple[Fraction, str], list[int]] = {}
    for index in free:
        value = item.quantities[index].value
        twins = [i for i, quantity in enumerate(item.quantities) if quantity.value == value and i != index]
        if index not in used:
            if item.quantities[index].kind == "word":
                continue  # "his two sons, Ken and Tony": the text itself counts them
            key = (value, "")
        elif any(i not in used and item.quantities[i].kind == item.quantities[index].kind for i in twins):
            if any(i not in free or item.quantities[i].kind == "word" for i in twins):
                continue  # its twin must stay, so it stays too
            key = (value, "")
        else:
            if any(i not in free and noun(i) == noun(index) for i in twins):
                continue
            key = (value, noun(index))
        groups.setdefault(key, []).append(index)
    # Numbers that nothing reads may stay; they change only together with a number that is read.
    return [group for group in groups.values() if any(index in used for index in group)]


def fits(results: tuple[Fraction, ...], original: tuple[Fraction, ...], scale: int = 1) -> bool:
    """Whether the results of other numbers are as sensible as the original ones: whole, positive, near in size."""
    for new, old in zip(results, original, strict=True):
        if (old > 0) != (new > 0) or (old.denominator == 1 and new.denominator != 1):
            return False
        if old.denominator != 1 and new.denominator > max(100, old.denominator):
            return False
        if 0 < old < 1 and not new < 1:
            return False
        if old >= 1 and (new > _FAR * scale * scale * old + 10 or new * _FAR < old - 10):
            return False
    last = results[-1]
    return last.denominator == 1 or (100 * last).denominator == 1


def _rewritten(item: LabeledProblem, program: Program, answer: Fraction) -> LabeledProblem | None:
    """The text with the program's quantities written in, checked by reading them back."""
    text = item.problem.text
    pieces, end = [], 0
    for quantity, value in zip(item.quantities, program.quantities, strict=True):
        start, stop = quantity.char_span
        surface: str | None = quantity.surface
        if value != quantity.value:
            surface = surface_of(quantity, value) if isinstance(value, Fraction) else None
        if surface is None:
            return None
        pieces += [text[end:start], surface]
        end = stop
    return relabeled(item, "".join([*pieces, text[end:]]), program, answer)


def relabeled(item: LabeledProblem, text: str, program: Program, answer: Fraction) -> LabeledProblem | None:
    """`item` with another text for the same steps; None when the text does not hold the program's quantities."""
    quantities = extract_quantities(text)
    if tuple(quantity.value for quantity in quantities) != program.quantities:
        return None
    same = program.quantities == tuple(q.value for q in item.quantities) or answer == parse_number(item.gold)
    goal = Goal(item.goal.answer_type, answer.denominator == 1, question_span(text))
    return replace(
        item,
        problem=Problem(item.problem.id, text),
        quantities=quantities,
        program=program,
        regions=step_regions(text, quantities, program),
        goal=goal,
        gold=item.gold if same else format_answer(answer),
    )


def new_names(item: LabeledProblem, rng: random.Random, taken: frozenset[str] = frozenset()) -> LabeledProblem | None:
    """The same story about other people (first names only, each replaced by one of the same kind, none `taken`)."""
    text = item.problem.text
    present = {word for word in P.word.findall(text) if word in _NAMES}
    if not present:
        return None
    swaps: dict[str, str] = {}
    for name in sorted(present):
        choices = [
            new
            for new in _NAMES[name]
            if new not in present and new not in swaps.values() and new in _NAMES and new not in taken
        ]
        swaps[name] = rng.choice(choices)
    changed = P.word.sub(lambda match: swaps.get(match[0], match[0]), text)
    return relabeled(item, changed, item.program, execute(item.program).answer)


# By plural: its kind, and one of it. Things of one kind can stand for each other in any story.
_THING_KIND = {plural(one): (kind, one) for kind, words in word_lists()["things"].items() for one in words.split()}
_PLURALS = re.compile(rf"(?<![\w'-])(?:{'|'.join(sorted(_THING_KIND, key=len, reverse=True))})(?![\w'-])")


def new_things(item: LabeledProblem, rng: random.Random) -> LabeledProblem | None:
    """The same story about another thing of the same kind; None when no thing can be swapped safely.

    Only a thing that the text names in the plural throughout is swapped, so that articles and compounds such as
    "apple pie" stay right.
    """
    text = item.problem.text
    present = {match[0] for match in _PLURALS.finditer(text)}
    lower = text.lower()
    for word in sorted(present):
        kind, thing = _THING_KIND[word]
        if re.search(rf"\b{thing}\b", lower):
            continue
        taken = {other for other in _THING_KIND if other in lower or _THING_KIND[other][1] in lower}
        choices = [other for other, (other_kind, _) in _THING_KIND.items() if other_kind == kind and other not in taken]
        if choices:
            new = rng.choice(choices)
            changed = re.sub(rf"(?<![\w'-]){word}(?![\w'-])", new, text)
            return relabeled(item, changed, item.program, execute(item.program).answer)
    return None


def swap_thing(item: LabeledProblem, old: str, new: str) -> LabeledProblem | None:
    """The same story about `new` instead of `old` (plurals of one kind); None when that could read wrongly."""
    text = item.problem.text
    lower = text.lower()
    if old not in _THING_KIND or new not in _THING_KIND or new in lower:
        return None
    (kind, thing), (new_kind, new_thing) = _THING_KIND[old], _THING_KIND[new]
    if kind != new_kind or re.search(rf"\b{thing}\b", lower) or new_thing in lower:
        return None
    changed = re.sub(rf"(?<![\w'-]){old}(?![\w'-])", new, text)
    return relabeled(item, changed, item.program, execute(item.program).answer)


def kind_of(thing: str) -> str:
    """The kind within which a thing may be swapped; the thing itself when it has none."""
    return _THING_KIND[thing][0] if thing in _THING_KIND else thing


def in_turns(
    items: Sequence[LabeledProblem], n: int, make: Callable[[LabeledProblem, int], Made | None]
) -> Iterator[Made]:
    """At most `n` problems; it ends when two rounds through all the stories gave none.

    make: a problem of the story whose turn it is (turns count from 0 through all rounds), or None.
    """
    made = idle = turn = 0
    while made < n and items and idle < 2 * len(items):
        problem = make(items[turn % len(items)], turn)
        turn += 1
        if problem is None:
            idle += 1
            continue
        yield problem
        made += 1
        idle = 0
