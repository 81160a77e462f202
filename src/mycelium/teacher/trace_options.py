"""What a run of traces is made from: from names to models and engines, and what a resumed run must agree on."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mycelium.errors import UsageError
from mycelium.io import file_sha256
from mycelium.problems import samples_path
from mycelium.teacher.capture_settings import Heads
from mycelium.teacher.engines import TEACHER_ENGINES, EngineOptions, Sampling
from mycelium.teacher.generation import Author, Given, Replay
from mycelium.teacher.loading import SHIPPED, default_device, load_teacher
from mycelium.teacher.prompts import Shot
from mycelium.teacher.steps import StepSettings

__all__ = ["TraceOptions", "suited_batch_size", "suited_token_limit"]


_NO_SERVER = EngineOptions()
_STEPS = StepSettings()


@dataclass(frozen=True)
class TraceOptions:
    """How traces are made.

    Attributes:
        data, split: the problems, see `mycelium.problems.iter_data`.
        teacher: local model that writes, and whose attention is read; see `load_teacher`.
        second: a second one, for the problems that the first did not get right.
        given: "solution" to write nothing and replay the data's own solutions.
        engine: what writes, a name of `TEACHER_ENGINES`; by itself "openai" where there is an endpoint, else "hf".
        replay: local model that replays an endpoint's texts; `teacher` unless given.
        server: what the engine is told beside teacher and sampling.
        instruction: before the problem, "" for none, None for each teacher's own.
        examples: solved problems that the prompt shows before the problem.
        batch_size: problems written at once.
        layers, heads: to average over, None for all; (layer, head) pairs choose both. chunk_tokens: replay in pieces of so many tokens.
        steps: how steps are found.
        device, dtype: of local models.

    Raises:
        UsageError: options that exclude each other; said before anything is loaded.
    """

    data: str
    split: str | None
    sampling: Sampling
    teacher: str = "mini"
    second: str | None = None
    given: str | None = None
    engine: str | None = None
    replay: str | None = None
    server: EngineOptions = _NO_SERVER
    instruction: str | None = None
    examples: tuple[Shot, ...] = ()
    batch_size: int = 16
    layers: tuple[int, ...] | None = None
    heads: Heads | None = None
    chunk_tokens: int | None = None
    steps: StepSettings = _STEPS
    device: str | None = None
    dtype: str | None = None

    def __post_init__(self) -> None:
        kind, has_server = self._engine, bool(self.server.endpoint and self.server.model)
        TEACHER_ENGINES.require(kind)
        if self.given not in (None, "solution"):
            raise UsageError(f"got --given {self.given!r}, expected solution.")
        if self.given and self.sampling.samples > 1:
            raise UsageError("--given replays one solution of each problem, so it does not go with --samples.")
        if self.given and (self.server.endpoint or self.engine):
            raise UsageError("--given writes nothing, so it goes with neither --engine nor --endpoint.")
        if kind in ("hf", "vllm", "openai") and (kind == "openai") != has_server:
            raise UsageError("an endpoint needs --endpoint URL and --model NAME, and --engine openai or none.")
        if self.replay and kind != "openai":
            raise UsageError("--replay belongs to --endpoint; a local teacher replays its own texts.")

    @property
    def _engine(self) -> str:
        return self.engine or ("openai" if self.server.endpoint else "hf")

    def authors(self, solution_of: Callable[[str], str | None]) -> list[Author]:
        """Load the models. `solution_of` gives the data's own solution of an id, for `given`."""
        first = self._load(self.replay or self.teacher)
        if self.given:
            authors = [Author(Given(first.teacher.name, solution_of), first)]
        else:
            authors = [self._author(self._engine, first)]
        if self.second is not None:
            authors.append(self._author("hf", self._load(self.second)))
        return authors

    def _load(self, name: str) -> Replay:
        teacher = load_teacher(name, device=self.device, dtype=self.dtype)
        if self.instruction is not None:
            teacher = replace(teacher, instruction=self.instruction or None)
        teacher = replace(teacher, examples=self.examples)
        return Replay(teacher, self.layers, self.heads, self.chunk_tokens, self.steps)

    def _author(self, kind: str, replay: Replay) -> Author:
        server = self.server
        if self.instruction is not None:
            server = replace(server, instruction=self.instruction or None)
        return Author(TEACHER_ENGINES.require(kind)(replay.teacher, self.sampling, server), replay)

    def settings(self, authors: Sequence[Author], begun: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """What decides the rows of a run, so that a resume under other settings is refused.

        Where models run, how long a server may take, and in which pieces attention is replayed are no settings: rows
        are the same. A model is known by its fingerprint: one that `begun`, the settings of the run that is gone on
        with, holds under another name of its folder is called by that name.
        """
        path = samples_path() if self.data == "samples" else Path(self.data)
        teachers = [author.replay.teacher for author in authors]
        found = {
            "data": Path(self.data).name,
            "data_sha256": file_sha256(path) if path.is_file() else None,
            "split": self.split,
            "given": self.given,
            "engine": "given" if self.given else self._engine,
            "endpoint": self.server.endpoint,
            "endpoint_form": self.server.form if self.server.form != "chat" else None,
            "server_options": dict(self.server.further) or None,
            "teachers": [author.engine.name for author in authors],
            "replays": [f"{teacher.name} {teacher.fingerprint}".strip() for teacher in teachers],
            "dtypes": [str(teacher.model.dtype).removeprefix("torch.") for teacher in teachers],
            "instructions": [
                getattr(author.engine, "instruction", author.replay.teacher.instruction) for author in authors
            ],
            "max_new_tokens": self.sampling.max_new_tokens,
            "temperature": self.sampling.temperature,
            "top_p": self.sampling.top_p,
            "seed": self.sampling.seed,
            "stop": list(self.sampling.stop),
            "samples": self.sampling.samples if self.sampling.samples > 1 else None,
            "examples": _digest(self.examples) if self.examples else None,
            "batch_size": self.batch_size,
            "layers": self.layers,
            "heads": None if self.heads is None else [list(h) if isinstance(h, tuple) else h for h in self.heads],
            "steps": self.steps.to_json(),
        }
        return _as_begun(found, begun) if begun else found


def _digest(examples: Sequence[Shot]) -> str:
    return hashlib.sha256(json.dumps(examples).encode()).hexdigest()[:16]


def suited_batch_size(teacher: str, engine: str, device: str | None) -> int:
    """Problems written at once where nobody says how many.

    Servers and vLLM form batches of their own. On a GPU a step costs the same for 32 texts as for one. On a CPU larger
    batches write faster, but a killed run writes its batch again, which a model of the shipped size does at once and
    one of half a billion weights in minutes.
    """
    if engine == "vllm":
        return 256
    if engine == "openai":
        return 32
    if teacher == SHIPPED or engine == "given":
        return 16
    return 32 if (device or default_device()).startswith("cuda") else 8


def suited_token_limit(device: str | None) -> int:
    """Tokens of a completion where nobody says how many: 512 on a CPU, where 1,024 would take minutes, else 1,024."""
    return 1024 if (device or default_device()).startswith("cuda") else 512


def _as_begun(found: dict[str, Any], begun: Mapping[str, Any]) -> dict[str, Any]:
    """Settings in the words of the run that is gone on with, where they mean the same."""
    names = {}
    teachers, replays = found["teachers"], list(found["replays"])
    for place, (now, then) in enumerate(zip(replays, begun.get("replays") or (), strict=False)):
        (name, _, print_now), (old_name, _, print_then) = now.rpartition(" "), str(then).rpartition(" ")
        if print_now == print_then and name:
            names[name], replays[place] = old_name, then
    unknown_then = {"dtypes"} - begun.keys()  # a run of an earlier version
    return {
        **{key: value for key, value in found.items() if key not in unknown_then},
        "teachers": [names.get(teacher, teacher) for teacher in teachers],
        "replays": replays,
    }
