"""Steps as distributions over observations: the joint p(x, y) that the bottleneck compresses.

An observation y of a step x is drawn in two moves: a block (effect, coupling, kinds or words) with the block's
weight, then one token of that block. The effect and kinds of a step share their block's mass equally; words share it
by their inverse document frequency, so that "the" says little. The blocks do not overlap, so the Kullback-Leibler
divergence of two such distributions is the weighted sum over the blocks, and the usual equations hold unchanged.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from mycelium.labels.taxonomy.contexts import StepContext

BLOCKS = ("effect", "coupling", "kinds", "words")
TEXT_BLOCKS = ("kinds", "words")
"""Blocks that an unseen step has too."""


@dataclass(frozen=True, slots=True)
class StepRecord:
    """One step of a labelled problem, as the taxonomy sees it.

    effects: tokens of `step_effects`.
    operation: the parsed operation's name; only ever compared with rows that were found without it.
    clause, computed: the text that the step reads and what it computes, for people.
    """

    problem_id: str
    position: int
    context: StepContext
    effects: tuple[str, ...]
    operation: str
    clause: str = ""
    computed: str = ""

    def tokens(self, block: str) -> tuple[str, ...]:
        """The step's tokens of one block."""
        if block == "words":
            return self.context.words
        if block == "kinds":
            return self.context.kinds
        coupled = tuple(token for token in self.effects if token.startswith("together"))
        return coupled if block == "coupling" else tuple(t for t in self.effects if t not in coupled)


@dataclass(frozen=True)
class Vocabulary:
    """The observations and their weights.

    An unknown token has no column: `column` gives `None` for it.

    tokens: (block, token) of every column, grouped by block.
    weights: block -> share of the mass; they sum to 1.
    idf: weight of every column inside its block, before it is normalised over a step; shape (columns,).
    """

    tokens: tuple[tuple[str, str], ...]
    weights: Mapping[str, float]
    idf: np.ndarray

    def __post_init__(self) -> None:
        object.__setattr__(self, "_index", {token: column for column, token in enumerate(self.tokens)})

    def __len__(self) -> int:
        return len(self.tokens)

    def column(self, block: str, token: str) -> int | None:
        """The column of a token, `None` when it is unknown."""
        found: int | None = self._index.get((block, token))  # type: ignore[attr-defined]
        return found

    def block_columns(self, block: str) -> np.ndarray:
        """Indices of the columns of a block."""
        return np.array([i for i, (name, _) in enumerate(self.tokens) if name == block], dtype=np.int64)


def build_vocabulary(
    steps: Sequence[StepRecord], weights: Mapping[str, float], min_steps: int, max_words: int
) -> Vocabulary:
    """The tokens that at least `min_steps` steps have, the most frequent `max_words` words among them."""
    total = sum(weights.values())
    shares = {block: weights.get(block, 0.0) / total for block in BLOCKS if weights.get(block, 0.0) > 0}
    tokens: list[tuple[str, str]] = []
    idf: list[float] = []
    for block in shares:
        counts = Counter(token for step in steps for token in set(step.tokens(block)))
        kept = sorted(
            (t for t, n in counts.items() if n >= min_steps or block != "words"),
            key=lambda t: (-counts[t], t),
        )
        for token in kept[: max_words if block == "words" else None]:
            tokens.append((block, token))
            idf.append(float(np.log((len(steps) + 1) / counts[token])) if block == "words" else 1.0)
    return Vocabulary(tuple(tokens), shares, np.array(idf))


def observations(steps: Sequence[StepRecord], vocabulary: Vocabulary) -> Any:
    """p(y|x) as a sparse CSR matrix (steps, columns) whose rows sum to 1.

    A step without a known token in a block gives that block's mass to its other blocks; a step without any known
    token has an empty row.
    """
    from scipy.sparse import csr_matrix

    data: list[float] = []
    columns: list[int] = []
    ends = [0]
    for step in steps:
        found = []
        for block, share in vocabulary.weights.items():
            known = [c for t in step.tokens(block) if (c := vocabulary.column(block, t)) is not None]
            mass = sum(float(vocabulary.idf[c]) for c in known)
            if mass > 0:
                found.append((share, known, mass))
        total = sum(share for share, _, _ in found)
        for share, known, mass in found:
            columns += known
            data += [share / total * float(vocabulary.idf[c]) / mass for c in known]
        ends.append(len(columns))
    shape = (len(steps), len(vocabulary))
    return csr_matrix((np.array(data), np.array(columns, dtype=np.int64), np.array(ends)), shape=shape)
