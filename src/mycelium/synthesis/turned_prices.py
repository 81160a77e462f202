"""Percentages and amounts of money hidden, and asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from mycelium.problems import Quantity
from mycelium.synthesis.turned_clauses import Statement
from mycelium.synthesis.turned_direct import direct
from mycelium.synthesis.turned_words import (
    DETERMINED,
    FINITE,
    Hiding,
    ask_letter,
    capital,
    letter_fits,
    one_of,
    only_dollars,
)
from mycelium.synthesis.words import patterns

P = patterns("turned_prices")
_OF_MONEY = frozenset("cost charge pay spend earn save make give receive have get donate owe raise".split())


def percent(text: str, quantity: Quantity, letter: str) -> Iterator[Hiding]:
    """The ways to hide a share of one: "20% of the pens"."""
    span = start, end = quantity.char_span
    before, after = text[:start], text[end:]
    hundred = Fraction(100)
    if quantity.value >= 1:
        return
    if letter_fits(text, before, letter) and P.share_of.match(after):
        yield Hiding("letter", span, f"{letter}%", ask_letter(letter), "percent", hundred)
    if not P.whole.match(after) or DETERMINED.search(before):
        return
    words = capital(before, "a certain percentage")
    yield Hiding("named", span, words, "What is the unknown percentage?", "percent", hundred)
    told = P.told.match(after)
    if told and P.begins.search(before) and text.count("%") == 1 and not re.search(r"\d", told[0]):
        if len(told["whole"].split()) <= 4 and P.definite.match(told["whole"]):
            question = f"What percentage of {told['whole']} {told['be']} {told['what']}?"
            yield Hiding("direct", span, words, question, "percent", hundred)


def money(text: str, quantity: Quantity, statement: Statement, letter: str) -> Iterator[Hiding]:
    """The ways to hide dollars: a price of each, or an amount that somebody pays, earns or has."""
    span = start, end = quantity.char_span
    before, after = text[:start], text[end:]
    if not quantity.surface.startswith("$") or not only_dollars(text) or P.large.match(after):
        return
    if letter_fits(text, re.sub(r"\b(?:an?|at|of|by) $", "the ", before), letter):
        yield Hiding("letter", span, f"${letter}", ask_letter(letter), "money")
    if not P.plain_end.match(after) or DETERMINED.search(before) or P.not_all.match(after):
        return
    if re.search(r"\b(?:for|at) $", before) and P.of_each.match(after):
        words = "a certain amount" if P.by_time.match(after) else "a certain price"
        yield Hiding("named", span, words, f"How much is the unknown {words.split()[-1]}?", "money")
        bought = P.bought.search(before)
        one = bought and one_of(bought["thing"])
        if bought and one and re.match(r"^ (?:each|apiece)", after) and len(re.findall(rf"\b{one}s?\b", text)) <= 2:
            be = "was" if bought["verb"] in ("bought", "sold", "ordered") else "is"
            yield Hiding("direct", span, words, f"What {be} the price of each {one}?", "money")
        return
    if re.search(r"\b(?:which|that) costs? $", before) and not re.match(r"^ (?:each|apiece)\b", after):
        return  # each, or all of them?
    verb = P.verb.search(before)
    base = FINITE.get(verb["verb"], ("",))[0] if verb else ""
    if base in _OF_MONEY:
        more = " of money" if base not in ("cost", "charge") else ""
        words = f"a certain amount{more}"
        yield Hiding("named", span, words, f"How much is the unknown amount{more}?", "money")
        yield from direct(text, quantity, statement, words, "", "money")
