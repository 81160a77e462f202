"""Places in a text on which a JSD peak may fall, as token indices: pieces, numbers, sentence and equation ends.

A JSD value at token t compares the attention of t - 1 and t, so "a step ended" is the first token after its end.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from mycelium.problems import clause_spans
from mycelium.signals import Span
from mycelium.teacher.studies.equations import equation_end_chars

# What a person would take for one word or number, whatever the tokenizer makes of it.
_WHOLE = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?")
_SENTENCE_END = re.compile(r"[.!?]+[\"')\]]*(?=\s|$)|\n+")

ARTEFACT, PIECE, BLANK, NUMBER = "tokenizer artefact", "- piece inside a word", "- blank alone", "number"
SENTENCE, CLAUSE, EQUATION = "sentence or line end", "clause end", "equation end"


def tokens_after(char_ends: Iterable[int], offsets: Sequence[Span]) -> list[int]:
    """The first token that starts at or after each character; none for the end of the text.

    >>> tokens_after([2, 9], [(0, 2), (2, 3), (3, 9)])
    [1]
    """
    starts = [start for start, _ in offsets]
    found = {bisect_left(starts, end) for end in char_ends}
    return sorted(token for token in found if 0 < token < len(starts))


def sentence_ends(text: str, offsets: Sequence[Span]) -> list[int]:
    """Tokens that open a new sentence or line."""
    return tokens_after(_after_blanks(text, (match.end() for match in _SENTENCE_END.finditer(text))), offsets)


def clause_ends(text: str, offsets: Sequence[Span]) -> list[int]:
    """Tokens that open a new clause by punctuation or conjunction."""
    return tokens_after((start for start, _ in clause_spans(text)), offsets)


def equation_ends(text: str, offsets: Sequence[Span]) -> list[int]:
    """Tokens that follow the result of an equation, plain, in LaTeX or in words; equations that do not hold count too."""
    return tokens_after(equation_end_chars(text), offsets)


def number_tokens(text: str, offsets: Sequence[Span]) -> list[int]:
    """Tokens with a digit."""
    return [t for t, (start, end) in enumerate(offsets) if any(c.isdigit() for c in text[start:end])]


def continuation_tokens(text: str, offsets: Sequence[Span]) -> list[int]:
    """Tokens that begin inside a word or a number: there because of the tokenizer, not of the text."""
    inside: set[int] = set()
    for match in _WHOLE.finditer(text):
        inside.update(range(match.start() + 1, match.end()))
    return [t for t, (start, end) in enumerate(offsets) if start < end and start in inside]


def whitespace_tokens(text: str, offsets: Sequence[Span]) -> list[int]:
    """Tokens of nothing but blanks on one line; some tokenizers set one before every number."""
    return [t for t, (s, e) in enumerate(offsets) if not text[s:e].strip() and "\n" not in text[s:e]]


def marked_tokens(text: str, offsets: Sequence[Span]) -> dict[str, list[int]]:
    """All kinds of places of a text; a token may be in several. The artefacts are the next two together."""
    pieces, blanks = continuation_tokens(text, offsets), whitespace_tokens(text, offsets)
    return {
        ARTEFACT: sorted({*pieces, *blanks}),
        PIECE: pieces,
        BLANK: blanks,
        NUMBER: number_tokens(text, offsets),
        SENTENCE: sentence_ends(text, offsets),
        CLAUSE: clause_ends(text, offsets),
        EQUATION: equation_ends(text, offsets),
    }


def _after_blanks(text: str, ends: Iterable[int]) -> Iterable[int]:
    """Ends moved over line breaks, so that a token of line breaks does not open the next line."""
    for end in ends:
        while end < len(text) and text[end] in "\r\n":
            end += 1
        yield end
