"""One batch of problems: completions of an engine or the data's own solutions, judged, then read with capture."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from mycelium.errors import MyceliumError
from mycelium.problems import Example
from mycelium.teacher.attribute import attribute
from mycelium.teacher.capture_settings import Heads
from mycelium.teacher.engines import Engine, Generation, Listener, Refusal, Request, Sampling, sample_of, seed_of
from mycelium.teacher.errors import AttributionError
from mycelium.teacher.judging import VERDICTS, Judgement, judge
from mycelium.teacher.loading import Teacher
from mycelium.teacher.prompts import Prompt, make_prompt
from mycelium.teacher.rows import trace_to_row
from mycelium.teacher.steps import StepSettings

__all__ = ["Attempt", "Author", "Costs", "Given", "Replay", "attempts", "check_replay", "given_completion", "trace_row"]

MAX_COMPLETION_CHARS = 400_000


@dataclass(frozen=True)
class Replay:
    """The local model whose attention is read, and which part of it.

    Attributes:
        layers, heads: to average over, `None` for all; `heads` as `capture` takes them.
        chunk_tokens: replay in pieces of this many tokens, `None` at once.
        steps: how steps are found.
    """

    teacher: Teacher
    layers: tuple[int, ...] | None = None
    heads: Heads | None = None
    chunk_tokens: int | None = None
    steps: StepSettings = field(default_factory=StepSettings)


@dataclass(frozen=True)
class Author:
    """Who writes, and whose attention is read afterwards: the same model unless the text comes from elsewhere."""

    engine: Engine
    replay: Replay


@dataclass(slots=True)
class Costs:
    """Tokens that engines wrote, and how long it took them."""

    n_tokens: int = 0
    generating_s: float = 0.0


@dataclass(frozen=True)
class Attempt:
    """What one author wrote for a problem, judged."""

    author: Author
    prompt: Prompt
    generation: Generation
    judgement: Judgement

    @property
    def rank(self) -> int:
        """Place of its verdict among all; lower is better."""
        return VERDICTS.index(self.judgement.verdict)


def check_replay(replay: Replay) -> None:
    """Read the attention of a few tokens, so that a model that gives none stops the run before it begins.

    Raises:
        CaptureError: the model gives none, or has no such layers or heads.
    """
    teacher = replay.teacher
    prompt = make_prompt(teacher.tokenizer, "What is 3 + 4?", teacher.instruction, teacher.examples)
    _attribute(replay, prompt, "3 + 4 = 7")


def attempts(
    author: Author,
    examples: Sequence[Example],
    sampling: Sampling,
    equal: Callable[[str, str], bool] | None,
    costs: Costs,
    found: Callable[[Example, Attempt | Refusal], None],
    wrote: Callable[[int], None] = lambda n: None,
) -> None:
    """One author's completion of each problem, judged, told to `found` as soon as it is there.

    Tokens and seconds of writing are added to `costs`; `wrote` hears of tokens while a batch is written.
    """
    teacher = author.replay.teacher
    requests: list[Request] = []
    asked: list[Example] = []
    for example in examples:
        try:
            prompt = make_prompt(teacher.tokenizer, example.text, teacher.instruction, teacher.examples)
        except AttributionError as error:
            found(example, Refusal(str(error)))
            continue
        question = prompt.text[slice(*prompt.problem_char_span)]
        requests.append(Request(example.id, question, prompt, seed_of(sampling.seed, example.id), teacher.examples))
        asked.append(example)
    if not requests:
        return
    started = time.perf_counter()
    elsewhere_s = 0.0  # judging and replaying what is finished, while the batch waits

    def finished(place: int, outcome: Generation | Refusal) -> None:
        nonlocal elsewhere_s
        since = time.perf_counter()
        if isinstance(outcome, Generation):
            costs.n_tokens += outcome.n_tokens
            judgement = judge(outcome.text, asked[place].gold, outcome.finish, equal)
            found(asked[place], Attempt(author, requests[place].prompt, outcome, judgement))
        else:
            found(asked[place], outcome)
        elsewhere_s += time.perf_counter() - since

    _generate(author.engine, requests, Listener(finished, wrote))
    costs.generating_s += time.perf_counter() - started - elsewhere_s


def _generate(engine: Engine, requests: Sequence[Request], watch: Listener) -> None:
    """Tell `watch` of every outcome once. Where a batch fails each problem that is left is tried alone."""
    told: set[int] = set()
    faults: list[Exception] = []  # of those who are told, which are no fault of the engine

    def finished(place: int, outcome: Generation | Refusal) -> None:
        if place not in told:
            told.add(place)
            try:
                watch.finished(place, outcome)
            except Exception as error:
                faults.append(error)
                raise

    own = Listener(finished, watch.wrote)
    try:
        for place, outcome in enumerate(_outcomes(engine, requests, own)):
            finished(place, outcome)
    except MyceliumError:
        raise
    except Exception as error:  # out of memory, or what a model raises on a strange text
        if faults:
            raise
        if len(requests) == 1:
            finished(0, Refusal(f"generation failed ({type(error).__name__}: {str(error)[:300]})."))
    for place in [place for place in range(len(requests)) if place not in told]:
        _generate(engine, [requests[place]], Listener(lambda _, outcome, at=place: finished(at, outcome), watch.wrote))  # type: ignore[misc]


def _outcomes(engine: Engine, requests: Sequence[Request], watch: Listener) -> list[Generation | Refusal]:
    if getattr(engine, "watched", False):
        return engine.generate(requests, watch)  # type: ignore[call-arg]
    return engine.generate(requests)


def trace_row(example: Example, attempt: Attempt, history: list[dict[str, Any]], sampling: Sampling) -> dict[str, Any]:
    """The row of one problem, with signals unless the completion was cut off or is empty."""
    generation, prompt, judgement = attempt.generation, attempt.prompt, attempt.judgement
    if len(generation.text) > MAX_COMPLETION_CHARS:
        raise AttributionError(
            f"the completion has {len(generation.text):,} characters, more than the {MAX_COMPLETION_CHARS:,} that are "
            "read. Lower --max-new-tokens."
        )
    trace = None
    if judgement.verdict != "truncated" and generation.text.strip():
        trace = _attribute(attempt.author.replay, prompt, generation.text)
    start, end = prompt.problem_char_span
    problem_id, sample = sample_of(example.id) if sampling.samples > 1 else (example.id, 1)
    return trace_to_row(
        trace,
        id=example.id,
        problem_id=problem_id,
        sample=sample,
        source=example.source,
        question=prompt.text[start:end],
        gold=example.gold,
        prompt=prompt.text,
        completion=generation.text,
        answer=judgement.answer,
        verdict=judgement.verdict,
        unjudged=judgement.reason,
        finish=generation.finish,
        teacher=attempt.author.engine.name,
        replay=attempt.author.replay.teacher.name if trace is not None else None,
        seed=sampling.seed,
        n_tokens=generation.n_tokens or None,
        mean_logprob=generation.mean_logprob,
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
        steps=replay.steps,
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


_CALCULATOR = re.compile(r"<<[^<>\n]*>>")


class Given:
    """The engine of `--given solution`: the data's own solutions."""

    independent = True
    watched = True

    def __init__(self, name: str, solutions: Callable[[str], str | None]) -> None:
        self.name = name
        self._solutions = solutions

    def generate(self, requests: Sequence[Request], watch: Listener | None = None) -> list[Generation | Refusal]:
        """The solution of each problem, as `given_completion` prepares it."""
        outcomes: list[Generation | Refusal] = []
        for request in requests:
            solution = self._solutions(request.id)
            text = given_completion(solution) if solution else ""
            if text:
                outcomes.append(Generation(text, "given", 0))
            else:
                outcomes.append(Refusal("the data has no 'solution' for it, so there is nothing to replay."))
            if watch is not None:
                watch.finished(len(outcomes) - 1, outcomes[-1])
        return outcomes


def given_completion(solution: str) -> str:
    """A worked solution as a completion: calculator annotations `<<3*4=12>>` go, the `####` line stays.

    >>> given_completion("He has 3*4=<<3*4=12>>12.\\n#### 12\\n")
    'He has 3*4=12.\\n#### 12'
    """
    return _CALCULATOR.sub("", solution).strip()
