"""What `attribute` costs beside one plain forward of the same tokens, on a real model and texts of everyday length.

    .venv/bin/python benchmarks/attribution.py --model MODELS/qwen05                       # float32, 100 to 400 tokens
    .venv/bin/python benchmarks/attribution.py --model MODELS/qwen05 --dtype bfloat16
    .venv/bin/python benchmarks/attribution.py                                             # the shipped teacher

The ways take turns within a round, so that a busy moment hits all of them; a figure is the median over rounds of the
ratio within a round, with the quartiles beside it. "plain" is one forward with SDPA, "capture" the JSD alone, and
"attribute" everything: tokenizing, JSD, steps, what each step reads. The texts are drawn from the tokenizer's own words,
because the time does not depend on what they say.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import time
from collections.abc import Callable
from typing import Any

import torch

from mycelium.teacher import attribute, capture, load_teacher, replay

SENTENCE = "Tom has 3 boxes of 12 apples and gives 7 of them away. How many are left? 3 * 12 = 36 and 36 - 7 = 29. "


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="mini", help="folder or hub id of a causal language model")
    parser.add_argument("--dtype", default="float32")
    parser.add_argument("--tokens", type=int, nargs="+", default=[100, 200, 400])
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    teacher = load_teacher(options.model, dtype=options.dtype)
    report = {
        "model": teacher.name,
        "dtype": options.dtype,
        "machine": f"{platform.machine()}, {os.cpu_count()} CPUs, {options.threads} threads",
        "load": round(os.getloadavg()[0], 2),
        "torch": torch.__version__,
        "rounds": options.rounds,
        "lengths": [measure(teacher.model, teacher.tokenizer, n, options.rounds) for n in options.tokens],
    }
    print(json.dumps(report, indent=2))


def texts(tokenizer: Any, n_tokens: int) -> tuple[str, str]:
    """A prompt of about a third of the tokens, and a completion of the rest."""
    ids = tokenizer(SENTENCE * (n_tokens // 10), add_special_tokens=False)["input_ids"][:n_tokens]
    cut = n_tokens // 3
    return tokenizer.decode(ids[:cut]), tokenizer.decode(ids[cut:])


def measure(model: Any, tokenizer: Any, n_tokens: int, rounds: int) -> dict[str, Any]:
    """Median ratios to a plain forward."""
    prompt, completion = texts(tokenizer, n_tokens)
    ids = tokenizer(prompt)["input_ids"] + tokenizer(completion, add_special_tokens=False)["input_ids"]
    tensor = torch.tensor([ids], device=model.device)

    def captured() -> None:
        with capture(model):
            replay(model, tensor)

    ways: dict[str, Callable[[], Any]] = {
        "plain": lambda: replay(model, tensor),
        "capture": captured,
        "attribute": lambda: attribute(model, tokenizer, prompt, completion),
    }
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for turn in range(rounds + 1):
        for name, call in ways.items():
            began = time.perf_counter()
            call()
            if turn:  # the first round warms up
                seconds[name].append(time.perf_counter() - began)
    return {
        "tokens": len(ids),
        "seconds": {name: round(statistics.median(values), 4) for name, values in seconds.items()},
        "capture_over_plain": spread(seconds["capture"], seconds["plain"]),
        "attribute_over_plain": spread(seconds["attribute"], seconds["plain"]),
    }


def spread(values: list[float], plain: list[float]) -> dict[str, float]:
    """Median and quartiles of the ratios of one round each."""
    ratios = sorted(value / base for value, base in zip(values, plain, strict=True))
    low, middle, high = statistics.quantiles(ratios, n=4) if len(ratios) > 1 else (ratios[0],) * 3
    return {"median": round(middle, 3), "low": round(low, 3), "high": round(high, 3)}


if __name__ == "__main__":
    main()
