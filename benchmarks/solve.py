"""Speed and memory of the shipped solver on one core, beside a chain-of-thought baseline on the same core.

    python benchmarks/solve.py                          # the shipped sample problems
    python benchmarks/solve.py --data data/gsm8k_train.jsonl --limit 200 --json
    python benchmarks/solve.py --against OTHER/CLONE    # this clone and another in turns, in one run (side_by_side.py)

Measured, in this order and each in a process of its own where the first use matters:

- load: seconds from `import mycelium` to a solver that is ready, in a fresh process; median of three
- memory: peak resident set of a fresh process that loads, solves one problem and then a batch
- throughput: problems a second in batches, from text to solution
- latency: seconds of single problems after a warm-up: median, 95th percentile, largest
- baseline: a model of the shape of Qwen2.5-0.5B with random weights generating 250 tokens with a KV cache
  after a prompt of 100; what it would write does not matter, only what a token costs. Needs `transformers`.

The ratio is the baseline's seconds per problem over ours, measured one after the other in one run. On a machine that
is busy with other work, `--cpu-time` counts the seconds that this process had the core instead of those of the wall;
the workers of Track 1 are processes of their own and do not count then.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from side_by_side import compare, nearest_rank

for _name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[_name] = "1"
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")

BARS = {
    "problems_per_second": (">=", 20.0),
    "latency_p95_s": ("<=", 0.150),
    "load_s": ("<=", 2.0),
    "peak_memory_mb": ("<=", 600.0),
    "ratio_to_baseline": (">=", 300.0),
}
PROMPT_TOKENS, NEW_TOKENS = 100, 250
CPU_TIME = "--cpu-time" in sys.argv


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", default="samples", help="JSONL in the row format, or a registered name")
    parser.add_argument("--split", default=None, help="dev or train, for a training file")
    parser.add_argument("--limit", type=int, default=200, help="at most so many problems")
    parser.add_argument("--batch-size", type=int, default=64)
    parser.add_argument("--model", default=None, help="folder with weights instead of the shipped ones")
    parser.add_argument("--no-baseline", action="store_true", help="leave the slow part out")
    parser.add_argument("--cpu-time", action="store_true", help="seconds of this process instead of the wall's")
    parser.add_argument("--against", type=Path, default=None, help="root of another clone, solved with in turns")
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")
    parser.add_argument("--probe", choices=["load", "memory"], help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    use_one_core()
    if arguments.probe:
        print(json.dumps(PROBES[arguments.probe](arguments)))
        return 0
    if arguments.against:
        here = Path(__file__).resolve().parents[1]
        result = {"machine": machine(), "data": arguments.data} | compare(here, arguments.against, arguments)
    else:
        result = measure(arguments)
    print(json.dumps(result, indent=2) if arguments.json else report(result))
    return 0


def use_one_core() -> None:
    """Pin this process, and those it starts, to the first core it may use."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    loads = [probe("load", arguments)["load_s"] for _ in range(3)]
    memory = probe("memory", arguments)
    import torch

    torch.set_num_threads(1)
    from mycelium.solver import Solver

    problems = load_problems(arguments)
    solver = Solver.load(arguments.model)
    solver.solve_many(problems[: arguments.batch_size])  # warm up
    throughput = batch_throughput(solver, problems, arguments.batch_size)
    latencies = sorted(timed(solver.solve, problem) for problem in problems)
    result: dict[str, Any] = {
        "machine": machine(),
        "data": arguments.data,
        "n": len(problems),
        "batch_size": arguments.batch_size,
        "clock": "process" if CPU_TIME else "wall",
        "load_s": statistics.median(loads),
        "peak_memory_mb": memory["peak_memory_mb"],
        "problems_per_second": throughput,
        "latency_p50_s": nearest_rank(latencies, 0.50),
        "latency_p95_s": nearest_rank(latencies, 0.95),
        "latency_max_s": latencies[-1],
    }
    if not arguments.no_baseline:
        seconds, dtype = baseline_seconds()
        again = batch_throughput(solver, problems, arguments.batch_size)
        ours = 2 / (throughput + again)
        result |= {
            "baseline_dtype": dtype,
            "baseline_seconds_per_problem": seconds,
            "baseline_tokens_per_second": NEW_TOKENS / seconds,
            "our_seconds_per_problem": ours,
            "ratio_to_baseline": seconds / ours,
            "ratio_to_baseline_one_at_a_time": seconds / statistics.mean(latencies),
        }
    return result


def load_problems(arguments: argparse.Namespace) -> list[Any]:
    """The problems alone: gold stays behind."""
    from mycelium.problems import load_examples

    return [e.problem for e in load_examples(arguments.data, arguments.split, arguments.limit)]


def batch_throughput(solver: Any, problems: list[Any], batch_size: int) -> float:
    """Problems a second over at least two passes and three seconds, from text to solution."""
    solved, start = 0, clock()
    while solved < 2 * len(problems) or clock() - start < 3.0:
        for first in range(0, len(problems), batch_size):
            solved += len(solver.solve_many(problems[first : first + batch_size]))
    return solved / (clock() - start)


def clock() -> float:
    """Seconds of the wall, or with --cpu-time of this process."""
    return time.process_time() if CPU_TIME else time.perf_counter()


def timed(function: Any, *arguments: Any) -> float:
    start = clock()
    function(*arguments)
    return clock() - start


def probe(kind: str, arguments: argparse.Namespace) -> dict[str, float]:
    """Run this file again in a fresh process and read its one line."""
    command = [sys.executable, str(Path(__file__).resolve()), "--probe", kind, "--data", arguments.data]
    command += ["--limit", str(arguments.limit), "--batch-size", str(arguments.batch_size)]
    for option in ("split", "model"):
        if getattr(arguments, option):
            command += [f"--{option}", getattr(arguments, option)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(done.stdout.splitlines()[-1])


def probe_load(arguments: argparse.Namespace) -> dict[str, float]:
    start = time.perf_counter()
    from mycelium.solver import Solver

    Solver.load(arguments.model)
    return {"load_s": time.perf_counter() - start}


def probe_memory(arguments: argparse.Namespace) -> dict[str, float]:
    from mycelium.solver import Solver

    solver = Solver.load(arguments.model)
    problems = load_problems(arguments)
    solver.solve(problems[0])
    for first in range(0, len(problems), arguments.batch_size):
        solver.solve_many(problems[first : first + arguments.batch_size])
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return {"peak_memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit}


PROBES = {"load": probe_load, "memory": probe_memory}


def baseline_seconds() -> tuple[float, str]:
    """Seconds for one chain of thought of `NEW_TOKENS` tokens by a model of the shape of Qwen2.5-0.5B.

    Shape: the published config of Qwen2.5-0.5B. Weights are random, in float32 or bfloat16, whichever is
    faster on this core (the second value). Greedy, one token at a time, with a KV cache, as `generate` would
    do, without its overhead.
    """
    import torch
    from transformers import Qwen2Config, Qwen2ForCausalLM

    config = Qwen2Config(
        vocab_size=151936, hidden_size=896, intermediate_size=4864, num_hidden_layers=24,
        num_attention_heads=14, num_key_value_heads=2, max_position_embeddings=32768,
        tie_word_embeddings=True, use_sliding_window=False,
    )  # fmt: skip
    torch.manual_seed(0)
    model = Qwen2ForCausalLM(config).eval()
    input_ids = torch.randint(0, config.vocab_size, (1, PROMPT_TOKENS))
    trials = {}
    with torch.inference_mode():
        for dtype in (torch.float32, torch.bfloat16):
            model = model.to(dtype)
            generate(model, input_ids, 2)  # warm up
            trials[dtype] = timed(generate, model, input_ids, 8)
        fastest = min(trials, key=trials.__getitem__)
        model = model.to(fastest)
        return timed(generate, model, input_ids, NEW_TOKENS), str(fastest).removeprefix("torch.")


def generate(model: Any, input_ids: Any, n_tokens: int) -> None:
    cache = None
    for _ in range(n_tokens):
        output = model(input_ids=input_ids, past_key_values=cache, use_cache=True, logits_to_keep=1)
        cache = output.past_key_values
        input_ids = output.logits[:, -1:].argmax(-1)


def machine() -> dict[str, Any]:
    """What a reader needs to know about where the figures come from."""
    import torch

    name = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.is_file():
        models = [line.partition(":")[2].strip() for line in info.read_text().splitlines() if "model name" in line]
        name = models[0] if models else name
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    return {
        "cpu": name,
        "cores_used": 1,
        "cores": os.cpu_count(),
        "load_average_1m": load,
        "python": platform.python_version(),
        "torch": torch.__version__,
        "platform": platform.platform(),
    }


def report(result: dict[str, Any]) -> str:
    lines = [f"machine                    {result['machine']['cpu']}, one core, torch {result['machine']['torch']}"]
    lines.append(f"problems                   {result['n']} of {result['data']}, batches of {result['batch_size']}")
    for name, value in result.items():
        if not isinstance(value, float):
            continue
        bar = BARS.get(name)
        verdict = ""
        if bar is not None:
            met = value >= bar[1] if bar[0] == ">=" else value <= bar[1]
            verdict = f"   bar {bar[0]} {bar[1]:g}: {'met' if met else 'MISSED'}"
        lines.append(f"{name:<34} {value:>10.4g}{verdict}")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
