"""English number words: "twenty-three", "one hundred and five", "seven thousand, four hundred", "two lakh".

Only the vocabulary and its arithmetic live here; where a number word stands in a text is the business of
`spoken`.
"""

from __future__ import annotations

import re
from fractions import Fraction

_UP_TO_NINETEEN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_FROM_TWENTY = "twenty thirty forty fifty sixty seventy eighty ninety"
# "nought" and "nil" come first, so that a table turned round still spells 0 as "zero".
UNITS = {"nought": 0, "naught": 0, "nil": 0} | {word: value for value, word in enumerate(_UP_TO_NINETEEN.split())}
TENS = {word: 10 * value for value, word in enumerate(_FROM_TWENTY.split(), start=2)} | {"fourty": 40}
_LAKH, _CRORE = 100_000, 10_000_000
SCALES = {
    "hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "trillion": 10**12,
    "lakh": _LAKH, "lakhs": _LAKH, "lac": _LAKH, "lacs": _LAKH, "crore": _CRORE, "crores": _CRORE,
}  # fmt: skip

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "twentieth": 20, "hundredth": 100,
}  # fmt: skip

# Denominators as they are spoken. "second" is never a fraction in everyday English ("half" is), and "quarter"
# needs its own care in the text because it is also a coin and a season of sports.
DENOMINATORS = {
    "half": 2, "third": 3, "fourth": 4, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "fifteenth": 15, "sixteenth": 16, "twentieth": 20,
    "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
MULTIPLIERS = {
    "once": 1, "twice": 2, "double": 2, "doubled": 2, "doubles": 2, "doubling": 2, "thrice": 3, "triple": 3,
    "tripled": 3, "triples": 3, "tripling": 3, "treble": 3, "trebled": 3, "trebles": 3, "trebling": 3,
    "quadruple": 4, "quadrupled": 4, "quadruples": 4, "quadrupling": 4, "quintupled": 5, "quintuple": 5,
    "twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5, "tenfold": 10,
}  # fmt: skip

_SPLIT = re.compile(r",\s+|[\s-]+")


def parse_number_words(text: str) -> Fraction | None:
    """Value of a whole phrase of cardinal number words, or None when it is not one.

    >>> parse_number_words("one hundred and twenty-three")
    Fraction(123, 1)
    """
    words = [word for word in _SPLIT.split(text.strip().lower()) if word]
    if not words or words in (["a"], ["an"]):
        return None
    if words[0] in ("a", "an"):
        words[0] = "one"
    total = current = 0
    seen = False
    last_rank = 1000  # guards "five three" and "twenty twelve": each word must be smaller than the one before
    for word in words:
        if word == "and" and seen:
            continue
        if word in UNITS:
            rank = 10 if UNITS[word] >= 10 else 1
            after_tens = last_rank == 10 and rank == 1 and current % 10 == 0 and current % 100 >= 20
            if last_rank <= 10 and not after_tens:
                return None
            current += UNITS[word]
            last_rank = 1
        elif word in TENS:
            if last_rank <= 10:
                return None
            current += TENS[word]
            last_rank = 10
        elif word == "hundred":
            if last_rank > 10 or not 0 < current < 100:
                return None
            current *= 100
            last_rank = 100
        elif word in SCALES:
            if current == 0:
                return None
            total += current * SCALES[word]
            current = 0
            last_rank = 1000
        else:
            return None
        seen = True
    return Fraction(total + current) if seen else None


def parse_decimal_words(whole: str, digits: str) -> Fraction | None:
    """Value of "three point one four", given as the words before and behind "point"; no words before it are 0.

    >>> parse_decimal_words("three", "one four")
    Fraction(157, 50)
    """
    before = parse_number_words(whole) if whole.strip() else Fraction(0)
    figures = [UNITS.get(word, 10) for word in _SPLIT.split(digits.strip().lower())]
    if before is None or not figures or max(figures) > 9:
        return None
    return before + Fraction(int("".join(map(str, figures))), 10 ** len(figures))
