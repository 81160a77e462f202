"""Solve every problem of a data set without its gold answer, then score the records against it."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mycelium.errors import DataError
from mycelium.evaluation.records import Candidate, Record, Score, question_hash
from mycelium.io import id_digest
from mycelium.problems import BadRow, Example, Problem
from mycelium.runs import Engine, Failure, Stage, outcomes
from mycelium.symbolic import answers_equal

if TYPE_CHECKING:
    from mycelium.solver import Solution, SolverFailure, SolvesMany

BATCH = 64
"""Problems solved at once."""

MAX_BAD_ROWS = 50
"""Rows that could not be read and are kept; all are counted."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What came of an evaluation.

    records: in data order; none where `keep` took them. scores: the figures of every record. bad_rows: the first rows
    that could not be read, of `n_bad_rows`. seconds: wall-clock time of solving. n_kept: records that an earlier call
    had made; `seconds` is then what all of them would have taken at the rate of this call.
    """

    records: tuple[Record, ...]
    scores: tuple[Score, ...]
    bad_rows: tuple[BadRow, ...]
    n_bad_rows: int
    seconds: float
    n_kept: int = 0


def evaluate(
    solver: SolvesMany,
    items: Iterable[Example | BadRow],
    *,
    limit: int | None = None,
    batch_size: int = BATCH,
    progress: Callable[[int, int], None] | None = None,
    keep: Callable[[Record, Example], None] | None = None,
    engine: Engine | None = None,
    kept: Iterable[Record] = (),
) -> Evaluation:
    """Solve the problems of `items` (at most `limit` of them) and score them.

    The solver is handed `Problem`s, which have no gold. Ids that stand twice get a suffix `#2`, `#3`, ... so
    that records stay unique; for this the items are read twice.

    Args:
        items: a list, or anything that can be read again; an iterator is made a list first.
        progress: called with (solved, total) after each batch.
        keep: takes each record, with its example, in data order as soon as it is there. With it, memory does not grow
            with the number of problems, but for some 300 bytes each.
        engine: where batches are solved; in this process unless given.
        kept: records that an earlier call made of the first problems. These are not solved again; `keep` takes them too.

    Raises:
        DataError: a kept record is not that of the problem at its place.
    """
    if iter(items) is items:
        items = tuple(items)
    unique = UniqueIds(item.id for item in _examples(items, limit, lambda _: None))
    bad_rows: list[BadRow] = []
    n_bad_rows = 0

    def note_bad(row: BadRow) -> None:
        nonlocal n_bad_rows
        n_bad_rows += 1
        if n_bad_rows <= MAX_BAD_ROWS:
            bad_rows.append(row)

    records: list[Record] = []
    keep = keep or (lambda record, example: records.append(record))
    scores: list[Score] = []
    pairs = ((Problem(unique(item.id), item.text), item) for item in _examples(items, limit, note_bad))
    for record in kept:
        example = _example_of(record, next(pairs, None))
        scores.append(Score.of(record))
        keep(record, example)
    n_kept = len(scores)
    start = time.perf_counter()
    for (problem, example), outcome in outcomes(evaluation_stage(solver, batch_size), pairs, engine):
        record = make_record(problem, example, outcome) if isinstance(outcome, Failure) else outcome
        scores.append(Score.of(record))
        keep(record, example)
        if progress is not None and (len(scores) % batch_size == 0 or len(scores) == unique.total):
            progress(len(scores), unique.total)
    seconds = time.perf_counter() - start
    if n_kept:
        n_new = len(scores) - n_kept
        seconds = seconds / n_new * len(scores) if n_new else sum(each.seconds for each in scores)
    return Evaluation(tuple(records), tuple(scores), tuple(bad_rows), n_bad_rows, seconds, n_kept)


def _example_of(record: Record, pair: tuple[Problem, Example] | None) -> Example:
    """The example that a kept record was made of.

    Raises:
        DataError: another problem stands at its place.
    """
    if pair is None or (record.id, record.question_sha256) != (pair[0].id, question_hash(pair[0].text)):
        got = "no problem" if pair is None else f"the problem {pair[0].id!r}"
        raise DataError(
            f"got {got} where the kept records have {record.id!r} (or its text changed); expected the data that they were "
            "made from. Give them again, or delete the kept records to begin anew."
        )
    return pair[1]


def evaluation_stage(solver: SolvesMany, batch_size: int = BATCH) -> Stage[tuple[Problem, Example], Record]:
    """Problems with their examples to scored records; the solver sees the problems only."""

    def map_batch(pairs: Sequence[tuple[Problem, Example]]) -> list[Record]:
        from mycelium.solver import solve_safely

        solved = solve_safely(solver, [problem for problem, _ in pairs], len(pairs))
        return [make_record(*pair, outcome) for pair, outcome in zip(pairs, solved, strict=True)]

    return Stage("records", lambda pair: pair[0].id, map_batch, batch_size=batch_size)


def _examples(items: Iterable[Example | BadRow], limit: int | None, bad: Callable[[BadRow], None]) -> Iterator[Example]:
    count = 0
    for item in items:
        if limit is not None and count >= limit:
            return
        if isinstance(item, BadRow):
            bad(item)
        else:
            count += 1
            yield item


def make_record(problem: Problem, example: Example, outcome: Solution | SolverFailure | Failure) -> Record:
    """The record of one outcome, scored against the example's gold answer."""
    from mycelium.programs import program_to_text
    from mycelium.solver import SolverFailure, readings_of

    about: dict[str, Any] = {
        "id": problem.id,
        "question_sha256": question_hash(problem.text),
        "gold": example.gold,
        "n_steps": count_steps(example),
        "source": example.source,
        "level": example.level,
        "subject": example.subject,
        "kind": kind if isinstance(kind := example.extra.get("kind"), str) else None,
    }
    if isinstance(outcome, SolverFailure | Failure):
        wrong = None if example.gold is None else False
        return Record(
            status="error", answer=None, best_answer=None, correct=wrong, confidence=0.0, seconds=0.0,
            reason=outcome.reason, **about,
        )  # fmt: skip
    candidates = tuple(
        Candidate(str(reading.answer), float(reading.probability), program_to_text(reading.program))
        for reading in readings_of(outcome)
    )
    best_answer = candidates[0].answer if candidates else outcome.answer
    return score(
        Record(
            status=outcome.status,
            answer=outcome.answer,
            best_answer=best_answer,
            correct=None,
            confidence=min(1.0, max(0.0, float(outcome.confidence))),
            seconds=float(outcome.seconds),
            reason=outcome.reason,
            program=candidates[0].program if candidates else None,
            candidates=candidates,
            **about,
        )
    )


def score(record: Record) -> Record:
    """The record with `correct` and `first_correct` decided anew from its answers and its gold."""
    from dataclasses import replace

    if record.gold is None:
        return replace(record, correct=None, first_correct=None)
    verdicts: dict[str, bool] = {}  # readings often agree; compare each answer once

    def right(answer: str) -> bool:
        if answer not in verdicts:
            verdicts[answer] = answers_equal(record.gold or "", answer)
        return verdicts[answer]

    first = next((place for place, c in enumerate(record.candidates) if right(c.answer)), None)
    return replace(record, correct=record.best_answer is not None and right(record.best_answer), first_correct=first)


class UniqueIds:
    """Gives ids one by one so that none comes twice: `a`, `a` become `a`, `a#2`. Holds 16 bytes for an id.

    ids: all that will be asked for, so that no suffix makes the name of a later one. total: how many they are.
    """

    def __init__(self, ids: Iterable[str]) -> None:
        self.total = 0
        self._taken: set[bytes] = set()
        for each in ids:
            self.total += 1
            self._taken.add(id_digest(each))
        self._given: set[bytes] = set()
        self._counts: dict[str, int] = {}

    def __call__(self, id_: str) -> str:
        known = id_digest(id_)
        if known not in self._given:
            self._given.add(known)
            return id_
        number = self._counts.get(id_, 1) + 1
        while id_digest(f"{id_}#{number}") in self._taken:
            number += 1
        self._counts[id_] = number
        name = f"{id_}#{number}"
        self._taken.add(id_digest(name))
        return name


_ANNOTATION = re.compile(r"<<[^<>]*>>")
_PLAIN_EQUATION = re.compile(r"[\sxXN\d.,()=+\-*/%$]+")
_PREFIX_EQUATION = re.compile(r"\s*[-+*/](?:\s+(?:[-+*/]|number\d+|\d+(?:\.\d+)?))+\s*")


def count_steps(example: Example) -> int | None:
    """How many calculations the data set's own solution needs; null when it does not say.

    In this order: the row's `n_steps`, the calculator annotations `<<48/2=24>>` of its solution, the
    operators of an equation in plain infix or prefix form.
    """
    stated = example.extra.get("n_steps")
    if isinstance(stated, int) and not isinstance(stated, bool):
        return stated
    if annotations := len(_ANNOTATION.findall(example.solution or "")):
        return annotations
    equation = example.equation or ""
    if _PREFIX_EQUATION.fullmatch(equation):
        return sum(token in "+-*/" for token in equation.split())
    if len(equation) <= 500 and _PLAIN_EQUATION.fullmatch(equation):
        binary = re.findall(r"(?<=[\dxXN)%])\s*[-+*/]", equation)
        return len(binary) or None
    return None
