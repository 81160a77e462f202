"""What the solver refuses to read, and why: the checks that come before any model."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mycelium.problems import Quantity, extract_quantities
from mycelium.programs import LIMITS

MAX_CHARS = 4000

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060\ufeff\ud800-\udfff]")
_WORD = re.compile(r"[^\W\d_]+")
# Words that nearly every English problem has and that other languages do not share.
_ENGLISH = frozenset(
    """the and of to is are was were has have had how many much what does did do will would with for each from if she he
    they his her their them it its by at on in be there then than more less after before left than all total who when
    which find how per one two three this that need needs cost costs sold buy buys bought gave gives another get gets
    calculate compute evaluate solve number value times plus minus divided multiply sum product difference half
    twice percent gain loss profit ratio average speed rate interest""".split()
)
_ASKS = re.compile(
    r"\?|\([aA]\)|\b(?:how (?:many|much|long|far|old|tall|fast|big|large|often|high|deep|heavy|wide|late|early)|what|calculate|"
    r"compute|determine|evaluate|figure out|work out|simplify|estimate|find|solve|express|compare|deciding|fill)\b"
    r"|(?:^|[.!:;,]|\b(?:and|then|to|please))\s*(?:give|tell|write|which|when|who|where|how|is|show|prove|"
    r"name|state|count|add|subtract|multiply|divide|convert)\b"
    r"|=\s*$|\b(?:is|be|are|was|in|of|by|at|to|as|a)\s*[:.]?\s*$|_{2,}",
    re.IGNORECASE,
)

_BY_ZERO = re.compile(r"\bdivid(?:e|ed|ing) (?:it )?by (?:0(?![\d.,/%])|zero\b)", re.IGNORECASE)


def clean(text: str) -> str:
    """The text with control and invisible characters replaced by blanks; same length, so spans stay valid."""
    return _CONTROL.sub(" ", text)


def readable_quantities(text: str) -> tuple[Quantity, ...] | str:
    """The quantities of a problem's text, or the reason why it is refused."""
    # In this order: numbers are only looked for in a text that is short enough.
    reason = _fault_of_text(text)
    if reason is not None:
        return reason
    quantities = extract_quantities(text)
    return _fault_of_quantities(text, quantities) or quantities


def _fault_of_text(text: str) -> str | None:
    if not text.strip():
        return "the text is empty; give the words of a problem"
    if len(text) > MAX_CHARS:
        return f"the text has {len(text):,} characters; at most {MAX_CHARS:,} are read"
    words = [word.lower() for word in _WORD.findall(text)]
    if len(words) >= 4 and not any(word in _ENGLISH for word in words):
        return "the text does not read as English; only English problems are solved"
    letters = sum(character.isalpha() for character in text)
    foreign = sum(character.isalpha() and ord(character) > 0x24F for character in text)
    if foreign > 0.3 * max(letters, 1):
        return "most letters are not Latin; only English problems are solved"
    return None


def _fault_of_quantities(text: str, quantities: Sequence[Quantity]) -> str | None:
    if not quantities:
        return "the text mentions no number to compute with"
    if len(quantities) > LIMITS.quantities:
        return f"the text mentions {len(quantities)} numbers; at most {LIMITS.quantities} are read"
    for item in quantities:
        if abs(item.value) > LIMITS.largest or item.value.denominator > LIMITS.largest:
            return f"the number {item.surface[:12]}{'...' if len(item.surface) > 12 else ''} has more than 15 digits"
    if _BY_ZERO.search(text):
        return "the text divides by zero, which has no value"
    if not _ASKS.search(text):
        return "no question was found; ask for something (how many, how much, what, find ...)"
    return None
