"""From problems to traces: generate, judge, replay with capture, store.

Work goes in fixed batches of the problems in the data's order. A resumed run forms the same batches again and leaves
out those that are stored whole, so that what a killed run ends with is what an undisturbed one would hold.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from mycelium.errors import MyceliumError, UsageError
from mycelium.problems import BadRow, Example
from mycelium.teacher.attribute import attribute
from mycelium.teacher.engines import Engine, Generation, Refusal, Request, Sampling, seed_of
from mycelium.teacher.errors import AttributionError
from mycelium.teacher.judging import VERDICTS, Judgement, judge
from mycelium.teacher.loading import Teacher
from mycelium.teacher.prompts import Prompt, make_prompt
from mycelium.teacher.rows import trace_to_row

__all__ = ["Author", "Replay", "RowWriter", "Tracing", "check_replay", "trace_problems"]

MAX_COMPLETION_CHARS = 400_000


class RowWriter(Protocol):
    """Where traces go: a `mycelium.runs.RunWriter`, or anything with its three members."""

    done: frozenset[str]

    def append(self, row: Mapping[str, Any]) -> None:
        """Store a row."""

    def fail(self, id: str, reason: str) -> None:
        """Store why there is no row."""


@dataclass(frozen=True)
class Replay:
    """The local model whose attention is read, and which part of it.

    Attributes:
        layers, heads: to average over, `None` for all.
        chunk_tokens: replay in pieces of this many tokens, `None` at once.
    """

    teacher: Teacher
    layers: tuple[int, ...] | None = None
    heads: tuple[int, ...] | None = None
    chunk_tokens: int | None = None


@dataclass(frozen=True)
class Author:
    """Who writes, and whose attention is read afterwards: the same model unless the text comes from elsewhere."""

    engine: Engine
    replay: Replay


@dataclass
class Tracing:
    """What one session did; counts only what it did itself.

    Attributes:
        stored, failed: rows and failures that were written.
        skipped: problems that an earlier session had stored.
        n_tokens, generating_s, replaying_s: tokens written by engines, and the seconds that both phases took.
    """

    stored: int = 0
    failed: int = 0
    skipped: int = 0
    n_tokens: int = 0
    generating_s: float = 0.0
    replaying_s: float = 0.0
    verdicts: Counter[str] = field(default_factory=Counter)

    @property
    def n_seen(self) -> int:
        """Problems that are dealt with."""
        return self.stored + self.failed + self.skipped


@dataclass(frozen=True)
class _Attempt:
    author: Author
    prompt: Prompt
    generation: Generation
    judgement: Judgement

    @property
    def rank(self) -> int:
        return VERDICTS.index(self.judgement.verdict)


def check_replay(replay: Replay) -> None:
    """Read the attention of a few tokens, so that a model that gives none stops the run before it begins.

    Raises:
        CaptureError: the model gives none, or has no such layers or heads.
    """
    teacher = replay.teacher
    prompt = make_prompt(teacher.tokenizer, "What is 3 + 4?", teacher.instruction)
    _attribute(replay, prompt, "3 + 4 = 7")


def trace_problems(
    items: Iterable[Example | BadRow],
    writer: RowWriter,
    authors: Sequence[Author],
    sampling: Sampling,
    *,
    batch_size: int = 16,
    limit: int | None = None,
    equal: Callable[[str, str], bool] | None = None,
    progress: Callable[[Tracing], None] | None = None,
) -> Tracing:
    """Trace every problem that the run does not hold yet.

    Args:
        items: problems, and rows of the data that are none; these become failures.
        writer: a run of kind "traces", see `TRACE_COLUMNS`.
        authors: the first writes for every problem, each further one where those before were not right.
        batch_size: problems of one batch; a setting of the run, because it moves the last digits of logits.
        limit: only the first so many items.
        equal: decides `equal(gold, answer)`, see `judge`.
        progress: called after every batch.

    Raises:
        EngineError: the engine does not work; what was done is stored.
        UsageError: no author, or a batch size below 1.
    """
    if not authors or batch_size < 1:
        raise UsageError(f"got {len(authors)} authors and batch_size={batch_size}; expected at least 1 of each.")
    done = Tracing()
    for batch in _batches(items, batch_size, limit):
        _trace_batch(batch, writer, authors, sampling, equal, done)
        if progress is not None:
            progress(done)
    return done


def _batches(
    items: Iterable[Example | BadRow], size: int, limit: int | None
) -> Iterator[list[tuple[str, Example | BadRow | None]]]:
    """Batches of (id, item); an id that came before stands with `None`, under a name of its own."""
    batch: list[tuple[str, Example | BadRow | None]] = []
    seen: Counter[str] = Counter()
    for number, item in enumerate(items):
        if limit is not None and number >= limit:
            break
        id_ = (item.id or f"line-{item.line}") if isinstance(item, BadRow) else item.id
        seen[id_] += 1
        batch.append((id_, item) if seen[id_] == 1 else (f"{id_} (again {seen[id_] - 1})", None))
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def _trace_batch(
    batch: list[tuple[str, Example | BadRow | None]],
    writer: RowWriter,
    authors: Sequence[Author],
    sampling: Sampling,
    equal: Callable[[str, str], bool] | None,
    done: Tracing,
) -> None:
    def fail(id_: str, reason: str) -> None:
        writer.fail(id_, reason)
        done.failed += 1

    examples: list[Example] = []
    for id_, item in batch:
        if id_ in writer.done:
            done.skipped += 1
        if item is None:
            fail(id_, "its id was used before in the data. Give every problem an id of its own.")
        elif isinstance(item, BadRow):
            fail(id_, item.reason)
        elif reason := _unusable(item.text):
            fail(id_, reason)
        else:
            examples.append(item)
    pending = {example.id for example in examples} - writer.done
    best: dict[str, _Attempt] = {}
    history: dict[str, list[dict[str, Any]]] = {example.id: [] for example in examples}
    refusals: dict[str, str] = {}
    wanted = examples if pending else []
    for author in authors:
        if author.engine.independent:
            wanted = [example for example in wanted if example.id in pending]
        for example, outcome in _attempts(author, wanted, sampling, equal, done):
            if isinstance(outcome, Refusal):
                refusals[example.id] = outcome.reason
                continue
            verdict = outcome.judgement
            told = {"teacher": author.engine.name, "answer": verdict.answer, "verdict": verdict.verdict}
            history[example.id].append(told)
            if example.id not in best or outcome.rank < best[example.id].rank:
                best[example.id] = outcome
        wanted = [e for e in wanted if e.id not in best or best[e.id].judgement.verdict not in ("right", "unjudged")]
    for example in examples:
        if example.id not in pending:
            continue
        attempt = best.get(example.id)
        if attempt is None:
            fail(example.id, refusals.get(example.id, "no teacher gave a completion."))
            continue
        try:
            writer.append(_row(example, attempt, history[example.id], sampling, done))
        except MyceliumError as error:
            fail(example.id, str(error))
        except Exception as error:  # models raise whatever they like on a strange text; the run goes on
            fail(example.id, f"the replay failed ({type(error).__name__}: {str(error)[:300]}).")
        else:
            done.stored += 1
            done.verdicts[attempt.judgement.verdict] += 1


def _unusable(text: str) -> str | None:
    """Why no model can read a problem, or `None`."""
    if not text.strip():
        return "the problem has no text."
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        return f"the problem is no valid Unicode text (character {error.start} is half of a pair). Save it as UTF-8."
    return None


def _attempts(
    author: Author,
    examples: Sequence[Example],
    sampling: Sampling,
    equal: Callable[[str, str], bool] | None,
    done: Tracing,
) -> Iterator[tuple[Example, _Attempt | Refusal]]:
    """One author's completion of each problem, judged."""
    teacher = author.replay.teacher
    requests: list[Request] = []
    asked: list[Example] = []
    for example in examples:
        try:
            prompt = make_prompt(teacher.tokenizer, example.text, teacher.instruction)
        except AttributionError as error:
            yield example, Refusal(str(error))
            continue
        question = prompt.text[slice(*prompt.problem_char_span)]
        requests.append(Request(example.id, question, prompt, seed_of(sampling.seed, example.id)))
        asked.append(example)
    started = time.perf_counter()
    outcomes = _generate(author.engine, requests) if requests else []
    done.generating_s += time.perf_counter() - started
    for example, request, outcome in zip(asked, requests, outcomes, strict=True):
        if isinstance(outcome, Generation):
            done.n_tokens += outcome.n_tokens
            judgement = judge(outcome.text, example.gold, outcome.finish, equal)
            yield example, _Attempt(author, request.prompt, outcome, judgement)
        else:
            yield example, outcome


def _generate(engine: Engine, requests: Sequence[Request]) -> list[Generation | Refusal]:
    """The engine's outcomes; where a whole batch fails each problem is tried alone, so that one cannot spoil it."""
    try:
        return engine.generate(requests)
    except MyceliumError:
        raise
    except Exception as error:  # out of memory, or what a model raises on a strange text
        if len(requests) == 1:
            return [Refusal(f"generation failed ({type(error).__name__}: {str(error)[:300]}).")]
    return [_generate(engine, [request])[0] for request in requests]


def _row(
    example: Example, attempt: _Attempt, history: list[dict[str, Any]], sampling: Sampling, done: Tracing
) -> dict[str, Any]:
    """The row of one problem, with signals unless the completion was cut off or is empty."""
    generation, prompt, judgement = attempt.generation, attempt.prompt, attempt.judgement
    if len(generation.text) > MAX_COMPLETION_CHARS:
        raise AttributionError(
            f"the completion has {len(generation.text):,} characters, more than the {MAX_COMPLETION_CHARS:,} that are "
            "read. Lower --max-new-tokens."
        )
    trace = None
    if judgement.verdict != "truncated" and generation.text.strip():
        started = time.perf_counter()
        trace = _attribute(attempt.author.replay, prompt, generation.text)
        done.replaying_s += time.perf_counter() - started
    start, end = prompt.problem_char_span
    return trace_to_row(
        trace,
        id=example.id,
        source=example.source,
        question=prompt.text[start:end],
        gold=example.gold,
        prompt=prompt.text,
        completion=generation.text,
        answer=judgement.answer,
        verdict=judgement.verdict,
        finish=generation.finish,
        teacher=attempt.author.engine.name,
        replay=attempt.author.replay.teacher.name if trace is not None else None,
        seed=sampling.seed,
        n_tokens=generation.n_tokens or None,
        problem_char_span=[start, end],
        attempts=history if len(history) > 1 else None,
        versions=_versions(),
    )


def _attribute(replay: Replay, prompt: Prompt, completion: str) -> Any:
    return attribute(
        replay.teacher.model,
        replay.teacher.tokenizer,
        prompt.text,
        completion,
        problem_char_span=prompt.problem_char_span,
        layers=replay.layers,
        heads=replay.heads,
        chunk_tokens=replay.chunk_tokens,
        add_special_tokens=prompt.add_special_tokens,
    )


def _versions() -> dict[str, str]:
    import torch
    import transformers

    from mycelium import __version__

    return {
        "mycelium": __version__,
        "torch": str(torch.__version__),
        "transformers": transformers.__version__,
    }
