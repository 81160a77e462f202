"""How far streaming capture is from eager attention with everything stored, and bfloat16 from single precision.

    .venv/bin/python benchmarks/agreement.py --model MODELS/qwen05 --data data/gsm8k_train.jsonl --limit 20

For each problem its own solution is replayed four times: float32 and bfloat16, each streamed and eager. What is compared
is the JSD of every token, the IAF of every step (the steps of float32 eager for all), the boundaries, and the number of
the problem that a step reads most, by attention a token. Problems with fewer than two numbers have no such choice.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from mycelium.problems import Example, extract_quantities, load_examples
from mycelium.signals import find_boundaries, input_attention_fraction, tile_tokens, token_span_over
from mycelium.teacher import capture, given_completion, load_teacher, make_prompt, replay
from mycelium.teacher.reference import signals_of_attentions
from mycelium.teacher.studies.operands import quantity_tokens

WAYS = ("streamed", "eager")
DTYPES = ("float32", "bfloat16")
PAIRS = (
    (("float32", "streamed"), ("float32", "eager")),
    (("bfloat16", "streamed"), ("bfloat16", "eager")),
    (("bfloat16", "streamed"), ("float32", "eager")),
    (("bfloat16", "eager"), ("float32", "eager")),
)


@dataclass(frozen=True)
class Text:
    """One problem as tokens."""

    ids: list[int]
    n_prompt: int
    problem: tuple[int, int]
    numbers: list[tuple[int, ...]]


@dataclass(frozen=True)
class Signals:
    """Of one text: JSD of the completion's tokens, its mean attention rows, the boundaries."""

    jsd_bits: np.ndarray
    rows: np.ndarray
    boundaries: frozenset[int]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default="mini")
    parser.add_argument("--data", type=Path, required=True, help="rows with 'question' and 'solution'")
    parser.add_argument("--limit", type=int, default=20)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    found: dict[str, list[Signals]] = {}
    for dtype in DTYPES:
        teacher = load_teacher(options.model, dtype=dtype)
        examples = [row for row in load_examples(options.data) if row.solution][: options.limit]
        texts = [prepare(teacher, example) for example in examples]
        for way in WAYS:
            found[f"{dtype} {way}"] = [signals(teacher.model, text, way) for text in texts]
    report = {
        "model": options.model,
        "machine": f"{platform.machine()}, {os.cpu_count()} CPUs",
        "torch": torch.__version__,
        "texts": len(texts),
        "tokens": sum(len(text.ids) for text in texts),
        "compared": [compare(found, texts, *(" ".join(side) for side in pair)) for pair in PAIRS],
    }
    print(json.dumps(report, indent=2))


def prepare(teacher: Any, example: Example) -> Text:
    """Prompt and solution as `mycelium trace --given solution` replays them."""
    prompt = make_prompt(teacher.tokenizer, example.text, teacher.instruction)
    encoded = teacher.tokenizer(prompt.text, add_special_tokens=prompt.add_special_tokens, return_offsets_mapping=True)
    after = teacher.tokenizer(given_completion(example.solution or ""), add_special_tokens=False)["input_ids"]
    offsets = [(int(start), int(end)) for start, end in encoded["offset_mapping"]]
    first, last = token_span_over(prompt.problem_char_span, offsets)
    at = prompt.problem_char_span[0]
    inside = [(start - at, end - at) for start, end in offsets[first:last]]
    numbers = quantity_tokens(extract_quantities(example.text), inside)
    return Text(encoded["input_ids"] + after, len(offsets), (first, last), [n for n in numbers if n])


def signals(model: Any, text: Text, way: str) -> Signals:
    """Of all layers and heads."""
    ids, n = torch.tensor([text.ids], device=model.device), text.n_prompt
    if way == "streamed":
        with capture(model, keep_rows=[(n, len(text.ids))]) as captured:
            replay(model, ids)
        jsd = captured.jsd_bits[0, n:]
        rows = captured.mass_of(0, [(token, token + 1) for token in range(n, len(text.ids))])
    else:
        before = model.config._attn_implementation
        model.set_attn_implementation("eager")
        with torch.no_grad():
            attentions = model(ids, output_attentions=True, use_cache=False, logits_to_keep=1).attentions
        model.set_attn_implementation(before)
        each = [(token, token + 1) for token in range(n, len(text.ids))]
        all_jsd, mass, _ = signals_of_attentions(attentions, np.ones((1, len(text.ids))), [each])
        assert mass is not None
        jsd, rows = all_jsd[0, n:], mass[0]
    return Signals(jsd, rows, frozenset(find_boundaries(jsd).tolist()))


def compare(found: dict[str, list[Signals]], texts: list[Text], left: str, right: str) -> dict[str, Any]:
    """Largest and mean differences over all texts, boundaries in common, most read numbers in common."""
    jsd, iaf, shared, all_boundaries, same, steps = [], [], 0, 0, 0, 0
    reference = found[f"{DTYPES[0]} {WAYS[1]}"]
    for text, ours, theirs, base in zip(texts, found[left], found[right], reference, strict=True):
        jsd.append(np.abs(ours.jsd_bits - theirs.jsd_bits))
        spans = tile_tokens(base.boundaries, len(base.jsd_bits))
        shares = [
            input_attention_fraction([side.rows[start:end].mean(axis=0) for start, end in spans], text.problem)
            for side in (ours, theirs)
        ]
        iaf.append(np.abs(shares[0] - shares[1]).ravel())
        shared += len(ours.boundaries & theirs.boundaries)
        all_boundaries += len(ours.boundaries | theirs.boundaries)
        if len(text.numbers) > 1:
            read = [np.array([share[:, list(n)].mean(axis=1) for n in text.numbers]).argmax(axis=0) for share in shares]
            same += int((read[0] == read[1]).sum())
            steps += len(spans)
    every_jsd, every_iaf = np.concatenate(jsd), np.concatenate(iaf)
    return {
        "compared": f"{left} with {right}",
        "jsd_bits_largest": float(every_jsd.max()),
        "jsd_bits_mean": float(every_jsd.mean()),
        "iaf_largest": float(every_iaf.max()),
        "boundaries_in_common": [shared, all_boundaries],
        "steps_with_the_same_most_read_number": [same, steps],
    }


if __name__ == "__main__":
    main()
