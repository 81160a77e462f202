"""Problems of stories as samples, pass by pass: the same ones again, or the next ones of the seed's stream.

A stream has no end: pass 2 of a recipe with `told: 100000` and `told_fresh` reads its problems 200,000 to 299,999. Only
those of one pass are in memory.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice

from mycelium.programs import LabeledProblem
from mycelium.specialists import HeadVocabulary, TextEncoder
from mycelium.training.specialists.discovered import DiscoveredRows
from mycelium.training.specialists.targets import Sample, samples_of

__all__ = ["ASKED", "TOLD", "Telling", "labels_of_stories"]

TOLD, ASKED = "stories", "stories/asked"
STEPS = (1, 10)
_PART = 2000  # problems that a process tells at a time; it decides nothing where each problem is asked once


def labels_of_stories(
    count: int, source: str, seed: int, group: str = TOLD, start: int = 0, steps: tuple[int, int] = STEPS
) -> list[LabeledProblem]:
    """Problems of whole stories, one to ten steps long unless told otherwise, never of the contrast set.

    They have the regions that the story told; `ToldProblem.labeled` would cut others.

    group: "stories" for one question a draw, "stories/asked" for all questions of each. start: of the stream.
    """
    from mycelium.synthesis import from_any_row, load_stories, story_draws, story_problems

    if not count:
        return []
    stories = load_stories(source)
    if group == TOLD:
        found = story_problems(stories, count, seed, start, steps)
    else:
        draws = story_draws(stories, count, seed, start, steps)  # each gives at least two problems
        found = islice((problem for draw in draws for problem in draw), count)
    return [replace(from_any_row(problem.row()), source=group) for problem in found]


@dataclass(frozen=True)
class Telling:
    """What is told in every pass. count: problems of a pass, of which those are left out that the heads cannot express."""

    group: str
    count: int
    source: str
    seed: int
    tokenizer_json: str
    vocabulary: HeadVocabulary
    discovered: DiscoveredRows | None = None
    workers: int = 1

    @cached_property
    def _encoder(self) -> TextEncoder:
        return TextEncoder(self.tokenizer_json)

    def part(self, place: tuple[int, int]) -> tuple[list[Sample], Counter[str]]:
        """Samples of so many problems from a place of the stream on, and the reasons for what is left out."""
        start, count = place
        items = labels_of_stories(count, self.source, self.seed, self.group, start)
        return samples_of(
            items, self._encoder, self.vocabulary, self.discovered.name_steps(items) if self.discovered else None
        )

    def samples(self, number: int) -> tuple[list[Sample], Counter[str]]:
        """Those of a pass, counted from 0."""
        first = number * self.count
        places = [(first + at, min(_PART, self.count - at)) for at in range(0, self.count, _PART)]
        samples: list[Sample] = []
        reasons: Counter[str] = Counter()
        for more, why in self._parts(places):
            samples += more
            reasons += why
        return samples, reasons

    def _parts(self, places: Sequence[tuple[int, int]]) -> Iterator[tuple[list[Sample], Counter[str]]]:
        if self.workers == 1 or len(places) < 2:
            yield from map(self.part, places)
            return
        from concurrent.futures import ProcessPoolExecutor
        from multiprocessing import get_context

        # Fresh processes: a forked one would hold on to the threads and the GPU of this one.
        workers = min(self.workers, len(places))
        with ProcessPoolExecutor(workers, get_context("spawn"), _begin, (self,)) as pool:
            yield from pool.map(_told_part, places)


_telling: Telling | None = None


def _begin(telling: Telling) -> None:
    """In a process that tells: what is told."""
    global _telling
    _telling = telling


def _told_part(place: tuple[int, int]) -> tuple[list[Sample], Counter[str]]:
    assert _telling is not None
    return _telling.part(place)
