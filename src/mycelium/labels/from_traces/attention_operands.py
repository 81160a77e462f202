"""The second witness of operands: which numbers of the problem a step looked at (IAF), and which words it repeats.

Values are matched first and apart from this. Where several quantities have the same value the witnesses decide; on
all other operands they only testify, and agreement and disagreement are kept.

Numbers are compared by IAF a token: 15 in two tokens is not more read than 6 in one because it is longer. That
attention is asked at all rests on a measurement with a real teacher (docs/phases.md, "Two quantities of one value").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from mycelium.problems import CharSpan, Quantity
from mycelium.signals import mass_a_token

TOP_TOKENS = 8
IAF_STRENGTH = 0.5  # cost of the least read among equal quantities, in the units of `labels.alignment`
WORDS_STRENGTH = 0.3
_WORD = re.compile(r"[a-z]{3,}")
_COMMON = frozenset(
    "the and for with that this from has have had are was were how many much each then than she her his him they their them "
    "more less will all one two who what which when you your but not out per its into does did get gets can total number".split()
)


@dataclass(frozen=True, eq=False)
class Attention:
    """What a trace says about where its steps look.

    iaf: `(steps, problem tokens)`.
    token_char_spans: characters of the problem text for every problem token; empty ones for special tokens.
    """

    iaf: np.ndarray
    token_char_spans: tuple[CharSpan, ...]

    def row(self, steps: Sequence[int]) -> np.ndarray:
        """Mean IAF of some steps: those that an operation stands in."""
        return np.asarray(self.iaf[list(steps)].mean(axis=0))

    def tokens_over(self, char_span: CharSpan) -> list[int]:
        """Problem tokens that touch a char_span."""
        start, end = char_span
        return [
            i for i, (first, last) in enumerate(self.token_char_spans) if first < end and start < last and first < last
        ]


def read_parts(attention: Attention, operations: Sequence[Sequence[int]]) -> tuple[tuple[int, int, float], ...]:
    """How much the operations read each problem token, as (start, end, weight): `LabeledProblem.relevance`.

    operations: for each the trace's steps that it stands in. A token's weight is its highest IAF in any operation,
    beside the token that this operation reads most; from 0 to 1, tokens under 0.01 left out.
    """
    rows = [attention.row(steps) for steps in operations if len(steps)]
    shares = [row / row.max() for row in rows if row.max() > 0]
    if not shares:
        return ()
    weights = np.max(shares, axis=0)
    return tuple(
        (start, end, round(float(weight), 4))
        for (start, end), weight in zip(attention.token_char_spans, weights, strict=True)
        if start < end and weight >= 0.01
    )


def top_tokens(row: np.ndarray, k: int = TOP_TOKENS) -> list[int]:
    """The `k` most read tokens that are read at all, most read first; ties in reading order."""
    order = np.argsort(-row, kind="stable")[:k]
    return [int(token) for token in order if row[token] > 0]


def preferences(
    quantities: Sequence[Quantity],
    problem: str,
    sentence: str,
    attention: Attention | None,
    steps: Sequence[int],
) -> tuple[float, ...]:
    """What the witnesses add to the cost of each quantity: 0 for the best witnessed one among equals.

    Quantities whose value no other one has are never touched; "half" and "twice" are equals, as 100 / 2 may mean either.
    """
    adjusted = [0.0] * len(quantities)
    groups: dict[Any, list[int]] = defaultdict(list)
    for index, item in enumerate(quantities):
        groups[max(item.value, 1 / item.value) if item.value else item.value].append(index)
    equal = [group for group in groups.values() if len(group) > 1]
    if not equal:
        return tuple(adjusted)
    row = attention.row(steps) if attention is not None and steps else None
    said = _words(sentence)
    for group in equal:
        if attention is not None and row is not None:
            tokens = [attention.tokens_over(quantities[i].char_span) for i in group]
            _spread(adjusted, group, mass_a_token(row[None], tokens)[0].tolist(), IAF_STRENGTH)
        near = [len(said & _words(_around(problem, quantities[i].char_span))) for i in group]
        _spread(adjusted, group, near, WORDS_STRENGTH)
    return tuple(adjusted)


def _spread(adjusted: list[float], group: list[int], scores: Sequence[float], strength: float) -> None:
    best = max(scores)
    if best > 0:
        for index, score in zip(group, scores, strict=True):
            adjusted[index] += strength * (1 - score / best)


def _words(text: str) -> set[str]:
    """Stems, so to speak: the first six letters of words that say something."""
    return {word[:6].rstrip("s") for word in _WORD.findall(text.lower())} - _COMMON


def _around(problem: str, span: CharSpan, reach: int = 40) -> str:
    """The words beside a quantity, within its sentence."""
    before = re.split(r"[.?!]\s", problem[max(0, span[0] - reach) : span[0]])[-1]
    after = re.split(r"[.?!]\s", problem[span[1] : span[1] + reach])[0]
    return before + " " + after
