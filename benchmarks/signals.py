"""What attention signals cost: streaming capture beside plain SDPA and beside eager attention with everything stored.

    .venv/bin/python benchmarks/signals.py                     # 1,024 and 2,048 tokens
    .venv/bin/python benchmarks/signals.py --quick             # 256 tokens, two layers, three rounds

The model has random weights in the shape of a small Qwen2 (8 layers, 14 heads, 2 key heads, head size 64, hidden
896), batch 1; a quarter of the tokens is the prompt; JSD, IAF and step mass of all layers and heads are captured for
the rest, in steps of 16 tokens. The ways take turns within a round, so that a busy moment hits all of them; the
figure is the median of the rounds. Signal memory is what is kept after the call: attentions, or the sums. Peak memory
is what a call adds to the resident memory of a fresh process with the loaded model at its highest (Linux only).
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from mycelium.teacher import capture

VOCABULARY = 4096


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="a small shape: does it run, not what it costs")
    parser.add_argument("--tokens", type=int, nargs="+", help="lengths; default 1024 2048")
    parser.add_argument("--rounds", type=int, help="rounds per length; default 7, quick 3")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    parser.add_argument("--peak", choices=["plain", "streamed", "eager"], help=argparse.SUPPRESS)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    if options.peak:
        print(peak_bytes(options.peak, options.tokens[0], 2 if options.quick else 8))
        return
    rounds = options.rounds or (3 if options.quick else 7)
    model = make_model(2 if options.quick else 8)
    report = {
        "machine": f"{platform.machine()}, {os.cpu_count()} CPUs, {options.threads} threads",
        "load": os.getloadavg()[0],
        "torch": torch.__version__,
        "layers": model.config.num_hidden_layers,
        "rounds": rounds,
        "lengths": [measure(model, n, rounds) for n in options.tokens or ([256] if options.quick else [1024, 2048])],
    }
    if Path("/proc/self/clear_refs").exists():
        for length in report["lengths"]:
            peaks = {way: peak_in_new_process(way, length["tokens"], options) for way in ("plain", "streamed", "eager")}
            length["peak_bytes"] = peaks
            length["peak_streamed_over_plain"] = round(peaks["streamed"] / peaks["plain"], 3)
    print(json.dumps(report, indent=2))


def peak_in_new_process(way: str, n_tokens: int, options: argparse.Namespace) -> int:
    """`peak_bytes` in a process of its own, which no earlier call has left memory in."""
    command = [
        sys.executable,
        __file__,
        "--peak",
        way,
        "--tokens",
        str(n_tokens),
        "--threads",
        str(options.threads),
    ]
    done = subprocess.run(command + ["--quick"] * options.quick, check=True, capture_output=True, text=True)
    return int(done.stdout)


def peak_bytes(way: str, n_tokens: int, layers: int) -> int:
    """Resident bytes that one call adds at its highest."""
    model = make_model(layers)
    calls = ways_of(model, 16, {})
    implementation, call = calls[way]
    model.set_attn_implementation(implementation)
    call()  # libraries load and thread pools start at the first call
    calls = ways_of(model, n_tokens, {})
    before = _status("VmRSS")
    Path("/proc/self/clear_refs").write_text("5")  # the peak starts anew
    calls[way][1]()
    return _status("VmHWM") - before


def _status(name: str) -> int:
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith(name))
    return int(line.split()[1]) * 1024


def make_model(layers: int) -> Any:
    """Random weights: the time does not depend on them."""
    from transformers import Qwen2Config, Qwen2ForCausalLM

    torch.manual_seed(0)
    config = Qwen2Config(
        vocab_size=VOCABULARY,
        hidden_size=896,
        intermediate_size=4864,
        num_hidden_layers=layers,
        num_attention_heads=14,
        num_key_value_heads=2,
        max_position_embeddings=8192,
        pad_token_id=0,
        bos_token_id=1,
        eos_token_id=2,
    )
    return Qwen2ForCausalLM(config).eval()


def ways_of(model: Any, n_tokens: int, kept: dict[str, int]) -> dict[str, tuple[str, Callable[[], None]]]:
    """Name of the attention implementation and one call, for each of the three ways."""
    ids = torch.randint(3, VOCABULARY, (1, n_tokens))
    prompt = n_tokens // 4
    steps = [(start, min(start + 16, n_tokens)) for start in range(prompt, n_tokens, 16)]

    def run(**options: Any) -> Any:
        with torch.no_grad():
            return model(ids, use_cache=False, logits_to_keep=1, **options)

    def plain() -> None:
        run()

    def streamed() -> None:
        with capture(model, token_spans=[steps], rows=[(prompt, n_tokens)]) as captured:
            run()
        kept["streamed"] = captured.kept_bytes

    def eager() -> None:
        attentions = run(output_attentions=True).attentions
        kept["eager"] = sum(layer.numel() * layer.element_size() for layer in attentions)

    return {"plain": ("sdpa", plain), "streamed": ("sdpa", streamed), "eager": ("eager", eager)}


def measure(model: Any, n_tokens: int, rounds: int) -> dict[str, Any]:
    """Median seconds and signal bytes of the three ways, and their ratios."""
    kept: dict[str, int] = {}
    ways = ways_of(model, n_tokens, kept)
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(rounds + 1):
        for name, (implementation, call) in ways.items():
            model.set_attn_implementation(implementation)
            began = time.perf_counter()
            call()
            if turn:  # the first round warms up
                seconds[name].append(time.perf_counter() - began)
    median = {name: statistics.median(values) for name, values in seconds.items()}
    return {
        "tokens": n_tokens,
        "seconds": {name: round(value, 4) for name, value in median.items()},
        "streamed_over_plain": round(median["streamed"] / median["plain"], 3),
        "eager_over_streamed": round(median["eager"] / median["streamed"], 2),
        "signal_bytes": kept,
        "memory_ratio": round(kept["eager"] / kept["streamed"], 1),
    }


if __name__ == "__main__":
    main()
