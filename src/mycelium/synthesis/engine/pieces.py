"""Text of a story as pieces: words, slots, people, things, and choices of wording."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mycelium.synthesis.engine.faults import StoryFault
from mycelium.synthesis.engine.slots import NumberSlot, read_slot
from mycelium.synthesis.words import Item

MAX_NESTED = 6
PERSON_FORMS = ("he", "him", "his", "himself", "He", "Him", "His", "Himself", "hers", "Hers")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_NUMBERED = re.compile(
    r"""\s*(?:\d|[^\w\s|"]{1,3}\s?\d|(?:KSh|Ksh|RM|R|N|Sh|TSh|USh|Rs\.?|US\$|NZ\$|HK\$|S\$|A\$|C\$|J\$|GH₵) ?\d)"""
)


@dataclass(frozen=True, slots=True)
class Told:
    """A number that the text tells."""

    name: str


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing of the story; form "" is the plural, "1" the singular, "a" the singular with its article."""

    name: str
    form: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, by name (form "") or pronoun."""

    name: str
    form: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several wordings; choices with the same key take the same place in their lists."""

    key: str
    options: tuple[tuple[Piece, ...], ...]


Piece = str | Told | Thing | Person | Choice


@dataclass(slots=True)
class Declared:
    """What the slots of a story declare, filled while its text is read."""

    numbers: dict[str, NumberSlot]
    things: dict[str, tuple[Item, ...]]
    people: set[str]


class Uncounted(Item):
    """A thing without plural: rice, flour."""

    __slots__ = ()

    def __init__(self, word: str) -> None:
        self.one = self.many = self.article = word


def read_text(text: str, declared: Declared) -> tuple[Piece, ...]:
    """The pieces of `text`; slots that it declares go into `declared`.

    Raises:
        StoryFault: brackets or braces that do not close, a slot declared twice, values that cannot be read.
    """
    pieces, end = _read(text, 0, declared, 0)
    if end != len(text):
        raise StoryFault(f"got ']' without '[' after {text[:end][-30:]!r}")
    return pieces


def _read(text: str, at: int, declared: Declared, depth: int) -> tuple[tuple[Piece, ...], int]:
    pieces: list[Piece] = []
    words = at
    while at < len(text):
        char = text[at]
        if char == "]" or char == "|" and depth:
            break
        if char not in "{[}":
            at += 1
            continue
        if at > words:
            pieces.append(_tidy(text[words:at]))
        if char == "}":
            raise StoryFault(f"got '}}' without '{{' after {text[:at][-30:]!r}")
        if char == "{":
            end = text.find("}", at)
            if end < 0:
                raise StoryFault(f"'{{' is not closed: {text[at : at + 40]!r}")
            pieces.append(_slot(text[at + 1 : end], declared))
            at = end + 1
        else:
            if depth >= MAX_NESTED:
                raise StoryFault(f"brackets nested deeper than {MAX_NESTED}")
            choice, at = _choice(text, at, declared, depth)
            pieces.append(choice)
        words = at
    if at > words:
        pieces.append(_tidy(text[words:at]))
    return tuple(pieces), at


def _tidy(words: str) -> str:
    """One blank where there were several, none before a comma or a stop."""
    return re.sub(r" +(?=[.,?!;:](?: |$))", "", re.sub(" {2,}", " ", words))


def _choice(text: str, at: int, declared: Declared, depth: int) -> tuple[Choice, int]:
    begin, key = at, ""
    at += 1
    if text.startswith("@", at):
        match = _NAME.match(text, at + 1)
        if match is None:
            raise StoryFault(f"got {text[at : at + 20]!r}, expected a key such as [@k market|fair]")
        key, at = match[0], match.end()
        if text.startswith(" ", at):
            at += 1
    options = []
    while True:
        option, at = _read(text, at, declared, depth + 1)
        options.append(option)
        if at >= len(text):
            raise StoryFault(f"'[' is not closed: {text[begin : begin + 40]!r}")
        at += 1
        if text[at - 1] == "]":
            return Choice(key, tuple(options)), at


def _slot(body: str, declared: Declared) -> Piece:
    name, colon, rest = body.partition(":")
    name = name.strip()
    if not _NAME.fullmatch(name):
        raise StoryFault(f"got the slot {{{body}}}, expected a name such as {{a:3..9}}, {{x:apple|pear}} or {{S}}")
    if name[0].isupper():
        if rest and rest not in PERSON_FORMS:
            raise StoryFault(f"got {{{body}}}; a person's forms are {', '.join(PERSON_FORMS)}, other letters are small")
        declared.people.add(name)
        return Person(name, rest)
    if not colon:
        return Thing(name, "") if name in declared.things else Told(name)
    if rest in ("1", "a") and (rest == "a" or name in declared.things):
        return Thing(name, rest)
    if rest in ("words", "digits"):
        return Told(name)
    if _NUMBERED.match(rest):
        slot = read_slot(name, rest)
        if declared.numbers.get(name, slot) != slot:
            raise StoryFault(f"{{{name}}} is declared twice; the second time write {{{name}}}")
        declared.numbers[name] = slot
        return Told(name)
    things = tuple(_thing(word.strip()) for word in rest.split("|"))
    if name in declared.things:
        raise StoryFault(f"{{{name}}} is declared twice; the second time write {{{name}}}")
    declared.things[name] = things
    return Thing(name, "")


def _thing(word: str) -> Item:
    if not word:
        raise StoryFault("a thing without a word; write {x:apple|pear}")
    if word.startswith("="):
        return Uncounted(word[1:].strip())
    one, slash, many = word.partition("/")
    return Item(one, many if slash else None)


def told_names(pieces: tuple[Piece, ...]) -> Iterator[str]:
    """Numbers that any wording of the pieces tells."""
    for piece in pieces:
        if isinstance(piece, Told):
            yield piece.name
        elif isinstance(piece, Choice):
            for option in piece.options:
                yield from told_names(option)


def always_told(pieces: tuple[Piece, ...]) -> set[str]:
    """Numbers that every wording of the pieces tells."""
    names: set[str] = set()
    for piece in pieces:
        if isinstance(piece, Told):
            names.add(piece.name)
        elif isinstance(piece, Choice):
            names |= set.intersection(*(always_told(option) for option in piece.options))
    return names
