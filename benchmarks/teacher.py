"""Perplexity of a teacher on worked solutions that it has not seen: GSM8K dev and MATH dev.

    .venv/bin/python benchmarks/teacher.py --data data                    # the shipped teacher
    .venv/bin/python benchmarks/teacher.py --data data --teacher Qwen/Qwen2.5-Math-1.5B-Instruct

The solution's tokens and the end token are predicted after the prompt with the problem; calculator annotations are
taken out. Perplexities of models with different tokenizers do not compare, bits a character do. What exceeds the
context is left out and counted. Solve rates come from `mycelium trace`, see docs/teacher.md.
"""

from __future__ import annotations

import argparse
import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch.nn import functional as F

from mycelium.problems import load_examples
from mycelium.problems.problem import is_dev
from mycelium.teacher import Teacher, load_teacher, make_prompt
from mycelium.teacher.studies.boundaries import annotated_ends
from mycelium.teacher.studies.phases import ratio_interval

FILES = {"GSM8K dev": "gsm8k_train.jsonl", "MATH dev": "math_train.jsonl"}
BATCH_TOKENS = 4096


@dataclass(frozen=True, slots=True)
class Text:
    """Prompt and solution as tokens, and the characters of the solution."""

    prompt: tuple[int, ...]
    solution: tuple[int, ...]
    n_chars: int


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", default=Path("data"), type=Path, help="folder with " + " and ".join(FILES.values()))
    parser.add_argument("--teacher", default="mini")
    parser.add_argument("--limit", type=int, help="so many problems of each file")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    teacher = load_teacher(options.teacher)
    report: dict[str, Any] = {"teacher": teacher.name, "parameters": teacher.model.num_parameters()}
    for name, file in FILES.items():
        report[name] = measure(teacher, options.data / file, options.limit)
    if options.json:
        print(json.dumps(report, indent=2))
        return
    print(f"{teacher.name}, {report['parameters'] / 1e6:.2f} million parameters\n")
    print(
        "| solutions of | n (too long) | tokens | perplexity a token (95%) | bits a character |\n|---|---|---|---|---|"
    )
    for name in FILES:
        row = report[name]
        low, high = row["perplexity_ci95"]
        print(
            f"| {name} | {row['n']} ({row['too_long']}) | {row['tokens']:,} | {row['perplexity']:.2f} "
            f"({low:.2f} to {high:.2f}) | {row['bits_per_character']:.3f} |"
        )


def measure(teacher: Teacher, path: Path, limit: int | None) -> dict[str, Any]:
    """Perplexity over the dev solutions of a file, with a bootstrap interval over solutions."""
    rows = [row for row in load_examples(path) if is_dev(row.text) and row.solution][:limit]
    texts = []
    for row in rows:
        prompt = make_prompt(teacher.tokenizer, row.text, teacher.instruction)
        solution, _ = annotated_ends(row.solution or "")
        before = teacher.tokenizer(prompt.text, add_special_tokens=prompt.add_special_tokens)["input_ids"]
        after = teacher.tokenizer(solution, add_special_tokens=False)["input_ids"]
        texts.append(Text(tuple(before), (*after, teacher.tokenizer.eos_token_id), len(solution)))
    limit_tokens = teacher.context or 1 << 30
    kept = [text for text in texts if len(text.prompt) + len(text.solution) <= limit_tokens]
    nats = [0.0] * len(kept)
    for indices in batches(kept):
        for index, value in zip(indices, losses(teacher, [kept[i] for i in indices]), strict=True):
            nats[index] = value
    interval = ratio_interval(nats, [len(text.solution) for text in kept])
    assert interval.value is not None and interval.low is not None and interval.high is not None
    return {
        "n": len(kept),
        "too_long": len(texts) - len(kept),
        "tokens": sum(len(text.solution) for text in kept),
        "perplexity": math.exp(interval.value),
        "perplexity_ci95": [math.exp(interval.low), math.exp(interval.high)],
        "bits_per_character": sum(nats) / math.log(2) / sum(text.n_chars for text in kept),
    }


def batches(texts: list[Text]) -> Iterator[list[int]]:
    """Indices of texts of like length, at most `BATCH_TOKENS` tokens together (one text in any case)."""
    group: list[int] = []
    for index in sorted(range(len(texts)), key=lambda i: len(texts[i].prompt) + len(texts[i].solution)):
        size = len(texts[index].prompt) + len(texts[index].solution)
        if group and (len(group) + 1) * size > BATCH_TOKENS:
            yield group
            group = []
        group.append(index)
    if group:
        yield group


def losses(teacher: Teacher, texts: list[Text]) -> list[float]:
    """Sum of the negative log-likelihoods of each solution's tokens, nats. Padding on the right changes nothing."""
    width = max(len(text.prompt) + len(text.solution) for text in texts)
    ids = torch.zeros((len(texts), width), dtype=torch.long)
    targets = torch.full((len(texts), width), -100)
    for row, text in enumerate(texts):
        tokens = torch.tensor(text.prompt + text.solution)
        ids[row, : len(tokens)] = tokens
        targets[row, len(text.prompt) - 1 : len(tokens) - 1] = tokens[len(text.prompt) :]
    device = teacher.model.device
    with torch.inference_mode():
        logits = teacher.model(input_ids=ids.to(device), use_cache=False).logits.float()
    each = F.cross_entropy(logits.transpose(1, 2), targets.to(device), ignore_index=-100, reduction="none")
    return [float(value) for value in each.sum(1).cpu()]


if __name__ == "__main__":
    main()
