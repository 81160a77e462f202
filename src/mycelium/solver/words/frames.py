"""Stories read clause by clause: each clause has to fit one of a family's forms, or the story is left alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from mycelium.solver.words.told import Told

T = TypeVar("T")

_SPLIT = re.compile(
    r",? (?:so that|such that|where|if) |, and then | and then |, and | and |, while | while |, but | but |, whereas |"
    r", so |"
    r", (?=who |which )|[:;] |, "
)
_MATTERS = re.compile(
    r"<|\?|\b(?:more|less|fewer|twice|half|times|double|each|every|total|altogether|equal\w*|all|rest|remain\w*|some|"
    r"left|"
    r"gave|gives|lost|loses|later|per|then|after|before|third|quarter|same|also|another|faster|slower|only|stops?|"
    r"breaks?)\b"
)
MAX_DEPTH = 5


@dataclass(frozen=True)
class Said:
    """A clause: the form it fits and its words by slot."""

    name: str
    slots: dict[str, str]


def in_clauses(text: str, clause: Callable[[str], T | None], cuts: re.Pattern[str], depth: int) -> list[T] | None:
    """The clauses of a sentence, in the fewest parts in which each is understood; None where none is.

    clause: reads one. cuts: where a sentence may be cut, at most depth + 1 times.
    """
    whole = clause(text)
    if whole is not None:
        return [whole]
    if depth < 0:
        return None
    for cut in cuts.finditer(text):
        first = clause(text[: cut.start()])
        rest = in_clauses(text[cut.end() :], clause, cuts, depth - 1) if first is not None else None
        if first is not None and rest is not None:
            return [first, *rest]
    return None


class Forms:
    """The forms of a family: names with patterns, each for a whole clause. fill: words that change nothing."""

    def __init__(self, forms: Mapping[str, Sequence[str]], fill: str = r"exactly|just|also|therefore|now") -> None:
        self.forms = [(name, re.compile(pattern)) for name, patterns in forms.items() for pattern in patterns]
        self.fill = re.compile(rf"\b(?:{fill})\b")

    def clause(self, text: str) -> Said | None:
        """One clause, None where it fits no form."""
        return self.fit(re.sub(r"\s+", " ", self.fill.sub(" ", text)).strip(" ,.()"))

    def fit(self, text: str) -> Said | None:
        """The form that the words fit as they stand."""
        for name, pattern in self.forms:
            found = pattern.fullmatch(text)
            if found is not None:
                return Said(name, {key: value for key, value in found.groupdict().items() if value is not None})
        return None

    def story(self, text: str) -> list[Said] | None:
        """All clauses of a text; a sentence without a number or a word that could matter may stay unread."""
        read: list[Said] = []
        for sentence in re.split(r"(?<=[.?!;])\s+", text):
            said = in_clauses(sentence.strip(" .?!;\"'"), self.clause, _SPLIT, MAX_DEPTH)
            if said is not None:
                read += said
            elif _MATTERS.search(sentence):
                return None
        return read


def one(said: Sequence[Said], *names: str) -> dict[str, str] | None:
    """The slots of the only clause of these forms, None where there is none or a second one."""
    found = [each.slots for each in said if each.name in names]
    return found[0] if len(found) == 1 else None


def names_only(said: Sequence[Said], *names: str) -> bool:
    """Whether each of these forms is met once, and no other."""
    return sorted(each.name for each in said) == sorted(names)


def same_unit(told: Told, *tokens: str) -> bool:
    """Whether all tokens stand for numbers with one unit, written in one part."""
    items = [told.item(token) for token in tokens]
    return len({item.units for item in items}) == 1 and len(items[0].units) == 1
