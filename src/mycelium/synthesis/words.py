"""Words: number words, plurals, articles, verb forms, names, and the lists of `lists/` with which problems are told again."""

from __future__ import annotations

import random
import re
import tomllib
from fractions import Fraction
from functools import lru_cache
from importlib.resources import files
from typing import Any

from mycelium.synthesis.steps import Number

Lines = tuple[tuple[str, int, int], ...]
"""Sentences with a number `{n}`, and its range."""


@lru_cache(maxsize=8)
def word_lists(name: str = "retelling") -> dict[str, Any]:
    """A file of `lists/`: words in blocks, patterns, sentences."""
    return tomllib.loads(files("mycelium.synthesis").joinpath(f"lists/{name}.toml").read_text(encoding="utf-8"))


_LISTS = word_lists()
FEMALE: tuple[str, ...] = tuple(_LISTS["female"].split())
MALE: tuple[str, ...] = tuple(_LISTS["male"].split())
NAMES = frozenset(FEMALE) | frozenset(MALE)
_PAST: dict[str, str] = dict(pair.split(":") for pair in _LISTS["past"].split())
_PLURAL: dict[str, str] = dict(pair.split(":") for pair in _LISTS["plural"].split())


class Patterns:
    """One table of `lists/patterns.toml`: compiled patterns as attributes, and its sets of words."""

    def __init__(self, table: dict[str, Any]) -> None:
        self._words = table.get("words", {})
        found = {name: re.compile(text.replace("\n", "")) for name, text in table.items() if isinstance(text, str)}
        self.__dict__.update(found)

    def __getattr__(self, name: str) -> re.Pattern[str]:
        raise AttributeError(f"lists/patterns.toml has no pattern {name!r} in this table")

    def words(self, name: str) -> frozenset[str]:
        """A set of words."""
        return frozenset(self._words[name].split())


def patterns(module: str) -> Patterns:
    """The patterns of a module."""
    return Patterns(word_lists("patterns")[module])


def unread_lines(use: str) -> tuple[Lines, Lines]:
    """Sentences whose number nothing reads, for "trained" or "measured": without and with `{name}`."""
    plain, about = (tuple((line, low, high) for line, low, high in _LISTS[use][kind]) for kind in ("plain", "about"))
    return plain, about


def names_in(text: str) -> set[str]:
    """The first names of people that a text mentions."""
    return {word for word in re.findall(r"\b[A-Z][a-z]+\b", text) if word in NAMES}


class Item:
    """A countable thing. `{x}` is its plural, `{x:1}` its singular, `{x:a}` the singular with its article."""

    __slots__ = ("article", "many", "one")

    def __init__(self, one: str, many: str | None = None) -> None:
        self.one = one
        self.many = many or plural(one)
        self.article = with_article(one)


def plural(noun: str) -> str:
    """Plural of an English noun phrase: the last word changes, or the head of "X of Y"."""
    if " of " in noun:
        head, _, rest = noun.partition(" of ")
        return f"{plural(head)} of {rest}"
    stem, _, last = noun.rpartition(" ")
    lead = f"{stem} " if stem else ""
    if last in _PLURAL:
        return lead + _PLURAL[last]
    return lead + (last if last.endswith("fish") else _with_s(last, ("s", "x", "z", "ch", "sh")))


def _with_s(word: str, hissing: tuple[str, ...]) -> str:
    if word.endswith(hissing):
        return word + "es"
    return word[:-1] + "ies" if word.endswith("y") and word[-2] not in "aeiou" else word + "s"


def past(base: str) -> str:
    """The past of a verb: "gave", "baked", "carried"."""
    if base in _PAST:
        return _PAST[base]
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + ("d" if base.endswith("e") else "ed")


def third(base: str) -> str:
    """The verb after he or she: "gives", "goes", "has"."""
    special = {"have": "has", "be": "is", "do": "does", "go": "goes"}
    return special.get(base) or _with_s(base, ("s", "x", "z", "ch", "sh"))


_CONSONANT_SOUND = ("uni", "use", "usu", "eu", "ukulele", "one-")
_VOWEL_SOUND = ("hour", "honest", "heir", "honor")


def with_article(phrase: str) -> str:
    """The phrase with "a" or "an", by the sound with which it begins."""
    lower = phrase.lower()
    vowel = lower[0] in "aeiou" and not lower.startswith(_CONSONANT_SOUND) or lower.startswith(_VOWEL_SOUND)
    return f"{'an' if vowel else 'a'} {phrase}"


_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
_PARTS = "_ _ half third fourth fifth sixth seventh eighth _ tenth".split()


@lru_cache(maxsize=4096)
def number_words(value: int) -> str:
    """0 to 999 in words: "one hundred twenty-three"."""
    if value < 20:
        return _SMALL[value]
    if value < 100:
        tens, unit = divmod(value, 10)
        return _TENS[tens] + (f"-{_SMALL[unit]}" if unit else "")
    hundreds, rest = divmod(value, 100)
    return f"{_SMALL[hundreds]} hundred" + (f" {number_words(rest)}" if rest else "")


def digits(value: Number, commas: bool = True) -> str:
    """A number in digits: whole, a short decimal, or a mixed number."""
    if isinstance(value, Fraction) and value.denominator != 1:
        power = 100 * value
        if power.denominator == 1:
            return f"{float(value):.2f}".rstrip("0")
        whole, rest = divmod(value.numerator, value.denominator)
        return f"{whole} {rest}/{value.denominator}" if whole else f"{rest}/{value.denominator}"
    return f"{int(value):,}" if commas else str(int(value))


def money(value: Number) -> str:
    """Dollars as they are written: "$1,200", "$2.50"."""
    return f"${float(value):,.2f}" if Fraction(value).denominator != 1 else f"${int(value):,}"


def fraction_words(value: Fraction, rng: random.Random, words: bool) -> str:
    """A share below one: "half", "1/2", "one-third", "a quarter", "three-fourths"."""
    top, bottom = value.numerator, value.denominator
    if value == Fraction(1, 2):
        return "half" if rng.random() < 0.8 else "1/2"
    if not words or bottom not in (3, 4, 5, 6, 7, 8, 10):
        return f"{top}/{bottom}"
    name = "quarter" if bottom == 4 and rng.random() < 0.6 else _PARTS[bottom]
    if top == 1:
        return f"a {name}" if bottom in (3, 4) and rng.random() < 0.4 else f"one-{name}"
    return f"{number_words(top)}-{name}s"


def times_words(value: Number, rng: random.Random, words: bool) -> str:
    """A multiplier before "as many": "twice", "three times", "half", "one-third"."""
    if isinstance(value, Fraction):
        return fraction_words(value, rng, words)
    if value == 2:
        return "twice" if rng.random() < 0.85 else ("two times" if words else "2 times")
    return f"{number_words(value) if words and value < 13 else value} times"
