"""`Clause`: a linguistically whole piece of a problem's text; what makes clauses; and the simplest way, punctuation.

Punctuation and conjunctions are a light stand-in for a parser: fast, and good enough to say which words a step reads.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from mycelium.problems.problem import CharSpan

KINDS = ("main", "question", "coordinated", "adverbial", "relative", "loose")


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause; the clauses of a text tile it.

    char_span: half-open, over the problem text. A clause ends where the next one starts, so the blanks between
        two clauses belong to the first.
    text: what stands there, blanks included.
    kind: one of `KINDS`: how the clause hangs in its sentence; "loose" is set beside it (parataxis, participles).
    sentence: index of its sentence.
    """

    char_span: CharSpan
    text: str
    kind: str
    sentence: int

    @property
    def trimmed(self) -> CharSpan:
        """The span without the blanks at its ends; this is what a region shows."""
        start = self.char_span[0]
        blank = len(self.text) - len(self.text.lstrip())
        return (start + blank, max(start + blank, start + len(self.text.rstrip())))


class ClauseParser(Protocol):
    """Cuts a text into clauses."""

    def __call__(self, text: str) -> tuple[Clause, ...]:
        """The clauses in order; they tile the text and never cut a word. An empty text has none."""
        ...


_SENTENCE_END = re.compile(
    r"(?<=[.?!])(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bMrs\.)[\"')\]]*\s+(?=[\"'(\[$A-Z0-9])|\n+"
)
_CLAUSE_BREAK = re.compile(
    r"(?<=[,;:])\s+(?!\d{3}\b)|\s+(?=(?:and|but|then|while|if|when|because|so|after|before|who|which)\s)"
)


def split_spans(text: str, pattern: re.Pattern[str], start: int = 0, end: int | None = None) -> list[CharSpan]:
    """Spans of the non-empty pieces between matches of `pattern`, surrounding blanks trimmed."""
    end = len(text) if end is None else end
    cuts = [start]
    for match in pattern.finditer(text, start, end):
        cuts += [match.start(), match.end()]
    cuts.append(end)
    spans = []
    for left, right in zip(cuts[::2], cuts[1::2], strict=True):
        piece = text[left:right]
        stripped = piece.strip()
        if stripped:
            offset = left + piece.index(stripped)
            spans.append((offset, offset + len(stripped)))
    return spans


def sentence_spans(text: str) -> list[CharSpan]:
    """Sentences of a text by punctuation and line ends."""
    return list(_sentences(text))


@lru_cache(maxsize=64)  # many features of one text ask for them one after another
def _sentences(text: str) -> tuple[CharSpan, ...]:
    return tuple(split_spans(text, _SENTENCE_END))


def clause_spans(text: str) -> list[CharSpan]:
    """Clause-like pieces of a text by punctuation and conjunctions; no piece cuts a word."""
    return list(_clauses(text))


@lru_cache(maxsize=64)
def _clauses(text: str) -> tuple[CharSpan, ...]:
    return tuple(piece for span in _sentences(text) for piece in split_spans(text, _CLAUSE_BREAK, *span))


def question_span(text: str) -> CharSpan:
    """The sentence that asks: the last one with a question mark, else the last one."""
    sentences = sentence_spans(text) or [(0, len(text))]
    asking = [span for span in sentences if text[span[0] : span[1]].rstrip("\"')").endswith("?")]
    return (asking or sentences)[-1]


class PunctuationParser:
    """Clauses by punctuation and conjunctions, without a model."""

    def __call__(self, text: str) -> tuple[Clause, ...]:
        """Clauses of a text; the pieces of the sentence that asks have the kind "question", all others "main"."""
        spans = clause_spans(text)
        if not spans:
            return (Clause((0, len(text)), text, "main", 0),) if text else ()
        asked = question_span(text)
        starts = [0, *(start for start, _ in spans[1:])]
        ends = [*starts[1:], len(text)]
        kinds = ["question" if asked[0] <= span[0] < asked[1] else "main" for span in spans]
        return tuple(
            Clause((s, e), text[s:e], kind, i) for i, (s, e, kind) in enumerate(zip(starts, ends, kinds, strict=True))
        )
