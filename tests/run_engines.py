"""An engine that a cluster might be: batches come back in any order, and a worker dies in the middle."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from mycelium.runs import Batch


class Shuffled:
    """Takes a few batches at a time and does them in a random order. The worker of each `loses`-th batch dies.

    Attributes:
        order: numbers of the batches as they were done. n_lost: batches whose worker died.
    """

    def __init__(self, at_once: int = 5, loses: int = 4, seed: int = 0) -> None:
        self.order: list[int] = []
        self.n_lost = 0
        self._lost: set[int] = set()
        self._at_once, self._loses = at_once, loses
        self._random = random.Random(seed)

    def run(
        self, work: Callable[[Sequence[Any]], Sequence[Any]], batches: Iterable[Batch]
    ) -> Iterator[tuple[int, Sequence[Any]]]:
        drawn = iter(batches)
        while group := list(islice(drawn, self._at_once)):
            self._random.shuffle(group)
            for batch in group:
                found = work(batch.items)
                self.order.append(batch.number)
                if batch.number % self._loses == 2 and id(batch.items[0]) not in self._lost:
                    self._lost.add(id(batch.items[0]))  # one item never loses two workers
                    self.n_lost += 1
                else:
                    yield batch.number, found
                    yield batch.number, found  # and a message that arrives twice
