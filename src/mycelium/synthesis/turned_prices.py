"""Percentages and amounts of money hidden, and asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from mycelium.problems import Quantity
from mycelium.synthesis.turned_clauses import Statement
from mycelium.synthesis.turned_direct import direct
from mycelium.synthesis.turned_ways import DETERMINED, Hiding, ask_letter, capital, letter_fits
from mycelium.synthesis.turned_words import FINITE, one_of, only_dollars


def percent(text: str, quantity: Quantity, letter: str) -> Iterator[Hiding]:
    """The ways to hide a share of one: "20% of the pens"."""
    start, end = quantity.char_span
    before, after = text[:start], text[end:]
    if quantity.value >= 1:
        return
    span, hundred = (start, end), Fraction(100)
    if letter_fits(text, before, letter) and re.match(
        r"^(?: (?:of|more|less|off|discount|fewer|tip|tax|interest)\b)", after
    ):
        yield Hiding("letter", span, f"{letter}%", ask_letter(letter), "percent", hundred)
    whole = re.match(
        r"^ of (?P<whole>(?:the|his|her|their|all|these|those|its) (?:[a-z]+ ){0,2}?[a-z]+)"
        r"(?: (?:are|were|is|was|have|had|on|to|in|for|as|that|who|and|by|from|but|at)\b|[.,;!])",
        after,
    )
    if whole is None or DETERMINED.search(before):
        return
    words = capital(before, "a certain percentage")
    yield Hiding("named", span, words, "What is the unknown percentage?", "percent", hundred)
    told = re.match(
        r"^ of (?P<whole>.+?) (?P<be>are|were) (?P<what>[a-z]+(?: (?:in|at|from|on) (?:the )?[a-z]+)?)(?=[.,;!]| and the rest\b)",
        after,
    )
    if (
        told
        and re.search(r"(?:^|[.!?] |[.!?] If )$", before)
        and text.count("%") == 1
        and len(told["whole"].split()) <= 4
        and not re.search(r"\d", told[0])
    ):
        if re.match(r"^(?:the|these|those|all)\b", told["whole"]):
            question = f"What percentage of {told['whole']} {told['be']} {told['what']}?"
            yield Hiding("direct", span, words, question, "percent", hundred)


def money(text: str, quantity: Quantity, statement: Statement, letter: str) -> Iterator[Hiding]:
    """The ways to hide dollars: a price of each, or an amount that somebody pays, earns or has."""
    start, end = quantity.char_span
    before, after = text[:start], text[end:]
    if (
        not quantity.surface.startswith("$")
        or not only_dollars(text)
        or re.match(r"^ ?(?:million|thousand|billion|k\b|m\b|-)", after)
    ):
        return
    span = (start, end)
    plain_end = re.match(
        r"^(?:[.,;!]| (?:and|for|per|an?|each|every|to|on|in|from|at|but|if|apiece|while|as|with|when|worth|less|more|of|so|by)\b)",
        after,
    )
    if letter_fits(text, re.sub(r"\b(?:an?|at|of|by) $", "the ", before), letter):
        yield Hiding("letter", span, f"${letter}", ask_letter(letter), "money")
    if plain_end is None or DETERMINED.search(before) or re.match(r"^ (?:more|less|worth|of|bill)\b", after):
        return
    verb = re.search(r"(?P<verb>[a-z]+)(?: (?:him|her|them|[A-Z][a-z]+))? $", before)
    priced = re.search(r"\b(?:for|at) $", before)
    if priced and re.match(r"^ (?:each|apiece|per [a-z]+|an? [a-z]+)(?=[.,;!]| and)", after):
        by_time = re.match(r"^ (?:per|an?) (?:hour|day|week|month|year|minute)\b", after)
        words = "a certain amount" if by_time else "a certain price"
        yield Hiding("named", span, words, f"How much is the unknown {words.split()[-1]}?", "money")
        bought = re.search(
            r"\b(?P<verb>bought|buys|sold|sells|ordered) (?P<count>[\w,]+ )?(?P<thing>(?:[a-z]+ )?[a-z]+s) (?:for|at) $",
            before,
        )
        one = bought and one_of(bought["thing"])
        if bought and one and re.match(r"^ (?:each|apiece)", after) and len(re.findall(rf"\b{one}s?\b", text)) <= 2:
            yield Hiding(
                "direct",
                span,
                words,
                f"What was the price of each {one}?"
                if bought["verb"] in ("bought", "sold", "ordered")
                else f"What is the price of each {one}?",
                "money",
            )
        return
    if re.search(r"\b(?:which|that) costs? $", before) and not re.match(r"^ (?:each|apiece)\b", after):
        return  # each, or all of them?
    known = FINITE.get(verb["verb"]) if verb else None
    if known is None or known[0] not in (
        "cost",
        "charge",
        "pay",
        "spend",
        "earn",
        "save",
        "make",
        "give",
        "receive",
        "have",
        "get",
        "donate",
        "owe",
        "raise",
    ):
        return
    more = " of money" if known[0] not in ("cost", "charge") else ""
    words = f"a certain amount{more}"
    yield Hiding("named", span, words, f"How much is the unknown amount{more}?", "money")
    yield from direct(text, quantity, statement, words, "", "money")
