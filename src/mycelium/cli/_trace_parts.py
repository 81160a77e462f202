"""From the options of `mycelium trace` to engines and models."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mycelium.teacher import Author, EngineOptions, Replay, Sampling


def engine_kind(
    engine: str | None, endpoint: str | None, model: str | None, given: str | None, replay: str | None
) -> str:
    """Which engine the options mean; all that is wrong with them is said before anything is loaded."""
    from mycelium.errors import UsageError
    from mycelium.teacher import TEACHER_ENGINES

    kind = engine or ("openai" if endpoint else "hf")
    TEACHER_ENGINES.require(kind)
    if given not in (None, "solution"):
        raise UsageError(f"got --given {given!r}, expected solution.")
    if given and (endpoint or engine):
        raise UsageError("--given writes nothing, so it goes with neither --engine nor --endpoint.")
    if kind in ("hf", "vllm", "openai") and (kind == "openai") != bool(endpoint and model):
        raise UsageError("an endpoint needs --endpoint URL and --model NAME, and --engine openai or none.")
    if replay and kind != "openai":
        raise UsageError("--replay belongs to --endpoint; a local teacher replays its own texts.")
    return "given" if given else kind


def parse_indices(text: str | None, option: str) -> tuple[int, ...] | None:
    """`0-2,5` as (0, 1, 2, 5).

    Raises:
        UsageError: anything else, or an index above 10,000.
    """
    from mycelium.errors import UsageError

    if text is None:
        return None
    indices: set[int] = set()
    for part in text.split(","):
        low, dash, high = part.strip().partition("-")
        numbers = [low, high] if dash else [low]
        if not all(n.isdecimal() and n.isascii() and len(n) < 6 and int(n) <= 10_000 for n in numbers):
            raise UsageError(f"got {option} {text!r}, expected indices such as 0-3,7.")
        indices.update(range(int(low), int(numbers[-1]) + 1))
    if not indices:
        raise UsageError(f"got {option} {text!r}, which names nothing; expected indices such as 0-3,7.")
    return tuple(sorted(indices))


def load_replay(
    name: str,
    device: str | None,
    dtype: str | None,
    instruction: str | None,
    layers: tuple[int, ...] | None,
    heads: tuple[int, ...] | None,
    chunk_tokens: int | None,
) -> Replay:
    from dataclasses import replace

    from mycelium.teacher import Replay, load_teacher

    loaded = load_teacher(name, device=device, dtype=dtype)
    if instruction is not None:
        loaded = replace(loaded, instruction=instruction or None)
    return Replay(loaded, layers, heads, chunk_tokens)


def make_author(
    kind: str, replay: Replay, sampling: Sampling, items: Sequence[Any], options: EngineOptions | None = None
) -> Author:
    """What writes, with the model that replays it; `items` hold the solutions that `--given` replays."""
    from mycelium.teacher import TEACHER_ENGINES, Author, EngineOptions, Given

    teacher = replay.teacher
    if kind == "given":
        solutions = {item.id: getattr(item, "solution", None) for item in reversed(items)}
        return Author(Given(teacher.name, solutions.get), replay)
    return Author(TEACHER_ENGINES.require(kind)(teacher, sampling, options or EngineOptions()), replay)


def data_hash(data: str) -> str | None:
    from mycelium.io import file_sha256
    from mycelium.problems import samples_path

    path = samples_path() if data == "samples" else Path(data)
    return file_sha256(path) if path.is_file() else None
