"""Groupings: ways of putting clauses together into the regions of operations, each with a probability.

C1 says of every piece how likely some step reads it. From that come sets of clauses that may be read at all, and for each set
several sizes of a region: one clause, one sentence, two neighbouring clauses, two neighbouring sentences, everything ("no
grouping"). A grouping masks which quantities a step may read: those of one of its regions.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import exp, log

from mycelium.problems import CharSpan, clause_spans, sentence_spans
from mycelium.search.forcing import touches
from mycelium.specialists import EncodedText, PieceProbability

MOST = 15
KEPT_SETS = 3
# Of 6,689 labels of GSM8K's training part the share whose every step reads within such regions, but not within those of a
# kind before it (benchmarks/search_measures.py, docs/search.md).
KINDS: dict[str, float] = {
    "clause": 0.234,
    "sentence": 0.197,
    "two clauses": 0.263,
    "two sentences": 0.201,
    "no grouping": 0.105,
}


@dataclass(frozen=True, slots=True)
class Grouping:
    """Regions of operations, as the quantities that stand in each.

    kind: one of `KINDS`. regions: sets of quantities (indices), a step reads within one of them. probability: 0-1, those of
    all groupings of a problem add up to 1.
    """

    kind: str
    regions: frozenset[frozenset[int]]
    probability: float

    def allows(self, quantities: Sequence[int]) -> bool:
        """Whether one step may read these quantities."""
        return not quantities or any(region.issuperset(quantities) for region in self.regions)


def groupings_of(text: EncodedText, regions: Sequence[PieceProbability]) -> list[Grouping]:
    """1 to 15 different groupings of a text, the likeliest first; "no grouping" of all clauses is one of them.

    regions: what C1 says of every piece.
    """
    spans = [item.char_span for item in text.quantities]
    clauses = clause_spans(text.text) or [(0, len(text.text))]
    sentences = sentence_spans(text.text) or [(0, len(text.text))]
    of_clause, of_sentence = _members(clauses, spans), _members(sentences, spans)
    everything = frozenset(range(len(spans)))
    found: dict[frozenset[frozenset[int]], tuple[str, float]] = {}
    for kept, chance in _kept_sets(of_clause, [_relevance(span, regions) for span in clauses]):
        for kind, weight in KINDS.items():
            sets = _regions(kind, of_clause, of_sentence, everything)
            grouping = _largest({region & kept for region in sets})
            name, before = found.get(grouping, (kind, 0.0))
            found[grouping] = ("no grouping" if grouping == frozenset({everything}) else name, before + weight * chance)
    likeliest = sorted(found.items(), key=lambda item: (item[1][0] != "no grouping", -item[1][1]))[:MOST]
    total = sum(chance for _, (_, chance) in likeliest)
    made = [Grouping(kind, sets, chance / total) for sets, (kind, chance) in likeliest]
    return sorted(made, key=lambda grouping: -grouping.probability)


def kind_of(text: str, spans: Sequence[CharSpan], steps: Sequence[Sequence[int]]) -> str:
    """The first of `KINDS` whose regions hold what each step reads. spans: where the quantities stand; steps: what each reads."""
    of_clause, of_sentence = _members(clause_spans(text), spans), _members(sentence_spans(text), spans)
    everything = frozenset(range(len(spans)))
    for kind in KINDS:
        regions = _regions(kind, of_clause, of_sentence, everything)
        if all(any(region.issuperset(step) for region in regions) for step in steps):
            return kind
    return "no grouping"


def _members(pieces: Sequence[CharSpan], spans: Sequence[CharSpan]) -> list[frozenset[int]]:
    """For every piece of the text the quantities that begin in it; those between two pieces belong to the one before."""
    homes = [max((index for index, piece in enumerate(pieces) if piece[0] <= span[0]), default=0) for span in spans]
    return [frozenset(q for q, home in enumerate(homes) if home == index) for index in range(len(pieces))]


def _regions(
    kind: str, clauses: Sequence[frozenset[int]], sentences: Sequence[frozenset[int]], everything: frozenset[int]
) -> list[frozenset[int]]:
    if kind == "no grouping":
        return [everything]
    pieces = clauses if "clause" in kind else sentences
    if kind.startswith("two") and len(pieces) > 1:
        return [one | other for one, other in pairwise(pieces)]
    return list(pieces)


def _largest(sets: set[frozenset[int]]) -> frozenset[frozenset[int]]:
    """The sets that lie within no other one; the empty set only where there is nothing else."""
    return frozenset(one for one in sets if not any(one < other for other in sets))


def _relevance(clause: CharSpan, regions: Sequence[PieceProbability]) -> float:
    """How likely some step reads a clause: the mean over its pieces; certain where C1 says nothing."""
    said = [piece.probability for piece in regions if touches(piece.char_span, [clause])]
    return min(max(sum(said) / len(said), 0.01), 0.99) if said else 0.99


def _kept_sets(clauses: Sequence[frozenset[int]], relevance: Sequence[float]) -> Iterator[tuple[frozenset[int], float]]:
    """The quantities of all clauses, and of the likeliest other sets of clauses, each with its probability.

    Clauses are left out in the order of their relevance, so that a set is a threshold.
    """
    telling = [(chance, members) for chance, members in zip(relevance, clauses, strict=True) if members]
    order = sorted(range(len(telling)), key=lambda index: telling[index][0])
    sets = []
    for n in range(max(len(telling), 1)):
        dropped = set(order[:n])
        scores = [log(1 - c if index in dropped else c) for index, (c, _) in enumerate(telling)]
        kept = frozenset(q for index, (_, members) in enumerate(telling) if index not in dropped for q in members)
        sets.append((sum(scores), kept))
    first, *others = sets
    best = [first, *sorted(others, key=lambda item: -item[0])[: KEPT_SETS - 1]]
    top = max(score for score, _ in best)
    chances = [exp(score - top) for score, _ in best]
    for (_, kept), chance in zip(best, chances, strict=True):
        yield kept, chance / sum(chances)
