"""Which words of the problem a step reads: IAF, summed over the tokens of a word, a token of a number.

A sum would rank numbers by their length where a tokenizer cuts them into digits, so a number has the mean of its tokens.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from mycelium.signals import Span, mass_a_token
from mycelium.teacher.attribute import Trace

__all__ = ["WordShare", "words_read"]

_WORD = re.compile(r"\d+(?:[.,]\d+)*|\w+(?:['’]\w+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class WordShare:
    """One word of the problem and the share of a step's attention to the problem that falls on it.

    `char_span` counts from the problem's first character; `share` is within [0, 1], of a number the share of one of its
    tokens.
    """

    word: str
    char_span: Span
    share: float


def words_read(trace: Trace, problem_char_span: Span, k: int | None = None) -> tuple[tuple[WordShare, ...], ...]:
    """For every step the words of the problem, most read first.

    A token belongs to the word that its last character belongs to (many tokenizers put the blank before a word into
    its token). Tokens without a word, such as blanks, are left out, and a number counts as one token, so shares may sum
    to less than 1.

    Args:
        trace: with IAF.
        problem_char_span: where the problem stands in the trace's prompt.
        k: most words of one step, `None` for all with a share above 0.
    """
    begin, finish = problem_char_span
    text = trace.prompt[begin:finish]
    spans = [match.span() for match in _WORD.finditer(text)]
    owner = np.full(len(text), -1)
    for index, (start, end) in enumerate(spans):
        owner[start:end] = index
    first, last = trace.problem_token_span
    tokens: list[list[int]] = [[] for _ in spans]
    for column, (_, end) in enumerate(trace.prompt_offsets[first:last]):
        place = end - 1 - begin
        if 0 <= place < len(owner) and owner[place] >= 0:
            tokens[owner[place]].append(column)
    is_number = np.array([text[start].isdigit() for start, _ in spans], dtype=bool)
    shares = mass_a_token(trace.iaf, tokens) * np.where(is_number, 1, [max(1, len(columns)) for columns in tokens])
    return tuple(
        tuple(
            WordShare(text[slice(*spans[index])], spans[index], float(row[index]))
            for index in np.argsort(-row, kind="stable")[:k].tolist()
            if row[index] > 0
        )
        for row in shares
    )
