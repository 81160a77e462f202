"""A folder of telling files as a stream of competition problems, deterministic by seed."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from mycelium.errors import DataError
from mycelium.synthesis.engine.faults import StoryFault
from mycelium.synthesis.engine.problems import Unfit
from mycelium.synthesis.engine.sources import (
    STORY_PARTS,
    DrawTally,
    digest_of,
    item_to_read,
    load_items,
    own_stories,
    part_of,
    place_at,
    rng_at,
)
from mycelium.synthesis.engine.telling import Telling
from mycelium.synthesis.engine.telling_format import read_tellings
from mycelium.synthesis.engine.telling_problems import (
    CompetitionProblem,
    PreparedTelling,
    draw_telling,
    prepare_telling,
)

ATTEMPTS = 200


def own_tellings() -> Path:
    """The folder of tellings inside the package."""
    return own_stories() / "competition"


def load_tellings(source: str | Path | None = None) -> list[Telling]:
    """Tellings of a file or of all `*.telling` files in a folder; by default, or as "own", the package's.

    source: a path, or a name under which one is registered in `STORIES`.

    Raises:
        DataError: there are none, or a file has a fault; the message names `mycelium stories check`.
    """
    return load_items(source, own_tellings(), "telling", read_tellings)


def telling_digest(tellings: Sequence[Telling]) -> str:
    """A hash of what the tellings say, in their order: the same tellings give the same problems."""
    return digest_of(
        (
            (telling.id, telling.topic, telling.clauses, telling.numbers, telling.where, telling.written_lets),
            [(item.clauses, item.written, item.where) for item in telling.asked],
        )
        for telling in tellings
    )


def telling_problems(
    tellings: Sequence[Telling],
    n: int,
    seed: int = 0,
    start: int = 0,
    parts: Sequence[str] = ("train",),
    tally: DrawTally | None = None,
) -> Iterator[CompetitionProblem]:
    """`n` problems numbered from `start`, every question as often as the others; problem `i` does not depend on `n`.

    Raises:
        DataError: no telling belongs to these parts, or one has a fault that its check would have named.
    """
    tally = tally if tally is not None else DrawTally()
    ready = [
        prepare_telling(telling, index)
        for telling in tellings
        if part_of(telling.id) in parts
        for index in range(len(telling.asked))
    ]
    if not ready:
        raise DataError(f"none of the {len(tellings)} tellings belongs to {' or '.join(parts)}.")
    random.Random(seed).shuffle(ready)
    for index in range(start, start + n):
        yield _problem(ready, index, seed, tally)


def _problem(ready: Sequence[PreparedTelling], index: int, seed: int, tally: DrawTally) -> CompetitionProblem:
    rng = rng_at(seed, index)
    reason = ""
    for attempt in range(ATTEMPTS):
        item = ready[int(place_at(index, attempt) * len(ready))]
        try:
            problem = draw_telling(item, rng, f"competition-{seed}-{index}")
        except Unfit as unfit:
            tally.refuse(item.telling.id, unfit.misread)
            reason = unfit.reason
            continue
        except StoryFault as fault:
            raise DataError(f"{item.telling.topic}, {item.telling.id}: {fault}") from None
        tally.made += 1
        return problem
    raise DataError(f"problem {index} of seed {seed}: no telling fitted ({reason}).")


def telling_samples(
    source: str | Path | None = None, telling: str | None = None, n: int = 3, seed: int = 0
) -> list[CompetitionProblem]:
    """Problems to read: `n` of the training part, or `n` of each question of one telling that is not sealed.

    Raises:
        UsageError: no such telling, or a sealed one.
        DataError: the tellings cannot be read.
    """
    tellings = load_tellings(source)
    if telling is None:
        return list(telling_problems(tellings, n, seed))
    found = item_to_read(tellings, telling, source, "telling", "tellings")
    return [
        problem
        for index in range(len(found.asked))
        for problem in telling_problems([replace(found, asked=[found.asked[index]])], n, seed, parts=STORY_PARTS)
    ]


def telling_census(source: str | Path | None = None) -> dict[str, Any]:
    """Topics, tellings, questions, parts and rows of the tellings."""
    tellings = load_tellings(source)
    clauses = [clause for item in tellings for k in range(len(item.asked)) for clause in item.clauses_of(k)]
    return {
        "topics": len({item.topic for item in tellings}),
        "tellings": len(tellings),
        "questions": sum(len(item.asked) for item in tellings),
        "parts": dict(sorted(Counter(part_of(item.id) for item in tellings).items())),
        "roles": dict(Counter(clause.role for clause in clauses).most_common()),
        "rows": len({row for clause in clauses for row in clause.rows()}),
    }
