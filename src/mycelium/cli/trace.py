"""Let a teacher solve problems in writing and keep its texts and attention signals; resumable."""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mycelium.cli._common import (
    FieldMap,
    RunEngine,
    data_set,
    find_engine,
    note,
    print_document,
)
from mycelium.cli._kept import kept_in_run, saying_what_is_kept
from mycelium.cli._trace_options import read_form, read_further, read_instruction, read_solved
from mycelium.cli.main import EXIT_FAILED_RECORDS, EXIT_OK

if TYPE_CHECKING:
    from mycelium.runs import RunWriter, Watch
    from mycelium.teacher import Replay, TraceReport


def trace(
    data: Annotated[
        str,
        typer.Option(
            help="JSONL, JSON, CSV, TSV or Parquet file (also .gz), `-` for stdin, or a name such as `samples`."
        ),
    ],
    out: Annotated[Path, typer.Option(help="Run folder; one that exists is resumed.")],
    teacher: Annotated[
        str,
        typer.Option(help="`mini` (shipped), a model folder, a .gguf file, or a Hugging Face id of a causal LM."),
    ] = "mini",
    split: Annotated[
        str | None, typer.Option(help="`dev`: the 10% of a training file fixed by hash; `train`: the rest.")
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Only the first N problems.")] = None,
    fields: FieldMap = None,
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
    form: Annotated[
        str, typer.Option(help="`chat`, or `completion`: send the whole prompt to the endpoint's legacy address.")
    ] = "chat",
    server_option: Annotated[
        list[str] | None, typer.Option(help="NAME=VALUE, a further setting of the endpoint; may be repeated.")
    ] = None,
    logprobs: Annotated[bool, typer.Option("--logprobs", help="Keep the endpoint's mean log probability.")] = False,
    max_new_tokens: Annotated[
        int | None, typer.Option(min=1, help="Longer completions are marked as truncated. 512 on a CPU, 1024 on a GPU.")
    ] = None,
    temperature: Annotated[float, typer.Option(min=0, max=10, help="0 takes the likeliest token always.")] = 0.0,
    top_p: Annotated[float, typer.Option(help="Sample from the likeliest tokens with this probability.")] = 1.0,
    seed: Annotated[int, typer.Option(help="Of sampling; every problem derives its own.")] = 0,
    stop: Annotated[list[str] | None, typer.Option(help="A text that ends a completion; may be repeated.")] = None,
    instruction: Annotated[
        str | None,
        typer.Option(help="Instruction before the problem; empty for none. Each teacher has its own."),
    ] = None,
    prompt: Annotated[
        str | None,
        typer.Option(help="`cot`: reason step by step; `short`: a few short lines. Each teacher has its own."),
    ] = None,
    examples: Annotated[
        str | None, typer.Option(help="Solved problems (a file like --data, or `samples`) shown before each problem.")
    ] = None,
    shots: Annotated[int | None, typer.Option(min=1, help="How many of --examples; 4 unless given.")] = None,
    samples: Annotated[
        int, typer.Option(min=1, help="Chains for every problem, each with its own seed; needs a --temperature.")
    ] = 1,
    batch_size: Annotated[
        int | None, typer.Option(min=1, max=4096, help="Problems written at once; by itself what suits the machine.")
    ] = None,
    layers: Annotated[str | None, typer.Option(help="Layers to average over, such as 0-3,7. All by default.")] = None,
    heads: Annotated[
        str | None,
        typer.Option(
            help="Heads to average over: 0,2 of each layer, layer.head as 13.2,16.7, or a file. All by default."
        ),
    ] = None,
    steps: Annotated[
        str | None,
        typer.Option(
            help="Where steps end: `text` (at ends of sentences, lines and equations), `ends` (the same, chosen by the "
            "JSD), `words` (wherever the JSD is high). `ends` with --step-heads, else `text`."
        ),
    ] = None,
    step_heads: Annotated[
        str | None,
        typer.Option(help="Heads whose JSD finds the steps: 0.11,14.10 or a file. benchmarks/steps.py chooses them."),
    ] = None,
    chunk_tokens: Annotated[
        int | None, typer.Option(min=1, help="Replay in pieces of so many tokens, to save memory.")
    ] = None,
    device: Annotated[str | None, typer.Option(help="Such as cuda; CUDA is taken where there is one.")] = None,
    dtype: Annotated[str | None, typer.Option(help="float32 on a CPU, bfloat16 elsewhere.")] = None,
    resume: Annotated[bool, typer.Option(help="Go on with the run in --out, if there is one.")] = True,
    shard_rows: Annotated[int, typer.Option(min=1, help="Rows of one file; also written every 15 seconds.")] = 64,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
    run_engine: RunEngine = "local",
) -> int:
    """Make traces: the chain of thought of a teacher for every problem, and what its attention says about it.

    Killed at any moment, the same command goes on where it was.

    Examples:

      mycelium trace --data samples --out runs/samples

      mycelium trace --teacher Qwen/Qwen2.5-Math-7B-Instruct --data data/gsm8k_train.jsonl --split train --out runs/qwen

      mycelium trace --data data/gsm8k_train.jsonl --split dev --given solution --out runs/given

      mycelium trace --endpoint http://localhost:8000/v1 --model qwen --replay Qwen/Qwen2.5-0.5B --data samples --out r
    """
    from itertools import islice

    from mycelium.errors import DataError
    from mycelium.runs import Run, Watch, is_run
    from mycelium.symbolic import answers_equal
    from mycelium.teacher import (
        EngineOptions,
        Sampling,
        StepSettings,
        TraceOptions,
        heads_from_text,
        suited_batch_size,
        suited_token_limit,
        trace_stage,
        trace_tasks,
    )
    from mycelium.viewer import trace_summary, tracing_document

    where = find_engine(run_engine)
    server = EngineOptions(
        endpoint,
        model,
        key_variable=key_env,
        timeout_s=timeout,
        retries=retries,
        parallel=parallel,
        form=read_form(form),
        logprobs=logprobs,
        further=read_further(server_option),
    )
    instruction = read_instruction(prompt, instruction)
    solved = read_solved(examples, shots)
    begun = (Run.open(out).manifest.get("settings") or {}) if is_run(out) else {}
    kind = "given" if given else engine or ("openai" if endpoint else "hf")
    batch_size = batch_size or begun.get("batch_size") or suited_batch_size(teacher, kind, device)
    max_new_tokens = max_new_tokens or begun.get("max_new_tokens") or suited_token_limit(device)
    stops = (*(stop or ()), *(("\nQuestion:",) if solved and not stop else ()))
    options = TraceOptions(
        data,
        split,
        Sampling(max_new_tokens, temperature, top_p, seed, stops, samples),
        teacher=teacher,
        second=second,
        given=given,
        engine=engine,
        replay=replay,
        server=server,
        instruction=instruction,
        examples=solved,
        batch_size=batch_size,
        layers=_indices(layers, "--layers"),
        heads=None if heads is None else heads_from_text(heads),
        chunk_tokens=chunk_tokens,
        steps=StepSettings.of(steps, step_heads),
        device=device,
        dtype=dtype,
    )
    items = data_set(data, split, fields)
    total = samples * sum(1 for _ in islice(items, limit))
    if not total:
        wanted = f" in split {split!r}" if split else ""
        raise DataError(f"{data}: found no problems{wanted}, expected one JSON object a line with 'question'.")
    _quiet_libraries()
    solutions: dict[str, str | None] = {}
    for item in islice(items, limit) if given else ():
        solutions.setdefault(str(item.id), getattr(item, "solution", None))
    watch = Watch("problems", total)
    watch.said = f"loading {teacher}"
    with saying_what_is_kept(lambda: kept_in_run(out)), watch:
        authors = options.authors(solutions.get)
        for author in authors:
            _check_attention(author.replay)
        settings = options.settings(authors, begun)
        stage = trace_stage(authors, options.sampling, batch_size=batch_size, equal=answers_equal, settings=settings)
        started = time.perf_counter()
        with stage.open(out, resume, shard_rows=shard_rows) as writer:
            _announce(writer, out, total, watch)
            done = trace_tasks(
                stage, items, writer, samples=samples, limit=limit, progress=_progress(watch), engine=where
            )
        watch(f"{min(done.n_seen, total):,} of {total:,} problems, {_said(done)}")
    summary = {**trace_summary(Run.open(out)), **_this_call(done, time.perf_counter() - started)}
    print_document(tracing_document(summary), as_json)
    incomplete = summary["failed"] or summary["without_gold"] or summary["unjudged"]
    return EXIT_FAILED_RECORDS if incomplete else EXIT_OK


def _check_attention(replay: Replay) -> None:
    """`check_replay`, with what it warns of (memory of eager attention) said as one of our own lines."""
    from mycelium.teacher import check_replay

    with warnings.catch_warnings(record=True) as told:
        warnings.filterwarnings("always", message=".*eager attention only")
        check_replay(replay)
    for message in dict.fromkeys(str(warning.message) for warning in told if warning.category is UserWarning):
        note(message)


def _indices(text: str | None, option: str) -> tuple[int, ...] | None:
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


def _quiet_libraries() -> None:
    """Progress bars and advice of Transformers would drown our own lines."""
    import os

    from mycelium.errors import MissingExtraError

    os.environ.setdefault(
        "TQDM_DISABLE", "1"
    )  # bars that no setting of Transformers reaches, such as that of GGUF files
    try:
        from transformers.utils import logging
    except ImportError:
        raise MissingExtraError("transformers", "train") from None
    logging.set_verbosity_error()
    logging.disable_progress_bar()


def _announce(writer: RunWriter, out: Path, total: int, note: Callable[[str], None]) -> None:
    for damage in writer.damaged:
        note(f"put aside, because it cannot be read: {damage.path.name} ({damage.reason}); its problems are done again")
    if writer.done:
        note(f"resuming {out}: {len(writer.done)} rows are there already")
    else:
        note(f"{total} problems, results in {out}")


def _progress(watch: Watch) -> Callable[[TraceReport], None]:
    watch.at(0)
    return lambda done: watch.at(done.n_seen, _said(done), passed_over=done.skipped)


def _said(done: TraceReport) -> str:
    speed = f", {done.n_tokens / done.generating_s:.0f} tokens/s" if done.n_tokens and done.generating_s else ""
    writing = f", {done.writing:,} tokens of the next texts written" if done.writing else ""
    return f"{done.verdicts['right']} right, {done.failed} failed{speed}{writing}"


def _this_call(done: TraceReport, seconds: float) -> dict[str, Any]:
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
