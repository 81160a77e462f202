"""From a seed and a number to a problem: draw a schema, tell it, write it, check it, and draw again if need be."""

from __future__ import annotations

import random
from bisect import bisect
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate

from mycelium.registry import Registry, must_be
from mycelium.synthesis.decor import decorate
from mycelium.synthesis.rows import Misread, SynthesizedProblem, finish
from mycelium.synthesis.story import Ask, Redraw, Story
from mycelium.synthesis.styles import restyle
from mycelium.synthesis.writer import write

MAX_DRAWS = 400
_MIX = 0x9E3779B97F4A7C15  # spreads (seed, index) over the generator's state


@dataclass(frozen=True)
class Schema:
    """A kind of story: `tell(story, steps)` tells it so that the answer takes `steps` operations.

    `low`, `high`: for how many steps it can be told; `weight`: how often it is drawn.
    """

    name: str
    tell: Callable[[Story, int], Ask]
    low: int
    high: int
    weight: float = 1.0


STORIES: Registry[Schema] = Registry("story", "mycelium.stories", must_be(Schema))
"""Kinds of stories that were added to those of the package; without them a seed gives the same bytes as ever."""


@dataclass
class Tally:
    """What happened on the way: problems made, draws that did not fit, texts the extractor read differently."""

    made: int = 0
    redrawn: int = 0
    misread: int = 0
    reasons: dict[str, int] = field(default_factory=dict)


# GSM8K train: shares of 1, 2, ... operations per solution (calculator annotations).
STEP_WEIGHTS = {1: 7, 2: 27, 3: 27, 4: 18, 5: 11, 6: 6, 7: 3, 8: 1}


def _tables(low: int, high: int) -> tuple[list[int], list[float], dict[int, tuple[list[Schema], list[float]]]]:
    from mycelium.synthesis.schemas import SCHEMAS

    schemas = [*SCHEMAS, *STORIES.values()]
    counts = list(range(low, high + 1))
    weights = list(accumulate(STEP_WEIGHTS.get(n, 1) for n in counts))
    table = {}
    for n in counts:
        fitting = [schema for schema in schemas if schema.low <= n <= schema.high]
        if not fitting:
            raise ValueError(f"no schema tells {n} steps, expected 1 to {max(s.high for s in schemas)}")
        table[n] = (fitting, list(accumulate(schema.weight for schema in fitting)))
    return counts, [float(w) for w in weights], table


def generate(
    n: int, steps: tuple[int, int] = (1, 8), seed: int = 0, start: int = 0, tally: Tally | None = None
) -> Iterator[SynthesizedProblem]:
    """`n` problems with `steps[0]` to `steps[1]` operations, numbered from `start`.

    Problem `i` of a seed is the same whatever `n` and `start` are, so a set can be made in parts.
    """
    tables = _tables(*steps)
    tally = tally if tally is not None else Tally()
    for index in range(start, start + n):
        yield _problem(index, seed, tables, tally)


def _problem(index: int, seed: int, tables: tuple, tally: Tally) -> SynthesizedProblem:  # type: ignore[type-arg]
    counts, step_weights, table = tables
    rng = random.Random((seed * _MIX + index * 0xD1B54A32D192ED03 + 1) & (2**64 - 1))
    wanted = counts[bisect(step_weights, rng.random() * step_weights[-1])]
    fitting, weights = table[wanted]
    schema = fitting[bisect(weights, rng.random() * weights[-1])]
    for draw in range(MAX_DRAWS):
        if draw % 40 == 39:
            schema = fitting[bisect(weights, rng.random() * weights[-1])]
        story = Story(rng)
        try:
            ask = schema.tell(story, wanted)
            decorate(story)
            written = write(story, restyle(story, ask))
            problem = finish(f"synthesis-{seed}-{index}", schema.name, story, ask, written)
            if len(problem.steps) != wanted:
                raise Redraw
        except Misread:
            tally.misread += 1
            tally.reasons[schema.name] = tally.reasons.get(schema.name, 0) + 1
            continue
        except Redraw:
            tally.redrawn += 1
            continue
        tally.made += 1
        return problem
    raise RuntimeError(
        f"problem {index} of seed {seed}: no story fitted in {MAX_DRAWS} draws (schema {schema.name}, {wanted} steps)"
    )
