"""Everyday nouns behind a number: "8 blue ducks", "7 boxes of pens". What changes the number is none of them."""

from __future__ import annotations

import re
from functools import lru_cache

from mycelium.problems import DENOMINATORS, MULTIPLIERS, SCALES, TENS, UNITS
from mycelium.symbolic.tree import GREEK

MAX_NOUN_WORDS = 5
MIN_GLUED_CHARS = 5  # 5apples; but 5xy and 5abc are products
# Words that scale, turn or bound the number before them, or begin another thought. No unit holds one of them.
_CHANGING = frozenset(
    "dozen dozens doz gross score bn mn tn k m b half halves quarter quarters tens ones point minus negative positive "
    "remainder remaining r rest left-over leftover or and to from between base below above under over zero squared cubed "
    "factorial squares percent cent pct percentage times fold plus by divided multiplied than not no none nor neither "
    "never but except if when where for since because so hence thus wait hmm if is are was were be been can cannot mod "
    "modulo root log e i pi power exponent inverse least most more less fewer greater many some any all every each "
    "with without which who that degrees degree difference sum product ratio tenth tenths hundredths thousandths "
    "thousand-th millions billions trillions thousands hundreds lakhs crores lac lacs plus-minus approx about exactly "
    "real complex imaginary solution solutions therefore wrong right correct incorrect i think maybe possibly perhaps "
    "twice double triple thrice the too very fails fail failed works work worked does do did has have had will would could "
    "should may might must per out digit digits place places decimal decimals th st nd rd such only also still "
    "zillion zillions gazillion myriad myriads milliard milliards quadrillion quintillion sextillion septillion octillion "
    "quadrillions quintillions pc ppm ppb bps basis ths doubled halved tripled quadrupled recurring repeating reciprocal "
    "mil mill mio mrd mlrd thou grand itself infinity inf nan "
    "sin cos tan cot csc arcsin arccos arctan sinh cosh tanh ln exp sqrt cbrt lim det gcd lcm "
    "inverse odd something ish minuses debt reversed rounded "
    "already enough needed required it they he she we you here there what else small large big few longer".split()
)  # fmt: skip
_SHORT_WORDS = frozenset(
    "ox ad tv cd pc mr dr st of in on at to by my no go up us uk eu an as it ok hr gp id pcs tvs cds fry dry shy fly sky try".split()
)
_NUMBERS = frozenset(
    [
        *UNITS,
        *TENS,
        *SCALES,
        *MULTIPLIERS,
        *DENOMINATORS,
        *(word + "s" for word in DENOMINATORS),
        *(w + "s" for w in SCALES),
    ]
)
# what may stand behind the noun without a meaning for the amount
_FILLERS_AFTER = re.compile(
    r"\s+(?:in all|in total|altogether|total|left|remaining|each|apiece|all together|overall|more|long|tall|wide|high|"
    r"deep|old|away|of them|per person|now|today|on average)$",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_RAISED = re.compile(r"[²³¹⁰⁴-⁹ⁱⁿ₀-₉ₐ-ₜͰ-Ͽℵℓ]")  # powers, indices and Greek: Python counts them among the letters
_IRREGULAR = {"children": "child", "people": "person", "men": "man", "women": "woman", "geese": "goose", "mice": "mouse",
              "feet": "foot", "teeth": "tooth", "buses": "bus", "mangoes": "mango", "tomatoes": "tomato",
              "potatoes": "potato", "loaves": "loaf", "halves": "half", "knives": "knife"}  # fmt: skip


def without_fillers(words: str) -> str:
    """`12 eggs in all` is 12 eggs, `14 marbles left` 14 marbles."""
    shorter = _FILLERS_AFTER.sub("", words)
    while shorter != words:
        words, shorter = shorter, _FILLERS_AFTER.sub("", shorter)
    return words


@lru_cache(maxsize=4096)
def noun_of(words: str) -> str | None:
    """The noun in the singular when the words are plainly one, with its adjectives; else None.

    >>> noun_of("blue ducks"), noun_of("boxes of pens"), noun_of("dozen eggs"), noun_of("remainder")
    ('blue duck', 'box', None, None)
    """
    text = without_fillers(" " + words.strip(" ,.;~()*")).strip()
    text = re.sub(r"^of (?:the |an? |his |her |their )?", "", text)
    head = re.split(r"\s+(?:of|in|inside|from)\s+", text)[0]
    for piece in (text, head):
        pieces = piece.split()
        if (
            not pieces
            or len(piece) > 60
            or any(_WORD.fullmatch(word) is None or _RAISED.search(word) for word in pieces)
        ):
            return None
    if any(_letters_of_algebra(word) for word in text.split()):
        return None
    if len(head.split()) > MAX_NOUN_WORDS or len(text.split()) > 8:
        return None
    allowed = {"of", "in", "the", "a", "an", "each", "from", "inside"} if head != text else set()
    lowered = [word.lower() for word in text.split() if word.lower() not in allowed]
    if any(word in _CHANGING or word in _NUMBERS for word in lowered) or len(head) < 2:
        return None
    nouns = head.lower().split()
    return " ".join([*nouns[:-1], singular(nouns[-1])])


def _letters_of_algebra(word: str) -> bool:
    """Whether a word is one or more unknowns rather than a noun: x, ab, xyz, theta."""
    if word.lower() in GREEK:
        return True
    if len(word) == 1:
        return word not in "aAI"
    if word.lower() in _SHORT_WORDS:
        return False
    return len(word) == 2 or word == "abc" or (len(word) == 3 and word.islower() and not set(word) & set("aeiou"))


def singular(noun: str) -> str:
    """ "boxes" is "box", "ducks" is "duck"."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if len(noun) > 3 and noun.endswith("s") and not noun.endswith(("ss", "us", "is")):
        if noun.endswith("ies"):
            return noun[:-3] + "y"
        return noun[:-2] if noun.endswith(("ches", "shes", "xes", "sses", "zes")) else noun[:-1]
    return noun
