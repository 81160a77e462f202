"""What writes chains of thought: the interface that every engine has.

An engine answers a batch of requests. What goes wrong with one of them is a `Refusal` in its place; the run notes
the reason and goes on. An engine that does not work at all raises `EngineError`; the run stops and can be resumed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol

from mycelium.errors import UsageError
from mycelium.registry import Registry, must_be_callable
from mycelium.teacher.prompts import COT_INSTRUCTION, Prompt, Shot

if TYPE_CHECKING:
    from mycelium.teacher.loading import Teacher

__all__ = [
    "TEACHER_ENGINES",
    "Engine",
    "EngineFactory",
    "EngineOptions",
    "Finish",
    "Generation",
    "Refusal",
    "Request",
    "Sampling",
    "Listener",
    "id_of_sample",
    "sample_of",
    "seed_of",
]

MAX_SAMPLES = 1000

Form = Literal["chat", "completion"]
Finish = Literal["stop", "length", "given"]


@dataclass(frozen=True, slots=True)
class Sampling:
    """How text is drawn.

    Attributes:
        max_new_tokens: limit of a completion; one that reaches it has the finish "length".
        temperature: 0 takes the likeliest token always.
        top_p: sample from the likeliest tokens that together have this probability.
        seed: of the run; each problem has its own, see `seed_of`.
        stop: texts that end a completion and are not part of it.
        samples: chains of thought for every problem.

    Raises:
        UsageError: a value outside its range.
    """

    max_new_tokens: int = 512
    temperature: float = 0.0
    top_p: float = 1.0
    seed: int = 0
    stop: tuple[str, ...] = ()
    samples: int = 1

    def __post_init__(self) -> None:
        if self.max_new_tokens < 1:
            raise UsageError(f"got max_new_tokens={self.max_new_tokens}, expected at least 1.")
        if not 0 <= self.temperature <= 10:
            raise UsageError(f"got temperature={self.temperature}, expected 0 (greedy) to 10.")
        if not 0 < self.top_p <= 1:
            raise UsageError(f"got top_p={self.top_p}, expected a share above 0 and at most 1.")
        if any(not text for text in self.stop):
            raise UsageError("got an empty stop text, which would end every completion at once.")
        if not 1 <= self.samples <= MAX_SAMPLES:
            raise UsageError(f"got samples={self.samples}, expected 1 to {MAX_SAMPLES}.")
        if self.samples > 1 and not self.temperature:
            raise UsageError(f"got {self.samples} samples at temperature 0, which would all be the same; raise it.")


@dataclass(frozen=True, slots=True)
class Request:
    """One completion that is wanted; `examples` are the solved problems that `prompt` shows."""

    id: str
    question: str
    prompt: Prompt
    seed: int
    examples: tuple[Shot, ...] = ()


@dataclass(frozen=True, slots=True)
class Generation:
    """One completion: its text, why it ended, how many tokens it has, and their mean log probability in nats."""

    text: str
    finish: Finish
    n_tokens: int
    mean_logprob: float | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why there is no completion for one request."""

    reason: str


@dataclass(frozen=True, slots=True)
class Listener:
    """Who hears of a batch while it is written.

    Attributes:
        finished: called with the place of a request in the batch and its outcome, as soon as that is there.
        wrote: called now and then with the number of tokens written since the last call.
    """

    finished: Callable[[int, Generation | Refusal], None]
    wrote: Callable[[int], None]


class Engine(Protocol):
    """Writes completions.

    Attributes:
        name: of the model that writes.
        independent: whether a completion is the same whatever else is in its batch. Where it is not (padding moves
            the last digits of logits) a resumed run forms the same batches again.

    An engine with the attribute `watched = True` takes a `Listener` beside the requests and tells it of completions as
    they end, so that they are stored though the batch goes on.
    """

    name: str
    independent: bool

    def generate(self, requests: Sequence[Request]) -> list[Generation | Refusal]:
        """One outcome for each request, in order."""
        ...


@dataclass(frozen=True, slots=True)
class EngineOptions:
    """What may be said to an engine beside the teacher and the sampling; each takes what it needs.

    Attributes:
        endpoint, model: address of a server and the model's name there.
        instruction: before the problem, None for none.
        key_variable: the environment variable that holds the server's key.
        timeout_s, retries, parallel: of requests to a server.
        form: "chat" sends the conversation, "completion" the whole prompt, to the legacy address.
        logprobs: ask for the log probabilities of the tokens.
        further: settings of the server beside the usual ones, as name and value.
    """

    endpoint: str | None = None
    model: str | None = None
    instruction: str | None = COT_INSTRUCTION
    key_variable: str = "OPENAI_API_KEY"
    timeout_s: float = 120.0
    retries: int = 4
    parallel: int = 4
    form: Form = "chat"
    logprobs: bool = False
    further: tuple[tuple[str, Any], ...] = ()


class EngineFactory(Protocol):
    """Makes an engine. `teacher` is the local model that replays what the engine writes."""

    def __call__(self, teacher: Teacher, sampling: Sampling, options: EngineOptions) -> Engine: ...


TEACHER_ENGINES: Registry[EngineFactory] = Registry(
    "teacher engine", "mycelium.teacher_engines", must_be_callable("an engine")
)
"""What `mycelium trace --engine` takes, by name."""


def id_of_sample(id: str, sample: int) -> str:
    """The row id of one of several chains for a problem: the first has the problem's own, the others a number.

    >>> id_of_sample("a", 1), id_of_sample("a", 2)
    ('a', 'a#2')
    """
    return id if sample == 1 else f"{id}#{sample}"


def sample_of(id: str) -> tuple[str, int]:
    """The problem's id and the number of the chain, from a row id of `id_of_sample`."""
    problem, mark, number = id.rpartition("#")
    return (problem, int(number)) if mark and number.isdecimal() and number.isascii() else (id, 1)


def seed_of(seed: int, id: str) -> int:
    """The seed of one problem: a function of the run's seed and the problem's id, so that order plays no part."""
    digest = hashlib.sha256(f"{seed}\n{id}".encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:4], "big") >> 1
