# ruff: noqa: E501
"""A wording as plain words and digits: formulas that are numbers are put back, number words become digits.

"In how many ways can six people sit in $3$ chairs at \\$2.50?" is told as "in how many ways can 6 people sit in 3 chairs at
$2.5?". Other formulas stay as `<k>`, so that a pattern can still point at them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from mycelium.problems import ORDINALS
from mycelium.solver.track1.wording import Wording

_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_WORD = {word: value for value, word in enumerate(_ONES) if value > 1}
_WORD |= {word: 10 * value for value, word in enumerate(_TENS, 2)}
_COMPOUND = {
    f"{ten}-{one}": 10 * value + small
    for value, ten in enumerate(_TENS, 2)
    for small, one in enumerate(_ONES)
    if 0 < small < 10
}
_NUMBER_WORD = re.compile(rf"\b(?:{'|'.join([*_COMPOUND, *_WORD])})\b")

FIRST_TO_TENTH = {word: place for word, place in ORDINALS.items() if place <= 10}

_DIGITS = r"-?\d+(?:(?:,|\{,\}|\\,|,\\!|\\!,\\!|\{,\}\\!)\d{3})*(?:\.\d+)?|-?\.\d+"
_PLAIN = re.compile(rf"(\\dollar ?)?\s*({_DIGITS})\s*(\\%|%)?")
_FRACTION = re.compile(r"(-?)\\[dt]?frac\s*(?:\{(\d+)\}|(\d))\s*(?:\{(\d+)\}|(\d))|(-?)(\d+)\s*/\s*(\d+)")
_MIXED = re.compile(r"(\d+)\s*\\[dt]?frac\s*(?:\{(\d+)\}|(\d))\s*(?:\{(\d+)\}|(\d))")
_ASIDE = re.compile(
    r"\s*\((?![^()]*negative)(?:recall|reminder|remember|note|notice|for example|assume that no|the dots|a (?:standard|prime|diagonal|perfect)|an? \w+ (?:is|has) )[^()]*\)",
)
_SENTENCE = re.compile(r"(?<=[^.?!;\s])[.?!;](?:\s+|$)")


def number_in(formula: str) -> str | None:
    """Digits, a fraction `a/b`, a percentage or an amount of money; None for any other formula."""
    text = formula.strip().replace(r"\dollar", r"\dollar ").replace(r"\dollar  ", r"\dollar ")
    match = _PLAIN.fullmatch(text)
    if match:
        digits = re.sub(r"[^\d.-]", "", match.group(2))
        if digits.startswith("."):
            digits = "0" + digits
        return ("$" if match.group(1) else "") + digits + ("%" if match.group(3) else "")
    match = _FRACTION.fullmatch(text)
    if match:
        parts = [part for part in match.groups() if part]
        return "".join(part for part in parts[:-1]) + "/" + parts[-1]
    match = _MIXED.fullmatch(text)
    if match:
        whole, top, bottom = (int(part) for part in match.groups() if part)
        return f"{whole * bottom + top}/{bottom}" if bottom else None
    return None


@lru_cache(maxsize=64)  # a wording is told to some thirty readers in turn
def told(wording: Wording) -> str:
    """The template with numbers as digits; reminders in brackets ("recall that ...") are left out."""

    def put(match: re.Match[str]) -> str:
        known = number_in(wording.formulas[int(match.group(1))])
        return match.group() if known is None else known

    text = re.sub(r"<(\d+)>", put, wording.template)
    text = re.sub(r"\\dollar\s*", "$", text).replace(r"\%", "%").replace("’", "'")
    text = re.sub(r"(?<=\d),(?=\d{3}\b)", "", text)
    text = re.sub(
        r"(\d) (-(?:sided|digit|letter|person|member|element|point|foot|inch|mile|hour|minute|day|week|year|step|by)\b)",
        r"\1\2",
        text,
    )
    text = re.sub(r"\b(\d+(?:\.\d+)?) (?:percent|per cent)\b", r"\1%", text)
    text = _NUMBER_WORD.sub(lambda match: str(_COMPOUND.get(match.group()) or _WORD[match.group()]), text)
    text = re.sub(r"(?<![\w>])(\d+) hundred(?! and)\b", lambda m: str(100 * int(m.group(1))), text)
    text = re.sub(r"\bone hundred(?! and)\b", "100", text)
    text = re.sub(r"\s+([.,;:?!%])", r"\1", _ASIDE.sub("", text))
    return " ".join(text.split())


def sentences(text: str) -> list[str]:
    """The sentences of a told text, without the marks that end them."""
    return [part.strip() for part in _SENTENCE.split(text) if part.strip()]
