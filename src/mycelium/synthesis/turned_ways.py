"""The ways to hide a number, and where each may be used.

*direct* asks with the words of the number's own sentence, *named* writes "a certain number of" and asks for
"the unknown number of apples", *letter* writes a letter and asks for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from mycelium.synthesis.words import patterns

P = patterns("turned_ways")

WAYS = ("direct", "named", "letter")
LETTERS = "xnky"


@dataclass(frozen=True, slots=True)
class Hiding:
    """One way to hide a number: the words for a span of the text, and the question for it.

    `times`: what the number of the program is multiplied by to give the answer (100 for a percentage).
    """

    way: str
    span: tuple[int, int]
    words: str
    question: str
    answer_type: str
    times: Fraction = Fraction(1)


DETERMINED = P.determined


def capital(before: str, words: str) -> str:
    """`words` with a capital where they begin a sentence after `before`."""
    return words[0].upper() + words[1:] if not before.strip() or re.search(r"[.!?]\s*$", before) else words


def ask_letter(letter: str) -> str:
    """The question for a letter, each of the four letters in its own words."""
    return {"x": "What is the value of x?", "n": "Find the value of n.", "k": "What is k?", "y": "What number is y?"}[
        letter
    ]


def letter_fits(text: str, before: str, letter: str) -> bool:
    """Whether a letter may stand after `before`: the text has no such word, and no sentence begins there."""
    if re.search(rf"(?<![A-Za-z'’]){letter}(?![A-Za-z])", text, re.IGNORECASE) or not before.strip():
        return False
    return not P.letter_not.search(before) and not re.search(r"[.!?]\s*$", before)
