r"""Numerals that name their base: `101_2`, `101\text{ in base 2}`, "12 (base five)", "1101 in binary".

A base is no unit that may be left out: 12 in base 5 is seven, so it equals 7 and not 12. Where the digits alone already
match a gold without a base ("5 in base 7" and 5) the answer says something that gold does not; it is not called equal.
"""

from __future__ import annotations

import re

from mycelium.problems import UNITS

__all__ = ["adds_a_base", "base_as_subscript"]

_WORDS = {word: value for word, value in UNITS.items() if 2 <= value <= 16}
_NAMES = {"binary": 2, "ternary": 3, "octal": 8, "decimal": 10, "hexadecimal": 16, "hex": 16}
_BASE = (
    rf"(?:in\s+)?base[\s~-]*\$?(?P<base>\d{{1,2}}|{'|'.join(_WORDS)})\b\$?"
    rf"|in\s+(?P<name>{'|'.join(_NAMES)})\b|(?P<alone>binary|ternary|octal|hexadecimal|hex)\b(?!\s+[a-z])"
)
_NUMERAL = r"(?<![A-Za-z0-9\\.])(?=[A-F]*\d)[0-9A-F]{1,60}"
_OPENING = r"\$?\s*(?:\\[,; ]|~)?\s*(?:\\(?:text|mathrm|mbox)\s*\{\s*)?\(?\s*"
_SAID = re.compile(rf"(?P<digits>{_NUMERAL}){_OPENING}(?:{_BASE})", re.IGNORECASE)
_BEHIND = re.compile(rf"{_SAID.pattern}\s*\)?\s*\}}?\s*\)?\.?$", re.IGNORECASE)
_SUBSCRIPT = re.compile(
    rf"(?P<digits>{_NUMERAL})(?<![CP])\}}?\s*_\s*(?:\d|\{{\s*(?:\\text\s*\{{\s*)?(?:base\s*)?(?:\d{{1,2}}|{'|'.join(_WORDS)})\s*\}})",
    re.IGNORECASE,
)
_MAX_CHARS = 400


def base_as_subscript(text: str) -> str:
    r"""A numeral with its base in words behind it, written with a subscript; any other text as it is.

    >>> base_as_subscript(r"101\text{ in base 2}")
    '101_{2}'
    >>> base_as_subscript("12 (base five)")
    '12_{5}'
    >>> base_as_subscript("a base of 5 cm")
    'a base of 5 cm'
    """
    if len(text) > _MAX_CHARS or not any(mark in text.lower() for mark in ("base", "in ", "ary", "octal", "hex")):
        return text
    found = _BEHIND.search(text)
    if found is None:
        return text
    said = (found["base"] or found["name"] or found["alone"]).lower()
    base = _WORDS.get(said) or _NAMES.get(said) or int(said)
    head = text[: found.start()]
    return f"{head}{found['digits']}_{{{base}}}" + ("$" if head.count("$") % 2 else "")


def adds_a_base(answer: str, gold: str) -> bool:
    r"""Whether an answer is gold's digits with a base behind them that gold does not name.

    >>> adds_a_base(r"5\text{ in base 7}", "5"), adds_a_base("10_8", "8"), adds_a_base("5_7", "5_7")
    (True, False, False)
    """
    if len(answer) > _MAX_CHARS or len(gold) > _MAX_CHARS:
        return False
    found = _SAID.search(answer) or _SUBSCRIPT.search(answer)
    return found is not None and found["digits"].upper() == gold.strip().strip("$").upper()
