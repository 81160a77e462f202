"""Raw sentences to final text: pronouns, number surfaces, capitals, the "If ..., how many" merge, clause spans."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from fractions import Fraction

from mycelium.synthesis.expr import LEAF_BASE, Node
from mycelium.synthesis.grammar import (
    ENTITY_BASE,
    PRONOUNS,
    Entity,
    digits,
    fraction_words,
    money,
    number_words,
    times_words,
)
from mycelium.synthesis.story import Story

CharSpan = tuple[int, int]

_TOKEN = re.compile("([\ue000-\uefff]|\\^|[.?!](?= |$))")
_MERGEABLE = ("Each ", "The ", "There ", "A ", "An ", "Every ", "All ", "It takes ", "It costs ", "They ")
_MERGE_SHARE = 0.4
_LONGEST_CONDITION = 110


@dataclass(frozen=True)
class Written:
    """The text, where its told numbers stand, and its clauses.

    `placed`: per told number, in text order: the leaf, the span of its surface, the index of its clause.
    `question_span`: the clause that asks, without an "If ..." before it.
    """

    text: str
    placed: tuple[tuple[Node, CharSpan, int], ...]
    clauses: tuple[CharSpan, ...]
    question_span: CharSpan


def _merge_condition(sentences: list[str], question: str, rng: random.Random) -> tuple[list[str], str]:
    """Sometimes fold the last fact into the question: "If each apple costs $2, how much did Tom pay?"."""
    if not sentences or not question.startswith(("How ", "What ", "Calculate ")) or rng.random() > _MERGE_SHARE:
        return sentences, question
    last = sentences[-1]
    if len(last) > _LONGEST_CONDITION or ". " in last or not last.endswith("."):
        return sentences, question
    head = last[0]
    if head >= "\ue400":
        condition = last[:-1]
    elif last.startswith(_MERGEABLE):
        condition = head.lower() + last[1:-1]
    else:
        return sentences, question
    if "? " in question[:-1] or "^and " in condition:
        return sentences, question
    return sentences[:-1], f"If {condition},^ {question[0].lower()}{question[1:]}"


def write(story: Story, question: str) -> Written:
    """Resolve every marker of the story and its question."""
    rng = story.rng
    sentences, question = _merge_condition(story.sentences, question, rng)
    raw = " ".join([*sentences, question])

    pieces: list[str] = []
    position = 0
    starting = True
    clause_ends: list[int] = []
    placed: list[tuple[Node, CharSpan, int]] = []
    before: list[Entity] = []  # mentioned in the sentence before
    current: list[Entity] = []
    with_commas = rng.random() < 0.75
    dollars = rng.random()
    percent_word = " percent" if rng.random() < 0.12 else "%"

    for token in _TOKEN.split(raw):
        if not token:
            continue
        head = token[0]
        if token == "^":
            clause_ends.append(position)
            continue
        if token in ".?!":
            text = token
            pieces.append(text)
            position += 1
            clause_ends.append(position)
            starting = True
            before, current = current, []
            continue
        if "\ue000" <= head <= "\ue3ff":
            code = ord(head) - LEAF_BASE
            leaf = story.leaves[code >> 2]
            text = _surface(leaf, code & 3, story, starting, with_commas, dollars, percent_word)
            placed.append((leaf, (position, position + len(text)), len(clause_ends)))
        elif head >= "\ue400":
            code = ord(head) - ENTITY_BASE
            text = _mention(story.entities[code >> 3], code & 7, before, current, rng)
        else:
            text = token
        if starting:
            bare = text.lstrip()
            if bare:
                gap = text[: len(text) - len(bare)]
                text = gap + bare[0].upper() + bare[1:]
                starting = False
        pieces.append(text)
        position += len(text)
    text = "".join(pieces)
    clauses = _clauses(text, clause_ends)
    return Written(text, tuple(placed), clauses, clauses[-1])


def _clauses(text: str, ends: list[int]) -> tuple[CharSpan, ...]:
    spans = []
    start = 0
    for end in [*ends, len(text)] if not ends or ends[-1] != len(text) else ends:
        stop = end
        begin = start
        while begin < stop and text[begin] in " ,":
            begin += 1
        while stop > begin and text[stop - 1] in " ,":
            stop -= 1
        spans.append((begin, stop))
        start = end
    return tuple(spans)


def _mention(entity: Entity, form: int, before: list[Entity], current: list[Entity], rng: random.Random) -> str:
    """Name or pronoun, whichever is unambiguous here."""
    gender = entity.gender
    if form >= 4:
        return PRONOUNS[gender][form - 4]
    known = entity in current or entity in before
    if known and form != 3 and gender in "mf":
        if not any(e.gender == gender and e is not entity for e in current) and (
            entity in current or not any(e.gender == gender and e is not entity for e in before)
        ):
            if rng.random() < (0.9 if entity in current else 0.75):
                if entity not in current:
                    current.append(entity)
                return PRONOUNS[gender][form]
    text = entity.later if entity.seen else entity.first
    if entity.owner is not None and (not entity.seen or entity.first == entity.later):
        owner = entity.owner
        if owner in current or (
            owner in before and not any(e.gender == owner.gender and e is not owner for e in current)
        ):
            text = f"{PRONOUNS[owner.gender][1]} {text}"
        else:
            text = f"{owner.later if owner.seen else owner.first}'s {text}"
            owner.seen = True
            current.append(owner)
    entity.seen = True
    if entity not in current:
        current.append(entity)
    if form == 1:
        return text + ("'" if gender == "p" and text.endswith("s") else "'s")
    return text


def _surface(
    leaf: Node, form: int, story: Story, starting: bool, commas: bool, dollars: float, percent_word: str
) -> str:
    """How a told number is written here."""
    value, told = leaf.value, leaf.told
    rng = story.rng
    if told == "count":
        if isinstance(value, int):
            if form != 1 and value < 100:
                if starting and value < 21 or form == 2 and value < 21:
                    return number_words(value)
                if value == 12 and form == 0 and rng.random() < 0.06:
                    return "a dozen"
                if story.words and value <= (20 if story.words > 0.5 else 10) and rng.random() < story.words:
                    return number_words(value)
            return digits(value, commas)
        return digits(value, commas)
    if told == "dozen":
        return "dozen"
    if told == "money":
        whole = isinstance(value, int)
        if dollars < 0.06 and whole and value > 1 and form != 1:
            return f"{digits(value, commas)} dollars"
        if whole and value < 100 and dollars > 0.93:
            return f"${value}.00"
        return money(value, commas)
    if told == "percent":
        percent = value * 100
        return f"{digits(percent, False)}{percent_word}"
    words = rng.random() < 0.25 + 0.6 * story.words
    if told == "fraction":
        return fraction_words(Fraction(value), rng, words)
    return times_words(value, rng, words or rng.random() < 0.5)
