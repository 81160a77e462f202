"""From problems to traces: generate, judge, replay with capture, store.

Work goes in fixed batches of the problems in the data's order. A resumed run forms the same batches again and leaves
out those that are stored whole, so that what a killed run ends with is what an undisturbed one would hold.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import islice
from typing import Any, cast

from mycelium.errors import MyceliumError, UsageError
from mycelium.io import id_digest
from mycelium.problems import BadRow, Example
from mycelium.runs import Engine as RunEngine
from mycelium.runs import Failure, LocalEngine, Progress, RowWriter, Stage, run_stage, store_outcome
from mycelium.teacher.engines import Refusal, Sampling, id_of_sample
from mycelium.teacher.generation import Attempt, Author, Costs, attempts, trace_row
from mycelium.teacher.rows import TRACE_COLUMNS

__all__ = ["Task", "Traced", "TraceReport", "trace_problems", "trace_stage", "trace_tasks"]


@dataclass
class TraceReport(Progress):
    """What one call did; rows that were there before only count as skipped.

    Attributes:
        n_tokens, generating_s, replaying_s: tokens written by engines, and the seconds that both phases took.
        verdicts: of the rows that were stored.
        writing: tokens written so far in the batch that is not done.
    """

    n_tokens: int = 0
    generating_s: float = 0.0
    replaying_s: float = 0.0
    verdicts: Counter[str] = field(default_factory=Counter)
    writing: int = 0


@dataclass(frozen=True, slots=True)
class Task:
    """One item of the data: a problem to trace, or why there is none. `is_stored`: the run has its row."""

    id: str
    example: Example | None
    reason: str | None = None
    is_stored: bool = False


@dataclass(frozen=True, slots=True)
class _Live:
    """Who hears of rows and tokens while a batch is worked on."""

    made: Callable[[Task, Traced], None]
    wrote: Callable[[int], None]


@dataclass(slots=True)
class Traced:
    """What came of a task: a row, or why there is none, and what it cost.

    A task that is stored has neither. The costs of generation stand with the first task of a batch.
    """

    row: dict[str, Any] | None = None
    reason: str | None = None
    n_tokens: int = 0
    generating_s: float = 0.0
    replaying_s: float = 0.0


def trace_problems(
    items: Iterable[Example | BadRow],
    writer: RowWriter,
    authors: Sequence[Author],
    sampling: Sampling,
    *,
    batch_size: int = 16,
    limit: int | None = None,
    equal: Callable[[str, str], bool] | None = None,
    progress: Callable[[TraceReport], None] | None = None,
    engine: RunEngine | None = None,
) -> TraceReport:
    """Trace every problem that the run does not hold yet.

    Args:
        items: problems, and rows of the data that are none; these become failures. They are drawn as needed.
        writer: a run of kind "traces", see `TRACE_COLUMNS`.
        authors, sampling, batch_size, equal: see `trace_stage`.
        limit: only the first so many items.
        progress: called after every row, and now and then while texts are written.
        engine: where batches are worked on; in this process unless given. Here rows are stored as they are made, by
            another engine batch by batch.

    Raises:
        EngineError: the teacher's engine does not work; what was done is stored.
        UsageError: no author, or a batch size below 1.
    """
    stage = trace_stage(authors, sampling, batch_size=batch_size, equal=equal)
    samples = sampling.samples
    return trace_tasks(stage, items, writer, samples=samples, limit=limit, progress=progress, engine=engine)


def trace_tasks(
    stage: Stage[Task, Traced],
    items: Iterable[Example | BadRow],
    writer: RowWriter,
    *,
    samples: int = 1,
    limit: int | None = None,
    progress: Callable[[TraceReport], None] | None = None,
    engine: RunEngine | None = None,
) -> TraceReport:
    """`trace_problems` over a stage that is made already, such as one whose settings a run folder was opened with."""
    done = TraceReport()
    early: set[str] = set()  # ids that were stored while their batch was worked on

    def to_row(task: Task, found: Traced | Failure) -> dict[str, Any] | Failure | None:
        if isinstance(found, Failure):
            return found
        done.writing = 0
        done.n_tokens += found.n_tokens
        done.generating_s += found.generating_s
        return None if task.id in early else counted(task, found)

    def counted(task: Task, found: Traced) -> dict[str, Any] | Failure | None:
        done.replaying_s += found.replaying_s
        if found.row is not None:
            done.verdicts[found.row["verdict"]] += 1
        return found.row if found.reason is None else Failure(task.id, found.reason)

    def made(task: Task, found: Traced) -> None:
        if task.id not in early:
            store_outcome(task.id, counted(task, found), writer, done)
            early.add(task.id)
            tell()

    def wrote(n_tokens: int) -> None:
        done.writing += n_tokens
        getattr(writer, "flush_when_due", lambda: None)()  # rows that wait while a slow batch goes on
        tell()

    def tell() -> None:
        if progress is not None:
            progress(done)

    tasks = _tasks(islice(items, limit), writer.done, samples)
    if engine is None or isinstance(engine, LocalEngine):
        stage = replace(stage, map_batch=partial(cast(Any, stage.map_batch), live=_Live(made, wrote)))
    run_stage(stage, tasks, writer, engine, to_row=to_row, progress=tell, done=done)
    return done


def trace_stage(
    authors: Sequence[Author],
    sampling: Sampling,
    *,
    batch_size: int = 16,
    equal: Callable[[str, str], bool] | None = None,
    settings: Mapping[str, Any] | None = None,
) -> Stage[Task, Traced]:
    """Tasks to traces.

    Args:
        authors: the first writes for every problem, each further one where those before were not right.
        batch_size: problems of one batch; a setting of the run, because it moves the last digits of logits.
        equal: decides `equal(gold, answer)`, see `judge`.

    Raises:
        UsageError: no author, or a batch size below 1.
    """
    if not authors or batch_size < 1:
        raise UsageError(f"got {len(authors)} authors and batch_size={batch_size}; expected at least 1 of each.")

    def map_batch(tasks: Sequence[Task], live: _Live | None = None) -> list[Traced]:
        return _trace_batch(tasks, authors, sampling, equal, live or _Live(lambda task, found: None, lambda n: None))

    return Stage(
        "traces", lambda task: task.id, map_batch, settings or {}, TRACE_COLUMNS,
        batch_size=batch_size, whole_batches=True, fatal=(MyceliumError, OSError),
    )  # fmt: skip


def _tasks(items: Iterable[Example | BadRow], done: frozenset[str], samples: int) -> Iterator[Task]:
    """A task for every item, for a problem as many as there are samples.

    An id that came before stands under a name of its own, with the reason.
    """
    seen: set[bytes] = set()
    again: Counter[str] = Counter()
    for item in items:
        id_ = (item.id or f"line-{item.line}") if isinstance(item, BadRow) else item.id
        known = id_digest(id_)
        if known in seen:
            again[id_] += 1
            reason = "its id was used before in the data. Give every problem an id of its own."
            yield Task(f"{id_} (again {again[id_]})", None, reason)
            continue
        seen.add(known)
        reason_not = item.reason if isinstance(item, BadRow) else _unusable(item.text)
        if isinstance(item, BadRow) or reason_not:
            yield Task(id_, None, reason_not, id_ in done)
            continue
        for sample in range(1, samples + 1):
            own = id_of_sample(id_, sample)
            seen.add(id_digest(own))
            example = item if sample == 1 else replace(item, problem=replace(item.problem, id=own))
            yield Task(own, example, None, own in done)


def _trace_batch(
    tasks: Sequence[Task],
    authors: Sequence[Author],
    sampling: Sampling,
    equal: Callable[[str, str], bool] | None,
    live: _Live,
) -> list[Traced]:
    """One outcome for each task. Stored ones take part in batches of engines that need them whole, and have no row.

    A row is made as soon as no further author will write for its problem, while the batch goes on.
    """
    costs = Costs()
    task_of = {task.id: task for task in tasks}
    traced: dict[str, Traced] = {}
    examples = [task.example for task in tasks if task.example is not None]
    pending = {task.id for task in tasks if task.example is not None and not task.is_stored}
    best: dict[str, Attempt] = {}
    history: dict[str, list[dict[str, Any]]] = {example.id: [] for example in examples}
    refusals: dict[str, str] = {}

    def is_open(id: str) -> bool:
        return id not in best or best[id].judgement.verdict not in ("right", "unjudged")

    def found(example: Example, outcome: Attempt | Refusal, is_last: bool) -> None:
        if isinstance(outcome, Refusal):
            refusals[example.id] = outcome.reason
        else:
            author, verdict = outcome.author, outcome.judgement
            told = {"teacher": author.engine.name, "answer": verdict.answer, "verdict": verdict.verdict}
            history[example.id].append(told)
            if example.id not in best or outcome.rank < best[example.id].rank:
                best[example.id] = outcome
        if example.id in pending and (is_last or not is_open(example.id)):
            settle(task_of[example.id])

    def settle(task: Task) -> None:
        traced[task.id] = outcome_of(task)
        live.made(task, traced[task.id])

    def outcome_of(task: Task) -> Traced:
        if task.example is None or task.is_stored:
            return Traced(reason=task.reason)
        attempt = best.get(task.id)
        if attempt is None:
            return Traced(reason=refusals.get(task.id, "no teacher gave a completion."))
        started = time.perf_counter()
        try:
            row = trace_row(task.example, attempt, history[task.id], sampling)
        except MyceliumError as error:
            return Traced(reason=str(error))
        except Exception as error:  # models raise whatever they like on a strange text; the run goes on
            return Traced(reason=f"the replay failed ({type(error).__name__}: {str(error)[:300]}).")
        return Traced(row, replaying_s=time.perf_counter() - started if row["replay"] is not None else 0.0)

    wanted = examples if pending else []
    for author in authors:
        if author.engine.independent:
            wanted = [example for example in wanted if example.id in pending]
        attempts(author, wanted, sampling, equal, costs, partial(found, is_last=author is authors[-1]), live.wrote)
        wanted = [example for example in wanted if is_open(example.id)]
    outcomes = [traced.get(task.id) or outcome_of(task) for task in tasks]
    outcomes[0].n_tokens, outcomes[0].generating_s = costs.n_tokens, costs.generating_s
    return outcomes


def _unusable(text: str) -> str | None:
    """Why no model can read a problem, or `None`."""
    if not text.strip():
        return "the problem has no text."
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        return f"the problem is no valid Unicode text (character {error.start} is half of a pair). Save it as UTF-8."
    return None
