"""Sentences and clause-like pieces of a text by punctuation and conjunctions, as character spans.

A light stand-in for a parser: fast, and good enough to say which words a step reads.
"""

from __future__ import annotations

import re

from mycelium.problems.problem import CharSpan

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
    return split_spans(text, _SENTENCE_END)


def clause_spans(text: str) -> list[CharSpan]:
    """Clause-like pieces of a text by punctuation and conjunctions; no piece cuts a word."""
    return [clause for start, end in sentence_spans(text) for clause in split_spans(text, _CLAUSE_BREAK, start, end)]


def question_span(text: str) -> CharSpan:
    """The sentence that asks: the last one with a question mark, else the last one."""
    sentences = sentence_spans(text) or [(0, len(text))]
    asking = [span for span in sentences if text[span[0] : span[1]].rstrip("\"')").endswith("?")]
    return (asking or sentences)[-1]
