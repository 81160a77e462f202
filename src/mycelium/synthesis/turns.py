"""Problems made of stories in turn, as all kinds that draw one story at a time make them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from mycelium.programs import LabeledProblem

Made = TypeVar("Made", bound=LabeledProblem)


def in_turns(
    items: Sequence[LabeledProblem], n: int, make: Callable[[LabeledProblem, int], Made | None]
) -> Iterator[Made]:
    """At most `n` problems; it ends when two rounds through all the stories gave none.

    make: a problem of the story whose turn it is (turns count from 0 through all rounds), or None.
    """
    made = idle = turn = 0
    while made < n and items and idle < 2 * len(items):
        problem = make(items[turn % len(items)], turn)
        turn += 1
        if problem is None:
            idle += 1
            continue
        yield problem
        made += 1
        idle = 0
