"""Regions as targets for a segmenter: IO tags, BIO tags, or a relevance for every token."""

from __future__ import annotations

from collections.abc import Sequence

from mycelium.labels.clause_expansion import Regions, clause_of_token
from mycelium.problems import CharSpan, Clause


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


def relevance(regions: Regions, offsets: Sequence[CharSpan], clauses: Sequence[Clause]) -> tuple[float, ...]:
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
