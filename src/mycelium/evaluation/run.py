"""Solve every problem of a data set without its gold answer, then score the records against it."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from mycelium.evaluation.records import Candidate, Record, question_hash
from mycelium.problems import BadRow, Example, Problem
from mycelium.symbolic import answers_equal

if TYPE_CHECKING:
    from mycelium.solver import Solution

MAX_CANDIDATES = 32
"""Readings kept in a record; coverage is reported up to k = 10."""

DEFAULT_BATCH = 64


class SolvesMany(Protocol):
    """What evaluation needs of a solver."""

    def solve_many(self, problems: Sequence[Problem]) -> Sequence[Solution]: ...


@dataclass(frozen=True, slots=True)
class Failure:
    """What the solver raised on one problem; solvers should refuse instead, so this is their bug."""

    id: str
    reason: str


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Records in data order, the rows that could not be read, and the wall-clock time of solving."""

    records: tuple[Record, ...]
    bad_rows: tuple[BadRow, ...]
    seconds: float


def evaluate(
    solver: SolvesMany,
    items: Iterable[Example | BadRow],
    *,
    limit: int | None = None,
    batch_size: int = DEFAULT_BATCH,
    progress: Callable[[int, int], None] | None = None,
) -> Evaluation:
    """Solve the problems of `items` (at most `limit` of them) and score them.

    The solver is handed `Problem`s, which have no gold. Ids that stand twice get a suffix `#2`, `#3`, ... so
    that records stay unique. `progress` is called with (solved, total) after each batch.
    """
    examples: list[Example] = []
    bad_rows: list[BadRow] = []
    for item in items:
        if limit is not None and len(examples) >= limit:
            break
        if isinstance(item, BadRow):
            bad_rows.append(item)
        else:
            examples.append(item)
    ids = unique_ids([example.id for example in examples])
    problems = [Problem(each, example.text) for each, example in zip(ids, examples, strict=True)]
    records: list[Record] = []
    start = time.perf_counter()
    for outcome in solve_safely(solver, problems, batch_size):
        index = len(records)
        records.append(make_record(problems[index], examples[index], outcome))
        if progress is not None and (len(records) % batch_size == 0 or len(records) == len(problems)):
            progress(len(records), len(problems))
    return Evaluation(tuple(records), tuple(bad_rows), time.perf_counter() - start)


def solve_safely(
    solver: SolvesMany, problems: Sequence[Problem], batch_size: int = DEFAULT_BATCH
) -> Iterator[Solution | Failure]:
    """One outcome for each problem, in order; a batch that fails is tried again one by one."""
    for start in range(0, len(problems), batch_size):
        batch = problems[start : start + batch_size]
        try:
            solutions = list(solver.solve_many(batch))
        except Exception:
            solutions = []
        if len(solutions) == len(batch):
            yield from solutions
            continue
        for problem in batch:
            try:
                yield solver.solve_many([problem])[0]
            except Exception as error:
                yield Failure(problem.id, f"the solver failed ({type(error).__name__}: {str(error)[:200]})")


def make_record(problem: Problem, example: Example, outcome: Solution | Failure) -> Record:
    """The record of one outcome, scored against the example's gold answer."""
    about: dict[str, Any] = {
        "id": problem.id,
        "question_sha256": question_hash(problem.text),
        "gold": example.gold,
        "n_steps": count_steps(example),
        "source": example.source,
        "level": example.level,
        "subject": example.subject,
    }
    if isinstance(outcome, Failure):
        wrong = None if example.gold is None else False
        return Record(
            status="error", answer=None, best_answer=None, correct=wrong, confidence=0.0, seconds=0.0,
            reason=outcome.reason, **about,
        )  # fmt: skip
    candidates = candidates_of(outcome)
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


def candidates_of(solution: Solution) -> tuple[Candidate, ...]:
    """Readings of a solution in its order, the chosen one first, none twice."""
    from mycelium.programs import program_to_text

    readings = [] if solution.reading is None else [solution.reading]
    readings += [reading for reading in solution.alternatives if reading not in readings]
    return tuple(
        Candidate(str(reading.answer), float(reading.probability), program_to_text(reading.program))
        for reading in readings[:MAX_CANDIDATES]
    )


def unique_ids(ids: Sequence[str]) -> list[str]:
    """The same ids, later copies marked: `["a", "a"]` gives `["a", "a#2"]`."""
    taken = set(ids)
    counts: dict[str, int] = {}
    result = []
    for each in ids:
        counts[each] = counts.get(each, 0) + 1
        name = each
        while counts[each] > 1 and name in taken:
            name = f"{each}#{counts[each]}"
            if name in taken:
                counts[each] += 1
        taken.add(name)
        result.append(name)
    return result


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
