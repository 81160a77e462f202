"""Where a step may begin in a text, as token indices: never inside what is whole, never before a full stop."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from mycelium.signals import Span
from mycelium.teacher.studies.marks import sentence_ends, tokens_after
from mycelium.teacher.whole_parts import WholeParts, whole_parts

__all__ = ["Places", "places_of"]

_CLOSING = frozenset(".,;:!?)]}%\"'”’…。，；：！？")
_BLANKS = frozenset(" \t\u00a0\u2581")


@dataclass(frozen=True, slots=True)
class Places:
    """Tokens with which a step may begin, increasing; the first token is none.

    anywhere: between words, numbers, equations, formulas and LaTeX groups.
    ends: those of them that follow the end of a sentence, a line or an equation.
    """

    anywhere: tuple[int, ...]
    ends: tuple[int, ...]


def places_of(text: str, offsets: Sequence[Span]) -> Places:
    """The places of a text under a tokenizer.

    A token of blanks, or one that begins with blanks, belongs to the word after it; line breaks belong to the line
    before, and stops and closing brackets to what they close.

    Args:
        offsets: for every token its `(start, end)` characters.

    >>> places_of("6 * 4 = 24 pens. OK", [(0, 1), (1, 3), (3, 5), (5, 7), (7, 9), (9, 10), (10, 15), (15, 16), (16, 19)])
    Places(anywhere=(6, 8), ends=(6, 8))
    """
    parts = whole_parts(text)
    anywhere = _anywhere(text, offsets, parts)
    ended = {*sentence_ends(text, offsets), *tokens_after(parts.equation_ends, offsets)}
    following = {bisect_left(anywhere, token) for token in ended}
    return Places(tuple(anywhere), tuple(anywhere[index] for index in sorted(following) if index < len(anywhere)))


def _anywhere(text: str, offsets: Sequence[Span], parts: WholeParts) -> list[int]:
    starts = [start for start, _ in parts.spans]

    def is_inside(position: int) -> bool:
        index = bisect_left(starts, position) - 1  # the last part that begins before
        return index >= 0 and position < parts.spans[index][1]

    found: list[int] = []
    reached = 0  # the end of the tokens so far: what begins before it cuts a character
    place = 0  # where the word after the last place begins: its blanks and itself are one place
    for token, (start, end) in enumerate(offsets):
        if end <= start:
            continue
        begins = start
        while begins < len(text) and text[begins] in _BLANKS:
            begins += 1
        is_free = token > 0 and start >= reached and place < begins < len(text)
        reached = max(reached, end)
        if is_free and not (
            text[begins] in _CLOSING or text[begins] in "\r\n" or is_inside(start) or is_inside(begins)
        ):
            found.append(token)
            place = begins
    return found
