"""From the words that a step reads to the clauses it reads: regions.

Attention marks single tokens: a number, the noun behind it, a verb. Words around them belong to the same thought,
and a specialist is to learn the thought. So every clause that holds enough of the marked attention is taken whole.
As targets for a segmenter regions become IO tags, BIO tags, or a relevance for every token.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from mycelium.errors import DataError
from mycelium.problems import CharSpan, Clause
from mycelium.signals import iaf_above, iaf_top_k

# Best of 0.05 to 0.5 for the shipped teacher on 150 MathWorld problems; figures in docs/clauses.md are from others.
CLAUSE_SHARE = 0.2


@dataclass(frozen=True, slots=True)
class Regions:
    """What one operation reads.

    spans: half-open over the problem text, sorted, disjoint, never empty; neighbouring clauses are one span.
    clauses: indices of the clauses taken, in order.
    tokens: indices of the problem tokens chosen, most read first; empty when the step does not look at the problem.
    masses: for every clause of the problem its share of the chosen tokens' IAF; they sum to 1, or are all 0.
    """

    spans: tuple[CharSpan, ...]
    clauses: tuple[int, ...]
    tokens: tuple[int, ...]
    masses: tuple[float, ...]


def expand(
    iaf_row: Any,
    offsets: Sequence[CharSpan],
    clauses: Sequence[Clause],
    *,
    top_k: int | None = 8,
    threshold: float | None = None,
    clause_share: float = CLAUSE_SHARE,
) -> Regions:
    """The clauses around the tokens that one step reads.

    Args:
        iaf_row: shape `(problem tokens,)`, the share of the step's attention to the problem on each token.
        offsets: half-open character spans of these tokens over the problem text.
        clauses: of the problem, as `parse_clauses` gives them.
        top_k: tokens to choose at most; `None` for no limit.
        threshold: IAF that a chosen token has at least; `None` for none.
        clause_share: a clause is taken when it holds at least this share of the chosen tokens' IAF, (0, 1]. The
            clause that holds most is always taken.

    Where no token is read, the question is the region; a problem without one gives its last clause.

    Raises:
        DataError: no clauses, or not one offset per token.
        ValuesError: `top_k` or `threshold` out of range, see `signals.iaf_top_k`, `signals.iaf_above`.
    """
    row = np.asarray(iaf_row, dtype=np.float64)
    if not clauses:
        raise DataError("got no clauses, expected those of a text that is not empty; see parse_clauses")
    if row.shape != (len(offsets),):
        raise DataError(f"got IAF of shape {row.shape}, expected one value for each of {len(offsets)} offsets")
    if not 0 < clause_share <= 1:
        raise DataError(f"got clause_share={clause_share}, expected a share above 0 and at most 1")
    tokens = _chosen(row, top_k, threshold)
    homes = clause_of_token(offsets, clauses)
    masses = np.zeros(len(clauses))
    for token in tokens:
        masses[homes[token]] += row[token]
    total = masses.sum()
    if not total > 0:
        return question_region(clauses)
    masses /= total
    best = int(masses.argmax())
    taken = tuple(index for index, mass in enumerate(masses) if mass >= clause_share or index == best)
    return Regions(merge_spans(clauses, taken), taken, tokens, tuple(masses.tolist()))


def expand_values(spans: Sequence[CharSpan], clauses: Sequence[Clause]) -> Regions:
    """The clauses around given places, such as the operands that a label names; each place weighs the same.

    Raises:
        DataError: as `expand`.
    """
    return expand(np.ones(len(spans)), spans, clauses, top_k=None, clause_share=1e-9)


def question_region(clauses: Sequence[Clause]) -> Regions:
    """What a step reads of which nothing else is known: the question, in a problem without one the last clause."""
    asking = [index for index, clause in enumerate(clauses) if clause.kind == "question"]
    taken = ((asking or [len(clauses) - 1])[-1],)
    return Regions(merge_spans(clauses, taken), taken, (), (0.0,) * len(clauses))


def merge_spans(clauses: Sequence[Clause], taken: Sequence[int]) -> tuple[CharSpan, ...]:
    """Trimmed spans of the taken clauses (ascending indices); neighbours become one."""
    spans: list[CharSpan] = []
    previous = None
    for index in taken:
        start, end = clauses[index].trimmed
        if previous is not None and index == previous + 1:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        elif start < end:
            spans.append((start, end))
        else:
            continue  # a clause of blanks alone shows nothing
        previous = index
    return tuple(spans) or (clauses[0].char_span,)


def clause_of_token(offsets: Sequence[CharSpan], clauses: Sequence[Clause]) -> tuple[int, ...]:
    """Index of the clause that holds most of each token; ties and empty tokens go to the earlier one.

    Tokenizers that glue the blank in front of a word to it are seen through: the word decides.
    """
    ends = [clause.char_span[1] for clause in clauses]
    homes = []
    for start, end in offsets:
        first = min(int(np.searchsorted(ends, start, side="right")), len(clauses) - 1)
        best, most = first, -1
        for index in range(first, len(clauses)):
            left = clauses[index].char_span[0]
            if left >= end and index > first:
                break
            piece = clauses[index].text[max(0, start - left) : max(0, end - left)]
            overlap = len(piece.strip())
            if overlap > most:
                best, most = index, overlap
        homes.append(best)
    return tuple(homes)


def _chosen(row: np.ndarray, top_k: int | None, threshold: float | None) -> tuple[int, ...]:
    """Tokens within both limits, most read first."""
    if not len(row):
        return ()
    ranked = iaf_top_k(row[None], len(row) if top_k is None else top_k)[0]
    if threshold is None:
        return ranked
    allowed = set(iaf_above(row[None], threshold)[0])
    return tuple(token for token in ranked if token in allowed)


def io_tags(spans: Sequence[CharSpan], offsets: Sequence[CharSpan]) -> tuple[str, ...]:
    """ "I" for every token that shares a character with a region, else "O".

    >>> io_tags([(0, 7)], [(0, 3), (4, 7), (8, 9)])
    ('I', 'I', 'O')
    """
    return tuple("I" if _home(spans, offset) is not None else "O" for offset in offsets)


def bio_tags(spans: Sequence[CharSpan], offsets: Sequence[CharSpan]) -> tuple[str, ...]:
    """ "B" for the first token of a region, "I" for the others in it, else "O".

    >>> bio_tags([(0, 7), (8, 9)], [(0, 3), (4, 7), (8, 9)])
    ('B', 'I', 'B')
    """
    tags = []
    previous = None
    for offset in offsets:
        home = _home(spans, offset)
        tags.append("O" if home is None else "I" if home == previous else "B")
        previous = home
    return tuple(tags)


def relevance_tags(regions: Regions, offsets: Sequence[CharSpan], clauses: Sequence[Clause]) -> tuple[float, ...]:
    """How much the step reads the clause around each token, in [0, 1]: 1 in the clause that is read most.

    Where the step reads nothing, 1 in the region and 0 elsewhere.
    """
    top = max(regions.masses, default=0.0)
    if not top > 0:
        return tuple(1.0 if tag == "I" else 0.0 for tag in io_tags(regions.spans, offsets))
    return tuple(regions.masses[home] / top for home in clause_of_token(offsets, clauses))


def _home(spans: Sequence[CharSpan], offset: CharSpan) -> int | None:
    for index, (start, end) in enumerate(spans):
        if offset[0] < end and start < offset[1]:
            return index
    return None
