"""Which attention heads read a problem's operands: recall of every head, and the heads chosen by it.

A reading is one equation under one choice of rows (`studies.operands`): what each head reads of every quantity, and
the quantities that are the operands. Heads are chosen on one set of texts and measured on another; which half a text
belongs to depends on its id alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

import numpy as np

from mycelium.shapes import Float
from mycelium.teacher.studies.operands import operands_found

HEADS = 10


@dataclass(frozen=True, eq=False)
class Reading:
    """One equation and what every head reads of the problem's quantities.

    text: id of the text.
    mass: `(heads, quantities)`, attention a token; heads are counted through all layers.
    places: for every operand that is asked for the quantities that show its value.
    k: quantities that count as most read: as many as the equation has operands from the problem.
    """

    text: str
    mass: Float[np.ndarray, "heads quantities"]
    places: tuple[tuple[int, ...], ...]
    k: int


@dataclass(frozen=True, slots=True)
class Recall:
    """Operands of one text that are among as many of the most read quantities, and operands."""

    found: int
    operands: int


def half_of(text: str) -> int:
    """The half, 0 or 1, that a text belongs to."""
    return sha256(text.encode()).digest()[0] % 2


def recall_by_text(
    readings: Iterable[Reading], score: Callable[[Reading], np.ndarray | Sequence[float]]
) -> dict[str, Recall]:
    """Recall of every text under a score of its quantities."""
    found: dict[str, Recall] = {}
    for reading in readings:
        before = found.get(reading.text, Recall(0, 0))
        hits = operands_found(score(reading), reading.places, reading.k)
        found[reading.text] = Recall(before.found + hits, before.operands + len(reading.places))
    return found


def read_by(heads: Sequence[int] | None) -> Callable[[Reading], np.ndarray]:
    """The score that some heads give on average, every head weighing the same; None for all heads."""
    return lambda reading: (reading.mass if heads is None else reading.mass[list(heads)]).mean(axis=0)


def recall_of_heads(readings: Sequence[Reading]) -> Float[np.ndarray, " heads"]:
    """For every head the share of all operands that it finds by itself; within [0, 1].

    >>> one = Reading("a", np.array([[0.1, 0.9], [0.9, 0.1]]), ((0,),), k=1)
    >>> recall_of_heads([one]).tolist()
    [0.0, 1.0]
    """
    total = sum(len(reading.places) for reading in readings)
    hits = np.zeros(len(readings[0].mass) if readings else 0)
    for reading in readings:
        ranks = np.argsort(-reading.mass, axis=1, kind="stable")[:, : reading.k]
        for indices in reading.places:
            hits += np.isin(ranks, indices).any(axis=1)
    return hits / max(1, total)


def best_heads(score: Sequence[float] | np.ndarray, n: int = HEADS) -> tuple[int, ...]:
    """The `n` heads with the highest score, highest first; ties in the model's order.

    >>> best_heads([0.2, 0.9, 0.9], n=2)
    (1, 2)
    """
    return tuple(np.argsort(-np.asarray(score), kind="stable")[:n].tolist())


def pairs_of(heads: Sequence[int], heads_of_a_layer: int) -> tuple[tuple[int, int], ...]:
    """Heads counted through all layers as (layer, head) pairs.

    >>> pairs_of([184], heads_of_a_layer=14)
    ((13, 2),)
    """
    return tuple(divmod(head, heads_of_a_layer) for head in heads)
