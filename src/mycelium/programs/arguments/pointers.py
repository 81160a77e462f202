r"""What a typed program may point to in a text: its numbers, its formulas, their parts and their letters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from mycelium.errors import MyceliumError
from mycelium.problems import ORDINALS, CharSpan, Quantity
from mycelium.programs.arguments.argument import TextArgument
from mycelium.programs.arguments.reading import arguments_of
from mycelium.programs.expression import Expression, Value, from_node
from mycelium.symbolic import Node, to_plain

POINTER_KINDS = (
    "number", "expression", "equation", "inequality", "function", "point", "set", "interval", "matrix", "base", "unit",
    "time", "duration", "unknown", "list", "text", "ordinal", "coefficient",
)  # fmt: skip
POINTER_PARTS = ("whole", "left", "right", "item1", "item2", "item3", "item4", "letter", "inner")
_LISTS = ("tuple", "list", "set", "interval")
_MAX_ITEMS, _MAX_NUMBERS = 6, 30
_ORDINAL = re.compile(
    rf"\b(?P<word>{'|'.join(ORDINALS)})\b|(?P<digits>\d{{1,5}})\$?\^?\\?\{{?\\?(?:text|mathrm)?\{{?(?:st|nd|rd|th)\b",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+(?:\.\d+)?")
_UNREAD = ("text", "time", "duration", "unit")
_BRACKET = re.compile(r"\\[{}]|[({\[]|[)}\]]|,")


@dataclass(frozen=True, slots=True)
class TextPointer:
    """A place of the text that gives a program a value.

    char_span: half-open characters. kind: one of POINTER_KINDS, that of the whole formula. part: which part of it, one of
    POINTER_PARTS.
    """

    value: Value
    char_span: CharSpan
    kind: str
    part: str = "whole"


def pointers_of(text: str) -> tuple[tuple[Quantity, ...], tuple[TextPointer, ...]]:
    """The numbers that an encoder is told, and everything that a program may point to, these numbers first.

    Numbers are those of `arguments_of` and the digits right behind letters in a formula (the 6 of `2Z6`). Formulas
    are pointed to as wholes, by the two sides of an equation, by the members of a tuple, set or list, by what a function
    is applied to; each letter once, where it stands first.

    Raises:
        ValueError: the text is longer than `arguments_of` reads.

    >>> _, found = pointers_of("If $x = 3$ and $y = 2x$, what is $y$?")
    >>> [(pointer.part, str(pointer.value)) for pointer in found][:4]
    [('whole', '3'), ('whole', '2'), ('whole', 'x = 3'), ('letter', 'x')]
    """
    arguments = arguments_of(text)
    numbers = [(one.char_span, one.value) for one in arguments if one.kind == "number"]
    told = {span: TextPointer(value, span, "number") for span, value in numbers if isinstance(value, Fraction)}
    formulas = [one for one in arguments if one.kind != "number"]
    for span in _coefficients(formulas, list(told)):
        told[span] = TextPointer(Fraction(text[span[0] : span[1]]), span, "coefficient")
    first = [told[span] for span in sorted(told)]
    found: dict[tuple[Value, CharSpan, str], TextPointer] = {}
    for pointer in (*_ordinals(text), *_of_formulas(text, formulas)):
        found.setdefault((pointer.value, pointer.char_span, pointer.part), pointer)
    return tuple(_quantity(text, one) for one in first), (*first, *found.values())


def _quantity(text: str, pointer: TextPointer) -> Quantity:
    value, (start, end) = pointer.value, pointer.char_span
    assert isinstance(value, Fraction)
    return Quantity(value, (start, end), text[start:end], "integer" if value.denominator == 1 else "decimal")


def _coefficients(formulas: Sequence[TextArgument], taken: list[CharSpan]) -> Iterator[CharSpan]:
    for one in formulas:
        if one.kind in _UNREAD:
            continue
        for digits in _DIGITS.finditer(one.surface):
            span = (one.char_span[0] + digits.start(), one.char_span[0] + digits.end())
            if len(taken) < _MAX_NUMBERS and not any(start < span[1] and span[0] < end for start, end in taken):
                taken.append(span)
                yield span


def _ordinals(text: str) -> Iterator[TextPointer]:
    for match in _ORDINAL.finditer(text):
        value = ORDINALS[match["word"].lower()] if match["word"] else int(match["digits"])
        yield TextPointer(Fraction(value), match.span(), "ordinal")


def _of_formulas(text: str, formulas: Sequence[TextArgument]) -> Iterator[TextPointer]:
    letters: set[str] = set()
    for one in formulas:
        if one.node is None:
            continue
        try:
            value = one.value
            parts = list(_parts(text, one))
        except MyceliumError:  # a tree without plain notation
            continue
        if value is not None:
            yield TextPointer(value, one.char_span, one.kind)
            yield from parts
            for name in sorted(one.node.symbols() - letters):
                letters.add(name)
                yield from _letter(one, name)


def _parts(text: str, one: TextArgument) -> Iterator[TextPointer]:
    node, span = one.node, one.char_span
    assert node is not None
    if node.head == "relation" and len(node.args) == 2:
        place = _equals(text, span) if node.value == "=" else None
        sides = (span, span) if place is None else ((span[0], place), (place + 1, span[1]))
        for side, where, part in zip(node.args, sides, ("left", "right"), strict=True):
            if side.head != "symbol":
                yield TextPointer(_literal(side), where, one.kind, part)
                yield from _members(text, side, where, "point" if side.head == "tuple" else one.kind)
    elif node.head in _LISTS:
        yield from _members(text, node, span, one.kind)
    elif node.head in ("call", "root") and len(node.args) == 1 and node.args[0].size > 1:
        yield TextPointer(_literal(node.args[0]), span, one.kind, "inner")


def _members(text: str, node: Node, span: CharSpan, kind: str) -> Iterator[TextPointer]:
    if node.head not in _LISTS or len(node.args) > _MAX_ITEMS:
        return
    places = _items(text, span)
    for index, member in enumerate(node.args[:4]):
        if member.head != "number":  # a number of the text is a pointer of its own
            where = places[index] if len(places) == len(node.args) else span
            yield TextPointer(_literal(member), where, kind, f"item{index + 1}")


def _literal(node: Node) -> Value:
    """A written number or fraction as a number, everything else as it is written: computing it is a step."""
    bare = node.args[0] if node.head == "neg" else node
    parts = bare.args if bare.head == "div" else (bare,)
    return from_node(node) if all(part.head == "number" for part in parts) else Expression(to_plain(node))


def _letter(one: TextArgument, name: str) -> Iterator[TextPointer]:
    """The first place of a letter in a formula; the whole formula where it is written in another way."""
    base = name.split("_")[0].rstrip("'")
    written = re.escape(base if len(base) == 1 else "\\" + base)
    place = re.search(rf"(?<![A-Za-z\\]){written}(?![A-Za-z])", one.surface) or re.search(written, one.surface)
    start = one.char_span[0]
    span = one.char_span if place is None else (start + place.start(), start + place.end())
    try:
        yield TextPointer(Expression(name), span, "unknown", "letter")
    except MyceliumError:
        return


def _equals(text: str, span: CharSpan) -> int | None:
    """Where the equals sign outside of all brackets stands."""
    depth = 0
    for place in range(*span):
        if text[place] in "({[":
            depth += 1
        elif text[place] in ")}]":
            depth -= 1
        elif text[place] == "=" and depth == 0:
            return place
    return None


def _items(text: str, span: CharSpan) -> list[CharSpan]:
    """What stands between the commas of a list, inside its brackets where it has some."""
    surface = text[span[0] : span[1]]
    base = 1 if re.match(r"\s*(?:\\left)?\\?[({\[]", surface) else 0
    depth, begin, found = 0, 0, []
    for mark in _BRACKET.finditer(surface):
        if mark[0][-1] in "({[":
            depth += 1
            begin = mark.end() if depth == base else begin
        elif mark[0] != ",":
            if depth == base == 1:
                found.append((begin, mark.start()))
            depth -= 1
        elif depth == base:
            found.append((begin, mark.start()))
            begin = mark.end()
    if base == 0:
        found.append((begin, len(surface)))
    return [(span[0] + start, span[0] + end) for start, end in found if start < end]


__all__ = ["POINTER_KINDS", "POINTER_PARTS", "TextPointer", "pointers_of"]
