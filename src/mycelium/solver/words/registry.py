"""The readers of word problems: each knows one family and proposes what to compute, or nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from mycelium.registry import Registry, must_be
from mycelium.solver.words.terms import Term
from mycelium.solver.words.told import Told


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a reader computes.

    term: gives the number. shown: from the number to the answer in words where it is no bare number ("9:35 pm").
    unit, kind: as in `mycelium.solver.asked_for`; None where the text's own words are to say.
    """

    term: Term
    shown: Callable[[Fraction], str] | None = None
    unit: str | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class WordReader:
    """A reader, the words without which it is not asked, its confidence and what it says of itself.

    cue: searched in the text in small letters. confidence: of its proposals, at most what was measured (docs/method.md).
    """

    cue: re.Pattern[str]
    read: Callable[[Told], Proposal | None]
    confidence: float
    what: str


WORD_READERS: Registry[WordReader] = Registry("word reader", "mycelium.word_readers", must_be(WordReader))
"""In the order in which they are asked; the first proposal counts."""


def word_reader(
    cue: str, confidence: float, what: str
) -> Callable[[Callable[[Told], Proposal | None]], Callable[[Told], Proposal | None]]:
    """Register a function as a reader under its own name."""

    def keep(function: Callable[[Told], Proposal | None]) -> Callable[[Told], Proposal | None]:
        WORD_READERS.register(function.__name__, WordReader(re.compile(cue), function, confidence, what))
        return function

    return keep
