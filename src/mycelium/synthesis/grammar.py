"""Tellings: the small template language, the people and things that fill it, and numbers as they are written.

A telling is one line. `[a|b|]` chooses one of its parts (they nest), `{x}` is a slot, `^` ends a clause inside
a sentence. All choices of a line are expanded once, so telling an event costs one random draw and one format.
"""

from __future__ import annotations

import random
import re
from fractions import Fraction
from functools import lru_cache

from mycelium.synthesis.expr import Number

MAX_VARIANTS = 96  # per line; more choices than this are written as two lines

# Entities are written into a story as one private character each: 0xE400 + 8 * index + form.
ENTITY_BASE = 0xE400
MAX_ENTITIES = 64
_ENTITY_FORMS = {"": 0, "p": 1, "o": 2, "N": 3, "he": 4, "his": 5, "him": 6, "self": 7}

_SPACED_STOP = re.compile(r" +([.,?!])")

Tellings = tuple[tuple[str, ...], ...]


def _expand(template: str) -> list[str]:
    """All choices of a template: "a [b|c]" gives "a b" and "a c"."""
    start = template.find("[")
    if start < 0:
        return [template]
    depth, parts, begin = 0, [], start + 1
    for position in range(start, len(template)):
        char = template[position]
        if char == "[":
            depth += 1
        elif char == "]":
            depth -= 1
            if depth == 0:
                parts.append(template[begin:position])
                break
        elif char == "|" and depth == 1:
            parts.append(template[begin:position])
            begin = position + 1
    else:
        raise ValueError(f"unbalanced brackets in the telling {template!r}")
    tails = _expand(template[position + 1 :])
    heads = [template[:start] + choice for part in parts for choice in _expand(part)]
    return [head + tail for head in heads for tail in tails]


def tellings(text: str) -> Tellings:
    """Compile a block of lines, one telling each."""
    lines = []
    for line in text.strip().splitlines():
        line = line.strip()
        if line:
            variants = [_SPACED_STOP.sub(r"\1", " ".join(variant.split())) for variant in _expand(line)]
            if len(variants) > MAX_VARIANTS:
                raise ValueError(f"{len(variants)} variants, at most {MAX_VARIANTS}; split the telling {line!r}")
            lines.append(tuple(dict.fromkeys(variants)))
    return tuple(lines)


def count_tellings(pool: Tellings) -> int:
    return sum(map(len, pool))


class Entity:
    """Somebody or something that acts. Formatting gives a marker that the writer resolves in context.

    `{S}` subject: name or pronoun; `{S:p}` possessive; `{S:o}` object; `{S:N}` always the name;
    `{S:he}`, `{S:his}`, `{S:him}`, `{S:self}` always the pronoun (the same sentence must name the entity).
    """

    __slots__ = ("first", "gender", "index", "later", "owner", "seen")

    def __init__(self, index: int, first: str, later: str, gender: str, owner: Entity | None = None) -> None:
        self.index = index
        self.first = first
        self.later = later
        self.gender = gender  # "m", "f", "n" (a shop, a school) or "p" (several people)
        self.owner = owner  # for "brother": whose
        self.seen = False

    def __format__(self, spec: str) -> str:
        return chr(ENTITY_BASE + 8 * self.index + _ENTITY_FORMS[spec])


PRONOUNS = {
    "m": ("he", "his", "him", "himself"),
    "f": ("she", "her", "her", "herself"),
    "n": ("it", "its", "it", "itself"),
    "p": ("they", "their", "them", "themselves"),
}


class Item:
    """A countable thing. `{x}` is its plural, `{x:1}` its singular, `{x:a}` the singular with its article."""

    __slots__ = ("article", "many", "one")

    def __init__(self, one: str, many: str | None = None) -> None:
        self.one = one
        self.many = many or plural(one)
        self.article = with_article(one)

    def __format__(self, spec: str) -> str:
        if spec == "1":
            return self.one
        if spec == "a":
            return self.article
        return self.many

    def __str__(self) -> str:
        return self.many


_IRREGULAR = {
    "child": "children", "person": "people", "man": "men", "woman": "women", "foot": "feet", "goose": "geese",
    "mouse": "mice", "loaf": "loaves", "shelf": "shelves", "leaf": "leaves", "knife": "knives", "half": "halves",
    "fish": "fish", "sheep": "sheep", "deer": "deer", "scarf": "scarves", "calf": "calves", "wolf": "wolves",
    "tomato": "tomatoes", "potato": "potatoes", "mango": "mangoes", "salmon": "salmon", "trout": "trout",
}  # fmt: skip


def plural(noun: str) -> str:
    """Plural of an English noun phrase: the last word changes, or the head of "X of Y"."""
    if " of " in noun:
        head, _, rest = noun.partition(" of ")
        return f"{plural(head)} of {rest}"
    stem, _, last = noun.rpartition(" ")
    lead = f"{stem} " if stem else ""
    if last in _IRREGULAR:
        return lead + _IRREGULAR[last]
    if last.endswith("fish"):
        return lead + last
    if last.endswith(("s", "x", "z", "ch", "sh")):
        return lead + last + "es"
    if last.endswith("y") and last[-2] not in "aeiou":
        return lead + last[:-1] + "ies"
    return lead + last + "s"


_CONSONANT_SOUND = ("uni", "use", "usu", "eu", "ukulele", "one-")
_VOWEL_SOUND = ("hour", "honest", "heir", "honor")


def with_article(phrase: str) -> str:
    lower = phrase.lower()
    vowel = lower[0] in "aeiou" and not lower.startswith(_CONSONANT_SOUND) or lower.startswith(_VOWEL_SOUND)
    return f"{'an' if vowel else 'a'} {phrase}"


_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
_DENOMINATORS = {
    2: "half",
    3: "third",
    4: "fourth",
    5: "fifth",
    6: "sixth",
    7: "seventh",
    8: "eighth",
    10: "tenth",
}


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
            return f"{float(value):.2f}".rstrip("0") if power.numerator % 10 == 0 else f"{float(value):.2f}"
        whole, rest = divmod(value.numerator, value.denominator)
        return f"{whole} {rest}/{value.denominator}" if whole else f"{rest}/{value.denominator}"
    return f"{int(value):,}" if commas else str(int(value))


def money(value: Number, commas: bool = True) -> str:
    if isinstance(value, Fraction) and value.denominator != 1:
        return f"${float(value):,.2f}"
    return f"${int(value):,}" if commas else f"${int(value)}"


def fraction_words(value: Fraction, rng: random.Random, words: bool) -> str:
    """A share below one: "half", "1/2", "one-third", "a quarter", "three-fourths"."""
    top, bottom = value.numerator, value.denominator
    if value == Fraction(1, 2):
        return "half" if rng.random() < 0.8 else "1/2"
    if not words or bottom not in _DENOMINATORS:
        return f"{top}/{bottom}"
    name = "quarter" if bottom == 4 and rng.random() < 0.6 else _DENOMINATORS[bottom]
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
