"""Numbers that a problem tells by a word: the sides of an octagon, the cards of a deck, the 3 of a cone's volume."""

from __future__ import annotations

import re
from fractions import Fraction

_TOLD: tuple[tuple[str, tuple[int, ...]], ...] = (
    (r"triang|pyramid|tetrahedr|cone\b|conic|median|centroid", (3,)),
    (r"square|rectang|quadrilateral|parallelogram|trapezoid|rhomb|kite\b", (4,)),
    (r"pentagon", (3, 5)),
    (r"hexagon", (3, 4, 6)),
    (r"heptagon", (3, 7)),
    (r"octagon", (3, 8)),
    (r"nonagon", (3, 9)),
    (r"decagon", (3, 10)),
    (r"dodecagon", (3,)),
    (r"\bcub(?:e|es|ic|ical)\b|rectangular (?:box|prism)", (3, 4, 6, 8)),
    (r"\boctahedr", (4, 8, 6)),
    (r"\bspher|\bhemispher", (3, 4)),
    (r"\bdic?e\b", (3, 6, 36)),
    (r"\bdigit|\bpalindrome|three-digit|two-digit", (9, 10)),
    (r"(?:two|2)-digit", (10, 99, 9)),
    (r"(?:three|3)-digit", (100, 999, 9)),
    (r"(?:four|4)-digit", (1000, 9999, 9)),
    (r"\bletters?\b|alphabet", (26, 5, 21)),
    (r"\bdeck\b|\bcards?\b|\\(?:heart|spade|diamond|club)suit", (4, 13, 26, 51, 52)),
    (r"\bquadratic|\bparabola|\bdiscriminant|real (?:roots|solutions)|\bcomplete", (4,)),
    (r"\bweeks?\b|\bday of the week|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day", (7,)),
    (r"\bdays?\b|\bhours?\b", (24, 60)),
    (r"\byears?\b", (12, 52, 365)),
    (r"\bfeet\b|\bfoot\b|\byards?\b", (3, 9, 12, 144, 27)),
    (r"\bcents?\b|\bnickel|\bdime|\bquarter|\bpenn(?:y|ies)|\bdollar|\\\$", (5, 10, 25, 100)),
    (r"\bvolume\b", (3,)),
)
_PATTERNS = tuple((re.compile(words, re.IGNORECASE), frozenset(map(Fraction, numbers))) for words, numbers in _TOLD)


def numbers_in_words(text: str) -> frozenset[Fraction]:
    """The numbers that words of a problem stand for; what they stand for is known without the solution."""
    found = [numbers for pattern, numbers in _PATTERNS if pattern.search(text)]
    return frozenset().union(*found)


__all__ = ["numbers_in_words"]
