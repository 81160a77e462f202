# ruff: noqa: E501
"""Figures, their measures and how one measure follows from others: what geometry problems tell and ask.

A figure is told by some measures and asked for another. Each is data: names, measures with a letter and the words for it,
and formulas for a letter from other letters. `follow` works out letters until the one asked for is known.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mycelium.symbolic import Node, filled, parse

SIDE = r"(?:(?:length|measure)s? of )?(?:(?:each|every|one|a|any|the|its|all|both) )?(?:(?:of )?(?:its|the|these|equal) )?(?:four |six |three )?(?:side|edge)s?(?: lengths?)?(?: of length| long)?"
OF_THE_BASE = r"(?: of (?:its|the|each|a) (?:circular )?(?:base|end)s?)?"
RADIUS = (
    rf"(?:(?:length of )?(?:the |its |a )?(?:base |inner |inside )?radius{OF_THE_BASE}(?: of length)?|base of radius)"
)
DIAMETER = rf"(?:base |inner |inside )?diameter{OF_THE_BASE}(?: of length)?|base of diameter"
HEIGHT = r"(?:height|altitude|depth)s?(?: of length)?"
SURFACE = r"(?:total )?surface area"
LATERAL = r"(?:lateral|curved|side)(?: surface)? area"
DIAGONAL = (
    r"(?:(?:length of )?(?:a |the |its |one |each )?(?:(?:space|interior|body|main|long|longest|internal) )?diagonals?(?: of length)?"
    r"|(?:longest )?(?:line )?segment(?: that)? (?:joins|joining|connecting|connects) (?:two )?opposite (?:corners|vertices)"
    r"(?: of (?:the |its )?f)?(?: through (?:its|the) (?:inside|interior))?)"
)
PERIMETER = r"perimeter"
AREA = r"area"
VOLUME = r"volume|capacity|how much space|how much"
BASE_AREA = r"(?:area of (?:the|its|a|one) base|base area|base (?:has|with|of)(?: an)? area(?: of)?)"


@dataclass(frozen=True, slots=True)
class Figure:
    """`names` and the words of each measure are patterns; a measure may stand for several letters, as "legs" for a and b.

    formulas: a letter and what it is in terms of others. fixed: values that the name itself tells.
    """

    names: str
    measures: tuple[tuple[str, str], ...]
    formulas: tuple[tuple[str, Node], ...]
    fixed: tuple[tuple[str, Node], ...] = ()


def figure(names: str, measures: Mapping[str, str], formulas: str, fixed: str = "") -> Figure:
    def lines(text: str) -> tuple[tuple[str, Node], ...]:
        pairs = (line.split("=") for line in text.split(";") if line.strip())
        return tuple((left.strip(), parse(right)) for left, right in pairs)

    # The longest words first, so that "surface area" is not read as "area".
    return Figure(names, tuple(measures.items()), lines(formulas), lines(fixed))


def follow(
    formulas: Sequence[tuple[str, Node]], known: Mapping[str, Node], wanted: str, rounds: int = 8
) -> Node | None:
    """The letter `wanted` in terms of what is known, or None where the formulas do not lead to it."""
    values = dict(known)
    for _ in range(rounds):
        if wanted in values:
            return values[wanted]
        found = {}
        for letter, formula in formulas:
            if letter not in values and letter not in found and formula.symbols() <= values.keys():
                found[letter] = filled(formula, values)
        if not found:
            return None
        values |= found
    return values.get(wanted)


def measure_words(shape: Figure) -> list[tuple[str, re.Pattern[str]]]:
    """The letters and words of each measure, the more special first."""
    return [(letters, re.compile(rf"\b(?:{words})\b")) for letters, words in shape.measures]
