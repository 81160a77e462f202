"""A drawn story to text: which words, where each told number stands, where clauses begin and end."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from mycelium.synthesis.engine.people import Character
from mycelium.synthesis.engine.pieces import Person, Piece, Thing, Told
from mycelium.synthesis.engine.slots import NumberSlot, Style, written
from mycelium.synthesis.engine.story import Sentence, WholeStory
from mycelium.synthesis.engine.styles import (
    CURLED,
    PRONOUN_ASKED,
    PRONOUN_FIRST,
    SHORT_SENTENCES,
    SUBJECT,
    asks_for_pronoun,
)
from mycelium.synthesis.steps import Number
from mycelium.synthesis.words import Item

CharSpan = tuple[int, int]
_MARKS = "$£€₹₦₱¥"
_ENDS = re.compile(r"(?<!Mr)(?<!Mrs)(?<!Ms)(?<!Dr)(?<! [ap]\.m)[.?!,;:][\"'”’)]*(?= )")
_CONDITION = re.compile(
    r"(?:If|When|Suppose|Given|Once|Since|Because|After|Before|Assuming)\b.*?, "
    r"(?=(?:how|what|which|who|at what|by how|on|in|for|find|does|is|are|will)\b)",
    re.S,
)
_NO_ENDS = ("Mr.", "Mrs.", "Ms.", "Dr.", "a.m.", "p.m.", "...")
_NO_SPACE_BEFORE = ".,?!;:%)’”"


@dataclass(frozen=True, slots=True)
class ToldText:
    """placed: per told number, in order of text: its name and the span of its surface. question: the asking words' span."""

    text: str
    placed: tuple[tuple[str, CharSpan], ...]
    clauses: tuple[CharSpan, ...]
    question: CharSpan


class _Writer:
    """Takes pieces, gives text; knows where a sentence starts and which blanks to leave out."""

    __slots__ = (
        "alone", "chosen", "ended", "named", "numbers", "parts", "people", "placed", "position", "rng", "short", "starting", "style",
        "tail", "things", "values",
    )  # fmt: skip

    def __init__(
        self, story: WholeStory, values: Mapping[str, Number], people: Mapping[str, Character],
        things: Mapping[str, Item], rng: random.Random,
    ) -> None:  # fmt: skip
        self.numbers, self.values = story.numbers, values
        self.people, self.things, self.rng = people, things, rng
        self.alone = story.alone
        self.short = rng.random() < SHORT_SENTENCES
        self.named = False  # whether the only person of the story was told by name
        self.style = Style.of(rng)
        self.parts: list[str] = []
        self.placed: list[tuple[str, CharSpan]] = []
        self.chosen: dict[str, float] = {}
        self.position = 0
        self.starting = self.ended = True
        self.tail = " "  # the last character written

    def add(self, text: str) -> int:
        """Write words; gives where they begin."""
        if self.tail == " ":
            text = text.lstrip(" ")
        if not text:
            return self.position
        if self.tail == " " and text[0] in _NO_SPACE_BEFORE and self.parts:
            self.parts[-1] = self.parts[-1].rstrip(" ")
            self.position = self.position - 1
        if self.starting:
            text = _capital(text)
        begin = self.position
        self.parts.append(text)
        self.position += len(text)
        self.tail = text[-1]
        # An opening quotation mark starts what its sentence starts.
        bare = (text[:-1] if text[-1] in '"“' and (len(text) == 1 or text[-2] == " ") else text).rstrip(" ")
        if bare:
            # After a quotation the sentence may go on ("How many?" asks Ann), so it starts nothing.
            self.ended = bare[-1] in ".?!" and not bare.endswith(_NO_ENDS)
        self.starting = self.ended and (self.tail == " " or self.tail in '"“' and len(bare) < len(text))
        return begin

    def write(self, pieces: tuple[Piece, ...]) -> None:
        for place, piece in enumerate(pieces):
            kind = type(piece)
            if kind is str:
                self.add(_in_two(piece) if self.short and "; " in piece else piece)  # type: ignore[arg-type, operator]
            elif kind is Told:
                name = piece.name  # type: ignore[union-attr]
                slot = self.numbers.get(name) or NumberSlot(name, ())
                after = pieces[place + 1] if place + 1 < len(pieces) else ""
                abbreviated = type(after) is str and _before_abbreviation(after)
                mark = self.tail in _MARKS
                begin = self.add(written(slot, self.values[name], self.style, self.starting, mark, abbreviated))
                if slot.style != "label":
                    self.placed.append((name, (begin, self.position)))
            elif kind is Thing:
                item = self.things[piece.name]  # type: ignore[union-attr]
                form = piece.form  # type: ignore[union-attr]
                self.add(item.many if not form else item.one if form == "1" else item.article)
            elif kind is Person:
                form = piece.form  # type: ignore[union-attr]
                if not form and self.alone:
                    form = self._pronoun(pieces, place)
                self.add(self.people[piece.name].form(form))  # type: ignore[union-attr]
            else:
                self.write(self._option(piece))  # type: ignore[arg-type]

    def _pronoun(self, pieces: tuple[Piece, ...], place: int) -> str:
        """Sometimes "he" for the only person's name, where it is a subject and was named before."""
        if not self.named:
            self.named = True
            return ""
        after = pieces[place + 1] if place + 1 < len(pieces) else ""
        if type(after) is not str or not SUBJECT.match(after):
            return ""
        if self.starting:
            return "he" if self.rng.random() < PRONOUN_FIRST else ""
        before = pieces[place - 1] if place else ""
        if type(before) is str and asks_for_pronoun(before):
            return "he" if self.rng.random() < PRONOUN_ASKED else ""
        return ""

    def _option(self, choice) -> tuple[Piece, ...]:  # type: ignore[no-untyped-def]
        options = choice.options
        if choice.key:
            draw = self.chosen.setdefault(choice.key, self.rng.random())
        else:
            draw = self.rng.random()
        return options[int(draw * len(options))]


_ABBREVIATED = re.compile(
    r" ?(?:mm|cm|m|km|mg|g|kg|t|ml|l|L|cl|lb|lbs|oz|ft|mph|km/h|kWh|W|GB|MB|h|min|s|°|x|×)(?![A-Za-z])"
)


_SEMICOLON = re.compile(r"; ([a-z])")


@lru_cache(maxsize=100_000)
def _in_two(words: str) -> str:
    """A semicolon before a sentence of its own as a full stop; of a list it stays."""
    if words.count(";") > 1 or ":" in words:
        return words
    return _SEMICOLON.sub(lambda match: f". {match[1].upper()}", words)


@lru_cache(maxsize=100_000)
def _before_abbreviation(words: str) -> bool:
    """Whether the words behind a number begin with an abbreviated unit, before which nobody spells numbers out."""
    return _ABBREVIATED.match(words) is not None


def _capital(text: str) -> str:
    for position, char in enumerate(text):
        if char.isalpha():
            return text[:position] + char.upper() + text[position + 1 :]
        if char.isdigit() or char in _MARKS:
            return text
    return text


def tell(
    story: WholeStory, question: tuple[Piece, ...], first: bool, sentences: list[Sentence], values: Mapping[str, Number],
    people: Mapping[str, Character], things: Mapping[str, Item], rng: random.Random, curled: bool | None = None,
) -> ToldText:  # fmt: skip
    """The text of the sentences and the question, in that order, or the question first.

    curled: whether apostrophes are; drawn unless given.
    """
    writer = _Writer(story, values, people, things, rng)
    if first:
        writer.write(question)
        start, end = 0, writer.position
        writer.add(" ")
    for sentence in sentences:
        writer.write(sentence.pieces)
        writer.add(" ")
    if not first:
        start = writer.position
        writer.write(question)
        end = writer.position
    text = "".join(writer.parts).rstrip()
    if rng.random() < CURLED if curled is None else curled:
        text = text.replace("'", "’")
    asked = _CONDITION.match(text[start:end])
    if asked:
        start += asked.end()
    return ToldText(text, tuple(writer.placed), _clauses(text), (start, min(end, len(text))))


def _clauses(text: str) -> tuple[CharSpan, ...]:
    spans = []
    start = 0
    for match in _ENDS.finditer(text):
        end = match.end()
        spans.append((start, end))
        start = end + 1
    if start < len(text):
        spans.append((start, len(text)))
    return tuple(spans)
