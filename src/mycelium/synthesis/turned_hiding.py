"""A number of a text hidden, and asked for: "5 apples" becomes "some apples", and the question "How many apples ...?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mycelium.problems import Quantity
from mycelium.synthesis.turned_clauses import Statement
from mycelium.synthesis.turned_direct import direct
from mycelium.synthesis.turned_prices import money, percent
from mycelium.synthesis.turned_words import (
    DETERMINED,
    FINITE,
    MEASURES,
    OF_WHAT,
    TIMES,
    Hiding,
    ask_letter,
    capital,
    is_plural,
    letter_fits,
    noun_phrase,
)
from mycelium.synthesis.words import patterns

P = patterns("turned_hiding")


def hidings(text: str, quantity: Quantity, statement: Statement, letter: str) -> Iterator[Hiding]:
    """The ways to hide a quantity of `text` (everything before the question), whatever the story allows.

    statement: the told result, with which a direct question must not be confused.
    """
    start, end = quantity.char_span
    before, after = text[:start], text[end:]
    surface, kind = quantity.surface, quantity.kind
    if (
        P.after_not.match(after)
        or P.number_before.search(before)
        or kind not in ("integer", "decimal", "money", "percent", "word")
        or surface.lower() in ("dozen", "hundred", "thousand", "million", "pair", "score")
        or quantity.value <= 0
        or quantity.value == 1
        or (kind == "word" and P.listed_after.match(after))
        or (P.year.match(surface) and P.year_before.search(before))
        or P.known_after.match(after)
        or P.known_is.search(before)
        or (P.known_wheels.match(after) and P.known_before.search(before))
    ):
        return
    if kind == "percent":
        yield from percent(text, quantity, letter)
    elif kind == "money":
        yield from money(text, quantity, statement, letter)
    elif not re.match(r"^ ?(?:dollars?|cents?|percent)\b", after):
        yield from _count(text, quantity, statement, letter)


def _count(text: str, quantity: Quantity, statement: Statement, letter: str) -> Iterator[Hiding]:
    span = start, end = quantity.char_span
    before, after = text[:start], text[end:]
    more = re.match(r"^ (more|fewer|less)\b", after)
    tail = after[len(more[0]) :] if more else after
    phrase = noun_phrase(tail)
    behind = tail[len(phrase) + 1 :] if phrase else ""
    noun = phrase.split()[-1] if phrase else ""
    kind = "time" if noun in TIMES else "count"
    age, older = re.match(r"^ years old\b", tail), P.older.match(tail)
    if more and (statement.noun == "" and "$" in statement.text or phrase is None and not re.match(r"^ than\b", tail)):
        return
    if behind.startswith(("'", "’")) or P.and_others.match(behind):
        return  # "4 of his neighbors' yards", "6 sheep and goats"
    if noun and not more and noun == statement.noun and _told_alike(text, before, statement):
        return
    if re.search(r"\bboth (?:[a-z]+ )?$", before) and not re.match(r"^[^.]*\beach\b", after):
        return  # "they have both eaten 9 slices"
    letterable = phrase is not None or more or age or re.match(r"^ times (?:as|more|the)\b", tail)
    if letterable and letter_fits(text, before, letter) and quantity.kind != "word":
        yield Hiding("letter", span, letter, ask_letter(letter), kind)
    if DETERMINED.search(before) or age or P.dozen.match(tail):
        return
    if older and not more:
        if who := P.who_is.search(before):
            question = f"How many years {older[1]} than {older['than']} {who['be']} {who['who']}?"
            yield Hiding("direct", (start, end + len(" years ")), "", question, "time")
        return
    if P.measured.match(tail):
        return
    if more:
        yield from _difference(text, quantity, statement, more[1], phrase, kind)
        return
    if phrase is None:
        of = P.of_some.match(tail)
        if of and is_plural(of[1]) and of[1] != "others" and quantity.value.denominator == 1:
            words = capital(before, "a certain number")
            yield Hiding("named", span, words, f"What is the unknown number of {of[1]}?", "count")
        return
    if quantity.value.denominator != 1 and kind != "time" and noun not in (*MEASURES, "acres"):
        return
    whole = OF_WHAT.match(behind)
    named = phrase + (whole[0] if whole else "")
    if P.goes_on.match(tail[len(named) + 1 :]):
        return
    yield Hiding("named", span, capital(before, "a certain number of"), f"What is the unknown number of {named}?", kind)
    some = "some" if not P.some.search(text) and noun not in TIMES else "a certain number of"
    yield from direct(text, quantity, statement, capital(before, some), phrase, kind)


def _told_alike(text: str, before: str, statement: Statement) -> bool:
    """Whether the result is told as the number was: "buys 2 packs for his students. He bought 360 packs." """
    clause = re.search(r"([A-Za-z]+) ([a-z]+) $", before)
    if clause is None or FINITE.get(clause[2], ("",))[0] != statement.verb:
        return False
    told = re.match(rf"([A-Za-z]+) [a-z ]+\0 {statement.noun}\.$", statement.text)
    if told is None or not (clause[1] == told[1] or told[1] in ("He", "She", "They", "It")):
        return False
    return not P.parts.search(re.split(r"[.!?] ", before)[-1] + re.split(r"[.!?] ", text[len(before) :])[0])


def _difference(
    text: str, quantity: Quantity, statement: Statement, more: str, phrase: str | None, kind: str
) -> Iterator[Hiding]:
    """ "5 more pens than Ann", "3 fewer than Ann", "2 more pens": only a direct question asks for it."""
    start, end = quantity.char_span
    before, tail = text[:start], text[end + 1 + len(more) :]
    than = re.match(rf"^ (?:{re.escape(phrase)} )?than\b" if phrase else r"^ than\b", tail)
    if phrase is None and not re.match(r"^ than [A-Z]", tail):
        return
    asked = f"{more} {phrase}" if phrase else more
    if than:
        yield from direct(text, quantity, statement, "", asked, kind, (start, end + 1))
    elif more == "more" and not P.some.search(text) and not before.rstrip().lower().endswith(("with", "of")):
        yield from direct(text, quantity, statement, capital(before, "some"), asked, kind)
