"""Let a teacher solve problems in writing and keep its texts and attention signals; resumable."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mycelium.cli._common import note, print_json
from mycelium.cli._trace_parts import data_hash, engine_kind, load_replay, make_author, parse_indices
from mycelium.cli.main import EXIT_FAILED_RECORDS, EXIT_OK

if TYPE_CHECKING:
    from mycelium.runs import RunWriter
    from mycelium.teacher import Replay, Tracing

PROGRESS_S = 20.0


def trace(
    data: Annotated[str, typer.Option(help="JSONL file in the row format, or a registered name such as `samples`.")],
    out: Annotated[Path, typer.Option(help="Run folder; one that exists is resumed.")],
    teacher: Annotated[
        str,
        typer.Option(help="`mini` (shipped), a model folder, or a Hugging Face id of a causal language model."),
    ] = "mini",
    split: Annotated[
        str | None, typer.Option(help="`dev`: the 10% of a training file fixed by hash; `train`: the rest.")
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Only the first N problems.")] = None,
    given: Annotated[
        str | None, typer.Option(help="`solution`: write nothing, replay the data's own solutions.")
    ] = None,
    second: Annotated[
        str | None, typer.Option(help="A second teacher, for the problems that the first did not get right.")
    ] = None,
    engine: Annotated[
        str | None,
        typer.Option(help="What writes: hf (Transformers), vllm, openai (an endpoint), or a registered one."),
    ] = None,
    endpoint: Annotated[
        str | None,
        typer.Option(help="Address of an OpenAI-compatible server, such as http://localhost:8000/v1."),
    ] = None,
    model: Annotated[str | None, typer.Option(help="The model's name at the endpoint.")] = None,
    replay: Annotated[
        str | None, typer.Option(help="Local model that replays an endpoint's texts; --teacher unless given.")
    ] = None,
    key_env: Annotated[str, typer.Option(help="Environment variable with the endpoint's key.")] = "OPENAI_API_KEY",
    timeout: Annotated[float, typer.Option(min=1, max=3600, help="Seconds for one answer of the endpoint.")] = 120.0,
    retries: Annotated[int, typer.Option(min=0, max=20, help="Further tries where an endpoint fails.")] = 4,
    parallel: Annotated[int, typer.Option(min=1, max=256, help="Requests at a time to an endpoint.")] = 4,
    max_new_tokens: Annotated[int, typer.Option(min=1, help="Longer completions are marked as truncated.")] = 512,
    temperature: Annotated[float, typer.Option(min=0, max=10, help="0 takes the likeliest token always.")] = 0.0,
    top_p: Annotated[float, typer.Option(help="Sample from the likeliest tokens with this probability.")] = 1.0,
    seed: Annotated[int, typer.Option(help="Of sampling; every problem derives its own.")] = 0,
    stop: Annotated[list[str] | None, typer.Option(help="A text that ends a completion; may be repeated.")] = None,
    instruction: Annotated[
        str | None,
        typer.Option(help="Instruction before the problem; empty for none. Each teacher has its own."),
    ] = None,
    batch_size: Annotated[int, typer.Option(min=1, max=4096, help="Problems written at once.")] = 16,
    layers: Annotated[str | None, typer.Option(help="Layers to average over, such as 0-3,7. All by default.")] = None,
    heads: Annotated[str | None, typer.Option(help="Heads to average over, such as 0,2. All by default.")] = None,
    chunk_tokens: Annotated[
        int | None, typer.Option(min=1, help="Replay in pieces of so many tokens, to save memory.")
    ] = None,
    device: Annotated[str | None, typer.Option(help="Such as cuda; CUDA is taken where there is one.")] = None,
    dtype: Annotated[str | None, typer.Option(help="float32 on a CPU, bfloat16 elsewhere.")] = None,
    resume: Annotated[bool, typer.Option(help="Go on with the run in --out, if there is one.")] = True,
    shard_rows: Annotated[int, typer.Option(min=1, help="Rows of one file; also written every 15 seconds.")] = 64,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
) -> int:
    """Make traces: the chain of thought of a teacher for every problem, and what its attention says about it.

    Killed at any moment, the same command goes on where it was.

    Examples:

      mycelium trace --data samples --out runs/samples

      mycelium trace --teacher Qwen/Qwen2.5-Math-7B-Instruct --data gsm8k_train.jsonl --split train --out runs/qwen

      mycelium trace --data gsm8k_train.jsonl --split dev --given solution --out runs/given

      mycelium trace --endpoint http://localhost:8000/v1 --model qwen --replay Qwen/Qwen2.5-0.5B --data samples --out r
    """
    from itertools import islice

    from mycelium.errors import DataError
    from mycelium.problems import iter_data
    from mycelium.runs import Run, RunWriter
    from mycelium.symbolic import answers_equal
    from mycelium.teacher import COT_INSTRUCTION, TRACE_COLUMNS, EngineOptions, Sampling, check_replay, trace_problems
    from mycelium.viewer import trace_summary

    kind = engine_kind(engine, endpoint, model, given, replay)
    chosen_layers, chosen_heads = parse_indices(layers, "--layers"), parse_indices(heads, "--heads")
    sampling = Sampling(max_new_tokens, temperature, top_p, seed, tuple(stop or ()))
    items = list(islice(iter_data(data, split), limit))
    if not items:
        wanted = f" in split {split!r}" if split else ""
        raise DataError(f"{data}: found no problems{wanted}, expected one JSON object a line with 'question'.")
    _quiet_libraries()

    def local(name: str) -> Replay:
        return load_replay(name, device, dtype, instruction, chosen_layers, chosen_heads, chunk_tokens)

    first = local(replay or teacher)
    options = EngineOptions(
        endpoint, model, COT_INSTRUCTION if instruction is None else instruction or None, key_env, timeout, retries,
        parallel,
    )  # fmt: skip
    authors = [make_author(kind, first, sampling, items, options)]
    if second is not None:
        authors.append(make_author("hf", local(second), sampling, items))
    for author in authors:
        check_replay(author.replay)
    settings = {
        "data": Path(data).name,
        "data_sha256": data_hash(data),
        "split": split,
        "given": given,
        "engine": kind,
        "endpoint": endpoint,
        "teachers": [author.engine.name for author in authors],
        "replays": [f"{a.replay.teacher.name} {a.replay.teacher.fingerprint}".strip() for a in authors],
        "instructions": [getattr(a.engine, "instruction", a.replay.teacher.instruction) for a in authors],
        "max_new_tokens": max_new_tokens,
        "temperature": temperature,
        "top_p": top_p,
        "seed": seed,
        "stop": list(sampling.stop),
        "batch_size": batch_size,
        "layers": chosen_layers,
        "heads": chosen_heads,
    }
    started = time.perf_counter()
    with RunWriter.open(out, "traces", settings, resume, columns=TRACE_COLUMNS, shard_rows=shard_rows) as writer:
        _announce(writer, out, len(items))
        done = trace_problems(
            items, writer, authors, sampling,
            batch_size=batch_size, equal=answers_equal, progress=_progress(len(items)),
        )  # fmt: skip
    summary = {**trace_summary(Run.open(out)), **_session(done, time.perf_counter() - started)}
    _report(summary, as_json)
    incomplete = summary["failed"] or summary["without_gold"]
    return EXIT_FAILED_RECORDS if incomplete else EXIT_OK


def _quiet_libraries() -> None:
    """Progress bars and advice of Transformers would drown our own lines."""
    from mycelium.errors import MissingExtraError

    try:
        from transformers.utils import logging
    except ImportError:
        raise MissingExtraError("transformers", "train") from None
    logging.set_verbosity_error()
    logging.disable_progress_bar()


def _announce(writer: RunWriter, out: Path, total: int) -> None:
    for damage in writer.damaged:
        note(f"put aside, because it cannot be read: {damage.path.name} ({damage.reason}); its problems are done again")
    if writer.done:
        note(f"resuming {out}: {len(writer.done)} rows are there already")
    else:
        note(f"{total} problems, results in {out}")


def _progress(total: int) -> Callable[[Tracing], None]:
    """A line that stays on a terminal; in a log one line now and then."""
    live = sys.stderr.isatty()
    last = time.monotonic()

    def show(done: Tracing) -> None:
        nonlocal last
        finished = done.n_seen >= total
        if not live and not finished and time.monotonic() - last < PROGRESS_S:
            return
        last = time.monotonic()
        speed = f", {done.n_tokens / done.generating_s:.0f} tokens/s" if done.n_tokens else ""
        line = f"{min(done.n_seen, total)} of {total} problems, {done.verdicts['right']} right, {done.failed} failed{speed}"
        print(
            f"\r{line}\033[K" if live else line,
            end="\n" if finished or not live else "",
            file=sys.stderr,
            flush=True,
        )

    return show


def _session(done: Tracing, seconds: float) -> dict[str, Any]:
    """What this call did, beside what the run holds."""
    return {
        "new": done.stored,
        "skipped": done.skipped,
        "seconds": round(seconds, 3),
        "tokens": done.n_tokens,
        "tokens_per_second": round(done.n_tokens / done.generating_s, 2)
        if done.generating_s and done.n_tokens
        else None,
        "generating_seconds": round(done.generating_s, 3),
        "replaying_seconds": round(done.replaying_s, 3),
    }


def _report(summary: dict[str, Any], as_json: bool) -> None:
    if as_json:
        print_json(summary)
        return
    from mycelium.viewer import trace_summary_lines

    print("\n".join(trace_summary_lines(summary)))
    speed = summary["tokens_per_second"]
    written = f", {summary['tokens']:,} tokens written at {speed:.0f} tokens/s" if speed else ""
    print(
        f"this call       {summary['new']} new, {summary['skipped']} there before, {summary['seconds']:.1f} s{written}"
    )
